import { getOrAdd } from '../estate/maps.ts';
import type { Host } from '../generated/manifest.ts';
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

/** What checks say of a move, and of others that are like it but for their hosts. */
export interface Shared {
	/** Those that are undecided or open, as they are told of the first host. */
	readonly outcomes: readonly Outcome[];
	readonly destination: Host;
	/** How many others passed, of rules that the report mentions anyway. */
	readonly passed: number;
}

/** Counts outcomes, one after the other. */
export function startTally(ranking: FactRanking): Tally & {
	/** Counts what checks say of one subject, whose migration may be another object with the same facts. */
	add(subject: Subject, outcomes: readonly Outcome[]): void;
	/**
	 * Counts what checks say of a move to a host, most of which they say of another move.
	 *
	 * @param passing The checks that pass besides.
	 */
	addShared(subject: Subject, host: Host, shared: Shared, passing: readonly Outcome[]): void;
	/** Counts checks that passed, of rules that others tell of. */
	addPassed(count: number): void;
	/** Tells that nothing is to be added. */
	finish(): void;
} {
	const failed: Outcome[] = [];
	const undecided = new Kinds();
	const open = new Kinds();
	const mentioned = new Set<Rule>();
	let passed = 0;
	/** The last that was shared, with the hosts that it is told of: moves of one machine follow one another. */
	let last: Told | undefined;
	const finish = (): void => {
		if (last) for (const outcome of last.shared.outcomes) addFacts(outcome, last);
		last = undefined;
	};
	const addFacts = (outcome: Outcome, told?: Told): void => {
		const times = told?.hosts.length ?? 1;
		(outcome.outcome === 'open' ? open : undecided).addFacts(outcome, times);
		if (outcome.outcome === 'undecided')
			ranking.add(outcome, told && { from: told.shared.destination, to: told.hosts });
	};
	return {
		...{ failed, undecided, open, mentioned, finish },
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
				if (outcome.outcome === 'passed') passed += 1;
				else if (outcome.outcome === 'failed') failed.push(outcome);
				else {
					if (outcome.outcome === 'open') openKind = openKind.with(rule);
					else undecidedKind = undecidedKind.with(rule);
					addFacts(outcome);
				}
			}
			if (undecidedKind !== undecided.none) undecidedKind.subjects.push(subject);
			if (openKind !== open.none) openKind.subjects.push(subject);
		},
		addShared(subject, host, shared, passing) {
			if (last?.shared !== shared) {
				finish();
				const { outcomes } = shared;
				last = {
					...{ shared, hosts: [] },
					undecided: undecided.none.withAll(outcomes, 'undecided'),
					open: open.none.withAll(outcomes, 'open'),
				};
			}
			last.hosts.push(host);
			if (last.undecided !== undecided.none) last.undecided.subjects.push(subject);
			if (last.open !== open.none) last.open.subjects.push(subject);
			for (const { rule } of passing) mentioned.add(rule);
			passed += shared.passed + passing.length;
		},
	};
}

/** What is shared, and the hosts that it is told of. */
interface Told {
	readonly shared: Shared;
	readonly hosts: Host[];
	readonly undecided: Kind;
	readonly open: Kind;
}

/** Subjects by the rules that are to be asked of them. */
class Kinds implements ToAsk {
	readonly #all: Kind[] = [];
	readonly #facts = new Map<Rule, number>();
	readonly none = new Kind([], this.#all);

	addFacts({ rule, missed, conditions }: Outcome, times: number): void {
		this.#facts.set(rule, this.factsOf(rule) + times * (missed.length + conditions.length));
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

	/** The same with the rules that say one thing. */
	withAll(outcomes: readonly Outcome[], wanted: Outcome['outcome']): Kind {
		return outcomes.reduce<Kind>(
			(kind, { rule, outcome }) => (outcome === wanted ? kind.with(rule) : kind),
			this,
		);
	}
}

/** How many checks there are of subjects by rules. */
export function countOf(toAsk: ToAsk): number {
	let count = 0;
	for (const { rules, subjects } of toAsk) count += rules.length * subjects.length;
	return count;
}
