import { describe, expect, test } from 'vitest';
import { folderOf, hvlint } from './process.ts';

const head = 'apiVersion: hvlint/v1\n';
const cluster = (name: string, nodes: string, machines = '', rest = '') =>
	`${head}kind: Cluster\nname: ${name}\nnodes: [${nodes}]\nvirtualMachines: [${machines}]\n${rest}`;
const machine = (name: string, owner: string) =>
	`{ name: ${name}, owner: ${owner}, highlyAvailable: true }`;
const host = (name: string, rest = '') => `${head}kind: Host\nname: ${name}\n${rest}`;

/** The moves that are judged, as `vm1 from HV01 to HV02`, with how the run ends. */
async function movesOf(cwd: string, ...args: string[]) {
	const { code, out, err } = await hvlint(['preflight', ...args, '-f', 'json'], { cwd });
	if (code === 2) return { code, err };
	const { migrations } = JSON.parse(out);
	return migrations.map(
		(one: Record<string, string>) => `${one.virtualMachine} from ${one.from} to ${one.to}`,
	);
}

describe('a name that stands for two machines', () => {
	const cwd = folderOf({
		'c1.yaml': cluster('C1', 'HV01, HV02', machine('vm1', 'HV01')),
		'c2.yaml': cluster('C2', 'HV03, HV04', machine('VM1', 'HV03')),
	});

	test('is the one that can move to the host', async () => {
		expect(await movesOf(cwd, '--vm', 'vm1', '--to', 'HV02')).toEqual(['vm1 from HV01 to HV02']);
		expect(await movesOf(cwd, '--vm', 'vm1', '--to', 'hv04')).toEqual(['VM1 from HV03 to HV04']);
	});

	test('and of all machines those that can move to the host are judged', async () => {
		expect(await movesOf(cwd, '--to', 'HV02')).toEqual(['vm1 from HV01 to HV02']);
	});

	test('is told by its cluster', async () => {
		expect(await movesOf(cwd, '--vm', 'c2/vm1')).toEqual(['VM1 from HV03 to HV04']);
		expect(await movesOf(cwd, '--vm', 'vm1', '--cluster', 'C1')).toEqual(['vm1 from HV01 to HV02']);
		expect(await movesOf(cwd, '--cluster', 'c2')).toEqual(['VM1 from HV03 to HV04']);
	});

	test.each([
		[['--vm', 'vm1'], 'Several machines are named "vm1": C2/VM1, C1/vm1. Say which'],
		[['--vm', 'vm1', '--to', 'HV09'], 'No host is named "HV09". Did you mean "HV01"?'],
		[['--vm', 'C3/vm1'], 'No virtual machine is named "C3/vm1". Did you mean "C2/VM1"?'],
		[['--cluster', 'C9'], 'No cluster is named "C9".'],
		[['--vm', 'C1/vm1', '--include-storage'], '--include-storage goes with'],
	])('%s', async (args, message) => {
		expect(await movesOf(cwd, ...args)).toEqual({
			code: 2,
			err: expect.stringContaining(message),
		});
	});
});

test('a name that stands for two hosts is the one of the cluster, or has to tell its domain', async () => {
	const cwd = folderOf({
		'c1.yaml': cluster('C1', 'HV01, HV02', machine('vm1', 'HV01')),
		'one.yaml': host('HV02', 'cluster: C1\ndomain: contoso.com\n'),
		'other.yaml': host('HV02', 'cluster: null\ndomain: fabrikam.com\n'),
		'vm.yaml': `${head}kind: VirtualMachine\nname: vm2\ncluster: null\nowner: HV09\n`,
	});
	expect(await movesOf(cwd, '--vm', 'vm1', '--to', 'HV02')).toEqual(['vm1 from HV01 to HV02']);
	expect(await movesOf(cwd, '--vm', 'vm2', '--to', 'hv02.fabrikam.com')).toHaveLength(1);
	expect(await movesOf(cwd, '--vm', 'vm2', '--to', 'HV02')).toEqual({
		code: 2,
		err: expect.stringContaining('HV02.contoso.com, HV02.fabrikam.com'),
	});
});

describe('where there is nothing to move', () => {
	test('machines that are on the host already are not listed', async () => {
		const machines = `${machine('vm1', 'HV01')}, ${machine('vm2', 'HV02')}`;
		const cwd = folderOf({ 'c1.yaml': cluster('C1', 'HV01, HV02', machines) });
		expect(await movesOf(cwd, '--to', 'HV02')).toEqual(['vm1 from HV01 to HV02']);
	});

	test.each([
		['a cluster of one node', cluster('C1', 'HV01', machine('vm1', 'HV01'))],
		['a stand-alone host', host('HV01', 'cluster: null\nvirtualMachines: [{ name: vm1 }]\n')],
		['no machine', cluster('C1', 'HV01, HV02')],
	])('%s: a plain sentence, and no error', async (_, text) => {
		const { code, out, err } = await hvlint(['preflight'], { cwd: folderOf({ 'a.yaml': text }) });
		expect({ code, out, err }).toEqual({
			code: 0,
			out: 'There is nothing to preflight: no machine has another host to move to.\n',
			err: '',
		});
	});
});

