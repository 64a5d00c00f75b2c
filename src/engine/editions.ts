import type { Config } from './config.ts';
import type { Rule } from './rule.ts';

/** The editions of the rules, the first one first: no rule joins an edition that is out. */
export const editions = ['2026.12'] as const;

/** Rules by whether they count. */
export interface RulesOfEdition {
	readonly counted: readonly Rule[];
	/** Those of later editions than the one that is pinned. */
	readonly newer: readonly Rule[];
}

/** The rules that count: all, or those that an edition has. One that the configuration names counts as well. */
export function rulesOfEdition(
	rules: readonly Rule[],
	{ edition, rules: named = {}, overrides = [] }: Pick<Config, 'edition' | 'rules' | 'overrides'>,
): RulesOfEdition {
	if (edition === undefined) return { counted: rules, newer: [] };
	const layers = [named, ...overrides.map((one) => one.rules)];
	const isNewer = ({ id, since = editions[0] }: Rule) =>
		since > edition && !layers.some((layer) => Object.hasOwn(layer, id));
	return {
		counted: rules.filter((rule) => !isNewer(rule)),
		newer: rules.filter(isNewer),
	};
}
