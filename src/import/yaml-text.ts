import { stringify } from 'yaml';
import { jsonText } from '../reporters/printable.ts';

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

type Entries = readonly (readonly [key: string | undefined, value: unknown])[];

function entriesOf(value: object): Entries {
	return Array.isArray(value) ? value.map((entry) => [undefined, entry]) : Object.entries(value);
}

/** The entries of a list or object, each on lines of its own, after a line break. */
function blockOf(value: object, indent: string): string {
	let text = '';
	for (const [key, entry] of entriesOf(value)) {
		const head = key === undefined ? '-' : `${scalarOf(key, false)}:`;
		const inner = textOf(entry, `${indent}  `);
		const isBelow = inner.startsWith('\n');
		// The first line of an object in a list stands beside its dash.
		if (isBelow && key === undefined) text += `\n${indent}- ${inner.slice(indent.length + 3)}`;
		else text += `\n${indent}${head}${isBelow ? '' : ' '}${inner}`;
	}
	return text;
}

function textOf(value: unknown, indent: string): string {
	if (typeof value !== 'object' || value === null) return scalarOf(value, false);
	return isShort(value) ? flowOf(value) : blockOf(value, indent);
}

function flowOf(value: object): string {
	const entries = entriesOf(value).map(([key, entry]) => {
		const text =
			typeof entry === 'object' && entry !== null ? flowOf(entry) : scalarOf(entry, true);
		return key === undefined ? text : `${scalarOf(key, true)}: ${text}`;
	});
	const [open, close] = Array.isArray(value) ? '[]' : '{}';
	return entries.length === 0 ? `${open}${close}` : `${open} ${entries.join(', ')} ${close}`;
}

/** Whether a list or object of plain values fits on a line. */
function isShort(value: object): boolean {
	let width = 0;
	for (const [key, entry] of entriesOf(value)) {
		if (key !== undefined) width += key.length + 2;
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
const words = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function scalarOf(value: unknown, isInFlow: boolean): string {
	if (typeof value === 'string' && plain.test(value) && !value.endsWith('-') && !words.test(value))
		return value;
	if (typeof value === 'string' && digits.test(value) && !value.endsWith('-')) return value;
	if (typeof value === 'string' && moment.test(value)) return value;
	if (typeof value === 'string' && decimal.test(value)) return `"${value}"`;
	if (Number.isSafeInteger(value) || typeof value === 'boolean' || value === null)
		return String(value);
	// YAML reads what JSON writes: on one line, with nothing in it that a terminal or a CI could take for more than text.
	if (typeof value === 'string' && /[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}]|##/u.test(value))
		return jsonText(value).trimEnd();
	const options = { lineWidth: 0, flowCollectionPadding: true } as const;
	if (isInFlow)
		return stringify([value], { ...options, collectionStyle: 'flow' })
			.trimEnd()
			.slice(2, -2);
	return stringify({ a: value }, options).trimEnd().slice(3);
}
