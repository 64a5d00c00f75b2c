import { sharesNodeDrives } from '../estate/cluster/node-drives.ts';
import { distinctVersions, versionedNodes } from '../estate/cluster/node-versions.ts';
import type { Estate } from '../estate/estate.ts';
import { quiet } from '../estate/facts.ts';
import { upgradedEstate, type Whereabouts } from '../estate/moved.ts';
import {
	canUpgradeRolling,
	type LongTermVersion,
	longTermVersions,
	type WindowsServerVersion,
} from '../facts/windows-server.ts';
import type { Cluster, Host } from '../generated/manifest.ts';
import type { Ground } from '../plan/ground.ts';
import { absenceOf, rollingGroups } from '../plan/rolling.ts';
import type { Round } from '../plan/rounds.ts';
import { checkRounds, type SteppedPlan, stepPlan } from './checked-plan.ts';
import type { LintOptions } from './lint.ts';
import { moveJudge } from './move-judge.ts';
import type { OpenEstate } from './open-estate.ts';
import type { ClusterPlan, PlanReport, PlanStep } from './plan-report.ts';
import { describeRounds, timeOf } from './plan-rounds.ts';
import { stepsOfRounds } from './plan-steps.ts';
import {
	canDrain,
	layGround,
	type Planning,
	planReport,
	startPlanning,
	tellProblem,
} from './planning.ts';
import type { At } from './rule.ts';

/** What nodes are taken out for. */
export interface RollingQuestion {
	readonly clusters: readonly Cluster[];
	/** Whether each comes back with the next version of Windows Server. */
	readonly isUpgrade: boolean;
}

/** Answers in which order the nodes of clusters can be taken out, and which of them together. */
export function rollingPlans(
	open: OpenEstate,
	options: LintOptions,
	{ clusters, isUpgrade }: RollingQuestion,
): PlanReport {
	const planning = startPlanning(open, options);
	const plans = clusters.flatMap((cluster) => {
		options.progress?.(`planning the maintenance of ${cluster.name}`);
		const version = isUpgrade ? nextVersion(planning, cluster) : undefined;
		if (isUpgrade && !version) return [];
		return [rollingPlan(planning, cluster, version)];
	});
	return planReport(planning, 'rolling', plans);
}

function rollingPlan(
	planning: Planning,
	cluster: Cluster,
	version: WindowsServerVersion | undefined,
): ClusterPlan {
	const { open, options, facts } = planning;
	const ground = layGround(planning, cluster, moveJudge(open, options));
	const { nodes } = ground.placement;
	const concerned = nodes.flatMap(({ host, isUp, takes }, node) => {
		const at = [host, 'state'] as unknown as At;
		if (!isUp) tellProblem(planning, `${host.name} is down already: it is left out.`, at);
		else if (takes === false)
			tellProblem(planning, `${host.name} is paused already: it is left out.`, at);
		const isDone = version !== undefined && open.estate.windowsServerOf(host, facts) === version;
		return isUp && takes !== false && !isDone ? [node] : [];
	});
	const absence = absenceOf(ground, concerned, open.estate, quiet(facts));
	const { groups, areFewest } = rollingGroups(ground, concerned, absence);
	const upgraded = new Set<Host>(
		nodes
			.map(({ host }) => host)
			.filter(
				(host) => version !== undefined && open.estate.windowsServerOf(host, facts) === version,
			),
	);
	const steps = groups.map((group, index) => {
		options.progress?.(`planning step ${index + 1} of ${groups.length} of ${cluster.name}`);
		const before = version ? upgradedEstate(open.estate, new Set(upgraded), version) : open.estate;
		for (const node of group) upgraded.add(nodes[node]?.host as Host);
		const after = version ? upgradedEstate(open.estate, new Set(upgraded), version) : open.estate;
		return rollingStep(planning, cluster, ground, new Set(group), before, after);
	});
	const having = (wanted: PlanStep['verdict']) => steps.some(({ verdict }) => verdict === wanted);
	return {
		cluster: cluster.name,
		verdict: having('impossible') ? 'impossible' : having('undecided') ? 'undecided' : 'possible',
		upgradeTo: version ?? null,
		steps,
		areFewest,
		time: timeOf(steps.flatMap(({ rounds, returns }) => [...rounds, ...returns])),
		isReturning: true,
		canDrain: canDrain(planning, cluster),
		sharesNodeDrives: sharesNodeDrives(cluster, open.estate, quiet(facts)) ?? null,
	};
}

/** One step: nodes are emptied, and their machines come back afterwards. */
function rollingStep(
	planning: Planning,
	cluster: Cluster,
	ground: Ground,
	group: ReadonlySet<number>,
	before: Estate,
	after: Estate,
): PlanStep {
	const { open, options } = planning;
	const met = { ...open, estate: before };
	const own =
		before === open.estate
			? ground
			: layGround({ ...planning, open: met, problems: [] }, cluster, moveJudge(met, options));
	const stepped = stepPlan({ ...planning, open: met }, own, group);
	const back = returning(stepped);
	const moved = whereaboutsAfter(stepped, own);
	const steps = stepsOfRounds(back, own, after, moved);
	const checked = checkRounds({ ...planning, open: { ...open, estate: after } }, own, back, steps);
	return describeRounds(planning, own, group, stepped, checked);
}

/** The moves of a plan the other way round. */
function returning({ rounds }: SteppedPlan): Round[] {
	return rounds
		.map((round) =>
			round.map(({ source, destination, ...move }) => ({
				...move,
				source: destination,
				destination: source,
			})),
		)
		.reverse();
}

function whereaboutsAfter({ rounds }: SteppedPlan, { placement }: Ground): Whereabouts[] {
	return rounds.flat().map(({ machine, destination }) => ({
		virtualMachine: placement.machines[machine]?.machine as Whereabouts['virtualMachine'],
		host: placement.nodes[destination]?.host as Host,
	}));
}

/** The version that a cluster can be upgraded to; where there is none, that is told. */
function nextVersion(planning: Planning, cluster: Cluster): WindowsServerVersion | undefined {
	const { open, facts } = planning;
	const nodes = versionedNodes(open.estate, cluster, facts);
	const [oldest, newest] = distinctVersions(nodes);
	const at = [cluster, 'nodes'] as unknown as At;
	if (nodes.length < (cluster.nodes?.length ?? 0) || oldest === undefined) {
		tellProblem(planning, `Nothing tells the version of every node of ${cluster.name}.`, at);
		return undefined;
	}
	const next = newest ?? longTermVersions[longTermVersions.indexOf(oldest as LongTermVersion) + 1];
	if (next !== undefined && canUpgradeRolling(oldest, next)) return next;
	tellProblem(
		planning,
		`There is no rolling upgrade of ${cluster.name} from Windows Server ${oldest}: it goes from 2012 R2 on to the next version.`,
		at,
	);
	return undefined;
}
