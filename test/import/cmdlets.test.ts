import { describe, expect, test } from 'vitest';
import { importValues } from './import-values.ts';

const id = '416e49fd-28dd-413c-9743-aa3e69e4807d';
const host = {
	Name: 'HV01',
	ComputerName: 'HV01',
	VirtualHardDiskPath: 'C:',
	VirtualMachinePath: 'C:',
};
const machine = { Name: 'app01', Id: id, ComputerName: 'HV01', State: 2, AutomaticStopAction: 3 };
const cluster = { Name: 'CL1', SharedVolumesRoot: 'C:\\ClusterStorage' };

describe('controllers', () => {
	const controller = {
		VMName: 'app01',
		VMId: id,
		ComputerName: 'HV01',
		ControllerNumber: 0,
		Drives: [],
	};

	test('of SCSI are counted, in any language', () => {
		const { manifests, told } = importValues(machine, [
			{ ...controller, Id: '1', Name: 'SCSI 控制器' },
			{ ...controller, Id: '2', Name: 'Contrôleur SCSI', ControllerNumber: 1 },
			{ ...controller, Id: '3', Name: 'IDE-Controller 0' },
			{ ...controller, Id: '4', Name: 'PMEM Controller' },
		]);
		expect(manifests).toMatchObject({ 'VirtualMachine app01': { scsiControllers: 2 } });
		expect(told).toEqual([
			'/2 is of Get-VMIdeController, of which a manifest holds nothing',
			'/3 is of Get-VMPmemController, of which a manifest holds nothing',
		]);
	});

	test('without their names may be of any kind', () => {
		const { manifests } = importValues(machine, controller);
		expect(manifests['VirtualMachine app01']).not.toHaveProperty('scsiControllers');
	});
});

describe('cmdlets of hosts', () => {
	test('tell the versions that a host supports', () => {
		const version = { IsDefault: false, ComputerName: 'HV01' };
		const { manifests, told } = importValues([
			{ ...version, Name: 'Server 2019', Version: { Major: 9, Minor: 0, Build: -1, Revision: -1 } },
			{ ...version, Name: 'Server 2022', Version: '10.0', IsDefault: true },
		]);
		expect(told).toEqual([]);
		expect(manifests).toEqual({
			'Host HV01': { supportedConfigurationVersions: ['9.0', '10.0'] },
		});
	});

	test('tell the NUMA nodes, also where -Depth cut them off', () => {
		const node = { ProcessorsAvailability: [0], MemoryTotal: 1024, ComputerName: 'HV01' };
		const type = 'Microsoft.HyperV.PowerShell.VMHostNumaNode';
		for (const values of [
			[
				[
					{ ...node, NodeId: 0 },
					{ ...node, NodeId: 1 },
				],
			],
			[{ ...host, HostNumaStatus: [type, type] }],
		])
			expect(importValues(...values).manifests).toMatchObject({
				'Host HV01': { processor: { numaNodes: 2 } },
			});
	});

	test('print the numbers of their enumerations', () => {
		const { manifests, told } = importValues(
			{ Name: 'Gold', ResourcePoolType: 3, ParentName: ['Primordial'], ComputerName: 'HV01' },
			{ ReplicationEnabled: true, AllowedAuthenticationType: 3, ComputerName: 'HV01' },
		);
		expect(told).toEqual([]);
		expect(manifests).toMatchObject({
			'Host HV01': {
				resourcePools: [{ name: 'Gold', resourcePoolType: 'VHD' }],
				replicationServer: { allowedAuthenticationType: 'CertificateAndKerberos' },
			},
		});
	});
});

