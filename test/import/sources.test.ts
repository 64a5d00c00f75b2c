import { describe, expect, test } from 'vitest';
import { importExports } from '../../src/import/import.ts';
import { hostsOfUnknownMachines } from '../../src/import/reads.ts';
import { tidy } from '../../src/import/tidy.ts';

/** Imports values as if they were files, and answers with the manifests by name and what was told. */
function importValues(...values: readonly object[]) {
	const { manifests, skipped, unanswered } = importExports(
		values.map((value, number) => ({ path: `${number}.json`, value })),
	);
	const tidied = manifests.map(tidy);
	return {
		manifests: tidied,
		named: (name: string) => tidied.find((one) => one.name === name),
		told: skipped.map(({ raw, reason }) => `/${raw.segments.join('/')} ${reason}`),
		unanswered,
	};
}

describe('inventories of Virtual Machine Manager', () => {
	const node = {
		CommunicationStateString: 'Responding',
		Name: 'hv01.contoso.com',
		ComputerName: 'hv01',
		EnableLiveMigration: true,
		LiveMigrationMaximum: 2,
		UseAnyMigrationSubnet: false,
		IsNumaSpanningEnabled: true,
	};
	const host = {
		CommunicationStateString: 'Responding',
		Name: 'hv01.contoso.com',
		CoresPerCPU: 4,
		PhysicalCPUCount: 2,
		LogicalProcessorCount: 16,
		ProcessorManufacturer: 'Intel',
		OperatingSystem: { Name: 'Microsoft Windows Server 2012 R2 Standard ' },
		OperatingSystemVersionString: '6.3.9600',
		TotalMemory: 68_719_476_736,
		VirtualizationPlatformString: 'HyperV',
		DiskVolumes: [
			{ Name: 'C:\\', IsClusterSharedVolume: false },
			{ Name: 'C:\\ClusterStorage\\Volume1', IsClusterSharedVolume: true },
		],
	};
	const silent = {
		...host,
		CommunicationStateString: 'Not Responding',
		Name: 'hv09.contoso.com',
		LogicalProcessorCount: 0,
		TotalMemory: 0,
	};
	const machine = {
		ID: '6dbaf778-aab7-41d4-bdc8-11a2fe732a75',
		Name: 'app01',
		HostName: 'hv01.contoso.com',
		CPUCount: 2,
		Memory: 2048,
		VirtualMachineStateString: 'PowerOff',
		VMCPath: 'G:\\app01\\Virtual Machines\\E9BF3DA2-17ED-4E3E-B577-19F74E1C9F1E.xml',
		VirtualDVDDrives: [{ ISOId: null, ISO: null, HostDrive: null, BusType: 1 }],
		VirtualHardDisks: [{ Location: 'G:\\app01\\app01.vhdx' }],
		VirtualNetworkAdapters: [
			{ VirtualNetwork: 'LAN', MACAddress: '00:1D:D8:B7:2C:B6', VLanEnabled: true, VLanID: 231 },
			{ VirtualNetwork: '', MACAddress: '00:1D:D8:B7:2C:B7', VLanEnabled: false, VLanID: 0 },
		],
		VMCheckpoints: [],
	};
	test('are read of machines alone, as Get-SCVirtualMachine prints them', () => {
		const alone = {
			...machine,
			VMHost: 'hv01.contoso.com',
			VirtualMachineState: 1,
			VirtualDVDDrives: ['DVD'],
		};
		const { named, told } = importValues([alone, { ...alone, Name: 'kept', HostName: '' }]);
		expect(named('app01')).toMatchObject({
			id: 'E9BF3DA2-17ED-4E3E-B577-19F74E1C9F1E',
			owner: 'hv01',
			state: 'Off',
			processor: { count: 2 },
			memory: { startup: '2GB' },
			networkAdapters: [{ switch: 'LAN', vlan: 231 }, { mac: '00:1D:D8:B7:2C:B7' }],
		});
		expect(named('app01')).not.toHaveProperty('dvdDrives');
		expect(named('kept')).toBeUndefined();
		expect(told).toContain('/1 is on no host: it is stored in a library');
	});

	const inventory = {
		ems: { Version: '2.1.0' },
		hosts: [host, silent, { Name: 'esx1', VirtualizationPlatformString: 'VMwareESX' }],
		clusters: [{ ClusterName: 'CL1', Nodes: [node] }],
		vnets: [
			{ Name: 'LAN', VMHostName: 'hv01.contoso.com', VMHostNetworkAdapters: [{ Name: 'NIC' }] },
			{ Name: 'Lab', VMHostName: 'hv01.contoso.com', VMHostNetworkAdapters: [] },
			{
				Name: 'Team',
				VMHostName: 'hv01.contoso.com',
				VMHostNetworkAdapters: [{ Name: 'NIC #2' }, { Name: 'NIC #3' }],
			},
		],
		vms: [
			machine,
			{
				...machine,
				Name: 'app02',
				ID: 'b',
				VMCPath: '',
				VirtualMachineStateString: 'HostNotResponding',
			},
			{ ...machine, Name: 'stored', ID: 'c', HostName: null },
			{ ...machine, Name: 'lost', ID: 'd', HostName: 'hv09.contoso.com' },
		],
	};
	const { named, manifests, told, unanswered } = importValues(inventory);

	test('are read as the cmdlets of Hyper-V would tell the same', () => {
		expect(named('app01')).toEqual({
			apiVersion: 'hvlint/v1',
			kind: 'VirtualMachine',
			name: 'app01',
			id: 'E9BF3DA2-17ED-4E3E-B577-19F74E1C9F1E',
			cluster: 'CL1',
			owner: 'hv01',
			state: 'Off',
			processor: { count: 2 },
			memory: { startup: '2GB' },
			path: 'G:\\app01',
			dvdDrives: [{ media: 'None', path: null }],
			networkAdapters: [
				{ switch: 'LAN', mac: '00:1D:D8:B7:2C:B6', operationMode: 'Access', vlan: 231 },
				{ switch: null, mac: '00:1D:D8:B7:2C:B7' },
			],
			checkpoints: [],
		});
		expect(named('hv01')).toMatchObject({
			cluster: 'CL1',
			operatingSystem: { version: '2012R2' },
			processor: { sockets: 2, cores: 8, logicalProcessors: 16 },
			memory: { total: '64GB' },
			switches: [
				{ name: 'LAN', type: 'External', adapter: 'NIC' },
				{ name: 'Lab' },
				{ name: 'Team', type: 'External' },
			],
			liveMigration: { enabled: true, maximum: 2, useAnyNetwork: false },
		});
	});

	test('are read of hosts, clusters and networks alone, as their cmdlets print them', () => {
		const system = {
			OperatingSystem: 'Microsoft Windows Server 2016 Standard ',
			OperatingSystemVersionString: undefined,
			OperatingSystemVersion: '10.0.14393',
		};
		const lan = { Name: 'LAN', LogicalNetworks: [], VMHostNetworkAdapters: [{ Name: 'NIC' }] };
		const { named: one, told: skipped } = importValues([
			{ ...host, ...node, ...system },
			{ ...lan, VMHost: 'hv01.contoso.com' },
			{ ...lan, VMHost: 'Microsoft.SystemCenter.VirtualMachineManager.VMHost' },
			{ ClusterName: 'CL1', ID: 'x', Nodes: ['hv01.contoso.com', 'hv02.contoso.com'] },
			{ ...silent, VirtualizationPlatformString: 'VMwareESX' },
		]);
		expect(one('hv01')).toMatchObject({
			cluster: 'CL1',
			operatingSystem: { version: '2016' },
			memory: { total: '64GB' },
			switches: [{ name: 'LAN', type: 'External', adapter: 'NIC' }],
			liveMigration: { enabled: true, maximum: 2 },
		});
		expect(one('CL1')).toMatchObject({ nodes: ['hv01.contoso.com', 'hv02.contoso.com'] });
		expect(skipped).toEqual([
			'/0/DiskVolumes/1 is a shared volume, and the name of its resource is not told',
			'/2 is a virtual network, and does not name its host',
			'/4 is a host of VMwareESX, not of Hyper-V',
		]);
	});

	test.each([
		['hv01.contoso.com hv02.contoso.com', ['hv01.contoso.com', 'hv02.contoso.com'], []],
		[
			'Microsoft.SystemCenter.VirtualMachineManager.VMHost',
			undefined,
			['/clusters/0/Nodes was cut off: export it with a greater -Depth'],
		],
	])('whose nodes are past the depth of the export: %s', (Nodes, nodes, lost) => {
		const clusters = [{ ClusterName: 'CL1', Nodes }];
		const { named: one, told: skipped } = importValues({
			...inventory,
			hosts: [],
			vms: [],
			clusters,
		});
		expect((one('CL1') as { nodes?: string[] }).nodes).toEqual(nodes);
		expect(skipped).toEqual(lost);
	});

	test('of earlier collectors, which wrote hashtables, are read as well', () => {
		const table = (objects: readonly object[]) =>
			Object.fromEntries(
				objects.map((one, number) => [`id${number}`, { Properties: one, DVDs: [] }]),
			);
		const { vnets: _, ...rest } = inventory;
		const { manifests: earlier } = importValues({
			...rest,
			hosts: table(inventory.hosts),
			clusters: table(inventory.clusters),
			vms: table([
				{ ...machine, VirtualMachineStateString: undefined, VirtualMachineState: 'PowerOff' },
			]),
		});
		const one = (name: string) => earlier.find((manifest) => manifest.name === name);
		expect(one('app01')).toEqual(named('app01'));
		const { switches: __, ...host } = named('hv01') as Record<string, unknown>;
		expect(one('hv01')).toEqual(host);
	});

	test('hold what is not known, which is told and not taken for none', () => {
		expect(named('app01')).not.toHaveProperty('hardDrives');
		expect(named('app02')).not.toHaveProperty('id');
		expect(named('app02')).not.toHaveProperty('state');
		expect(manifests.map(({ name }) => name)).toEqual(['CL1', 'hv01', 'app01', 'app02']);
		expect(unanswered.map(({ what, asked }) => `${what} ${asked.computer}`)).toEqual([
			'Get-VMHost hv09.contoso.com',
			'Get-VM hv09.contoso.com',
		]);
		for (const line of [
			'/hosts/0/DiskVolumes/1 is a shared volume, and the name of its resource is not told',
			'/hosts/2 is a host of VMwareESX, not of Hyper-V',
			'/vms/0/VirtualHardDisks tells of no disk that is passed through, so that the drives are not all known',
			'/vms/1/State has an unknown value, "HostNotResponding"',
			'/vms/2 is on no host: it is stored in a library',
		])
			expect(told).toContain(line);
	});
});

