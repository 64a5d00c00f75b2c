import type { VersionRange } from './windows-server.ts';

/** The link speed that the Best Practices Analyzer asks of networks for live migration, in bits per second. */
export const minimumLinkSpeed = 1_000_000_000;

export const linkSpeedSources: readonly string[] = [
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/at-least-one-network-for-live-migration-traffic-should-have-a-link-speed-at-least',
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/all-networks-for-live-migration-traffic-should-have-a-link-speed-of-at-least-1-g',
];

/** Where nodes migrate live without a network that they have in common, over a route between theirs. */
export const routedMigration: VersionRange = { from: '2025' };

export const routedMigrationSources: readonly string[] = [
	'https://techcommunity.microsoft.com/t5/windows-os-platform-blog/hyper-v-live-migration-network-selection-in-windows-server-2025/ba-p/4166827',
];

/**
 * Where a cluster limits the simultaneous live migrations of its nodes, over what each of them has set
 * itself: in Windows Server 2022 where the property is set (KB5017381 brought it), later always.
 */
export const clusterMigrationLimit = {
	settable: { from: '2022' },
	always: { from: '2025' },
	default: 1,
} as const satisfies {
	readonly settable: VersionRange;
	readonly always: VersionRange;
	readonly default: number;
};

/** How many live migrations a host takes part in at once, where nobody set another number. */
export const defaultMigrationLimit = 2;

export const migrationLimitSources: readonly string[] = [
	'https://learn.microsoft.com/powershell/module/failoverclusters/get-cluster',
	'https://learn.microsoft.com/powershell/module/hyper-v/set-vmhost',
];

/** Where nodes that are in no domain migrate live: they authenticate each other by certificates. */
export const workgroupMigration: VersionRange = { from: '2025' };

export const domainSources: readonly string[] = [
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/live-migration-workgroup-cluster',
	'https://techcommunity.microsoft.com/t5/failover-clustering/workgroup-and-multi-domain-clusters-in-windows-server-2016/ba-p/372059',
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831435(v=ws.11)',
];

/** Where Microsoft asks for nodes that are alike before machines migrate live between them. */
export const alikeNodesSources: readonly string[] = [
	'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md',
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/cc770399(v=ws.10)',
];
