import type { Host, VirtualMachine } from '../generated/manifest.ts';
import { placesOf } from './bond-places.ts';
import type { Dimension } from './dimensions.ts';
import type { Failover } from './failover.ts';
import { pack } from './pack.ts';
import type { Item, Packing } from './packing.ts';
import type { PlacedMachine, PlacedNode, Placement } from './placement.ts';
import type { StartFault } from './start.ts';
import { areServed } from './visible-units.ts';

/** Machines that cannot all start, none of which could be left out of it, and why. */
export interface Conflict {
	readonly machines: readonly VirtualMachine[];
	/** The nodes that could take one of them, but for the room, or but for their bonds. */
	readonly nodes: readonly FreeNode[];
	/**
	 * `nowhere`: no node takes the machine. `tooLarge`: none has enough left for it. `tooMuch`: together they take
	 * more than all nodes have left. `together`: what keeps them on one node asks for more than any has left.
	 * `bonds`: what keeps machines together or apart leaves too few nodes.
	 * `scattered`: what is left suffices in all, but not in such pieces. `inTurn`: it suffices for what they keep, but not
	 * for what the last of them starts with. `unserved`: no node that is left sees its storage.
	 * `cutOff`: it stays where it is, and loses its storage.
	 */
	readonly kind:
		| 'nowhere'
		| 'tooLarge'
		| 'tooMuch'
		| 'together'
		| 'bonds'
		| 'scattered'
		| 'inTurn'
		| 'unserved'
		| 'cutOff';
	/** What is short. */
	readonly dimension: Pick<Dimension, 'name' | 'unit'>;
	/** What they take at least. */
	readonly needed: number;
	/** What the nodes have left at most: the largest piece, or of several machines that may be apart all of it. */
	readonly free: number;
	/** What keeps machines together or apart, where that is why: `the affinity rule X keeps 3 machines apart`. */
	readonly bonds: readonly string[];
	/** The shared volumes that no node sees any more, where that is why. */
	readonly volumes: readonly string[];
	/** Of a machine that no node takes, what each node lacks. */
	readonly faults: readonly { readonly node: Host; readonly faults: readonly StartFault[] }[];
}

/** A node with what it has left in the dimension that is short. */
export interface FreeNode {
	readonly node: Host;
	readonly free: number;
}

/**
 * Says why machines cannot all start.
 *
 * @param core The items of a packing that conflict.
 * @param known Why, where that is known.
 */
export function explainConflict(
	placement: Placement,
	failover: Failover,
	core: readonly number[],
	known?: Conflict['kind'],
): Conflict {
	const machines = core.map((item) => failover.machines[item] as number);
	const taking = failover.nodes.flatMap((node, bin) =>
		machines.some((machine) => placement.startOn(machine, node).verdict !== 'blocked') ? [bin] : [],
	);
	const about = { placement, failover, core, taking };
	const kind = known ?? kindOf(about);
	const told = kind === 'bonds' ? taking.filter((bin) => hasRoomFor(about, bin)) : taking;
	const dimension = kind === 'nowhere' || kind === 'bonds' ? 0 : shortDimension(about);
	const rooms = told.map((bin) => failover.packing.rooms[bin]?.[dimension] as number);
	const isOnOne = core.length === 1 || kind === 'together';
	const needed = core.map((item) => neededBy(about, item, dimension));
	return {
		kind,
		machines: machines.map((machine) => placedMachine(placement, machine).machine),
		nodes: told.map((bin, index) => ({
			node: hostOf(placement, failover.nodes[bin] as number),
			free: rooms[index] as number,
		})),
		dimension: placement.dimensions[dimension] as Dimension,
		needed: needed.reduce((total, one) => total + one, 0),
		free: isOnOne ? Math.max(0, ...rooms) : rooms.reduce((total, one) => total + one, 0),
		bonds: kind === 'bonds' || kind === 'together' ? bondTexts(about) : [],
		volumes: unservedBy(about),
		faults:
			kind === 'nowhere'
				? failover.nodes.map((node) => ({
						node: hostOf(placement, node),
						faults: placement.startOn(machines[0] as number, node).faults,
					}))
				: [],
	};
}

interface About {
	readonly placement: Placement;
	readonly failover: Failover;
	/** The items that conflict. */
	readonly core: readonly number[];
	/** The bins that could take one of them. */
	readonly taking: readonly number[];
}

function kindOf(about: About): Conflict['kind'] {
	const { failover, core, taking } = about;
	if (unservedBy(about).length > 0) return 'unserved';
	if (taking.length === 0) return 'nowhere';
	const withoutBonds: Packing = {
		rooms: failover.packing.rooms,
		items: core.map((item) => unbound(about, item)),
		bonds: [],
	};
	const result = pack(withoutBonds, { each: 1_000, left: 1_000 });
	if (result.outcome === 'fits') return isTooMuchTogether(about) ? 'together' : 'bonds';
	if (core.length === 1) return 'tooLarge';
	const dimension = shortDimension(about);
	const free = taking.reduce(
		(total, bin) => total + (failover.packing.rooms[bin]?.[dimension] as number),
		0,
	);
	const needed = core.reduce((total, item) => total + sizeOf(failover, item, dimension), 0);
	return needed > free ? 'tooMuch' : 'scattered';
}

