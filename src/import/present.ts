import type { Document } from 'yaml';
import { computerKey, nameKey } from '../estate/names/names.ts';
import type { Segments } from '../source/document.ts';
import { parseDocuments } from './edit/edit.ts';
import { isRecord } from './raw.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A file of manifests that is there already. */
export interface PresentFile {
	readonly path: string;
	readonly text: string;
}

/** A cluster, host or machine that a folder holds already: a document, or a machine inside of one. */
export interface PresentObject {
	readonly document: Document;
	/** Where in the document it stands. */
	readonly segments: Segments;
	/** What it says itself. */
	readonly own: Properties;
	/** What it says; a machine inside of a document also what that one says for it. */
	readonly value: Properties;
	/** The cluster or host in whose document a machine stands. */
	readonly holder?: PresentObject;
}

/** A file with its documents. */
export interface OpenFile extends PresentFile {
	readonly documents: readonly Document[];
}

/** What a folder holds. */
export interface Folder {
	readonly files: readonly OpenFile[];
	readonly objects: readonly PresentObject[];
	/** What it holds of an object that an import tells of, among those that are not `taken`. */
	find(manifest: Properties, taken: (object: PresentObject) => boolean): PresentObject | undefined;
	hostNamed(name: unknown): PresentObject | undefined;
	/** The name of the cluster that an object is in: that it states itself, or that its host or its cluster does. */
	clusterOf(value: Properties): string | undefined;
	/** What need not be said of an object, since its place, its cluster or the defaults there say it. */
	inheritedBy(value: Properties, holder?: PresentObject): Properties;
}

/** A file of a folder that nobody can bring up to date. */
export class UnreadableFile extends Error {}

/**
 * Reads what a folder holds.
 *
 * @throws UnreadableFile
 */
export function openFolder(present: readonly PresentFile[]): Folder {
	const files = present.map((file) => ({ ...file, documents: documentsOf(file) }));
	const objects = files.flatMap(objectsOf);
	const byKey = new Map<string, PresentObject[]>();
	const clusters = new Map<string, Properties>();
	const listing = new Map<string, string>();
	for (const object of objects) {
		const { kind, name } = object.value;
		for (const key of keysOf(object.value)) {
			const found = byKey.get(key);
			if (found) found.push(object);
			else byKey.set(key, [object]);
		}
		if (kind !== 'Cluster') continue;
		clusters.set(nameKey(String(name)), object.value);
		for (const node of Array.isArray(object.value.nodes) ? object.value.nodes : [])
			listing.set(computerKey(String(node)), String(name));
	}
	const folder: Folder = {
		files,
		objects,
		find(manifest, taken) {
			const all = keysOf(manifest)
				.flatMap((key) => byKey.get(key) ?? [])
				.filter((one) => !taken(one) && isSameObject(one.value, manifest));
			// A machine and its replica have one Id.
			return all.find(({ value }) => value.owner === manifest.owner) ?? all[0];
		},
		hostNamed: (name) =>
			typeof name === 'string' ? byKey.get(`Host ${computerKey(name)}`)?.[0] : undefined,
		clusterOf(value) {
			if (value.cluster !== undefined)
				return value.cluster === null ? undefined : String(value.cluster);
			if (value.kind === 'Host') return listing.get(computerKey(String(value.name)));
			if (value.kind !== 'VirtualMachine' || typeof value.owner !== 'string') return undefined;
			const host = folder.hostNamed(value.owner);
			return folder.clusterOf(host?.value ?? { kind: 'Host', name: value.owner });
		},
		inheritedBy(value, holder) {
			const cluster = folder.clusterOf(value);
			const defaults = cluster && clusters.get(nameKey(cluster))?.defaults;
			const kind = value.kind === 'Host' ? 'hosts' : 'virtualMachines';
			const own = isRecord(defaults) && value.kind !== 'Cluster' ? defaults[kind] : undefined;
			return {
				...(isRecord(own) && own),
				...(cluster !== undefined && { cluster }),
				...(holder?.value.kind === 'Host' && { owner: holder.value.name }),
			};
		},
	};
	return folder;
}

function documentsOf({ path, text }: PresentFile): Document[] {
	const documents = parseDocuments(text);
	const [error] = documents.flatMap(({ errors }) => errors);
	const at = error?.linePos?.[0];
	if (error) throw new UnreadableFile(`${path}:${at?.line ?? 1}:${at?.col ?? 1} is no YAML`);
	return documents;
}

function objectsOf({ path, documents }: OpenFile): PresentObject[] {
	try {
		return documents.flatMap(objectsIn);
	} catch (error) {
		// An alias of nothing, or too many of them.
		throw new UnreadableFile(`${path} cannot be read (${(error as Error).message})`);
	}
}

/** The machines that the document of a cluster or host lists. */
export function machinesInside({ own }: PresentObject): readonly unknown[] {
	return Array.isArray(own.virtualMachines) ? own.virtualMachines : [];
}

function objectsIn(document: Document): PresentObject[] {
	const value = document.toJSON() as unknown;
	if (!isRecord(value)) return [];
	const object: PresentObject = { document, segments: [], own: value, value };
	const { kind, name, cluster, collected } = value;
	if (kind !== 'Cluster' && kind !== 'Host') return [object];
	const around = {
		kind: 'VirtualMachine',
		...(kind === 'Host' ? { owner: name, cluster } : { cluster: name }),
		collected,
	};
	const machines = machinesInside(object).flatMap((own, number) =>
		isRecord(own)
			? [
					{
						document,
						segments: ['virtualMachines', number],
						own,
						value: { ...around, ...own },
						holder: object,
					},
				]
			: [],
	);
	return [object, ...machines];
}

/** What an object can be found by. */
function keysOf({ kind, name, id }: Properties): string[] {
	const key = kind === 'Host' ? computerKey : nameKey;
	return [
		...(typeof id === 'string' ? [`${kind} id ${nameKey(id)}`] : []),
		`${kind} ${key(String(name))}`,
	];
}

/** Machines keep their Id when they are renamed; all else is known by its name, in its cluster or on its host. */
export function isSameObject(one: Properties, other: Properties): boolean {
	if (one.kind !== other.kind) return false;
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
		(one.kind !== 'VirtualMachine' ||
			(one.cluster == null && other.cluster == null ? isAt('owner') : isAt('cluster')))
	);
}
