import { type HealthyVersion, healthyPair, standAlonePair } from './healthy-pair.ts';

/** Objects are merged, lists replaced; what is `undefined` was not collected. */
export type Patch = Readonly<Record<string, unknown>>;

/** How an estate differs from the healthy pair. */
export interface Differences {
	/** The Windows Server version of the nodes; 2025 where it does not matter. */
	readonly on?: HealthyVersion;
	/** Whether the hosts are in no cluster, and app01 moves with its files (Move-VM). */
	readonly standAlone?: boolean;
	readonly cluster?: Patch;
	/** HV01. */
	readonly source?: Patch;
	/** HV02. */
	readonly destination?: Patch;
	/** app01, which moves. */
	readonly machine?: Patch;
	/** app02, which is on the destination. */
	readonly neighbour?: Patch;
	/** The planned move, which is live; undefined: none. */
	readonly plan?: Patch | undefined;
}

/** What an estate is described to be, and what is found in the description. */
export interface Description extends Differences {
	/** What an administrator would say of it. */
	readonly name: string;
	/** What fails, warnings too: `<rule> <message>`, sorted. */
	readonly findings?: readonly string[];
}

/** A planned move, and what its preflight comes to. */
export interface Situation extends Description {
	readonly verdict: 'allowed' | 'blocked' | 'undecided';
	/** What has to hold when an allowed move is made: `HV02 is up`. */
	readonly conditions?: readonly string[];
	/** The undecided checks with the facts that they miss: `<rule>: <object> <fact>, <object> <fact>`. */
	readonly undecided?: readonly string[];
}

/** The documents of a healthy pair with its differences. */
export function documentsOf({ on = '2025', standAlone = false, ...patches }: Differences): Patch[] {
	const documents = standAlone ? standAloneWith(on, patches) : clusterWith(on, patches);
	// What is undefined was not collected.
	return JSON.parse(JSON.stringify(documents));
}

function clusterWith(on: HealthyVersion, patches: Differences): object[] {
	const { cluster, plan, ...others } = merge(healthyPair(on), patches as Patch);
	return [{ ...cluster, migrations: plan && [plan] }, ...Object.values(others)];
}

/** A cluster that is patched in is there beside the hosts. */
function standAloneWith(on: HealthyVersion, { cluster, ...patches }: Differences): object[] {
	const { source, plan, ...others } = merge(standAlonePair(on), patches as Patch);
	const head = { apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'HVC01' };
	const documents = [{ ...source, migrations: [plan] }, ...Object.values(others)];
	return cluster ? [{ ...head, ...cluster }, ...documents] : documents;
}

function merge<T extends Patch>(base: T, patch: Patch): T {
	const merged = Object.entries(patch).map(([key, value]) => {
		const below = base[key];
		return [key, isObject(below) && isObject(value) ? merge(below, value) : value];
	});
	return { ...base, ...Object.fromEntries(merged) };
}

function isObject(value: unknown): value is Patch {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
