import {
	canUpgradeRolling,
	compareVersions,
	servicePackOfBuild,
	versionsOfBuild,
	type WindowsServerVersion,
} from '../../facts/windows-server.ts';
import type { Cluster, Host } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';

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

/** A node's service pack, which its build tells too; where nothing tells it, it is named as missing. */
export function servicePackOf(node: Host, facts: Facts): number | undefined {
	const build = facts.peek(node, 'operatingSystem', 'build');
	const ofBuild = build === undefined ? undefined : servicePackOfBuild(build);
	return (
		facts.peek(node, 'operatingSystem', 'servicePack') ??
		ofBuild ??
		facts.need(node, 'operatingSystem', 'servicePack')
	);
}

/** The versions that the build of a node is of, where the stated one is none of them. */
export function versionsAgainst(
	node: Host,
	facts: Facts,
): { readonly build: string; readonly versions: readonly WindowsServerVersion[] } | undefined {
	const build = facts.peek(node, 'operatingSystem', 'build');
	const version = facts.peek(node, 'operatingSystem', 'version');
	const versions = build === undefined ? [] : versionsOfBuild(build);
	return build && version && versions.length > 0 && !versions.includes(version)
		? { build, versions }
		: undefined;
}

/** The installation that Setup of Windows Server 2008 R2 offers first. */
const usualInstallation = 'Full';

/**
 * The installation types of nodes, in their order: the usual one where nothing is said. Where a node
 * says another, so that somebody chose, the others have to say theirs; so has one whose system is not
 * described beside one whose system is.
 */
export function installationsOf(
	nodes: readonly Host[],
	facts: Facts,
): readonly (NonNullable<Host['operatingSystem']>['installation'] | undefined)[] {
	const systems = nodes.map((node) => facts.peek(node, 'operatingSystem'));
	const isUsual = systems.every(
		(system) => (system?.installation ?? usualInstallation) === usualInstallation,
	);
	const isSilent = systems.every((system) => system === undefined);
	const usually = `${usualInstallation}, as Setup has it`;
	return nodes.map((node, index) =>
		isUsual && (isSilent || systems[index])
			? facts.assume(node, 'operatingSystem', 'installation', usualInstallation, usually)
			: facts.need(node, 'operatingSystem', 'installation'),
	);
}
