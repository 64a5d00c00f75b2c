import { defineRule } from '../../src/engine/rule.ts';
import { strandedMachines } from '../../src/estate/cluster/stranded.ts';
import { assumeKept, memoryAtLeast, usableMemory } from '../../src/estate/compute/memory.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import {
	type Amount,
	fitsInto,
	nameUnknown,
	sum,
	sumsOfOthers,
	withFew,
} from '../../src/estate/measures/amount.ts';
import { computerKey } from '../../src/estate/names/names.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'sizing/spare-node',
	summary: 'The machines of a cluster fit into the memory of its nodes when any one of them fails.',
	subject: 'cluster',
	severity: 'warning',
	why: 'Microsoft recommends to plan for enough resources to keep one node in reserve for failover: not an idle node, but the capacity of one, unallocated over all of them. Without it the last machines stay down when a node fails, and a node cannot be drained for maintenance. A machine that fails over starts anew, with its startup memory, and as a whole on one node. The check compares totals, and each machine by itself with the freest of the other nodes; whether all find a node together it does not try.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/ee405267(v=ws.10)',
		'https://blogs.msdn.com/b/clustering/archive/2010/06/28/10031803.aspx',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/dynamic-memory',
	],
	covers: ['storage/spare-node'],
	messages: {
		tooLittle:
			'Without {node} the machines of {cluster} take at least {needed:size} of memory, and the other nodes have {usable:size} for them.',
		tooLarge:
			'When {node} fails, {machine} needs {needed:size} of memory to start, and no other node that may own it has more than {free:size} free: {best}.',
	},
	fix: {
		tooLittle:
			'Add memory or a node, move machines elsewhere, or give them less memory, until the other nodes of {cluster} hold {needed:size}.',
		tooLarge:
			'Move other machines, so that one node has {needed:size} free for {machine}, give it less memory, or add memory.',
	},
	check({ cluster, estate, facts, report }) {
		const nodes = estate.nodesOf(cluster, facts);
		const machines = estate.machinesOf(cluster, facts);
		if (!nodes || nodes.length < 2 || !facts.isComplete(facts.peek(cluster, 'nodes') ?? [])) return;
		const rooms = sumsOfOthers(nodes.map((node) => usableMemory(node, estate, facts)));
		const taken = memoryTaken(machines, nodes, estate, facts);
		const cases = nodes.map((node, index) => ({
			node,
			room: rooms[index] as Amount,
			needed: taken[index] as Amount,
		}));
		const worst = cases
			.filter(({ needed, room }) => fitsInto(needed, room) === false)
			.sort((a, b) => b.needed.least - b.room.most - (a.needed.least - a.room.most))[0];
		if (worst)
			return report('tooLittle', [cluster, 'nodes'], {
				cluster: cluster.name,
				node: worst.node.name,
				needed: worst.needed.least,
				usable: worst.room.most,
			});
		const unresolved = cases.filter(({ needed, room }) => !fitsInto(needed, room));
		nameUnknown(facts, ...unresolved.flatMap(({ needed, room }) => [needed, room]));
		if (unresolved.length > 0) return;
		for (const { machine, node, needed, free, best } of strandedMachines(cluster, estate, facts))
			report('tooLarge', [machine, 'memory'], {
				node: node.name,
				machine: machine.name,
				needed,
				free,
				best: best.name,
			});
		for (const node of nodes) assumeKept(node, estate, facts);
	},
	examples: {
		good: [
			{
				name: 'One of three nodes may fail',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 28GB, dynamic: false } }
  - { name: app02, owner: HV02, state: Running, highlyAvailable: true, memory: { startup: 28GB, dynamic: false } }
  - { name: app03, owner: HV03, state: Running, highlyAvailable: true, memory: { startup: 28GB, dynamic: false } }
  - { name: app04, owner: HV03, state: Off, highlyAvailable: true, memory: { startup: 28GB, dynamic: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, memory: { total: 72GB } }
`,
			},
			{
				name: 'A machine that is not highly available is lost with its node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, highlyAvailable: false, memory: { startup: 40GB, dynamic: false } }
  - { name: app02, owner: HV02, state: Running, highlyAvailable: false, memory: { startup: 40GB, dynamic: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB } }
`,
			},
			{
				name: 'A cluster of one node',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01], virtualMachines: [] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB } }
`,
			},
		],
		bad: [
			{
				name: 'The smaller node cannot take over from the larger one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- tooLittle
virtualMachines:
  - { name: app01, owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 40GB, dynamic: false } }
  - { name: app02, owner: HV02, state: Running, highlyAvailable: true, memory: { startup: 24GB, dynamic: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 96GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB, reserve: 4GB } }
`,
			},
			{
				name: 'A machine that is larger than what any other node has left',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - name: sql01
    owner: HV01
    state: Running
    highlyAvailable: true
    memory: { startup: 48GB, dynamic: false } # <- tooLarge
  - { name: app02, owner: HV02, state: Running, highlyAvailable: true, memory: { startup: 24GB, dynamic: false } }
  - { name: app03, owner: HV03, state: Running, highlyAvailable: true, memory: { startup: 24GB, dynamic: false } }
  - { name: lab01, owner: HV01, state: Running, highlyAvailable: true, possibleOwners: [HV01], memory: { startup: 8GB, dynamic: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 72GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, memory: { total: 64GB, reserve: 4GB } }
`,
			},
		],
		undecided: [
			{
				name: 'A node and a machine are unknown',
				missing: ['HV02 memory.total', 'app02 memory.dynamic', 'app02 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 40GB, dynamic: false } }
  - { name: app02, owner: HV02, highlyAvailable: true }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB, reserve: 4GB } }
`,
			},
			{
				name: 'It depends on whether the machines fail over',
				missing: ['app01 highlyAvailable', 'app02 owner'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 40GB, dynamic: false } }
  - { name: app02, state: Running, highlyAvailable: false, memory: { startup: 40GB, dynamic: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB, reserve: 4GB } }
`,
			},
		],
	},
});

/** What the machines of a cluster take of the other nodes at least, when one of its nodes fails: for each. */
function memoryTaken(
	machines: readonly VirtualMachine[],
	nodes: readonly Host[],
	estate: Estate,
	facts: Facts,
): Amount[] {
	const numbers = new Map(nodes.map((node, index) => [computerKey(node.name), index]));
	const always: Amount[] = [];
	/** What stays where it is while its node does not fail, and what may come from it if it does. */
	const byNode = nodes.map(() => ({ stays: [] as Amount[], comes: [] as Amount[] }));
	for (const machine of machines) {
		const need = memoryAtLeast(machine, estate, facts);
		const isHighlyAvailable = facts.peek(machine, 'highlyAvailable');
		const owner = facts.peek(machine, 'owner');
		const fact = isHighlyAvailable === undefined ? 'highlyAvailable' : 'owner';
		const perhaps = {
			...need,
			least: 0,
			unknown: [...need.unknown, { object: machine, fact }],
		};
		const node = owner === undefined ? undefined : byNode[numbers.get(computerKey(owner)) ?? -1];
		if (isHighlyAvailable || need.most === 0) always.push(need);
		else if (owner === undefined) always.push(perhaps);
		else if (!node) always.push(need);
		else {
			node.stays.push(need);
			if (isHighlyAvailable === undefined) node.comes.push(perhaps);
		}
	}
	const ofAll = withFew(sum(always));
	const ofOthers = sumsOfOthers(byNode.map(({ stays }) => sum(stays)));
	return byNode.map(({ comes }, index) => sum([ofAll, ofOthers[index] as Amount, sum(comes)]));
}
