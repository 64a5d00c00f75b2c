import { buildEstate, type Estate } from '../estate/estate.ts';
import type { MissingFact } from '../estate/facts.ts';
import type { Migration } from '../estate/migration.ts';
import { version } from '../generated/version.ts';
import { type InputFile, type Manifests, readManifests } from '../source/manifest.ts';
import { type AsOf, asOfDate } from './as-of.ts';
import {
	type Circumstances,
	checkSubject,
	migrationSubject,
	type Outcome,
	type Subject,
	subjectsOf,
} from './check.ts';
import type { Settings } from './config.ts';
import { renderMessage } from './message.ts';
import { findPlaces, type Places } from './places.ts';
import {
	compareText,
	type Finding,
	type LintReport,
	type MigrationCheck,
	type MigrationVerdict,
	type NamedObject,
	type ReportedFact,
	summarize,
	type Undecided,
} from './report.ts';
import type { At, Rule } from './rule.ts';

/** What a run works with. */
export interface LintOptions {
	readonly rules: readonly Rule[];
	readonly settings: Settings;
	/** The day that ages count to, where the user says it: an ISO date. */
	readonly asOf?: string | undefined;
	/** The clock. */
	readonly now: Date;
}

/** An estate that has been read, with what is needed to judge it and to point into its files. */
export interface OpenEstate {
	readonly manifests: Manifests;
	readonly estate: Estate;
	readonly places: Places;
	readonly asOf: AsOf;
}

/** Reads the files of an estate, in the order of their paths, whatever order they come in. */
export function openEstate(
	files: readonly InputFile[],
	options: Pick<LintOptions, 'asOf' | 'now'>,
): OpenEstate {
	return openManifests(
		readManifests([...files].sort((one, other) => compareText(one.path, other.path))),
		options,
	);
}

/** Links manifests that have been read. */
export function openManifests(
	manifests: Manifests,
	options: Pick<LintOptions, 'asOf' | 'now'>,
): OpenEstate {
	const documents = manifests.documents.map(({ manifest }) => manifest);
	return {
		manifests,
		estate: buildEstate(documents),
		places: findPlaces(manifests.documents),
		asOf: asOfDate(options.asOf, documents, options.now),
	};
}

/** Applies every rule to every subject of an estate, its planned migrations among them. */
export function lint(files: readonly InputFile[], options: LintOptions): LintReport {
	return lintEstate(openEstate(files, options), options);
}

