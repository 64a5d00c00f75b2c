import { type Limit, TB } from './limit.ts';

const learn = 'https://learn.microsoft.com/windows-server';
const hardwareRequirements = `${learn}/storage/storage-spaces/storage-spaces-direct-hardware-requirements`;
/** Says which versions have Storage Spaces Direct on a single machine. */
const comparison = 'https://learn.microsoft.com/azure/azure-local/concepts/compare-windows-server';
const planVolumes = `${learn}/storage/storage-spaces/plan-volumes`;

/** Limits of Storage Spaces Direct, and of the cache of Cluster Shared Volumes. */
export const storageLimits = {
	storageSpacesDirectServers: {
		title: 'servers in a Storage Spaces Direct cluster',
		unit: 'count',
		scope: 'storageSpacesDirect',
		kind: 'maximum',
		strength: 'supported',
		values: { '2016..2025': 16 },
		sources: [hardwareRequirements],
	},
	minimumStorageSpacesDirectServers: {
		title: 'servers in a Storage Spaces Direct cluster',
		unit: 'count',
		scope: 'storageSpacesDirect',
		kind: 'minimum',
		strength: 'supported',
		values: { '2016..2022': 2, '2025': 1 },
		sources: [hardwareRequirements, comparison],
	},
	/** Microsoft writes 1 PB as 1,000 TB and 4 PB as 4,000 TB. */
	storagePoolSize: {
		title: 'capacity of a Storage Spaces Direct pool',
		unit: 'bytes',
		scope: 'storageSpacesDirect',
		kind: 'maximum',
		strength: 'supported',
		values: { '2016': 1000 * TB, '2019..2025': 4000 * TB },
		sources: [hardwareRequirements],
	},
	rawCapacityPerServer: {
		title: 'raw capacity of a server in a Storage Spaces Direct cluster',
		unit: 'bytes',
		scope: 'storageSpacesDirect',
		kind: 'maximum',
		strength: 'supported',
		values: { '2016': 100 * TB, '2019..2025': 400 * TB },
		sources: [hardwareRequirements],
	},
	storageSpacesDirectVolumes: {
		title: 'volumes in a Storage Spaces Direct cluster',
		unit: 'count',
		scope: 'storageSpacesDirect',
		kind: 'maximum',
		strength: 'recommended',
		values: { '2016': 32, '2019..2025': 64 },
		sources: [planVolumes],
	},
	/** Not judged on Windows Server 2022 and later: the document names 64 TB for Azure Local only. */
	storageSpacesDirectVolumeSize: {
		title: 'size of a volume in a Storage Spaces Direct cluster',
		unit: 'bytes',
		scope: 'storageSpacesDirect',
		kind: 'maximum',
		strength: 'recommended',
		values: { '2016': 32 * TB, '2019': 64 * TB },
		sources: [planVolumes],
	},
	sharedVolumeCacheShare: {
		title: 'share of the host memory as cache of the Cluster Shared Volumes',
		unit: 'percent',
		scope: 'clusterSharedVolume',
		kind: 'maximum',
		strength: 'supported',
		values: { '2012': 20, '2012R2..2025': 80 },
		sources: [`${learn}/failover-clustering/failover-cluster-manage-cluster-shared-volumes`],
	},
} as const satisfies Record<string, Limit>;
