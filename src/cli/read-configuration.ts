import { dirname, relative, resolve } from 'node:path';
import { rules } from '../../rules/index.ts';
import config from '../../schemas/config.schema.json' with { type: 'json' };
import { isDate } from '../engine/as-of.ts';
import { type Config, type Settings, settingsOf } from '../engine/config.ts';
import { isNamed } from '../engine/config-schema.ts';
import { configuredException, type Exception } from '../engine/exceptions.ts';
import { excerptOf } from '../engine/excerpt.ts';
import { anyPathGlob, type ParseGlob, parseNameGlob, parsePathGlob } from '../engine/glob.ts';
import { lockedRule, noDate, unknownRule } from '../engine/manifest-exceptions.ts';
import type { Exclusion, PlacedOverride } from '../engine/unused-settings.ts';
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
import { divideEstate, inThousands } from '../source/limits.ts';
import { resolveSchema, type Schema } from '../source/schema.ts';
import { decodeText } from '../source/text.ts';
import { validateDocument } from '../source/validate.ts';
import { parseYaml } from '../source/yaml.ts';
import { type ConfigFile, merged, withExtended } from './extended-configuration.ts';
import { Failure } from './failure.ts';
import { readFile } from './files.ts';
import { shownPath, type Workspace } from './workspace.ts';

const schema = resolveSchema(config as Schema);

/** A configuration, with what it builds on. */
export interface ReadConfig {
	readonly config: Config;
	readonly exceptions: readonly Exception[];
	/** The files that it is made of. */
	readonly paths: readonly string[];
	/** The overrides of the files, each by its number in the configuration, with its place. */
	readonly overrides: readonly PlacedOverride[];
	/** Which files are not to be read. */
	readonly exclusions: readonly Exclusion[];
}

/**
 * Reads a configuration, and those that it extends.
 *
 * @throws Failure where one is not valid; a run under a misread configuration would judge wrongly.
 */
export function readConfig(path: string, workspace: Workspace): ReadConfig {
	const files = withExtended(path, workspace, (one) => readOne(one, workspace));
	const config = merged(files);
	const settings = settingsOf(config);
	for (const file of files) {
		const problems = exceptionProblems(file, settings);
		if (problems.length > 0) throw new Failure(problems.join('\n'));
	}
	return {
		config,
		paths: files.map((file) => file.path),
		exclusions: files.flatMap(exclusionsOf),
		exceptions: files.flatMap(({ config: { exceptions = [] }, placeOf }) =>
			exceptions.map((one, index) => configuredException(one, placeOf('exceptions', index))),
		),
		overrides: overridesOf(files, config),
	};
}

function exclusionsOf({ path, config: { exclude = [] }, placeOf }: ConfigFile): Exclusion[] {
	const folder = dirname(path);
	return exclude.map((glob, index) => {
		const fits = anyPathGlob([glob]);
		return {
			glob,
			place: placeOf('exclude', index),
			folder,
			excludes: (file) => fits(relative(folder, resolve(file)).replaceAll('\\', '/')),
		};
	});
}

/** The overrides that stand in files; what a file says of rules for everything is one as well in those that are merged. */
function overridesOf(files: readonly ConfigFile[], { overrides = [] }: Config): PlacedOverride[] {
	const placed = files.flatMap(({ config, placeOf }) =>
		(config.overrides ?? []).map((_, index) => placeOf('overrides', index)),
	);
	const written = [...overrides.entries()].filter(
		([, { files: some, objects }]) => some ?? objects,
	);
	const all = [...overrides.entries()].filter(([, { folder }]) => files.length === 1 || folder);
	return all.flatMap(([number, override], index) => {
		const place = placed[index];
		return place && written.some(([one]) => one === number) ? [{ number, override, place }] : [];
	});
}

