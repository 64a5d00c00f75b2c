import { describe, expect, test } from 'vitest';
import { importExports } from '../../src/import/import.ts';

/** What the collector writes of one question. */
type Read = Readonly<Record<string, unknown>> & { readonly objects: readonly object[] };

/** A read of a cmdlet or a class that was put to a host. */
function of(computer: string, what: string, ...objects: readonly object[]): Read {
	return what.includes('-')
		? { command: what, computer, objects }
		: { class: what, computer, objects };
}

/** A read of a cmdlet that was put to a cluster. */
function ofCluster(what: string, ...objects: readonly object[]): Read {
	return { command: what, cluster: 'CL1', objects };
}

/** Imports an inventory, and finds its manifests by name. */
function importReads(...reads: readonly Read[]) {
	const value = { inventory: 'hvlint/v1', collected: '2026-11-28T20:00:00Z', reads };
	const { manifests, skipped } = importExports([{ path: 'inventory.json', value }]);
	return {
		named: (name: string) => manifests.find((one) => (one as { name: string }).name === name),
		told: skipped.map(({ reason }) => reason),
	};
}

const id = '416e49fd-28dd-413c-9743-aa3e69e4807d';
const machine = { VMId: id, VMName: 'app01' };

/** A host with one machine, and what else is read of it. */
function host(name: string, ...others: readonly (readonly [what: string, object: object])[]) {
	return importReads(
		of(name, 'Get-VM', { Name: 'app01', Id: id, ComputerName: name }),
		...others.map(([what, object]) => of(name, what, object)),
	);
}

describe('states', () => {
	const stateOf = (State: unknown) => {
		const { named, told } = importReads(
			of('HV01', 'Get-VM', { Name: 'app01', Id: id, ComputerName: 'HV01', State }),
		);
		const { state } = named('app01') as { state?: string };
		return { state, told };
	};

	test.each([
		['OffCritical', 'OffCritical'],
		[32789, 'PausedCritical'],
		['Reset', 'Reset'],
	])('that a manifest has no word for are told: %s', (value, name) => {
		expect(stateOf(value)).toEqual({
			state: 'Other',
			told: [`is ${name}, which a manifest can only call Other`],
		});
	});

	test.each([
		['FastSaved', 'Saved'],
		[1, 'Other'],
		['Running', 'Running'],
	])('that it has a word for are not: %s', (value, state) => {
		expect(stateOf(value)).toEqual({ state, told: [] });
	});

	test('that nobody knows are left out, and told', () => {
		expect(stateOf('Schwebend')).toEqual({
			state: undefined,
			told: ['has an unknown value, "Schwebend"'],
		});
	});
});

describe('settings that no cmdlet tells', () => {
	const setting = { AllowFullSCSICommandSet: true, AllowReducedFcRedundancy: false };

	test('are known by the Id of the machine, in any case', () => {
		const { named, told } = host('HV01', [
			'Msvm_VirtualSystemSettingData',
			{ ...setting, VirtualSystemIdentifier: id.toUpperCase() },
		]);
		expect(named('app01')).toMatchObject({
			allowFullSCSICommandSet: true,
			allowReducedFcRedundancy: false,
		});
		expect(told).toEqual([]);
	});

	test('of a machine that is not here are told', () => {
		const other = { ...setting, VirtualSystemIdentifier: '20ff7fe3-fd54-425c-aa97-fbf3c2e7a868' };
		expect(host('HV01', ['Msvm_VirtualSystemSettingData', other]).told).toEqual([
			'is of Msvm_VirtualSystemSettingData, and its machine is not here: import what Get-VM prints along with it',
		]);
	});
});

