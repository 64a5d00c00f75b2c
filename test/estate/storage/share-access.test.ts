import { expect, test } from 'vitest';
import { collectFacts } from '../../../src/estate/facts.ts';
import { hasFullAccess, mayRead } from '../../../src/estate/storage/share-access.ts';

const host = { apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV02' } as const;
const path = '\\\\files\\vms';

test.each([
	[['CONTOSO\\HV02$'], true],
	[['HV02'], true],
	[['Everyone'], true],
	[['CONTOSO\\HV01$'], false],
	[['CONTOSO\\HV01$ '], false],
	[['HV01$'], false],
	[['CONTOSO\\Domain Admins'], false],
	[['BUILTIN\\Administrators'], false],
	[['NT AUTHORITY\\SYSTEM'], false],
	[['CONTOSO\\Hyper-V hosts'], undefined],
	[['Hyper-V hosts'], undefined],
	[['CONTOSO\\HyperVHosts'], undefined],
	[[], false],
])('%j may do all on a share: %s', (fullAccess, expected) => {
	const facts = collectFacts();
	expect(hasFullAccess({ path, fullAccess }, host, facts)).toBe(expected);
	expect(facts.collected().missed.length).toBe(expected === undefined ? 1 : 0);
});

test.each([
	['CONTOSO\\HV02$', 'contoso.com', true],
	['contoso.com\\HV02$', 'contoso.com', true],
	['CONTOSO\\Domain Computers', 'contoso.com', true],
	['FABRIKAM\\Domain Computers', 'contoso.com', undefined],
	['FABRIKAM\\HV02$', 'contoso.com', undefined],
	['CONTOSO\\HV02$', 'corp.contoso.com', true],
	['NT AUTHORITY\\Authenticated Users', 'contoso.com', true],
])('%s lets HV02 of %s in: %s', (account, domain, expected) => {
	const facts = collectFacts();
	expect(hasFullAccess({ path, fullAccess: [account] }, { ...host, domain }, facts)).toBe(expected);
});

test.each([
	[['CONTOSO\\HV02$'], undefined, true],
	[[], ['CONTOSO\\HV02$'], true],
	[[], [], false],
	[[], undefined, false],
	[[], ['CONTOSO\\Readers'], undefined],
	[['CONTOSO\\Writers'], [], undefined],
])('%j and %j may read from it: %s', (fullAccess, readAccess, expected) => {
	const share = { path, fullAccess, ...(readAccess ? { readAccess } : {}) };
	expect(mayRead(share, host, collectFacts())).toBe(expected);
});
