import {
	canUpgradeRolling,
	compareVersions,
	type WindowsServerVersion,
} from '../facts/windows-server.ts';
import type { Cluster, Host } from '../generated/manifest.ts';
import type { Estate } from './estate.ts';
import type { Facts } from './facts.ts';

/** A node whose Windows Server version is known. */
export interface VersionedNode {
	readonly node: Host;
	readonly version: WindowsServerVersion;
}

/** The nodes of a cluster with their versions, as far as they are known. */
export function versionedNodes(estate: Estate, cluster: Cluster, facts: Facts): VersionedNode[] {
	return (estate.nodesOf(cluster, facts) ?? []).flatMap((node) => {
		const version = estate.windowsServerOf(node, facts);
		return version ? [{ node, version }] : [];
	});
}

/** The versions of nodes, each once, oldest first. */
export function distinctVersions(nodes: readonly VersionedNode[]): WindowsServerVersion[] {
	return [...new Set(nodes.map(({ version }) => version))].sort(compareVersions);
}

/**
 * Whether a cluster may have nodes of these versions (each once, oldest first): one, or two neighbours
 * in a rolling upgrade.
 */
export function canShareCluster(versions: readonly WindowsServerVersion[]): boolean {
	const [older, newer, another] = versions;
	if (older === undefined || newer === undefined) return true;
	return another === undefined && canUpgradeRolling(older, newer);
}
