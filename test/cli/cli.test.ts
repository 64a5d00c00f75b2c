import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { renderHelp } from '../../src/cli/help.ts';
import { folderOf, hvlint, hvlintAlone, program, shell } from './process.ts';

const cluster = `apiVersion: hvlint/v1
kind: Cluster
name: HVC01
collected: 2026-11-20
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01 }
migrations:
  - { virtualMachine: app01, to: HV02 }
`;
const host = (name: string, manufacturer: string) =>
	`apiVersion: hvlint/v1\nkind: Host\nname: ${name}\ncluster: HVC01\nprocessor: { manufacturer: ${manufacturer} }\n`;
const blocked = {
	'cluster.yaml': cluster,
	'hosts/hv01.yaml': host('HV01', 'GenuineIntel'),
	'hosts/hv02.json': JSON.stringify({
		apiVersion: 'hvlint/v1',
		kind: 'Host',
		name: 'HV02',
		cluster: 'HVC01',
		processor: { manufacturer: 'AuthenticAMD' },
	}),
	'notes.yaml': 'just: a file\n',
	'machines.csv': 'Name,State\napp01,Running\n',
};
const empty = { 'host.yaml': 'apiVersion: hvlint/v1\nkind: Host\nname: HV01\ncluster: null\n' };

describe('exit codes', () => {
	test('0: nothing at or above the threshold', async () => {
		const { code, out, err } = await hvlint(['--fail-on', 'error'], { cwd: folderOf(empty) });
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/1 file: 0 errors/);
	});

	test('1: findings, with a line that says so, in every format', async () => {
		const cwd = folderOf(blocked);
		for (const format of ['pretty', 'json']) {
			const { code, err } = await hvlint(['--format', format], { cwd });
			expect(code).toBe(1);
			expect(err).toMatch(/^hvlint: \d+ findings? at or above error\.\n$/);
		}
		expect((await hvlint(['--fail-on', 'never'], { cwd })).code).toBe(0);
	});

	test('1: undecided checks where they count, whatever the preset', async () => {
		const cwd = folderOf({ 'cluster.yaml': cluster, 'hvlint.yaml': 'failOnUndecided: all\n' });
		expect((await hvlint([], { cwd })).code).toBe(1);
		expect((await hvlint(['--fail-on-undecided', 'none'], { cwd })).code).toBe(0);
		const strict = folderOf({ 'cluster.yaml': cluster, 'hvlint.yaml': 'preset: strict\n' });
		expect((await hvlint([], { cwd: strict })).code).toBe(0);
	});

	test.each([
		[['--frmat', 'json'], 'Unknown option --frmat. Did you mean --format?'],
		[['--fix'], 'Unknown option --fix. hvlint changes no manifest'],
		[['--stdin'], 'Unknown option --stdin. hvlint - reads standard input.'],
		[['--constructor'], 'Unknown option --constructor. hvlint help lint lists the options.'],
		[['--format'], '--format needs a value, NAME[=FILE]: pretty, json'],
		[['--config='], 'cannot be read'],
		[['--config', '--quiet'], '--config needs a value, FILE: The configuration.'],
		[['preflight', '--vm'], '--vm needs a value, NAME: The machine'],
		[['lnit'], 'lnit is no command, and no file of that name is here. Did you mean hvlint lint?'],
		[['help', 'lnit'], 'There is no command "lnit". Did you mean hvlint help lint?'],
		[['help', 'lint', 'rules'], 'hvlint help takes one command.'],
		[['--preset', 'strict', 'explain', 'x'], ', not with explain.'],
		[['--format', 'xml'], 'not "xml".'],
		[['--format', 'json', '--format', 'pretty'], 'Only one --format can go to standard output'],
		[['--format', 'json='], 'names no file'],
		[['--to', 'HV02'], '--to goes with preflight, not with lint.'],
		[['no-such-folder'], 'no-such-folder does not exist'],
		[['--as-of', 'yesterday'], '--as-of is a date'],
		[['--as-of', '2026-11-20T10:00'], '--as-of is a date'],
		[['--config', 'gone.yaml'], 'gone.yaml does not exist'],
		[['explain', 'preflight/procesor-vendor'], 'Did you mean preflight/processor-vendor?'],
		[['preflight', '--vm', 'app1'], 'Did you mean "app01"?'],
		[['preflight', '--vm', 'app01', '--to', 'HV2'], 'No host is named "HV2". Did you mean "HV02"?'],
		[['preflight', '--to', 'FRA-HV3'], 'No host is named "FRA-HV3". The hosts are HV01, HV02.'],
	])('2: %s', async (args, message) => {
		const { code, out, err } = await hvlint(args, { cwd: folderOf(blocked) });
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(message);
	});

	test('2: a machine that has nowhere to go', async () => {
		const cwd = folderOf({
			'vm.yaml':
				'apiVersion: hvlint/v1\nkind: VirtualMachine\nname: app01\ncluster: null\nowner: HV01\n',
		});
		const { code, out, err } = await hvlint(['preflight', '--vm', 'app01'], { cwd });
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain('Nothing tells where app01 could move to.');
	});

	test('2: invalid input, and the rest is linted all the same', async () => {
		const cwd = folderOf({ ...blocked, 'hosts/hv03.yaml': `${host('HV03', 'Intel')}memroy: {}\n` });
		const { code, out, err } = await hvlint([], { cwd });
		expect(code).toBe(2);
		expect(err).toMatch(/not valid in one place/);
		expect(out).toContain('hosts/hv03.yaml:6:1 error schema');
		expect(out).toMatch(/BLOCKED +app01 from HV01 to HV02/);
	});

	test('2: a named file that is no manifest', async () => {
		const { code, out, err } = await hvlint(['machines.csv'], { cwd: folderOf(blocked) });
		expect(code).toBe(2);
		expect(err).toMatch(/not valid in one place/);
		expect(out).toMatch(/^machines\.csv:1:1 error schema\n {2}This is no hvlint manifest/);
	});

	test('2: an invalid configuration, with its place', async () => {
		const cwd = folderOf({
			...blocked,
			'hvlint.yaml': 'rules:\n  preflight/procesor-vendor: off\n',
		});
		const { code, err } = await hvlint([], { cwd });
		expect(code).toBe(2);
		expect(err).toContain(
			'hvlint.yaml:2:3 Unknown property "preflight/procesor-vendor". Did you mean "preflight/processor-vendor"?',
		);
	});

	test('3: no manifest', async () => {
		const { code, err } = await hvlint([], { cwd: folderOf({ 'notes.yaml': 'a: b\n' }) });
		expect(code).toBe(3);
		expect(err).toMatch(/^hvlint: No manifest found in the current folder/);
	});
});

