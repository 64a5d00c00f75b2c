import type { Host, VirtualMachine } from '../generated/manifest.ts';
import type { Obstacle } from '../plan/drain.ts';
import { reportedConflict } from './capacity.ts';
import { preflightSteps } from './lint.ts';
import { roleMove } from './move-judge.ts';
import type { Planning } from './plan.ts';
import type { PlanFault, ReportedObstacle } from './plan-report.ts';
import type { MigrationVerdict } from './report.ts';

/** What stands against a plan, with what the preflight says of how to mend it. */
export function reportedObstacles(
	{ open, options }: Pick<Planning, 'open' | 'options'>,
	obstacles: readonly Obstacle[],
): ReportedObstacle[] {
	const pairs = obstacles.flatMap((one) =>
		one.kind === 'nowhere' ? one.faults.map(({ node }) => ({ machine: one.machine, node })) : [],
	);
	const steps = pairs.map(({ machine, node }) => ({
		migration: roleMove(machine, node, open.estate),
		estate: open.estate,
	}));
	const { migrations } =
		steps.length > 0
			? preflightSteps(open, steps, { ...options, progress: undefined })
			: { migrations: [] };
	const fixes = pairs.map(({ machine, node }, index) => {
		const checks = migrations[index]?.checks ?? [];
		return { machine, node, byRule: new Map(checks.map(({ ruleId, fix }) => [ruleId, fix])) };
	});
	return obstacles.map((obstacle) =>
		obstacleOf(obstacle, (machine, node, ruleId) =>
			fixes.find((one) => one.machine === machine && one.node === node)?.byRule.get(ruleId),
		),
	);
}

function obstacleOf(
	obstacle: Obstacle,
	fixOf: (machine: VirtualMachine, node: Host, ruleId: string) => string | undefined,
): ReportedObstacle {
	if (obstacle.kind === 'nowhere')
		return {
			virtualMachines: [obstacle.machine.name],
			message: `No other node takes ${obstacle.machine.name}.`,
			faults: obstacle.faults.flatMap(({ node, faults }) =>
				faults.map((fault): PlanFault => {
					const fix = fixOf(obstacle.machine, node, fault.ruleId);
					return { node: node.name, ...fault, ...(fix === undefined ? {} : { fix }) };
				}),
			),
		};
	if (obstacle.kind === 'cutOff')
		return {
			virtualMachines: [obstacle.machine.name],
			message: `${obstacle.machine.name} stays on another node and loses ${obstacle.volumes.join(' and ')}, which no node that is left sees.`,
			faults: [],
		};
	const { kind, virtualMachines, message, needed, free, faults } = reportedConflict(
		obstacle.conflict,
		'move',
	);
	return { kind, virtualMachines, message, needed, free, faults };
}

/** Why a machine that has left cannot come back. */
export function noReturn({ virtualMachine, to, checks }: MigrationVerdict): ReportedObstacle {
	return {
		virtualMachines: [virtualMachine],
		message: `${virtualMachine} cannot come back to ${to}.`,
		faults: checks
			.filter(({ outcome, severity }) => outcome === 'failed' && severity === 'error')
			.map(({ ruleId, message = '', fix = '' }) => ({ node: to, ruleId, message, fix })),
	};
}
