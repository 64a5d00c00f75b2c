import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hvlint } from './process.ts';

const machine = {
	Name: 'app01',
	Id: '416e49fd-28dd-413c-9743-aa3e69e4807d',
	State: 'Running',
	AutomaticStopAction: 'Save',
	MemoryStartup: 4 * 1024 ** 3,
	DynamicMemoryEnabled: false,
};
const host = {
	Name: 'HV01',
	MemoryCapacity: 128 * 1024 ** 3,
	VirtualMachinePath: 'D:\\',
	VirtualHardDiskPath: 'D:\\',
};

/** An inventory of one host with its machines. */
function inventory(machines: readonly object[], memory = host.MemoryCapacity, day = '2026-11-20') {
	return JSON.stringify({
		inventory: 'hvlint/v1',
		collected: `${day}T08:00:00Z`,
		reads: [
			{ command: 'Get-VMHost', computer: 'HV01', objects: [{ ...host, MemoryCapacity: memory }] },
			{ command: 'Get-VM', computer: 'HV01', objects: machines },
			{ command: 'Get-VMSwitch', computer: 'HV01', error: 'Access is denied.' },
		],
	});
}

function folder() {
	const path = mkdtempSync(join(tmpdir(), 'hvlint-import-'));
	const write = (name: string, text: string) => writeFileSync(join(path, name), text);
	const read = (name: string) => readFileSync(join(path, name), 'utf8');
	return { path, write, read, run: (...args: string[]) => hvlint(args, { cwd: path }) };
}

test('an inventory becomes one file for each host and machine, and what could not be read is told', async () => {
	const { write, read, run } = folder();
	write('inventory.json', inventory([machine]));
	const { out, code } = await run('import', 'inventory.json', '-o', 'estate');
	expect(code).toBe(0);
	expect(out).toContain('Get-VMSwitch of HV01: Access is denied.');
	expect(out).toContain('app01 new on HV01');
	expect(read('estate/virtual-machines/app01.yaml')).toContain(
		'memory: { startup: 4GB, dynamic: false }',
	);
	expect(read('estate/hosts/HV01.yaml')).not.toContain('switches');
});

test('an import tells what it understood, and what no manifest has', async () => {
	const { write, run } = folder();
	write('inventory.json', inventory([{ ...machine, Notes: 'mine', Uptime: '1.00:00:00' }]));
	const { out } = await run('import', 'inventory.json', '-o', 'estate');
	expect(out).toContain('Understood:\n  inventory.json: Get-VMHost 1, Get-VM 1\n');
	expect(out).toContain('2 properties that no manifest has, as Notes of Get-VM (');
	const json = await run('import', 'inventory.json', '-o', 'estate', '--format', 'json');
	expect(JSON.parse(json.out)).toMatchObject({
		understood: [{ path: 'inventory.json', objects: { 'Get-VMHost': 1, 'Get-VM': 1 } }],
		passedOver: [{ what: 'Get-VM', properties: ['Notes', 'Uptime'] }],
	});
	const markdown = await run('import', 'inventory.json', '-o', 'estate', '--format', 'markdown');
	expect(markdown.out).toContain('- `inventory.json: Get-VMHost 1, Get-VM 1`');
	expect(markdown.out).toContain('- `Get-VM: Notes, Uptime`');
});

test('a question that many hosts could not answer is told once', async () => {
	const { write, run } = folder();
	const reads = ['HV01', 'HV02', 'HV03'].flatMap((computer) => [
		{ command: 'Get-VMHost', computer, objects: [{ ...host, Name: computer }] },
		{ command: 'Get-VMSan', computer, error: 'There is no cmdlet Get-VMSan here.' },
	]);
	write('inventory.json', JSON.stringify({ inventory: 'hvlint/v1', reads }));
	const { out } = await run('import', 'inventory.json', '-o', 'estate');
	expect(out).toContain('Get-VMSan of HV01 and 2 more: There is no cmdlet Get-VMSan here.');
	expect(out.match(/There is no cmdlet/g)).toHaveLength(1);
});

test('an inventory in which nothing was answered is collected again, and not another way', async () => {
	const { write, run } = folder();
	const denied = { command: 'Get-VM', computer: 'HV01', error: 'Access is denied.' };
	write('inventory.json', JSON.stringify({ inventory: 'hvlint/v1', reads: [denied] }));
	const { code, out, err } = await run('import', 'inventory.json', '-o', 'estate');
	expect(code).toBe(3);
	expect(out).toContain('Get-VM of HV01: Access is denied.');
	expect(err).toContain('was collected: collect again, with an account that may read them.');
});

