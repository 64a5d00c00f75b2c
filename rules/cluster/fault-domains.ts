import { defineRule } from '../../src/engine/rule.ts';
import { isSameComputer } from '../../src/estate/names/names.ts';
import { cameWith } from '../../src/facts/came-with.ts';

export default defineRule({
	id: 'cluster/fault-domains',
	summary: 'Where racks or sites are fault domains, every node is in one.',
	subject: 'cluster',
	severity: 'info',
	optIn: 'practice',
	appliesTo: { from: cameWith.faultDomains.from },
	why: 'The cluster keeps copies of data apart by rack or site, and machines by their site, only as far as it knows where each node stands. Microsoft leaves it to administrators that the fault domains match the hardware. No page of Microsoft says that every cluster is to have fault domains, so that a cluster without any is left alone.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/fault-domains',
		'https://learn.microsoft.com/windows-server/failover-clustering/whats-new-in-failover-clustering',
	],
	covers: ['practice/fault-domains'],
	messages: {
		outside:
			'Other nodes of {cluster} are in a rack, a chassis or a site, and these are in none: {nodes:list}.',
	},
	fix: 'Say where each of them stands: `Set-ClusterFaultDomain -Name {nodes:ps} -Parent` with the name of its rack, chassis or site. Where Storage Spaces Direct is on already, data does not move by itself: Microsoft asks to evict the node, and its drives from the pool, before.',
	check({ cluster, estate, facts, report }) {
		const domains = facts.assume(cluster, 'faultDomains', [], 'none');
		if (!facts.isComplete(domains)) return;
		const places = domains.flatMap((domain) => {
			const type = facts.need(domain, 'type');
			if (type !== undefined && type !== 'Node') return [];
			return [{ name: domain.name, parent: type && facts.need(domain, 'parentName') }];
		});
		if (places.some(({ parent }) => parent === undefined)) return;
		if (!places.some(({ parent }) => parent)) return;
		const nodes = estate.nodesOf(cluster, facts) ?? [];
		const outside = nodes.filter(({ name }) => {
			const place = places.find((one) => isSameComputer(one.name, name));
			return !place || place.parent === null;
		});
		if (outside.length > 0)
			report('outside', [cluster, 'faultDomains'], {
				cluster: cluster.name,
				nodes: outside.map(({ name }) => name),
			});
	},
	examples: {
		good: [
			{
				name: 'Every node in a rack, and a cluster that has no fault domains but its nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
faultDomains:
  - { name: Rack A, type: Rack, parentName: null }
  - { name: Rack B, type: Rack, parentName: null }
  - { name: HV01, type: Node, parentName: Rack A }
  - { name: HV02, type: Node, parentName: Rack B }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2019
nodes: [HV11, HV12]
faultDomains:
  - { name: HV11, type: Node, parentName: null }
  - { name: HV12, type: Node, parentName: null }
`,
			},
		],
		bad: [
			{
				name: 'A node that was added later',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02, HV03]
faultDomains: # <- outside
  - { name: Rack A, type: Rack, parentName: null }
  - { name: HV01, type: Node, parentName: Rack A }
  - { name: HV02, type: Node, parentName: Rack A }
  - { name: HV03, type: Node, parentName: null }
`,
			},
		],
		undecided: [
			{
				name: 'Where a node stands was not collected',
				missing: ['HVC01 faultDomains[1].parentName'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
faultDomains:
  - { name: HV01, type: Node, parentName: Rack A }
  - { name: HV02, type: Node }
`,
			},
		],
	},
});
