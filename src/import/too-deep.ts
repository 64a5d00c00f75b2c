import { deepest } from './xml.ts';

/** Where JSON is nested more deeply than any cmdlet prints it; undefined where it is not. */
export function tooDeep(text: string): number | undefined {
	let depth = 0;
	let inString = false;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		// A quote ends and begins a string, unless a backslash stands before it.
		if (code === 34) inString = !inString;
		else if (inString) at += code === 92 ? 1 : 0;
		else if (code === 91 || code === 123) {
			depth += 1;
			if (depth > deepest) return at;
		} else if (code === 93 || code === 125) depth -= 1;
	}
	return undefined;
}
