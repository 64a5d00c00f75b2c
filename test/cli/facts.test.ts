import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { longTermVersions } from '../../src/facts/windows-server.ts';
import {
	buildEngine,
	parseScript,
	type RunsScripts,
	realShells,
	runScript,
} from '../powershell/engine.ts';
import { mockedModules } from '../powershell/mocks.ts';
import { hvlint } from './process.ts';

/** What the mocked cluster is, as somebody who knows its names alone would write it. */
const names = `apiVersion: hvlint/v1
kind: Cluster
name: CL1
nodes: [HV01, HV02, HV03]
migrations:
  - { virtualMachine: app01, to: HV02 }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01, owner: HV01, cluster: CL1 }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: db01, owner: HV01, cluster: CL1 }
`;

function folder(manifest = names) {
	const cwd = mkdtempSync(join(tmpdir(), 'hvlint-facts-'));
	writeFileSync(join(cwd, 'estate.yaml'), manifest);
	return { cwd, run: (...args: string[]) => hvlint(args, { cwd }) };
}

interface Lacked {
	readonly kind: string;
	readonly fact: string;
	readonly objects: readonly string[];
	readonly checks: number;
	readonly decidesMigrations: boolean;
	readonly shownBy: string;
	readonly scripted: boolean;
}

async function lacked(run: (...args: string[]) => ReturnType<typeof hvlint>): Promise<Lacked[]> {
	return JSON.parse((await run('facts', '--format', 'json')).out).facts;
}

test('the facts of planned moves come first, each with its checks and its command', async () => {
	const { run } = folder();
	const { out, code } = await run('facts');
	expect(code).toBe(0);
	expect(out).toMatch(/^Planned moves need:\n/);
	expect(out).toMatch(
		/ {2}memory\.total of host HV01, HV02, HV03: \d+ checks\n {6}Get-VMHost -ComputerName 'HV01'/,
	);
	expect(out.indexOf('memory.total')).toBeLessThan(out.indexOf('Other checks need:'));
	const facts = await lacked(run);
	expect(facts.find(({ fact }) => fact === 'processor.count')).toMatchObject({
		kind: 'virtualMachine',
		objects: ['app01', 'db01'],
		decidesMigrations: true,
		scripted: true,
		shownBy: "`Get-VMProcessor -ComputerName 'HV01' -VMName 'app01' | Select-Object Count`",
	});
	expect(facts.find(({ fact }) => fact === 'guest.operatingSystem')).toMatchObject({
		scripted: false,
		shownBy: 'known to people',
	});
	const { out: markdown } = await run('facts', '-f', 'markdown');
	expect(markdown).toContain('### Planned moves need');
	expect(markdown).toContain(
		'| memory.total | host | HV01, HV02, HV03 |'.replaceAll(/(memory.total|HV0\d)/g, '`$1`'),
	);
});

test('a name that is a command of a CI begins no line', async () => {
	const { run } = folder('{ apiVersion: hvlint/v1, kind: Host, name: a, ::error::x: 1 }\n');
	expect((await run('facts')).out).not.toMatch(/^\s*::/m);
	expect((await run('facts')).out).toMatch(/^ *\\u\{3a\}:error::x of host a/m);
});

test('an estate that lacks nothing says so; invalid input and other formats are errors', async () => {
	const empty = 'apiVersion: hvlint/v1\nkind: Host\nname: HV01\ncollectedd: 1\n';
	const { run } = folder(empty);
	expect((await run('facts')).code).toBe(2);
	expect((await run('facts', '--format', 'sarif')).err).toContain('pretty, json or markdown');
	expect((await run('facts', '--script', '--format', 'json')).err).toContain('exclude each other');
	expect((await run('lint', '--script')).err).toContain('--script goes with facts');
});

const missing = buildEngine();
if (missing !== undefined) console.warn(`The script is not run: ${missing}.`);

const cluster = readFileSync('test/powershell/estates/cluster.ps1', 'utf8');

async function scriptOf(manifest?: string) {
	const estate = folder(manifest);
	const { out, code } = await estate.run('facts', '--script');
	expect(code).toBe(0);
	const path = join(estate.cwd, 'collect.ps1');
	writeFileSync(path, out);
	return { ...estate, path, text: out };
}

describe.skipIf(missing !== undefined)('the text of the script', () => {
	test('reads alone, in Windows PowerShell 5.1, and is ASCII', async () => {
		const { path, text } = await scriptOf();
		const { errors, newer, commands, functions } = await parseScript(path);
		expect({ errors, newer }).toEqual({ errors: [], newer: [] });
		const called = new Set(commands.map(({ name }) => name));
		for (const name of functions) called.delete(name);
		expect([...called].filter((name) => !/^(Get|Measure)-/.test(name)).sort()).toEqual([
			'ConvertTo-Json',
			'New-CimSession',
			'New-CimSessionOption',
			'Remove-CimSession',
		]);
		expect(text).toMatch(/^[\t\n -~]*$/);
	});
});

const shells: readonly [name: string, run: RunsScripts][] = [
	...(missing === undefined ? [['the engine', runScript] as [string, RunsScripts]] : []),
	...realShells(),
];

