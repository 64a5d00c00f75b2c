import { pack } from '../capacity/pack.ts';
import type { PlacedMachine } from '../capacity/placement.ts';
import type { Facts } from '../estate/facts.ts';
import type { Cluster } from '../generated/manifest.ts';
import { decideDrain } from './drain.ts';
import type { Ground } from './ground.ts';
import { leaveAtOnce, leaversOf } from './leave.ts';
import { type Partition, partition } from './partition.ts';

/** Up to so many machines and nodes a group is decided in full, rather than by one placement. */
const mostExact = 200;

/** Which nodes are taken out together, those with the fewest machines first. */
export function rollingGroups(ground: Ground, nodes: readonly number[], most: number): Partition {
	const { placement } = ground;
	const loadOf = (node: number) => leaversOf(ground, new Set([node])).running.length;
	const loads = new Map(nodes.map((node) => [node, loadOf(node)]));
	const ordered = nodes.toSorted(
		(one, other) => (loads.get(other) as number) - (loads.get(one) as number) || one - other,
	);
	const isExact = placement.machines.length + placement.nodes.length <= mostExact;
	const { groups, areFewest } = partition(
		ordered,
		{ most, fewest: fewestGroups(ground, nodes, most), isExact },
		(group) => {
			const drained = new Set(group);
			if (!isExact) {
				const { result } = leaveAtOnce(ground, drained, 'strict', { each: 500, left: 500 });
				return result.outcome === 'fits' ? 'yes' : 'unknown';
			}
			const { verdict } = decideDrain(ground, drained);
			return verdict === 'possible' ? 'yes' : verdict === 'impossible' ? 'no' : 'unknown';
		},
	);
	const total = (group: readonly number[]) =>
		group.reduce((sum, node) => sum + (loads.get(node) as number), 0);
	return {
		groups: groups
			.map((group) => group.toSorted((one, other) => one - other))
			.toSorted(
				(one, other) => total(one) - total(other) || (one[0] as number) - (other[0] as number),
			),
		areFewest,
	};
}

/**
 * How many groups there are at least. What the nodes of one hold and have free cannot be more than what is
 * free in all, since its machines go to the others: so each group is a bin of that size.
 */
function fewestGroups(
	{ placement, roles }: Ground,
	nodes: readonly number[],
	most: number,
): number {
	const free = (node: number) => placement.nodes[node]?.room[0]?.most ?? 0;
	const takes = placement.nodes.flatMap(({ isUp, takes: does }, node) =>
		isUp && does !== false ? [node] : [],
	);
	const inAll = takes.reduce((total, node) => total + free(node), 0);
	if (!Number.isFinite(inAll) || inAll <= 0) return 1;
	const items = nodes.map((node) => ({
		size: [free(node) + heldBy(node), 1],
		admits: () => true,
	}));
	for (let number = Math.ceil(nodes.length / most); number < nodes.length; number += 1) {
		const rooms = Array.from({ length: number }, () => [inAll, most]);
		if (pack({ rooms, items, bonds: [] }, { each: 1_000, left: 1_000 }).outcome !== 'stuck')
			return number;
	}
	return nodes.length;

	function heldBy(node: number): number {
		return (placement.onNodes[node] ?? []).reduce((total, number) => {
			const { isOnline, held } = placement.machines[number] as PlacedMachine;
			return total + (isOnline === true && roles[number] !== false ? (held[0]?.least ?? 0) : 0);
		}, 0);
	}
}

/**
 * How many nodes may be away at once, so that the others and the witness keep the majority of all votes.
 * Nodes whose drives are the storage of all are away one at a time.
 *
 * @see https://learn.microsoft.com/windows-server/storage/storage-spaces/understand-quorum
 * @see https://learn.microsoft.com/windows-server/storage/storage-spaces/maintain-servers
 */
export function mostAway(cluster: Cluster, down: number, facts: Facts): number {
	if (facts.peek(cluster, 'storageSpacesDirect')) return 1;
	const nodes = (facts.peek(cluster, 'nodes') ?? []).length;
	const votes = nodes + (facts.peek(cluster, 'quorum', 'witness') ? 1 : 0);
	return Math.max(1, Math.floor((votes - 1) / 2) - down);
}
