import { expect, test } from 'vitest';
import { importExports } from '../../src/import/import.ts';
import { coveredComputers } from '../../src/import/reads.ts';
import { tidy } from '../../src/import/tidy.ts';

const computer = 'HV01';
const one = '3228A4A2-CF69-44EC-8A5D-934AC47A411A';
const checkpoint = '04FB9E92-46A2-4F69-9555-6E4323312DA2';
const switchId = '5F053DDB-3C35-4A44-8E4E-2056CC3A440A';
const ide = '83F8638B-8DCA-4152-9EDA-2CA8B33039B4';
const scsi = '1997A5BA-BEE0-4CB8-91E0-A7F50806E3FC';
const volume = 'C:\\ClusterStorage\\Volume1';

/** The path of an object, in which the backslashes of its Id are doubled. */
const pathTo = (id: string) =>
	`\\\\HV01\\root\\virtualization:Msvm_ResourceAllocationSettingData.InstanceID="${id.replaceAll('\\', '\\\\')}"`;
const idOf = (machine: string, device: string, part: string | number) =>
	`Microsoft:${machine}\\${device}\\${part}`;
const port = `\\\\HV01\\root\\virtualization:Msvm_SwitchPort.CreationClassName="Msvm_SwitchPort",Name="7A6F","SystemCreationClassName="Msvm_VirtualSwitch",SystemName="${switchId}"`;

/** What is allocated to a machine, as the classes of its controllers, drives and media tell. */
const allocation = (
	InstanceID: string,
	ResourceSubType: string,
	rest: Readonly<Record<string, unknown>> = {},
) => ({ InstanceID, ResourceSubType, Connection: null, HostResource: null, Parent: null, ...rest });
const drivesOf = (machine: string, file: string) => {
	const ideController = idOf(machine, ide, 0);
	const ideController1 = idOf(machine, ide, 1);
	const scsiController = idOf(machine, scsi, 0);
	const [disk, dvd, physical] = [
		idOf(machine, ide, '0\\0\\D'),
		idOf(machine, ide, '1\\0\\D'),
		idOf(machine, scsi, '0\\2\\D'),
	];
	const drive = { Parent: pathTo(ideController), Address: '0' };
	return [
		allocation(ideController, 'Microsoft Emulated IDE Controller', { Address: '0' }),
		allocation(ideController1, 'Microsoft Emulated IDE Controller', { Address: '1' }),
		allocation(scsiController, 'Microsoft Synthetic SCSI Controller'),
		allocation(disk, 'Microsoft Synthetic Disk Drive', drive),
		allocation(idOf(machine, ide, '0\\0\\L'), 'Microsoft Virtual Hard Disk', {
			Parent: pathTo(disk),
			Connection: [file],
		}),
		allocation(dvd, 'Microsoft Synthetic DVD Drive', {
			Parent: pathTo(ideController1),
			Address: '0',
		}),
		allocation(physical, 'Microsoft Physical Disk Drive', {
			Parent: pathTo(scsiController),
			Address: '2',
			HostResource: ['\\\\HV01\\root\\virtualization:Msvm_DiskDrive.DeviceID="Microsoft:1"'],
		}),
	];
};

