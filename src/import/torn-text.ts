import { linesOf } from '../source/document.ts';
import { endOfString } from '../source/json-text.ts';
import type { ExportProblem } from './parse.ts';

/** The first text between quotes that goes over the end of its line, which in JSON none does. */
export function tornText(text: string, start: number, end = text.length): number | undefined {
	for (let at = text.indexOf('"', start); at >= 0 && at < end; ) {
		const close = endOfString(text, at);
		if (close === text.length) return undefined;
		if (text.slice(at, close).includes('\n')) return at;
		at = text.indexOf('"', close + 1);
	}
	return undefined;
}

/** Says so. */
export function tornProblem(
	path: string,
	text: string,
	offset: number,
	isAnythingBefore: boolean,
): ExportProblem {
	const before = isAnythingBefore ? ' What is whole before it was imported.' : '';
	return {
		path,
		position: linesOf(text).positionOf(offset),
		message: 'This text does not end on its line, as where a console cut lines at its width.',
		fix: `Write it with Set-Content, as in \`Get-VM | ConvertTo-Json -Depth 4 | Set-Content export.json\`.${before}`,
	};
}
