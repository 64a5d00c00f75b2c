import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readFileSync,
	readSync,
	realpathSync,
	type Stats,
	statSync,
} from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { parsePathGlob } from '../engine/glob.ts';
import { inThousands, limits } from '../source/limits.ts';
import type { InputFile } from '../source/manifest.ts';
import { type Crawled, crawl } from './crawl.ts';
import { Failure } from './failure.ts';
import { isManifestName, isPutAside, misnamed, properName } from './misnamed.ts';
import type { ProgressLine } from './progress.ts';
import { admit, shownPath, type Workspace } from './workspace.ts';

/**
 * Reads the files that the user means: files, folders (every YAML and JSON file below them), globs
 * (PowerShell expands none itself), and `-` for standard input. What cannot be read is told in its place:
 * there may be manifests in it. Files of other names come without their bytes, but for a word on manifests
 * that are misnamed.
 *
 * @param wants Whether a file of a folder is meant, by its name; and whether one is excluded that no path names itself.
 * @throws Failure where the one path that is named is none; of several, it is told in its place.
 */
export function readInput(
	operands: readonly string[],
	standardInput: () => Uint8Array,
	progress: ProgressLine,
	workspace: Workspace,
	{ wants = isManifestName, isExcluded = () => false }: Wanted = {},
): InputFile[] {
	const found = new Map<string, Found>();
	const input: InputFile[] = [];
	for (const operand of operands.length > 0 ? operands : ['.']) {
		if (operand === '-') input.push({ path: '<stdin>', bytes: standardInput(), named: true });
		else
			for (const file of expand(operand, wants, operands.length > 1)) {
				if (!file.explicit && isExcluded(file.path)) continue;
				if (file.isOther && wants !== isManifestName) continue;
				// Others are as many as there are files: where links lead does not matter for their number.
				const real = file.isOther ? file.path : realPath(file.path);
				found.set(real, sameFile(file, found.get(real)));
			}
	}
	for (const { path, explicit, unreadable, isOther } of found.values()) {
		progress.step(`reading ${input.length + 1} of ${found.size} files`);
		const file = { path: shownPath(path, workspace), bytes: nothing, named: explicit };
		if (unreadable !== undefined) input.push({ ...file, unreadable });
		else if (isOther) input.push({ ...file, ...otherFile(path, workspace) });
		else
			try {
				input.push({ ...file, bytes: bytesOf(path, workspace) });
			} catch (error) {
				input.push({ ...file, unreadable: (error as Error).message });
			}
	}
	return input;
}

/** The files that the user means, without reading them; standard input is none. */
export function inputPaths(operands: readonly string[]): string[] {
	return (operands.length > 0 ? operands : ['.'])
		.filter((operand) => operand !== '-')
		.flatMap((operand) =>
			expand(operand, isManifestName, operands.length > 1).map(({ path }) => path),
		);
}

/** Which files of a folder are meant. */
interface Wanted {
	wants?(name: string): boolean;
	isExcluded?(path: string): boolean;
}

/** A file, and whether the user named it rather than a folder that it is in. */
interface Found {
	readonly path: string;
	readonly explicit: boolean;
	/** Why it cannot be read. */
	readonly unreadable?: string;
	/** Whether its name is that of no manifest. */
	readonly isOther?: boolean;
}

const nothing = new Uint8Array();

/** What is to be told of a file that is passed over by its name. */
function otherFile(path: string, workspace: Workspace): Pick<InputFile, 'misnamed' | 'unreadable'> {
	const proper = properName(basename(path));
	if (isPutAside(path, proper)) return {};
	try {
		const told = misnamed(path, proper, bytesOf(path, workspace, proper.head));
		return told ? { misnamed: told } : {};
	} catch (error) {
		// Of a name that has the extension of a manifest somewhere, nobody knows whether it was to be one.
		return /\.(?:ya?ml|json)/i.test(basename(path)) ? { unreadable: (error as Error).message } : {};
	}
}

