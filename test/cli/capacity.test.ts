import { describe, expect, test } from 'vitest';
import { folderOf, hvlint } from './process.ts';

const hosts = `
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 128GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB } }
`;

function clusterWith(machines: string, nodes = '[HV01, HV02]'): string {
	return `apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: ${nodes}
virtualMachines:${machines === '' ? ' []' : machines}
${hosts}`;
}

const large = `
  - { name: sql01, owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 96GB, dynamic: false } }`;

async function ask(manifest: string, ...args: string[]) {
	const cwd = folderOf({ 'estate.yaml': manifest });
	return hvlint(['capacity', ...args], { cwd });
}

test('machines that strand end the run with 1, with the block that is too small', async () => {
	const { code, out, err } = await ask(clusterWith(large));
	expect(code).toBe(1);
	expect(out).toContain(
		'sql01 needs 96.77 GB of memory to start, and the largest free block is 63\n    GB: HV02 63 GB.',
	);
	expect(out).toContain('Virtual Machine Manager would say Overcommitted');
	expect(err).toContain('machines strand in 1 cluster.');
});

test('--fail-on never, and a node whose failure strands nothing, end it with 0', async () => {
	expect((await ask(clusterWith(large), '--fail-on', 'never')).code).toBe(0);
	const { code, out } = await ask(clusterWith(large), '--node', 'hv02');
	expect(code).toBe(0);
	expect(out).toContain('HV02 fails, 0 machines: all fit');
});

test('what is undecided ends it with 1 where that is asked for', async () => {
	const unknown = `
  - { name: app01, owner: HV01, highlyAvailable: true, memory: { startup: 8GB, dynamic: false } }`;
	const { code, out } = await ask(clusterWith(unknown));
	expect(code).toBe(0);
	expect(out).toContain('1 case (HV01): undecided\n    For want of:\n    state of app01:');
	// A preset says which rules are asked, and no more.
	expect((await ask(clusterWith(unknown), '--preset', 'strict')).code).toBe(0);
	expect((await ask(clusterWith(unknown), '--fail-on-undecided', 'all')).code).toBe(1);
});

describe('what makes no sense', () => {
	const lost = `
  - { name: app01, state: Running, highlyAvailable: true }
  - { name: app02, owner: HV09, state: Running, highlyAvailable: true }${large}`;

	test('of the manifests has its place, and the rest is answered', async () => {
		const { code, out, err } = await ask(clusterWith(lost));
		expect(code).toBe(2);
		expect(err).toContain(
			'estate.yaml:7: app01 has no owner: it may be on any node, and is left out itself.',
		);
		expect(err).toContain(
			'estate.yaml:8: app02 is on HV09, which is no node of HVC01: it is left out.',
		);
		expect(out).toContain('sql01 needs');
	});

	test.each([
		[['--failures', '2'], 'estate.yaml:5: HVC01 has 2 nodes up: where 2 fail, none is left'],
		[['--failures', 'two'], '--failures is a number from 1 on, not "two".'],
		[['--failures', '1', '--node', 'HV01'], '--failures and --node exclude each other.'],
		[['--node', 'HV03'], 'No node is named "HV03". Did you mean "HV01"?'],
		[['--cluster', 'HVC02'], 'No cluster is named "HVC02". Did you mean "HVC01"?'],
		[['--format', 'sarif'], 'hvlint capacity prints --format pretty, json or markdown.'],
	])('of the command line: %j', async (args, message) => {
		const { code, err } = await ask(clusterWith(large), ...args);
		expect(code).toBe(2);
		expect(err).toContain(message);
	});

	test('a node that is down already', async () => {
		const down = clusterWith(large).replace('name: HV02,', 'name: HV02, state: Down,');
		const { code, err } = await ask(down, '--node', 'HV02');
		expect(code).toBe(2);
		expect(err).toMatch(/^hvlint: estate\.yaml:\d+: HV02 is down already\.\n$/);
	});

	test('a node that is down or unknown beside one that can fail, which is answered', async () => {
		const third = '{ apiVersion: hvlint/v1, kind: Host, name: HV03, state: Down }';
		const input = clusterWith(large)
			.replace('nodes: [HV01, HV02', 'nodes: [HV01, HV02, HV03')
			.concat(`\n---\n${third}\n`);
		const { code, out, err } = await ask(
			input,
			...['HV01', 'HV03', 'HV07'].flatMap((one) => ['--node', one]),
		);
		expect(code).toBe(2);
		expect(err).toMatch(/estate.yaml:\d+: HV03 is down already/);
		expect(err).toContain('No node is named "HV07".');
		expect(out).toContain('When HV01 fails,');
	});
});

test('JSON has every case with its placement, Markdown no markup of a manifest', async () => {
	const small = `
  - { name: '<b>|app', owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 8GB, dynamic: false } }`;
	const { out } = await ask(clusterWith(small), '--format', 'json');
	const { clusters } = JSON.parse(out);
	expect(clusters[0].failures).toMatchObject([
		{ failed: ['HV01'], machines: 1, verdict: 'undecided', because: 'facts' },
		{ failed: ['HV02'], machines: 0, verdict: 'fits', placement: [] },
	]);
	const markdown = (await ask(clusterWith(small), '--format', 'markdown')).out;
	expect(markdown).toContain('`<b>|app`');
});

test('Markdown has each command as one piece of code', async () => {
	const local = `
  - { name: app01, owner: HV01, state: Running, highlyAvailable: true, memory: { startup: 8GB, dynamic: false }, path: 'D:\\app01', hardDrives: [{ path: 'D:\\app01\\os.vhdx' }] }`;
	const estate = clusterWith(local).replace(
		'name: HVC01',
		'name: HVC01\nsharedVolumes: []\ndisks: []',
	);
	const { out } = await ask(estate, '--node', 'HV01', '--format', 'markdown');
	expect(out).toMatch(/^ {2}- No other node takes `app01`\.$/m);
	expect(out).toMatch(/^ {4}- `HV02`: .*`preflight\/storage-access`/m);
	expect(out).toMatch(/^ {4}- Fix: .*`Update-ClusterVirtualMachineConfiguration -Name '[^`]+'`/m);
	expect(out).not.toContain('``');
	const unknown = estate.replace('state: Running, ', '');
	const asked = (await ask(unknown, '--node', 'HV01', '--format', 'markdown')).out;
	expect(asked).toContain("`Get-VM -ComputerName 'HV01' -Name 'app01' | Select-Object State`");
	expect(asked).not.toContain('``');
});
