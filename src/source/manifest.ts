import { linesOf, type ParsedFile, type SourceProblem } from './document.ts';
import { parseJson } from './json.ts';
import { type ManifestDocument, readDocument } from './manifest-document.ts';
import { decodeText } from './text.ts';
import { parseYaml } from './yaml.ts';

/** A file to be read. */
export interface InputFile {
	/** The path as the report shows it, with `/`. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** Whether the user named this very file: one that is no manifest is then worth a word. */
	readonly named: boolean;
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
	const read = files.map((file, index) => {
		before(file, index + 1);
		return { path: file.path, ...readSafely(file) };
	});
	const ours = read.filter(({ documents, problems }) => documents.length + problems.length > 0);
	const texts = new Map(ours.map(({ path, text }) => [path, text]));
	return {
		documents: ours.flatMap(({ documents }) => documents),
		problems: ours.flatMap(({ problems }) => problems),
		paths: [...texts.keys()],
		texts,
	};
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
	const read = parsed.documents.map((source) => readDocument(source, file.named));
	const documents = read.flatMap(({ document }) => document ?? []);
	// A folder may hold files that are none of ours; those that cannot be parsed either.
	const isOurs = file.named || documents.length > 0 || looksLikeManifest(decoded.text);
	const problems = [...parsed.problems, ...read.flatMap((one) => one.problems)];
	return { text: decoded.text, documents, problems: isOurs ? problems : [] };
}

function parse(path: string, text: string): ParsedFile {
	const isJson = /\.json$/i.test(path) || (!/\.ya?ml$/i.test(path) && /^\s*[[{]/.test(text));
	return isJson ? parseJson(path, text) : parseYaml(path, text);
}

function looksLikeManifest(text: string): boolean {
	return /^\s*[-[{,\s]*["']?apiVersion["']?\s*:\s*["']?hvlint\//m.test(text);
}