test('a machine of a stand-alone host moves with Move-VM, its files alone with Move-VMStorage', async () => {
	const cwd = folderOf({
		'old.yaml': host('OLD', "cluster: null\nvirtualMachines: [{ name: it's app }]\n"),
		'new.yaml': host('NEW', 'cluster: null\n'),
	});
	const commandOf = async (...args: string[]) =>
		(await hvlint(['preflight', '--vm', "it's app", ...args], { cwd })).out.split('\n')[2];
	expect(await commandOf('--to', 'NEW')).toBe(
		"Command:   Move-VM -Name 'it''s app' -ComputerName 'OLD' -DestinationHost 'NEW'",
	);
	const path = ['--destination-storage-path', 'E:\\app'];
	expect(await commandOf('--to', 'NEW', '--include-storage', ...path)).toBe(
		"Command:   Move-VM -Name 'it''s app' -ComputerName 'OLD' -DestinationHost 'NEW' -IncludeStorage -DestinationStoragePath 'E:\\app'",
	);
	expect(await commandOf('--to', 'old', ...path)).toBe(
		"Command:   Move-VMStorage 'it''s app' -ComputerName 'OLD' -DestinationStoragePath 'E:\\app'",
	);
	const { out } = await hvlint(['preflight', '--vm', "it's app", '--to', 'NEW'], { cwd });
	expect(out).toContain("for want of it's app to NEW includeStorage\n    (--include-storage)");
});

test('a plan that makes no sense is told with its place, and the rest is answered', async () => {
	const plans = [
		'  - { virtualMachine: vm9, to: HV02 }',
		'  - { virtualMachine: vm1, from: HV02, to: HV03 }',
		'  - { virtualMachine: vm2, to: HV02 }',
		'  - { virtualMachine: vm2, to: HV03 }',
	];
	const machines = `${machine('vm1', 'HV01')}, ${machine('vm2', 'HV01')}`;
	const text = `${cluster('C1', 'HV01, HV02, HV03', machines)}migrations:\n${plans.join('\n')}\n`;
	const line = text.split('\n').indexOf('migrations:') + 2;
	const cwd = folderOf({ 'c1.yaml': text });
	const { code, out, err } = await hvlint(['preflight'], { cwd });
	expect(code).toBe(2);
	expect(err).toContain(`c1.yaml:${line}: C1 has no machine named vm9`);
	expect(err).toContain(`c1.yaml:${line + 1}: The plan moves vm1 from HV02, but it is on HV01.`);
	expect(err).toContain(`c1.yaml:${line + 3}: vm2 is planned to move to HV02 already`);
	expect(out).toContain('vm1');
	const other = await hvlint(['preflight', '--vm', 'vm1'], { cwd });
	expect(other.code).toBe(2);
	expect(other.err).not.toContain('vm2');
});

test('a machine that a plan moves on is asked about from where it is', async () => {
	const plan =
		'migrations: [{ virtualMachine: vm1, to: HV02 }, { virtualMachine: vm1, from: HV02, to: HV03 }]\n';
	const cwd = folderOf({
		'c1.yaml': cluster('C1', 'HV01, HV02, HV03', machine('vm1', 'HV01'), plan),
	});
	expect(await movesOf(cwd)).toEqual(['vm1 from HV01 to HV02', 'vm1 from HV01 to HV03']);
});

describe('input that is not valid is told with its place', () => {
	const strange = cluster('C1', 'HV01, HV02', machine('vm1', 'HV01'), 'colour: red\n');
	const cwd = folderOf({
		'strange.yaml': strange,
		'broken.yaml': `${head}kind: Cluster\nname: [\n`,
	});

	test.each([
		[['preflight']],
		[['preflight', '--vm', 'vm1']],
		[['capacity']],
		[['plan', 'rolling']],
		[['plan', 'drain', 'HV01']],
	])('%j, beside the answer', async (args) => {
		const { code, err, out } = await hvlint([...args, 'strange.yaml'], { cwd });
		expect({ code, err }).toEqual({
			code: 2,
			err: 'hvlint: strange.yaml:6: Unknown property "colour".\nhvlint: the input is not valid in one place; the rest of it was checked.\n',
		});
		expect(out).not.toBe('');
	});

	test.each([[['preflight', '--vm', 'vm1']], [['capacity']], [['plan', 'rolling']]])(
		'%j, where there is no answer for that reason',
		async (args) => {
			const { code, err } = await hvlint([...args, 'broken.yaml'], { cwd });
			expect(code).toBe(2);
			expect(err).toMatch(/^hvlint: broken\.yaml:4: This is no YAML/);
			expect(err).toMatch(/hvlint: No (cluster|virtual machine) is /);
		},
	);
});

