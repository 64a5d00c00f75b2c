import {
	compareText,
	type Finding,
	type LintReport,
	type MigrationVerdict,
	type ReportedFact,
	severities,
} from '../engine/report.ts';
import type { Severity } from '../engine/rule.ts';
import type { Range } from '../source/document.ts';
import { type GateChange, gateChangeId, gateChanges } from './gate-changes.ts';
import { printable } from './printable.ts';
import { exceptedOf, exceptionText, settledTexts } from './settled.ts';
import { boxesOf, count, factText, findingText, moveText, wantTexts } from './text.ts';

/** A remark at a place of a file, as CI systems show it beside the code or above the log. */
export interface Annotation {
	readonly severity: Severity;
	readonly ruleId: string;
	/** Lines without anything that could deceive a reader. */
	readonly text: string;
	readonly path: string | null;
	readonly range: Range | null;
}

/** Annotations as far as a CI system takes them, and those that it would drop without a word. */
export interface BudgetedAnnotations {
	readonly shown: readonly Annotation[];
	readonly left: readonly Annotation[];
}

/** How many annotations of one type GitHub and Azure keep of one step. */
export const mostOfOneType = 10;
const mostNames = 5;

/** What is worst, first: by severity, then what is invalid, then what keeps a planned migration. */
export function worstFindingsFirst(findings: readonly Finding[]): Finding[] {
	const kinds: readonly string[] = ['document', 'migration'];
	const rank = ({ severity, subject }: Finding) =>
		severities.indexOf(severity) * 3 + ((kinds.indexOf(subject.kind) + 3) % 3);
	return [...findings].sort((one, other) => rank(one) - rank(other));
}

/**
 * The findings, a warning for each change of what counts and for each migration that cannot be decided, and
 * an info for each that hangs on conditions, the worst first.
 */
export function annotationsOf(report: LintReport): Annotation[] {
	const findings = worstFindingsFirst(report.findings).map(
		(finding): Annotation => ({
			severity: finding.severity,
			ruleId: finding.ruleId,
			text: `${printable(findingText(finding))}\nFix: ${printable(finding.fix)}`,
			path: finding.path,
			range: finding.range,
		}),
	);
	const undecided = report.migrations.filter(({ verdict }) => verdict === 'undecided');
	const conditional = report.migrations.filter(
		({ verdict, conditions }) => verdict === 'allowed' && conditions.length > 0,
	);
	return [
		...gateChanges(report).map(gateChange),
		...findings,
		...undecided.map(undecidedMigration),
		...conditional.map(conditionalMigration),
	].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

function gateChange({ text, ...place }: GateChange): Annotation {
	return { severity: 'warning', ruleId: gateChangeId, text: printable(text), ...place };
}

/** A move that nobody may take for checked, at the fact that most of its checks hang on. */
function undecidedMigration(migration: MigrationVerdict): Annotation {
	const open = migration.checks.filter(({ outcome }) => outcome === 'undecided');
	const facts = open.flatMap(({ missing = [] }) => missing);
	const wants = mostWantedFirst(open.map(({ missing = [] }) => wantTexts(missing, factText)));
	const isFirst = (fact: ReportedFact) => wants[0]?.includes(factText(fact));
	return {
		severity: 'warning',
		ruleId: open.length === 1 && open[0] ? open[0].ruleId : 'preflight',
		text: printable(`${moveText(migration)} is undecided for want of ${few(wants)}`),
		...placeOf([...facts.filter(isFirst), ...facts]),
	};
}

/** What checks want, once each: first what most of them do. */
function mostWantedFirst(checks: readonly (readonly string[])[]): string[] {
	const counts = new Map<string, number>();
	for (const text of checks.flatMap((wants) => [...new Set(wants)]))
		counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].sort(([, one], [, other]) => other - one).map(([text]) => text);
}