const classes: Readonly<Record<string, readonly object[]>> = {
	Msvm_ComputerSystem: [
		{ Name: computer, ElementName: computer, EnabledState: 2 },
		{ Name: one, ElementName: 'old01', EnabledState: 32769, OperationalStatus: [2] },
	],
	Msvm_VirtualSystemGlobalSettingData: [
		{
			SystemName: one,
			AutomaticStartupAction: 1,
			AutomaticShutdownAction: 1,
			ExternalDataRoot: `${volume}\\old01`,
			SnapshotDataRoot: `${volume}\\old01`,
		},
	],
	Msvm_VirtualSystemSettingData: [
		{ InstanceID: `Microsoft:${one}`, SystemName: one, ElementName: 'old01', SettingType: 3 },
		{
			InstanceID: `Microsoft:${checkpoint}`,
			SystemName: one,
			ElementName: 'before SP1',
			SettingType: 5,
			CreationTime: '2012-03-04T05:06:07Z',
		},
	],
	Msvm_MemorySettingData: [
		{ InstanceID: `Microsoft:Definition\\${ide}\\Default`, VirtualQuantity: 512 },
		{
			InstanceID: idOf(one, ide, 'M'),
			...{ VirtualQuantity: 2048, Reservation: 2048, Limit: 8192 },
			...{ DynamicMemoryEnabled: true, TargetMemoryBuffer: 20 },
		},
		{ InstanceID: idOf(checkpoint, ide, 'M'), VirtualQuantity: 1024 },
	],
	Msvm_ProcessorSettingData: [
		{
			InstanceID: idOf(one, ide, 'P'),
			...{ VirtualQuantity: 4, LimitCPUID: false, LimitProcessorFeatures: true },
		},
	],
	Msvm_ResourceAllocationSettingData: [
		...drivesOf(one, `${volume}\\old01\\old01.avhd`),
		...drivesOf(checkpoint, `${volume}\\old01\\old01.vhd`),
	],
	Msvm_SyntheticEthernetPortSettingData: [
		{
			InstanceID: idOf(one, ide, 'N'),
			ElementName: 'Netzwerkkarte',
			...{ Address: '00155D010203', StaticMacAddress: false, Connection: [port] },
		},
	],
	Msvm_EmulatedEthernetPortSettingData: [
		{
			InstanceID: idOf(one, ide, 'E'),
			ElementName: 'Legacy',
			...{ Address: '00155D010204', StaticMacAddress: true, Connection: null },
		},
	],
	Msvm_VirtualSwitch: [{ Name: switchId, ElementName: 'LAN' }],
	Msvm_SwitchPort: [{ Name: '7A6F', ElementName: '', SystemName: switchId }],
};

/** What becomes of the classes of a host of 2008 R2, of which some may have changed, or failed. */
function importClasses(changes: Readonly<Record<string, readonly object[] | string>> = {}) {
	const system = { Caption: 'Windows Server 2008 R2 Enterprise', Version: '6.1.7601' };
	const reads = [
		{ class: 'Win32_OperatingSystem', computer, objects: [system] },
		...Object.entries({ ...classes, ...changes }).map(([name, objects]) =>
			typeof objects === 'string'
				? { class: name, computer, error: objects }
				: { class: name, computer, objects },
		),
	];
	const value = { inventory: 'hvlint/v1', collected: '2026-11-20T08:00:00Z', reads };
	const imported = importExports([{ path: 'old.json', value }]);
	const [machine] = imported.manifests.map(tidy).filter(({ kind }) => kind === 'VirtualMachine');
	return { ...imported, machine };
}

test('a host of Windows Server 2008 R2 and its machines, by the classes of root\\virtualization', () => {
	const { manifests, machine, skipped, reads } = importClasses();
	expect(skipped).toEqual([]);
	expect(coveredComputers(reads)(computer)).toBe(true);
	expect(manifests.map(({ kind, name }: { kind?: string; name?: string }) => [kind, name])).toEqual(
		[
			['Host', 'HV01'],
			['VirtualMachine', 'old01'],
		],
	);
	expect(manifests[0]).toMatchObject({ switches: [{ name: 'LAN' }] });
	expect(machine).toEqual({
		apiVersion: 'hvlint/v1',
		kind: 'VirtualMachine',
		name: 'old01',
		id: one,
		owner: 'HV01',
		state: 'Saved',
		operationalStatus: [],
		generation: 1,
		automaticStartAction: 'StartIfRunning',
		automaticStopAction: 'Save',
		path: `${volume}\\old01`,
		checkpointPath: `${volume}\\old01`,
		processor: {
			count: 4,
			compatibilityForMigrationEnabled: true,
			compatibilityForOlderOperatingSystemsEnabled: false,
		},
		memory: { startup: '2GB', dynamic: true, minimum: '2GB', maximum: '8GB', buffer: 20 },
		hardDrives: [
			{
				path: `${volume}\\old01\\old01.avhd`,
				passThrough: false,
				...{ controllerType: 'IDE', controllerNumber: 0, controllerLocation: 0 },
			},
			{ passThrough: true, controllerType: 'SCSI', controllerLocation: 2 },
		],
		dvdDrives: [
			{
				media: 'None',
				path: null,
				controllerType: 'IDE',
				controllerNumber: 1,
				controllerLocation: 0,
			},
		],
		floppyDrives: [],
		scsiControllers: 1,
		networkAdapters: [
			{
				...{ name: 'Netzwerkkarte', switch: 'LAN', mac: '00155D010203' },
				...{ dynamicMacAddress: true, legacy: false },
			},
			{
				...{ name: 'Legacy', switch: null, mac: '00155D010204' },
				...{ dynamicMacAddress: false, legacy: true },
			},
		],
		checkpoints: [{ name: 'before SP1', type: 'Standard', created: '2012-03-04T05:06:07Z' }],
		collected: '2026-11-20T08:00:00Z',
	});
});

