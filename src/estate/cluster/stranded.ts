import type { Cluster, Host, VirtualMachine } from '../../generated/manifest.ts';
import { memoryAtLeast, memoryToRestart, usableMemory } from '../compute/memory.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { type Amount, nameUnknown, sum } from '../measures/amount.ts';

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
	const rooms = new Map(
		nodes.map((node) => [node, roomOf(node, machines, cluster, estate, facts)]),
	);
	return machines.flatMap((machine) => {
		const need = memoryToRestart(machine, facts);
		if (facts.peek(machine, 'highlyAvailable') === false || need.most === 0) return [];
		const node = estate.ownerOf(machine, facts);
		const owners = estate.possibleOwnersOf(machine, facts) ?? [];
		const others = nodes.filter((one) => one !== node && owners.includes(one));
		// A machine that one node alone may own is meant to stay there.
		if (!node || others.length === 0) return [];
		if (!facts.isComplete(facts.peek(machine, 'possibleOwners') ?? [])) return [];
		const found = others.map((one) => ({ node: one, room: rooms.get(one) as Amount }));
		if (found.some(({ room }) => need.most <= room.least)) return [];
		const open = found.filter(({ room }) => need.least <= room.most);
		if (open.length > 0) {
			nameUnknown(facts, need, ...open.map(({ room }) => room));
			return [];
		}
		if (!facts.need(machine, 'highlyAvailable')) return [];
		const [best] = found.sort((a, b) => b.room.most - a.room.most);
		if (!best) return [];
		const free = Math.max(0, best.room.most);
		return [{ machine, node, needed: need.least, best: best.node, free }];
	});
}

/** What a node has left for machines that fail over, less what its own take at least. */
function roomOf(
	node: Host,
	machines: readonly VirtualMachine[],
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): Amount {
	const usable = usableMemory(node, estate, facts);
	const held = sum(
		machines.flatMap((machine) => {
			const owner = facts.peek(machine, 'owner');
			if (owner !== undefined && estate.hostNamed(owner, cluster) !== node) return [];
			const need = memoryAtLeast(machine, estate, facts);
			return [owner === undefined ? { ...need, least: 0 } : need];
		}),
	);
	return {
		least: usable.least - held.most,
		most: usable.most - held.least,
		unknown: [...usable.unknown, ...held.unknown],
	};
}
