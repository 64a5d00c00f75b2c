import { isRecord } from './raw.ts';

/** By which properties the objects of a cmdlet are known, the telling ones first. */
const signatures: readonly (readonly [what: string, ...properties: string[]])[] = [
	['Get-VMSnapshot', 'SnapshotType', 'VMName'],
	['Get-VM', 'AutomaticStopAction', 'State', 'Id'],
	['Get-VMHost', 'VirtualHardDiskPath', 'VirtualMachinePath'],
	['Get-VMNetworkAdapterVlan', 'OperationMode', 'AccessVlanId'],
	['Get-VMNetworkAdapter', 'MacAddress', 'SwitchName', 'IsManagementOs'],
	['Get-VMHardDiskDrive', 'ControllerLocation', 'ControllerType', 'DiskNumber', 'VMName'],
	['Get-VMDvdDrive', 'DvdMediaType', 'VMName'],
	['Get-VMProcessor', 'CompatibilityForMigrationEnabled', 'Count', 'VMName'],
	['Get-VMMemory', 'DynamicMemoryEnabled', 'Buffer', 'Startup', 'VMName'],
	['Get-VMSwitch', 'SwitchType', 'AllowManagementOS'],
	['Get-VHD', 'VhdType', 'VhdFormat'],
	['Get-VMFirmware', 'SecureBoot', 'VMName'],
	['Get-VMBios', 'StartupOrder', 'VMName'],
	['Get-VMSecurity', 'TpmEnabled', 'VMName'],
	['Get-VMFibreChannelHba', 'WorldWidePortNameSetA', 'VMName'],
	['Measure-VMReplication', 'LastTestFailoverInitiatedTime'],
	['Get-VMReplication', 'ReplicationRelationshipType', 'PrimaryServerName'],
	['Get-VMReplicationServer', 'AllowedAuthenticationType', 'ReplicationEnabled'],
	['Get-VMReplicationAuthorizationEntry', 'AllowedPrimaryServer', 'ReplicaStorageLocation'],
	['Get-VMIntegrationService', 'Enabled', 'PrimaryStatusDescription', 'VMName'],
	['Get-VMAssignableDevice', 'LocationPath', 'VMName'],
	['Get-VMHostAssignableDevice', 'LocationPath', 'InstancePath', 'ComputerName'],
	['Get-VMGpuPartitionAdapter', 'MinPartitionVRAM', 'MaxPartitionVRAM', 'VMName'],
	['Get-VMHostPartitionableGpu', 'ValidPartitionCounts', 'PartitionCount'],
	['Get-VMHostSupportedVersion', 'IsDefault', 'Version', 'Name'],
	['Get-VMHostNumaNode', 'NodeId', 'ProcessorsAvailability'],
	['Get-VMResourcePool', 'ResourcePoolType', 'ParentName'],
	['Get-VMMigrationNetwork', 'Subnet', 'Priority', 'ComputerName'],
	['Get-VMSan', 'HostBusAdapters', 'Name'],
	['Get-VMSwitchTeam', 'LoadBalancingAlgorithm', 'NetAdapterInterfaceDescription'],
	['Get-ClusterNode', 'NodeWeight', 'State'],
	['Get-ClusterNetworkInterface', 'Adapter', 'Network', 'Node'],
	['Get-ClusterNetwork', 'AddressMask', 'Role'],
	['Get-ClusterGroup', 'GroupType', 'OwnerNode'],
	['Get-ClusterSharedVolume', 'SharedVolumeInfo', 'OwnerNode'],
	['Get-ClusterSharedVolumeState', 'FileSystemRedirectedIOReason', 'StateInfo'],
	['Get-ClusterResource', 'ResourceType', 'OwnerGroup'],
	['Get-ClusterQuorum', 'QuorumResource', 'QuorumType'],
	['Get-ClusterAffinityRule', 'RuleType', 'Groups'],
	['Get-ClusterFaultDomain', 'ChildrenNames', 'ParentName'],
	['Get-ClusterParameter', 'ParameterType', 'ClusterObject', 'Value'],
	['Get-ClusterOwnerNode', 'OwnerNodes', 'ClusterObject'],
	['Get-Cluster', 'SharedVolumesRoot', 'Name'],
	['Get-Cluster', 'ClusterFunctionalLevel', 'Name'],
	// Of what Select-Object left, properties that no other cmdlet prints together.
	['Get-VMHost', 'LogicalProcessorCount', 'MemoryCapacity'],
	['Get-VMHost', 'VirtualMachineMigrationEnabled'],
	['Get-VMHost', 'NumaSpanningEnabled'],
	['Get-VMSwitch', 'SwitchType', 'Name'],
	['Get-VMNetworkAdapter', 'MacAddress', 'SwitchName', 'VMName'],
	['Get-VMProcessor', 'CompatibilityForMigrationEnabled', 'VMName'],
	['Get-VMProcessor', 'ExposeVirtualizationExtensions', 'VMName'],
	['Get-VMMemory', 'DynamicMemoryEnabled', 'Startup', 'VMName'],
	['Get-VHD', 'VhdType', 'Path'],
	['Get-ClusterNode', 'NodeWeight', 'Name'],
	['Get-ClusterNode', 'DynamicWeight', 'Name'],
	['Get-ClusterNode', 'DrainStatus', 'Name'],
];

