import type {
	Cluster,
	ClusterNetwork,
	Host,
	HostNetworkAdapter,
} from '../../generated/manifest.ts';
import { type Facts, type MissingFact, quiet } from '../facts.ts';
import { isSameName } from '../names/names.ts';
import { ask, isOfTheMoment, nameAnyOf, nameMissing } from '../tentative.ts';
import { isInSubnet } from './addresses.ts';

/** Why live migration cannot take a network of the cluster, whatever nodes are on it. */
export type NetworkObstacle = 'noClusterTraffic' | 'excluded' | 'notUp' | 'adapterNotUp';

/** What is known of the networks that two nodes could migrate over. */
export interface MigrationNetworks {
	/** Both nodes are on them, and nothing that lasts stands in the way: they have to be up. */
	readonly usable: readonly OpenNetwork[];
	/** Both nodes are, or may be, on them, but live migration cannot take them. */
	readonly obstructed: readonly {
		readonly network: ClusterNetwork;
		readonly obstacle: NetworkObstacle;
	}[];
	/** They may or may not be usable. */
	readonly open: readonly OpenNetwork[];
	/** Whether there are no others. */
	readonly isComplete: boolean;
}

/** A network, with the facts that are not known of it: of a usable one at most facts of the moment. */
export interface OpenNetwork {
	readonly network: ClusterNetwork;
	readonly missing: readonly MissingFact[];
}

/**
 * The cluster networks that a live migration between two nodes could take. Live migration uses the
 * cluster's networks that carry cluster traffic, less those that are excluded from it.
 *
 * @see https://learn.microsoft.com/windows-server/virtualization/hyper-v/failover-cluster-network-recommendations
 * @returns undefined where the networks are not collected, and then it is named.
 */
export function migrationNetworksBetween(
	cluster: Cluster,
	source: Host,
	destination: Host,
	facts: Facts,
): MigrationNetworks | undefined {
	return facts.once(source, findNetworks, destination, cluster);
}

function findNetworks(
	source: Host,
	facts: Facts,
	destination: Host,
	cluster: Cluster,
): MigrationNetworks | undefined {
	const usable: OpenNetwork[] = [];
	const obstructed: { network: ClusterNetwork; obstacle: NetworkObstacle }[] = [];
	const open: OpenNetwork[] = [];
	const networks = facts.need(cluster, 'networks');
	for (const network of networks ?? []) {
		const common = ask(facts, (tentative) => isCommon(network, source, destination, tentative));
		if (common.answer === false) continue;
		const obstacle = ask(facts, (tentative) => {
			const ownObstacle = obstacleOf(network, cluster, tentative);
			const areUp = [source, destination].every((host) => hasLink(host, network, tentative));
			return ownObstacle ?? (areUp ? undefined : 'adapterNotUp');
		});
		const missing = [...common.missing, ...obstacle.missing];
		if (obstacle.answer) obstructed.push({ network, obstacle: obstacle.answer });
		else (missing.every(isOfTheMoment) ? usable : open).push({ network, missing });
	}
	return networks && { usable, obstructed, open, isComplete: facts.isComplete(networks) };
}

/**
 * Whether a network is excluded from live migration. A cluster excludes none until somebody does
 * (MigrationExcludeNetworks, by default empty).
 *
 * @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-migrationexcludenetworks
 */
export function isExcluded(network: ClusterNetwork, facts: Facts): boolean {
	return facts.assume(network, 'liveMigration', undefined, 'not excluded') === null;
}

/**
 * What keeps live migration from a network; undefined where nothing does, or where facts are missing.
 *
 * @see https://learn.microsoft.com/windows/win32/api/clusapi/ne-clusapi-cluster_network_state
 */
function obstacleOf(
	network: ClusterNetwork,
	cluster: Cluster,
	facts: Facts,
): NetworkObstacle | undefined {
	const role = facts.need(network, 'role');
	const excluded = isExcluded(network, facts);
	const state = facts.observe(network, 'state');
	if (role === 'None') return 'noClusterTraffic';
	if (excluded) return 'excluded';
	if (state === undefined || state === 'Up') return undefined;
	// Some two nodes do not reach each other: of three or more, these two still may.
	if (state === 'Partitioned' && facts.need(cluster, 'nodes')?.length !== 2) {
		facts.missing(network, 'state');
		return undefined;
	}
	return 'notUp';
}

/** Whether an adapter that a host has, or may have, on a network is not known to be without a link. */
function hasLink(host: Host, network: ClusterNetwork, facts: Facts): boolean {
	const own = (facts.peek(host, 'networkAdapters') ?? []).filter(
		(adapter) => isAdapterOn(adapter, network, quiet(facts)) !== false,
	);
	return own.length === 0 || own.some((adapter) => isUp(adapter, facts));
}

