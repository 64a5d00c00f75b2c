import type { Cluster } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';

/**
 * Whether a cluster has one node alone, so that nothing goes from node to node.
 *
 * @returns undefined where its nodes are not known, and then they are named.
 */
export function hasOneNode(cluster: Cluster, estate: Estate, facts: Facts): boolean | undefined {
	const nodes = estate.nodesOf(cluster, facts);
	if (!nodes || nodes.length > 1) return nodes && false;
	return facts.isComplete(facts.peek(cluster, 'nodes') ?? []) ? true : undefined;
}