describe('plans and states of Terraform', () => {
	const values = {
		name: 'web',
		path: 'C:\\VMs',
		generation: 2,
		state: 'Running',
		processor_count: 2,
		static_memory: true,
		dynamic_memory: false,
		memory_startup_bytes: 4_294_967_296,
		memory_minimum_bytes: 536_870_912,
		memory_maximum_bytes: 1_099_511_627_776,
		checkpoint_type: 'Production',
		vm_processor: [{ compatibility_for_migration_enabled: true }],
		hard_disk_drives: [
			{
				path: 'C:\\VMs\\web.vhdx',
				controller_type: 'Scsi',
				controller_number: 0,
				controller_location: 0,
				disk_number: 4_294_967_295,
				support_persistent_reservations: false,
			},
			{ controller_type: 'Scsi', controller_number: 0, controller_location: 1 },
		],
		dvd_drives: [
			{ path: '', controller_number: 0, controller_location: 2 },
			{ path: 'C:\\web.iso', controller_number: 0, controller_location: 3 },
		],
		network_adaptors: [
			{
				name: 'lan',
				switch_name: 'LAN',
				management_os: false,
				static_mac_address: '',
				dynamic_mac_address: true,
				iov_weight: 0,
				vlan_access: true,
				vlan_id: 20,
			},
		],
	};
	const resource = (type: string, name: string, more: object) => ({
		address: `${type}.${name}`,
		mode: 'managed',
		type,
		name,
		provider_name: 'registry.terraform.io/taliesins/hyperv',
		...more,
	});
	const disk = {
		path: 'C:\\VMs\\web.vhdx',
		vhd_type: 'Dynamic',
		size: 10_737_418_240,
		parent_path: '',
	};
	const plan = {
		format_version: '1.2',
		terraform_version: '1.9.0',
		planned_values: {
			root_module: {
				resources: [resource('hyperv_network_switch', 'lan', { values: { name: 'LAN' } })],
				child_modules: [
					{
						address: 'module.web["a"]',
						resources: [
							{
								...resource('hyperv_machine_instance', 'vm', { values }),
								address: 'module.web["a"].hyperv_machine_instance.vm[0]',
							},
							resource('hyperv_vhd', 'os', { values: disk }),
						],
					},
				],
			},
		},
		resource_changes: [
			{
				address: 'module.web["a"].hyperv_machine_instance.vm[0]',
				type: 'hyperv_machine_instance',
				change: {
					actions: ['create'],
					after_unknown: { id: true, hard_disk_drives: [{}, { path: true }] },
				},
			},
			{
				address: 'hyperv_machine_instance.old',
				type: 'hyperv_machine_instance',
				change: { actions: ['delete'], after_unknown: {} },
			},
		],
		configuration: {
			provider_config: {
				hyperv: { name: 'hyperv', expressions: { host: { constant_value: 'hv01.contoso.com' } } },
			},
			root_module: {
				module_calls: {
					web: {
						module: {
							resources: [{ address: 'hyperv_machine_instance.vm', provider_config_key: 'hyperv' }],
						},
					},
				},
			},
		},
	};
	const { named, told } = importValues(plan);

	test('tells which integration services are offered, and names those that it does not know', () => {
		const state = (integration_services: object) =>
			importValues({
				format_version: '1.0',
				terraform_version: '1.9.0',
				values: {
					root_module: {
						resources: [
							resource('hyperv_machine_instance', 'vm', {
								values: { ...values, integration_services },
							}),
						],
					},
				},
			});
		const { named: known, told: nothing } = state({
			Shutdown: false,
			'Time Synchronization': true,
		});
		expect(known('web')).toMatchObject({
			integrationServices: { shutdown: false, timeSynchronization: true },
		});
		expect(nothing).toEqual([]);
		expect(state({ Herunterfahren: false }).told).toEqual([
			'/values/root_module/resources/0/values/integration_services/Herunterfahren is an integration service that hvlint does not know: Herunterfahren',
		]);
	});

	test('a plan tells what will be, on the host of its provider', () => {
		expect(named('web')).toEqual({
			apiVersion: 'hvlint/v1',
			kind: 'VirtualMachine',
			name: 'web',
			owner: 'hv01',
			state: 'Running',
			generation: 2,
			checkpointType: 'Production',
			path: 'C:\\VMs\\web',
			processor: { count: 2, compatibilityForMigrationEnabled: true },
			memory: { startup: '4GB', dynamic: false },
			hardDrives: [
				{
					path: 'C:\\VMs\\web.vhdx',
					type: 'Dynamic',
					size: '10GB',
					parents: [],
					shared: false,
					passThrough: false,
					controllerType: 'SCSI',
					controllerNumber: 0,
					controllerLocation: 0,
				},
				{ controllerType: 'SCSI', controllerNumber: 0, controllerLocation: 1 },
			],
			dvdDrives: [
				{ media: 'None', path: null, controllerNumber: 0, controllerLocation: 2 },
				{ media: 'Iso', path: 'C:\\web.iso', controllerNumber: 0, controllerLocation: 3 },
			],
			networkAdapters: [
				{
					name: 'lan',
					switch: 'LAN',
					dynamicMacAddress: true,
					iovWeight: 0,
					operationMode: 'Access',
					vlan: 20,
				},
			],
		});
	});

	test('what is not known until it is applied, and what it takes away, is told', () => {
		expect(told).toEqual([
			'/resource_changes/0/change/after_unknown/hard_disk_drives/1/path is not known until the plan is applied',
			'/resource_changes/1 is destroyed by the plan (hyperv_machine_instance.old)',
			'/planned_values/root_module/resources/0 is one of the switches of its host: which others it has, Terraform does not tell',
		]);
	});

	test('what is deposed, and a plan beside its state, make no machine twice', () => {
		const web = resource('hyperv_machine_instance', 'web', { values });
		const state = (...resources: object[]) => ({
			format_version: '1.0',
			values: { root_module: { resources } },
		});
		const once = importValues(state(web)).named('web');
		const { named, told } = importValues(state(web, { ...web, deposed_key: 'a1' }), state(web));
		expect(named('web')).toEqual(once);
		expect(told).toEqual([
			'/values/root_module/resources/1 was replaced, and is what is left of it to be destroyed (deposed)',
		]);
	});

	test('a state tells what is, and not where', () => {
		const state = {
			format_version: '1.0',
			values: {
				root_module: { resources: [resource('hyperv_machine_instance', 'vm', { values })] },
			},
		};
		const machine = importValues(state).named('web');
		expect(machine).toMatchObject({ state: 'Running', hardDrives: [{ passThrough: false }, {}] });
		expect(machine).not.toHaveProperty('owner');
	});

	test('a copied disk has the type of what it is copied from', () => {
		const text = JSON.stringify(plan).replace('"parent_path":""', '"source":"C:\\\\base.vhdx"');
		const copied = JSON.parse(text);
		expect(importValues(copied).named('web')).toMatchObject({
			hardDrives: [{ path: 'C:\\VMs\\web.vhdx', size: '10GB' }, {}],
		});
		expect(JSON.stringify(importValues(copied).named('web'))).not.toContain('Dynamic"');
	});

	test('the file that Terraform keeps for itself, and a plan of another provider, are none', () => {
		expect(importValues({ terraform_version: '1.9', lineage: 'x', serial: 1 }).told).toEqual([
			'/ is a state as Terraform keeps it: import what `terraform show -json` prints',
		]);
		expect(
			importValues({ format_version: '1.0', planned_values: { root_module: {} } }).told,
		).toEqual(['/ has no machine of the provider taliesins/hyperv']);
	});
});

