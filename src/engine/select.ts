import {
	isWithin,
	type WindowsServerVersion,
	windowsServerVersions,
} from '../facts/windows-server.ts';
import type { Rule } from './rule.ts';

/** What rules are asked for; what is left out narrows nothing. */
export interface Selection {
	/** The folders of the rules: `csv`, `preflight`. */
	readonly categories?: readonly string[];
	/** The catalogue that a rule answers a row of: `bpa`. */
	readonly source?: string;
	/** The version of Windows Server that a rule holds for. */
	readonly version?: WindowsServerVersion;
}

/** The part of a rule's id before the slash. */
export function categoryOf({ id }: Rule): string {
	return id.slice(0, id.indexOf('/'));
}

/** The rules that are all of what is asked for. */
export function selectRules(
	rules: readonly Rule[],
	{ categories = [], source, version }: Selection,
): Rule[] {
	return rules.filter(
		(rule) =>
			(categories.length === 0 || categories.includes(categoryOf(rule))) &&
			(source === undefined || rule.covers?.some((row) => row.startsWith(`${source}/`)) === true) &&
			(version === undefined || isWithin(version, rule.appliesTo ?? {})),
	);
}

/**
 * The version of Windows Server that somebody means who writes `2012 R2` or `Windows Server 2019`.
 *
 * @returns undefined where it is none that is known.
 */
export function versionFromText(text: string): WindowsServerVersion | undefined {
	const plain = (one: string) => one.toLowerCase().replace(/^windows server|[\s,]|version/g, '');
	return windowsServerVersions.find((version) => plain(version) === plain(text));
}
