import type { ClusterNetwork, Host, HostNetworkAdapter } from '../../generated/manifest.ts';
import { type Facts, quiet } from '../facts.ts';
import { nameKey } from '../names/names.ts';
import { type Bits, bitsOf, isLinkLocal, liesIn } from './addresses.ts';
import { type IndexedNetwork, networkOf } from './network-index.ts';

/** An adapter of a host, with what tells its subnet: adapters are held against one another by the hundred. */
export interface PlacedAdapter {
	readonly adapter: HostNetworkAdapter;
	/** The network of the cluster that it is known to be on. */
	readonly network: IndexedNetwork | undefined;
	/** The network that it names, as a key. */
	readonly name: string | undefined;
	/** Its own address; undefined where none is said, or what is said is none. */
	readonly bits: Bits | undefined;
}

/** The adapters that have a subnet, with what tells it. */
export function placeAdapters(
	adapters: readonly HostNetworkAdapter[],
	networks: readonly ClusterNetwork[],
	facts: Facts,
): readonly PlacedAdapter[] {
	return adapters
		.filter((adapter) => !hasNoSubnet(adapter, facts))
		.map((adapter) => {
			const name = facts.peek(adapter, 'clusterNetwork');
			return {
				adapter,
				network: networkOf(adapter, networks, facts),
				name: name === undefined ? undefined : nameKey(name),
				bits: bitsOf(facts.peek(adapter, 'ipAddress') ?? ''),
			};
		});
}

/**
 * Whether two adapters of a host are in one subnet, as far as the networks of the cluster and their
 * own addresses tell.
 *
 * @returns undefined where that is not known, and then it is named as missing.
 */
export function shareSubnet(
	one: PlacedAdapter,
	other: PlacedAdapter,
	facts: Facts,
): boolean | undefined {
	if (one.network && other.network)
		return one.network === other.network && shareSubnetOf(one.network, one, other, facts);
	const network = one.network ?? other.network;
	if (network && isKnownOff(one.network ? other : one, network)) return false;
	const byAddress = byAddresses(one, other);
	if (one.name !== undefined && other.name !== undefined)
		return one.name === other.name && byAddress !== false;
	if (!one.bits || !other.bits) {
		for (const { adapter } of [one, other]) facts.need(adapter, 'ipAddress');
		return undefined;
	}
	if (byAddress !== undefined) return byAddress;
	for (const { adapter, name } of [one, other])
		if (name === undefined) facts.missing(adapter, 'clusterNetwork');
	return undefined;
}

/** The same of two that are on one network, which may have several subnets. */
function shareSubnetOf(
	{ subnets, isComplete }: IndexedNetwork,
	one: PlacedAdapter,
	other: PlacedAdapter,
	facts: Facts,
): boolean | undefined {
	if (subnets && subnets.length < 2 && isComplete) return true;
	const byAddress = byAddresses(one, other);
	if (byAddress !== undefined) return byAddress;
	for (const { adapter, bits } of [one, other]) if (!bits) facts.need(adapter, 'ipAddress');
	if (!one.bits || !other.bits) return undefined;
	const [address, another] = [one.bits.address, other.bits.address];
	return !subnets?.some((subnet) => liesIn(address, subnet) && liesIn(another, subnet) === false);
}

/** What the addresses alone tell: without a prefix length one is no subnet that another could be in. */
function byAddresses(one: PlacedAdapter, other: PlacedAdapter): boolean | undefined {
	if (!one.bits || !other.bits) return undefined;
	const isIn = other.bits.hasLength ? liesIn(one.bits.address, other.bits) : undefined;
	const holds = one.bits.hasLength ? liesIn(other.bits.address, one.bits) : undefined;
	if (isIn || holds) return true;
	return isIn === false || holds === false ? false : undefined;
}

/** Whether an adapter that is not known to be on a network is known not to be. */
function isKnownOff(
	{ name, bits }: PlacedAdapter,
	{ subnets, isComplete }: IndexedNetwork,
): boolean {
	if (name !== undefined) return true;
	if (!bits || !subnets || !isComplete) return false;
	return subnets.some((subnet) => liesIn(bits.address, subnet) === false);
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
	const [first, ...others] = placeAdapters(adapters, [], facts);
	const share = first && others.every((other) => shareSubnet(first, other, quiet(facts)));
	return share && others.length > 0 ? [first, ...others].map(({ adapter }) => adapter) : undefined;
}
