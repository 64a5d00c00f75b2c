import { expect, test } from 'vitest';
import { canMigrateLive, isSameDomain } from '../../../src/estate/cluster/domains.ts';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import type { Cluster, Host } from '../../../src/generated/manifest.ts';

type Version = NonNullable<Cluster['operatingSystem']>;
const apiVersion = 'hvlint/v1';

/** Whether machines move live in a cluster of a domain and nodes of these; `-` stands for what is not said. */
function canMigrate(version: Version, domain: string | null, ...nodes: (string | null)[]) {
	const cluster: Cluster = {
		apiVersion,
		kind: 'Cluster',
		name: 'HVC01',
		operatingSystem: version,
		nodes: nodes.map((_, index) => `HV${index}`),
		...(domain === '-' ? {} : { domain }),
	};
	const hosts = nodes.map(
		(own, index): Host => ({
			apiVersion,
			kind: 'Host',
			name: `HV${index}`,
			...(own === '-' ? {} : { domain: own }),
		}),
	);
	return canMigrateLive(cluster, buildEstate([cluster, ...hosts]), collectFacts());
}

test('a cluster says its domain, or that it has none', () => {
	expect(canMigrate('2019', 'contoso.com', '-')).toBe(true);
	expect(canMigrate('2019', null, '-')).toBe(false);
	expect(canMigrate('2025', null, '-')).toBe(true);
});

test('the nodes of one that says nothing tell', () => {
	expect(canMigrate('2019', '-', '-', '-')).toBe(true);
	expect(canMigrate('2019', '-', 'contoso.com', 'CONTOSO.com')).toBe(true);
	expect(canMigrate('2019', '-', 'contoso.com', 'CONTOSO')).toBe(true);
	expect(canMigrate('2019', '-', 'contoso.com', 'fabrikam.com')).toBe(false);
	expect(canMigrate('2019', '-', '-', 'contoso.com', 'fabrikam.com')).toBe(false);
	expect(canMigrate('2019', '-', 'contoso.com', null)).toBe(false);
	expect(canMigrate('2019', '-', null, null)).toBe(false);
	expect(canMigrate('2025', '-', null, null)).toBe(true);
});

test('a short name may be that of any domain', () => {
	expect(isSameDomain('contoso.com', 'Contoso.COM')).toBe(true);
	expect(isSameDomain('CONTOSO', 'contoso')).toBe(true);
	expect(isSameDomain('contoso.com', 'fabrikam.com')).toBe(false);
	expect(isSameDomain('CONTOSO', 'FABRIKAM')).toBe(false);
	expect(isSameDomain('CONTOSO', 'contoso.com')).toBeUndefined();
	expect(isSameDomain('corp.contoso.com', 'CORP')).toBeUndefined();
});
