import { collectFacts } from '../estate/facts.ts';
import { type FactsRead, Recording } from '../estate/facts-read.ts';
import { isMovedOff } from '../estate/machine/running.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Migration } from '../estate/migration.ts';
import type { Host } from '../generated/manifest.ts';
import { type Saying, sayingsOf, type Weighing } from './alike-answers.ts';
import { alikeHosts } from './alike-hosts.ts';
import { alikeMachines } from './alike-machines.ts';
import { type Asking, type KnownOfMachine, type Reading, Readings } from './alike-readings.ts';
import { judgeOf } from './judging.ts';
import type { Series } from './kept-moves.ts';
import type { LintOptions } from './lint.ts';
import { type Column, type MoveRow, rowsOf } from './move-rows.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Rule } from './rule.ts';
import { migrationSubject, type Subject } from './subject.ts';

/** Judges the moves of a machine to hosts that nobody planned, in the estate as it is declared. */
export type JudgeMoves = (series: Series) => MoveRow;

/** Moves to the same hosts from the same one, asked for alike: they differ in nothing but the machines. */
interface Stage extends Pick<Asking, 'source' | 'asked' | 'hosts' | 'kinds'> {
	/** What a rule says of machines that are alike in what it read. */
	readonly columns: Map<Rule, ColumnsOfKinds[]>;
	/** By all that the rules say. */
	readonly rows: Map<string, MoveRow>;
}

/** What a rule says of machines, by their kinds for whoever read the same. */
interface ColumnsOfKinds {
	readonly readings: readonly Reading[];
	readonly columns: Map<string | number, Column>;
}

/** What is yet to be found out of a rule. */
interface Gap {
	readonly rule: Rule;
	/** Which of the rules it is. */
	readonly index: number;
	readonly said: (Saying | null)[];
	/** By what it is known; undefined where something is known of this machine alone. */
	readings: Set<Reading> | undefined;
}

/** Whether what a check says of a move may be said of others: nothing is lost that could tell them apart, and no setting goes by names. */
export function mayShareMoves({ losses }: OpenEstate, { settings }: LintOptions): boolean {
	return losses.documents.length + losses.parts.length === 0 && !settings.goByNames;
}

/**
 * Judges moves of machines to many hosts: what a check says of a move it says of every other one whose
 * machine and hosts say the same of all that the check read, and by whose names nothing goes.
 *
 * @param rules Those that are asked.
 */
