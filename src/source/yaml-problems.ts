import type { YAMLException } from 'js-yaml';
import { type Excess, inThousands, limits } from './limits.ts';

const generalFix =
	'Mend the YAML; quotes around a value that holds `: `, ` #` or a leading `*`, `&`, `@`, `%` often do.';

/** What the parser says, as this tool says it; an undefined message stays as the parser has it. */
const known: readonly (readonly [RegExp, message: string | undefined, fix: string])[] = [
	[/^duplicated mapping key/, 'A key stands twice in one object.', 'Keep one of the two.'],
	[
		/^unknown \w+ tag|^cannot resolve a node|tag handle|tag name|tag suffix|verbatim tag/,
		'A tag (`!...`) has no meaning here.',
		'Leave the tag out, or quote a text that begins with `!`.',
	],
	[
		/^nesting exceeded/,
		'The file is nested too deeply to be read.',
		'A manifest is a few levels deep: look for brackets that are never closed.',
	],
	[
		/^merge keys exceeded|^abnormal merge/,
		`Merges (\`<<\`) bring more than ${inThousands(limits.mergedKeys)} keys into the file.`,
		'Write the repeated parts out.',
	],
	[/^object-based map/, 'A key is a list or an object.', 'Write a text as the key.'],
	[
		/^unidentified alias/,
		'An alias (`*...`) names no anchor (`&...`) above it.',
		'Define the anchor before it, or quote a text that begins with `*`.',
	],
	[/^tab characters/, undefined, 'Indent with blanks.'],
	[
		/^unknown escape|^expected hexadecimal/,
		undefined,
		"Write Windows paths without quotes, or in single quotes ('C:\\ClusterStorage').",
	],
	[/indentation of a/, undefined, 'Line the entries of one list or object up in the same column.'],
	[
		/non-printable|null byte/,
		'The file holds a control character.',
		'Take it out, or write it as an escape in double quotes.',
	],
];

/** A fault that the parser found, with its place in what it parsed. */
export function problemOfYaml({ reason, mark }: YAMLException): Excess {
	const [, message, fix] = known.find(([pattern]) => pattern.test(reason)) ?? [];
	return {
		offset: mark?.position ?? 0,
		message: message ?? asSentence(reason),
		fix: fix ?? generalFix,
	};
}

function asSentence(reason: string): string {
	const text = reason.trim();
	return `This is no YAML: ${text}${/[.!?]$/.test(text) ? '' : '.'}`;
}
