import fc from 'fast-check';
import { lexer, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import type { MigrationCheck } from '../../src/engine/report.ts';
import { version } from '../../src/generated/version.ts';
import { worstFindingsFirst } from '../../src/reporters/annotations.ts';
import { boxesOfChecks, passedOf, verdictText, worstFirst } from '../../src/reporters/checklist.ts';
import { renderMarkdown, renderMarkdownWithin } from '../../src/reporters/markdown.ts';
import { markdownCode, markdownFix, markdownText } from '../../src/reporters/markdown-text.ts';
import { printable } from '../../src/reporters/printable.ts';
import { findingText, moveText } from '../../src/reporters/text.ts';
import { context, hostileNames, hostileReport, reportNaming, reportWith } from './hostile.ts';

/** What GitHub makes links, mentions, emoji and formulas of after Markdown was parsed, unless it is code. */
const risky =
	/(?<!\w)www\.|[@#$`<&[\]_*~\\/=]|\w[.:]\w*[a-z]|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])|:\w+:/;

/** A line of text as a reader sees it, after a look at whether anything in it is more than text. */
function plain(tokens: readonly Token[] = []): string {
	return tokens
		.map((token) => {
			const { type, raw, text, tokens: inner, href } = token as Tokens.Generic;
			if (type === 'codespan') return text;
			if (type === 'checkbox') return '';
			if (type === 'html' && raw === '<br>') return '\n';
			if (type === 'link' && !/^https:\/\/\w+\.microsoft\.com\/[^\s<>]*$/.test(href))
				throw new Error(`a link of somebody else: ${raw}`);
			if (inner && ['text', 'strong', 'em', 'link'].includes(type)) return plain(inner);
			if (type === 'text' && !risky.test(raw.replaceAll('&#124;', ''))) return text;
			throw new Error(`more than text: ${type} ${raw}`);
		})
		.join('');
}

interface Parsed {
	readonly headings: string[];
	readonly tables: { readonly columns: string[]; readonly rows: string[][] }[];
	readonly items: { readonly isChecked: boolean; readonly lines: string[] }[];
	readonly paragraphs: string[];
}

/** The parts of a report. Any other part could only come from a manifest. */
function parse(markdown: string): Parsed {
	const parsed: Parsed = { headings: [], tables: [], items: [], paragraphs: [] };
	const line = (item: Tokens.ListItem): string[] =>
		item.tokens.flatMap((token) =>
			token.type === 'list'
				? (token as Tokens.List).items.flatMap(line)
				: token.type === 'checkbox'
					? []
					: [plain((token as Tokens.Text).tokens)],
		);
	for (const token of lexer(markdown) as Tokens.Generic[])
		if (token.type === 'heading') parsed.headings.push(plain(token.tokens));
		else if (token.type === 'paragraph') parsed.paragraphs.push(plain(token.tokens));
		else if (token.type === 'table') {
			const { header, rows } = token as Tokens.Table;
			parsed.tables.push({
				columns: header.map((cell) => plain(cell.tokens)),
				rows: rows.map((row) => row.map((cell) => plain(cell.tokens))),
			});
		} else if (token.type === 'list')
			for (const item of (token as Tokens.List).items)
				parsed.items.push({ isChecked: item.checked === true, lines: line(item) });
		else if (token.type === 'html')
			expect(token.raw).toMatch(
				/^(<details><summary>\d+ checks? passed<\/summary>|<\/details>)\n*$/,
			);
		else expect(token.type).toBe('space');
	return parsed;
}

/** How many items a checklist has: a condition that several checks hang on is one. */
const itemsOf = (checks: readonly MigrationCheck[]) =>
	worstFirst(checks).length + boxesOfChecks(checks).length + passedOf(checks).length;

/** A fix as it is shown, without the backticks around its commands, or those of a name. */
const fixText = (text: string) => printable(text).replaceAll('`', '');

describe('a hostile name is data', () => {
	test.each(Object.entries(hostileNames))(
		'%s',
		(_, name) => {
			const report = hostileReport(name);
			const { headings, tables, items } = parse(renderMarkdown(report, context));
			const [migration] = report.migrations;
			if (!migration) throw new Error('no migration');

			expect(headings).toHaveLength(6);
			expect(headings[4]).toBe(`Move ${printable(moveText(migration))}: ${verdictText(migration)}`);
			const [migrations, findings, missing] = tables;
			expect(migrations?.rows[0]?.[0]).toBe(printable(name));
			expect(findings?.rows.map(([, , , what = '']) => what.split('\nFix: '))).toEqual(
				worstFindingsFirst(report.findings).map((finding) => [
					printable(findingText(finding)).trimStart(),
					expect.toSatisfy((fix: string) => fixText(fix) === fixText(finding.fix)),
				]),
			);
			expect(missing?.rows.filter((row) => row[2]?.includes(printable(name)))).not.toEqual([]);
			const [failed] = worstFirst(migration.checks);
			expect(items).toHaveLength(itemsOf(migration.checks));
			expect(items[0]?.isChecked).toBe(false);
			expect(items[0]?.lines.map(fixText)).toEqual([
				fixText(`failed ${failed?.ruleId}: ${failed?.message}`),
				...(failed?.fix ?? '').split('\n').map((fix) => `Fix: ${fixText(fix).trimStart()}`),
			]);
		},
		60_000,
	);

	const pieces = [
		...'`|\\ ()[]{}<>*_#$~&@!.,:;-+=\'"^/%',
		...['a', 'Ä', '\n', '\t', '`', '``', '|', '\\|', ' `a` ', 'deadbeef', 'www.', 'http://x.y'],
		...[
			':smile:',
			'GH-1',
			'&amp;',
			'&#64;',
			'1. ',
			'- ',
			'<!--',
			'<br>',
			'\u0301',
			'\u200b',
			'\ud800',
		],
	];
	const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));

	test('any text on a line', () => {
		fc.assert(
			fc.property(text, (name) => {
				const read = (markdown: string) => parse(`x ${markdown} x`).paragraphs;
				expect(read(markdownText(name, 'line'))).toEqual([`x ${printable(name)} x`]);
				expect(read(markdownCode(name, 'line'))).toEqual([`x ${printable(name) || '""'} x`]);
				expect(read(markdownFix(name, 'line')).map(fixText)).toEqual([`x ${fixText(name)} x`]);
			}),
			{ numRuns: 500 },
		);
	});

	test('any name in any text', () => {
		fc.assert(
			fc.property(text, text, text, (before, name, after) => {
				for (const whole of [`${before}${name}${after}`, `${before} "${name}", ${after} ${name}.`])
					expect(parse(`x ${markdownText(whole, 'line', [name, before])} x`).paragraphs).toEqual([
						`x ${printable(whole)} x`,
					]);
			}),
			{ numRuns: 500 },
		);
	});

	test('a name of several words is one piece of code', () => {
		const names = ['SQL-01 Server (2)', 'SQL'];
		expect(
			markdownText('Machine "SQL-01 Server (2)" is off, and SQL Server is not.', 'line', names),
		).toBe('Machine "`SQL-01 Server (2)`" is off, and SQL Server is not.');
	});

	test('a place in brackets behind a name is no part of it', () => {
		expect(markdownFix('for want of vm-1 memory.total (a/b.yaml:4; Hyper-V Manager)', 'line')).toBe(
			'for want of `vm-1 memory.total` (`a/b.yaml:4`; Hyper-V Manager)',
		);
	});

	test.each(['Äwww.', 'www.', 'Äabcdefa', 'abcdefa'])('%s is no plain word', (word) => {
		expect(markdownText(word, 'line')).toMatch(/^`/);
	});

	test('any text in a cell', () => {
		fc.assert(
			fc.property(text, (name) => {
				const write = [markdownText, markdownCode, markdownFix];
				const cells = write.map((one) => `x ${one(name, 'cell')} x`);
				const table = `| a | b | c |\n| --- | --- | --- |\n| ${cells.join(' | ')} |\n`;
				const [[text, code, fix = ''] = []] = parse(table).tables[0]?.rows ?? [];
				expect(text).toBe(`x ${printable(name)} x`);
				expect(code).toBe(`x ${printable(name) || '""'} x`);
				expect(fixText(fix)).toBe(`x ${fixText(name)} x`);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('within so many bytes', () => {
	const whole = reportWith(300, 300, 300);
	const { migrations } = reportNaming('a|`<@octocat');
	const report = { ...whole, migrations: Array.from({ length: 40 }, () => migrations).flat() };

	test('what fits stays, each piece whole; the rest is counted', () => {
		const all = parse(renderMarkdown(report, context));
		for (const bytes of [8192, 24_000, 65_536, 300_000]) {
			const markdown = renderMarkdownWithin(report, bytes);
			expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(bytes);
			expect(Buffer.byteLength(markdown)).toBeGreaterThan(bytes * 0.6);
			const { tables, headings, items, paragraphs } = parse(markdown);
			const [verdicts = 0, findings = 0] = tables.map(({ rows }) => rows.length);
			const checklists = headings.filter((heading) => heading.startsWith('Move ')).length;
			expect(items).toHaveLength(checklists * itemsOf(migrations[0]?.checks ?? []));
			expect(all.tables[0]?.rows.slice(0, verdicts)).toEqual(tables[0]?.rows);
			expect(all.tables[1]?.rows.slice(0, findings)).toEqual(tables[1]?.rows);
			const counted = [
				[verdicts, 40, 'verdicts'] as const,
				[findings, 900, 'findings'] as const,
				[checklists, 40, 'checklists'] as const,
			];
			expect(paragraphs.filter((text) => text.startsWith('Left out'))).toEqual(
				counted
					.filter(([kept, number]) => kept < number)
					.map(
						([kept, number, noun]) =>
							`Left out for want of room: ${number - kept} of ${number} ${noun}. The other formats hold them all.`,
					),
			);
		}
	});

	test('nothing is cut where there is room', () => {
		const { length } = Buffer.from(renderMarkdown(report, context));
		expect(renderMarkdownWithin(report, length + 10)).toBe(renderMarkdown(report, context));
		expect(renderMarkdownWithin(report, length - 1)).toContain('Left out');
	});

	test('a very long name leaves room for the rest', () => {
		const report = reportNaming(hostileNames['very long']);
		const markdown = renderMarkdownWithin(report, 250_000);
		expect(markdown.length).toBeLessThan(250_000);
		const { headings, tables, items } = parse(markdown);
		expect(headings).toHaveLength(6);
		expect(tables.map(({ rows }) => rows.length)).toEqual([
			1,
			2,
			report.summary.missingFacts.length,
		]);
		expect(items.length).toBeGreaterThan(20);
		expect(tables[0]?.rows[0]?.[0]).toMatch(/^(a\|`<){400,}.* \.\.\. \(32000 characters\)$/);
	});
});

test('the worst findings come first, with the source of their rule', () => {
	const report = reportNaming('vm01');
	const markdown = renderMarkdown(report, context);
	expect(parse(markdown).tables[1]?.rows.map((row) => row.slice(0, 3))).toEqual([
		['error', 'preflight/network-switch', 'machines.json:1'],
		['warning', 'network/switch-names', 'hosts.json:1'],
	]);
	const sources = report.rules.find(({ id }) => id === 'preflight/network-switch')?.sources;
	expect(markdown).toContain(`| error | [\`preflight/network-switch\`](<${sources?.[0]}>) |`);
});

test('a ticket tells what wrote it, when, and of what day it speaks', () => {
	for (const view of ['lint', 'checklist', 'matrix'] as const) {
		const markdown = renderMarkdown(reportNaming('vm01'), { ...context, view, day: '2026-11-28' });
		const { headings, paragraphs } = parse(markdown);
		expect(headings[0]).toBe(`hvlint ${version}`);
		expect(paragraphs[0]).toMatch(/Written on 2026-11-28\. Ages count to 2026-11-20 \(today\)\.$/);
	}
});

test('the row of a verdict names the checks that decide it, and what passed folds away', () => {
	const markdown = renderMarkdown(reportNaming('vm01'), context);
	const { tables, headings } = parse(markdown);
	expect(tables[0]?.rows[0]?.at(-1)).toMatch(
		/^BLOCKED by 1 of \d+ checks.*: preflight\/network-switch$/,
	);
	expect(headings.indexOf('Findings')).toBeLessThan(headings.indexOf('Preflight'));
	const [, folded = ''] = /<details>([\s\S]*)<\/details>/.exec(markdown) ?? [];
	const passed = reportNaming('vm01').migrations.flatMap(({ checks }) => passedOf(checks));
	expect(folded.match(/^- \[x\] passed/gm)).toHaveLength(passed.length);
});

test('a preflight alone has checklists or the table of all moves', () => {
	const report = reportNaming('vm|01');
	const checklist = parse(renderMarkdown(report, { ...context, view: 'checklist' }));
	expect(checklist.headings.map((heading) => heading.split(':')[0])).toEqual([
		`hvlint ${version}`,
		'Migrations',
		'Preflight',
		'Move vm|01 from HV01 to HV02 (Live)',
	]);
	expect(parse(renderMarkdown(report, { ...context, view: 'matrix' })).tables).toEqual([
		{ columns: ['Machine', 'HV02'], rows: [['vm|01', 'blocked']] },
		{ columns: ['Machine', 'From', 'Check', 'Why'], rows: expect.any(Array) },
	]);
});
