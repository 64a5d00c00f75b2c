import { describe, expect, test } from 'vitest';
import { folderOf, hvlint, shell } from './process.ts';

const machine = (name: string) =>
	`apiVersion: hvlint/v1\nkind: VirtualMachine\nname: ${name}\ncluster: null\nowner: HV01\ncollected: 2026-11-20\ncheckpoints: [{ name: c, created: 2025-01-01, type: Standard }]\n`;

interface Told {
	readonly ruleId: string;
	readonly message: string;
	readonly severity: string;
	readonly path: string;
	readonly range: { readonly start: { readonly line: number } };
	readonly subject: { readonly name: string };
}

async function run(
	files: Readonly<Record<string, string>>,
	{ args = [], cwd = '' }: { args?: string[]; cwd?: string } = {},
) {
	const folder = folderOf({ 'a.yaml': machine('a'), 'lab/b.yaml': machine('b'), ...files });
	shell('git init -q', folder);
	const { code, out, err } = await hvlint(['-f', 'json', ...args], { cwd: `${folder}/${cwd}` });
	const findings: Told[] = out === '' ? [] : JSON.parse(out).findings;
	const ofAge = findings.filter(({ ruleId }) => ruleId === 'checkpoints/age');
	return {
		...{ code, err, findings },
		names: ofAge.map(({ subject }) => subject.name),
		severities: ofAge.map(({ severity }) => severity),
		unused: findings.filter(({ ruleId }) => ruleId === 'override-unused'),
	};
}

test('exclude: files of folders are not read, one that is named is', async () => {
	const files = { 'hvlint.yaml': "exclude: ['lab/**']\n" };
	expect((await run(files)).names).toEqual(['a']);
	expect((await run(files, { args: ['lab'] })).code).toBe(3);
	expect((await run(files, { args: ['a.yaml', 'lab/*.yaml'] })).names).toEqual(['a']);
	expect((await run(files, { args: ['lab/b.yaml'] })).names).toEqual(['b']);
	expect((await run(files, { cwd: 'lab', args: ['..'] })).names).toEqual(['a']);
});

test.each([
	['a category', "rules: { 'checkpoints/*': off }", []],
	[
		'a category, and one rule',
		"rules: { checkpoints/age: error, 'checkpoints/*': off }",
		['error', 'error'],
	],
	['all', "rules: { '*': info }", ['info', 'info']],
	['all, and a category', "rules: { 'checkpoints/*': error, '*': off }", ['error', 'error']],
	[
		'of some objects',
		"overrides: [{ objects: [A], rules: { 'checkpoints/*': off } }]",
		['warning'],
	],
])('settings of many rules: %s', async (_, configuration, expected) => {
	expect((await run({ 'hvlint.yaml': configuration })).severities).toEqual(expected);
});

test('settings of many rules turn no opt-in rule on', async () => {
	const count = async (text: string) => (await run({ 'hvlint.yaml': text })).findings.length;
	expect(await count("rules: { '*': warning }")).toBe(await count('failOn: error'));
});

test('a glob of exclude that no file fits is told, where all that it is for was linted', async () => {
	const files = {
		'hvlint.yaml':
			"extends: shared/hvlint.yaml\nexclude:\n  - 'labb/**'\n  - '{lab,old}/**'\n  - '*.md'\n",
		'shared/hvlint.yaml': "exclude: ['a.yaml', '../readme.md']\n",
		'readme.md': '',
	};
	const unused = async (args: string[], more = {}) =>
		(await run({ ...files, ...more }, { args })).findings
			.filter(({ ruleId }) => ruleId === 'exclude-unused')
			.map(({ severity, message, path, range }) => [severity, message, path, range.start.line]);
	const misspelt = [
		'info',
		'No file here fits labb/**, which is not to be read.',
		'hvlint.yaml',
		3,
	];
	const ofShared = 'No file here fits a.yaml, which is not to be read.';
	expect(await unused([])).toEqual([misspelt, ['info', ofShared, 'shared/hvlint.yaml', 1]]);
	expect(await unused(['a.yaml'])).toEqual([]);
	// What could not be read may hold what it is about.
	expect(await unused([], { 'c.yaml': 'apiVersion: hvlint/v1\n' })).toEqual([]);
	const inFolder = { 'shared/a.yaml': machine('c'), 'labb/d.yaml': machine('d') };
	expect(await unused([], inFolder)).toEqual([]);
});

test('an override that is for nothing is told, where all was linted', async () => {
	const files = {
		'hvlint.yaml':
			"overrides:\n  - { objects: ['labb-*'], rules: { checkpoints/age: off } }\n  - { objects: [B], files: ['lab/*'], rules: { checkpoints/age: info } }\n  - { objects: ['c to HV02'], rules: { checkpoints/age: info } }\n",
	};
	const { unused, severities } = await run(files);
	expect(unused).toMatchObject([
		{
			severity: 'info',
			message: 'The override for labb-* is for nothing here.',
			path: 'hvlint.yaml',
			range: { start: { line: 2 } },
		},
	]);
	expect(severities).toEqual(['warning', 'info']);
	expect((await run(files, { args: ['lab'] })).unused).toEqual([]);
	expect((await run({ ...files, 'c.yaml': 'apiVersion: hvlint/v1\n' })).unused).toEqual([]);
});

