import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupFindings } from '../../src/reporters/finding-groups.ts';
import { filterGroups, noFilter } from '../../src/reporters/html/filter.ts';
import type { PageData } from '../../src/reporters/html/page-data.ts';
import { readText } from '../../src/reporters/html/texts.ts';
import { renderHtml } from '../../src/reporters/html.tsx';
import { printable } from '../../src/reporters/printable.ts';
import { findingText } from '../../src/reporters/text.ts';
import { folderOf } from '../cli/process.ts';
import { documentsOf } from '../preflight/situation.ts';
import { lintExamples, lintFiles } from './estate.ts';
import {
	anyText,
	context,
	hostileNames,
	hostileReport,
	reportNaming,
	reportWith,
} from './hostile.ts';

const dataIn = (html: string): PageData =>
	JSON.parse(/<script id="data" type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

/** The elements of a page by their names, as a tokenizer of HTML finds them. */
function elementsOf(html: string): Record<string, number> {
	const counts: Record<string, number> = {};
	const pattern = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<([a-z][a-z0-9]*)\b/gi;
	for (const [, verbatim, name = verbatim ?? ''] of html.matchAll(pattern))
		counts[name] = (counts[name] ?? 0) + 1;
	return counts;
}

describe('the texts of manifests', () => {
	const plain = elementsOf(renderHtml(reportNaming('vm01'), context));

	test.each(Object.entries(hostileNames))('are inert: %s', (_, name) => {
		const html = renderHtml(hostileReport(name), context);
		const elements = elementsOf(html);
		expect(Object.keys(elements).filter((one) => !(one in plain))).toEqual([]);
		expect(elements.script).toBe(2);
		expect(elements.style).toBe(1);
		expect(html).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
		// Nor does what stands in the data end the element that it stands in.
		expect(dataIn(html).texts).toContain(printable(name));
	});

	test('are inert, whatever they hold', () => {
		fc.assert(
			fc.property(anyText, (name) => {
				const html = renderHtml(reportNaming(`x${name}`), context);
				expect(elementsOf(html).script).toBe(2);
				expect(dataIn(html).texts).toContain(printable(`x${name}`));
			}),
			{ numRuns: 100 },
		);
	});
});

test('the policy lets our own script and style run, and nothing else', () => {
	const html = renderHtml(reportNaming('vm01'), context);
	const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
	const hashOf = (text = '') => createHash('sha256').update(text).digest('base64');
	expect(policy.split('; ')).toEqual([
		"default-src 'none'",
		`script-src 'sha256-${hashOf(/<script>(.*?)<\/script>/s.exec(html)?.[1])}'`,
		`style-src 'sha256-${hashOf(/<style>(.*?)<\/style>/s.exec(html)?.[1])}'`,
		"base-uri 'none'",
		"form-action 'none'",
	]);
	expect(html).not.toMatch(/ (on[a-z]+|style)="/);
	expect(html).not.toMatch(/<(link|img|iframe|object|base)\b| src="/);
});

test('the page holds every finding with its remedy and place', () => {
	const { report } = lintExamples();
	const { groups, texts } = dataIn(renderHtml(report, context));
	const told = groups.flatMap(({ ruleId, severity, findings }) =>
		findings.map(([name, message, fix, path, line]) => {
			const own = readText(texts, name);
			const place = path === null ? null : readText(texts, path);
			return [
				ruleId,
				severity,
				readText(texts, message, own),
				readText(texts, fix, own),
				place,
				line,
			];
		}),
	);
	const found = groupFindings(report.findings).flatMap(({ findings }) =>
		findings.map((finding) => [
			finding.ruleId,
			finding.severity,
			printable(findingText(finding)),
			finding.fix.split('\n').map(printable).join('\n'),
			finding.path,
			finding.range?.start.line ?? 0,
		]),
	);
	expect(told).toEqual(found);
});

test('what stands in thousands of findings is there once', () => {
	const machines = Array.from(
		{ length: 1000 },
		(_, n) =>
			`  - { name: machine-with-a-long-name-${n}, owner: HV01, checkpoints: [{ name: a, created: '2026-01-01', type: Standard }] }`,
	);
	const { report } = lintFiles({
		'cluster.yaml': `apiVersion: hvlint/v1\nkind: Cluster\nname: C\nnodes: [HV01]\nvirtualMachines:\n${machines.join('\n')}\n`,
	});
	expect(report.findings.length).toBe(1000);
	const { findings } = report;
	const own =
		renderHtml(report, context).length - renderHtml({ ...report, findings: [] }, context).length;
	expect(own / findings.length).toBeLessThan(250);
});

describe('the filter', () => {
	const data = dataIn(renderHtml(lintExamples().report, context));
	const filtered = (filter: Partial<typeof noFilter>) =>
		filterGroups(data.groups, { ...noFilter, ...filter }, data.texts);

	test('takes all where nothing is wanted', () => expect(filtered({})).toEqual(data.groups));

	test('takes severities, categories and kinds of objects', () => {
		const found = filtered({ severities: ['error'], category: 'preflight', noun: 'migration' });
		expect(found.length).toBeGreaterThan(5);
		for (const { severity, ruleId, noun } of found) {
			expect(severity).toBe('error');
			expect(ruleId).toMatch(/^preflight\//);
			expect(noun).toBe('migration');
		}
	});

	test('takes the findings that hold each word, in any case, of message, remedy, rule or file', () => {
		const found = filtered({ text: '  SWITCH set-vm ' });
		expect(found.length).toBeGreaterThan(0);
		for (const { findings, ruleId, summary } of found)
			for (const [name, message, fix, path] of findings) {
				const own = readText(data.texts, name);
				const all = [message, fix].map((id) => readText(data.texts, id, own));
				const text = [ruleId, summary, ...all, readText(data.texts, path ?? -1)].join(' ');
				expect(text.toLowerCase()).toContain('switch');
				expect(text.toLowerCase()).toContain('set-vm');
			}
		expect(filtered({ text: 'no such words' })).toEqual([]);
	});
});

/** The Nu validator, which the project does not hold. */
const validator = process.env.VNU_JAR;
const java = 'java';

test('the Nu validator finds no fault', ({ skip }) => {
	if (!validator) return skip('VNU_JAR names no jar of the Nu validator');
	if (spawnSync(java, ['-version']).error) return skip('java is not installed');
	const folder = folderOf({
		'findings.html': renderHtml(reportWith(12, 11, 10), context),
		'empty.html': renderHtml(reportWith(0, 0, 0), context),
		'checklist.html': renderHtml(reportNaming(hostileNames.html), {
			...context,
			view: 'checklist',
		}),
		'matrix.html': renderHtml(reportNaming('vm01'), { ...context, view: 'matrix' }),
	});
	const args = ['-jar', validator, '--format', 'json', '--errors-only', folder];
	const { stderr } = spawnSync(java, args, { encoding: 'utf8' });
	expect(JSON.parse(stderr).messages).toEqual([]);
});

test('a move tells how long it takes, and the page by which model', () => {
	const documents = documentsOf({ machine: { memory: { dirtyRate: '100MB' } } });
	const { report } = lintFiles({ 'estate.json': JSON.stringify(documents) });
	const data = dataIn(renderHtml(report, context));
	expect(data.moves).toHaveLength(1);
	const [{ time } = { time: null }] = data.moves;
	expect(data.texts[time ?? -1]).toMatch(/\d s/);
	expect(data.timeModel).toMatch(/^Times are of a model/);
	const { report: other } = lintFiles({
		'estate.json': JSON.stringify(
			documentsOf({ machine: { state: 'Off' }, plan: { type: 'Quick' } }),
		),
	});
	const still = dataIn(renderHtml(other, context));
	expect([still.moves[0]?.time, still.timeModel]).toEqual([null, null]);
});
