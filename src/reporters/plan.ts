import type { ClusterPlan, PlanReport, PlanRound, PlanStep } from '../engine/plan-report.ts';
import { columnsOf } from './columns.ts';
import { drivesOf } from './node-commands.ts';
import {
	defaultsOf,
	fewConditionsOf,
	headOf,
	lastOf,
	modelOf,
	noteOf,
	obstacleLines,
	remarksOf,
	roundHead,
	verdictOf,
	wantedOf,
} from './plan-text.ts';
import { jsonText, printable, withoutCommands } from './printable.ts';
import { type Style, styleOf } from './style.ts';
import { wrap } from './text.ts';

/** A column takes no more than so many characters, that the next ones stay on the screen. */
const widest = 24;

/** The plans for a program. */
export function jsonPlan(report: PlanReport): string {
	return jsonText(report);
}

/** The plans for people at a terminal. */
export function prettyPlan(report: PlanReport, color: boolean, width?: number): string {
	const style = styleOf(color, Math.min(width ?? 80, 80));
	return withoutCommands(
		report.plans.map((plan) => `${pretty(plan, report.kind, style).join('\n')}\n`).join('\n'),
	);
}

function pretty(plan: ClusterPlan, kind: PlanReport['kind'], style: Style): string[] {
	const line = (text: string, indent = '') => wrap(printable(text), indent, style.width);
	return [
		style.strong(line(headOf(plan, kind))),
		paint(plan.verdict, style)(line(verdictOf(plan, kind))),
		...plan.steps.flatMap((step, index) => stepLines(step, index, plan, kind, style)),
		...list(
			'At the end',
			[lastOf(plan)].filter((one) => one !== undefined),
			line,
		),
		...list('Missing for the times', wantedOf(plan.time.missing), line),
		...modelOf(plan).flatMap((one) => ['', style.faint(line(one))]),
	];
}

function stepLines(
	step: PlanStep,
	index: number,
	plan: ClusterPlan,
	kind: PlanReport['kind'],
	style: Style,
): string[] {
	const line = (text: string, indent = '') => wrap(printable(text), indent, style.width);
	const title =
		kind === 'rolling'
			? [
					'',
					style.strong(line(`Step ${index + 1} of ${plan.steps.length}: ${step.nodes.join(', ')}`)),
				]
			: [];
	return [
		...title,
		...list('Because', obstacleLines(step.obstacles), line),
		...list('For want of', wantedOf(step.missing), line),
		...list('Note', remarksOf(step), line),
		...list('Taken as defaults of the product', defaultsOf(step), line),
		...list('Look first', fewConditionsOf(step, plan), line),
		...step.rounds.flatMap((round, number) => ['', ...roundLines(round, number + 1, style)]),
		...(step.returns.length > 0
			? [
					'',
					line(`When ${step.nodes.join(' and ')} ${step.nodes.length === 1 ? 'is' : 'are'} back:`),
				]
			: []),
		...step.returns.flatMap((round, number) => ['', ...roundLines(round, number + 1, style)]),
		...(step.rounds.length > 0 || step.verdict === 'possible'
			? list(
					'When it is over',
					drivesOf(plan).map(({ after }) => `[ ] ${after}`),
					line,
				)
			: []),
	];
}

function list(
	title: string,
	lines: readonly string[],
	line: (text: string, indent?: string) => string,
): string[] {
	if (lines.length === 0) return [];
	return [
		'',
		`${title}:`,
		...lines.map((one) => line(one.trimStart(), one.startsWith(' ') ? '    ' : '  ')),
	];
}

function roundLines(round: PlanRound, number: number, style: Style): string[] {
	const cells = round.moves.map((move) => [
		printable(move.virtualMachine),
		`${printable(move.from)} -> ${printable(move.to)}`,
		noteOf(move),
	]);
	const widths = [0, 1].map((column) =>
		Math.min(widest, Math.max(...cells.map((cell) => columnsOf(cell[column] as string)))),
	);
	const pad = (text: string, column: number) =>
		text + ' '.repeat(Math.max(0, (widths[column] as number) - columnsOf(text)));
	return [
		style.strong(roundHead(round, number)),
		...cells.flatMap(([machine = '', ends = '', note = '']) => {
			const start = `  [ ] ${pad(machine, 0)}  ${pad(ends, 1)}`;
			const whole = `${start}  ${note}`.trimEnd();
			// Long names take a line of their own.
			return columnsOf(whole) <= style.width
				? [whole]
				: [`  [ ] ${machine}`, wrap(`${ends}  ${note}`, ' '.repeat(6), style.width)];
		}),
	];
}

function paint(verdict: PlanStep['verdict'], style: Style) {
	return { possible: style.good, impossible: style.bad, undecided: style.open }[verdict];
}
