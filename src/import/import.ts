import { nameKey } from '../estate/names/names.ts';
import type { Segments } from '../source/document.ts';
import { withClusterObjects } from './cluster-objects.ts';
import { type Draft, Origins } from './draft.ts';
import { readsOfExport } from './export-reads.ts';
import * as hostFacts from './host-facts.ts';
import { hostNames, importHost } from './hosts.ts';
import { type ImportedCluster, importClusters, nodesIn } from './imported-clusters.ts';
import { type ImportedMachine, importMachines } from './machines.ts';
import { fill, type Work } from './map.ts';
import { addOperatingSystemOfNode } from './operating-system.ts';
import { tellOrphans } from './orphans.ts';
import { isRecord, type Raw, type Skip, valueAt } from './raw.ts';
import { ReadIndex } from './read-index.ts';
import { isInventory, type Read, readsOfInventory } from './reads.ts';
import { withoutRepeats } from './repeats.ts';
import { addRolesOfMachines } from './roles.ts';
import { isVirtualMachineManager, readsOfVirtualMachineManager } from './scvmm.ts';
import { Survey } from './survey.ts';
import { isTerraform, readsOfTerraform } from './terraform.ts';
import { keepValid } from './valid.ts';
import { inWordsOfCmdlets } from './virtualization/first.ts';

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
	/** What the exports hold, and what of that goes nowhere. */
	readonly survey: Survey;
	readonly skipped: readonly Skipped[];
	readonly unanswered: readonly Unanswered[];
}

/**
 * Turns exported documents, which may belong together, into manifests.
 *
 * @param origins Keeps where each fact came from.
 */
export function importExports(
	documents: readonly ExportedDocument[],
	origins = new Origins(),
): Import {
	const skipped: Skipped[] = [];
	const work: Work = {
		origins,
		skip: (raw, reason) => void skipped.push({ raw, reason }),
	};
	const roots = newestFirst(
		documents.map(({ path, value }): Raw => ({ value, path, segments: [] })),
	);
	const reads = withClusterObjects(readsOfAll(roots, work.skip));
	const survey = new Survey(reads);
	const index = new ReadIndex(reads);
	const collected = roots.map(dayOf).find((day) => day !== undefined);
	const clusters = importClusters(reads, index, work);
	const machines = importMachines(index, work);
	for (const { index: own, nodes } of clusters) {
		const isOurs = ({ machine }: ImportedMachine) =>
			clusters.length === 1 || nodes.has(machine.computer);
		machines.push(...addRolesOfMachines(machines.filter(isOurs), own, work));
	}
	tellOrphans(reads, machines, clusters.length > 0, work.skip);
	const loose = nodesIn(clusters.length === 0 ? index.all('Get-ClusterNode') : []);
	const hosts = [...hostNames(index).values()].map(({ name, raw }) => {
		const { draft, key } = importHost(name, raw, index, work);
		const cluster = clusters.find(({ nodes }) => nodes.has(key));
		const node = cluster?.nodes.get(key) ?? loose.get(key);
		if (node) {
			fill(draft, node, hostFacts.nodeFacts, work);
			addOperatingSystemOfNode(draft, node);
		}
		if (cluster) draft.set('cluster', cluster.name, raw);
		else if (!node) {
			if (hasNoClusterService(name, index)) draft.set('cluster', null, raw);
			// Machines have manifests of their own. Of a node those of the whole cluster count.
			if (index.ofComputer('Get-VM', name)?.length === 0) draft.set('virtualMachines', [], raw);
		}
		return draft;
	});
	const byName = new Map(hosts.map((draft) => [nameKey(String(draft.value.name)), draft]));
	const manifests = [
		...clusters.map(({ draft }) => head(draft, 'Cluster', collected, work)),
		...hosts.map((draft) => head(draft, 'Host', collected, work)),
		...machines.map((one) =>
			head(placed(one, byName, clusters), 'VirtualMachine', collected, work),
		),
	];
	return {
		manifests,
		origins: work.origins,
		reads,
		survey,
		skipped,
		unanswered: reads.flatMap(({ what, asked, error }) =>
			error === undefined ? [] : [{ what, asked, error }],
		),
	};
}

