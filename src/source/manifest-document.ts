import { closest } from '../estate/closest.ts';
import type { Manifest } from '../generated/manifest.ts';
import { type BadSize, convertUnits, restoreTexts } from './conform.ts';
import { type Segments, type SourceDocument, type SourceProblem, valueAt } from './document.ts';
import { kinds, rootSchema, type SchemaFile } from './schema.ts';
import { validateDocument } from './validate.ts';

/** A document that describes a cluster, a host or a virtual machine. */
export interface ManifestDocument {
	readonly source: SourceDocument;
	/** The valid part of the document, with its units converted. */
	readonly manifest: Manifest;
	/** Where in the source each object and list of the manifest stands. */
	objects(): ReadonlyMap<object, Origin>;
	/** The lists that lost entries because they were invalid. */
	readonly incomplete: ReadonlySet<object>;
}

/** Where an object or a list of a document stands. Entries keep the indexes that they have in the file. */
export interface Origin {
	readonly segments: Segments;
	/** The object or list that it stands in; undefined for the document itself. */
	readonly holder: object | undefined;
}

/** What came of a document: what can be used of it, and what is wrong with it. */
export interface ReadDocument {
	readonly document?: ManifestDocument;
	readonly problems: readonly SourceProblem[];
}

/**
 * Reads a document as a manifest. Its value is changed: what is invalid is taken out, texts and units
 * become what the schema means.
 *
 * @param named Whether the user named its file: a document that is no manifest is then a problem.
 */
export function readDocument(source: SourceDocument, named: boolean): ReadDocument {
	const { apiVersion, kind } = (source.value ?? {}) as Record<string, unknown>;
	if (typeof apiVersion !== 'string' || !apiVersion.startsWith('hvlint/'))
		return { problems: named ? [noManifest(source)] : [] };
	if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind))
		return { problems: [unknownKind(source, kind)] };
	return readKind(source, kinds[kind] as SchemaFile);
}

function noManifest(source: SourceDocument): SourceProblem {
	return headProblem(
		source,
		'apiVersion',
		'This is no hvlint manifest.',
		'A manifest begins with `apiVersion: hvlint/v1` and `kind: Cluster`, `Host` or `VirtualMachine`.',
	);
}

function unknownKind(source: SourceDocument, kind: unknown): SourceProblem {
	const known = Object.keys(kinds);
	const guess = typeof kind === 'string' ? closest(kind, known) : undefined;
	return headProblem(
		source,
		'kind',
		kind === undefined ? '"kind" is missing.' : '"kind" is none of the kinds of manifests.',
		guess ? `Did you mean "${guess}"?` : `Write one of ${known.join(', ')}.`,
	);
}

/** A problem of what every document begins with. */
function headProblem(
	source: SourceDocument,
	key: 'apiVersion' | 'kind',
	message: string,
	fix: string,
): SourceProblem {
	const range = source.rangeOf([key], 'value');
	return { ruleId: 'schema', path: source.path, range, message, fix, segments: [] };
}

function readKind(source: SourceDocument, file: SchemaFile): ReadDocument {
	const schema = rootSchema(file);
	restoreTexts(source, schema);
	const faults = validateDocument(source, file);
	const objects = lazily(() => indexObjects(source.value));
	// The places in the file are those from before anything is taken out.
	if (faults.length > 0) objects();
	const incomplete = new Set<object>();
	const problems = faults.map(({ problem }) => problem);
	// What holds a required property that was invalid is invalid itself: hence again, from inside out.
	for (let left = faults; left.length > 0; left = validateDocument(source, file)) {
		const invalid = left.map((fault) => fault.invalid);
		if (!prune(source.value, invalid, incomplete)) return { problems };
	}
	const sizes = convertUnits(source, schema);
	const invalid = sizes.map(({ segments }) => segments);
	prune(source.value, invalid, incomplete);
	return {
		problems: [...problems, ...sizes.map((size) => missingUnit(source, size))],
		document: { source, manifest: source.value as Manifest, objects, incomplete },
	};
}

function missingUnit(source: SourceDocument, { segments, value }: BadSize): SourceProblem {
	return {
		ruleId: 'schema',
		path: source.path,
		range: source.rangeOf(segments, 'value'),
		message: `"${segments.at(-1)}" is ${value}, which means ${value} bytes.`,
		fix: `Write the unit, as in ${value}GB.`,
		segments,
	};
}

/**
 * Takes invalid parts out of a document, as if they had not been collected: a property goes alone, an
 * entry of a list leaves the list incomplete. Changes the value.
 *
 * @returns whether the rest can be used.
 */
function prune(value: unknown, invalid: readonly Segments[], incomplete: Set<object>): boolean {
	const entries = new Map<unknown[], Set<unknown>>();
	for (const segments of invalid) {
		const key = segments.at(-1);
		if (key === undefined) return false;
		const container = valueAt(value, segments.slice(0, -1));
		if (Array.isArray(container)) {
			incomplete.add(container);
			const gone = entries.get(container) ?? new Set();
			entries.set(container, gone.add(container[key as number]));
		} else if (typeof container === 'object' && container !== null)
			delete (container as Record<string, unknown>)[key];
	}
	for (const [list, gone] of entries) {
		const kept = list.filter((entry) => !gone.has(entry));
		for (const [index, entry] of kept.entries()) list[index] = entry;
		list.length = kept.length;
	}
	return true;
}

/** Where each object and list of a document stands. */
function indexObjects(root: unknown): Map<object, Origin> {
	const index = new Map<object, Origin>();
	const visit = (value: unknown, segments: Segments, holder?: object): void => {
		if (typeof value !== 'object' || value === null || index.has(value)) return;
		index.set(value, { segments, holder });
		const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
		for (const [key, part] of entries) visit(part, [...segments, key], value);
	};
	visit(root, []);
	return index;
}

function lazily<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
