import { expect, test } from 'vitest';
import { importExports } from '../../src/import/import.ts';
import { mergeManifests } from '../../src/import/merge.ts';
import { coveredComputers } from '../../src/import/reads.ts';
import { markdownImport, tellImport } from '../../src/import/tell.ts';
import { gatherNewFiles, writeFiles } from '../../src/import/write.ts';

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const machine = (number: number) => ({ Name: `app${number}`, Id: idOf(number), State: 'Off' });
const cluster = [
	{ command: 'Get-Cluster', cluster: 'CL1', objects: [{ Name: 'CL1' }] },
	{ command: 'Get-ClusterNode', cluster: 'CL1', objects: [{ Name: 'HV1' }, { Name: 'HV2' }] },
];
const machinesOn = (computer: string, ...numbers: readonly number[]) => ({
	command: 'Get-VM',
	computer,
	objects: numbers.map(machine),
});

/** Imports an inventory into what is there, and answers with what that did to the objects. */
function importInto(
	present: readonly { path: string; text: string }[],
	...reads: readonly object[]
) {
	const value = { inventory: 'hvlint/v1', collected: '2026-11-20T08:00:00Z', reads };
	const imported = importExports([{ path: 'inventory.json', value }]);
	const { files, removed, objects } = mergeManifests(
		present,
		imported.manifests,
		coveredComputers(imported.reads),
	);
	const report = { ...imported, objects, problems: [], validations: [] };
	return {
		files,
		removed,
		told: objects.map(({ name, what }) => `${name} ${what}`),
		text: tellImport(report),
		markdown: markdownImport(report),
	};
}

const { manifests } = importExports([
	{
		path: 'first.json',
		value: {
			inventory: 'hvlint/v1',
			collected: '2026-11-19T08:00:00Z',
			reads: [...cluster, machinesOn('HV1', 1), machinesOn('HV2', 2)],
		},
	},
]);
const present = writeFiles(manifests);

test('a machine that is on none of the nodes is gone', () => {
	const { removed, told } = importInto(
		present,
		...cluster,
		machinesOn('HV1.corp.example', 1),
		machinesOn('hv2'),
	);
	expect(told).toEqual(['app2 gone']);
	expect(removed).toEqual(['virtual-machines/app2.yaml']);
});

test('a machine that has another name, or is on another node, is the same one', () => {
	const renamed = { ...machine(2), Name: 'web9' };
	const { files, removed, told, text, markdown } = importInto(
		present,
		...cluster,
		{ command: 'Get-VM', computer: 'HV1', objects: [renamed] },
		machinesOn('HV2', 1),
	);
	expect(told).toEqual(['web9 changed', 'app1 changed']);
	expect(text).toContain('  web9 renamed app2 → web9\n  web9 moved HV2 → HV1\n');
	expect(text).toContain('  app1 moved HV1 → HV2\n');
	expect(markdown).toContain('| `web9` | `renamed` | `app2` | `web9` |');
	expect(markdown).toContain('| `app1` | `moved` | `HV1` | `HV2` |');
	expect(removed).toEqual([]);
	// It keeps its file, and with that its history.
	expect(files.find(({ path }) => path === 'virtual-machines/app2.yaml')?.text).toMatch(
		/name: web9\n(?:.*\n)*owner: HV1\n/,
	);
});

test.each([
	['was not asked', []],
	['could not be asked', [{ command: 'Get-VM', computer: 'HV1', error: 'Access is denied.' }]],
])('a machine that may have moved to a node that %s stays, and that is told', (_, others) => {
	for (const reads of [[machinesOn('HV2')], [...cluster, machinesOn('HV2')]]) {
		const { removed, told } = importInto(present, ...reads, ...others);
		expect(told).toEqual(['app2 away']);
		expect(removed).toEqual([]);
	}
});

test('machines of one name on two hosts of no cluster are two, also without an Id', () => {
	const twins = (memory: number) =>
		['HV8', 'HV9'].map((computer, number) => ({
			command: 'Get-VM',
			computer,
			objects: [{ Name: 'app', State: 'Off', MemoryStartup: (memory + number) * 1024 ** 3 }],
		}));
	const first = importInto([], ...twins(4));
	expect(first.told).toEqual(['HV8 new', 'HV9 new', 'app new', 'app new']);
	expect(importInto(first.files, ...twins(4).reverse()).told).toEqual([]);
	expect(importInto(first.files, ...twins(8).reverse()).told).toEqual([
		'app changed',
		'app changed',
	]);
});

test('--ours keeps what was written by hand, and brings everything else up to date', () => {
	const host = (memory: number) => ({
		command: 'Get-VMHost',
		computer: 'HV8',
		objects: [{ Name: 'HV8', MemoryCapacity: memory * 1024 ** 3 }],
	});
	const inventory = (memory: number) =>
		importExports([
			{
				path: 'a.json',
				value: { inventory: 'hvlint/v1', collected: '2026-11-20T08:00:00Z', reads: [host(memory)] },
			},
		]).manifests;
	const byHand = 'apiVersion: hvlint/v1\nkind: Host\nname: HV8\nmemory: { total: 128GB }\n';
	for (const [resolution, told] of [
		['ours', ['HV8 kept']],
		['theirs', ['HV8 changed']],
		[undefined, ['HV8 conflict']],
	] as const) {
		const merge = (text: string) =>
			mergeManifests([{ path: 'a.yaml', text }], inventory(64), () => false, resolution);
		expect(merge(byHand).objects.map(({ name, what }) => `${name} ${what}`)).toEqual(told);
		const [present] = writeFiles(inventory(32));
		expect(merge(present?.text ?? '').objects).toMatchObject([
			{ what: 'changed', changes: [{ fact: 'memory.total', before: '32GB', after: '64GB' }] },
		]);
	}
});

test('a fact of an object that the defaults tell the rest of is one fact', () => {
	const text = `apiVersion: hvlint/v1
kind: Cluster
name: CL1
nodes: [HV8]
defaults: { hosts: { memory: { total: 128GB }, processor: { sockets: 2 } } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV8, cluster: CL1, collected: 2026-11-19 }
`;
	const { objects } = mergeManifests(
		[{ path: 'a.yaml', text }],
		[
			{
				apiVersion: 'hvlint/v1',
				kind: 'Host',
				name: 'HV8',
				memory: { total: '256GB' },
				processor: { sockets: 2 },
			},
		],
		() => false,
	);
	expect(objects).toMatchObject([
		{ changes: [{ fact: 'memory.total', before: '128GB', after: '256GB' }] },
	]);
});

test('what is new goes into one file, behind what is there already', () => {
	const [cluster, ...others] = present;
	const first = gatherNewFiles(present, []);
	expect(first.map(({ path }) => path)).toEqual(['estate.yaml']);
	const { told } = importInto(first, machinesOn('HV1', 1), machinesOn('HV2', 2, 3));
	expect(told).toEqual(['app3 new']);
	const later = [{ path: 'hosts/HV3.yaml', text: 'kind: Host\nname: HV3\n' }];
	expect(gatherNewFiles(later, first)).toEqual([
		{ path: 'estate.yaml', text: `${first[0]?.text}---\n${later[0]?.text}` },
	]);
	expect(gatherNewFiles(others, present)).toEqual(others);
	expect(cluster?.path).toBe('clusters/CL1.yaml');
});
