import type { MissingFact } from '../estate/facts.ts';
import type { Amount } from '../estate/measures/amount.ts';
import { NamedFacts } from '../estate/missing-facts.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';
import { fewestLeftOver } from './bounds.ts';
import { type Conflict, explainConflict } from './conflict.ts';
import { cutOffBy } from './cut-off.ts';
import { type Failover, failoverOf, type Reading } from './failover.ts';
import { leftOver, packGreedily } from './heuristics.ts';
import { findConflicts, type PackResult, pack } from './pack.ts';
import type { Assignment } from './packing.ts';
import type { PlacedMachine, PlacedNode, Placement } from './placement.ts';
import type { Budget } from './search.ts';
import { stuckInTurn } from './start-order.ts';
import { unseenOf } from './visible-units.ts';

/** A machine, and the node that it starts on. */
export interface Restart {
	readonly machine: VirtualMachine;
	readonly node: Host;
}

/** What becomes of the machines of nodes that fail together. */
export type FailureResult =
	/** All of them can start elsewhere, for example so. */
	| {
			readonly verdict: 'fits';
			readonly restarts: readonly Restart[];
			readonly conditions: readonly MissingFact[];
	  }
	/** Not all of them can, whatever the unknown facts are. */
	| {
			readonly verdict: 'stranded';
			/** Of the machines of each at least one strands; no machine is in two. */
			readonly conflicts: readonly Conflict[];
			/** Those that are left over in one way to place the others; the fewest there are may be fewer. */
			readonly leftOver: readonly VirtualMachine[];
			/** How many strand at least, whatever the unknown facts are, and how many at most have to. */
			readonly strand: { readonly least: number; readonly most: number };
	  }
	/** It hangs on facts, on how far machines with dynamic memory shrink, or would take too long to find out. */
	| {
			readonly verdict: 'undecided';
			readonly because: 'facts' | 'dynamicMemory' | 'steps';
			readonly missed: readonly MissingFact[];
	  };

/** How many conflicts of one failure are told. */
const mostConflicts = 20;

/**
 * Decides whether the machines that are lost when nodes fail together can start on the others, while the
 * machines of the others stay.
 *
 * @param failed The numbers of the nodes.
 */
export function decideFailure(
	placement: Placement,
	failed: ReadonlySet<number>,
	budget: Budget,
): FailureResult {
	const cutOff = cutOffBy(placement, failed);
	const missedFirst = [...placement.missed, ...cutOff.missed];
	const strict = failoverOf(placement, failed, 'strict');
	const certain = pack(strict.packing, budget);
	const isCertain = missedFirst.length === 0 && cutOff.conflicts.length === 0;
	if (certain.outcome === 'fits' && isCertain)
		return {
			verdict: 'fits',
			restarts: restartsOf(placement, strict, certain.assignment),
			conditions: conditionsOf(placement, strict, certain.assignment),
		};
	const lenient = failoverOf(placement, failed, 'lenient');
	const possible = certain.outcome === 'fits' ? certain : pack(lenient.packing, budget);
	const stuck = possible.outcome === 'stuck' ? possible.items : [];
	if (stuck.length > 0 || cutOff.conflicts.length > 0)
		return strandedOf(placement, { strict, lenient }, stuck, cutOff.conflicts, budget);
	const inTurn = possible.outcome === 'fits' ? stuckInTurn(placement, lenient) : undefined;
	if (inTurn) return strandedInTurn(placement, { strict, lenient }, inTurn);
	const missed = [...missedFirst, ...missedBy(placement, strict, certain)];
	if (missed.length > 0) return { verdict: 'undecided', because: 'facts', missed };
	const isCut = possible.outcome === 'unsettled' || certain.outcome === 'unsettled';
	const because = isCut || !mayShrink(placement) ? 'steps' : 'dynamicMemory';
	return { verdict: 'undecided', because, missed };
}

/** Whether some machine may give memory back, or take less than it starts with. */
export function mayShrink({ machines }: Placement): boolean {
	return machines.some(({ held, restarted }) =>
		// What is not known for want of facts is no matter of shrinking.
		[held[0], restarted[0]].some(
			(memory) => memory && memory.least < memory.most && memory.unknown.length === 0,
		),
	);
}

