import { workgroupMigration } from '../../facts/live-migration.ts';
import { isWithin } from '../../facts/windows-server.ts';
import type { Cluster, Host } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { isSameName } from '../names/names.ts';

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

/**
 * Whether machines can move live in a cluster at all. They cannot between nodes of several domains, nor
 * without a domain before Windows Server 2025.
 *
 * @returns undefined where facts are missing that would tell, and then they are named.
 */
export function canMigrateLive(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): boolean | undefined {
	const ofCluster = facts.assume(cluster, 'domain', undefined, 'one that its nodes are in');
	if (ofCluster === null) {
		const version = estate.windowsServerOf(cluster, facts);
		return version && isWithin(version, workgroupMigration);
	}
	if (ofCluster !== undefined) return true;
	const nodes = estate.nodesOf(cluster, facts);
	if (!nodes || !facts.isComplete(facts.peek(cluster, 'nodes') ?? [])) return undefined;
	// Where one node tells its domain, each is asked for its own.
	if (nodes.every((node) => facts.peek(node, 'domain') === undefined)) return true;
	const domains = nodes.map((node) => facts.need(node, 'domain'));
	const [first] = domains.filter((domain) => domain !== undefined);
	for (const [index, node] of nodes.entries()) {
		const domain = domains[index];
		if (!domain || !first) continue;
		const isSame = isSameDomain(domain, first);
		if (isSame === false) return false;
		if (isSame === undefined) facts.missing(node, 'domain', whyUnclear(domain, first));
	}
	if (domains.includes(undefined)) return undefined;
	const old = tooOldWithoutDomain(nodes, cluster, estate, facts);
	return old && old.length === 0;
}

/**
 * Whether two names mean one domain; undefined where one is a name of DNS and the other one of NetBIOS,
 * which somebody chose.
 */
export function isSameDomain(one: string, other: string): boolean | undefined {
	if (isSameName(one, other)) return true;
	return one.includes('.') === other.includes('.') ? false : undefined;
}

/** Why two names of domains tell nothing, as it is written behind the fact that is asked for. */
export function whyUnclear(one: string, other: string): string {
	return `${one} and ${other} may be two names of one domain`;
}
