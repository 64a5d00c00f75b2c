import {
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';

/** A key of a map with what stands behind it. */
export type Entry = Pair<Node, Node | null>;

/** An entry of a map or of a list. */
export type Part = Entry | Node;

/** Something that cannot be said by changing lines. */
export class NotInPlace extends Error {}

/** Where things stand in the text of YAML documents. */
export class Places {
	readonly text: string;
	readonly #newLine: string;

	constructor(text: string) {
		this.text = text;
		this.#newLine = text.includes('\r\n') ? '\r\n' : '\n';
	}

	/** Where a line begins, without a byte-order mark. */
	lineStart(at: number): number {
		const start = this.text.lastIndexOf('\n', at - 1) + 1;
		return this.text.charCodeAt(start) === 0xfeff ? start + 1 : start;
	}

	/** Where a line ends, before its line break. */
	lineEnd(at: number): number {
		const end = this.text.indexOf('\n', at);
		if (end < 0) return this.text.length;
		return this.text[end - 1] === '\r' && end > at ? end - 1 : end;
	}

	/** Where the line before ends; where the line begins that has none before it. */
	endOfLineBefore(at: number): number {
		const start = this.text.lastIndexOf('\n', at - 1);
		if (start < 0) return this.lineStart(at);
		return this.text[start - 1] === '\r' ? start - 1 : start;
	}

	/** The spaces before a block collection, as wide as what stands beside its first line. */
	indentOf(collection: YAMLMap | YAMLSeq): string {
		const start = startOf(collection);
		return ' '.repeat(start - this.lineStart(start));
	}

	/** Lines with the line breaks of the text. */
	lines(text: string): string {
		return text.replaceAll('\n', this.#newLine);
	}

	/** Whether nothing but blanks stands before on the line. */
	isFirstOnLine(at: number): boolean {
		return this.text.slice(this.lineStart(at), at).trim() === '';
	}

	/** Where an entry of a map or list ends, without blanks and lines that belong to nobody. */
	endOf(part: Part): number {
		if (isPair(part)) {
			const { key, value } = part as Entry;
			return value === null || isEmpty(value) ? this.endOfColon(key) : this.endOf(value);
		}
		if (isBlock(part)) {
			const last = part.items.at(-1) as Part | undefined;
			if (last === undefined || (isNode(last) && isEmpty(last))) throw new NotInPlace();
			return this.endOf(last);
		}
		const [start, end] = rangeOf(part);
		return start + this.text.slice(start, end).trimEnd().length;
	}

	/** Where the colon of a key ends; where the key ends in a flow map that has keys alone. */
	endOfColon(key: Node): number {
		const [, end] = rangeOf(key);
		const colon = /\s*:/y;
		colon.lastIndex = end;
		return colon.test(this.text) ? colon.lastIndex : end;
	}

	/** Where an anchor and a tag end that stand before a value. */
	endOfProperties(at: number): number {
		const properties = /(?:[ \t]+[&!]\S*)*/y;
		properties.lastIndex = at;
		properties.test(this.text);
		return properties.lastIndex;
	}

	/** The end of the line of an entry, and of the comments below that are indented more than the entry. */
	endOfLines(end: number, indent: string): number {
		let at = this.lineEnd(end);
		const below = /\r?\n( *)#.*/y;
		for (;;) {
			below.lastIndex = at;
			const comment = below.exec(this.text);
			if (!comment || (comment[1] ?? '').length <= indent.length) return at;
			at = this.lineEnd(below.lastIndex);
		}
	}

	/** The dash of an entry of a block list. */
	dashOf(list: YAMLSeq, number: number): number {
		if (number === 0) return startOf(list);
		const before = list.items[number - 1] as Node;
		const dash = new RegExp(`\\n${this.indentOf(list)}-`, 'g');
		dash.lastIndex = this.lineEnd(this.endOf(before));
		const found = dash.exec(this.text);
		if (!found || found.index > startOf(list.items[number] as Node)) throw new NotInPlace();
		return found.index + found[0].length - 1;
	}
}

/** Nothing at all, which stands for null. */
export function isEmpty(node: Node): boolean {
	const [start, end] = rangeOf(node);
	return isScalar(node) && start === end && !node.anchor && !node.tag;
}

export function startOf(part: Part): number {
	return rangeOf(isPair(part) ? (part as Entry).key : part)[0];
}

/** Where a node stands, without its anchor and its tag. */
export function rangeOf({ range }: Node): readonly [start: number, end: number] {
	if (!range) throw new NotInPlace();
	return [range[0], range[1]];
}

export function isBlock(node: unknown): node is YAMLMap | YAMLSeq {
	return (isMap(node) || isSeq(node)) && !node.flow;
}

export function keyOf({ key }: Entry): string {
	return String(isScalar(key) ? key.value : key);
}
