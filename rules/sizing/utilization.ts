import { defineRule } from '../../src/engine/rule.ts';
import { memoryAtLeast, usableMemory } from '../../src/estate/compute/memory.ts';
import { fitsInto, nameUnknown, sum, sumsOfOthers } from '../../src/estate/measures/amount.ts';

export default defineRule({
	id: 'sizing/utilization',
	summary:
		'The machines of a cluster leave a share of the memory free that remains without its largest node.',
	subject: 'cluster',
	severity: 'warning',
	optIn: 'practice',
	why: 'That the machines just fit when a node has failed is one thing; room to grow, to drain a second node or to start a machine meanwhile is another. Microsoft asks for a node in reserve (sizing/spare-node) and names no share; the option tells how much an estate may take of what is left.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/ee405267(v=ws.10)',
		'https://blogs.msdn.com/b/clustering/archive/2010/06/28/10031803.aspx',
	],
	covers: ['practice/utilization'],
	options: {
		percent: {
			type: 'number',
			default: 70,
			minimum: 1,
			maximum: 100,
			description:
				'The share of the memory of the remaining nodes that machines may take, in percent.',
		},
	},
	messages: {
		tooMuch:
			'The machines of {cluster} take at least {needed:size} of memory, more than {percent} % of the {usable:size} that are left when {node} fails.',
	},
	fix: 'Add memory or a node, move machines elsewhere, or give them less memory.',
	check({ cluster, estate, facts, report, options: { percent } }) {
		const nodes = estate.nodesOf(cluster, facts);
		const machines = estate.machinesOf(cluster, facts);
		if (!nodes || nodes.length < 2 || !facts.isComplete(facts.peek(cluster, 'nodes') ?? [])) return;
		const needed = sum(machines.map((machine) => memoryAtLeast(machine, estate, facts)));
		const rooms = sumsOfOthers(nodes.map((node) => usableMemory(node, estate, facts)));
		const cases = nodes.map((node, index) => {
			const room = rooms[index] ?? sum([]);
			const share = (amount: number) => (amount * percent) / 100;
			return { node, room, shared: { ...room, least: share(room.least), most: share(room.most) } };
		});
		const worst = cases
			.filter(({ shared }) => fitsInto(needed, shared) === false)
			.sort((a, b) => a.room.most - b.room.most)[0];
		if (worst)
			return report('tooMuch', [cluster, 'nodes'], {
				cluster: cluster.name,
				node: worst.node.name,
				needed: needed.least,
				usable: worst.room.most,
				percent,
			});
		for (const { shared } of cases)
			if (fitsInto(needed, shared) === undefined) nameUnknown(facts, needed, shared);
	},
	examples: {
		good: [
			{
				name: 'Less than the share, and a cluster of one node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
blockCacheSize: 0
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 40GB, dynamic: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV11], virtualMachines: [{ name: app11, owner: HV11, state: Running, memory: { startup: 40GB, dynamic: false } }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, memory: { total: 64GB } }
`,
			},
		],
		bad: [
			{
				name: 'They fit, and nothing else does',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02] # <- tooMuch
blockCacheSize: 0
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 50GB, dynamic: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB, reserve: 4GB } }
`,
			},
		],
		undecided: [
			{
				name: 'The memory of a node is not known',
				missing: ['HV02 memory.total'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
blockCacheSize: 0
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 40GB, dynamic: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB, reserve: 4GB } }
`,
			},
		],
	},
});
