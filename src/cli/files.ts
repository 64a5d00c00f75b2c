import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import type { InputFile } from '../source/manifest.ts';
import { Failure } from './failure.ts';
import type { ProgressLine } from './progress.ts';
import { admit, shownPath, type Workspace } from './workspace.ts';

const manifestFiles = '**/*.{yaml,yml,json}';
const ignored = ['**/node_modules/**', '**/.git/**'];

/**
 * Reads the files that the user means: files, folders (every YAML and JSON file below them), globs
 * (PowerShell expands none itself), and `-` for standard input.
 *
 * @throws Failure where a path does not exist or cannot be read.
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
	for (const { path, explicit } of found.values()) {
		progress.step(`reading ${input.length + 1} of ${found.size} files`);
		input.push({
			path: shownPath(path, workspace),
			bytes: readFile(path, workspace),
			named: explicit,
		});
	}
	return input;
}

/** A file, and whether the user named it rather than a folder that it is in. */
interface Found {
	readonly path: string;
	readonly explicit: boolean;
}

/** A file that links let appear at several paths is read once, at the shortest. */
function sameFile(one: Found, other: Found = one): Found {
	const order = one.path.length - other.path.length || (one.path < other.path ? -1 : 1);
	return {
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
	const found = globSync(pattern, {
		cwd,
		ignore: ignored,
		absolute: true,
		expandDirectories: false,
	});
	if (found.length === 0 && !stats)
		throw new Failure(`${operand} does not exist, and matches no file.`);
	return found.map((path) => ({ path: resolve(path), explicit: false }));
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
	admit(path, workspace);
	try {
		return readFileSync(path);
	} catch (error) {
		throw new Failure(`${shownPath(path, workspace)} cannot be read: ${(error as Error).message}.`);
	}
}