function strandedOf(
	placement: Placement,
	{ strict, lenient }: Readonly<Record<Reading, Failover>>,
	stuck: readonly number[],
	cutOff: readonly Conflict[],
	budget: Budget,
): FailureResult {
	const { machines, packing } = lenient;
	const left = packGreedily(packing).flatMap((bin, item) => (bin === undefined ? [item] : []));
	const conflicts = stuck.length > 0 ? findConflicts(packing, budget, mostConflicts) : [];
	const cores = conflicts.length > 0 || stuck.length === 0 ? conflicts : [stuck];
	return {
		verdict: 'stranded',
		conflicts: [...cores.map((core) => explainConflict(placement, lenient, core)), ...cutOff],
		leftOver: [
			...left.map((item) => machineOf(placement, machines[item] as number).machine),
			...cutOff.flatMap((one) => one.machines),
		],
		strand: {
			least: cutOff.length + Math.max(cores.length, fewestLeftOver(packing)),
			most: cutOff.length + leftOver(packGreedily(strict.packing)),
		},
	};
}

/** Machines that would all fit once they have shrunk, and do not all come to that. */
function strandedInTurn(
	placement: Placement,
	{ strict, lenient }: Readonly<Record<Reading, Failover>>,
	core: readonly number[],
): FailureResult {
	const conflict = explainConflict(placement, lenient, core, 'inTurn');
	return {
		verdict: 'stranded',
		conflicts: [conflict],
		leftOver: conflict.machines.slice(-1),
		strand: { least: 1, most: Math.max(1, leftOver(packGreedily(strict.packing))) },
	};
}

function restartsOf(
	placement: Placement,
	{ machines, nodes }: Failover,
	assignment: Assignment,
): Restart[] {
	return machines.map((machine, item) => ({
		machine: machineOf(placement, machine).machine,
		node: nodeOf(placement, nodes[assignment[item] as number] as number).host,
	}));
}

/** What has to hold at that moment for machines to start where they are put. */
function conditionsOf(
	placement: Placement,
	{ machines, nodes }: Failover,
	assignment: Assignment,
): MissingFact[] {
	const used = [...new Set(assignment)].map((bin) => nodes[bin as number] as number);
	return [
		...used.flatMap((node) => nodeOf(placement, node).conditions),
		...machines.flatMap(
			(machine, item) =>
				placement.startOn(machine, nodes[assignment[item] as number] as number).conditions,
		),
	];
}

/** The facts for want of which machines are not known to fit, as far as they were asked for. */
export function missedBy(
	placement: Placement,
	failover: Failover,
	result: PackResult,
): readonly MissingFact[] {
	if (result.outcome === 'fits') return [];
	const facts = new NamedFacts();
	const add = (some: readonly MissingFact[]): void => {
		for (const one of some) facts.add(one);
	};
	const { machines, nodes, packing } = failover;
	const stuck = result.outcome === 'stuck' ? result.items : packing.items.map((_, item) => item);
	for (const [item, machine] of machines.entries()) {
		const { missed, restarted } = machineOf(placement, machine);
		const starts = nodes.map((node) => placement.knownStart(machine, node));
		const isStuck = stuck.includes(item);
		if (!isStuck && starts.some((start) => start?.verdict === 'allowed')) continue;
		add(missed);
		for (const start of starts) if (start?.verdict === 'undecided') add(start.missed);
		if (!isStuck) continue;
		add(unseenOf(machineOf(placement, machine).units, placement, failover.isLeft));
		for (const [bin, node] of nodes.entries())
			for (const [dimension, { unknown }] of nodeOf(placement, node).room.entries()) {
				const size = packing.items[item]?.size[dimension] as number;
				// One by itself has room or not; several may have too little together.
				if (stuck.length === 1 && size <= (packing.rooms[bin]?.[dimension] as number)) continue;
				add(unknown);
				add((restarted[dimension] as Amount).unknown);
			}
	}
	for (const { host, takes } of placement.nodes)
		if (takes === undefined)
			facts.add({ object: host, fact: 'state', because: 'it is joining, and may not come up' });
	for (const { missed } of placement.bonds) add(missed);
	add(perhapsInTheWay(placement, failover, stuck));
	return facts.facts();
}

/** The states of machines that stay, and are in the way of those that are kept apart from them, or together with them, if they run. */
function perhapsInTheWay(
	placement: Placement,
	{ machines }: Failover,
	stuck: readonly number[],
): MissingFact[] {
	const placed = stuck.map((item) => machineOf(placement, machines[item] as number).machine);
	const bonds = new Set(placed.flatMap((one) => placement.bondsByMachine.get(one) ?? []));
	return [...bonds]
		.flatMap(({ members }) => members)
		.flatMap((one) => placement.machines[placement.numberOf.get(one) ?? -1] ?? [])
		.filter(({ isOnline }) => isOnline === undefined)
		.map(({ machine }) => ({ object: machine, fact: 'state' }));
}

function machineOf({ machines }: Placement, number: number): PlacedMachine {
	return machines[number] as PlacedMachine;
}

function nodeOf({ nodes }: Placement, number: number): PlacedNode {
	return nodes[number] as PlacedNode;
}