/** Nodes of a cluster have its service. That a cluster does not name a host leaves the other clusters. */
function hasNoClusterService(computer: string, index: ReadIndex): boolean {
	const services = (index.ofComputer('Win32_Service', computer) ?? []).map((raw) =>
		nameKey(String(valueAt(raw, 'Name'))),
	);
	// Who was asked for the service of Hyper-V was asked for this one too.
	return services.includes(nameKey('vmms')) && !services.includes(nameKey('ClusSvc'));
}

/** The reads of a document, by what it is. */
function readsOf(document: Raw, skip: Skip): Read[] {
	const { value } = document;
	if (isInventory(value)) return inWordsOfCmdlets(readsOfInventory(document, skip), skip);
	if (isVirtualMachineManager(value)) return readsOfVirtualMachineManager(document, skip);
	return isTerraform(value) ? readsOfTerraform(document, skip) : readsOfExport(document, skip);
}

/** Says where a machine is, by the name that its host's manifest has. */
function placed(
	{ draft, machine, owner }: ImportedMachine,
	hosts: ReadonlyMap<string, Draft>,
	clusters: readonly ImportedCluster[],
): Draft {
	if (owner === undefined) return draft;
	draft.set('owner', hosts.get(machine.computer)?.value.name ?? owner, draft.raw);
	const cluster = clusters.find(({ nodes }) => nodes.has(machine.computer));
	if (cluster) draft.set('cluster', cluster.name, draft.raw);
	return draft;
}

function head(
	{ value, raw }: Draft,
	kind: string,
	collected: string | undefined,
	{ skip }: Work,
): object {
	value.apiVersion = 'hvlint/v1';
	value.kind = kind;
	if (collected !== undefined) value.collected = collected;
	keepValid(value, (at) =>
		skip(raw, `tells ${factAt(at)} of ${value.name} in a way that no manifest has`),
	);
	return value;
}

/** `hardDrives[0].size` */
function factAt(segments: Segments): string {
	return segments
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
		.join('')
		.slice(1);
}

/** When an inventory was made. */
function dayOf({ value }: Raw): string | undefined {
	return isInventory(value) && isRecord(value) && typeof value.collected === 'string'
		? value.collected
		: undefined;
}

/** Inventories come before other exports, and the newest first: what is told first counts. */
function newestFirst(roots: readonly Raw[]): Raw[] {
	return [...roots].sort((one, other) => {
		const [day, otherDay] = [dayOf(one) ?? '', dayOf(other) ?? ''];
		return day < otherDay ? 1 : day > otherDay ? -1 : 0;
	});
}

/** The reads of all documents, without the answers to questions that a newer inventory asked again. */
function readsOfAll(roots: readonly Raw[], skip: Skip): Read[] {
	const all = roots.map((root) => readsOf(root, skip));
	if (roots.filter((root) => dayOf(root) !== undefined).length < 2)
		return withoutRepeats(all, skip);
	const newer = new Map<string, string>();
	const newest = roots.map((root, which) => {
		const reads = all[which] ?? [];
		const day = dayOf(root);
		if (day === undefined) return reads;
		const keys = reads.map(({ what, asked }) => JSON.stringify([what, asked]));
		const again = keys.map((key) => newer.get(key));
		for (const key of keys) if (!newer.has(key)) newer.set(key, day);
		const older = again.find((one) => one !== undefined && one !== day);
		if (older !== undefined)
			skip(root, `is of ${day}: what the inventory of ${older} tells too was taken from there`);
		return reads.filter((_, number) => again[number] === undefined || again[number] === day);
	});
	return withoutRepeats(newest, skip);
}
