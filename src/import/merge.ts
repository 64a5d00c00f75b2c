import { type Document, parseAllDocuments } from 'yaml';
import { computerKey, nameKey } from '../estate/names/names.ts';
import { commonFacts, withoutDefaults } from './factor.ts';
import { tidy } from './tidy.ts';
import { type Change, type Edit, type Resolution, type Updated, updateDocument } from './update.ts';
import { type WrittenFile, writeFiles } from './write.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A file of manifests that is there already. */
export interface PresentFile {
	readonly path: string;
	readonly text: string;
}

/** What an import does to one cluster, host or machine. */
export interface ObjectChange {
	readonly kind: string;
	readonly name: string;
	readonly what: 'new' | 'gone' | 'changed' | 'conflict';
	/** Where a new machine is. */
	readonly on?: string;
	readonly changes: readonly Change[];
}

/** What an import makes of a folder. */
export interface Merged {
	readonly files: readonly WrittenFile[];
	/** The files of which nothing is left. */
	readonly removed: readonly string[];
	readonly objects: readonly ObjectChange[];
}

/**
 * Brings the manifests of a folder up to date.
 *
 * What was imported before has `collected`: there, what differs has changed, and the export is right. What
 * has none was written by hand: there, what differs is a conflict, which the user decides.
 *
 * @param isCovered Whether the import would have told of a machine on this computer.
 */
export function mergeManifests(
	present: readonly PresentFile[],
	imported: readonly object[],
	isCovered: (computer: string) => boolean,
	resolution?: Resolution,
): Merged {
	const open = present.map((file) => ({
		...file,
		documents: parseAllDocuments(file.text) as Document[],
	}));
	const all = open.flatMap(({ documents }) => documents);
	if (all.length === 0) return fresh(imported);
	const objects: ObjectChange[] = [];
	const added: Properties[] = [];
	const matched = new Map<Document, Updated>();
	for (const manifest of imported.map(tidy)) {
		const document = all.find((one) => !matched.has(one) && isSameObject(one.toJSON(), manifest));
		if (!document) {
			added.push(manifest);
			continue;
		}
		const { change, updated } = updateOne(
			document,
			manifest,
			defaultsFor(manifest, all),
			resolution,
		);
		matched.set(document, updated);
		if (change) objects.push(change);
	}
	const gone = new Set(all.filter((one) => !matched.has(one) && isGone(one.toJSON(), isCovered)));
	const told = added.map((manifest) => withoutDefaults(manifest, defaultsFor(manifest, all)));
	return {
		...filesOf(open, matched, gone, told),
		objects: [
			...objects,
			...added.map((one): ObjectChange => ({ ...headOf(one), what: 'new', changes: [] })),
			...[...gone].map(
				(one): ObjectChange => ({ ...headOf(one.toJSON()), what: 'gone', changes: [] }),
			),
		],
	};
}

/** A folder that holds nothing yet: what most have in common goes into the cluster's defaults. */
function fresh(imported: readonly object[]): Merged {
	const manifests = imported.map(tidy);
	const cluster = manifests.find(({ kind }) => kind === 'Cluster');
	const inCluster = (kind: string) =>
		manifests.filter((one) => one.kind === kind && cluster && one.cluster === cluster.name);
	const virtualMachines = commonFacts('VirtualMachine', inCluster('VirtualMachine'));
	const hosts = commonFacts('Host', inCluster('Host'));
	const defaults = {
		...(Object.keys(virtualMachines).length > 0 && { virtualMachines }),
		...(Object.keys(hosts).length > 0 && { hosts }),
	};
	const files = manifests.map((one) => {
		if (one === cluster) return tidy(Object.keys(defaults).length > 0 ? { ...one, defaults } : one);
		if (!cluster || one.cluster !== cluster.name) return one;
		return withoutDefaults(one, one.kind === 'Host' ? hosts : virtualMachines);
	});
	return {
		files: writeFiles(files),
		removed: [],
		objects: manifests.map((one) => ({ ...headOf(one), what: 'new', changes: [] })),
	};
}

function headOf(manifest: Properties): Pick<ObjectChange, 'kind' | 'name' | 'on'> {
	const { kind, name, owner } = manifest;
	return {
		kind: String(kind),
		name: String(name),
		...(typeof owner === 'string' && { on: owner }),
	};
}

