import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { flags } from '../../src/cli/flags.ts';
import { categoryOf, selectRules, versionFromText } from '../../src/engine/select.ts';
import { catalogues } from '../coverage/catalogues.ts';
import { folderOf, hvlint } from './process.ts';

const cwd = folderOf({});
const ids = async (...args: string[]): Promise<string[]> => {
	const { code, out, err } = await hvlint(['rules', '--format', 'json', ...args], { cwd });
	expect({ code, err }).toEqual({ code: 0, err: '' });
	return JSON.parse(out).map(({ id }: { id: string }) => id);
};

test('every rule is listed, in 80 columns', async () => {
	const { code, out } = await hvlint(['rules', '--no-color'], { cwd });
	expect(code).toBe(0);
	const lines = out.trimEnd().split('\n');
	expect(lines.filter((line) => line.length > 80)).toEqual([]);
	expect(lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(' ')[0])).toEqual(
		rules.map(({ id }) => id),
	);
});

describe('a part of them', () => {
	test('of categories', async () => {
		const found = await ids('csv', 'Storage/');
		expect([...new Set(found.map((id) => id.split('/')[0]))]).toEqual(['csv', 'storage']);
		expect(found).toEqual(
			rules.filter((rule) => /^(csv|storage)$/.test(categoryOf(rule))).map(({ id }) => id),
		);
	});

	test('of a source', async () => {
		const found = await ids('--source', 'bpa');
		expect(found).toContain('guest/memory-minimum');
		expect(found).not.toContain('cluster/witness');
		expect(await ids('limits', '--source', 'bpa')).toEqual(['limits/cluster', 'limits/host']);
	});

	test('for a version', async () => {
		const older = await ids('--version', '2008 R2');
		const newer = await ids('--version=Windows Server 2025');
		expect(older).toContain('preflight/installation-type');
		expect(newer).not.toContain('preflight/installation-type');
		expect(newer).toContain('preflight/gpu-partition');
	});

	test('as the configuration has it', async () => {
		const folder = folderOf({ 'hvlint.yaml': 'rules: { memory/dynamic-range: off }\n' });
		const { out } = await hvlint(['rules', 'memory', '--format', 'json'], { cwd: folder });
		expect(JSON.parse(out)[0]).toMatchObject({
			id: 'memory/dynamic-range',
			severity: 'off',
			preset: 'recommended',
			subject: 'virtualMachine',
			covers: expect.arrayContaining(['limits/vm.memory.minimumMB']),
		});
	});

	test('may be empty', async () => {
		const args = ['rules', 'memory', '--source', 'quorum'];
		expect((await hvlint(args, { cwd })).out).toBe('No rule is all of that.\n');
		expect(await ids(...args.slice(1))).toEqual([]);
	});
});

test.each([
	[['csvs'], 'There is no category "csvs" of rules. Did you mean csv?'],
	[['csv/same-place'], 'csv/same-place is a rule: hvlint explain csv/same-place explains it.'],
	[['--source', 'bp'], '--source is bpa, test-cluster'],
	[['--version', '2018'], '--version is a version of Windows Server, as in 2019 or 2012R2'],
	[['--version'], '--version needs a value, VERSION: Only rules that hold for this version'],
	[['--format', 'sarif'], 'hvlint rules prints --format pretty or json.'],
])('2: rules %s', async (args, message) => {
	const { code, out, err } = await hvlint(['rules', ...args], { cwd });
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toContain(message);
});

test('elsewhere --version is that of hvlint', async () => {
	const { code, out } = await hvlint(['lint', '--version'], { cwd });
	expect(code).toBe(0);
	expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('--source knows every table of docs/coverage.md', () => {
	expect(flags.source.choices).toEqual(catalogues.map(({ id }) => id));
});

test('a version is read as people write it', () => {
	expect(versionFromText('windows server 2012 r2')).toBe('2012R2');
	expect(versionFromText('Windows Server, version 1809')).toBe('1809');
	expect(versionFromText('Azure Local 24H2')).toBe('Azure Local 24H2');
	expect(versionFromText('')).toBeUndefined();
});

test('nothing asked for is everything', () => {
	expect(selectRules(rules, {})).toEqual(rules);
});