describe('disks in a host', () => {
	const space = (kind: string, id: string) =>
		`{1}\\\\CL1\\root/Microsoft/Windows/Storage/Providers_v2\\SPACES.ObjectId="{57eeb746-cb28-4a7e-90bb-3d124ffcb0f7}:${kind}:${id}"`;
	const disk = (id: string, BusType = 17, MediaType = 4, Usage = 1) => ({
		...{ ObjectId: space('PD', `{${id}}`), UniqueId: `eui.${id}` },
		...{ BusType, MediaType, Usage, Size: 1024 ** 4 },
	});
	const link = (node: string, id: string, DiskNumber: number | null, isConnected = true) => ({
		StorageNode: { ObjectId: space('SN', node) },
		PhysicalDisk: { ObjectId: space('PD', `{${id.toUpperCase()}}`) },
		...{ DiskNumber, IsPhysicallyConnected: isConnected },
	});
	const links = [
		...[link('HV01', 'a0', 0), link('hv01.contoso.com', 'a1', null), link('HV01', 'a2', null)],
		...[link('HV02', 'a0', 7, false), link('HV02', 'b1', null), link('HV01', 'b1', null, false)],
		link('HV01', 'c1', 4),
	];
	const all = [
		...[disk('a0'), disk('a1', 17, 4, 5), disk('a2', 11, 3), disk('b1'), disk('c1', 6, 0)],
	];
	const boot = { Number: 0, IsBoot: true, IsSystem: true };
	const read = (classes: Readonly<Record<string, readonly object[]>>) => {
		const reads = Object.entries({
			'Get-VM': [],
			MSFT_PhysicalDisk: all,
			MSFT_StorageNodeToPhysicalDisk: links,
			MSFT_Disk: [boot, { Number: 4, IsBoot: false, IsSystem: false }],
			...classes,
		});
		const { named, told } = importReads(
			...reads.map(([what, objects]) => of('HV01', what, ...objects)),
			of('HV01', 'Get-VMHost', { Name: 'HV01' }),
		);
		expect(told).toEqual([]);
		const { storage } = named('HV01') as { storage?: { physicalDisks?: unknown } };
		return storage?.physicalDisks;
	};

	test('are those that are connected to it, without the one that it boots from and those of a SAN', () => {
		expect(read({})).toEqual([
			{ uniqueId: 'eui.a1', busType: 'NVMe', mediaType: 'SSD', size: '1TB', usage: 'Journal' },
			{ uniqueId: 'eui.a2', busType: 'SATA', mediaType: 'HDD', size: '1TB', usage: 'Auto-Select' },
		]);
	});

	test('are not told where any may be missing, or the one that it boots from', () => {
		expect(read({ MSFT_PhysicalDisk: all.slice(0, 2) })).toBeUndefined();
		expect(read({ MSFT_Disk: [{ Number: 0 }] })).toBeUndefined();
		expect(read({ MSFT_Disk: [boot, { ...boot, Number: 9 }] })).toBeUndefined();
		expect(
			read({
				MSFT_StorageNodeToPhysicalDisk: links.map(({ IsPhysicallyConnected: _, ...rest }) => rest),
			}),
		).toBeUndefined();
	});
});

describe('graphics processors', () => {
	const path = (slot: string) =>
		`\\\\?\\PCI#VEN_10DE&DEV_27B8&SUBSYS_16EE10DE&REV_A1#${slot}#{064092b3-625e-43bf-9eb5-dc845897dd59}\\GPUPARAV`;
	const model = 'VEN_10DE&DEV_27B8&SUBSYS_16EE10DE&REV_A1';
	const partition = {
		...machine,
		Name: 'GPU Partition Settings',
		SupportsOutgoingLiveMigration: true,
	};

	test('are known by their model, whatever slot they are in', () => {
		const { named } = host(
			'HV01',
			['Get-VMHostPartitionableGpu', { Name: path('4&1&0&0008'), PartitionCount: 4 }],
			['Get-VMGpuPartitionAdapter', { ...partition, InstancePath: path('6&2b&0&00E0') }],
		);
		expect(named('HV01')).toMatchObject({ partitionableGpus: [{ name: model }] });
		expect(named('app01')).toMatchObject({ gpuPartitionAdapters: [{ name: model }] });
	});

	test('which none is named of is the only one of the host', () => {
		const { named } = host(
			'HV01',
			['Get-VMHostPartitionableGpu', { Name: path('4&1&0&0008') }],
			['Get-VMGpuPartitionAdapter', { ...partition, InstancePath: null }],
		);
		expect(named('app01')).toMatchObject({ gpuPartitionAdapters: [{ name: model }] });
	});

	test('which none is named of stays open where the host has two models, or none is told', () => {
		const other = '\\\\?\\PCI#VEN_1002&DEV_7461#4&2#{0}\\GPUPARAV';
		const adapter = of('HV01', 'Get-VMGpuPartitionAdapter', { ...partition, InstancePath: '' });
		const gpus = [{ Name: path('4&1&0&0008') }, { Name: other }];
		for (const more of [[], [of('HV01', 'Get-VMHostPartitionableGpu', ...gpus)]]) {
			const vm = of('HV01', 'Get-VM', { Name: 'app01', Id: id });
			expect(importReads(vm, adapter, ...more).named('app01')).toMatchObject({
				gpuPartitionAdapters: [{ supportsOutgoingLiveMigration: true }],
			});
			expect(importReads(vm, adapter, ...more).named('app01')).not.toHaveProperty(
				'gpuPartitionAdapters.0.name',
			);
		}
	});
});

