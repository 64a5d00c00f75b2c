import { getOrAdd } from '../estate/maps.ts';
import type { Outcome } from './check.ts';
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
	readonly undecided: ToAsk;
	readonly open: ToAsk;
	/** The rules that the report tells of: a check that passed outside a migration it does not mention. */
	readonly mentioned: ReadonlySet<Rule>;
}

/** Checks that can be asked again: each rule of each set of rules of each of its subjects. */
export interface ToAsk extends Iterable<SubjectsOfRules> {
	/** How many facts all checks of a rule name. */
	factsOf(rule: Rule): number;
}

/** Subjects of which the same rules are to be asked: there are half a million moves, of few kinds. */
interface SubjectsOfRules {
	readonly rules: readonly Rule[];
	readonly subjects: readonly Subject[];
}

/** Counts outcomes, one after the other. */
export function startTally(ranking: FactRanking): Tally & {
	/** Counts what checks say of one subject, whose migration may be another object with the same facts. */
	add(subject: Subject, outcomes: readonly Outcome[]): void;
	/** Counts checks that passed, of rules that others tell of. */
	addPassed(count: number): void;
} {
	const failed: Outcome[] = [];
	const undecided = new Kinds();
	const open = new Kinds();
	const mentioned = new Set<Rule>();
	let passed = 0;
	return {
		...{ failed, undecided, open, mentioned },
		get passed() {
			return passed;
		},
		addPassed(count) {
			passed += count;
		},
		add(subject, outcomes) {
			let undecidedKind = undecided.none;
			let openKind = open.none;
			for (const outcome of outcomes) {
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
						openKind = openKind.with(rule);
						open.addFacts(outcome);
						break;
					case 'undecided':
						undecidedKind = undecidedKind.with(rule);
						undecided.addFacts(outcome);
						ranking.add(outcome);
				}
			}
			if (undecidedKind !== undecided.none) undecidedKind.subjects.push(subject);
			if (openKind !== open.none) openKind.subjects.push(subject);
		},
	};
}

/** Subjects by the rules that are to be asked of them. */
class Kinds implements ToAsk {
	readonly #all: Kind[] = [];
	readonly #facts = new Map<Rule, number>();
	readonly none = new Kind([], this.#all);

	addFacts({ rule, missed, conditions }: Outcome): void {
		this.#facts.set(rule, this.factsOf(rule) + missed.length + conditions.length);
	}

	factsOf(rule: Rule): number {
		return this.#facts.get(rule) ?? 0;
	}

	[Symbol.iterator]() {
		return this.#all.values();
	}
}

class Kind implements SubjectsOfRules {
	readonly rules: readonly Rule[];
	readonly subjects: Subject[] = [];
	readonly #all: Kind[];
	readonly #more = new Map<Rule, Kind>();

	constructor(rules: readonly Rule[], all: Kind[]) {
		this.rules = rules;
		this.#all = all;
		if (rules.length > 0) all.push(this);
	}

	/** The same with one rule more. */
	with(rule: Rule): Kind {
		return getOrAdd(this.#more, rule, () => new Kind([...this.rules, rule], this.#all));
	}
}

/** How many checks there are of subjects by rules. */
export function countOf(toAsk: ToAsk): number {
	let count = 0;
	for (const { rules, subjects } of toAsk) count += rules.length * subjects.length;
	return count;
}
