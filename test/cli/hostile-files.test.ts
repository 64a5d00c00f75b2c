import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { type FormatName, formatNames } from '../../src/reporters/formats.ts';
import { folderOf, hvlint, shell } from './process.ts';

const someRules = rules.slice(0, 50).map(({ id }) => id);
const host = 'apiVersion: hvlint/v1\nkind: Host\nname: HV01\n';

describe('only regular files are read, each once', () => {
	test('devices and pipes', async () => {
		const cwd = folderOf({ 'host.yaml': host });
		symlinkSync('/dev/zero', join(cwd, 'zero.yaml'));
		shell('mkfifo pipe.json', cwd);
		const { code, out } = await hvlint(['--format', 'json'], { cwd });
		const problems = JSON.parse(out).findings.map(({ path, message }: never) => [path, message]);
		expect(problems).toEqual([
			['pipe.json', 'It cannot be read: it is no regular file.'],
			['zero.yaml', 'It cannot be read: it is no regular file.'],
		]);
		expect(code).toBe(2);
		const named = await hvlint(['pipe.json'], { cwd });
		expect(named.err).toBe('hvlint: pipe.json is no regular file.\n');
	});

	test.each([
		['pipe.json', 'pipe.json is no regular file'],
		['gone.yaml', 'gone.yaml does not exist, and matches no file'],
		['hosts/*.yaml', 'hosts/*.yaml does not exist, and matches no file'],
	])('of several paths %s is told, and the others are linted', async (path, why) => {
		const cwd = folderOf({ 'host.yaml': `${host}memroy: 1\n` });
		shell('mkfifo pipe.json', cwd);
		const { code, out } = await hvlint(['--format', 'json', path, 'host.yaml'], { cwd });
		const { findings } = JSON.parse(out);
		const message = `It cannot be read: ${why}.`;
		expect(findings).toContainEqual(expect.objectContaining({ path, message }));
		expect(findings).toContainEqual(expect.objectContaining({ path: 'host.yaml' }));
		expect(code).toBe(2);
	});

	test('a file of more than 256 MiB', async () => {
		const cwd = folderOf({ 'host.yaml': host, 'large.yaml': '' });
		truncateSync(join(cwd, 'large.yaml'), 256 * 1024 ** 2 + 1);
		const { code, out } = await hvlint(['--format', 'json'], { cwd });
		expect(JSON.parse(out).findings.map(({ message }: never) => message)).toEqual([
			'It cannot be read: it has more than 268,435,456 bytes.',
		]);
		expect(code).toBe(2);
	});

	test.each([
		['a configuration', ['--config', 'zero']],
		['a configuration, and a pipe that nobody writes to', ['--config', 'pipe.yaml']],
		['a baseline', ['--baseline', 'zero']],
		['a report', ['merge', 'zero']],
		['what is imported', ['import', 'inventory.json', '-o', '.']],
	])('a device that is to be %s', async (_, args) => {
		const node = JSON.stringify([{ Name: 'HV01', NodeWeight: 1, State: 0 }]);
		const cwd = folderOf({ 'host.yaml': host, 'inventory.json': node });
		for (const name of ['zero', 'zero.yaml']) symlinkSync('/dev/zero', join(cwd, name));
		shell('mkfifo pipe.yaml', cwd);
		const { code, err } = await hvlint(args, { cwd });
		expect(err).toMatch(/cannot be read: it is no regular file/);
		expect(code).toBe(2);
	});

	test('a lattice of folders with two links each to the next', async () => {
		const cwd = folderOf({ 'host.yaml': host });
		const names = Array.from({ length: 40 }, (_, index) => `f${index}`);
		for (const name of names) mkdirSync(join(cwd, name));
		for (const [index, name] of names.slice(0, -1).entries())
			for (const link of ['a', 'b']) symlinkSync(join(cwd, `f${index + 1}`), join(cwd, name, link));
		const { code, out } = await hvlint(['--format', 'json'], { cwd });
		expect(JSON.parse(out).files).toEqual(['host.yaml']);
		expect(code).toBe(0);
	});

	test('a link out to where there is too much', async () => {
		const cwd = folderOf({ 'host.yaml': host });
		const many = folderOf({});
		for (let index = 0; index < 10_001; index++) writeFileSync(join(many, String(index)), '');
		symlinkSync(many, join(cwd, 'many'));
		const { code, out } = await hvlint(['--format', 'json'], { cwd });
		expect(JSON.parse(out).findings[0].message).toMatch(/more than 10000 files are behind links/);
		expect(code).toBe(2);
	});

	test('a glob of many stars on a long name', async () => {
		const cwd = folderOf({ [`${'a'.repeat(100)}.yaml`]: host });
		const { code, err } = await hvlint([`${'*a'.repeat(11)}b`], { cwd });
		expect(err).toMatch(/matches no file/);
		expect(code).toBe(2);
	});
});

