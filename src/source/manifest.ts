import type { LostDocument } from '../estate/losses.ts';
import {
	linesOf,
	type ParsedFile,
	type Range,
	type SourceDocument,
	type SourceProblem,
} from './document.ts';
import { parseJson } from './json.ts';
import { limits } from './limits.ts';
import {
	type FaultBudget,
	faultBudget,
	type ManifestDocument,
	readDocument,
} from './manifest-document.ts';
import { lostAt, lostOf, problemsOf } from './problems-of-file.ts';
import { isOfOthers, lacksHead, looksLikeManifest } from './recognize.ts';
import { elsewhereOf, isSealed } from './stand-ins.ts';
import { decodeText, isNoText } from './text.ts';
import { withinLimits } from './within-limits.ts';
import { parseYaml } from './yaml.ts';

/** A file to be read. */
export interface InputFile {
	/** The path as the report shows it, with `/`. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** Whether the user named this very file: one that is no manifest is then worth a word. */
	readonly named: boolean;
	/** Why there are no bytes: a folder that cannot be listed, a link that leads nowhere. */
	readonly unreadable?: string;
	/** Why it is none of the files that are read, though it is a manifest. */
	readonly misnamed?: { readonly message: string; readonly fix: string };
}

/** A document, or a file of them, that was meant and could not be read. */
export interface UnreadDocument extends LostDocument {
	readonly range: Range;
}

/** All that the files of an estate held. */
export interface Manifests {
	readonly documents: readonly ManifestDocument[];
	readonly problems: readonly SourceProblem[];
	/** What was meant to be a manifest, and none could be made of it. */
	readonly lost: readonly UnreadDocument[];
	/** The files that hold manifests, or should: those that the report speaks of. */
	readonly paths: readonly string[];
	/** The files that have nothing to do with hvlint. */
	readonly passedOver: readonly string[];
	/** The text of each of the files that hold manifests, by its path. */
	readonly texts: ReadonlyMap<string, string>;
}

/** Documents that were made of a file that holds none, and those that it should have told of and does not. */
export interface Converted {
	readonly documents: readonly SourceDocument[];
	/** What is wrong with the file: then it may have held anything else. */
	readonly problems: readonly SourceProblem[];
	readonly lost: readonly UnreadDocument[];
}

/** Makes documents of a file; undefined where it holds nothing that they can be made of. */
export type Convert = (path: string, text: string) => Converted | undefined;

/**
 * Reads the manifests of files. What is invalid becomes a problem, and the rest is kept.
 *
 * @param before Is told of each file, and its number from 1, before it is read.
 */
export function readManifests(
	files: readonly InputFile[],
	before: (file: InputFile, number: number) => void = () => {},
	convert?: Convert,
): Manifests {
	const budget = faultBudget();
	const read = files.map((file, index) => {
		before(file, index + 1);
		return { path: file.path, ...readSafely(file, budget, convert) };
	});
	const isOurs = ({ documents, problems }: ReadFile) => documents.length + problems.length > 0;
	const folders = new Set(read.filter(isOurs).map(({ path }) => folderOf(path)));
	// Where manifests are there may be more of them.
	const opened = read.map((one) => {
		if (isOurs(one) || folders.size === 0) return one;
		if (lacksHead(one.text)) return headless(one);
		return folders.has(folderOf(one.path)) && isSealed(one.text) ? sealed(one) : one;
	});
	const ours = withinLimits(opened.filter(isOurs));
	const texts = new Map(ours.map(({ path, text }) => [path, text]));
	return {
		documents: ours.flatMap(({ documents }) => documents),
		problems: ours.flatMap(({ problems }) => problems),
		lost: ours.flatMap(({ lost }) => lost),
		paths: [...texts.keys()],
		passedOver: opened.filter((one) => !isOurs(one)).map(({ path }) => path),
		texts,
	};
}

/** What came of a file. */
export interface ReadFile extends Pick<Manifests, 'documents' | 'problems' | 'lost'> {
	readonly text: string;
}

