import { rules } from '../../../rules/index.ts';
import { isNamed } from '../../engine/config-schema.ts';
import { generalText } from '../../engine/message.ts';
import type { Rule } from '../../engine/rule.ts';
import { categoryOf } from '../../engine/select.ts';
import { closest } from '../../estate/names/closest.ts';
import { type Style, styleOf } from '../../reporters/style.ts';
import { wrap } from '../../reporters/text.ts';
import type { Arguments } from '../arguments.ts';
import type { Result } from '../command.ts';
import { Failure } from '../failure.ts';
import { readPage, sectionOf } from '../manual.ts';

/** `hvlint explain RULE`: by its id or a part of it, in any case; of a category or several rules, which there are. */
export function runExplain({ operands }: Arguments, color: boolean): Result {
	const [wanted] = operands;
	if (wanted === undefined || operands.length > 1)
		throw new Failure('hvlint explain takes the id of one rule; hvlint rules lists them.');
	const style = styleOf(color);
	const text = wanted.toLowerCase().replace(/\/$/, '');
	const problem = Object.hasOwn(problems, text) ? problems[text] : undefined;
	const output = problem === undefined ? explained(rulesFor(text, wanted), style) : problem;
	return { output, exitCode: 0, reasons: [] };
}

/** What is said of findings that no rule makes, but what reads the files. */
const input = 'It ends the run with exit code 2; the rest of the input is checked all the same.';
const problems: Readonly<Record<string, string>> = {
	encoding: `${wrap(`encoding: a file is no text in UTF-8 or UTF-16, or holds characters that no text has. ${input}`, '')}\n`,
	syntax: `${wrap(`syntax: a file is no valid YAML or JSON, or is too large or too deep. ${input}`, '')}\n`,
	schema: `${wrap(`schema: a document says what its schema does not know: an unknown property, a value of another type, a name twice. ${input} hvlint docs manifest-reference has every property with the cmdlet that shows it.`, '')}\n`,
};

/** The rule that a text means, or those that it may mean: by their id, name, category, or a part. */
function rulesFor(text: string, wanted: string): readonly Rule[] {
	const exact = rules.filter((one) => isNamed(one, text));
	if (exact.length > 0) return exact;
	const named = rules.filter((one) => one.id.split('/')[1] === text || categoryOf(one) === text);
	if (named.length > 0) return named;
	const partly = rules.filter(({ id }) => id.includes(text));
	if (partly.length > 0 && text.length > 2) return partly;
	const ids = rules.map(({ id }) => id);
	const guess = closest(text, ids) ?? closest(text, [...new Set(rules.map(categoryOf))]);
	throw new Failure(
		`There is no rule ${JSON.stringify(wanted)}.${guess ? ` Did you mean ${guess}?` : ''} hvlint rules lists them.`,
	);
}

function explained(found: readonly Rule[], style: Style): string {
	const [rule] = found;
	if (rule && found.length === 1) return explanation(rule, style);
	return found
		.map(({ id, summary }) => `${style.strong(id)}\n${wrap(summary, '    ', 80)}\n`)
		.join('');
}

/** Examples of a rule's page, which is generated from them, and the facts that these lack. */
function examplesOf(id: string, style: Style): string[] {
	const page = readPage(id);
	if (page === undefined) return [];
	const first = (heading: string) =>
		sectionOf(page, heading)
			.split(/^### /m)[1]
			?.replace(/^```\w*\n|^```$/gm, '')
			.replace(/\n{3,}/g, '\n\n')
			.trim() ?? '';
	const section = (title: string, text: string) =>
		text === ''
			? []
			: ['', style.strong(title), ...text.split('\n').map((line) => `  ${line}`.trimEnd())];
	return [
		...section('Facts that decide it', sectionOf(page, 'Facts that decide it')),
		...section('An example that is reported', first('Reported')),
		...section('An example that is not', first('Not reported')),
		'',
		wrap(`hvlint docs ${id} has all of them.`, ''),
	];
}

function explanation(rule: Rule, style: Style): string {
	const {
		id,
		severity,
		optIn,
		summary,
		why,
		fix,
		manualFix,
		standAloneFix,
		options = {},
		sources,
		covers = [],
		appliesTo,
	} = rule;
	const section = (title: string, lines: readonly string[]) =>
		lines.length > 0 ? ['', style.strong(title), ...lines] : [];
	const variants = [
		['On Windows Server 2008 R2', manualFix],
		['Where it is no role', standAloneFix],
	] as const;
	const variantsOf = (id?: string): string[] =>
		variants.flatMap(([where, texts]) => {
			const text = typeof texts === 'string' ? texts : id && texts?.[id];
			return text ? [wrap(`${where}: ${generalText(text)}`, id ? '      ' : '  ')] : [];
		});
	const fixes =
		typeof fix === 'string' && variants.every(([, texts]) => typeof texts !== 'object')
			? [wrap(generalText(fix), '  '), ...variantsOf()]
			: Object.entries(rule.messages).flatMap(([name, message]) => [
					wrap(generalText(message), '  '),
					wrap(`- ${generalText(typeof fix === 'string' ? fix : (fix[name] ?? ''))}`, '    '),
					...variantsOf(name),
				]);
	return [
		`${style.strong(id)} ${style.severity[severity](severity)}${optIn ? ` (opt-in${optIn === 'practice' ? ": administrators' practice" : ''})` : ''}`,
		wrap(summary, ''),
		...section('Why', [wrap(why, '  ')]),
		...section('What to do', fixes),
		...section('Where it holds', versionText(appliesTo)),
		...section(
			'Options',
			Object.entries(options).map(([name, option]) =>
				wrap(`${name} (default ${JSON.stringify(option.default)}): ${option.description}`, '  '),
			),
		),
		...section(
			'Sources',
			sources.map((url) => `  ${url}`),
		),
		...section(
			'Answers',
			covers.map((row) => `  ${row}`),
		),
		...examplesOf(id, style),
		'',
	].join('\n');
}

function versionText({
	from,
	to,
	migrationTypes,
	operations,
}: NonNullable<Rule['appliesTo']> = {}): string[] {
	return [
		...(from && to
			? [`  Windows Server ${from === to ? from : `${from} to ${to}`}`]
			: from
				? [`  Windows Server ${from} and later`]
				: to
					? [`  Windows Server up to ${to}`]
					: []),
		...(operations ? [`  ${operations.join(', ')}`] : []),
		...(migrationTypes ? [`  Migrations of type ${migrationTypes.join(', ')}`] : []),
	];
}