test('a machine of a plan whose name is not known yet leaves the machines of its host unknown', () => {
	const document = {
		format_version: '1.2',
		planned_values: {
			root_module: {
				resources: [
					{
						address: 'hyperv_machine_instance.web',
						mode: 'managed',
						type: 'hyperv_machine_instance',
						name: 'web',
						values: { generation: 2, memory_startup_bytes: 4_294_967_296 },
					},
				],
			},
		},
	};
	const { manifests, reads, skipped } = importExports([{ path: 'plan.json', value: document }]);
	expect(manifests).toEqual([]);
	expect(skipped.map(({ reason }) => reason)).toContain('is a machine without a name');
	expect(hostsOfUnknownMachines(reads)).toEqual(['a host that is not named']);
});

describe('exports that belong together', () => {
	const idOf = (name: string) =>
		`00000000-0000-4000-8000-${name.replace(/\D/g, '').padStart(12, '0')}`;
	const reads = (cluster: string, node: string, machine: string) => [
		{ command: 'Get-Cluster', cluster, objects: [{ Name: cluster, BlockCacheSize: 0 }] },
		{ command: 'Get-ClusterNode', cluster, objects: [{ Name: node, State: 'Up' }] },
		{ command: 'Get-ClusterGroup', cluster, objects: [] },
		{ command: 'Get-VMSwitch', computer: node, objects: [{ Name: 'LAN', SwitchType: 'External' }] },
		{
			command: 'Get-VM',
			computer: node,
			objects: [{ Name: machine, Id: idOf(machine), State: 'Off' }],
		},
	];
	const inventory = (day: string, ...all: readonly object[][]) => ({
		inventory: 'hvlint/v1',
		collected: `${day}T08:00:00Z`,
		reads: all.flat(),
	});

	test('two clusters keep their nodes and machines apart', () => {
		const both = [
			inventory('2026-11-20', reads('CL1', 'HV01', 'app01')),
			inventory('2026-11-20', reads('CL2', 'HV11', 'app11')),
		];
		const { named } = importValues(...both);
		expect(named('CL2')).toMatchObject({ nodes: ['HV11'] });
		for (const [name, cluster] of [
			['HV01', 'CL1'],
			['app01', 'CL1'],
			['HV11', 'CL2'],
			['app11', 'CL2'],
		])
			expect(named(name ?? '')).toMatchObject({ cluster });
	});

	test('of two days the newer counts, in whatever order they are named, and it is told', () => {
		const old = inventory('2026-11-01', reads('CL1', 'HV01', 'app07'));
		const fresh = inventory('2026-11-20', reads('CL1', 'HV01', 'app01'));
		for (const order of [
			[old, fresh],
			[fresh, old],
		]) {
			const { named, told } = importValues(...order);
			expect(named('app01')).toMatchObject({ collected: '2026-11-20T08:00:00Z' });
			expect(named('app07')).toBeUndefined();
			expect(named('HV01')).toMatchObject({ switches: [{ name: 'LAN' }] });
			expect(told).toEqual([
				'/ is of 2026-11-01T08:00:00Z: what the inventory of 2026-11-20T08:00:00Z tells too was taken from there',
			]);
		}
	});

	test('a node tells its version where its build is that of one product alone', () => {
		const node = (BuildNumber: number, MinorVersion: number, MajorVersion: number) => ({
			Name: 'HV01',
			NodeWeight: 1,
			State: 0,
			MajorVersion,
			MinorVersion,
			BuildNumber,
		});
		expect(importValues(node(9600, 3, 6)).named('HV01')).toMatchObject({
			operatingSystem: { version: '2012R2', build: '6.3.9600' },
		});
		expect(importValues(node(99999, 0, 10)).named('HV01')).toMatchObject({
			operatingSystem: { build: '10.0.99999' },
		});
	});

	test('a cluster that only its nodes and groups name is one, and two stay apart', () => {
		const node = (Cluster: unknown, Name: string) => ({ Name, NodeWeight: 1, State: 0, Cluster });
		const one = importValues([node('CL1', 'HV01'), node({ Name: 'CL1' }, 'HV02')]);
		expect(one.named('CL1')).toMatchObject({ kind: 'Cluster', nodes: ['HV01', 'HV02'] });
		const both = importValues({ Name: 'CL1', SharedVolumesRoot: 'C:\\ClusterStorage' }, [
			node('CL1', 'HV01'),
			node('CL2', 'HV11'),
		]);
		expect(both.named('CL1')).toMatchObject({ nodes: ['HV01'] });
		expect(both.named('CL2')).toMatchObject({ nodes: ['HV11'] });
		// The name of a type names no cluster.
		const cut = importValues(node('Microsoft.FailoverClusters.PowerShell.Cluster', 'HV01'));
		expect(cut.manifests.map(({ kind }) => kind)).toEqual(['Host']);
	});

	test('volumes of no cluster and files of no drive are told', () => {
		const volume = { Name: 'Disk 1', OwnerNode: 'HV01', SharedVolumeInfo: [] };
		const file = { ComputerName: 'HV01', Path: 'D:\\a.vhdx', VhdType: 3, VhdFormat: 3 };
		expect(importValues(volume, file).told).toEqual([
			expect.stringMatching(/its cluster is not here/),
			expect.stringMatching(/no drive that is here has its file/),
		]);
	});

	test('a disk of the host that a machine has is known in the language of the host', () => {
		const drives = ['Disk 3 20.00 GB Bus 0 Lun 1', 'Datenträger 3 20,00 GB', '磁盘 3 20.00 GB'].map(
			(Path, ControllerLocation) => ({
				VMName: 'app01',
				Path,
				ControllerLocation,
				ControllerType: 1,
				DiskNumber: ControllerLocation === 0 ? 3 : null,
			}),
		);
		const machine = { Name: 'app01', State: 3, AutomaticStopAction: 3, Id: idOf('app01') };
		const { hardDrives } = importValues(machine, drives).named('app01') as {
			hardDrives?: readonly object[];
		};
		for (const drive of hardDrives ?? []) {
			expect(drive).toMatchObject({ passThrough: true });
			expect(drive).not.toHaveProperty('path');
		}
		expect(hardDrives).toHaveLength(3);
	});

	test('drives whose machine is not there are told', () => {
		const drive = { ControllerLocation: 0, ControllerType: 1, DiskNumber: null, VMName: 'app01' };
		expect(importValues(drive).told).toEqual([
			'/ is of Get-VMHardDiskDrive, and its machine is not here: import what Get-VM prints along with it',
		]);
	});
});

