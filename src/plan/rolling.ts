import { pack } from '../capacity/pack.ts';
import type { PlacedMachine } from '../capacity/placement.ts';
import { sharesNodeDrives } from '../estate/cluster/node-drives.ts';
import { votesWithout } from '../estate/cluster/quorum.ts';
import type { Estate } from '../estate/estate.ts';
import type { Facts } from '../estate/facts.ts';
import type { Host } from '../generated/manifest.ts';
import { decideDrain } from './drain.ts';
import type { Ground } from './ground.ts';
import { leaveAtOnce, leaversOf } from './leave.ts';
import { type Partition, partition } from './partition.ts';

/** Up to so many machines and nodes a group is decided in full, rather than by one placement. */
const mostExact = 200;

/** Which nodes are taken out together, those with the fewest machines first. */
export function rollingGroups(
	ground: Ground,
	nodes: readonly number[],
	{ most, isKnown, isBearable }: Absence,
): Partition {
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
			if (!isBearable(group)) return 'no';
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
		areFewest: areFewest && (isKnown || groups.length <= 1),
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

/** Which nodes may be away at once. */
export interface Absence {
	/** So many at most. */
	readonly most: number;
	/** Whether more are known to be too many. */
	readonly isKnown: boolean;
	/** Whether a group may be away. */
	isBearable(group: readonly number[]): boolean;
}

/**
 * Which nodes may be away at once, so that the others and the witness keep the majority of all votes.
 * Nodes whose drives are the storage of all, or may be, are away one at a time.
 *
 * @see https://learn.microsoft.com/windows-server/storage/storage-spaces/understand-quorum
 * @see https://learn.microsoft.com/windows-server/storage/storage-spaces/maintain-servers
 */
export function absenceOf(
	{ placement: { cluster, nodes } }: Ground,
	concerned: readonly number[],
	estate: Estate,
	facts: Facts,
): Absence {
	const hosts = nodes.map(({ host }) => host);
	const gone = nodes.filter(({ isUp, takes }) => !isUp || takes === false).map(({ host }) => host);
	const hasMajority = (group: readonly number[], witness: 'known' | 'possible') => {
		const away = new Set([...gone, ...group.map((node) => hosts[node] as Host)]);
		return votesWithout(away, hosts, cluster, facts).hasMajority(witness);
	};
	const weightOf = (node: number) => facts.peek(hosts[node] as Host, 'nodeWeight') ?? 1;
	const lightest = concerned.toSorted((one, other) => weightOf(one) - weightOf(other));
	const mostWith = (witness: 'known' | 'possible') => {
		let most = 1;
		while (most < lightest.length && hasMajority(lightest.slice(0, most + 1), witness)) most += 1;
		return most;
	};
	const byVotes = mostWith('possible');
	const sharesDrives = sharesNodeDrives(cluster, estate, facts);
	if (sharesDrives !== false)
		return {
			most: 1,
			isKnown: sharesDrives === true || byVotes === 1,
			isBearable: ({ length }) => length === 1,
		};
	const most = mostWith('known');
	return {
		most,
		isKnown: most === byVotes,
		isBearable: (group) => group.length === 1 || hasMajority(group, 'known'),
	};
}
