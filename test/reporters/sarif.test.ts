import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import multitool from '@microsoft/sarif-multitool';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { lineHashes } from '../../src/reporters/line-hash.ts';
import { printable } from '../../src/reporters/printable.ts';
import { renderSarif } from '../../src/reporters/sarif.ts';
import { limits } from '../../src/source/limits.ts';
import { type Linted, lintExamples, lintFiles } from './estate.ts';
import { hostileNames } from './hostile.ts';

interface Result {
	readonly ruleId: string;
	readonly ruleIndex: number;
	readonly kind?: string;
	readonly level: string;
	readonly message: { readonly text: string; readonly arguments: string[] };
	readonly locations: readonly [
		{
			readonly physicalLocation: {
				readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
				readonly region: Readonly<Record<string, number>>;
			};
			readonly logicalLocations?: readonly { readonly name: string; readonly kind: string }[];
		},
	];
	readonly partialFingerprints: Readonly<Record<string, string>>;
	readonly properties: { readonly messageId?: string; readonly argumentNames: string[] };
}

interface Run {
	readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
	readonly invocations: readonly {
		readonly toolExecutionNotifications: { readonly message: { readonly text: string } }[];
	}[];
	readonly properties: { readonly migrations: readonly Record<string, unknown>[] };
	readonly results: readonly Result[];
}

const validate = addFormats
	.default(new Ajv2020({ strict: false, allErrors: true }))
	.compile(JSON.parse(readFileSync(join(dirname(multitool), 'sarif-2.1.0.json'), 'utf8')));

function render({ report, context }: Linted): Run {
	const log = JSON.parse(renderSarif(report, context));
	validate(log);
	expect(validate.errors).toBeNull();
	return log.runs[0];
}

/** The one rule of the Multitool that would ask the network, for every source of a rule. */
const withoutNetwork = `<Properties><Properties Key="SARIF2006.UrisShouldBeReachable.Options">
<Property Key="RuleEnabled" Value="Disabled" Type="Driver.RuleEnabledState" />
</Properties></Properties>`;

/** What the SARIF Multitool has to say, each as its rule, its level and the place. */
function remarksOf({ report, context }: Linted): string[] {
	// npm runs no install scripts where they are not allowed, and this one's would do just that.
	chmodSync(multitool, 0o755);
	const folder = mkdtempSync(join(tmpdir(), 'hvlint-sarif-'));
	const [log, policy, verdict] = ['hvlint.sarif', 'policy.xml', 'verdict.sarif'].map((name) =>
		join(folder, name),
	) as [string, string, string];
	writeFileSync(log, renderSarif(report, context));
	writeFileSync(policy, withoutNetwork);
	const wishes = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--config', policy];
	execFileSync(multitool, ['validate', log, ...wishes, '--output', verdict]);
	const { results, invocations } = JSON.parse(readFileSync(verdict, 'utf8')).runs[0];
	expect(invocations[0]).toMatchObject({ executionSuccessful: true });
	expect(invocations[0].toolExecutionNotifications).toBeUndefined();
	return (results as { ruleId: string; level?: string; message: { arguments: string[] } }[]).map(
		({ ruleId, level = 'warning', message }) => `${ruleId} ${level} ${message.arguments[0]}`,
	);
}

const processors = (name: string, manufacturer: string) =>
	`apiVersion: hvlint/v1\nkind: Host\nname: ${name}\ncluster: HVC01\nprocessor: { manufacturer: ${manufacturer} }\n`;
