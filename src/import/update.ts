import {
	type Document,
	isMap,
	isScalar,
	isSeq,
	type Scalar,
	stringify,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { parseLinkSpeed, parseSize } from '../estate/measures/size.ts';
import { nameKey } from '../estate/names/names.ts';
import { isRecord } from './raw.ts';

/** A fact that is another one than before. */
export interface Change {
	/** `memory.total`, `hardDrives[app01.vhdx].size`. */
	readonly fact: string;
	/** Undefined for what was not there, or is there no more. */
	readonly before: unknown;
	readonly after: unknown;
}

/** How contradictions between a manifest and an export end. */
export type Resolution = 'ours' | 'theirs';

type Properties = Readonly<Record<string, unknown>>;

/** A piece of the text that becomes another one. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** What became of an object. */
export interface Updated {
	readonly changes: readonly Change[];
	/** What to do to the text; undefined where its document has to be written anew. */
	readonly edits: readonly Edit[] | undefined;
}

/** What updating works with. */
interface Updating {
	readonly document: Document;
	readonly resolution: Resolution;
	readonly changes: Change[];
	readonly edits: Edit[];
	/** Whether more than values changed. */
	isRebuilt: boolean;
}

/**
 * Brings an object of a manifest up to date. What the export does not tell stays as it is, with its
 * comments and its order; what says the same in other words does too.
 *
 * @param map The object in its document.
 * @param inherited What its place and the defaults of the cluster say for the object: what agrees with them need not be said.
 * @param resolution `ours` leaves what the manifest says and the export contradicts.
 */
export function updateObject(
	document: Document,
	map: YAMLMap,
	told: Properties,
	inherited: Properties,
	resolution: Resolution,
): Updated {
	const updating: Updating = { document, resolution, changes: [], edits: [], isRebuilt: false };
	updateMap(map, told, inherited, '', updating);
	const { changes, edits, isRebuilt } = updating;
	return { changes, edits: isRebuilt ? undefined : edits };
}

/** Puts another value in the place of a scalar, in the document and in its text. */
function replaceScalar(node: Scalar, value: unknown, updating: Updating): void {
	node.value = value;
	const text = stringify(value).trimEnd();
	const [start, end] = node.range ?? [];
	if (start === undefined || end === undefined || /\n/.test(text)) updating.isRebuilt = true;
	else updating.edits.push({ start, end, text });
}

function updateMap(
	map: YAMLMap,
	told: Properties,
	inherited: Properties,
	path: string,
	updating: Updating,
): void {
	for (const [key, value] of Object.entries(told)) {
		const fact = path === '' ? key : `${path}.${key}`;
		const node = map.get(key, true);
		const standard = inherited[key];
		if (isMap(node) && isRecord(value)) {
			updateMap(node, value, isRecord(standard) ? standard : {}, fact, updating);
			continue;
		}
		// Of what the defaults say of an object inside, only what differs is said again.
		if (node === undefined && isRecord(value) && isRecord(standard)) {
			const own = updating.document.createNode({}) as YAMLMap;
			updateMap(own, value, standard, fact, updating);
			if (own.items.length > 0) map.set(key, own);
			continue;
		}
		if (isSeq(node) && Array.isArray(value)) {
			updateList(node as YAMLSeq, value, fact, updating);
			continue;
		}
		const before =
			node === undefined
				? standard
				: isScalar(node)
					? node.value
					: (node as { toJSON(): unknown }).toJSON();
		if (isSame(before, value)) continue;
		updating.changes.push({ fact, before, after: value });
		if (before !== undefined && updating.resolution === 'ours') continue;
		if (isScalar(node) && !isRecord(value) && !Array.isArray(value))
			replaceScalar(node, value, updating);
		else {
			map.set(key, updating.document.createNode(value));
			updating.isRebuilt = true;
		}
	}
}

/** Entries are the same ones by what they are called; a list of plain values is one fact. */
function updateList(
	list: YAMLSeq,
	told: readonly unknown[],
	path: string,
	updating: Updating,
): void {
	const before = list.toJSON() as unknown[];
	if (isSame(before, told)) return;
	if (![...before, ...told].every(isRecord)) {
		updating.changes.push({ fact: path, before, after: told });
		if (updating.resolution === 'theirs') {
			list.items = told.map((one) => updating.document.createNode(one));
			updating.isRebuilt = true;
		}
		return;
	}
	const rest = [...told] as Properties[];
	const kept = list.items.filter((node) => {
		if (!isMap(node)) return false;
		const entry = node.toJSON() as Properties;
		const number = rest.findIndex((one) => isSameEntry(entry, one));
		if (number < 0) {
			updating.changes.push({ fact: `${path}[${nameOf(entry)}]`, before: entry, after: undefined });
			return updating.resolution === 'ours';
		}
		const [match] = rest.splice(number, 1);
		updateMap(node as YAMLMap, match as Properties, {}, `${path}[${nameOf(entry)}]`, updating);
		return true;
	});
	for (const one of rest)
		updating.changes.push({ fact: `${path}[${nameOf(one)}]`, before: undefined, after: one });
	if (rest.length === 0 && kept.length === list.items.length) return;
	updating.isRebuilt = true;
	list.items = [...kept, ...rest.map((one) => updating.document.createNode(one))];
}

/** What entries of lists are known by, the telling ones first. */
const identities = [
	['id'],
	['mac'],
	['locationPath'],
	['path'],
	['lunId'],
	['name'],
	['number'],
	['controllerType', 'controllerNumber', 'controllerLocation'],
] as const;

function isSameEntry(one: Properties, other: Properties): boolean {
	const keys = identities.find((all) => all.every((key) => one[key] != null && other[key] != null));
	return keys ? keys.every((key) => isSame(one[key], other[key])) : isSame(one, other);
}

function nameOf(entry: Properties): string {
	const value = entry.name ?? entry.path ?? entry.number ?? entry.controllerLocation;
	const text = String(value ?? '');
	return text.slice(Math.max(text.lastIndexOf('\\'), text.lastIndexOf('/')) + 1);
}

/** Whether two values say the same: sizes in any unit, names in any case. */
export function isSame(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (Array.isArray(one) && Array.isArray(other))
		return (
			one.length === other.length && one.every((entry, number) => isSame(entry, other[number]))
		);
	if (isRecord(one) && isRecord(other)) {
		const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
		return [...keys].every((key) => isSame(one[key], other[key]));
	}
	if (typeof one === typeof other && typeof one !== 'string') return one === other;
	const [left, right] = [amountOf(one), amountOf(other)];
	if (left !== undefined && right !== undefined) return left === right;
	return typeof one === 'string' && typeof other === 'string' && nameKey(one) === nameKey(other);
}

function amountOf(value: unknown): number | undefined {
	if (typeof value === 'number') return value;
	return typeof value === 'string' ? (parseSize(value) ?? parseLinkSpeed(value)) : undefined;
}
