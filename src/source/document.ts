/** A place in a text: line and column count from 1, columns in UTF-16 code units. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** From a position up to, not including, another one. */
export interface Range {
	readonly start: Position;
	readonly end: Position;
}

/** The keys and indexes that lead from the root of a document to a part of it. */
export type Segments = readonly (string | number)[];

/** What is wrong with an input itself, rather than with what it describes. */
export interface SourceProblem {
	readonly ruleId: 'encoding' | 'syntax' | 'schema';
	readonly path: string;
	readonly range: Range;
	readonly message: string;
	/** What to do about it. */
	readonly fix: string;
	/** The part of the document that is meant; empty where the text could not be parsed. */
	readonly segments: Segments;
}

/** One document of a file, with the text that its values came from. */
export interface SourceDocument {
	readonly path: string;
	readonly text: string;
	/** Plain objects, lists and scalars. Sizes and the like are still as they were written. */
	readonly value: unknown;
	/** The range of a part's key or of its value; for a part that is not there, of what should hold it. */
	rangeOf(segments: Segments, target: 'key' | 'value'): Range;
	/** The text of a scalar as it stands in the file, without quotes. */
	textOf(segments: Segments): string | undefined;
	/** The comments that begin with this word; undefined where the language has none. */
	commentsWith?(marker: string): SourceComment[];
}

/** A comment, and the part of the document that it stands at. */
export interface SourceComment {
	/** What it says behind its first word. */
	readonly words: string;
	readonly range: Range;
	/** The part that begins on its line, or else next: its segments, and from its key to the end of its value. */
	readonly at: { readonly segments: Segments; readonly range: Range } | undefined;
}

/** What came of parsing a file. */
export interface ParsedFile {
	readonly documents: readonly SourceDocument[];
	readonly problems: readonly SourceProblem[];
}

/** The lines of a text. They are looked for once, when first asked for. */
export interface TextLines {
	positionOf(offset: number): Position;
	/** A line without its end; lines count from 1. */
	line(number: number): string;
}

/** The lines of a text: they end in LF, CRLF or CR. */
export function linesOf(text: string): TextLines {
	let found: number[] | undefined;
	const starts = () => {
		found ??= lineStarts(text);
		return found;
	};
	return {
		positionOf(offset) {
			const lines = starts();
			let low = 0;
			let high = lines.length - 1;
			while (low < high) {
				const middle = Math.ceil((low + high) / 2);
				if ((lines[middle] as number) <= offset) low = middle;
				else high = middle - 1;
			}
			return { line: low + 1, column: offset - (lines[low] as number) + 1 };
		},
		line(number) {
			const start = starts()[number - 1] ?? text.length;
			let end = starts()[number] ?? text.length;
			while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end -= 1;
			return text.slice(start, end);
		},
	};
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let offset = 0; offset < text.length; offset += 1) {
		const code = text.charCodeAt(offset);
		const isEnd = code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10);
		if (isEnd) starts.push(offset + 1);
	}
	return starts;
}

/** The part of a value that segments lead to. */
export function valueAt(value: unknown, segments: Segments): unknown {
	return segments.reduce<unknown>(
		(part, key) =>
			typeof part === 'object' && part !== null && Object.hasOwn(part, key)
				? (part as Record<string | number, unknown>)[key]
				: undefined,
		value,
	);
}

/** The JSON Pointer (RFC 6901) of a part of a document: `/hardDrives/0/path`. */
export function pointerOf(segments: Segments): string {
	return segments
		.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
		.join('');
}
