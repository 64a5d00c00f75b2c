// src/facts/windows-server.ts
/**
* The versions of the long-term servicing channel, oldest first: those that Microsoft's tables of
* limits are about.
*/
const longTermVersions = [
	"2008R2",
	"2012",
	"2012R2",
	"2016",
	"2019",
	"2022",
	"2025"
];
/** The releases that hvlint knows, oldest first. */
const releases = [
	{
		version: "2008R2",
		product: "Windows Server",
		build: "6.1",
		functionalLevel: 6
	},
	{
		version: "2012",
		product: "Windows Server",
		build: "6.2",
		functionalLevel: 7
	},
	{
		version: "2012R2",
		product: "Windows Server",
		build: "6.3",
		functionalLevel: 8
	},
	{
		version: "2016",
		product: "Windows Server",
		build: "10.0.14393",
		functionalLevel: 9
	},
	{
		version: "1709",
		product: "Windows Server",
		build: "10.0.16299"
	},
	{
		version: "1803",
		product: "Windows Server",
		build: "10.0.17134"
	},
	{
		version: "2019",
		product: "Windows Server",
		build: "10.0.17763",
		functionalLevel: 10
	},
	{
		version: "1809",
		product: "Windows Server",
		build: "10.0.17763",
		hyperV: "2019"
	},
	{
		version: "Azure Stack HCI 20H2",
		product: "Azure Local",
		build: "10.0.17784",
		hyperV: "2019"
	},
	{
		version: "1903",
		product: "Windows Server",
		build: "10.0.18362"
	},
	{
		version: "1909",
		product: "Windows Server",
		build: "10.0.18363"
	},
	{
		version: "2004",
		product: "Windows Server",
		build: "10.0.19041"
	},
	{
		version: "20H2",
		product: "Windows Server",
		build: "10.0.19042"
	},
	{
		version: "2022",
		product: "Windows Server",
		build: "10.0.20348",
		functionalLevel: 11
	},
	{
		version: "Azure Stack HCI 21H2",
		product: "Azure Local",
		build: "10.0.20348",
		hyperV: "2022"
	},
	{
		version: "Azure Stack HCI 22H2",
		product: "Azure Local",
		build: "10.0.20349",
		hyperV: "2022"
	},
	{
		version: "23H2",
		product: "Windows Server",
		build: "10.0.25398"
	},
	{
		version: "Azure Local 23H2",
		product: "Azure Local",
		build: "10.0.25398"
	},
	{
		version: "2025",
		product: "Windows Server",
		build: "10.0.26100",
		functionalLevel: 12
	},
	{
		version: "Azure Local 24H2",
		product: "Azure Local",
		build: "10.0.26100"
	}
];
const releaseByVersion = new Map(releases.map((release) => [release.version, release]));
function releaseOf(version) {
	return releaseByVersion.get(version);
}
releases.map(({ version }) => version);
/** Where Microsoft tells the releases and their builds, and which of them have one Hyper-V. */
const buildSources = [
	"https://learn.microsoft.com/windows/win32/sysinfo/operating-system-version",
	"https://learn.microsoft.com/windows/release-health/windows-server-release-info",
	"https://learn.microsoft.com/azure/azure-local/release-information-23h2",
	"https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/guest-operating-system-application-supportability"
];
/** What people call a version: `Windows Server 2008 R2`, `Windows Server, version 1709`, `Azure Local 24H2`. */
function windowsServerName(version) {
	if (releaseByVersion.get(version)?.product === "Azure Local") return version;
	return `Windows Server${isLongTerm(version) ? "" : ", version"} ${version.replace("R2", " R2")}`;
}
/**
* Negative where `a` is older than `b`, positive where newer, zero where they are the same, or have the
* same Hyper-V.
*/
function compareVersions(a, b) {
	return ageOf(a) - ageOf(b);
}
const ageByVersion = new Map(releases.map((release) => [release.version, releases.findIndex(({ version }) => version === (release.hyperV ?? release.version))]));
function ageOf(version) {
	return ageByVersion.get(version);
}
/** Whether a version lies in a range; a bound that is left out bounds nothing. */
function isWithin(version, { from, to }) {
	return (from === void 0 || compareVersions(version, from) >= 0) && (to === void 0 || compareVersions(version, to) <= 0);
}
/**
* Where the nodes of one cluster may run two versions, and machines move between them: during a
* rolling upgrade, which came with Windows Server 2016 and starts from 2012 R2.
*
* @see https://learn.microsoft.com/windows-server/failover-clustering/cluster-operating-system-rolling-upgrade
*/
const rollingUpgrade = { from: "2012R2" };
/**
* Whether nodes of two versions may be in one cluster during a rolling upgrade: it goes one long-term
* version at a time, by semi-annual releases or past them. Azure Local is another product, which chooses
* its steps itself.
*/
function canUpgradeRolling(a, b) {
	const [older, newer] = compareVersions(a, b) <= 0 ? [a, b] : [b, a];
	const { product } = releaseOf(older);
	if (product !== releaseOf(newer).product || !isWithin(older, rollingUpgrade)) return false;
	return product === "Azure Local" || !longTermVersions.some((step) => compareVersions(older, step) < 0 && compareVersions(step, newer) < 0);
}
/**
* The cluster functional level (Get-Cluster ClusterFunctionalLevel) that a version brings. The property
* came with Windows Server 2016; 6 and 7 are what clusapi.h calls the cluster versions before it.
*
* @returns undefined where Microsoft states none.
*/
function functionalLevelOf(version) {
	return releaseOf(version).functionalLevel;
}
/** The versions that a build such as `6.1.7601` or `10.0.20348.2340` may be of; none where it is of none that is known. */
function versionsOfBuild(build) {
	return releases.filter((one) => build === one.build || build.startsWith(`${one.build}.`)).map(({ version }) => version);
}
/**
* The version that a build tells: of several the long-term one.
*
* @returns undefined where it is of none that is known, or of two releases of which neither is long-term.
*/
function versionOfBuild(build) {
	const versions = versionsOfBuild(build);
	return versions.find(isLongTerm) ?? (versions.length === 1 ? versions[0] : void 0);
}
/** Whether a version is of Azure Local (Azure Stack HCI), which has features that its Hyper-V does not tell. */
function isAzureLocal(version) {
	return releaseOf(version).product === "Azure Local";
}
/** Whether Microsoft's tables of limits are about a version. */
function isLongTerm(version) {
	return longTermVersions.includes(version);
}
/** The service pack that a build of Windows Server 2008 R2 has, the last version with one. */
function servicePackOfBuild(build) {
	if (/^6\.1\.7600(\.|$)/.test(build)) return 0;
	return /^6\.1\.7601(\.|$)/.test(build) ? 1 : void 0;
}
// src/estate/measures/size.ts
const units = [
	"B",
	"KB",
	"MB",
	"GB",
	"TB",
	"PB"
];
/**
* Reads a size: `8GB`, `1.5 TiB`, `512 MB`. As in PowerShell all units are powers of 1024.
*
* @returns bytes, or undefined where the text is no size.
*/
function parseSize(text) {
	const found = /^(\d+(?:\.\d+)?)\s*(?:([KMGTP])i?)?B$/.exec(text.trim());
	if (!found) return void 0;
	const exponent = found[2] === void 0 ? 0 : "KMGTP".indexOf(found[2]) + 1;
	return Math.round(Number(found[1]) * 1024 ** exponent);
}
/**
* Writes an amount of bytes in the largest unit that keeps it at or above one: `1.5 TB`. Where two
* decimals of terabytes would blur a whole number of gigabytes, in these: `2040 GB`.
*/
function formatSize(bytes) {
	const sign = bytes < 0 ? "-" : "";
	let value = Math.abs(bytes);
	let unit = 0;
	while (value >= 1024 && unit < units.length - 1 && !(units[unit] === "GB" && isClearer(value))) {
		value /= 1024;
		unit += 1;
	}
	return `${sign}${trim(value)} ${units[unit]}`;
}
/**
* Reads a link speed: `1Gbps`, `100 Mbps`. Units are powers of 1000.
*
* @returns bits per second, or undefined where the text is no link speed.
*/
function parseLinkSpeed(text) {
	const found = /^(\d+(?:\.\d+)?)\s*([KMGT])?bps$/.exec(text.trim());
	if (!found) return void 0;
	const exponent = found[2] === void 0 ? 0 : "KMGT".indexOf(found[2]) + 1;
	return Math.round(Number(found[1]) * 1e3 ** exponent);
}
/** Writes bits per second: `10 Gbps`. */
function formatLinkSpeed(bitsPerSecond) {
	const names = [
		"bps",
		"Kbps",
		"Mbps",
		"Gbps",
		"Tbps"
	];
	let value = bitsPerSecond;
	let unit = 0;
	while (value >= 1e3 && unit < names.length - 1) {
		value /= 1e3;
		unit += 1;
	}
	return `${trim(value)} ${names[unit]}`;
}
/** Whether a whole number says more than the two decimals of the unit above would. */
function isClearer(value) {
	const above = value / 1024;
	return Number.isInteger(value) && above < 10 && Number(trim(above)) !== above;
}
/** At most two decimals, rounded to the nearest, without trailing zeros. */
function trim(value) {
	return String(Math.round(value * 100) / 100);
}
export { buildSources as a, functionalLevelOf as c, isWithin as d, longTermVersions as f, windowsServerName as g, versionsOfBuild as h, parseSize as i, isAzureLocal as l, versionOfBuild as m, formatSize as n, canUpgradeRolling as o, servicePackOfBuild as p, parseLinkSpeed as r, compareVersions as s, formatLinkSpeed as t, isLongTerm as u };
