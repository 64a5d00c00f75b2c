import type { Outcome } from './check.ts';
import type { Step } from './steps.ts';

/** So many facts and findings are kept of what checks said; more would fill the memory. */
const mostKept = 1_000_000;

/** What checks said of moves, kept for whoever writes it while it is small: else they are asked again. */
export function rememberChecks(): {
	add(step: Step, outcomes: readonly Outcome[]): void;
	of(step: Step): readonly Outcome[] | undefined;
} {
	const kept = new Map<Step, readonly Outcome[]>();
	let left = mostKept;
	return {
		add(step, outcomes) {
			left -= outcomes.reduce((sum, outcome) => sum + sizeOf(outcome), 0);
			if (left >= 0) kept.set(step, outcomes);
		},
		of: (step) => kept.get(step),
	};
}

function sizeOf({ missed, conditions, assumed, reports, evidence }: Outcome): number {
	return 1 + missed.length + conditions.length + assumed.length + reports.length + evidence.length;
}