/** As `lint`, of an estate that is open already. */
export function lintEstate(open: OpenEstate, options: LintOptions): LintReport {
	const judge = judgeOf(open, options);
	const outcomes = options.rules
		.filter(({ subject }) => subject !== 'migration')
		.flatMap((rule) => subjectsOf(open.estate, rule.subject).map((one) => judge(rule, one)))
		.filter((outcome) => typeof outcome === 'object');
	const migrations = open.estate.migrations.map((migration) =>
		checkMigration(migration, judge, options.rules),
	);
	return reportOf(
		open,
		options,
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
	const checked = migrations.map((one) => checkMigration(one, judge, options.rules));
	return reportOf(
		open,
		options,
		checked.flatMap((one) => one.outcomes),
		checked,
	);
}

/** An outcome; undefined where the rule does not hold for the subject, `off` where it is turned off. */
type Judge = (rule: Rule, subject: Subject) => Outcome | 'off' | undefined;

interface CheckedMigration {
	readonly migration: Migration;
	readonly outcomes: readonly Outcome[];
	readonly skipped: readonly string[];
}

/** Applies a rule to a subject as the settings say: not at all, or with these options. */
function judgeOf(
	{ manifests, estate, places, asOf }: OpenEstate,
	{ settings }: LintOptions,
): Judge {
	const circumstances: Circumstances = {
		asOf: new Date(asOf.date),
		isIncomplete: (list) => manifests.documents.some((document) => document.isIncomplete(list)),
		optionsOf: (rule, subject) => settings.optionsOf(rule, identify(subject, places)),
	};
	return (rule, subject) => {
		if (settings.severityOf(rule, identify(subject, places)) === 'off') return 'off';
		return checkSubject(rule, subject, estate, circumstances);
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
		if (outcome === 'off') skipped.push(rule.id);
		else if (outcome) outcomes.push(outcome);
	}
	return { migration, outcomes, skipped };
}

function reportOf(
	open: OpenEstate,
	options: LintOptions,
	outcomes: readonly Outcome[],
	migrations: readonly CheckedMigration[],
): LintReport {
	const { manifests, places, asOf } = open;
	const writer = writerOf(places, options.settings);
	const findings = [
		...manifests.problems.map(
			({ ruleId, message, fix, path, range, segments }): Finding => ({
				ruleId,
				messageId: ruleId,
				severity: 'error',
				message,
				fix,
				subject: { kind: 'document', name: path },
				path,
				pointer: segments.map((step) => `/${step}`).join(''),
				range,
				data: {},
			}),
		),
		...outcomes.flatMap(writer.findings),
	].sort(compareFindings);
	const undecided = outcomes
		.filter(({ outcome }) => outcome === 'undecided')
		.map(writer.undecided)
		.sort(
			(one, other) =>
				compareText(one.ruleId, other.ruleId) ||
				compareText(one.subject.kind, other.subject.kind) ||
				compareText(one.subject.name, other.subject.name),
		);
	const verdicts = migrations.map(writer.verdict);
	const passed = outcomes.filter(({ outcome }) => outcome === 'passed').length;
	return {
		version: 1,
		tool: { name: 'hvlint', version },
		asOf,
		files: manifests.paths,
		findings,
		undecided,
		migrations: verdicts,
		summary: summarize(findings, undecided, verdicts, passed),
	};
}

/** Puts outcomes into the words of a report. */
function writerOf(places: Places, settings: Settings) {
	const reportedFact = ({ object, fact }: MissingFact): ReportedFact => {
		const belonging = places.belongingOf(object, fact);
		const place = places.placeOf([object]);
		return {
			object: nameOf(belonging.object),
			fact: belonging.fact,
			path: place?.path ?? null,
			range: place?.range ?? null,
		};
	};
	const severityOf = (rule: Rule, subject: Subject) => {
		const severity = settings.severityOf(rule, identify(subject, places));
		return severity === 'off' ? rule.severity : severity;
	};
	const fixOf = (rule: Rule, messageId: string): string =>
		typeof rule.fix === 'string' ? rule.fix : (rule.fix[messageId] as string);

	return {
		findings: ({ rule, subject, reports }: Outcome): Finding[] =>
			reports.map(({ messageId, at, data }) => {
				const fallback: At[] = subject.object ? [[subject.object]] : [];
				const place = [at, [at[0]] as At, ...fallback]
					.map((one) => places.placeOf(one))
					.find((one) => one !== undefined);
				return {
					ruleId: rule.id,
					messageId,
					severity: severityOf(rule, subject),
					message: renderMessage(rule.messages[messageId] as string, data),
					fix: renderMessage(fixOf(rule, messageId), data),
					subject: identify(subject, places).name,
					path: place?.path ?? null,
					pointer: place?.pointer ?? '',
					range: place?.range ?? null,
					data,
				};
			}),
		undecided: ({ rule, subject, missed }: Outcome): Undecided => ({
			ruleId: rule.id,
			subject: identify(subject, places).name,
			missing: missed.map(reportedFact),
		}),
		verdict: ({ migration, outcomes, skipped }: CheckedMigration): MigrationVerdict => {
			const blocking = outcomes.filter(({ rule }) => rule.severity === 'error');
			const has = (outcome: Outcome['outcome']) => blocking.some((one) => one.outcome === outcome);
			return {
				virtualMachine: migration.virtualMachine.name,
				from: migration.source?.name ?? null,
				to: migration.destination.name,
				type: migration.type,
				verdict: has('failed') ? 'blocked' : has('undecided') ? 'undecided' : 'allowed',
				planned: migration.planned !== undefined,
				checks: outcomes.map(
					({ rule, subject, outcome, reports, missed, assumed, evidence }): MigrationCheck => ({
						ruleId: rule.id,
						outcome,
						severity: severityOf(rule, subject),
						...(outcome === 'failed' && {
							message: reports
								.map(({ messageId, data }) =>
									renderMessage(rule.messages[messageId] as string, data),
								)
								.join(' '),
							fix: [
								...new Set(
									reports.map(({ messageId, data }) => renderMessage(fixOf(rule, messageId), data)),
								),
							].join('\n'),
						}),
						...(evidence.length > 0 && { evidence: evidence.join('; ') }),
						...(missed.length > 0 && { missing: missed.map(reportedFact) }),
						...(assumed.length > 0 && {
							defaults: assumed.map(({ object, fact, value }) => {
								const belonging = places.belongingOf(object, fact);
								return { object: nameOf(belonging.object), fact: belonging.fact, value };
							}),
						}),
					}),
				),
				skipped,
			};
		},
	};
}

/** A subject by its name and its file, as the configuration and the report know it. */
export function identify(
	subject: Subject,
	places: Places,
): { readonly name: NamedObject; readonly path: string | undefined } {
	const path = subject.object && places.placeOf([subject.object])?.path;
	const { migration } = subject.input as { migration?: Migration };
	if (migration)
		return {
			name: {
				kind: 'migration',
				name: `${migration.virtualMachine.name} to ${migration.destination.name}`,
			},
			path,
		};
	if (!subject.object) return { name: { kind: 'estate', name: 'estate' }, path };
	return {
		name: { kind: subject.kind, name: (subject.object as { name: string }).name },
		path,
	};
}

function nameOf(object: object): NamedObject {
	const { kind, name } = object as { kind?: string; name?: string };
	return {
		kind: kind === 'Cluster' ? 'cluster' : kind === 'Host' ? 'host' : 'virtualMachine',
		name: name ?? '',
	};
}

function compareFindings(one: Finding, other: Finding): number {
	return (
		compareText(one.path ?? '', other.path ?? '') ||
		(one.range?.start.line ?? 0) - (other.range?.start.line ?? 0) ||
		(one.range?.start.column ?? 0) - (other.range?.start.column ?? 0) ||
		compareText(one.ruleId, other.ruleId) ||
		compareText(one.messageId, other.messageId) ||
		compareText(one.subject.name, other.subject.name) ||
		compareText(one.message, other.message)
	);
}
