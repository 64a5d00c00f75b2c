import { type DrainResult, decideDrain } from '../plan/drain.ts';
import type { Ground } from '../plan/ground.ts';
import type { Round } from '../plan/rounds.ts';
import { preflightSteps } from './lint.ts';
import { stepsOfRounds } from './plan-steps.ts';
import type { Planning } from './planning.ts';
import type { MigrationVerdict } from './report.ts';

/** How often a plan is made anew of which a check says that it does not hold. */
const mostAttempts = 20;

/** A plan, with what the preflight says of each move when its turn comes. */
export interface SteppedPlan {
	readonly result: DrainResult;
	readonly rounds: readonly Round[];
	readonly checked: readonly CheckedMove[][];
}

/** How nodes can be emptied at once: decided, and then checked move by move as it would go. */
export function stepPlan(
	planning: Planning,
	ground: Ground,
	drained: ReadonlySet<number>,
): SteppedPlan {
	const barred = new Set<string>();
	const careful: Ground = {
		...ground,
		move: (machine, source, destination) =>
			barred.has(`${machine} ${destination}`)
				? { verdict: 'undecided', missed: [], conditions: [], assumed: [], faults: [] }
				: ground.move(machine, source, destination),
	};
	for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
		const result = decideDrain(barred.size > 0 ? withMoves(careful) : ground, drained);
		const rounds = 'plan' in result ? (result.plan?.rounds ?? []) : [];
		const checked = checkRounds(planning, ground, rounds);
		const wrong =
			result.verdict === 'possible'
				? checked.flat().filter(({ verdict }) => verdict.verdict === 'blocked')
				: [];
		if (wrong.length === 0) return { result, rounds, checked };
		for (const { move } of wrong) barred.add(`${move.machine} ${move.destination}`);
	}
	const result = { verdict: 'undecided', because: 'steps', missed: [], obstacles: [] } as const;
	return { result, rounds: [], checked: [] };
}

/** The ground whose placement asks for the same moves. */
function withMoves(ground: Ground): Ground {
	const { placement, move } = ground;
	const startOn = (machine: number, node: number) =>
		move(machine, placement.machines[machine]?.node as number, node);
	return { ...ground, placement: { ...placement, startOn, knownStart: startOn } };
}

/** A move of a plan, with what the preflight says of it when its turn comes. */
export interface CheckedMove {
	readonly move: Round[number];
	readonly verdict: MigrationVerdict;
}

/** Preflights rounds, each after the ones before it. */
export function checkRounds(
	{ open, options }: Planning,
	ground: Ground,
	rounds: readonly Round[],
	steps = stepsOfRounds(rounds, ground, open.estate),
): CheckedMove[][] {
	const { migrations } = preflightSteps(open, steps.flat(), { ...options, progress: undefined });
	let next = 0;
	return rounds.map((round) =>
		round.map((move) => ({ move, verdict: migrations[next++] as MigrationVerdict })),
	);
}
