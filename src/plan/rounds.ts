import { getOrAdd } from '../estate/maps.ts';
import type { Ground } from './ground.ts';
import type { PlannedMove } from './leave.ts';

/** Moves that are made at the same time. */
export type Round = readonly PlannedMove[];

/** The moves between two nodes that are still to be made, those of the largest machines last. */
interface Lane {
	readonly source: number;
	readonly destination: number;
	readonly waiting: { readonly move: PlannedMove; readonly rank: number }[];
}

/**
 * Puts moves that may be made in any order into rounds, in each no more live migrations than the nodes
 * take part in at once. Those that leave one node take as few rounds as can be.
 */
export function roundsInAnyOrder(
	moves: readonly PlannedMove[],
	{ limits, placement }: Ground,
): Round[] {
	const limitOf = (node: number) => Math.max(1, limits[node] as number);
	const sizeOf = ({ machine }: PlannedMove) => placement.machines[machine]?.held[0]?.most ?? 0;
	const live = moves
		.filter(({ isLive }) => isLive)
		.toSorted((one, other) => sizeOf(other) - sizeOf(one));
	const lanes = new Map<string, Lane>();
	for (const [rank, move] of [...live.entries()].reverse()) {
		const { source, destination } = move;
		const lane = () => ({ source, destination, waiting: [] });
		getOrAdd(lanes, `${source} ${destination}`, lane).waiting.push({ move, rank });
	}
	const rounds: Round[] = [];
	for (let left = live.length; left > 0; left -= rounds.at(-1)?.length ?? left)
		rounds.push(nextRound([...lanes.values()], limitOf));
	const resting = moves.filter(({ isLive }) => !isLive);
	return resting.length > 0 ? [...rounds, resting] : rounds;
}

/** Takes out of lanes what can be made at the same time: those first whose destination takes the most rounds still, then the largest. */
function nextRound(lanes: readonly Lane[], limitOf: (node: number) => number): PlannedMove[] {
	const left = new Map<number, number>();
	for (const { destination, waiting } of lanes)
		left.set(destination, (left.get(destination) ?? 0) + waiting.length);
	const urgencyOf = ({ destination }: Lane) =>
		Math.ceil((left.get(destination) as number) / limitOf(destination));
	const urgencies = new Map(lanes.map((lane) => [lane, urgencyOf(lane)]));
	const taken = new Map<number, number>();
	const isOpen = (node: number) => (taken.get(node) ?? 0) < limitOf(node);
	const round: PlannedMove[] = [];
	for (;;) {
		const next = lanes
			.filter(
				({ source, destination, waiting }) =>
					waiting.length > 0 && isOpen(source) && isOpen(destination),
			)
			.reduce<Lane | undefined>(
				(best, lane) => (best && comesBefore(best, lane) ? best : lane),
				undefined,
			);
		const move = next?.waiting.pop()?.move;
		if (!move) return round;
		round.push(move);
		for (const node of [move.source, move.destination]) taken.set(node, (taken.get(node) ?? 0) + 1);
	}

	function comesBefore(one: Lane, other: Lane): boolean {
		const [first, second] = [one, other].map((lane) => urgencies.get(lane) as number);
		const rankOf = ({ waiting }: Lane) => waiting.at(-1)?.rank ?? 0;
		return first === second ? rankOf(one) < rankOf(other) : (first as number) > (second as number);
	}
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
