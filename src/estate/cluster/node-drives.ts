import { cameWith } from '../../facts/came-with.ts';
import { isWithin } from '../../facts/windows-server.ts';
import type { Cluster } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';

/**
 * Whether the drives of a cluster's nodes are the storage of all of them, as Storage Spaces Direct has
 * it; undefined where nothing tells.
 */
export function sharesNodeDrives(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): boolean | undefined {
	const stated = facts.peek(cluster, 'storageSpacesDirect');
	if (stated !== undefined) return stated !== null;
	const version = estate.windowsServerOf(cluster, facts);
	return version && !isWithin(version, cameWith.storageSpacesDirect) ? false : undefined;
}