function readOne(path: string, workspace: Workspace): ConfigFile {
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
	if (all.length > 0) throw new Failure(all.map((one) => problemText(shown, one)).join('\n'));
	const lines = linesOf(decoded.text);
	return {
		path,
		config: read,
		placeOf(...segments) {
			const range = document?.rangeOf(segments, 'value') ?? null;
			const excerpt = range && excerptOf(lines, range);
			return { path: shown, pointer: pointerOf(segments), range, excerpt };
		},
	};
}

function problemText(shown: string, { range, message, fix }: ConfigProblem): string {
	return `${shown}:${range.start.line}:${range.start.column} ${message} ${fix === divideEstate ? nameMany : fix}`;
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
function exceptionProblems({ config, placeOf }: ConfigFile, settings: Settings): string[] {
	return (config.exceptions ?? []).flatMap(({ rule: id, objects, until }, index) => {
		const problem = (key: string, words: Pick<SourceProblem, 'message' | 'fix'>): string => {
			const { path, range } = placeOf('exceptions', index, key);
			return problemText(path ?? '', { ...words, range: range as SourceProblem['range'] });
		};
		const rule = rules.find((one) => isNamed(one, id));
		const globs = objects.map(parseNameGlob).flatMap((one) => ('problem' in one ? [one] : []));
		return [
			...(rule ? [] : [problem('rule', unknownRule(id, rules))]),
			...(rule && settings.isLocked(rule) ? [problem('rule', lockedRule(id))] : []),
			...(until !== undefined && !isDate(until) ? [problem('until', noDate(until))] : []),
			...globs.map((one) => problem('objects', { message: one.problem, fix: globHelp })),
		];
	});
}

const globHelp = 'Globs hold `*`, `**`, `?` and `{a,b}`.';

const nameMany = 'Name objects in full or with globs, and many of them in one override.';

/** What no configuration comes near to: each object is held against all of them. */
const most = { overrides: 500, settings: 20_000, patterns: 250 };

function globProblems(
	document: SourceDocument,
	{ overrides = [], exclude = [] }: Config,
): ConfigProblem[] {
	const parsers = { files: parseWrittenPath, objects: parseNameGlob };
	const problems: ConfigProblem[] = [];
	const count = { overrides: 0, settings: 0, patterns: 0 };
	const add = (what: keyof typeof count, number: number, at: Segments): void => {
		const isFirst = count[what] <= most[what];
		count[what] += number;
		if (!isFirst || count[what] <= most[what]) return;
		problems.push({
			range: document.rangeOf(at, 'value'),
			message: `More than ${inThousands(most[what])} ${words[what]}.`,
			fix: nameMany,
		});
	};
	const check = (glob: string, parse: ParseGlob, at: Segments): void => {
		const parsed = parse(glob);
		if ('problem' in parsed)
			problems.push({
				range: document.rangeOf(at, 'value'),
				message: parsed.problem,
				fix: globHelp,
			});
		else add('patterns', parsed.patterns.length, at);
	};
	for (const [index, glob] of exclude.entries()) check(glob, parseWrittenPath, ['exclude', index]);
	for (const [index, override] of overrides.entries()) {
		add('overrides', 1, ['overrides', index]);
		add('settings', Object.keys(override.rules).length, ['overrides', index, 'rules']);
		for (const [key, parse] of Object.entries(parsers))
			for (const [entry, glob] of (override[key as keyof typeof parsers] ?? []).entries())
				check(glob, parse, ['overrides', index, key, entry]);
	}
	return problems;
}

/** A glob that would fit nothing by how it is written is none: nobody would see that. */
function parseWrittenPath(glob: string): ReturnType<ParseGlob> {
	return /\\|^\.\/|\/$/.test(glob)
		? { problem: 'A glob of paths is as archive/**: no \\, no ./ before, no / at its end.' }
		: parsePathGlob(glob);
}

const words = {
	overrides: 'overrides',
	settings: 'settings of rules in overrides',
	patterns: 'patterns of files and objects',
} as const;
