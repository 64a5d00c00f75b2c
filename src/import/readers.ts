import { unreadable } from '../source/text.ts';
import { entriesOf, isCut, isRecord, propertyOf, type Raw, type Skip, withValue } from './raw.ts';

/**
 * Makes a value of a manifest of a value of an export. Undefined where it tells nothing; where it tells
 * something that is not understood, `skip` is told.
 */
export type Reader<Value = unknown> = (raw: Raw, skip: Skip) => Value | undefined;

const cutOff = 'was cut off: export it with a greater -Depth';

/** A text that is not empty. An object of Failover Clustering inside another stands for its name. */
export const text: Reader<string> = (raw, skip) => {
	const { value } = raw;
	if (value === null || value === '') return undefined;
	const loss = lossOf(value);
	if (loss !== undefined) {
		skip(raw, loss);
		return undefined;
	}
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return String(value);
	const name = propertyOf(raw, 'Name');
	if (name) return text(name, skip);
	skip(raw, 'is no text');
	return undefined;
};

/** What a text has lost; undefined where it is whole. */
function lossOf(value: unknown): string | undefined {
	if (isCut(value)) return cutOff;
	return typeof value === 'string' && value.includes(unreadable)
		? 'has letters that are lost, since its file is in another encoding'
		: undefined;
}

/** As `text`; null where it says that there is none. */
export const textOrNone: Reader<string | null> = (raw, skip) =>
	raw.value === null || raw.value === '' ? null : text(raw, skip);

export const integer: Reader<number> = (raw, skip) => {
	const { value } = raw;
	if (value === null || value === '') return undefined;
	const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
	if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
	skip(raw, 'is no whole number that can be read exactly');
	return undefined;
};

/** How the clusters' own properties say yes and no. */
export const flag: Reader<boolean> = (raw, skip) => {
	const { value } = raw;
	if (typeof value === 'boolean') return value;
	if (value === 0 || value === 1) return value === 1;
	if (typeof value === 'string' && /^(true|false)$/i.test(value)) return /^true$/i.test(value);
	if (value !== null && value !== '') skip(raw, 'is neither true nor false');
	return undefined;
};

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** Writes an amount without loss, in the largest unit that divides it: `[8, 'GB']`. */
export function inLargestUnit<Unit>(
	amount: number,
	step: number,
	[first, ...larger]: readonly [Unit, ...Unit[]],
): readonly [amount: number, unit: Unit] {
	let [value, unit] = [amount, first];
	for (const next of larger) {
		if (value <= 0 || value % step !== 0) break;
		value /= step;
		unit = next;
	}
	return [value, unit];
}

/** Writes bytes: `8GB`; a number of them says its unit too, since a small one alone could mean any. */
export function exactSize(bytes: number): string | number {
	return bytes === 0 ? 0 : inLargestUnit(bytes, 1024, units).join('');
}

/** An amount in bytes. */
export const bytes: Reader<string | number> = (raw, skip) => {
	const number = integer(raw, skip);
	if (number === undefined || number >= 0) return number && exactSize(number);
	skip(raw, 'is less than nothing');
	return undefined;
};

/**
 * An amount in bytes of memory or of a disk. Who exported `$_.MemoryStartup / 1GB` has another unit, which
 * nothing in the export tells.
 */
export const capacity: Reader<string | number> = (raw, skip) => {
	const number = integer(raw, () => {});
	if (number === undefined || number <= 0 || number >= 1024 ** 2) return bytes(raw, skip);
	skip(raw, `is ${number} bytes, which is too little to be meant: export the property as it is`);
	return undefined;
};

/** An amount in megabytes. */
export const megabytes: Reader<string | number> = (raw, skip) => {
	const number = integer(raw, skip);
	return number === undefined ? undefined : exactSize(number * 1024 ** 2);
};

/**
 * A name of an enumeration, from its number or its name.
 *
 * @param names The names of the numbers.
 * @param accepted What the manifest has for each name; by itself where it is left out, nothing where it
 * says that the name tells nothing. A name that is in neither is told.
 */
export function oneOf(
	names: Readonly<Record<number, string>>,
	accepted?: Readonly<Record<string, string | undefined>>,
): Reader<string> {
	const known = new Map(
		[...Object.values(names), ...Object.keys(accepted ?? {})].map((name) => [
			name.toLowerCase(),
			name,
		]),
	);
	return (raw, skip) => {
		const value = ownValue(raw.value);
		if (value === null || value === '') return undefined;
		const text = String(value).trim();
		const name = /^\d+$/.test(text) ? names[Number(text)] : known.get(text.toLowerCase());
		if (name === undefined) {
			skip(raw, `has an unknown value, ${JSON.stringify(value)}`);
			return undefined;
		}
		return accepted && Object.hasOwn(accepted, name) ? accepted[name] : name;
	};
}