test('before Service Pack 1 there is no dynamic memory', () => {
	const memory = [{ InstanceID: idOf(one, ide, 'M'), VirtualQuantity: 2048 }];
	expect(importClasses({ Msvm_MemorySettingData: memory }).machine).toMatchObject({
		memory: { startup: '2GB', dynamic: false },
	});
});

test.each([
	['Msvm_MemorySettingData', 'memory'],
	['Msvm_ResourceAllocationSettingData', 'hardDrives'],
	['Msvm_EmulatedEthernetPortSettingData', 'networkAdapters'],
	['Msvm_VirtualSystemSettingData', 'checkpoints'],
	['Msvm_VirtualSystemGlobalSettingData', 'automaticStartAction'],
])('%s that was not answered is not none', (what, property) => {
	const { machine, unanswered } = importClasses({ [what]: 'Access denied' });
	expect(machine).not.toHaveProperty(property);
	expect(unanswered).toMatchObject([{ what, error: 'Access denied' }]);
});

test('a host that did not tell its machines may have any', () => {
	const { machine, reads } = importClasses({ Msvm_ComputerSystem: 'Access denied' });
	expect(machine).toBeUndefined();
	expect(coveredComputers(reads)(computer)).toBe(false);
});

test('a drive, a medium, a switch or a state that is not known is told, and never overlooked', () => {
	const of = (part: object) => ({
		Msvm_ResourceAllocationSettingData: [
			...(classes.Msvm_ResourceAllocationSettingData ?? []),
			{
				InstanceID: idOf(one, scsi, '0\\3\\D'),
				Address: '3',
				Parent: pathTo(idOf(one, scsi, 0)),
				...part,
			},
		],
	});
	const strange = importClasses(of({ ResourceSubType: 'Microsoft Tape Drive' }));
	expect(strange.machine).not.toHaveProperty('hardDrives');
	expect(strange.skipped).toMatchObject([
		{ reason: 'is a drive of a kind that is not known, Microsoft Tape Drive' },
	]);
	const empty = importClasses(of({ ResourceSubType: 'Microsoft Synthetic Disk Drive' }));
	expect(empty.machine).toMatchObject({
		hardDrives: [{}, {}, { controllerType: 'SCSI', controllerLocation: 3 }],
	});
	const elsewhere = importClasses({ Msvm_VirtualSwitch: [] });
	expect(elsewhere.machine).toMatchObject({ networkAdapters: [{ name: 'Netzwerkkarte' }, {}] });
	expect(JSON.stringify(elsewhere.machine)).not.toContain('LAN');
	expect(elsewhere.skipped[0]?.reason).toMatch(/not among those of the host/);
	const unknown = importClasses({
		Msvm_ComputerSystem: [{ Name: one, ElementName: 'old01', EnabledState: 32771 }],
	});
	expect(unknown.machine).not.toHaveProperty('state');
	expect(unknown.skipped).toMatchObject([{ reason: 'has an unknown value, "EnabledState 32771"' }]);
});
