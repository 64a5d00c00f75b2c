import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lintEstate } from '../../src/engine/lint.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import { collectFacts } from '../../src/estate/facts.ts';
import type { Cluster, Host, VirtualMachine } from '../../src/generated/manifest.ts';

/** A cluster with some lines, and other documents, opened and judged by some rules. */
function judge(lines: string, { others = [] as string[], ids = [] as string[] } = {}) {
	const text = [
		`apiVersion: hvlint/v1\nkind: Cluster\nname: HVC01\noperatingSystem: 2022\n${lines.trim()}\n`,
		...others.map((one) => `{ apiVersion: hvlint/v1, ${one} }\n`),
	].join('---\n');
	const options = {
		rules: rules.filter(({ id }) => ids.includes(id)),
		settings: settingsOf({}),
		now: new Date('2026-11-20T12:00:00Z'),
	};
	const open = openEstate([{ path: 'hvc01.yaml', bytes: Buffer.from(text), named: true }], options);
	const machine = (name: string) =>
		open.estate.virtualMachines.find((one) => one.name === name) as VirtualMachine;
	return { open, report: lintEstate(open, options), machine };
}

describe('what the defaults say', () => {
	const { open, machine } = judge(
		`
nodes: [HV01, HV02]
defaults:
  hosts: { state: Up, memory: { total: 64GB, reserve: 4GB }, switches: [{ name: LAN }] }
  virtualMachines: { generation: 2, memory: { startup: 8GB, dynamic: false }, dvdDrives: [], version: '10.0' }
virtualMachines:
  - { name: app01, owner: HV01 }
  - { name: app02, memory: { startup: 4GB }, dvdDrives: [{ media: None }], version: null }
`,
		{
			others: [
				'kind: VirtualMachine, name: app03, cluster: HVC01',
				'kind: VirtualMachine, name: app04, owner: HV02',
				'kind: VirtualMachine, name: app05, cluster: null',
				'kind: Host, name: HV01, memory: { total: 128GB }',
				'kind: Host, name: HV09, cluster: null',
			],
		},
	);
	const gigabyte = 1024 ** 3;

	test('holds for machines inside the document, of documents of their own, and on its nodes', () => {
		for (const name of ['app01', 'app03', 'app04'])
			expect(machine(name)).toMatchObject({
				generation: 2,
				memory: { startup: 8 * gigabyte, dynamic: false },
				dvdDrives: [],
			});
		expect(machine('app05').generation).toBeUndefined();
	});

	test('gives way to what a machine says: objects merge, lists and values replace', () => {
		expect(machine('app02')).toEqual({
			name: 'app02',
			generation: 2,
			memory: { startup: 4 * gigabyte, dynamic: false },
			dvdDrives: [{ media: 'None' }],
			version: null,
		});
	});

	test('holds for nodes, with and without a document', () => {
		const host = (name: string) => open.estate.hostNamed(name) as Host;
		expect(host('HV01').memory).toEqual({ total: 128 * gigabyte, reserve: 4 * gigabyte });
		expect(host('HV02')).toMatchObject({ state: 'Up', memory: { total: 64 * gigabyte } });
		expect(host('HV09').state).toBeUndefined();
	});

	test('is copied: what one machine holds is its own', () => {
		expect(machine('app01').memory).not.toBe(machine('app03').memory);
	});
});

test('a finding on a default points into the defaults, and names the machine', () => {
	const { report } = judge(
		`
nodes: [HV01, HV02]
defaults:
  virtualMachines: { state: Paused, memory: { dynamic: true } }
virtualMachines: [{ name: app01, owner: HV01 }, { name: app02, owner: HV01, state: Running }]
`,
		{ ids: ['virtual-machine/paused'] },
	);
	expect(
		report.findings.map(({ subject, pointer, range }) => [
			subject.name,
			pointer,
			range?.start.line,
		]),
	).toEqual([['app01', '/defaults/virtualMachines/state', 7]]);
});

test('a fact that a node without a document lacks is to be told in the defaults', () => {
	const { open } = judge(`
nodes: [HV01]
defaults: { hosts: { processor: { logicalProcessors: 64 } } }
`);
	const [cluster] = open.estate.clusters;
	const [node] = open.estate.nodesOf(cluster as Cluster, collectFacts()) ?? [];
	expect(open.places.placeOf([node as Host])?.pointer).toBe('/defaults/hosts');
});

test('a fact that an object of the defaults lacks belongs to the machine, by its whole path', () => {
	const { open, machine } = judge(`
defaults: { virtualMachines: { hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\os.vhdx' }] } }
virtualMachines: [{ name: app01 }]
`);
	const drive = machine('app01').hardDrives?.[0] as object;
	const { object, fact } = open.places.belongingOf(drive, 'size');
	expect([(object as Host).name, fact]).toEqual(['app01', 'hardDrives[0].size']);
	expect(open.places.placeOf([drive])?.pointer).toBe('/defaults/virtualMachines/hardDrives/0');
	expect(open.places.stablePathOf([drive, 'path' as never])).toMatch(
		/^VirtualMachine\/app01\/hardDrives\/.*os\.vhdx\/path$/,
	);
});

describe('what is invalid', () => {
	const ids = ['virtual-machine/paused', 'memory/dynamic-range'];
	const undecided = (lines: string) =>
		judge(lines, { ids }).report.undecided.map(
			({ ruleId, subject }) => `${ruleId} ${subject.name}`,
		);

	test('in the defaults leaves undecided what hangs on it, but not what a machine says itself', () => {
		expect(
			undecided(`
defaults: { virtualMachines: { state: Runing, memory: { dynamic: false } } }
virtualMachines: [{ name: app01 }, { name: app02, state: Running }]
`),
		).toEqual(['virtual-machine/paused app01']);
	});

	test.each(['defaults: 5', 'defaults: { virtualMachines: 5 }'])('as a whole: %s', (lines) => {
		expect(undecided(`${lines}\nvirtualMachines: [{ name: app01 }]`)).toContain(
			'virtual-machine/paused app01',
		);
	});

	test('in a machine is not made good by a default', () => {
		expect(
			undecided(`
defaults: { virtualMachines: { state: Running, memory: { dynamic: false } } }
virtualMachines: [{ name: app01, state: Runing }]
`),
		).toEqual(['virtual-machine/paused app01']);
	});

	test('in a list of the defaults leaves the list of each machine incomplete', () => {
		const { open, machine } = judge(`
defaults: { virtualMachines: { hardDrives: [{ path: 'C:\\a.vhdx' }, 5] } }
virtualMachines: [{ name: app01 }, { name: app02, hardDrives: [] }]
`);
		const { isIncomplete } = open.losses;
		expect(isIncomplete(machine('app01').hardDrives as object)).toBe(true);
		expect(isIncomplete(machine('app02').hardDrives as object)).toBe(false);
	});

	test('is a name, which is each machine its own', () => {
		const { report } = judge(
			'defaults: { virtualMachines: { name: app01 }, hosts: { cluster: B } }',
		);
		expect(report.findings.map(({ message }) => message)).toEqual([
			'Unknown property "name".',
			'Unknown property "cluster".',
		]);
	});
});
