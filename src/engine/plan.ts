import type { PlacedMachine } from '../capacity/placement.ts';
import { collectFacts, type FactCollector } from '../estate/facts.ts';
import { isOnline } from '../estate/machine/running.ts';
import type { Cluster, Host } from '../generated/manifest.ts';
import { version } from '../generated/version.ts';
import { type DrainResult, decideDrain } from '../plan/drain.ts';
import { type Ground, groundOf, type JudgeMove } from '../plan/ground.ts';
import { leaversOf } from '../plan/leave.ts';
import type { Round } from '../plan/rounds.ts';
import { distinct } from './capacity.ts';
import type { CapacityProblem } from './capacity-report.ts';
import { factWriterOf } from './fact-writer.ts';
import { type LintOptions, preflightSteps } from './lint.ts';
import { machinesWithoutNode } from './machines-left-out.ts';
import { moveJudge } from './move-judge.ts';
import type { OpenEstate } from './open-estate.ts';
import { noReturn, reportedObstacle } from './plan-obstacles.ts';
import type {
	ClusterPlan,
	PlanMove,
	PlanReport,
	PlanRound,
	PlanStep,
	PlanTime,
} from './plan-report.ts';
import { stepsOfRounds } from './plan-steps.ts';
import type { MigrationVerdict, ReportedDefault } from './report.ts';
import type { At } from './rule.ts';

/** A node that is to be emptied, and its cluster. */
export interface DrainQuestion {
	readonly cluster: Cluster;
	readonly node: Host;
}

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
	const place = places.placeOf(at) ?? places.placeOf([at[0]] as At);
	problems.push({ message, path: place?.path ?? null, line: place?.range.start.line ?? null });
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
		};
	});
	return planReport(planning, 'drain', plans);
}

/** The ground that a cluster's plans stand on. */
export function layGround(planning: Planning, cluster: Cluster, judge: JudgeMove): Ground {
	const { open, facts } = planning;
	const leftOut = machinesWithoutNode(cluster, open, facts);
	for (const [machine, message] of leftOut) tellProblem(planning, message, [machine]);
	return groundOf(cluster, open.estate, facts, judge, (one) => leftOut.has(one));
}

/** How often a plan is made anew of which a check says that it does not hold. */
const mostAttempts = 20;

/** A plan, with what the preflight says of each move when its turn comes. */
export interface SteppedPlan {
	readonly result: DrainResult;
	readonly rounds: readonly Round[];
	readonly checked: readonly CheckedMove[][];
}

/** How nodes can be emptied at once: decided, and then checked move by move as it would go. */
export function stepPlan(
	planning: Planning,
	ground: Ground,
	drained: ReadonlySet<number>,
): SteppedPlan {
	const barred = new Set<string>();
	const careful: Ground = {
		...ground,
		move: (machine, source, destination) =>
			barred.has(`${machine} ${destination}`)
				? { verdict: 'undecided', missed: [], conditions: [], assumed: [], faults: [] }
				: ground.move(machine, source, destination),
	};
	for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
		const result = decideDrain(barred.size > 0 ? withMoves(careful) : ground, drained);
		const rounds = 'plan' in result ? (result.plan?.rounds ?? []) : [];
		const checked = checkRounds(planning, ground, rounds);
		const wrong =
			result.verdict === 'possible'
				? checked.flat().filter(({ verdict }) => verdict.verdict === 'blocked')
				: [];
		if (wrong.length === 0) return { result, rounds, checked };
		for (const { move } of wrong) barred.add(`${move.machine} ${move.destination}`);
	}
	const result = { verdict: 'undecided', because: 'steps', missed: [], obstacles: [] } as const;
	return { result, rounds: [], checked: [] };
}

/** The ground whose placement asks for the same moves. */
function withMoves(ground: Ground): Ground {
	const { placement, move } = ground;
	const startOn = (machine: number, node: number) =>
		move(machine, placement.machines[machine]?.node as number, node);
	return { ...ground, placement: { ...placement, startOn, knownStart: startOn } };
}

/** A move of a plan, with what the preflight says of it when its turn comes. */
export interface CheckedMove {
	readonly move: Round[number];
	readonly verdict: MigrationVerdict;
}

/** Preflights rounds, each after the ones before it. */
export function checkRounds(
	{ open, options }: Planning,
	ground: Ground,
	rounds: readonly Round[],
	steps = stepsOfRounds(rounds, ground, open.estate),
): CheckedMove[][] {
	const { migrations } = preflightSteps(open, steps.flat(), { ...options, progress: undefined });
	let next = 0;
	return rounds.map((round) =>
		round.map((move) => ({ move, verdict: migrations[next++] as MigrationVerdict })),
	);
}

