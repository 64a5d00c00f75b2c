import type { Migration } from '../estate/migration.ts';
import type { InputFile } from '../source/manifest.ts';
import {
	type Circumstances,
	checkSubject,
	migrationSubject,
	type Outcome,
	type Subject,
	subjectsOf,
} from './check.ts';
import type { Settings } from './config.ts';
import { identify } from './identify.ts';
import { type OpenEstate, type OpenOptions, openEstate } from './open-estate.ts';
import type { LintReport } from './report.ts';
import { type CheckedMigration, writeReport } from './report-writer.ts';
import type { Rule } from './rule.ts';

/** What a run works with. */
export interface LintOptions extends OpenOptions {
	readonly rules: readonly Rule[];
	readonly settings: Settings;
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
	const judge = judgeOf(open, options);
	const rules = options.rules.filter(({ subject }) => subject !== 'migration');
	const outcomes = rules
		.flatMap((rule, index) => {
			options.progress?.(`checking rule ${index + 1} of ${rules.length}`);
			return subjectsOf(open.estate, rule.subject).map((one) => judge(rule, one));
		})
		.filter((outcome) => typeof outcome === 'object');
	const migrations = checkMigrations(open.estate.migrations, judge, options);
	return writeReport(
		open,
		options.settings,
		[...outcomes, ...migrations.flatMap((one) => one.outcomes)],
		migrations,
	);
}

/** Preflights moves of an estate, whether it plans them or not, and nothing else. */
export function preflight(
	open: OpenEstate,
	migrations: readonly Migration[],
	options: LintOptions,
): LintReport {
	const judge = judgeOf(open, options);
	const checked = checkMigrations(migrations, judge, options);
	return writeReport(
		open,
		options.settings,
		checked.flatMap((one) => one.outcomes),
		checked,
	);
}

/** An outcome; undefined where the rule does not hold for the subject, `off` where it is turned off. */
type Judge = (rule: Rule, subject: Subject) => Outcome | 'off' | undefined;

/** Applies a rule to a subject as the settings say: not at all, or with these options. */
function judgeOf({ estate, places, asOf, losses }: OpenEstate, { settings }: LintOptions): Judge {
	const circumstances: Circumstances = {
		asOf: new Date(asOf.date),
		losses,
		optionsOf: (rule, subject) => settings.optionsOf(rule, identify(subject, places)),
	};
	return (rule, subject) => {
		if (settings.severityOf(rule, identify(subject, places)) === 'off') return 'off';
		return checkSubject(rule, subject, estate, circumstances);
	};
}

function checkMigrations(
	migrations: readonly Migration[],
	judge: Judge,
	{ rules, progress }: LintOptions,
): CheckedMigration[] {
	return migrations.map((migration, index) => {
		progress?.(`checking migration ${index + 1} of ${migrations.length}`);
		return checkMigration(migration, judge, rules);
	});
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
