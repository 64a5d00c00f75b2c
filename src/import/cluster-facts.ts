import { enumerations } from './enumerations.ts';
import type { Mapping } from './map.ts';
import {
	bytes,
	capacity,
	flag,
	integer,
	megabytes,
	oneOf,
	spacedNames,
	text,
	textOrNone,
} from './readers.ts';

/** What Failover Clustering has for states that pass by themselves, and for those that tell nothing. */
const resourceState = oneOf(enumerations.resourceState, {
	Unknown: undefined,
	Inherited: undefined,
	Initializing: 'Pending',
	OnlinePending: 'Pending',
	OfflinePending: 'Pending',
});

/** Get-Cluster. */
export const clusterFacts: Mapping = [
	['name', 'Name', text],
	['domain', 'Domain', text],
	['functionalLevel', 'ClusterFunctionalLevel', integer],
	['maximumParallelMigrations', 'MaximumParallelMigrations', integer],
	['dynamicQuorum', 'DynamicQuorum', flag],
	['sameSubnetDelay', 'SameSubnetDelay', integer],
	['sameSubnetThreshold', 'SameSubnetThreshold', integer],
	['crossSubnetDelay', 'CrossSubnetDelay', integer],
	['crossSubnetThreshold', 'CrossSubnetThreshold', integer],
	['quarantineThreshold', 'QuarantineThreshold', integer],
	['quarantineDuration', 'QuarantineDuration', integer],
	['clusterEnforcedAntiAffinity', 'ClusterEnforcedAntiAffinity', flag],
	['blockCacheSize', 'BlockCacheSize', megabytes],
	['blockCacheSize', 'SharedVolumeBlockCacheSizeInMB', megabytes],
];

/** Get-ClusterNetwork. 2 (Client) is no role that Failover Clustering gives a network. */
export const networkFacts: Mapping = [
	['name', 'Name', text],
	['role', 'Role', oneOf(enumerations.networkRole, { Client: undefined })],
	['state', 'State', oneOf(enumerations.networkState, { Unknown: undefined })],
];

/** MSFT_Disk, of the disk that a shared volume is on. */
export const diskOfVolumeFacts: Mapping = [
	['lunId', 'UniqueId', text],
	['busType', 'BusType', oneOf({ ...enumerations.busType, 0: 'Unknown' }, { Unknown: undefined })],
];

/** MSFT_Disk, of the disk that a volume is on. */
export const sectorFacts: Mapping = [
	['physicalSectorSize', 'PhysicalSectorSize', integer],
	['logicalSectorSize', 'LogicalSectorSize', integer],
];

/** Get-ClusterSharedVolume. */
export const sharedVolumeFacts: Mapping = [
	['name', 'Name', text],
	['state', 'State', resourceState],
	['owner', 'OwnerNode', text],
];

/** SharedVolumeInfo of Get-ClusterSharedVolume. */
export const volumeInfoFacts: Mapping = [
	['path', 'FriendlyVolumeName', text],
	['volumePath', 'Partition.Name', text],
	['size', 'Partition.Size', capacity],
	['free', 'Partition.FreeSpace', bytes],
];

/**
 * MSFT_Volume.
 *
 * @see https://learn.microsoft.com/windows-hardware/drivers/storage/msft-volume
 */
export const volumeFacts: Mapping = [
	[
		'fileSystem',
		'FileSystemType',
		oneOf(
			{ 0: 'Unknown', 14: 'NTFS', 15: 'ReFS', 32768: 'CSVFS_NTFS', 32769: 'CSVFS_ReFS' },
			{ Unknown: undefined },
		),
	],
];

/** Get-ClusterResource of the type Physical Disk. */
export const diskFacts: Mapping = [
	['name', 'Name', text],
	['state', 'State', resourceState],
	['owner', 'OwnerGroup', text],
];

/** Get-ClusterGroup. */
export const roleFacts: Mapping = [
	['name', 'Name', text],
	[
		'type',
		'GroupType',
		oneOf(enumerations.groupType, { ScaleoutFileServer: 'ScaleOutFileServer' }),
	],
	['owner', 'OwnerNode', text],
	['state', 'State', oneOf(enumerations.groupState, { Unknown: undefined })],
];

/** Get-ClusterAffinityRule. */
export const affinityRuleFacts: Mapping = [
	['name', 'Name', text],
	['ruleType', 'RuleType', oneOf(enumerations.affinityRuleType)],
	['enabled', 'Enabled', flag],
	['softAntiAffinity', 'SoftAntiAffinity', flag],
	['groups', 'Groups', spacedNames],
];

/** Get-ClusterFaultDomain. */
export const faultDomainFacts: Mapping = [
	['name', 'Name', text],
	['type', 'Type', oneOf(enumerations.faultDomainType, { Unknown: undefined })],
	['parentName', 'ParentName', textOrNone],
];
