import type { VersionRange } from './windows-server.ts';

/** The Windows Server versions that have a feature of storage, where its absence decides something. */
export const cameWith = {
	/** @see https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs */
	refsOnSharedVolumes: { from: '2012R2' },
	/** @see https://learn.microsoft.com/windows-server/storage/storage-spaces/storage-spaces-direct-overview */
	storageSpacesDirect: { from: '2016' },
	/** Storage Spaces, with and without clusters. @see https://learn.microsoft.com/windows-server/storage/storage-spaces/overview */
	storageSpaces: { from: '2012' },
} as const satisfies Record<string, VersionRange>;
