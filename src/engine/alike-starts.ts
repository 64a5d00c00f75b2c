import type { JudgeStart, Start } from '../capacity/start.ts';
import { collectFacts } from '../estate/facts.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { MissingFact } from '../estate/missing-facts.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';
import { type Ends, type FactOn, partOf, type Saying } from './alike-answers.ts';
import { alikeMoves, mayShareMoves } from './alike-moves.ts';
import { identify } from './identify.ts';
import { Series } from './kept-moves.ts';
import type { LintOptions } from './lint.ts';
import type { Cell, MoveRow } from './move-rows.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Places } from './places.ts';
import type { Rule } from './rule.ts';
import { graveFaults, type JudgeStartBy, restartOf, rulesOfStarts, startJudge } from './starts.ts';

/**
 * Judges the starts of all machines of clusters on all of their nodes, as `startJudge` does: there are half a
 * million, and what is said of one is said of all that are alike.
 */
export function alikeStarts(open: OpenEstate, options: LintOptions): JudgeStart {
	const { estate, places } = open;
	const ask = startJudge(open, options);
	if (!mayShareMoves(open, options) || options.settings.goByFiles) return ask;
	const isBlocking = graveFaults(options, (subject) => identify(subject, places));
	const weighing = { isBlocking, severitiesOf: () => [] };
	const judge = alikeMoves(open, options, weighing, rulesOfStarts(options));
	const facts = collectFacts();
	const rows = new Map<VirtualMachine, MoveRow | undefined>();
	/** What is said of a machine on each other node of its cluster. */
	const rowOf = (machine: VirtualMachine) =>
		getOrAdd(rows, machine, () => {
			const cluster = estate.clusterOf(machine, facts);
			const source = estate.ownerOf(machine, facts);
			const nodes = (cluster && estate.nodesOf(cluster, facts)) ?? [];
			const [first, ...others] = nodes.filter((node) => node !== source);
			if (!first) return undefined;
			const series = new Series(restartOf(machine, first, estate), estate);
			series.hosts.push(first, ...others);
			return judge(series);
		});
	const verdicts = new Map<Cell, Verdict>();
	return (virtualMachine, destination) => {
		const row = rowOf(virtualMachine);
		const cell = row?.cells[row.hosts.indexOf(destination)];
		if (!row || !cell) return ask(virtualMachine, destination);
		const said = getOrAdd(verdicts, cell, () => verdictOf(cell));
		return new AlikeStart(said, { virtualMachine, source: row.source, destination }, places, ask);
	};
}

/** What is said of starts that are alike. */
interface Verdict {
	readonly verdict: Start['verdict'];
	readonly missed: readonly FactOn[];
	readonly conditions: readonly FactOn[];
	/** The rules that say no. */
	readonly failed: readonly Rule[];
}

function verdictOf({ sayings }: Cell): Verdict {
	const of = (wanted: Saying['outcome']) =>
		sayings.filter(({ isBlocking, outcome }) => isBlocking && outcome === wanted);
	const failed = of('failed').map(({ rule }) => rule);
	const undecided = of('undecided');
	return {
		verdict: failed.length > 0 ? 'blocked' : undecided.length > 0 ? 'undecided' : 'allowed',
		missed: undecided.flatMap(({ missed }) => missed),
		conditions: of('open').flatMap(({ conditions }) => conditions),
		failed,
	};
}

/** A start of which it is known what is said of those that are alike; few are asked for more. */
class AlikeStart implements Start {
	readonly #said: Verdict;
	readonly #ends: Ends;
	readonly #places: Places;
	readonly #ask: JudgeStartBy;
	/** Facts of which one is enough are of a group of their own for each start, always the same one. */
	#groups: Map<object, object> | undefined;

	constructor(said: Verdict, ends: Ends, places: Places, ask: JudgeStartBy) {
		this.#said = said;
		this.#ends = ends;
		this.#places = places;
		this.#ask = ask;
	}
	get verdict() {
		return this.#said.verdict;
	}
	get missed() {
		return this.#said.missed.map((fact) => this.#named(fact));
	}
	get conditions() {
		return this.#said.conditions.map((fact) => this.#named(fact));
	}
	get assumed() {
		return this.#again().assumed;
	}
	get faults() {
		return this.#again(this.#said.failed).faults;
	}

	#again(rules?: readonly Rule[]): Start {
		return this.#ask(this.#ends.virtualMachine, this.#ends.destination as Host, rules);
	}

	#named({ fact, end, way }: FactOn): MissingFact {
		const owner = end && this.#ends[end];
		const object = owner && partOf(owner, way, this.#places);
		const { choice } = fact;
		return {
			...fact,
			...(object && { object }),
			...(choice && { choice: { ...choice, group: this.#groupOf(choice.group) } }),
		};
	}

	#groupOf(group: object): object {
		this.#groups ??= new Map();
		return getOrAdd(this.#groups, group, () => ({}));
	}
}
