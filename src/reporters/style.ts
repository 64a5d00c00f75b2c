import { styleText } from 'node:util';
import type { Severity } from '../engine/rule.ts';

/** Gives a text a colour, or leaves it as it is. */
type Paint = (text: string) => string;

/** The colours of what is printed, and how wide it is. */
export interface Style {
	/** Columns that a text may take. */
	readonly width: number;
	/** Columns of the terminal itself; infinite where there is none, since a file is searched line by line. */
	readonly columns: number;
	readonly severity: Readonly<Record<Severity, Paint>>;
	readonly good: Paint;
	readonly bad: Paint;
	readonly open: Paint;
	readonly strong: Paint;
	readonly faint: Paint;
}

/** The colours, or the same with none of them; lines longer than a hundred columns are hard to read. */
export function styleOf(color: boolean, columns = Number.POSITIVE_INFINITY): Style {
	const paint = (format: Parameters<typeof styleText>[0]): Paint =>
		color ? (text) => paintLines(format, text) : (text) => text;
	return {
		width: Math.max(40, Math.min(columns, 100)),
		columns,
		severity: { error: paint('red'), warning: paint('yellow'), info: paint('cyan') },
		good: paint('green'),
		bad: paint('red'),
		open: paint('yellow'),
		strong: paint('bold'),
		faint: paint('dim'),
	};
}

/** Line by line, since pagers forget a colour at the end of one. Whether to paint at all is decided already. */
function paintLines(format: Parameters<typeof styleText>[0], text: string): string {
	return text
		.split('\n')
		.map((line) => (line === '' ? line : styleText(format, line, { validateStream: false })))
		.join('\n');
}
