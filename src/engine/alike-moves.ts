import { collectFacts } from '../estate/facts.ts';
import { type FactsRead, Recording } from '../estate/facts-read.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Migration } from '../estate/migration.ts';
import type { Host } from '../generated/manifest.ts';
import { isNameless, toldOf, transferable } from './alike-answers.ts';
import { alikeHosts, type KindOfHost } from './alike-hosts.ts';
import { alikeMachines } from './alike-machines.ts';
import { type Common, rememberAnswers } from './alike-readings.ts';
import type { Outcome } from './check.ts';
import { type Judge, judgeOf } from './judging.ts';
import type { KeptMove } from './kept-moves.ts';
import type { LintOptions } from './lint.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Rule } from './rule.ts';
import { migrationSubject } from './subject.ts';
import type { Shared } from './tally.ts';

/** What all checks say of a move. */
export interface JudgedMove {
	readonly outcomes: readonly Outcome[];
	/** What they say of it as of another move, whose host is another one: these are all that do not pass. */
	readonly shared?: Shared | undefined;
	/** How many checks passed that are not among them. */
	readonly passed: number;
	/** The rules that are turned off. */
	readonly skipped: readonly string[];
}

/** Judges a move that nobody planned, in the estate as it is declared. */
export type JudgeMoveAlike = (move: KeptMove) => JudgedMove;

/** The move of a machine to the first host, which stands for its moves to others. */
interface Model {
	/** What is said of it. */
	readonly own: JudgedMove;
	readonly series: KeptMove['series'];
	/** What each rule says, in their order. */
	readonly answers: readonly Answer[];
	/** Whether all that is shared holds for a host. */
	isAllFor(host: Host): boolean;
	readonly shared: Shared;
	readonly skipped: readonly string[];
}

/** What a rule says of a move to the first host. */
interface Answer {
	readonly rule: Rule;
	/** Undefined of one that is asked about each host: its answer hangs on other machines, or is a fault. */
	readonly common: Common | undefined;
}

/**
 * Judges moves of machines to many hosts: what a check says of a move it says of every other one whose
 * machine and hosts say the same of all that the check read, and by whose names nothing goes. Of faults,
 * and where the machines on hosts are looked at, each move is asked about.
 *
 * @param judge Judges each by itself.
 */
export function alikeMoves(open: OpenEstate, options: LintOptions, judge: Judge): JudgeMoveAlike {
	const { estate, losses, places } = open;
	const { goByNames, goByFiles } = options.settings;
	const rules = options.rules.filter(({ subject }) => subject === 'migration');
	const recording = new Recording(estate.virtualMachines, estate.migrations.length > 0);
	const recorded = judgeOf(open, options, undefined, recording).judge;
	const facts = collectFacts(losses, recording);
	const hosts = alikeHosts(estate);
	const mayShare = losses.documents.length + losses.parts.length === 0 && !goByNames;
	/** What the versions that rules hold for hang on. */
	const versionsRead = ({ virtualMachine, source, destination }: Migration): FactsRead => {
		recording.take(virtualMachine);
		for (const one of [source ?? virtualMachine, destination]) estate.windowsServerOf(one, facts);
		estate.clusterOf(destination, facts);
		return recording.take();
	};

	const answers = rememberAnswers(hosts, alikeMachines(estate));
	/** Whether it is known by kinds of machines and hosts what is asked for. */
	const isOfKinds = ({ source, destination, planned, unknownCluster }: Migration): boolean =>
		!goByFiles && !planned && unknownCluster.length === 0 && source !== destination;

	const commonOf = (
		outcome: Outcome | undefined,
		read: FactsRead,
		migration: Migration,
	): Common | undefined => {
		const { destination } = migration;
		const kindOf = hosts.kindOf(read);
		const kind = kindOf(destination);
		if (kind === undefined || outcome?.outcome === 'failed') return undefined;
		if (outcome && !isNameless(outcome, destination)) return undefined;
		if (!outcome || outcome.outcome === 'passed') return { kindOf, kind, outcome, told: undefined };
		const told = transferable(outcome, migration, places);
		return told && { kindOf, kind, outcome, told };
	};

	/** The hosts for which the same holds, by what it is. */
	const holding = new Map<string, Map<Host, boolean>>();
	const modelOf = ({ migration, series }: KeptMove, isShared: boolean): Model => {
		const { virtualMachine, destination } = migration;
		const subject = migrationSubject(migration);
		const known = isShared && isOfKinds(migration) ? answers.to(migration) : undefined;
		let base: FactsRead | undefined;
		const outcomes: Outcome[] = [];
		const skipped: string[] = [];
		const said: Answer[] = [];
		const shared: Outcome[] = [];
		const kinds = new Map<KindOfHost, number>();
		let passed = 0;
		const add = (rule: Rule, outcome: Outcome | undefined, common: Common | undefined): void => {
			said.push({ rule, common });
			if (outcome) outcomes.push(outcome);
			if (!common) return;
			kinds.set(common.kindOf, common.kind);
			if (outcome && common.told) shared.push(outcome);
			else if (outcome) passed += 1;
		};
		for (const rule of rules) {
			const common = known?.of(rule);
			if (common) {
				const { told, outcome } = common;
				add(rule, told ? toldOf(told, subject, migration) : outcome, common);
				continue;
			}
			base ??= versionsRead(migration);
			recording.take(virtualMachine);
			const outcome = recorded(rule, subject);
			const read = recording.take();
			if (outcome === 'off') {
				if (!rule.optIn) skipped.push(rule.id);
				continue;
			}
			read.addAll(base);
			const made = commonOf(outcome, read, migration);
			if (made) known?.remember(rule, read, made);
			add(rule, outcome, made);
		}
		const key = [...kinds].map(([kindOf, kind]) => `${answers.numberOf(kindOf)} ${kind}`).join();
		const held = getOrAdd(holding, key, () => new Map<Host, boolean>());
		const isAllFor = (host: Host): boolean =>
			getOrAdd(held, host, () => [...kinds].every(([kindOf, kind]) => kindOf(host) === kind));
		return {
			...{ series, skipped, isAllFor, answers: said },
			own: { outcomes, skipped, passed: 0 },
			shared: { outcomes: shared, destination, passed },
		};
	};

	const judgeLike = (model: Model, { migration, destination }: KeptMove): JudgedMove => {
		const { shared, skipped } = model;
		const subject = migrationSubject(migration);
		const outcomes: Outcome[] = [];
		let passed = 0;
		let isLike = model.isAllFor(destination);
		if (isLike) {
			for (const { rule, common } of model.answers) {
				if (common) continue;
				const asked = judge(rule, subject);
				if (typeof asked === 'object') outcomes.push(asked);
			}
			isLike = outcomes.every(({ outcome }) => outcome === 'passed');
		}
		if (isLike) return { outcomes, shared, passed: shared.passed, skipped };
		outcomes.length = 0;
		for (const { rule, common } of model.answers) {
			if (common && common.kindOf(destination) === common.kind) {
				if (common.told) outcomes.push(toldOf(common.told, subject, migration));
				else if (common.outcome) passed += 1;
				continue;
			}
			const asked = judge(rule, subject);
			if (typeof asked === 'object') outcomes.push(asked);
		}
		return { outcomes, passed, skipped };
	};

	let model: Model | undefined;
	return (move) => {
		const { series, destination, object } = move;
		const isShared = mayShare && !hosts.isNamedBy(object, destination);
		if (isShared && model?.series === series) return judgeLike(model, move);
		const made = modelOf(move, isShared);
		if (isShared) model = made;
		return made.own;
	};
}
