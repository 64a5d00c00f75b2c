import type { LintReport } from '../engine/report.ts';
import { nowhere } from './checklist.ts';
import { columnsOf, padColumns } from './columns.ts';
import {
	type Cell,
	type Matrix,
	type MatrixRow,
	matrixOf,
	type Obstacle,
	obstacleText,
	waysOut,
} from './matrix.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { count, listed, wrap } from './text.ts';

/** What every terminal and every ticket shows at least. */
const width = 80;
/** How wide the names of the rows may be; longer ones stand on a line of their own. */
const widestLabel = 36;
/** How wide a column is that says its verdicts in words. */
const widthOfWords = 12;
/** How many rows say why, and how many reasons each. */
const mostExplained = 20;
const mostObstacles = 6;

const words = {
	allowed: 'allowed',
	conditional: 'allowed if',
	blocked: 'BLOCKED',
	undecided: 'undecided',
	none: '-',
} as const;
const marks = { allowed: '+', conditional: 'o', blocked: 'X', undecided: '?', none: '.' } as const;
const meanings = {
	allowed: 'allowed',
	conditional: 'allowed if conditions hold when it is made',
	blocked: 'blocked',
	undecided: 'undecided',
	none: 'no destination',
} as const;

/** Who can go where, and what keeps machines from where they cannot go: at most 80 columns wide. */
export function renderMatrix(report: LintReport, style: Style): string {
	const matrix = matrixOf(report);
	const { hosts, rows } = matrix;
	if (rows.length === 0) return nowhere;
	const labels = rows.map(labelOf);
	const labelWidth = Math.max(...['machine', ...labels].map(columnsOf)) + 2;
	const columns = hosts.map((host) => Math.max(widthOfWords, columnsOf(printable(host)) + 2));
	const inWords = columns.reduce((sum, one) => sum + one, labelWidth) <= width;
	return [
		...(inWords
			? tableOfWords(matrix, { labelWidth, columns }, style)
			: tablesOfMarks(matrix, style)),
		'',
		...summaryOf(rows),
		...explained(rows, style),
		'',
	].join('\n');
}

/** `app01 and 11 more` */
function labelOf({ machines }: MatrixRow): string {
	const more = machines.length - 1;
	return `${printable(machines[0] ?? '')}${more > 0 ? ` and ${more} more` : ''}`;
}

function paint(cell: Cell | undefined, text: string, style: Style): string {
	if (cell === undefined) return text;
	const colors = {
		allowed: style.good,
		conditional: style.good,
		blocked: style.bad,
		undecided: style.open,
	};
	return colors[cell](text);
}

function tableOfWords(
	{ hosts, rows }: Matrix,
	{ labelWidth, columns }: { labelWidth: number; columns: readonly number[] },
	style: Style,
): string[] {
	const line = (label: string, cells: readonly string[]) =>
		`${padColumns(label, labelWidth)}${cells.join('')}`;
	const fit = (text: string, index: number) => padColumns(text, columns[index] ?? 0);
	return [
		style.strong(
			line(
				'machine',
				hosts.map((host, index) => fit(printable(host), index)),
			).trimEnd(),
		),
		...rows.map((row) =>
			line(
				labelOf(row),
				row.cells.map((cell, index) => paint(cell, fit(words[cell ?? 'none'], index), style)),
			).trimEnd(),
		),
	];
}

/** A mark for each verdict, below the names of the hosts, which are read downwards. */
function tablesOfMarks({ hosts, rows }: Matrix, style: Style): string[] {
	const names = hosts.map(printable);
	const prefix = commonPrefix(names);
	const labelWidth =
		Math.min(
			widestLabel,
			Math.max(...rows.map((row) => columnsOf(labelOf(row))), 'machine'.length),
		) + 2;
	const perTable = width - labelWidth;
	const tables = Array.from({ length: Math.ceil(hosts.length / perTable) }, (_, index) => [
		...headsOf(names.slice(index * perTable, (index + 1) * perTable), prefix, labelWidth).map(
			style.strong,
		),
		...rows.flatMap((row) => {
			const cells = row.cells.slice(index * perTable, (index + 1) * perTable);
			const painted = cells.map((cell) => paint(cell, marks[cell ?? 'none'], style)).join('');
			const label = labelOf(row);
			return columnsOf(label) + 2 <= labelWidth
				? [`${padColumns(label, labelWidth)}${painted}`]
				: [label, `${' '.repeat(labelWidth)}${painted}`];
		}),
		'',
	]);
	return [...tables.flat(), wrap(legendOf(rows), '', width)];
}

function headsOf(names: readonly string[], prefix: string, labelWidth: number): string[] {
	const rests = names.map((name) => name.slice(prefix.length));
	const height = Math.max(...rests.map(({ length }) => length));
	const lines = Array.from({ length: height }, (_, at) =>
		rests.map((rest) => rest.at(at) ?? ' ').join(''),
	);
	return [
		...(prefix === '' ? [] : [`${' '.repeat(labelWidth)}${prefix}...`]),
		...lines.map((line, at) =>
			`${(at === height - 1 ? 'machine' : '').padEnd(labelWidth)}${line}`.trimEnd(),
		),
	];
}

/** What all names begin with, of each less than the whole. */
function commonPrefix(names: readonly string[]): string {
	const [first = ''] = names;
	const shortest = Math.min(...names.map(({ length }) => length));
	let length = 0;
	while (length < shortest - 1 && names.every((name) => name[length] === first[length]))
		length += 1;
	return first.slice(0, length);
}

function legendOf(rows: readonly MatrixRow[]): string {
	const used = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell ?? 'none')));
	return (Object.keys(marks) as (keyof typeof marks)[])
		.filter((cell) => used.has(cell))
		.map((cell) => `${marks[cell]} ${meanings[cell]}`)
		.join(', ');
}

function summaryOf(rows: readonly MatrixRow[]): string[] {
	const machinesOf = (some: readonly MatrixRow[]) => some.flatMap(({ machines }) => machines);
	const stuck = rows.filter((row) => waysOut(row) === 0);
	const open = stuck.filter(({ cells }) => cells.includes('undecided'));
	const blocked = machinesOf(stuck.filter((row) => !open.includes(row)));
	const all = machinesOf(rows).length;
	return [
		`${count(all, 'machine')}: ${all - machinesOf(stuck).length} can move to some host, ${blocked.length} can go nowhere, ${machinesOf(open).length} undecided.`,
	];
}

function explained(rows: readonly MatrixRow[], style: Style): string[] {
	const hindered = rows.filter(({ isHindered }) => isHindered);
	const more = hindered.length - mostExplained;
	return [
		...hindered.slice(0, mostExplained).flatMap((row) => ['', ...obstaclesOf(row, style)]),
		...(more > 0 ? ['', `And ${count(more, 'row')} more; --format json has all of them.`] : []),
	];
}

function obstaclesOf(row: MatrixRow, style: Style): string[] {
	const more = row.obstacles.length - mostObstacles;
	return [
		style.strong(labelOf(row)),
		...row.obstacles.slice(0, mostObstacles).map((one) => renderObstacle(one, style)),
		...(more > 0 ? [`  and ${more} more; --vm shows all of one machine`] : []),
	];
}

function renderObstacle({ check, hosts }: Obstacle, style: Style): string {
	const cell = check.outcome === 'failed' ? 'blocked' : 'undecided';
	const text = printable(`${listed(hosts, 3)}: ${obstacleText(check)} (${check.ruleId})`);
	return `  ${paint(cell, marks[cell], style)} ${wrap(text, '    ', width).trimStart()}`;
}
