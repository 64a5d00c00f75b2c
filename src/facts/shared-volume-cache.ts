import type { LongTermVersion, WindowsServerVersion } from './windows-server.ts';

const GB = 1024 ** 3;

export const sharedVolumeCacheSources: readonly string[] = [
	'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-manage-cluster-shared-volumes',
	'https://learn.microsoft.com/windows-server/storage/storage-spaces/csv-cache',
	'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/blockcachesize',
];

interface CacheSize {
	readonly least: number;
	readonly most: number;
}

/**
 * The memory, in bytes, that each node gives to the cache of the Cluster Shared Volumes where a cluster
 * says nothing, at least and at most. Of Windows Server 2016 one page of Microsoft's says 0 and another
 * 1 GB. Windows Server 2008 R2 has no cache.
 */
const defaults: Readonly<Record<LongTermVersion, CacheSize>> = {
	'2008R2': { least: 0, most: 0 },
	'2012': { least: 0, most: 0 },
	'2012R2': { least: 0, most: 0 },
	'2016': { least: 0, most: GB },
	'2019': { least: GB, most: GB },
	'2022': { least: GB, most: GB },
	'2025': { least: GB, most: GB },
};

/** The default of a version; of one that no page tells of, and of an unknown one, whatever it may be. */
export function defaultSharedVolumeCache(version: WindowsServerVersion | undefined): CacheSize {
	const known: Readonly<Record<string, CacheSize>> = defaults;
	return known[version ?? ''] ?? { least: 0, most: GB };
}
