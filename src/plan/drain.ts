import { type Conflict, explainConflict } from '../capacity/conflict.ts';
import { cutOffBy, isServing } from '../capacity/cut-off.ts';
import { mayShrink, missedBy } from '../capacity/decide.ts';
import { type Failover, leavingOf, type Reading, sizeOf } from '../capacity/failover.ts';
import { findConflicts, type PackResult, pack } from '../capacity/pack.ts';
import type { Bond, Item } from '../capacity/packing.ts';
import type { PlacedMachine, PlacedNode } from '../capacity/placement.ts';
import type { Budget } from '../capacity/search.ts';
import type { StartFault } from '../capacity/start.ts';
import { areServed } from '../capacity/visible-units.ts';
import type { MissingFact } from '../estate/facts.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';
import { type DrainPlan, planOf, type Way } from './drain-rounds.ts';
import type { Ground } from './ground.ts';
import { leaveAtOnce, leaversOf, type PlannedMove } from './leave.ts';
import { findShifts } from './shift.ts';
import { firstStage, groundAt, type Stage } from './stage.ts';

/** How nodes can be emptied. */
export type DrainResult =
	/** So: each move is possible when its turn comes. */
	| { readonly verdict: 'possible'; readonly plan: DrainPlan }
	/** In no way, whatever the unknown facts are. */
	| { readonly verdict: 'impossible'; readonly obstacles: readonly Obstacle[] }
	/** It hangs on facts, on how far machines with dynamic memory shrink, or would take too long to find out. */
	| {
			readonly verdict: 'undecided';
			readonly because: 'facts' | 'dynamicMemory' | 'steps';
			readonly missed: readonly MissingFact[];
			/** The way that it would go if the facts turn out well. */
			readonly plan?: DrainPlan;
			/** Why it does not go without moving machines of other nodes. */
			readonly obstacles: readonly Obstacle[];
	  };

/** Why machines cannot leave: too little of something, or of one machine what each node says. */
export type Obstacle =
	| { readonly kind: 'conflict'; readonly conflict: Conflict }
	| {
			readonly kind: 'nowhere';
			readonly machine: VirtualMachine;
			readonly faults: readonly { readonly node: Host; readonly faults: readonly StartFault[] }[];
	  };

/** What a search may spend, where somebody waits for the answer. */
const thorough = { each: 5_000, all: 20_000 };
/** How many stages of others making room are looked at, by how large the cluster is. */
const mostStages = 3_000;
const mostWork = 60_000;
/** How many moves are tried to get there. */
const mostTries = 20_000;
const mostObstacles = 20;

/** Decides how nodes can be emptied of the roles that are on them. */
export function decideDrain(ground: Ground, drained: ReadonlySet<number>): DrainResult {
	const budget: Budget = { each: thorough.each, left: thorough.all };
	const resting = placeResting(ground, drained);
	if (resting.obstacles.length > 0)
		return {
			verdict: 'impossible',
			obstacles: [...resting.obstacles, ...obstaclesOf(ground, drained, budget)],
		};
	const cutOff = cutOffBy(ground.placement, drained);
	if (cutOff.conflicts.length > 0)
		return {
			verdict: 'impossible',
			obstacles: cutOff.conflicts.map((conflict) => ({ kind: 'conflict', conflict })),
		};
	const certain = ways(ground, drained, 'strict', budget);
	const isCertain = typeof certain === 'object' && 'moves' in certain;
	const missedFirst = [...ground.placement.missed, ...cutOff.missed];
	if (isCertain && resting.areCertain && missedFirst.length === 0)
		return {
			verdict: 'possible',
			plan: planOf(ground, drained, certain, resting.moves),
		};
	const possible = isCertain ? certain : ways(ground, drained, 'lenient', budget);
	if (possible === 'none')
		return { verdict: 'impossible', obstacles: obstaclesOf(ground, drained, budget) };
	const strict = leaveAtOnce(ground, drained, 'strict', budget);
	const missed = [
		...missedFirst,
		...missedBy(ground.placement, strict.leaving, strict.result),
		...resting.missed,
	];
	if (possible === 'unsettled')
		return {
			...{ verdict: 'undecided', because: 'steps', missed },
			obstacles: obstaclesOf(ground, drained, budget),
		};
	return {
		verdict: 'undecided',
		because: missed.length > 0 ? 'facts' : mayShrink(ground.placement) ? 'dynamicMemory' : 'steps',
		missed,
		plan: planOf(ground, drained, possible, resting.moves),
		obstacles: [],
	};
}

