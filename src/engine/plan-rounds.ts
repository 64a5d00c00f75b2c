import type { PlacedMachine } from '../capacity/placement.ts';
import { quorumWithout } from '../estate/cluster/quorum.ts';
import { type Facts, quiet } from '../estate/facts.ts';
import { isOnline } from '../estate/machine/running.ts';
import type { VirtualMachine } from '../generated/manifest.ts';
import type { Ground } from '../plan/ground.ts';
import { leaversOf } from '../plan/leave.ts';
import { distinct } from './capacity.ts';
import type { CheckedMove, SteppedPlan } from './checked-plan.ts';
import { noQuorum, noReturn, reportedObstacle } from './plan-obstacles.ts';
import type { PlanMove, PlanRound, PlanStep, PlanTime } from './plan-report.ts';
import type { Planning } from './planning.ts';

/** A step as the report tells it. */
export function describeRounds(
	{ facts, writer, open: { estate } }: Planning,
	ground: Ground,
	drained: ReadonlySet<number>,
	{ result, checked }: SteppedPlan,
	returned: readonly CheckedMove[][] = [],
): PlanStep {
	const { cluster, nodes } = ground.placement;
	const away = new Set(
		nodes.flatMap(({ host, isUp }, node) => (!isUp || drained.has(node) ? [host] : [])),
	);
	const hosts = nodes.map(({ host }) => host);
	const quorum = quorumWithout(away, hosts, cluster, estate, quiet(facts));
	const isLost = quorum.isKept === false;
	const there = isLost ? [] : checked.flat().map(withParts);
	const back = isLost ? [] : returned.flat().map(withParts);
	const all = [...there, ...back];
	const open = all.filter(({ verdict }) => verdict.verdict === 'undecided');
	const lost = back.filter(({ verdict }) => verdict.verdict === 'blocked');
	const strangers = strangersOn(ground, drained, facts);
	const unsure = [
		...quorum.missed,
		...strangers
			.filter(({ isRunning }) => isRunning === null)
			.map(({ machine }) => ({ object: machine, fact: 'state' })),
		...ground.unplaced.map((machine) => ({ object: machine, fact: 'owner' })),
	];
	const isStuck =
		isLost || lost.length > 0 || strangers.some(({ isRunning }) => isRunning === true);
	const isUnsure = result.verdict === 'possible' && (open.length > 0 || unsure.length > 0);
	const missing = distinct([
		...(result.verdict === 'undecided' ? writer.missing(result.missed) : []),
		...writer.missing(unsure),
		...open.flatMap(({ missing }) => missing),
	]);
	// What a plan hangs on may be known of the moves alone that make room.
	const isOfFacts =
		result.verdict === 'undecided' &&
		result.because === 'steps' &&
		result.plan !== undefined &&
		missing.length > 0;
	const rounds = isLost ? [] : roundsOf(checked, ground, drained);
	const returns = isLost ? [] : roundsOf(returned, ground, drained);
	return {
		nodes: [...drained].map((node) => ground.placement.nodes[node]?.host.name ?? ''),
		verdict: isStuck ? 'impossible' : isUnsure ? 'undecided' : result.verdict,
		rounds,
		areFewest: 'plan' in result && (result.plan?.areFewest ?? false),
		returns,
		conditions: eachOnce(
			all.flatMap(({ conditions }) => conditions),
			({ object, fact, condition }) => [object, fact, condition],
		),
		defaults: eachOnce(
			all.flatMap(({ defaults }) => defaults),
			({ object, fact, value }) => [object, fact, value],
		),
		because:
			isUnsure || isOfFacts ? 'facts' : result.verdict === 'undecided' ? result.because : null,
		missing,
		obstacles: [
			...(isLost ? [noQuorum(away, quorum)] : []),
			...('obstacles' in result ? result.obstacles.map(reportedObstacle) : []),
			...lost.map(({ verdict }) => noReturn(verdict)),
		],
		staying: strangers.map(({ machine, isRunning }) => ({
			virtualMachine: machine.name,
			isRunning,
		})),
		warnings: there.flatMap(({ warnings }) => warnings),
		time: timeOf([...rounds, ...returns]),
	};
}

/** The machines on nodes that no plan moves, and whether they run; null where that is not known. */
function strangersOn(
	ground: Ground,
	drained: ReadonlySet<number>,
	facts: Facts,
): { readonly machine: VirtualMachine; readonly isRunning: boolean | null }[] {
	const ofCluster = leaversOf(ground, drained).strangers.map((number) => {
		const { machine, isOnline: runs } = ground.placement.machines[number] as PlacedMachine;
		return { machine, isRunning: runs ?? null };
	});
	const foreign = [...drained]
		.flatMap((node) => ground.foreign[node] ?? [])
		.map((machine) => ({ machine, isRunning: isOnline(machine, facts) ?? null }));
	return [...ofCluster, ...foreign];
}

/** A move with what the report tells of its checks: they are asked again when they are read, and thus read once. */
function withParts({ move, verdict }: CheckedMove) {
	const { conditions, checks, virtualMachine, to } = verdict;
	return {
		...{ move, verdict, conditions },
		defaults: checks.flatMap(({ defaults = [] }) => defaults),
		missing: checks
			.filter(({ outcome, severity }) => outcome === 'undecided' && severity === 'error')
			.flatMap(({ missing = [] }) => missing),
		warnings: checks
			.filter(({ outcome, severity }) => outcome === 'failed' && severity === 'warning')
			.map(({ ruleId, message = '', fix = '' }) => ({ virtualMachine, to, ruleId, message, fix })),
	};
}

function eachOnce<T>(all: readonly T[], keyOf: (one: T) => readonly unknown[]): T[] {
	return [...new Map(all.map((one) => [JSON.stringify(keyOf(one)), one])).values()];
}

/** Rounds with their moves as the report tells them. */
function roundsOf(
	rounds: readonly (readonly CheckedMove[])[],
	{ placement }: Ground,
	drained: ReadonlySet<number>,
): PlanRound[] {
	const last = new Map(rounds.flat().map(({ move }) => [move.machine, move]));
	return rounds.map((round) => {
		const moves = round.map(
			({ move, verdict }): PlanMove => ({
				virtualMachine: verdict.virtualMachine,
				role: placement.machines[move.machine]?.machine.role ?? verdict.virtualMachine,
				from: verdict.from ?? '',
				to: verdict.to,
				type: verdict.type,
				command: verdict.command,
				time: verdict.time,
				makesRoom: !drained.has(placement.machines[move.machine]?.node as number),
				isTemporary: last.get(move.machine) !== move,
			}),
		);
		return { moves, time: roundTime(moves) };
	});
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
