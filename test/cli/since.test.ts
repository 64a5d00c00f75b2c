import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { folderOf, hvlint } from './process.ts';

const machine = (name: string, checkpoint = '{ name: c, created: 2025-01-01, type: Standard }') =>
	`apiVersion: hvlint/v1\nkind: VirtualMachine\nname: ${name}\ncluster: null\nowner: HV01\ncollected: 2026-11-20\ncheckpoints: [${checkpoint}]\n`;
const configuration = 'failOn: error\nrules: { checkpoints/age: error }\n';
const git = (cwd: string, ...args: string[]) =>
	execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
let commits = 0;
const commit = (cwd: string) => {
	git(cwd, 'add', '-A');
	// Of one content, one message and one second there would be one commit.
	commits += 1;
	git(cwd, 'commit', '-qm', `change ${commits}`, '--no-gpg-sign');
};

/** A repository whose branch `change` left `main` before `main` went on. */
function repository(): string {
	const cwd = folderOf({
		'hvlint.yaml': configuration,
		'estate/a.yaml': machine('a'),
		'estate/b.yaml': machine('b'),
	});
	git(cwd, 'init', '-q', '-b', 'main');
	commit(cwd);
	git(cwd, 'checkout', '-qb', 'change');
	git(cwd, 'checkout', '-q', 'main');
	// What main got later is no mending of the change.
	writeFileSync(join(cwd, 'estate/later.yaml'), machine('later'));
	commit(cwd);
	git(cwd, 'checkout', '-q', 'change');
	return cwd;
}
const sinceOf = async (cwd: string, since: string, ...args: string[]) => {
	const { code, out } = await hvlint([...args, '--since', since, '-f', 'json'], { cwd });
	const { since: told, findings, settled } = JSON.parse(out);
	const names = (list: { ruleId: string; subject: { name: string } }[]) =>
		list.filter(({ ruleId }) => ruleId === 'checkpoints/age').map(({ subject }) => subject.name);
	return { code, since: told, findings: names(findings), settled: names(settled) };
};

test('a commit: what is new counts, from the commit where the branches parted', async () => {
	const cwd = repository();
	expect(await sinceOf(cwd, 'main')).toMatchObject({
		code: 0,
		findings: [],
		settled: ['a', 'b'],
		since: { introduced: 0, mended: [], undecided: 0, faults: 0, changed: [] },
	});
	renameSync(join(cwd, 'estate/a.yaml'), join(cwd, 'estate/moved.yaml'));
	writeFileSync(join(cwd, 'estate/b.yaml'), machine('b', ''));
	writeFileSync(join(cwd, 'estate/c.yaml'), machine('c'));
	commit(cwd);
	const { code, since, findings, settled } = await sinceOf(cwd, 'main');
	expect({ code, findings, settled }).toEqual({ code: 1, findings: ['c'], settled: ['a'] });
	expect(since.from).toMatch(/^main at [0-9a-f]{12}$/);
	expect(since.mended).toContainEqual({ ruleId: 'checkpoints/age', object: 'virtualMachine b' });
	const told = await hvlint(['--since', 'main'], { cwd });
	expect(told.out).toMatch(
		/\nSince main at [0-9a-f]{12}: \d+ new, \d+ there already, 1 mended\.\n/,
	);
	// From a folder below, with a path of the command line.
	const below = await sinceOf(join(cwd, 'estate'), 'main', 'c.yaml');
	expect(below.findings).toEqual(['c']);
	expect((await sinceOf(join(cwd, 'estate'), 'main', '../estate/*.yaml')).settled).toEqual(['a']);
});

test('what is not committed yet counts as well, and the report follows its schema', async () => {
	const cwd = repository();
	writeFileSync(join(cwd, 'estate/c.yaml'), machine('c'));
	expect((await sinceOf(cwd, 'HEAD')).findings).toEqual(['c']);
	const { out } = await hvlint(['--since', 'HEAD', '-f', 'json'], { cwd });
	const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
	const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
	validate(JSON.parse(out));
	expect(validate.errors).toBeNull();
});

test('a change of what decides is told, in every format that has a word for it', async () => {
	const cwd = repository();
	writeFileSync(join(cwd, 'hvlint.yaml'), `${configuration}# mild\n`);
	expect((await sinceOf(cwd, 'main')).since.changed).toEqual(['hvlint.yaml']);
	for (const format of ['pretty', 'markdown', 'github', 'azure', 'teamcity']) {
		const { out } = await hvlint(['--since', 'main', '-f', format], { cwd });
		expect(out.replace(/[\s`]+/g, ' ')).toMatch(
			/hvlint\.yaml ?, which decides what counts, is changed/,
		);
	}
	// One that is not committed, and one that the baseline is in.
	writeFileSync(join(cwd, 'hvlint.yaml'), `${configuration}baseline: known.json\n`);
	await hvlint(['baseline'], { cwd });
	expect((await sinceOf(cwd, 'main')).since.changed).toEqual(['hvlint.yaml', 'known.json']);
});

test('another folder', async () => {
	const cwd = folderOf({
		'hvlint.yaml': configuration,
		'before/a.yaml': machine('a'),
		'after/x.yaml': machine('a'),
		'after/c.yaml': machine('c'),
	});
	expect(await sinceOf(cwd, 'before', 'after')).toMatchObject({
		code: 1,
		findings: ['c'],
		settled: ['a'],
		since: { from: 'before', changed: [] },
	});
});

test('a base with faults of its own: what could not be read there counts as new, and that is told', async () => {
	const cwd = folderOf({
		'hvlint.yaml': configuration,
		'before/a.yaml': 'apiVersion: hvlint/v1\nkind: [\n',
		'after/a.yaml': machine('a'),
	});
	const { findings, since } = await sinceOf(cwd, 'before', 'after');
	expect(findings).toEqual(['a']);
	expect(since.faults).toBeGreaterThan(0);
});

describe('2: no base', () => {
	test.each([
		['nowhere', 'There is no commit "nowhere" here.'],
		['--upload-pack=touch x', '--since is a commit or a folder, not "--upload-pack=touch x".'],
		['-x', '--since is a commit or a folder, not "-x".'],
		['', '--since is a commit or a folder, not "".'],
	])('%s', async (ref, message) => {
		const { code, out, err } = await hvlint([`--since=${ref}`], { cwd: repository() });
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(message);
	});

	test('no repository', async () => {
		const cwd = folderOf({ 'a.yaml': machine('a') });
		const env = { GIT_CEILING_DIRECTORIES: join(cwd, '..') };
		const { code, err } = await hvlint(['--since', 'main'], { cwd, env });
		expect(code).toBe(2);
		expect(err).toContain('the current folder is in no repository of Git');
	});

	test('histories that have nothing in common, and a shallow clone', async () => {
		const cwd = repository();
		git(cwd, 'checkout', '-q', '--orphan', 'other');
		commit(cwd);
		const apart = await hvlint(['--since', 'main'], { cwd });
		expect(apart.err).toMatch(/have no commit in common\.\n$/);
		const clone = join(folderOf({}), 'clone');
		mkdirSync(clone);
		git(clone, 'clone', '-q', '--depth', '1', '-b', 'change', `file://${cwd}`, '.');
		const { code, err } = await hvlint(['--since', 'origin/main'], { cwd: clone });
		expect(code).toBe(2);
		expect(err).toMatch(
			/There is no commit "origin\/main" here\. The clone is shallow: .*fetch-depth: 0/,
		);
	});
});
