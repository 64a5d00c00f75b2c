import { Command, type CommanderError, Option } from 'commander';
import { version } from '../generated/version.ts';
import { Failure } from './failure.ts';
import { type CommandName, commands, type Flag, type FlagName, flags } from './flags.ts';

/** Is told which command a line is of, what it works on, and at which levels its flags stand. */
type Parsed = (command: CommandName, operands: string[], levels: [Command, Command?]) => void;

/** The flags and commands of the tables as a command line of Commander. Without a command it is that of lint. */
export function programOf(parsed: Parsed = () => {}): Command {
	const program = configured(new Command('hvlint'), 'lint')
		.usage('[lint] [PATHS...] [OPTIONS]')
		.description(`hvlint ${version}: a linter for Hyper-V failover clusters.`)
		.enablePositionalOptions()
		.action((operands) => parsed('lint', operands, [program]));
	for (const [name, { usage, help }] of Object.entries(commands) as [CommandName, Entry][]) {
		const command = configured(program.command(name), name)
			.usage(`${usage} [OPTIONS]`.trim())
			.description(help)
			.action((operands) => parsed(name, operands, [program, command]));
	}
	return program;
}

type Entry = (typeof commands)[CommandName];

/** The flags that a command takes, in the order of the help. */
export function flagsOf(command: CommandName): [string, Flag][] {
	return Object.entries(flags as Readonly<Record<string, Flag>>)
		.filter(([, flag]) => !flag.commands || flag.commands.includes(command))
		.map(([name, { withValue, ...flag }]) => [
			name,
			withValue?.command === command ? { ...flag, ...withValue, type: 'string' } : flag,
		]);
}

/** The flags that were given to a command, by their names in the table. */
export function valuesOf(command: Command, name: CommandName): Record<string, unknown> {
	const given = command.opts();
	const entries = flagsOf(name).flatMap(([long, { otherShort = '' }]) => {
		const option = command.options.find((one) => one.long === `--${long}`);
		const value = (option && given[option.attributeName()]) ?? given[otherShort];
		return value === undefined || (option?.negate && value)
			? []
			: [[long, option?.negate ? true : value]];
	});
	return Object.fromEntries(entries);
}

function configured(command: Command, name: CommandName): Command {
	command
		.argument('[operands...]')
		.helpOption(false)
		.helpCommand(false)
		.configureOutput({ writeErr: () => {} })
		.configureHelp({ visibleArguments: () => [], subcommandTerm: (one) => one.name() })
		.exitOverride((error) => {
			throw new Failure(usageMessage(error, name));
		});
	for (const [long, flag] of flagsOf(name)) {
		command.addOption(optionOf(long, flag, command));
		if (flag.otherShort) command.addOption(new Option(`-${flag.otherShort}`).hideHelp());
	}
	return command;
}

function optionOf(name: string, flag: Flag, command: Command): Option {
	const { value, choices, multiple, help } = flag;
	const text = `${flag.short ? `-${flag.short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`;
	const option = new Option(text, help);
	if (flag.type === 'string')
		option.argParser((given: string, before: unknown): unknown => {
			// Commander takes whatever comes next for the value.
			if (command.options.some(({ short, long }) => given === short || given === long))
				throw new Failure(lacksValue(name, flag));
			if (choices && !choices.includes(given))
				throw new Failure(`--${name} is ${listed(choices)}, not ${JSON.stringify(given)}.`);
			return multiple ? [...((before as string[] | undefined) ?? []), given] : given;
		});
	return option;
}

/** What is wrong with a command line, in the words of hvlint. */
function usageMessage({ code, message }: CommanderError, command: CommandName): string {
	const [, dashes = '', name = ''] = /'(?:-\w, )?(--?)([^\s'=]+)/.exec(message) ?? [];
	const own = flagsOf(command).find(([long]) => long === name);
	if (code === 'commander.optionMissingArgument' && own) return lacksValue(...own);
	if (code !== 'commander.unknownOption') return message.replace(/^error: /, '');
	if (dashes === '--' && Object.hasOwn(flags, name)) admitFlag(name as FlagName, command);
	const unknown = `Unknown option ${dashes}${name}.`;
	if (Object.hasOwn(elsewhere, name)) return `${unknown} ${elsewhere[name]}`;
	const guess = /Did you mean [^)]*/.exec(message)?.[0];
	return [unknown, ...(guess ? [guess] : []), `hvlint help ${command} lists the options.`].join(
		' ',
	);
}

const inConfiguration = 'hvlint.yaml has it: hvlint docs configuration.';

/** What options of other linters are here. */
const elsewhere: Readonly<Record<string, string>> = {
	fix: 'hvlint changes no manifest, which tells what is: each finding tells how to mend the cluster, and hvlint import brings the manifests up to date.',
	stdin: 'hvlint - reads standard input.',
	'max-warnings': 'With --fail-on warning they count.',
	...{ edition: inConfiguration, exclude: inConfiguration, extends: inConfiguration },
	...{ ignore: inConfiguration, rule: inConfiguration, rules: inConfiguration },
};

/**
 * Lets a flag go with a command.
 *
 * @throws Failure where it goes with others.
 */
export function admitFlag(name: FlagName, command: CommandName): void {
	const { commands: takers }: Flag = flags[name];
	if (takers && !takers.includes(command))
		throw new Failure(`--${name} goes with ${takers.join(', ')}, not with ${command}.`);
}

/** What is wrong with a flag that was given without its value. */
function lacksValue(name: string, { value, help }: Flag): string {
	return `--${name} needs a value, ${value}: ${help}`;
}

function listed(choices: readonly string[]): string {
	return choices.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}
