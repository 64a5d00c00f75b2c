import type { LintReport } from '../engine/report.ts';
import { linesOf, type Range, type TextLines } from '../source/document.ts';

/** A place in a file, on one line. */
export interface Place {
	readonly path: string;
	readonly range: Range;
}

/** Finds places for formats in which every entry has one. */
export interface Places {
	/**
	 * The first of the candidates that is a place; else where the first of the names is mentioned, as
	 * with a host that no document describes; else the begin of the first file.
	 */
	locate(
		candidates: readonly { readonly path: string | null; readonly range: Range | null }[],
		names: readonly string[],
	): Place;
}

/** Finds places for what a report tells, in the texts of its files. */
export function placesOf(report: LintReport, texts: ReadonlyMap<string, string>): Places {
	const linesByPath = new Map<string, TextLines>();
	const lines = (path: string): TextLines => {
		const found = linesByPath.get(path) ?? linesOf(texts.get(path) ?? '');
		linesByPath.set(path, found);
		return found;
	};
	const mentions = new Map<string, Place | undefined>();
	const mention = (name: string): Place | undefined => {
		if (!mentions.has(name)) mentions.set(name, findMention(name, texts, lines));
		return mentions.get(name);
	};
	return {
		locate(candidates, names) {
			for (const { path, range } of candidates)
				if (path !== null && range !== null) return { path, range: onOneLine(range, lines(path)) };
			for (const name of names) {
				const place = mention(name);
				if (place) return place;
			}
			const begin = { line: 1, column: 1 };
			return { path: report.files[0] ?? '.', range: { start: begin, end: begin } };
		},
	};
}

/** A range without the lines after its first: platforms hide what reaches beyond a change. */
function onOneLine({ start, end }: Range, lines: TextLines): Range {
	if (end.line === start.line) return { start, end };
	const column = Math.max(start.column, lines.line(start.line).length + 1);
	return { start, end: { line: start.line, column } };
}

function findMention(
	name: string,
	texts: ReadonlyMap<string, string>,
	lines: (path: string) => TextLines,
): Place | undefined {
	if (name === '') return undefined;
	for (const [path, text] of texts)
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
			const end = at + name.length;
			if (isPartOfName(text.charAt(at - 1)) || isPartOfName(text.charAt(end))) continue;
			const { positionOf } = lines(path);
			return {
				path,
				range: onOneLine({ start: positionOf(at), end: positionOf(end) }, lines(path)),
			};
		}
	return undefined;
}

function isPartOfName(character: string): boolean {
	return /[\p{L}\p{N}_.-]/u.test(character);
}