/** A name of an enumeration whose numbers no page tells: a number is told as unknown. */
export function namesOf(...names: readonly string[]): Reader<string> {
	return oneOf({}, Object.fromEntries(names.map((name) => [name, name])));
}

/** Remoting makes objects of enumerations: `{ value: 2, Value: 'Running' }`. */
function ownValue(value: unknown): unknown {
	if (!isRecord(value)) return value;
	return value.Value ?? value.value ?? value;
}

/** A moment: ISO 8601, or milliseconds since 1970 as Windows PowerShell prints them. */
export const moment: Reader<string> = (raw, skip) => {
	const value = ownValue(raw.value);
	if (value === null || value === '') return undefined;
	const [, milliseconds] = /^\/Date\((-?\d+)[+\d]*\)\/$/.exec(String(value)) ?? [];
	const time = milliseconds === undefined ? timeOf(String(value)) : Number(milliseconds);
	if (typeof value === 'string' && Math.abs(time) <= latest)
		return `${new Date(time).toISOString().slice(0, 19)}Z`;
	skip(raw, 'is no date');
	return undefined;
};

/** The entries of a list; undefined, which is told, where it was cut off. */
export function wholeEntries(raw: Raw, skip: Skip): readonly Raw[] | undefined {
	const entries = entriesOf(raw);
	if (!entries) skip(raw, cutOff);
	return entries;
}

/**
 * A list, each entry read by itself; undefined where it was cut off, or where an entry was not understood:
 * what is left would look like all.
 */
export function listOf<Value>(reader: Reader<Value>): Reader<Value[]> {
	return (raw, skip) => {
		if (reader === text && isNames(raw.value)) return [...raw.value] as Value[];
		let isWhole = true;
		const tell: Skip = (entry, reason) => {
			isWhole = false;
			skip(entry, reason);
		};
		const values: Value[] = [];
		for (const entry of wholeEntries(raw, tell) ?? []) {
			const value = reader(entry, tell);
			if (value !== undefined) values.push(value);
		}
		return isWhole ? values : undefined;
	};
}

/** Most lists are names, and there are many of them. */
function isNames(value: unknown): value is readonly string[] {
	return (
		Array.isArray(value) &&
		value.every((one) => typeof one === 'string' && one !== '' && lossOf(one) === undefined)
	);
}

/** The last day that there is in JavaScript, in milliseconds. */
const latest = 8.64e15;

/** Other forms than that of ISO 8601 mean other days in other languages. Without an offset it is taken for UTC. */
function timeOf(text: string): number {
	const [, moment, offset = 'Z'] =
		/^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?$/.exec(text) ??
		[];
	return moment === undefined ? Number.NaN : Date.parse(moment.replace(' ', 'T') + offset);
}

/** As `listOf`, also where the entries stand beside each other in a text, as past the depth of an export. */
export function wordsOf<Value>(reader: Reader<Value>): Reader<Value[]> {
	const list = listOf(reader);
	return (raw, skip) => {
		const { value } = raw;
		const isWords = typeof value === 'string' && value.includes(' ') && !isCut(value);
		return list(isWords ? withValue(raw, value.split(' ')) : raw, skip);
	};
}

/**
 * A list of names in which spaces may stand: where they stand beside each other in a text, as past the depth
 * of an export, nobody knows where one ends.
 */
export const spacedNames: Reader<string[]> = (raw, skip) => {
	const isJoined = typeof raw.value === 'string' && raw.value.trim().includes(' ');
	if (!isJoined) return listOf(text)(raw, skip);
	skip(raw, cutOff);
	return undefined;
};

/** A MAC address as the cmdlets print it: twelve digits, all of them 0 where there is none yet. */
export const macAddress: Reader<string> = (raw, skip) => {
	const value = text(raw, skip);
	if (value === undefined || /^0{12}$/.test(value)) return undefined;
	if (/^[0-9a-f]{12}$/i.test(value) || /^[0-9a-f]{2}([-:][0-9a-f]{2}){5}$/i.test(value))
		return value;
	skip(raw, 'is no MAC address');
	return undefined;
};

/** A version: a text, or `{ Major, Minor, Build, Revision }`. */
export const version: Reader<string> = (raw, skip) => {
	if (!isRecord(raw.value)) return text(raw, skip);
	const parts = ['Major', 'Minor', 'Build', 'Revision'].map((part) => raw.value?.[part as never]);
	return parts.filter((part) => typeof part === 'number' && part >= 0).join('.') || undefined;
};
