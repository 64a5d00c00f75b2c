import type { Cluster } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';

/** Whether machines may move from node to node: a cluster that is there for storage alone has none, and one node no other. */
export function mayMoveMachines(cluster: Cluster, estate: Estate, facts: Facts): boolean {
	return (
		estate.machinesOf(cluster, facts).length > 0 && hasOneNode(cluster, estate, facts) === false
	);
}

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
