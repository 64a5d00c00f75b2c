import type { Estate } from '../estate/estate.ts';
import type { Migration } from '../estate/migration.ts';
import { startMoves, type Whereabouts } from '../estate/moved.ts';
import type { Host } from '../generated/manifest.ts';
import type { Ground } from '../plan/ground.ts';
import type { PlannedMove } from '../plan/leave.ts';
import type { Round } from '../plan/rounds.ts';
import { roleMove } from './move-judge.ts';
import type { Step } from './steps.ts';

/** The rounds of a plan as moves in the estates that they meet: those of a round all at once, after the rounds before. */
export function stepsOfRounds(
	rounds: readonly Round[],
	ground: Ground,
	estate: Estate,
	before: readonly Whereabouts[] = [],
): Step[][] {
	const { machines, nodes } = ground.placement;
	const there = ({ machine, destination }: PlannedMove): Whereabouts => ({
		virtualMachine: machines[machine]?.machine as Whereabouts['virtualMachine'],
		host: nodes[destination]?.host as Host,
	});
	const moves = startMoves(estate);
	moves.make(before);
	const planned = plannedAt(rounds, (move) => {
		const { virtualMachine, host } = there(move);
		return roleMove(virtualMachine, host, estate, true);
	});
	return rounds.map((round, index) => {
		const here = round.map(there);
		const met = moves.now({ moving: here, planned: planned[index] ?? [] });
		const sharing = sharingIn(round);
		moves.make(here);
		return round.map((move, number) => {
			const { virtualMachine, host } = here[number] as Whereabouts;
			return {
				migration: roleMove(virtualMachine, host, met, true),
				estate: met,
				sharing: sharing(move),
			};
		});
	});
}

/**
 * The moves that are planned in each round. One that was made and is the last of its machine tells still
 * where that is; so the list is the same for most rounds, and what is asked of it is asked once.
 */
function plannedAt(
	rounds: readonly Round[],
	migrationOf: (move: PlannedMove) => Migration,
): (readonly Migration[])[] {
	const last = new Map(rounds.flatMap((round) => round.map((move) => [move.machine, move])));
	const all = new Map(rounds.flat().map((move) => [move, migrationOf(move)]));
	let planned = [...all.values()];
	return rounds.map((round) => {
		const now = planned;
		const passing = round.filter((move) => last.get(move.machine) !== move);
		if (passing.length > 0) {
			for (const move of passing) all.delete(move);
			planned = [...all.values()];
		}
		return now;
	});
}

/** With how many others each live migration of a round shares the link of one of its ends. */
function sharingIn(round: Round): (move: PlannedMove) => number {
	const counts = new Map<number, number>();
	for (const { isLive, source, destination } of round)
		for (const end of isLive ? [source, destination] : [])
			counts.set(end, (counts.get(end) ?? 0) + 1);
	return ({ isLive, source, destination }) =>
		isLive ? Math.max(counts.get(source) ?? 1, counts.get(destination) ?? 1) - 1 : 0;
}
