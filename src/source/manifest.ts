import { closest } from '../estate/closest.ts';
import type { Manifest } from '../generated/manifest.ts';
import { convertUnits, restoreTexts } from './conform.ts';
import {
	linesOf,
	type ParsedFile,
	type Segments,
	type SourceDocument,
	type SourceProblem,
	valueAt,
} from './document.ts';
import { parseJson } from './json.ts';
import { kinds, rootSchema, type SchemaFile } from './schema.ts';
import { decodeText } from './text.ts';
import { validateDocument } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** A file to be read. */
export interface InputFile {
	/** The path as the report shows it, with `/`. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** Whether the user named this very file: one that is no manifest is then worth a word. */
	readonly named: boolean;
}

/** A document that describes a cluster, a host or a virtual machine. */
export interface ManifestDocument {
	readonly source: SourceDocument;
	/** The valid part of the document, with its units converted. */
	readonly manifest: Manifest;
	/** Where in the source each object and list of the manifest stands. */
	objects(): ReadonlyMap<object, Segments>;
	/** The lists that lost entries because they were invalid. */
	readonly incomplete: ReadonlySet<object>;
}

/** All that the files of an estate held. */
export interface Manifests {
	readonly documents: readonly ManifestDocument[];
	readonly problems: readonly SourceProblem[];
	/** The files that hold manifests, or should: those that the report speaks of. */
	readonly paths: readonly string[];
	/** The text of each of these files, by its path. */
	readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the manifests of files. What is invalid becomes a problem, and the rest is kept.
 *
 * @param before Is told of each file, and its number from 1, before it is read.
 */
export function readManifests(
	files: readonly InputFile[],
	before: (file: InputFile, number: number) => void = () => {},
): Manifests {
	const documents: ManifestDocument[] = [];
	const problems: SourceProblem[] = [];
	const texts = new Map<string, string>();
	for (const [index, file] of files.entries()) {
		before(file, index + 1);
		const read = readSafely(file);
		documents.push(...read.documents);
		problems.push(...read.problems);
		if (read.documents.length + read.problems.length > 0) texts.set(file.path, read.text);
	}
	return { documents, problems, paths: [...texts.keys()], texts };
}

interface ReadFile extends Pick<Manifests, 'documents' | 'problems'> {
	readonly text: string;
}

/** As `readFile`. Nesting that is deeper than the parsers can follow is in no manifest. */
function readSafely(file: InputFile): ReadFile {
	try {
		return readFile(file);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const text = new TextDecoder().decode(file.bytes);
		return unreadable(text, file.named || looksLikeManifest(text), {
			ruleId: 'syntax',
			path: file.path,
			message: 'The file is nested too deeply to be read.',
			fix: 'A manifest is a few levels deep: look for brackets that are never closed.',
		});
	}
}

/** A file of which nothing can be used, and why, where it is one of ours. */
function unreadable(
	text: string,
	isOurs: boolean,
	problem: Pick<SourceProblem, 'ruleId' | 'path' | 'message' | 'fix'>,
	offset = 0,
): ReadFile {
	if (!isOurs) return { text, documents: [], problems: [] };
	const at = linesOf(text).positionOf(offset);
	const range = { start: at, end: at };
	return { text, documents: [], problems: [{ ...problem, range, segments: [] }] };
}

function readFile(file: InputFile): ReadFile {
	const decoded = decodeText(file.bytes);
	if ('problem' in decoded) {
		const { problem: message, fix, offset } = decoded;
		const text = new TextDecoder().decode(file.bytes);
		const problem = { ruleId: 'encoding', path: file.path, message, fix } as const;
		return unreadable(text, file.named, problem, offset);
	}
	const parsed = parse(file.path, decoded.text);
	const documents: ManifestDocument[] = [];
	const problems = [...parsed.problems];
	for (const source of parsed.documents) {
		const read = readDocument(source, file.named);
		problems.push(...read.problems);
		if (read.document) documents.push(read.document);
	}
	// A folder may hold files that are none of ours; those that cannot be parsed either.
	const ours = file.named || documents.length > 0 || looksLikeManifest(decoded.text);
	return { text: decoded.text, documents, problems: ours ? problems : [] };
}

function parse(path: string, text: string): ParsedFile {
	const isJson = /\.json$/i.test(path) || (!/\.ya?ml$/i.test(path) && /^\s*[[{]/.test(text));
	return isJson ? parseJson(path, text) : parseYaml(path, text);
}

function looksLikeManifest(text: string): boolean {
	return /^\s*[-[{,\s]*["']?apiVersion["']?\s*:\s*["']?hvlint\//m.test(text);
}

function readDocument(
	source: SourceDocument,
	named: boolean,
): { document?: ManifestDocument; problems: SourceProblem[] } {
	const value = source.value as Record<string, unknown> | null;
	const problem = (key: string, message: string, fix: string): SourceProblem => ({
		ruleId: 'schema',
		path: source.path,
		range: source.rangeOf([key], 'value'),
		message,
		fix,
		segments: [],
	});
	const apiVersion = typeof value === 'object' ? value?.apiVersion : undefined;
	if (typeof apiVersion !== 'string' || !apiVersion.startsWith('hvlint/'))
		return {
			problems: named
				? [
						problem(
							'apiVersion',
							'This is no hvlint manifest.',
							'A manifest begins with `apiVersion: hvlint/v1` and `kind: Cluster`, `Host` or `VirtualMachine`.',
						),
					]
				: [],
		};
	const kind = value?.kind;
	if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) {
		const guess = typeof kind === 'string' ? closest(kind, Object.keys(kinds)) : undefined;
		return {
			problems: [
				problem(
					'kind',
					kind === undefined ? '"kind" is missing.' : '"kind" is none of the kinds of manifests.',
					guess ? `Did you mean "${guess}"?` : `Write one of ${Object.keys(kinds).join(', ')}.`,
				),
			],
		};
	}
	return readKind(source, kind);
}

function readKind(
	source: SourceDocument,
	kind: string,
): { document?: ManifestDocument; problems: SourceProblem[] } {
	const file = kinds[kind] as SchemaFile;
	const schema = rootSchema(file);
	restoreTexts(source, schema);
	const faults = validateDocument(source, file);
	const origins = lazily(() => indexObjects(source.value));
	if (faults.length > 0) origins();
	const incomplete = new Set<object>();
	const problems = faults.map(({ problem }) => problem);
	// What holds a required property that was invalid is invalid itself: hence again, from inside out.
	for (let left = faults; left.length > 0; left = validateDocument(source, file)) {
		const usable = prune(
			source.value,
			left.map(({ invalid }) => invalid),
			incomplete,
		);
		if (!usable) return { problems };
	}
	const sizes = convertUnits(source, schema);
	prune(
		source.value,
		sizes.map(({ segments }) => segments),
		incomplete,
	);
	for (const { segments, value } of sizes)
		problems.push({
			ruleId: 'schema',
			path: source.path,
			range: source.rangeOf(segments, 'value'),
			message: `"${segments.at(-1)}" is ${value}, which means ${value} bytes.`,
			fix: `Write the unit, as in ${value}GB.`,
			segments,
		});
	return {
		problems,
		document: {
			source,
			manifest: source.value as Manifest,
			objects: origins,
			incomplete,
		},
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
		list.splice(0, list.length, ...kept);
	}
	return true;
}

/** Where each object and list of a document stands. */
function indexObjects(root: unknown): Map<object, Segments> {
	const index = new Map<object, Segments>();
	const visit = (value: unknown, segments: Segments): void => {
		if (typeof value !== 'object' || value === null || index.has(value)) return;
		index.set(value, segments);
		const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
		for (const [key, part] of entries) visit(part, [...segments, key]);
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