export function alikeMoves(
	open: OpenEstate,
	options: LintOptions,
	weighing: Weighing,
	rules: readonly Rule[] = options.rules.filter(({ subject }) => subject === 'migration'),
): JudgeMoves {
	const { estate, losses } = open;
	const { goByFiles } = options.settings;
	const mayShare = mayShareMoves(open, options);
	const recording = new Recording(estate.virtualMachines, estate.migrations.length > 0);
	const { judge } = judgeOf(open, options, undefined, mayShare ? recording : undefined);
	const facts = collectFacts(losses, recording);
	const readings = new Readings(alikeHosts(estate), alikeMachines(estate));
	const sayingOf = sayingsOf(open, weighing);
	const { columnOf, rowOf } = rowsOf();

	/** What the versions that rules hold for hang on. */
	const versionsRead = ({ virtualMachine, source, destination }: Migration): FactsRead => {
		recording.take(virtualMachine, destination);
		for (const one of [source ?? virtualMachine, destination]) estate.windowsServerOf(one, facts);
		estate.clusterOf(destination, facts);
		return recording.take();
	};

	const stages = new Map<string, Stage[]>();
	const stageOf = ({ first, hosts }: Series): Stage => {
		const { source, operation, type, cluster } = first;
		const {
			to: _,
			virtualMachine: __,
			...wanted
		} = first.wanted as Partial<Migration['wanted']> & {
			virtualMachine?: string;
		};
		const asked = `${operation} ${type} ${readings.numberOf(cluster)} ${JSON.stringify(wanted)}`;
		const alike = getOrAdd(stages, `${readings.numberOf(source)} ${asked}`, (): Stage[] => []);
		const known = alike.find((one) => areSame(one.hosts, hosts));
		const maps = { kinds: new Map(), columns: new Map(), rows: new Map() };
		const stage = known ?? { source, asked, hosts, ...maps };
		if (!known) alike.push(stage);
		return stage;
	};
	/** Whether it is known by kinds of machines and hosts what is asked for. */
	const isOfKinds = ({
		source,
		destination,
		planned,
		unknownCluster,
		wanted,
	}: Migration): boolean =>
		!goByFiles &&
		!planned &&
		unknownCluster.length === 0 &&
		source !== destination &&
		wanted.destinationStoragePath === undefined;

	const kindsOf = (some: readonly Reading[], { virtualMachine, source }: Asking) => {
		let kinds: string | number = '';
		for (const { machines } of some) {
			const kind = machines.kindOf(virtualMachine, source);
			if (kind === undefined) return undefined;
			kinds = some.length === 1 ? kind : `${kinds} ${kind}`;
		}
		return kinds;
	};
	const knownColumn = (rule: Rule, stage: Stage, asking: Asking): Column | undefined => {
		for (const { readings: some, columns } of stage.columns.get(rule) ?? []) {
			const kinds = kindsOf(some, asking);
			const column = kinds === undefined ? undefined : columns.get(kinds);
			if (column) return column;
		}
		return undefined;
	};
	const keepColumn = (
		{ rule, readings: used }: Gap,
		column: Column,
		stage: Stage,
		asking: Asking,
	): void => {
		const kinds = used && kindsOf([...used], asking);
		if (!used || kinds === undefined) return;
		const all = getOrAdd(stage.columns, rule, (): ColumnsOfKinds[] => []);
		const known = all.find(
			({ readings: some }) => some.length === used.size && some.every((one) => used.has(one)),
		);
		const of = known ?? { readings: [...used], columns: new Map<string | number, Column>() };
		if (!known) all.push(of);
		const own = known ? kindsOf(known.readings, asking) : kinds;
		if (own !== undefined) of.columns.set(own, column);
	};

	/** Fills in what rules say of a move to a host. */
	const fill = (
		gaps: readonly Gap[],
		series: Series,
		destination: Host,
		asking: Asking,
		known: KnownOfMachine | undefined,
	): void => {
		/** What is said of a host that all others are like is said of all. */
		const add = (gap: Gap, saying: Saying | null, reading: Reading | undefined): void => {
			const { said } = gap;
			const isOfAll = reading && said.length === 0 && readings.areAlike(reading, asking);
			do said.push(saying);
			while (isOfAll && said.length < asking.hosts.length);
			if (reading) gap.readings?.add(reading);
			else gap.readings = undefined;
		};
		let subject: Subject | undefined;
		let versions: FactsRead | undefined;
		for (const gap of gaps) {
			const { rule, said } = gap;
			if (said.length === asking.hosts.length) continue;
			const found = known?.of(rule, destination);
			if (found) {
				add(gap, found.saying, found.reading);
				continue;
			}
			const migration = series.moveTo(destination);
			subject ??= migrationSubject(migration);
			versions ??= known && versionsRead(migration);
			recording.take(migration.virtualMachine, destination);
			const outcome = judge(rule, subject);
			// Of a machine that is off these faults are no more than warnings.
			if (rule.startFaults) isMovedOff(migration, facts);
			const read = recording.take();
			const saying = outcome === undefined ? null : sayingOf(rule, outcome, migration);
			if (versions) read.addAll(versions);
			add(gap, saying, known?.remember(rule, destination, read, saying));
		}
	};

	return (series) => {
		const stage = stageOf(series);
		const { first } = series;
		const asking: Asking = {
			...{ ...stage, virtualMachine: first.virtualMachine },
			isOfKinds: mayShare && isOfKinds(first),
		};
		const columns: (Column | undefined)[] = [];
		const gaps: Gap[] = [];
		for (const rule of rules) {
			const column = asking.isOfKinds ? knownColumn(rule, stage, asking) : undefined;
			if (!column) gaps.push({ rule, index: columns.length, said: [], readings: new Set() });
			columns.push(column);
		}
		const known = mayShare && gaps.length > 0 ? readings.ofMachine(asking) : undefined;
		if (gaps.length > 0) for (const host of stage.hosts) fill(gaps, series, host, asking, known);
		for (const gap of gaps) {
			const column = columnOf(gap.said);
			columns[gap.index] = column;
			if (asking.isOfKinds) keepColumn(gap, column, stage, asking);
		}
		let key = '';
		for (const column of columns) key += `${column?.number} `;
		return getOrAdd(stage.rows, key, () => rowOf(columns as Column[], stage));
	};
}

function areSame(some: readonly Host[], others: readonly Host[]): boolean {
	return some.length === others.length && some.every((host, index) => host === others[index]);
}
