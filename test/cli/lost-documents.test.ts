import { chmodSync, cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LintReport } from '../../src/engine/report.ts';
import { folderOf, hvlint, hvlintAlone } from './process.ts';

// A machine that is too large for what else runs in examples/fabrikam: read, it blocks three of eight moves.
const machine = `apiVersion: hvlint/v1
kind: VirtualMachine
name: fab-rep1
cluster: FAB-HVC1
owner: FAB-HV1
state: Running
memory: { startup: 400GB, dynamic: false }
`;
const utf16 = Buffer.from(machine, 'utf16le');

/** Each a file with the machine, and how the command ends. */
const files: readonly (readonly [string, number, string, string | Buffer])[] = [
	['UTF-8', 1, 'rep.yaml', machine],
	['an extension in capitals', 1, 'rep.YAML', machine],
	['UTF-16 without a mark', 1, 'rep.yaml', utf16],
	['a comment in Windows-1252', 2, 'rep.yaml', Buffer.from(`# Für\n${machine}`, 'latin1')],
	['a NUL byte at the end', 2, 'rep.yaml', `${machine}\0`],
	['another case of apiVersion', 2, 'rep.yaml', machine.replace('apiVersion', 'apiversion')],
	['an error of syntax', 2, 'rep.yaml', `${machine}x: [\n`],
	['no head', 2, 'rep.yaml', machine.replace(/^apiVersion.*\nkind.*\n/, '')],
	[
		'no apiVersion, and a kind of nobody',
		2,
		'rep.yml',
		machine.replace(/^.*\nkind.*\n/, 'kind: VM\n'),
	],
	[
		'no head, in JSON',
		2,
		'rep.json',
		JSON.stringify({ name: 'a', owner: 'b', cluster: 'c', state: 'Off' }, null, 2),
	],
	['JavaScript', 2, 'rep.yaml', "{apiVersion:'hvlint/v1',kind:'VirtualMachine',name:'fab-rep1'}"],
];

function estateWith(files: Record<string, string | Buffer>): string {
	const cwd = folderOf(files);
	cpSync('examples/fabrikam', cwd, { recursive: true });
	return cwd;
}

async function lint(cwd: string, as: { readonly uid?: number } = {}) {
	const run = as.uid === undefined ? hvlint : hvlintAlone;
	const { code, out } = await run(['--format', 'json'], { cwd, ...as });
	const report: LintReport = JSON.parse(out);
	const problems = report.findings.filter(({ subject }) => subject.kind === 'document');
	return { code, migrations: report.summary.migrations, problems };
}

