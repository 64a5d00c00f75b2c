import { describe, expect, test } from 'vitest';
import { importExports } from '../../src/import/import.ts';
import { tidy } from '../../src/import/tidy.ts';
import { importTexts, importValues } from './import-values.ts';

const id = '416e49fd-28dd-413c-9743-aa3e69e4807d';
const machine = { Name: 'app01', Id: id, ComputerName: 'HV01', State: 2, AutomaticStopAction: 3 };

describe('what Select-Object left of objects', () => {
	test('is known where no other cmdlet prints these properties together', () => {
		const { manifests, told } = importValues(
			[{ Name: 'app01', State: 2, Generation: 2, MemoryAssigned: 4294967296, CPUUsage: 3 }],
			{ VMName: 'app02', VMId: id, State: 'Off', ProcessorCount: 4, IsClustered: true },
			{ Name: 'HV01', LogicalProcessorCount: 16, MemoryCapacity: 137438953472 },
			{ Name: 'LAN', SwitchType: 'External', ComputerName: 'HV01' },
			{ VMName: 'app01', Startup: 2147483648, DynamicMemoryEnabled: false },
			{ Name: 'hv02', State: 0, NodeWeight: 1 },
		);
		expect(manifests).toEqual({
			'Host HV01': {
				processor: { logicalProcessors: 16 },
				memory: { total: '128GB' },
				switches: [{ name: 'LAN', type: 'External' }],
			},
			'Host hv02': { state: 'Up', nodeWeight: 1 },
			'VirtualMachine app01': {
				state: 'Running',
				generation: 2,
				memory: { startup: '2GB', dynamic: false, assigned: '4GB' },
			},
			'VirtualMachine app02': {
				id,
				state: 'Off',
				processor: { count: 4 },
				highlyAvailable: true,
			},
		});
		expect(told).toEqual([]);
	});

	test('is told where it may be of several cmdlets, with what to export', () => {
		const checkpoint = {
			VMName: 'app01',
			Name: 'before',
			ProcessorCount: 2,
			MemoryStartup: 1,
			Generation: 2,
		};
		for (const value of [{ Name: 'app01', State: 2 }, { Name: 'x', Generation: 2 }, checkpoint]) {
			const { manifests, told } = importValues(value);
			expect(manifests).toEqual({});
			expect(told).toEqual([
				expect.stringMatching(/^\/ is no object .*`Get-VM \| ConvertTo-Json -Depth 4` does$/),
			]);
		}
	});

	test('keeps the parts of a machine without an Id', () => {
		const { manifests } = importValues([
			{
				Name: 'app01',
				ProcessorCount: 4,
				MemoryStartup: 8589934592,
				HardDrives: [{ Path: 'C:\\a.vhdx' }],
			},
			{ Name: 'app02', ProcessorCount: 4, MemoryStartup: 8589934592, HardDrives: [] },
		]);
		expect(manifests).toMatchObject({
			'VirtualMachine app01': { hardDrives: [{ path: 'C:\\a.vhdx' }] },
		});
		expect(manifests['VirtualMachine app02']).not.toHaveProperty('hardDrives');
	});

	test('has no unit: an amount that was divided is told', () => {
		const { manifests, told } = importValues({
			...machine,
			MemoryStartup: 4,
			MemoryAssigned: '4.00 GB',
			MemoryDemand: 0,
		});
		expect(manifests['VirtualMachine app01']).toMatchObject({ memory: { demand: 0 } });
		expect(told).toEqual([
			'/MemoryStartup is 4 bytes, which is too little to be meant: export the property as it is',
			'/MemoryAssigned is no whole number that can be read exactly',
		]);
	});

	test('tells that a host is not named', () => {
		const { told } = importValues({ Name: 'LAN', SwitchType: 2, AllowManagementOS: true });
		expect(told).toEqual([
			'/ is of Get-VMSwitch, and does not name its host: export whole objects, as `Get-VMSwitch -ComputerName HV01 | ConvertTo-Json -Depth 4` does',
		]);
	});

	test('tells of no adapter the VLAN of another', () => {
		const adapter = { VMName: 'app01', SwitchName: 'LAN' };
		const { manifests } = importValues(
			machine,
			[
				{ ...adapter, Name: 'one', MacAddress: '00155D000001' },
				{ ...adapter, Name: 'two', MacAddress: '00155D000002' },
			],
			{ VMName: 'app01', OperationMode: 1, AccessVlanId: 7 },
		);
		expect(JSON.stringify(manifests)).not.toContain('vlan');
	});
});

