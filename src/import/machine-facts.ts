import { isPrimordial } from '../estate/compute/resource-pools.ts';
import { enumerations } from './enumerations.ts';
import type { Mapping } from './map.ts';
import { entriesOf } from './raw.ts';
import {
	bytes,
	capacity,
	flag,
	integer,
	listOf,
	macAddress,
	megabytes,
	moment,
	namesOf,
	oneOf,
	type Reader,
	text,
	textOrNone,
	version,
	wordsOf,
} from './readers.ts';

const vmState = oneOf(enumerations.vmState, {
	FastSaved: 'Saved',
	FastSaving: 'Saving',
	ForceShutdown: 'Stopping',
});
const statesOfManifests: readonly string[] = [
	...['Running', 'Off', 'Saved', 'Paused', 'Other'],
	...['Starting', 'Stopping', 'Saving', 'Resuming'],
];

/** What a manifest has no word for, such as a machine whose storage is gone, is told: it is Other there. */
const state: Reader<string> = (raw, skip) => {
	const told = vmState(raw, skip);
	if (told === undefined || statesOfManifests.includes(told)) return told;
	skip(raw, `is ${told}, which a manifest can only call Other`);
	return 'Other';
};

const statuses = wordsOf(oneOf(enumerations.vmOperationalStatus, { Ok: undefined }));

/** A machine has a status, so that null is none that was told. */
const operationalStatus: Reader<string[]> = (raw, skip) =>
	raw.value === null ? undefined : statuses(raw, skip);

/** Get-VM. */
export const machineFacts: Mapping = [
	['name', 'Name', text],
	['name', 'VMName', text],
	['id', 'Id', text],
	['id', 'VMId', text],
	['state', 'State', state],
	['operationalStatus', 'OperationalStatus', operationalStatus],
	['generation', 'Generation', integer],
	['version', 'Version', textOrNone],
	['highlyAvailable', 'IsClustered', flag],
	['automaticStartAction', 'AutomaticStartAction', oneOf(enumerations.startAction)],
	['automaticStopAction', 'AutomaticStopAction', oneOf(enumerations.stopAction)],
	['checkpointType', 'CheckpointType', oneOf(enumerations.checkpointType)],
	['path', 'ConfigurationLocation', text],
	['path', 'Path', text],
	['sizeOfSystemFiles', 'SizeOfSystemFiles', bytes],
	['checkpointPath', 'SnapshotFileLocation', text],
	['checkpointPath', 'CheckpointFileLocation', text],
	['smartPagingFilePath', 'SmartPagingFilePath', text],
	['processor.count', 'ProcessorCount', integer],
	['memory.startup', 'MemoryStartup', capacity],
	['memory.dynamic', 'DynamicMemoryEnabled', flag],
	['memory.minimum', 'MemoryMinimum', capacity],
	['memory.maximum', 'MemoryMaximum', capacity],
	['memory.assigned', 'MemoryAssigned', capacity],
	['memory.demand', 'MemoryDemand', capacity],
	['guest.integrationServicesVersion', 'IntegrationServicesVersion', version],
	[
		'guest.integrationServicesState',
		'IntegrationServicesState',
		namesOf('Up to date', 'Update required', 'Not installed'),
	],
];

/** What is in the pool that every host has is in none. */
const resourcePool: Reader<string> = (raw, skip) => {
	const name = text(raw, skip);
	return name && isPrimordial(name) ? undefined : name;
};

/** Get-VMProcessor. */
export const processorFacts: Mapping = [
	['processor.resourcePool', 'ResourcePoolName', resourcePool],
	['processor.count', 'Count', integer],
	['processor.maximumCountPerNumaNode', 'MaximumCountPerNumaNode', integer],
	['processor.compatibilityForMigrationEnabled', 'CompatibilityForMigrationEnabled', flag],
	[
		'processor.compatibilityForMigrationMode',
		'CompatibilityForMigrationMode',
		oneOf(
			{},
			{
				MinimumFeatureSet: 'MinimumFeatureSet',
				CommonClusterFeatureSet: 'CommonClusterFeatureSet',
			},
		),
	],
	[
		'processor.compatibilityForOlderOperatingSystemsEnabled',
		'CompatibilityForOlderOperatingSystemsEnabled',
		flag,
	],
	['processor.exposeVirtualizationExtensions', 'ExposeVirtualizationExtensions', flag],
];

/** Get-VMMemory. */
export const memoryFacts: Mapping = [
	['memory.resourcePool', 'ResourcePoolName', resourcePool],
	['memory.startup', 'Startup', capacity],
	['memory.dynamic', 'DynamicMemoryEnabled', flag],
	['memory.minimum', 'Minimum', capacity],
	['memory.maximum', 'Maximum', capacity],
	['memory.buffer', 'Buffer', integer],
	['memory.maximumPerNumaNode', 'MaximumPerNumaNode', megabytes],
	['memory.priority', 'Priority', integer],
];

/** Get-VMSecurity. */
export const securityFacts: Mapping = [
	['security.tpmEnabled', 'TpmEnabled', flag],
	['security.shielded', 'Shielded', flag],
	['security.encryptStateAndVmMigrationTraffic', 'EncryptStateAndVmMigrationTraffic', flag],
];

/** Msvm_VirtualSystemSettingData. */
export const settingFacts: Mapping = [
	['allowFullSCSICommandSet', 'AllowFullSCSICommandSet', flag],
	['allowReducedFcRedundancy', 'AllowReducedFcRedundancy', flag],
];

