import type { Excerpt, Finding } from '../engine/report.ts';
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

/** `: vm3, vm4, vm5, vm6 and 80 more`, or `, in C1`; nothing where they are of the estate as a whole. */
function namesText(findings: readonly Finding[]): string {
	const named = findings.filter(({ subject }) => subject.kind !== 'estate');
	const names = [...new Set(named.map(({ subject }) => subject.name))];
	if (names.length === 0) return '';
	return `${names.length < named.length ? ', in' : ':'} ${listed(names, mostNames)}`;
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
function renderExcerpt(finding: Finding, style: Style): string[] {
	const { range, severity } = finding;
	if (!finding.excerpt || !range || finding.excerpt.text.trim() === '') return [];
	const number = String(range.start.line);
	const place = range.start.column - finding.excerpt.column;
	const wanted =
		range.end.line === range.start.line
			? range.end.column - range.start.column
			: finding.excerpt.text.length - place;
	const room = style.columns - `  ${number} | `.length;
	const excerpt = fitted(finding.excerpt, [place, place + wanted], room);
	const from = range.start.column - excerpt.column;
	const length = Math.max(1, Math.min(wanted, excerpt.text.length - from));
	const indent = ' '.repeat(number.length);
	const lead = excerpt.column > 1 ? dots : '';
	const tail = excerpt.cut ? dots : '';
	const mark = ' '.repeat(columnsOf(lead + visible(excerpt.text.slice(0, from))));
	const caret = '^'.repeat(
		Math.max(1, columnsOf(visible(excerpt.text.slice(from, from + length)))),
	);
	return [
		`  ${style.faint(`${number} |`)} ${lead}${visible(excerpt.text)}${tail}`,
		`  ${style.faint(`${indent} |`)} ${mark}${style.severity[severity](caret)}`,
	];
}

const dots = '...';

/**
 * As much of an excerpt as so many columns hold, with the place in it: below a line that the terminal
 * breaks, the mark would be in a wrong place.
 */
function fitted(excerpt: Excerpt, [from, to]: readonly [number, number], room: number): Excerpt {
	const { text, column, cut } = excerpt;
	const most = Math.max(20, room) - 2 * dots.length;
	const isWide = (start: number, end: number) => columnsOf(visible(text.slice(start, end))) > most;
	if (!isWide(0, text.length)) return excerpt;
	let start = 0;
	while (start < from && isWide(start, to))
		start += (text.codePointAt(start) as number) > 0xffff ? 2 : 1;
	let end = text.length;
	while (end > from + 1 && isWide(start, end))
		end -= /[\uDC00-\uDFFF]/.test(text.charAt(end - 1)) ? 2 : 1;
	return {
		text: text.slice(start, end),
		column: column + start,
		cut: cut || end < text.length,
	};
}

/** A part of a line; tabs show as one blank, so that the mark stands below its text. */
function visible(text: string): string {
	return printable(text.replaceAll('\t', ' '));
}
