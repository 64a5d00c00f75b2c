import type { Reading } from '../capacity/failover.ts';
import { leftOver, packGreedily } from '../capacity/heuristics.ts';
import type { PlacedMachine } from '../capacity/placement.ts';
import type { Budget } from '../capacity/search.ts';
import type { Ground } from './ground.ts';
import { leaveAtOnce, leaversOf, type PlannedMove } from './leave.ts';
import { canMove, firstStage, groundAt, type Stage, stageAfter } from './stage.ts';

/** How far the search for a plan goes that moves machines twice, or those of other nodes. */
export interface Reach {
	/** How many stages are looked at. */
	left: number;
	/** How many moves are tried. */
	tries: number;
}

/**
 * The moves that make room before the rest can leave at once; `none` where there are none, whatever is
 * moved how often; `unsettled` where the search ended before it was through.
 */
export type Shifts = Stage | 'none' | 'unsettled';

/**
 * Looks for moves after which the running machines of nodes can leave in one move each. Stages are
 * looked at in the order of how few moves led to them and how many machines are left over in them.
 */
export function findShifts(
	ground: Ground,
	drained: ReadonlySet<number>,
	reading: Reading,
	budget: Budget,
	reach: Reach,
): Shifts {
	const start = firstStage(ground, reading);
	const queue: Ranked[] = [{ stage: start, rank: 0 }];
	const seen = new Set([keyOf(start)]);
	let isExhaustive = !hasTogether(ground);
	while (queue.length > 0) {
		const stage = takeBest(queue);
		for (const move of movesFrom(stage, ground, drained)) {
			if (reach.left <= 0 || reach.tries <= 0) return 'unsettled';
			reach.tries -= 1;
			if (!canMove(stage, move, ground, reading)) continue;
			const next = stageAfter(stage, move, ground, reading);
			const key = keyOf(next);
			if (seen.has(key)) continue;
			seen.add(key);
			reach.left -= 1;
			const { result, leaving } = leaveAtOnce(groundAt(ground, next), drained, reading, budget);
			if (result.outcome === 'fits') return next;
			if (result.outcome === 'unsettled') isExhaustive = false;
			const left = leftOver(packGreedily(leaving.packing));
			queue.push({ stage: next, rank: next.moves.length + left });
		}
	}
	return isExhaustive ? 'none' : 'unsettled';
}

interface Ranked {
	readonly stage: Stage;
	readonly rank: number;
}

/** Takes the first of the best out of a queue. */
function takeBest(queue: Ranked[]): Stage {
	let best = queue[0] as Ranked;
	for (const one of queue) if (one.rank < best.rank) best = one;
	queue.splice(queue.indexOf(best), 1);
	return best.stage;
}

/** Machines that are kept together are moved one after the other only where they leave. */
function hasTogether({ placement }: Ground): boolean {
	return placement.bonds.some(({ isTogether }) => isTogether);
}

function keyOf({ where }: Stage): string {
	return where.join();
}

/**
 * The moves that there are at a stage, those first that promise the most: they make room for the
 * largest machine that has to leave, on the node where the least is missing.
 */
function* movesFrom(
	stage: Stage,
	ground: Ground,
	drained: ReadonlySet<number>,
): Generator<PlannedMove> {
	const { placement } = ground;
	const bound = new Set(
		placement.bonds.filter(({ isTogether }) => isTogether).flatMap(({ members }) => members),
	);
	const sizeOf = (number: number) => placement.machines[number]?.held[0]?.least ?? 0;
	const roomOf = (node: number) => stage.rooms[node]?.[0] ?? 0;
	const at = groundAt(ground, stage);
	const largest = Math.max(0, ...leaversOf(at, drained).running.map(sizeOf));
	const machines = placement.machines
		.map((_, number) => number)
		.filter((number) => {
			const { isOnline, machine } = placement.machines[number] as PlacedMachine;
			return (
				stage.where[number] !== undefined &&
				isOnline !== false &&
				ground.roles[number] !== false &&
				!bound.has(machine)
			);
		});
	const isDrained = (number: number) => drained.has(stage.where[number] as number);
	/** How much more than needed a move makes free; what is too little comes last. */
	const wasteOf = (number: number) => {
		const over = sizeOf(number) + roomOf(stage.where[number] as number) - largest;
		return over >= 0 ? over : Number.MAX_SAFE_INTEGER + over;
	};
	machines.sort(
		(one, other) =>
			Number(isDrained(one)) - Number(isDrained(other)) ||
			wasteOf(one) - wasteOf(other) ||
			one - other,
	);
	const nodes = placement.nodes.map((_, node) => node);
	for (const machine of machines) {
		const source = stage.where[machine] as number;
		const targets = nodes
			.filter((node) => node !== source)
			.toSorted(
				(one, other) =>
					Number(drained.has(one)) - Number(drained.has(other)) ||
					roomOf(one) - roomOf(other) ||
					one - other,
			);
		for (const destination of targets) {
			yield { machine, source, destination, isLive: true };
		}
	}
}
