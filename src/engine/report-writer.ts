import { getOrAdd } from '../estate/maps.ts';
import type { Migration } from '../estate/migration.ts';
import { version } from '../generated/version.ts';
import { linesOf, pointerOf, type TextLines } from '../source/document.ts';
import { lazily, setLazily } from '../source/lazily.ts';
import type { Check, Outcome, Report } from './check.ts';
import { commandOf } from './command-line.ts';
import type { Settings, Target } from './config.ts';
import { excerptOf } from './excerpt.ts';
import type { FactRanking } from './fact-ranking.ts';
import { factWriterOf } from './fact-writer.ts';
import { nameOf } from './identify.ts';
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
	type Summary,
	type Undecided,
} from './report.ts';
import { resourcesOf } from './resources.ts';
import type { At, Rule, Severity } from './rule.ts';
import { isMild, isOfLaterStart } from './start-faults.ts';
import type { Subject } from './subject.ts';
import { askAgain, countOf, type Tally } from './tally.ts';

/** A migration, with what every check says of it. */
export interface CheckedMigration {
	readonly migration: Migration;
	readonly outcomes: readonly Outcome[];
	/** The rules that are turned off. */
	readonly skipped: readonly string[];
}

/** What a run found out, and by what it judged. */
export interface Run {
	readonly open: OpenEstate;
	readonly settings: Settings;
	readonly tally: Tally;
	readonly ranking: FactRanking;
	readonly check: Check;
	targetOf(subject: Subject): Target;
}

/**
 * Puts what a run found out into a report. What few formats read is written when it is asked for: the
 * undecided and the open checks, and the checks of migrations.
 */
export function writeReport(run: Run, migrations: readonly CheckedMigration[]): LintReport {
	const { open, tally, check } = run;
	const { manifests, asOf } = open;
	const writer = writerOf(run);
	const findings = writeFindings(run, writer);
	const verdicts = migrations.map(writer.verdict);
	const undecided = lazily(() =>
		askAgain(tally.undecided, check).map(writer.undecided).sort(compareChecks),
	);
	const resources = lazily(() => resourcesOf(open.estate));
	const openChecks = lazily(() => askAgain(tally.open, check).map(writer.open).sort(compareChecks));
	return {
		version: 1,
		tool: { name: 'hvlint', version },
		asOf,
		files: manifests.paths,
		findings,
		get undecided() {
			return undecided();
		},
		get open() {
			return openChecks();
		},
		migrations: verdicts,
		rules: rulesOf(tally),
		summary: {
			...countSeverities(findings),
			passed: tally.passed,
			undecided: countOf(tally.undecided),
			passedOver: manifests.passedOver.length,
			open: countOf(tally.open),
			migrations: countVerdicts(verdicts),
			missingFacts: run.ranking.ranked(writer.shownBy),
		},
		get resources() {
			return resources();
		},
	};
}

