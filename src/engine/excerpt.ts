import type { Range, TextLines } from '../source/document.ts';
import type { Excerpt } from './report.ts';

/** How much of a line a report shows, and how much of that stands before the place. */
const width = 100;
const before = 30;

/** The line that a range begins in, cut around the range where it is long. */
export function excerptOf(lines: TextLines, range: Range): Excerpt {
	const line = lines.line(range.start.line);
	if (line.length <= width) return { text: line, column: 1, cut: false };
	const from = Math.max(0, range.start.column - 1 - before);
	return {
		text: line.slice(from, from + width),
		column: from + 1,
		cut: from + width < line.length,
	};
}
