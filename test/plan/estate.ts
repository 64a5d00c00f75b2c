import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { drainPlans } from '../../src/engine/drain-plan.ts';
import { type OpenEstate, openEstate } from '../../src/engine/open-estate.ts';
import type { ClusterPlan, PlanReport, PlanStep } from '../../src/engine/plan-report.ts';
import { rollingPlans } from '../../src/engine/rolling-plan.ts';
import type { DescribedMachine, Facts } from '../capacity/estate.ts';
import { healthyPair } from '../preflight/healthy-pair.ts';

export { machineOf } from '../capacity/estate.ts';

/** A cluster as a question about a plan tells it: what is not said is known, and no obstacle. */
export interface PlanGround {
	readonly cluster?: Facts;
	/** The nodes by their names, with their MB for machines or whatever else is said. */
	readonly nodes: Readonly<Record<string, number | Facts>>;
	readonly machines: readonly DescribedMachine[];
	/** Machines in documents of their own. */
	readonly others?: readonly DescribedMachine[];
}

export const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };

/** The manifests of a described cluster. */
export function manifestsOf({ cluster = {}, nodes, machines, others = [] }: PlanGround): Facts[] {
	const pair = healthyPair('2022');
	return [
		{
			...pair.cluster,
			operatingSystem: '2022',
			nodes: Object.keys(nodes),
			blockCacheSize: 0,
			affinityRules: [],
			storageSpacesDirect: null,
			...cluster,
			virtualMachines: machines.map((machine) => ({
				...pair.machine,
				apiVersion: undefined,
				kind: undefined,
				cluster: undefined,
				...machine,
			})),
		},
		...others.map((machine) => ({ ...pair.machine, ...machine })),
		...Object.entries(nodes).map(([name, facts], index) => ({
			...pair.source,
			name,
			networkAdapters: pair.source.networkAdapters.map((adapter) =>
				adapter.ipAddress
					? { ...adapter, ipAddress: adapter.ipAddress.replace(/\.\d+\//, `.${index + 11}/`) }
					: adapter,
			),
			...(typeof facts === 'number' ? { memory: { total: facts * 2 ** 20, reserve: 0 } } : facts),
		})),
	];
}

export function open(ground: PlanGround): OpenEstate {
	const bytes = Buffer.from(JSON.stringify(manifestsOf(ground)));
	const estate = openEstate([{ path: 'estate.json', bytes, named: true }], options);
	if (estate.manifests.problems.length > 0)
		throw new Error(JSON.stringify(estate.manifests.problems));
	return estate;
}

/** The plans that empty a node. */
export function drainReport(ground: PlanGround, node: string): PlanReport {
	const estate = open(ground);
	const [cluster] = estate.estate.clusters;
	if (!cluster) throw new Error(JSON.stringify(estate.manifests.problems));
	return drainPlans(estate, options, [{ cluster, node: estate.estate.hostNamed(node, cluster) }]);
}

/** How a node can be emptied. */
export function drainAt(ground: PlanGround, node: string): PlanStep {
	const { plans, problems } = drainReport(ground, node);
	const [step] = plans[0]?.steps ?? [];
	if (problems.length > 0 || !step) throw new Error(JSON.stringify(problems));
	return step;
}

/** Where machines end up, by their names. */
export function endsOf({ rounds }: PlanStep): Record<string, string> {
	return Object.fromEntries(
		rounds.flatMap(({ moves }) => moves.map(({ virtualMachine, to }) => [virtualMachine, to])),
	);
}

/** In which order the nodes of a cluster can be taken out. */
export function rollingReport(ground: PlanGround, isUpgrade = false): PlanReport {
	const estate = open(ground);
	return rollingPlans(estate, options, { clusters: estate.estate.clusters, isUpgrade });
}

/** The plan of the only cluster. */
export function rollingAt(ground: PlanGround, isUpgrade = false): ClusterPlan {
	const { plans, problems } = rollingReport(ground, isUpgrade);
	if (problems.length > 0 || !plans[0]) throw new Error(JSON.stringify(problems));
	return plans[0];
}
