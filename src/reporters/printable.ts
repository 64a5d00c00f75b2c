import { atStartOfLine, insideLine } from '../engine/ci-commands.ts';

/**
 * What must not reach a terminal from a manifest: control characters (terminal escapes begin with
 * one), line separators, characters without a form (bidirectional controls, zero-width ones), lone
 * surrogates.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * The text on one line, with whatever could deceive a reader, a terminal or a CI written as `\u{1b}`.
 */
export function printable(text: string): string {
	return text.replace(unprintable, escaped).replace(insideLine, escaped);
}

/** Whether a CI would take a part of the text for a command. */
export function holdsCommand(text: string): boolean {
	return text.search(insideLine) >= 0;
}

/** A text of several lines of which none begins as a command of a CI does, however it was wrapped. */
export function withoutCommands(text: string): string {
	return text.replace(atStartOfLine, escaped);
}

/** A value as JSON, in which what is not printable is escaped: it reads back as it was. */
export function jsonText(value: unknown): string {
	return `${escapedJson(JSON.stringify(value, null, 2))}\n`;
}

function escapedJson(text: string): string {
	return text
		.replace(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu, escapedUnits)
		.replace(insideLine, escapedUnits);
}

function escapedUnits(character: string): string {
	return [...Array(character.length).keys()]
		.map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
		.join('');
}

/**
 * The same text in pieces, entry by entry of each list of an object: a report may be longer than a text can
 * be.
 */
export function* jsonPieces(object: object): Generator<string> {
	let before = '{\n';
	for (const [key, value] of Object.entries(object)) {
		if (value === undefined) continue;
		yield `${before}  ${JSON.stringify(key)}: `;
		before = ',\n';
		if (Array.isArray(value)) yield* listPieces(value, '  ');
		else yield indented(value, '  ');
	}
	yield '\n}\n';
}

/** A list as JSON in pieces, entry by entry. */
export function* jsonListPieces(entries: Iterable<unknown>): Generator<string> {
	yield* listPieces(entries, '');
	yield '\n';
}

function* listPieces(entries: Iterable<unknown>, indent: string): Generator<string> {
	const inner = `${indent}  `;
	let before = `[\n${inner}`;
	for (const entry of entries) {
		yield `${before}${indented(entry, inner)}`;
		before = `,\n${inner}`;
	}
	yield before.startsWith(',') ? `\n${indent}]` : '[]';
}

function indented(value: unknown, indent: string): string {
	return escapedJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);
}

function escaped(character: string): string {
	return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}
