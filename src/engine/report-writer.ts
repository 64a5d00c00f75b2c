import { getOrAdd } from '../estate/maps.ts';
import { version } from '../generated/version.ts';
import { linesOf, pointerOf, type TextLines } from '../source/document.ts';
import { lazily } from '../source/lazily.ts';
import { askAgain } from './ask-again.ts';
import type { Check, Outcome } from './check.ts';
import { excerptOf } from './excerpt.ts';
import type { FactRanking } from './fact-ranking.ts';
import { distinguish, identityOf, placeKey } from './identity.ts';
import type { OpenEstate } from './open-estate.ts';
import type { About, FindingInPlace, OutcomeWriter } from './outcome-writer.ts';
import {
	compareText,
	type Finding,
	type LintReport,
	type MigrationVerdict,
	type Open,
	type ReportedFact,
	type ReportedRule,
	type Summary,
	type Undecided,
} from './report.ts';
import { resourcesOf } from './resources.ts';
import type { Rule, Severity } from './rule.ts';
import type { Subject } from './subject.ts';
import { countOf, type Tally } from './tally.ts';
import { isConditional } from './written-verdict.ts';

/** What a run found out. */
export interface Run {
	readonly open: OpenEstate;
	readonly tally: Tally;
	readonly ranking: FactRanking;
	readonly check: Check;
}

/**
 * Puts what a run found out into a report. What few formats read is written when it is asked for: the
 * undecided and the open checks, and the checks of migrations.
 */
export function writeReport(
	run: Run,
	writer: OutcomeWriter,
	verdicts: readonly MigrationVerdict[],
): LintReport {
	const { open, tally, check } = run;
	const { manifests, asOf } = open;
	const findings = lazily(() => writeFindings(run, writer));
	const asking =
		<Answer>(write: (outcome: Outcome) => Answer) =>
		(rule: Rule, subject: Subject) => {
			const outcome = check(rule, subject);
			return outcome && write(outcome);
		};
	const undecidedAgain = lazily(() =>
		askAgain(tally.undecided, asking(writer.undecided), ({ missing }) => missing),
	);
	const openAgain = lazily(() =>
		askAgain(tally.open, asking(writer.open), ({ conditions }) => conditions),
	);
	const undecided = lazily(() => undecidedAgain().told.sort(compareChecks));
	const openChecks = lazily(() => openAgain().told.sort(compareChecks));
	const untold = lazily(() => ({
		undecided: undecidedAgain().untold,
		open: openAgain().untold,
	}));
	const resources = lazily(() => resourcesOf(open.estate));
	return {
		version: 1,
		tool: { name: 'hvlint', version },
		asOf,
		files: manifests.paths,
		get findings() {
			return findings();
		},
		get undecided() {
			return undecided();
		},
		get open() {
			return openChecks();
		},
		get untold() {
			return untold();
		},
		migrations: verdicts,
		rules: rulesOf(tally),
		summary: {
			...countsOf(run),
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

/** The same of what a run finds, before it is written. */
function countsOf({ open, tally }: Run): ReturnType<typeof countSeverities> {
	const count = (severity: Severity) => tally.found.get(severity) ?? 0;
	return {
		errors: open.manifests.problems.length + count('error'),
		warnings: count('warning'),
		infos: count('info'),
	};
}

function countVerdicts(migrations: readonly MigrationVerdict[]): Summary['migrations'] {
	const of = (wanted: MigrationVerdict['verdict']) =>
		migrations.filter(({ verdict }) => verdict === wanted);
	return {
		allowed: of('allowed').length,
		conditional: of('allowed').filter(isConditional).length,
		blocked: of('blocked').length,
		undecided: of('undecided').length,
	};
}

/** What is wrong with the files, and what rules found, by their places. */
function writeFindings(
	{ open: { manifests }, tally, check }: Run,
	writer: OutcomeWriter,
): Finding[] {
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
	const drafts = [...problems, ...tally.failed(check).flatMap(writer.findings)];
	return distinguish(drafts.map(withExcerpt).sort(compareFindings), placeKey).map(
		({ about, ...finding }) => {
			if (about) abouts.set(finding, about);
			return finding;
		},
	);
}

/** The report is plain data: what its findings are about is known as long as it is not copied. */
const abouts = new WeakMap<Finding, About>();

/** What a finding of this run is about; undefined of one that is not about the estate. */
export function aboutOf(finding: Finding): About | undefined {
	return abouts.get(finding);
}

/** The order of undecided and open checks in a report: namesakes by what is asked of them, then by where it should stand. */
export function compareChecks(one: Undecided | Open, other: Undecided | Open): number {
	return (
		compareText(one.ruleId, other.ruleId) ||
		compareText(one.subject.kind, other.subject.kind) ||
		compareText(one.subject.name, other.subject.name) ||
		compareText(askedBy(one), askedBy(other)) ||
		compareText(placeKeyOf(one), placeKeyOf(other))
	);
}

function factsOf(check: Undecided | Open): readonly ReportedFact[] {
	return 'missing' in check ? check.missing : check.conditions;
}

function askedBy(check: Undecided | Open): string {
	return JSON.stringify(factsOf(check), (key, value) => (key === 'range' ? undefined : value));
}

function placeKeyOf(check: Undecided | Open): string {
	const { line = 0, column = 0 } = factsOf(check)[0]?.range?.start ?? {};
	return [line, column].map((one) => String(one).padStart(8, '0')).join();
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