/** As `readFile`. Nesting that is deeper than the parsers can follow is in no manifest. */
function readSafely(file: InputFile, budget: FaultBudget, convert?: Convert): ReadFile {
	if (file.unreadable !== undefined)
		return unusable(file, '', {
			ruleId: 'encoding',
			message: `It cannot be read: ${file.unreadable.replace(/\.$/, '')}.`,
			fix: 'Give the account that runs hvlint the right to read it, or name the paths that it is to read.',
		});
	if (file.misnamed) return unusable(file, '', { ruleId: 'encoding', ...file.misnamed });
	try {
		return readFile(file, budget, convert);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const { text } = decodeText(file.bytes);
		if (!file.named && !looksLikeManifest(text)) return { text, ...nothing };
		return unusable(file, text, {
			ruleId: 'syntax',
			message: 'The file is nested too deeply to be read.',
			fix: 'A manifest is a few levels deep: look for brackets that are never closed.',
		});
	}
}

const nothing = { documents: [], problems: [], lost: [] };
const start: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** An encrypted file among manifests, which may be one: elsewhere there are secrets of others. */
function sealed({ path }: Pick<InputFile, 'path'>): ReadFile & Pick<InputFile, 'path'> {
	const message = 'The file is encrypted, and beside manifests: what it holds is not known.';
	const fix =
		'Decrypt it before hvlint runs; what is no manifest name under `exclude` in hvlint.yaml.';
	return { path, ...unusable({ path }, '', { ruleId: 'encoding', message, fix }) };
}

/** A file that has all of a manifest but its head. */
function headless({ path }: Pick<InputFile, 'path'>): ReadFile & Pick<InputFile, 'path'> {
	const message = 'It has the properties of a manifest, and neither says "apiVersion" nor "kind".';
	const fix =
		'A manifest begins with `apiVersion: hvlint/v1` and `kind: Cluster`, `Host` or `VirtualMachine`; what is none name under `exclude` in hvlint.yaml.';
	return { path, ...unusable({ path }, '', { ruleId: 'schema', message, fix }) };
}

function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A file of which nothing can be used, and why. */
function unusable(
	{ path }: Pick<InputFile, 'path'>,
	text: string,
	reason: Pick<SourceProblem, 'ruleId' | 'message' | 'fix'>,
): ReadFile {
	const problem = { ...reason, path, range: start, segments: [] };
	return { text, documents: [], problems: [problem], lost: [lostAt(problem)] };
}

function readFile(file: InputFile, budget: FaultBudget, convert?: Convert): ReadFile {
	const { text, problem: damage } = decodeText(file.bytes);
	if (damage && isNoText(text))
		return unusable(file, '', {
			ruleId: 'encoding',
			message: 'The file is no text: it may be packed, encrypted, or in another encoding.',
			fix: damage.fix,
		});
	const elsewhere = elsewhereOf(text);
	if (elsewhere) return unusable(file, '', { ruleId: 'encoding', ...elsewhere });
	if (!file.named && isOfOthers(text)) return { text, ...nothing };
	const converted = convert?.(file.path, text);
	const parsed = converted ?? parse(file.path, text);
	budget.problems = limits.problemsOfFile;
	const read = parsed.documents.map((source) => readDocument(source, file.named, budget));
	const documents = read.flatMap(({ document }) => document ?? []);
	const ofDocuments = problemsOf(read);
	// A folder may hold files that are none of ours; those that cannot be parsed either.
	const isOurs = file.named || documents.length + ofDocuments.length > 0 || looksLikeManifest(text);
	if (!isOurs) return { text, ...nothing };
	const encoding = encodingProblem(file, text, damage);
	// What lost characters may have lost those by which it is known.
	const [unparsed] = documents.length > 0 ? parsed.problems : [...parsed.problems, ...encoding];
	return {
		text,
		documents,
		problems: [...encoding, ...parsed.problems, ...ofDocuments],
		lost: [...(converted?.lost ?? []), ...(unparsed ? [lostAt(unparsed)] : []), ...lostOf(read)],
	};
}

function encodingProblem(
	{ path }: InputFile,
	text: string,
	damage: ReturnType<typeof decodeText>['problem'],
): SourceProblem[] {
	if (!damage) return [];
	const at = linesOf(text).positionOf(damage.offset);
	const { message, fix } = damage;
	return [{ ruleId: 'encoding', path, message, fix, range: { start: at, end: at }, segments: [] }];
}

function parse(path: string, text: string): ParsedFile {
	const isJson = /\.json$/i.test(path) || (!/\.ya?ml$/i.test(path) && /^\s*[[{]/.test(text));
	return isJson ? parseJson(path, text) : parseYaml(path, text);
}
