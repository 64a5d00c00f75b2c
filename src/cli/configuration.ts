import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../engine/config.ts';
import { parseNameGlob, parsePathGlob } from '../engine/glob.ts';
import { restoreTexts } from '../source/conform.ts';
import type { SourceDocument, SourceProblem } from '../source/document.ts';
import { parseJson } from '../source/json.ts';
import { rootSchema } from '../source/schema.ts';
import { decodeText } from '../source/text.ts';
import { validateDocument } from '../source/validate.ts';
import { parseYaml } from '../source/yaml.ts';
import { Failure } from './failure.ts';
import { readFile } from './files.ts';
import { shownPath, type Workspace } from './workspace.ts';

/** A configuration, and how the files of a run are seen from its folder. */
export interface LoadedConfig {
	readonly config: Config;
	relativePath(path: string): string;
}

const names = ['hvlint.yaml', 'hvlint.yml', 'hvlint.json'];

/**
 * Reads the configuration: the file that the user names, else the nearest from here upwards.
 *
 * @throws Failure where it is not valid; a run under a misread configuration would judge wrongly.
 */
export function loadConfig(named: string | undefined, workspace: Workspace): LoadedConfig {
	const path = named === undefined ? nearestConfig(process.cwd()) : resolve(named);
	if (path === undefined) return { config: {}, relativePath: (file) => file };
	if (!isThere(path)) throw new Failure(`The configuration ${named} does not exist.`);
	const folder = dirname(path);
	return {
		config: readConfig(path, workspace),
		relativePath: (file) => relative(folder, resolve(workspace.root, file)).replaceAll('\\', '/'),
	};
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

function nearestConfig(from: string): string | undefined {
	for (let folder = from; ; folder = dirname(folder)) {
		const found = names.map((name) => join(folder, name)).find(isThere);
		if (found) return found;
		if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
	}
}

function readConfig(path: string, workspace: Workspace): Config {
	const shown = shownPath(path, workspace);
	const decoded = decodeText(readFile(path, workspace));
	if (decoded.problem)
		throw new Failure(`${shown}: ${decoded.problem.message} ${decoded.problem.fix}`);
	const parse = /\.json$/i.test(path) ? parseJson : parseYaml;
	const { documents, problems } = parse(shown, decoded.text);
	const [document, second] = documents;
	if (document) restoreTexts(document, rootSchema('config.schema.json'));
	const faults = document
		? validateDocument(document, 'config.schema.json').flatMap(({ problem }) => problem ?? [])
		: [];
	const all = [...problems, ...faults, ...(second ? [secondDocument(second)] : [])];
	const config = (document?.value ?? {}) as Config;
	if (document && all.length === 0) all.push(...globProblems(document, config));
	if (all.length > 0)
		throw new Failure(
			all
				.map(
					({ range, message, fix }) =>
						`${shown}:${range.start.line}:${range.start.column} ${message} ${fix}`,
				)
				.join('\n'),
		);
	return config;
}

type ConfigProblem = Pick<SourceProblem, 'range' | 'message' | 'fix'>;

function secondDocument(document: SourceDocument): ConfigProblem {
	return {
		range: document.rangeOf([], 'value'),
		message: 'The configuration has a second document.',
		fix: 'Leave one.',
	};
}

function globProblems(document: SourceDocument, { overrides = [] }: Config): ConfigProblem[] {
	const parsers = { files: parsePathGlob, objects: parseNameGlob };
	return overrides.flatMap((override, index) =>
		Object.entries(parsers).flatMap(([key, parse]) =>
			(override[key as keyof typeof parsers] ?? []).flatMap((glob, entry) => {
				const parsed = parse(glob);
				if (!('problem' in parsed)) return [];
				const range = document.rangeOf(['overrides', index, key, entry], 'value');
				return [{ range, message: parsed.problem, fix: 'Globs hold `*`, `**`, `?` and `{a,b}`.' }];
			}),
		),
	);
}
