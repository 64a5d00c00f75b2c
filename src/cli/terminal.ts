import type { TerminalContext } from '../reporters/reporter.ts';
import type { Values } from './arguments.ts';

/** How a command line wants `pretty`, and how wide the terminal is where standard output is one. */
export function terminalOf({ all, quiet, statistics }: Values): TerminalContext {
	const { isTTY, columns } = process.stdout;
	return {
		...(isTTY && columns > 0 && { width: columns }),
		all: all === true,
		quiet: quiet === true,
		statistics: statistics === true,
	};
}
