import { computerKey, nameKey } from '../estate/names/names.ts';
import { importCluster } from './clusters.ts';
import { type Draft, Origins } from './draft.ts';
import * as hostFacts from './host-facts.ts';
import { hostNames, importHost } from './hosts.ts';
import { type ImportedMachine, importMachines } from './machines.ts';
import { fill, type Work } from './map.ts';
import { isRecord, propertyOf, type Raw } from './raw.ts';
import { ReadIndex } from './read-index.ts';
import { isInventory, type Read, readsOfExport, readsOfInventory } from './reads.ts';
import { addRolesOfMachines } from './roles.ts';

/** A document of an export: one value of a file. */
export interface ExportedDocument {
	readonly path: string;
	readonly value: unknown;
}

/** Something of an export that went into no manifest, and why. */
export interface Skipped {
	readonly raw: Raw;
	readonly reason: string;
}

/** A question that got no answer when the export was made. */
export interface Unanswered {
	readonly what: string;
	readonly asked: Read['asked'];
	readonly error: string;
}

/** What became of exports. */
export interface Import {
	/** Manifests as plain objects, with the keys in the order of the schemas: clusters, hosts, machines. */
	readonly manifests: readonly object[];
	readonly origins: Origins;
	readonly reads: readonly Read[];
	/** How many objects of each cmdlet or class there were. */
	readonly understood: ReadonlyMap<string, number>;
	readonly skipped: readonly Skipped[];
	readonly unanswered: readonly Unanswered[];
}

/** Turns exported documents, which may belong together, into manifests. */
export function importExports(documents: readonly ExportedDocument[]): Import {
	const skipped: Skipped[] = [];
	const work: Work = {
		origins: new Origins(),
		skip: (raw, reason) => void skipped.push({ raw, reason }),
	};
	const roots = documents.map(({ path, value }): Raw => ({ value, path, segments: [] }));
	const reads = roots.flatMap((root) =>
		isInventory(root.value) ? readsOfInventory(root, work.skip) : readsOfExport(root, work.skip),
	);
	const index = new ReadIndex(reads);
	const collected = collectedOn(roots);
	const cluster = index.all('Get-Cluster')[0];
	const clusterDraft = cluster && importCluster(cluster.raw, index, work);
	const machines = importMachines(index, work);
	addRolesOfMachines(machines, index, work);
	const clusterName = clusterDraft?.value.name;
	const nodes = new Set(
		index
			.all('Get-ClusterNode')
			.map(({ raw }) => computerKey(String(propertyOf(raw, 'Name')?.value))),
	);
	const hosts = [...hostNames(index).values()].map(({ name, raw }) => {
		const { draft, key } = importHost(name, raw, index, work);
		const node = index
			.all('Get-ClusterNode')
			.find((one) => computerKey(String(propertyOf(one.raw, 'Name')?.value)) === key);
		if (node) fill(draft, node.raw, hostFacts.nodeFacts, work);
		if (clusterName !== undefined) draft.set('cluster', nodes.has(key) ? clusterName : null, raw);
		return draft;
	});
	const manifests = [
		...(clusterDraft ? [head(clusterDraft, 'Cluster', collected)] : []),
		...hosts.map((draft) => head(draft, 'Host', collected)),
		...machines.map((one) =>
			head(placed(one, hosts, clusterName, nodes), 'VirtualMachine', collected),
		),
	];
	const understood = new Map<string, number>();
	for (const { what, objects } of reads)
		if (objects) understood.set(what, (understood.get(what) ?? 0) + objects.length);
	return {
		manifests,
		origins: work.origins,
		reads,
		understood,
		skipped,
		unanswered: reads.flatMap(({ what, asked, error }) =>
			error === undefined ? [] : [{ what, asked, error }],
		),
	};
}

/** Says where a machine is, by the name that its host's manifest has. */
function placed(
	{ draft, machine, owner }: ImportedMachine,
	hosts: readonly Draft[],
	cluster: unknown,
	nodes: ReadonlySet<string>,
): Draft {
	if (owner === undefined) return draft;
	const host = hosts.find(({ value }) => nameKey(String(value.name)) === machine.computer);
	draft.set('owner', host?.value.name ?? owner, draft.raw);
	if (cluster !== undefined && nodes.has(machine.computer))
		draft.set('cluster', cluster, draft.raw);
	return draft;
}

function head({ value, origins }: Draft, kind: string, collected: string | undefined): object {
	const day = collected === undefined ? {} : { collected };
	const manifest = { apiVersion: 'hvlint/v1', kind, ...value, ...day };
	origins.copy(value, manifest);
	return manifest;
}

/** The day of the newest inventory. */
function collectedOn(roots: readonly Raw[]): string | undefined {
	return roots
		.flatMap(({ value }) =>
			isInventory(value) && isRecord(value) && typeof value.collected === 'string'
				? [value.collected]
				: [],
		)
		.sort()
		.at(-1);
}
