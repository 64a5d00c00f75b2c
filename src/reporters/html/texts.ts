import { printable } from '../printable.ts';
import type { TextId } from './page-data.ts';

/** Texts, each kept once. */
export interface TextTable {
	readonly texts: readonly string[];
	/** The number of a text on one line, made printable. */
	idOf(text: string, name?: string): TextId;
	/** The same of a text whose lines stay lines. */
	idOfLines(text: string, name?: string): TextId;
}

/** No printable text has one: it can stand for a name. */
const placeholder = '\t';

/** Collects texts. */
export function startTexts(): TextTable {
	const texts: string[] = [];
	const ids = new Map<string, TextId>();
	const put = (shown: string, name: string): TextId => {
		const key = name === '' ? shown : shown.replaceAll(printable(name), placeholder);
		const id = ids.get(key) ?? texts.length;
		if (id === texts.length) {
			ids.set(key, id);
			texts.push(key);
		}
		return id;
	};
	return {
		texts,
		idOf: (text, name = '') => put(printable(text), name),
		idOfLines: (text, name = '') => put(text.split('\n').map(printable).join('\n'), name),
	};
}

/** A text by its number, with the name that it was shortened by. */
export function readText(texts: readonly string[], id: TextId, name = ''): string {
	return (texts[id] ?? '').replaceAll(placeholder, () => name);
}