/** How many findings there are of each severity. */
export function countSeverities(
	findings: readonly Finding[],
): Pick<Summary, 'errors' | 'warnings' | 'infos'> {
	const count = (severity: Severity) =>
		findings.filter((finding) => finding.severity === severity).length;
	return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

function countVerdicts(migrations: readonly MigrationVerdict[]): Summary['migrations'] {
	const of = (wanted: MigrationVerdict['verdict']) =>
		migrations.filter(({ verdict }) => verdict === wanted);
	return {
		allowed: of('allowed').length,
		conditional: of('allowed').filter(({ conditions }) => conditions.length > 0).length,
		blocked: of('blocked').length,
		undecided: of('undecided').length,
	};
}

/** What is wrong with the files, and what rules found, by their places. */
function writeFindings({ open: { manifests }, tally }: Run, writer: Writer): Finding[] {
	const linesByPath = new Map<string, TextLines>();
	const withExcerpt = (finding: FindingInPlace): Finding & Pick<FindingInPlace, 'about'> => {
		const { path, range } = finding;
		if (path === null || range === null) return { ...finding, excerpt: null };
		const lines = getOrAdd(linesByPath, path, () => linesOf(manifests.texts.get(path) ?? ''));
		return { ...finding, excerpt: excerptOf(lines, range) };
	};
	const problems = manifests.problems.map(
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
	);
	const drafts = [...problems, ...tally.failed.flatMap(writer.findings)];
	return distinguish(
		drafts.map(withExcerpt).sort(compareFindings),
		({ path, pointer }) => `${path}\0${pointer}`,
	).map(({ about, ...finding }) => {
		if (about) abouts.set(finding, about);
		return finding;
	});
}

/** What a finding is about, as objects of the estate. */
export interface About {
	readonly subject: Subject;
	readonly at: At;
}

/** The report is plain data: what its findings are about is known as long as it is not copied. */
const abouts = new WeakMap<Finding, About>();

/** What a finding of this run is about; undefined of one that is not about the estate. */
export function aboutOf(finding: Finding): About | undefined {
	return abouts.get(finding);
}

/** A finding that does not show its line yet. */
type FindingInPlace = Omit<Finding, 'excerpt'> & { readonly about?: About };

type Writer = ReturnType<typeof writerOf>;

/** Puts outcomes into the words of a report. */
function writerOf({ open, settings, targetOf }: Run) {
	const { places, estate } = open;
	const facts = factWriterOf(open);
	/** The severity of a rule for a subject, or of what it reports of it. */
	const severityOf = (rule: Rule, subject: Subject, reports: readonly Report[] = []) => {
		const set = settings.severityOf(rule, targetOf(subject));
		const severity = set === 'off' ? rule.severity : set;
		// A check that reports nothing can be no graver than all that it may report.
		const ids =
			reports.length > 0 ? reports.map(({ messageId }) => messageId) : Object.keys(rule.messages);
		const areMild = ids.every((one) => isMild(rule, subject, one));
		return areMild && severity === 'error' ? 'warning' : severity;
	};
	const fixOf = (
		{ rule, subject, windowsServer }: Outcome,
		{ messageId, data }: Report,
	): string => {
		const { migration } = subject;
		const alone =
			migration && migration.operation !== 'Move-ClusterVirtualMachineRole'
				? textFor(rule.standAloneFix, messageId)
				: undefined;
		const byHand = windowsServer === '2008R2' ? textFor(rule.manualFix, messageId) : undefined;
		return renderMessage(alone ?? byHand ?? textFor(rule.fix, messageId) ?? '', data);
	};

	const messageOf = ({ rule, subject }: Outcome, { messageId, data }: Report): string => {
		const message = renderMessage(rule.messages[messageId] as string, data);
		return isOfLaterStart(rule, subject, messageId)
			? `${message} It is off: it moves, but will not start there.`
			: message;
	};

	const writeCheck = (outcome: Outcome): MigrationCheck => {
		const { rule, subject, reports, missed, conditions, assumed, evidence } = outcome;
		const check: { -readonly [Key in keyof MigrationCheck]: MigrationCheck[Key] } = {
			ruleId: rule.id,
			outcome: outcome.outcome,
			severity: severityOf(rule, subject, reports),
		};
		// A table of many moves shows no more of a check than its outcome.
		if (reports.length > 0) {
			setLazily(check, 'message', () =>
				reports.map((report) => messageOf(outcome, report)).join(' '),
			);
			setLazily(check, 'fix', () =>
				[...new Set(reports.map((report) => fixOf(outcome, report)))].join('\n'),
			);
		}
		if (evidence.length > 0)
			setLazily(check, 'evidence', () =>
				evidence
					.map(({ id, data }) => renderMessage(rule.evidence?.[id] as string, data))
					.join('; '),
			);
		if (missed.length > 0) setLazily(check, 'missing', () => facts.missing(missed));
		if (conditions.length > 0) setLazily(check, 'conditions', () => facts.conditions(conditions));
		if (assumed.length > 0)
			setLazily(check, 'defaults', () =>
				assumed.map(({ object, fact, value }) => {
					const belonging = places.belongingOf(object, fact);
					return { object: nameOf(belonging.object), fact: belonging.fact, value };
				}),
			);
		return check;
	};

	return {
		shownBy: facts.shownBy,
		findings: (outcome: Outcome): FindingInPlace[] => {
			const { rule, subject } = outcome;
			const { name } = targetOf(subject);
			return outcome.reports.map((report) => {
				const { messageId, at, data } = report;
				const fallback: At[] = subject.object ? [[subject.object]] : [];
				const named = subject.namedAt ? [subject.namedAt] : [];
				const place = [at, [at[0]] as At, ...fallback, ...named]
					.map((one) => places.placeOf(one))
					.find((one) => one !== undefined);
				return {
					ruleId: rule.id,
					messageId,
					severity: severityOf(rule, subject, [report]),
					message: messageOf(outcome, report),
					fix: fixOf(outcome, report),
					subject: name,
					path: place?.path ?? null,
					pointer: place?.pointer ?? '',
					range: place?.range ?? null,
					data,
					identity: identityOf([rule.id, messageId, name.name, places.stablePathOf(at)]),
					about: { subject, at },
				};
			});
		},
		undecided: ({ rule, subject, missed }: Outcome): Undecided => ({
			ruleId: rule.id,
			subject: targetOf(subject).name,
			missing: facts.missing(missed),
		}),
		open: ({ rule, subject, conditions }: Outcome): Open => ({
			ruleId: rule.id,
			subject: targetOf(subject).name,
			conditions: facts.conditions(conditions),
		}),
		verdict: ({ migration, outcomes, skipped }: CheckedMigration): MigrationVerdict => {
			const blocking = outcomes.filter(
				({ rule, subject, reports }) => severityOf(rule, subject, reports) === 'error',
			);
			const has = (outcome: Outcome['outcome']) => blocking.some((one) => one.outcome === outcome);
			const conditions = lazily(() =>
				facts.conditions(
					blocking.filter(({ outcome }) => outcome === 'open').flatMap((one) => one.conditions),
				),
			);
			const checks = lazily(() => outcomes.map(writeCheck));
			return {
				virtualMachine: migration.virtualMachine.name,
				from: migration.source?.name ?? null,
				to: migration.destination.name,
				type: migration.type,
				operation: migration.operation,
				command: commandOf(migration, estate),
				verdict: has('failed') ? 'blocked' : has('undecided') ? 'undecided' : 'allowed',
				get conditions() {
					return conditions();
				},
				planned: migration.planned !== undefined,
				get checks() {
					return checks();
				},
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

function rulesOf({ mentioned }: Tally): ReportedRule[] {
	return [...mentioned]
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

/** The order of findings in a report: by their places. */
export function compareFindings(one: Finding, other: Finding): number {
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
