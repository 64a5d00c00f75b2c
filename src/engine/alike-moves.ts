import { collectFacts } from '../estate/facts.ts';
import { type FactsRead, Recording } from '../estate/facts-read.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Migration } from '../estate/migration.ts';
import type { MissingFact } from '../estate/missing-facts.ts';
import type { Host } from '../generated/manifest.ts';
import { alikeHosts } from './alike-hosts.ts';
import type { Outcome } from './check.ts';
import { type Judge, judgeOf } from './judging.ts';
import type { KeptMove } from './kept-moves.ts';
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
	readonly series: KeptMove['series'];
	readonly groups: readonly Group[];
	/** What each rule says, in their order. */
	readonly answers: readonly Answer[];
}

/** What a rule says of a move to the first host. */
interface Answer {
	readonly rule: Rule;
	/** Undefined of one that is asked about each host: its answer hangs on other machines, or is a fault. */
	readonly group: Group | undefined;
	/** Undefined where it passed. */
	readonly outcome: Transferable | undefined;
}

/** Rules that read the same facts. */
interface Group {
	readonly kindOf: (host: Host) => string | undefined;
	readonly kind: string;
	passed: number;
}

/** An outcome that can be told of other hosts. */
interface Transferable {
	readonly outcome: Outcome;
	/** Whether it names facts of the host. */
	readonly isOfHost: boolean;
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
	const transferable = (outcome: Outcome, host: Host): Transferable => {
		const missed = outcome.missed.map((fact) => factOn(fact, host));
		const conditions = outcome.conditions.map((fact) => factOn(fact, host));
		const isOfHost = [...missed, ...conditions].some(({ way }) => way !== undefined);
		return { outcome, isOfHost, missed, conditions };
	};
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
		const answers: Answer[] = [];
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
				answers.push({ rule, group: undefined, outcome: undefined });
				continue;
			}
			const group = getOrAdd(groups, kindOf, () => ({ kindOf, kind, passed: 0 }));
			const hasPassed = outcome?.outcome === 'passed';
			if (hasPassed) group.passed += 1;
			const told = outcome && !hasPassed ? transferable(outcome, destination) : undefined;
			answers.push({ rule, group, outcome: told });
		}
		return { series, outcomes, passed: 0, skipped, answers, groups: [...groups.values()] };
	};

	/** An outcome as it is told of another host; its subject stays that of the first. */
	const told = ({ outcome, isOfHost, ...rest }: Transferable, destination: Host): Outcome => {
		if (!isOfHost) return outcome;
		const missed = factsOf(rest.missed, destination);
		const conditions = factsOf(rest.conditions, destination);
		return { ...outcome, missed, conditions };
	};

	const judgeLike = (model: Model, { migration, destination }: KeptMove): JudgedMove => {
		const subject = migrationSubject(migration);
		const alikeIn = model.groups.filter(({ kindOf, kind }) => kindOf(destination) === kind);
		const outcomes: Outcome[] = [];
		let passed = 0;
		for (const group of alikeIn) passed += group.passed;
		for (const { rule, group, outcome } of model.answers) {
			if (group && alikeIn.includes(group)) {
				if (outcome) outcomes.push(told(outcome, destination));
				continue;
			}
			const asked = judge(rule, subject);
			if (typeof asked === 'object') outcomes.push(asked);
		}
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
