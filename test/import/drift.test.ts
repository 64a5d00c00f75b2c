import { describe, expect, test } from 'vitest';
import { importExports } from '../../src/import/import.ts';
import { mergeManifests } from '../../src/import/merge.ts';
import { coveredComputers } from '../../src/import/reads.ts';
import type { Resolution } from '../../src/import/update.ts';

const id = '416e49fd-28dd-413c-9743-aa3e69e4807d';
const gigabyte = 1024 ** 3;
const node = (Name: string) => ({ Name, State: 'Up', NodeWeight: 1 });
const { manifests, reads } = importExports([
	{
		path: 'inventory.json',
		value: {
			inventory: 'hvlint/v1',
			collected: '2026-11-28T00:00:00Z',
			reads: [
				{ command: 'Get-Cluster', cluster: 'CL1', objects: [{ Name: 'CL1' }] },
				{ command: 'Get-ClusterNode', cluster: 'CL1', objects: [node('HV01'), node('HV02')] },
				{
					command: 'Get-VMHost',
					computer: 'HV01',
					objects: [{ Name: 'HV01', MemoryCapacity: 256 * gigabyte }],
				},
				{
					command: 'Get-VM',
					computer: 'HV01',
					objects: [
						{
							Name: 'app01',
							Id: id,
							ComputerName: 'HV01',
							State: 'Running',
							Generation: 2,
							ProcessorCount: 8,
							MemoryStartup: 8 * gigabyte,
							AutomaticStopAction: 'Save',
						},
					],
				},
				{ command: 'Get-VM', computer: 'HV02', objects: [] },
			],
		},
	},
]);

/** What an import makes of one file, and what it says. Without `collected` people wrote the file. */
function edit(text: string, resolution?: Resolution) {
	const { files, removed, objects } = mergeManifests(
		[{ path: 'estate.yaml', text }],
		manifests,
		coveredComputers(reads),
		resolution,
	);
	const told = objects.flatMap(({ name, what, changes }) =>
		what === 'new' ? [] : [`${name} ${what}: ${changes.map(({ fact }) => fact).join(', ')}`],
	);
	return { text: files.find(({ path }) => path === 'estate.yaml')?.text ?? text, told, removed };
}

const day = 'collected: 2026-11-28T00:00:00Z\n';
const head = `apiVersion: hvlint/v1\nkind: VirtualMachine\nname: app01\nid: ${id}\ncluster: CL1\nowner: HV01\n`;
const facts = 'state: Running\ngeneration: 2\nautomaticStopAction: Save\n';
const memory = 'memory: { startup: 8GB }\n';
const four = `${head}${day}processor: { count: 4 }\n${facts}${memory}`;
const eight = four.replace('count: 4', 'count: 8');
const host = (name: string, total: string) =>
	`apiVersion: hvlint/v1\nkind: Host\nname: ${name}\ncluster: CL1\n${day}state: Up\nnodeWeight: 1\nmemory: { total: ${total} }\n`;
const cluster = `apiVersion: hvlint/v1\nkind: Cluster\nname: CL1\n${day}nodes: [ HV01, HV02 ]\n`;

describe('an import changes the bytes of what drifted, and no others', () => {
	test.each([
		['comments and blank lines', four.replace('count: 4 }', 'count: 4 } # as agreed\n\n# more')],
		['carriage returns', four.replaceAll('\n', '\r\n')],
		['a byte-order mark', `\uFEFF${four}`],
		['no line break at the end', four.trimEnd()],
		['a directive and the marks of a document', `%YAML 1.2\n---\n${four}...\n`],
		['a block in another order', `${head}${memory}${day}${facts}processor:\n    count:   4\n`],
		[
			'another unit and quotes',
			four.replace('8GB', '"8192MB"').replace('name: app01', "name: 'app01'"),
		],
		['flow style', `{ ${four.trimEnd().replaceAll('\n', ', ')} }\n`],
		['several documents', `# all of site A\n${cluster}---\n${four}---\n${host('HV01', '256GB')}`],
		['names of computers in full', four.replace('owner: HV01', 'owner: hv01.contoso.com')],
		['a host with its full name', `${host('hv01.contoso.com', '256GB')}---\n${four}`],
	])('%s', (_, text) => {
		const { text: after, told, removed } = edit(text);
		expect(after).toBe(text.replace(/(count: +)4/, '$18'));
		expect({ told, removed }).toEqual({ told: ['app01 changed: processor.count'], removed: [] });
		// And once more it changes nothing.
		expect(edit(after)).toEqual({ text: after, told: [], removed: [] });
	});

	test('an alias is replaced, and its anchor stays for whom else it serves', () => {
		const text = four.replace('processor: { count: 4 }', 'x: &p { count: 4 }\nprocessor: *p');
		expect(edit(text).text).toBe(text.replace('*p', '{ count: 8 }'));
	});

	test('a machine in the document of its cluster', () => {
		const inside = (state: string) =>
			`${cluster}virtualMachines:\n  - name: app01 # web\n    id: ${id}\n    owner: HV01\n    state: ${state}\n    generation: 2\n    automaticStopAction: Save\n    processor: { count: 8 }\n    ${memory}`;
		expect(edit(inside('Off')).text).toBe(inside('Running'));
	});

	test('what the defaults say is not said again, and what contradicts them is', () => {
		const defaults = `${cluster}defaults:\n  virtualMachines:\n    generation: 2\n    automaticStopAction: ShutDown\n    processor: { count: 8 }\n---\n`;
		const text = `${defaults}${head}${day}state: Running\n${memory}`;
		expect(edit(text).text).toBe(
			`${defaults}${head}${day}state: Running\nautomaticStopAction: Save\n${memory}`,
		);
	});

	test('of two facts of a host only the one that drifted', () => {
		const text = `${host('HV01', '128GB')}---\n${eight}`;
		const { text: after, told } = edit(text);
		expect(after).toBe(text.replace('128GB', '256GB'));
		expect(told).toEqual(['HV01 changed: memory.total']);
	});

	test.each([
		[undefined, 'conflict', 4],
		['ours', 'kept', 4],
		['theirs', 'changed', 8],
	] as const)('what people wrote is a conflict: with %s it is %s', (resolution, what, count) => {
		const text = four.replace(day, '');
		const { text: after, told } = edit(text, resolution);
		expect(after).toBe(text.replace('count: 4', `count: ${count}`));
		expect(told).toEqual([`app01 ${what}: processor.count`]);
	});

	test('a machine that is gone takes its document with it, and no other', () => {
		const gone = eight
			.replaceAll('app01', 'old01')
			.replace(id, '20ff7fe3-fd54-425c-aa97-fbf3c2e7a868');
		const { text, told } = edit(`${gone}---\n# stays\n${eight}`);
		expect(told).toEqual(['old01 gone: ']);
		expect(text).toContain(`# stays\n${eight}`);
		expect(text).not.toContain('old01');
	});
});