describe('what people and their tools put around objects', () => {
	const expected = { 'Host HV01': {}, 'VirtualMachine app01': { owner: 'HV01', state: 'Running' } };

	test.each([
		['a hashtable', { vms: [machine] }],
		['a hashtable of hosts', { HV01: { machines: machine } }],
		['what Ansible registers', { stdout: JSON.stringify([machine], null, 4) }],
	])('%s', (_, value) => {
		const { manifests, told } = importValues(value);
		expect(manifests).toMatchObject(expected);
		expect(told).toEqual([]);
	});

	test('what else they hold is told', () => {
		const { told } = importValues({ changed: true, rc: 0, stdout: JSON.stringify(machine) });
		expect(told).toEqual(['/ holds objects of cmdlets, and changed, rc, of which nothing is made']);
	});

	test('a hashtable that Export-Clixml wrote', () => {
		const { manifests } = importTexts(
			`<Objs><Obj RefId="0"><DCT><En><S N="Key">vms</S><Obj N="Value" RefId="1"><Props>
			<S N="Name">app01</S><G N="Id">${id}</G><S N="ComputerName">HV01</S><I32 N="State">2</I32>
			<I32 N="AutomaticStopAction">3</I32></Props></Obj></En></DCT></Obj></Objs>`,
		);
		expect(manifests).toMatchObject(expected);
	});

	test('a report of Compare-VM is no inventory', () => {
		const { manifests, told } = importValues({
			VM: machine,
			Incompatibilities: [],
			OperationType: 1,
		});
		expect(manifests).toEqual({});
		expect(told).toEqual([expect.stringMatching(/^\/ is a report of Compare-VM/)]);
	});
});

describe('machines that have something in common', () => {
	test('one that moved while two nodes were read is told', () => {
		const { manifests, told } = importValues([machine, { ...machine, ComputerName: 'HV02' }]);
		expect(manifests['VirtualMachine app01']).toMatchObject({ owner: 'HV01' });
		expect(told).toEqual([
			'/1 is app01 again, on HV02 and not on HV01: what was told first counts',
		]);
	});

	test('the same object twice is no news', () => {
		expect(importValues(machine, machine).told).toEqual([]);
	});

	test('a replica, which has the Id of its machine, is another, with its own parts', () => {
		const drive = {
			ControllerLocation: 0,
			ControllerType: 1,
			DiskNumber: null,
			VMName: 'app01',
			VMId: id,
		};
		const reads = (computer: string, mode: string, path: string) => ({
			inventory: 'hvlint/v1',
			collected: `2026-11-20T12:00:0${path.length}Z`,
			reads: [
				{
					command: 'Get-VM',
					computer,
					objects: [{ ...machine, ComputerName: computer, ReplicationMode: mode }],
				},
				{
					command: 'Get-VMHardDiskDrive',
					computer,
					machine: id,
					objects: [{ ...drive, Path: path }],
				},
			],
		});
		const { manifests, skipped } = importExports(
			[reads('DR01', 'Replica', 'D:\\r.vhdx'), reads('HV01', 'Primary', 'C:\\p.vhdx')].map(
				(value, number) => ({ path: `${number}.json`, value }),
			),
		);
		const machines = manifests.map(tidy).filter(({ kind }) => kind === 'VirtualMachine');
		expect(machines).toMatchObject([
			{ owner: 'DR01', hardDrives: [{ path: 'D:\\r.vhdx' }] },
			{ owner: 'HV01', hardDrives: [{ path: 'C:\\p.vhdx' }] },
		]);
		expect(skipped).toEqual([]);
	});

	test('with one name on two hosts have no parts that tell the name alone', () => {
		const drive = {
			Path: 'C:\\a.vhdx',
			ControllerLocation: 0,
			ControllerType: 1,
			DiskNumber: null,
		};
		const { manifests, told } = importValues(
			[machine, { ...machine, Id: '20ff7fe3-fd54-425c-aa97-fbf3c2e7a868', ComputerName: 'HV02' }],
			{ ...drive, VMName: 'app01' },
		);
		expect(JSON.stringify(manifests)).not.toContain('a.vhdx');
		expect(told).toEqual([
			expect.stringMatching(
				/^\/ is of Get-VMHardDiskDrive, of any of several machines with one name/,
			),
		]);
	});

	test('with one name and nothing that tells them apart, none is taken', () => {
		const one = { Name: 'app01', State: 2, Generation: 2, ProcessorCount: 2 };
		const { manifests, told } = importValues([one, { ...one, ProcessorCount: 4 }]);
		expect(manifests).toEqual({});
		expect(told).toHaveLength(2);
		expect(told[0]).toMatch(/^\/0 is one of several machines called app01, and tells neither/);
	});
});

