import type { YAMLMap, YAMLSeq } from 'yaml';
import { yamlInFlow } from '../yaml-text.ts';
import { type Entry, isEmpty, type Part, type Places, startOf } from './places.ts';
import { insertion, replaced, type Splice } from './splice.ts';

/** Says something else behind a key in braces. */
export function changedInFlow({ key, value }: Entry, wanted: unknown, places: Places): Splice {
	if (value && !isEmpty(value)) return replaced(value, wanted, yamlInFlow(wanted), places);
	const colon = places.endOfColon(key);
	const isThere = places.text.charAt(colon - 1) === ':';
	return insertion(colon, `${isThere ? '' : ':'} ${yamlInFlow(wanted)}`);
}

/** Adds entries to brackets or braces, behind one that is there already. */
export function addedToFlow(
	collection: YAMLMap | YAMLSeq,
	before: Part | undefined,
	entries: string,
	places: Places,
): Splice {
	if (before) return insertion(places.endOf(before), `, ${entries}`);
	const start = startOf(collection) + 1;
	return insertion(start, ` ${entries}${/\s/.test(places.text.charAt(start)) ? '' : ' '}`);
}

/** Takes entries out of brackets or braces of which some stay: each with the comma before it, the first ones with that behind them. */
export function removedFromFlow(
	parts: readonly Part[],
	isGone: readonly boolean[],
	places: Places,
): Splice[] {
	const kept = isGone.indexOf(false);
	const splices = parts.flatMap((part, number) => {
		const before = parts[number - 1];
		if (!isGone[number] || number < kept || !before) return [];
		return [{ start: places.endOf(before), end: places.endOf(part), text: '' }];
	});
	const [first, stays] = [parts[0], parts[kept]];
	if (kept < 1 || !first || !stays) return splices;
	return [{ start: startOf(first), end: startOf(stays), text: '' }, ...splices];
}
