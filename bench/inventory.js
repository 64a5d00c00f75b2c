// What the collector writes of a cluster with so many machines, as JSON: the shape and size of a real one.

/** The reads of one host with its machines. */
function readsOfHost(computer, machines) {
	const of = (properties) => machines.flatMap((n) => properties(n));
	const own = (n) => ({ VMId: idOf(n), VMName: `vm${n}`, ComputerName: computer });
	const read = (command, objects) => ({ command, computer, objects });
	const path = (n, disk) => `C:\\ClusterStorage\\Volume1\\vm${n}\\disk${disk}.vhdx`;
	return [
		read('Get-VMHost', [
			{
				Name: computer,
				LogicalProcessorCount: 128,
				MemoryCapacity: 2 * 1024 ** 4,
				VirtualHardDiskPath: 'C:\\ClusterStorage\\Volume1',
				VirtualMachinePath: 'C:\\ClusterStorage\\Volume1',
				VirtualMachineMigrationEnabled: true,
			},
		]),
		read('Get-VMSwitch', [{ Name: 'LAN', SwitchType: 'External', AllowManagementOS: true }]),
		read(
			'Get-VM',
			of((n) => [
				{
					Name: `vm${n}`,
					Id: idOf(n),
					ComputerName: computer,
					State: 'Running',
					OperationalStatus: [2],
					Generation: 2,
					Version: '12.0',
					IsClustered: true,
					AutomaticStartAction: 'StartIfRunning',
					AutomaticStopAction: 'Save',
					CheckpointType: 'Production',
					ConfigurationLocation: `C:\\ClusterStorage\\Volume1\\vm${n}`,
					SmartPagingFilePath: `C:\\ClusterStorage\\Volume1\\vm${n}`,
					SnapshotFileLocation: `C:\\ClusterStorage\\Volume1\\vm${n}`,
					MemoryStartup: 4 * 1024 ** 3,
					MemoryAssigned: 4 * 1024 ** 3,
					DynamicMemoryEnabled: false,
					Uptime: '1.06:00:00',
					Notes: 'The quick brown fox jumps over the lazy dog.',
				},
			]),
		),
		read(
			'Get-VMProcessor',
			of((n) => [{ ...own(n), Count: 4, CompatibilityForMigrationEnabled: false, Reserve: 0 }]),
		),
		read(
			'Get-VMMemory',
			of((n) => [
				{
					...own(n),
					Startup: 4 * 1024 ** 3,
					Minimum: 512 * 1024 ** 2,
					Maximum: 1024 ** 4,
					DynamicMemoryEnabled: false,
					Buffer: 20,
					Priority: 50,
				},
			]),
		),
		read(
			'Get-VMHardDiskDrive',
			of((n) =>
				[0, 1].map((disk) => ({
					...own(n),
					Path: path(n, disk),
					DiskNumber: null,
					ControllerType: 'SCSI',
					ControllerNumber: 0,
					ControllerLocation: disk,
					SupportPersistentReservations: false,
				})),
			),
		),
		read(
			'Get-VMNetworkAdapter',
			of((n) => [
				{
					...own(n),
					Name: 'Network Adapter',
					Id: `Microsoft:${idOf(n)}\\1`,
					SwitchName: 'LAN',
					MacAddress: n.toString(16).toUpperCase().padStart(12, '0'),
					DynamicMacAddressEnabled: true,
					IsManagementOs: false,
					IsLegacy: false,
					IovWeight: 0,
					IPAddresses: ['10.0.0.1', 'fe80::1'],
					VlanSetting: { OperationMode: 'Access', AccessVlanId: 20, AllowedVlanIdList: [] },
				},
			]),
		),
		read('Get-VMDvdDrive', []),
		read('Get-VMSnapshot', []),
		...of((n) =>
			[0, 1].map((disk) => ({
				command: 'Get-VHD',
				computer,
				path: path(n, disk),
				objects: [
					{
						Path: path(n, disk),
						VhdFormat: 'VHDX',
						VhdType: 'Fixed',
						Size: 60 * 1024 ** 3,
						FileSize: 60 * 1024 ** 3,
						ParentPath: '',
					},
				],
			})),
		),
	];
}

const idOf = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** An inventory of one cluster, with as many hosts as its machines need. */
export function inventory(machines) {
	const hosts = Math.max(2, Math.ceil(machines / 125));
	const names = Array.from({ length: hosts }, (_, n) => `HV${String(n + 1).padStart(2, '0')}`);
	const all = Array.from({ length: machines }, (_, n) => n);
	const cluster = 'HVC01';
	const read = (command, objects) => ({ command, cluster, objects });
	return JSON.stringify({
		inventory: 'hvlint/v1',
		collected: '2026-11-20T08:00:00Z',
		reads: [
			read('Get-Cluster', [{ Name: cluster, BlockCacheSize: 1024, ClusterFunctionalLevel: 12 }]),
			read(
				'Get-ClusterNode',
				names.map((Name) => ({ Name, State: 'Up', NodeWeight: 1 })),
			),
			read(
				'Get-ClusterGroup',
				all.map((n) => ({
					Name: `vm${n}`,
					GroupType: 'VirtualMachine',
					OwnerNode: names[n % hosts],
					State: 'Online',
					AntiAffinityClassNames: [],
				})),
			),
			read(
				'Get-ClusterResource',
				all.map((n) => ({
					Name: `Virtual Machine vm${n}`,
					ResourceType: 'Virtual Machine',
					OwnerGroup: `vm${n}`,
				})),
			),
			...all.flatMap((n) => [
				{
					command: 'Get-ClusterParameter',
					cluster,
					resource: `Virtual Machine vm${n}`,
					objects: [{ Name: 'VmID', Value: idOf(n) }],
				},
				{
					command: 'Get-ClusterOwnerNode',
					cluster,
					resource: `Virtual Machine vm${n}`,
					objects: [{ OwnerNodes: names }],
				},
			]),
			...names.flatMap((name, host) =>
				readsOfHost(
					name,
					all.filter((n) => n % hosts === host),
				),
			),
		],
	});
}
