import type { CommandName, Flag, FlagName, flags } from './flags.ts';
import { admitFlag, programOf, valuesOf } from './program.ts';

type ValueOf<F extends Flag> = F extends { type: 'boolean'; withValue: object }
	? boolean | string
	: F extends { multiple: true }
		? readonly string[]
		: F extends { choices: readonly (infer Choice)[] }
			? Choice
			: F extends { type: 'string' }
				? string
				: boolean;

/** The flags that were given, with their values. */
export type Values = { readonly [Name in FlagName]?: ValueOf<(typeof flags)[Name]> };

/** A command line, understood. */
export interface Arguments {
	readonly command: CommandName;
	/** Whether the command was written, rather than taken by default. */
	readonly explicit: boolean;
	readonly operands: readonly string[];
	readonly values: Values;
}

/** Reads the arguments of the command line. Whatever it cannot understand is a usage error. */
export function parseArguments(args: readonly string[]): Arguments {
	let parsed: Arguments | undefined;
	programOf((command, operands, [before, own]) => {
		const values = { ...valuesOf(before, 'lint'), ...(own && valuesOf(own, command)) };
		for (const name of Object.keys(values)) admitFlag(name as FlagName, command);
		parsed = { command, explicit: own !== undefined, operands, values };
	}).parse(args, { from: 'user' });
	return parsed as Arguments;
}
