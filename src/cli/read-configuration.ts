import config from '../../schemas/config.schema.json' with { type: 'json' };
import { isDate } from '../engine/as-of.ts';
import type { Config } from '../engine/config.ts';
import { configuredException, type Exception } from '../engine/exceptions.ts';
import { excerptOf } from '../engine/excerpt.ts';
import { parseNameGlob, parsePathGlob } from '../engine/glob.ts';
import { closest } from '../estate/names/closest.ts';
import { validateConfig } from '../generated/config-validator.ts';
import { restoreTexts } from '../source/conform.ts';
import {
	linesOf,
	pointerOf,
	type Segments,
	type SourceDocument,
	type SourceProblem,
} from '../source/document.ts';
import { parseJson } from '../source/json.ts';
import { inThousands } from '../source/limits.ts';
import { resolveSchema, type Schema } from '../source/schema.ts';
import { decodeText } from '../source/text.ts';
import { validateDocument } from '../source/validate.ts';
import { parseYaml } from '../source/yaml.ts';
import { Failure } from './failure.ts';
import { readFile } from './files.ts';
import { shownPath, type Workspace } from './workspace.ts';

const schema = resolveSchema(config as Schema);

/** A configuration, and where its exceptions stand. */
interface ReadConfig {
	readonly config: Config;
	readonly exceptions: readonly Exception[];
}

/**
 * Reads a configuration.
 *
 * @throws Failure where it is not valid; a run under a misread configuration would judge wrongly.
 */
export function readConfig(path: string, workspace: Workspace): ReadConfig {
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
	if (document && all.length === 0)
		all.push(...overrideProblems(document, read), ...exceptionProblems(document, read));
	if (all.length > 0)
		throw new Failure(
			all
				.map(
					({ range, message, fix }) =>
						`${shown}:${range.start.line}:${range.start.column} ${message} ${fix}`,
				)
				.join('\n'),
		);
	const lines = linesOf(decoded.text);
	return {
		config: read,
		exceptions: (read.exceptions ?? []).map((exception, index) => {
			const segments = ['exceptions', index];
			const range = (document as SourceDocument).rangeOf(segments, 'value');
			const pointer = pointerOf(segments);
			const place = { path: shown, pointer, range, excerpt: excerptOf(lines, range) };
			return configuredException(exception, place);
		}),
	};
}

type ConfigProblem = Pick<SourceProblem, 'range' | 'message' | 'fix'>;

function secondDocument(document: SourceDocument): ConfigProblem {
	return {
		range: document.rangeOf([], 'value'),
		message: 'The configuration has a second document.',
		fix: 'Leave one.',
	};
}

/** What is wrong with exceptions that have the form of one. */
function exceptionProblems(
	document: SourceDocument,
	{ exceptions = [], rules = {} }: Config,
): ConfigProblem[] {
	const ids = Object.keys(config.definitions.rules.properties);
	return exceptions.flatMap(({ rule, objects, until }, index) => {
		const problem = (key: string, message: string, fix: string): ConfigProblem => ({
			range: document.rangeOf(['exceptions', index, key], 'value'),
			message,
			fix,
		});
		const setting = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
		const guess = closest(rule, ids);
		const globs = objects.map(parseNameGlob).flatMap((one) => ('problem' in one ? [one] : []));
		return [
			...(ids.includes(rule)
				? []
				: [
						problem(
							'rule',
							`There is no rule ${JSON.stringify(rule)}.`,
							guess ? `Did you mean ${JSON.stringify(guess)}?` : 'hvlint rules lists them.',
						),
					]),
			...(typeof setting === 'object' && setting.locked
				? [problem('rule', `${rule} is locked.`, 'It takes no exception: mend what it finds.')]
				: []),
			...(until !== undefined && !isDate(until)
				? [problem('until', `${JSON.stringify(until)} is no date.`, 'Write it as in 2026-12-31.')]
				: []),
			...globs.map((one) =>
				problem('objects', one.problem, 'Globs hold `*`, `**`, `?` and `{a,b}`.'),
			),
		];
	});
}

/** What no configuration comes near to: each object is held against all of them. */
const most = { overrides: 500, settings: 20_000, patterns: 250 };

function overrideProblems(document: SourceDocument, { overrides = [] }: Config): ConfigProblem[] {
	const parsers = { files: parsePathGlob, objects: parseNameGlob };
	const problems: ConfigProblem[] = [];
	const count = { overrides: 0, settings: 0, patterns: 0 };
	const add = (what: keyof typeof count, number: number, at: Segments): void => {
		const isFirst = count[what] <= most[what];
		count[what] += number;
		if (!isFirst || count[what] <= most[what]) return;
		problems.push({
			range: document.rangeOf(at, 'value'),
			message: `More than ${inThousands(most[what])} ${words[what]}.`,
			fix: 'Name objects in full, and many of them in one override.',
		});
	};
	for (const [index, override] of overrides.entries()) {
		add('overrides', 1, ['overrides', index]);
		add('settings', Object.keys(override.rules).length, ['overrides', index, 'rules']);
		for (const [key, parse] of Object.entries(parsers))
			for (const [entry, glob] of (override[key as keyof typeof parsers] ?? []).entries()) {
				const at = ['overrides', index, key, entry];
				const parsed = parse(glob);
				if ('problem' in parsed)
					problems.push({
						range: document.rangeOf(at, 'value'),
						message: parsed.problem,
						fix: 'Globs hold `*`, `**`, `?` and `{a,b}`.',
					});
				else add('patterns', parsed.patterns.length, at);
			}
	}
	return problems;
}

const words = {
	overrides: 'overrides',
	settings: 'settings of rules in overrides',
	patterns: 'patterns of files and objects',
} as const;