/** A file that links let appear at several paths is read once, at the shortest. */
function sameFile(one: Found, other: Found = one): Found {
	const order = one.path.length - other.path.length || (one.path < other.path ? -1 : 1);
	return {
		...one,
		path: order < 0 ? one.path : other.path,
		explicit: one.explicit || other.explicit,
		isOther: one.isOther === true && other.isOther === true,
	};
}

function realPath(path: string): string {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}

/** The files that a path means. Of several paths one that means none is told in its place: the others are read. */
function expand(operand: string, wants: (name: string) => boolean, hasOthers: boolean): Found[] {
	try {
		return filesOf(operand, wants);
	} catch (error) {
		if (!hasOthers || !(error instanceof Failure)) throw error;
		return [{ path: resolve(operand), explicit: true, unreadable: error.message }];
	}
}

function filesOf(operand: string, wants: (name: string) => boolean): Found[] {
	const stats = statOf(operand);
	if (stats?.isFile()) return [{ path: resolve(operand), explicit: true }];
	if (stats?.isDirectory()) return found(crawl(resolve(operand), wants));
	if (stats) throw new Failure(`${operand} is no regular file.`);
	const matching = matchingFiles(operand.replaceAll('\\', '/'));
	if (matching.length === 0) throw new Failure(`${operand} does not exist, and matches no file.`);
	return found(matching);
}

function found(crawled: readonly Crawled[]): Found[] {
	return crawled.map((one) => ({ ...one, explicit: false }));
}

/** The files that a glob of the command line fits, in any case. */
function matchingFiles(glob: string): Crawled[] {
	const segments = glob.split('/');
	const literal = segments.findIndex((segment) => /[*?{]/.test(segment));
	if (literal < 0) return [];
	const folder = resolve(
		segments.slice(0, literal).join('/') || (glob.startsWith('/') ? '/' : '.'),
	);
	const pattern = segments.slice(literal).join('/');
	const parsed = parsePathGlob(pattern.toLowerCase());
	if ('problem' in parsed) throw new Failure(`${glob} cannot be used: ${parsed.problem}`);
	if (!statOf(folder)?.isDirectory()) return [];
	const isOurs = (path: string) =>
		parsed.matches(relative(folder, path).replaceAll('\\', '/').toLowerCase());
	return crawl(folder, () => true, {
		hidden: /(^|[/{,])\./.test(pattern),
		// Braces may hold more segments.
		...(!/\*\*|\{/.test(pattern) && { depth: segments.length - literal }),
	}).filter(
		({ path, unreadable, isOther }) => unreadable !== undefined || (!isOther && isOurs(path)),
	);
}

function statOf(operand: string): Stats | undefined {
	try {
		return statSync(operand, { throwIfNoEntry: false });
	} catch (error) {
		throw new Failure(`${operand} cannot be read: ${(error as Error).message}.`);
	}
}

/**
 * Reads a file of the workspace.
 *
 * @throws Failure where it cannot be read.
 */
export function readFile(path: string, workspace: Workspace): Uint8Array {
	try {
		return bytesOf(path, workspace);
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw new Failure(`${shownPath(path, workspace)} cannot be read: ${(error as Error).message}.`);
	}
}

/** The bytes of a file, or as many of them. */
function bytesOf(path: string, workspace: Workspace, most?: number): Uint8Array {
	admit(path, workspace);
	// What is no regular file may never end, or never begin; to open it must not wait either.
	const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) throw new Error('it is no regular file');
		if (stats.size > limits.bytes)
			throw new Error(`it has more than ${inThousands(limits.bytes)} bytes`);
		if (most === undefined) return readFileSync(file);
		// Of a file that the system makes up as it is read, no size is known, and no end.
		if (stats.size === 0) return nothing;
		const bytes = Buffer.alloc(most);
		return bytes.subarray(0, readSync(file, bytes));
	} finally {
		closeSync(file);
	}
}
