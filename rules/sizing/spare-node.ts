import { defineRule } from '../../src/engine/rule.ts';
import { strandedMachines } from '../../src/estate/cluster/stranded.ts';
import { assumeKept, memoryAtLeast, usableMemory } from '../../src/estate/compute/memory.ts';
import {
	type Amount,
	exactly,
	fitsInto,
	nameUnknown,
	sum,
} from '../../src/estate/measures/amount.ts';
import { isSameComputer } from '../../src/estate/names/names.ts';

export default defineRule({
	id: 'sizing/spare-node',
	summary: 'The machines of a cluster fit into the memory of its nodes when any one of them fails.',
	subject: 'cluster',
	severity: 'warning',
	why: 'Microsoft recommends to plan for enough resources to keep one node in reserve for failover; without them the last machines stay down when a node fails, and a node cannot be drained for maintenance. A machine that fails over starts anew, with its startup memory, and as a whole on one node. The check compares totals, and each machine by itself with the freest of the other nodes; whether all find a node together it does not try.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/ee405267(v=ws.10)',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831766(v=ws.11)',
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
		const rooms = new Map(nodes.map((node) => [node, usableMemory(node, estate, facts)]));
		const needs = machines.map((machine) => ({
			machine,
			need: memoryAtLeast(machine, estate, facts),
		}));
		const failsOver = ({ machine }: (typeof needs)[number]) =>
			facts.peek(machine, 'highlyAvailable') === true;
		const alwaysTaken = sum(needs.filter(failsOver).map(({ need }) => need));
		const others = needs.filter((one) => !failsOver(one));

		/** What a machine that may not fail over takes of the other nodes when a node fails. */
		const takenWithout = (failed: string) =>
			others.map(({ machine, need }): Amount => {
				const isHighlyAvailable = facts.peek(machine, 'highlyAvailable');
				const owner = facts.peek(machine, 'owner');
				if (need.most === 0) return need;
				if (owner !== undefined && !isSameComputer(owner, failed)) return need;
				if (owner !== undefined && isHighlyAvailable === false) return exactly(0);
				const fact = isHighlyAvailable === undefined ? 'highlyAvailable' : 'owner';
				return { ...need, least: 0, unknown: [...need.unknown, { object: machine, fact }] };
			});
		const cases = nodes.map((node) => {
			const survivors = nodes.filter((one) => one !== node);
			const room = sum(survivors.map((one) => rooms.get(one) as Amount));
			return { node, room, needed: sum([alwaysTaken, ...takenWithout(node.name)]) };
		});
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