/** Machines keep their Id when they are renamed; all else is known by its name. */
function isSameObject(one: Properties | null, other: Properties): boolean {
	if (!one || one.kind !== other.kind) return false;
	const [id, otherId] = [one.id, other.id];
	if (typeof id === 'string' && typeof otherId === 'string')
		return nameKey(id) === nameKey(otherId);
	const key = one.kind === 'Host' ? computerKey : nameKey;
	const isAt = (name: string) =>
		one[name] == null ||
		other[name] == null ||
		nameKey(String(one[name])) === nameKey(String(other[name]));
	return (
		key(String(one.name)) === key(String(other.name)) &&
		(one.kind !== 'VirtualMachine' || isAt('cluster'))
	);
}

function isGone(one: Properties | null, isCovered: (computer: string) => boolean): boolean {
	return (
		one?.kind === 'VirtualMachine' &&
		one.collected !== undefined &&
		typeof one.owner === 'string' &&
		isCovered(one.owner)
	);
}

function defaultsFor(manifest: Properties, documents: readonly Document[]): Properties {
	const key =
		manifest.kind === 'Host'
			? 'hosts'
			: manifest.kind === 'VirtualMachine'
				? 'virtualMachines'
				: undefined;
	const name = manifest.cluster;
	if (key === undefined || typeof name !== 'string') return {};
	const cluster = documents
		.map((one) => one.toJSON() as Properties | null)
		.find((one) => one?.kind === 'Cluster' && nameKey(String(one.name)) === nameKey(name));
	const defaults = cluster?.defaults as Readonly<Record<string, Properties>> | undefined;
	return defaults?.[key] ?? {};
}

/** What became of one document, and the object that it describes. */
interface UpdatedObject {
	readonly change: ObjectChange | undefined;
	readonly updated: Updated;
}

function updateOne(
	document: Document,
	manifest: Properties,
	inherited: Properties,
	resolution: Resolution | undefined,
): UpdatedObject {
	const isByHand = (document.toJSON() as Properties).collected === undefined;
	const { apiVersion: _, kind: __, collected, ...told } = manifest;
	const how = resolution ?? (isByHand ? 'ours' : 'theirs');
	// The day of a manifest tells when its facts were read, where they all were.
	const day = isByHand || collected === undefined ? {} : { collected };
	const updated = updateDocument(document, { ...told, ...day }, inherited, how);
	const changes = updated.changes.filter(({ fact }) => fact !== 'collected');
	const isOpen =
		isByHand && resolution === undefined && changes.some(({ before }) => before !== undefined);
	const what = isOpen ? 'conflict' : 'changed';
	return {
		change: changes.length === 0 ? undefined : { ...headOf(manifest), what, changes },
		updated,
	};
}

function filesOf(
	open: readonly (PresentFile & { readonly documents: readonly Document[] })[],
	matched: ReadonlyMap<Document, Updated>,
	gone: ReadonlySet<Document>,
	added: readonly Properties[],
): Pick<Merged, 'files' | 'removed'> {
	const files: WrittenFile[] = [];
	const removed: string[] = [];
	for (const { path, text, documents } of open) {
		const left = documents.filter((one) => !gone.has(one));
		if (left.length === 0 && documents.length > 0) removed.push(path);
		if (left.length === 0) continue;
		const written = left.length === documents.length ? textOf(text, left, matched) : rebuilt(left);
		if (written !== text) files.push({ path, text: written });
	}
	const taken = new Set(open.map(({ path }) => nameKey(path)));
	const fresh = writeFiles(added).map((file) => {
		let path = file.path;
		for (let number = 2; taken.has(nameKey(path)); number += 1)
			path = file.path.replace(/\.yaml$/, `-${number}.yaml`);
		return { ...file, path };
	});
	return { files: [...files, ...fresh], removed };
}

/** The text with its values put right, so that a change of one value is a change of one line. */
function textOf(
	text: string,
	documents: readonly Document[],
	matched: ReadonlyMap<Document, Updated>,
): string {
	const edits: Edit[] = [];
	for (const document of documents) {
		const updated = matched.get(document);
		if (!updated) continue;
		if (!updated.edits) return rebuilt(documents);
		edits.push(...updated.edits);
	}
	return edits
		.sort((one, other) => other.start - one.start)
		.reduce(
			(whole, { start, end, text: value }) => whole.slice(0, start) + value + whole.slice(end),
			text,
		);
}

/** The documents as the writer of YAML has them: with their comments and in their order. */
function rebuilt(documents: readonly Document[]): string {
	return documents.map((one) => one.toString({ lineWidth: 0 })).join('');
}