describe('what an export lost is told, and nothing is made up for it', () => {
	const cluster = { Name: 'CL1', SharedVolumesRoot: 'C:\\ClusterStorage' };
	const core = { Name: 'Cluster Group', GroupType: 1, OwnerNode: 'HV01', State: 0 };
	const group = {
		Name: 'app01',
		GroupType: 111,
		OwnerNode: 'HV01',
		State: 0,
		AntiAffinityClassNames: ['web'],
	};

	test('the role of a machine is known by its group alone, where no resources were exported', () => {
		const { manifests, told } = importValues(cluster, [core, group], machine);
		expect(manifests['VirtualMachine app01']).toMatchObject({
			highlyAvailable: true,
			antiAffinityClassNames: ['web'],
		});
		expect(told).toEqual([]);
	});

	test('a machine that is in no cluster has no role, whatever it is called', () => {
		const alone = { ...machine, IsClustered: false };
		const { manifests, told } = importValues(cluster, [core, group], alone);
		expect(manifests['VirtualMachine app01']).not.toHaveProperty('antiAffinityClassNames');
		expect(told).toEqual([
			'/1 is of the role app01, and its machine is not here: import what Get-VM prints along with it',
		]);
	});

	test('of a witness past the depth the type is told by its resource', () => {
		const quorum = { QuorumType: 1, QuorumResource: 'Witness 1' };
		const resource = {
			Name: 'Witness 1',
			ResourceType: 'Physical Disk',
			OwnerGroup: 'Cluster Group',
			State: 2,
		};
		const { manifests } = importValues(cluster, quorum, resource);
		expect(manifests['Cluster CL1']).toMatchObject({ quorum: { witness: { disk: 'Witness 1' } } });
		expect(importValues(cluster, quorum).told).toEqual([
			'/QuorumResource is Witness 1, of which Get-ClusterResource was not exported',
		]);
	});

	test('parameters and owners that name no object, and adapters of a host alone, are told', () => {
		const { told } = importValues(
			cluster,
			{ ClusterObject: 'Virtual Machine app01', Name: 'VmID', Value: id, ParameterType: 'String' },
			{ ClusterObject: 'app01', OwnerNodes: ['HV01'] },
			{ Name: 'vMgmt', IsManagementOs: true, MacAddress: '00155D010203', SwitchName: 'LAN' },
		);
		expect(told.map((line) => line.replace(/,.*/, ''))).toEqual([
			'/ is of Get-ClusterParameter',
			'/ is of Get-ClusterOwnerNode',
			"/ is of a host's own adapters",
		]);
	});

	describe('parameters and owners', () => {
		const resource = {
			Name: 'Virtual Machine app01',
			ResourceType: 'Virtual Machine',
			OwnerGroup: 'app01',
			State: 2,
		};
		const own = { ...resource, Name: 'Cluster Name', ResourceType: 'Network Name' };
		const network = { Name: 'LM', Id: 'a1', Role: 1, AddressMask: '255.255.255.0' };
		const parameter = (Name: string, Value: unknown, ClusterObject: unknown) => ({
			...{ ClusterObject, Name, Value },
			ParameterType: 'String',
		});

		test('are of the resource or the group that they name', () => {
			const { manifests, told } = importValues(
				cluster,
				[core, group],
				[own, resource],
				machine,
				network,
				[
					parameter('VmID', id, 'Virtual Machine app01'),
					parameter('DefaultMoveType', 4, { ...resource, OwnerGroup: { Name: 'app01' } }),
					parameter('MigrationExcludeNetworks', 'a1', 'Virtueller Computer'),
				],
				[
					{ ClusterObject: 'Virtual Machine app01', OwnerNodes: ['HV01', 'HV02'] },
					{ ClusterObject: 'app01', OwnerNodes: [{ Name: 'HV02' }] },
				],
			);
			expect(manifests['VirtualMachine app01']).toMatchObject({
				possibleOwners: ['HV01', 'HV02'],
				preferredOwners: ['HV02'],
				migration: 'Live',
			});
			expect(manifests['Cluster CL1']).toMatchObject({ networks: [{ liveMigration: null }] });
			expect(told).toEqual([]);
		});

		test('of what is a resource and a group by one name are of neither', () => {
			const owners = { ClusterObject: 'app01', OwnerNodes: ['HV02'] };
			const { manifests, told } = importValues(
				cluster,
				[core, group],
				[own, { ...resource, Name: 'app01' }],
				machine,
				owners,
			);
			expect(manifests['VirtualMachine app01']).not.toHaveProperty('possibleOwners');
			expect(manifests['VirtualMachine app01']).not.toHaveProperty('preferredOwners');
			expect(told).toEqual([
				'/ is of Get-ClusterOwnerNode, and what it belongs to is not here, or not told: import what `Get-ClusterResource` and `Get-ClusterGroup` print along with it',
			]);
		});
	});

	test('the members of an embedded team are those of its switch', () => {
		const team = {
			Name: 'SET',
			SwitchType: 2,
			AllowManagementOS: true,
			EmbeddedTeamingEnabled: true,
			NetAdapterInterfaceDescriptions: ['Contoso 25G', 'Contoso 25G #2'],
			ComputerName: 'HV01',
		};
		const { manifests } = importValues([
			team,
			{ ...team, Name: 'Plain', EmbeddedTeamingEnabled: false },
		]);
		expect(manifests['Host HV01']).toMatchObject({
			switches: [{ teamMembers: ['Contoso 25G', 'Contoso 25G #2'] }, { name: 'Plain' }],
		});
		expect(JSON.stringify(manifests).match(/teamMembers/g)).toHaveLength(1);
	});

	test('the versions that a host supports are told by itself, past the depth of an export too', () => {
		const host = { Name: 'HV01', LogicalProcessorCount: 16, MemoryCapacity: 137438953472 };
		const versionsOf = (SupportedVmVersions: unknown) =>
			importValues({ ...host, SupportedVmVersions }).manifests['Host HV01']
				?.supportedConfigurationVersions;
		expect(versionsOf(['9.0', '10.0'])).toEqual(['9.0', '10.0']);
		expect(versionsOf('9.0 10.0')).toEqual(['9.0', '10.0']);
		expect([versionsOf([]), versionsOf(null), versionsOf('System.Object[]')]).toEqual([
			...[undefined, undefined, undefined],
		]);
	});

	test('affinity rules and fault domains of a cluster are known, and teams of switches', () => {
		const { manifests, told } = importValues(
			{ Name: 'CL1', ClusterFunctionalLevel: 11 },
			{ Name: 'Apart', RuleType: 'DifferentNode', Groups: ['app01', 'app02'], Enabled: 1 },
			{ Name: 'Rack1', Type: 'Rack', ParentName: 'Site1', ChildrenNames: ['HV01'] },
			{ Name: 'LAN', SwitchType: 2, AllowManagementOS: true, ComputerName: 'HV01' },
			{
				...{ Name: 'LAN', ComputerName: 'HV01', TeamingMode: 1, LoadBalancingAlgorithm: 5 },
				NetAdapterInterfaceDescription: ['NIC A', 'NIC B'],
			},
		);
		expect(manifests['Cluster CL1']).toMatchObject({
			affinityRules: [{ name: 'Apart', ruleType: 'DifferentNode', groups: ['app01', 'app02'] }],
			faultDomains: [{ name: 'Rack1', type: 'Rack', parentName: 'Site1' }],
		});
		expect(manifests['Host HV01']).toMatchObject({
			switches: [{ name: 'LAN', teamMembers: ['NIC A', 'NIC B'] }],
		});
		expect(told).toEqual([]);
	});

	test('an empty list beside objects of cmdlets is none of something, and no riddle', () => {
		const { manifests, told } = importValues({ VM: [machine], Disks: [], Note: 'x' });
		expect(manifests).toHaveProperty('VirtualMachine app01');
		expect(told).toEqual(['/ holds objects of cmdlets, and Note, of which nothing is made']);
	});

	test('states beside each other in a text are several', () => {
		const { manifests } = importValues([{ ...machine, OperationalStatus: 'Ok InService' }]);
		expect(manifests['VirtualMachine app01']).toMatchObject({ operationalStatus: ['InService'] });
	});

	test('a text with letters that are lost is none', () => {
		const { manifests, told } = importValues({ ...machine, Path: 'C:\\B\uFFFDro' });
		expect(manifests['VirtualMachine app01']).not.toHaveProperty('path');
		expect(told).toEqual([
			'/Path has letters that are lost, since its file is in another encoding',
		]);
	});

	test('a checkpoint keeps its drives: files, and disks of the host, whose paths are none', () => {
		const checkpoint = {
			...{ Name: 'before', VMId: id, VMName: 'app01', SnapshotType: 0 },
			HardDrives: [
				{ Path: 'C:\\old.vhdx', ControllerType: 1, ControllerNumber: 0, ControllerLocation: 1 },
				{ Path: 'Datenträger 3 20,00 GB Bus 0 LUN 1 Ziel 0' },
			],
			DVDDrives: [],
			NetworkAdapters: 'Microsoft.HyperV.PowerShell.VMNetworkAdapter',
		};
		const { manifests, told } = importValues(machine, checkpoint);
		expect(manifests['VirtualMachine app01']?.checkpoints).toEqual([
			{
				name: 'before',
				type: 'Standard',
				hardDrives: [
					{
						...{ path: 'C:\\old.vhdx', passThrough: false, controllerType: 'SCSI' },
						...{ controllerNumber: 0, controllerLocation: 1 },
					},
					{ passThrough: true },
				],
				dvdDrives: [],
			},
		]);
		expect(told).toEqual(['/NetworkAdapters was cut off: export it with a greater -Depth']);
	});
});
