import { rules } from '../../../rules/index.ts';
import { categoryOf } from '../../engine/select.ts';
import { formatNames } from '../../reporters/formats.ts';
import { type CommandName, commands, type Flag, shells } from '../flags.ts';
import { flagsOf } from '../program.ts';

/** One word that a command line may go on with. */
interface Row {
	/** The command whose line it is; empty for the word that stands where a command may. */
	readonly command: CommandName | '';
	/** The flag that it is the value of; empty where it is none. */
	readonly after: string;
	/** Empty where the value is of the user's own, such as a file. */
	readonly word: string;
	readonly help: string;
}

/** All that completion knows, a line for each word: `command|after|word|help`. */
export function completionTable(): string {
	const names = Object.keys(commands) as CommandName[];
	const rows = [
		...names.map(
			(name): Row => ({ command: '', after: '', word: name, help: commands[name].help }),
		),
		...names.flatMap((command) => [...operandsOf(command), ...flagRows(command)]),
	];
	return rows
		.map((row) => [row.command, row.after, row.word, row.help.replaceAll('|', '/')].join('|'))
		.join('\n');
}

function flagRows(command: CommandName): Row[] {
	return flagsOf(command).flatMap(([name, flag]) => {
		const forms = [`--${name}`, ...(flag.short ? [`-${flag.short}`] : [])];
		const values = flag.type === 'string' ? valuesOf(name, flag) : [];
		return [
			{ command, after: '', word: `--${name}`, help: flag.help },
			...forms.flatMap((after) => values.map((word) => ({ command, after, word, help: word }))),
		];
	});
}

function valuesOf(name: string, { choices = [''] }: Flag): readonly string[] {
	return name === 'format' ? formatNames : choices;
}

/** The words that a command is given, where these are no files. */
function operandsOf(command: CommandName): Row[] {
	const row = (word: string, help: string): Row => ({ command, after: '', word, help });
	switch (command) {
		case 'explain':
			return rules.map(({ id, summary }) => row(id, summary));
		case 'rules':
			return [...new Set(rules.map(categoryOf))].map((word) => row(word, `The rules of ${word}.`));
		case 'plan':
			return [
				row('drain', 'The moves that empty a node.'),
				row('rolling', 'The steps in which all nodes are taken out.'),
			];
		case 'completion':
			return shells.map((word) => row(word, `The script for ${word}.`));
		case 'help':
			return Object.entries(commands).map(([word, { help }]) => row(word, help));
		default:
			return [];
	}
}