test('a second import keeps what people wrote, and tells what changed like a plan', async () => {
	const { path, write, read, run } = folder();
	write('inventory.json', inventory([machine, { ...machine, Name: 'app07', Id: 'b' }]));
	await run('import', 'inventory.json', '-o', 'estate');
	const byHand = read('estate/hosts/HV01.yaml').replace(
		'memory:',
		'# ordered in March\nhardware: { certifiedFor: ["2022"] }\nmemory:',
	);
	write('estate/hosts/HV01.yaml', byHand);
	write(
		'inventory.json',
		inventory([machine, { ...machine, Name: 'app12', Id: 'c' }], 256 * 1024 ** 3, '2026-11-27'),
	);

	const check = await run('import', 'inventory.json', '-o', 'estate', '--check');
	expect(check.code).toBe(1);
	expect(read('estate/hosts/HV01.yaml')).toBe(byHand);
	for (const line of ['HV01 memory.total 128GB → 256GB', 'app07 gone', 'app12 new on HV01'])
		expect(check.out).toContain(line);

	const { code } = await run('import', 'inventory.json', '-o', 'estate');
	expect(code).toBe(0);
	expect(read('estate/hosts/HV01.yaml')).toBe(
		byHand.replace('128GB', '256GB').replace('2026-11-20', '2026-11-27'),
	);
	expect(existsSync(join(path, 'estate/virtual-machines/app07.yaml'))).toBe(false);
	const again = await run('import', 'inventory.json', '-o', 'estate', '--check');
	expect(again.code).toBe(0);
});

test('a machine is not gone that one without a name may be', async () => {
	const { write, read, run } = folder();
	write('inventory.json', inventory([machine, { ...machine, Name: 'app07', Id: 'b' }]));
	await run('import', 'inventory.json', '-o', 'estate');
	const before = read('estate/virtual-machines/app07.yaml');
	const { Name: _, ...nameless } = { ...machine, Id: 'b' };
	write('inventory.json', inventory([machine, nameless]));
	const { code, out, err } = await run('import', 'inventory.json', '-o', 'estate');
	expect(code).toBe(2);
	expect(`${out}${err}`).toContain('is a machine without a name');
	expect(`${out}${err}`).not.toContain('gone');
	expect(read('estate/virtual-machines/app07.yaml')).toBe(before);
});

test('what was written by hand and the export contradicts is left to the user', async () => {
	const { write, read, run } = folder();
	write('inventory.json', inventory([machine]));
	const design =
		'apiVersion: hvlint/v1\nkind: Host\nname: HV01\nmemory: { total: 512GB } # ordered\n';
	write('host.yaml', design);
	const conflict = await run('import', 'inventory.json', '-o', '.');
	expect(conflict.code).toBe(2);
	expect(conflict.out).toContain('HV01 memory.total 512GB → 128GB');
	expect(read('host.yaml')).toContain('total: 512GB } # ordered');
	expect((await run('import', 'inventory.json', '-o', '.', '--ours')).code).toBe(0);
	expect(read('host.yaml')).toContain('total: 512GB');
	expect((await run('import', 'inventory.json', '-o', '.', '--theirs')).code).toBe(0);
	expect(read('host.yaml')).toContain('total: 128GB } # ordered');
});

test.each([
	['name: [', /host\.yaml:2:1 is no YAML/],
	['name: *nobody', /host\.yaml cannot be read/],
])('a folder with a manifest that nobody can read is left alone: %j', async (text, message) => {
	const { write, run, path } = folder();
	write('inventory.json', inventory([machine]));
	write('host.yaml', `${text}\n`);
	const { code, err } = await run('import', 'inventory.json', '-o', '.');
	expect(code).toBe(2);
	expect(err).toMatch(message);
	expect(existsSync(join(path, 'virtual-machines'))).toBe(false);
});

