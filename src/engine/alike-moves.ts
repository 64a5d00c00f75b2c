import { collectFacts } from '../estate/facts.ts';
import { type FactsRead, Recording } from '../estate/facts-read.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Migration } from '../estate/migration.ts';
import type { MissingFact } from '../estate/missing-facts.ts';
import type { Host } from '../generated/manifest.ts';
import { alikeHosts } from './alike-hosts.ts';
import type { Outcome } from './check.ts';
import { type Judge, judgeOf } from './judging.ts';
import type { KeptMove, Series } from './kept-moves.ts';
import type { LintOptions } from './lint.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Rule } from './rule.ts';
import { migrationSubject } from './subject.ts';

/** What all checks say of a move. */
export interface JudgedMove {
	readonly outcomes: readonly Outcome[];
	/** How many checks passed that are not among them. */
	readonly passed: number;
	/** The rules that are turned off. */
	readonly skipped: readonly string[];
}

/** Judges a move that nobody planned, in the estate as it is declared. */
export type JudgeMoveAlike = (move: KeptMove) => JudgedMove;

/** The move of a machine to the first host, which stands for its moves to others. */
interface Model extends JudgedMove {
	readonly series: Series;
	readonly groups: readonly Group[];
	/** The rules that are asked of each host: their answers hang on other machines, or are faults. */
	readonly singly: readonly Rule[];
}

/** Rules that read the same facts. */
interface Group {
	readonly kindOf: (host: Host) => string | undefined;
	readonly kind: string;
	readonly rules: Rule[];
	/** What did not pass. */
	readonly outcomes: Transferable[];
	passed: number;
}

/** An outcome that can be told of other hosts. */
interface Transferable {
	readonly outcome: Outcome;
	readonly missed: readonly FactOn[];
	readonly conditions: readonly FactOn[];
}

/** A missing fact; of a host also the way from there to the part that lacks it. */
interface FactOn {
	readonly fact: MissingFact;
	readonly way?: string;
	/** The same for the same fact of hosts; undefined where it is one of several that would do. */
	readonly key?: string | undefined;
}

const none: readonly never[] = [];

/**
 * Judges moves of machines to many hosts: what a check says of a move to one host it says of the move to
 * any other that says the same of all that the check read, and by whose name nothing goes. Of faults, and
 * where other machines are looked at, each host is asked about.
 *
 * @param judge Judges each by itself.
 */