describe('whether a host is in a cluster', () => {
	const inventoryOf = (nodes: object, services: object) => ({
		inventory: 'hvlint/v1',
		reads: [
			{ command: 'Get-Cluster', cluster: 'CL1', objects: [{ Name: 'CL1' }] },
			{ command: 'Get-ClusterNode', cluster: 'CL1', ...nodes },
			{ command: 'Get-VMHost', computer: 'HV09', objects: [{ Name: 'HV09' }] },
			{ class: 'Win32_Service', computer: 'HV09', ...services },
		],
	});
	const vmms = { Name: 'vmms', State: 'Running', StartMode: 'Auto' };
	const clusterService = { ...vmms, Name: 'ClusSvc' };
	const others = { objects: [{ Name: 'HV01', State: 'Up' }] };
	const denied = { error: 'Access is denied.' };

	test.each([
		['a node', { objects: [{ Name: 'HV09' }] }, denied, 'CL1'],
		['not known, where the nodes are not', denied, { objects: [vmms, clusterService] }, undefined],
		[
			'not known, where it may be in another',
			others,
			{ objects: [vmms, clusterService] },
			undefined,
		],
		['not known, where its services are not', others, denied, undefined],
		['not known, where no service was found', others, { objects: [] }, undefined],
		['none, where it has no cluster service', denied, { objects: [vmms] }, null],
	])('%s', (_, nodes, services, cluster) => {
		expect(importValues(inventoryOf(nodes, services)).named('HV09')?.cluster).toBe(cluster);
	});
});

