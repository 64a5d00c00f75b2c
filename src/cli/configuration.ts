import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { RelativePath } from '../engine/config.ts';
import { Failure } from './failure.ts';
import type { ReadConfig } from './read-configuration.ts';
import type { Workspace } from './workspace.ts';

/** A configuration, and how the files of a run are seen from its folder. */
export interface LoadedConfig extends ReadConfig {
	/** The folder that its paths start from. */
	readonly folder: string;
	relativePath: RelativePath;
}

const names = ['hvlint.yaml', 'hvlint.yml', 'hvlint.json'];

/** Whether a path from the current folder is one that a configuration is looked for at: here, and upwards. */
export function mayConfigure(path: string): boolean {
	return names.includes(path.replace(/^(?:\.\.\/)+/, ''));
}

/**
 * Reads the configuration: the file that the user names, else the nearest from here upwards.
 *
 * @throws Failure where it is not valid; a run under a misread configuration would judge wrongly.
 */
export async function loadConfig(
	named: string | undefined,
	workspace: Workspace,
): Promise<LoadedConfig> {
	const [path] = configurationPath(named);
	if (path === undefined)
		return {
			config: {},
			exceptions: [],
			paths: [],
			overrides: [],
			exclusions: [],
			folder: process.cwd(),
			relativePath: (file) => file,
		};
	if (!isThere(path)) throw new Failure(`The configuration ${named} does not exist.`);
	const folder = dirname(path);
	// Most runs have none: what reads it is not loaded for nothing.
	const { readConfig } = await import('./read-configuration.ts');
	return {
		...readConfig(path, workspace),
		folder,
		relativePath: (file, from = folder) =>
			relative(from, resolve(workspace.root, file)).replaceAll('\\', '/'),
	};
}

/** The file of the configuration, whether it is there or not; none where no name says one and none is found. */
export function configurationPath(named: string | undefined): string[] {
	const path = named === undefined ? nearestConfig(process.cwd()) : resolve(named);
	return path === undefined ? [] : [path];
}

/** Whether there is something, be it a link that leads nowhere: to pass that over would judge by other settings. */
function isThere(path: string): boolean {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
	} catch {
		// A name that is too long, or below a file.
		return false;
	}
}

/** The configuration of a folder; undefined where it has none. */
export function configurationIn(folder: string): string | undefined {
	return names.map((name) => join(folder, name)).find(isThere);
}

function nearestConfig(from: string): string | undefined {
	for (let folder = from; ; folder = dirname(folder)) {
		const found = configurationIn(folder);
		if (found) return found;
		if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
	}
}
