import type { Finding, LintReport, Summary } from '../engine/report.ts';
import { renderChecklists, renderVerdicts } from './checklist.ts';
import { renderMatrix } from './matrix-text.ts';
import { printable } from './printable.ts';
import type { Reporter } from './reporter.ts';
import { type Style, styleOf } from './style.ts';
import { count, findingText, wrap } from './text.ts';

/** How many kinds of missing facts the summary names. */
const mostFacts = 8;

/** The report for people at a terminal. */
export const renderPretty: Reporter = (report, { color, view }) => {
	const style = styleOf(color);
	if (view === 'matrix') return renderMatrix(report, style);
	if (view === 'checklist') return renderChecklists(report, style);
	return [
		...report.findings.map((finding) => renderFinding(finding, style)),
		...renderVerdicts(report.migrations, style),
		renderSummary(report, style),
	].join('\n');
};

function renderFinding(finding: Finding, style: Style): string {
	const { path, range, severity, ruleId, fix, subject } = finding;
	const place = range
		? `${printable(path ?? '')}:${range.start.line}:${range.start.column}`
		: printable(path ?? subject.name);
	return [
		`${style.strong(place)} ${style.severity[severity](severity)} ${style.faint(ruleId)}`,
		wrap(printable(findingText(finding)), '  '),
		...renderExcerpt(finding, style),
		style.faint(wrap(`Fix: ${printable(fix)}`, '  ')),
		'',
	].join('\n');
}

/** The line of the file, with the place underlined. */
function renderExcerpt({ excerpt, range, severity }: Finding, style: Style): string[] {
	if (!excerpt || !range || excerpt.text.trim() === '') return [];
	const from = range.start.column - excerpt.column;
	const wanted =
		range.end.line === range.start.line
			? range.end.column - range.start.column
			: excerpt.text.length - from;
	const length = Math.max(1, Math.min(wanted, excerpt.text.length - from));
	// Tabs show as one blank, so that the mark stands below its text.
	const show = (text: string) => printable(text.replaceAll('\t', ' '));
	const number = String(range.start.line);
	const indent = ' '.repeat(number.length);
	const lead = excerpt.column > 1 ? '...' : '';
	const tail = excerpt.cut ? '...' : '';
	const mark = ' '.repeat((lead + show(excerpt.text.slice(0, from))).length);
	const caret = '^'.repeat(Math.max(1, show(excerpt.text.slice(from, from + length)).length));
	return [
		`  ${style.faint(`${number} |`)} ${lead}${show(excerpt.text)}${tail}`,
		`  ${style.faint(`${indent} |`)} ${mark}${style.severity[severity](caret)}`,
	];
}

/** Counts, and the facts that would decide most of what is undecided. */
function renderSummary({ summary, asOf, files }: LintReport, style: Style): string {
	const by = { option: 'as asked', manifest: 'the day of collection', clock: 'today' }[asOf.source];
	const { passedOver } = summary;
	const open = summary.open > 0 ? `, ${summary.open} open until the change is made` : '';
	const others = passedOver > 0 ? ` (${count(passedOver, 'other file')} passed over)` : '';
	return [
		`${count(files.length, 'file')}${others}: ${severityCounts(summary, style)}; ${count(summary.passed, 'check')} passed, ${style.open(`${summary.undecided} undecided`)}${open}.`,
		...renderMissing(summary, style),
		style.faint(`Ages count to ${asOf.date.slice(0, 10)} (${by}).`),
		'',
	].join('\n');
}

function severityCounts({ errors, warnings, infos }: Summary, style: Style): string {
	const parts = [
		(errors > 0 ? style.bad : String)(count(errors, 'error')),
		(warnings > 0 ? style.open : String)(count(warnings, 'warning')),
		...(infos > 0 ? [count(infos, 'info')] : []),
	];
	return parts.join(', ');
}

function renderMissing({ missingFacts, undecided }: Summary, style: Style): string[] {
	if (undecided === 0) return [];
	const kinds: Readonly<Record<string, string>> = { virtualMachine: 'virtual machine' };
	const rows = missingFacts.slice(0, mostFacts).map(({ fact, kind, objects, checks, shownBy }) => {
		const names =
			objects.length > 3 ? [...objects.slice(0, 3), `${objects.length - 3} more`] : objects;
		return `  ${style.strong(printable(fact))} of ${kinds[kind] ?? kind} ${printable(names.join(', '))}: ${count(checks, 'check')}; ${style.faint(printable(shownBy))}`;
	});
	const left = missingFacts.length - rows.length;
	return [
		'Facts that would decide most of them, those of moves first, and what shows each:',
		...rows,
		...(left > 0 ? [`  and ${left} more; --format json lists them all`] : []),
	];
}
