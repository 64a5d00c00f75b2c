import { pointerOf, type Range, type Segments } from '../source/document.ts';
import { lazily } from '../source/lazily.ts';
import type { UnreadDocument } from '../source/manifest.ts';
import type { ManifestDocument, Origin } from '../source/manifest-document.ts';
import type { Copy, Filled } from './defaults.ts';
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
	/** Undefined for what no document holds: a host that is only named, and of which no defaults tell. */
	placeOf(at: At): Place | undefined;
	/** The cluster, host or machine that an object belongs to. */
	belongingOf(object: object, fact: string): Belonging;
	/**
	 * What a place is part of, told so that it stays the same when the file is formatted anew or the
	 * entries of a list change their order: entries go by their names where they have any.
	 */
	stablePathOf(at: At): string;
}

const nothingFilled: Filled = {
	originOf: () => undefined,
	sourceOf: () => undefined,
	copies: new Map(),
};

/** Finds places in documents. An index of their objects is made when the first place is asked for. */
export function findPlaces(
	documents: readonly ManifestDocument[],
	lost: readonly UnreadDocument[] = [],
	{ originOf, sourceOf, copies }: Filled = nothingFilled,
): Places {
	const index = lazily(() => indexOf(documents));
	const documentsByRoot = lazily(
		() => new Map<object, ManifestDocument>(documents.map((one) => [one.manifest, one])),
	);
	const find = (object: object): Found | undefined => {
		let origin = index().get(object);
		let root = object;
		const segments: (string | number)[] = [];
		for (; origin?.holder; origin = index().get(root)) {
			segments.unshift(origin.key);
			root = origin.holder;
		}
		const document = documentsByRoot().get(root);
		return document && { document, segments };
	};
	/** What an object of the documents, or a copy of one, stands in, and at which key. */
	const standing = (object: object): Pick<Copy, 'holder' | 'key'> | undefined => {
		const { holder, key = '' } = copies.get(object) ?? index().get(object) ?? {};
		return holder && { holder, key };
	};
	// The facts that objects lack point at the objects themselves, many times each.
	const known = new Map<object, Place>(
		lost.map((one) => [one, { path: one.name, pointer: '', range: one.range }]),
	);
	return {
		pathOf: (object) => find(object)?.document.source.path,
		placeOf([object, key]) {
			const origin = key === undefined ? undefined : originOf(object, key);
			const own = origin ?? copies.get(object)?.original ?? object;
			// A node that has no document of its own stands in the defaults of its cluster.
			const original = find(own) ? own : (sourceOf(object) ?? own);
			const found = find(original);
			if (!found) return known.get(object);
			if (key !== undefined) return placeBelow(found, original, key);
			const place = known.get(object) ?? placeIn(found.document, found.segments, 'value');
			known.set(object, place);
			return place;
		},
		belongingOf(object, fact) {
			const steps = stepsOf(object);
			return {
				object: steps.owner,
				fact: [...steps.below.map(({ key }) => key), fact].reduce<string>(
					(text, step) =>
						typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step,
					'',
				),
			};
		},
		stablePathOf([object, key]) {
			const { owner, below } = stepsOf(object);
			const { kind = 'VirtualMachine', name } = owner as { kind?: string; name?: string };
			return [
				kind,
				name ?? '',
				...below.map(({ key: step, value }) =>
					typeof step === 'number' ? nameOfEntry(value, step) : step,
				),
				...(key === undefined ? [] : [String(key)]),
			].join('/');
		},
	};

	/** The way from the cluster, host or machine that an object belongs to down to the object. */
	function stepsOf(object: object): { owner: object; below: Step[] } {
		const way: Step[] = [{ key: '', value: object }];
		for (let one = standing(object); one; one = standing(one.holder)) {
			way[0] = { key: one.key, value: way[0]?.value ?? object };
			way.unshift({ key: '', value: one.holder });
		}
		const isInMachine = way[1]?.key === 'virtualMachines' && way.length > 2;
		const [owner, ...below] = way.slice(isInMachine ? 2 : 0);
		return { owner: owner?.value ?? object, below };
	}
}

function placeBelow({ document, segments }: Found, object: object, key: PropertyKey): Place {
	// A list is pointed at by its key, a scalar by its value.
	const value = (object as Record<PropertyKey, unknown>)[key];
	const target = typeof value === 'object' && value !== null ? 'key' : 'value';
	return placeIn(document, [...segments, key as string | number], target);
}

function placeIn({ source }: ManifestDocument, segments: Segments, target: 'key' | 'value'): Place {
	return {
		path: source.path,
		pointer: pointerOf(segments),
		range: source.rangeOf(segments, target),
	};
}

/** An object of a document, and where it stands there. */
interface Found {
	readonly document: ManifestDocument;
	readonly segments: Segments;
}

/** Where every object of the documents stands. */
function indexOf(documents: readonly ManifestDocument[]): ReadonlyMap<object, Origin> {
	const [first, ...others] = documents;
	if (first && others.length === 0) return first.objects();
	const index = new Map<object, Origin>();
	for (const document of documents)
		for (const [object, origin] of document.objects()) index.set(object, origin);
	return index;
}

/** A part of a document, and the key or index under which it stands in what holds it. */
interface Step {
	readonly key: string | number;
	readonly value: object;
}

/** How an entry of a list is called among its like; its index where it has nothing of its own. */
function nameOfEntry(entry: object, index: number): string {
	const { name, path, lunId, mac, virtualMachine, to } = entry as Record<string, unknown>;
	const own = name ?? path ?? lunId ?? mac ?? (virtualMachine ? `${virtualMachine} to ${to}` : to);
	return typeof own === 'string' ? own : String(index);
}
