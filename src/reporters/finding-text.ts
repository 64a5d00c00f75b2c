import type { Finding } from '../engine/report.ts';
import { columnsOf } from './columns.ts';
import type { FindingGroup } from './finding-groups.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { count, findingText, listed, wrap } from './text.ts';

/** Findings of one kind up to which each is told in full, and how many of more are told. */
const mostInFull = 5;
const mostShown = 3;
/** How many names stand for those that are not told. */
const mostNames = 4;
const nouns: Readonly<Record<string, string>> = {
	cluster: 'cluster',
	host: 'host',
	virtualMachine: 'machine',
	sharedVolume: 'volume',
	migration: 'migration',
};

/** Findings of one kind: few of them one by one, of many the first ones and the remedy once. */
export function renderGroup(group: FindingGroup, style: Style, all: boolean): string[] {
	const { findings } = group;
	return all || findings.length <= mostInFull
		? findings.map((finding) => renderFinding(finding, style))
		: [renderMany(group, style)];
}

function renderFinding(finding: Finding, style: Style): string {
	const { severity, ruleId, fix } = finding;
	return [
		`${style.strong(placeText(finding))} ${style.severity[severity](severity)} ${style.faint(ruleId)}`,
		wrap(printable(findingText(finding)), '  ', style.width),
		...renderExcerpt(finding, style),
		wrap(`Fix: ${printable(fix)}`, '  ', style.width),
		'',
	].join('\n');
}

function renderMany({ findings, severity, ruleId }: FindingGroup, style: Style): string {
	const shown = findings.slice(0, mostShown);
	const rest = findings.slice(mostShown);
	const fixes = new Set(findings.map(({ fix }) => fix));
	const fix = printable(shown[0]?.fix ?? '');
	return [
		`${style.severity[severity](severity)} ${style.strong(ruleId)}: ${howMany(findings)}`,
		...shown.flatMap((finding) => [
			`  ${placeText(finding)}`,
			wrap(printable(findingText(finding)), '    ', style.width),
		]),
		wrap(
			`and ${rest.length} more${printable(namesText(rest))}; --all tells each`,
			'  ',
			style.width,
		),
		wrap(`Fix${fixes.size > 1 ? ', for the first' : ''}: ${fix}`, '  ', style.width),
		'',
	].join('\n');
}

/** `: vm3, vm4, vm5, vm6 and 80 more`; nothing where they are of the estate as a whole. */
function namesText(findings: readonly Finding[]): string {
	const named = findings.filter(({ subject }) => subject.kind !== 'estate');
	const names = [...new Set(named.map(({ subject }) => subject.name))];
	return names.length > 0 ? `: ${listed(names, mostNames)}` : '';
}

/** `86 machines` where each is of another one, else `86 findings in 43 machines`. */
function howMany(findings: readonly Finding[]): string {
	const names = new Set(findings.map(({ subject, path }) => JSON.stringify([subject, path])));
	const kinds = new Set(findings.map(({ subject }) => subject.kind));
	const noun = nouns[findings[0]?.subject.kind ?? ''];
	if (!noun || kinds.size > 1) return count(findings.length, 'finding');
	if (names.size === findings.length) return count(names.size, noun);
	return `${count(findings.length, 'finding')} in ${count(names.size, noun)}`;
}

function placeText({ path, range, subject }: Finding): string {
	return range
		? `${printable(path ?? '')}:${range.start.line}:${range.start.column}`
		: printable(path ?? subject.name);
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
	const mark = ' '.repeat(columnsOf(lead + show(excerpt.text.slice(0, from))));
	const caret = '^'.repeat(Math.max(1, columnsOf(show(excerpt.text.slice(from, from + length)))));
	return [
		`  ${style.faint(`${number} |`)} ${lead}${show(excerpt.text)}${tail}`,
		`  ${style.faint(`${indent} |`)} ${mark}${style.severity[severity](caret)}`,
	];
}
