import type { MissingFactSummary } from '../engine/report.ts';
import { markdownCode, markdownFix } from './markdown-text.ts';
import { jsonText, printable, withoutCommands } from './printable.ts';
import { type Style, styleOf } from './style.ts';
import { count } from './text.ts';

/** The facts that an estate lacks, those of planned moves first, and how many a script would collect. */
export interface LackedFacts {
	readonly facts: readonly MissingFactSummary[];
	isScripted(fact: MissingFactSummary): boolean;
}

/** How many objects a line names. */
const mostNames = 3;

/** The facts for people at a terminal, each with its command on a line of its own. */
export function prettyFacts({ facts, isScripted }: LackedFacts, color: boolean): string {
	const style = styleOf(color);
	const scripted = facts.filter(isScripted).length;
	const closing =
		scripted === 0
			? []
			: [
					'',
					`\`hvlint facts --script\` prints a script that collects ${scripted} of these ${count(facts.length, 'fact')}.`,
				];
	const lines =
		facts.length === 0
			? ['No check lacks a fact.']
			: [...sectionsOf(facts).flatMap((section) => prettySection(section, style)), ...closing];
	return withoutCommands(`${lines.join('\n')}\n`);
}

function prettySection({ title, facts }: FactSection, style: Style): string[] {
	return [
		`${title}:`,
		...facts.flatMap(({ fact, kind, objects, checks, shownBy }) => {
			const names = printable(few(objects).join(', '));
			return [
				`  ${style.strong(printable(fact))} of ${kindName(kind)} ${names}: ${count(checks, 'check')}`,
				`      ${style.faint(printable(shownBy.replace(/^`(.*)`$/s, '$1')))}`,
			];
		}),
	];
}

/** The same as tables of Markdown. */
export function markdownFacts({ facts }: LackedFacts): string {
	if (facts.length === 0) return '## Missing facts\n\nNo check lacks a fact.\n';
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const head = ['Fact', 'Kind', 'Objects', 'Checks', 'Shown by'];
	const tables = sectionsOf(facts).map(({ title, facts: listed }) =>
		[
			`### ${title}\n`,
			row(head),
			row(head.map(() => '---')),
			...listed.map(({ fact, kind, objects, checks, shownBy }) =>
				row([
					markdownCode(fact, 'cell'),
					kindName(kind),
					objects.map((name) => markdownCode(name, 'cell')).join(', '),
					String(checks),
					markdownFix(shownBy, 'cell'),
				]),
			),
		].join('\n'),
	);
	return `## Missing facts\n\n${tables.join('\n\n')}\n`;
}

/** The same for a program. */
export function jsonFacts({ facts, isScripted }: LackedFacts): string {
	return jsonText({
		version: 1,
		facts: facts.map((fact) => ({ ...fact, scripted: isScripted(fact) })),
	});
}

interface FactSection {
	readonly title: string;
	readonly facts: readonly MissingFactSummary[];
}

function sectionsOf(facts: readonly MissingFactSummary[]): FactSection[] {
	return [
		{
			title: 'Planned moves need',
			facts: facts.filter(({ decidesMigrations }) => decidesMigrations),
		},
		{
			title: 'Other checks need',
			facts: facts.filter(({ decidesMigrations }) => !decidesMigrations),
		},
	].filter((section) => section.facts.length > 0);
}

function few(names: readonly string[]): string[] {
	const left = names.length - mostNames;
	return left > 0 ? [...names.slice(0, mostNames), `${left} more`] : [...names];
}

function kindName(kind: MissingFactSummary['kind']): string {
	return kind === 'virtualMachine' ? 'virtual machine' : kind;
}
