import config from '../../schemas/config.schema.json' with { type: 'json' };
import type { Config } from '../engine/config.ts';
import { parseNameGlob, parsePathGlob } from '../engine/glob.ts';
import { validateConfig } from '../generated/config-validator.ts';
import { restoreTexts } from '../source/conform.ts';
import type { SourceDocument, SourceProblem } from '../source/document.ts';
import { parseJson } from '../source/json.ts';
import { resolveSchema, type Schema } from '../source/schema.ts';
import { decodeText } from '../source/text.ts';
import { validateDocument } from '../source/validate.ts';
import { parseYaml } from '../source/yaml.ts';
import { Failure } from './failure.ts';
import { readFile } from './files.ts';
import { shownPath, type Workspace } from './workspace.ts';

const schema = resolveSchema(config as Schema);

/**
 * Reads a configuration.
 *
 * @throws Failure where it is not valid; a run under a misread configuration would judge wrongly.
 */
export function readConfig(path: string, workspace: Workspace): Config {
	const shown = shownPath(path, workspace);
	const decoded = decodeText(readFile(path, workspace));
	if (decoded.problem)
		throw new Failure(`${shown}: ${decoded.problem.message} ${decoded.problem.fix}`);
	const parse = /\.json$/i.test(path) ? parseJson : parseYaml;
	const { documents, problems } = parse(shown, decoded.text);
	const [document, second] = documents;
	if (document) restoreTexts(document, schema);
	const faults = document
		? validateDocument(document, schema, validateConfig).flatMap(({ problem }) => problem ?? [])
		: [];
	const all = [...problems, ...faults, ...(second ? [secondDocument(second)] : [])];
	const read = (document?.value ?? {}) as Config;
	if (document && all.length === 0) all.push(...globProblems(document, read));
	if (all.length > 0)
		throw new Failure(
			all
				.map(
					({ range, message, fix }) =>
						`${shown}:${range.start.line}:${range.start.column} ${message} ${fix}`,
				)
				.join('\n'),
		);
	return read;
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
