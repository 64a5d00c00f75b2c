import { childOf, type XmlElement } from './xml.ts';

/** So many values one file may amount to: a few references to one another could make any number of them. */
const mostValues = 10_000_000;

/** A value, and how many are in it. */
interface Whole {
	readonly value: unknown;
	readonly size: number;
}

const cut: Whole = { value: 'System.Object', size: 1 };

/** What was read so far. */
interface Reading {
	/** By their numbers, the objects that are whole. */
	readonly references: Map<string, Whole>;
	/** How many values there are, those that are referred to counted at each place. */
	values: number;
}

/**
 * The objects that Export-Clixml wrote, as plain ones; enumerations by their names. What refers back to the
 * object that it is in, or to nothing, is like what the depth of an export cut off.
 *
 * @throws Error where references make too much of a file.
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-psrp/2784bd9c-267d-4297-b603-722c727f85f1
 */
export function objectsOfClixml(root: XmlElement): unknown[] {
	const reading: Reading = { references: new Map(), values: 0 };
	return root.children.map((element) => plainOf(element, reading));
}

const numbers = new Set(['I16', 'I32', 'I64', 'U16', 'U32', 'U64', 'By', 'SB', 'Sg', 'Db', 'D']);
const lists = ['LST', 'IE', 'QUE', 'STK'];

/** Characters that XML cannot hold are written as _x000A_. */
function textOf({ text }: XmlElement): string {
	return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}

function plainOf(element: XmlElement, reading: Reading): unknown {
	const { name, attributes } = element;
	if (name === 'Ref') {
		const known = reading.references.get(attributes.RefId ?? '') ?? cut;
		count(reading, known.size);
		return known.value;
	}
	count(reading, 1);
	if (name === 'Nil') return null;
	if (name === 'B') return textOf(element) === 'true';
	if (name === 'Obj') {
		const before = reading.values;
		const value = objectOf(element, reading);
		const size = reading.values - before + 1;
		if (attributes.RefId !== undefined) reading.references.set(attributes.RefId, { value, size });
		return value;
	}
	if (!numbers.has(name)) return textOf(element);
	const number = Number(textOf(element));
	return Number.isSafeInteger(number) ? number : textOf(element);
}

function count(reading: Reading, values: number): void {
	reading.values += values;
	if (reading.values > mostValues) throw new Error('its objects refer to one another too often.');
}

function objectOf(element: XmlElement, reading: Reading): unknown {
	const list = element.children.find(({ name }) => lists.includes(name));
	if (list) return list.children.map((entry) => plainOf(entry, reading));
	const dictionary = childOf(element, 'DCT');
	if (dictionary) return dictionaryOf(dictionary, reading);
	const name = childOf(element, 'ToString');
	// A number that has a name is one of an enumeration.
	if (name && element.children.some((child) => numbers.has(child.name))) return textOf(name);
	const properties = ['Props', 'MS'].flatMap((one) => childOf(element, one)?.children ?? []);
	if (properties.length === 0 && name) return textOf(name);
	const value: Record<string, unknown> = {};
	for (const property of properties) {
		const key = property.attributes.N;
		if (key !== undefined) value[key] = plainOf(property, reading);
	}
	return value;
}

/** A hashtable: its entries are elements with a key and a value. */
function dictionaryOf({ children }: XmlElement, reading: Reading): unknown {
	const value: Record<string, unknown> = {};
	for (const { children: parts } of children) {
		const [key, held] = ['Key', 'Value'].map((name) =>
			parts.find(({ attributes }) => attributes.N === name),
		);
		if (key && held) value[textOf(key)] = plainOf(held, reading);
	}
	return value;
}
