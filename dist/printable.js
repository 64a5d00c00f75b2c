import { n as insideLine, t as atStartOfLine } from "./ci-commands.js";
// src/reporters/printable.ts
/**
* What must not reach a terminal from a manifest: control characters (terminal escapes begin with
* one), line separators, characters without a form (bidirectional controls, zero-width ones), lone
* surrogates.
*/
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
* The text on one line, with whatever could deceive a reader, a terminal or a CI written as `\u{1b}`.
*/
function printable(text) {
	return text.replace(unprintable, escaped).replace(insideLine, escaped);
}
/** A text of several lines of which none begins as a command of a CI does, however it was wrapped. */
function withoutCommands(text) {
	return text.replace(atStartOfLine, escaped);
}
/** A value as JSON, in which what is not printable is escaped: it reads back as it was. */
function jsonText(value) {
	return `${escapedJson(JSON.stringify(value, null, 2))}\n`;
}
function escapedJson(text) {
	return text.replace(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu, escapedUnits).replace(insideLine, escapedUnits);
}
function escapedUnits(character) {
	return [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
/**
* The same text in pieces, entry by entry of each list of an object: a report may be longer than a text can
* be.
*/
function* jsonPieces(object) {
	let before = "{\n";
	for (const [key, value] of Object.entries(object)) {
		if (value === void 0) continue;
		yield `${before}  ${JSON.stringify(key)}: `;
		before = ",\n";
		if (Array.isArray(value)) yield* listPieces(value, "  ");
		else yield indented(value, "  ");
	}
	yield "\n}\n";
}
/** A list as JSON in pieces, entry by entry. */
function* jsonListPieces(entries) {
	yield* listPieces(entries, "");
	yield "\n";
}
function* listPieces(entries, indent) {
	const inner = `${indent}  `;
	let before = `[\n${inner}`;
	for (const entry of entries) {
		yield `${before}${indented(entry, inner)}`;
		before = `,\n${inner}`;
	}
	yield before.startsWith(",") ? `\n${indent}]` : "[]";
}
function indented(value, indent) {
	return escapedJson(JSON.stringify(value, null, 2)).replaceAll("\n", `\n${indent}`);
}
function escaped(character) {
	return `\\u{${character.codePointAt(0).toString(16)}}`;
}
export { withoutCommands as a, printable as i, jsonPieces as n, jsonText as r, jsonListPieces as t };
