import { expect, test } from 'vitest';
import { domainsAround } from '../../../src/estate/cluster/fault-domains.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import type { Host } from '../../../src/generated/manifest.ts';

test('the fault domains that a node is in are looked for once, whoever asks', () => {
	let reads = 0;
	const named = (name: string, rest: object) => ({
		get name() {
			reads += 1;
			return name;
		},
		...rest,
	});
	const rack = named('Rack1', { type: 'Rack', parentName: 'East' } as const);
	const site = named('East', { type: 'Site' } as const);
	const domains = [named('HV01', { type: 'Node', parentName: 'Rack1' } as const), rack, site];
	const node: Host = { apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV01.contoso.com' };
	expect(domainsAround(node, domains, collectFacts()).slice(1)).toEqual([rack, site]);
	const before = reads;
	expect(domainsAround(node, domains, collectFacts())[2]).toBe(site);
	expect(reads).toBe(before);
});
