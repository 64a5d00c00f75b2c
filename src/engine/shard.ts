import type { Estate } from '../estate/estate.ts';
import { collectFacts } from '../estate/facts.ts';
import type { Cluster } from '../generated/manifest.ts';
import { compareText } from './report.ts';
import type { Subject } from './subject.ts';

/** One of several parts of an estate that are judged apart. */
export interface Shard {
	/** From 1. */
	readonly index: number;
	readonly of: number;
	/** The clusters that are dealt out; absent: those of the estate. */
	readonly clusters?: readonly Cluster[];
}

/**
 * What belongs to a part: clusters by their names in turn, with their hosts, machines and volumes. All that
 * is in no cluster, and the estate as a whole, belong to the first.
 */
export function shardOf(
	estate: Estate,
	{ index, of, clusters = estate.clusters }: Shard,
): (subject: Subject) => boolean {
	const facts = collectFacts();
	const names = [...new Set(clusters.map(({ name }) => name.toLowerCase()))].sort(compareText);
	const clusterOf = ({ kind, object, input, migration }: Subject): Cluster | null | undefined => {
		if (kind === 'estate') return undefined;
		if (kind === 'cluster' || kind === 'sharedVolume') return input.cluster as Cluster;
		return estate.clusterOf((migration?.virtualMachine ?? object) as never, facts);
	};
	return (subject) => {
		const cluster = clusterOf(subject);
		const number = cluster ? names.indexOf(cluster.name.toLowerCase()) : 0;
		return (Math.max(number, 0) % of) + 1 === index;
	};
}
