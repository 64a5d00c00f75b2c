import { stringify } from 'yaml';
import { holdsCommand, jsonText } from '../reporters/printable.ts';

/** Longer collections than this stand one entry on a line. */
const flowWidth = 90;

/**
 * Writes plain data as YAML, as the writer of the library would, which takes most of the time of a large
 * import. What is not plainly plain is left to that one.
 */
export function yamlText(value: object): string {
	return blockOf(value, '').slice(1);
}

/** The value of a key whose line is indented so far, as what stands behind its colon: on the same line, or on lines below. */
export function yamlValue(value: unknown, indent: string): string {
	const text = textOf(value, `${indent}  `);
	return text.startsWith('\n') ? text : ` ${text}`;
}

/** A value on one line, inside of braces or brackets. */
export function yamlInFlow(value: unknown): string {
	return typeof value === 'object' && value !== null ? flowOf(value) : scalarOf(value, true);
}

type Properties = Readonly<Record<string, unknown>>;

/** The entries of a list or object, each on lines of its own, after a line break. */
function blockOf(value: object, indent: string): string {
	let text = '';
	const below = `${indent}  `;
	if (Array.isArray(value))
		for (const entry of value) {
			const inner = textOf(entry, below);
			// The first line of an object in a list stands beside its dash.
			text += `\n${indent}- ${inner.startsWith('\n') ? inner.slice(below.length + 1) : inner}`;
		}
	else
		for (const key of Object.keys(value)) {
			const inner = textOf((value as Properties)[key], below);
			text += `\n${indent}${keyOf(key, false)}:${inner.startsWith('\n') ? '' : ' '}${inner}`;
		}
	return text;
}

function textOf(value: unknown, indent: string): string {
	if (typeof value !== 'object' || value === null) return scalarOf(value, false);
	return isShort(value) ? flowOf(value) : blockOf(value, indent);
}

function flowOf(value: object): string {
	let text = '';
	if (Array.isArray(value)) {
		for (const entry of value) text += `${text === '' ? '' : ', '}${yamlInFlow(entry)}`;
		return text === '' ? '[]' : `[ ${text} ]`;
	}
	for (const key of Object.keys(value))
		text += `${text === '' ? '' : ', '}${keyOf(key, true)}: ${yamlInFlow((value as Properties)[key])}`;
	return text === '' ? '{}' : `{ ${text} }`;
}

/** There are as many keys as facts, and each is looked at once. */
function keyOf(key: string, isInFlow: boolean): string {
	const known = isInFlow ? keysInFlow : keys;
	let text = known.get(key);
	if (text === undefined) {
		text = scalarOf(key, isInFlow);
		known.set(key, text);
	}
	return text;
}

const keys = new Map<string, string>();
const keysInFlow = new Map<string, string>();

/** Whether a list or object of plain values fits on a line. */
function isShort(value: object): boolean {
	let width = 0;
	const isList = Array.isArray(value);
	for (const key of Object.keys(value)) {
		if (!isList) width += key.length + 2;
		const entry = (value as Properties)[key];
		if (typeof entry !== 'object' || entry === null) width += String(entry).length + 2;
		else if (Object.keys(entry).length === 0) width += 4;
		else return false;
		if (width > flowWidth) return false;
	}
	return true;
}

/** Letters that mean nothing else to YAML, in any place. */
const plain = /^[a-z\\][\w\\./()-]*(?:[ :][\w\\./()-]+)*$/i;
/** Identifiers, dates and the like, which begin with a digit and are no number. */
const digits = /^(?!0[xo])\d[\w-]*[a-df-z][\w-]*$|^(?:\d+-){2,}\d+$/i;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** Texts that without quotes would be numbers. */
const decimal = /^\d+(?:\.\d+)?$/;
const unprintable = /[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;
const words = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function scalarOf(value: unknown, isInFlow: boolean): string {
	if (typeof value === 'string' && (unprintable.test(value) || holdsCommand(value)))
		return inEscapes(value);
	if (typeof value === 'string' && plain.test(value) && !value.endsWith('-') && !words.test(value))
		return value;
	if (typeof value === 'string' && digits.test(value) && !value.endsWith('-')) return value;
	if (typeof value === 'string' && moment.test(value)) return value;
	if (typeof value === 'string' && decimal.test(value)) return `"${value}"`;
	if (Number.isSafeInteger(value) || typeof value === 'boolean' || value === null)
		return String(value);
	const options = { lineWidth: 0, flowCollectionPadding: true } as const;
	if (isInFlow)
		return stringify([value], { ...options, collectionStyle: 'flow' })
			.trimEnd()
			.slice(2, -2);
	return stringify({ a: value }, options).trimEnd().slice(3);
}

/** YAML reads what JSON writes: on one line, with nothing in it that a terminal or a CI could take for more than text. */
function inEscapes(text: string): string {
	return jsonText(text)
		.trimEnd()
		.replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