export function alikeMoves(open: OpenEstate, options: LintOptions, judge: Judge): JudgeMoveAlike {
	const { estate, losses, places } = open;
	const rules = options.rules.filter(({ subject }) => subject === 'migration');
	const order = new Map(rules.map((rule, index) => [rule, index]));
	const recording = new Recording(estate.virtualMachines, estate.migrations.length > 0);
	const recorded = judgeOf(open, options, undefined, recording).judge;
	const facts = collectFacts(losses, recording);
	const alike = alikeHosts(estate);
	const mayShare =
		losses.documents.length + losses.parts.length === 0 && !options.settings.goByNames;
	/** What the versions that rules hold for hang on. */
	const versionsRead = ({ virtualMachine, source, destination }: Migration): FactsRead => {
		recording.take();
		for (const one of [source ?? virtualMachine, destination]) estate.windowsServerOf(one, facts);
		estate.clusterOf(destination, facts);
		return recording.take();
	};

	/** Whether an outcome tells nothing of the host that could not be told of another one. */
	const isTransferable = (outcome: Outcome, host: Host): boolean =>
		outcome.outcome !== 'failed' &&
		[...outcome.missed, ...outcome.conditions].every(
			({ because, entry }) => !because?.includes(host.name) && !entry?.includes(host.name),
		);
	/** Prepares outcomes of a move to one host to be told of others. */
	const transferable = (outcome: Outcome, host: Host): Transferable => ({
		outcome,
		missed: outcome.missed.map((fact) => factOn(fact, host)),
		conditions: outcome.conditions.map((fact) => factOn(fact, host)),
	});
	const factOn = (fact: MissingFact, host: Host): FactOn => {
		const { object, fact: way } = places.belongingOf(fact.object, '');
		const { entry, because, isOfTheMoment } = fact;
		if (object !== host) return { fact };
		const key = JSON.stringify([way, fact.fact, entry, because, isOfTheMoment]);
		return { fact, way, key: fact.choice ? undefined : key };
	};
	/** The same facts of one host are missing for thousands of machines. */
	const factsOn = new Map<Host, Map<string, MissingFact>>();
	const factOf = ({ fact, way, key }: FactOn, host: Host): MissingFact => {
		if (way === undefined) return fact;
		const make = () => ({ ...fact, object: partOf(host, way) });
		if (key === undefined) return make();
		return getOrAdd(
			getOrAdd(factsOn, host, () => new Map<string, MissingFact>()),
			key,
			make,
		);
	};
	const factsOf = (facts: readonly FactOn[], host: Host): readonly MissingFact[] =>
		facts.length === 0 ? none : facts.map((one) => factOf(one, host));

	const modelOf = ({ migration, series }: KeptMove): Model => {
		const { destination, virtualMachine } = migration;
		const subject = migrationSubject(migration);
		const base = versionsRead(migration);
		const outcomes: Outcome[] = [];
		const skipped: string[] = [];
		const singly: Rule[] = [];
		const groups = new Map<Group['kindOf'], Group>();
		for (const rule of rules) {
			const outcome = recorded(rule, subject);
			const read = recording.take();
			read.addAll(base);
			if (outcome === 'off') {
				if (!rule.optIn) skipped.push(rule.id);
				continue;
			}
			if (outcome) outcomes.push(outcome);
			const looksAtOthers = read.hasSeveral || (read.machine ?? virtualMachine) !== virtualMachine;
			const kindOf = alike.kindOf(read);
			const kind = kindOf(destination);
			if (looksAtOthers || !kind || (outcome && !isTransferable(outcome, destination))) {
				singly.push(rule);
				continue;
			}
			const group = getOrAdd(groups, kindOf, () => ({
				...{ kindOf, kind, rules: [], outcomes: [], passed: 0 },
			}));
			group.rules.push(rule);
			if (outcome?.outcome === 'passed') group.passed += 1;
			else if (outcome) group.outcomes.push(transferable(outcome, destination));
		}
		return { series, outcomes, passed: 0, skipped, singly, groups: [...groups.values()] };
	};

	const judgeLike = (model: Model, { migration }: KeptMove): JudgedMove => {
		const { destination } = migration;
		const subject = migrationSubject(migration);
		const ask = (rule: Rule): Outcome[] => {
			const outcome = judge(rule, subject);
			return typeof outcome === 'object' ? [outcome] : [];
		};
		const outcomes = model.singly.flatMap(ask);
		let passed = 0;
		for (const group of model.groups) {
			if (group.kindOf(destination) !== group.kind) {
				outcomes.push(...group.rules.flatMap(ask));
				continue;
			}
			passed += group.passed;
			for (const { outcome, ...rest } of group.outcomes) {
				const missed = factsOf(rest.missed, destination);
				const conditions = factsOf(rest.conditions, destination);
				outcomes.push({ ...outcome, subject, missed, conditions });
			}
		}
		outcomes.sort((one, other) => (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0));
		return { outcomes, passed, skipped: model.skipped };
	};

	let model: Model | undefined;
	return (move) => {
		const { series, destination, object } = move;
		const isShared = mayShare && !alike.isNamedBy(object, destination);
		if (isShared && model?.series === series) return judgeLike(model, move);
		const judged = modelOf(move);
		if (isShared && judged.groups.length > 0) model = judged;
		return judged;
	};
}

/** The part of a host at a way like `switches[0]`. */
function partOf(host: Host, way: string): object {
	let part: unknown = host;
	for (const key of way.split(/[.[\]]+/).filter(Boolean))
		part = (part as Record<string, unknown>)[key];
	return part as object;
}
