import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Segments } from './document.ts';

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** A part of a YAML document, and where it stands in its text: up to, not including, `end`. */
export type Node = Scalar | Collection;

interface Scalar {
	readonly kind: 'scalar';
	readonly start: number;
	readonly end: number;
	readonly event: ScalarEvent;
}

interface Collection {
	readonly kind: 'list' | 'map';
	readonly start: number;
	end: number;
	readonly isFlow: boolean;
	/** The entries of a list; of a map its keys and values, in turns. */
	readonly parts: Node[];
}

/** Where segments lead to; `whole` tells whether all of them led on. */
export interface Found {
	readonly node: Node;
	/** The key that it is the value of. */
	readonly key: Node | undefined;
	readonly whole: boolean;
}

/** The tree of a document. An alias is the node that it stands for. */
export function nodeOf(events: readonly Event[], text: string): Node | undefined {
	const anchors = new Map<string, Node>();
	const open: Collection[] = [];
	let root: Node | undefined;
	const add = (node: Node, event: Event): void => {
		if ('anchorStart' in event && event.anchorStart >= 0 && event.type !== EVENT_ID.ALIAS)
			anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
		open.at(-1)?.parts.push(node);
		root ??= node;
	};
	for (const event of events) {
		switch (event.type) {
			case EVENT_ID.SCALAR:
				add(scalarOf(event, positionIn(open)), event);
				break;
			case EVENT_ID.ALIAS: {
				const node = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
				if (node) add(node, event);
				break;
			}
			case EVENT_ID.SEQUENCE:
			case EVENT_ID.MAPPING: {
				const node: Collection = {
					kind: event.type === EVENT_ID.MAPPING ? 'map' : 'list',
					start: event.start,
					end: event.start,
					isFlow: event.style === COLLECTION_STYLE.FLOW,
					parts: [],
				};
				add(node, event);
				open.push(node);
				break;
			}
			case EVENT_ID.POP: {
				const closed = open.pop();
				if (closed) closed.end = endOf(closed, text);
			}
		}
	}
	return root;
}

function scalarOf(event: ScalarEvent, otherwise: number): Scalar {
	const { style, valueStart, valueEnd } = event;
	// An empty value stands nowhere.
	if (valueStart < 0) return { kind: 'scalar', start: otherwise, end: otherwise, event };
	const quotes =
		style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
	return { kind: 'scalar', start: valueStart - quotes, end: valueEnd + quotes, event };
}

/** Behind what was last read: where an empty value would stand. */
function positionIn(open: readonly Collection[]): number {
	const holder = open.at(-1);
	return holder?.parts.at(-1)?.end ?? holder?.start ?? 0;
}

function endOf({ parts, start, kind, isFlow }: Collection, text: string): number {
	// The anchors of aliases stand further up.
	const last = Math.max(start + 1, parts.at(-1)?.end ?? 0);
	if (!isFlow) return last;
	const bracket = text.indexOf(kind === 'map' ? '}' : ']', last - (parts.length > 0 ? 0 : 1));
	return bracket < 0 ? last : bracket + 1;
}

/** The text of a scalar, without quotes. */
export function textOfScalar({ event }: Scalar, text: string): string {
	return getScalarValue(text, event);
}

/** What stands for a whole object: its name, or else its first key. */
export function headOf(node: Node, text: string): Node {
	if (node.kind !== 'map') return node;
	const name = pairsOf(node).find(([key]) => isKey(key, 'name', text))?.[1];
	return (name?.kind === 'scalar' ? name : node.parts[0]) ?? node;
}

/** Walks down as far as the segments lead. */
export function findNode(root: Node, segments: Segments, text: string): Found {
	let found: Found = { node: root, key: undefined, whole: true };
	for (const segment of segments) {
		const { node } = found;
		if (node.kind === 'scalar') return { ...found, whole: false };
		if (node.kind === 'list') {
			const entry = node.parts[Number(segment)];
			if (!entry) return { ...found, whole: false };
			found = { node: entry, key: undefined, whole: true };
			continue;
		}
		const pair = pairOf(node, String(segment), text);
		if (!pair) return { ...found, whole: false };
		found = { key: pair[0], node: pair[1], whole: true };
	}
	return found;
}

function pairsOf(map: Collection): (readonly [Node, Node])[] {
	return map.parts.flatMap((key, index) => {
		const value = map.parts[index + 1];
		return index % 2 === 0 && value ? [[key, value] as const] : [];
	});
}

/** The pair of a key: a map's own, or one that a merge brings. */
function pairOf(map: Collection, key: string, text: string): readonly [Node, Node] | undefined {
	const pairs = pairsOf(map);
	const own = pairs.find(([one]) => isKey(one, key, text));
	if (own) return own;
	for (const [one, value] of pairs) {
		if (!isKey(one, '<<', text)) continue;
		for (const source of value.kind === 'list' ? value.parts : [value]) {
			const inherited = source.kind === 'map' ? pairOf(source, key, text) : undefined;
			if (inherited) return inherited;
		}
	}
	return undefined;
}

function isKey(node: Node, key: string, text: string): boolean {
	return node.kind === 'scalar' && textOfScalar(node, text) === key;
}
