import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOf, hvlint } from './process.ts';

const filesOf = (cwd: string) =>
	readdirSync(cwd, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => join(one.parentPath, one.name).slice(cwd.length + 1))
		.filter((path) => !/^(schemas|\.git)\//.test(path))
		.sort();
const remote = (url: string) => ({ '.git/config': `[remote "origin"]\n\turl = ${url}\n` });
const manifest = 'apiVersion: hvlint/v1\nkind: Cluster\nname: C1\n';

test('an empty folder gets a configuration, a manifest and the editor, and then lints', async () => {
	const cwd = folderOf({});
	const { code, out, err } = await hvlint(['init'], { cwd });
	expect([code, err]).toEqual([0, '']);
	expect(out).toContain('Next: hvlint --statistics');
	expect(filesOf(cwd)).toEqual(['.vscode/settings.json', 'estate/cluster.yaml', 'hvlint.yaml']);
	const settings = JSON.parse(readFileSync(join(cwd, '.vscode/settings.json'), 'utf8'));
	for (const schema of Object.keys(settings['yaml.schemas']))
		expect(JSON.parse(readFileSync(join(cwd, schema), 'utf8')).$schema).toContain(
			'json-schema.org',
		);
	expect(await hvlint([], { cwd })).toMatchObject({ code: 0, err: '' });
});

test.each([
	['GitHub, by its folder', { '.github/x': '' }, '.github/workflows/hvlint.yml', 'jobs'],
	[
		'GitHub, by its address',
		remote('git@github.com:a/b.git'),
		'.github/workflows/hvlint.yml',
		'jobs',
	],
	['GitLab, by its address', remote('https://gitlab.corp.example/a/b'), '.gitlab-ci.yml', 'hvlint'],
	['GitLab, which has a pipeline', { '.gitlab-ci.yml': 'a: 1' }, 'hvlint.gitlab-ci.yml', 'hvlint'],
	[
		'Azure, by its address',
		remote('https://dev.azure.com/a/b/_git/c'),
		'azure-pipelines.yml',
		'steps',
	],
	[
		'Azure, which has a pipeline',
		{ 'azure-pipelines.yml': 'a: 1' },
		'azure-pipelines-hvlint.yml',
		'steps',
	],
])('the workflow of %s', async (_, files, path, key) => {
	const cwd = folderOf({ ...files, 'a.yaml': manifest });
	const { out } = await hvlint(['init'], { cwd });
	expect(out).toContain(`wrote  ${path}: the workflow for `);
	const text = readFileSync(join(cwd, path), 'utf8');
	expect(parse(text)).toHaveProperty(key);
	expect(text).not.toMatch(/^ +clusters$/m);
	const before = filesOf(cwd);
	expect((await hvlint(['init'], { cwd })).out).toContain(`kept   ${path}\n`);
	expect(filesOf(cwd)).toEqual(before);
});

test('2: nothing is written through a link', async () => {
	const cwd = folderOf({ 'a.yaml': manifest, '.vscode/x': '' });
	symlinkSync('../stolen', join(cwd, '.vscode/settings.json'));
	const { code, err } = await hvlint(['init'], { cwd });
	expect(code).toBe(2);
	expect(err).toContain('.vscode/settings.json cannot be written: EEXIST');
	expect(existsSync(join(cwd, 'stolen'))).toBe(false);
});

test('nothing is overwritten, and what to add is told', async () => {
	const files = {
		'.github/workflows/hvlint.yml': 'mine',
		'.vscode/settings.json': '{}',
		'clusters/c1.yaml': manifest,
		'hvlint.yml': 'failOn: info\n',
	};
	const cwd = folderOf(files);
	const { code, out } = await hvlint(['init'], { cwd });
	expect(code).toBe(0);
	expect(filesOf(cwd)).toEqual(Object.keys(files).sort());
	for (const [path, text] of Object.entries(files))
		expect(readFileSync(join(cwd, path), 'utf8')).toBe(text);
	expect(out).toMatch(/kept {3}\.vscode\/settings\.json: add to it: .*"clusters\/\*\*\/\*\.yaml"/);
	const again = await hvlint(['init'], { cwd });
	expect(again.out).not.toContain('wrote');
	// To its own there is nothing to add.
	const own = folderOf({ 'a.yaml': manifest });
	await hvlint(['init'], { cwd: own });
	expect((await hvlint(['init'], { cwd: own })).out).toContain('kept   .vscode/settings.json\n');
	// A folder of that name may be somebody's.
	const other = folderOf({ 'a.yaml': manifest });
	mkdirSync(join(other, 'schemas'));
	await hvlint(['init'], { cwd: other });
	expect(filesOf(other)).toEqual(['a.yaml', 'hvlint.yaml']);
});

test('the editor knows manifests in YAML and in JSON, each by the settings that are read for them', async () => {
	const json = JSON.stringify({ apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV01' });
	const settingsOf = async (files: Readonly<Record<string, string>>) => {
		const cwd = folderOf(files);
		expect((await hvlint(['init'], { cwd })).out).toContain('of manifests');
		expect(filesOf(cwd)).not.toContain('estate/cluster.yaml');
		return JSON.parse(readFileSync(join(cwd, '.vscode/settings.json'), 'utf8'));
	};
	const schema = './schemas/manifest.schema.json';
	const config = { './schemas/config.schema.json': 'hvlint.yaml' };
	expect(await settingsOf({ 'hosts/hv01.json': json, 'hosts/deep/hv02.JSON': json })).toEqual({
		'yaml.schemas': config,
		'json.schemas': [{ fileMatch: ['/hosts/**/*.json'], url: schema }],
	});
	expect(await settingsOf({ 'clusters/c1.yml': manifest, 'all.json': `[\n${json}]` })).toEqual({
		'yaml.schemas': { [schema]: ['clusters/**/*.yml'], ...config },
		'json.schemas': [{ fileMatch: ['/all.json'], url: schema }],
	});
});

test('an inventory becomes the first manifests', async () => {
	const inventory = JSON.stringify({
		...{ inventory: 'hvlint/v1', collected: '2026-11-21T08:00:00Z' },
		reads: [
			{ command: 'Get-VMHost', computer: 'HV01', objects: [{ Name: 'HV01' }] },
			{ command: 'Get-VM', computer: 'HV01', objects: [{ Name: 'a', State: 'Running' }] },
		],
	});
	const cwd = folderOf({ 'in/inventory.json': inventory });
	const { code, out } = await hvlint(['init'], { cwd });
	expect(code).toBe(0);
	expect(out).toContain('a new on HV01');
	expect(filesOf(cwd)).toContain('estate/virtual-machines/a.yaml');
	const taken = folderOf({ 'in/inventory.json': inventory, 'estate/x': '' });
	expect((await hvlint(['init'], { cwd: taken })).out).toContain(
		'kept   estate: hvlint import in/inventory.json',
	);
});

test('2: a path', async () => {
	const { code, err } = await hvlint(['init', 'x'], { cwd: folderOf({}) });
	expect([code, err]).toEqual([
		2,
		'hvlint: hvlint init takes no path: it sets up the current folder.\n',
	]);
});

test('the name of a file tells a terminal nothing', async () => {
	const hostile = 'a\u001B[31m##vso[x]';
	const cwd = folderOf({
		[`${hostile}.json`]: '{"inventory":"hvlint/v1","reads":[]}',
		'estate/x': '',
	});
	const { out } = await hvlint(['init'], { cwd });
	expect(out).toContain('hvlint import a\\u{1b}[31m\\u{23}#vso[x].json -o FOLDER');
});
