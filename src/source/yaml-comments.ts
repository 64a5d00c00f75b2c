import { lazily } from './lazily.ts';
import type { Node } from './yaml-tree.ts';

/** A comment that begins with a marker, and the part of the document that it stands at. */
export interface MarkedComment {
	/** What follows the marker, up to the end of the line. */
	readonly words: string;
	readonly start: number;
	readonly end: number;
	/** Undefined where it stands at nothing. */
	readonly part: Part | undefined;
}

/** A document, a property or an entry of a list: where it stands, and the way there. */
interface Part {
	readonly start: number;
	readonly end: number;
	readonly keys: readonly Key[];
}

/** The key of a property, or the index of an entry. */
type Key = Node | number;

/** The part that begins on a comment's own line, else the next one. */
export function commentsOf(root: Node, text: string, marker: string): MarkedComment[] {
	const [from, to] = documentAround(root.start, text);
	const parts = lazily(() => partsOf(root));
	const comments: MarkedComment[] = [];
	for (const { index, 0: whole } of text.slice(from, to).matchAll(patternOf(marker))) {
		const start = from + index;
		const isComment = start === 0 || /\s/.test(text.charAt(start - 1));
		if (!isComment || isWithin(start, parts().scalars)) continue;
		const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
		const isAlone = /^[\s-]*$/.test(text.slice(line, start));
		const next = firstFrom(isAlone ? start : line, parts().all);
		comments.push({
			words: whole.slice(whole.indexOf(marker) + marker.length).trim(),
			start,
			end: start + whole.trimEnd().length,
			part: next && (isAlone || next.start < start) ? next : undefined,
		});
	}
	return comments;
}

function patternOf(marker: string): RegExp {
	return new RegExp(`#[ \\t]*${marker}(?![\\w-])[^\\r\\n]*`, 'g');
}

/** From the marker before a document to the one behind it; looked for from the document, since a file may hold many. */
function documentAround(offset: number, text: string): readonly [number, number] {
	const isMarker = (at: number) => /^---(?:\s|$)/.test(text.slice(at + 1, at + 5));
	let from = text.lastIndexOf('\n---', offset);
	while (from > 0 && !isMarker(from)) from = text.lastIndexOf('\n---', from - 1);
	let to = text.indexOf('\n---', offset);
	while (to >= 0 && !isMarker(to)) to = text.indexOf('\n---', to + 1);
	return [Math.max(from, 0), to < 0 ? text.length : to];
}

/** The parts of a document in the order in which they begin, those that hold others first. */
function partsOf(root: Node): { all: readonly Part[]; scalars: readonly Node[] } {
	const all: Part[] = [];
	const scalars: Node[] = [];
	const visit = (node: Node, start: number, keys: readonly Key[]): void => {
		// What an alias stands for is written elsewhere.
		const isElsewhere = node.start < start;
		all.push({ start, end: isElsewhere ? start : Math.max(start, node.end), keys });
		if (isElsewhere) return;
		if (node.kind === 'scalar') scalars.push(node);
		else if (node.kind === 'list')
			for (const [index, entry] of node.parts.entries())
				visit(entry, entry.start, [...keys, index]);
		else
			for (let index = 0; index + 1 < node.parts.length; index += 2) {
				const key = node.parts[index] as Node;
				if (key.kind === 'scalar') scalars.push(key);
				visit(node.parts[index + 1] as Node, key.start, [...keys, key]);
			}
	};
	visit(root, root.start, []);
	return { all, scalars };
}

function isWithin(offset: number, nodes: readonly Node[]): boolean {
	const before = nodes[countBefore(offset + 1, nodes) - 1];
	return before !== undefined && before.end > offset;
}

function firstFrom(offset: number, parts: readonly Part[]): Part | undefined {
	return parts[countBefore(offset, parts)];
}

/** How many of the parts, which are in order, begin before an offset. */
function countBefore(offset: number, parts: readonly { readonly start: number }[]): number {
	let low = 0;
	let high = parts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((parts[middle] as Part).start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
