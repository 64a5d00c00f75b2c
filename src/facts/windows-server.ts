/**
 * The versions of the long-term servicing channel, oldest first: those that Microsoft's tables of
 * limits are about.
 */
export const longTermVersions = [
	'2008R2',
	'2012',
	'2012R2',
	'2016',
	'2019',
	'2022',
	'2025',
] as const;

/** A version of the long-term servicing channel. */
export type LongTermVersion = (typeof longTermVersions)[number];

/** What is known of a release of Windows Server, or of Azure Local (once Azure Stack HCI). */
interface Release {
	readonly version: string;
	readonly product: 'Windows Server' | 'Azure Local';
	/**
	 * How its build numbers start. Up to Windows Server 2012 R2 the first two parts tell the version, from
	 * Windows Server 2016 on they are always 10.0 and the third part tells it.
	 */
	readonly build: string;
	/** The long-term version that has the same Hyper-V, where Microsoft says so. */
	readonly hyperV?: LongTermVersion;
	/** The cluster functional level (Get-Cluster ClusterFunctionalLevel) that it brings, where it is stated. */
	readonly functionalLevel?: number;
}

/** The releases that hvlint knows, oldest first. */
const releases = [
	{ version: '2008R2', product: 'Windows Server', build: '6.1', functionalLevel: 6 },
	{ version: '2012', product: 'Windows Server', build: '6.2', functionalLevel: 7 },
	{ version: '2012R2', product: 'Windows Server', build: '6.3', functionalLevel: 8 },
	{ version: '2016', product: 'Windows Server', build: '10.0.14393', functionalLevel: 9 },
	{ version: '1709', product: 'Windows Server', build: '10.0.16299' },
	{ version: '1803', product: 'Windows Server', build: '10.0.17134' },
	{ version: '2019', product: 'Windows Server', build: '10.0.17763', functionalLevel: 10 },
	{ version: '1809', product: 'Windows Server', build: '10.0.17763', hyperV: '2019' },
	{
		version: 'Azure Stack HCI 20H2',
		product: 'Azure Local',
		build: '10.0.17784',
		hyperV: '2019',
	},
	{ version: '1903', product: 'Windows Server', build: '10.0.18362' },
	{ version: '1909', product: 'Windows Server', build: '10.0.18363' },
	{ version: '2004', product: 'Windows Server', build: '10.0.19041' },
	{ version: '20H2', product: 'Windows Server', build: '10.0.19042' },
	{ version: '2022', product: 'Windows Server', build: '10.0.20348', functionalLevel: 11 },
	{
		version: 'Azure Stack HCI 21H2',
		product: 'Azure Local',
		build: '10.0.20348',
		hyperV: '2022',
	},
	{
		version: 'Azure Stack HCI 22H2',
		product: 'Azure Local',
		build: '10.0.20349',
		hyperV: '2022',
	},
	{ version: '23H2', product: 'Windows Server', build: '10.0.25398' },
	{ version: 'Azure Local 23H2', product: 'Azure Local', build: '10.0.25398' },
	{ version: '2025', product: 'Windows Server', build: '10.0.26100', functionalLevel: 12 },
	{ version: 'Azure Local 24H2', product: 'Azure Local', build: '10.0.26100' },
] as const satisfies readonly Release[];

/** A version of Windows Server or of Azure Local, as manifests write it. */
export type WindowsServerVersion = (typeof releases)[number]['version'];

const releaseByVersion: ReadonlyMap<string, Release> = new Map(
	releases.map((release) => [release.version, release]),
);
function releaseOf(version: WindowsServerVersion): Release {
	return releaseByVersion.get(version) as Release;
}

/** Every version, oldest first. */
export const windowsServerVersions: readonly WindowsServerVersion[] = releases.map(
	({ version }) => version,
);

/** Where Microsoft tells the releases and their builds, and which of them have one Hyper-V. */
export const buildSources: readonly string[] = [
	'https://learn.microsoft.com/windows/win32/sysinfo/operating-system-version',
	'https://learn.microsoft.com/windows/release-health/windows-server-release-info',
	'https://learn.microsoft.com/azure/azure-local/release-information-23h2',
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/guest-operating-system-application-supportability',
];

