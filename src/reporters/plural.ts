/** A noun for so many: `error`, `errors`; `info` has no plural. */
export function plural(number: number, noun: string): string {
	return number === 1 || noun === 'info' ? noun : `${noun}s`;
}
