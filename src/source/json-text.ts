const [quote, backslash] = [34, 92];
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];

/** Where the string ends that begins with this quote; behind the text where it does not. */
export function endOfString(text: string, start: number): number {
	for (let end = start; ; ) {
		end = text.indexOf('"', end + 1);
		if (end < 0) return text.length;
		let before = end;
		while (text.charCodeAt(before - 1) === backslash) before -= 1;
		// Each pair of backslashes is one of the text; one that is left over makes the quote one.
		if ((end - before) % 2 === 0) return end;
	}
}

/** Where the object or list ends that begins here; undefined where it does not. */
export function endOfDocument(text: string, start: number): number | undefined {
	const { at, depth } = walk(text, start, 0, Number.POSITIVE_INFINITY);
	return depth === 0 ? at + 1 : undefined;
}

/** Where more lists and objects are in one another than there may be; undefined where there are not. */
export function tooDeep(text: string, deepest: number): number | undefined {
	const { at, depth } = walk(text, 0, Number.NEGATIVE_INFINITY, deepest);
	return depth > deepest ? at : undefined;
}

/**
 * Goes on until more than `most` lists and objects are open, or after one is closed no more than `least`.
 *
 * @returns where that is; a depth of NaN where the text ends before.
 */
function walk(
	text: string,
	start: number,
	least: number,
	most: number,
): { readonly at: number; readonly depth: number } {
	let depth = 0;
	for (let at = start; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === quote) at = endOfString(text, at);
		else if (code === openList || code === openObject) {
			depth += 1;
			if (depth > most) return { at, depth };
		} else if (code === closeList || code === closeObject) {
			depth -= 1;
			if (depth <= least) return { at, depth };
		}
	}
	return { at: text.length, depth: Number.NaN };
}
