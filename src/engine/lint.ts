import type { Estate } from '../estate/estate.ts';
import type { Migration } from '../estate/migration.ts';
import { lazily } from '../source/lazily.ts';
import type { InputFile } from '../source/manifest.ts';
import { alikeMoves } from './alike-moves.ts';
import type { Check, Outcome } from './check.ts';
import type { Settings } from './config.ts';
import { rankFacts } from './fact-ranking.ts';
import { type Judge, judgeOf } from './judging.ts';
import { type Series, seriesOf } from './kept-moves.ts';
import type { Cell } from './move-rows.ts';
import { type OpenEstate, type OpenOptions, openEstate } from './open-estate.ts';
import { type CheckedMigration, outcomeWriterOf } from './outcome-writer.ts';
import { rememberChecks } from './remembered-checks.ts';
import type { LintReport, MigrationVerdict } from './report.ts';
import { writeReport } from './report-writer.ts';
import type { Rule, SubjectKind } from './rule.ts';
import { amend } from './settle.ts';
import { type Shard, shardOf } from './shard.ts';
import { rememberingStarts, startJudge } from './starts.ts';
import { stepJudge } from './step-judge.ts';
import { type Step, startSequence } from './steps.ts';
import { migrationSubject, type Subject, subjectsOf } from './subject.ts';
import { startTally } from './tally.ts';

/** What a run works with. */
export interface LintOptions extends OpenOptions {
	readonly rules: readonly Rule[];
	/** Rules of later editions than the one that is pinned: they are off. */
	readonly newer?: readonly Rule[];
	readonly settings: Settings;
	/** The part that is to be judged; absent: all. */
	readonly shard?: Shard | undefined;
}

/**
 * Applies every rule to every subject of an estate, its planned migrations among them. Whatever is
 * wrong with the files becomes a finding of the report.
 */
export function lint(files: readonly InputFile[], options: LintOptions): LintReport {
	return lintEstate(openEstate(files, options), options);
}

/** As `lint`, of an estate that is open already. */
export function lintEstate(open: OpenEstate, options: LintOptions): LintReport {
	const run = startRun(open, options);
	const isMine = options.shard ? shardOf(open.estate, options.shard) : () => true;
	const kinds = new Set(options.rules.map(({ subject }) => subject));
	kinds.delete('migration');
	for (const kind of kinds) {
		const rules = options.rules.filter(({ subject }) => subject === kind);
		const subjects = subjectsOf(open.estate, kind).filter(isMine);
		for (const [index, subject] of subjects.entries()) {
			options.progress?.(`checking ${words[kind]} ${index + 1} of ${subjects.length}`);
			const outcomes: Outcome[] = [];
			for (const rule of rules) {
				const outcome = run.judge(rule, subject);
				if (typeof outcome === 'object') outcomes.push(outcome);
			}
			run.tally.add(subject, outcomes);
		}
	}
	const { migrations } = open.estate;
	const mine = [...migrations.keys()].filter((index) =>
		isMine(migrationSubject(migrations[index] as Migration)),
	);
	const isToBeTold = new Set(mine.map((index) => migrations[index]));
	const verdicts = judgePlanned(open, run, (migration) => isToBeTold.has(migration));
	const report = run.report([...verdicts.values()]);
	if (!options.shard) return report;
	const { index, of } = options.shard;
	return amend(report, { shard: { index, of, migrations: mine, unused: [] } });
}

/** The verdicts of planned moves, each after those before it, by the moves that are to be told of. */
function judgePlanned(
	open: OpenEstate,
	run: Run,
	isToBeTold: (migration: Migration) => boolean,
): ReadonlyMap<Migration, MigrationVerdict> {
	const { migrations } = open.estate;
	const verdicts = new Map<Migration, MigrationVerdict>();
	const sequence = startSequence(open.estate);
	for (const migration of migrations) {
		const step = sequence.stepOf(migration);
		const isTold = isToBeTold(migration);
		const verdict = run.judgeStep(step, isTold);
		sequence.add(step, verdict.verdict);
		if (isTold) verdicts.set(migration, verdict);
	}
	return verdicts;
}

const words: Readonly<Record<SubjectKind, string>> = {
	estate: 'estate',
	cluster: 'cluster',
	host: 'host',
	virtualMachine: 'virtual machine',
	sharedVolume: 'volume',
	migration: 'migration',
};

