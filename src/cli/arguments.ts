import { type ParseArgsConfig, parseArgs } from 'node:util';
import { closest } from '../estate/names/closest.ts';
import { Failure } from './failure.ts';
import { type CommandName, commands, type Flag, type FlagName, flags } from './flags.ts';

type ValueOf<F extends Flag> = F extends { withValue: object }
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
	let parsed: ReturnType<typeof parseArgs>;
	try {
		const options = optionsOf(commandIn(args));
		parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
	} catch (error) {
		throw new Failure(usageMessage(error as Error, args));
	}
	const written = commandOf(parsed.positionals);
	const explicit = written !== undefined;
	const command = written ?? 'lint';
	const values = parsed.values as Values;
	for (const [name, value] of Object.entries(values))
		checkFlag(command, name as FlagName, value as string);
	return {
		command,
		explicit,
		operands: explicit ? parsed.positionals.slice(1) : parsed.positionals,
		values,
	};
}

/** The flags as a command takes them. */
function optionsOf(command: CommandName | undefined): NonNullable<ParseArgsConfig['options']> {
	return Object.fromEntries(
		Object.entries(flags as Readonly<Record<string, Flag>>).map(([name, flag]) => {
			const type = flag.withValue && flag.withValue.command === command ? 'string' : flag.type;
			const { short, multiple = false } = flag;
			return [name, { type, multiple, ...(short !== undefined && { short }) }];
		}),
	);
}

/** Which command is written, whatever else is wrong with the arguments. */
function commandIn(args: readonly string[]): CommandName | undefined {
	const options = optionsOf(undefined);
	return commandOf(
		parseArgs({ args: [...args], options, allowPositionals: true, strict: false }).positionals,
	);
}

function commandOf([first]: readonly string[]): CommandName | undefined {
	return first !== undefined && Object.hasOwn(commands, first) ? (first as CommandName) : undefined;
}

function checkFlag(command: CommandName, name: FlagName, value: string): void {
	const flag: Flag = flags[name];
	if (flag.commands && !flag.commands.includes(command))
		throw new Failure(`--${name} goes with ${flag.commands.join(', ')}, not with ${command}.`);
	if (flag.choices && !flag.choices.includes(value))
		throw new Failure(
			`--${name} is ${flag.choices.join(', ').replace(/, (?=[^,]*$)/, ' or ')}, not ${JSON.stringify(value)}.`,
		);
}

function usageMessage(error: Error, args: readonly string[]): string {
	const unknown = /Unknown option '(-[^']*)'/.exec(error.message)?.[1];
	if (unknown === undefined) return error.message;
	const guess = closest(unknown.replace(/^-+/, ''), Object.keys(flags));
	return `Unknown option ${args.find((one) => one.startsWith(unknown)) ?? unknown}.${guess ? ` Did you mean --${guess}?` : ''} hvlint --help lists the options.`;
}
