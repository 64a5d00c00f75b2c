import type { Outcome } from './check.ts';
import type { FactRanking } from './fact-ranking.ts';
import type { ReportedFact } from './report.ts';
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

export type SubjectsByRule = ReadonlyMap<Rule, AskedSubjects>;

/** What one rule was asked of without an answer, and how many facts all of them name. */
interface AskedSubjects {
	readonly subjects: readonly Subject[];
	readonly facts: number;
}

/** Counts outcomes, one after the other. */
export function startTally(ranking: FactRanking): Tally & {
	add(outcome: Outcome): void;
	/** Counts checks that passed, of rules that others tell of. */
	addPassed(count: number): void;
} {
	const failed: Outcome[] = [];
	const undecided = new Map<Rule, { subjects: Subject[]; facts: number }>();
	const open: typeof undecided = new Map();
	const mentioned = new Set<Rule>();
	let passed = 0;
	const put = (map: typeof undecided, outcome: Outcome): void => {
		const { rule, subject, missed, conditions } = outcome;
		let asked = map.get(rule);
		if (!asked) {
			asked = { subjects: [], facts: 0 };
			map.set(rule, asked);
		}
		asked.subjects.push(subject);
		asked.facts += missed.length + conditions.length;
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
	for (const { subjects } of subjectsByRule.values()) count += subjects.length;
	return count;
}

/** Of very many facts that checks of a run lack this many are told of: nobody reads the last before these. */
export const mostToldFacts = 30_000;

/** What is said of a fact takes a line or two; where names are very long, fewer are told of. */
export const charactersPerFact = 500;

/**
 * Asks again what was asked of subjects, as far as it is told.
 *
 * @param ask writes the answer.
 * @param factsOf the facts that an answer names.
 * @returns of each rule how many checks are not told, too.
 */
export function askAgain<Answer>(
	subjectsByRule: SubjectsByRule,
	ask: (rule: Rule, subject: Subject) => Answer | undefined,
	factsOf: (answer: Answer) => readonly ReportedFact[],
): { readonly told: Answer[]; readonly untold: Readonly<Record<string, number>> } {
	const share = evenShare(
		[...subjectsByRule.values()].map(({ facts }) => facts),
		mostToldFacts,
	);
	const told: Answer[] = [];
	const untold: Record<string, number> = {};
	for (const [rule, { subjects }] of subjectsByRule) {
		let facts = 0;
		for (const [index, subject] of subjects.entries()) {
			// All may be within the number, and beyond it by their length.
			if (facts >= Math.min(share, mostToldFacts)) {
				untold[rule.id] = subjects.length - index;
				break;
			}
			const answer = ask(rule, subject);
			if (!answer) continue;
			told.push(answer);
			for (const { object, shownBy } of factsOf(answer))
				facts += Math.max(1, (object.name.length + shownBy.length) / charactersPerFact);
		}
	}
	return { told, untold };
}

/** The most that each may have, so that all have no more than there is: who wants less leaves the rest to the others. */
export function evenShare(wanted: readonly number[], all: number): number {
	let left = all;
	for (const [index, amount] of wanted.toSorted((one, other) => one - other).entries()) {
		const share = left / (wanted.length - index);
		if (amount > share) return Math.max(1, Math.floor(share));
		left -= amount;
	}
	return Number.POSITIVE_INFINITY;
}
