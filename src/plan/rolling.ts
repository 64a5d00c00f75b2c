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
		{ most, fewest: fewestGroups(ground, nodes), isExact },
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
 * How many groups there are at least: what the nodes of one hold and have free cannot be more than what is
 * free in all, since its machines go to the others.
 */
function fewestGroups({ placement }: Ground, nodes: readonly number[]): number {
	const free = placement.nodes.reduce(
		(total, { isUp, takes, room }) => total + (isUp && takes !== false ? (room[0]?.most ?? 0) : 0),
		0,
	);
	const isConcerned = new Set(nodes);
	let whole = 0;
	for (const { node, held, isOnline } of placement.machines)
		if (node !== undefined && isConcerned.has(node) && isOnline === true)
			whole += held[0]?.least ?? 0;
	for (const node of nodes) whole += placement.nodes[node]?.room[0]?.least ?? 0;
	if (!Number.isFinite(free) || free <= 0) return 1;
	return Math.ceil(whole / free);
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
