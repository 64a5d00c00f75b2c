import { expect, test } from 'vitest';
import { documentsOfInventory } from '../../src/import/documents.ts';
import { importExports } from '../../src/import/import.ts';
import { parseExport } from '../../src/import/parse.ts';
import { hostsOfUnknownMachines } from '../../src/import/reads.ts';

const volume = 'C:\\ClusterStorage\\Volume1';
const machines = ['app01', 'app02'].map((name, number) => ({
	Name: name,
	Id: `00000000-0000-4000-8000-00000000000${number}`,
	State: 'Running',
	AutomaticStopAction: 'Save',
}));
const owner = ({ Id, Name }: { Id: string; Name: string }) => ({ VMId: Id, VMName: Name });
const of = (command: string, about: object, ...objects: object[]) => ({
	command,
	...about,
	objects,
});
const readsOf = (computer: string, own: typeof machines) => [
	of('Get-VMHost', { computer }, { Name: computer, MemoryCapacity: 1024 ** 4 }),
	of(
		'Get-VMSwitch',
		{ computer },
		...['LAN', 'DMZ'].map((Name) => ({ Name, SwitchType: 'External' })),
	),
	of('Get-VM', { computer }, ...own),
	of(
		'Get-VMHardDiskDrive',
		{ computer },
		...own.flatMap((one) =>
			[0, 1].map((disk) => ({
				...owner(one),
				Path: `${volume}\\${one.Name}-${disk}.avhdx`,
				ControllerType: 'SCSI',
				ControllerNumber: 0,
				ControllerLocation: disk,
				Note: 'a " and a \\ and {[',
			})),
		),
	),
	of('Get-VMSnapshot', { computer }),
	...own.flatMap((one) =>
		[0, 1].flatMap((disk) => {
			const path = `${volume}\\${one.Name}-${disk}`;
			return [
				[`${path}.avhdx`, `${path}-1.avhdx`],
				[`${path}-1.avhdx`, `${path}.vhdx`],
				[`${path}.vhdx`, null],
			].map(([file, parent]) =>
				of(
					'Get-VHD',
					{ computer, path: file },
					{ Path: file, ParentPath: parent, VhdType: 'Differencing', FileSize: 1024 ** 3 },
				),
			);
		}),
	),
];
const cluster = 'CL1';
const inventory = JSON.stringify({
	inventory: 'hvlint/v1',
	collected: '2026-11-20T08:00:00Z',
	reads: [
		of('Get-Cluster', { cluster }, { Name: cluster, ClusterFunctionalLevel: 11 }),
		of(
			'Get-ClusterNode',
			{ cluster },
			{ Name: 'HV01', State: 'Up' },
			{ Name: 'HV02', State: 'Up' },
		),
		of('Get-ClusterGroup', { cluster }, { Name: 'Files', GroupType: 'FileServer' }),
		...readsOf('HV01', machines),
		...readsOf('HV02', []),
	],
});

type Manifest = Readonly<Record<string, unknown>>;

function manifestsOf(text: string) {
	const { documents, problems } = parseExport('inventory.json', Buffer.from(text));
	const { manifests, reads } = importExports(documents);
	return { manifests: manifests as readonly Manifest[], problems, reads };
}

/** The facts of a manifest that are in no other that stands for the same object. */
function others(part: unknown, whole: unknown, at = ''): string[] {
	if (typeof part !== 'object' || part === null || Array.isArray(part))
		return JSON.stringify(part) === JSON.stringify(whole) ? [] : [at];
	return Object.entries(part).flatMap(([key, value]) =>
		others(value, (whole as Manifest | undefined)?.[key], `${at}.${key}`),
	);
}

const whole = manifestsOf(inventory);
const cuts = Array.from({ length: Math.floor(inventory.length / 17) }, (_, number) =>
	inventory.slice(0, 17 * number + 1),
);

test('an inventory that was cut off tells nothing but what the whole one tells, and that it was cut off', () => {
	expect(whole.problems).toEqual([]);
	for (const text of cuts) {
		const { manifests, problems } = manifestsOf(text);
		expect(problems).toMatchObject([{ message: expect.stringMatching(/ends in the middle/) }]);
		for (const one of manifests) {
			const same =
				whole.manifests.find(({ kind, name }) => kind === one.kind && name === one.name) ?? {};
			// What a drive is known by is told before its chain, so that the lists of drives are held apart.
			const { hardDrives = [], ...rest } = one;
			expect(others(rest, same)).toEqual([]);
			for (const [number, drive] of (hardDrives as readonly Manifest[]).entries())
				expect(others(drive, (same.hardDrives as readonly Manifest[])[number])).toEqual([]);
			if (one.hardDrives) expect(hardDrives).toHaveLength(2);
		}
	}
});

test('what is whole before the cut is kept', () => {
	const at = (mark: string) => inventory.slice(0, inventory.indexOf(mark) + mark.length);
	const names = (text: string) => manifestsOf(text).manifests.map(({ name }) => name);
	expect(names(at('"Name":"HV0'))).toEqual(['CL1']);
	expect(names(at('"Name":"app02"'))).toEqual(['CL1', 'HV01', 'HV02', 'app01']);
	expect(names(at('"command":"Get-VMHardDiskDrive"'))).toEqual([
		...['CL1', 'HV01', 'HV02', 'app01', 'app02'],
	]);
});

test('hosts whose machines may be more are named, and nothing is judged as if they were all', () => {
	const unknown = (text: string) => hostsOfUnknownMachines(manifestsOf(text).reads);
	const upTo = (mark: string) => inventory.slice(0, inventory.indexOf(mark));
	expect(unknown(inventory)).toEqual([]);
	expect(unknown(upTo('"Name":"app02"'))).toEqual(['HV01', 'HV02']);
	expect(unknown(upTo('{"command":"Get-VMHost","computer":"HV02"'))).toEqual(['HV02']);
	const converted = documentsOfInventory('cl1.json', upTo('"Name":"app02"'));
	expect(converted?.problems).toMatchObject([
		{ path: 'cl1.json', message: expect.stringMatching(/ends in the middle/) },
	]);
	expect(converted?.lost.map(({ name }) => name)).toEqual([
		'cl1.json (machines of HV01)',
		'cl1.json (machines of HV02)',
	]);
});

test('what may be one of several goes nowhere where the list of them was cut off', () => {
	const drives = JSON.parse(inventory).reads[6].objects;
	expect(drives).toHaveLength(4);
	const text = JSON.stringify([...machines, ...drives]);
	const { manifests, problems } = manifestsOf(text.slice(0, -1));
	expect(manifests).toHaveLength(2);
	for (const one of manifests) expect(one).not.toHaveProperty('hardDrives');
	expect(problems).toMatchObject([
		{ fix: expect.stringMatching(/4 objects before it could be a part of more/) },
	]);
});