/** One way in which all running machines leave: at once, or after others have made room. */
function ways(
	ground: Ground,
	drained: ReadonlySet<number>,
	reading: Reading,
	budget: Budget,
): Way | 'none' | 'unsettled' {
	const { leaving, result } = leaveAtOnce(ground, drained, reading, budget);
	if (result.outcome === 'fits')
		return { shifts: [], moves: movesOf(leaving, result, firstStage(ground, reading)) };
	if (reading === 'strict' && !canAllLeave(ground, drained)) return 'unsettled';
	if (isHopeless(ground, drained, budget)) return 'none';
	const size = ground.placement.machines.length + ground.placement.nodes.length;
	const reach = {
		left: Math.max(100, Math.min(mostStages, Math.round(mostWork / size))),
		tries: mostTries,
	};
	const found = findShifts(ground, drained, reading, { each: 500, left: 20_000 }, reach);
	if (typeof found === 'string') return found;
	const after = groundAt(ground, found);
	const last = leaveAtOnce(after, drained, reading, budget);
	return last.result.outcome === 'fits'
		? {
				shifts: found.moves,
				moves: movesOf(last.leaving, last.result, found),
			}
		: 'unsettled';
}

function movesOf(
	{ machines, nodes }: Failover,
	result: PackResult & { readonly outcome: 'fits' },
	{ where }: Stage,
): PlannedMove[] {
	return machines.map((machine, item) => ({
		machine,
		source: where[machine] as number,
		destination: nodes[result.assignment[item] as number] as number,
		isLive: true,
	}));
}

/** Whether each running machine is known to be taken by some node: otherwise no moves of others make it certain. */
function canAllLeave(ground: Ground, drained: ReadonlySet<number>): boolean {
	const { placement, move } = ground;
	return leaversOf(ground, drained).running.every((machine) => {
		const source = placement.machines[machine]?.node as number;
		return placement.nodes.some(
			(_, node) => node !== source && move(machine, source, node).verdict === 'allowed',
		);
	});
}

/** Whether no moves of others can help: a machine has no way out, or there is too little in all. */
function isHopeless(ground: Ground, drained: ReadonlySet<number>, budget: Budget): boolean {
	const { placement } = ground;
	const { running } = leaversOf(ground, drained);
	if (running.some((machine) => faultsOf(ground, machine, drained) !== undefined)) return true;
	const isLost = (machine: number) =>
		areServed((placement.machines[machine] as PlacedMachine).units, (node) =>
			isServing(ground.placement, drained, node),
		) === false;
	if (running.some(isLost)) return true;
	const nodes = placement.nodes.flatMap(({ isUp, takes }, node) =>
		isUp && takes !== false && !drained.has(node) ? [node] : [],
	);
	// Those of nodes that take none stay there.
	const all = placement.machines.flatMap(({ node, isOnline }, number) =>
		node !== undefined && isOnline === true && (drained.has(node) || nodes.includes(node))
			? [number]
			: [],
	);
	const leaving = new Set(running);
	const items = all.map((number): Item => {
		const machine = placement.machines[number] as PlacedMachine;
		const isFixed = !leaving.has(number) && ground.roles[number] === false;
		return {
			size: sizeOf(machine, false),
			admits: (bin) => (isFixed ? nodes[bin] === machine.node : true),
		};
	});
	const rooms = nodes.map((node) =>
		(placement.nodes[node] as PlacedNode).room.map(({ most }) => most),
	);
	const bins = new Map(nodes.map((node, bin) => [node, bin]));
	for (const number of all) {
		const { node, held } = placement.machines[number] as PlacedMachine;
		const room = rooms[bins.get(node as number) ?? -1];
		for (const [dimension, { most }] of held.entries())
			if (room) room[dimension] = (room[dimension] as number) + most;
	}
	const bonds = keptBonds(ground, all, nodes);
	const result = pack({ rooms, items, bonds }, { each: 200, left: Math.min(200, budget.left) });
	return result.outcome === 'stuck';
}