test('extends: what a file says goes before what it builds on, whose paths start from itself', async () => {
	const files = {
		'shared/hvlint.yaml':
			"failOn: warning\nbaseline: none.json\nrules: { checkpoints/age: info }\nexclude: ['../lab/x.yaml']\noverrides: [{ files: ['../lab/*'], rules: { checkpoints/age: error } }]\n",
		'lab/x.yaml': machine('x'),
	};
	const own = (text: string) => ({
		...files,
		'hvlint.yaml': `extends: shared/hvlint.yaml\n${text}`,
	});
	const without = { args: ['--baseline', 'base.json'] };
	const known = { 'base.json': '{"baseline":"hvlint/1","findings":[]}' };
	expect((await run(own(''))).err).toContain('The baseline shared/none.json does not exist');
	expect((await run({ ...own(''), ...known }, without)).severities).toEqual(['info', 'error']);
	expect(
		(await run({ ...own('rules: { checkpoints/age: warning }\n'), ...known }, without)).severities,
	).toEqual(['warning', 'warning']);
	expect((await run({ ...own('failOn: never\n'), ...known }, without)).code).toBe(0);
});

test('extends: a lock and exceptions come along', async () => {
	const files = {
		'base.yaml':
			"rules: { checkpoints/age: { locked: true } }\nexceptions: [{ rule: checkpoints/production, objects: ['*'], reason: Ours. }]\n",
	};
	const { code, err } = await run({
		...files,
		'hvlint.yaml':
			"extends: base.yaml\nrules: { checkpoints/age: { locked: false } }\nexceptions: [{ rule: checkpoints/age, objects: ['*'], reason: x }]\n",
	});
	expect([code, err]).toEqual([
		2,
		'hvlint: hvlint.yaml:3:22 checkpoints/age is locked. It takes no exception: mend what it finds.\n',
	]);
});

describe('a configuration that cannot be used', () => {
	test.each([
		['/etc/hostname', /1:10 The configuration that it extends is outside of the repository/],
		['hvlint.yaml', /1:10 It extends itself/],
	])('2: it extends a link to %s', async (target, message) => {
		const cwd = folderOf({ 'a.yaml': machine('a'), 'hvlint.yaml': 'extends: link.yaml\n' });
		shell(`git init -q && ln -s ${target} link.yaml`, cwd);
		const { code, err } = await hvlint([], { cwd });
		expect(err).toMatch(message);
		expect(code).toBe(2);
	});

	test.each([
		[
			'missing',
			{ 'hvlint.yaml': 'extends: none.yaml\n' },
			/^hvlint: hvlint\.yaml:1:10 The configuration that it extends does not exist: none\.yaml\./,
		],
		[
			'an address',
			{ 'hvlint.yaml': 'extends: https://example.com/hvlint.yaml\n' },
			/does not exist: https:\/example\.com/,
		],
		[
			'outside',
			{ 'hvlint.yaml': 'extends: /etc/hostname\n' },
			/1:10 The configuration that it extends is outside of the repository/,
		],
		[
			'itself',
			{ 'hvlint.yaml': 'extends: hvlint.yaml\n' },
			/1:10 It extends itself: hvlint\.yaml extends hvlint\.yaml\.$/m,
		],
		[
			'a cycle',
			{ 'hvlint.yaml': 'extends: a/b.yaml\n', 'a/b.yaml': 'extends: ../hvlint.yaml\n' },
			/a\/b\.yaml:1:10 It extends itself: hvlint\.yaml extends a\/b\.yaml extends hvlint\.yaml\./,
		],
		[
			'not valid',
			{ 'hvlint.yaml': 'extends: b.yaml\n', 'b.yaml': 'failOnn: error\n' },
			/b\.yaml:1:1 Unknown property "failOnn"/,
		],
		[
			'a broken glob',
			{ 'hvlint.yaml': "exclude: ['{a']\n" },
			/1:11 A bracket of the glob has no partner/,
		],
		...['archive\\\\**', './archive/**', 'archive/'].map(
			(glob): [string, Record<string, string>, RegExp] => [
				`a glob that would fit nothing, ${glob}`,
				{ 'hvlint.yaml': `exclude: ['${glob}']\n` },
				/1:11 A glob of paths is as archive\/\*\*: no \\, no \.\/ before, no \/ at its end/,
			],
		),
		[
			'an unknown category',
			{ 'hvlint.yaml': "rules: { 'checkpoint/*': off }\n" },
			/Did you mean "checkpoints\/\*"\?/,
		],
		['an unknown edition', { 'hvlint.yaml': 'edition: 2025.01\n' }, /1:10 "edition" .*2026\.12/],
	])('2: %s', async (_, files, message) => {
		const { code, err } = await run(files as Record<string, string>);
		expect(code).toBe(2);
		expect(err).toMatch(message);
	});
});

test('the edition of this version changes nothing', async () => {
	for (const edition of ['2026.12', "'2026.12'"])
		expect((await run({ 'hvlint.yaml': `edition: ${edition}\n` })).severities).toEqual([
			'warning',
			'warning',
		]);
});
