import type { MachineBond } from '../capacity/bonds.ts';
import { type Reading, sizeOf } from '../capacity/failover.ts';
import type { PlacedMachine, PlacedNode } from '../capacity/placement.ts';
import { type Amount, exactly } from '../estate/measures/amount.ts';
import { type Ground, groundAfter } from './ground.ts';
import type { PlannedMove } from './leave.ts';

/** Who is where while a plan is carried out. */
export interface Stage {
	/** The node of each machine. */
	readonly where: readonly (number | undefined)[];
	/** What each node has left, in each dimension. */
	readonly rooms: readonly (readonly number[])[];
	/** The moves that have led to it. */
	readonly moves: readonly PlannedMove[];
}

/** How things are. */
export function firstStage({ placement }: Ground, reading: Reading): Stage {
	return {
		where: placement.machines.map(({ node }) => node),
		rooms: placement.nodes.map(({ room }) =>
			room.map(({ least, most }) => (reading === 'strict' ? least : most)),
		),
		moves: [],
	};
}

/** How things are after another move. */
export function stageAfter(
	{ where, rooms, moves }: Stage,
	move: PlannedMove,
	ground: Ground,
	reading: Reading,
): Stage {
	const { machine, source, destination } = move;
	const placed = ground.placement.machines[machine] as PlacedMachine;
	const came = sizeOf(placed, reading === 'strict');
	const went = placed.held.map(({ least, most }, dimension) => {
		// What a host says that it has left grows by what the machine held, which may be its minimum.
		const isSaid = isStated(ground, source, dimension);
		return reading === 'strict' && isSaid ? least : Math.min(most, 2 ** 60);
	});
	return {
		where: where.map((node, number) => (number === machine ? destination : node)),
		rooms: rooms.map((room, node) => {
			if (node === destination) return room.map((one, at) => one - (came[at] as number));
			if (node === source) return room.map((one, at) => one + (went[at] as number));
			return room;
		}),
		moves: [...moves, move],
	};
}

/** Whether the room of a node is not what its machines leave of it. */
function isStated({ placement }: Ground, node: number, dimension: number): boolean {
	return dimension === 0 && placement.nodes[node]?.host.memory?.available !== undefined;
}

/** Whether a machine can move now, at the side of those that are moving already. */
export function canMove(
	{ where, rooms }: Stage,
	{ machine, source, destination }: PlannedMove,
	ground: Ground,
	reading: Reading,
	others: readonly PlannedMove[] = [],
): boolean {
	const isStrict = reading === 'strict';
	const { placement } = ground;
	const node = placement.nodes[destination] as PlacedNode;
	if (!node.isUp || (isStrict ? node.takes !== true : node.takes === false)) return false;
	const placed = placement.machines[machine] as PlacedMachine;
	const size = sizeOf(placed, isStrict);
	const arriving = others
		.filter((one) => one.destination === destination)
		.map((one) => sizeOf(placement.machines[one.machine] as PlacedMachine, isStrict));
	const hasRoom = (rooms[destination] as readonly number[]).every((room, dimension) => {
		const taken = arriving.reduce((total, one) => total + (one[dimension] as number), 0);
		const needed = Math.max(
			size[dimension] as number,
			isStrict ? 0 : Math.round((placed.start[dimension] as Amount).least),
		);
		return needed <= room - taken;
	});
	if (!hasRoom || !placement.bonds.every((bond) => isKept(bond, placed, destination))) return false;
	// Last, since it takes the longest.
	const { verdict } = ground.move(machine, source, destination);
	return isStrict ? verdict === 'allowed' : verdict !== 'blocked';

	/** Whether a machine that comes to a node is apart from those that have to be apart from it, also from those on their way. */
	function isKept(bond: MachineBond, coming: PlacedMachine, to: number): boolean {
		if (bond.isTogether || coming.isOnline === false) return true;
		if (!isStrict && bond.missed.length > 0) return true;
		if (!bond.members.includes(coming.machine)) return true;
		const zone = bond.zones[to];
		if (zone === undefined) return !isStrict;
		return placement.machines.every((other, number) => {
			if (other === coming || other.isOnline === false || !bond.members.includes(other.machine))
				return true;
			if (!isStrict && other.isOnline !== true) return true;
			const at = others.filter((one) => one.machine === number).map((one) => one.destination);
			return [where[number], ...at].every(
				(place) => place === undefined || bond.zones[place] !== zone,
			);
		});
	}
}

/** The ground as it is at a stage. */
export function groundAt(ground: Ground, { where, rooms }: Stage): Ground {
	return groundAfter(
		ground,
		where,
		rooms.map((room) => room.map((one) => exactly(Math.max(0, one)))),
	);
}
