import type { Segments } from '../source/document.ts';

/** A value of an export, and where it stands there. */
export interface Raw {
	readonly value: unknown;
	readonly path: string;
	readonly segments: Segments;
}

/** Is told of what was not understood: it stays out of the manifest. */
export type Skip = (raw: Raw, reason: string) => void;

/** Properties of an object, by their names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What stands under a property; a dotted name leads into objects inside. Undefined where it was not
 * exported, which is not the same as null.
 */
export function propertyOf(raw: Raw, name: string): Raw | undefined {
	return name.split('.').reduce<Raw | undefined>((one, key) => {
		if (!one || !isRecord(one.value) || !Object.hasOwn(one.value, key)) return undefined;
		return { value: one.value[key], path: one.path, segments: [...one.segments, key] };
	}, raw);
}

/** The value under a property; undefined where it was not exported. */
export function valueAt(raw: Raw, name: string): unknown {
	return propertyOf(raw, name)?.value;
}

/** The objects of a list under a property. */
export function objectsAt(raw: Raw, name: string): readonly Raw[] {
	const list = propertyOf(raw, name);
	return list ? (entriesOf(list) ?? []).filter(({ value }) => isRecord(value)) : [];
}

/** An object in other words, at the same place. What is undefined is not told. */
export function inWords(raw: Raw, properties: Readonly<Record<string, unknown>>): Raw {
	const told = Object.entries(properties).filter(([, value]) => value !== undefined);
	return { ...raw, value: Object.fromEntries(told) };
}

/**
 * The entries of a list. Windows PowerShell wraps some lists (`{ value: [...], Count: n }`), prints one
 * entry without a list, and none as an empty text.
 *
 * @returns undefined where the list was cut off (`-Depth`), so that nobody knows its entries.
 */
export function entriesOf(raw: Raw): readonly Raw[] | undefined {
	const { value } = raw;
	if (value === null || value === '') return [];
	if (isRecord(value) && Array.isArray(value.value) && 'Count' in value)
		return entriesOf({ ...raw, value: value.value, segments: [...raw.segments, 'value'] });
	if (Array.isArray(value))
		return value.map((entry, index) => ({
			...raw,
			value: entry,
			segments: [...raw.segments, index],
		}));
	return isTypeName(value) ? undefined : [raw];
}

/** Whether a text stands for objects that were cut off: the name of their type, once for each of them. */
export function isTypeName(value: unknown): boolean {
	return typeof value === 'string' && /^(?:Microsoft|System)\.[\w.]+/.test(value);
}