describe('a document that is hard to read makes no verdict better', () => {
	test.each(files)('%s', async (_, exitCode, name, bytes) => {
		const { code, migrations } = await lint(estateWith({ [name]: bytes, 'pod.yaml': 'kind: Pod' }));
		expect(code).toBe(exitCode);
		expect(migrations.blocked + migrations.undecided).toBeGreaterThanOrEqual(3);
	});

	test('what has lost its head in a folder of its own', async () => {
		const headless = machine.replace(/^apiVersion.*\nkind.*\n/, '');
		const { code, migrations, problems } = await lint(estateWith({ 'other/rep.yaml': headless }));
		expect({ code, allowed: migrations.allowed }).toEqual({ code: 2, allowed: 0 });
		expect(problems.map(({ path }) => path)).toEqual(['other/rep.yaml']);
	});

	test('what has other properties as well is of others', async () => {
		const headless = machine.replace(/^apiVersion.*\nkind.*\n/, '');
		const others = {
			'a.yaml': `${headless}replicas: 3\n`,
			'b.yaml': 'name: a\nowner: b\nstate: c\n',
			'c.yaml': 'name: CI\non: push\njobs: {}\npermissions: {}\n',
			'other/rep.yaml': `${headless}replicas: 3\n`,
		};
		const { code, problems } = await lint(estateWith(others));
		expect({ code, problems }).toEqual({ code: 0, problems: [] });
	});

	test('every file that is passed over is counted, whatever its name', async () => {
		const others = {
			'pod.yaml': 'kind: Pod',
			'README.md': `# How to write one\n\n${machine}`.replace('apiV', 'So:\napiV'),
			'a.ps1': '',
			'.editorconfig': '',
		};
		// What was put aside stands beside what is read.
		const aside = { 'cluster.yaml~': machine, 'cluster.yaml.bak': machine };
		const prose = { 'README.txt': `How to write one:\n\n${machine}`, LICENSE: 'MIT' };
		const cwd = estateWith({ ...others, ...aside, ...prose, '.git/config': '', '.x/rep.yaml': '' });
		const { out } = await hvlint([], { cwd });
		expect(out).toMatch(/11 files \(8 other files passed over\): 0 errors/);
	});

	test('a manifest with the name of none', async () => {
		const names: Readonly<Record<string, string>> = {
			'.g.yaml': 'g.yaml',
			'a.yaml.txt': 'a.yaml',
			'b.yaml~': 'b.yaml',
			'c.yml.bak': 'c.yml',
			'cluster.yaml.txt': 'cluster.yaml',
			'd.YAML (1)': 'd.YAML',
			'e.yaml ': 'e.yaml',
			f: 'f.yaml',
			'h.ymal': 'h.yaml',
			'i.txt': 'i.yaml',
			'j.conf': 'j.yaml',
			'k.tpl': 'k.yaml',
			'l.md': 'l.yaml',
			'm.toml': 'm.yaml',
			'n.psd1': 'n.yaml',
		};
		const inTheirWords: Readonly<Record<string, string>> = {
			'm.toml': 'apiVersion = "hvlint/v1"\nkind = "Host"\n',
			'n.psd1': "@{\n\tapiVersion = 'hvlint/v1'\n\tkind = 'Host'\n}\n",
		};
		const files = Object.fromEntries(
			Object.keys(names).map((name) => [name, `# A copy.\n${inTheirWords[name] ?? machine}`]),
		);
		const cwd = estateWith(files);
		const { code, migrations, problems } = await lint(cwd);
		expect({ code, allowed: migrations.allowed }).toEqual({ code: 2, allowed: 0 });
		expect(problems.map(({ path, fix }) => `${path}: ${fix}`)).toEqual(
			Object.entries(names).map(
				([name, proper]) => `${name}: Name it "${proper}", or take it out of the folder.`,
			),
		);
	});

	test('what quotes a manifest is none', async () => {
		const fence = `\`\`\`yaml\n${machine}\`\`\`\n`;
		const cwd = estateWith({
			'docs/page.md': `---\ntitle: Manifests\n---\n\n${fence}`,
			'docs/fence.md': fence,
			'make.ps1': `$text = @"\n${machine}"@\n`,
			'make.sh': `cat <<END\n${machine}END\n`,
			'estate.diff': machine.replace(/^/gm, '+'),
		});
		expect(await lint(cwd)).toMatchObject({ code: 0, problems: [] });
	});

	test('of a file with a near name the first 64 KiB are looked at', async () => {
		const late = `# ${'x'.repeat(64 * 1024)}\n${machine}`;
		const early = `# ${'x'.repeat(60 * 1024)}\n${machine}`;
		const names = { 'early.yaml.txt': early, 'late.yaml.txt': late, 'early.md': early };
		const { problems } = await lint(estateWith(names));
		expect(problems.map(({ path }) => path)).toEqual(['early.yaml.txt']);
	});

	test('whoever names a file means it', async () => {
		const cwd = estateWith({ 'rep.yaml.txt': machine });
		expect((await hvlint(['.', 'rep.yaml.txt'], { cwd })).code).toBe(1);
	});

	test.each(['rep.yaml', 'more'])('a link that leads nowhere: %s', async (name) => {
		const cwd = estateWith({});
		symlinkSync('gone', join(cwd, name));
		const { code, migrations, problems } = await lint(cwd);
		expect({ code, allowed: migrations.allowed }).toEqual({ code: 2, allowed: 0 });
		expect(problems.map(({ path }) => path)).toEqual([name]);
	});

	test.each(['more', 'more/rep.yaml', 'more/rep.yaml.txt'])(
		'what its reader has no right to: %s',
		async (closed) => {
			const cwd = estateWith({ [closed === 'more' ? 'more/rep.yaml' : closed]: machine });
			chmodSync(cwd, 0o755);
			chmodSync(join(cwd, closed), 0);
			// To the superuser everything is open.
			const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
			const { code, migrations, problems } = await lint(cwd, nobody);
			chmodSync(join(cwd, closed), 0o700);
			expect({ code, allowed: migrations.allowed }).toEqual({ code: 2, allowed: 0 });
			expect(problems.map(({ path }) => path)).toEqual([closed]);
		},
	);
});