describe('a process of its own ends and writes as one of many runs does', () => {
	test.each<[number, string, string[], Parameters<typeof hvlint>[1]?]>([
		[0, 'nothing is found', ['--fail-on', 'error'], { cwd: folderOf(empty) }],
		[1, 'an error is found', [], { cwd: folderOf(blocked) }],
		[1, 'in colours', ['preflight'], { cwd: folderOf(blocked), env: { FORCE_COLOR: '1' } }],
		[2, 'an unknown option', ['--fix']],
		[2, 'an invalid input', ['machines.csv', '-f', 'json'], { cwd: folderOf(blocked) }],
		[3, 'no manifest', [], { cwd: folderOf({}) }],
		[0, 'standard input', ['-'], { input: cluster }],
		[0, 'the version', ['--version']],
		[0, 'help', ['help', 'preflight']],
	])('%i: %s', async (code, _, args, surroundings) => {
		const alone = await hvlintAlone(args, surroundings);
		expect(alone.code).toBe(code);
		expect(await hvlint(args, surroundings)).toEqual(alone);
	});
});

describe('input', () => {
	test('standard input, files, folders and globs', async () => {
		const cwd = folderOf(blocked);
		const text = await hvlint(['-'], { cwd, input: cluster });
		expect(text.out).toMatch(/1 file:/);
		const files = async (...args: string[]) =>
			JSON.parse((await hvlint([...args, '-f', 'json'], { cwd })).out).files;
		expect(await files('hosts')).toEqual(['hosts/hv01.yaml', 'hosts/hv02.json']);
		expect(await files('hosts/*.json', 'cluster.yaml')).toEqual([
			'cluster.yaml',
			'hosts/hv02.json',
		]);
		expect(await files('.', 'cluster.yaml')).toHaveLength(3);
	});

	test('of folders, without hidden ones and hidden files, node_modules and .git', async () => {
		const one = (name: string) => `apiVersion: hvlint/v1\nkind: Host\nname: ${name}\n`;
		const others = ['.hidden/a.yaml', 'a/.hidden/b.yaml', 'node_modules/c.yaml', '.git/d.yaml'];
		const more = ['a/node_modules/e.yaml'];
		const cwd = folderOf({
			...Object.fromEntries([...others, ...more].map((path, at) => [path, one(`HV${at}`)])),
			'a/f.csv': 'name\na\n',
			'a/g.ps1': 'Get-VM\n',
			// A draft of an editor stands beside what it is of.
			'a/.hv91.yaml': one('HV91'),
			'a/hv91.yaml': one('HV91'),
			'a/b/hv92.yml': one('HV92'),
			'hv93.json': JSON.stringify({ apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV93' }),
		});
		const { files } = JSON.parse((await hvlint(['-f', 'json'], { cwd })).out);
		expect(files).toEqual(['a/b/hv92.yml', 'a/hv91.yaml', 'hv93.json']);
		// Who asks for hidden ones means neither the packages nor what Git keeps.
		const asked = await hvlint(['{.*,*}/**/*.yaml', '-f', 'json'], { cwd });
		expect(JSON.parse(asked.out).files).toEqual([
			'.hidden/a.yaml',
			'a/.hidden/b.yaml',
			'a/.hv91.yaml',
			'a/hv91.yaml',
		]);
	});

	test('a file that links let appear twice is read once', async () => {
		const cwd = folderOf(empty);
		symlinkSync(cwd, join(cwd, 'again'), 'junction');
		const { code, out } = await hvlint(['--format', 'json'], { cwd });
		expect({ code, files: JSON.parse(out).files }).toEqual({ code: 0, files: ['host.yaml'] });
	});

	test('the order of the files does not matter, nor does the run', async () => {
		const cwd = folderOf(blocked);
		const paths = ['cluster.yaml', 'hosts/hv01.yaml', 'hosts/hv02.json'];
		const first = await hvlint([...paths, '-f', 'json'], { cwd });
		expect(await hvlint([...paths.reverse(), '-f', 'json'], { cwd })).toEqual(first);
	});

	test('the configuration is found upwards, and its files are seen from its folder', async () => {
		const cwd = folderOf({
			...blocked,
			'hvlint.yaml':
				"overrides:\n  - files: ['hosts/**', cluster.yaml]\n    rules: { preflight/processor-vendor: off }\n",
		});
		const { out } = await hvlint(['preflight', '..', '--vm', 'app01', '--to', 'HV02'], {
			cwd: `${cwd}/hosts`,
		});
		expect(out).toContain('[-] preflight/processor-vendor: turned off by the configuration');
	});
});

describe('output', () => {
	test.each([
		[['--help'], renderHelp()],
		[['help'], renderHelp()],
		[['preflight', '-h'], renderHelp('preflight')],
		[['help', 'lint'], renderHelp('lint')],
		[['explain', '--help'], renderHelp('explain')],
	])('%s', async (args, out) => {
		expect(await hvlint(args)).toEqual({ code: 0, out, err: '' });
		expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
	});

	test.each([['--version'], ['-v'], ['-V'], ['version']])('%s', async (...args) => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
		expect(await hvlint(args)).toEqual({ code: 0, out: `${version}\n`, err: '' });
	});

	test('the help of a command has its own options alone', () => {
		expect(renderHelp('explain')).not.toMatch(/PATHS|--format/);
		expect(renderHelp('lint')).toMatch(/PATHS are.*/);
	});

	test('options may stand before the command', async () => {
		const cwd = folderOf(blocked);
		const { code, out } = await hvlint(['-f', 'json', '--fail-on=never', 'preflight'], { cwd });
		expect({ code, version: JSON.parse(out).version }).toEqual({ code: 0, version: 1 });
	});

	test('several reports in one run; one that cannot be written is exit 2, the others are there', async () => {
		const cwd = folderOf(blocked);
		const both = await hvlint(['--format', 'json=report.json', '--format', 'pretty'], { cwd });
		expect(both.code).toBe(1);
		expect(both.out).toContain('preflight/processor-vendor');
		expect(JSON.parse(readFileSync(`${cwd}/report.json`, 'utf8')).version).toBe(1);
		const args = ['-f', 'json=no/such/folder.json', '-f', 'json=there.json'];
		const { code, out, err } = await hvlint(args, { cwd });
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toMatch(/the report no\/such\/folder.json cannot be written/);
		expect(JSON.parse(readFileSync(`${cwd}/there.json`, 'utf8')).version).toBe(1);
	});

	test('--format json follows its schema', async () => {
		const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
		const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
		const cwd = folderOf({ ...blocked, 'bad.yaml': `${host('HV09', 'Intel')}x: 1\n` });
		for (const args of [['lint'], ['preflight'], ['preflight', '--vm', 'app01']]) {
			const { out } = await hvlint([...args, '-f', 'json'], { cwd });
			validate(JSON.parse(out));
			expect(validate.errors).toBeNull();
		}
	});

	test('preflight: one pair, one machine against every host, everything', async () => {
		const cwd = folderOf(blocked);
		const pair = await hvlint(['preflight', '--vm', 'APP01', '--to', 'hv02'], { cwd });
		expect(pair.code).toBe(1);
		expect(pair.out).toMatch(/^Preflight: app01 from HV01 to HV02 \(Live\)\nVerdict: {3}BLOCKED/);
		expect(pair.out).toContain('[!] preflight/processor-vendor');
		const machine = await hvlint(['preflight', '--vm', 'app01', '-f', 'json'], { cwd });
		const { migrations } = JSON.parse(machine.out);
		expect(migrations).toMatchObject([
			{ virtualMachine: 'app01', from: 'HV01', to: 'HV02', verdict: 'blocked', planned: true },
		]);
		expect((await hvlint(['preflight'], { cwd })).out).toMatch(
			/^machine +HV02 *\napp01 +BLOCKED *\n/,
		);
	});

	test('colours only where they are wanted', async () => {
		const cwd = folderOf(blocked);
		const escapeSequence = '\u001B[';
		expect((await hvlint([], { cwd })).out).not.toContain(escapeSequence);
		expect((await hvlint([], { cwd, env: { FORCE_COLOR: '1' } })).out).toContain(escapeSequence);
		expect((await hvlint(['--no-color'], { cwd, env: { FORCE_COLOR: '1' } })).out).not.toContain(
			escape,
		);
	});

	test('a megabyte arrives whole through a slow reader, and a reader may leave early', async () => {
		const machines = Array.from(
			{ length: 300 },
			(_, n) => `  - { name: ${'x'.repeat(1000)}${n}, owner: HV01, bad: 1 }`,
		);
		const cwd = folderOf({
			'cluster.yaml': `apiVersion: hvlint/v1\nkind: Cluster\nname: HVC01\nvirtualMachines:\n${machines.join('\n')}\n`,
		});
		const command = `"${process.execPath}" "${program}" -f json`;
		const size = Number(shell(`(${command}; true) 2>/dev/null | (sleep 1; wc -c)`, cwd));
		expect(size).toBeGreaterThan(1_000_000);
		expect(shell(`(${command} 2>err; true) | head -c 10; cat err`, cwd)).not.toMatch(
			/EPIPE|internal/,
		);
		// One that reads the errors as well leaves the exit code as it is: the input is not valid.
		expect(shell(`(${command} --watchh 2>&1; echo $? >code) | true; cat code`, cwd)).toBe('2\n');
		expect(shell(`(${command} 2>&1; echo $? >code) | true; cat code`, cwd)).toBe('2\n');
	});

	test('what a manifest says reaches the terminal as text alone', async () => {
		const name = 'a\\u001b[31m\\u202e\\u200b::error::\\u000d\\u000a\\ud800';
		const { out } = await hvlint(['-'], {
			input: `{"apiVersion":"hvlint/v1","kind":"VirtualMachine","name":"${name}","cluster":null,"${name}":1}`,
		});
		expect(out).toContain('a\\u{1b}[31m\\u{202e}\\u{200b}::error::\\u{d}\\u{a}\\u{d800}');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: that is the question.
		expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\u200B]/);
		for (const line of out.split('\n')) expect(line).not.toMatch(/^::/);
	});
});
