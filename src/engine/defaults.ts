import type { Estate } from '../estate/estate.ts';
import { collectFacts } from '../estate/facts.ts';
import { anyKey } from '../estate/losses.ts';
import type { Cluster, Host, VirtualMachine } from '../generated/manifest.ts';

type Container = Record<string | number, unknown>;

/** What a cluster's `defaults` gave to its machines and hosts, by the identity of the objects. */
export interface Filled {
	/** The object of `defaults` that an object has a key from. */
	originOf(object: object, key: PropertyKey): object | undefined;
	/** The object of `defaults` for a machine or a host as a whole, where it has any key from there. */
	sourceOf(object: object): object | undefined;
	/** The copies of objects and lists of `defaults`, each with its original and what holds it. */
	readonly copies: ReadonlyMap<object, Copy>;
}

/** A copy of an object or a list of `defaults` in a machine or a host. */
export interface Copy {
	readonly original: object;
	readonly holder: object;
	readonly key: string | number;
}

/** What manifests lost; what is lost of `defaults` is lost to every object that has it from there. */
export interface FoundLosses {
	readonly incomplete: Set<object>;
	readonly spoiled: Map<object, ReadonlySet<string>>;
}

/**
 * Gives the machines and the nodes of each cluster what its `defaults` say and they do not: objects
 * merge, lists and scalars stand for themselves. Changes the machines and hosts.
 */
export function fillDefaults(estate: Estate, losses: FoundLosses): Filled {
	const origins = new Map<object, Map<PropertyKey, object>>();
	const copies = new Map<object, Copy>();
	const fill = fillerOf(origins, copies, losses);
	const unrecorded = collectFacts();
	const giveTo = (object: VirtualMachine | Host, kind: 'virtualMachines' | 'hosts') => {
		const cluster = estate.clusterOf(object, unrecorded);
		if (!cluster) return;
		const defaults = cluster.defaults?.[kind];
		if (defaults) fill(object as unknown as Container, defaults as unknown as Container);
		// What the cluster says for all of them was lost as a whole.
		else if (isSpoiled(cluster, kind, losses)) spoil(object, [anyKey], losses);
	};
	for (const machine of estate.virtualMachines) giveTo(machine, 'virtualMachines');
	const nodes = estate.clusters.flatMap((cluster) => estate.nodesOf(cluster, unrecorded) ?? []);
	for (const host of new Set([...estate.hosts, ...nodes])) giveTo(host, 'hosts');
	return {
		originOf: (object, key) => origins.get(object)?.get(key),
		sourceOf: (object) => origins.get(object)?.values().next().value,
		copies,
	};
}

function isSpoiled(cluster: Cluster, kind: string, { spoiled }: FoundLosses): boolean {
	const { defaults } = cluster;
	return defaults ? hasKey(spoiled.get(defaults), kind) : hasKey(spoiled.get(cluster), 'defaults');
}

/** Whether a key is among those that an object lost. */
function hasKey(keys: ReadonlySet<string> | undefined, key: string): boolean {
	return keys !== undefined && (keys.has(key) || keys.has(anyKey));
}

function spoil(object: object, keys: Iterable<string>, { spoiled }: FoundLosses): void {
	spoiled.set(object, new Set([...(spoiled.get(object) ?? []), ...keys]));
}

function fillerOf(
	origins: Map<object, Map<PropertyKey, object>>,
	copies: Map<object, Copy>,
	losses: FoundLosses,
) {
	return function fill(own: Container, defaults: Container): void {
		const lost = losses.spoiled.get(own);
		for (const [key, value] of Object.entries(defaults)) {
			// What the object said itself goes before, also where it is not known what it was.
			if (hasKey(lost, key)) continue;
			const known = own[key];
			if (known === undefined) {
				own[key] = copyOf(value);
				origins.set(own, (origins.get(own) ?? new Map()).set(key, defaults));
				register(own, key, value);
			} else if (isObject(known) && isObject(value)) fill(known, value);
		}
		const gone = losses.spoiled.get(defaults);
		if (gone) spoil(own, gone, losses);
	};

	/** Remembers where a copy, and what it holds, came from. */
	function register(holder: Container, key: string | number, original: unknown): void {
		const copy = holder[key];
		if (typeof original !== 'object' || original === null || typeof copy !== 'object' || !copy)
			return;
		copies.set(copy, { original, holder, key });
		const gone = losses.spoiled.get(original);
		if (gone) spoil(copy, gone, losses);
		if (losses.incomplete.has(original)) losses.incomplete.add(copy);
		const parts = Array.isArray(original) ? original.entries() : Object.entries(original);
		for (const [part, value] of parts) register(copy as Container, part, value);
	}
}

function copyOf(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(copyOf);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}

function isObject(value: unknown): value is Container {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
