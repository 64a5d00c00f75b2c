import { Draft, type Origins } from './draft.ts';
import { propertyOf, type Raw, type Skip } from './raw.ts';
import type { Reader } from './readers.ts';

/** A fact of a manifest: its path there, the property of the export that tells it, and how it is read. */
export type Mapping = readonly (readonly [path: string, property: string, reader: Reader])[];

/** What mapping works with. */
export interface Work {
	readonly origins: Origins;
	readonly skip: Skip;
}

/** Fills a draft with what an exported object tells. */
export function fill(draft: Draft, raw: Raw, mapping: Mapping, { skip }: Work): void {
	for (const [path, property, reader] of mapping) {
		const told = propertyOf(raw, property);
		if (told) draft.set(path, reader(told, skip), told);
	}
}

/** Makes an entry of a list of each exported object. */
export function entriesFrom(raws: readonly Raw[], mapping: Mapping, work: Work): Draft[] {
	return raws.map((raw) => {
		const draft = new Draft(work.origins, raw);
		fill(draft, raw, mapping, work);
		return draft;
	});
}

/** Sets a list, each of whose entries comes from an object of an export; no list where nobody asked for the objects. */
export function addList(
	draft: Draft,
	path: string,
	raws: readonly Raw[] | undefined,
	entries: (raws: readonly Raw[]) => readonly Draft[],
): void {
	if (!raws) return;
	draft.set(
		path,
		entries(raws).map(({ value }) => value),
		raws[0] ?? draft.raw,
	);
}
