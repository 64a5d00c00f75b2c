import type { MachineBond } from '../capacity/bonds.ts';
import { isServing } from '../capacity/cut-off.ts';
import { type Failover, leavingOf, type Reading } from '../capacity/failover.ts';
import { type PackResult, pack } from '../capacity/pack.ts';
import type { Bond } from '../capacity/packing.ts';
import type { PlacedMachine, Placement } from '../capacity/placement.ts';
import type { Budget } from '../capacity/search.ts';
import type { Ground } from './ground.ts';

/** One move of a plan, by the numbers of its machine and nodes. */
export interface PlannedMove {
	readonly machine: number;
	readonly source: number;
	readonly destination: number;
	/** Whether its memory goes along. */
	readonly isLive: boolean;
}

/** The machines that have to leave nodes: those that run, and those that are off and have only a place there. */
export function leaversOf(
	{ placement, roles }: Ground,
	drained: ReadonlySet<number>,
): { readonly running: number[]; readonly resting: number[]; readonly strangers: number[] } {
	const there = [...drained]
		.flatMap((node) => placement.onNodes[node] ?? [])
		.sort((one, other) => one - other);
	const areRoles = there.filter((number) => roles[number] !== false);
	const isResting = (number: number) => placement.machines[number]?.isOnline === false;
	return {
		running: areRoles.filter((number) => !isResting(number)),
		resting: areRoles.filter(isResting),
		strangers: there.filter((number) => roles[number] === false),
	};
}

/** How the running machines of nodes can be put onto others, in one move each. */
export function leaveAtOnce(
	ground: Ground,
	drained: ReadonlySet<number>,
	reading: Reading,
	budget: Budget,
): { readonly leaving: Failover; readonly result: PackResult } {
	const { placement } = ground;
	const { running } = leaversOf(ground, drained);
	const leaving = leavingOf(placement, drained, running, reading, (node) =>
		isServing(placement, drained, node),
	);
	const result = pack(leaving.packing, budget);
	if (result.outcome !== 'fits') return { leaving, result };
	return { leaving, result: spread(ground, leaving, drained, result, budget) };
}

/**
 * Puts machines that are better kept apart onto as many nodes as can be. Where each class can be spread
 * as evenly as its numbers allow, it is; else as evenly as a few steps find.
 */
function spread(
	{ placement, wishes }: Ground,
	{ machines, nodes, packing }: Failover,
	drained: ReadonlySet<number>,
	plain: PackResult,
	budget: Budget,
): PackResult {
	const concerned = wishes.flatMap((wish) => {
		const bond = wishBond(wish, placement, machines, nodes, drained);
		return bond ? [bond] : [];
	});
	if (concerned.length === 0) return plain;
	const longest = Math.max(...concerned.map(({ items }) => items.length));
	for (let more = 0; more < longest; more += 1) {
		const bonds = concerned.map((bond) => ({ ...bond, most: (bond.most ?? 1) + more }));
		const result = pack({ ...packing, bonds: [...packing.bonds, ...bonds] }, budget);
		if (result.outcome === 'fits') return result;
	}
	return plain;
}

/** A wish as a bond that lets so many share a node as its numbers ask for at least. */
function wishBond(
	{ members, zones }: MachineBond,
	placement: Placement,
	machines: readonly number[],
	nodes: readonly number[],
	drained: ReadonlySet<number>,
): Bond | undefined {
	const all = new Set(members);
	const machineOf = (number: number) => (placement.machines[number] as PlacedMachine).machine;
	const items = machines.flatMap((number, item) => (all.has(machineOf(number)) ? [item] : []));
	if (items.length === 0) return undefined;
	const present = new Map<number, number>();
	for (const { machine, node, isOnline } of placement.machines) {
		const zone = node === undefined || drained.has(node) ? undefined : zones[node];
		if (zone !== undefined && isOnline !== false && all.has(machine))
			present.set(zone, (present.get(zone) ?? 0) + 1);
	}
	const own = nodes.map((node) => zones[node] ?? -1);
	let most = 1;
	const roomFor = () =>
		own.reduce((total, zone) => total + Math.max(0, most - (present.get(zone) ?? 0)), 0);
	while (roomFor() < items.length && most <= items.length + members.length) most += 1;
	return { isTogether: false, items, zones: own, most, present };
}
