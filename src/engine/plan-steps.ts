import type { Estate } from '../estate/estate.ts';
import { movedEstate, type Whereabouts } from '../estate/moved.ts';
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
		host: nodes[destination]?.host as Whereabouts['host'],
	});
	const moved = [...before];
	const moves = rounds.map((round) =>
		round.map((move) => {
			const { virtualMachine, host } = there(move);
			return roleMove(virtualMachine, host, estate, true);
		}),
	);
	return rounds.map((round, index) => {
		const met = movedEstate(estate, {
			moved: [...moved],
			moving: round.map(there),
			planned: moves.slice(index).flat(),
		});
		const live = round.filter(({ isLive }) => isLive);
		const steps = round.map((move) => {
			const { virtualMachine, host } = there(move);
			const ends = [move.source, move.destination];
			const sharing = ends.map(
				(node) =>
					live.filter(({ source, destination }) => source === node || destination === node).length,
			);
			return {
				migration: roleMove(virtualMachine, host, met, true),
				estate: met,
				sharing: move.isLive ? Math.max(...sharing) - 1 : 0,
			};
		});
		moved.push(...round.map(there));
		return steps;
	});
}
