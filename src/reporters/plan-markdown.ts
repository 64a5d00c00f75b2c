import type { ClusterPlan, PlanReport, PlanRound, PlanStep } from '../engine/plan-report.ts';
import { markdownCode, markdownFix, markdownText } from './markdown-text.ts';
import { commandsOf, drivesOf } from './node-commands.ts';
import {
	conditionsOf,
	defaultsOf,
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
import { withoutCommands } from './printable.ts';

const text = (some: string) => markdownText(some, 'line');
const fix = (some: string) => markdownFix(some, 'line');

/** The plans as a change ticket. */
export function markdownPlan({ plans, kind }: PlanReport): string {
	return withoutCommands(plans.map((plan) => ticket(plan, kind).join('\n')).join('\n'));
}

function ticket(plan: ClusterPlan, kind: PlanReport['kind']): string[] {
	return [
		`## ${text(headOf(plan, kind))}`,
		'',
		`**${text(verdictOf(plan, kind))}**`,
		'',
		...plan.steps.flatMap((step, index) => [
			...(kind === 'rolling'
				? [`### Step ${index + 1} of ${plan.steps.length}: ${text(step.nodes.join(', '))}`, '']
				: []),
			...stepParts(step, plan),
		]),
		...part(
			'At the end',
			[lastOf(plan)].filter((one) => one !== undefined),
			'- [ ]',
		),
		...part('Missing for the times', wantedOf(plan.time.missing)),
		...modelOf(plan).flatMap((one) => [one, '']),
	];
}

function stepParts(step: PlanStep, plan: ClusterPlan): string[] {
	const isGo = step.rounds.length > 0;
	return [
		...part('Because', obstacleLines(step.obstacles)),
		...part('For want of', wantedOf(step.missing)),
		...part('Note', remarksOf(step)),
		...part('Taken as defaults of the product', defaultsOf(step)),
		...part('Look first', conditionsOf(step, plan), '- [ ]'),
		...step.rounds.flatMap((round, index) => roundPart(round, index + 1)),
		...(isGo || step.verdict === 'possible' ? nodeParts(step, plan) : []),
		...step.returns.flatMap((round, index) => roundPart(round, index + 1)),
		...(isGo || step.verdict === 'possible'
			? drivesOf(plan).flatMap(({ after }) => [`- [ ] ${fix(after)}`, ''])
			: []),
	];
}

/** What is to be done with the nodes themselves. */
function nodeParts({ nodes }: PlanStep, plan: ClusterPlan): string[] {
	const { isReturning, upgradeTo } = plan;
	const as = upgradeTo === null ? '' : `, runs Windows Server ${upgradeTo}`;
	const back = (node: string) =>
		isReturning
			? `${text(node)} is back${as}, and takes roles again`
			: `When the maintenance is over, ${text(node)} takes roles again`;
	const codes = (commands: readonly string[]) =>
		commands.map((one) => markdownCode(one, 'line')).join(', ');
	return [
		...nodes.map(
			(node) =>
				`- [ ] ${text(node)} is empty, and paused, that nothing comes back: ${codes(commandsOf(plan, node).pause)}`,
		),
		...nodes.map((node) => {
			const { wake, resume } = commandsOf(plan, node);
			return `- [ ] ${back(node)}: ${codes([...wake, resume])}`;
		}),
		'',
	];
}

function part(title: string, lines: readonly string[], mark = '-'): string[] {
	if (lines.length === 0) return [];
	return [
		`${title}:`,
		'',
		...lines.map((one) => `${one.startsWith(' ') ? '  ' : ''}${mark} ${fix(one.trimStart())}`),
		'',
	];
}

function roundPart(round: PlanRound, number: number): string[] {
	return [
		`**${text(roundHead(round, number))}**`,
		'',
		...round.moves.map((move) => {
			const note = noteOf(move);
			return `- [ ] ${text(`${move.virtualMachine} from ${move.from} to ${move.to}`)}${
				note === '' ? '' : ` (${note})`
			}: ${markdownCode(move.command, 'line')}`;
		}),
		'',
	];
}