describe('disks of hosts', () => {
	const disk = {
		Number: 3,
		Guid: '{9e07ff49}',
		UniqueId: '60002AC000019AAA',
		BusType: 6,
		Size: 536_870_912_000,
	};

	test('are behind the drives of machines by their numbers', () => {
		const drive = { ...machine, Path: 'Disk 3 500.00 GB Bus 0 Lun 4 Target 0', DiskNumber: 3 };
		const { named } = host('HV01', ['Get-VMHardDiskDrive', drive], ['MSFT_Disk', disk]);
		expect(named('app01')).toMatchObject({
			hardDrives: [{ passThrough: true, lunId: '60002AC000019AAA', size: '500GB' }],
		});
	});

	test.each([
		[6, 'Fibre Channel'],
		[16, 'Spaces'],
		[0, undefined],
	])('are below shared volumes, connected as %s', (BusType, busType) => {
		const { named, told } = importReads(
			ofCluster('Get-Cluster', { Name: 'CL1' }),
			ofCluster('Get-ClusterNode', { Name: 'HV01' }),
			ofCluster('Get-ClusterSharedVolume', { Name: 'Cluster Disk 1' }),
			{
				...ofCluster('Get-ClusterParameter', { Name: 'DiskIdGuid', Value: '{9E07FF49}' }),
				resource: 'Cluster Disk 1',
			},
			of('HV01', 'MSFT_Disk', { ...disk, BusType }),
		);
		const [volume] = (named('CL1') as { sharedVolumes: object[] }).sharedVolumes;
		expect(volume).toEqual({
			name: 'Cluster Disk 1',
			lunId: '60002AC000019AAA',
			...(busType && { busType }),
		});
		expect(told).toEqual([]);
	});
});

test('a DVD drive that is connected to one of the host says which', () => {
	const dvd = { DvdMediaType: 'PassThrough', Path: 'D:' };
	const { named } = host(
		'HV01',
		['Get-VMDvdDrive', { ...machine, ...dvd }],
		['Get-VMSnapshot', { ...machine, Name: 'before', DVDDrives: [dvd] }],
	);
	const expected = [{ media: 'Physical', device: 'D:' }];
	expect(named('app01')).toMatchObject({
		dvdDrives: expected,
		checkpoints: [{ dvdDrives: expected }],
	});
});

