import { compareText, type LintReport, type Summary, severities } from '../engine/report.ts';
import type { Severity } from '../engine/rule.ts';
import { renderChecklists, renderVerdicts } from './checklist.ts';
import { groupFindings } from './finding-groups.ts';
import { renderGroup } from './finding-text.ts';
import { renderMatrix } from './matrix-text.ts';
import { printable } from './printable.ts';
import type { Reporter } from './reporter.ts';
import { exceptedOf, exceptionText, settledTexts } from './settled.ts';
import { type Style, styleOf } from './style.ts';
import { asOfText, count, findingText, wrap } from './text.ts';

/** How many kinds of missing facts the summary names. */
const mostFacts = 8;

/** The report for people at a terminal. */
export const renderPretty: Reporter = (report, { color, view, terminal = {} }) => {
	const { width, all = false, quiet = false, statistics = false } = terminal;
	const style = styleOf(color, width);
	if (view === 'matrix') return renderMatrix(report, style);
	if (view === 'checklist') return renderChecklists(report, style);
	const groups = groupFindings(report.findings).filter(
		({ severity }) => !quiet || severity === 'error',
	);
	return [
		...groups.flatMap((group) => renderGroup(group, style, all)),
		...(quiet ? [] : renderExcepted(report, style)),
		...renderVerdicts(report.migrations, style),
		...(statistics ? renderStatistics(report, style) : []),
		renderSummary(report, style, quiet),
	].join('\n');
};

/** The findings that may stand, a paragraph each. */
function renderExcepted(report: LintReport, style: Style): string[] {
	const excepted = exceptedOf(report).map((finding) =>
		[
			`  ${finding.severity} ${finding.ruleId}`,
			wrap(printable(findingText(finding)), '    ', style.width),
			wrap(printable(exceptionText(finding)), '    ', style.width),
		].join('\n'),
	);
	return excepted.length > 0 ? [style.strong('Excepted'), ...excepted, ''] : [];
}

/** How many findings there are of each rule, and how bad they are. */
function renderStatistics({ findings }: LintReport, style: Style): string[] {
	if (findings.length === 0) return [];
	const counts = new Map<string, { severity: Severity; ruleId: string; number: number }>();
	for (const { severity, ruleId } of findings) {
		const key = `${severity} ${ruleId}`;
		const known = counts.get(key) ?? { severity, ruleId, number: 0 };
		counts.set(key, known);
		known.number += 1;
	}
	const rows = [...counts.values()].sort(
		(one, other) =>
			severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
			other.number - one.number ||
			compareText(one.ruleId, other.ruleId),
	);
	return [
		style.strong('Findings by rule'),
		...rows.map(
			({ severity, ruleId, number }) =>
				`${String(number).padStart(7)}  ${style.severity[severity](severity.padEnd(7))}  ${ruleId}`,
		),
		'',
	];
}

/** Counts, and the facts that would decide most of what is undecided. */
function renderSummary(report: LintReport, style: Style, quiet: boolean): string {
	const { summary, asOf, files } = report;
	const { passedOver } = summary;
	const open = summary.open > 0 ? `, ${summary.open} open until the change is made` : '';
	const others = passedOver > 0 ? ` (${count(passedOver, 'other file')} passed over)` : '';
	const counts = severityCounts(summary, style);
	const undecided = `${summary.undecided} undecided`;
	const text = `${count(files.length, 'file')}${others}: ${counts.map(({ text }) => text).join(', ')}; ${count(summary.passed, 'check')} passed, ${undecided}${open}.`;
	const painted = [...counts, { text: undecided, paint: style.open }];
	return [
		painted.reduce(
			(shown, { text, paint }) => shown.replace(text, paint),
			wrap(text, '', style.columns),
		),
		...settledTexts(report).map((text) => wrap(printable(text), '', style.width)),
		...(quiet ? [] : renderMissing(summary, style)),
		style.faint(asOfText(asOf)),
		'',
	].join('\n');
}

/** How many findings there are of each severity, each with what paints it once it is on its line. */
function severityCounts({ errors, warnings, infos }: Summary, style: Style) {
	return [
		{ text: count(errors, 'error'), paint: errors > 0 ? style.bad : String },
		{ text: count(warnings, 'warning'), paint: warnings > 0 ? style.open : String },
		...(infos > 0 ? [{ text: count(infos, 'info'), paint: String }] : []),
	];
}

function renderMissing({ missingFacts, undecided }: Summary, style: Style): string[] {
	if (undecided === 0) return [];
	const kinds: Readonly<Record<string, string>> = { virtualMachine: 'virtual machine' };
	const rows = missingFacts.slice(0, mostFacts).map(({ fact, kind, objects, checks, shownBy }) => {
		const names =
			objects.length > 3 ? [...objects.slice(0, 3), `${objects.length - 3} more`] : objects;
		const name = printable(fact);
		const command = printable(shownBy);
		const text = `${name} of ${kinds[kind] ?? kind} ${printable(names.join(', '))}: ${count(checks, 'check')}; ${command}`;
		const lines = wrap(text, '      ', style.width).trimStart();
		// What is told by a text of many words may be on several lines.
		return `  ${lines.replace(name, style.strong).replace(command, style.faint)}`;
	});
	const left = missingFacts.length - rows.length;
	return [
		wrap(
			'Facts that would decide most of them, those of moves first, and what shows each:',
			'',
			style.width,
		),
		...rows,
		...(left > 0 ? [`  and ${left} more; hvlint facts lists them all`] : []),
	];
}
