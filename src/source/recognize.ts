import type { DocumentKind } from '../estate/losses.ts';
import { closest } from '../estate/names/closest.ts';
import type { Segments, SourceDocument, SourceProblem } from './document.ts';
import { kinds, propertiesOf, rootSchema, type SchemaFile } from './schema.ts';

/** What the head of a document says of it. */
export type Recognition =
	| { readonly kind: DocumentKind; readonly file: SchemaFile }
	/** It is meant to be a manifest, and its head does not say so. */
	| { readonly problem: SourceProblem }
	/** It has nothing to do with hvlint. */
	| undefined;

type Properties = Readonly<Record<string, unknown>>;

const version = 'hvlint/v1';
const kindNames = Object.keys(kinds);

/**
 * Says whether a document is a manifest. What looks like one, and is none, is a problem: to pass it over
 * would be to judge moves without the machines in it.
 */
export function recognize(source: SourceDocument): Recognition {
	const { value } = source;
	if (typeof value === 'string')
		return looksLikeManifest(value)
			? noManifest(source, 'The manifest is one text, in which no colon ends a key.')
			: undefined;
	if (!isObject(value)) return holdsManifest(value) ? nested(source) : undefined;
	const { apiVersion, kind } = value;
	if (typeof apiVersion === 'string' && apiVersion.startsWith('hvlint/')) {
		if (typeof kind === 'string' && Object.hasOwn(kinds, kind))
			return { kind: kind as DocumentKind, file: kinds[kind] as SchemaFile };
		return unknownKind(source, value);
	}
	const key = Object.keys(value).find(
		(one) => isLikeVersion(value[one]) && closest(one, ['apiVersion']),
	);
	if (key === 'apiVersion')
		return problemAt(source, [key], '"apiVersion" is no version of manifests.', meant(version));
	if (key !== undefined)
		return problemAt(source, [key], `Unknown property "${key}".`, meant('apiVersion'), 'key');
	// Kinds of others have the same names, in versions of theirs: `kubevirt.io/v1`.
	const isOfOthers = typeof apiVersion === 'string' && apiVersion.includes('/');
	if (!isOfOthers && isLikeKind(value)) return noManifest(source, '"apiVersion" is missing.');
	// Between braces YAML takes `kind:'Host'` for a key.
	if (Object.keys(value).some(looksLikeManifest))
		return noManifest(source, 'The manifest has colons without a blank behind them.');
	return holdsManifest(value) ? nested(source) : undefined;
}

/** The problem of a document that is no manifest. */
export function noManifest(
	source: SourceDocument,
	message = 'This is no hvlint manifest.',
): { readonly problem: SourceProblem } {
	const fix = `A manifest begins with \`apiVersion: ${version}\` and \`kind: Cluster\`, \`Host\` or \`VirtualMachine\`.`;
	return problemAt(source, ['apiVersion'], message, fix);
}

