import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { yamlText, yamlValue } from '../yaml-text.ts';
import {
	type Entry,
	isBlock,
	isEmpty,
	NotInPlace,
	type Part,
	type Places,
	startOf,
} from './places.ts';
import { insertion, replaced, type Splice } from './splice.ts';

/** Says something else behind a key: on its line, or on lines of their own below. */
export function changedInBlock(
	map: YAMLMap,
	{ key, value }: Entry,
	wanted: unknown,
	places: Places,
): Splice[] {
	const colon = places.endOfColon(key);
	const text = places.lines(yamlValue(wanted, places.indentOf(map)));
	const isBelow = !text.startsWith(' ');
	if (isBlock(value)) {
		const start = startOf(value);
		if (!places.isFirstOnLine(start)) throw new NotInPlace();
		const end = places.lineEnd(places.endOf(value));
		return [
			{ start: colon, end: places.endOfProperties(colon), text: isBelow ? '' : text },
			{ start: places.endOfLineBefore(start), end, text: isBelow ? text : '' },
		];
	}
	if (!value || isEmpty(value)) return [insertion(isBelow ? places.lineEnd(colon) : colon, text)];
	if (!isBelow) return [replaced(value, wanted, text.slice(1), places)];
	if (/[\n#]/.test(places.text.slice(colon, startOf(value)))) throw new NotInPlace();
	const end = colon + places.text.slice(colon, places.endOf(value)).trimEnd().length;
	return [{ start: colon, end, text: '' }, insertion(places.lineEnd(end), text)];
}

/** Adds a key with its value, on lines behind another one. */
export function entryAdded(
	map: YAMLMap,
	before: Entry | undefined,
	[key, value]: readonly [key: string, value: unknown],
	places: Places,
): Splice {
	const indent = places.indentOf(map);
	const head = yamlText({ [key]: null }).slice(0, -' null'.length);
	return linesBehind(before, `\n${indent}${head}${yamlValue(value, indent)}`, indent, places);
}

/** Adds an entry at the end of a list. */
export function itemAdded(list: YAMLSeq, value: unknown, places: Places): Splice {
	const indent = places.indentOf(list);
	const lines = `\n${yamlText([value])}`.replaceAll('\n', `\n${indent}`);
	return linesBehind(list.items.at(-1) as Node | undefined, lines, indent, places);
}

function linesBehind(
	before: Part | undefined,
	lines: string,
	indent: string,
	places: Places,
): Splice {
	if (!before) throw new NotInPlace();
	return insertion(places.endOfLines(places.endOf(before), indent), places.lines(lines));
}

/** Takes entries away, with their lines. The first one may stand on the line of a dash: there, the next one takes its place. */
export function removedFromBlock(
	parts: readonly Part[],
	startOfPart: (number: number) => number,
	isGone: readonly boolean[],
	places: Places,
): Splice[] {
	return parts.flatMap((part, number) => {
		if (!isGone[number]) return [];
		const start = startOfPart(number);
		if (places.isFirstOnLine(start))
			return [
				{ start: places.endOfLineBefore(start), end: places.lineEnd(places.endOf(part)), text: '' },
			];
		if (number + 1 === parts.length) throw new NotInPlace();
		return [{ start, end: startOfPart(number + 1), text: '' }];
	});
}
