/** Tells on a terminal what a long run is at. */
export interface Progress {
	step(what: string): void;
	/** Wipes the line, before anything else is printed. */
	done(): void;
}

const patience = 1000;
const interval = 100;

/** Progress on standard error, where that is a terminal and the work takes longer than a second. */
export function startProgress(terminal: NodeJS.WriteStream): Progress {
	const started = performance.now();
	let last = started;
	let shown = false;
	return {
		step(what) {
			const now = performance.now();
			if (!terminal.isTTY || now - started < patience || now - last < interval) return;
			last = now;
			shown = true;
			terminal.write(`\r\u001B[Khvlint: ${what}`);
		},
		done() {
			if (shown) terminal.write('\r\u001B[K');
		},
	};
}
