import type { Estate } from '../estate/estate.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Outcome } from './check.ts';
import type { Judge } from './judging.ts';
import type { Doubt, Step } from './steps.ts';
import { migrationSubject, type Subject } from './subject.ts';

/** Judges moves, each in the estate that it meets. */
export interface StepJudge {
	/** The subject of a step, by which it is known again. */
	subjectOf(step: Step): Subject;
	readonly judge: Judge;
}

/**
 * @param declared The estate as it is declared.
 * @param judge Judges in that.
 * @param judgeIn Judges in another one.
 */
export function stepJudge(
	declared: Estate,
	judge: Judge,
	judgeIn: (estate: Estate) => Judge,
): StepJudge {
	const steps = new WeakMap<Subject, Step>();
	/** What was found out for one estate is of no use in the next, and would fill the memory. */
	let last: { readonly estate: Estate; readonly judges: Map<Estate, Judge> } | undefined;
	return {
		subjectOf(step) {
			const subject = migrationSubject(step.migration);
			steps.set(subject, step);
			return subject;
		},
		judge(rule, subject) {
			const step = steps.get(subject);
			if (!step) return judge(rule, subject);
			if (last?.estate !== step.estate)
				last = { estate: step.estate, judges: new Map([[declared, judge]]) };
			const { judges } = last;
			const judged = (estate: Estate) =>
				getOrAdd(judges, estate, () => judgeIn(estate))(rule, subject);
			const outcome = judged(step.estate);
			const { doubt } = step;
			if (!doubt || typeof outcome !== 'object') return outcome;
			return inDoubt(outcome, doubt.estates.map(judged), doubt);
		},
	};
}

/** What a check says whatever becomes of earlier moves; where it hangs on them, it is undecided. */
function inDoubt(
	outcome: Outcome,
	others: readonly (Outcome | 'off' | undefined)[],
	{ missed }: Doubt,
): Outcome {
	const all = [outcome, ...others.filter((one) => typeof one === 'object')];
	if (all.every((one) => one.outcome === 'passed' || one.outcome === 'open'))
		return all.find((one) => one.outcome === 'open') ?? outcome;
	if (all.every((one) => one.outcome === outcome.outcome)) return outcome;
	const own = all.flatMap((one) => (one.outcome === 'undecided' ? one.missed : []));
	return {
		...outcome,
		outcome: 'undecided',
		reports: [],
		evidence: [],
		missed: [...own, ...missed],
	};
}