describe('what is told on standard error is text', () => {
	const live = '\u001B[31m x\r::error::y ##vso[task.complete result=Succeeded;]\u202E';
	const harmless = /^(hvlint: [^\p{Cc}\p{Cf}]*\n)+$/u;
	test.each([
		['a file', { 'a.yaml': host }, [live]],
		['a file of the configuration', { 'a.yaml': host }, ['--config', live]],
		['a flag', { 'a.yaml': host }, [`--${live}`]],
		['a key', { 'a.yaml': host, 'hvlint.json': JSON.stringify({ [live]: 1 }) }, []],
		['a report', { 'a.yaml': host }, ['--format', `json=no/${live}`]],
	] as const)('%s', async (_, files, args) => {
		const { code, err } = await hvlint(args, { cwd: folderOf(files) });
		expect(code).toBe(2);
		expect(err).toMatch(harmless);
		expect(err).not.toMatch(/##/);
	});
});

describe('what is meant for others to run or to read holds names as text', () => {
	const name = 'x ##vso[task.complete result=Succeeded;]\r\n::error::y \u202E';
	const cluster = { apiVersion: 'hvlint/v1', kind: 'Cluster', name, nodes: [name, 'HV02'] };
	const node = { Name: `h ${name}`.replaceAll('.', '-'), NodeWeight: 1, State: 0 };
	test.each([
		['a script that collects', ['facts', '--script', 'cluster.json']],
		['manifests of an import', ['import', 'nodes.json']],
	])('%s', async (_, args) => {
		const files = { 'cluster.json': JSON.stringify(cluster), 'nodes.json': JSON.stringify([node]) };
		const { code, out } = await hvlint(args, { cwd: folderOf(files) });
		expect(code).toBe(0);
		expect(out).toContain('::error::y');
		expect(out).not.toMatch(/##|^\s*::|[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}]/mu);
	});
});

describe('a report overwrites reports alone', () => {
	test('of its format', async () => {
		const cwd = folderOf({ 'a.yaml': host, '.git/config': '[core]\n', 'notes.md': '# Notes\n' });
		const format = async (value: string) =>
			(await hvlint(['--format', value, 'a.yaml'], { cwd })).err;
		expect(await format('json=report.json')).toBe('');
		expect(await format('json=report.json')).toBe('');
		expect(await format('sarif=report.json')).toMatch(/a file is there that is no sarif report/);
		expect(await format('json=a.yaml')).toMatch(/a file is there that is no json report/);
		expect(await format('markdown=notes.md')).toMatch(/a file is there that is no markdown report/);
		for (const file of ['.git/config', '.GIT/new', '.Git. ./new', 'GIT~1/new'])
			expect(await format(`json=${file}`)).toMatch(/what is in \.git is not written to/);
		symlinkSync('.git', join(cwd, 'reports'));
		expect(await format('json=reports/new')).toMatch(/what is in \.git is not written to/);
		symlinkSync('.git/new', join(cwd, 'new.json'));
		expect(await format('json=new.json')).toMatch(/it is a link that leads nowhere/);
		mkdirSync(join(cwd, 'store'));
		mkdirSync(join(cwd, 'other'));
		symlinkSync('../store', join(cwd, 'other/.git'));
		expect(await format('json=other/.git/new')).toMatch(/what is in \.git is not written to/);
	});

	const sarif = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' };
	const ofOthers: Readonly<Record<FormatName, readonly string[]>> = {
		pretty: ['The machine of HV01\n', '1 file: 0 errors, 0 warnings\n'],
		json: ['{ "version": 1, "tool": { "name": "other" } }', '{}'],
		sarif: [JSON.stringify({ ...sarif, runs: [{ tool: { driver: { name: 'other' } } }] })],
		junit: [
			'<?xml version="1.0"?>\n<project/>',
			'<?xml version="1.0"?>\n<testsuites>\n<testsuite name="other" errors="0"/></testsuites>',
		],
		github: ['::error file=a,title=other::b\n', 'name: CI\n'],
		azure: ['##vso[task.logissue type=error;]a\n', '##vso[task.complete ]\n', 'trigger: none\n'],
		gitlab: [
			'[{ "description": "a" }]',
			'[\n  {\n    "description": "a",\n    "type": "b"\n  }\n]',
		],
		markdown: ['# Notes\n', '## Migrations\n', '# hvlint in our clusters\n'],
		html: [
			'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"/><title>a</title></head></html>',
		],
		teamcity: ["##teamcity[message text='a']\n", "##teamcity[buildStatus text='a; hvlint: b']\n"],
	};
	test.each(formatNames)('of %s, and none of others', async (format) => {
		const estates = [[resolve('examples/contoso')], ['a.yaml'], ['none.yaml']];
		const none = 'apiVersion: hvlint/v1\nkind: Cluster\nname: C\nnodes: []\n';
		const cwd = folderOf({ 'a.yaml': host, 'none.yaml': none });
		const to = (file: string, ...args: readonly string[]) =>
			hvlint([...args, '--format', `${format}=${file}`], { cwd });
		const written = [...estates, ['preflight', ...(estates[0] ?? [])]];
		for (const args of written)
			for (let turn = 0; turn < 2; turn++)
				expect((await to(`report-${written.indexOf(args)}`, ...args)).err).not.toContain(
					'cannot be written',
				);
		for (const text of ofOthers[format]) {
			writeFileSync(join(cwd, 'own'), text);
			const { code, err } = await to('own', 'none.yaml');
			expect({ code, err }).toEqual({
				code: 2,
				err: expect.stringContaining(`a file is there that is no ${format} report of hvlint`),
			});
			expect(readFileSync(join(cwd, 'own'), 'utf8')).toBe(text);
		}
	});

	test('and no two the same file', async () => {
		const cwd = folderOf({ 'a.yaml': host });
		const args = ['--format', 'json=x', '--format', 'sarif=./x'];
		expect((await hvlint(args, { cwd })).err).toMatch(/Two reports would go to the file/);
	});
});

describe('a configuration is used whole or refused', () => {
	test.each([
		['two documents', 'preset: strict\n---\npreset: recommended\n', /3:1 .*second document/],
		['an empty glob', "overrides: [{ objects: [''], rules: {} }]", /1:25 An empty glob/],
		['a bracket', "overrides: [{ files: ['('], rules: {} }]", /1:23 A bracket/],
		['a glob of 64 KB', `overrides: [{ files: [${'a'.repeat(65_536)}], rules: {} }]`, /300 char/],
		['nesting', `x: ${'['.repeat(100_000)}`, /nested too deeply/],
		[
			'many overrides',
			`overrides:\n${'- { objects: [a], rules: {} }\n'.repeat(501)}`,
			/502:5 More than 500 overrides/,
		],
		[
			'many patterns',
			`overrides: [{ objects: [${"'a*',".repeat(251)}], rules: {} }]`,
			/More than 250 patterns/,
		],
		[
			'many settings',
			`overrides:\n${`- { objects: [a], rules: { ${someRules.join(': off, ')}: off } }\n`.repeat(401)}`,
			/More than 20,000 settings/,
		],
		[
			'many entries',
			`overrides: [{ objects: [${'a,'.repeat(1001)}], rules: {} }]`,
			/1:2025 More than 1,000 entries in one list\. Name objects/,
		],
		['days and a half', 'rules: { checkpoints/age: { days: 1.5 } }', /1:35 "days" is 1\.5/],
	])('%s', async (_, text, expected) => {
		const cwd = folderOf({ 'a.yaml': host, 'hvlint.yaml': text });
		const { code, err } = await hvlint([], { cwd });
		expect(err).toMatch(expected);
		expect(err.match(/\n/g)).toHaveLength(1);
		expect(code).toBe(2);
	});

	test.each(['x'.repeat(5000), 'a.yaml/x'])('a path that can be none', async (path) => {
		const { code, err } = await hvlint(['--config', path], { cwd: folderOf({ 'a.yaml': host }) });
		expect(err).toMatch(/does not exist/);
		expect(code).toBe(2);
	});

	test.each([
		['hvlint.yaml', 'preset: none'],
		['hvlint.yml', 'preset: none'],
		['hvlint.json', '{"preset":"none"}'],
	])('%s is the nearest, up to the folder that holds .git', async (name, text) => {
		const cwd = folderOf({ [name]: text, 'below/a.yaml': host, 'repository/a/a.yaml': host });
		mkdirSync(join(cwd, 'repository/.git'));
		expect((await hvlint([], { cwd: join(cwd, 'below') })).err).toContain(`../${name}:1:`);
		expect((await hvlint([], { cwd: join(cwd, 'repository/a') })).err).toBe('');
	});

	test('a link that leads nowhere', async () => {
		const cwd = folderOf({ 'a.yaml': host });
		symlinkSync('nowhere', join(cwd, 'hvlint.yaml'));
		const { code, err } = await hvlint([], { cwd });
		expect(err).toMatch(/hvlint\.yaml cannot be read/);
		expect(code).toBe(2);
	});
});
