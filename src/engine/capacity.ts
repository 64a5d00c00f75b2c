import { type ReserveNode, reserveOverhead, testReserve } from '../capacity/cluster-reserve.ts';
import type { Conflict } from '../capacity/conflict.ts';
import type { FailureResult } from '../capacity/decide.ts';
import { failoverOf } from '../capacity/failover.ts';
import { type Placement, placementOf } from '../capacity/placement.ts';
import type { JudgeStart } from '../capacity/start.ts';
import { type Survey, surveyFailures } from '../capacity/survey.ts';
import { usableMemory } from '../estate/compute/memory.ts';
import { collectFacts, type FactCollector, type Facts, quiet } from '../estate/facts.ts';
import type { Cluster, Host, VirtualMachine } from '../generated/manifest.ts';
import { version } from '../generated/version.ts';
import { alikeStarts } from './alike-starts.ts';
import type {
	CapacityProblem,
	CapacityReport,
	ClusterCapacity,
	FailureVerdict,
	ReportedConflict,
} from './capacity-report.ts';
import { conflictText } from './conflict-text.ts';
import { factWriterOf } from './fact-writer.ts';
import type { LintOptions } from './lint.ts';
import { machinesWithoutNode } from './machines-left-out.ts';
import type { OpenEstate } from './open-estate.ts';
import { problemAt } from './problem-at.ts';
import type { ReportedFact } from './report.ts';
import type { At } from './rule.ts';

/** What is asked: how many nodes of clusters fail together, or which of one. */
export interface CapacityQuestion {
	readonly clusters: readonly Cluster[];
	readonly failures: number;
	readonly nodes?: readonly Host[];
	/** What of the question makes no sense, and is left out. */
	readonly problems?: readonly CapacityProblem[];
}

/** Answers for each cluster whether what is highly available can start elsewhere when nodes fail. */
export function capacityOf(
	open: OpenEstate,
	options: LintOptions,
	question: CapacityQuestion,
): CapacityReport {
	const { places, manifests, asOf, losses } = open;
	const judge = alikeStarts(open, options);
	const facts = collectFacts(losses);
	const writer = factWriterOf(open);
	const problems = [...(question.problems ?? [])];
	const tell = (message: string, at: At): void => {
		problems.push(problemAt(places, message, at));
	};
	const clusters = question.clusters.flatMap((cluster) => {
		options.progress?.(`placing the machines of ${cluster.name}`);
		const answer = capacityOfCluster(cluster, { open, judge, facts, writer, tell }, question);
		return answer ? [answer] : [];
	});
	return {
		version: 1,
		tool: { name: 'hvlint', version },
		asOf,
		files: manifests.paths,
		failures: question.nodes?.map(({ name }) => name) ?? question.failures,
		problems,
		clusters,
	};
}

interface Context {
	readonly open: OpenEstate;
	readonly judge: JudgeStart;
	readonly facts: FactCollector;
	readonly writer: ReturnType<typeof factWriterOf>;
	tell(message: string, at: At): void;
}

function capacityOfCluster(
	cluster: Cluster,
	context: Context,
	question: CapacityQuestion,
): ClusterCapacity | undefined {
	const { open, judge, facts, tell } = context;
	const leftOut = machinesWithoutNode(cluster, open, facts);
	for (const [machine, message] of leftOut) tell(message, [machine]);
	const hasOwner = (one: VirtualMachine) => open.estate.ownerOf(one, quiet(facts)) !== undefined;
	const placement = placementOf(cluster, open.estate, facts, {
		judge,
		isLeftOut: (one) => leftOut.has(one) && hasOwner(one),
		isAstray: (one) => leftOut.has(one),
	});
	const failing = question.nodes?.map((node) =>
		placement.nodes.findIndex(({ host }) => host === node),
	);
	const up = placement.nodes.filter(({ isUp }) => isUp).length;
	const number = failing?.length ?? question.failures;
	// Where nodes are down already, the last ones may fail too: then all strands.
	const { length } = placement.nodes;
	if (length > 0 && (number > up || number >= length)) {
		tell(
			`${cluster.name} has ${up === 1 ? '1 node' : `${up} nodes`} up: where ${number} fail${number === 1 ? 's' : ''}, none is left to start machines on.`,
			[cluster, 'nodes'] as unknown as At,
		);
		return undefined;
	}
	const survey = surveyFailures(placement, failing ?? question.failures);
	return {
		cluster: cluster.name,
		verdict: verdictOf(survey, placement),
		nodes: placement.nodes.map(({ host, isUp, takes, room }, node) => ({
			name: host.name,
			isUp,
			takes: takes ?? null,
			machines: placement.machines.filter((one) => one.node === node && one.failsOver !== false)
				.length,
			free: {
				least: room[0]?.least ?? 0,
				most: Number.isFinite(room[0]?.most) ? (room[0]?.most ?? null) : null,
			},
		})),
		machines: placement.machines.filter(({ failsOver }) => failsOver !== false).length,
		bound: placement.machines
			.filter(({ isBound, isOnline: online }) => isBound && online !== false)
			.map(({ machine }) => machine.name),
		failures: survey.results.map(({ failed, result }) => ({
			failed: failed.map((node) => placement.nodes[node]?.host.name ?? ''),
			machines: failoverOf(placement, new Set(failed), 'strict').machines.length,
			...describe(result, context),
		})),
		left: survey.left,
		virtualMachineManager: reserveOf(placement, number, open, facts),
	};
}

