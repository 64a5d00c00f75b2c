import type { ClusterNetwork, Host, HostNetworkAdapter } from '../../generated/manifest.ts';
import { type Facts, quiet } from '../facts.ts';
import { isSameName } from '../names/names.ts';
import { isLinkLocal } from './addresses.ts';
import { isAdapterOn, isInSubnet } from './networks.ts';

/**
 * Whether two adapters of a host are in one subnet, as far as the networks of the cluster and their
 * own addresses tell.
 *
 * @returns undefined where that is not known, and then it is named as missing.
 */
export function shareSubnet(
	one: HostNetworkAdapter,
	other: HostNetworkAdapter,
	networks: readonly ClusterNetwork[],
	facts: Facts,
): boolean | undefined {
	if (hasNoSubnet(one, facts) || hasNoSubnet(other, facts)) return false;
	for (const [adapter, neighbour] of [
		[one, other],
		[other, one],
	] as const) {
		const network = networks.find((network) => isAdapterOn(adapter, network, quiet(facts)));
		const answer = network && isAdapterOn(neighbour, network, quiet(facts));
		if (answer !== undefined) return answer;
	}
	const names = [one, other].map((adapter) => facts.peek(adapter, 'clusterNetwork'));
	if (names[0] !== undefined && names[1] !== undefined) return isSameName(names[0], names[1]);
	const left = facts.need(one, 'ipAddress') ?? undefined;
	const right = facts.need(other, 'ipAddress') ?? undefined;
	if (left === undefined || right === undefined) return undefined;
	// Without a prefix length an address is no subnet that another could be in.
	const answers = [
		right.includes('/') ? isInSubnet(left, right) : undefined,
		left.includes('/') ? isInSubnet(right, left) : undefined,
	];
	if (answers.includes(true)) return true;
	if (answers.includes(false)) return false;
	for (const adapter of [one, other])
		if (facts.peek(adapter, 'clusterNetwork') === undefined)
			facts.missing(adapter, 'clusterNetwork');
	return undefined;
}

/** Whether an adapter is in no subnet: it has no address, or one that holds on its own link only. */
function hasNoSubnet(adapter: HostNetworkAdapter, facts: Facts): boolean {
	const status = facts.peek(adapter, 'status');
	if (status === 'Disabled' || status === 'NotPresent') return true;
	const address = facts.peek(adapter, 'ipAddress');
	if (address === null) return true;
	return address !== undefined && isLinkLocal(address);
}

/**
 * The adapters of a host that are in a subnet, where all of them are in the same one: to a cluster they
 * are one network. Undefined where there are several subnets, less than two adapters, or where that is
 * not known.
 */
export function adaptersInOneSubnet(
	host: Host,
	facts: Facts,
): readonly HostNetworkAdapter[] | undefined {
	const adapters = facts.peek(host, 'networkAdapters');
	if (!adapters || !facts.isComplete(adapters)) return undefined;
	const [first, ...others] = adapters.filter((adapter) => !hasNoSubnet(adapter, facts));
	const share = first && others.every((other) => shareSubnet(first, other, [], quiet(facts)));
	return share && others.length > 0 ? [first, ...others] : undefined;
}
