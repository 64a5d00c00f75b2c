import { combinationsOf, numberOfCombinations } from './combinations.ts';
import { decideFailure, type FailureResult } from './decide.ts';
import type { Placement } from './placement.ts';
import type { Budget } from './search.ts';

/** What becomes of a cluster when some of its nodes fail together, for each set of them. */
export interface Survey {
	readonly results: readonly {
		readonly failed: readonly number[];
		readonly result: FailureResult;
	}[];
	/** How many sets there are that were not looked at: they are too many. */
	readonly left: number;
}

/** What is spent where somebody waits for the answer. */
const thorough: Readonly<Budget> = { each: 5_000, left: 20_000 };

/** How many sets of nodes are looked at. */
export const mostSets = 10_000;

/**
 * Looks at every set of so many nodes, or at one.
 *
 * @param failures How many nodes fail together, or which, as their numbers.
 */
export function surveyFailures(
	placement: Placement,
	failures: number | readonly number[],
	{ each, left }: Readonly<Budget> = thorough,
): Survey {
	const budget = { each, left };
	if (typeof failures !== 'number')
		return {
			results: [{ failed: failures, result: decideFailure(placement, new Set(failures), budget) }],
			left: 0,
		};
	const up = placement.nodes.flatMap(({ isUp }, node) => (isUp ? [node] : []));
	const all = numberOfCombinations(up.length, failures);
	const results = [];
	for (const choice of combinationsOf(up.length, failures)) {
		if (results.length >= mostSets) break;
		const failed = choice.map((index) => up[index] as number);
		results.push({ failed, result: decideFailure(placement, new Set(failed), budget) });
	}
	return { results, left: all - results.length };
}