const blocked = {
	'cluster.yaml': `apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV010, HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
	'hosts/HV 02 é.yaml': processors('HV02', 'AuthenticAMD'),
};
const resultOf = ({ results }: Run, ruleId: string) =>
	results.find((one) => one.ruleId === ruleId) as Result;
const regionOf = ({ locations: [{ physicalLocation }] }: Result) => physicalLocation.region;

describe('sarif', () => {
	test('the official validator finds no fault', () => {
		const linted = lintExamples();
		expect(new Set(linted.report.findings.map(({ ruleId }) => ruleId)).size).toBe(rules.length + 3);
		const { 'very long': _, ...names } = hostileNames;
		const hostile = lintFiles({
			[`${Object.values(names).join('')}.json`]: JSON.stringify({
				apiVersion: 'hvlint/v1',
				kind: 'Cluster',
				name: 'HVC01',
				virtualMachines: Object.values(names).map((name) => ({ name, owner: name })),
			}),
		});
		// The validator takes its time with each: one of each rule, and one of each hostile name.
		const undecided = [
			...new Map(linted.report.undecided.map((one) => [one.ruleId, one])).values(),
			...new Map(hostile.report.undecided.map((one) => [one.subject.name, one])).values(),
		];
		expect(remarksOf({ ...linted, report: { ...linted.report, undecided } })).toEqual([
			// It wants an address of the tool, which has none yet.
			'SARIF2005 warning runs[0].tool.driver',
		]);
	});

	test('every rule with what GitHub needs of it', () => {
		const linted = lintExamples();
		const { results, tool } = render(linted);
		for (const { ruleId, ruleIndex } of results)
			expect(tool.driver.rules[ruleIndex]).toMatchObject({ id: ruleId });
		for (const rule of tool.driver.rules) {
			const { id, shortDescription, fullDescription, help, helpUri, properties } = rule as {
				id: string;
				shortDescription: { text: string };
				fullDescription: { text: string };
				help: { text: string; markdown: string };
				helpUri?: string;
				properties: { tags: string[] };
			};
			expect(shortDescription.text.length).toBeLessThanOrEqual(1024);
			expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
			expect(properties.tags.length).toBeLessThanOrEqual(10);
			const sources = rules.find((one) => one.id === id)?.sources ?? [];
			expect(helpUri).toBe(sources[0]);
			for (const source of sources) {
				expect(help.text).toContain(`Source: ${source}`);
				expect(help.markdown).toContain(`- <${source}>`);
			}
		}
	});

	test('findings with their arguments, undecided checks open, passed ones not', () => {
		const linted = lintFiles({ ...blocked, 'hv01.yaml': processors('HV01', 'GenuineIntel') });
		const run = render(linted);
		const { findings, undecided } = linted.report;
		expect(run.results).toHaveLength(findings.length + undecided.length);
		const vendor = resultOf(run, 'preflight/processor-vendor');
		const finding = findings.find(({ ruleId }) => ruleId === 'preflight/processor-vendor');
		expect(vendor).toMatchObject({
			level: 'error',
			properties: {
				argumentNames: Object.keys(finding?.data ?? {}),
				messageId: finding?.messageId,
			},
			locations: [{ logicalLocations: [{ name: 'app01 to HV02', kind: 'migration' }] }],
		});
		expect(vendor.message.arguments).toEqual(Object.values(finding?.data ?? {}).map(String));
		expect(vendor.message.text).toBe(`app01 to HV02: ${finding?.message}\nFix: ${finding?.fix}`);
		expect(resultOf(run, 'preflight/memory')).toMatchObject({ kind: 'open', level: 'none' });
		const passed = linted.report.migrations[0]?.checks.find(({ outcome }) => outcome === 'passed');
		expect(resultOf(run, passed?.ruleId as string)).toBeUndefined();
		expect(run.properties.migrations).toEqual([
			{
				virtualMachine: 'app01',
				from: 'HV01',
				to: 'HV02',
				verdict: 'blocked',
				conditions: expect.arrayContaining([
					expect.stringMatching(/^HV02 is up: `Get-ClusterNode /),
				]),
			},
		]);
	});

	test('a preflight comes out as the lint of the same migration does', () => {
		const files = { ...blocked, 'hv01.yaml': processors('HV01', 'GenuineIntel') };
		const moves = ({ results }: Run) =>
			results
				.filter(({ ruleId }) => ruleId.startsWith('preflight/'))
				.map(({ ruleIndex: _, ...result }) => result);
		const preflight = render(lintFiles(files, { view: 'checklist' }));
		expect(preflight.results.length).toBeGreaterThan(20);
		expect(moves(preflight)).toEqual(moves(render(lintFiles(files))));
	});

	test('the line hash of GitHub beside an identity that survives another format and order', () => {
		const linted = lintFiles({ ...blocked, 'hv01.yaml': processors('HV01', 'GenuineIntel') });
		const run = render(linted);
		for (const { partialFingerprints, locations } of run.results) {
			const { artifactLocation, region } = locations[0].physicalLocation;
			const text = linted.context.texts.get(decodeURIComponent(artifactLocation.uri)) as string;
			expect(partialFingerprints.primaryLocationLineHash).toBe(
				lineHashes(text)[(region.startLine as number) - 1],
			);
		}
		const identities = ({ results }: Run) =>
			results.map(({ partialFingerprints }) => partialFingerprints['hvlint/v1']).sort();
		expect(new Set(identities(run)).size).toBe(run.results.length);
		const again = lintFiles({
			'all.json': JSON.stringify([
				...['HV02 AuthenticAMD', 'HV01 GenuineIntel'].map((host) => ({
					processor: { manufacturer: host.split(' ')[1] },
					cluster: 'HVC01',
					name: host.split(' ')[0],
					kind: 'Host',
					apiVersion: 'hvlint/v1',
				})),
				{
					migrations: [{ to: 'HV02', virtualMachine: 'app01' }],
					virtualMachines: [{ owner: 'HV01', name: 'app01' }],
					nodes: ['HV010', 'HV01', 'HV02'],
					name: 'HVC01',
					kind: 'Cluster',
					apiVersion: 'hvlint/v1',
				},
			]),
		});
		expect(identities(render(again))).toEqual(identities(run));
	});

	test('a place for each: one line of a file, where a host is only named that name', () => {
		const linted = lintFiles({
			...blocked,
			'broken.yaml': 'apiVersion: hvlint/v1\nkind: "Host\nname: HV99\n',
		});
		const run = render(linted);
		for (const result of run.results) {
			const { startLine, endLine, startColumn, endColumn } = regionOf(result);
			expect(endLine).toBe(startLine);
			expect(endColumn).toBeGreaterThanOrEqual(startColumn as number);
		}
		// Of HV01 nobody knows anything but its name, which is not that of HV010.
		const vendor = resultOf(run, 'preflight/processor-vendor');
		expect(vendor.message.text).toContain('no Host document describes it');
		expect(vendor.locations[0].physicalLocation).toEqual({
			artifactLocation: { uri: 'cluster.yaml', uriBaseId: '%SRCROOT%' },
			region: { startLine: 4, startColumn: 16, endLine: 4, endColumn: 20 },
		});
		const memory = resultOf(run, 'preflight/memory');
		const uris = run.results.map(
			({ locations: [one] }) => one.physicalLocation.artifactLocation.uri,
		);
		expect(memory.kind).toBe('open');
		expect(new Set(uris)).toEqual(
			new Set(['broken.yaml', 'cluster.yaml', 'hosts/HV%2002%20%C3%A9.yaml']),
		);
		const [finding] = linted.report.findings;
		const nowhere = { ...finding, path: null, range: null, subject: { kind: 'host', name: '?' } };
		const placeless = render({
			...linted,
			report: { ...linted.report, undecided: [], findings: [nowhere as never] },
		});
		expect(placeless.results[0]?.locations[0].physicalLocation).toMatchObject({
			artifactLocation: { uri: 'broken.yaml' },
			region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
		});
	});

	test('a path on another drive, above, and of standard input is a valid reference', () => {
		const { report, context } = lintExamples();
		const uriOf = (path: string) => {
			const findings = [{ ...report.findings[0], path }];
			const { results } = render({ context, report: { ...report, findings: findings as never } });
			return results[0]?.locations[0].physicalLocation.artifactLocation;
		};
		expect(uriOf('D:/a b/c#.yaml')).toEqual({ uri: 'file:///D:/a%20b/c%23.yaml' });
		expect(uriOf('../a:b.yaml')).toMatchObject({ uri: '../a%3Ab.yaml' });
		expect(uriOf('<stdin>')).toMatchObject({ uri: '%3Cstdin%3E' });
	});

	test('the worst come first, and what GitHub would not show is left out, which is said', () => {
		const { report, context } = lintExamples();
		const [finding] = report.findings;
		const [check] = report.undecided;
		const many = (number: number, severity: string) =>
			Array.from({ length: number }, (_, index) => ({
				...finding,
				severity,
				identity: `${severity} ${index}`,
			}));
		const findings = [...many(3000, 'info'), ...many(1500, 'warning'), ...many(1000, 'error')];
		const undecided = Array.from({ length: 20 }, () => check);
		const run = render({ context, report: { ...report, findings, undecided } as never });
		const levels = run.results.map(({ level }) => level);
		expect(levels).toHaveLength(5000);
		expect(levels.slice(0, 1000)).not.toContain('warning');
		expect(levels.slice(1000, 2500)).not.toContain('note');
		expect(new Set(levels.slice(2500))).toEqual(new Set(['note']));
		expect(run.invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
			"520 results of 5520, the least severe, are left out: 500 info, 20 undecided checks. GitHub shows 5000 results of a run; hvlint's format json holds all.",
		);
		const all = render({ context, report });
		expect(all.invocations[0]?.toolExecutionNotifications).toEqual([]);
	});

	test.each([
		...Object.entries(hostileNames),
		['placeholders', '{0} {1} {12} {{0}} {a} %s $& $1'],
		['a link', '[here](1) [there](https://example.com) ![](x)'],
	])('hostile names come out as data: %s', (_, text) => {
		const name = text.slice(0, limits.name);
		const path = `${name.slice(0, 50)}.json`;
		const linted = lintFiles({
			[path]: JSON.stringify({
				apiVersion: 'hvlint/v1',
				kind: 'Cluster',
				name: 'HVC01',
				nodes: ['HV01', 'HV02'],
				virtualMachines: [{ name, owner: 'HV01', dvdDrives: [{ media: 'Iso', path: name }] }],
				migrations: [{ virtualMachine: name, to: 'HV02' }],
			}),
		});
		const { results, properties } = render(linted);
		const shown = printable(name.slice(0, 1000));
		expect(properties.migrations[0]?.virtualMachine).toContain(shown);
		expect(results.length).toBeGreaterThan(20);
		for (const { message, locations } of results) {
			expect(message.text).toBe(message.text.split('\n').map(printable).join('\n'));
			// A viewer would replace the one and link the other.
			expect(message.text).not.toMatch(/\{\d+\}|\]\(/);
			const { uri } = locations[0].physicalLocation.artifactLocation;
			expect(decodeURIComponent(uri)).toBe(path.replace(/\p{Cs}/gu, '\uFFFD'));
		}
		const tight = (text: string) => text.replaceAll(' ', '');
		const named = results.filter((one) =>
			one.message.arguments.some((text) => text.includes(shown)),
		);
		expect(named.length).toBeGreaterThan(20);
		for (const { message } of named) expect(tight(message.text)).toContain(tight(shown));
	});
});
