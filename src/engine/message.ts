import { formatLinkSpeed, formatSize } from '../estate/measures/size.ts';
import { type WindowsServerVersion, windowsServerName } from '../facts/windows-server.ts';
import { insideLine } from './ci-commands.ts';

/** What fills a template: text, numbers, or a list of names. */
export type Value = string | number | readonly string[];
/** The values of a template, by the names of its placeholders. */
export type Data = Readonly<Record<string, Value>>;

/** Where commands of a CI are taken apart. */
const behindBreaks = new RegExp(`(?<=${insideLine.source})`, 'gi');

type Placeholder<Template extends string> =
	Template extends `${string}{${infer Inside}}${infer Rest}` ? Inside | Placeholder<Rest> : never;
type NameOf<P> = P extends `${infer Name}:${string}` ? Name : P;
type ValueOf<P> = P extends `${string}:${'size' | 'linkSpeed'}`
	? number
	: P extends `${string}:list`
		? readonly string[]
		: P extends `${string}:ps`
			? Value
			: string | number;
type ByName<P extends string> = { readonly [Each in P as NameOf<Each> & string]: ValueOf<Each> };

/** The values that a template asks for, as the trailing argument of a call: none if it has no placeholder. */
export type Values<Template extends string> = [Placeholder<Template>] extends [never]
	? []
	: [data: ByName<Placeholder<Template>>];

/**
 * What means exactly the text in PowerShell: a literal in single quotes, which the curly ones end too and
 * doubled ones do not. Line breaks and characters without a form are written by their numbers, so that a
 * script shows what it does, and so are backticks, between which texts have commands; what a CI that prints the
 * script would take for a command is taken apart.
 *
 * @param isKept Whether a character may stand in a literal.
 */
export function powerShellLiteral(text: string, isKept = isPrinted): string {
	const parts: string[] = [];
	let run = '';
	const endRun = (): void => {
		if (run !== '') parts.push(`'${run.replace(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`);
		run = '';
	};
	for (const piece of text.split(behindBreaks)) {
		for (const character of piece) {
			if (isKept(character)) {
				run += character;
				continue;
			}
			endRun();
			for (const unit of character.split('')) parts.push(`[char] ${unit.charCodeAt(0)}`);
		}
		endRun();
	}
	const [first = "''", ...others] = parts;
	// The first operand decides that texts are put together.
	return others.length === 0 && first.startsWith("'") ? first : `('' + ${parts.join(' + ')})`;
}

function isPrinted(character: string): boolean {
	return !/[`\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character);
}

const formats: Readonly<Record<string, (value: Value) => string>> = {
	size: (value) => formatSize(Number(value)),
	linkSpeed: (value) => formatLinkSpeed(Number(value)),
	windowsServer: (value) => windowsServerName(String(value) as WindowsServerVersion),
	list: (value) => (Array.isArray(value) ? value.join(', ') : String(value)),
	remedy: String,
	ps: (value) =>
		Array.isArray(value)
			? value.map((one) => powerShellLiteral(one)).join(', ')
			: typeof value === 'number'
				? String(value)
				: powerShellLiteral(String(value)),
};

/** The names and formats of a template's placeholders: `{needed:size}` is `['needed', 'size']`. */
export function placeholders(template: string): [name: string, format: string | undefined][] {
	return [...template.matchAll(/\{(\w+)(?::(\w+))?\}/g)].map(([, name = '', format]) => [
		name,
		format,
	]);
}

/**
 * Fills a template. `{name}` stands for the value as it is; `{name:size}` for an amount of bytes,
 * `{name:linkSpeed}` for bits per second, `{name:windowsServer}` for a version, `{name:list}` for
 * names with commas, `{name:ps}` for a literal (or several) of PowerShell, `{name:remedy}` for a text
 * of a table that has commands itself. A placeholder without a value stays as it is.
 */
export function renderMessage(template: string, data: Data = {}): string {
	return fill(template, data, (text) => text);
}

/** Fills a template that has commands between backticks: what a manifest says neither adds nor ends one, nor adds a line. */
export function renderRemedy(template: string, data: Data = {}): string {
	const text = fill(template, data, asWords);
	const names = placeholders(template).flatMap(([name, format]) =>
		format === 'ps' ? (data[name] ?? []) : [],
	);
	return names.some((name) => isPattern(String(name))) ? `${text} ${patternNote}` : text;
}

/** What is said beside commands in which a name is a pattern. */
export const patternNote =
	'Mind that PowerShell takes *, ? and [ in names for patterns, which others fit too.';

/** Whether cmdlets would take a name for a pattern, which other names fit too. */
export function isPattern(name: string): boolean {
	return /[*?[]/.test(name);
}

/** A name for a text whose commands stand between backticks, and whose parts have a line each. */
export function asWords(text: string): string {
	return text.replace(/[`\r\n]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

function fill(template: string, data: Data, finish: (text: string) => string): string {
	return template.replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, format?: string) => {
		const value = data[name];
		if (value === undefined) return whole;
		const text = (format === undefined ? String : (formats[format] ?? String))(value);
		return format === 'remedy' ? text : finish(text);
	});
}

/** A template for people to read before there is a case: `{needed:size}` shows as `<needed>`. */
export function generalText(template: string): string {
	return template.replace(/\{(\w+)(?::\w+)?\}/g, '<$1>');
}
