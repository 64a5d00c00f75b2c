import { isWithin, type VersionRange } from '../../facts/windows-server.ts';
import type { Host, VirtualMachine } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { getOrAdd } from '../maps.ts';

/**
 * Where a machine needs NUMA spanning as soon as it has more virtual processors than a NUMA node has
 * cores. Before, its processors share those of the node.
 */
const spanningNeeded: VersionRange = { from: '2025' };

export const numaSources: readonly string[] = [
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/non-uniform-memory-access',
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/configure-non-uniform-memory-access',
];

/** A machine with more virtual processors than a NUMA node of a host has cores, and may not span. */
export interface NumaShortage {
	readonly needed: number;
	readonly cores: number;
}

/** The NUMA nodes of a host that may not span them. */
interface NumaNodes {
	/** The cores of each; undefined where they are not known. */
	readonly cores: number | undefined;
}

/**
 * Whether a host starts, restores and takes a machine as far as its NUMA nodes go: null where it
 * does; undefined where that is not known, and then it is named as missing.
 */
export function numaShortageOf(
	virtualMachine: VirtualMachine,
	host: Host,
	estate: Estate,
	facts: Facts,
): NumaShortage | null | undefined {
	const nodes = numaNodesOf(host, estate, facts);
	return nodes && shortageOn(nodes.cores, virtualMachine, facts);
}

/** The hosts of a list that are known not to start a machine, with the cores of the smallest NUMA node. */
export function numaShortageAmong(
	hosts: readonly Host[],
	virtualMachine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): (NumaShortage & { readonly hosts: readonly Host[] }) | undefined {
	const found = [...facts.once(hosts, limitedHosts, estate)].flatMap(([cores, alike]) => {
		const shortage = shortageOn(cores, virtualMachine, facts);
		return shortage ? [{ ...shortage, hosts: alike }] : [];
	});
	const [first] = found.toSorted((one, other) => one.cores - other.cores);
	return first && { ...first, hosts: found.flatMap(({ hosts: alike }) => alike) };
}

/** The hosts that may not span NUMA nodes, by the cores of each node: thousands of machines are held against them. */
function limitedHosts(
	hosts: readonly Host[],
	facts: Facts,
	estate: Estate,
): ReadonlyMap<number | undefined, readonly Host[]> {
	const byCores = new Map<number | undefined, Host[]>();
	for (const host of hosts) {
		const nodes = numaNodesOf(host, estate, facts);
		if (nodes) getOrAdd(byCores, nodes.cores, () => []).push(host);
	}
	return byCores;
}

/** Null where the NUMA nodes of a host limit no machine; undefined where that is not known. */
function numaNodesOf(host: Host, estate: Estate, facts: Facts): NumaNodes | null | undefined {
	const spans = facts.peek(host, 'numaSpanningEnabled');
	if (spans) return null;
	const version = estate.windowsServerOf(host, facts);
	if (version === undefined) return undefined;
	if (!isWithin(version, spanningNeeded)) return null;
	if (facts.assume(host, 'numaSpanningEnabled', true, 'enabled')) return null;
	const nodes = facts.need(host, 'processor', 'numaNodes');
	if (nodes === 1) return null;
	const cores = facts.need(host, 'processor', 'cores');
	const isKnown = nodes !== undefined && cores !== undefined;
	return { cores: isKnown ? Math.floor(cores / nodes) : undefined };
}

function shortageOn(
	cores: number | undefined,
	virtualMachine: VirtualMachine,
	facts: Facts,
): NumaShortage | null | undefined {
	const needed = facts.need(virtualMachine, 'processor', 'count');
	if (cores === undefined || needed === undefined) return undefined;
	return needed > cores ? { needed, cores } : null;
}
