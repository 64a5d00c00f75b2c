import { XMLParser } from 'fast-xml-parser';
import type { ExportedDocument } from './import.ts';
import type { ParsedExport } from './parse.ts';

/** A node as the parser gives it with its order kept: `{ tag: children, ':@': attributes }`. */
type Node = Readonly<Record<string, unknown>>;

// Entities are those of XML alone, and nothing outside the text is opened.
const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	trimValues: false,
	processEntities: true,
	htmlEntities: false,
});

/**
 * Reads what Export-Clixml writes: objects as plain ones, enumerations by their names.
 *
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-psrp/2784bd9c-267d-4297-b603-722c727f85f1
 */
export function parseClixml(path: string, text: string): ParsedExport {
	let nodes: readonly Node[];
	try {
		nodes = parser.parse(text);
	} catch (error) {
		const message = `This is no XML that can be read: ${(error as Error).message}`;
		const fix = 'Export it anew with Export-Clixml -Depth 4.';
		return { documents: [], problems: [{ path, position: { line: 1, column: 1 }, message, fix }] };
	}
	const root = nodes.find((node) => tagOf(node) === 'Objs');
	const references = new Map<string, unknown>();
	const documents = (root ? childrenOf(root) : [])
		.filter((node) => tagOf(node) !== '#text')
		.map((node): ExportedDocument => ({ path, value: plainOf(node, references) }));
	return { documents, problems: [] };
}

function tagOf(node: Node): string {
	return Object.keys(node).find((key) => key !== ':@') ?? '';
}

function childrenOf(node: Node): readonly Node[] {
	const children = node[tagOf(node)];
	return Array.isArray(children) ? children : [];
}

function attribute(node: Node, name: string): string | undefined {
	return (node[':@'] as Readonly<Record<string, string>> | undefined)?.[name];
}

function textOf(node: Node): string {
	return childrenOf(node)
		.map((child) => String(child['#text'] ?? ''))
		.join('')
		.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
			String.fromCharCode(Number.parseInt(code, 16)),
		);
}

const numbers = new Set(['I16', 'I32', 'I64', 'U16', 'U32', 'U64', 'By', 'SB', 'Sg', 'Db', 'D']);

function plainOf(node: Node, references: Map<string, unknown>): unknown {
	const tag = tagOf(node);
	if (tag === 'Nil') return null;
	if (tag === 'B') return textOf(node) === 'true';
	if (numbers.has(tag)) {
		const number = Number(textOf(node));
		return Number.isSafeInteger(number) ? number : textOf(node);
	}
	if (tag === 'Ref') return references.get(attribute(node, 'RefId') ?? '') ?? null;
	if (tag !== 'Obj') return textOf(node);
	return objectOf(node, references);
}

function objectOf(node: Node, references: Map<string, unknown>): unknown {
	const id = attribute(node, 'RefId') ?? '';
	const parts = childrenOf(node);
	const part = (name: string) => parts.find((one) => tagOf(one) === name);
	const list = part('LST') ?? part('IE') ?? part('QUE') ?? part('STK');
	if (list) {
		const entries: unknown[] = [];
		references.set(id, entries);
		for (const entry of childrenOf(list))
			if (tagOf(entry) !== '#text') entries.push(plainOf(entry, references));
		return entries;
	}
	const properties = [part('Props'), part('MS')].flatMap((one) => (one ? childrenOf(one) : []));
	const primitive = parts.find((one) => /^(I16|I32|I64|U16|U32|U64|By|SB)$/.test(tagOf(one)));
	const name = part('ToString');
	// A number that has a name is one of an enumeration.
	if (primitive && name) return textOf(name);
	const value: Record<string, unknown> = {};
	references.set(id, value);
	for (const property of properties) {
		const key = attribute(property, 'N');
		if (key !== undefined) value[key] = plainOf(property, references);
	}
	return properties.length === 0 && name ? textOf(name) : value;
}