describe('hosts', () => {
	test('that stand alone, whose machines were asked for and are none, say so', () => {
		const { named } = importReads(
			ofCluster('Get-Cluster', { Name: 'CL1' }),
			ofCluster('Get-ClusterNode', { Name: 'HV03' }),
			of('HV03', 'Get-VM'),
			of('HV01', 'Get-VMHost', { Name: 'HV01' }),
			of('HV01', 'Get-VM'),
			of('HV02', 'Get-VMHost', { Name: 'HV02' }),
		);
		expect(named('HV01')).toHaveProperty('virtualMachines', []);
		expect(named('HV02')).not.toHaveProperty('virtualMachines');
		expect(named('HV03')).not.toHaveProperty('virtualMachines');
	});

	test('have the roles and features that are installed', () => {
		const { named } = importReads(
			of(
				'HV01',
				'Get-WindowsFeature',
				{ Name: 'Hyper-V', Installed: true },
				{ Name: 'DHCP', Installed: false },
			),
			of('HV01', 'Get-VMHost', { Name: 'HV01' }),
			of('HV02', 'Get-WindowsFeature'),
			of('HV02', 'Get-VMHost', { Name: 'HV02' }),
		);
		expect(named('HV01')).toHaveProperty('features', ['Hyper-V']);
		expect(named('HV02')).not.toHaveProperty('features');
	});

	test('are guarded or not', () => {
		const { named } = importReads(
			of('HV01', 'Get-HgsClientConfiguration', { IsHostGuarded: false, Mode: 'Local' }),
			of('HV01', 'Get-VMHost', { Name: 'HV01' }),
		);
		expect(named('HV01')).toHaveProperty('isHostGuarded', false);
	});
});

test.each([
	[[false, false], null],
	[[false, true], 'lab.example'],
	[[], 'lab.example'],
])('a cluster whose nodes are in a domain or not, %j, is in %s', (members, domain) => {
	const { named } = importReads(
		ofCluster('Get-Cluster', { Name: 'CL1', Domain: 'lab.example' }),
		ofCluster('Get-ClusterNode', { Name: 'HV01' }, { Name: 'HV02' }),
		...members.map((PartOfDomain, number) =>
			of(`HV0${number + 1}`, 'Win32_ComputerSystem', { PartOfDomain, Domain: 'WORKGROUP' }),
		),
	);
	expect(named('CL1')).toHaveProperty('domain', domain);
});

test('what is in a resource pool says so, unless it is the one that every host has', () => {
	const { named } = host(
		'HV01',
		['Get-VMProcessor', { ...machine, ResourcePoolName: 'Gold' }],
		['Get-VMMemory', { ...machine, Startup: 1_073_741_824, ResourcePoolName: 'Primordial' }],
		['Get-VMHardDiskDrive', { ...machine, Path: 'C:\\a.vhdx', PoolName: 'Disks' }],
		['Get-VMNetworkAdapter', { ...machine, Name: 'a', PoolName: 'Net', IsManagementOs: false }],
	);
	expect(named('app01')).toMatchObject({
		processor: { resourcePool: 'Gold' },
		memory: { startup: '1GB' },
		hardDrives: [{ resourcePool: 'Disks' }],
		networkAdapters: [{ resourcePool: 'Net' }],
	});
	expect(named('app01')).not.toHaveProperty('memory.resourcePool');
});

test.each([
	[['E:\\', '\\\\?\\Volume{1}\\'], 'E:'],
	[['E:\\', 'F:\\'], undefined],
	[null, undefined],
])('a clustered disk with the paths %j on its node is at %s', (AccessPaths, path) => {
	const { named } = importReads(
		ofCluster('Get-Cluster', { Name: 'CL1' }),
		ofCluster('Get-ClusterNode', { Name: 'HV01' }, { Name: 'HV02' }),
		ofCluster('Get-ClusterResource', { Name: 'Disk 1', ResourceType: 'Physical Disk' }),
		{
			...ofCluster('Get-ClusterParameter', { Name: 'DiskIdGuid', Value: '{9E07FF49}' }),
			resource: 'Disk 1',
		},
		// Each node has its own numbers, and the one that the disk is not on knows no paths.
		of('HV01', 'MSFT_Disk', { Number: 2, Guid: '{9e07ff49}' }, { Number: 3, Guid: '{1}' }),
		of('HV01', 'MSFT_Partition', { DiskNumber: 3, AccessPaths: ['G:\\'] }),
		of('HV02', 'MSFT_Disk', { Number: 3, Guid: '{9e07ff49}' }),
		of('HV02', 'MSFT_Partition', { DiskNumber: 3, AccessPaths }),
	);
	const [disk] = (named('CL1') as { disks: { path?: string }[] }).disks;
	expect(disk?.path).toBe(path);
});
