import { parseSize } from '../../src/estate/measures/size.ts';
import type { Cluster, Host, VirtualMachine } from '../../src/generated/manifest.ts';
import { enumerations } from '../../src/import/enumerations.ts';

/** The generations of PowerShell, which print dates, lists and single objects differently. */
export type Generation = '5.1' | '7';

/**
 * What an export has of the drives and adapters of a machine: each by a cmdlet of its own, with names of types
 * in the machine itself (`cut`) or without anything there (`apart`), or whole in the machine (`inside`).
 */
export type Depth = 'apart' | 'cut' | 'inside';

type Json = Record<string, unknown>;

/** The number of a name, as ConvertTo-Json prints an enumeration. */
function numberOf(
	names: Readonly<Record<number, string>>,
	name: string | undefined,
): number | undefined {
	const found = Object.entries(names).find(([, one]) => one === name);
	return found && Number(found[0]);
}

function bytes(size: unknown): number | undefined {
	return typeof size === 'string' ? parseSize(size) : (size as number | undefined);
}

function date(text: string | undefined, generation: Generation): string | undefined {
	if (text === undefined) return undefined;
	return generation === '7' ? text : `/Date(${Date.parse(text)})/`;
}

/** Windows PowerShell wraps lists that went through its pipeline. */
function list(items: readonly unknown[], generation: Generation): unknown {
	return generation === '7' ? items : { value: items, Count: items.length };
}

function print(objects: readonly object[]): string[] {
	if (objects.length === 0) return [];
	return [JSON.stringify(objects.length === 1 ? objects[0] : objects)];
}

/** What the cmdlets print of a machine: one text for each cmdlet that has something to say. */
export function printMachine(
	machine: VirtualMachine,
	generation: Generation,
	depth: Depth = 'apart',
): string[] {
	const own = { VMId: machine.id, VMName: machine.name };
	const { memory = {}, processor = {} } = machine;
	const vm: Json = {
		Name: machine.name,
		Id: machine.id,
		ComputerName: machine.owner,
		State: numberOf(enumerations.vmState, machine.state),
		Generation: machine.generation,
		Version: machine.version,
		IsClustered: machine.highlyAvailable,
		AutomaticStartAction: numberOf(enumerations.startAction, machine.automaticStartAction),
		AutomaticStopAction: numberOf(enumerations.stopAction, machine.automaticStopAction),
		CheckpointType: numberOf(enumerations.checkpointType, machine.checkpointType),
		ConfigurationLocation: machine.path,
		SnapshotFileLocation: machine.checkpointPath,
		SmartPagingFilePath: machine.smartPagingFilePath,
		MemoryAssigned: bytes(memory.assigned),
		OperationalStatus: [2],
	};
	const hardDrives = (machine.hardDrives ?? []).map((drive) => ({
		...own,
		Path: drive.path,
		DiskNumber: null,
		SupportPersistentReservations: drive.shared,
		ControllerType: numberOf(enumerations.controllerType, drive.controllerType),
		ControllerNumber: drive.controllerNumber,
		ControllerLocation: drive.controllerLocation,
	}));
	const dvdDrives = (machine.dvdDrives ?? []).map((drive) => ({
		...own,
		DvdMediaType: drive.media === 'Iso' ? 1 : 0,
		Path: drive.path ?? (generation === '7' ? null : ''),
		ControllerType: numberOf(enumerations.controllerType, drive.controllerType),
		ControllerNumber: drive.controllerNumber,
		ControllerLocation: drive.controllerLocation,
	}));
	const networkAdapters = (machine.networkAdapters ?? []).map((adapter) => ({
		...own,
		Name: adapter.name,
		SwitchName: adapter.switch,
		IsManagementOs: false,
		MacAddress: adapter.mac,
		DynamicMacAddressEnabled: adapter.dynamicMacAddress,
		IovWeight: adapter.iovWeight,
		VlanSetting: {
			OperationMode: numberOf(enumerations.vlanMode, adapter.operationMode),
			AccessVlanId: adapter.vlan ?? 0,
			AllowedVlanIdList: list([], generation),
			PrivateVlanMode: 0,
		},
	}));
	const fibreChannel = (machine.fibreChannelHostBusAdapters ?? []).map((adapter) => ({
		...own,
		SanName: adapter.virtualSan,
		WorldWidePortNameSetA: adapter.worldWidePortNameSetA,
		WorldWidePortNameSetB: adapter.worldWidePortNameSetB,
	}));
	const comPorts = [1, 2].map((number) => ({
		...own,
		Id: `Microsoft:${machine.id?.toUpperCase()}\\8E3A359F-559A-4B6A-98A9-1690A6100ED7\\${number - 1}`,
		Path: machine.comPorts?.find((one) => one.number === number)?.path ?? '',
	}));
	const devices = (machine.assignableDevices ?? []).map((device) => ({
		...own,
		Name: device.name,
		LocationPath: device.locationPath,
		ResourcePoolName: device.resourcePool,
	}));
	const inside: readonly (readonly [property: string, type: string, objects: readonly object[]])[] =
		[
			['HardDrives', 'HardDiskDrive', hardDrives],
			['DVDDrives', 'DvdDrive', dvdDrives],
			['NetworkAdapters', 'VMNetworkAdapter', networkAdapters],
			['FibreChannelHostBusAdapters', 'VMFibreChannelHba', fibreChannel],
		];
	for (const [property, type, objects] of depth === 'apart' ? [] : inside) {
		const names = objects.map(() => `Microsoft.HyperV.PowerShell.${type}`);
		// Past its depth Windows PowerShell prints the names as a list, or as one text.
		vm[property] =
			depth === 'inside' ? list(objects, generation) : generation === '7' ? names.join(' ') : names;
	}
	if (depth === 'inside') [vm.ComPort1, vm.ComPort2] = comPorts;
	return [
		...print([vm]),
		...(depth === 'inside'
			? []
			: [hardDrives, dvdDrives, networkAdapters, fibreChannel, comPorts].flatMap(print)),
		...print(devices),
		...print([
			{
				...own,
				Count: processor.count,
				CompatibilityForMigrationEnabled: processor.compatibilityForMigrationEnabled,
				CompatibilityForOlderOperatingSystemsEnabled:
					processor.compatibilityForOlderOperatingSystemsEnabled,
				ExposeVirtualizationExtensions: processor.exposeVirtualizationExtensions,
			},
		]),
		...print([
			{
				...own,
				TpmEnabled: machine.security?.tpmEnabled,
				Shielded: machine.security?.shielded,
				EncryptStateAndVmMigrationTraffic: machine.security?.encryptStateAndVmMigrationTraffic,
			},
		]),
		...print([
			{
				...own,
				Startup: bytes(memory.startup),
				Minimum: bytes(memory.minimum) ?? 536_870_912,
				Maximum: bytes(memory.maximum) ?? 1_099_511_627_776,
				DynamicMemoryEnabled: memory.dynamic,
				Buffer: memory.buffer ?? 20,
				Priority: memory.priority,
			},
		]),
		...print(
			(machine.hardDrives ?? []).map((drive) => ({
				ComputerName: machine.owner,
				Path: drive.path,
				VhdFormat: 3,
				VhdType: numberOf(enumerations.vhdType, drive.type),
				Size: bytes(drive.size),
				FileSize: bytes(drive.fileSize),
				ParentPath: null,
			})),
		),
		...print(
			(machine.checkpoints ?? []).map((checkpoint) => ({
				...own,
				Name: checkpoint.name,
				SnapshotType: numberOf(enumerations.snapshotType, checkpoint.type),
				CreationTime: date(checkpoint.created, generation),
				DVDDrives: checkpoint.dvdDrives?.map(({ path }) => ({ Path: path })),
				NetworkAdapters: checkpoint.networkAdapters?.map((one) => ({
					Name: one.name,
					SwitchName: one.switch,
				})),
			})),
		),
	];
}