/** Get-VMHardDiskDrive. Only what stands for it on Windows Server 2008 R2 has PassThrough. */
export const hardDriveFacts: Mapping = [
	['path', 'Path', text],
	['passThrough', 'PassThrough', flag],
	['diskNumber', 'DiskNumber', integer],
	['shared', 'SupportPersistentReservations', flag],
	['controllerType', 'ControllerType', oneOf(enumerations.controllerType)],
	['controllerNumber', 'ControllerNumber', integer],
	['controllerLocation', 'ControllerLocation', integer],
	['minimumIOPS', 'MinimumIOPS', integer],
	['maximumIOPS', 'MaximumIOPS', integer],
	['resourcePool', 'PoolName', resourcePool],
];

/** Get-VHD. */
export const virtualHardDiskFacts: Mapping = [
	['type', 'VhdType', oneOf(enumerations.vhdType)],
	['size', 'Size', capacity],
	['fileSize', 'FileSize', bytes],
	['physicalSectorSize', 'PhysicalSectorSize', integer],
	['alignment', 'Alignment', integer],
];

/** MSFT_Disk, of the disk of the host that is behind a drive. */
export const diskOfHostFacts: Mapping = [
	['lunId', 'UniqueId', text],
	['size', 'Size', capacity],
];

/** Get-VMDvdDrive. A physical drive's Path is its own, which hvlint calls the device. */
export const dvdDriveFacts: Mapping = [
	[
		'media',
		'DvdMediaType',
		oneOf(enumerations.dvdMediaType, { ISO: 'Iso', PassThrough: 'Physical' }),
	],
	['path', 'Path', textOrNone],
	['controllerType', 'ControllerType', oneOf(enumerations.controllerType)],
	['controllerNumber', 'ControllerNumber', integer],
	['controllerLocation', 'ControllerLocation', integer],
];

/** Get-VMNetworkAdapter. */
export const networkAdapterFacts: Mapping = [
	['name', 'Name', text],
	['switch', 'SwitchName', textOrNone],
	['mac', 'MacAddress', macAddress],
	['dynamicMacAddress', 'DynamicMacAddressEnabled', flag],
	['legacy', 'IsLegacy', flag],
	['resourcePool', 'PoolName', resourcePool],
	['iovWeight', 'IovWeight', integer],
	['clusterMonitored', 'ClusterMonitored', flag],
	['portMirroringMode', 'PortMirroringMode', oneOf(enumerations.portMirroringMode)],
	['mandatoryFeatureName', 'MandatoryFeatureName', listOf(text)],
];

/** VLANs, or undefined where there is none: 0 is none. */
const vlan: Reader<number> = (raw, skip) => integer(raw, skip) || undefined;
const vlans: Reader<number[]> = (raw, skip) => {
	const found = wordsOf(integer)(raw, skip);
	return entriesOf(raw)?.length === 0 ? undefined : found;
};

/** The number 0, which has no name, stands where the adapter is in no private VLAN. */
const privateVlanMode: Reader<string> = (raw, skip) =>
	raw.value === 0 || raw.value === '0' ? undefined : oneOf(enumerations.privateVlanMode)(raw, skip);

/** Get-VMNetworkAdapterVlan. */
export const vlanFacts: Mapping = [
	['operationMode', 'OperationMode', oneOf(enumerations.vlanMode)],
	['vlan', 'AccessVlanId', vlan],
	['nativeVlanId', 'NativeVlanId', integer],
	['allowedVlanIdList', 'AllowedVlanIdList', vlans],
	['privateVlanMode', 'PrivateVlanMode', privateVlanMode],
	['primaryVlanId', 'PrimaryVlanId', vlan],
	['secondaryVlanId', 'SecondaryVlanId', vlan],
	['secondaryVlanIdList', 'SecondaryVlanIdList', vlans],
];

/** Get-VMFibreChannelHba. */
export const fibreChannelFacts: Mapping = [
	['virtualSan', 'SanName', textOrNone],
	['worldWidePortNameSetA', 'WorldWidePortNameSetA', text],
	['worldWidePortNameSetB', 'WorldWidePortNameSetB', text],
];

/** Get-VMFloppyDiskDrive. */
export const floppyDriveFacts: Mapping = [['path', 'Path', textOrNone]];

/** Get-VMAssignableDevice. */
export const assignableDeviceFacts: Mapping = [
	['name', 'Name', text],
	['locationPath', 'LocationPath', text],
	['resourcePool', 'ResourcePoolName', textOrNone],
];

/** Get-VMSnapshot HardDrives. */
export const checkpointDriveFacts: Mapping = hardDriveFacts.filter(([path]) =>
	['path', 'diskNumber', 'controllerType', 'controllerNumber', 'controllerLocation'].includes(path),
);

/** Get-VMSnapshot NetworkAdapters. */
export const checkpointAdapterFacts: Mapping = [
	['name', 'Name', text],
	['switch', 'SwitchName', textOrNone],
];

/** Get-VMSnapshot. */
export const checkpointFacts: Mapping = [
	['name', 'Name', text],
	['created', 'CreationTime', moment],
	['size', 'SizeOfSystemFiles', bytes],
	['type', 'SnapshotType', oneOf(enumerations.snapshotType, { SyncedReplica: 'Replica' })],
];