/** What is known to hold of running machines now, and so has to hold in the end: what is broken already, no plan is about. */
function keptBonds(
	{ placement }: Ground,
	machines: readonly number[],
	nodes: readonly number[],
): Bond[] {
	return placement.bonds.flatMap(({ isTogether, members, zones, missed }) => {
		const some = new Set(members);
		const items = machines.flatMap((number, item) =>
			some.has((placement.machines[number] as PlacedMachine).machine) ? [item] : [],
		);
		const now = new Set(
			items.map((item) => zones[placement.machines[machines[item] as number]?.node as number]),
		);
		const isKept = now.size === (isTogether ? 1 : items.length);
		const later = nodes.map((node) => zones[node] ?? -1);
		if (items.length < 2 || !isKept || missed.length > 0) return [];
		return now.has(undefined) || later.includes(-1) ? [] : [{ isTogether, items, zones: later }];
	});
}

/** What each node says against a machine that none takes, wherever others are; undefined where one does. */
function faultsOf(
	{ placement, move }: Ground,
	machine: number,
	drained: ReadonlySet<number>,
): (Obstacle & { kind: 'nowhere' })['faults'] | undefined {
	const { node: source, machine: own } = placement.machines[machine] as PlacedMachine;
	if (source === undefined || !own) return undefined;
	const faults = [];
	for (const [node, { host, isUp, takes }] of placement.nodes.entries()) {
		if (node === source) continue;
		// What is drained itself may still be a place to wait.
		const isOpen = isUp && takes !== false;
		const { verdict, faults: said } = move(machine, source, node);
		if (isOpen && verdict !== 'blocked') return undefined;
		if (!drained.has(node)) faults.push({ node: host, faults: said });
	}
	return faults;
}

/** Why machines cannot leave in one move each. */
function obstaclesOf(ground: Ground, drained: ReadonlySet<number>, budget: Budget): Obstacle[] {
	const { placement } = ground;
	const { running } = leaversOf(ground, drained);
	const nowhere = running.flatMap((number): (Obstacle & { number: number })[] => {
		const faults = faultsOf(ground, number, drained);
		const { machine } = placement.machines[number] as PlacedMachine;
		return faults ? [{ kind: 'nowhere', machine, faults, number }] : [];
	});
	const stuck = new Set(nowhere.map(({ number }) => number));
	const others = running.filter((number) => !stuck.has(number));
	const leaving = leavingOf(placement, drained, others, 'lenient', (node) =>
		isServing(ground.placement, drained, node),
	);
	const conflicts = findConflicts(leaving.packing, budget, mostObstacles);
	return [
		...nowhere.slice(0, mostObstacles).map(({ number: _, ...obstacle }) => obstacle),
		...conflicts.map(
			(core): Obstacle => ({
				kind: 'conflict',
				conflict: explainConflict(placement, leaving, core),
			}),
		),
	];
}

/** Where the machines go that are off: they take nothing, but their nodes have to take them. */
function placeResting(
	ground: Ground,
	drained: ReadonlySet<number>,
): {
	readonly moves: PlannedMove[];
	readonly areCertain: boolean;
	readonly missed: MissingFact[];
	readonly obstacles: Obstacle[];
} {
	const { placement, move } = ground;
	const nodes = placement.nodes.flatMap(({ isUp, takes }, node) =>
		isUp && takes !== false && !drained.has(node) ? [node] : [],
	);
	const counts = new Map(nodes.map((node) => [node, 0]));
	const moves: PlannedMove[] = [];
	const missed: MissingFact[] = [];
	const obstacles: Obstacle[] = [];
	let areCertain = true;
	for (const machine of leaversOf(ground, drained).resting) {
		const placed = placement.machines[machine] as PlacedMachine;
		const source = placed.node as number;
		nodes.sort(
			(one, other) => (counts.get(one) as number) - (counts.get(other) as number) || one - other,
		);
		const isOpen = (node: number) => placement.nodes[node]?.takes === true;
		const best =
			nodes.find((node) => isOpen(node) && move(machine, source, node).verdict === 'allowed') ??
			nodes.find((node) => move(machine, source, node).verdict !== 'blocked');
		if (best === undefined) {
			const faults = faultsOf(ground, machine, drained) ?? [];
			obstacles.push({ kind: 'nowhere', machine: placed.machine, faults });
			continue;
		}
		const { verdict, missed: lacking } = move(machine, source, best);
		if (verdict !== 'allowed' || !isOpen(best)) {
			areCertain = false;
			missed.push(...lacking);
			if (!isOpen(best))
				missed.push({ object: (placement.nodes[best] as PlacedNode).host, fact: 'state' });
		}
		counts.set(best, (counts.get(best) as number) + 1);
		moves.push({ machine, source, destination: best, isLive: false });
	}
	return { moves, areCertain, missed, obstacles };
}
