import { isNamed } from './config-schema.ts';
import { type Glob, type ParsedGlob, parseNameGlob, parsePathGlob } from './glob.ts';
import type { NamedObject } from './report.ts';
import type { Rule, Severity } from './rule.ts';

/** What a rule reports with, or that it is not asked. */
export type Level = Severity | 'off';
type RuleSetting = Level | ({ readonly severity?: Level } & Readonly<Record<string, unknown>>);
type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Which rules are on where nothing else is said: each has those of the one before it, and more. */
export type Preset = 'recommended' | 'practice' | 'strict';

/** What `hvlint.yaml` holds; its schema is schemas/config.schema.json. */
export interface Config {
	readonly preset?: Preset;
	readonly failOn?: Severity | 'never';
	/** Which undecided checks fail the run. Absent: all of them with the preset strict, else none. */
	readonly failOnUndecided?: 'none' | 'migrations' | 'all';
	readonly rules?: RuleSettings;
	readonly overrides?: readonly {
		readonly files?: readonly string[];
		readonly objects?: readonly string[];
		readonly rules: RuleSettings;
	}[];
}

/** What a rule looks at, as far as settings can tell one from another. */
export interface Target {
	readonly name: NamedObject;
	/** Another name that it goes by: for a migration that of its machine. */
	readonly alias?: string | undefined;
	/** The file, relative to the configuration's folder, with `/`. */
	readonly path: string | undefined;
}

/** The settings in force for each rule and subject. */
export interface Settings {
	severityOf(rule: Rule, target: Target): Level;
	optionsOf(rule: Rule, target: Target): Readonly<Record<string, unknown>>;
}

/**
 * Makes the settings of a configuration.
 *
 * @param relativePath How a file's path is seen from the configuration's folder.
 */
export function settingsOf(
	config: Config,
	relativePath: (path: string) => string = (path) => path,
): Settings {
	const layers = [
		{ rules: config.rules ?? {}, matches: () => true },
		...(config.overrides ?? []).map(({ files, objects, rules }) => {
			const isFile = files && anyOf(files, parsePathGlob);
			const isObject = objects && anyOf(objects, parseNameGlob);
			return {
				rules,
				matches: ({ name, alias, path }: Target) =>
					(!isFile || (path !== undefined && isFile(relativePath(path)))) &&
					(!isObject || isObject(name.name) || (alias !== undefined && isObject(alias))),
			};
		}),
	];
	const settingsFor = (rule: Rule, target: Target): RuleSetting[] =>
		layers
			.filter(({ matches }) => matches(target))
			.flatMap(({ rules }) =>
				Object.entries(rules)
					.filter(([id]) => isNamed(rule, id))
					.map(([, setting]) => setting),
			);

	return {
		severityOf(rule, target) {
			const byPreset = isOn(rule, config.preset) ? rule.severity : 'off';
			return settingsFor(rule, target).reduce<Level>((level, setting) => {
				if (typeof setting === 'string') return setting;
				// Options for an opt-in rule opt in.
				return setting.severity ?? (level === 'off' ? rule.severity : level);
			}, byPreset);
		},
		optionsOf(rule, target) {
			const options: Record<string, unknown> = {};
			for (const [name, option] of Object.entries(rule.options ?? {}))
				options[name] = option.default;
			for (const setting of settingsFor(rule, target)) {
				if (typeof setting === 'string') continue;
				const { severity: _, ...own } = setting;
				Object.assign(options, own);
			}
			return options;
		},
	};
}

function isOn({ optIn }: Rule, preset: Preset = 'recommended'): boolean {
	return optIn === undefined || preset === 'strict' || preset === optIn;
}

/** What fits one of several globs. One that is none was told when the configuration was read. */
function anyOf(globs: readonly string[], parse: (glob: string) => ParsedGlob): Glob {
	const parsed = globs.map(parse).flatMap((one) => ('matches' in one ? [one.matches] : []));
	return (text) => parsed.some((matches) => matches(text));
}
