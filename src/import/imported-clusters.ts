import { getOrAdd } from '../estate/maps.ts';
import { computerKey, nameKey } from '../estate/names/names.ts';
import { importCluster } from './clusters.ts';
import type { Draft } from './draft.ts';
import { isSameValue } from './machine-identity.ts';
import type { Work } from './map.ts';
import { inWords, isRecord, type Raw, valueAt } from './raw.ts';
import { type Answered, ReadIndex } from './read-index.ts';
import type { Read } from './reads.ts';

/** A cluster of an import, with what was asked of it and of no other. */
export interface ImportedCluster {
	readonly draft: Draft;
	readonly name: unknown;
	readonly index: ReadIndex;
	/** Its nodes, by the keys of their names. */
	readonly nodes: ReadonlyMap<string, Raw>;
}

/**
 * The clusters that exports tell of, be it only that they name one as theirs. Where there are several, what
 * does not say whose it is belongs to none.
 */
export function importClusters(
	reads: readonly Read[],
	index: ReadIndex,
	work: Work,
): ImportedCluster[] {
	const found = new Map<string, Raw>();
	for (const { raw, asked } of index.all('Get-Cluster')) {
		const own = nameIn(valueAt(raw, 'Name'));
		const name = nameIn(asked.cluster) ?? own;
		if (name === undefined) {
			work.skip(raw, 'is a cluster without a name');
			continue;
		}
		const key = nameKey(name);
		const first = found.get(key);
		const told = isRecord(raw.value) ? raw.value : {};
		if (!first) found.set(key, own === undefined ? inWords(raw, { ...told, Name: name }) : raw);
		else if (!isSameValue(first.value, raw.value))
			work.skip(raw, `is ${name} again: what was told first counts`);
	}
	for (const { what, asked, objects } of reads) {
		const [first] = objects ?? [];
		const name = nameIn(asked.cluster);
		if (!first || name === undefined || !what.startsWith('Get-Cluster')) continue;
		const key = nameKey(name);
		if (!found.has(key)) found.set(key, inWords(first, { Name: name }));
	}
	if (found.size > 1) tellLoose(reads, work);
	const readsOf = readsOfClusters(reads);
	return [...found].map(([key, raw]) => {
		const own = found.size === 1 ? index : new ReadIndex(readsOf(key));
		const draft = importCluster(raw, own, work);
		return {
			draft,
			name: draft.value.name,
			index: own,
			nodes: nodesIn(own.all('Get-ClusterNode')),
		};
	});
}

/** A value that can be a name. */
function nameIn(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Nodes by the keys of their names. */
export function nodesIn(answers: readonly Answered[]): ReadonlyMap<string, Raw> {
	return new Map(answers.map(({ raw }) => [computerKey(String(valueAt(raw, 'Name'))), raw]));
}

/** What was asked of each of several clusters, by its key, or of its nodes, in its order. */
function readsOfClusters(reads: readonly Read[]): (key: string) => Read[] {
	const places = new Map(reads.map((read, place) => [read, place]));
	const [ofClusters, ofComputers] = [new Map<string, Read[]>(), new Map<string, Read[]>()];
	for (const read of reads) {
		const { cluster, computer } = read.asked;
		if (cluster !== undefined) getOrAdd(ofClusters, nameKey(cluster), () => []).push(read);
		if (computer !== undefined) getOrAdd(ofComputers, computerKey(computer), () => []).push(read);
	}
	const placeOf = (read: Read) => places.get(read) as number;
	return (key) => {
		const own = ofClusters.get(key) ?? [];
		const nodes = [...nodesIn(new ReadIndex(own).all('Get-ClusterNode')).keys()];
		const all = new Set([...own, ...nodes.flatMap((node) => ofComputers.get(node) ?? [])]);
		return [...all].sort((one, other) => placeOf(one) - placeOf(other));
	};
}

function tellLoose(reads: readonly Read[], { skip }: Work): void {
	for (const { what, asked, objects } of reads)
		if (what.startsWith('Get-Cluster') && what !== 'Get-Cluster' && asked.cluster === undefined)
			for (const raw of objects ?? [])
				skip(raw, `is an object of ${what} of any of several clusters: import them one at a time`);
}