/** Whether a text that could not be parsed, or not whole, is meant to hold a manifest. */
export function looksLikeManifest(text: string): boolean {
	// Half an encoding leaves characters in between.
	const plain = unescaped(text).replace(/[\0\uFFFD]/g, '');
	// Tags and anchors stand before a value; spaces and colons are of all kinds where a page was copied.
	if (/api[-_ ]?version["']?\s{0,9}[:：=]\s{0,9}[^\r\n#]{0,80}?\bhvlint/i.test(plain)) return true;
	return (
		/^[^\S\r\n]{0,9}[{,-]?[^\S\r\n]{0,9}["']?kind["']?\s{0,9}[:：]\s{0,9}(?:[!&]\S{0,40}\s{1,9})?["']?(cluster|host|virtualmachine)\b/im.test(
			plain,
		) && !/apiVersion/i.test(plain)
	);
}

/**
 * Whether a text that nothing else tells of is a manifest. Prose may quote one, after words or further in.
 */
export function isManifestText(text: string): boolean {
	const first = text.split(/[\r\n]+/).find((line) => !/^\s*(?:#|---|%|$)/.test(line)) ?? '';
	if (/^\s*[[{]/.test(first)) return looksLikeManifest(text);
	return (
		/^(?:- +)?["']?(?:[a-z][a-zA-Z]*|A[Pp][Ii][-_ ]?\w*|K\w*)["']? *:/.test(first) &&
		looksLikeManifest(text.replace(/^[ \t].*$/gm, ''))
	);
}

/**
 * Whether a text of which nobody thinks as a manifest begins as one: with its head, be it in the notation of
 * TOML or PowerShell. What quotes one, such as a page or a script, has something before that.
 */
export function beginsAsManifest(text: string): boolean {
	const lines = text.split(/[\r\n]+/).filter((line) => !/^\s*(?:#|---|%|$)/.test(line));
	const bracket = lines.findIndex((line) => !/^[\s@[{]*$/.test(line));
	const head = lines.slice(0, bracket + 1).join('');
	return /^[\s@[{-]*["']?(?:api[-_ ]?version|kind)\b/i.test(head) && looksLikeManifest(text);
}

/** Keys that say nothing of what a document is, where they are none of ours. */
const headKeys = new Set(['apiVersion', 'kind', 'type', 'version']);

/**
 * Whether a text without a head has the properties of a manifest, and nothing else: all that it has at its
 * outermost level, a name among them, and one that is no everyday word.
 */
export function lacksHead(text: string): boolean {
	const head = text.slice(0, longestHead);
	const indent = /^\s*\{/.test(head) ? '[^\\S\\r\\n]{1,4}' : '';
	const keys = head.matchAll(new RegExp(`^${indent}["']?([A-Za-z]\\w*)["']?[^\\S\\r\\n]*:`, 'gm'));
	const own = new Set([...keys].map(([, key = '']) => key).filter((key) => !headKeys.has(key)));
	const isTelling = (key: string) => key === 'owner' || /[A-Z]/.test(key);
	if (own.size < 4 || !own.has('name') || ![...own].some(isTelling)) return false;
	return kindNames.some((kind) => {
		const known = propertiesOf(rootSchema(kinds[kind] as SchemaFile));
		return [...own].every((key) => Object.hasOwn(known, key));
	});
}

/** As much of a text tells whether it is a manifest. */
const longestHead = 64 * 1024;

/**
 * Whether a text is plainly of others: nothing in it names hvlint, and each version and kind is far from
 * ours. It need not be parsed then.
 */
export function isOfOthers(text: string): boolean {
	const plain = unescaped(text);
	if (/hvlint|[\0\uFFFD]/i.test(plain)) return false;
	// What follows a key without a value is the next key: a match takes the key alone.
	const heads =
		/\b(?:api[-_ ]?version|kind)(?=["']?\s{0,9}[:：=]\s{0,9}(?:[!&]\S{0,40}\s{1,9})?["']?([^\s"',}#]{1,40}))/gi;
	const values = new Set([...plain.matchAll(heads)].map(([, value = '']) => value));
	return [...values].every((value) => !isLikeVersion(value) && !closest(value, kindNames));
}

/** A text whose letters are none of them written as escapes: `h\u0076lint`. */
function unescaped(text: string): string {
	return text.replace(/\\(?:u00|x)([2-7][0-9a-f])/gi, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}

/** The other kinds that have a property which a kind has not: a document with it may be one of them. */
export function kindsWith(key: string, than: DocumentKind): readonly DocumentKind[] {
	const having = kindNames.filter((name) =>
		Object.hasOwn(propertiesOf(rootSchema(kinds[name] as SchemaFile)), key),
	);
	return having.includes(than) ? [] : (having as DocumentKind[]);
}

function unknownKind(source: SourceDocument, value: Properties) {
	const { kind } = value;
	if (kind === undefined) {
		const key = Object.keys(value).find((one) => /^kind$/i.test(one.trim()));
		return key === undefined
			? problemAt(source, ['kind'], '"kind" is missing.', `Write one of ${kindNames.join(', ')}.`)
			: problemAt(source, [key], `Unknown property "${key}".`, meant('kind'), 'key');
	}
	const guess = typeof kind === 'string' ? closest(kind, kindNames) : undefined;
	const fix = guess ? meant(guess) : `Write one of ${kindNames.join(', ')}.`;
	return problemAt(source, ['kind'], '"kind" is none of the kinds of manifests.', fix);
}

function nested(source: SourceDocument) {
	return problemAt(
		source,
		[],
		'A manifest stands inside something else.',
		'A file holds one manifest, or several that are separated by `---`, or in JSON a list of them.',
	);
}

function problemAt(
	source: SourceDocument,
	at: Segments,
	message: string,
	fix: string,
	target: 'key' | 'value' = 'value',
): { readonly problem: SourceProblem } {
	const range = source.rangeOf(at, target);
	return {
		problem: { ruleId: 'schema', path: source.path, range, message, fix, segments: [] },
	};
}

function meant(word: string): string {
	return `Did you mean "${word}"?`;
}

function isObject(value: unknown): value is Properties {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLikeVersion(value: unknown): boolean {
	return (
		typeof value === 'string' &&
		(/^hvlint\b/i.test(value.trim()) || closest(value, [version]) !== undefined)
	);
}

/** Whether a document is of one of our kinds; of one that is misspelt, also by the properties it has. */
function isLikeKind(value: Properties): boolean {
	const kind = Object.entries(value).find(([key]) => /^kind$/i.test(key.trim()))?.[1];
	const guess = typeof kind === 'string' ? closest(kind, kindNames) : undefined;
	if (guess === undefined) return false;
	if (guess.toLowerCase() === String(kind).trim().toLowerCase()) return true;
	const known = propertiesOf(rootSchema(kinds[guess] as SchemaFile));
	return Object.keys(value).filter((key) => Object.hasOwn(known, key)).length > 3;
}

/** Whether a manifest stands within a few levels of a value. */
function holdsManifest(root: unknown): boolean {
	const seen = new Set<unknown>();
	let level: unknown[] = [root];
	for (let depth = 0; depth < 4; depth += 1) {
		level = level.flatMap((value) => {
			if (typeof value !== 'object' || value === null || seen.has(value)) return [];
			seen.add(value);
			return Object.values(value);
		});
		if (level.some((one) => isObject(one) && /^hvlint\//.test(String(one.apiVersion)))) return true;
	}
	return false;
}
