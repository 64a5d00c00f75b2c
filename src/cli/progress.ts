import { printable } from '../reporters/printable.ts';

/** Tells on a terminal what a long run is at. */
export interface ProgressLine {
	/** @param bytes How much the step has to read, where that tells how long it takes. */
	step(what: string, bytes?: number): void;
	/** Wipes the line, before anything else is printed. */
	done(): void;
}

/** In milliseconds. */
const patience = 1000;
const interval = 100;
/** A file of this many bytes takes about a second to parse: nothing can be told while it is. */
const longRead = 1_000_000;

/** Progress on standard error, where that is a terminal and the work takes longer than a second. */
export function startProgress(terminal: NodeJS.WriteStream): ProgressLine {
	const started = performance.now();
	let last = 0;
	let shown = false;
	return {
		step(what, bytes = 0) {
			const now = performance.now();
			const isLong = bytes >= longRead || now - started >= patience;
			if (!terminal.isTTY || !isLong || (shown && now - last < interval && bytes < longRead))
				return;
			last = now;
			shown = true;
			terminal.write(`\r\u001B[Khvlint: ${printable(what)}`);
		},
		done() {
			if (shown) terminal.write('\r\u001B[K');
		},
	};
}
