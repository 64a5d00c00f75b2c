import type { Quorum } from '../estate/cluster/quorum.ts';
import type { Host } from '../generated/manifest.ts';
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

/** That the cluster does not go on without nodes. */
export function noQuorum(away: Iterable<Host>, { votes, left }: Quorum): ReportedObstacle {
	const names = [...away].map(({ name }) => name).join(' and ');
	return {
		kind: 'quorum',
		virtualMachines: [],
		message: `Without ${names} the cluster has ${left} of ${votes} votes, which is no majority, and no dynamic quorum: it stops.`,
		faults: [],
	};
}
