import { childOf, type XmlElement } from './xml.ts';

/**
 * The objects that Export-Clixml wrote, as plain ones; enumerations by their names.
 *
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-psrp/2784bd9c-267d-4297-b603-722c727f85f1
 */
export function objectsOfClixml(root: XmlElement): unknown[] {
	const references = new Map<string, unknown>();
	return root.children.map((element) => plainOf(element, references));
}

const numbers = new Set(['I16', 'I32', 'I64', 'U16', 'U32', 'U64', 'By', 'SB', 'Sg', 'Db', 'D']);
const lists = ['LST', 'IE', 'QUE', 'STK'];

/** Characters that XML cannot hold are written as _x000A_. */
function textOf({ text }: XmlElement): string {
	return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}

function plainOf(element: XmlElement, references: Map<string, unknown>): unknown {
	const { name, attributes } = element;
	if (name === 'Nil') return null;
	if (name === 'B') return textOf(element) === 'true';
	if (name === 'Ref') return references.get(attributes.RefId ?? '') ?? null;
	if (name === 'Obj') return objectOf(element, references);
	if (!numbers.has(name)) return textOf(element);
	const number = Number(textOf(element));
	return Number.isSafeInteger(number) ? number : textOf(element);
}

function objectOf(element: XmlElement, references: Map<string, unknown>): unknown {
	const id = element.attributes.RefId ?? '';
	const list = element.children.find(({ name }) => lists.includes(name));
	if (list) {
		const entries: unknown[] = [];
		references.set(id, entries);
		for (const entry of list.children) entries.push(plainOf(entry, references));
		return entries;
	}
	const dictionary = childOf(element, 'DCT');
	if (dictionary) return dictionaryOf(dictionary, id, references);
	const name = childOf(element, 'ToString');
	// A number that has a name is one of an enumeration.
	if (name && element.children.some((child) => numbers.has(child.name))) return textOf(name);
	const properties = ['Props', 'MS'].flatMap((one) => childOf(element, one)?.children ?? []);
	if (properties.length === 0 && name) return textOf(name);
	const value: Record<string, unknown> = {};
	references.set(id, value);
	for (const property of properties) {
		const key = property.attributes.N;
		if (key !== undefined) value[key] = plainOf(property, references);
	}
	return value;
}

/** A hashtable: its entries are elements with a key and a value. */
function dictionaryOf(
	{ children }: XmlElement,
	id: string,
	references: Map<string, unknown>,
): unknown {
	const value: Record<string, unknown> = {};
	references.set(id, value);
	for (const { children: parts } of children) {
		const [key, held] = ['Key', 'Value'].map((name) =>
			parts.find(({ attributes }) => attributes.N === name),
		);
		if (key && held) value[textOf(key)] = plainOf(held, references);
	}
	return value;
}
