import { expect, test } from 'vitest';
import { affinityGroupsOf, domainOf } from '../../../src/estate/cluster/affinity-rules.ts';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import type { Cluster, FaultDomain, Host } from '../../../src/generated/manifest.ts';

const head = { apiVersion: 'hvlint/v1' } as const;
const node: Host = { ...head, kind: 'Host', name: 'HV01' };
const group = {
	rule: { name: 'apart' },
	isTogether: false,
	isSoft: false,
	isOfSites: true,
	members: [],
};

/** The site of the node, or why it is asked for. */
function siteOf(...faultDomains: readonly FaultDomain[]) {
	const cluster: Cluster = {
		...head,
		kind: 'Cluster',
		name: 'HVC01',
		faultDomains: [...faultDomains],
	};
	const facts = collectFacts();
	const site = domainOf(node, group, cluster, facts);
	return site?.name ?? facts.collected().missed.map(({ because }) => because);
}

test('a site is found around the racks of a node', () => {
	const rack: FaultDomain = { name: 'Rack 1', type: 'Rack', parentName: 'Oslo' };
	const site: FaultDomain = { name: 'Oslo', type: 'Site', parentName: null };
	expect(siteOf({ name: 'hv01', parentName: 'rack 1' }, rack, site)).toBe('Oslo');
});

test('why the site of a node is asked for', () => {
	expect(siteOf({ name: 'HV01', type: 'Node', parentName: null })).toEqual([
		'HV01 is in no site, and no source tells what the rule makes of it',
	]);
	for (const domains of [
		[{ name: 'HV01', type: 'Node' }],
		[{ name: 'HV01', type: 'Node', parentName: 'Rack 1' }],
		[
			{ name: 'HV01', parentName: 'Rack 1' },
			{ name: 'Rack 1', parentName: 'HV01' },
		],
	] as FaultDomain[][])
		expect(siteOf(...domains)).toEqual(['no site of HV01 is told']);
});

test('a rule about one machine, or about none, is asked for nothing more', () => {
	const cluster: Cluster = {
		...head,
		kind: 'Cluster',
		name: 'HVC01',
		virtualMachines: [{ name: 'app01' }, { name: 'app02' }],
		affinityRules: [
			{ name: 'alone', groups: ['app01', 'gone'] },
			{ name: 'apart', groups: ['app02', 'app01'], enabled: true, ruleType: 'DifferentNode' },
		],
	};
	const facts = collectFacts();
	const found = affinityGroupsOf(cluster, buildEstate([cluster]), facts);
	expect(found.map(({ members }) => members.map(({ name }) => name))).toEqual([['app01', 'app02']]);
	expect(facts.collected().missed).toEqual([]);
});
