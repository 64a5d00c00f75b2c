import type { ClusterNetwork, HostNetworkAdapter } from '../../generated/manifest.ts';
import { type Facts, quiet } from '../facts.ts';
import { getOrAdd, keepFirst } from '../maps.ts';
import { nameKey } from '../names/names.ts';
import { type Bits, bitsOf } from './addresses.ts';
import { subnetsOf } from './networks.ts';

/** A network of a cluster, with what is looked up of it again and again. */
export interface IndexedNetwork {
	readonly network: ClusterNetwork;
	/** Where it stands among the networks. */
	readonly index: number;
	/** Undefined where its subnets are not known; empty where no address of another can be told from them. */
	readonly subnets: readonly Bits[] | undefined;
	/** Whether these are all of its subnets. */
	readonly isComplete: boolean;
}

/** Networks by their names, and by the binary digits that their subnets begin with: the first of each. */
interface NetworkIndex {
	readonly byName: ReadonlyMap<string, IndexedNetwork>;
	/** By the number of digits of an address, then that of the subnet, then these. */
	readonly bySubnet: ReadonlyMap<number, ReadonlyMap<number, ReadonlyMap<string, IndexedNetwork>>>;
}

/**
 * The network of the cluster that an adapter is on, of several the first: the one that it names, or in
 * whose subnet its address lies. Undefined where it is on none, or where that is not known.
 */
export function networkOf(
	adapter: HostNetworkAdapter,
	networks: readonly ClusterNetwork[],
	facts: Facts,
): IndexedNetwork | undefined {
	const { byName, bySubnet } = facts.once(networks, indexNetworks);
	const name = facts.peek(adapter, 'clusterNetwork');
	if (name !== undefined) return byName.get(nameKey(name));
	const { address = '' } = bitsOf(facts.peek(adapter, 'ipAddress') ?? '') ?? {};
	const found = [...(bySubnet.get(address.length) ?? [])].flatMap(
		([length, ofLength]) => ofLength.get(address.slice(0, length)) ?? [],
	);
	return found.toSorted((one, other) => one.index - other.index)[0];
}

function indexNetworks(networks: readonly ClusterNetwork[], allFacts: Facts): NetworkIndex {
	const facts = quiet(allFacts);
	const byName = new Map<string, IndexedNetwork>();
	const bySubnet = new Map<number, Map<number, Map<string, IndexedNetwork>>>();
	for (const [index, network] of networks.entries()) {
		const stated = subnetsOf(network, facts);
		const subnets = stated?.flatMap((text) => bitsOf(text) ?? []);
		const isComplete = stated !== undefined && facts.isComplete(stated);
		const indexed = { network, index, subnets, isComplete };
		keepFirst(byName, nameKey(network.name), indexed);
		for (const { address, subnet } of subnets ?? []) {
			const ofFamily = getOrAdd(bySubnet, address.length, () => new Map());
			const ofLength = getOrAdd(ofFamily, subnet.length, () => new Map());
			keepFirst(ofLength, subnet, indexed);
		}
	}
	return { byName, bySubnet };
}
