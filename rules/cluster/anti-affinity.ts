import { defineRule } from '../../src/engine/rule.ts';
import {
	type AntiAffinityClass,
	antiAffinityClassesOf,
} from '../../src/estate/cluster/anti-affinity.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { areOnline } from '../../src/estate/machine/running.ts';
import { getOrAdd } from '../../src/estate/maps.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'cluster/anti-affinity',
	summary:
		'Machines of one anti-affinity class run on different nodes where there is one for each.',
	subject: 'cluster',
	severity: 'warning',
	why: 'The cluster heeds anti-affinity classes when it chooses a node itself: not when somebody moves a machine to a node that they name, nor after the failure of a node, once it is back. Until one of the machines is moved they fail together.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-affinity',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/groups-antiaffinityclassnames',
	],
	covers: ['practice/anti-affinity'],
	messages: {
		together:
			'{machine} and {other} run on {node}, both are of the anti-affinity class {className}, and {free} has no machine that {machine} is to be kept apart from.',
		enforced:
			'{machine} and {other} run on {node}, both are of the class {className}, and {cluster} enforces anti-affinity: stopped, one of them does not come online there again.',
	},
	fix: {
		together: 'Move it: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node {free:ps}`.',
		enforced:
			'Move {machine} or {other} to a node with no machine of the class: `Move-ClusterVirtualMachineRole -Name {role:ps}` with the node as `-Node`.',
	},
	check({ cluster, estate, facts, report }) {
		const machines = estate.machinesOf(cluster, facts);
		const classes = antiAffinityClassesOf(cluster, estate, facts);
		const lists = [facts.peek(cluster, 'virtualMachines'), ...machines.map(classNamesOf(facts))];
		// A machine or a class that got lost may be what keeps the free node from being one.
		if (lists.some((list) => list && !facts.isComplete(list))) return;
		const isEnforced = facts.assume(cluster, 'clusterEnforcedAntiAffinity', false, 'not enforced');
		const nodes = nodesOfClasses(classes, estate, facts);
		for (const { className, members } of classes)
			for (const { machine, other, node } of pairsOf(members, estate, facts)) {
				if (!areOnline([machine, other], facts)) continue;
				const data = {
					machine: machine.name,
					role: roleNameOf(machine, facts),
					other: other.name,
					node: node.name,
					className,
				};
				const place = [machine, 'owner'] as const;
				if (isEnforced) {
					report('enforced', place, { ...data, cluster: cluster.name });
					continue;
				}
				const free = freeNode(machine, nodes, estate, facts);
				if (free) report('together', place, { ...data, free: free.name });
			}
	},
	examples: {
		good: [
			{
				name: 'On different nodes, off, and more machines than nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: dc01, owner: HV01, state: Running, antiAffinityClassNames: [domain controllers] }
  - { name: dc02, owner: HV02, state: Running, antiAffinityClassNames: [domain controllers] }
  - { name: dc03, owner: HV02, state: Off, antiAffinityClassNames: [domain controllers] }
  - { name: web01, owner: HV01, state: Running, antiAffinityClassNames: [web] }
  - { name: web02, owner: HV02, state: Running, antiAffinityClassNames: [web] }
  - { name: web03, owner: HV02, state: Running, antiAffinityClassNames: [web] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, state: Up }
`,
			},
			{
				name: 'The other node is paused, or may not own the machine',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: dc01, owner: HV01, state: Running, possibleOwners: [HV01, HV02], antiAffinityClassNames: [DC] }
  - { name: dc02, owner: HV01, state: Running, possibleOwners: [HV01, HV02], antiAffinityClassNames: [dc] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, state: Paused }
`,
			},
		],
		bad: [
			{
				name: 'Both domain controllers on one node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: dc01
    owner: HV01 # <- together
    state: Running
    role: Directory
    antiAffinityClassNames: [DC]
  - { name: dc02, owner: HV01, state: Running, antiAffinityClassNames: [dc] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, state: Up }
`,
			},
			{
				name: 'Enforced since both came online',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
clusterEnforcedAntiAffinity: true
virtualMachines:
  - name: dc01
    owner: HV01 # <- enforced
    state: Running
    antiAffinityClassNames: [DC]
  - { name: dc02, owner: HV01, state: Running, antiAffinityClassNames: [DC] }
`,
			},
		],
		undecided: [
			{
				name: 'The state of the other node and of a machine were not collected',
				missing: ['HV02 state', 'sql02 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: dc01, owner: HV01, state: Running, antiAffinityClassNames: [DC] }
  - { name: dc02, owner: HV01, state: Running, antiAffinityClassNames: [DC] }
  - { name: sql01, owner: HV01, state: Running, antiAffinityClassNames: [SQL] }
  - { name: sql02, owner: HV01, antiAffinityClassNames: [SQL] }
`,
			},
		],
	},
});

function classNamesOf(facts: Facts) {
	return (machine: VirtualMachine) => facts.peek(machine, 'antiAffinityClassNames');
}

/** The machines of a class that are on one node, each with another one that is there too. */
/** Each machine that is on the node of another one of its class, with the next such. */
function pairsOf(members: readonly VirtualMachine[], estate: Estate, facts: Facts) {
	const next = new Map<Host, VirtualMachine>();
	return members
		.toReversed()
		.flatMap((machine) => {
			const node = estate.ownerOf(machine, facts);
			if (!node) return [];
			const other = next.get(node);
			if (facts.peek(machine, 'owner')) next.set(node, machine);
			return other ? [{ machine, other, node }] : [];
		})
		.reverse();
}

/** The classes of each machine, as the nodes that their machines are on; none where that is not known of all. */
type NodesOfClasses = ReadonlyMap<VirtualMachine, readonly (ReadonlySet<Host> | undefined)[]>;

function nodesOfClasses(
	classes: readonly AntiAffinityClass[],
	estate: Estate,
	facts: Facts,
): NodesOfClasses {
	const byMachine = new Map<VirtualMachine, (ReadonlySet<Host> | undefined)[]>();
	for (const { members } of classes) {
		const hosts = new Set(members.map((one) => estate.ownerOf(one, facts)));
		const known = hosts.has(undefined) ? undefined : (hosts as Set<Host>);
		for (const machine of members)
			getOrAdd(byMachine, machine, (): (typeof known)[] => []).push(known);
	}
	return byMachine;
}

/** A node that may own a machine, is up, and runs none that the machine is to be kept apart from. */
function freeNode(
	machine: VirtualMachine,
	nodes: NodesOfClasses,
	estate: Estate,
	facts: Facts,
): Host | undefined {
	const owners = estate.possibleOwnersOf(machine, facts) ?? [];
	const taken = nodes.get(machine) ?? [];
	if (taken.includes(undefined)) return undefined;
	const free = owners.filter((node) => !taken.some((hosts) => hosts?.has(node)));
	const up = free.find((node) => facts.peek(node, 'state') === 'Up');
	if (!up) for (const node of free) facts.need(node, 'state');
	return up;
}
