import { expect, test } from 'vitest';
import { isAuthorizedBy } from '../../../src/estate/replica/authorization.ts';

const authorized = (entry: string, name: string, domain: string | null | undefined) =>
	isAuthorizedBy({ allowedPrimaryServer: entry }, { name, domain });

test('an entry is for all servers, for those of a domain, or for one', () => {
	expect(authorized('*', 'HV01', null)).toBe(true);
	expect(authorized('*.contoso.com', 'HV01', 'Contoso.com')).toBe(true);
	expect(authorized('*.contoso.com', 'HV01', 'fabrikam.com')).toBe(false);
	expect(authorized('*.contoso.com', 'HV01', null)).toBe(false);
	expect(authorized('*.contoso.com', 'HV01', undefined)).toBeUndefined();
	expect(authorized('hv01.contoso.com', 'HV01', 'contoso.com')).toBe(true);
	expect(authorized('hv02.contoso.com', 'HV01', 'contoso.com')).toBe(false);
});

test('a short name of a domain does not tell which one it is', () => {
	expect(authorized('*.contoso.com', 'HV01', 'CONTOSO')).toBeUndefined();
});
