import type { Ground } from './ground.ts';
import { leaversOf, type PlannedMove } from './leave.ts';
import { fewestRounds, type Round, roundsInAnyOrder } from './rounds.ts';
import { canMove, firstStage, type Stage, stageAfter } from './stage.ts';

/** The moves that empty nodes. */
export interface DrainPlan {
	readonly rounds: readonly Round[];
	/** Whether fewer rounds are known to be impossible. */
	readonly areFewest: boolean;
}

/** Moves in their order; the first ones, whose order matters, make room for the others. */
export interface Way {
	readonly shifts: readonly PlannedMove[];
	readonly moves: readonly PlannedMove[];
}

/** Puts moves into rounds: those that make room in their order, the others as soon as they can be made. */
export function planOf(
	ground: Ground,
	drained: ReadonlySet<number>,
	{ shifts, moves }: Way,
	resting: readonly PlannedMove[],
): DrainPlan {
	const before = roundsInOrder(ground, shifts);
	const plain = [...before, ...roundsInAnyOrder(moves, ground)];
	const live = shifts.length > 0 ? movedForward(ground, plain) : plain;
	const rounds = resting.length > 0 ? [...live, resting] : live;
	return { rounds, areFewest: rounds.length <= fewestToEmpty(ground, drained, resting) };
}

/** The fewest rounds in which nodes can be emptied, whoever makes room: in the first one leave only machines that are let in now. */
export function fewestToEmpty(
	ground: Ground,
	drained: ReadonlySet<number>,
	resting: readonly PlannedMove[],
): number {
	const { placement, limits } = ground;
	const { running } = leaversOf(ground, drained);
	const leaving = running.map((machine): PlannedMove => {
		const source = placement.machines[machine]?.node as number;
		return { machine, source, destination: source, isLive: true };
	});
	const now = firstStage(ground, 'lenient');
	const canLeaveNow = ({ machine, source }: PlannedMove) =>
		placement.nodes.some(
			(_, destination) =>
				destination !== source &&
				canMove(now, { machine, source, destination, isLive: true }, ground, 'lenient'),
		);
	const waiting = [...drained].map((node) => {
		const own = leaving.filter(({ source }) => source === node);
		const limit = Math.max(1, limits[node] as number);
		let first = 0;
		for (const move of own) {
			if (first >= limit) break;
			if (canLeaveNow(move)) first += 1;
		}
		return own.length === 0 ? 0 : 1 + Math.ceil((own.length - first) / limit);
	});
	const last = resting.length > 0 ? 1 : 0;
	return Math.max(
		fewestRounds([...leaving, ...resting], ground, drained),
		...waiting.map((one) => one + last),
	);
}

/** Moves in rounds that keep their order: one joins the round before where it need not wait for its end. */
function roundsInOrder(ground: Ground, moves: readonly PlannedMove[]): Round[] {
	const rounds: PlannedMove[][] = [];
	let before = firstStage(ground, 'strict');
	for (const move of moves) {
		const round = rounds.at(-1) ?? [];
		if (round.length > 0 && canJoin(ground, before, round, move)) round.push(move);
		else {
			for (const done of round) before = stageAfter(before, done, ground, 'strict');
			rounds.push([move]);
		}
	}
	return rounds;
}

/** Whether a move can be made at the same time as others. */
function canJoin(ground: Ground, before: Stage, round: Round, move: PlannedMove): boolean {
	return (
		round.every(({ machine }) => machine !== move.machine) &&
		[move.source, move.destination].every(
			(node) =>
				round.filter(({ source, destination }) => source === node || destination === node).length <
				Math.max(1, ground.limits[node] as number),
		) &&
		canMove(before, move, ground, 'strict', round)
	);
}

/** As much work as it may be to look for earlier rounds: machines, times moves, times rounds. */
const mostWork = 200_000;

/** Makes each move in the first round in which it can be made, all others being made when they were. */
function movedForward(ground: Ground, given: readonly Round[]): readonly Round[] {
	const moves = given.flat();
	if (ground.placement.machines.length * moves.length * given.length > mostWork) return given;
	let rounds = given;
	for (const move of moves) {
		const from = rounds.findIndex((round) => round.includes(move));
		for (let to = 0; to < from; to += 1) {
			const other = rounds.map((round, index) =>
				index === to ? [...round, move] : round.filter((one) => one !== move),
			);
			if (!areMade(ground, other)) continue;
			rounds = other;
			break;
		}
	}
	return rounds.filter((round) => round.length > 0);
}

/** Whether all rounds can be made one after the other. */
function areMade(ground: Ground, rounds: readonly Round[]): boolean {
	let before = firstStage(ground, 'strict');
	for (const round of rounds) {
		for (const [index, move] of round.entries()) {
			const isThere = before.where[move.machine] === move.source;
			if (!isThere || !canJoin(ground, before, round.slice(0, index), move)) return false;
		}
		for (const move of round) before = stageAfter(before, move, ground, 'strict');
	}
	return true;
}
