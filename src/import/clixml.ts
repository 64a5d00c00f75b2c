import { inThousands, limits } from '../source/limits.ts';
import { childOf, type XmlElement } from './xml.ts';

/**
 * The objects that Export-Clixml wrote, as plain ones; enumerations by their names. What refers back to the
 * object that it is in, or to nothing, is like what the depth of an export cut off.
 *
 * @throws Error where references make too much of a file.
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-psrp/2784bd9c-267d-4297-b603-722c727f85f1
 */
export function objectsOfClixml(root: XmlElement): unknown[] {
	const references = startReferences();
	return root.children.map((element) => plainOf(element, references));
}

/** The objects that are referred to from elsewhere. What holds itself is not there yet. */
interface References {
	/** @throws Error where all of them come to more than a file may hold. */
	get(id: string | undefined): unknown;
	/** Reads an object, and keeps it for whoever refers to it. */
	keep<T>(id: string | undefined, read: () => T): T;
	/** Counts a value with its text: an object is as large as all that it holds. */
	count(text: string): void;
}

function startReferences(): References {
	const known = new Map<string, { readonly value: unknown; readonly size: number }>();
	let size = 0;
	let brought = 0;
	return {
		get(id) {
			const { value, size: own } = (id !== undefined && known.get(id)) || cut;
			size += own;
			brought += own;
			if (brought > limits.charactersOfReferences)
				throw new Error(
					`its references bring more than ${inThousands(limits.charactersOfReferences)} characters into one file.`,
				);
			return value;
		},
		keep(id, read) {
			const before = size;
			const value = read();
			if (id !== undefined) known.set(id, { value, size: size - before });
			return value;
		},
		count(text) {
			size += charactersOfValue + text.length;
		},
	};
}

/** As ConvertTo-Json and Export-Clixml write what is beyond their depth. */
const cut = { value: 'System.Object', size: 0 };

/** What a value counts for besides its text. */
const charactersOfValue = 10;

const numbers = new Set(['I16', 'I32', 'I64', 'U16', 'U32', 'U64', 'By', 'SB', 'Sg', 'Db', 'D']);
const lists = ['LST', 'IE', 'QUE', 'STK'];

/** Characters that XML cannot hold are written as _x000A_. */
function textOf({ text }: XmlElement): string {
	return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}

function plainOf(element: XmlElement, references: References): unknown {
	const { name, attributes, text } = element;
	references.count(text);
	if (name === 'Nil') return null;
	if (name === 'B') return textOf(element) === 'true';
	if (name === 'Ref') return references.get(attributes.RefId);
	if (name === 'Obj') return references.keep(attributes.RefId, () => objectOf(element, references));
	if (!numbers.has(name)) return textOf(element);
	const number = Number(textOf(element));
	return Number.isSafeInteger(number) ? number : textOf(element);
}

function objectOf(element: XmlElement, references: References): unknown {
	const list = element.children.find(({ name }) => lists.includes(name));
	if (list) return list.children.map((entry) => plainOf(entry, references));
	const dictionary = childOf(element, 'DCT');
	if (dictionary) return dictionaryOf(dictionary, references);
	const name = childOf(element, 'ToString');
	// A number that has a name is one of an enumeration.
	if (name && element.children.some((child) => numbers.has(child.name))) return textOf(name);
	const properties = ['Props', 'MS'].flatMap((one) => childOf(element, one)?.children ?? []);
	if (properties.length === 0 && name) return textOf(name);
	const value: Record<string, unknown> = {};
	for (const property of properties) {
		const key = property.attributes.N;
		if (key !== undefined) value[key] = plainOf(property, references);
	}
	return value;
}

/** A hashtable: its entries are elements with a key and a value. */
function dictionaryOf({ children }: XmlElement, references: References): unknown {
	const value: Record<string, unknown> = {};
	for (const { children: parts } of children) {
		const [key, held] = ['Key', 'Value'].map((name) =>
			parts.find(({ attributes }) => attributes.N === name),
		);
		if (key && held) value[textOf(key)] = plainOf(held, references);
	}
	return value;
}