test('names of files are those of Windows, and lead nowhere', async () => {
	const { path, write, run } = folder();
	const names = [
		'..\\..\\evil',
		'../../evil',
		'CON',
		'a:b',
		'app01',
		'APP01',
		'/etc/evil',
		'C:\\evil',
	];
	names.push('end. ', 'a\u0001b\u202ec', 'x/../../../../evil', 'lpt1.txt', '<>|?*"');
	write(
		'inventory.json',
		inventory(names.map((Name, index) => ({ ...machine, Name, Id: `${index}` }))),
	);
	const { code, out } = await run('import', 'inventory.json', '-o', 'estate');
	expect(code).toBe(0);
	expect(out).toContain('Wrote 14 files');
	expect(readdirSync(join(path, 'estate/virtual-machines')).sort()).toEqual([
		'APP01-2.yaml',
		'C__evil.yaml',
		'_CON.yaml',
		'__.._evil-2.yaml',
		'__.._evil.yaml',
		'______.yaml',
		'_etc_evil.yaml',
		'_lpt1.txt.yaml',
		'a_b.yaml',
		'a_b_c.yaml',
		'app01.yaml',
		'end_.yaml',
		'x_.._.._.._.._evil.yaml',
	]);
});

test('every name has a file of its own, and no other file is written over', async () => {
	const { path, write, read, run } = folder();
	const long = 'x'.repeat(300);
	const names = [
		'..',
		'.',
		'_',
		'nul.txt',
		'COM\u00b9',
		'a/b',
		'a:b',
		'A_B',
		`${long}1`,
		`${long}2`,
	];
	const many = [...names, 'caf\u00e9', 'cafe\u0301', `${'x'.repeat(99)}\u{1f600}`, 'app01'];
	write(
		'inventory.json',
		inventory(many.map((Name, index) => ({ ...machine, Name, Id: `${index}` }))),
	);
	mkdirSync(join(path, 'estate/virtual-machines'), { recursive: true });
	write('estate/virtual-machines/app01.yaml', 'of: somebody else\n');
	expect((await run('import', 'inventory.json', '-o', 'estate')).code).toBe(0);
	expect(read('estate/virtual-machines/app01.yaml')).toBe('of: somebody else\n');
	const files = readdirSync(join(path, 'estate/virtual-machines'));
	expect(files).toHaveLength(many.length + 1);
	expect(files.filter((file) => /^(\.|nul\b|com)|.{110}/i.test(file))).toEqual([]);
	expect(readdirSync(path).sort()).toEqual(['estate', 'inventory.json']);
});

