import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer, type Token, walkTokens } from 'marked';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatNames } from '../../src/reporters/formats.ts';
import { folderOf, hvlint } from './process.ts';

/** What is data on one line of a comment of YAML, and as the name of a branch. */
const words = '<img src=x onerror=a>[a](https://evil.example)@octocat ##vso[task.complete]\u202e|`';
const branch = '<img/src=x>#1@octocat##vso\u202e|`';
/** What would do something to a terminal, a CI, Markdown or HTML, were it more than data. */
const hostile = `a\u001b[2J\n::add-mask::x\r##[add-mask]y${words}`;
const quoted = JSON.stringify(hostile);

const machine = (name: string, extra = '') =>
	`apiVersion: hvlint/v1\nkind: VirtualMachine\nname: ${name}\ncluster: null\nowner: HV01\ncollected: 2026-11-20\n${extra}checkpoints: [{ name: c, created: 2025-01-01, type: Standard }]\n`;
const exception = `exceptions: [{ rule: checkpoints/age, reason: ${quoted} }]\n`;
const baseline = 'known<img>`#1.json';

/** A repository whose exceptions, baseline, branch and objects have such names. */
async function repository(): Promise<string> {
	const cwd = folderOf({
		'known.yaml': machine(quoted),
		'hvlint.yaml': 'preset: recommended\n',
	});
	await hvlint(['baseline', '-o', baseline], { cwd });
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd });
	git('init', '-q', '-b', branch);
	git('add', '-A');
	git('commit', '-qm', 'a', '--no-gpg-sign');
	const files = {
		'beside.yaml': machine('b', exception),
		'comment.yaml': `# hvlint-except checkpoints/age: ${words}\n${machine('c')}`,
		'settings.yaml': machine('d'),
		'new.yaml': machine(JSON.stringify(`${hostile}2`)),
		'hvlint.yaml': `exceptions:\n  - { rule: checkpoints/age, objects: [d], reason: ${quoted} }\n  - { rule: checkpoints/age, objects: [${JSON.stringify(`gone ${hostile.replaceAll(/[[\]*?{}]/g, '')}`)}], reason: x }\n`,
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
	return cwd;
}

/** What Markdown makes of a text besides text. */
function markup(markdown: string): string[] {
	const found: string[] = [];
	walkTokens(lexer(markdown), (token: Token) => {
		if (token.type === 'html' && !/^(<br>|<\/?details>.*)\s*$/s.test(token.raw))
			found.push(token.raw);
		if (token.type === 'image' || (token.type === 'link' && !token.href.includes('microsoft.com')))
			found.push(token.raw);
	});
	return found;
}

describe('a report with a baseline, exceptions and a branch of hostile names', () => {
	let cwd = '';
	beforeAll(async () => {
		cwd = await repository();
	}, 600_000);

	test.each(formatNames)('%s', async (format) => {
		const { code, out, err } = await hvlint(
			['--since', branch, '-b', baseline, '--fail-on', 'warning', '-f', format],
			{ cwd },
		);
		expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^hvlint: \d+ finding/) });
		const told = format === 'html' ? out.replaceAll('\\u003c', '<') : out;
		// The new finding, what each exception says, the branch and the baseline.
		expect(told.match(/add-mask/g)?.length).toBeGreaterThan(4);
		expect(told.match(/task\.complete/g)?.length).toBeGreaterThan(4);
		if (format !== 'gitlab') expect(out).toContain('octocat');
		expect(out).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
		expect(out).not.toMatch(/^\s*::add-mask/m);
		expect(out).not.toMatch(/##\[|##vso\[task\.complete\]/);
		if (format === 'html' || format === 'junit') expect(out).not.toContain('<img');
		if (format === 'markdown') expect(markup(out)).toEqual([]);
	});

	test.each<[string, string[], Readonly<Record<string, string>>]>([
		['an unknown commit', [`--since=${hostile}`], {}],
		['a baseline that is not there', ['-b', `${hostile}.json`], {}],
		[
			'a baseline of another version',
			['-b', 'k.json'],
			{ 'k.json': JSON.stringify({ baseline: `hvlint/${hostile}` }) },
		],
		[
			'a rule that there is not',
			[],
			{ 'hvlint.yaml': `exceptions: [{ rule: ${quoted}, objects: [a], reason: x }]\n` },
		],
		[
			'a rule of a manifest that there is not',
			[],
			{ 'a.yaml': machine('a', `exceptions: [{ rule: ${quoted}, reason: x }]\n`) },
		],
		['a comment', [], { 'a.yaml': `# hvlint-except ${words}\n${machine('a')}` }],
	])('2: %s', async (_, args, files) => {
		const { code, out, err } = await hvlint(args, {
			cwd: folderOf({ 'b.yaml': machine('b'), ...files }),
		});
		expect(code).toBe(2);
		const all = `${out}${err}`;
		expect(all).toContain('onerror');
		expect(all).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|^\s*::add-mask|##\[|##vso\[/mu);
	});
});
