import type { CapacityReport, ClusterCapacity, FailureVerdict } from '../engine/capacity-report.ts';
import { headOf, managerText, sectionsOf, verdictOf } from './capacity-text.ts';
import { markdownFix, markdownText } from './markdown-text.ts';
import { jsonText, printable, withoutCommands } from './printable.ts';
import { type Style, styleOf } from './style.ts';
import { wrap } from './text.ts';

/** The answer for a program. */
export function jsonCapacity(report: CapacityReport): string {
	return jsonText(report);
}

/** The answer for people at a terminal. */
export function prettyCapacity(report: CapacityReport, color: boolean, width?: number): string {
	const style = styleOf(color, Math.min(width ?? 80, 80));
	return withoutCommands(
		report.clusters.map((cluster) => `${pretty(cluster, style).join('\n')}\n`).join('\n'),
	);
}

function pretty(cluster: ClusterCapacity, style: Style): string[] {
	const line = (text: string, indent = '') => wrap(printable(text), indent, style.width);
	const told = sectionsOf(cluster);
	return [
		style.strong(line(headOf(cluster))),
		paint(cluster.verdict, style)(line(verdictOf(cluster))),
		...told.flatMap(({ title, verdict, lines }) => [
			'',
			`${paint(verdict, style)(marks[verdict])} ${line(title, '  ').trimStart()}`,
			...lines.map((one) => line(one, '    ')),
		]),
		'',
		line(managerText(cluster)),
	];
}

/** The same as Markdown. */
export function markdownCapacity(report: CapacityReport): string {
	const text = (some: string) => markdownText(some, 'line');
	return withoutCommands(
		report.clusters
			.map((cluster) =>
				[
					`## ${text(headOf(cluster))}`,
					'',
					`**${text(verdictOf(cluster))}**`,
					...sectionsOf(cluster).flatMap(({ title, verdict, lines }) => [
						'',
						`- ${words[verdict]}: ${text(title)}`,
						...lines.map(item),
					]),
					'',
					text(managerText(cluster)),
					'',
				].join('\n'),
			)
			.join('\n'),
	);
}

/** A line of a section, in which commands stand between backticks; what is said of a line before it is indented. */
function item(one: string): string {
	return `${one.startsWith(' ') ? '    ' : '  '}- ${markdownFix(one.trimStart(), 'line')}`;
}

const marks = { fits: '+', stranded: 'X', undecided: '?' } as const;
const words = { fits: 'Fits', stranded: 'Stranded', undecided: 'Undecided' } as const;

function paint(verdict: FailureVerdict['verdict'], style: Style) {
	return { fits: style.good, stranded: style.bad, undecided: style.open }[verdict];
}
