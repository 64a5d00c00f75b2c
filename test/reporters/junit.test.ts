import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { LintReport } from '../../src/engine/report.ts';
import { verdictText } from '../../src/reporters/checklist.ts';
import { renderJUnit } from '../../src/reporters/junit.ts';
import { printable } from '../../src/reporters/printable.ts';
import { findingText, moveText } from '../../src/reporters/text.ts';
import {
	anyText,
	context,
	hostileNames,
	hostileReport,
	reportNaming,
	reportOf,
	reportWith,
} from './hostile.ts';

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly elements: readonly Element[];
	readonly text: string;
}

/** An XML document as its parser reads it; what no XML document may hold fails the test before. */
function parseXml(xml: string): Element {
	expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
	expect(XMLValidator.validate(xml)).toBe(true);
	const parser = new XMLParser({
		preserveOrder: true,
		ignoreAttributes: false,
		ignoreDeclaration: true,
		attributeNamePrefix: '',
		parseAttributeValue: false,
		parseTagValue: false,
		trimValues: false,
		processEntities: { maxTotalExpansions: 1e9, maxExpandedLength: 1e9, maxEntityCount: 1e9 },
	});
	type Node = Readonly<Record<string, readonly Node[] & Record<string, string>>>;
	const read = (node: Node): Element => {
		const { ':@': attributes = {}, ...rest } = node as Node & { ':@'?: Record<string, string> };
		const [name = '', inner = []] = Object.entries(rest)[0] ?? [];
		return {
			name,
			attributes,
			elements: inner.filter((one: Node) => !('#text' in one)).map(read),
			text: inner.map((one: Node) => one['#text'] ?? '').join(''),
		};
	};
	const [root] = parser.parse(xml).map(read);
	return root;
}

/** The suites of a report, after a look at whether their shape is what both schemas ask for. */
function suitesOf(xml: string): Element[] {
	const root = parseXml(xml);
	expect([root.name, root.attributes]).toEqual(['testsuites', {}]);
	root.elements.forEach(({ name, attributes, elements }, id) => {
		const cases = elements.slice(1, -2);
		const number = (outcome: string) =>
			String(cases.filter((one) => one.elements[0]?.name === outcome).length);
		expect(name).toBe('testsuite');
		expect(attributes).toEqual({
			name: expect.stringMatching(/\S/),
			package: attributes.name,
			id: String(id),
			tests: String(cases.length),
			failures: number('failure'),
			errors: '0',
			skipped: number('skipped'),
			time: '0',
			timestamp: '2026-11-20T00:00:00',
			hostname: 'localhost',
		});
		expect(elements.map((element) => element.name)).toEqual([
			'properties',
			...cases.map(() => 'testcase'),
			'system-out',
			'system-err',
		]);
		for (const { attributes, elements } of cases) {
			expect(Object.keys(attributes)).toEqual(['name', 'classname', 'time']);
			expect(elements.length).toBeLessThanOrEqual(1);
			for (const { name, attributes, elements: inner } of elements) {
				expect(Object.keys(attributes)).toEqual(
					name === 'failure' ? ['type', 'message'] : ['message'],
				);
				expect(inner).toEqual([]);
			}
		}
	});
	return [...root.elements];
}

const casesOf = (suite: Element | undefined) => suite?.elements.slice(1, -2) ?? [];
/** `failure error preflight/network-switch`: the cases of a suite. */
const told = (suite: Element | undefined) =>
	casesOf(suite).map(({ attributes, elements: [outcome] }) =>
		[outcome?.name ?? 'passed', outcome?.attributes.type ?? '', attributes.name].join(' '),
	);

test.each(Object.entries(hostileNames))('a hostile name is data: %s', (_, name) => {
	const report = hostileReport(name);
	const suites = suitesOf(renderJUnit(report, context));
	expect(suites.map(({ attributes }) => attributes.name)).toEqual([
		'cluster.json',
		'hosts.json',
		'machines.json',
		...(name.length < 10_000 ? ['estate'] : []),
		'planned migrations',
	]);
	for (const finding of report.findings) {
		const suite = suites.find(({ attributes }) => attributes.name === finding.path);
		const found = casesOf(suite).find(({ attributes }) => attributes.name === finding.ruleId);
		const [failure] = found?.elements ?? [];
		expect(failure?.attributes).toEqual({
			type: finding.severity,
			message: written(findingText(finding)),
		});
		expect(failure?.text.split('\n').slice(0, 2)).toEqual([
			`${finding.path}:1:${finding.range?.start.column} ${finding.severity}: ${written(findingText(finding))}`,
			`Fix: ${written(finding.fix)}`,
		]);
	}
	const [migration] = report.migrations;
	const [move] = casesOf(suites.at(-1));
	expect(move?.attributes.name).toBe(migration && written(moveText(migration)));
	expect(move?.elements[0]?.attributes).toEqual({
		type: 'blocked',
		message: migration && verdictText(migration),
	});
	expect(move?.elements[0]?.text).toContain('[!] preflight/network-switch: HV02');
});

