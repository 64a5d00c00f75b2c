import { parseLinkSpeed, parseSize } from '../estate/measures/size.ts';
import type { Segments, SourceDocument } from './document.ts';
import { inThousands, limits } from './limits.ts';
import { type ResolvedSchema, schemaBelow } from './schema.ts';
import { unreadable } from './text.ts';

/** The smallest amount of bytes that is taken without a unit. Less is a unit forgotten: `startup: 8`. */
const smallestBareSize = 1024 ** 2;

type Container = Record<string | number, unknown>;

/**
 * Puts back the text of scalars that YAML or JSON took for numbers or truth values where the schema
 * wants text: `version: 10.0` is '10.0', not 10; `lunId: 600E10` is no number. Changes the value.
 */
export function restoreTexts(document: SourceDocument, root: ResolvedSchema): void {
	walk(document.value, root, [], (container, key, schema, segments) => {
		const value = container[key];
		if (typeof value !== 'number' && typeof value !== 'boolean') return;
		if (!wantsText(schema)) return;
		container[key] = document.textOf(segments) ?? String(value);
	});
}

/** What is not what was written, or more than can be judged. */
export interface UnusableValue {
	readonly segments: Segments;
	readonly message: string;
	readonly fix: string;
}

/**
 * The numbers that are too large to be kept exactly, and the texts that lost characters: another number,
 * another name would be judged. Also the texts and lists that are longer than any is.
 */
export function unusableValues(document: SourceDocument, root: ResolvedSchema): UnusableValue[] {
	const found: UnusableValue[] = [];
	walk(document.value, root, [], (container, key, schema, way) => {
		const value = container[key];
		const number = typeof value === 'string' && hasUnit(schema) ? Number.parseFloat(value) : value;
		if (typeof number === 'number' && Math.abs(number) > Number.MAX_SAFE_INTEGER)
			found.push({
				segments: [...way],
				message: `"${key}" is ${document.textOf(way) ?? value}, a number that cannot be kept exactly.`,
				fix: 'Numbers go up to 9007199254740991 (2^53 - 1); what is no amount belongs in quotes.',
			});
		else if (typeof value === 'string' && value.includes(unreadable))
			found.push({
				segments: [...way],
				message: `"${key}" holds characters that could not be read.`,
				fix: 'Write it anew, and save the file as UTF-8.',
			});
		const excess = excessOfValue(String(key), value, schema);
		if (excess) found.push({ segments: [...way], ...excess });
	});
	return found;
}

/** Paths that may also be null, and what people write. */
const mayBeLong: ReadonlySet<string> = new Set(['path', 'locationPath', 'media', 'reason']);

/** What makes a text or a list too long. */
function excessOfValue(
	key: string,
	value: unknown,
	{ definition }: ResolvedSchema,
): Pick<UnusableValue, 'message' | 'fix'> | undefined {
	const isLong = definition === 'path' || mayBeLong.has(key);
	const longest = isLong ? limits.text : limits.name;
	if (typeof value === 'string' && value.length > longest)
		return {
			message: `"${key}" has more than ${inThousands(longest)} characters.`,
			fix: 'No name and no path is as long: look for a quote that is missing.',
		};
	const most = Array.isArray(value) ? limits.entriesOf[key] : undefined;
	if (most === undefined || (value as unknown[]).length <= most) return undefined;
	return {
		message: `"${key}" has more than ${most} entries.`,
		fix: 'No list of this kind is as long: look for entries that belong elsewhere.',
	};
}

/** A size that cannot be meant. */
export interface BadSize {
	readonly segments: Segments;
	readonly value: number;
}

/**
 * Turns sizes and link speeds that were written with a unit into numbers, in a valid document.
 * Changes the value.
 *
 * @returns the sizes that lack a unit they must have meant.
 */
export function convertUnits(document: SourceDocument, root: ResolvedSchema): BadSize[] {
	const bad: BadSize[] = [];
	walk(document.value, root, [], (container, key, schema, way) => {
		const value = container[key];
		if (schema.definition === 'linkSpeed' && typeof value === 'string')
			container[key] = parseLinkSpeed(value);
		if (schema.definition !== 'size') return;
		if (typeof value === 'string') container[key] = parseSize(value);
		else if (typeof value === 'number' && value > 0 && value < smallestBareSize)
			bad.push({ segments: [...way], value });
	});
	return bad;
}

function hasUnit({ definition }: ResolvedSchema): boolean {
	return definition === 'size' || definition === 'linkSpeed';
}

function wantsText(resolved: ResolvedSchema): boolean {
	if (hasUnit(resolved)) return false;
	const { schema } = resolved;
	const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
	if (types.length > 0) return types.includes('string') && !types.includes('boolean');
	const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
	return values.some((value) => typeof value === 'string');
}

function walk(
	value: unknown,
	schema: ResolvedSchema,
	way: (string | number)[],
	/** Whoever keeps the way copies it. */
	visit: (
		container: Container,
		key: string | number,
		schema: ResolvedSchema,
		way: Segments,
	) => void,
): void {
	if (typeof value !== 'object' || value === null) return;
	const step = (key: string | number, below: ResolvedSchema | undefined): void => {
		if (!below) return;
		way.push(key);
		visit(value as Container, key, below, way);
		walk((value as Container)[key], below, way, visit);
		way.pop();
	};
	if (!Array.isArray(value))
		for (const key of Object.keys(value)) step(key, schemaBelow(schema, key));
	else if (value.length > 0) {
		const ofEntries = schemaBelow(schema, 0);
		for (const index of value.keys()) step(index, ofEntries);
	}
}
