import { workgroupMigration } from '../../facts/live-migration.ts';
import { isWithin } from '../../facts/windows-server.ts';
import type { Cluster, Host } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';

/**
 * The domain that a node is in, its own or else its cluster's; null where it is in none. New-Cluster
 * makes a cluster of members of a domain unless it is told otherwise.
 *
 * @returns undefined where nothing is said.
 */
export function domainOf(node: Host, cluster: Cluster, facts: Facts): string | null | undefined {
	const own = facts.peek(node, 'domain');
	if (own !== undefined) return own;
	return facts.assume(cluster, 'domain', undefined, 'one that its nodes are in');
}

/**
 * The nodes that are too old for a live migration without a domain; none where all have a domain.
 *
 * @returns undefined where versions are missing that would tell, and then they are named.
 */
export function tooOldWithoutDomain(
	nodes: readonly Host[],
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): readonly Host[] | undefined {
	if (nodes.every((node) => domainOf(node, cluster, facts) !== null)) return [];
	const versions = nodes.map((node) => estate.windowsServerOf(node, facts));
	const old = nodes.filter((_, index) => {
		const version = versions[index];
		return version && !isWithin(version, workgroupMigration);
	});
	return old.length === 0 && versions.includes(undefined) ? undefined : old;
}
