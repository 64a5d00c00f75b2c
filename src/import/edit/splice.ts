import { isScalar, type Node } from 'yaml';
import { NotInPlace, type Places, startOf } from './places.ts';

/** A piece of a text that becomes another one. */
export interface Splice {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export function insertion(at: number, text: string): Splice {
	return { start: at, end: at, text };
}

/** A value on the same line as before, in the quotes that it has there. */
export function replaced(node: Node, wanted: unknown, text: string, places: Places): Splice {
	const [start, end] = [startOf(node), places.endOf(node)];
	if (end > start) return { start, end, text: inQuotesOf(node, wanted) ?? text };
	// Behind an anchor that nothing stands behind.
	return insertion(places.text.slice(0, start).trimEnd().length, ` ${text}`);
}

function inQuotesOf(node: Node, wanted: unknown): string | undefined {
	if (!isScalar(node) || typeof wanted !== 'string') return undefined;
	if (node.type === 'QUOTE_DOUBLE') return JSON.stringify(wanted);
	const isSingle = node.type === 'QUOTE_SINGLE' && /^[ -~]*$/.test(wanted);
	return isSingle ? `'${wanted.replaceAll("'", "''")}'` : undefined;
}

/**
 * What is added where something goes comes before it; what is inside of something that goes, goes with it.
 *
 * @throws NotInPlace where two pieces overlap.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
	const inOrder = [...splices].sort(
		(one, other) =>
			one.start - other.start || Number(one.end > one.start) - Number(other.end > other.start),
	);
	let result = '';
	let from = 0;
	for (const { start, end, text: value } of inOrder) {
		if (start < from && end <= from) continue;
		if (start < from) throw new NotInPlace();
		result += text.slice(from, start) + value;
		from = end;
	}
	return result + text.slice(from);
}