/** Some of the properties of a machine; three of them together are of nothing else. */
const ofMachine = [
	...['State', 'Generation', 'ProcessorCount', 'Uptime', 'CPUUsage', 'IsClustered'],
	...['MemoryAssigned', 'MemoryDemand', 'MemoryStartup', 'MemoryMinimum', 'MemoryMaximum'],
	...['DynamicMemoryEnabled', 'AutomaticStartAction', 'AutomaticStopAction', 'CheckpointType'],
	...['IntegrationServicesVersion', 'IntegrationServicesState', 'ReplicationState'],
	...['ConfigurationLocation', 'SmartPagingFilePath', 'HardDrives', 'NetworkAdapters'],
];

const ofController = ['Drives', 'ControllerNumber', 'VMName'];

/** Devices that have no property of their own are known by the class that their Id names. */
const classesOfDevices: Readonly<Record<string, string>> = {
	'8f0d2762-0b00-4e04-af4f-19010527cb93': 'Get-VMFloppyDiskDrive',
	'8e3a359f-559a-4b6a-98a9-1690a6100ed7': 'Get-VMComPort',
};

/** Controllers have the same properties, and a name that says in every language what they are. */
const controllers: readonly (readonly [what: string, inName: RegExp])[] = [
	['Get-VMScsiController', /\bSCSI\b/i],
	['Get-VMIdeController', /\bIDE\b/i],
	['Get-VMPmemController', /\bPMEM\b/i],
];

/** The cmdlet that prints such an object; undefined where it is none that is known. */
export function cmdletOf(value: unknown): string | undefined {
	if (!isRecord(value)) return undefined;
	const found = signatures.find(([, ...properties]) =>
		properties.every((one) => Object.hasOwn(value, one)),
	);
	if (found) return found[0];
	if (isMachine(value)) return 'Get-VM';
	if (ofController.every((one) => Object.hasOwn(value, one)))
		return controllers.find(([, inName]) => inName.test(String(value.Name)))?.[0];
	const [, device = ''] = String(value.Id ?? '').split('\\');
	return classesOfDevices[device.toLowerCase()];
}

/** Whether Select-Object left an object of Get-VM. A checkpoint, which has the same properties, has another name than its machine. */
function isMachine(value: Readonly<Record<string, unknown>>): boolean {
	const { Name: name, VMName: machine } = value;
	if (name === undefined && machine === undefined) return false;
	if (name !== undefined && machine !== undefined && name !== machine) return false;
	return ofMachine.filter((one) => Object.hasOwn(value, one)).length >= 3;
}
