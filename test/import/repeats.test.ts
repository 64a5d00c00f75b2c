import { describe, expect, test } from 'vitest';
import { importValues } from './import-values.ts';

const id = '416e49fd-28dd-413c-9743-aa3e69e4807d';
const machine = { Name: 'app01', Id: id, ComputerName: 'HV01', State: 2, AutomaticStopAction: 3 };
const of = { VMName: 'app01', VMId: id, ComputerName: 'HV01' };
const drive = {
	...of,
	Id: `Microsoft:${id}\\drive`,
	Path: 'C:\\app01.vhdx',
	DiskNumber: null,
	ControllerType: 1,
	ControllerNumber: 0,
	ControllerLocation: 0,
};
const adapter = {
	...of,
	Id: `Microsoft:${id}\\adapter`,
	MacAddress: '00155D000A01',
	SwitchName: 'LAN',
	IsManagementOs: false,
};
const cluster = { Name: 'CL1', SharedVolumesRoot: 'C:\\ClusterStorage' };
const node = { Name: 'HV01', State: 0, NodeWeight: 1, Cluster: 'CL1' };

/** The manifest of a machine. */
function drivesOf(...values: readonly unknown[]): unknown {
	return (importValues(...values).manifests['VirtualMachine app01'] as Record<string, unknown>)
		.hardDrives;
}

describe('what is told twice', () => {
	test.each([
		['inside of its machine and beside it', { ...machine, HardDrives: [drive] }, drive],
		['in two files', machine, drive, { ...drive, PSComputerName: 'HV01' }],
		[
			'the second time by Select-Object',
			machine,
			drive,
			{
				VMName: 'app01',
				Path: 'C:\\app01.vhdx',
				DiskNumber: null,
				ControllerType: 'SCSI',
				ControllerNumber: 0,
				ControllerLocation: 0,
			},
		],
	])('is one drive: %s', (_, ...values) => {
		expect(drivesOf(...values)).toEqual([
			{
				path: 'C:\\app01.vhdx',
				passThrough: false,
				controllerType: 'SCSI',
				controllerNumber: 0,
				controllerLocation: 0,
			},
		]);
	});

	test('is the list of one day, where a machine lists its drives', () => {
		const { Id: _, ...alike } = drive;
		const moved = { ...alike, ControllerLocation: 1 };
		const { manifests, told } = importValues(
			{ ...machine, HardDrives: [alike] },
			{ ...machine, HardDrives: [moved, alike] },
			{ ...machine, HardDrives: [alike] },
		);
		expect(manifests['VirtualMachine app01']).toMatchObject({
			hardDrives: [{ controllerLocation: 0 }],
		});
		expect(told).toEqual([
			'/HardDrives/0 is of Get-VMHardDiskDrive and told again: what was told first counts',
			'/HardDrives/1 is of Get-VMHardDiskDrive and told again: what was told first counts',
			'/ is app01 again: what was told first counts',
		]);
	});

	test('is several objects where they are several', () => {
		const other = { ...drive, Id: `Microsoft:${id}\\other`, ControllerLocation: 1 };
		expect(drivesOf(machine, [drive, other])).toHaveLength(2);
		const ide = { ...drive, Id: `Microsoft:${id}\\ide`, ControllerType: 0 };
		expect(drivesOf(machine, drive, ide)).toHaveLength(2);
		const { Id: _, ...alike } = adapter;
		const { manifests } = importValues(machine, [alike, alike], { ...alike, MacAddress: '' });
		expect(manifests['VirtualMachine app01']).toMatchObject({ networkAdapters: [{}, {}, {}] });
	});

	test('has the facts of both, and what differs is told', () => {
		const { Path: path, ControllerLocation: _, ...rest } = drive;
		const first = { ...rest, ControllerLocation: 0 };
		const { manifests, told } = importValues(machine, first, {
			...drive,
			Path: path,
			ControllerNumber: 1,
			SupportPersistentReservations: true,
		});
		expect(manifests['VirtualMachine app01']).toMatchObject({
			hardDrives: [{ path: 'C:\\app01.vhdx', controllerNumber: 0, shared: true }],
		});
		expect(told).toEqual([
			'/ is of Get-VMHardDiskDrive and told again: what was told first counts',
		]);
	});

	test('is one node, network, role, switch and controller', () => {
		const days = [0, 1].map((day) => [
			{ ...node, StatusInformation: day },
			{ Name: 'Cluster Network 1', Address: '10.0.0.0', AddressMask: '255.255.255.0', Role: 3 },
			{ Name: 'FS1', GroupType: 100, OwnerNode: 'HV01', State: 0 },
			{ Name: 'Cluster Group', GroupType: 1, OwnerNode: 'HV01', State: 0 },
			{ Name: 'LAN', Id: 'lan', SwitchType: 2, AllowManagementOS: true, ComputerName: 'HV01' },
			{ ...of, Name: 'SCSI Controller', Id: 'scsi', ControllerNumber: 0, Drives: [] },
		]);
		const { manifests } = importValues(cluster, machine, ...days);
		expect(manifests).toMatchObject({
			'Cluster CL1': {
				nodes: ['HV01'],
				networks: [{ name: 'Cluster Network 1' }],
				roles: [{ name: 'FS1' }],
			},
			'Host HV01': { switches: [{ name: 'LAN' }] },
			'VirtualMachine app01': { scsiControllers: 1 },
		});
	});

	test('is one host, processor and file, and what differs is told', () => {
		const host = { Name: 'HV01', VirtualMachinePath: 'C:', VirtualHardDiskPath: 'C:' };
		const file = { Path: 'C:\\app01.vhdx', VhdType: 3, VhdFormat: 3, ComputerName: 'HV01' };
		const processor = { ...of, Id: 'p', CompatibilityForMigrationEnabled: true, Count: 2 };
		const { manifests, told } = importValues(
			[{ ...machine, HardDrives: [drive] }, host, processor, { ...file, Size: 2 ** 32 }],
			[
				{ ...host, VirtualMachinePath: 'D:' },
				{ ...processor, Count: 4 },
				{ ...file, Size: 2 ** 33 },
			],
		);
		expect(manifests).toMatchObject({
			'Host HV01': { paths: { virtualMachines: 'C:' } },
			'VirtualMachine app01': { processor: { count: 2 }, hardDrives: [{ size: '4GB' }] },
		});
		expect(told).toHaveLength(3);
	});

	test('of two clusters are two networks of one name', () => {
		const network = { Name: 'Cluster Network 1', AddressMask: '255.255.255.0', Role: 3 };
		const { manifests } = importValues(
			[cluster, { ...cluster, Name: 'CL2' }],
			[
				{ ...network, Cluster: 'CL1', Address: '10.0.0.0' },
				{ ...network, Cluster: 'CL2', Address: '10.1.0.0' },
			],
		);
		expect(manifests).toMatchObject({
			'Cluster CL1': { networks: [{ subnet: '10.0.0.0/24' }] },
			'Cluster CL2': { networks: [{ subnet: '10.1.0.0/24' }] },
		});
	});
});
