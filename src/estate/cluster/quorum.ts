import { isWithin, type VersionRange } from '../../facts/windows-server.ts';
import type { Cluster, Host } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts, MissingFact } from '../facts.ts';

/**
 * Where the cluster manages the votes of its nodes by itself, unless that is turned off.
 *
 * @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/clusters-dynamicquorum
 */
const dynamicQuorum: VersionRange = { from: '2012' };

/** Whether a cluster goes on without some of its nodes. */
export interface Quorum {
	/** Undefined where that hangs on facts. */
	readonly isKept: boolean | undefined;
	readonly missed: readonly MissingFact[];
	/** The votes in all, and those that are left. */
	readonly votes: number;
	readonly left: number;
}

/**
 * Whether nodes and witness keep the majority of all votes while some nodes are away. With dynamic quorum
 * those that leave one after the other lose their votes, and the others go on.
 *
 * @see https://learn.microsoft.com/windows-server/failover-clustering/manage-cluster-quorum
 */
export function quorumWithout(
	away: ReadonlySet<Host>,
	nodes: readonly Host[],
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): Quorum {
	const { votes, left, hasMajority } = votesWithout(away, nodes, cluster, facts);
	const answer = (isKept: boolean | undefined, ...missed: MissingFact[]): Quorum => ({
		...{ isKept, missed, votes, left },
	});
	if (hasMajority('known')) return answer(true);
	const isSaid = facts.peek(cluster, 'dynamicQuorum');
	const version = estate.windowsServerOf(cluster, facts);
	const canBe = version && isWithin(version, dynamicQuorum);
	if (isSaid ?? canBe) return answer(true);
	if (isSaid === undefined && canBe === undefined)
		return answer(undefined, { object: cluster, fact: 'operatingSystem' });
	if (hasMajority('possible'))
		return answer(undefined, { object: cluster, fact: 'quorum.witness' });
	return answer(false);
}

/** The votes of a cluster, of which some nodes are away. */
interface Votes {
	readonly votes: number;
	readonly left: number;
	/** Whether those that are left are the majority of all: with the witness that is known, or with one that there may be. */
	hasMajority(witness: 'known' | 'possible'): boolean;
}

/** The votes of all nodes and the witness, whoever leaves. Where a disk has the only one, that is kept. */
export function votesWithout(
	away: ReadonlySet<Host>,
	nodes: readonly Host[],
	cluster: Cluster,
	facts: Facts,
): Votes {
	const votesOf = (some: readonly Host[]) =>
		some.reduce((votes, node) => votes + (facts.peek(node, 'nodeWeight') ?? 1), 0);
	const witness = facts.peek(cluster, 'quorum', 'witness');
	const isDisk = facts.peek(cluster, 'quorum', 'type') === 'DiskOnly';
	const own = witness ? 1 : 0;
	const votes = votesOf(nodes) + own;
	const left = votesOf(nodes.filter((node) => !away.has(node))) + own;
	return {
		votes,
		left,
		hasMajority(meant) {
			const more = meant === 'possible' && witness === undefined ? 1 : 0;
			return isDisk || 2 * (left + more) > votes + more;
		},
	};
}
