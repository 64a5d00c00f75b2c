import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hvlint } from './process.ts';

const idOf = (name: string) =>
	`0000000${name.length}-0000-4000-8000-${name.replace(/\D/g, '').padStart(12, '0')}`;

const gigabyte = 1024 ** 3;

/** An inventory of a cluster of two nodes with the machines of each, by name and startup memory in GB. */
function inventory(
	machines: Readonly<Record<string, Readonly<Record<string, number>>>>,
	memory = 128,
) {
	return JSON.stringify({
		inventory: 'hvlint/v1',
		collected: '2026-11-27T08:00:00Z',
		reads: [
			{ command: 'Get-Cluster', cluster: 'CL1', objects: [{ Name: 'CL1' }] },
			{
				command: 'Get-ClusterNode',
				cluster: 'CL1',
				objects: Object.keys(machines).map((Name) => ({ Name })),
			},
			...Object.entries(machines).flatMap(([computer, those]) => [
				{
					command: 'Get-VMHost',
					computer,
					objects: [{ Name: computer, MemoryCapacity: memory * gigabyte }],
				},
				{
					command: 'Get-VM',
					computer,
					objects: Object.entries(those).map(([Name, startup]) => ({
						Name,
						Id: idOf(Name),
						MemoryStartup: startup * gigabyte,
					})),
				},
			]),
		],
	});
}

const inCluster = `apiVersion: hvlint/v1
kind: Cluster
# The shop.
name: CL1
nodes: [HV01, HV02]
collected: 2026-11-20
defaults:
  hosts:
    memory: { total: 131072MB } # all alike
virtualMachines:
  - owner: HV01 # its favourite
    name: app01
    memory: { startup: 4GB } # ordered
  # The database.
  - name: db01
    owner: HV02
    memory:
      startup: 8GB
`;

const inHosts = `apiVersion: hvlint/v1
kind: Cluster
name: CL1
collected: 2026-11-20
nodes: [HV01, HV02]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
memory: { total: 128GB }
collected: 2026-11-20
virtualMachines:
  - name: app01 # its favourite
    id: ${idOf('app01')}
    memory: { startup: 4GB }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
memory: { total: 128GB }
collected: 2026-11-20
virtualMachines:
  - name: db01
    id: ${idOf('db01')}
    memory: { startup: 8GB } # ordered
`;

function estate(manifests: string) {
	const path = mkdtempSync(join(tmpdir(), 'hvlint-inline-'));
	writeFileSync(join(path, 'all.yaml'), manifests);
	const run = async (exported: string, ...args: string[]) => {
		writeFileSync(join(path, 'inventory.json'), exported);
		return hvlint(['import', 'inventory.json', '-o', '.', ...args], { cwd: path });
	};
	return {
		path,
		run,
		text: () => readFileSync(join(path, 'all.yaml'), 'utf8'),
		files: () => readdirSync(path, { recursive: true }).map(String).sort(),
	};
}

const sameMachines = { HV01: { app01: 4 }, HV02: { db01: 16 } };

test('machines inside of the documents of hosts are brought up to date where they stand', async () => {
	const { run, text, files } = estate(inHosts);
	const { code, out } = await run(inventory(sameMachines));
	expect(code).toBe(0);
	expect(out).toContain('db01 memory.startup 8GB → 16GB');
	expect(out.match(/→/g)).toHaveLength(1);
	expect(text()).toBe(
		inHosts
			.replace('startup: 8GB', 'startup: 16GB')
			.replaceAll('2026-11-20', '2026-11-27T08:00:00Z'),
	);
	expect(files()).toEqual(['all.yaml', 'inventory.json']);
	expect((await run(inventory(sameMachines), '--check')).code).toBe(0);
});

test('machines inside of the document of a cluster keep comments and order, and its defaults say what hosts have', async () => {
	const { run, text, files } = estate(inCluster);
	const first = await run(inventory(sameMachines));
	expect(first.code).toBe(0);
	expect(first.out).not.toContain('new');
	const after = text();
	for (const kept of [
		'# The shop.',
		'# all alike',
		'# its favourite',
		'# ordered',
		'# The database.',
	])
		expect(after).toContain(kept);
	expect(after).toContain('startup: 16GB');
	expect(after).not.toContain('cluster: CL1');
	expect(files()).toEqual(['all.yaml', 'inventory.json']);
	const again = await run(inventory(sameMachines));
	expect(again.out).toContain('Wrote 0 files');
	expect(text()).toBe(after);
	expect((await run(inventory(sameMachines), '--check')).code).toBe(0);
});

test.each([
	['the document of the cluster', inCluster, /name: app12\n {4}id: \S+12\n {4}owner: HV02/],
	['the document of its host', inHosts, /name: HV02[\s\S]*id: \S+12\n/],
])(
	'a new machine goes into %s where all others do, and one that is gone leaves it',
	async (_, manifests, place) => {
		const { run, text, files } = estate(manifests);
		const now = inventory({ HV01: {}, HV02: { db01: 8, app12: 2 } });
		const { out, code } = await run(now);
		expect(code).toBe(0);
		expect(out).toContain('app12 new on HV02');
		expect(out).toContain('app01 gone');
		expect(text()).toMatch(place);
		expect(text()).not.toContain('app01');
		expect(files()).toEqual(['all.yaml', 'inventory.json']);
		expect((await run(now, '--check')).code).toBe(0);
	},
);

test('a new machine gets a file where another one of its cluster has one', async () => {
	const own =
		'apiVersion: hvlint/v1\nkind: VirtualMachine\nname: web01\ncluster: CL1\nowner: HV01\n';
	const { run, path } = estate(`${inCluster}---\n${own}`);
	const now = inventory({ HV01: { app01: 4, web01: 1 }, HV02: { db01: 8, app12: 2 } });
	await run(now);
	expect(existsSync(join(path, 'virtual-machines/app12.yaml'))).toBe(true);
	expect((await run(now, '--check')).code).toBe(0);
});

test('what nodes have beyond the defaults of their cluster is written, once', async () => {
	const { run, path } = estate(inCluster);
	await run(inventory(sameMachines, 256));
	expect(readFileSync(join(path, 'hosts/HV01.yaml'), 'utf8')).toContain('memory: { total: 256GB }');
	expect((await run(inventory(sameMachines, 256), '--check')).code).toBe(0);
});

test('a machine written by hand inside of a document is left to the user', async () => {
	const byHand = inHosts.replaceAll('collected: 2026-11-20\n', '');
	const { run, text } = estate(byHand);
	const { code, out } = await run(inventory(sameMachines));
	expect(code).toBe(2);
	expect(out).toContain(
		'VirtualMachine db01 has no collected day (it was written by hand, or made of a raw export)',
	);
	expect(text()).toContain('startup: 8GB } # ordered');
	expect((await run(inventory(sameMachines), '--theirs')).code).toBe(0);
	expect(text()).toContain('startup: 16GB } # ordered');
});
