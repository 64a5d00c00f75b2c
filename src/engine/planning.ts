import { collectFacts, type FactCollector, quiet } from '../estate/facts.ts';
import { isWithin, type VersionRange } from '../facts/windows-server.ts';
import type { Cluster } from '../generated/manifest.ts';
import { version } from '../generated/version.ts';
import { type Ground, groundOf, type JudgeMove } from '../plan/ground.ts';
import type { CapacityProblem } from './capacity-report.ts';
import { factWriterOf } from './fact-writer.ts';
import type { LintOptions } from './lint.ts';
import { machinesWithoutNode } from './machines-left-out.ts';
import type { OpenEstate } from './open-estate.ts';
import type { ClusterPlan, PlanReport } from './plan-report.ts';
import { problemAt } from './problem-at.ts';
import type { At } from './rule.ts';

/** What plans are made with. */
export interface Planning {
	readonly open: OpenEstate;
	readonly options: LintOptions;
	readonly facts: FactCollector;
	readonly writer: ReturnType<typeof factWriterOf>;
	readonly problems: CapacityProblem[];
}

export function startPlanning(open: OpenEstate, options: LintOptions): Planning {
	const facts = collectFacts(open.losses);
	return { open, options, facts, writer: factWriterOf(open), problems: [] };
}

/** Tells what makes no sense, with its place. */
export function tellProblem(
	{ open: { places }, problems }: Planning,
	message: string,
	at: At,
): void {
	problems.push(problemAt(places, message, at));
}

/** The report of plans. */
export function planReport(
	{ open: { asOf, manifests }, problems }: Planning,
	kind: PlanReport['kind'],
	plans: readonly ClusterPlan[],
): PlanReport {
	const tool = { name: 'hvlint', version } as const;
	return { version: 1, tool, asOf, files: manifests.paths, kind, problems, plans };
}

/** The ground that a cluster's plans stand on. */
export function layGround(planning: Planning, cluster: Cluster, judge: JudgeMove): Ground {
	const { open, facts } = planning;
	const leftOut = machinesWithoutNode(cluster, open, facts);
	for (const [machine, message] of leftOut) tellProblem(planning, message, [machine]);
	return groundOf(cluster, open.estate, facts, judge, (one) => leftOut.has(one));
}

/**
 * Where nodes drain themselves: `Suspend-ClusterNode -Drain`, `Resume-ClusterNode -Failback`.
 *
 * @see https://learn.microsoft.com/previous-versions/windows/powershell-scripting/hh847277(v=wps.620)
 * @see https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ee461051(v=technet.10)
 */
const draining: VersionRange = { from: '2012' };

/** Whether the nodes of a cluster drain themselves, as those of every version but the oldest do. */
export function canDrain({ open: { estate }, facts }: Planning, cluster: Cluster): boolean {
	const version = estate.windowsServerOf(cluster, quiet(facts));
	return version === undefined || isWithin(version, draining);
}
