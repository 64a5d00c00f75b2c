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
	expect(hasFullAccess({ path, fullAccess }, host, host, facts)).toBe(expected);
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
	// Without a domain a computer has no account that a file server knows.
	['HV02$', null, undefined],
	['Everyone', null, undefined],
	['HV01$', null, false],
])('%s lets HV02 of %s in: %s', (account, domain, expected) => {
	const facts = collectFacts();
	const member = { ...host, domain };
	const share = { path, fullAccess: [account] };
	expect(hasFullAccess(share, member, member, facts)).toBe(expected);
});

test('a node of a cluster without a domain is in none, unless it says otherwise', () => {
	const cluster = {
		apiVersion: 'hvlint/v1',
		kind: 'Cluster',
		name: 'HVC01',
		domain: null,
	} as const;
	const share = { path, fullAccess: ['HV02$'] };
	const facts = collectFacts();
	expect(hasFullAccess(share, host, cluster, facts)).toBe(undefined);
	expect(facts.collected().missed.map(({ because }) => because)).toEqual([
		'HV02 is in no domain, and has no account that others know',
	]);
	const member = { ...host, domain: 'contoso.com' };
	expect(hasFullAccess(share, member, cluster, collectFacts())).toBe(true);
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
	expect(mayRead(share, host, host, collectFacts())).toBe(expected);
});
