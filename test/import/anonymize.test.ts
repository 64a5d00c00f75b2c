import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { type Config, settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';
import type { LintReport } from '../../src/engine/report.ts';
import { anonymize } from '../../src/import/anonymize.ts';
import { writeOneFile } from '../../src/import/write.ts';
import { readManifests } from '../../src/source/manifest.ts';

const estates = globSync('test/sound-estates/*.yaml').sort();
const folders = ['examples/contoso', 'examples/fabrikam', 'test/scenarios/design'];
const files = (path: string) =>
	path.endsWith('.yaml') ? [path] : globSync([`${path}/**/*.{yaml,yml,json}`]).sort();

function read(paths: readonly string[]): object[] {
	const inputs = paths.map((path) => ({ path, bytes: readFileSync(path), named: false }));
	return readManifests(inputs).documents.map(({ manifest }) => manifest);
}

function judge(text: string, config: Config = { preset: 'strict' }, by = rules): LintReport {
	return lint([{ path: 'estate.yaml', bytes: Buffer.from(text), named: true }], {
		rules: by,
		settings: settingsOf(config),
		now: new Date('2026-11-20T12:00:00Z'),
	});
}

/** What a report says, without the names: how often each answer was given. */
function answers({ findings, undecided, open, migrations, summary }: LintReport) {
	const counts: Record<string, number> = {};
	const add = (key: string) => {
		counts[key] = (counts[key] ?? 0) + 1;
	};
	for (const { ruleId, messageId, severity } of findings) add(`${ruleId} ${messageId} ${severity}`);
	for (const { ruleId, missing } of undecided)
		add(`${ruleId} lacks ${missing.map(({ fact }) => fact.replace(/\d+|:.*/g, '')).sort()}`);
	for (const { ruleId, conditions } of open) add(`${ruleId} open ${conditions.length}`);
	for (const { verdict, checks } of migrations)
		add(`move ${verdict} ${checks.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`).sort()}`);
	return { counts, passed: summary.passed };
}

/** Names of an estate that could tell whose it is. */
function secretsOf(manifests: readonly object[]): string[] {
	const found: string[] = [];
	const look = (value: unknown, key: string): void => {
		if (Array.isArray(value)) for (const one of value) look(one, key);
		else if (typeof value === 'object' && value !== null) {
			const { name, kind, virtualMachines } = value as Record<string, unknown>;
			if (typeof name === 'string' && (kind || virtualMachines)) found.push(name);
			for (const [inner, one] of Object.entries(value)) look(one, inner);
		} else if (typeof value === 'string' && /^(owner|domain|nodes|mac|id|ipAddress)$/.test(key))
			found.push(value);
	};
	for (const manifest of manifests) look(manifest, '');
	return [...new Set(found)].filter((one) => one.length > 3 && !/^cluster group$/i.test(one));
}

describe.each([...estates, ...folders])('%s', (path) => {
	const manifests = read(files(path));
	const text = writeOneFile(anonymize(manifests));

	test('is judged the same without its names', () => {
		expect(answers(judge(text))).toEqual(answers(judge(writeOneFile(manifests))));
	});

	test('keeps none of them, and is the same each time', () => {
		expect(secretsOf(manifests).filter((name) => text.includes(name))).toEqual([]);
		expect(writeOneFile(anonymize(manifests))).toBe(text);
	});
});

test.each(rules)('the examples of $id are judged the same', (rule) => {
	const { good, bad, undecided = [], open = [] } = rule.examples;
	const judgeAlone = (text: string) => judge(text, { rules: { [rule.id]: 'error' } }, [rule]);
	for (const { input, name } of [...good, ...bad, ...undecided, ...open]) {
		const bytes = Buffer.from(input);
		const { documents, problems } = readManifests([{ path: 'estate.yaml', bytes, named: true }]);
		if (problems.length > 0) continue;
		const manifests = documents.map(({ manifest }) => manifest);
		const text = writeOneFile(anonymize(manifests));
		expect([name, answers(judgeAlone(text))]).toEqual([
			name,
			answers(judgeAlone(writeOneFile(manifests))),
		]);
	}
});

test('programs that only one company has are named like everything else, and those of Hyper-V stay', () => {
	const antivirus = {
		exclusionExtension: ['.contoso', 'vhdx', '*.VSV'],
		exclusionProcess: [
			'contosotool.exe',
			'%systemroot%\\System32\\Vmms.exe',
			'D:\\Contoso\\vmwp.exe',
		],
	};
	const [host] = anonymize([{ apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV01', antivirus }]);
	expect(JSON.stringify(host)).not.toMatch(/contoso/i);
	expect(host).toMatchObject({
		antivirus: {
			exclusionExtension: [expect.stringMatching(/^\.\w+$/), 'vhdx', '*.VSV'],
			exclusionProcess: [
				expect.stringMatching(/^\w+\.exe$/),
				'%systemroot%\\System32\\Vmms.exe',
				expect.stringMatching(/^D:\\\w+\\vmwp\.exe$/),
			],
		},
	});
});

test('a name that one of several equally near ones is meant by, is so without them', () => {
	for (const nodes of [
		['HV2', 'HV01'],
		['HV01', 'HV2'],
	]) {
		const estate: object[] = [
			{ apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'SITE', nodes },
			{
				apiVersion: 'hvlint/v1',
				kind: 'VirtualMachine',
				name: 'sql',
				cluster: 'SITE',
				owner: 'HV1',
			},
		];
		const before = answers(judge(writeOneFile(estate as never)));
		expect(before.counts).toHaveProperty('estate/known-names misspelt error');
		expect(answers(judge(writeOneFile(anonymize(estate as never))))).toEqual(before);
	}
});

test.each([
	['\\\\[2001:db8:7::25]\\machines\\app01.vhdx', /^\\\\\[2001:[\da-f:]+\]\\\w+\\\w+\.vhdx$/],
	[
		'\\\\2001-db8-7--25.ipv6-literal.net\\machines\\app01.vhdx',
		/^\\\\2001-[\da-f-]+\.ipv6-literal\.net\\\w+\\\w+\.vhdx$/,
	],
])('an address of IPv6 in %s is another one', (path, form) => {
	const machine = { apiVersion: 'hvlint/v1', kind: 'VirtualMachine', name: 'app01' };
	const [made] = anonymize([{ ...machine, hardDrives: [{ path }] }]);
	const [drive] = (made as { hardDrives: { path: string }[] }).hardDrives;
	expect(drive?.path).toMatch(form);
	expect(drive?.path).not.toMatch(/db8|app01|machines/);
});