/** What the cmdlets print of a host. */
export function printHost(host: Host, generation: Generation): string[] {
	return [
		...print([
			{
				Name: host.name,
				ComputerName: host.name,
				LogicalProcessorCount: host.processor?.logicalProcessors,
				MemoryCapacity: bytes(host.memory?.total),
				VirtualMachinePath: host.paths?.virtualMachines,
				VirtualHardDiskPath: host.paths?.virtualHardDisks,
				NumaSpanningEnabled: host.numaSpanningEnabled,
				VirtualMachineMigrationEnabled: host.liveMigration?.enabled,
				MaximumVirtualMachineMigrations: host.liveMigration?.maximum,
				VirtualMachineMigrationAuthenticationType: numberOf(
					enumerations.authentication,
					host.liveMigration?.authentication,
				),
				UseAnyNetworkForMigration: host.liveMigration?.useAnyNetwork,
				VirtualMachineMigrationPerformanceOption: numberOf(
					enumerations.migrationPerformance,
					host.liveMigration?.performance,
				),
				MacAddressMinimum: host.macAddressRange?.minimum,
				MacAddressMaximum: host.macAddressRange?.maximum,
				ResourceMeteringSaveInterval: {
					Ticks: 36_000_000_000,
					...(generation === '7' && { Microseconds: 0 }),
				},
			},
		]),
		...print(
			(host.switches ?? []).map((one) => ({
				ComputerName: host.name,
				Name: one.name,
				SwitchType: numberOf(enumerations.switchType, one.type),
				AllowManagementOS: one.allowManagementOS,
				IovEnabled: one.iovEnabled,
				IovVirtualFunctionCount: one.iovVirtualFunctionCount,
				EmbeddedTeamingEnabled: one.embeddedTeamingEnabled,
				NetAdapterInterfaceDescription: one.adapter,
			})),
		),
	];
}

/** What the cmdlets print of a cluster. */
export function printCluster(cluster: Cluster, hosts: readonly Host[]): string[] {
	return [
		...print([
			{
				Name: cluster.name,
				Domain: cluster.domain,
				ClusterFunctionalLevel: cluster.functionalLevel,
				MaximumParallelMigrations: cluster.maximumParallelMigrations,
				BlockCacheSize: (bytes(cluster.blockCacheSize) ?? 0) / 1024 ** 2,
				ClusterEnforcedAntiAffinity: cluster.clusterEnforcedAntiAffinity ? 1 : 0,
				SharedVolumesRoot: 'C:\\ClusterStorage',
			},
		]),
		...print(
			hosts.map((host) => ({
				Name: host.name,
				NodeWeight: host.nodeWeight,
				State: numberOf(enumerations.nodeState, host.state),
			})),
		),
		...print(
			(cluster.networks ?? []).map((network) => {
				const [address = '', length = '0'] = String(network.subnet).split('/');
				return {
					Name: network.name,
					Role: numberOf(enumerations.networkRole, network.role),
					State: numberOf(enumerations.networkState, network.state),
					Address: address,
					AddressMask: maskOf(Number(length)),
				};
			}),
		),
	];
}

function maskOf(length: number): string {
	const bits = '1'.repeat(length).padEnd(32, '0');
	return (bits.match(/.{8}/g) ?? []).map((part) => Number.parseInt(part, 2)).join('.');
}
