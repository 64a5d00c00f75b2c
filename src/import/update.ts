import type { Revision, Revisions } from './edit/revision.ts';
import { isRecord } from './raw.ts';
import { isSame, isSameFact } from './same.ts';

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

/** What becomes of an object. */
export interface Updated {
	readonly changes: readonly Change[];
	readonly revisions: Revisions;
}

/** What updating works with. */
interface Updating {
	readonly resolution: Resolution;
	readonly changes: Change[];
}

/**
 * Brings an object of a manifest up to date. What the export does not tell stays as it is, with its
 * comments and its order; what says the same in other words does too.
 *
 * @param present What the object says itself.
 * @param inherited What its place and the defaults of the cluster say for the object: what agrees with them need not be said.
 * @param resolution `ours` leaves what the manifest says and the export contradicts.
 */
export function updateObject(
	present: Properties,
	told: Properties,
	inherited: Properties,
	resolution: Resolution,
): Updated {
	const updating: Updating = { resolution, changes: [] };
	const revisions = updateInside(present, told, inherited, '', updating);
	return { changes: updating.changes, revisions };
}

function updateInside(
	present: Properties,
	told: Properties,
	inherited: Properties,
	path: string,
	updating: Updating,
): Revisions {
	const revisions = new Map<string | number, Revision>();
	for (const [key, value] of Object.entries(told)) {
		const fact = path === '' ? key : `${path}.${key}`;
		const own = present[key];
		const standard = inherited[key];
		// Of what the defaults say of an object inside, only what differs is said again.
		const isInside = isRecord(own) || (own === undefined && isRecord(standard));
		if (isInside && isRecord(value)) {
			const inner = isRecord(standard) ? standard : {};
			const inside = updateInside(isRecord(own) ? own : {}, value, inner, fact, updating);
			if (inside.size > 0) revisions.set(key, inside);
			continue;
		}
		if (isSameFact(key, own, value)) continue;
		if (Array.isArray(own) && Array.isArray(value)) {
			const inside = updateList(own, value, fact, updating);
			if (inside) revisions.set(key, inside);
			continue;
		}
		const before = own === undefined ? standard : own;
		if (isSameFact(key, before, value)) continue;
		updating.changes.push({ fact, before, after: value });
		if (before === undefined || updating.resolution === 'theirs') revisions.set(key, { to: value });
	}
	return revisions;
}

/** Entries are the same ones by what they are called; a list of plain values is one fact. */
function updateList(
	list: readonly unknown[],
	told: readonly unknown[],
	path: string,
	updating: Updating,
): Revision | undefined {
	if (isSame(list, told)) return undefined;
	const isOurs = updating.resolution === 'ours';
	if (![...list, ...told].every(isRecord)) {
		updating.changes.push({ fact: path, before: list, after: told });
		return isOurs ? undefined : { to: told };
	}
	const rest = [...told] as Properties[];
	const revisions = new Map<string | number, Revision>();
	for (const [number, entry] of (list as readonly Properties[]).entries()) {
		const fact = `${path}[${nameOf(entry)}]`;
		const place = rest.findIndex((one) => isSameEntry(entry, one));
		if (place < 0) {
			updating.changes.push({ fact, before: entry, after: undefined });
			if (!isOurs) revisions.set(number, { to: undefined });
			continue;
		}
		const [match = {}] = rest.splice(place, 1);
		const inside = updateInside(entry, match, {}, fact, updating);
		if (inside.size > 0) revisions.set(number, inside);
	}
	for (const [number, one] of rest.entries()) {
		updating.changes.push({ fact: `${path}[${nameOf(one)}]`, before: undefined, after: one });
		revisions.set(list.length + number, { to: one });
	}
	return revisions.size > 0 ? revisions : undefined;
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
