import type { Document } from 'yaml';
import { isSameComputer, nameKey } from '../estate/names/names.ts';
import { editYaml } from './edit/edit.ts';
import { Revising, revised } from './edit/revision.ts';
import type { Edited } from './edit/splicer.ts';
import { commonFacts, withoutDefaults } from './factor.ts';
import { homeOf } from './inline.ts';
import { isMissing, placesOfMachines } from './missing.ts';
import {
	type Folder,
	isSameObject,
	machinesInside,
	openFolder,
	type PresentFile,
	type PresentObject,
} from './present.ts';
import { tidy } from './tidy.ts';
import { type Change, type Resolution, type Updated, updateObject } from './update.ts';
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
	const manifests = imported as readonly Properties[];
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
		if (one === cluster) return Object.keys(defaults).length > 0 ? { ...one, defaults } : one;
		if (!cluster || one.cluster !== cluster.name) return one;
		return withoutDefaults(one, one.kind === 'Host' ? hosts : virtualMachines);
	});
	return {
		files: writeFiles(files.map(tidy)),
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
	{ own, value, holder }: PresentObject,
	manifest: Properties,
	inherited: Properties,
	resolution: Resolution | undefined,
): UpdatedObject {
	const isByHand = value.collected === undefined;
	const { apiVersion: _, kind: __, collected, ...facts } = manifest;
	// A host keeps the name that its manifest has, short or full.
	const isNamed =
		manifest.kind === 'Host' && isSameComputer(String(value.name), String(manifest.name));
	const told = isNamed ? { ...facts, name: value.name } : facts;
	// What was imported before is brought up to date; people are asked of what they wrote themselves.
	const how = isByHand ? (resolution ?? 'ours') : 'theirs';
	// The day of a manifest tells when its facts were read, where they all were.
	const isDayOfHolder = holder !== undefined && !Object.hasOwn(own, 'collected');
	const day = isByHand || collected === undefined || isDayOfHolder ? {} : { collected };
	const updated = updateObject(own, { ...told, ...day }, inherited, how);
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
	const revising = new Map<Document, Revising>();
	const revisingOf = ({ document }: PresentObject): Revising => {
		const known = revising.get(document) ?? new Revising();
		revising.set(document, known);
		return known;
	};
	for (const [object, { revisions }] of matched)
		if (revisions.size > 0) revisingOf(object).add(object.segments, revisions);
	const goneDocuments = new Set<Document>();
	for (const one of gone)
		if (one.holder) revisingOf(one.holder).add(one.segments, { to: undefined });
		else goneDocuments.add(one.document);
	const homes = new Map<PresentObject, number>();
	const own = added.flatMap((manifest) => {
		const home = homeOf(manifest, folder);
		const rest = withoutDefaults(manifest, folder.inheritedBy(manifest, home));
		if (!home) return [{ ...rest, ...(manifest.cluster != null && { cluster: manifest.cluster }) }];
		const { apiVersion: _, kind: __, collected: ___, ...told } = rest;
		const number = homes.get(home) ?? machinesInside(home).length;
		homes.set(home, number + 1);
		revisingOf(home).add(['virtualMachines', number], { to: told });
		return [];
	});
	const files: WrittenFile[] = [];
	const removed: string[] = [];
	for (const { path, text, documents } of folder.files) {
		if (documents.length > 0 && documents.every((one) => goneDocuments.has(one))) {
			removed.push(path);
			continue;
		}
		const edited = documents.map((one) => {
			if (goneDocuments.has(one)) return null;
			const known = revising.get(one);
			return known && editedOf(one.toJSON() as Properties, known);
		});
		const written = edited.some((one) => one !== undefined) ? editYaml(text, edited) : text;
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

/** Of its own machines only a host tells that there are none: a cluster was not asked for them. */
function editedOf(value: Properties, revising: Revising): Edited {
	const { revisions } = revising;
	const { virtualMachines } = revised(value, revisions) as Properties;
	const isLast =
		value.kind === 'Cluster' && isEmptyList(virtualMachines) && !isEmptyList(value.virtualMachines);
	if (isLast) revising.add(['virtualMachines'], { to: undefined });
	return { revisions, wanted: tidy(revised(value, revisions) as object) };
}

function isEmptyList(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}
