import type { VersionRange } from './windows-server.ts';

/** Where Hyper-V machines may lie on SMB shares (SMB 3). Before, network-attached storage is unsupported. */
export const fileShareStorage: VersionRange = { from: '2012' };

export const fileShareStorageSources: readonly string[] = [
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/ee405267(v=ws.10)',
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
];

/**
 * Where a machine with a pass-through disk moves live only if its configuration is on a Cluster Shared
 * Volume. The guides to Windows Server 2008 R2 do not ask for it.
 */
export const passThroughNeedsSharedVolume: VersionRange = { from: '2012' };

export const passThroughSources: readonly string[] = [
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831435(v=ws.11)',
	'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
];
