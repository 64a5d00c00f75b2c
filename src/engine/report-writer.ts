import type { Migration } from '../estate/migration.ts';
import { version } from '../generated/version.ts';
import { linesOf, pointerOf, type TextLines } from '../source/document.ts';
import type { Outcome, Report, Subject } from './check.ts';
import { commandOf } from './command-line.ts';
import type { Settings } from './config.ts';
import { excerptOf } from './excerpt.ts';
import { factWriterOf } from './fact-writer.ts';
import { identify, nameOf } from './identify.ts';
import { distinguish, identityOf } from './identity.ts';
import { renderMessage } from './message.ts';
import type { OpenEstate } from './open-estate.ts';
import {
	compareText,
	type Finding,
	type LintReport,
	type MigrationCheck,
	type MigrationVerdict,
	type NamedObject,
	type Open,
	type ReportedRule,
	summarize,
	type Undecided,
} from './report.ts';
import type { At, Rule } from './rule.ts';

/** A migration, with what every check says of it. */
export interface CheckedMigration {
	readonly migration: Migration;
	readonly outcomes: readonly Outcome[];
	/** The rules that are turned off. */
	readonly skipped: readonly string[];
}

/** Puts what a run found out into a report. */
export function writeReport(
	open: OpenEstate,
	settings: Settings,
	outcomes: readonly Outcome[],
	migrations: readonly CheckedMigration[],
): LintReport {
	const { manifests, asOf } = open;
	const writer = writerOf(open, settings);
	const linesByPath = new Map<string, TextLines>();
	const withExcerpt = (finding: FindingInPlace): Finding => {
		const { path, range } = finding;
		if (path === null || range === null) return { ...finding, excerpt: null };
		const lines = linesByPath.get(path) ?? linesOf(manifests.texts.get(path) ?? '');
		linesByPath.set(path, lines);
		return { ...finding, excerpt: excerptOf(lines, range) };
	};
	const drafts = [
		...manifests.problems.map(
			({ ruleId, message, fix, path, range, segments }): FindingInPlace => ({
				ruleId,
				messageId: ruleId,
				severity: 'error',
				message,
				fix,
				subject: { kind: 'document', name: path },
				path,
				pointer: pointerOf(segments),
				range,
				data: {},
				identity: identityOf([ruleId, path, ...segments, message]),
			}),
		),
		...outcomes.flatMap(writer.findings),
	];
	const findings = distinguish(drafts.map(withExcerpt).sort(compareFindings));
	const undecided = outcomes
		.filter(({ outcome }) => outcome === 'undecided')
		.map(writer.undecided)
		.sort(compareChecks);
	const openChecks = outcomes
		.filter(({ outcome }) => outcome === 'open')
		.map(writer.open)
		.sort(compareChecks);
	const verdicts = migrations.map(writer.verdict);
	const passed = outcomes.filter(({ outcome }) => outcome === 'passed').length;
	return {
		version: 1,
		tool: { name: 'hvlint', version },
		asOf,
		files: manifests.paths,
		findings,
		undecided,
		open: openChecks,
		migrations: verdicts,
		rules: rulesOf(outcomes),
		summary: summarize(
			findings,
			undecided,
			openChecks,
			verdicts,
			passed,
			manifests.passedOver.length,
		),
	};
}

/** A finding that does not show its line yet. */
type FindingInPlace = Omit<Finding, 'excerpt'>;