const slow = { timeout: 300_000 };
describe.skipIf(shells.length === 0).each(shells)('the script in %s', slow, (_, runIn) => {
	test('collects what is lacking, and the import supplies it', async () => {
		const { cwd, path, run } = await scriptOf();
		const before = await lacked(run);
		const file = join(cwd, 'facts.json');
		const ran = await runIn(mockedModules('2022', cluster), path, { Path: file });
		expect(ran).toMatchObject({ failure: null, errors: [], output: [file] });
		const imported = await run('import', 'facts.json', '-o', '.');
		expect(imported.out).not.toContain('gone');
		expect(imported.err + imported.out).not.toMatch(/\bparameter\b/i);
		const after = await lacked(run);
		const lack = (facts: readonly Lacked[], wanted: string) =>
			facts.find(({ fact }) => fact === wanted)?.objects ?? [];
		for (const fact of ['memory.total', 'processor.count', 'hardDrives', 'operatingSystem.version'])
			expect([fact, lack(before, fact).length > 0, lack(after, fact)]).toEqual([fact, true, []]);
		expect(readFileSync(join(cwd, 'estate.yaml'), 'utf8')).toContain('count: 4');
	});

	test('asks a computer without WinRM by DCOM, and one that nothing reaches no more than once', async () => {
		const shielded = names.replace('name: app01,', 'name: app01, security: { shielded: true },');
		const { cwd, path } = await scriptOf(shielded);
		const file = join(cwd, 'facts.json');
		const sessions = `
			$mocks['New-CimSession'] = {
				param($asked)
				if ($asked.ComputerName -eq 'HV02' -or $null -eq $asked['SessionOption']) { throw 'It does not answer.' }
				New-Estate @{ ComputerName = $asked.ComputerName; Protocol = $asked.SessionOption.Protocol }
			}
			$mocks['Win32_ComputerSystem'] = { param($asked) New-Estate @{ Name = $asked.CimSession.ComputerName; Model = $asked.CimSession.Protocol } }
			$mocks['Get-HgsClientConfiguration'] = { param($asked) New-Estate @{ IsHostGuarded = ($asked.CimSession.ComputerName -eq 'HV01') } }`;
		await runIn(mockedModules('2022', cluster + sessions), path, { Path: file });
		const { reads } = JSON.parse(readFileSync(file, 'utf8')) as {
			reads: { class?: string; session?: string; computer?: string; command?: string }[];
		};
		const of = (computer: string) =>
			reads.filter(
				(read) => read.computer === computer && !/^Get-(VM|Windows)/.test(read.command ?? ''),
			);
		expect(of('HV02')).toEqual([
			{ session: 'CIM', computer: 'HV02', error: 'It does not answer.' },
		]);
		expect(of('HV01')).toContainEqual({
			...{ class: 'Win32_ComputerSystem', computer: 'HV01' },
			objects: [{ Name: 'HV01', Model: 'Dcom' }],
		});
		expect(of('HV01')).toContainEqual({
			...{ command: 'Get-HgsClientConfiguration', computer: 'HV01' },
			objects: [{ IsHostGuarded: true }],
		});
	});

	test.each(longTermVersions.filter((version) => version !== '2008R2'))(
		'asks the cmdlets of Windows Server %s for nothing that they do not know',
		async (version) => {
			const { cwd, path } = await scriptOf();
			const file = join(cwd, 'facts.json');
			const ran = await runIn(mockedModules(version, cluster), path, { Path: file });
			expect(ran).toMatchObject({ failure: null, errors: [] });
			const { reads } = JSON.parse(readFileSync(file, 'utf8'));
			const errors = reads.flatMap(
				({ command = '', error = '' }) => error && `${command}: ${error}`,
			);
			expect(errors.filter((error: string) => /parameter/i.test(error))).toEqual([]);
		},
	);

	test('a name is never a command', async () => {
		const hostile = [
			"HV'; throw 'injected' #",
			'HV\u2019; throw "injected" #',
			'HV"; throw 1 #',
			"HV\n'@; throw 'injected'",
			'HV$(throw 1)`',
			'HV\u00e9\u{1f600}\u202e#>',
		];
		const nodes = JSON.stringify(hostile);
		const manifest = names
			.replace('[HV01, HV02, HV03]', nodes)
			.replace('name: CL1', `name: "CL1'; throw 1 #"`);
		const { path, cwd, text } = await scriptOf(manifest);
		if (missing === undefined) {
			const { errors, commands } = await parseScript(path);
			expect(errors).toEqual([]);
			expect(commands.map(({ name }) => name)).not.toContain('throw');
		}
		expect(text).toMatch(/^[\t\n -~]*$/);
		const file = join(cwd, 'facts.json');
		const echo = `$mocks['Win32_ComputerSystem'] = { param($asked) [pscustomobject] @{ Name = [string] $asked.CimSession.ComputerName } }`;
		const ran = await runIn(mockedModules('2022', `${cluster}\n${echo}`), path, { Path: file });
		expect(ran).toMatchObject({ failure: null, errors: [] });
		const { reads } = JSON.parse(readFileSync(file, 'utf8'));
		const asked = reads.flatMap((read: { class?: string; objects?: { Name: string }[] }) =>
			read.class === 'Win32_ComputerSystem' ? (read.objects ?? []).map(({ Name }) => Name) : [],
		);
		for (const name of hostile) expect(asked).toContain(name);
	});
});
