import type { Cluster, Host, VirtualMachine } from '../../generated/manifest.ts';
import { memoryAtLeast, memoryToRestart, usableMemory } from '../compute/memory.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { type Amount, nameUnknown, sum, withFew } from '../measures/amount.ts';
import { isRole } from './role.ts';

/** A machine that no other node has the memory for when its own fails. */
export interface Stranded {
	readonly machine: VirtualMachine;
	/** The node that it is on. */
	readonly node: Host;
	/** What it starts with. */
	readonly needed: number;
	/** The other node with the most room, and how much that is at most. */
	readonly best: Host;
	readonly free: number;
}

/**
 * The highly available machines of a cluster that are too large, one by one, for each of the other nodes
 * that may own them. Where facts are missing that decide it, they are named.
 */
export function strandedMachines(cluster: Cluster, estate: Estate, facts: Facts): Stranded[] {
	const nodes = estate.nodesOf(cluster, facts) ?? [];
	const machines = estate.machinesOf(cluster, facts);
	const rooms = roomsOf(nodes, machines, cluster, estate, facts);
	const roomiestFirst = rooms.toSorted((a, b) => b.room.least - a.room.least);
	return machines.flatMap((machine) => {
		const need = memoryToRestart(machine, facts);
		if (facts.peek(machine, 'highlyAvailable') === false || need.most === 0) return [];
		const node = estate.ownerOf(machine, facts);
		const owners = facts.once(estate.possibleOwnersOf(machine, facts) ?? none, asSet);
		const isOther = ({ node: one }: Room) => one !== node && owners.has(one);
		const roomiest = roomiestFirst.find(isOther);
		// A machine that one node alone may own is meant to stay there.
		if (!node || !roomiest) return [];
		if (!facts.isComplete(facts.peek(machine, 'possibleOwners') ?? [])) return [];
		if (need.most <= roomiest.room.least) return [];
		const others = rooms.filter(isOther);
		const open = others.filter(({ room }) => need.least <= room.most);
		if (open.length > 0) {
			nameUnknown(facts, need, ...open.map(({ room }) => room));
			return [];
		}
		if (!isRole(machine, estate, facts)) return [];
		const best = others.reduce((one, other) => (other.room.most > one.room.most ? other : one));
		const free = Math.max(0, best.room.most);
		return [{ machine, node, needed: need.least, best: best.node, free }];
	});
}

/** A node, and what it has left for machines that fail over, less what its own take at least. */
interface Room {
	readonly node: Host;
	readonly room: Amount;
}

const none: readonly Host[] = [];
const asSet = (hosts: readonly Host[]): ReadonlySet<Host> => new Set(hosts);

function roomsOf(
	nodes: readonly Host[],
	machines: readonly VirtualMachine[],
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): Room[] {
	const heldByNode = new Map<Host, Amount[]>(nodes.map((node) => [node, []]));
	const anywhere: Amount[] = [];
	for (const machine of machines) {
		const owner = facts.peek(machine, 'owner');
		const need = memoryAtLeast(machine, estate, facts);
		if (owner === undefined) anywhere.push({ ...need, least: 0 });
		else heldByNode.get(estate.hostNamed(owner, cluster))?.push(need);
	}
	const perhaps = withFew(sum(anywhere));
	return nodes.map((node) => {
		const usable = usableMemory(node, estate, facts);
		const held = sum([withFew(sum(heldByNode.get(node) ?? [])), perhaps]);
		return {
			node,
			room: {
				least: usable.least - held.most,
				most: usable.most - held.least,
				unknown: [...usable.unknown, ...held.unknown],
			},
		};
	});
}
