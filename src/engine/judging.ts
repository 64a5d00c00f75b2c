import type { JudgeStart } from '../capacity/start.ts';
import type { Recording } from '../estate/facts-read.ts';
import { type Check, checkOf, type Outcome } from './check.ts';
import type { Target } from './config.ts';
import { identify } from './identify.ts';
import type { LintOptions } from './lint.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** An outcome; undefined where the rule does not hold for the subject, `off` where it is turned off. */
export type Judge = (rule: Rule, subject: Subject) => Outcome | 'off' | undefined;

/** What judges the subjects of one estate. */
interface Judging {
	readonly check: Check;
	readonly judge: Judge;
	targetOf(subject: Subject): Target;
}

/**
 * Applies a rule to a subject as the settings say: not at all, or with these options.
 *
 * @param startOn What the checks of a start say, for the rules that ask.
 * @param recording Is told of what checks read, but for the version that a subject lives on.
 */
export function judgeOf(
	{ estate, places, asOf, losses }: OpenEstate,
	{ settings, rules, newer = [] }: Pick<LintOptions, 'settings' | 'rules' | 'newer'>,
	startOn?: JudgeStart,
	recording?: Recording,
): Judging {
	let known: { readonly subject: Subject; readonly target: Target } | undefined;
	const targetOf = (subject: Subject): Target => {
		if (known?.subject !== subject) known = { subject, target: identify(subject, places) };
		return known.target;
	};
	const check = checkOf(estate, {
		asOf: new Date(asOf.date),
		losses,
		startOn,
		recording,
		optionsOf: (rule, subject) => settings.optionsOf(rule, targetOf(subject)),
		isOff(ruleId, subject) {
			if (newer.some(({ id }) => id === ruleId)) return true;
			const rule = rules.find(({ id }) => id === ruleId);
			return rule !== undefined && settings.severityOf(rule, identify(subject, places)) === 'off';
		},
	});
	return {
		check,
		targetOf,
		judge: (rule, subject) =>
			settings.severityOf(rule, targetOf(subject)) === 'off' ? 'off' : check(rule, subject),
	};
}
