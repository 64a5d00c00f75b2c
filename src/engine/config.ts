import { getOrAdd } from '../estate/maps.ts';
import { anyNameGlob, anyPathGlob } from './glob.ts';
import type { NamedObject } from './report.ts';
import type { Rule, Severity } from './rule.ts';

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
	readonly preset?: Preset;
	readonly failOn?: Severity | 'never';
	/** Which undecided checks fail the run. Absent: all of them with the preset strict, else none. */
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
	/** Whether the rule takes no exception. */
	isLocked(rule: Rule): boolean;
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
	const overrides = (config.overrides ?? []).map(({ files, objects, rules }): Layer => {
		const isFile = files && anyPathGlob(files);
		const isObject = objects && anyNameGlob(objects);
		return {
			rules,
			matches: ({ name, alias, path }) =>
				(!isFile || (path !== undefined && isFile(relativePath(path)))) &&
				(!isObject || isObject(name.name) || (alias !== undefined && isObject(alias))),
		};
	});
	const everywhere = config.rules ?? {};
	const named = new Set(overrides.flatMap(({ rules }) => Object.keys(rules)));
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
		if (!idsOf(rule).some((id) => named.has(id)))
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
				settingsIn(rules, rule).some((one) => typeof one === 'object' && one.locked === true),
			),
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
	for (const setting of layers.flatMap((rules) => settingsIn(rules, rule))) {
		if (typeof setting === 'string') severity = setting;
		else {
			const { severity: level, locked: _, ...own } = setting;
			// Options for an opt-in rule opt in.
			const isOptedIn = severity === 'off' && Object.keys(own).length > 0;
			severity = level ?? (isOptedIn ? rule.severity : severity);
			Object.assign(options, own);
		}
	}
	return { severity, options };
}

function isOn({ optIn }: Rule, preset: Preset = 'recommended'): boolean {
	return optIn === undefined || preset === 'strict' || preset === optIn;
}

/** The names of a rule: those that it had before, and the one that it has. */
function idsOf({ id, aliases = [] }: Rule): readonly string[] {
	return [...aliases, id];
}

function settingsIn(rules: RuleSettings, rule: Rule): RuleSetting[] {
	return idsOf(rule).flatMap((id): RuleSetting[] => {
		const setting = Object.hasOwn(rules, id) ? rules[id] : undefined;
		return setting === undefined ? [] : [setting];
	});
}
