import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, hvlint } from './cli/process.ts';
import { runStep } from './runner.ts';

const git = (cwd: string, ...args: string[]) =>
	execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	}).trim();
const machine = (name: string) =>
	`apiVersion: hvlint/v1\nkind: VirtualMachine\nname: ${name}\ncluster: null\nowner: HV01\ncollected: 2026-11-20\ncheckpoints: [{ name: c, created: 2025-01-01, type: Standard }]\n`;

const configuration = 'failOn: warning\nrules: { checkpoints/age: error }\n';
/** A repository with a pull request that brings these files, after which its base went on. */
function origin(brings: Readonly<Record<string, string>>) {
	const cwd = folderOf({
		'hvlint.yaml': configuration,
		'a.yaml': machine('a'),
	});
	const commit = () => {
		git(cwd, 'add', '-A');
		git(cwd, 'commit', '-qm', 'change', '--no-gpg-sign', '--allow-empty');
		return git(cwd, 'rev-parse', 'HEAD');
	};
	git(cwd, 'init', '-q', '-b', 'main');
	const base = commit();
	git(cwd, 'checkout', '-qb', 'change');
	for (const [path, text] of Object.entries(brings)) writeFileSync(join(cwd, path), text);
	const head = commit();
	git(cwd, 'checkout', '-q', 'main');
	writeFileSync(join(cwd, 'later.yaml'), machine('later'));
	commit();
	git(cwd, 'checkout', '-qb', 'merge');
	git(cwd, 'merge', '-q', '--no-ff', '--no-gpg-sign', '-m', 'merge', 'change');
	return { cwd, base, head };
}

/** Checks a branch out as actions/checkout does, and runs the Action on the event. */
async function run(
	branch: string,
	{
		depth = 0,
		event = {},
		name = 'pull_request',
		since = '',
		brings = { 'b.yaml': machine('b') },
	}: {
		depth?: number;
		event?: object;
		name?: string;
		since?: string;
		brings?: Readonly<Record<string, string>>;
	} = {},
) {
	const { cwd, base, head } = origin(brings);
	const workspace = folderOf({});
	const clone = depth > 0 ? [`--depth=${depth}`] : [];
	git(workspace, 'clone', '-q', ...clone, '-b', branch, `file://${cwd}`, '.');
	const path = join(folderOf({}), 'event.json');
	writeFileSync(
		path,
		JSON.stringify({ pull_request: { head: { sha: head }, base: { sha: base } }, ...event }),
	);
	const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
	const step = await runStep(workspace, { since, formats: 'json' }, { env });
	const errors = step.commands.filter((one) => one.name === 'error').map(({ data }) => data);
	const notices = step.commands.filter((one) => one.name === 'notice').map(({ data }) => data);
	const warnings = step.commands.filter((one) => one.name === 'warning').map(({ data }) => data);
	return {
		...step,
		errors: errors.join('\n'),
		notices: notices.join('\n'),
		warnings: warnings.join('\n'),
	};
}

test.each([
	['the whole history', 'merge', 0],
	['two commits', 'merge', 2],
	['the head with its history', 'change', 0],
])('only what a pull request brings counts: %s', async (_, branch, depth) => {
	const { outputs, errors, summary, notices } = await run(branch, { depth });
	expect(outputs.errors).toBe('1');
	expect(errors).toContain(' b ');
	expect(errors).not.toMatch(/ of (a|later) /);
	expect(notices).not.toContain('every finding counts');
	expect(summary).toMatch(/1 new/);
});

test.each<[string, Parameters<typeof run>[0], Parameters<typeof run>[1], RegExp]>([
	[
		'a shallow clone',
		'merge',
		{ depth: 1 },
		/the checkout did not fetch its base \(fetch-depth: 2/,
	],
	['no event', 'merge', { event: { pull_request: null } }, /its event cannot be read/],
	[
		'a hostile event',
		'merge',
		{ event: { pull_request: { head: { sha: '--x' }, base: { sha: '\n::error::x' } } } },
		/its event cannot be read/,
	],
	[
		'another checkout',
		'merge',
		{ event: { pull_request: { head: { sha: 'a'.repeat(40) }, base: { sha: 'b'.repeat(40) } } } },
		/what is checked out is not the pull request/,
	],
])(
	'where the base is not there, everything counts, and that is said: %s',
	async (_, branch, options, why) => {
		const { outputs, notices } = await run(branch, options);
		expect(outputs.errors).toBe(branch === 'merge' ? '3' : '2');
		expect(notices).toMatch(/every finding counts, not only what this pull request brings/);
		expect(notices).toMatch(why);
		expect(notices).toContain('nor is it known whether it changes what counts');
	},
);

test.each([
	['a push', { name: 'push' }],
	['pull_request_target', { name: 'pull_request_target' }],
	['the input none', { since: 'none' }],
])('everything counts: %s', async (_, options) => {
	const { outputs, notices } = await run('merge', options);
	expect(outputs.errors).toBe('3');
	expect(notices).not.toContain('every finding counts');
});

describe('a pull request that loosens the gate says so', () => {
	const added = { 'b.yaml': machine('b') };

	test.each<[string, Readonly<Record<string, string>>]>([
		['by its settings', { 'hvlint.yaml': 'rules: { checkpoints/*: off }\n' }],
		['by what it leaves out', { 'hvlint.yaml': `${configuration}exclude: [b.yaml]\n` }],
		[
			'by an exception of the configuration',
			{
				'hvlint.yaml': `${configuration}exceptions: [{ rule: checkpoints/age, objects: [b], reason: mine }]\n`,
			},
		],
	])('%s', async (_, brings) => {
		const { outputs, warnings, summary } = await run('merge', { brings: { ...added, ...brings } });
		expect(outputs.errors).toBe('0');
		expect(warnings).toContain('hvlint.yaml, which decides what counts, is changed as well');
		expect(summary).toMatch(/`?hvlint\.yaml`?, which decides what counts, is changed as well/);
	});

	test('by an exception beside the machine', async () => {
		const brings = {
			'b.yaml': `${machine('b')}exceptions: [{ rule: checkpoints/age, reason: mine }]\n`,
		};
		const { outputs, warnings, summary } = await run('merge', { brings });
		expect(outputs.errors).toBe('0');
		for (const text of [warnings, summary.replaceAll('`', '')])
			expect(text).toMatch(/The exception of checkpoints\/age beside b is new: .*mine/);
	});

	test('by a baseline, and by a file that the configuration builds on', async () => {
		const cwd = folderOf({ ...added, 'hvlint.yaml': configuration });
		await hvlint(['baseline', '-o', 'known.json'], { cwd });
		const brings = {
			...added,
			'known.json': readFileSync(join(cwd, 'known.json'), 'utf8'),
			'hvlint.yaml': `extends: base.yaml\n`,
			'base.yaml': `${configuration}baseline: known.json\n`,
		};
		const { outputs, warnings } = await run('merge', { brings });
		expect(outputs.errors).toBe('0');
		for (const path of Object.keys(brings).filter((name) => name !== 'b.yaml'))
			expect(warnings).toContain(`${path}, which decides what counts, is changed as well`);
	});
});