function verdictOf({ results, left }: Survey, placement: Placement): FailureVerdict['verdict'] {
	const verdicts = new Set(results.map(({ result }) => result.verdict));
	if (verdicts.has('stranded')) return 'stranded';
	return verdicts.has('undecided') || left > 0 || placement.nodes.length === 0
		? 'undecided'
		: 'fits';
}

function describe(
	result: FailureResult,
	{ writer }: Context,
): Omit<FailureVerdict, 'failed' | 'machines'> {
	switch (result.verdict) {
		case 'fits':
			return {
				verdict: 'fits',
				placement: result.restarts.map(({ machine, node }) => ({
					virtualMachine: machine.name,
					node: node.name,
				})),
				conditions: writer.conditions(result.conditions),
			};
		case 'stranded':
			return {
				verdict: 'stranded',
				conflicts: result.conflicts.map((one) => reportedConflict(one)),
				leftOver: result.leftOver.map(({ name }) => name),
				strand: result.strand,
			};
		case 'undecided':
			return {
				verdict: 'undecided',
				because: result.because,
				missing: distinct(writer.missing(result.missed)),
			};
	}
}

export function distinct(facts: readonly ReportedFact[]): readonly ReportedFact[] {
	const byKey = new Map(
		facts.map((fact) => [JSON.stringify([fact.object, fact.fact, fact.choice?.option]), fact]),
	);
	return [...byKey.values()];
}

export function reportedConflict(
	conflict: Conflict,
	purpose: 'start' | 'move' = 'start',
): ReportedConflict {
	return {
		kind: conflict.kind,
		virtualMachines: conflict.machines.map(({ name }) => name),
		message: conflictText(conflict, purpose),
		of: conflict.dimension.name,
		needed: conflict.needed,
		free: conflict.free,
		nodes: conflict.nodes.map(({ node, free }) => ({
			name: node.name,
			free: Number.isFinite(free) ? free : null,
		})),
		bonds: conflict.bonds,
		faults: conflict.faults.flatMap(({ node, faults }) =>
			faults.map((fault) => ({ node: node.name, ...fault })),
		),
	};
}

/** What Virtual Machine Manager says, which counts stopped machines too, and of dynamic memory the demand. */
function reserveOf(
	{ nodes, machines }: Placement,
	reserve: number,
	{ estate }: OpenEstate,
	facts: Facts,
): ClusterCapacity['virtualMachineManager'] {
	const seen = nodes.map(({ host, isUp }, node): ReserveNode | null | undefined => {
		if (!isUp) return null;
		const own = machines.filter((one) => one.node === node);
		const sizes = own.map(({ machine }) => sizeForReserve(machine, facts));
		const usable = usableMemory(host, estate, facts);
		if (sizes.includes(undefined) || facts.peek(host, 'memory', 'total') === undefined)
			return undefined;
		return {
			available: usable.least - sizes.reduce<number>((total, one) => total + (one ?? 0), 0),
			machines: own.flatMap(({ machine }, index) =>
				facts.peek(machine, 'highlyAvailable') === false ? [] : [sizes[index] as number],
			),
		};
	});
	const known = seen.filter((one) => one !== null);
	if (known.length === 0 || known.includes(undefined)) return null;
	return testReserve(known as ReserveNode[], reserve);
}

function sizeForReserve(machine: VirtualMachine, facts: Facts): number | undefined {
	const startup = facts.peek(machine, 'memory', 'startup');
	const isDynamic = facts.peek(machine, 'memory', 'dynamic');
	const size = isDynamic ? facts.peek(machine, 'memory', 'demand') : startup;
	return size === undefined || isDynamic === undefined ? undefined : size + reserveOverhead;
}