test('a host whose name is made of dots has a name', async () => {
	const { path, write, read, run } = folder();
	write('inventory.json', inventory([machine]).replaceAll('HV01', '..'));
	await run('import', 'inventory.json', '-o', 'estate');
	const [file = ''] = readdirSync(join(path, 'estate/hosts'));
	expect(read(`estate/hosts/${file}`)).toMatch(/^name: ['"]?\.\.['"]?$/m);
});

test('JSON of many levels is refused with its place', async () => {
	const { write, run } = folder();
	const levels = 3000;
	const open = '{"child_modules":['.repeat(levels);
	write(
		'plan.json',
		`{"format_version":"1.2","planned_values":{"root_module":${open}{}${']}'.repeat(levels)}}}`,
	);
	const { code, out } = await run('import', 'plan.json');
	expect(code).toBe(2);
	expect(out).toContain('plan.json:1:1839: The file is nested too deeply to be read.');
});

test('text of an export cannot command a terminal or a CI', async () => {
	const { write, run } = folder();
	const Name = 'x \u001b[2J ##vso[task.complete result=Succeeded;]';
	write('inventory.json', inventory([{ ...machine, Name, State: '\u001b[31m##vso[x]' }]));
	for (const format of ['pretty', 'markdown', 'json']) {
		const { out, err } = await run(
			'import',
			'inventory.json',
			'-o',
			`estate-${format}`,
			'--format',
			format,
		);
		expect(`${out}${err}`).not.toContain('\u001b');
		expect(`${out}${err}`).not.toContain('##vso');
	}
});

test.each([
	[['import'], /needs the files of an export/],
	[['import', 'nothing.json'], /does not exist/],
	[['import', 'export.csv', '-o', 'estate'], /no cluster, host or machine/],
	[['import', 'export.csv', '-o', 'estate', '--format', 'sarif'], /pretty, json or markdown/],
	[['import', 'export.csv', '--format', 'json'], /goes with -o/],
	[['import', 'export.csv', '-o', 'estate', '--ours', '--theirs'], /exclude each other/],
	[['lint', '--check'], /--check goes with import/],
])('%j cannot be done: a sentence, and exit code 2', async (args, message) => {
	const { write, run } = folder();
	write('export.csv', 'Name,State\napp01,Running\n');
	const { code, err } = await run(...args);
	expect(code).toBe(2);
	expect(err).toMatch(message);
});

test('a host that did not tell of all its machines makes no verdict better', async () => {
	const { write, run } = folder();
	const node = (name: string) => [
		{ command: 'Get-VMHost', computer: name, objects: [{ ...host, Name: name }] },
		{
			class: 'Win32_OperatingSystem',
			computer: name,
			objects: [{ Caption: 'Windows Server 2022', Version: '10.0.20348' }],
		},
	];
	const reads = (second: object) =>
		JSON.stringify({
			inventory: 'hvlint/v1',
			reads: [
				{ command: 'Get-Cluster', cluster: 'CL1', objects: [{ Name: 'CL1', BlockCacheSize: 0 }] },
				{
					command: 'Get-ClusterNode',
					cluster: 'CL1',
					objects: [{ Name: 'HV01' }, { Name: 'HV02' }],
				},
				...node('HV01'),
				...node('HV02'),
				{ command: 'Get-VM', computer: 'HV01', objects: [{ ...machine, IsClustered: true }] },
				{ command: 'Get-VM', computer: 'HV02', ...second },
			],
		});
	const memory = async (second: object) => {
		write('inventory.json', reads(second));
		const { out } = await run('preflight', 'inventory.json', '--vm', 'app01', '--to', 'HV02');
		return /^\[(.)\] preflight\/memory/m.exec(out)?.[1];
	};
	expect(await memory({ objects: [] })).toBe('x');
	// Nobody asked it, or the answer cannot be understood.
	expect(await memory({ command: 'Get-VMHost' })).toBe('?');
	expect(await memory({ command: 5, objects: [] })).toBe('?');
	const { Name: _, ...nameless } = { ...machine, Id: 'b', MemoryStartup: 120 * 1024 ** 3 };
	for (const second of [
		{ error: 'Access is denied.' },
		{ objects: [nameless] },
		{ objects: [{ ...nameless, Name: ' ' }] },
	]) {
		expect(await memory(second)).toBe('?');
		const { code, err } = await run('import', 'inventory.json');
		expect(code).toBe(2);
		expect(err).toContain('the machines of HV02 are not all known');
	}
});

test('an inventory is linted as it is, and findings point into it', async () => {
	const { write, run } = folder();
	const whole = JSON.parse(inventory([machine]));
	const old = { VMId: machine.Id, Name: 'before', SnapshotType: 'Standard' };
	whole.reads.push({
		command: 'Get-VMSnapshot',
		computer: 'HV01',
		objects: [{ ...old, CreationTime: '2020-01-01T00:00:00Z' }],
	});
	write('inventory.json', JSON.stringify(whole));
	const { out } = await run('inventory.json', '--format', 'json');
	const { findings } = JSON.parse(out);
	expect(findings.length).toBeGreaterThan(0);
	for (const { path, pointer } of findings) {
		expect(path).toBe('inventory.json');
		expect(pointer).toMatch(/^\//);
	}
});

test('an export or manifests are printed with other names, and nothing tells them', async () => {
	const { path, write, run } = folder();
	write('inventory.json', inventory([{ ...machine, Path: 'D:\\secretive\\app01.corp' }]));
	const { out, code } = await run('import', 'inventory.json', '--anonymize');
	expect(code).toBe(0);
	expect(out).not.toMatch(/app01|HV01|416e49fd|secretive/i);
	expect(out).toContain('memory: { startup: 4GB, dynamic: false }');
	write('anonymous.yaml', out);
	const again = await run('import', 'anonymous.yaml', '--anonymize');
	expect(again.code).toBe(0);
	expect(again.out.split('\n')).toHaveLength(out.split('\n').length);
	const refused = await run('import', 'inventory.json', '--anonymize', '-o', path);
	expect(refused.code).toBe(2);
	expect(refused.err).toContain('--anonymize prints the manifests');
});

test('a name that is a command of a CI begins no line', async () => {
	const { write, run } = folder();
	write('inventory.json', inventory([{ ...machine, Name: '::error::app01' }]));
	const { out } = await run('import', 'inventory.json', '-o', 'estate');
	expect(out).toContain('\n  \\u{3a}:error::app01 new on HV01\n');
});
