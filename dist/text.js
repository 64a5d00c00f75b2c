// src/reporters/printable.ts
/**
* What must not reach a terminal from a manifest: control characters (terminal escapes begin with
* one), line separators, characters without a form (bidirectional controls, zero-width ones), lone
* surrogates.
*/
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** The text on one line, with whatever could deceive a reader or a terminal written as `\u{1b}`. */
function printable(text) {
	return text.replace(unprintable, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}
// src/reporters/text.ts
/** `1 error`, `2 errors`. */
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
/** A text of at most so many UTF-16 code units; one that is cut says how long it was. */
function shorten(text, most) {
	if (text.length <= most) return text;
	const end = ` ... (${text.length} characters)`;
	return `${text.slice(0, most - end.length).replace(/[\uD800-\uDBFF]$/, "")}${end}`;
}
/** What was found, with the name of what it was found in where the message leaves it out. */
function findingText({ message, subject }) {
	return message.includes(subject.name) || ["document", "estate"].includes(subject.kind) ? message : `${subject.name}: ${message}`;
}
/** What a check cannot be decided for, and why. */
function undecidedText({ subject, missing }) {
	return `undecided for ${subject.kind === "estate" ? "the estate" : subject.name}, for want of ${missing.map(factText).join(", ")}`;
}
/** `sql01 from HV01 to HV02 (Live)` */
function moveText({ virtualMachine, from, to, type }) {
	return `${virtualMachine} from ${from ?? "an unknown host"} to ${to} (${type})`;
}
/** `HV02 memory.total (hosts/hv02.yaml:4)`: a missing fact, and where it belongs. */
function factText({ object, fact, path, range }) {
	const place = path === null ? `no ${documentKinds[object.kind] ?? "document"} document describes it` : `${path}:${range?.start.line ?? 1}`;
	return `${object.name} ${fact} (${place})`;
}
const documentKinds = {
	cluster: "Cluster",
	host: "Host",
	virtualMachine: "VirtualMachine"
};
/**
* Breaks a text into lines of at most a width, at blanks, each indented. Commands between backticks
* stay on one line, so that they can be copied.
*/
function wrap(text, indent, width = 100) {
	const lines = [];
	for (const paragraph of text.split("\n")) {
		let line = "";
		for (const word of paragraph.match(/(?:[^\s`]*`[^`]*`[^\s`]*)+|\S+/g) ?? []) if (line && indent.length + line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line ? `${line} ${word}` : word;
		lines.push(line);
	}
	return lines.map((line) => indent + line).join("\n");
}
export { shorten as a, printable as c, moveText as i, factText as n, undecidedText as o, findingText as r, wrap as s, count as t };