test('iSCSI sessions by the address that they are bound to, and what Defender leaves alone', () => {
	const target = 'iqn.2010-06.com.example:array1';
	const inventoryOf = (exclusions: object) =>
		importValues({
			inventory: 'hvlint/v1',
			reads: [
				{ command: 'Get-VMHost', computer: 'HV01', objects: [{ Name: 'HV01' }] },
				{
					class: 'MSFT_iSCSISession',
					computer: 'HV01',
					objects: [
						{ TargetNodeAddress: target, InitiatorPortalAddress: '10.0.8.11', IsPersistent: true },
						{ TargetNodeAddress: target, InitiatorPortalAddress: '0.0.0.0', IsPersistent: false },
					],
				},
				{ class: 'MSFT_MpPreference', computer: 'HV01', objects: [exclusions] },
			],
		}).named('HV01');
	const told = { DisableAutoExclusions: false, ExclusionPath: ['C:\\ClusterStorage'] };
	expect(inventoryOf({ ...told, ExclusionProcess: null })).toMatchObject({
		iscsiSessions: [
			{ targetNodeAddress: target, initiatorAddress: '10.0.8.11', isPersistent: true },
			{ targetNodeAddress: target, isPersistent: false },
		],
		antivirus: {
			disableAutoExclusions: false,
			exclusionPath: ['C:\\ClusterStorage'],
			exclusionProcess: [],
		},
	});
	const hidden = { ExclusionPath: ['N/A: Must be an administrator to view exclusions'] };
	expect(inventoryOf({ ...told, ...hidden })).toMatchObject({
		antivirus: { disableAutoExclusions: false },
	});
	expect(inventoryOf({ ...told, ...hidden })).not.toHaveProperty('antivirus.exclusionPath');
});

