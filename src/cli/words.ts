import { existsSync } from 'node:fs';
import { closest } from '../estate/names/closest.ts';
import type { Arguments } from './arguments.ts';
import { Failure } from './failure.ts';
import { commands } from './flags.ts';

/**
 * Understands a line of paths alone, as editors and hooks write it: Commander takes longer to load than to lint them.
 *
 * @returns undefined where the line has options or a command.
 */
export function argumentsOfPaths(line: readonly string[]): Arguments | undefined {
	const [first = ''] = line;
	const isPath = (word: string) => word === '-' || !word.startsWith('-');
	if (Object.hasOwn(commands, first) || !line.every(isPath)) return undefined;
	return { command: 'lint', explicit: false, operands: line, values: {} };
}

/** Tells of a word that is neither a command nor a path which of the commands it may mean. */
export function admitWord([word]: readonly string[]): void {
	const isNone = word === undefined || existsSync(word);
	const guess = isNone ? undefined : closest(word, Object.keys(commands));
	if (guess)
		throw new Failure(
			`${word} is no command, and no file of that name is here. Did you mean hvlint ${guess}?`,
		);
}
