import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { type GlobOptions, globSync } from 'tinyglobby';
import type { InputFile } from '../source/manifest.ts';
import { Failure } from './failure.ts';
import type { ProgressLine } from './progress.ts';
import { admit, shownPath, type Workspace } from './workspace.ts';

const manifestFiles = '**/*.{yaml,yml,json}';
const ignored = ['**/node_modules/**', '**/.git/**'];

/**
 * Reads the files that the user means: files, folders (every YAML and JSON file below them), globs
 * (PowerShell expands none itself), and `-` for standard input. What cannot be read is told in its place:
 * there may be manifests in it.
 *
 * @throws Failure where a path does not exist.
 */
export function readInput(
	operands: readonly string[],
	standardInput: () => Uint8Array,
	progress: ProgressLine,
	workspace: Workspace,
): InputFile[] {
	const found = new Map<string, Found>();
	const input: InputFile[] = [];
	for (const operand of operands.length > 0 ? operands : ['.']) {
		if (operand === '-') input.push({ path: '<stdin>', bytes: standardInput(), named: true });
		else
			for (const file of expand(operand)) {
				const real = realPath(file.path);
				found.set(real, sameFile(file, found.get(real)));
			}
	}
	for (const { path, explicit, unreadable } of found.values()) {
		progress.step(`reading ${input.length + 1} of ${found.size} files`);
		const file = { path: shownPath(path, workspace), bytes: new Uint8Array(), named: explicit };
		if (unreadable !== undefined) input.push({ ...file, unreadable });
		else
			try {
				input.push({ ...file, bytes: bytesOf(path, workspace) });
			} catch (error) {
				input.push({ ...file, unreadable: (error as Error).message });
			}
	}
	return input;
}

/** A file, and whether the user named it rather than a folder that it is in. */
interface Found {
	readonly path: string;
	readonly explicit: boolean;
	/** Why it cannot be read. */
	readonly unreadable?: string;
}

/** A file that links let appear at several paths is read once, at the shortest. */
function sameFile(one: Found, other: Found = one): Found {
	const order = one.path.length - other.path.length || (one.path < other.path ? -1 : 1);
	return {
		...one,
		path: order < 0 ? one.path : other.path,
		explicit: one.explicit || other.explicit,
	};
}

function realPath(path: string): string {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}

function expand(operand: string): Found[] {
	const stats = statOf(operand);
	if (stats?.isFile()) return [{ path: resolve(operand), explicit: true }];
	const [cwd, pattern] = stats?.isDirectory()
		? [resolve(operand), manifestFiles]
		: [process.cwd(), operand.replaceAll('\\', '/')];
	const lost: Found[] = [];
	const found = globSync(pattern, {
		cwd,
		ignore: ignored,
		absolute: true,
		expandDirectories: false,
		caseSensitiveMatch: false,
		fs: watched((path, why) => lost.push({ path, explicit: false, unreadable: why })),
	});
	if (found.length === 0 && !stats)
		throw new Failure(`${operand} does not exist, and matches no file.`);
	return [...lost, ...found.map((path) => ({ path: resolve(path), explicit: false }))];
}

/** The file system as it is, which tells of the folders and links that a search would leave out in silence. */
function watched(tell: (path: string, why: string) => void): NonNullable<GlobOptions['fs']> {
	const telling =
		<T>(read: (path: string, options?: unknown) => T, isOurs: (path: string) => boolean) =>
		(path: string, options?: unknown): T => {
			try {
				return read(path, options);
			} catch (error) {
				if (isOurs(path)) tell(resolve(path), (error as Error).message);
				throw error;
			}
		};
	return {
		readdirSync: telling(readdirSync as never, () => true),
		// A link that leads nowhere may have led to a manifest, or to a folder.
		realpathSync: telling(realpathSync as never, (path) =>
			/^(\.(ya?ml|json))?$/i.test(extname(path)),
		),
	} as NonNullable<GlobOptions['fs']>;
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

function bytesOf(path: string, workspace: Workspace): Uint8Array {
	admit(path, workspace);
	return readFileSync(path);
}