describe('Hyper-V Replica, resource pools and services', () => {
	const id = '416e49fd-28dd-413c-9743-aa3e69e4807d';
	const inventoryOf = (...reads: readonly object[]) => ({
		inventory: 'hvlint/v1',
		reads: [
			{ command: 'Get-VMHost', computer: 'HV01', objects: [{ Name: 'HV01' }] },
			{ command: 'Get-VM', computer: 'HV01', objects: [{ Name: 'app01', Id: id }] },
			...reads.map((read) => ({ computer: 'HV01', ...read })),
		],
	});
	const relationship = {
		VMId: id,
		ReplicationMode: 'Primary',
		ReplicationState: 4,
		ReplicationHealth: 'Normal',
		ReplicationRelationshipType: 'Simple',
		ReplicaServerName: 'HV09.contoso.com',
		AuthenticationType: 2,
		CertificateThumbprint: '',
		AutoResynchronizeIntervalStart: '18:30:00',
		AutoResynchronizeIntervalEnd: { Days: 0, Hours: 6, Minutes: 0, Seconds: 0 },
		ExcludedDisks: [{ Path: 'D:\\page.vhdx' }],
	};
	const statistics = {
		VMId: id,
		ReplicationRelationshipType: 'Simple',
		LastTestFailoverInitiatedTime: '1601-01-01T00:00:00Z',
	};

	test('a machine has the simple relationship of its several', () => {
		const extended = {
			...relationship,
			ReplicationRelationshipType: 'Extended',
			ReplicaServerName: 'X',
		};
		const { named } = importValues(
			inventoryOf(
				{ command: 'Get-VMReplication', objects: [extended, relationship] },
				{
					command: 'Measure-VMReplication',
					objects: [
						{
							...statistics,
							ReplicationRelationshipType: 'Extended',
							LastTestFailoverInitiatedTime: '2026-01-02T03:04:05Z',
						},
						statistics,
					],
				},
			),
		);
		expect(named('app01')?.replication).toEqual({
			mode: 'Primary',
			state: 'Replicating',
			health: 'Normal',
			replicaServer: 'HV09.contoso.com',
			authenticationType: 'Certificate',
			certificateThumbprint: null,
			autoResynchronizeIntervalStart: '18:30:00',
			autoResynchronizeIntervalEnd: '06:00:00',
			excludedDisks: ['D:\\page.vhdx'],
			lastTestFailover: null,
		});
	});

	test('what Measure-VMReplication alone printed is no second relationship', () => {
		const measured = { ...relationship, ...statistics, VMName: 'app01', PrimaryServerName: 'HV01' };
		const { named, told } = importValues([
			{ Name: 'app01', Id: id, State: 2, AutomaticStopAction: 3, ComputerName: 'HV01' },
			{ ...relationship, VMName: 'app01', PrimaryServerName: 'HV01' },
			{ ...measured, LastTestFailoverInitiatedTime: '/Date(1762142706000)/' },
		]);
		expect(named('app01')?.replication).toMatchObject({
			mode: 'Primary',
			lastTestFailover: '2025-11-03T04:05:06Z',
		});
		expect(told).toEqual([]);
	});

	test.each([
		['has none, where its host was asked and did not name it', { objects: [] }, null],
		['is silent, where its host did not answer', { error: 'Access is denied.' }, undefined],
	])('a machine %s', (_, answer, replication) => {
		const { named } = importValues(inventoryOf({ command: 'Get-VMReplication', ...answer }));
		expect(named('app01')?.replication).toBe(replication);
	});

	test('what no enumeration has is told', () => {
		const { named, told } = importValues(
			inventoryOf(
				{
					command: 'Get-VMReplication',
					objects: [
						{
							...relationship,
							ReplicationState: 99,
							ExcludedDisks: ['Microsoft.HyperV.HardDiskDrive'],
						},
					],
				},
				{ command: 'Get-VMResourcePool', objects: [{ Name: 'Gold', ResourcePoolType: 'Quantum' }] },
			),
		);
		expect(named('app01')?.replication).not.toHaveProperty('state');
		expect(named('app01')?.replication).not.toHaveProperty('excludedDisks');
		expect(named('HV01')?.resourcePools).toEqual([]);
		for (const line of ['unknown value, 99', 'was cut off', 'unknown value, "Quantum"'])
			expect(told.join('\n')).toContain(line);
	});

	test.each([
		[{ ReplicationEnabled: false }, null],
		[
			{
				ReplicationEnabled: true,
				AllowedAuthenticationType: 'Kerberos',
				KerberosAuthenticationPort: 80,
			},
			{
				enabled: true,
				allowedAuthenticationType: 'Kerberos',
				kerberosAuthenticationPort: 80,
				authorizationEntries: [{ allowedPrimaryServer: '*.contoso.com', trustGroup: 'shop' }],
			},
		],
		[{ AllowedAuthenticationType: 'Kerberos' }, undefined],
	])('a Replica server that tells %j', (server, replicationServer) => {
		const { named } = importValues(
			inventoryOf(
				{ command: 'Get-VMReplicationServer', objects: [server] },
				{
					command: 'Get-VMReplicationAuthorizationEntry',
					objects: [{ AllowedPrimaryServer: '*.contoso.com', TrustGroup: 'shop' }],
				},
			),
		);
		expect(named('HV01')?.replicationServer).toEqual(replicationServer);
	});

	test('pools of every host are left out, and services have the words of Get-Service', () => {
		const { named } = importValues(
			inventoryOf(
				{
					command: 'Get-VMResourcePool',
					objects: ['Primordial', 'Gold'].map((Name) => ({ Name, ResourcePoolType: 'Memory' })),
				},
				{
					class: 'Win32_Service',
					objects: [{ Name: 'vmms', State: 'Start Pending', StartMode: 'Auto' }],
				},
			),
		);
		expect(named('HV01')?.resourcePools).toEqual([{ name: 'Gold', resourcePoolType: 'Memory' }]);
		expect(named('HV01')?.services).toEqual([
			{ name: 'vmms', status: 'StartPending', startType: 'Automatic' },
		]);
	});
});

