import type { Segments } from '../source/document.ts';

/** A value of an export, and where it stands there. */
export interface Raw {
	readonly value: unknown;
	readonly path: string;
	readonly segments: Segments;
	/** Where the properties are noted that somebody asks for. */
	asked?: Set<string> | undefined;
}

/** Is told of what was not understood: it stays out of the manifest. */
export type Skip = (raw: Raw, reason: string) => void;

/** Properties of an object, by their names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value inside of another one. Where it stands is put together when somebody asks. */
class Inner implements Raw {
	readonly value: unknown;
	readonly #outer: Raw;
	readonly #key: string | number | undefined;
	asked: Set<string> | undefined = undefined;

	constructor(value: unknown, outer: Raw, key: string | number | undefined) {
		this.value = value;
		this.#outer = outer;
		this.#key = key;
	}

	get path(): string {
		return this.#outer.path;
	}

	get segments(): Segments {
		const { segments } = this.#outer;
		return this.#key === undefined ? segments : [...segments, this.#key];
	}
}

/** A value inside of another one, under a key. */
export function inside(outer: Raw, key: string | number, value: unknown): Raw {
	return new Inner(value, outer, key);
}

/**
 * What stands under a property; a dotted name leads into objects inside. Undefined where it was not
 * exported, which is not the same as null.
 */
export function propertyOf(raw: Raw, name: string): Raw | undefined {
	if (!name.includes('.')) return ownProperty(raw, name);
	return name.split('.').reduce<Raw | undefined>((one, key) => one && ownProperty(one, key), raw);
}

function ownProperty(raw: Raw, key: string): Raw | undefined {
	const { value } = raw;
	raw.asked?.add(key);
	return isRecord(value) && Object.hasOwn(value, key) ? inside(raw, key, value[key]) : undefined;
}

/** The value under a property; undefined where it was not exported. A dotted name leads into objects inside. */
export function valueAt({ value, asked }: Raw, name: string): unknown {
	let found = value;
	for (let from = 0; from >= 0; ) {
		const end = name.indexOf('.', from);
		const key = from === 0 && end < 0 ? name : name.slice(from, end < 0 ? undefined : end);
		if (from === 0) asked?.add(key);
		if (!isRecord(found) || !Object.hasOwn(found, key)) return undefined;
		found = found[key];
		from = end < 0 ? -1 : end + 1;
	}
	return found;
}

/** The objects of a list under a property. */
export function objectsAt(raw: Raw, name: string): readonly Raw[] {
	const list = propertyOf(raw, name);
	return list ? (entriesOf(list) ?? []).filter(({ value }) => isRecord(value)) : [];
}

/** An object in other words, at the same place. What is undefined is not told. */
export function inWords(raw: Raw, properties: Readonly<Record<string, unknown>>): Raw {
	const told = Object.entries(properties).filter(([, value]) => value !== undefined);
	return withValue(raw, Object.fromEntries(told));
}

/** Another value for what stands at the same place. */
export function withValue(raw: Raw, value: unknown): Raw {
	return new Inner(value, raw, undefined);
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
	if (isWrapped(value)) return entriesOf(inside(raw, 'value', value.value));
	if (!Array.isArray(value)) return isCut(value) ? undefined : [raw];
	return value.some(isCut) ? undefined : value.map((entry, index) => inside(raw, index, entry));
}

/** A list as Windows PowerShell prints it where it went through its pipeline. */
export function isWrapped(value: unknown): value is { readonly value: readonly unknown[] } {
	return isRecord(value) && Array.isArray(value.value) && 'Count' in value;
}

const typeNames =
	/^(?:Microsoft\.(?:HyperV|Vhd|Virtualization|FailoverClusters|Management|Windows|Storage|PowerShell|SystemCenter)|System\.(?:Object|String|Collections|Management|Guid|Byte|U?Int\d+))\b/;

/** Nearly all texts are told by their first character: @, M and S. */
const cutBeginnings = new Set([64, 77, 83]);

/** Whether a text stands for objects that `-Depth` cut off: the name of their type, once for each of them, or `@{...}`. */
export function isCut(value: unknown): boolean {
	if (typeof value !== 'string' || !cutBeginnings.has(value.charCodeAt(0))) return false;
	return typeNames.test(value) || /^@\{.*\}$/s.test(value);
}
