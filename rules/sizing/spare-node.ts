import type { Conflict } from '../../src/capacity/conflict.ts';
import { memoryAtFloor } from '../../src/capacity/dimensions.ts';
import { failoverOf } from '../../src/capacity/failover.ts';
import { type Placement, placementOf } from '../../src/capacity/placement.ts';
import type { JudgeStart, Start } from '../../src/capacity/start.ts';
import { surveyFailures } from '../../src/capacity/survey.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { misfitOf } from '../../src/estate/cluster/affinity-places.ts';
import { enforcedGroupsOf } from '../../src/estate/cluster/affinity-rules.ts';
import { crowdedClasses } from '../../src/estate/cluster/anti-affinity.ts';
import { assumeKept } from '../../src/estate/compute/memory.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { ask, nameMissing } from '../../src/estate/tentative.ts';
import type { Cluster, Host, VirtualMachine } from '../../src/generated/manifest.ts';

/** What searches for placements may spend: of each node, and of a cluster. */
const budget = { each: 500, left: 2_000 };
/** How many machines a message names. */
const mostNames = 5;

export default defineRule({
	id: 'sizing/spare-node',
	summary:
		'When any one node of a cluster fails, all of its highly available machines find the memory to start on the others.',
	subject: 'cluster',
	severity: 'warning',
	why: 'Microsoft recommends to plan for enough resources to keep one node in reserve for failover: not an idle node, but the capacity of one, unallocated over all of them. Without it the last machines stay down when a node fails, and a node cannot be drained for maintenance. A machine that fails over starts anew, with its startup memory, and as a whole on one node that may own it; the machines of the other nodes stay, and those with dynamic memory may shrink to their minimum. Affinity rules and enforced anti-affinity leave it fewer nodes. The check finds a placement for each node that may fail, or the machines for which there is none; what else keeps a machine from starting elsewhere other rules tell, and `hvlint capacity` counts all of it.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/ee405267(v=ws.10)',
		'https://blogs.msdn.com/b/clustering/archive/2010/06/28/10031803.aspx',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/dynamic-memory',
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-affinity',
	],
	covers: ['storage/spare-node'],
	messages: {
		tooLarge:
			'When {node} fails, {machine} needs {needed:size} of memory to start, and no other node that may own it has more than {free:size} free: {best}.',
		tooLittle:
			'When {node} fails, {needed:size} of memory is needed for {machines}, and the other nodes that may own them have {free:size} left.',
		scattered:
			'When {node} fails, {needed:size} of memory is needed for {machines}; the other nodes that may own them have {free:size} left, but not in blocks into which they fit: {blocks:list}.',
		together:
			'When {node} fails, {needed:size} of memory is needed on one node for {machines}, and no other node has more than {free:size} free: {bonds:list}.',
		apart:
			'When {node} fails, no node is left for {machines}: {bonds:list}, and of the other nodes {count} could take {them}.',
	},
	fix: {
		tooLarge:
			'Move other machines, so that one node has {needed:size} free for {machine}, give it less memory, or add memory.',
		tooLittle:
			'Add memory or a node, move machines elsewhere, or give them less memory, until the other nodes of {cluster} have {needed:size} left.',
		scattered:
			'Move machines, so that larger blocks are free on fewer nodes of {cluster}, or give some of them less memory.',
		together:
			'Move other machines, so that one node has {needed:size} free, add memory, or take a machine out of what keeps them together.',
		apart:
			'Add a node, allow other nodes as possible owners, or take a machine out of what keeps them together or apart.',
	},
	check({ cluster, estate, facts, report }) {
		const nodes = estate.nodesOf(cluster, facts);
		if (!nodes || nodes.length < 2 || !facts.isComplete(facts.peek(cluster, 'nodes') ?? [])) return;
		const placement = placementOf(cluster, estate, facts, {
			judge: ownershipJudge(estate, facts),
			dimensions: [memoryAtFloor(estate, facts)],
			isDesign: true,
		});
		const cases = casesOf(placement, facts);
		for (const node of nodes) assumeKept(node, estate, facts);
		const worst = worstShortage(placement);
		// Then that single machines are too large, too, is no news.
		if (worst) return report('tooLittle', [cluster, 'nodes'], { cluster: cluster.name, ...worst });
		for (const { node, conflict } of toldOf(cases, cluster, estate, facts)) {
			const [first] = conflict.machines as [VirtualMachine];
			const data = {
				cluster: cluster.name,
				node: node.name,
				machines: named(conflict.machines),
				needed: conflict.needed,
				free: conflict.free,
			};
			const roomiest = conflict.nodes.toSorted((one, other) => other.free - one.free);
			if (conflict.kind === 'tooLarge')
				report('tooLarge', [first, 'memory'], {
					...data,
					machine: first.name,
					best: roomiest[0]?.node.name ?? '',
				});
			else if (conflict.kind === 'tooMuch') report('tooLittle', [cluster, 'nodes'], data);
			else if (conflict.kind === 'scattered')
				report('scattered', [cluster, 'nodes'], {
					...data,
					blocks: roomiest.slice(0, mostNames).map(({ node: own }) => own.name),
				});
			else if (conflict.kind === 'together')
				report('together', [cluster, 'nodes'], { ...data, bonds: conflict.bonds });
			else
				report('apart', [cluster, 'nodes'], {
					...data,
					bonds: conflict.bonds,
					count: conflict.nodes.length,
					them: conflict.machines.length === 1 ? 'it' : 'them',
				});
		}
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
				name: 'Together they are too large for what the other nodes have left',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- tooLittle
virtualMachines:
  - { name: app01, owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 30GB, dynamic: false } }
  - { name: app02, owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 30GB, dynamic: false } }
  - { name: app03, owner: HV02, state: Running, highlyAvailable: true, memory: { startup: 16GB, dynamic: false } }
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
			{
				name: 'As much is free as is needed, in pieces that are too small',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03] # <- scattered