/** A move that is allowed, with what is to be looked at when it is made. */
function conditionalMigration(migration: MigrationVerdict): Annotation {
	const boxes = boxesOf(migration.conditions).map(({ withCommands }) => withCommands);
	return {
		severity: 'info',
		ruleId: 'preflight',
		text: printable(`${moveText(migration)} is allowed, if ${boxes.join('; ')}`),
		...placeOf(migration.conditions),
	};
}

/** The place of the first fact that has one. */
function placeOf(facts: readonly ReportedFact[]): Pick<Annotation, 'path' | 'range'> {
	const { path = null, range = null } = facts.find((fact) => fact.path !== null) ?? {};
	return { path, range };
}

/** Keeps as many annotations of each severity as a CI system does. */
export function withinBudget(
	annotations: readonly Annotation[],
	most: Readonly<Record<Severity, number>>,
): BudgetedAnnotations {
	const used = { error: 0, warning: 0, info: 0 };
	const fits = annotations.map(({ severity }) => ++used[severity] <= most[severity]);
	return {
		shown: annotations.filter((_, index) => fits[index]),
		left: annotations.filter((_, index) => !fits[index]),
	};
}

/** What annotations alone do not tell, on one line: counts, moves, undecided checks, what is left out. */
export function closingText(report: LintReport, left: readonly Annotation[]): string {
	return printable(
		[
			countsText(report),
			...settledTexts(report),
			exceptedText(report),
			undecidedText(report),
			leftText(left),
		]
			.filter((sentence) => sentence !== '')
			.join(' '),
	);
}

/** `2 errors, 1 warning, 0 info. Migrations: 1 allowed, 1 blocked, 0 undecided.` */
export function countsText({ summary }: LintReport): string {
	const { errors, warnings, infos } = summary;
	const { allowed, conditional, blocked, undecided } = summary.migrations;
	const found = `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(infos, 'info')}.`;
	if (allowed + blocked + undecided === 0) return found;
	const ifs = conditional > 0 ? ` (${conditional} on conditions)` : '';
	return `${found} Migrations: ${allowed} allowed${ifs}, ${blocked} blocked, ${undecided} undecided.`;
}

/** The first findings that may stand, with the reasons. */
function exceptedText(report: LintReport): string {
	const texts = exceptedOf(report).map(
		(finding) => `${finding.ruleId}: ${findingText(finding)} (${exceptionText(finding)})`,
	);
	return texts.length > 0 ? `Excepted: ${few(texts, '; ')}.` : '';
}

function undecidedText({ summary: { undecided, missingFacts } }: LintReport): string {
	if (undecided === 0) return '';
	const facts = missingFacts.map(
		({ fact, objects, shownBy }) => `${fact} of ${few(objects)} (${shownBy})`,
	);
	return `${count(undecided, 'check')} undecided, for want of ${few(facts, '; ')}.`;
}

/** `2 errors, 1 warning (a.yaml: 2, b.yaml: 1)`, and where to read them. */
function leftText(left: readonly Annotation[]): string {
	if (left.length === 0) return '';
	const counts = severities
		.map((severity) => ({
			severity,
			number: left.filter((one) => one.severity === severity).length,
		}))
		.filter(({ number }) => number > 0)
		.map(({ severity, number }) => count(number, severity));
	const byPath = new Map<string, number>();
	for (const { path } of left)
		byPath.set(path ?? 'in no file', (byPath.get(path ?? 'in no file') ?? 0) + 1);
	const places = [...byPath]
		.sort(([one, most], [other, next]) => next - most || compareText(one, other))
		.map(([path, number]) => `${path}: ${number}`);
	return `Not shown here, where no more are kept: ${counts.join(', ')} (${few(places)}). The other formats hold them all.`;
}

/** The first few texts, and how many more there are. */
function few(texts: readonly string[], separator = ', '): string {
	const more = texts.length - mostNames;
	return [...texts.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])].join(separator);
}
