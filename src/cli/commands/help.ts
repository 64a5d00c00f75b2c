import { closest } from '../../estate/names/closest.ts';
import type { Result } from '../command.ts';
import { exitCodes, Failure } from '../failure.ts';
import { type CommandName, commands } from '../flags.ts';
import { mostColumns, renderHelp } from '../help.ts';

const names = Object.keys(commands);

/** `hvlint help [COMMAND]` */
export function runHelp([name, ...others]: readonly string[]): Result {
	if (others.length > 0) throw new Failure('hvlint help takes one command.');
	if (name !== undefined && !Object.hasOwn(commands, name)) {
		const guess = closest(name, names);
		throw new Failure(
			`There is no command ${JSON.stringify(name)}.${guess ? ` Did you mean hvlint help ${guess}?` : ''} The commands are ${names.join(', ')}.`,
		);
	}
	// Longer lines are hard to read, however wide the terminal is.
	const width = Math.min(process.stdout.columns ?? mostColumns, mostColumns);
	return {
		output: renderHelp(name as CommandName | undefined, width),
		exitCode: exitCodes.clean,
		reasons: [],
	};
}
