import type { Failover } from './failover.ts';
import { startFilling } from './packing.ts';
import type { PlacedMachine, Placement } from './placement.ts';

/** How many places are tried for machines before it stays open whether they can start. */
const mostSteps = 5_000;
/** Of more pairs of machines and nodes it is not asked. */
const mostPairs = 1_000;

/**
 * Finds machines of which not all can start one after the other, though each may have shrunk to its least
 * when the next one starts; none of them could be left out.
 *
 * On one node the order does not matter that begins with those that give back the most: if any order goes,
 * that one does.
 *
 * @param failover Read leniently.
 * @returns The items; undefined where all can start, or where that is not known.
 */
export function stuckInTurn(placement: Placement, failover: Failover): number[] | undefined {
	const { machines, nodes } = failover;
	if (machines.length * nodes.length > mostPairs) return undefined;
	const starts = machines.map((machine) =>
		(placement.machines[machine] as PlacedMachine).start.map(({ least }) => Math.round(least)),
	);
	const given = (item: number) =>
		(starts[item]?.[0] ?? 0) - (failover.packing.items[item]?.size[0] ?? 0);
	const inTurn = machines
		.map((_, item) => item)
		.sort((one, other) => given(other) - given(one) || one - other);
	const isStuck = (items: readonly number[]) => canStart(items, starts, failover) === false;
	if (!isStuck(inTurn)) return undefined;
	let core = inTurn;
	for (const item of inTurn) {
		const fewer = core.filter((one) => one !== item);
		if (isStuck(fewer)) core = fewer;
	}
	return core;
}

/** Whether items can start in their order, each where what it starts with is left; undefined where that is not found out. */
function canStart(
	items: readonly number[],
	starts: readonly (readonly number[])[],
	{ packing }: Failover,
): boolean | undefined {
	const filling = startFilling(packing);
	let steps = mostSteps;
	const hasRoom = (item: number, bin: number) =>
		(starts[item] as readonly number[]).every(
			(start, dimension) => start <= (filling.rooms[bin]?.[dimension] as number),
		);
	const place = (at: number): boolean | undefined => {
		const item = items[at];
		if (item === undefined) return true;
		for (const bin of packing.rooms.keys()) {
			if (!hasRoom(item, bin) || !filling.fits(item, bin)) continue;
			if (steps === 0) return undefined;
			steps -= 1;
			filling.put(item, bin);
			const result = place(at + 1);
			filling.take(item);
			if (result !== false) return result;
		}
		return false;
	};
	return place(0);
}
