import { generalText } from '../src/engine/message.ts';
import type { Example, Rule } from '../src/engine/rule.ts';
import { wantsText } from '../src/reporters/text.ts';
import { rows } from './coverage/catalogues.ts';
import { lintExample, textOf } from './harness.ts';
import { anchorOf } from './render-coverage.ts';
import { isVendorPage } from './vendor.ts';

/** The rows of a table of rules, for the README and the index of the pages. */
export function renderTable(rules: readonly Rule[], folder: string): string {
	const rows = rules.map(
		({ id, severity, summary, optIn }) =>
			`| [${id}](${folder}${id}.md) | ${severity}${optIn ? ', opt-in' : ''} | ${summary.replaceAll('|', '\\|')} |\n`,
	);
	return `| Rule | Severity | What it asks |\n| :-- | :-- | :-- |\n${rows.join('')}`;
}

/** A rule's page: its metadata, and its examples with what hvlint says of them. */
export function renderRule(rule: Rule): string {
	const { id, summary, severity, optIn, why, sources, examples } = rule;
	return [
		`<!-- Generated from rules/${id}.ts. Do not edit. -->`,
		`# ${id}`,
		`${summary}`,
		`Severity: ${severity}. ${mildText(rule)}${optIn ? optInText(optIn) : ''}${versionText(rule)}`.trim(),
		`## Why\n\n${why}`,
		`## What to do\n\n${fixText(rule)}`,
		...optionText(rule),
		...factText(rule),
		'## Reported',
		...examples.bad.map((example) => renderExample(rule, example)),
		'## Not reported',
		...examples.good.map((example) => renderExample(rule, example)),
		...(examples.undecided ? ['## Undecided'] : []),
		...(examples.undecided ?? []).map((example) => renderExample(rule, example)),
		...(examples.open ? ['## Open until the change is made'] : []),
		...(examples.open ?? []).map((example) => renderExample(rule, example)),
		'## Sources',
		...sourceText(rule),
		...(sources.length > 0 ? [sources.map((url) => `- <${url}>`).join('\n')] : []),
		...coverText(rule),
		'',
	]
		.join('\n\n')
		.replace(/\n+$/, '\n');
}

/** The messages of a rule that are mere warnings. */
function mildText({ warnings = [], startFaults = [] }: Rule): string {
	const list = (ids: readonly string[]) => ids.map((one) => `\`${one}\``).join(', ');
	return [
		warnings.length > 0 ? `A warning: ${list(warnings)}. ` : '',
		startFaults.length > 0
			? `A warning where the machine moves while it is off: ${list(startFaults)}. `
			: '',
	].join('');
}

function optInText(optIn: true | 'practice'): string {
	const presets =
		optIn === 'practice' ? 'the presets `practice` and `strict`' : 'only the preset `strict`';
	return `Opt-in: ${presets}, or a setting of its own, turn${optIn === 'practice' ? '' : 's'} it on. `;
}

/** Whose pages stand behind a rule, and that they are not Microsoft's where none is. */
function sourceText({ sources }: Rule): string[] {
	if (sources.some(isVendorPage)) return [];
	return ["No page of Microsoft's asks for it: it is what administrators who wrote about it do."];
}

