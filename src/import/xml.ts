import { SaxesParser } from 'saxes';

/** An element of XML, with what is inside of it. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlElement[];
	readonly text: string;
}

/** Elements, lists and objects in one another: exports have some twenty. */
export const deepest = 200;

interface Open {
	name: string;
	attributes: Record<string, string>;
	children: XmlElement[];
	text: string;
}

/**
 * Parses XML. There are no entities but those of XML itself, no document types, and nothing outside of
 * the text is opened.
 *
 * @throws Error where it is no XML, with the line and column.
 */
export function parseXml(text: string): XmlElement {
	const parser = new SaxesParser({ position: true });
	const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
	const top = () => open.at(-1) as Open;
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('doctype', () => {
		throw new Error('it has a document type, which no export has.');
	});
	parser.on('opentag', ({ name, attributes }) => {
		if (open.length > deepest) throw new Error('it is nested too deeply.');
		open.push({
			name,
			attributes: { ...attributes } as Record<string, string>,
			children: [],
			text: '',
		});
	});
	parser.on('text', (content) => {
		top().text += content;
	});
	parser.on('cdata', (content) => {
		top().text += content;
	});
	parser.on('closetag', () => {
		const closed = open.pop() as Open;
		top().children.push(closed);
	});
	// What Windows declares as UTF-16 is often saved in another encoding: the text is decoded already.
	parser.write(text.replace(/^(<\?xml[^>]*?)\s+encoding=(["'])[^"']*\2/, '$1')).close();
	const [root] = top().children;
	if (!root) throw new Error('it holds no element.');
	return root;
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
	return element?.children.find((child) => child.name === name);
}