test('the spelling of a name from the registry, and sectors from the disk that a volume is on', () => {
	const disks = [
		{ Number: 0, Guid: '{9e07ff49}', LogicalSectorSize: 512, PhysicalSectorSize: 512 },
		{ Number: 1, Guid: '{06076bd5}', LogicalSectorSize: 4096, PhysicalSectorSize: 4096 },
	];
	const key = 'SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName\\ComputerName';
	const { named } = importValues({
		inventory: 'hvlint/v1',
		reads: [
			{ command: 'Get-Cluster', cluster: 'CL1', objects: [{ Name: 'CL1' }] },
			{
				command: 'Get-ClusterSharedVolume',
				cluster: 'CL1',
				objects: [{ Name: 'V1' }, { Name: 'V2' }],
			},
			{
				command: 'Get-ClusterParameter',
				cluster: 'CL1',
				resource: 'V1',
				objects: [{ Name: 'DiskIdGuid', Value: '{06076BD5}' }],
			},
			...['HV01', 'hv02'].flatMap((computer) => [
				{ command: 'Get-VMHost', computer, objects: [{ Name: computer.toUpperCase() }] },
				{ registry: key, computer, objects: [{ sValue: computer }] },
				{ class: 'MSFT_Disk', computer, objects: disks },
				{ class: 'Win32_Volume', computer, objects: [{ Name: 'D:\\' }, { Name: 'E:\\' }] },
				{
					class: 'MSFT_Partition',
					computer,
					objects: [
						{ DiskNumber: 0, AccessPaths: null },
						{ DiskNumber: 1, AccessPaths: ['d:\\', '\\\\?\\Volume{9e07ff49}\\'] },
					],
				},
			]),
			{ command: 'Get-VMHost', computer: 'HV03', objects: [{ Name: 'HV03' }] },
			{ registry: key, computer: 'HV03', objects: [] },
		],
	});
	const sectors = { logicalSectorSize: 4096, physicalSectorSize: 4096 };
	expect(named('CL1')?.sharedVolumes).toEqual([{ name: 'V1', ...sectors }, { name: 'V2' }]);
	expect(named('HV01')).toMatchObject({
		isComputerNameUpperCase: true,
		storage: { volumes: [{ path: 'D:', ...sectors }, { path: 'E:' }] },
	});
	expect(named('hv02')).toMatchObject({ isComputerNameUpperCase: false });
	expect(named('HV03')).not.toHaveProperty('isComputerNameUpperCase');
});

describe('what the collector tells of hosts and their machines', () => {
	const id = '416e49fd-28dd-413c-9743-aa3e69e4807d';
	const inventoryOf = (...reads: readonly object[]) => ({
		inventory: 'hvlint/v1',
		reads: [
			{ command: 'Get-VMHost', objects: [{ Name: 'HV01' }] },
			{ command: 'Get-VM', objects: [{ Name: 'app01', Id: id }] },
			...reads,
		].map((read) => ({ computer: 'HV01', ...read })),
	});

	test.each([
		[3, 'MemberServer'],
		[5, 'PrimaryDomainController'],
		[1, undefined],
	])('a computer of the role %i is a %s', (DomainRole, domainRole) => {
		const { named, told } = importValues(
			inventoryOf({
				class: 'Win32_ComputerSystem',
				objects: [{ Name: 'HV01', DomainRole, HypervisorPresent: true }],
			}),
		);
		expect(named('HV01')?.domainRole).toBe(domainRole);
		expect(named('HV01')?.hypervisorPresent).toBe(true);
		expect(told).toEqual([]);
	});

	test('a key protector tells its owner and the other guardians', () => {
		const guardian = (Name: string) => ({ Name, EncryptionCertificate: 'MIID' });
		const protectorOf = (objects: readonly object[]) =>
			importValues(
				inventoryOf({ command: 'ConvertTo-HgsKeyProtector', machine: id, name: 'app01', objects }),
			).named('app01')?.security;
		const told = protectorOf([{ Owner: guardian('Own'), Guardians: [guardian('Other')] }]);
		expect(told).toMatchObject({ guardian: { name: 'Own' }, guardians: [{ name: 'Other' }] });
		expect(JSON.stringify(told)).toMatch(/"encryptionCertificateThumbprint":"[0-9A-F]{40}"/);
		expect(protectorOf([])).toBeUndefined();
	});

	test.each([
		[[3], 'Enabled'],
		[[1, 1], 'Disabled'],
		[[3, 1], undefined],
		[[0], undefined],
	])('addresses of the origins %j come by DHCP: %s', (origins, dhcp) => {
		const { named } = importValues(
			inventoryOf(
				{
					class: 'MSFT_NetAdapter',
					objects: [{ Name: 'NIC1', InterfaceIndex: 4, HardwareInterface: true }],
				},
				{
					class: 'MSFT_NetIPAddress',
					objects: [
						{ InterfaceIndex: 4, IPAddress: '2001:db8::1', PrefixLength: 64, PrefixOrigin: 4 },
						...origins.map((PrefixOrigin, number) => ({
							...{ InterfaceIndex: 4, IPAddress: `10.0.0.${number + 1}`, PrefixLength: 24 },
							PrefixOrigin,
						})),
					],
				},
			),
		);
		const adapters = named('HV01')?.networkAdapters as { dhcp?: string }[] | undefined;
		expect(adapters?.[0]?.dhcp).toBe(dhcp);
	});

	test('what has an address is an adapter, as the interface of a team is; what has none of its own is hidden', () => {
		const { named } = importValues(
			inventoryOf(
				{
					class: 'MSFT_NetAdapter',
					objects: [
						{ Name: 'NIC1', InterfaceIndex: 1, HardwareInterface: true },
						{
							...{ Name: 'Team1', InterfaceIndex: 3, HardwareInterface: false },
							InterfaceDescription: 'Microsoft Network Adapter Multiplexor Driver',
						},
						{
							...{ Name: 'Local Area Connection* 1', InterfaceIndex: 4, HardwareInterface: false },
							InterfaceDescription: 'Microsoft Failover Cluster Virtual Adapter',
						},
					],
				},
				{
					class: 'MSFT_NetIPAddress',
					objects: [
						{ InterfaceIndex: 3, IPAddress: '10.1.0.11', PrefixLength: 24 },
						{ InterfaceIndex: 4, IPAddress: '169.254.1.1', PrefixLength: 16 },
					],
				},
			),
		);
		expect(named('HV01')?.networkAdapters).toMatchObject([
			{ name: 'NIC1', ipAddress: null },
			{ name: 'Team1', ipAddress: '10.1.0.11/24' },
		]);
	});

	test('of several addresses the one counts by which the cluster knows the adapter', () => {
		const address = (IPAddress: string, PrefixLength: number) => ({
			...{ InterfaceIndex: 1, IPAddress, PrefixLength },
		});
		const reads = [
			{
				class: 'MSFT_NetAdapter',
				objects: [{ Name: 'NIC1', InterfaceIndex: 1, HardwareInterface: true }],
			},
			{
				class: 'MSFT_NetIPAddress',
				objects: [address('2001:db8::11', 64), address('10.0.0.20', 24), address('10.0.0.11', 24)],
			},
		];
		const known = { Name: 'HV01 - NIC1', Node: 'HV01', Network: 'LAN', Address: '10.0.0.11' };
		const inCluster = { command: 'Get-ClusterNetworkInterface', objects: [known] };
		expect(
			importValues(inventoryOf(...reads, inCluster)).named('HV01')?.networkAdapters,
		).toMatchObject([{ ipAddress: '10.0.0.11/24', clusterNetwork: 'LAN' }]);
		expect(importValues(inventoryOf(...reads)).named('HV01')?.networkAdapters).toMatchObject([
			{ ipAddress: '10.0.0.20/24' },
		]);
	});

	test('a host of which no adapter is told has not none', () => {
		const { named } = importValues(inventoryOf({ class: 'MSFT_NetAdapter', objects: [] }));
		expect(named('HV01')).not.toHaveProperty('networkAdapters');
	});
});