/** A text as the report writes it: XML cannot hold two characters that a terminal can show. */
function written(text: string): string {
	return printable(text).replaceAll('\ufffe', '\\u{fffe}').replaceAll('\uffff', '\\u{ffff}');
}

test('any text', () => {
	const report = reportWith(1, 0, 0);
	const [finding] = report.findings;
	if (!finding) throw new Error('no finding');
	fc.assert(
		fc.property(anyText, (text) => {
			const message = `${finding.subject.name} ${text}.`;
			const suites = suitesOf(
				renderJUnit({ ...report, findings: [{ ...finding, message }] }, context),
			);
			const [failure] = casesOf(suites.at(-1))[0]?.elements ?? [];
			expect(failure?.attributes.message).toBe(written(message));
		}),
		{ numRuns: 200 },
	);
});

describe('cases', () => {
	test('a rule in a file fails with its worst finding, and tells them all', () => {
		const report = reportWith(3, 0, 0);
		const [first, ...others] = report.findings;
		if (!first) throw new Error('no finding');
		const findings = [{ ...first, severity: 'warning' } as const, ...others];
		const [cases] = suitesOf(renderJUnit({ ...report, findings }, context))
			.slice(-1)
			.map(casesOf);
		expect(cases?.map(({ attributes }) => attributes.name)).toEqual([first.ruleId]);
		expect(cases?.[0]?.elements[0]?.attributes).toEqual({
			type: 'error',
			message: 'error 1 of HV02. (and 2 more)',
		});
		expect(cases?.[0]?.elements[0]?.text.match(/^error.yaml:1:\d+ \w+: .*/gm)).toHaveLength(3);
	});

	test('what is worth knowing fails nothing', () => {
		const suite = suitesOf(renderJUnit(reportWith(0, 0, 1), context)).at(-1);
		expect(told(suite)).toEqual([`passed  ${reportWith(0, 0, 1).findings[0]?.ruleId}`]);
		expect(suite?.elements.at(-2)?.text).toContain('info: info 0 of HV02.');
	});

	test('a file without findings has a case that says so', () => {
		const suites = suitesOf(renderJUnit(reportWith(0, 0, 0), context));
		expect(suites.map(told)).toEqual(Array(3).fill(['passed  no findings']));
	});

	test('what is undecided is skipped, in the file that lacks the fact', () => {
		const suites = suitesOf(renderJUnit(reportNaming('vm01'), context));
		const skipped = casesOf(suites[2]).find(({ elements }) => elements[0]?.name === 'skipped');
		expect(skipped?.elements[0]?.attributes.message).toMatch(
			/^undecided for vm01.*, for want of vm01 .* \(machines\.json:1; `Get-VM\w+ -ComputerName 'HV01' -VMName 'vm01'/,
		);
	});

	test.each([
		['allowed', 'passed'],
		['undecided', 'skipped'],
		['blocked', 'failure'],
	] as const)('a planned migration that is %s: %s', (verdict, outcome) => {
		const report = reportNaming('vm01');
		const written = JSON.parse(JSON.stringify(report.migrations)) as LintReport['migrations'];
		const migrations = written.map((one) => ({ ...one, verdict }));
		const suite = suitesOf(renderJUnit({ ...report, migrations }, context)).at(-1);
		expect(told(suite)[0]).toMatch(new RegExp(`^${outcome} .*vm01 from HV01 to HV02`));
		const text = outcome === 'passed' ? suite?.elements.at(-2) : casesOf(suite)[0]?.elements[0];
		expect(text?.text).toContain('[!] preflight/network-switch');
	});

	test('a preflight alone tells of migrations alone', () => {
		const xml = renderJUnit(reportNaming('vm01'), { ...context, view: 'checklist' });
		expect(suitesOf(xml).map(({ attributes }) => attributes.name)).toEqual(['planned migrations']);
	});
});

/** The schemas of Jenkins (junit-10.xsd) and Ant (JUnit.xsd), which the project does not hold. */
const schemas = process.env.JUNIT_SCHEMAS;
const validator = 'xmllint';

test('the schemas of Jenkins and Ant hold', ({ skip }) => {
	if (!schemas) return skip('JUNIT_SCHEMAS names no folder with the XML schemas of JUnit');
	if (spawnSync(validator, ['--version']).error) return skip(`${validator} is not installed`);
	const reports: [string, LintReport][] = [
		['none', reportWith(0, 0, 0)],
		['some', reportWith(2, 2, 2)],
		['empty', reportOf({})],
		...Object.entries(hostileNames).map(([what, name]): [string, LintReport] => [
			what,
			hostileReport(name),
		]),
	];
	for (const schema of readdirSync(schemas).filter((file) => /junit.*\.xsd$/i.test(file)))
		for (const [what, report] of reports) {
			const args = ['--noout', '--huge', '--schema', join(schemas, schema), '-'];
			const { status, stderr } = spawnSync(validator, args, {
				input: renderJUnit(report, context),
			});
			expect([schema, what, status, status === 0 ? '' : String(stderr)]).toEqual([
				schema,
				what,
				0,
				'',
			]);
		}
});