/** Puts outcomes into the words of a report. */
function writerOf(open: OpenEstate, settings: Settings) {
	const { places, estate } = open;
	const facts = factWriterOf(open);
	/** The severity of a rule for a subject, or of what it reports of it. */
	const severityOf = (rule: Rule, subject: Subject, reports: readonly Report[] = []) => {
		const set = settings.severityOf(rule, identify(subject, places));
		const severity = set === 'off' ? rule.severity : set;
		const isMild =
			reports.length > 0 && reports.every(({ messageId }) => rule.warnings?.includes(messageId));
		return isMild && severity === 'error' ? 'warning' : severity;
	};
	const fixOf = (
		{ rule, subject, windowsServer }: Outcome,
		{ messageId, data }: Report,
	): string => {
		const { migration } = subject.input as { migration?: Migration };
		const alone =
			migration && migration.operation !== 'Move-ClusterVirtualMachineRole'
				? textFor(rule.standAloneFix, messageId)
				: undefined;
		const byHand = windowsServer === '2008R2' ? textFor(rule.manualFix, messageId) : undefined;
		return renderMessage(alone ?? byHand ?? textFor(rule.fix, messageId) ?? '', data);
	};

	const writeCheck = (outcome: Outcome): MigrationCheck => {
		const { rule, subject, reports, missed, conditions, assumed, evidence } = outcome;
		return {
			ruleId: rule.id,
			outcome: outcome.outcome,
			severity: severityOf(rule, subject, reports),
			...(reports.length > 0 && {
				message: reports
					.map(({ messageId, data }) => renderMessage(rule.messages[messageId] as string, data))
					.join(' '),
				fix: [...new Set(reports.map((report) => fixOf(outcome, report)))].join('\n'),
			}),
			...(evidence.length > 0 && { evidence: evidence.join('; ') }),
			...(missed.length > 0 && { missing: facts.missing(missed) }),
			...(conditions.length > 0 && { conditions: facts.conditions(conditions) }),
			...(assumed.length > 0 && {
				defaults: assumed.map(({ object, fact, value }) => {
					const belonging = places.belongingOf(object, fact);
					return { object: nameOf(belonging.object), fact: belonging.fact, value };
				}),
			}),
		};
	};

	return {
		findings: (outcome: Outcome): FindingInPlace[] => {
			const { rule, subject } = outcome;
			const { name } = identify(subject, places);
			return outcome.reports.map((report) => {
				const { messageId, at, data } = report;
				const fallback: At[] = subject.object ? [[subject.object]] : [];
				const place = [at, [at[0]] as At, ...fallback]
					.map((one) => places.placeOf(one))
					.find((one) => one !== undefined);
				return {
					ruleId: rule.id,
					messageId,
					severity: severityOf(rule, subject, [report]),
					message: renderMessage(rule.messages[messageId] as string, data),
					fix: fixOf(outcome, report),
					subject: name,
					path: place?.path ?? null,
					pointer: place?.pointer ?? '',
					range: place?.range ?? null,
					data,
					identity: identityOf([rule.id, messageId, name.name, places.stablePathOf(at)]),
				};
			});
		},
		undecided: ({ rule, subject, missed }: Outcome): Undecided => ({
			ruleId: rule.id,
			subject: identify(subject, places).name,
			missing: facts.missing(missed),
		}),
		open: ({ rule, subject, conditions }: Outcome): Open => ({
			ruleId: rule.id,
			subject: identify(subject, places).name,
			conditions: facts.conditions(conditions),
		}),
		verdict: ({ migration, outcomes, skipped }: CheckedMigration): MigrationVerdict => {
			const blocking = outcomes.filter(
				({ rule, subject, reports }) => severityOf(rule, subject, reports) === 'error',
			);
			const has = (outcome: Outcome['outcome']) => blocking.some((one) => one.outcome === outcome);
			return {
				virtualMachine: migration.virtualMachine.name,
				from: migration.source?.name ?? null,
				to: migration.destination.name,
				type: migration.type,
				operation: migration.operation,
				command: commandOf(migration, estate),
				verdict: has('failed') ? 'blocked' : has('undecided') ? 'undecided' : 'allowed',
				conditions: facts.conditions(
					blocking.filter(({ outcome }) => outcome === 'open').flatMap((one) => one.conditions),
				),
				planned: migration.planned !== undefined,
				checks: outcomes.map(writeCheck),
				skipped,
			};
		},
	};
}

function compareChecks(
	one: { readonly ruleId: string; readonly subject: NamedObject },
	other: { readonly ruleId: string; readonly subject: NamedObject },
): number {
	return (
		compareText(one.ruleId, other.ruleId) ||
		compareText(one.subject.kind, other.subject.kind) ||
		compareText(one.subject.name, other.subject.name)
	);
}

/** The text for a message, of one that is for all or of one for each. */
function textFor(texts: Rule['manualFix'], messageId: string): string | undefined {
	return typeof texts === 'string' ? texts : texts?.[messageId];
}

/** The rules of outcomes that a report mentions: a check that passed outside a migration it does not. */
function rulesOf(outcomes: readonly Outcome[]): ReportedRule[] {
	const mentioned = outcomes.filter(
		({ rule, outcome }) => outcome !== 'passed' || rule.subject === 'migration',
	);
	return [...new Set(mentioned.map(({ rule }) => rule))]
		.map(({ id, subject, severity, summary, why, sources }) => ({
			id,
			subject,
			severity,
			summary,
			why,
			sources,
		}))
		.sort((one, other) => compareText(one.id, other.id));
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
