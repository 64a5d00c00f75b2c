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
/** Every version, oldest first. */
const windowsServerVersions = releases.map(({ version }) => version);
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
// src/source/limits.ts
/**
* What no manifest comes near to. Time and memory grow with these numbers and with nothing else: within
* them ten megabytes of anything are read in seconds.
*/
const limits = {
	/** Bytes of one file. */
	bytes: 256 * 1024 ** 2,
	/** Lists and objects in one another. */
	depth: 100,
	/** Lines, commas and brackets of one file: each may begin a value. */
	signs: 2e6,
	/** Documents of one file, and entries of one list. A cluster has at most 8,000 machines. */
	entries: 1e4,
	/** Entries of a list in an entry of another: the disks of a machine. */
	nestedEntries: 1e3,
	/** Entries of lists that are held against each other: a few times as many as Windows Server allows, or any host has. */
	entriesOf: {
		networks: 100,
		networkAdapters: 256,
		nodes: 256,
		possibleOwners: 256,
		preferredOwners: 256,
		affinityRules: 256,
		groups: 128,
		hardDrives: 512,
		checkpoints: 256,
		exceptions: 256,
		antiAffinityClassNames: 64,
		parents: 64
	},
	/** Clusters, hosts, machines and planned moves of all files, or one for each so many characters. */
	objects: 1e4,
	charactersPerObject: 600,
	/**
	* Machines of clusters, counted for each node, or one for each so many characters: 8,000 machines on 64
	* nodes are what Windows Server supports, and told in full they take five million.
	*/
	starts: 52e4,
	charactersPerStart: 10,
	/** Names in the groups of affinity rules, each of which is held against every node. */
	groups: 4e3,
	/** Drives, adapters and other entries of lists, of all files, or one for each so many characters. */
	parts: 6e4,
	charactersPerPart: 130,
	/** Values that the defaults of clusters give to machines and hosts, which have them as their own. */
	givenValues: 2e6,
	/** Planned moves of all files, each of which is judged after all those before it, or one for each so many characters. */
	migrations: 500,
	charactersPerMigration: 2e4,
	/** Machines on the hosts that planned moves lead to, counted for each move: it is held against them. */
	machinesMet: 2e5,
	/** Characters of one path, and of what people write. The longest path of Windows has as many. */
	text: 32767,
	/** Characters of any other text: most are names, which a report tells again and again. */
	name: 1024,
	/** Keys of one object. */
	keys: 1e3,
	/** Values of one document, those of aliases counted again at each. */
	values: 1e6,
	/** Values of one file of JSON. */
	valuesOfJson: 4e6,
	/** Objects of one file that is imported, and its commas: of a cluster with 40,000 machines there are a million. */
	objectsOfExport: 4e6,
	commasOfExport: 24e6,
	/** Documents of one file that is imported, one after the other. */
	documentsOfExport: 1e5,
	/** Characters of what references (`Ref`) bring into one file of Export-Clixml. */
	charactersOfReferences: 1e7,
	/** Keys that merges (`<<`) bring into one file. */
	mergedKeys: 1e5,
	/** Faults of the documents of all files: with more of them they are no manifests. */
	faults: 1e4,
	/** What is told of one document, and of the documents of one file; the rest is counted. */
	problems: 100,
	problemsOfFile: 1e3
};
/** How an estate that is too large for one file or list is put right; other files have no such remedy. */
const divideEstate = "Divide the estate among several files.";
/** A number as people read it: `10,000`. What the language has for it takes longer to load than most runs. */
function inThousands(number) {
	return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** An excess of so many things in one. */
function excessOf(offset, most, things, fix) {
	return {
		offset,
		message: `More than ${inThousands(most)} ${things}.`,
		fix
	};
}
/** What so many lists and objects around allow a list to have. */
function mostEntries(depth) {
	return depth <= 3 ? limits.entries : limits.nestedEntries;
}
/** Looks for what would make an export too large to import, without parsing it. */
function excessOfExport(text) {
	if (hasMore(text, "{", limits.objectsOfExport)) return `More than ${inThousands(limits.objectsOfExport)} objects in one file.`;
	return hasMore(text, ",", limits.commasOfExport) ? `More than ${inThousands(limits.commasOfExport)} commas in one file.` : void 0;
}
/** Whether a text holds a character more often; each time stands for a value, which is another character at least. */
function hasMore(text, character, most) {
	if (text.length <= 2 * most) return false;
	let times = 0;
	for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
		times += 1;
		if (times > most) return true;
	}
	return false;
}
/** Looks for what would make a text too long to parse, without parsing it. */
function excessOfText(text) {
	let signs = 0;
	for (let offset = 0; offset < text.length; offset += 1) {
		const code = text.charCodeAt(offset);
		if (code !== 10 && code !== 13 && code !== 44 && code !== 91 && code !== 123) continue;
		signs += 1;
		if (signs > limits.signs) return excessOf(offset, limits.signs, "lines, commas and brackets in one file", divideEstate);
	}
}
export { windowsServerName as C, versionsOfBuild as S, isLongTerm as _, inThousands as a, servicePackOfBuild as b, formatLinkSpeed as c, parseSize as d, buildSources as f, isAzureLocal as g, functionalLevelOf as h, excessOfText as i, formatSize as l, compareVersions as m, excessOf as n, limits as o, canUpgradeRolling as p, excessOfExport as r, mostEntries as s, divideEstate as t, parseLinkSpeed as u, isWithin as v, windowsServerVersions as w, versionOfBuild as x, longTermVersions as y };
