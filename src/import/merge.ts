import type { Document } from 'yaml';
import { nameKey } from '../estate/names/names.ts';
import { commonFacts, withoutDefaults } from './factor.ts';
import { addInside, homeOf, removeInside } from './inline.ts';
import { isMissing, placesOfMachines } from './missing.ts';
import {
	type Folder,
	isSameObject,
	openFolder,
	type PresentFile,
	type PresentObject,
} from './present.ts';
import { tidy } from './tidy.ts';
import { type Change, type Edit, type Resolution, type Updated, updateObject } from './update.ts';
import type { ValidationReport } from './validation-report.ts';
import { onlyValidations } from './validations.ts';
import { type WrittenFile, writeFiles } from './write.ts';

type Properties = Readonly<Record<string, unknown>>;

/** What an import does to one cluster, host or machine. */
export interface ObjectChange {
	readonly kind: string;
	readonly name: string;
	/** `kept`: what was written by hand stays, whatever the export says. `away`: not where it was, while another node that it may have moved to did not tell of its machines. */
	readonly what: 'new' | 'gone' | 'away' | 'changed' | 'conflict' | 'kept';
	/** Where a machine is, or was. */
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
 * @param validations Reports of Test-Cluster, which may be of clusters that nothing else was imported of.
 */
export function mergeManifests(
	present: readonly PresentFile[],
	imported: readonly object[],
	isCovered: (computer: string) => boolean,
	resolution?: Resolution,
	validations: readonly ValidationReport[] = [],
): Merged {
	const folder = openFolder(present);
	if (folder.files.every(({ documents }) => documents.length === 0)) return fresh(imported);
	const isTold = (one: Properties) =>
		imported.some((manifest) => isSameObject(one, manifest as Properties));
	const others = folder.objects
		.map(({ value }) => value)
		.filter((one) => one.kind === 'Cluster' && !isTold(one));
	const objects: ObjectChange[] = [];
	const added: Properties[] = [];
	const matched = new Map<PresentObject, Updated>();
	for (const manifest of [...imported, ...onlyValidations(others, validations)].map(tidy)) {
		const object = folder.find(manifest, (one) => matched.has(one));
		if (!object) {
			if (!isSaidByCluster(manifest, folder)) added.push(manifest);
			continue;
		}
		const inherited = folder.inheritedBy(object.value, object.holder);
		const { changes, updated } = updateOne(object, manifest, inherited, resolution);
		matched.set(object, updated);
		objects.push(...changes);
	}
	const missing = folder.objects.filter(
		(one) => !matched.has(one) && isMissing(one.value, isCovered),
	);
	const places = placesOfMachines(folder, imported);
	const gone = new Set(missing.filter(({ value }) => places(value).every(isCovered)));
	return {
		...filesOf(folder, matched, gone, added),
		objects: [
			...objects,
			...added.map((one): ObjectChange => ({ ...headOf(one), what: 'new', changes: [] })),
			...missing.map(
				(one): ObjectChange => ({
					...headOf(one.value),
					what: gone.has(one) ? 'gone' : 'away',
					changes: [],
				}),
			),
		],
	};
}

/** Whether a node needs no document: its cluster names it, and the defaults there say all that is told of it. */
function isSaidByCluster(manifest: Properties, folder: Folder): boolean {
	const { cluster: _, ...named } = manifest;
	if (manifest.kind !== 'Host' || folder.clusterOf(named) === undefined) return false;
	const rest = withoutDefaults(manifest, folder.inheritedBy(manifest));
	return Object.keys(rest).every((key) =>
		['apiVersion', 'kind', 'name', 'cluster', 'collected'].includes(key),
	);
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

/** What became of one object, for its text and for the user. */
interface UpdatedObject {
	readonly changes: readonly ObjectChange[];
	readonly updated: Updated;
}

function updateOne(
	{ document, map, value, holder }: PresentObject,
	manifest: Properties,
	inherited: Properties,
	resolution: Resolution | undefined,
): UpdatedObject {
	const isByHand = value.collected === undefined;
	const { apiVersion: _, kind: __, collected, ...told } = manifest;
	// What was imported before is brought up to date; people are asked of what they wrote themselves.
	const how = isByHand ? (resolution ?? 'ours') : 'theirs';
	// The day of a manifest tells when its facts were read, where they all were.
	const isDayOfHolder = holder !== undefined && !map.has('collected');
	const day = isByHand || collected === undefined || isDayOfHolder ? {} : { collected };
	const updated = updateObject(document, map, { ...told, ...day }, inherited, how);
	const all = updated.changes.filter(({ fact }) => fact !== 'collected');
	const left = how === 'ours' ? all.filter(({ before }) => before !== undefined) : [];
	const made = all.filter((change) => !left.includes(change));
	const head = headOf(manifest);
	return {
		changes: [
			...(left.length > 0
				? [{ ...head, what: resolution === 'ours' ? 'kept' : 'conflict', changes: left } as const]
				: []),
			...(made.length > 0 ? [{ ...head, what: 'changed', changes: made } as const] : []),
		],
		updated,
	};
}

function filesOf(
	folder: Folder,
	matched: ReadonlyMap<PresentObject, Updated>,
	gone: ReadonlySet<PresentObject>,
	added: readonly Properties[],
): Pick<Merged, 'files' | 'removed'> {
	const edits = new Map<Document, Edit[]>();
	const isRebuilt = new Set<Document>();
	for (const [{ document }, updated] of matched) {
		const known = edits.get(document) ?? [];
		edits.set(document, known);
		known.push(...(updated.edits ?? []));
		if (!updated.edits) isRebuilt.add(document);
	}
	const goneDocuments = new Set<Document>();
	for (const one of gone) {
		if (one.holder) removeInside(one, one.holder);
		(one.holder ? isRebuilt : goneDocuments).add(one.document);
	}
	const own = added.flatMap((manifest) => {
		const home = homeOf(manifest, folder);
		const rest = withoutDefaults(manifest, folder.inheritedBy(manifest, home));
		if (!home) return [{ ...rest, ...(manifest.cluster != null && { cluster: manifest.cluster }) }];
		addInside(rest, home);
		isRebuilt.add(home.document);
		return [];
	});
	const files: WrittenFile[] = [];
	const removed: string[] = [];
	for (const { path, text, documents } of folder.files) {
		const left = documents.filter((one) => !goneDocuments.has(one));
		if (left.length === 0 && documents.length > 0) removed.push(path);
		if (left.length === 0) continue;
		const isAnew = left.length < documents.length || left.some((one) => isRebuilt.has(one));
		const written = isAnew
			? rebuilt(left)
			: edited(
					text,
					left.flatMap((one) => edits.get(one) ?? []),
				);
		if (written !== text) files.push({ path, text: written });
	}
	const taken = new Set(folder.files.map(({ path }) => nameKey(path)));
	const fresh = writeFiles(own.map(tidy)).map((file) => {
		let path = file.path;
		for (let number = 2; taken.has(nameKey(path)); number += 1)
			path = file.path.replace(/\.yaml$/, `-${number}.yaml`);
		return { ...file, path };
	});
	return { files: [...files, ...fresh], removed };
}

/** The text with its values put right, so that a change of one value is a change of one line. */
function edited(text: string, edits: readonly Edit[]): string {
	return [...edits]
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
