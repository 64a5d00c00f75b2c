import { getOrAdd } from '../estate/maps.ts';
import { anyNameGlob, anyPathGlob } from './glob.ts';
import type { NamedObject } from './report.ts';
import type { Rule, Severity } from './rule.ts';
import { categoryOf } from './select.ts';

/** What a rule reports with, or that it is not asked. */
export type Level = Severity | 'off';
type RuleSetting =
	| Level
	| ({ readonly severity?: Level; readonly locked?: boolean } & Readonly<Record<string, unknown>>);
type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Which rules are on where nothing else is said: each has those of the one before it, and more. */
export type Preset = 'recommended' | 'practice' | 'strict';

/** What `hvlint.yaml` holds; its schema is schemas/config.schema.json. */
export interface Config {
	/** The configuration that this one builds on, relative to it. */
	readonly extends?: string;
	/** The edition whose rules count. Absent: the newest. */
	readonly edition?: string;
	/** Globs of files that are not read, relative to the configuration. */
	readonly exclude?: readonly string[];
	readonly preset?: Preset;
	readonly failOn?: Severity | 'never';
	/** Which undecided checks fail the run. Absent: none. */
	readonly failOnUndecided?: 'none' | 'migrations' | 'all';
	/** The baseline, relative to the configuration. */
	readonly baseline?: string;
	/** Findings that may stand. */
	readonly exceptions?: readonly {
		readonly rule: string;
		/** Globs of names. */
		readonly objects: readonly string[];
		readonly reason: string;
		/** The last day on which they may. */
		readonly until?: string;
	}[];
	readonly rules?: RuleSettings;
	readonly overrides?: readonly Override[];
}

/** Other settings for some files or objects. */
export interface Override {
	readonly files?: readonly string[];
	readonly objects?: readonly string[];
	readonly rules: RuleSettings;
	/** The folder that its files start from, where it is not the configuration's: it is never written, but comes of `extends`. */
	readonly folder?: string;
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
	/** Whether the rule takes no exception. */
	isLocked(rule: Rule): boolean;
	/** Whether any of them hangs on how a target is named. */
	readonly goByNames: boolean;
	/** Whether any of them hangs on the file that it stands in. */
	readonly goByFiles: boolean;
	/** Whether an override, by its number, is for a target. */
	isFor(override: number, target: Target): boolean;
}

/** How a file's path is seen from a folder; from that of the configuration where none is named. */
export type RelativePath = (path: string, folder?: string) => string;

/** Makes the settings of a configuration. */
export function settingsOf(config: Config, relativePath: RelativePath = (path) => path): Settings {
	const overrides = (config.overrides ?? []).map(({ files, objects, rules, folder }): Layer => {
		const isFile = files && anyPathGlob(files);
		const isObject = objects && anyNameGlob(objects);
		return {
			rules,
			matches: ({ name, alias, path }) =>
				(!isFile || (path !== undefined && isFile(relativePath(path, folder)))) &&
				(!isObject || isObject(name.name) || (alias !== undefined && isObject(alias))),
		};
	});
	const everywhere = config.rules ?? {};
	const overridden = new Map<Rule, boolean>();
	const isOverridden = (rule: Rule): boolean =>
		getOrAdd(overridden, rule, () =>
			overrides.some(({ rules }) => settingsIn(rules, rule).length > 0),
		);
	const layers = [everywhere, ...overrides.map(({ rules }) => rules)];
	const forAll = new Map<Rule, InForce>();
	/** The overrides for the target that was last asked for: many rules ask of one in turn. */
	let known: { readonly target: Target; readonly own: OwnSettings } | undefined;
	/** Those of targets with the same overrides, by the numbers of these. */
	const alike = new Map<string, OwnSettings>();
	const settingsOfTarget = (target: Target): OwnSettings => {
		if (known?.target !== target) {
			const own = [...overrides.keys()].filter((index) => overrides[index]?.matches(target));
			if (alike.size > mostAlike) alike.clear();
			known = {
				target,
				own: getOrAdd(alike, own.join(' '), () => ({
					layers: [everywhere, ...own.map((index) => overrides[index]?.rules ?? {})],
					inForce: new Map(),
				})),
			};
		}
		return known.own;
	};
	const inForce = (rule: Rule, target: Target): InForce => {
		// Where no override names the rule, its settings are the same for whatever it looks at.
		if (!isOverridden(rule))
			return getOrAdd(forAll, rule, () => settle(rule, config, [everywhere]));
		const own = settingsOfTarget(target);
		return getOrAdd(own.inForce, rule, () => settle(rule, config, own.layers));
	};
	return {
		severityOf: (rule, target) => inForce(rule, target).severity,
		optionsOf: (rule, target) => inForce(rule, target).options,
		// Whoever locks a rule does so for everything: what comes later does not unlock it.
		isLocked: (rule) =>
			layers.some((rules) =>
				settingsIn(rules, rule).some(
					({ setting }) => typeof setting === 'object' && setting.locked === true,
				),
			),
		goByNames: (config.overrides ?? []).some(({ objects }) => objects !== undefined),
		goByFiles: (config.overrides ?? []).some(({ files }) => files !== undefined),
		isFor: (override, target) => overrides[override]?.matches(target) === true,
	};
}

/** What of a rule is in force for a target. */
interface InForce {
	readonly severity: Level;
	readonly options: Readonly<Record<string, unknown>>;
}

/** An override, and what it is for. */
interface Layer {
	readonly rules: RuleSettings;
	matches(target: Target): boolean;
}

/** What is set for the targets of the same overrides, and what comes of it. */
interface OwnSettings {
	readonly layers: readonly RuleSettings[];
	readonly inForce: Map<Rule, InForce>;
}

const mostAlike = 100;

function settle(rule: Rule, { preset }: Config, layers: readonly RuleSettings[]): InForce {
	let severity: Level = isOn(rule, preset) ? rule.severity : 'off';
	const options: Record<string, unknown> = {};
	for (const [name, option] of Object.entries(rule.options ?? {})) options[name] = option.default;
	for (const { setting, isForMany } of layers.flatMap((rules) => settingsIn(rules, rule))) {
		const {
			severity: level,
			locked: _,
			...own
		} = typeof setting === 'string' ? { severity: setting } : setting;
		// Options for an opt-in rule opt in; what is said of many rules does not.
		const isOptedIn = severity === 'off' && Object.keys(own).length > 0;
		if (!isForMany || level === 'off' || severity !== 'off' || isOn(rule, preset))
			severity = level ?? (isOptedIn ? rule.severity : severity);
		Object.assign(options, own);
	}
	return { severity, options };
}

function isOn({ optIn }: Rule, preset: Preset = 'recommended'): boolean {
	return optIn === undefined || preset === 'strict' || preset === optIn;
}

/** What is set for a rule in one place: for all rules first, then for its category, its former names, and itself. */
function settingsIn(
	rules: RuleSettings,
	rule: Rule,
): { setting: RuleSetting; isForMany: boolean }[] {
	const many = ['*', `${categoryOf(rule)}/*`];
	return [...many, ...(rule.aliases ?? []), rule.id].flatMap((id, index) => {
		const setting = Object.hasOwn(rules, id) ? rules[id] : undefined;
		return setting === undefined ? [] : [{ setting, isForMany: index < many.length }];
	});
}
