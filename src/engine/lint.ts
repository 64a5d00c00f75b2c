import type { Estate } from '../estate/estate.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Migration } from '../estate/migration.ts';
import type { InputFile } from '../source/manifest.ts';
import { type Check, checkOf, type Outcome } from './check.ts';
import type { Settings, Target } from './config.ts';
import { rankFacts } from './fact-ranking.ts';
import { identify } from './identify.ts';
import { type OpenEstate, type OpenOptions, openEstate } from './open-estate.ts';
import { type CheckedMigration, outcomeWriterOf } from './outcome-writer.ts';
import type { LintReport } from './report.ts';
import { writeReport } from './report-writer.ts';
import type { Rule, SubjectKind } from './rule.ts';
import { amend } from './settle.ts';
import { type Shard, shardOf } from './shard.ts';
import { isMild } from './start-faults.ts';
import { plannedSteps, type Step, stepFor } from './steps.ts';
import { migrationSubject, type Subject, subjectsOf } from './subject.ts';
import { startTally } from './tally.ts';

/** What a run works with. */
export interface LintOptions extends OpenOptions {
	readonly rules: readonly Rule[];
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
	const { judge, tally, report, isBlocked } = startRun(open, options);
	const isMine = options.shard ? shardOf(open.estate, options.shard) : () => true;
	const kinds = new Set(options.rules.map(({ subject }) => subject));
	kinds.delete('migration');
	for (const kind of kinds) {
		const rules = options.rules.filter(({ subject }) => subject === kind);
		const subjects = subjectsOf(open.estate, kind).filter(isMine);
		for (const [index, subject] of subjects.entries()) {
			options.progress?.(`checking ${words[kind]} ${index + 1} of ${subjects.length}`);
			for (const rule of rules) {
				const outcome = judge(rule, subject);
				if (typeof outcome === 'object') tally.add(outcome);
			}
		}
	}
	const steps = plannedSteps(open.estate, isBlocked);
	if (!options.shard) return report(steps);
	const mine = [...steps.keys()].filter((index) =>
		isMine(migrationSubject((steps[index] as Step).migration)),
	);
	return amend(report(mine.map((index) => steps[index] as Step)), {
		shard: { ...options.shard, migrations: mine, unused: [] },
	});
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
	migrations: readonly Migration[],
	options: LintOptions,
): LintReport {
	const { report, isBlocked } = startRun(open, options);
	const hasPlanned = migrations.some((migration) => migration.planned);
	const planned = hasPlanned ? plannedSteps(open.estate, isBlocked) : [];
	return report(migrations.map((migration) => stepFor(migration, open.estate, planned)));
}

/** Preflights moves, each in the estate that it meets. */
export function preflightSteps(
	open: OpenEstate,
	steps: readonly Step[],
	options: LintOptions,
): LintReport {
	return startRun(open, options).report(steps);
}

/** What a run works with, and how it ends: with the report, of moves too. */
function startRun(open: OpenEstate, options: LintOptions) {
	const ranking = rankFacts(open);
	const tally = startTally(ranking);
	const judgings = new WeakMap<Estate, Judging>();
	const judgingIn = (estate: Estate) =>
		getOrAdd(judgings, estate, () => judgeOf({ ...open, estate }, options));
	const { judge, targetOf } = judgingIn(open.estate);
	const estates = new WeakMap<Subject, Estate>();
	// What is written later is asked again where it was asked.
	const check: Check = (rule, subject) =>
		judgingIn(estates.get(subject) ?? open.estate).check(rule, subject);
	const outcomesOf = (step: Step) => {
		const subject = migrationSubject(step.migration);
		estates.set(subject, step.estate);
		return checkMigration(step, subject, judgingIn(step.estate).judge, options.rules);
	};
	/** What was asked already of planned moves, until it is told. */
	const fresh = new Map<Step, CheckedMigration>();
	return {
		judge,
		tally,
		/** Whether a check whose severity, as configured, is error fails of a move. */
		isBlocked(step: Step): boolean {
			const checked = outcomesOf(step);
			fresh.set(step, checked);
			return checked.outcomes.some(
				({ rule, subject, outcome, reports }) =>
					outcome === 'failed' &&
					options.settings.severityOf(rule, targetOf(subject)) === 'error' &&
					!reports.every(({ messageId }) => isMild(rule, subject, messageId)),
			);
		},
		report(steps: readonly Step[]): LintReport {
			const writer = outcomeWriterOf({
				...{ open, settings: options.settings, targetOf },
				checksOf: (step) => outcomesOf(step).outcomes,
			});
			const verdicts = steps.map((step, index) => {
				options.progress?.(`checking migration ${index + 1} of ${steps.length}`);
				const checked = fresh.get(step) ?? outcomesOf(step);
				fresh.delete(step);
				for (const outcome of checked.outcomes) tally.add(outcome);
				return writer.verdict(checked);
			});
			return writeReport({ open, tally, ranking, check }, writer, verdicts);
		},
	};
}

/** An outcome; undefined where the rule does not hold for the subject, `off` where it is turned off. */
type Judge = (rule: Rule, subject: Subject) => Outcome | 'off' | undefined;

/** What judges the subjects of one estate. */
interface Judging {
	readonly check: Check;
	readonly judge: Judge;
	targetOf(subject: Subject): Target;
}

/** Applies a rule to a subject as the settings say: not at all, or with these options. */
export function judgeOf(
	{ estate, places, asOf, losses }: OpenEstate,
	{ settings, rules }: LintOptions,
): Judging {
	let known: { readonly subject: Subject; readonly target: Target } | undefined;
	const targetOf = (subject: Subject): Target => {
		if (known?.subject !== subject) known = { subject, target: identify(subject, places) };
		return known.target;
	};
	const check = checkOf(estate, {
		asOf: new Date(asOf.date),
		losses,
		optionsOf: (rule, subject) => settings.optionsOf(rule, targetOf(subject)),
		isOff(ruleId, subject) {
			const rule = rules.find(({ id }) => id === ruleId);
			return rule !== undefined && settings.severityOf(rule, identify(subject, places)) === 'off';
		},
	});
	return {
		check,
		targetOf,
		judge: (rule, subject) =>
			settings.severityOf(rule, targetOf(subject)) === 'off' ? 'off' : check(rule, subject),
	};
}

function checkMigration(
	step: Step,
	subject: Subject,
	judge: Judge,
	rules: readonly Rule[],
): CheckedMigration {
	const outcomes: Outcome[] = [];
	const skipped: string[] = [];
	for (const rule of rules) {
		if (rule.subject !== 'migration') continue;
		const outcome = judge(rule, subject);
		// That an opt-in rule is off is no choice of the configuration's.
		if (outcome === 'off' && !rule.optIn) skipped.push(rule.id);
		else if (typeof outcome === 'object') outcomes.push(outcome);
	}
	return { step, outcomes, skipped };
}
