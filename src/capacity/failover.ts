import { getOrAdd } from '../estate/maps.ts';
import type { Amount } from '../estate/measures/amount.ts';
import { type BondPlace, placesOf } from './bond-places.ts';
import type { MachineBond } from './bonds.ts';
import type { Bond, Item, Packing } from './packing.ts';
import type { PlacedMachine, Placement } from './placement.ts';
import { areServed } from './visible-units.ts';

/**
 * How what is not known is taken: strictly, as it is worst (what fits then fits), or leniently, as it
 * is best (what does not fit then does not).
 */
export type Reading = 'strict' | 'lenient';

/** The machines that are lost with nodes and start on the others, as a packing. */
export interface Failover {
	/** The items of the packing, as numbers of machines. */
	readonly machines: readonly number[];
	/** Its bins, as numbers of nodes. */
	readonly nodes: readonly number[];
	readonly packing: Packing;
	/** Whether the node of a number is up still. */
	isLeft(node: number): boolean;
}

/** What has to be placed, and where, when nodes fail together; the machines of the others stay. */
export function failoverOf(
	placement: Placement,
	failed: ReadonlySet<number>,
	reading: Reading,
): Failover {
	const isStrict = reading === 'strict';
	const machines = lostWith(failed, placement).filter((machine) =>
		isLost(placement.machines[machine] as PlacedMachine, isStrict),
	);
	const isLeft = (node: number) => placement.nodes[node]?.isUp === true && !failed.has(node);
	return leavingOf(placement, failed, machines, reading, isLeft);
}

/**
 * What has to be placed, and where, when machines leave nodes; those of the others stay.
 *
 * @param isLeft Whether the node of a number is up still.
 */
export function leavingOf(
	placement: Placement,
	left: ReadonlySet<number>,
	machines: readonly number[],
	reading: Reading,
	isLeft: Failover['isLeft'],
): Failover {
	const isStrict = reading === 'strict';
	const nodes = placement.nodes.flatMap(({ isUp, takes }, node) =>
		isUp && !left.has(node) && (isStrict ? takes === true : takes !== false) ? [node] : [],
	);
	const binOf = new Map(nodes.map((node, bin) => [node, bin]));
	const rooms = nodes.map((node) =>
		(placement.nodes[node]?.room ?? []).map((room) => (isStrict ? room.least : room.most)),
	);
	const bonds = bondsBetween(placement, machines, nodes, left, isStrict);
	const items = machines.map((machine, item): Item => {
		const served = areServed((placement.machines[machine] as PlacedMachine).units, isLeft);
		const isServed = served ?? !isStrict;
		const { preferred } = placement.machines[machine] as PlacedMachine;
		return {
			preferred: preferred.flatMap((node) => binOf.get(node) ?? []),
			size: sizeOf(placement.machines[machine] as PlacedMachine, isStrict),
			admits: (bin) =>
				isServed &&
				!bonds.bars(item, bin) &&
				(isStrict || hasRoomToStart(placement, machine, nodes[bin] as number)) &&
				(isStrict
					? placement.startOn(machine, nodes[bin] as number).verdict === 'allowed'
					: placement.startOn(machine, nodes[bin] as number).verdict !== 'blocked'),
		};
	});
	return { machines, nodes, packing: { rooms, items, bonds: bonds.open }, isLeft };
}

/** The machines that are on nodes, or may be, in the order of their numbers. */
function lostWith(failed: ReadonlySet<number>, { onNodes, anywhere }: Placement): number[] {
	const lost = [...failed].flatMap((node) => onNodes[node] ?? []);
	return [...anywhere, ...lost].sort((one, other) => one - other);
}

/** Whether a machine that is lost, or may be, has to start elsewhere. */
function isLost({ node, failsOver }: PlacedMachine, isStrict: boolean): boolean {
	return isStrict ? failsOver !== false : failsOver === true && node !== undefined;
}

