import type { Range, Segments } from '../source/document.ts';
import type { ManifestDocument } from '../source/manifest.ts';
import type { At } from './rule.ts';

/** A place in a file. */
export interface Place {
	readonly path: string;
	/** A JSON Pointer into the document. */
	readonly pointer: string;
	readonly range: Range;
}

/** What an object of a manifest is part of. */
export interface Belonging {
	/** The cluster, host or virtual machine that it is, or is part of. */
	readonly object: object;
	/** The path from there: `hardDrives[0].size`; empty for the object itself. */
	readonly fact: string;
}

/** Finds the places of a manifest's objects, by their identity. */
export interface Places {
	/** The file that holds an object. */
	pathOf(object: object): string | undefined;
	/** Undefined for what no document holds: a host that is only named. */
	placeOf(at: At): Place | undefined;
	/** The cluster, host or machine that an object belongs to. */
	belongingOf(object: object, fact: string): Belonging;
}

export function findPlaces(documents: readonly ManifestDocument[]): Places {
	let index: Map<object, { document: ManifestDocument; segments: Segments }> | undefined;
	const find = (object: object) => {
		index ??= new Map(
			documents.flatMap((document) =>
				[...document.objects()].map(([one, segments]) => [one, { document, segments }] as const),
			),
		);
		return index.get(object);
	};
	return {
		pathOf: (object) => find(object)?.document.source.path,
		placeOf([object, key]) {
			const found = find(object);
			if (!found) return undefined;
			const { source } = found.document;
			const segments =
				key === undefined ? found.segments : [...found.segments, key as string | number];
			// A list is pointed at by its key, a scalar by its value.
			const value = key === undefined ? object : (object as Record<PropertyKey, unknown>)[key];
			const target =
				typeof value === 'object' && value !== null && key !== undefined ? 'key' : 'value';
			return {
				path: source.path,
				pointer: segments
					.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
					.join(''),
				range: source.rangeOf(segments, target),
			};
		},
		belongingOf(object, fact) {
			const found = find(object);
			if (!found) return { object, fact };
			const { document, segments } = found;
			const inline = segments[0] === 'virtualMachines' && segments.length > 1 ? 2 : 0;
			let owner: unknown = document.manifest;
			for (const step of segments.slice(0, inline)) {
				// A pruned list has moved: look for the entry itself, not for its index.
				owner = Array.isArray(owner)
					? owner.find((entry) => find(entry as object)?.segments[1] === step)
					: (owner as Record<string, unknown>)[step];
			}
			return {
				object: owner as object,
				fact: [...segments.slice(inline), fact].reduce<string>(
					(text, step) =>
						typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step,
					'',
				),
			};
		},
	};
}
