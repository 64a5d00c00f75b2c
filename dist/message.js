import { C as windowsServerName, c as formatLinkSpeed, l as formatSize } from "./limits.js";
import { n as insideLine } from "./ci-commands.js";
// src/engine/message.ts
/** Where commands of a CI are taken apart. */
const behindBreaks = new RegExp(`(?<=${insideLine.source})`, "gi");
/**
* What means exactly the text in PowerShell: a literal in single quotes, which the curly ones end too and
* doubled ones do not. Line breaks and characters without a form are written by their numbers, so that a
* script shows what it does, and so are backticks, between which texts have commands; what a CI that prints the
* script would take for a command is taken apart.
*
* @param isKept Whether a character may stand in a literal.
*/
function powerShellLiteral(text, isKept = isPrinted) {
	const parts = [];
	let run = "";
	const endRun = () => {
		if (run !== "") parts.push(`'${run.replace(/['\u2018\u2019\u201A\u201B]/g, "$&$&")}'`);
		run = "";
	};
	for (const piece of text.split(behindBreaks)) {
		for (const character of piece) {
			if (isKept(character)) {
				run += character;
				continue;
			}
			endRun();
			for (const unit of character.split("")) parts.push(`[char] ${unit.charCodeAt(0)}`);
		}
		endRun();
	}
	const [first = "''", ...others] = parts;
	return others.length === 0 && first.startsWith("'") ? first : `('' + ${parts.join(" + ")})`;
}
function isPrinted(character) {
	return !/[`\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character);
}
const formats = {
	size: (value) => formatSize(Number(value)),
	linkSpeed: (value) => formatLinkSpeed(Number(value)),
	windowsServer: (value) => windowsServerName(String(value)),
	list: (value) => Array.isArray(value) ? value.join(", ") : String(value),
	remedy: String,
	ps: (value) => Array.isArray(value) ? value.map((one) => powerShellLiteral(one)).join(", ") : typeof value === "number" ? String(value) : powerShellLiteral(String(value))
};
/** The names and formats of a template's placeholders: `{needed:size}` is `['needed', 'size']`. */
function placeholders(template) {
	return [...template.matchAll(/\{(\w+)(?::(\w+))?\}/g)].map(([, name = "", format]) => [name, format]);
}
/**
* Fills a template. `{name}` stands for the value as it is; `{name:size}` for an amount of bytes,
* `{name:linkSpeed}` for bits per second, `{name:windowsServer}` for a version, `{name:list}` for
* names with commas, `{name:ps}` for a literal (or several) of PowerShell, `{name:remedy}` for a text
* of a table that has commands itself. A placeholder without a value stays as it is.
*/
function renderMessage(template, data = {}) {
	return fill(template, data, (text) => text);
}
/** Fills a template that has commands between backticks: what a manifest says neither adds nor ends one, nor adds a line. */
function renderRemedy(template, data = {}) {
	const text = fill(template, data, asWords);
	return placeholders(template).flatMap(([name, format]) => format === "ps" ? data[name] ?? [] : []).some((name) => isPattern(String(name))) ? `${text} ${patternNote}` : text;
}
/** What is said beside commands in which a name is a pattern. */
const patternNote = "Mind that PowerShell takes *, ? and [ in names for patterns, which others fit too.";
/** Whether cmdlets would take a name for a pattern, which other names fit too. */
function isPattern(name) {
	return /[*?[]/.test(name);
}
/** A name for a text whose commands stand between backticks, and whose parts have a line each. */
function asWords(text) {
	return text.replace(/[`\r\n]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
function fill(template, data, finish) {
	return template.replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name, format) => {
		const value = data[name];
		if (value === void 0) return whole;
		const text = (format === void 0 ? String : formats[format] ?? String)(value);
		return format === "remedy" ? text : finish(text);
	});
}
export { powerShellLiteral as a, placeholders as i, isPattern as n, renderMessage as o, patternNote as r, renderRemedy as s, asWords as t };
