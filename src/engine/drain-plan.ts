import { sharesNodeDrives } from '../estate/cluster/node-drives.ts';
import { quiet } from '../estate/facts.ts';
import type { Cluster, Host } from '../generated/manifest.ts';
import { stepPlan } from './checked-plan.ts';
import type { LintOptions } from './lint.ts';
import { moveJudge } from './move-judge.ts';
import type { OpenEstate } from './open-estate.ts';
import type { ClusterPlan, PlanReport } from './plan-report.ts';
import { describeRounds } from './plan-rounds.ts';
import { canDrain, layGround, planReport, startPlanning } from './planning.ts';

/** A node that is to be emptied, and its cluster. */
export interface DrainQuestion {
	readonly cluster: Cluster;
	readonly node: Host;
}

/** Answers how nodes can be emptied, each by itself. */
export function drainPlans(
	open: OpenEstate,
	options: LintOptions,
	questions: readonly DrainQuestion[],
): PlanReport {
	const planning = startPlanning(open, options);
	const plans = questions.map(({ cluster, node }): ClusterPlan => {
		options.progress?.(`planning the drain of ${node.name}`);
		const ground = layGround(planning, cluster, moveJudge(open, options));
		const number = ground.placement.nodes.findIndex(({ host }) => host === node);
		const drained = new Set([number]);
		const step = describeRounds(planning, ground, drained, stepPlan(planning, ground, drained));
		return {
			cluster: cluster.name,
			verdict: step.verdict,
			upgradeTo: null,
			steps: [step],
			areFewest: true,
			time: step.time,
			isReturning: false,
			canDrain: canDrain(planning, cluster),
			sharesNodeDrives: sharesNodeDrives(cluster, open.estate, quiet(planning.facts)) ?? null,
		};
	});
	return planReport(planning, 'drain', plans);
}
