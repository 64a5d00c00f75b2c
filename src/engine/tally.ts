import type { Check, Outcome } from './check.ts';
import type { FactRanking } from './fact-ranking.ts';
import type { Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/**
 * What checks said, kept as small as it can be: nobody reads most of what is undecided. Checks are pure
 * functions of the facts, so that whoever wants to know more of one has it asked again.
 */
export interface Tally {
	readonly failed: readonly Outcome[];
	readonly passed: number;
	readonly undecided: SubjectsByRule;
	readonly open: SubjectsByRule;
	/** The rules that the report tells of: a check that passed outside a migration it does not mention. */
	readonly mentioned: ReadonlySet<Rule>;
}

export type SubjectsByRule = ReadonlyMap<Rule, readonly Subject[]>;

/** Counts outcomes, one after the other. */
export function startTally(ranking: FactRanking): Tally & {
	add(outcome: Outcome): void;
	/** Counts checks that passed, of rules that others tell of. */
	addPassed(count: number): void;
} {
	const failed: Outcome[] = [];
	const undecided = new Map<Rule, Subject[]>();
	const open = new Map<Rule, Subject[]>();
	const mentioned = new Set<Rule>();
	let passed = 0;
	const put = (map: Map<Rule, Subject[]>, { rule, subject }: Outcome): void => {
		const subjects = map.get(rule);
		if (subjects) subjects.push(subject);
		else map.set(rule, [subject]);
	};
	return {
		...{ failed, undecided, open, mentioned },
		get passed() {
			return passed;
		},
		addPassed(count) {
			passed += count;
		},
		add(outcome) {
			const { rule } = outcome;
			if (outcome.outcome !== 'passed' || rule.subject === 'migration') mentioned.add(rule);
			switch (outcome.outcome) {
				case 'passed':
					passed += 1;
					break;
				case 'failed':
					failed.push(outcome);
					break;
				case 'open':
					put(open, outcome);
					break;
				case 'undecided':
					put(undecided, outcome);
					ranking.add(outcome);
			}
		},
	};
}

/** How many checks there are of subjects by rules. */
export function countOf(subjectsByRule: SubjectsByRule): number {
	let count = 0;
	for (const subjects of subjectsByRule.values()) count += subjects.length;
	return count;
}

/** Asks again what was asked of subjects. */
export function askAgain(subjectsByRule: SubjectsByRule, check: Check): Outcome[] {
	return [...subjectsByRule].flatMap(([rule, subjects]) =>
		subjects.flatMap((subject) => check(rule, subject) ?? []),
	);
}
