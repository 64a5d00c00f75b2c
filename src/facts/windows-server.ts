/** The Windows Server versions that hvlint knows, oldest first. */
export const windowsServerVersions = [
	'2008R2',
	'2012',
	'2012R2',
	'2016',
	'2019',
	'2022',
	'2025',
] as const;

export type WindowsServerVersion = (typeof windowsServerVersions)[number];

/** What people call a version: `Windows Server 2008 R2`. */
export function windowsServerName(version: WindowsServerVersion): string {
	return `Windows Server ${version.replace('R2', ' R2')}`;
}

/** A range of versions, both ends included; an absent end is open. */
export interface VersionRange {
	readonly from?: WindowsServerVersion;
	readonly to?: WindowsServerVersion;
}

/** Negative where `a` is older than `b`, zero where they are the same, positive where newer. */
export function compareVersions(a: WindowsServerVersion, b: WindowsServerVersion): number {
	return windowsServerVersions.indexOf(a) - windowsServerVersions.indexOf(b);
}

/** Whether a version lies in a range; a bound that is left out bounds nothing. */
export function isWithin(version: WindowsServerVersion, { from, to }: VersionRange): boolean {
	return (
		(from === undefined || compareVersions(version, from) >= 0) &&
		(to === undefined || compareVersions(version, to) <= 0)
	);
}

/**
 * Where the nodes of one cluster may run two versions, and machines move between them: during a
 * rolling upgrade, which came with Windows Server 2016 and starts from 2012 R2.
 *
 * @see https://learn.microsoft.com/windows-server/failover-clustering/cluster-operating-system-rolling-upgrade
 */
export const rollingUpgrade: VersionRange = { from: '2012R2' };

/**
 * The cluster functional level (Get-Cluster ClusterFunctionalLevel) of each version. The property
 * came with Windows Server 2016; 6 and 7 are what clusapi.h calls the cluster versions before it.
 */
export const clusterFunctionalLevels: Readonly<Record<WindowsServerVersion, number>> = {
	'2008R2': 6,
	'2012': 7,
	'2012R2': 8,
	'2016': 9,
	'2019': 10,
	'2022': 11,
	'2025': 12,
};

export const clusterFunctionalLevelSources: readonly string[] = [
	'https://learn.microsoft.com/windows-server/failover-clustering/cluster-operating-system-rolling-upgrade',
	'https://learn.microsoft.com/windows/win32/api/clusapi/ns-clusapi-clusterversioninfo',
];

/**
 * How a build number starts. Up to Windows Server 2012 R2 the first two parts tell the version, from
 * Windows Server 2016 on they are always 10.0 and the third part tells it.
 */
const builds: readonly (readonly [string, WindowsServerVersion])[] = [
	['6.1', '2008R2'],
	['6.2', '2012'],
	['6.3', '2012R2'],
	['10.0.14393', '2016'],
	['10.0.17763', '2019'],
	['10.0.20348', '2022'],
	['10.0.26100', '2025'],
];

export const buildSources: readonly string[] = [
	'https://learn.microsoft.com/windows/win32/sysinfo/operating-system-version',
	'https://learn.microsoft.com/windows/release-health/windows-server-release-info',
];

/** The version that a build such as `6.1.7601` or `10.0.20348.2340` belongs to, where it is known. */
export function versionOfBuild(build: string): WindowsServerVersion | undefined {
	return builds.find(([start]) => build === start || build.startsWith(`${start}.`))?.[1];
}