/** More than anything has; a number without bounds would not add up. */
const tooMuch = 2 ** 60;

/** What a machine takes of a node that it comes to: of unknown amounts the most, or the least. */
export function sizeOf({ restarted }: PlacedMachine, isStrict: boolean): number[] {
	return restarted.map((amount) =>
		Math.min(tooMuch, Math.round(isStrict ? amount.most : amount.least)),
	);
}

/** A machine with dynamic memory shrinks once it runs, but it starts with all that it starts with. */
function hasRoomToStart({ machines, nodes }: Placement, machine: number, node: number): boolean {
	const room = nodes[node]?.room as readonly Amount[];
	return (machines[machine] as PlacedMachine).start.every(
		({ least }, dimension) => Math.round(least) <= (room[dimension] as Amount).most,
	);
}

/** What bonds ask of the machines that are placed: among each other, and for those that stay. */
function bondsBetween(
	placement: Placement,
	machines: readonly number[],
	nodes: readonly number[],
	failed: ReadonlySet<number>,
	isStrict: boolean,
): { readonly open: Bond[]; bars(item: number, bin: number): boolean } {
	const open: Bond[] = [];
	const barred: { items: ReadonlySet<number>; bins: ReadonlySet<number> }[] = [];
	const itemsOf = new Map<MachineBond, number[]>();
	for (const [item, machine] of machines.entries()) {
		const placed = placement.machines[machine] as PlacedMachine;
		for (const bond of placement.bondsByMachine.get(placed.machine) ?? [])
			getOrAdd(itemsOf, bond, (): number[] => []).push(item);
	}
	for (const [bond, items] of itemsOf) {
		// One of which something is unknown may be none.
		if (!isStrict && bond.missed.length > 0) continue;
		const zones = nodes.map((node) => bond.zones[node] ?? unknownZone);
		const staying = placesOf(bond, placement).filter(({ node }) => !failed.has(node));
		const isOut = bond.isTogether
			? outsideOf(bond, staying, isStrict)
			: insideOf(bond, staying, isStrict);
		const bins = zones.flatMap((zone, bin) => (zone === unknownZone || isOut(zone) ? [bin] : []));
		barred.push({ items: new Set(items), bins: new Set(bins) });
		// Those that join machines which stay are with them, though these may be in several zones.
		const isJoining = bond.isTogether && staying.some(({ online }) => online > 0);
		if (!isJoining) open.push({ isTogether: bond.isTogether, items, zones });
	}
	return {
		open,
		bars: (item, bin) => barred.some(({ items, bins }) => items.has(item) && bins.has(bin)),
	};
}

const unknownZone = -1;

/** Which zones are closed to machines that are kept apart from those that stay. */
function insideOf(
	bond: MachineBond,
	staying: readonly BondPlace[],
	isStrict: boolean,
): (zone: number) => boolean {
	const taken = zonesOf(bond, staying, isStrict);
	return (zone) => taken.has(zone);
}

/** Which zones are closed to machines that are kept together with those that stay. */
function outsideOf(
	bond: MachineBond,
	staying: readonly BondPlace[],
	isStrict: boolean,
): (zone: number) => boolean {
	const online = zonesOf(bond, staying, false);
	const perhaps = zonesOf(bond, staying, true);
	const wanted = isStrict && online.size > 0 ? online : perhaps;
	if (isStrict ? perhaps.size === 0 : online.size === 0) return () => false;
	return (zone) => !wanted.has(zone);
}

/** The zones in which machines are online, or may be. */
function zonesOf(
	bond: MachineBond,
	places: readonly BondPlace[],
	isPerhapsEnough: boolean,
): ReadonlySet<number> {
	return new Set(
		places.flatMap(({ node, online, isPerhapsOnline }) =>
			online > 0 || (isPerhapsEnough && isPerhapsOnline) ? (bond.zones[node] ?? []) : [],
		),
	);
}
