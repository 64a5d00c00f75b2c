import { cameWith } from '../../facts/came-with.ts';
import { isWithin } from '../../facts/windows-server.ts';
import type { Cluster, Host, SharedVolume } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { isSameUnit } from '../names/names.ts';
import { isSpace } from '../storage/spaces.ts';
import { versionedNodes } from './node-versions.ts';

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
	const versions = versionedNodes(estate, cluster, facts).map((node) => node.version);
	const isOld = [...(version ? [version] : []), ...versions].some(
		(one) => !isWithin(one, cameWith.storageSpacesDirect),
	);
	return isOld || liesElsewhere(cluster, estate, facts) ? false : undefined;
}

/** Whether no disk of a cluster is one of Storage Spaces: whatever the drives of its nodes are then, nothing lies on them. */
function liesElsewhere(cluster: Cluster, estate: Estate, facts: Facts): boolean {
	const volumes = facts.peek(cluster, 'sharedVolumes');
	const disks = facts.peek(cluster, 'disks');
	if (!volumes || !disks || !facts.isComplete(volumes) || !facts.isComplete(disks)) return false;
	const nodes = estate.nodesOf(cluster, facts) ?? [];
	return (
		volumes.every((one) => isNoSpace(one, nodes, facts)) &&
		disks.every(({ lunId }) => isSeenByMany(lunId, nodes, facts))
	);
}

function isNoSpace(volume: SharedVolume, nodes: readonly Host[], facts: Facts): boolean {
	return (
		!(isSpace(volume, facts) ?? true) || isSeenByMany(facts.peek(volume, 'lunId'), nodes, facts)
	);
}

/** Whether several nodes see a logical unit: a virtual disk of Storage Spaces is seen by its owner alone. */
function isSeenByMany(lunId: string | undefined, nodes: readonly Host[], facts: Facts): boolean {
	const seeing = nodes.filter((node) =>
		facts.peek(node, 'storage', 'luns')?.some((one) => isSameUnit(one, lunId ?? '')),
	);
	return lunId !== undefined && seeing.length > 1;
}
