import type { Segments } from '../../source/document.ts';
import { isRecord } from '../raw.ts';

type Key = string | number;

/** Another value in the place of one; undefined takes it away. */
export interface Replacement {
	readonly to: unknown;
}

/** What becomes of the values inside of a list or object. Entries of a list keep their numbers; those beyond its end are added. */
export type Revisions = ReadonlyMap<Key, Revision>;

/** What becomes of a value. */
export type Revision = Replacement | Revisions;

export function isReplacement(revision: Revision): revision is Replacement {
	return 'to' in revision;
}

/** Revisions while they are gathered. */
export class Revising {
	readonly revisions = new Map<Key, Revision>();

	/** Says what becomes of the value that a path leads to. */
	add(path: Segments, revision: Revision): void {
		const last = path.at(-1);
		if (last === undefined) {
			if (!isReplacement(revision)) for (const [key, one] of revision) this.add([key], one);
			return;
		}
		let at: Map<Key, Revision> = this.revisions;
		for (const key of path.slice(0, -1)) {
			const found = at.get(key);
			const next = new Map<Key, Revision>(found && !isReplacement(found) ? found : []);
			at.set(key, next);
			at = next;
		}
		const known = at.get(last);
		const isBoth = known && !isReplacement(known) && !isReplacement(revision);
		at.set(last, isBoth ? new Map([...known, ...revision]) : revision);
	}
}

/** The value as it is afterwards; undefined where it is taken away. */
export function revised(value: unknown, revision: Revision | undefined): unknown {
	if (!revision) return value;
	if (isReplacement(revision)) return revision.to;
	const isOfList =
		Array.isArray(value) || (value == null && typeof [...revision.keys()][0] === 'number');
	return isOfList
		? revisedList(Array.isArray(value) ? value : [], revision)
		: revisedObject(isRecord(value) ? value : {}, revision);
}

function revisedList(list: readonly unknown[], revisions: Revisions): unknown[] {
	const added = [...revisions.keys()].filter((key) => Number(key) >= list.length);
	return [...list.keys(), ...added]
		.map((key) => revised(list[Number(key)], revisions.get(key)))
		.filter((one) => one !== undefined);
}

function revisedObject(object: Readonly<Record<string, unknown>>, revisions: Revisions): object {
	const keys = [...new Set([...Object.keys(object), ...[...revisions.keys()].map(String)])];
	const pairs = keys.map((key) => [key, revised(object[key], revisions.get(key))] as const);
	return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
