import stringWidth from 'fast-string-width';

/** How many columns of a terminal a printable text takes: of an ideograph two, of a combining mark none. */
export function columnsOf(text: string): number {
	return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}

/** A text with as many blanks behind it as make it so many columns wide. */
export function padColumns(text: string, columns: number): string {
	return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
