import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../engine/config.ts';
import { restoreTexts } from '../source/conform.ts';
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
	if (!existsSync(path)) throw new Failure(`The configuration ${named} does not exist.`);
	const folder = dirname(path);
	return {
		config: readConfig(path, workspace),
		relativePath: (file) => relative(folder, resolve(workspace.root, file)).replaceAll('\\', '/'),
	};
}

function nearestConfig(from: string): string | undefined {
	for (let folder = from; ; folder = dirname(folder)) {
		const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
		if (found) return found;
		if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
	}
}

function readConfig(path: string, workspace: Workspace): Config {
	const shown = shownPath(path, workspace);
	const decoded = decodeText(readFile(path, workspace));
	if (decoded.problem)
		throw new Failure(`${shown}: ${decoded.problem.message} ${decoded.problem.fix}`);
	const parse = path.endsWith('.json') ? parseJson : parseYaml;
	const { documents, problems } = parse(shown, decoded.text);
	const [document] = documents;
	if (document) restoreTexts(document, rootSchema('config.schema.json'));
	const faults = document
		? validateDocument(document, 'config.schema.json').map(({ problem }) => problem)
		: [];
	const all = [...problems, ...faults];
	if (all.length > 0)
		throw new Failure(
			all
				.map(
					({ range, message, fix }) =>
						`${shown}:${range.start.line}:${range.start.column} ${message} ${fix}`,
				)
				.join('\n'),
		);
	return (document?.value ?? {}) as Config;
}
