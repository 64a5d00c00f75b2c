import { printable } from './printable.ts';

/** Where a text stands. In a table a `|` would end its cell, even in code. */
export type Surroundings = 'line' | 'cell';

/**
 * What is a word of a language, a small number, a usual name, or their punctuation, and thus nothing
 * else: no markup, no link, no mention, no reference to an issue or a commit, no emoji, no formula.
 */
const plainWord =
	/^["'(]*(?!\S*(?:(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])|[wW]{3}(?:\.|\b)))(?:\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\p{Ll}+(?:-\p{Ll}+)+|\d{1,6}(?:\.\d+)?%?|Hyper-V|R2|SP\d|[->])?[)"'.,;:]*$/u;
/** What is longer is a sentence, or no name that anybody reads. */
const longestName = 64;
/** A command between backticks, with nothing but blanks and punctuation around. */
const command = /(?<=^|\s|^\(|\s\()`([^`]+)`(?=[).,;:]*(?:\s|$))/;

/**
 * A text for GitHub Flavored Markdown that reads as itself, anywhere but at the begin of a line. What
 * is not plainly a word becomes code, in which nothing is markup: names and paths want to look like
 * that anyway.
 *
 * @param names Names that the text may hold: each of several words is one piece of code.
 */
export function markdownText(
	text: string,
	where: Surroundings,
	names: readonly string[] = [],
): string {
	return withNames(printable(text), where, names);
}

/** As `markdownText`, of a text in which commands stand between backticks. */
export function markdownFix(
	text: string,
	where: Surroundings,
	names: readonly string[] = [],
): string {
	return printable(text)
		.split(command)
		.map((part, index) => (index % 2 === 1 ? code(part, where) : withNames(part, where, names)))
		.join('');
}

/** A text as code, whatever it holds. */
export function markdownCode(text: string, where: Surroundings): string {
	return text === '' ? '""' : code(printable(text), where);
}

function withNames(text: string, where: Surroundings, names: readonly string[]): string {
	const torn = names
		.map((name) => printable(name).trim())
		.filter((name) => name.length <= longestName && /\s/.test(name) && text.includes(name))
		.filter((name) => prose(name, where).includes('`'));
	if (torn.length === 0) return prose(text, where);
	const any = torn
		.sort((one, other) => other.length - one.length)
		.map((name) => name.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'))
		.join('|');
	// A name is one where it stands between blanks, but for punctuation.
	const name = new RegExp(`(?<=^|\\s|(?:^|\\s)["'(]+)(${any})(?=[)"'.,;:]*(?:\\s|$))`);
	return text
		.split(name)
		.map((part, index) => (index % 2 === 1 ? code(part, where) : prose(part, where)))
		.join('');
}

function prose(text: string, where: Surroundings): string {
	const risky: string[] = [];
	let result = '';
	// Neighbouring words that need it share one piece of code, as the parts of a name with blanks do.
	const flush = () => {
		if (risky.length === 0) return;
		const { before, core, after } = bare(risky.join(''));
		result += `${before}${code(core, where)}${after}`;
		risky.length = 0;
	};
	for (const [, blank = '', word = ''] of text.matchAll(/(\s*)(\S*)/g)) {
		// A bracket that closes later on is no part of a name before it.
		if (/^\([^)]*$/.test(word)) flush();
		if (word !== '' && !plainWord.test(word)) {
			if (risky.length === 0) result += blank;
			else risky.push(blank);
			risky.push(word);
			if (/[.,;:]$/.test(word)) flush();
			continue;
		}
		flush();
		result += blank + word;
	}
	flush();
	return result;
}

/** What needs to be code, and the punctuation around it, which does not. */
function bare(words: string): { before: string; core: string; after: string } {
	const isBracketed = /[()]/.test(words.slice(1, -1));
	const opening = isBracketed ? '' : `"'(`;
	const closing = isBracketed ? '.,;:' : `)"'.,;:`;
	let start = 0;
	while (opening.includes(words.charAt(start)) && start < words.length) start++;
	let end = words.length;
	while (end > start && closing.includes(words.charAt(end - 1))) end--;
	return { before: words.slice(0, start), core: words.slice(start, end), after: words.slice(end) };
}

function code(text: string, where: Surroundings): string {
	if (where === 'line') return codeSpan(text);
	// A cell can hold no backslash before a `|`: there the bar stands between two pieces of code.
	return text
		.split(/(?<=\\)\|/)
		.map((piece) => (piece === '' ? '' : codeSpan(piece.replaceAll('|', '\\|'))))
		.join('&#124;');
}

function codeSpan(text: string): string {
	let longest = 0;
	for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	const fence = '`'.repeat(longest + 1);
	// A blank at both ends is taken away, unless there is nothing else.
	const pad = /[^ ]/.test(text) && /^[ `]|[ `]$/.test(text) ? ' ' : '';
	return `${fence}${pad}${text}${pad}${fence}`;
}