/** The shared volumes of a machine alone that no node sees any more. */
function unservedBy({ placement, failover, core }: About): string[] {
	const [item, ...others] = core;
	if (item === undefined || others.length > 0) return [];
	const { units } = placedMachine(placement, failover.machines[item] as number);
	return units
		.filter((unit) => areServed([unit], failover.isLeft) === false)
		.map(({ name }) => name);
}

/** An item without what keeps it together with others, or apart. */
function unbound({ placement, failover }: About, item: number): Item {
	const machine = failover.machines[item] as number;
	const { size } = failover.packing.items[item] as Item;
	return {
		size,
		admits: (bin) => {
			const node = failover.nodes[bin] as number;
			const room = placement.nodes[node]?.room ?? [];
			const { start } = placedMachine(placement, machine);
			return (
				placement.startOn(machine, node).verdict !== 'blocked' &&
				start.every(({ least }, index) => least <= (room[index]?.most ?? 0))
			);
		},
	};
}

/** The dimension in which what is needed is largest against what there is. */
function shortDimension(about: About): number {
	const { placement, failover, core, taking } = about;
	const shares = placement.dimensions.map((_, dimension) => {
		const needed = core.map((item) => neededBy(about, item, dimension));
		const rooms = taking.map((bin) => failover.packing.rooms[bin]?.[dimension] as number);
		const [need, room] =
			core.length === 1
				? [needed[0] as number, Math.max(...rooms)]
				: [needed, rooms].map((all) => all.reduce((total, one) => total + one, 0));
		return (need as number) / Math.max(1, room as number);
	});
	return shares.indexOf(Math.max(...shares));
}

/** One machine has to start with what it starts with; of several the others may have shrunk by then. */
function neededBy({ placement, failover, core }: About, item: number, dimension: number): number {
	if (core.length > 1) return sizeOf(failover, item, dimension);
	const { start } = placedMachine(placement, failover.machines[item] as number);
	return Math.max(start[dimension]?.least ?? 0, sizeOf(failover, item, dimension));
}

function sizeOf({ packing }: Failover, item: number, dimension: number): number {
	return packing.items[item]?.size[dimension] as number;
}

/** Whether a node has the room for one of the machines that conflict. */
function hasRoomFor({ placement, failover, core }: About, bin: number): boolean {
	return core.some((item) =>
		placement.dimensions.every(
			(_, dimension) =>
				sizeOf(failover, item, dimension) <= (failover.packing.rooms[bin]?.[dimension] as number),
		),
	);
}

/** Whether machines that are kept on one node are too much for any. */
function isTooMuchTogether(about: About): boolean {
	const { placement, failover, core, taking } = about;
	const machines = core.map((item) => machineOf(about, item));
	const areJoined = placement.bonds.some(
		({ isTogether, members }) => isTogether && machines.every((one) => members.includes(one)),
	);
	return (
		areJoined &&
		core.length > 1 &&
		placement.dimensions.some((_, dimension) => {
			const needed = core.reduce((total, item) => total + sizeOf(failover, item, dimension), 0);
			return taking.every((bin) => needed > (failover.packing.rooms[bin]?.[dimension] as number));
		})
	);
}

/** What keeps machines of a conflict together or apart, with how many it is about when nodes have failed. */
function bondTexts(about: About): string[] {
	const { placement, failover, core } = about;
	const concerned = core.map((item) => placedMachine(placement, failover.machines[item] as number));
	const stays = (node: number | undefined) => node !== undefined && failover.isLeft(node);
	const bonds = new Set(
		concerned.flatMap(({ machine }) => placement.bondsByMachine.get(machine) ?? []),
	);
	const inOrder = placement.bonds.filter((bond) => bonds.has(bond));
	return inOrder.map((bond) => {
		const staying = placesOf(bond, placement).filter(({ node }) => stays(node));
		const coming = concerned.filter(
			({ machine, node, isOnline }) =>
				!(isOnline && stays(node)) && (placement.bondsByMachine.get(machine) ?? []).includes(bond),
		);
		const count = staying.reduce((total, { online }) => total + online, coming.length);
		return `${bond.name} keeps ${count} machines ${bond.isTogether ? 'together' : 'apart'}`;
	});
}

function machineOf({ placement, failover }: About, item: number): VirtualMachine {
	return placedMachine(placement, failover.machines[item] as number).machine;
}

function placedMachine({ machines }: Placement, number: number): PlacedMachine {
	return machines[number] as PlacedMachine;
}

function hostOf({ nodes }: Placement, number: number): Host {
	return (nodes[number] as PlacedNode).host;
}
