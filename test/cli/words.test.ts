import { expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { commands } from '../../src/cli/flags.ts';
import { argumentsOfPaths } from '../../src/cli/words.ts';

test.each([
	[[]],
	[['.']],
	[['-']],
	[['']],
	[['estate/a.yaml', 'b.json', '-']],
	[['estate', 'rules']],
	[['constructor']],
])('a line of paths is understood as Commander understands it: %j', (line) => {
	expect(argumentsOfPaths(line)).toEqual(parseArguments(line));
});

test.each([
	...Object.keys(commands).map((name) => [[name]]),
	[['a.yaml', '--quiet']],
	[['-q']],
	[['--', '-a.yaml']],
])('a line with a command or an option is left to Commander: %j', (line) => {
	expect(argumentsOfPaths(line)).toBeUndefined();
});
