import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Failure } from './failure.ts';

/** What a run takes place in. */
export interface Workspace {
	/** The folder that the report shows paths from. */
	readonly root: string;
	/** Whether strangers may have filled it: their symbolic links then lead nowhere outside. */
	readonly confined: boolean;
}

/** The current folder, as its owner uses it. */
export const currentFolder = (): Workspace => ({ root: process.cwd(), confined: false });

/** A path as the report shows it: from the root of the workspace, with `/`. */
export function shownPath(path: string, { root }: Workspace): string {
	return (relative(root, path) || '.').replaceAll('\\', '/');
}

/**
 * Lets a path be read or written.
 *
 * @throws Failure where the path is in a confined workspace, and a symbolic link leads it out of there.
 */
export function admit(path: string, workspace: Workspace): void {
	const { root, confined } = workspace;
	if (!confined || !isInside(root, resolve(path))) return;
	const shown = shownPath(resolve(path), workspace);
	let real: string | undefined;
	try {
		real = realPath(resolve(path));
	} catch (error) {
		throw new Failure(`${shown} cannot be followed: ${(error as Error).message}.`);
	}
	if (real === undefined || !isInside(realpathSync(root), real))
		throw new Failure(
			`${shown} is a symbolic link that leads out of the workspace or nowhere; it is not followed.`,
		);
}

/** Whether a path is a folder or in it, as it is written. */
export function isInside(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where a path leads; undefined behind a link to nothing. What does not exist yet may be created. */
export function realPath(path: string): string | undefined {
	if (existsSync(path)) return realpathSync(path);
	if (lstatSync(path, { throwIfNoEntry: false })) return undefined;
	const folder = realPath(dirname(path));
	return folder && join(folder, basename(path));
}
