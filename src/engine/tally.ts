import { getOrAdd } from '../estate/maps.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';
import type { Saying } from './alike-answers.ts';
import type { Check, Outcome } from './check.ts';
import type { FactRanking } from './fact-ranking.ts';
import type { Series } from './kept-moves.ts';
import type { Cell, MoveRow } from './move-rows.ts';
import type { Rule, Severity } from './rule.ts';
import type { Subject } from './subject.ts';

/**
 * What checks said, kept as small as it can be: nobody reads most of what is undecided. Checks are pure
 * functions of the facts, so that whoever wants to know more of one has it asked again.
 */
export interface Tally {
	/** What failed; of moves that nobody planned it is asked again. */
	failed(check: Check): readonly Outcome[];
	/** How grave it is, by the number of findings. */
	readonly found: ReadonlyMap<Severity, number>;
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
	readonly subjects: Iterable<Subject>;
	readonly count: number;
}

/** Counts outcomes, one after the other. */
export function startTally(
	ranking: FactRanking,
	severitiesOf: (outcome: Outcome) => readonly Severity[],
): Tally & {
	/** Counts what checks say of one subject. */
	add(subject: Subject, outcomes: readonly Outcome[]): void;
	/** Counts what checks say of the moves of a machine. */
	addMoves(series: Series, row: MoveRow): void;
	/** Tells that nothing is to be added. */
	finish(): void;
} {
	const failed: (readonly Outcome[] | FailedMoves)[] = [];
	const undecided = new Kinds();
	const open = new Kinds();
	const mentioned = new Set<Rule>();
	const found = new Map<Severity, number>();
	const addFound = (severities: readonly Severity[]): void => {
		for (const one of severities) found.set(one, (found.get(one) ?? 0) + 1);
	};
	let passed = 0;
	const rows = new Map<MoveRow, CountedRow>();
	const kindsOfCells = new Map<Cell, KindsOfCell>();
	const countedRow = (row: MoveRow): CountedRow => {
		const hostsOf = new Map<Cell, Host[]>();
		for (const [index, host] of row.hosts.entries())
			getOrAdd(hostsOf, row.cells[index] as Cell, (): Host[] => []).push(host);
		const counted: CountedRow = {
			...{ machines: [], hostsOf, passed: 0, found: [], failed: new Map<Host, readonly Rule[]>() },
			...{ undecided: new Map<Kind, Host[]>(), open: new Map<Kind, Host[]>() },
		};
		const kindsOf = (cell: Cell) =>
			getOrAdd(kindsOfCells, cell, () => {
				const rules = (wanted: Outcome['outcome']) =>
					cell.sayings.flatMap(({ rule, outcome }) => (outcome === wanted ? rule : []));
				return {
					undecided: undecided.of(rules('undecided')),
					open: open.of(rules('open')),
					failed: rules('failed'),
				};
			});
		for (const [index, host] of row.hosts.entries()) {
			const cell = row.cells[index] as Cell;
			const kinds = kindsOf(cell);
			counted.passed += cell.passed;
			for (const kind of ['undecided', 'open'] as const) {
				const own = kinds[kind];
				if (own) getOrAdd(counted[kind], own, (): Host[] => []).push(host);
			}
			if (kinds.failed.length > 0) counted.failed.set(host, kinds.failed);
			for (const one of cell.sayings) counted.found.push(...one.found);
		}
		return counted;
	};
	/** Ranks the facts that moves lack of which the same is said: of all machines together. */
	const finish = (): void => {
		for (const [{ source }, { machines, hostsOf }] of rows) {
			const hostsBy = new Map<Saying, Host[]>();
			for (const [{ sayings }, hosts] of hostsOf)
				for (const one of sayings) getOrAdd(hostsBy, one, (): Host[] => []).push(...hosts);
			for (const [{ rule, outcome, missed, conditions }, hosts] of hostsBy) {
				const moves = machines.length * hosts.length;
				if (outcome === 'failed') continue;
				const count = moves * (missed.length + conditions.length);
				(outcome === 'open' ? open : undecided).addFacts(rule, count);
				const ends = {
					virtualMachine: machines,
					destination: hosts,
					source: source ? [source] : [],
				};
				if (outcome === 'undecided') ranking.addOfMoves(missed, ends, moves);
			}
		}
		rows.clear();
	};
	return {
		...{ undecided, open, mentioned, found, finish },
		get passed() {
			return passed;
		},
		failed(check) {
			return failed.flatMap((one) => (one instanceof FailedMoves ? one.ask(check) : one));
		},
		add(subject, outcomes) {
			for (const outcome of outcomes) {
				const { rule } = outcome;
				if (outcome.outcome !== 'passed' || rule.subject === 'migration') mentioned.add(rule);
				if (outcome.outcome === 'passed') passed += 1;
				else if (outcome.outcome === 'failed') {
					failed.push([outcome]);
					addFound(severitiesOf(outcome));
				} else {
					const { missed, conditions } = outcome;
					(outcome.outcome === 'open' ? open : undecided).addFacts(
						rule,
						missed.length + conditions.length,
					);
					if (outcome.outcome === 'undecided') ranking.add(outcome);
				}
			}
			const rules = (wanted: Outcome['outcome']) =>
				outcomes.flatMap(({ rule, outcome }) => (outcome === wanted ? rule : []));
			undecided.of(rules('undecided'))?.add([subject], 1);
			open.of(rules('open'))?.add([subject], 1);
		},
		addMoves(series, row) {
			let counted = rows.get(row);
			if (!counted) {
				counted = countedRow(row);
				rows.set(row, counted);
				for (const { rules } of counted.hostsOf.keys())
					for (const rule of rules) mentioned.add(rule);
			}
			counted.machines.push(series.first.virtualMachine);
			passed += counted.passed;
			for (const of of ['undecided', 'open'] as const)
				for (const [kind, hosts] of counted[of]) kind.add(new MovesTo(series, hosts), hosts.length);
			addFound(counted.found);
			if (counted.failed.size > 0) failed.push(new FailedMoves(series, counted.failed));
		},
	};
}