/** What people call a version: `Windows Server 2008 R2`, `Windows Server, version 1709`, `Azure Local 24H2`. */
export function windowsServerName(version: WindowsServerVersion): string {
	if (releaseByVersion.get(version)?.product === 'Azure Local') return version;
	return `Windows Server${isLongTerm(version) ? '' : ', version'} ${version.replace('R2', ' R2')}`;
}

/** A range of versions, both ends included; an absent end is open. */
export interface VersionRange {
	readonly from?: LongTermVersion;
	readonly to?: LongTermVersion;
}

/**
 * Negative where `a` is older than `b`, positive where newer, zero where they are the same, or have the
 * same Hyper-V.
 */
export function compareVersions(a: WindowsServerVersion, b: WindowsServerVersion): number {
	return ageOf(a) - ageOf(b);
}

const ageByVersion: ReadonlyMap<string, number> = new Map(
	releases.map((release: Release) => [
		release.version,
		releases.findIndex(({ version }) => version === (release.hyperV ?? release.version)),
	]),
);
function ageOf(version: WindowsServerVersion): number {
	return ageByVersion.get(version) as number;
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
const rollingUpgrade: VersionRange = { from: '2012R2' };

/**
 * Whether nodes of two versions may be in one cluster during a rolling upgrade: it goes one long-term
 * version at a time, by semi-annual releases or past them. Azure Local is another product, which chooses
 * its steps itself.
 */
export function canUpgradeRolling(a: WindowsServerVersion, b: WindowsServerVersion): boolean {
	const [older, newer] = compareVersions(a, b) <= 0 ? [a, b] : [b, a];
	const { product } = releaseOf(older);
	if (product !== releaseOf(newer).product || !isWithin(older, rollingUpgrade)) return false;
	return (
		product === 'Azure Local' ||
		!longTermVersions.some(
			(step) => compareVersions(older, step) < 0 && compareVersions(step, newer) < 0,
		)
	);
}

/**
 * The cluster functional level (Get-Cluster ClusterFunctionalLevel) that a version brings. The property
 * came with Windows Server 2016; 6 and 7 are what clusapi.h calls the cluster versions before it.
 *
 * @returns undefined where Microsoft states none.
 */
export function functionalLevelOf(version: WindowsServerVersion): number | undefined {
	return releaseOf(version).functionalLevel;
}

export const clusterFunctionalLevelSources: readonly string[] = [
	'https://learn.microsoft.com/windows-server/failover-clustering/cluster-operating-system-rolling-upgrade',
	'https://learn.microsoft.com/windows/win32/api/clusapi/ns-clusapi-clusterversioninfo',
];

/** The versions that a build such as `6.1.7601` or `10.0.20348.2340` may be of; none where it is of none that is known. */
export function versionsOfBuild(build: string): readonly WindowsServerVersion[] {
	return releases
		.filter((one) => build === one.build || build.startsWith(`${one.build}.`))
		.map(({ version }) => version);
}

/**
 * The version that a build tells: of several the long-term one.
 *
 * @returns undefined where it is of none that is known, or of two releases of which neither is long-term.
 */
export function versionOfBuild(build: string): WindowsServerVersion | undefined {
	const versions = versionsOfBuild(build);
	return versions.find(isLongTerm) ?? (versions.length === 1 ? versions[0] : undefined);
}

/** Whether a version is of Azure Local (Azure Stack HCI), which has features that its Hyper-V does not tell. */
export function isAzureLocal(version: WindowsServerVersion): boolean {
	return releaseOf(version).product === 'Azure Local';
}

/** Whether Microsoft's tables of limits are about a version. */
export function isLongTerm(version: WindowsServerVersion): version is LongTermVersion {
	return (longTermVersions as readonly string[]).includes(version);
}

/** The service pack that a build of Windows Server 2008 R2 has, the last version with one. */
export function servicePackOfBuild(build: string): number | undefined {
	if (/^6\.1\.7600(\.|$)/.test(build)) return 0;
	return /^6\.1\.7601(\.|$)/.test(build) ? 1 : undefined;
}