describe('more moves than a report can tell one by one', () => {
	const nodes = Array.from({ length: 202 }, (_, index) => `N${index}`);
	const machines = Array.from({ length: 100 }, (_, index) => machine(`vm${index}`, 'N0'));
	const cwd = folderOf({ 'c1.yaml': cluster('C1', nodes.join(', '), machines.join(', ')) });

	test.each(['json', 'junit', 'sarif=moves.sarif'])('are refused in %s', async (format) => {
		const { code, out, err } = await hvlint(['preflight', '-f', format], { cwd });
		expect({ code, out, err }).toEqual({
			code: 2,
			out: '',
			err: expect.stringMatching(
				/^hvlint: 20,100 moves .* 20,000 at most\. .*--cluster, --vm or --to/,
			),
		});
	});

	test('are answered where fewer are asked about', async () => {
		expect(await movesOf(cwd, '--vm', 'vm1', '--to', 'N1')).toEqual(['vm1 from N0 to N1']);
		expect(await movesOf(cwd, '--to', 'N1')).toHaveLength(100);
	});
});

test('a machine without an owner ends the run with 2, with its place, and the rest is answered', async () => {
	const machines = `{ name: lost, highlyAvailable: true }, ${machine('vm1', 'HV01')}`;
	const cwd = folderOf({ 'c1.yaml': cluster('C1', 'HV01, HV02', machines) });
	for (const args of [[], ['--vm', 'lost'], ['--vm', 'lost', '--to', 'HV02']]) {
		const { code, out, err } = await hvlint(['preflight', ...args], { cwd });
		expect(code).toBe(2);
		expect(err).toContain('c1.yaml:5: lost has no owner: it may be on any node.');
		expect(out).toContain('lost');
	}
	const other = await hvlint(['preflight', '--vm', 'vm1'], { cwd });
	expect(other.code).toBe(0);
	expect(other.err).toBe('');
});

test('of very many machines without an owner the first ones are told, and the others counted', async () => {
	const machines = Array.from({ length: 60 }, (_, index) => `{ name: vm${index} }`).join(', ');
	const cwd = folderOf({ 'c1.yaml': cluster('C1', 'HV01, HV02', machines) });
	const { code, err } = await hvlint(['preflight'], { cwd });
	expect(code).toBe(2);
	expect(err.match(/has no owner/g)).toHaveLength(50);
	expect(err).toContain('and 10 more of the kind.');
});

test('the fewest changes that unblock each host are in JSON and Markdown too', async () => {
	const nodes = ['HV01', 'HV02', 'HV03'].map((name) =>
		host(name, `processor: { architecture: ${name === 'HV03' ? 'ARM64' : 'x64'} }\nswitches: []\n`),
	);
	const cwd = folderOf({
		'c1.yaml': cluster(
			'C1',
			'HV01, HV02, HV03',
			'{ name: vm1, owner: HV01, highlyAvailable: true, state: Running, networkAdapters: [{ switch: LAN }], dvdDrives: [{ path: "D:\\\\x.iso" }] }',
		),
		'hosts.yaml': nodes.join('---\n'),
	});
	const { out } = await hvlint(['preflight', '--vm', 'vm1', '-f', 'json'], { cwd });
	const { migrations } = JSON.parse(out);
	for (const { verdict, changes, checks } of migrations) {
		expect(verdict).toBe('blocked');
		const failing = checks.filter(
			(one: Record<string, string>) => one.outcome === 'failed' && one.severity === 'error',
		);
		expect([...new Set(changes.flatMap((one: { ruleIds: string[] }) => one.ruleIds))]).toEqual(
			failing.map((one: { ruleId: string }) => one.ruleId),
		);
	}
	const { out: ticket } = await hvlint(['preflight', '--vm', 'vm1', '-f', 'markdown'], { cwd });
	expect(ticket).toContain('## What unblocks it\n\nFor a move to');
	expect(ticket).toMatch(/^1\. .* Fix: /m);
});

describe('a command that would move others says so', () => {
	test.each(['app*', 'app?', 'app[1]'])('%s', async (name) => {
		const note =
			'# Mind that PowerShell takes *, ? and [ in names for patterns, which others fit too.';
		const commandOf = async (text: string) => {
			const cwd = folderOf({ 'a.yaml': text, 'b.yaml': host('HV02', 'cluster: null\n') });
			const { out } = await hvlint(['preflight', '--vm', name, '--to', 'HV02'], { cwd });
			return out.split('\n')[2];
		};
		const machines = `{ name: "${name}", owner: HV01 }`;
		const own = host('HV01', `cluster: null\nvirtualMachines: [{ name: "${name}" }]\n`);
		expect(await commandOf(cluster('C1', 'HV01, HV02', machines))).toBe(
			`Command:   Move-ClusterVirtualMachineRole -Name '${name}' -Node 'HV02' -MigrationType Live ${note}`,
		);
		expect(await commandOf(own)).toBe(
			`Command:   Move-VM -Name '${name}' -ComputerName 'HV01' -DestinationHost 'HV02' ${note}`,
		);
	});
});