/** What rules say of a move, by what is made of it. */
interface KindsOfCell {
	readonly undecided: Kind | undefined;
	readonly open: Kind | undefined;
	/** The rules that find something. */
	readonly failed: readonly Rule[];
}

/** A row of moves, with what is counted of it. */
interface CountedRow {
	/** The machines of which it is said. */
	readonly machines: VirtualMachine[];
	readonly hostsOf: ReadonlyMap<Cell, readonly Host[]>;
	/** How many checks pass of one machine. */
	passed: number;
	/** The rules that find something, by the hosts. */
	readonly failed: Map<Host, readonly Rule[]>;
	/** How grave what they find is. */
	readonly found: Severity[];
	readonly undecided: Map<Kind, Host[]>;
	readonly open: Map<Kind, Host[]>;
}

/** The moves of a machine to some hosts, each of which is made when its turn comes. */
class MovesTo implements Iterable<Subject> {
	readonly #series: Series;
	readonly #hosts: readonly Host[];

	constructor(series: Series, hosts: readonly Host[]) {
		this.#series = series;
		this.#hosts = hosts;
	}

	[Symbol.iterator]() {
		return this.#series.movesTo(this.#hosts);
	}
}

/** Moves of a machine of which checks find something: what it is is found again when it is read. */
class FailedMoves {
	readonly #series: Series;
	readonly #rules: ReadonlyMap<Host, readonly Rule[]>;

	constructor(series: Series, rules: ReadonlyMap<Host, readonly Rule[]>) {
		this.#series = series;
		this.#rules = rules;
	}

	ask(check: Check): Outcome[] {
		return [...this.#series.movesTo([...this.#rules.keys()])].flatMap((move) =>
			(this.#rules.get(move.destination) ?? []).flatMap((rule) => check(rule, move) ?? []),
		);
	}
}

/** Subjects by the rules that are to be asked of them. */
class Kinds implements ToAsk {
	readonly #all: Kind[] = [];
	readonly #facts = new Map<Rule, number>();
	readonly #none = new Kind([], this.#all);

	addFacts(rule: Rule, count: number): void {
		this.#facts.set(rule, this.factsOf(rule) + count);
	}

	factsOf(rule: Rule): number {
		return this.#facts.get(rule) ?? 0;
	}

	/** The subjects of all these rules, where there are any. */
	of(rules: readonly Rule[]): Kind | undefined {
		return rules.length > 0
			? rules.reduce<Kind>((kind, rule) => kind.with(rule), this.#none)
			: undefined;
	}

	[Symbol.iterator]() {
		return this.#all.values();
	}
}

class Kind implements SubjectsOfRules {
	readonly rules: readonly Rule[];
	readonly #parts: Iterable<Subject>[] = [];
	readonly #all: Kind[];
	readonly #more = new Map<Rule, Kind>();
	count = 0;

	constructor(rules: readonly Rule[], all: Kind[]) {
		this.rules = rules;
		this.#all = all;
		if (rules.length > 0) all.push(this);
	}

	add(subjects: Iterable<Subject>, count: number): void {
		this.#parts.push(subjects);
		this.count += count;
	}

	/** The same with one rule more. */
	with(rule: Rule): Kind {
		return getOrAdd(this.#more, rule, () => new Kind([...this.rules, rule], this.#all));
	}

	get subjects() {
		return inTurn(this.#parts);
	}
}

/** All of several lists. */
export function* inTurn<T>(parts: readonly Iterable<T>[]): Generator<T> {
	for (const part of parts) yield* part;
}

/** How many checks there are of subjects by rules. */
export function countOf(toAsk: ToAsk): number {
	let count = 0;
	for (const one of toAsk) count += one.rules.length * one.count;
	return count;
}