function versionText(rule: Rule): string {
	const { appliesTo: { from, to, migrationTypes, operations } = {}, since } = rule;
	const edition = since ? `Since edition ${since}.` : '';
	const versions =
		from && to
			? from === to
				? `Windows Server ${from}.`
				: `Windows Server ${from} to ${to}.`
			: from
				? `Windows Server ${from} and later.`
				: to
					? `Windows Server up to ${to}.`
					: '';
	const types = migrationTypes ? `Migrations of type ${migrationTypes.join(', ')}.` : '';
	const cmdlets = operations ? `${operations.map((one) => `\`${one}\``).join(', ')}.` : '';
	return [versions, cmdlets, types, edition].filter(Boolean).join(' ');
}

function fixText({ fix, manualFix, standAloneFix, messages }: Rule): string {
	const variants = [
		['On Windows Server 2008 R2', manualFix],
		['Where it is no role', standAloneFix],
	] as const;
	const variantsOf = (name: string, space: string) =>
		variants
			.map(([where, texts]) => [where, typeof texts === 'string' ? texts : texts?.[name]])
			.map(([where, text]) => (text ? `${space}${where}: ${markdownText(text)}` : ''))
			.join('');
	if (typeof fix === 'string' && variants.every(([, texts]) => typeof texts !== 'object'))
		return markdownText(fix) + variantsOf('', '\n\n');
	return Object.entries(messages)
		.map(([name, message]) => {
			const usual = typeof fix === 'string' ? fix : (fix[name] ?? '');
			return `- *${markdownText(message)}* ${markdownText(usual)}${variantsOf(name, ' ')}`;
		})
		.join('\n');
}

function optionText({ options = {} }: Rule): string[] {
	const rows = Object.entries(options).map(
		([name, option]) =>
			`- \`${name}\` (default \`${JSON.stringify(option.default)}\`): ${option.description}`,
	);
	return rows.length > 0 ? [`## Options\n\n${rows.join('\n')}`] : [];
}

/** The facts that a rule cannot do without, as its examples lack them, and what shows each. */
function factText(rule: Rule): string[] {
	const { undecided = [], open = [] } = rule.examples;
	const facts = [...undecided, ...open].flatMap((example) => {
		const report = lintExample(rule, example);
		return [
			...report.undecided.flatMap(({ missing }) => missing),
			...report.open.flatMap(({ conditions }) => conditions),
		];
	});
	const lines = facts
		.filter(({ object }) => object.kind !== 'document' && object.kind !== 'migration')
		.map(({ object: { kind }, fact, shownBy }): [string, string] => {
			const noun = kind === 'virtualMachine' ? 'virtual machine' : kind;
			return [`${noun} ${fact.replace(/\[\d+\]/g, '[]')}`, shownBy];
		});
	const rows = [...new Map(lines.toReversed())].sort(([one], [other]) => (one < other ? -1 : 1));
	if (rows.length === 0) return [];
	return [
		`## Facts that decide it\n\n${rows.map(([fact, shownBy]) => `- ${fact}: ${shownBy}`).join('\n')}`,
	];
}

/** What of Microsoft's checks a rule answers, by their titles. */
function coverText({ covers = [] }: Rule): string[] {
	const lines = covers.flatMap((id) => {
		const row = rows.get(id);
		if (!row) return [];
		const { title, catalogue } = row;
		return [`- [${catalogue.title}](../../coverage.md#${anchorOf(catalogue)}): ${title}`];
	});
	return lines.length > 0 ? [`## Answers\n\n${lines.join('\n')}`] : [];
}

function renderExample(rule: Rule, example: Example): string {
	const report = lintExample(rule, example);
	const said = [
		...report.findings.map(
			({ range, message }) => `${range?.start.line}:${range?.start.column} ${message}`,
		),
		...report.migrations.flatMap(({ checks }) =>
			checks.flatMap(({ evidence, outcome }) =>
				evidence && outcome === 'passed' ? [`passes: ${evidence}`] : [],
			),
		),
		...report.undecided.flatMap(({ subject, missing }) => [
			`${subject.name} is undecided, for want of ${wantsText(missing, ({ object, fact }) => `${object.name} ${fact}`)}`,
		]),
		...report.open.map(
			({ subject, conditions }) =>
				`${subject.name} passes, if ${wantsText(conditions, ({ condition }) => condition)}`,
		),
	];
	return [
		`### ${example.name}`,
		...(example.options ? [`Options: \`${JSON.stringify(example.options)}\``] : []),
		`\`\`\`yaml\n${textOf(example).replace(/ *# <- .*/g, '')}\n\`\`\``,
		...(said.length > 0 ? [`\`\`\`text\n${said.join('\n')}\n\`\`\``] : []),
	].join('\n\n');
}

/** A template as Markdown: outside of code, `<name>` would be taken for HTML. */
function markdownText(template: string): string {
	return generalText(template).replace(/`[^`]*`|</g, (found) => (found === '<' ? '\\<' : found));
}