/** A step as the report tells it. */
export function describeRounds(
	planning: Planning,
	ground: Ground,
	drained: ReadonlySet<number>,
	{ result, checked }: SteppedPlan,
	returned: readonly CheckedMove[][] = [],
): PlanStep {
	const { writer } = planning;
	const there = checked.flat();
	const back = returned.flat();
	const all = [...there, ...back];
	const open = all.filter(({ verdict }) => verdict.verdict === 'undecided');
	const lost = back.filter(({ verdict }) => verdict.verdict === 'blocked');
	const strangers = leaversOf(ground, drained).strangers.map((number) => {
		const { machine, isOnline: runs } = ground.placement.machines[number] as PlacedMachine;
		return { machine, isRunning: runs ?? null };
	});
	for (const node of drained)
		for (const machine of ground.foreign[node] ?? [])
			strangers.push({ machine, isRunning: isOnline(machine, planning.facts) ?? null });
	const staying = strangers.map(({ machine, isRunning }) => ({
		virtualMachine: machine.name,
		isRunning,
	}));
	const unsure = [
		...strangers
			.filter(({ isRunning }) => isRunning === null)
			.map(({ machine }) => ({ object: machine, fact: 'state' })),
		...ground.unplaced.map((machine) => ({ object: machine, fact: 'owner' })),
	];
	const isStuck = lost.length > 0 || staying.some(({ isRunning }) => isRunning === true);
	const isLate = result.verdict === 'possible' && (open.length > 0 || unsure.length > 0);
	const rounds = checked.map((round) => roundOf(round, ground, drained, there));
	const returns = returned.map((round) => roundOf(round, ground, drained, back));
	return {
		nodes: [...drained].map((node) => ground.placement.nodes[node]?.host.name ?? ''),
		verdict: isStuck ? 'impossible' : isLate ? 'undecided' : result.verdict,
		rounds,
		areFewest: 'plan' in result && (result.plan?.areFewest ?? false),
		returns,
		conditions: distinctConditions(all),
		defaults: distinctDefaults(all),
		because: isLate ? 'facts' : result.verdict === 'undecided' ? result.because : null,
		missing: distinct([
			...(result.verdict === 'undecided' ? writer.missing(result.missed) : []),
			...writer.missing(unsure),
			...open.flatMap(({ verdict }) => missingOf(verdict)),
		]),
		obstacles: [
			...('obstacles' in result ? result.obstacles.map(reportedObstacle) : []),
			...lost.map(({ verdict }) => noReturn(verdict)),
		],
		staying,
		warnings: there.flatMap(({ verdict }) => warningsOf(verdict)),
		time: timeOf([...rounds, ...returns]),
	};
}

function missingOf({ checks }: MigrationVerdict) {
	return checks
		.filter(({ outcome, severity }) => outcome === 'undecided' && severity === 'error')
		.flatMap(({ missing = [] }) => missing);
}

function warningsOf({ checks, virtualMachine, to }: MigrationVerdict) {
	return checks
		.filter(({ outcome, severity }) => outcome === 'failed' && severity === 'warning')
		.map(({ ruleId, message = '', fix = '' }) => ({ virtualMachine, to, ruleId, message, fix }));
}

function distinctConditions(moves: readonly CheckedMove[]) {
	const all = moves.flatMap(({ verdict }) => verdict.conditions);
	return [
		...new Map(
			all.map((one) => [JSON.stringify([one.object, one.fact, one.condition]), one]),
		).values(),
	];
}

/** The defaults that moves go by, each once. */
function distinctDefaults(moves: readonly CheckedMove[]): ReportedDefault[] {
	const all = moves.flatMap(({ verdict }) =>
		verdict.checks.flatMap(({ defaults = [] }) => defaults),
	);
	return [
		...new Map(all.map((one) => [JSON.stringify([one.object, one.fact, one.value]), one])).values(),
	];
}

/** A round with its moves as the report tells them. */
function roundOf(
	round: readonly CheckedMove[],
	{ placement }: Ground,
	drained: ReadonlySet<number>,
	all: readonly CheckedMove[],
): PlanRound {
	const moves = round.map(({ move, verdict }): PlanMove => {
		const index = all.findIndex((one) => one.move === move);
		return {
			virtualMachine: verdict.virtualMachine,
			role: placement.machines[move.machine]?.machine.role ?? verdict.virtualMachine,
			from: verdict.from ?? '',
			to: verdict.to,
			type: verdict.type,
			command: verdict.command,
			time: verdict.time,
			makesRoom: !drained.has(placement.machines[move.machine]?.node as number),
			isTemporary: all.slice(index + 1).some((one) => one.move.machine === move.machine),
		};
	});
	return { moves, time: roundTime(moves) };
}

/** A round takes as long as its longest move, each of which shares its link with the others. */
function roundTime(moves: readonly PlanMove[]): PlanRound['time'] {
	const times = moves.flatMap(({ time }) => (time ? [time.total] : []));
	const known = times.filter((time) => time !== null);
	if (known.length < times.length) return null;
	// All that goes over one end of it has to go over its link.
	const ends = new Set(moves.flatMap(({ from, to }) => [from, to]));
	const sums = [...ends].map((end) =>
		moves
			.filter(({ from, to }) => from === end || to === end)
			.reduce((total, { time }) => total + (time?.total?.least ?? 0), 0),
	);
	return {
		least: Math.max(0, ...sums),
		most: Math.max(0, ...known.map(({ most }) => most)),
	};
}

/** How long rounds take one after the other. */
export function timeOf(rounds: readonly PlanRound[]): PlanTime {
	const times = rounds.flatMap(({ moves }) => moves.flatMap(({ time }) => time ?? []));
	const known = rounds.flatMap(({ time }) => time ?? []);
	return {
		total:
			known.length < rounds.length
				? null
				: {
						least: known.reduce((total, { least }) => total + least, 0),
						most: known.reduce((total, { most }) => total + most, 0),
					},
		idle: times.filter(({ isIdle }) => isIdle).length,
		unknown: times.filter(({ total }) => total === null).length,
		missing: distinct(times.flatMap(({ missing }) => missing)),
	};
}