virtualMachines:
  - { name: app01, owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 16GB, dynamic: false } }
  - { name: app02, owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 16GB, dynamic: false } }
  - { name: app03, owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 16GB, dynamic: false } }
  - { name: app04, owner: HV02, state: Running, highlyAvailable: true, memory: { startup: 32GB, dynamic: false } }
  - { name: app05, owner: HV03, state: Running, highlyAvailable: true, memory: { startup: 32GB, dynamic: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 96GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, memory: { total: 64GB, reserve: 4GB } }
`,
			},
			{
				name: 'Machines that are kept together fit on no node together',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02, HV03] # <- together
affinityRules: [{ name: Reports, ruleType: SameNode, enabled: true, groups: [app01, app02] }]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 24GB, dynamic: false } }
  - { name: app02, owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 24GB, dynamic: false } }
  - { name: app03, owner: HV02, state: Running, highlyAvailable: true, memory: { startup: 20GB, dynamic: false } }
  - { name: app04, owner: HV03, state: Running, highlyAvailable: true, memory: { startup: 20GB, dynamic: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, memory: { total: 64GB, reserve: 4GB } }
`,
			},
			{
				name: 'Machines that are kept apart have one node too few',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02] # <- apart
clusterEnforcedAntiAffinity: true
virtualMachines:
  - { name: dc01, owner: HV01, state: Running, highlyAvailable: true, antiAffinityClassNames: [DC], memory: { startup: 4GB, dynamic: false } }
  - { name: dc02, owner: HV02, state: Running, highlyAvailable: true, antiAffinityClassNames: [DC], memory: { startup: 4GB, dynamic: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB, reserve: 4GB } }