test.each([
	['', '', [{}, {}]],
	[null, null, [{}, {}]],
	['B', '', [{}, null]],
	['b', 'A', [{ priority: 1 }, null]],
	[undefined, 'B', [undefined, { priority: 1 }]],
	[undefined, undefined, [undefined, undefined]],
])(
	'networks of which %j are excluded and %j ordered are %j for live migration',
	(excluded, order, expected) => {
		const parameters = { MigrationExcludeNetworks: excluded, MigrationNetworkOrder: order };
		const { named } = importValues({
			inventory: 'hvlint/v1',
			reads: [
				{ command: 'Get-Cluster', objects: [{ Name: 'CL1' }] },
				{ command: 'Get-ClusterNetwork', objects: ['A', 'B'].map((Id) => ({ Name: Id, Id })) },
				{
					command: 'Get-ClusterParameter',
					resourceType: 'Virtual Machine',
					objects: Object.entries(parameters).flatMap(([Name, Value]) =>
						Value === undefined ? [] : [{ Name, Value }],
					),
				},
			].map((read) => ({ cluster: 'CL1', ...read })),
		});
		const networks = named('CL1')?.networks as { liveMigration?: unknown }[] | undefined;
		expect(networks?.map(({ liveMigration }) => liveMigration)).toEqual(expected);
	},
);

test('the machines of roles on a node that did not tell its machines are there, with nothing more known of them', () => {
	const role = (name: string, OwnerNode: string) => ({ Name: name, GroupType: 111, OwnerNode });
	const resource = (name: string) => ({
		...{ Name: `Virtual Machine ${name}`, OwnerGroup: name, ResourceType: 'Virtual Machine' },
	});
	const { manifests, named } = importValues({
		inventory: 'hvlint/v1',
		reads: [
			{ command: 'Get-Cluster', cluster: 'CL1', objects: [{ Name: 'CL1' }] },
			{
				command: 'Get-ClusterNode',
				cluster: 'CL1',
				objects: [{ Name: 'HV01' }, { Name: 'HV02' }],
			},
			{
				command: 'Get-ClusterGroup',
				cluster: 'CL1',
				objects: [role('app01', 'HV01'), role('app02', 'HV02'), role('app03', 'HV01')],
			},
			{
				command: 'Get-ClusterResource',
				cluster: 'CL1',
				objects: ['app01', 'app02', 'app03'].map(resource),
			},
			{
				command: 'Get-ClusterParameter',
				cluster: 'CL1',
				resource: 'Virtual Machine app02',
				objects: [{ Name: 'VmID', Value: '416E49FD-28DD-413C-9743-AA3E69E4807D' }],
			},
			{ command: 'Get-VMHost', computer: 'HV01', objects: [{ Name: 'HV01' }] },
			{ command: 'Get-VM', computer: 'HV01', objects: [{ Name: 'app01' }] },
			{ command: 'Get-VM', computer: 'HV02', error: 'Access is denied.' },
		],
	});
	expect(named('app02')).toMatchObject({
		kind: 'VirtualMachine',
		id: '416e49fd-28dd-413c-9743-aa3e69e4807d',
		...{ cluster: 'CL1', owner: 'HV02', highlyAvailable: true },
	});
	expect(named('app02')).not.toHaveProperty('memory');
	// HV01 told its machines: the role has none there.
	expect(manifests.map((one) => one.name)).not.toContain('app03');
});
