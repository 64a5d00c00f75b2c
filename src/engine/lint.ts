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
	const { judge, tally, report } = startRun(open, options);
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
	const { migrations } = open.estate;
	if (!options.shard) return report(migrations);
	const mine = [...migrations.keys()].filter((index) =>
		isMine(migrationSubject(migrations[index] as Migration)),
	);
	return amend(report(mine.map((index) => migrations[index] as Migration)), {
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

/** Preflights moves of an estate, whether it plans them or not, and nothing else. */
export function preflight(
	open: OpenEstate,
	migrations: readonly Migration[],
	options: LintOptions,
): LintReport {
	return startRun(open, options).report(migrations);
}

/** What a run works with, and how it ends: with the report, of moves too. */
function startRun(open: OpenEstate, options: LintOptions) {
	const ranking = rankFacts(open);
	const tally = startTally(ranking);
	const { check, judge, targetOf } = judgeOf(open, options);
	return {
		judge,
		tally,
		report(migrations: readonly Migration[]): LintReport {
			const checkAll = (migration: Migration) => checkMigration(migration, judge, options.rules);
			const writer = outcomeWriterOf({
				...{ open, settings: options.settings, targetOf },
				checksOf: (migration) => checkAll(migration).outcomes,
			});
			const verdicts = migrations.map((migration, index) => {
				options.progress?.(`checking migration ${index + 1} of ${migrations.length}`);
				const checked = checkAll(migration);
				for (const outcome of checked.outcomes) tally.add(outcome);
				return writer.verdict(checked);
			});
			return writeReport({ open, tally, ranking, check }, writer, verdicts);
		},
	};
}

/** An outcome; undefined where the rule does not hold for the subject, `off` where it is turned off. */
type Judge = (rule: Rule, subject: Subject) => Outcome | 'off' | undefined;

/** Applies a rule to a subject as the settings say: not at all, or with these options. */
export function judgeOf(
	{ estate, places, asOf, losses }: OpenEstate,
	{ settings, rules }: LintOptions,
): { readonly check: Check; readonly judge: Judge; targetOf(subject: Subject): Target } {
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
	migration: Migration,
	judge: Judge,
	rules: readonly Rule[],
): CheckedMigration {
	const subject = migrationSubject(migration);
	const outcomes: Outcome[] = [];
	const skipped: string[] = [];
	for (const rule of rules) {
		if (rule.subject !== 'migration') continue;
		const outcome = judge(rule, subject);
		// That an opt-in rule is off is no choice of the configuration's.
		if (outcome === 'off' && !rule.optIn) skipped.push(rule.id);
		else if (typeof outcome === 'object') outcomes.push(outcome);
	}
	return { migration, outcomes, skipped };
}