`,
			},
		],
		undecided: [
			{
				name: 'A node and a machine are unknown',
				missing: [
					'HV02 memory.total',
					'app02 memory.dynamic',
					'app02 memory.startup',
					'app02 state',
				],
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

/** A node that fails, and machines of its that do not all find a place. */
interface Case {
	readonly node: Host;
	readonly conflict: Conflict;
}

/** The node of whose machines most memory is lacking in all, where any is. */
function worstShortage(placement: Placement) {
	return placement.nodes
		.map(({ host }, node) => {
			const { machines, packing } = failoverOf(placement, new Set([node]), 'lenient');
			return {
				node: host.name,
				machines: named(machines.flatMap((one) => placement.machines[one]?.machine ?? [])),
				needed: total(packing.items.map(({ size }) => size)),
				free: total(packing.rooms),
			};
		})
		.filter(({ needed, free }) => needed > free)
		.sort((one, other) => other.needed - other.free - (one.needed - one.free))[0];
}

function total(amounts: readonly (readonly number[])[]): number {
	return amounts.reduce((sum, [memory = 0]) => sum + memory, 0);
}

/** What strands; where facts are missing that decide it, they are named. */
function casesOf(placement: Placement, facts: Facts): Case[] {
	const found: Case[] = [];
	for (const { failed, result } of surveyFailures(placement, 1, budget).results) {
		const node = placement.nodes[failed[0] as number]?.host as Host;
		if (result.verdict === 'stranded')
			found.push(...result.conflicts.map((conflict) => ({ node, conflict })));
		else if (result.verdict === 'undecided' && result.because === 'facts')
			nameMissing(result.missed, facts);
		else if (result.verdict === 'undecided' && result.because === 'steps')
			facts.missing(
				placement.cluster,
				'virtualMachines',
				'the search for a placement ended before it was through: see hvlint capacity',
			);
	}
	return found;
}

/** Of machines that are too large by themselves each, of others the worst case. */
function toldOf(cases: readonly Case[], cluster: Cluster, estate: Estate, facts: Facts): Case[] {
	const of = (kind: Conflict['kind']) => cases.filter(({ conflict }) => conflict.kind === kind);
	const bound = of('bonds');
	const { answer: told, missing } = ask(facts, (own) =>
		bound.length > 0 ? misfits(cluster, estate, own) : none,
	);
	nameMissing(missing, facts);
	const apart =
		missing.length > 0
			? []
			: bound.filter(({ conflict: { machines } }) => !machines.some((one) => told.has(one)));
	return [
		...of('tooLarge'),
		...[of('tooMuch'), of('scattered'), of('together'), apart].flatMap(worst),
	];
}

function worst(cases: readonly Case[]): Case[] {
	return cases.toSorted((one, other) => shortage(other) - shortage(one)).slice(0, 1);
}

const none: ReadonlySet<VirtualMachine> = new Set();

/** The machines that are kept together or apart as they cannot be while every node is up, which other rules tell. */
function misfits(cluster: Cluster, estate: Estate, facts: Facts): ReadonlySet<VirtualMachine> {
	const classes = crowdedClasses(cluster, estate, facts);
	const groups = enforcedGroupsOf(cluster, estate, facts);
	const found = groups.flatMap((group) => misfitOf(group, cluster, estate, facts) ?? []);
	return new Set([...classes, ...found].flatMap(({ machines }) => machines));
}

function shortage({ conflict }: Case): number {
	return conflict.needed - conflict.free;
}

/** Lets a machine start wherever it may be owned: what else is there to say other rules do. */
function ownershipJudge(estate: Estate, facts: Facts): JudgeStart {
	const known = new Map<VirtualMachine, ReturnType<typeof ownersOf>>();
	return (machine, node) => {
		const found = known.get(machine) ?? ownersOf(machine, estate, facts);
		known.set(machine, found);
		return found.owners?.has(node) ? found.ofOwners : found.ofOthers;
	};
}

function ownersOf(machine: VirtualMachine, estate: Estate, facts: Facts) {
	const { answer: owners, missing: missed } = ask(facts, (own) => {
		const possible = estate.possibleOwnersOf(machine, own);
		const list = own.peek(machine, 'possibleOwners') ?? [];
		if (!own.isComplete(list)) own.missing(machine, 'possibleOwners');
		return possible && own.once(possible, asSet);
	});
	const start = (verdict: Start['verdict']): Start => {
		return { verdict, missed, conditions: [], assumed: [], faults: [] };
	};
	const isKnown = owners !== undefined && missed.length === 0;
	return { owners, ofOwners: start('allowed'), ofOthers: start(isKnown ? 'blocked' : 'undecided') };
}

const asSet = (hosts: readonly Host[]): ReadonlySet<Host> => new Set(hosts);

/** `app01, app02 and 3 more` */
function named(machines: readonly VirtualMachine[]): string {
	const names = machines.map(({ name }) => name);
	const more = names.length - mostNames;
	return more > 1 ? `${names.slice(0, mostNames).join(', ')} and ${more} more` : names.join(', ');
}