/** Preflights moves of an estate, whether it plans them or not, and nothing else. Those that it plans come after the ones before them. */
export function preflight(
	open: OpenEstate,
	migrations: Iterable<Migration>,
	options: LintOptions,
): LintReport {
	const run = startRun(open, options);
	const planned = new Set<unknown>();
	if (open.estate.migrations.length > 0)
		for (const { planned: entry } of migrations) if (entry) planned.add(entry);
	const inTurn = new Map<unknown, MigrationVerdict>();
	if (planned.size > 0)
		for (const [migration, verdict] of judgePlanned(open, run, (one) => planned.has(one.planned)))
			inTurn.set(migration.planned, verdict);
	const verdicts: MigrationVerdict[] = [];
	for (const series of seriesOf(migrations, open.estate)) {
		const told = series.first.planned && inTurn.get(series.first.planned);
		if (told) verdicts.push(told);
		else run.judgeMoves(series, verdicts);
	}
	return run.report(verdicts);
}

/** Preflights moves, each in the estate that it meets. */
export function preflightSteps(
	open: OpenEstate,
	steps: readonly Step[],
	options: LintOptions,
): LintReport {
	const run = startRun(open, options);
	return run.report(steps.map((step) => run.judgeStep(step, true)));
}

/** What judges, counts and tells. */
interface Run {
	readonly judge: Judge;
	readonly tally: ReturnType<typeof startTally>;
	/**
	 * The verdict of a move.
	 *
	 * @param isTold Whether the report tells of it.
	 */
	judgeStep(step: Step, isTold: boolean): MigrationVerdict;
	/** Adds the verdicts of moves that nobody planned to a list. */
	judgeMoves(series: Series, verdicts: MigrationVerdict[]): void;
	report(verdicts: readonly MigrationVerdict[]): LintReport;
}

function startRun(open: OpenEstate, options: LintOptions): Run {
	const ranking = rankFacts(open);
	const { judge, targetOf } = judgeOf(open, options, rememberingStarts(startJudge(open, options)));
	const judgeIn = (estate: Estate) => judgeOf({ ...open, estate }, options).judge;
	const steps = stepJudge(open.estate, judge, judgeIn);
	// What is written later is asked again where it was asked.
	const check: Check = (rule, subject) => {
		const outcome = steps.judge(rule, subject);
		return typeof outcome === 'object' ? outcome : undefined;
	};
	const checkAll = (step: Step, subject = steps.subjectOf(step)) =>
		checkMigration(subject, steps.judge, options.rules);
	const judged = rememberChecks();
	const writer = outcomeWriterOf({
		...{ open, settings: options.settings, targetOf },
		checksOf: (step) => judged.of(step) ?? checkAll(step).outcomes,
	});
	const tally = startTally(ranking, writer.severitiesOf);
	let count = 0;
	const moves = lazily(() => alikeMoves(open, options, writer));
	const progress = (more = 1): void => {
		count += more;
		options.progress?.(`checking migration ${count}`);
	};
	return {
		judge,
		tally,
		judgeStep(step, isTold) {
			progress();
			const subject = steps.subjectOf(step);
			const checked = checkAll(step, subject);
			if (!isTold) return writer.verdict({ step, ...checked });
			judged.add(step, checked.outcomes);
			tally.add(subject, checked.outcomes);
			return writer.verdict({ step, ...checked });
		},
		judgeMoves(series, verdicts) {
			progress(series.hosts.length);
			const row = moves()(series);
			tally.addMoves(series, row);
			let index = 0;
			for (const move of series.movesTo(series.hosts)) {
				verdicts.push(writer.verdictAt(move, row.cells[index] as Cell));
				index += 1;
			}
		},
		report(verdicts) {
			tally.finish();
			return writeReport({ open, tally, ranking, check }, writer, verdicts);
		},
	};
}

/** What all checks say of a migration. */
function checkMigration(
	subject: Subject,
	judge: Judge,
	rules: readonly Rule[],
): Pick<CheckedMigration, 'outcomes' | 'skipped'> {
	const outcomes: Outcome[] = [];
	const skipped: string[] = [];
	for (const rule of rules) {
		if (rule.subject !== 'migration') continue;
		const outcome = judge(rule, subject);
		// That an opt-in rule is off is no choice of the configuration's.
		if (outcome === 'off' && !rule.optIn) skipped.push(rule.id);
		else if (typeof outcome === 'object') outcomes.push(outcome);
	}
	return { outcomes, skipped };
}