describe('lists of which an export past its depth has one text', () => {
	const node = (Name: string) => ({ Name, State: 0, NodeWeight: 1, Cluster: 'CL1' });
	const role = { Name: 'app01', GroupType: 111, OwnerNode: 'HV01', State: 0, Cluster: 'CL1' };
	const resource = { Name: 'VM app01', OwnerGroup: 'app01', ResourceType: 'Virtual Machine' };
	const cut = 'was cut off: export it with a greater -Depth';

	test('are read where no entry has a space', () => {
		const id = `Microsoft:${machine.Id}\\n`;
		const { manifests } = importValues(
			[cluster, node('HV01'), node('HV02'), machine, role, resource],
			{ ClusterObject: 'VM app01', OwnerNodes: 'HV01 HV02' },
			{ Id: id, VMId: machine.Id, MacAddress: '', SwitchName: 'LAN', IsManagementOs: false },
			{
				OperationMode: 2,
				AccessVlanId: 0,
				AllowedVlanIdList: '100 101',
				ParentAdapter: { Id: id, VMId: machine.Id },
			},
		);
		expect(manifests['VirtualMachine app01']).toMatchObject({
			possibleOwners: ['HV01', 'HV02'],
			networkAdapters: [{ allowedVlanIdList: [100, 101] }],
		});
	});

	test('are left out where one may have spaces', () => {
		const { manifests, told } = importValues(
			cluster,
			{ Name: 'apart', RuleType: 4, Groups: 'app01 app02', Enabled: 1 },
			{
				Name: 'LAN',
				SwitchType: 2,
				ComputerName: 'HV01',
				EmbeddedTeamingEnabled: true,
				NetAdapterInterfaceDescriptions: 'Mellanox A Mellanox B',
			},
		);
		expect(manifests['Cluster CL1']).not.toHaveProperty('affinityRules[0].groups');
		expect(manifests['Host HV01']).not.toHaveProperty('switches[0].teamMembers');
		expect(told.sort()).toEqual([`/Groups ${cut}`, `/NetAdapterInterfaceDescriptions ${cut}`]);
	});
});

test('cmdlets of clusters print the numbers of their enumerations', () => {
	const { manifests, told } = importValues(
		cluster,
		{ Name: 'apart', RuleType: 4, Groups: ['app01', 'app02'], Enabled: 1 },
		[
			{ Name: 'Munich', Type: 1000, ParentName: '', ChildrenNames: ['A1'] },
			{ Name: 'A1', Type: 2000, ParentName: 'Munich', ChildrenNames: ['HV01'] },
		],
	);
	expect(told).toEqual([]);
	expect(manifests).toMatchObject({
		'Cluster CL1': {
			affinityRules: [{ name: 'apart', ruleType: 'DifferentNode', enabled: true }],
			faultDomains: [
				{ name: 'Munich', type: 'Site', parentName: null },
				{ name: 'A1', type: 'Rack', parentName: 'Munich' },
			],
		},
	});
});

describe('what tells of objects that are not here', () => {
	const alone = (what: string, other: string) =>
		`/ is of ${what}, and what it tells of is not here: import what ${other} prints along with it`;
	const team = { Name: 'LAN', LoadBalancingAlgorithm: 5, NetAdapterInterfaceDescription: ['A'] };
	const parent = { Name: 'NIC', VMName: 'app01', VMId: id };
	const owners = { ClusterObject: { Name: 'app01', GroupType: 111 }, OwnerNodes: ['HV01'] };
	test.each([
		[
			{ OperationMode: 1, AccessVlanId: 20, ParentAdapter: parent },
			alone('Get-VMNetworkAdapterVlan', 'Get-VMNetworkAdapter'),
		],
		[{ ...team, ComputerName: 'HV01' }, alone('Get-VMSwitchTeam', 'Get-VMSwitch')],
		[
			{ AllowedPrimaryServer: '*', ReplicaStorageLocation: 'D:', ComputerName: 'HV01' },
			alone('Get-VMReplicationAuthorizationEntry', 'Get-VMReplicationServer'),
		],
		[
			{ Name: 'Disk 1', Node: 'HV01', StateInfo: 0, FileSystemRedirectedIOReason: 0 },
			alone('Get-ClusterSharedVolumeState', 'Get-ClusterSharedVolume'),
		],
		[owners, alone('Get-ClusterOwnerNode', 'Get-ClusterGroup and Get-ClusterResource')],
		[
			{ Adapter: 'NIC', Network: 'Cluster Network 1', Node: 'HV01', Address: '10.0.0.1' },
			'/ is of an adapter of a node, which collect/Export-HvlintInventory.ps1 tells whole',
		],
	])('is told: %j', (value, message) => {
		expect(importValues(cluster, host, machine, value).told).toEqual([message]);
	});
});
