import type {
	Host,
	ResourcePool,
	VirtualMachine,
	VirtualNetworkAdapter,
} from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { isSameName } from '../names/names.ts';

/** The pool of each kind that every host has, and that a machine uses unless it names another. */
const primordial = 'Primordial';

/** Whether the name of a pool is that of the pools that every host has. */
export function isPrimordial(name: string): boolean {
	return isSameName(name, primordial);
}

/** A resource pool that a machine names, and where. */
export interface NamedPool {
	/** What the machine takes from it. */
	readonly part: 'memory' | 'processors' | 'network' | 'disk';
	readonly type: ResourcePool['resourcePoolType'];
	readonly name: string;
	readonly at: readonly [{ readonly resourcePool?: string }, 'resourcePool'];
}

/** The resource pools that a machine names, besides those that every host has. */
export function poolsOf(virtualMachine: VirtualMachine, facts: Facts): readonly NamedPool[] {
	const holder = <K extends 'memory' | 'processor' | 'networkAdapters' | 'hardDrives'>(key: K) =>
		facts.assume(virtualMachine, key, undefined, `of the pool ${primordial}`);
	const parts = [
		...[holder('memory')].map((one) => ({ part: 'memory', type: 'Memory', one }) as const),
		...[holder('processor')].map(
			(one) => ({ part: 'processors', type: 'Processor', one }) as const,
		),
		...(holder('networkAdapters') ?? []).map(
			(one) => ({ part: 'network', type: 'Ethernet', one }) as const,
		),
		...(holder('hardDrives') ?? []).map((one) => ({ part: 'disk', type: 'VHD', one }) as const),
	];
	let isDefaultTold = false;
	return parts.flatMap(({ part, type, one }) => {
		if (!one) return [];
		const name = facts.peek(one, 'resourcePool');
		// That one part is of the pool of every host stands for all of which nothing is said.
		if (name === undefined && !isDefaultTold)
			facts.assume(one, 'resourcePool', primordial, primordial);
		isDefaultTold ||= name === undefined;
		return name === undefined || isPrimordial(name)
			? []
			: [{ part, type, name, at: [one, 'resourcePool'] as const }];
	});
}

/** Whether a host has a resource pool of that kind and name. */
export function hasPool(
	host: Host,
	type: ResourcePool['resourcePoolType'],
	name: string,
	facts: Facts,
): boolean | undefined {
	const pools = facts.need(host, 'resourcePools');
	if (!pools) return undefined;
	const isThere = pools.some(
		(pool) => pool.resourcePoolType === type && isSameName(pool.name, name),
	);
	return isThere || (facts.isComplete(pools) ? false : undefined);
}

/**
 * The resource pool of an adapter of which a host may connect it to any switch, whatever its name
 * (Connect-VMNetworkAdapter -UseAutomaticConnection): whether the connection is such a one, nobody tells.
 *
 * @returns undefined where it is of no such pool, or where the host has none.
 */
export function poolOfAnySwitch(
	adapter: VirtualNetworkAdapter,
	host: Host,
	facts: Facts,
): string | undefined {
	const pool = facts.assume(adapter, 'resourcePool', primordial, primordial);
	if (isPrimordial(pool)) return undefined;
	return hasPool(host, 'Ethernet', pool, facts) === false ? undefined : pool;
}
