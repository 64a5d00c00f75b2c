import { classBondsOf, type MachineBond } from '../capacity/bonds.ts';
import { movingDimensionsOf } from '../capacity/dimensions.ts';
import type { PlacedMachine, PlacedNode, Placement } from '../capacity/placement.ts';
import { placementOf } from '../capacity/placement.ts';
import type { Start } from '../capacity/start.ts';
import { isRole } from '../estate/cluster/role.ts';
import { memoryHeld } from '../estate/compute/memory.ts';
import type { Estate } from '../estate/estate.ts';
import { type Facts, quiet } from '../estate/facts.ts';
import { isTemplate } from '../estate/machine/running.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Amount } from '../estate/measures/amount.ts';
import { migrationLimit } from '../estate/migration-limit.ts';
import type { Cluster, Host, VirtualMachine } from '../generated/manifest.ts';

/** Judges whether a machine can move between two nodes, but for which others are there. */
export type JudgeMove = (machine: VirtualMachine, source: Host, destination: Host) => Start;

/** A cluster as somebody plans moves in it. */
export interface Ground {
	readonly placement: Placement;
	/** Whether each machine is a role of the cluster; undefined where that is not known. */
	readonly roles: readonly (boolean | undefined)[];
	/** Which machines are better kept apart, though the cluster lets them be together. */
	readonly wishes: readonly MachineBond[];
	/** The machines of which nothing says where they are. */
	readonly unplaced: readonly VirtualMachine[];
	/** The machines on each node that are none of the cluster's. */
	readonly foreign: readonly (readonly VirtualMachine[])[];
	/** How many live migrations each node takes part in at once. */
	readonly limits: readonly number[];
	/** Whether a machine can move between two nodes, by their numbers. */
	move(machine: number, source: number, destination: number): Start;
}

/** Finds out who is where in a cluster, and what may move. */
export function groundOf(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
	judge: JudgeMove,
	isLeftOut: (machine: VirtualMachine) => boolean,
): Ground {
	const members = estate
		.machinesOf(cluster, quiet(facts))
		.filter((one) => !isTemplate(one, quiet(facts)) && !isLeftOut(one));
	const known = members.map((): Map<number, Start>[] => []);
	const numbers = new Map(members.map((machine, number) => [machine, number]));
	const hosts = estate.nodesOf(cluster, quiet(facts)) ?? [];
	const nodeNumbers = new Map(hosts.map((host, number) => [host, number]));
	const move = (machine: number, source: number, destination: number): Start => {
		const ofMachine = known[machine] as Map<number, Start>[];
		ofMachine[source] ??= new Map();
		return getOrAdd(ofMachine[source], destination, () =>
			judge(members[machine] as VirtualMachine, hosts[source] as Host, hosts[destination] as Host),
		);
	};
	const placement = placementOf(cluster, estate, facts, {
		judge: (machine, node) => {
			const source = estate.ownerOf(machine, quiet(facts)) as Host;
			return move(
				numbers.get(machine) as number,
				nodeNumbers.get(source) as number,
				nodeNumbers.get(node) as number,
			);
		},
		dimensions: movingDimensionsOf(members, estate, facts.apart()),
		isLeftOut,
	});
	const own = new Set(members);
	const foreign = hosts.map((host) =>
		estate
			.machinesOn(host, quiet(facts))
			.filter((one) => !own.has(one) && !isTemplate(one, quiet(facts))),
	);
	return {
		placement: withForeign(placement, foreign, estate, facts),
		unplaced: estate
			.machinesOf(cluster, quiet(facts))
			.filter((one) => isLeftOut(one) && !estate.ownerOf(one, quiet(facts))),
		foreign,
		roles: members.map((machine) => isRole(machine, estate, quiet(facts))),
		wishes: facts.peek(cluster, 'clusterEnforcedAntiAffinity')
			? []
			: classBondsOf(cluster, hosts, estate, quiet(facts)),
		limits: hosts.map((host) => migrationLimit(host, cluster, estate, quiet(facts))),
		move,
	};
}

/** The same with what machines hold that are none of the cluster's. */
function withForeign(
	placement: Placement,
	foreign: Ground['foreign'],
	estate: Estate,
	facts: Facts,
): Placement {
	const nodes = placement.nodes.map((node, number): PlacedNode => {
		const machines = foreign[number] ?? [];
		const [memory, ...others] = node.room;
		// What a host itself says that it has left counts them.
		const isSaid = facts.peek(node.host, 'memory', 'available') !== undefined;
		if (machines.length === 0 || !memory || isSaid) return node;
		const { now, floor } = memoryHeld(machines, quiet(facts), estate);
		const left: Amount = {
			least: Math.max(0, memory.least - now.most),
			most: Math.max(0, memory.most - floor.least),
			unknown: [...memory.unknown, ...now.unknown],
		};
		return { ...node, room: [left, ...others] };
	});
	return { ...placement, nodes };
}

/** The same ground after machines have moved. */
export function groundAfter(
	ground: Ground,
	where: readonly (number | undefined)[],
	rooms: Placement['nodes'][number]['room'][],
): Ground {
	const { placement } = ground;
	const machines = placement.machines.map(
		(machine, number): PlacedMachine =>
			machine.node === where[number] ? machine : { ...machine, node: where[number] },
	);
	const nodes = placement.nodes.map(
		(node, number): PlacedNode => ({ ...node, room: rooms[number] ?? node.room }),
	);
	const onNodes = nodes.map((): number[] => []);
	for (const [number, node] of where.entries()) if (node !== undefined) onNodes[node]?.push(number);
	return {
		...ground,
		placement: {
			...placement,
			machines,
			nodes,
			onNodes,
			startOn: (machine, node) => ground.move(machine, where[machine] as number, node),
			knownStart: (machine, node) => ground.move(machine, where[machine] as number, node),
		},
	};
}
