import type { Ground } from './ground.ts';
import type { PlannedMove } from './leave.ts';

/** Moves that are made at the same time. */
export type Round = readonly PlannedMove[];

/**
 * Puts moves that may be made in any order into rounds, in each no more live migrations than the nodes
 * take part in at once. Those that leave one node take as few rounds as can be.
 */
export function roundsInAnyOrder(
	moves: readonly PlannedMove[],
	{ limits, placement }: Ground,
): Round[] {
	const live = moves.filter(({ isLive }) => isLive);
	const limitOf = (node: number) => Math.max(1, limits[node] as number);
	const sizeOf = ({ machine }: PlannedMove) => placement.machines[machine]?.held[0]?.most ?? 0;
	const waiting = live.toSorted((one, other) => sizeOf(other) - sizeOf(one));
	const rounds: Round[] = [];
	while (waiting.length > 0) {
		const taken = new Map<number, number>();
		const left = new Map<number, number>();
		for (const { destination } of waiting) left.set(destination, (left.get(destination) ?? 0) + 1);
		/** Those whose destination takes the most rounds still come first. */
		const urgency = ({ destination }: PlannedMove) =>
			Math.ceil((left.get(destination) as number) / limitOf(destination));
		const order = waiting.toSorted((one, other) => urgency(other) - urgency(one));
		const round = order.filter(({ source, destination }) => {
			const used = [source, destination].map((node) => taken.get(node) ?? 0);
			if ([source, destination].some((node, end) => (used[end] as number) >= limitOf(node)))
				return false;
			taken.set(source, (used[0] as number) + 1);
			taken.set(destination, (used[1] as number) + 1);
			return true;
		});
		rounds.push(round);
		for (const move of round) waiting.splice(waiting.indexOf(move), 1);
	}
	const resting = moves.filter(({ isLive }) => !isLive);
	return resting.length > 0 ? [...rounds, resting] : rounds;
}

/** The fewest rounds that it takes to move so many machines away from their nodes, wherever they go. */
export function fewestRounds(
	moves: readonly PlannedMove[],
	{ limits, placement }: Ground,
	drained: ReadonlySet<number>,
): number {
	const live = moves.filter(({ isLive }) => isLive);
	const limitOf = (node: number) => Math.max(1, limits[node] as number);
	const leaving = [...drained].map((node) =>
		Math.ceil(live.filter(({ source }) => source === node).length / limitOf(node)),
	);
	const taking = placement.nodes.reduce(
		(total, { isUp, takes }, node) =>
			total + (isUp && takes !== false && !drained.has(node) ? limitOf(node) : 0),
		0,
	);
	const bound = Math.max(0, ...leaving, Math.ceil(live.length / Math.max(1, taking)));
	return bound + (live.length < moves.length ? 1 : 0);
}
