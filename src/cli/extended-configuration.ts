import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Config, Override } from '../engine/config.ts';
import type { ExceptionPlace } from '../engine/exceptions.ts';
import { Failure } from './failure.ts';
import { isInside, shownPath, type Workspace } from './workspace.ts';

/** One file of a configuration, in absolute terms. */
export interface ConfigFile {
	readonly path: string;
	readonly config: Config;
	/** Where a part of it stands. */
	placeOf(...segments: readonly (string | number)[]): ExceptionPlace;
}

/**
 * A configuration with those that it builds on, the one that builds on no other first.
 *
 * @throws Failure where one is missing, outside of the repository, or builds on itself.
 */
export function withExtended(
	path: string,
	workspace: Workspace,
	read: (path: string) => ConfigFile,
): ConfigFile[] {
	const files: ConfigFile[] = [];
	const seen: string[] = [];
	for (let next: string | undefined = path; next !== undefined; ) {
		const file = read(next);
		files.unshift(file);
		seen.push(realpathSync(next));
		next = extendedBy(file, seen, workspace);
	}
	return files;
}

function extendedBy(
	{ path, config, placeOf }: ConfigFile,
	seen: readonly string[],
	workspace: Workspace,
): string | undefined {
	if (config.extends === undefined) return undefined;
	const { path: shown, range } = placeOf('extends');
	const refuse = (why: string): never => {
		const { line = 1, column = 1 } = range?.start ?? {};
		throw new Failure(`${shown}:${line}:${column} ${why}`);
	};
	const target = resolve(dirname(path), config.extends);
	const name = shownPath(target, workspace);
	if (!existsSync(target))
		return refuse(
			`The configuration that it extends does not exist: ${name}. It is a file, named from here.`,
		);
	const real = realpathSync(target);
	const home = workspace.confined ? workspace.root : repositoryOf(dirname(path));
	if (home !== undefined && !isInside(realpathSync(home), real))
		return refuse(
			`The configuration that it extends is outside of the repository: ${name}. Copy it here.`,
		);
	if (seen.includes(real)) {
		const way = [...seen, real].map((one) =>
			shownPath(one, { ...workspace, root: realpathSync(workspace.root) }),
		);
		return refuse(`It extends itself: ${way.join(' extends ')}.`);
	}
	return target;
}

function repositoryOf(from: string): string | undefined {
	for (let folder = from; ; folder = dirname(folder)) {
		if (existsSync(join(folder, '.git'))) return folder;
		if (dirname(folder) === folder) return undefined;
	}
}

/** Configurations as one: what a later file says goes before all that an earlier one does. */
export function merged(files: readonly ConfigFile[]): Config {
	const [first] = files;
	if (first && files.length === 1) return first.config;
	const all = files.map(({ path, config }): Config => {
		const folder = dirname(path);
		const { baseline, rules, overrides = [] } = config;
		const everywhere: Override[] = rules ? [{ rules }] : [];
		return {
			...config,
			...(baseline !== undefined && { baseline: resolve(folder, baseline) }),
			overrides: [...everywhere, ...overrides.map((one) => ({ ...one, folder }))],
		};
	});
	const { rules: _, extends: __, ...last } = Object.assign({}, ...all) as Config;
	return {
		...last,
		overrides: all.flatMap(({ overrides = [] }) => overrides),
	};
}
