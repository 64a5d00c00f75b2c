import type { Obstacle } from '../plan/drain.ts';
import { reportedConflict } from './capacity.ts';
import type { ReportedObstacle } from './plan-report.ts';
import type { MigrationVerdict } from './report.ts';

/** What stands against a plan. */
export function reportedObstacle(obstacle: Obstacle): ReportedObstacle {
	if (obstacle.kind === 'nowhere')
		return {
			virtualMachines: [obstacle.machine.name],
			message: `No other node takes ${obstacle.machine.name}.`,
			faults: obstacle.faults.flatMap(({ node, faults }) =>
				faults.map((fault) => ({ node: node.name, ...fault })),
			),
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