/** Where nothing is said of an adapter, the state of its network tells enough. */
function isUp(adapter: HostNetworkAdapter, facts: Facts): boolean {
	return (facts.peek(adapter, 'status') ?? 'Up') === 'Up';
}

function isCommon(
	network: ClusterNetwork,
	source: Host,
	destination: Host,
	facts: Facts,
): boolean | undefined {
	const answers = [source, destination].map((host) => isOnNetwork(host, network, facts));
	if (answers.includes(false)) return false;
	return answers.includes(undefined) ? undefined : true;
}

/** Whether a host has an adapter on a network of its cluster; undefined where facts are missing. */
function isOnNetwork(host: Host, network: ClusterNetwork, facts: Facts): boolean | undefined {
	return facts.once(network, hasAdapterOn, host);
}

function hasAdapterOn(network: ClusterNetwork, facts: Facts, host: Host): boolean | undefined {
	const { answer, missing } = ask(facts, (tentative) => {
		const adapters = tentative.need(host, 'networkAdapters');
		if (!adapters) return undefined;
		const answers = adapters.map((adapter) => isAdapterOn(adapter, network, tentative));
		if (answers.includes(true)) return true;
		return answers.includes(undefined) || !facts.isComplete(adapters) ? undefined : false;
	});
	if (answer === undefined) nameMissing(missing, facts);
	return answer;
}

/** Whether an adapter is on a network: its network is named, or its address lies in the subnet. */
export function isAdapterOn(
	adapter: HostNetworkAdapter,
	network: ClusterNetwork,
	facts: Facts,
): boolean | undefined {
	const name = facts.peek(adapter, 'clusterNetwork');
	if (name !== undefined) return isSameName(name, network.name);
	const address = facts.peek(adapter, 'ipAddress');
	if (address === null) return false;
	const subnets = subnetsOf(network, quiet(facts));
	if (address === undefined || !subnets) {
		nameNetworkOf(adapter, network, facts);
		return undefined;
	}
	const answers = subnets.map((subnet) => isInSubnet(address, subnet));
	if (answers.includes(true)) return true;
	if (answers.includes(false) && facts.isComplete(subnets)) return false;
	facts.missing(adapter, 'clusterNetwork');
	return undefined;
}

/** The prefixes of a cluster network; undefined where they are not collected, and then they are named. */
export function subnetsOf(network: ClusterNetwork, facts: Facts): readonly string[] | undefined {
	const subnet = facts.need(network, 'subnet');
	return typeof subnet === 'string' ? [subnet] : subnet;
}

/** Names what would tell whether an adapter is on a network: its name, or address and subnet. */
function nameNetworkOf(adapter: HostNetworkAdapter, network: ClusterNetwork, facts: Facts): void {
	const byAddress = ask(facts, (tentative) => {
		tentative.need(adapter, 'ipAddress');
		tentative.need(network, 'subnet');
	}).missing;
	const byName = [{ object: adapter, fact: 'clusterNetwork' }];
	nameAnyOf(byAddress.length > 1 ? [byName, byAddress] : [byAddress, byName], facts);
}

/**
 * The networks that a live migration may take first: the one of the highest priority, and those that
 * could have a higher one for all that is known, each with the facts that would tell.
 */
export function firstNetworks(
	{ usable, open }: MigrationNetworks,
	facts: Facts,
): readonly OpenNetwork[] {
	const priorityOf = (network: ClusterNetwork) => facts.peek(network, 'liveMigration', 'priority');
	const highest = Math.min(...usable.map(({ network }) => priorityOf(network) ?? Infinity));
	const first = [...usable, ...open].filter(
		({ network }) => (priorityOf(network) ?? (highest > 1 ? 1 : Infinity)) <= highest,
	);
	if (first.length < 2) return first;
	return first.map(({ network, missing }) => {
		const known = priorityOf(network) !== undefined;
		const priority = { object: network, fact: 'liveMigration.priority' };
		return { network, missing: known ? missing : [...missing, priority] };
	});
}

/** The link speed of a network between two nodes: that of the slower end. */
export function linkSpeedBetween(
	network: ClusterNetwork,
	source: Host,
	destination: Host,
	facts: Facts,
): number | undefined {
	return facts.once(network, findLinkSpeed, source, destination);
}

function findLinkSpeed(
	network: ClusterNetwork,
	facts: Facts,
	source: Host,
	destination: Host,
): number | undefined {
	const speeds = [source, destination].map((host) => {
		const adapters = facts.need(host, 'networkAdapters') ?? [];
		if (!facts.isComplete(adapters)) return Number.NaN;
		const own = adapters
			.filter((adapter) => isUp(adapter, facts) && isAdapterOn(adapter, network, facts))
			.map((adapter) => facts.need(adapter, 'linkSpeed') ?? Number.NaN);
		return own.length === 0 ? Number.NaN : Math.max(...own);
	});
	const slower = Math.min(...speeds);
	return Number.isNaN(slower) ? undefined : slower;
}
