import { a as inThousands, d as parseSize, n as excessOf, o as limits, s as mostEntries, t as divideEstate, u as parseLinkSpeed } from "./limits.js";
import { r as valueAt, t as linesOf } from "./document.js";
// src/estate/losses.ts
/** The losses of an input that was read whole. */
const nothingLost = {
	isIncomplete: () => false,
	isSpoiled: () => false,
	documents: [],
	parts: []
};
/** Whether anything of what is read may have been lost: else no reader of facts has to ask at each. */
function mayBeLost({ documents, parts, isIncomplete, isSpoiled }) {
	return documents.length + parts.length > 0 || isIncomplete !== nothingLost.isIncomplete || isSpoiled !== nothingLost.isSpoiled;
}
// src/estate/names/names.ts
/** The key under which a name is found: Windows compares names without regard to case. */
function nameKey(name) {
	return name.trim().toLowerCase();
}
/**
* The key under which a computer is found. Exports print one computer as `HV01`, `hv01` and
* `hv01.contoso.com`: its first label names it, as NetBIOS does. Computers of several domains may
* have one key.
*/
function computerKey(name) {
	return labelsOf(name)[0];
}
/** The domain of a computer's full name, as a key; undefined where the name is the first label alone. */
function domainKey(name) {
	return labelsOf(name)[1];
}
/** The first label of a computer's name and the rest; an address is all label. */
function labelsOf(name) {
	const key = nameKey(name).replace(/\.$/, "");
	const dot = /^[\d.]+$/.test(key) || key.includes(":") ? -1 : key.indexOf(".");
	return dot < 0 ? [key] : [key.slice(0, dot), key.slice(dot + 1)];
}
/** The key of what is written in hexadecimal digits, with separators or without: `C0:03:FF`, `C003FF`. */
function hexKey(digits) {
	return nameKey(digits).replace(/[\s:-]+/g, "");
}
/**
* The key by which identifiers of logical units compare: Get-Disk tells the digits alone, and the tools of
* storage systems and of Linux put `0x`, `naa.` or `eui.` before them.
*/
function unitKey(lunId) {
	const digits = hexKey(lunId).replace(/^(0x|naa\.|eui\.)/, "");
	return /^[0-9a-f]+$/.test(digits) ? digits : nameKey(lunId);
}
/** Whether two identifiers are of one logical unit. */
function isSameUnit(one, other) {
	return unitKey(one) === unitKey(other);
}
/** The name of an entry that is its name, or more than that. */
function nameOf(entry) {
	return typeof entry === "string" ? entry : entry.name;
}
/** The first names of a list that may be long, and how many more there are. */
function firstNames(named) {
	return firstOf(named.map(({ name }) => name));
}
/** The same of names alone. */
function firstOf(names) {
	return names.length <= 6 ? [...names] : [...names.slice(0, 5), `${names.length - 5} more`];
}
/** Whether two names mean the same thing to Windows. */
function isSameName(one, other) {
	return nameKey(one) === nameKey(other);
}
/**
* Whether two names may mean the same computer: their first labels are alike, and so are their domains
* where both have one. `HV02` may be any computer of that name, `HV02.contoso.com` is no `HV02.fabrikam.com`.
*/
function isSameComputer(one, other) {
	const [label, domain] = labelsOf(one);
	const [otherLabel, otherDomain] = labelsOf(other);
	return label === otherLabel && (!domain || !otherDomain || domain === otherDomain);
}
/** Objects in the order of their names, those of one name as they come: whatever order they were written in. */
function byName(objects) {
	const compare = (one, other) => one < other ? -1 : one > other ? 1 : 0;
	return objects.map((object) => ({
		object,
		key: nameKey(object.name)
	})).sort((one, other) => compare(one.key, other.key) || compare(one.object.name, other.object.name)).map(({ object }) => object);
}
/**
* Decodes a file: UTF-8 or UTF-16, with a byte order mark or without. What is neither, such as
* Windows-1252, loses its characters beyond ASCII: no code page is guessed, as a name that is read
* wrongly is another name.
*/
function decodeText(bytes) {
	const encoding = encodingOf(bytes);
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return text.includes("\0") ? withoutNul(text) : { text };
	} catch {
		const whole = encoding === "utf-8" ? bytes : bytes.subarray(0, bytes.length & -2);
		const { text } = withoutNul(new TextDecoder(encoding).decode(whole));
		return damaged(text, `The file is not valid ${encoding.toUpperCase()}.`);
	}
}
/**
* "The encoding must be deduced" where there is no mark: from the first two characters, which are ASCII
* and in UTF-16 have a byte of 0 each. One that stands alone is damage.
*
* @see https://yaml.org/spec/1.2.2/#52-character-encodings
*/
function encodingOf(bytes) {
	const [first, second, third, fourth] = bytes;
	if (first === 255 && second === 254) return hasZero(bytes, 1) ? "utf-16le" : "utf-8";
	if (first === 254 && second === 255) return hasZero(bytes, 0) ? "utf-16be" : "utf-8";
	if (first && second === 0 && !fourth) return "utf-16le";
	return first === 0 && second && !third ? "utf-16be" : "utf-8";
}
/** Whether a file that is marked as UTF-16 holds ASCII, as all that is read does: else the mark tells a lie. */
function hasZero(bytes, place) {
	return bytes.length === 2 || bytes.subarray(0, 512).some((byte, at) => byte === 0 && at % 2 === place);
}
/** NUL bytes at the end are what is left of a block of a disk; elsewhere they are no character. */
function withoutNul(text) {
	let length = text.length;
	while (text[length - 1] === "\0") length -= 1;
	return damaged(text.slice(0, length).replaceAll("\0", "�"), "The file holds NUL bytes, which are no text.");
}
/** Whether a file of which characters were lost is no text at all: it is packed, encrypted or was never written. */
function isNoText(text) {
	let lost = 0;
	for (const character of text) if (character === "�" || character < "	") lost += 1;
	return lost * 4 >= text.length;
}
function damaged(text, message) {
	const offset = text.indexOf("�");
	return {
		text,
		problem: {
			message,
			fix: "Save it as UTF-8, in Windows PowerShell: `Set-Content -Encoding UTF8`.",
			offset: offset < 0 ? text.length : offset
		}
	};
}
// src/estate/names/closest.ts
/** A longer word is no misspelt name. */
const longestWord = 100;
/** As many candidates are compared, which is all rules: a hostile list must not buy time. */
const mostCandidates = 500;
/**
* The candidate that a misspelt word most likely means: another case, at most a third of its letters
* wrong, or the last part of a name that says more (`configurationVersion`). Undefined where none is near.
*/
function closest(word, candidates) {
	return allClosest(word, candidates)[0];
}
/** The candidates that are equally near to a misspelt word, in their order. */
function allClosest(word, candidates) {
	const wanted = word.toLowerCase();
	if (wanted.length > longestWord) return [];
	let nearest = [];
	let least = Math.floor(Math.max(wanted.length, 3) / 3);
	let compared = 0;
	for (const candidate of candidates) {
		if (compared === mostCandidates) break;
		compared += 1;
		const distance = editDistance(wanted, candidate.toLowerCase(), least + 1);
		if (distance < least) nearest = [];
		if (distance <= least) nearest.push(candidate);
		least = Math.min(least, distance);
	}
	return nearest.length > 0 ? nearest : lastPartOf(word, candidates);
}
/** The longest candidate that a name in camelCase ends with, if there is one. */
function lastPartOf(word, candidates) {
	const ends = [...word.matchAll(/(?<=[a-z\d])[A-Z]/g)].map(({ index }) => word.slice(index).toLowerCase());
	if (ends.length === 0) return [];
	return [...candidates].slice(0, mostCandidates).filter((one) => ends.includes(one.toLowerCase())).toSorted((one, other) => other.length - one.length).slice(0, 1);
}
/**
* Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other;
* `limit` where there are as many or more.
*/
function editDistance(first, second, limit) {
	if (Math.abs(first.length - second.length) >= limit) return limit;
	const [one, other] = withoutCommonEnds(first, second);
	let beforeLast = [];
	let last = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= one.length; row += 1) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= other.length; column += 1) {
			const same = one[row - 1] === other[column - 1];
			let cost = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
			if (row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) cost = Math.min(cost, beforeLast[column - 2] + 1);
			current.push(cost);
			least = Math.min(least, cost);
		}
		if (least >= limit && Math.min(...last) + 1 >= limit) return limit;
		beforeLast = last;
		last = current;
	}
	return last[other.length];
}
/** What differs: numbered names begin alike. */
function withoutCommonEnds(one, other) {
	const shorter = Math.min(one.length, other.length);
	let start = 0;
	while (start < shorter && one[start] === other[start]) start += 1;
	let end = 0;
	while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
	return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
// src/source/schema.ts
const files = {
	"defs.schema.json": {
		$schema: "http://json-schema.org/draft-07/schema#",
		$id: "defs.schema.json",
		title: "Definitions",
		description: "What the manifests of hvlint have in common.",
		definitions: {
			"apiVersion": {
				"description": "The version of the manifest format.",
				"const": "hvlint/v1"
			},
			"name": {
				"description": "A name. Windows compares names without regard to case.",
				"type": "string",
				"pattern": "\\S"
			},
			"domainRole": {
				"description": "What a server is to its domain.",
				"enum": [
					"StandaloneServer",
					"MemberServer",
					"BackupDomainController",
					"PrimaryDomainController"
				]
			},
			"size": {
				"description": "An amount of memory or storage: bytes, or a number with a unit (`8GB`, `512 MiB`). As in PowerShell, KB, MB, GB, TB and PB mean powers of 1024, with or without the i.",
				"tsType": "number",
				"type": ["integer", "string"],
				"minimum": 0,
				"pattern": "^\\d+(\\.\\d+)?\\s*([KMGTP]i?)?B$"
			},
			"linkSpeed": {
				"description": "A link speed: bits per second, or a number with a unit (`1Gbps`, `10 Gbps`). Units are powers of 1000.",
				"tsType": "number",
				"type": ["integer", "string"],
				"minimum": 0,
				"pattern": "^\\d+(\\.\\d+)?\\s*([KMGT])?bps$"
			},
			"date": {
				"description": "A date (`2026-11-20`), or a date and time with its offset (`2026-11-20T08:00:00Z`).",
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$"
			},
			"windowsServerVersion": {
				"description": "A version of Windows Server (or of Hyper-V Server) as its name tells it, with or without quotes: of the long-term channel (2022), of the semi-annual or annual channel (1909, 20H2), or of Azure Local (`Azure Stack HCI 22H2`, `Azure Local 24H2`).",
				"tsType": "('2008R2' | '2012' | '2012R2' | '2016' | '1709' | '1803' | '2019' | '1809' | 'Azure Stack HCI 20H2' | '1903' | '1909' | '2004' | '20H2' | '2022' | 'Azure Stack HCI 21H2' | 'Azure Stack HCI 22H2' | '23H2' | 'Azure Local 23H2' | '2025' | 'Azure Local 24H2')",
				"enum": [
					"2008R2",
					"2012",
					"2012R2",
					"2016",
					"2019",
					"2022",
					"2025",
					"1709",
					"1803",
					"1809",
					"1903",
					"1909",
					"2004",
					"20H2",
					"23H2",
					"Azure Stack HCI 20H2",
					"Azure Stack HCI 21H2",
					"Azure Stack HCI 22H2",
					"Azure Local 23H2",
					"Azure Local 24H2",
					1709,
					1803,
					1809,
					1903,
					1909,
					2004,
					2012,
					2016,
					2019,
					2022,
					2025
				]
			},
			"path": {
				"description": "A Windows path: with a drive letter, UNC, or of a volume.",
				"type": "string",
				"pattern": "\\S"
			},
			"lunId": {
				"description": "The identifier by which every host knows a logical unit (Get-Disk UniqueId).",
				"type": "string",
				"pattern": "\\S"
			},
			"macAddress": {
				"description": "A MAC address, with or without separators (Get-VMNetworkAdapter MacAddress).",
				"type": "string",
				"pattern": "^([0-9A-Fa-f]{12}|[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5})$"
			},
			"subnet": {
				"description": "A network address with its prefix length (`10.0.3.0/24`), or a single address.",
				"type": "string",
				"pattern": "^[0-9A-Fa-f.:]+(/\\d{1,3})?$"
			},
			"port": {
				"description": "The number of a TCP port.",
				"type": "integer",
				"minimum": 1,
				"maximum": 65535
			},
			"timeOfDay": {
				"description": "A time of the day: `18:30` or `18:30:00`, between quotes.",
				"type": "string",
				"pattern": "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$"
			},
			"vlanId": {
				"description": "The number of a VLAN; 0 where there is none.",
				"type": "integer",
				"minimum": 0,
				"maximum": 4094
			},
			"vlanIdList": {
				"description": "Numbers of VLANs, or ranges of them such as `100-199`.",
				"type": "array",
				"items": {
					"type": ["integer", "string"],
					"minimum": 0,
					"maximum": 4094,
					"pattern": "^\\d{1,4}(-\\d{1,4})?$"
				}
			},
			"physicalSectorSize": {
				"description": "The size of a physical sector of its disk in bytes (Get-Disk PhysicalSectorSize).",
				"type": "integer",
				"minimum": 512
			},
			"logicalSectorSize": {
				"description": "The size of a logical sector of its disk in bytes (Get-Disk LogicalSectorSize): 4096 on a native 4K disk.",
				"enum": [512, 4096]
			},
			"portMirroringMode": {
				"description": "What a port of a virtual switch is in port mirroring.",
				"enum": [
					"None",
					"Destination",
					"Source"
				]
			},
			"guardian": {
				"description": "A guardian of the Host Guardian Service client (Get-HgsGuardian): its name, or what it is.",
				"anyOf": [{ "$ref": "#/definitions/name" }, { "$ref": "#/definitions/guardianCertificate" }]
			},
			"guardianCertificate": {
				"title": "GuardianCertificate",
				"description": "A guardian and the certificate that its keys are encrypted by.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-HgsGuardian Name: what it is called on its host, which says nothing on another one.",
						"$ref": "#/definitions/name"
					},
					"encryptionCertificateThumbprint": {
						"description": "(Get-HgsGuardian).EncryptionCertificate.Thumbprint: by it the same guardian is known on every host.",
						"type": "string",
						"pattern": "^[0-9A-Fa-f]{40}$"
					},
					"isHostGuardianService": {
						"description": "Whether it is the Host Guardian Service of the fabric, imported from the metadata of the service, and no host's own. Known to people.",
						"type": "boolean"
					}
				}
			},
			"exceptions": {
				"description": "Findings of this object that may stand, known to people, with the reason why: those that are about it or point into it. They are told apart and do not count.",
				"type": "array",
				"items": { "$ref": "#/definitions/exception" }
			},
			"exception": {
				"title": "ManifestException",
				"description": "A rule whose findings may stand here, known to people.",
				"type": "object",
				"required": ["rule", "reason"],
				"additionalProperties": false,
				"properties": {
					"rule": {
						"description": "The id of the rule.",
						"type": "string"
					},
					"reason": {
						"description": "Why they may stand, for whoever reads the report.",
						"type": "string",
						"pattern": "\\S"
					},
					"until": {
						"description": "The last day on which they may. Absent: for good.",
						"$ref": "#/definitions/date"
					}
				}
			},
			"migrationType": {
				"description": "How a machine's role is moved (Move-ClusterVirtualMachineRole -MigrationType).",
				"enum": [
					"Live",
					"Quick",
					"Shutdown",
					"ShutdownForce",
					"TurnOff"
				]
			}
		}
	},
	"cluster.schema.json": {
		$schema: "http://json-schema.org/draft-07/schema#",
		$id: "cluster.schema.json",
		title: "Cluster",
		description: "A Windows Server failover cluster that runs Hyper-V machines. What is absent was not collected; `null` and an empty list mean that there is none.",
		type: "object",
		required: [
			"apiVersion",
			"kind",
			"name"
		],
		additionalProperties: false,
		properties: {
			"apiVersion": { "$ref": "defs.schema.json#/definitions/apiVersion" },
			"kind": { "const": "Cluster" },
			"name": {
				"description": "The cluster's name (Get-Cluster Name).",
				"$ref": "defs.schema.json#/definitions/name"
			},
			"domain": {
				"description": "The Active Directory domain (Get-Cluster Domain); null for a workgroup cluster.",
				"type": ["string", "null"]
			},
			"operatingSystem": {
				"description": "The Windows Server version of the nodes, where they are all alike (Get-ClusterNode MajorVersion, MinorVersion and BuildNumber).",
				"$ref": "defs.schema.json#/definitions/windowsServerVersion"
			},
			"functionalLevel": {
				"description": "Get-Cluster ClusterFunctionalLevel: 8 for 2012 R2, 9 for 2016, 10 for 2019, 11 for 2022, 12 for 2025.",
				"type": "integer",
				"minimum": 0
			},
			"collected": {
				"description": "When these facts were read. Ages of patches and checkpoints count to this day.",
				"$ref": "defs.schema.json#/definitions/date"
			},
			"nodes": {
				"description": "The names of the nodes (Get-ClusterNode Name). Each is described in a Host document.",
				"type": "array",
				"maxItems": 1e3,
				"items": { "$ref": "defs.schema.json#/definitions/name" }
			},
			"quorum": { "$ref": "#/definitions/quorum" },
			"networks": {
				"description": "Get-ClusterNetwork.",
				"type": "array",
				"items": { "$ref": "#/definitions/clusterNetwork" }
			},
			"disks": {
				"description": "Clustered disks that are not Cluster Shared Volumes (Get-ClusterResource of type Physical Disk).",
				"type": "array",
				"items": { "$ref": "#/definitions/clusterDisk" }
			},
			"sharedVolumes": {
				"description": "Get-ClusterSharedVolume.",
				"type": "array",
				"items": { "$ref": "#/definitions/sharedVolume" }
			},
			"fileShares": {
				"description": "SMB shares that hold machines or their media (Get-SmbShare).",
				"type": "array",
				"items": { "$ref": "#/definitions/fileShare" }
			},
			"storageSpacesDirect": {
				"description": "Storage Spaces Direct (Get-ClusterStorageSpacesDirect); null where it is off.",
				"anyOf": [{ "$ref": "#/definitions/storageSpacesDirect" }, { "type": "null" }]
			},
			"roles": {
				"description": "Clustered roles other than virtual machines (Get-ClusterGroup).",
				"type": "array",
				"items": { "$ref": "#/definitions/clusterRole" }
			},
			"maximumParallelMigrations": {
				"description": "Get-Cluster MaximumParallelMigrations (Windows Server 2022 and later).",
				"type": "integer",
				"minimum": 0
			},
			"dynamicQuorum": {
				"description": "Whether the cluster manages the votes of its nodes (Get-Cluster DynamicQuorum, Windows Server 2012 and later). The product's default is true.",
				"type": "boolean"
			},
			"sameSubnetDelay": {
				"description": "Get-Cluster SameSubnetDelay: milliseconds from one heartbeat to the next within a subnet.",
				"type": "integer",
				"minimum": 0
			},
			"sameSubnetThreshold": {
				"description": "Get-Cluster SameSubnetThreshold: how many heartbeats may be missed within a subnet.",
				"type": "integer",
				"minimum": 0
			},
			"crossSubnetDelay": {
				"description": "Get-Cluster CrossSubnetDelay: the same between subnets, in milliseconds.",
				"type": "integer",
				"minimum": 0
			},
			"crossSubnetThreshold": {
				"description": "Get-Cluster CrossSubnetThreshold: how many heartbeats may be missed between subnets.",
				"type": "integer",
				"minimum": 0
			},
			"quarantineThreshold": {
				"description": "Get-Cluster QuarantineThreshold: how often in an hour a node may fail before it is put in quarantine.",
				"type": "integer",
				"minimum": 0
			},
			"quarantineDuration": {
				"description": "Get-Cluster QuarantineDuration: how many seconds a node stays in quarantine.",
				"type": "integer",
				"minimum": 0
			},
			"clusterEnforcedAntiAffinity": {
				"description": "Whether anti-affinity is enforced rather than a wish (Get-Cluster ClusterEnforcedAntiAffinity). The product's default is false.",
				"type": "boolean"
			},
			"affinityRules": {
				"description": "Affinity rules (Get-ClusterAffinityRule; Windows Server 2022 and later). Absent: none, as the product has it.",
				"type": "array",
				"items": { "$ref": "#/definitions/affinityRule" }
			},
			"faultDomains": {
				"description": "Sites, racks, chassis and nodes, each with what it is in (Get-ClusterFaultDomain).",
				"type": "array",
				"items": { "$ref": "#/definitions/faultDomain" }
			},
			"blockCacheSize": {
				"description": "The memory that each node gives to the CSV block cache (Get-Cluster BlockCacheSize).",
				"$ref": "defs.schema.json#/definitions/size"
			},
			"setup": {
				"description": "The order in which the cluster was built, or is to be built. Known to people.",
				"type": "array",
				"maxItems": 1e3,
				"items": { "$ref": "#/definitions/setupStep" }
			},
			"validation": { "$ref": "#/definitions/validation" },
			"defaults": { "$ref": "#/definitions/defaults" },
			"virtualMachines": {
				"description": "The cluster's machines (Get-ClusterGroup), inline. They may also be documents of their own.",
				"type": "array",
				"items": { "$ref": "virtual-machine.schema.json#/definitions/virtualMachine" }
			},
			"exceptions": { "$ref": "defs.schema.json#/definitions/exceptions" },
			"migrations": {
				"description": "Planned moves, known to people. Each one is preflighted. Those of machines that are in no cluster stand in the document of their host, or like any other in their own.",
				"type": "array",
				"items": { "$ref": "#/definitions/plannedMigration" }
			}
		},
		definitions: {
			"defaults": {
				"title": "Defaults",
				"description": "What holds for each machine and each node of the cluster that does not say otherwise. Objects merge, lists and values replace; `null` is a value. Names are each object's own.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"virtualMachines": {
						"description": "For each machine: any property of a VirtualMachine but its names and where it is.",
						"tsType": "Partial<VirtualMachine>",
						"$ref": "defaults.schema.json#/definitions/virtualMachineDefaults"
					},
					"hosts": {
						"description": "For each node: any property of a Host but its names.",
						"tsType": "Partial<Host>",
						"$ref": "defaults.schema.json#/definitions/hostDefaults"
					}
				}
			},
			"quorum": {
				"title": "Quorum",
				"description": "Get-ClusterQuorum.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": {
						"description": "The quorum type (Get-ClusterQuorum QuorumType), by the names of Set-ClusterQuorum. Majority and DiskOnly are what Windows Server 2012 R2 and later print.",
						"enum": [
							"NodeMajority",
							"NodeAndDiskMajority",
							"NodeAndFileShareMajority",
							"NodeAndCloudMajority",
							"DiskOnly",
							"Majority"
						]
					},
					"witness": {
						"description": "The witness (Get-ClusterQuorum QuorumResource); null where there is none.",
						"anyOf": [{ "$ref": "#/definitions/witness" }, { "type": "null" }]
					}
				}
			},
			"witness": {
				"title": "Witness",
				"description": "What casts the deciding vote: a clustered disk, a file share, or a cloud storage account.",
				"type": "object",
				"additionalProperties": false,
				"minProperties": 1,
				"properties": {
					"disk": {
						"description": "The name of the clustered disk (Get-ClusterQuorum QuorumResource).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"fileShare": {
						"description": "The UNC path of the share (Get-ClusterQuorum QuorumResource, whose SharePath Get-ClusterParameter tells).",
						"$ref": "defs.schema.json#/definitions/path"
					},
					"cloud": {
						"description": "The name of the storage account (Get-ClusterQuorum QuorumResource, whose AccountName Get-ClusterParameter tells).",
						"$ref": "defs.schema.json#/definitions/name"
					}
				}
			},
			"clusterNetwork": {
				"title": "ClusterNetwork",
				"description": "A network of the cluster.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-ClusterNetwork Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"role": {
						"description": "Get-ClusterNetwork Role: None (0), Cluster (1), ClusterAndClient (3).",
						"enum": [
							"None",
							"Cluster",
							"ClusterAndClient"
						]
					},
					"subnet": {
						"description": "Get-ClusterNetwork Address and AddressMask, as one prefix; a list where the network has several (Ipv4Addresses and Ipv4PrefixLengths, Ipv6Addresses and Ipv6PrefixLengths).",
						"anyOf": [{ "$ref": "defs.schema.json#/definitions/subnet" }, {
							"type": "array",
							"items": { "$ref": "defs.schema.json#/definitions/subnet" }
						}]
					},
					"state": {
						"description": "Get-ClusterNetwork State.",
						"enum": [
							"Unavailable",
							"Down",
							"Partitioned",
							"Up"
						]
					},
					"liveMigration": {
						"description": "Whether live migration may use the network; null where it is excluded (MigrationExcludeNetworks, by Get-ClusterParameter of the Virtual Machine resource type).",
						"anyOf": [{ "$ref": "#/definitions/networkLiveMigration" }, { "type": "null" }]
					}
				}
			},
			"networkLiveMigration": {
				"title": "NetworkLiveMigration",
				"description": "The use of a cluster network for live migration.",
				"type": "object",
				"additionalProperties": false,
				"properties": { "priority": {
					"description": "Its place in the order of live-migration networks (Get-ClusterParameter Name and Value, of MigrationNetworkOrder); 1 comes first.",
					"type": "integer",
					"minimum": 1
				} }
			},
			"clusterDisk": {
				"title": "ClusterDisk",
				"description": "A clustered disk that is not a Cluster Shared Volume.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "The name of the disk's resource (Get-ClusterResource Name).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"lunId": { "$ref": "defs.schema.json#/definitions/lunId" },
					"size": {
						"description": "How large it is (Get-Disk Size).",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"partitionStyle": {
						"description": "Get-Disk PartitionStyle.",
						"enum": [
							"MBR",
							"GPT",
							"RAW"
						]
					},
					"use": {
						"description": "What the disk is for. Known to people.",
						"enum": [
							"Witness",
							"PassThrough",
							"Available",
							"Role"
						]
					},
					"state": {
						"description": "Get-ClusterResource State.",
						"enum": [
							"Online",
							"Offline",
							"Failed",
							"Pending"
						]
					},
					"path": {
						"description": "Its drive letter or mount point (Get-Volume DriveLetter), where it holds files of machines (`E:`); null where it has none.",
						"type": ["string", "null"]
					},
					"owner": {
						"description": "The group that the disk belongs to (Get-ClusterResource OwnerGroup): for a pass-through disk, its machine.",
						"$ref": "defs.schema.json#/definitions/name"
					}
				}
			},
			"sharedVolume": {
				"title": "SharedVolume",
				"description": "A Cluster Shared Volume.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-ClusterSharedVolume Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"path": {
						"description": "Get-ClusterSharedVolume SharedVolumeInfo.FriendlyVolumeName.",
						"$ref": "defs.schema.json#/definitions/path"
					},
					"volumePath": {
						"description": "The volume GUID path (Get-ClusterSharedVolume SharedVolumeInfo.Partition.Name).",
						"$ref": "defs.schema.json#/definitions/path"
					},
					"lunId": { "$ref": "defs.schema.json#/definitions/lunId" },
					"busType": {
						"description": "How its disk is connected (Get-Disk BusType), such as iSCSI, Fibre Channel, SAS, or Spaces for a virtual disk of Storage Spaces.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"fileSystem": {
						"description": "The file system that the volume was formatted with (Get-Volume FileSystemType, from Windows Server 2016 on: CSVFS_NTFS or CSVFS_ReFS, which are read as NTFS and ReFS). FileSystem and Get-ClusterSharedVolume print CSVFS for all of them.",
						"enum": [
							"NTFS",
							"ReFS",
							"CSVFS_NTFS",
							"CSVFS_ReFS",
							"FAT32",
							"exFAT"
						]
					},
					"size": {
						"description": "Get-ClusterSharedVolume SharedVolumeInfo.Partition.Size.",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"free": {
						"description": "Get-ClusterSharedVolume SharedVolumeInfo.Partition.FreeSpace.",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"physicalSectorSize": {
						"description": "The size of a physical sector of its disk in bytes (Get-Disk PhysicalSectorSize).",
						"$ref": "defs.schema.json#/definitions/physicalSectorSize"
					},
					"logicalSectorSize": {
						"description": "The size of a logical sector of its disk in bytes (Get-Disk LogicalSectorSize): 4096 on a native 4K disk.",
						"$ref": "defs.schema.json#/definitions/logicalSectorSize"
					},
					"state": {
						"description": "Get-ClusterSharedVolume State.",
						"enum": [
							"Online",
							"Offline",
							"Failed",
							"Pending"
						]
					},
					"owner": {
						"description": "The coordinator node (Get-ClusterSharedVolume OwnerNode).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"workloads": {
						"description": "What lives on the volume: HyperV, FileServer, SqlServer, Backup, or another name. Known to people.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					}
				}
			},
			"fileShare": {
				"title": "FileShare",
				"description": "An SMB share that hosts use for machines or media (Get-SmbShare).",
				"type": "object",
				"required": ["path"],
				"additionalProperties": false,
				"properties": {
					"path": {
						"description": "The share's UNC path (Get-SmbShare ScopeName and Name).",
						"$ref": "defs.schema.json#/definitions/path"
					},
					"continuouslyAvailable": {
						"description": "Get-SmbShare ContinuouslyAvailable.",
						"type": "boolean"
					},
					"dialect": {
						"description": "The SMB dialect (Get-SmbConnection Dialect), such as 3.1.1.",
						"type": "string",
						"pattern": "^\\d"
					},
					"fullAccess": {
						"description": "The hosts whose computer accounts have full access to the share and its folder (Get-SmbShareAccess).",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"readAccess": {
						"description": "The hosts whose computer accounts may read from the share and its folder, which is enough for an image in a DVD drive (Get-SmbShareAccess). Absent: nobody but who has full access.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"size": {
						"description": "The size of the volume that it is on (Get-Volume Size).",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"free": {
						"description": "What the volume that it is on has left (Get-Volume SizeRemaining).",
						"$ref": "defs.schema.json#/definitions/size"
					}
				}
			},
			"storageSpacesDirect": {
				"title": "StorageSpacesDirect",
				"description": "The cluster's Storage Spaces Direct.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"poolSize": {
						"description": "The size of the storage pool (Get-StoragePool Size).",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"poolFree": {
						"description": "What the pool has left (Get-StoragePool Size and AllocatedSize: the difference).",
						"$ref": "defs.schema.json#/definitions/size"
					}
				}
			},
			"clusterRole": {
				"title": "ClusterRole",
				"description": "A clustered role that is not a virtual machine.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-ClusterGroup Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"type": {
						"description": "Get-ClusterGroup GroupType, such as FileServer, ScaleOutFileServer, VMReplicaBroker.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"owner": {
						"description": "Get-ClusterGroup OwnerNode.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"state": {
						"description": "Get-ClusterGroup State.",
						"enum": [
							"Online",
							"Offline",
							"Failed",
							"PartialOnline",
							"Pending"
						]
					}
				}
			},
			"affinityRule": {
				"title": "AffinityRule",
				"description": "A rule that keeps roles together or apart (New-ClusterAffinityRule).",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-ClusterAffinityRule Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"ruleType": {
						"description": "Get-ClusterAffinityRule RuleType.",
						"enum": [
							"SameFaultDomain",
							"SameNode",
							"DifferentFaultDomain",
							"DifferentNode"
						]
					},
					"enabled": {
						"description": "Whether it is enabled (Get-ClusterAffinityRule Enabled).",
						"type": "boolean"
					},
					"softAntiAffinity": {
						"description": "Whether a rule that keeps roles apart is a wish rather than enforced (Get-ClusterAffinityRule SoftAntiAffinity, where the cluster has it). Absent: enforced.",
						"type": "boolean"
					},
					"groups": {
						"description": "The roles that it is about (Get-ClusterAffinityRule Groups). A Cluster Shared Volume among them is not judged.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					}
				}
			},
			"faultDomain": {
				"title": "FaultDomain",
				"description": "A place of nodes that fail together.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-ClusterFaultDomain Name: for a node, the node's.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"type": {
						"description": "Get-ClusterFaultDomain Type.",
						"enum": [
							"Site",
							"Rack",
							"Chassis",
							"Node"
						]
					},
					"parentName": {
						"description": "What it is in (Get-ClusterFaultDomain ParentName); null where it is in none.",
						"type": ["string", "null"]
					}
				}
			},
			"validation": {
				"title": "Validation",
				"description": "What the last report of Test-Cluster says, which hvlint import takes from its page or its XML. Known to people.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"date": {
						"description": "When the validation was started. Known to people.",
						"$ref": "defs.schema.json#/definitions/date"
					},
					"nodes": {
						"description": "The nodes that were validated. Known to people.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"failed": {
						"description": "The tests that failed, by their names in the report; an empty list where none did. Known to people.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"warned": {
						"description": "The tests that warned. Known to people.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"canceled": {
						"description": "The tests that were canceled, and so tell nothing; an empty list where none was. Known to people.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					}
				}
			},
			"setupStep": {
				"title": "SetupStep",
				"description": "One step of building the cluster, with what it acts on. Known to people.",
				"type": "object",
				"required": ["step"],
				"additionalProperties": false,
				"properties": {
					"step": {
						"description": "What is done. FormatDisk: a disk is made basic (GPT above 2 TB) and formatted. ClearDrives, CreateVolume: the drives and volumes of Storage Spaces Direct. EnableCsv: the feature that Windows Server 2008 R2 has to switch on. CreateVirtualMachine, AddVirtualMachineRole: a machine is created, and made highly available. AddGpuToPool, AssignGpu: Discrete Device Assignment from a pool.",
						"enum": [
							"ConnectNetworks",
							"ConnectStorage",
							"FormatDisk",
							"ClearDrives",
							"InstallUpdates",
							"JoinDomain",
							"InstallFeature",
							"CreateVirtualSwitch",
							"PrestageClusterNameObject",
							"ValidateCluster",
							"CreateCluster",
							"AddNode",
							"SetQuorum",
							"EnableCsv",
							"AddClusterDisk",
							"AddClusterSharedVolume",
							"EnableStorageSpacesDirect",
							"CreateVolume",
							"SetLiveMigrationNetworks",
							"SetDefaultPaths",
							"CreateVirtualMachine",
							"AddVirtualMachineRole",
							"AddGpuToPool",
							"AssignGpu",
							"CreateReplicaBroker",
							"EnableReplication",
							"TestFailover",
							"EnterProduction",
							"StopClusterAwareUpdating",
							"BackUp",
							"DrainNode",
							"EvictNode",
							"RemoveLbfoTeam",
							"UpgradeNode",
							"ResumeNode",
							"UpdateFunctionalLevel",
							"UpdateStoragePool",
							"UpdateVirtualMachineVersion",
							"StartClusterAwareUpdating"
						]
					},
					"node": {
						"description": "The node it is done on.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"feature": {
						"description": "The role or feature that is installed (Get-WindowsFeature Name), such as Hyper-V or Failover-Clustering.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"disk": {
						"description": "The clustered disk.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"volume": {
						"description": "The Cluster Shared Volume.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"switch": {
						"description": "The virtual switch.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"virtualMachine": {
						"description": "The machine.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"version": {
						"description": "What a node is upgraded to.",
						"$ref": "defs.schema.json#/definitions/windowsServerVersion"
					}
				}
			},
			"plannedMigration": {
				"title": "PlannedMigration",
				"description": "A planned move of a machine to another host, or of its files to another place. Known to people.",
				"type": "object",
				"required": ["virtualMachine", "to"],
				"additionalProperties": false,
				"properties": {
					"virtualMachine": {
						"description": "The machine's name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"from": {
						"description": "The host it is expected to be on. Absent: in a Host document that host, else where the machine's owner says it is.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"to": {
						"description": "The destination (Move-ClusterVirtualMachineRole -Node, Move-VM -DestinationHost). With destinationStoragePath the host that the machine is on already: then only its files move (Move-VMStorage).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"type": {
						"description": "How a role moves. Absent: Live.",
						"$ref": "defs.schema.json#/definitions/migrationType"
					},
					"includeStorage": {
						"description": "Whether the files of a machine that is no role move along (Move-VM -IncludeStorage).",
						"type": "boolean"
					},
					"destinationStoragePath": {
						"description": "The folder on the destination that the files move to (Move-VM and Move-VMStorage -DestinationStoragePath).",
						"$ref": "defs.schema.json#/definitions/path"
					}
				}
			}
		}
	},
	"defaults.schema.json": {
		$schema: "http://json-schema.org/draft-07/schema#",
		$id: "defaults.schema.json",
		title: "defaults of hvlint manifests",
		description: "Generated from host.schema.json and virtual-machine.schema.json.",
		definitions: {
			"hostDefaults": {
				"title": "HostDefaults",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"domain": {
						"description": "The Active Directory domain (Win32_ComputerSystem Domain); null in a workgroup.",
						"type": ["string", "null"]
					},
					"domainRole": {
						"description": "What it is to its domain (Get-ComputerInfo CsDomainRole; Win32_ComputerSystem DomainRole 2 to 5).",
						"$ref": "defs.schema.json#/definitions/domainRole"
					},
					"organizationalUnit": {
						"description": "The organizational unit of its computer account: what follows the name in Get-ADComputer DistinguishedName, such as OU=Hosts,DC=contoso,DC=com.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"isComputerNameUpperCase": {
						"description": "Whether the registry spells its name in upper case (Get-ItemProperty ComputerName of HKLM:\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName).",
						"type": "boolean"
					},
					"trustedDomains": {
						"description": "The other domains that the host's domain trusts (Get-ADTrust Name, where Direction is Outbound or BiDirectional).",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"state": {
						"description": "Get-ClusterNode State; of a stand-alone host whether it is up.",
						"enum": [
							"Up",
							"Down",
							"Paused",
							"Joining"
						]
					},
					"nodeWeight": {
						"description": "Get-ClusterNode NodeWeight: 1 where the node has a vote, 0 where it was taken away.",
						"enum": [0, 1]
					},
					"operatingSystem": { "$ref": "host.schema.json#/definitions/operatingSystem" },
					"hardware": { "$ref": "host.schema.json#/definitions/hardware" },
					"processor": { "$ref": "host.schema.json#/definitions/hostProcessor" },
					"memory": { "$ref": "host.schema.json#/definitions/hostMemory" },
					"paths": { "$ref": "host.schema.json#/definitions/hostPaths" },
					"numaSpanningEnabled": {
						"description": "Get-VMHost NumaSpanningEnabled. The product's default is true.",
						"type": "boolean"
					},
					"systemDrive": {
						"description": "The system drive's letter, such as C: (Win32_OperatingSystem SystemDrive).",
						"type": "string",
						"pattern": "^[A-Za-z]:$"
					},
					"powerPlan": {
						"description": "The active power plan by its English name, such as High performance (Win32_PowerPlan ElementName, where IsActive).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"hypervisorPresent": {
						"description": "Whether the hypervisor runs (Win32_ComputerSystem HypervisorPresent, Windows Server 2012 and later).",
						"type": "boolean"
					},
					"services": {
						"description": "Windows services (Get-Service). The product has vmms, the Hyper-V Virtual Machine Management service, running and started automatically.",
						"type": "array",
						"items": { "$ref": "host.schema.json#/definitions/service" }
					},
					"features": {
						"description": "Installed roles and features (Get-WindowsFeature Name).",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"networkAdapters": {
						"description": "Physical adapters and the management system's virtual ones (Get-NetAdapter).",
						"type": "array",
						"items": { "$ref": "host.schema.json#/definitions/hostNetworkAdapter" }
					},
					"macAddressRange": { "$ref": "host.schema.json#/definitions/macAddressRange" },
					"teams": {
						"description": "Teams of network adapters outside virtual switches (Get-NetLbfoTeam); an empty list where there is none.",
						"type": "array",
						"items": { "$ref": "host.schema.json#/definitions/networkTeam" }
					},
					"switches": {
						"description": "Virtual switches (Get-VMSwitch).",
						"type": "array",
						"items": { "$ref": "host.schema.json#/definitions/virtualSwitch" }
					},
					"switchExtensionPortFeatures": {
						"description": "The features that extensions give to the ports of virtual switches (Get-VMSystemSwitchExtensionPortFeature), as far as adapters of machines demand any.",
						"type": "array",
						"items": { "$ref": "host.schema.json#/definitions/switchExtensionFeature" }
					},
					"liveMigration": { "$ref": "host.schema.json#/definitions/hostLiveMigration" },
					"credentialGuard": {
						"description": "Whether Credential Guard runs (Win32_DeviceGuard SecurityServicesRunning contains 1).",
						"type": "boolean"
					},
					"storage": { "$ref": "host.schema.json#/definitions/hostStorage" },
					"dvdDrives": {
						"description": "Physical DVD drives, by letter (Win32_CDROMDrive Drive): `D:`.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"resourcePools": {
						"description": "Resource pools (Get-VMResourcePool); those named Primordial, which every host has, may be left out. Absent: it has no others.",
						"type": "array",
						"items": { "$ref": "host.schema.json#/definitions/resourcePool" }
					},
					"replicationServer": {
						"description": "What it is as a Hyper-V Replica server (Get-VMReplicationServer); null where replication to it is not enabled. Absent: it is not. The nodes of a cluster have what its Replica Broker has.",
						"anyOf": [{ "$ref": "host.schema.json#/definitions/replicationServer" }, { "type": "null" }]
					},
					"certificates": {
						"description": "The computer's own certificates, as far as anything names them (Get-ChildItem Thumbprint and NotAfter of Cert:\\LocalMachine\\My).",
						"type": "array",
						"items": { "$ref": "host.schema.json#/definitions/certificate" }
					},
					"antivirus": {
						"description": "What the antivirus software leaves alone (Get-MpPreference); null where none runs.",
						"anyOf": [{ "$ref": "host.schema.json#/definitions/antivirus" }, { "type": "null" }]
					},
					"qosPolicies": {
						"description": "Policies for the quality of network service (Get-NetQosPolicy).",
						"type": "array",
						"items": { "$ref": "host.schema.json#/definitions/qosPolicy" }
					},
					"virtualSans": {
						"description": "Virtual Fibre Channel SANs, each by its name (Get-VMSan Name), or with the ports behind it.",
						"type": "array",
						"items": { "anyOf": [{ "$ref": "host.schema.json#/definitions/virtualSan" }, { "$ref": "defs.schema.json#/definitions/name" }] }
					},
					"iscsiSessions": {
						"description": "The sessions of the iSCSI initiator (Get-IscsiSession); an empty list where there is none.",
						"type": "array",
						"items": { "$ref": "host.schema.json#/definitions/iscsiSession" }
					},
					"guardians": {
						"description": "Guardians whose certificates, with private keys, are on the host (Get-HgsGuardian): each by its name, or better with its thumbprint, as each host makes guardians of its own.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/guardian" }
					},
					"isHostGuarded": {
						"description": "Whether a Host Guardian Service attests the host (Get-HgsClientConfiguration IsHostGuarded).",
						"type": "boolean"
					},
					"assignableDevices": {
						"description": "Devices that are dismounted from the host for machines, whether one has them or not (Get-VMHostAssignableDevice).",
						"type": "array",
						"items": { "$ref": "host.schema.json#/definitions/hostAssignableDevice" }
					},
					"partitionableGpus": {
						"description": "Graphics processors that can be partitioned (Get-VMHostPartitionableGpu).",
						"type": "array",
						"items": { "$ref": "host.schema.json#/definitions/partitionableGpu" }
					},
					"supportedConfigurationVersions": {
						"description": "Get-VMHostSupportedVersion, where it was collected.",
						"type": "array",
						"items": {
							"tsType": "string",
							"type": ["string", "number"],
							"pattern": "^\\d+\\.\\d+$"
						}
					},
					"fileShares": {
						"description": "SMB shares that hold machines of the host or their media (Get-SmbShare). Those of a cluster's nodes may stand in the Cluster document.",
						"type": "array",
						"items": { "$ref": "cluster.schema.json#/definitions/fileShare" }
					},
					"virtualMachines": {
						"description": "The machines on the host (Get-VM), inline. They may also be documents of their own.",
						"type": "array",
						"items": { "$ref": "virtual-machine.schema.json#/definitions/virtualMachine" }
					},
					"updates": {
						"description": "Installed updates (Get-HotFix HotFixID).",
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^[Kk][Bb]\\d+$"
						}
					}
				}
			},
			"virtualMachineDefaults": {
				"title": "VirtualMachineDefaults",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"state": {
						"description": "Get-VM State.",
						"enum": [
							"Running",
							"Off",
							"Saved",
							"Paused",
							"Starting",
							"Stopping",
							"Saving",
							"Resuming",
							"Other"
						]
					},
					"operationalStatus": {
						"description": "Get-VM OperationalStatus, by the names that the cmdlet prints; Ok may be left out, and an empty list says that it is all.",
						"type": "array",
						"items": { "enum": [
							"Ok",
							"Degraded",
							"PredictiveFailure",
							"InService",
							"Dormant",
							"SupportingEntityInError",
							"Stressed",
							"ApplyingSnapshot",
							"CreatingSnapshot",
							"DeletingSnapshot",
							"WaitingToStart",
							"MergingDisks",
							"ExportingVirtualMachine",
							"MigratingVirtualMachine",
							"BackingUp",
							"BackingUpVirtualMachine",
							"ModifyingUpVirtualMachine",
							"StorageMigrationPhaseOne",
							"StorageMigrationPhaseTwo",
							"MigratingPlannedVm",
							"CheckingCompatibility",
							"ApplicationCriticalState",
							"CommunicationTimedOut",
							"CommunicationFailed",
							"NoIommu",
							"NoIovSupportInNic",
							"SwitchNotInIovMode",
							"IovBlockedByPolicy",
							"IovNoAvailResources",
							"IovGuestDriversNeeded",
							"CriticalIoError"
						] }
					},
					"generation": {
						"description": "Get-VM Generation. Before Windows Server 2012 R2 there is only generation 1.",
						"enum": [1, 2]
					},
					"version": {
						"description": "The configuration version (Get-VM Version), such as '9.0'. Windows Server 2012 R2 brought 5.0; null where the machine's host is older.",
						"tsType": "string | null",
						"type": [
							"string",
							"number",
							"null"
						],
						"pattern": "^\\d+\\.\\d+$"
					},
					"highlyAvailable": {
						"description": "Whether it is a role of the cluster (Get-VM IsClustered).",
						"type": "boolean"
					},
					"template": {
						"description": "Whether it is a template, which never runs and which other machines are made from. Absent: a machine that is off and no role of its cluster counts as one. Known to people.",
						"type": "boolean"
					},
					"possibleOwners": {
						"description": "The nodes that may own its role (Get-ClusterOwnerNode of its resources). Absent: every node.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"preferredOwners": {
						"description": "Get-ClusterOwnerNode of its group.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"antiAffinityClassNames": {
						"description": "Get-ClusterGroup AntiAffinityClassNames. Absent: none, as the product has it.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"migration": {
						"description": "How its role is moved when its node is drained or fails back (Get-ClusterParameter Name and Value: DefaultMoveType, or OfflineAction).",
						"enum": ["Live", "Quick"]
					},
					"automaticStartAction": {
						"description": "Get-VM AutomaticStartAction.",
						"enum": [
							"Nothing",
							"StartIfRunning",
							"Start"
						]
					},
					"automaticStopAction": {
						"description": "Get-VM AutomaticStopAction.",
						"enum": [
							"TurnOff",
							"Save",
							"ShutDown"
						]
					},
					"checkpointType": {
						"description": "Get-VM CheckpointType.",
						"enum": [
							"Disabled",
							"Production",
							"ProductionOnly",
							"Standard"
						]
					},
					"processor": { "$ref": "virtual-machine.schema.json#/definitions/virtualProcessor" },
					"memory": { "$ref": "virtual-machine.schema.json#/definitions/virtualMemory" },
					"path": {
						"description": "The folder of its configuration (Get-VM ConfigurationLocation, Path).",
						"$ref": "defs.schema.json#/definitions/path"
					},
					"sizeOfSystemFiles": {
						"description": "What its configuration and its saved state take (Get-VM SizeOfSystemFiles).",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"checkpointPath": {
						"description": "The folder of its checkpoints (Get-VM SnapshotFileLocation).",
						"$ref": "defs.schema.json#/definitions/path"
					},
					"smartPagingFilePath": {
						"description": "Get-VM SmartPagingFilePath.",
						"$ref": "defs.schema.json#/definitions/path"
					},
					"hardDrives": {
						"description": "Get-VMHardDiskDrive, with Get-VHD of each file.",
						"type": "array",
						"items": { "$ref": "virtual-machine.schema.json#/definitions/hardDrive" }
					},
					"dvdDrives": {
						"description": "Get-VMDvdDrive.",
						"type": "array",
						"items": { "$ref": "virtual-machine.schema.json#/definitions/dvdDrive" }
					},
					"scsiControllers": {
						"description": "How many SCSI controllers it has (Get-VMScsiController).",
						"type": "integer",
						"minimum": 0
					},
					"allowFullSCSICommandSet": {
						"description": "Whether SCSI commands of the guest reach its disks unfiltered (Msvm_VirtualSystemSettingData AllowFullSCSICommandSet). The product's default is false.",
						"type": "boolean"
					},
					"allowReducedFcRedundancy": {
						"description": "Whether it may move live to a host with fewer Fibre Channel paths (Msvm_VirtualSystemSettingData AllowReducedFcRedundancy). The product's default is false.",
						"type": "boolean"
					},
					"networkAdapters": {
						"description": "Get-VMNetworkAdapter.",
						"type": "array",
						"items": { "$ref": "virtual-machine.schema.json#/definitions/virtualNetworkAdapter" }
					},
					"fibreChannelHostBusAdapters": {
						"description": "Get-VMFibreChannelHba.",
						"type": "array",
						"items": { "$ref": "virtual-machine.schema.json#/definitions/fibreChannelHostBusAdapter" }
					},
					"comPorts": {
						"description": "COM ports (Get-VMComPort). Those without a path are not connected.",
						"type": "array",
						"items": { "$ref": "virtual-machine.schema.json#/definitions/comPort" }
					},
					"floppyDrives": {
						"description": "Virtual floppy drives (Get-VMFloppyDiskDrive). Those without a path are empty.",
						"type": "array",
						"items": { "$ref": "virtual-machine.schema.json#/definitions/floppyDrive" }
					},
					"assignableDevices": {
						"description": "Devices given to the machine by Discrete Device Assignment (Get-VMAssignableDevice).",
						"type": "array",
						"items": { "$ref": "virtual-machine.schema.json#/definitions/assignableDevice" }
					},
					"gpuPartitionAdapters": {
						"description": "GPU partitions given to the machine (Get-VMGpuPartitionAdapter).",
						"type": "array",
						"items": { "$ref": "virtual-machine.schema.json#/definitions/gpuPartitionAdapter" }
					},
					"usbDevices": {
						"description": "USB devices of the host that the machine uses, by name. Known to people.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"persistentMemory": {
						"description": "Whether it has virtual persistent memory, a .vhdpmem (Get-VMPmemController).",
						"type": "boolean"
					},
					"security": { "$ref": "virtual-machine.schema.json#/definitions/security" },
					"integrationServices": {
						"description": "Get-VMIntegrationService: whether each is offered. Absent: what the product offers, all but the guest service interface.",
						"$ref": "virtual-machine.schema.json#/definitions/integrationServices"
					},
					"replication": {
						"description": "How it is replicated by Hyper-V Replica (Get-VMReplication, of several the relationship of type Simple); null where it is not. Absent: it is not.",
						"anyOf": [{ "$ref": "virtual-machine.schema.json#/definitions/replication" }, { "type": "null" }]
					},
					"lastSuccessfulBackup": {
						"description": "When a backup of it by its host last succeeded (Msvm_ComputerSystem LastSuccessfulBackupTime); null where never.",
						"type": ["string", "null"],
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$"
					},
					"checkpoints": {
						"description": "Get-VMSnapshot (Get-VMCheckpoint).",
						"type": "array",
						"items": { "$ref": "virtual-machine.schema.json#/definitions/checkpoint" }
					},
					"guest": { "$ref": "virtual-machine.schema.json#/definitions/guest" },
					"installation": { "$ref": "virtual-machine.schema.json#/definitions/installation" },
					"plannedUpdates": {
						"description": "Updates of the guest that are planned. Absent: none. Known to people.",
						"type": "array",
						"items": { "$ref": "virtual-machine.schema.json#/definitions/plannedUpdate" }
					}
				}
			}
		}
	},
	"host.schema.json": {
		$schema: "http://json-schema.org/draft-07/schema#",
		$id: "host.schema.json",
		title: "Host",
		description: "A server that runs Hyper-V. What is absent was not collected; `null` and an empty list mean that there is none.",
		type: "object",
		required: [
			"apiVersion",
			"kind",
			"name"
		],
		additionalProperties: false,
		properties: {
			"apiVersion": { "$ref": "defs.schema.json#/definitions/apiVersion" },
			"kind": { "const": "Host" },
			"name": {
				"description": "The computer's name (Get-VMHost Name).",
				"$ref": "defs.schema.json#/definitions/name"
			},
			"cluster": {
				"description": "The name of the cluster that the host is a node of (Get-ClusterNode Cluster); null for a stand-alone host.",
				"type": ["string", "null"]
			},
			"domain": {
				"description": "The Active Directory domain (Win32_ComputerSystem Domain); null in a workgroup.",
				"type": ["string", "null"]
			},
			"domainRole": {
				"description": "What it is to its domain (Get-ComputerInfo CsDomainRole; Win32_ComputerSystem DomainRole 2 to 5).",
				"$ref": "defs.schema.json#/definitions/domainRole"
			},
			"organizationalUnit": {
				"description": "The organizational unit of its computer account: what follows the name in Get-ADComputer DistinguishedName, such as OU=Hosts,DC=contoso,DC=com.",
				"$ref": "defs.schema.json#/definitions/name"
			},
			"isComputerNameUpperCase": {
				"description": "Whether the registry spells its name in upper case (Get-ItemProperty ComputerName of HKLM:\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName).",
				"type": "boolean"
			},
			"trustedDomains": {
				"description": "The other domains that the host's domain trusts (Get-ADTrust Name, where Direction is Outbound or BiDirectional).",
				"type": "array",
				"items": { "$ref": "defs.schema.json#/definitions/name" }
			},
			"collected": {
				"description": "When these facts were read.",
				"$ref": "defs.schema.json#/definitions/date"
			},
			"state": {
				"description": "Get-ClusterNode State; of a stand-alone host whether it is up.",
				"enum": [
					"Up",
					"Down",
					"Paused",
					"Joining"
				]
			},
			"nodeWeight": {
				"description": "Get-ClusterNode NodeWeight: 1 where the node has a vote, 0 where it was taken away.",
				"enum": [0, 1]
			},
			"operatingSystem": { "$ref": "#/definitions/operatingSystem" },
			"hardware": { "$ref": "#/definitions/hardware" },
			"processor": { "$ref": "#/definitions/hostProcessor" },
			"memory": { "$ref": "#/definitions/hostMemory" },
			"paths": { "$ref": "#/definitions/hostPaths" },
			"numaSpanningEnabled": {
				"description": "Get-VMHost NumaSpanningEnabled. The product's default is true.",
				"type": "boolean"
			},
			"systemDrive": {
				"description": "The system drive's letter, such as C: (Win32_OperatingSystem SystemDrive).",
				"type": "string",
				"pattern": "^[A-Za-z]:$"
			},
			"powerPlan": {
				"description": "The active power plan by its English name, such as High performance (Win32_PowerPlan ElementName, where IsActive).",
				"$ref": "defs.schema.json#/definitions/name"
			},
			"hypervisorPresent": {
				"description": "Whether the hypervisor runs (Win32_ComputerSystem HypervisorPresent, Windows Server 2012 and later).",
				"type": "boolean"
			},
			"services": {
				"description": "Windows services (Get-Service). The product has vmms, the Hyper-V Virtual Machine Management service, running and started automatically.",
				"type": "array",
				"items": { "$ref": "#/definitions/service" }
			},
			"features": {
				"description": "Installed roles and features (Get-WindowsFeature Name).",
				"type": "array",
				"items": { "$ref": "defs.schema.json#/definitions/name" }
			},
			"networkAdapters": {
				"description": "Physical adapters and the management system's virtual ones (Get-NetAdapter).",
				"type": "array",
				"items": { "$ref": "#/definitions/hostNetworkAdapter" }
			},
			"macAddressRange": { "$ref": "#/definitions/macAddressRange" },
			"teams": {
				"description": "Teams of network adapters outside virtual switches (Get-NetLbfoTeam); an empty list where there is none.",
				"type": "array",
				"items": { "$ref": "#/definitions/networkTeam" }
			},
			"switches": {
				"description": "Virtual switches (Get-VMSwitch).",
				"type": "array",
				"items": { "$ref": "#/definitions/virtualSwitch" }
			},
			"switchExtensionPortFeatures": {
				"description": "The features that extensions give to the ports of virtual switches (Get-VMSystemSwitchExtensionPortFeature), as far as adapters of machines demand any.",
				"type": "array",
				"items": { "$ref": "#/definitions/switchExtensionFeature" }
			},
			"liveMigration": { "$ref": "#/definitions/hostLiveMigration" },
			"credentialGuard": {
				"description": "Whether Credential Guard runs (Win32_DeviceGuard SecurityServicesRunning contains 1).",
				"type": "boolean"
			},
			"storage": { "$ref": "#/definitions/hostStorage" },
			"dvdDrives": {
				"description": "Physical DVD drives, by letter (Win32_CDROMDrive Drive): `D:`.",
				"type": "array",
				"items": { "$ref": "defs.schema.json#/definitions/name" }
			},
			"resourcePools": {
				"description": "Resource pools (Get-VMResourcePool); those named Primordial, which every host has, may be left out. Absent: it has no others.",
				"type": "array",
				"items": { "$ref": "#/definitions/resourcePool" }
			},
			"replicationServer": {
				"description": "What it is as a Hyper-V Replica server (Get-VMReplicationServer); null where replication to it is not enabled. Absent: it is not. The nodes of a cluster have what its Replica Broker has.",
				"anyOf": [{ "$ref": "#/definitions/replicationServer" }, { "type": "null" }]
			},
			"certificates": {
				"description": "The computer's own certificates, as far as anything names them (Get-ChildItem Thumbprint and NotAfter of Cert:\\LocalMachine\\My).",
				"type": "array",
				"items": { "$ref": "#/definitions/certificate" }
			},
			"antivirus": {
				"description": "What the antivirus software leaves alone (Get-MpPreference); null where none runs.",
				"anyOf": [{ "$ref": "#/definitions/antivirus" }, { "type": "null" }]
			},
			"qosPolicies": {
				"description": "Policies for the quality of network service (Get-NetQosPolicy).",
				"type": "array",
				"items": { "$ref": "#/definitions/qosPolicy" }
			},
			"virtualSans": {
				"description": "Virtual Fibre Channel SANs, each by its name (Get-VMSan Name), or with the ports behind it.",
				"type": "array",
				"items": { "anyOf": [{ "$ref": "#/definitions/virtualSan" }, { "$ref": "defs.schema.json#/definitions/name" }] }
			},
			"iscsiSessions": {
				"description": "The sessions of the iSCSI initiator (Get-IscsiSession); an empty list where there is none.",
				"type": "array",
				"items": { "$ref": "#/definitions/iscsiSession" }
			},
			"guardians": {
				"description": "Guardians whose certificates, with private keys, are on the host (Get-HgsGuardian): each by its name, or better with its thumbprint, as each host makes guardians of its own.",
				"type": "array",
				"items": { "$ref": "defs.schema.json#/definitions/guardian" }
			},
			"isHostGuarded": {
				"description": "Whether a Host Guardian Service attests the host (Get-HgsClientConfiguration IsHostGuarded).",
				"type": "boolean"
			},
			"assignableDevices": {
				"description": "Devices that are dismounted from the host for machines, whether one has them or not (Get-VMHostAssignableDevice).",
				"type": "array",
				"items": { "$ref": "#/definitions/hostAssignableDevice" }
			},
			"partitionableGpus": {
				"description": "Graphics processors that can be partitioned (Get-VMHostPartitionableGpu).",
				"type": "array",
				"items": { "$ref": "#/definitions/partitionableGpu" }
			},
			"supportedConfigurationVersions": {
				"description": "Get-VMHostSupportedVersion, where it was collected.",
				"type": "array",
				"items": {
					"tsType": "string",
					"type": ["string", "number"],
					"pattern": "^\\d+\\.\\d+$"
				}
			},
			"fileShares": {
				"description": "SMB shares that hold machines of the host or their media (Get-SmbShare). Those of a cluster's nodes may stand in the Cluster document.",
				"type": "array",
				"items": { "$ref": "cluster.schema.json#/definitions/fileShare" }
			},
			"virtualMachines": {
				"description": "The machines on the host (Get-VM), inline. They may also be documents of their own.",
				"type": "array",
				"items": { "$ref": "virtual-machine.schema.json#/definitions/virtualMachine" }
			},
			"exceptions": { "$ref": "defs.schema.json#/definitions/exceptions" },
			"migrations": {
				"description": "Planned moves of machines that are on the host, known to people. Each one is preflighted.",
				"type": "array",
				"items": { "$ref": "cluster.schema.json#/definitions/plannedMigration" }
			},
			"updates": {
				"description": "Installed updates (Get-HotFix HotFixID).",
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^[Kk][Bb]\\d+$"
				}
			}
		},
		definitions: {
			"operatingSystem": {
				"title": "HostOperatingSystem",
				"description": "The host's Windows Server (Win32_OperatingSystem).",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"version": {
						"description": "The version of Windows Server by its name (Win32_OperatingSystem Caption).",
						"$ref": "defs.schema.json#/definitions/windowsServerVersion"
					},
					"edition": {
						"description": "The edition, such as Standard, Enterprise, Datacenter, HyperV (Win32_OperatingSystem Caption).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"build": {
						"description": "The build with its revision, such as 10.0.20348.2340 (CurrentBuild and UBR of HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion). Without it, as Win32_OperatingSystem Version has it (6.1.7601), it tells the version and no more.",
						"type": "string",
						"pattern": "^\\d+\\.\\d+\\.\\d+(\\.\\d+)?$"
					},
					"servicePack": {
						"description": "The service pack's number; 0 where there is none (Win32_OperatingSystem ServicePackMajorVersion).",
						"type": "integer",
						"minimum": 0
					},
					"installation": {
						"description": "The installation type (Get-ComputerInfo OsInstallationType or WindowsInstallationType).",
						"enum": [
							"Full",
							"Core",
							"Nano"
						]
					}
				}
			},
			"hardware": {
				"title": "Hardware",
				"description": "The server's make and model (Win32_ComputerSystem).",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"manufacturer": {
						"description": "Win32_ComputerSystem Manufacturer.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"model": {
						"description": "Win32_ComputerSystem Model.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"biosVersion": {
						"description": "The version of the firmware (Win32_BIOS SMBIOSBIOSVersion).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"certifiedFor": {
						"description": "The Windows Server versions that the model is certified for in the Windows Server Catalog. Known to people.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/windowsServerVersion" }
					}
				}
			},
			"hostProcessor": {
				"title": "HostProcessor",
				"description": "The host's processors (Win32_Processor).",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"manufacturer": {
						"description": "GenuineIntel, AuthenticAMD, or what else stands there (Win32_Processor Manufacturer).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"name": {
						"description": "Win32_Processor Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"architecture": {
						"description": "The instruction set (Win32_Processor Architecture: 9 is x64, 12 is ARM64).",
						"enum": [
							"x64",
							"ARM64",
							"x86",
							"IA64"
						]
					},
					"description": {
						"description": "Win32_Processor Description, with family, model and stepping.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"features": {
						"description": "Instruction-set features, by one naming for the whole estate (coreinfo's names, lower case). Known to people.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"sockets": {
						"description": "Processor packages (Win32_Processor DeviceID, one for each).",
						"type": "integer",
						"minimum": 1
					},
					"cores": {
						"description": "Cores in all packages together (Win32_Processor NumberOfCores).",
						"type": "integer",
						"minimum": 1
					},
					"logicalProcessors": {
						"description": "Get-VMHost LogicalProcessorCount.",
						"type": "integer",
						"minimum": 1
					},
					"numaNodes": {
						"description": "How many NUMA nodes there are (Get-VMHostNumaNode).",
						"type": "integer",
						"minimum": 1
					},
					"secondLevelAddressTranslation": {
						"description": "SecondLevelAddressTranslationExtensions of Win32_Processor.",
						"type": "boolean"
					},
					"fiveLevelPaging": {
						"description": "Whether the processors have 5-level paging, which lets Windows Server 2022 and later use more than 256 TB of memory. Known to people.",
						"type": "boolean"
					}
				}
			},
			"hostMemory": {
				"title": "HostMemory",
				"description": "The host's memory (Get-VMHost).",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"total": {
						"description": "Get-VMHost MemoryCapacity.",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"errorCorrection": {
						"description": "Whether it corrects errors (Win32_PhysicalMemoryArray MemoryErrorCorrection: 5 and 6 are single-bit and multi-bit ECC, 7 is CRC, 3 is none).",
						"type": "boolean"
					},
					"reserve": {
						"description": "What is kept for the management system and never given to machines. Known to people.",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"available": {
						"description": "What Hyper-V had left for machines when it was collected (Get-Counter \"\\Hyper-V Dynamic Memory Balancer(System Balancer)\\Available Memory\", which counts in MB).",
						"$ref": "defs.schema.json#/definitions/size"
					}
				}
			},
			"hostPaths": {
				"title": "HostPaths",
				"description": "Where new machines are put (Get-VMHost).",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"virtualMachines": {
						"description": "Get-VMHost VirtualMachinePath.",
						"$ref": "defs.schema.json#/definitions/path"
					},
					"virtualHardDisks": {
						"description": "Get-VMHost VirtualHardDiskPath.",
						"$ref": "defs.schema.json#/definitions/path"
					}
				}
			},
			"hostNetworkAdapter": {
				"title": "HostNetworkAdapter",
				"description": "A network adapter of the host.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-NetAdapter Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"interfaceDescription": {
						"description": "Get-NetAdapter InterfaceDescription, by which Get-VMSwitch and Get-VMSwitchTeam name it.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"ipAddress": {
						"description": "Its address with the prefix length (Get-NetIPAddress IPAddress and PrefixLength): `10.0.3.11/24`; null where it has none.",
						"type": ["string", "null"],
						"pattern": "^[0-9A-Fa-f.:]+(/\\d{1,3})?$"
					},
					"dhcp": {
						"description": "Whether its IPv4 address comes from a DHCP server (Get-NetIPInterface Dhcp).",
						"enum": ["Enabled", "Disabled"]
					},
					"linkSpeed": {
						"description": "Get-NetAdapter LinkSpeed.",
						"$ref": "defs.schema.json#/definitions/linkSpeed"
					},
					"clusterNetwork": {
						"description": "The cluster network that it belongs to (Get-ClusterNetworkInterface Network).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"virtual": {
						"description": "Whether it is a virtual adapter of the management system (Get-VMNetworkAdapter -ManagementOS).",
						"type": "boolean"
					},
					"switch": {
						"description": "The virtual switch of a virtual adapter (Get-VMNetworkAdapter -ManagementOS SwitchName).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"portMirroringMode": {
						"description": "What a virtual adapter is in port mirroring (Get-VMNetworkAdapter -ManagementOS PortMirroringMode). Absent: None.",
						"$ref": "defs.schema.json#/definitions/portMirroringMode"
					},
					"status": {
						"description": "Get-NetAdapter Status.",
						"enum": [
							"Up",
							"Down",
							"Disconnected",
							"Disabled",
							"NotPresent"
						]
					},
					"rdmaEnabled": {
						"description": "Whether it does remote direct memory access (Get-NetAdapterRdma Enabled); false where it cannot.",
						"type": "boolean"
					},
					"vmqEnabled": {
						"description": "Get-NetAdapterVmq Enabled; null where the adapter has no virtual machine queues. Absent: as the product has it, they are on where there are any.",
						"type": ["boolean", "null"]
					},
					"mac": { "$ref": "defs.schema.json#/definitions/macAddress" }
				}
			},
			"networkTeam": {
				"title": "NetworkTeam",
				"description": "A team of network adapters (Get-NetLbfoTeam).",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-NetLbfoTeam Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"members": {
						"description": "Get-NetLbfoTeam Members: the adapters in it.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"teamNics": {
						"description": "Get-NetLbfoTeam TeamNics: the adapters that it shows to the system, the first with its own name; each by its name, or with what Get-NetLbfoTeamNic tells. Absent: that one alone.",
						"type": "array",
						"items": { "anyOf": [{ "$ref": "#/definitions/teamNic" }, { "$ref": "defs.schema.json#/definitions/name" }] }
					}
				}
			},
			"teamNic": {
				"title": "TeamNic",
				"description": "An adapter that a team shows to the system (Get-NetLbfoTeamNic).",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-NetLbfoTeamNic Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"interfaceDescription": {
						"description": "Get-NetLbfoTeamNic InterfaceDescription, by which Get-VMSwitch names it.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"vlanId": {
						"description": "Get-NetLbfoTeamNic VlanID; null in the default mode, in which it passes on every VLAN. Absent: what its name tells, as Windows gives it.",
						"type": ["integer", "null"],
						"minimum": 0,
						"maximum": 4094
					}
				}
			},
			"macAddressRange": {
				"title": "MacAddressRange",
				"description": "The range that dynamic MAC addresses are taken from (Get-VMHost).",
				"type": "object",
				"required": ["minimum", "maximum"],
				"additionalProperties": false,
				"properties": {
					"minimum": {
						"description": "Get-VMHost MacAddressMinimum.",
						"$ref": "defs.schema.json#/definitions/macAddress"
					},
					"maximum": {
						"description": "Get-VMHost MacAddressMaximum.",
						"$ref": "defs.schema.json#/definitions/macAddress"
					}
				}
			},
			"virtualSwitch": {
				"title": "VirtualSwitch",
				"description": "A virtual switch.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-VMSwitch Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"type": {
						"description": "Get-VMSwitch SwitchType.",
						"enum": [
							"External",
							"Internal",
							"Private"
						]
					},
					"adapter": {
						"description": "The network adapter or team it is bound to (Get-VMSwitch NetAdapterInterfaceDescription, or the name of the adapter).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"embeddedTeamingEnabled": {
						"description": "Get-VMSwitch EmbeddedTeamingEnabled: whether the switch is a team by itself.",
						"type": "boolean"
					},
					"teamMembers": {
						"description": "The adapters of its switch-embedded team (Get-VMSwitchTeam NetAdapterInterfaceDescription); empty where it has none.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"allowManagementOS": {
						"description": "Get-VMSwitch AllowManagementOS.",
						"type": "boolean"
					},
					"vlans": {
						"description": "The VLANs that the physical port behind it carries. Known to people.",
						"type": "array",
						"items": {
							"type": "integer",
							"minimum": 0,
							"maximum": 4094
						}
					},
					"iovEnabled": {
						"description": "Get-VMSwitch IovEnabled.",
						"type": "boolean"
					},
					"iovVirtualFunctionCount": {
						"description": "Get-VMSwitch IovVirtualFunctionCount.",
						"type": "integer",
						"minimum": 0
					},
					"extensions": {
						"description": "Its extensions (Get-VMSwitchExtension).",
						"type": "array",
						"items": { "$ref": "#/definitions/switchExtension" }
					},
					"monitorMode": {
						"description": "What its port to the physical network is in port mirroring (Get-VMSwitchExtensionPortFeature -ExternalPort, SettingData.MonitorMode: 0 is None, 1 Destination, 2 Source).",
						"$ref": "defs.schema.json#/definitions/portMirroringMode"
					}
				}
			},
			"switchExtension": {
				"title": "SwitchExtension",
				"description": "An extension of a virtual switch (Get-VMSwitchExtension).",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-VMSwitchExtension Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"vendor": {
						"description": "Get-VMSwitchExtension Vendor.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"enabled": {
						"description": "Get-VMSwitchExtension Enabled.",
						"type": "boolean"
					}
				}
			},
			"switchExtensionFeature": {
				"title": "SwitchExtensionFeature",
				"description": "A feature that an extension gives to the ports of virtual switches (Get-VMSystemSwitchExtensionPortFeature).",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-VMSystemSwitchExtensionPortFeature Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"extensionName": {
						"description": "Get-VMSystemSwitchExtensionPortFeature ExtensionName.",
						"$ref": "defs.schema.json#/definitions/name"
					}
				}
			},
			"virtualSan": {
				"title": "VirtualSan",
				"description": "A virtual Fibre Channel SAN (Get-VMSan).",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-VMSan Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"hostBusAdapters": {
						"description": "The ports behind it, by their names (Get-VMSan HostBusAdapters.WorldWidePortName); an empty list where there is none.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					}
				}
			},
			"hostLiveMigration": {
				"title": "HostLiveMigration",
				"description": "The host's settings for live migration (Get-VMHost).",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"enabled": {
						"description": "Get-VMHost VirtualMachineMigrationEnabled.",
						"type": "boolean"
					},
					"maximum": {
						"description": "Get-VMHost MaximumVirtualMachineMigrations.",
						"type": "integer",
						"minimum": 0
					},
					"networks": {
						"description": "Get-VMMigrationNetwork Subnet; an empty list where there is none.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/subnet" }
					},
					"useAnyNetwork": {
						"description": "Get-VMHost UseAnyNetworkForMigration.",
						"type": "boolean"
					},
					"authentication": {
						"description": "Get-VMHost VirtualMachineMigrationAuthenticationType.",
						"enum": ["Kerberos", "CredSSP"]
					},
					"performance": {
						"description": "Get-VMHost VirtualMachineMigrationPerformanceOption.",
						"enum": [
							"TCPIP",
							"Compression",
							"SMB"
						]
					}
				}
			},
			"hostStorage": {
				"title": "HostStorage",
				"description": "The storage that the host sees (Get-Disk).",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"luns": {
						"description": "The logical units that the host sees (Get-Disk UniqueId).",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/lunId" }
					},
					"volumes": {
						"description": "The host's own volumes (Get-Volume).",
						"type": "array",
						"items": { "$ref": "#/definitions/localVolume" }
					},
					"physicalDisks": {
						"description": "The physical disks in the host, without those that it boots from (Get-PhysicalDisk).",
						"type": "array",
						"items": { "$ref": "#/definitions/physicalDisk" }
					},
					"enclosures": {
						"description": "The storage enclosures that are attached to the host (Get-StorageEnclosure).",
						"type": "array",
						"items": { "$ref": "#/definitions/storageEnclosure" }
					},
					"storageSpacesDirectRawCapacity": {
						"description": "The raw capacity of the drives that the host gives to Storage Spaces Direct (Get-PhysicalDisk Size, all together).",
						"$ref": "defs.schema.json#/definitions/size"
					}
				}
			},
			"iscsiSession": {
				"title": "IscsiSession",
				"description": "A session of the iSCSI initiator with a target.",
				"type": "object",
				"required": ["targetNodeAddress"],
				"additionalProperties": false,
				"properties": {
					"targetNodeAddress": {
						"description": "The name of the target (Get-IscsiSession TargetNodeAddress).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"initiatorAddress": {
						"description": "The address of the host that the session goes from (Get-IscsiConnection InitiatorAddress).",
						"type": "string",
						"pattern": "^[0-9A-Fa-f.:]+$"
					},
					"isPersistent": {
						"description": "Whether it is made again when the host starts (Get-IscsiSession IsPersistent).",
						"type": "boolean"
					}
				}
			},
			"antivirus": {
				"title": "Antivirus",
				"description": "What a scanner leaves alone, under the names that Microsoft Defender has for it (Get-MpPreference).",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"disableAutoExclusions": {
						"description": "Whether Microsoft Defender leaves out what the roles of the server need of it (Get-MpPreference DisableAutoExclusions, Windows Server 2016 and later); null for a product that does no such thing.",
						"type": ["boolean", "null"]
					},
					"exclusionExtension": {
						"description": "The extensions of files that are not scanned (Get-MpPreference ExclusionExtension).",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"exclusionPath": {
						"description": "The folders that are not scanned (Get-MpPreference ExclusionPath).",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/path" }
					},
					"exclusionProcess": {
						"description": "The processes whose files are not scanned, by name or path (Get-MpPreference ExclusionProcess).",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					}
				}
			},
			"physicalDisk": {
				"title": "PhysicalDisk",
				"description": "A physical disk of the host.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"uniqueId": {
						"description": "Get-PhysicalDisk UniqueId.",
						"$ref": "defs.schema.json#/definitions/lunId"
					},
					"busType": {
						"description": "Get-PhysicalDisk BusType, such as NVMe, SAS or SATA.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"mediaType": {
						"description": "Get-PhysicalDisk MediaType.",
						"enum": [
							"HDD",
							"SSD",
							"SCM",
							"Unspecified"
						]
					},
					"size": {
						"description": "Get-PhysicalDisk Size.",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"usage": {
						"description": "Get-PhysicalDisk Usage; Journal is a disk of the cache.",
						"enum": [
							"Auto-Select",
							"Manual-Select",
							"Hot Spare",
							"Retired",
							"Journal"
						]
					}
				}
			},
			"storageEnclosure": {
				"title": "StorageEnclosure",
				"description": "A storage enclosure.",
				"type": "object",
				"additionalProperties": false,
				"properties": { "uniqueId": {
					"description": "Get-StorageEnclosure UniqueId.",
					"$ref": "defs.schema.json#/definitions/lunId"
				} }
			},
			"localVolume": {
				"title": "LocalVolume",
				"description": "A volume of the host's own.",
				"type": "object",
				"required": ["path"],
				"additionalProperties": false,
				"properties": {
					"path": {
						"description": "Its letter or mount point (Get-Volume DriveLetter), such as `D:`.",
						"$ref": "defs.schema.json#/definitions/path"
					},
					"size": {
						"description": "How large it is (Get-Volume Size).",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"free": {
						"description": "What it has left (Get-Volume SizeRemaining).",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"physicalSectorSize": {
						"description": "The size of a physical sector of its disk in bytes (Get-Disk PhysicalSectorSize).",
						"$ref": "defs.schema.json#/definitions/physicalSectorSize"
					},
					"logicalSectorSize": {
						"description": "The size of a logical sector of its disk in bytes (Get-Disk LogicalSectorSize): 4096 on a native 4K disk.",
						"$ref": "defs.schema.json#/definitions/logicalSectorSize"
					}
				}
			},
			"hostAssignableDevice": {
				"title": "HostAssignableDevice",
				"description": "A device of the host that can be given to a machine.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "What the device is (Get-VMHostAssignableDevice Name).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"locationPath": {
						"description": "Get-VMHostAssignableDevice LocationPath.",
						"type": "string"
					},
					"resourcePool": {
						"description": "The pool that it belongs to (Get-VMHostAssignableDevice ResourcePoolName; Add-VMHostAssignableDevice -ResourcePoolName, Windows Server 2025); null where it is in none.",
						"type": ["string", "null"]
					}
				}
			},
			"partitionableGpu": {
				"title": "PartitionableGpu",
				"description": "A graphics processor that can be partitioned.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Its make and model, by one naming for the whole estate, such as PCI's VEN_10DE&DEV_27B8&SUBSYS_16EE10DE&REV_A1 (Get-VMHostPartitionableGpu Name).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"partitionCount": {
						"description": "Get-VMHostPartitionableGpu PartitionCount.",
						"type": "integer",
						"minimum": 0
					},
					"supportsIncomingLiveMigration": {
						"description": "Get-VMHostPartitionableGpu SupportsIncomingLiveMigration (Windows Server 2025).",
						"type": "boolean"
					}
				}
			},
			"service": {
				"title": "Service",
				"description": "A Windows service.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-Service Name, such as vmms.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"status": {
						"description": "Get-Service Status.",
						"enum": [
							"Running",
							"Stopped",
							"Paused",
							"StartPending",
							"StopPending",
							"ContinuePending",
							"PausePending"
						]
					},
					"startType": {
						"description": "Get-Service StartType.",
						"enum": [
							"Automatic",
							"AutomaticDelayedStart",
							"Manual",
							"Disabled"
						]
					}
				}
			},
			"resourcePool": {
				"title": "ResourcePool",
				"description": "A resource pool.",
				"type": "object",
				"required": ["name", "resourcePoolType"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-VMResourcePool Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"resourcePoolType": {
						"description": "Get-VMResourcePool ResourcePoolType.",
						"enum": [
							"Memory",
							"Processor",
							"Ethernet",
							"VHD",
							"ISO",
							"VFD",
							"FibreChannelPort",
							"FibreChannelConnection",
							"PciExpress"
						]
					},
					"paths": {
						"description": "The folders of a pool of disks, images or floppy disks (Get-VMStoragePath).",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/path" }
					}
				}
			},
			"replicationServer": {
				"title": "ReplicationServer",
				"description": "A Hyper-V Replica server.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"enabled": {
						"description": "Get-VMReplicationServer ReplicationEnabled. Absent: it is, as it is described.",
						"type": "boolean"
					},
					"allowedAuthenticationType": {
						"description": "Get-VMReplicationServer AllowedAuthenticationType.",
						"enum": [
							"Kerberos",
							"Certificate",
							"CertificateAndKerberos"
						]
					},
					"certificateThumbprint": {
						"description": "Get-VMReplicationServer CertificateThumbprint; null where none is set.",
						"type": ["string", "null"],
						"pattern": "^[0-9A-Fa-f]{40}$"
					},
					"kerberosAuthenticationPort": {
						"description": "Get-VMReplicationServer KerberosAuthenticationPort.",
						"$ref": "defs.schema.json#/definitions/port"
					},
					"certificateAuthenticationPort": {
						"description": "Get-VMReplicationServer CertificateAuthenticationPort.",
						"$ref": "defs.schema.json#/definitions/port"
					},
					"replicationAllowedFromAnyServer": {
						"description": "Get-VMReplicationServer ReplicationAllowedFromAnyServer.",
						"type": "boolean"
					},
					"authorizationEntries": {
						"description": "Get-VMReplicationAuthorizationEntry; an empty list where there is none.",
						"type": "array",
						"items": { "$ref": "#/definitions/replicationAuthorizationEntry" }
					}
				}
			},
			"replicationAuthorizationEntry": {
				"title": "ReplicationAuthorizationEntry",
				"description": "A primary server that may replicate to a Replica server.",
				"type": "object",
				"required": ["allowedPrimaryServer"],
				"additionalProperties": false,
				"properties": {
					"allowedPrimaryServer": {
						"description": "Get-VMReplicationAuthorizationEntry AllowedPrimaryServer: the full name of a server or of a Replica Broker, perhaps with a wildcard (`*.contoso.com`); `*` is every server.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"trustGroup": {
						"description": "Get-VMReplicationAuthorizationEntry TrustGroup.",
						"$ref": "defs.schema.json#/definitions/name"
					}
				}
			},
			"certificate": {
				"title": "Certificate",
				"description": "A certificate of the computer's own, with its private key.",
				"type": "object",
				"required": ["thumbprint"],
				"additionalProperties": false,
				"properties": {
					"thumbprint": {
						"description": "Its thumbprint (Get-ChildItem Thumbprint).",
						"type": "string",
						"pattern": "^[0-9A-Fa-f]{40}$"
					},
					"notAfter": {
						"description": "When it expires (Get-ChildItem NotAfter).",
						"$ref": "defs.schema.json#/definitions/date"
					}
				}
			},
			"qosPolicy": {
				"title": "QosPolicy",
				"description": "A policy for the quality of network service.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-NetQosPolicy Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"ipDstPortStart": {
						"description": "Get-NetQosPolicy IPDstPortStart; absent where it is for every port.",
						"$ref": "defs.schema.json#/definitions/port"
					},
					"ipDstPortEnd": {
						"description": "Get-NetQosPolicy IPDstPortEnd. Absent: ipDstPortStart.",
						"$ref": "defs.schema.json#/definitions/port"
					},
					"throttleRate": {
						"description": "What it throttles its traffic to (Get-NetQosPolicy ThrottleRate, in bits per second); 0 where it does not.",
						"$ref": "defs.schema.json#/definitions/linkSpeed"
					}
				}
			}
		}
	},
	"virtual-machine.schema.json": {
		$schema: "http://json-schema.org/draft-07/schema#",
		$id: "virtual-machine.schema.json",
		title: "VirtualMachineDocument",
		description: "A Hyper-V virtual machine, as a document of its own. What is absent was not collected; `null` and an empty list mean that there is none.",
		type: "object",
		allOf: [{ "$ref": "#/definitions/virtualMachine" }],
		required: ["apiVersion", "kind"],
		definitions: {
			"virtualMachine": {
				"title": "VirtualMachine",
				"description": "A Hyper-V virtual machine (Get-VM).",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"apiVersion": { "$ref": "defs.schema.json#/definitions/apiVersion" },
					"kind": { "const": "VirtualMachine" },
					"name": {
						"description": "Get-VM Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"id": {
						"description": "Get-VM Id.",
						"type": "string",
						"pattern": "^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"
					},
					"cluster": {
						"description": "The name of the machine's cluster (Get-ClusterGroup Cluster); null where its host is in none. An inline machine belongs to the cluster that it is written in.",
						"type": ["string", "null"]
					},
					"owner": {
						"description": "The node or host that it is on now (Get-ClusterGroup OwnerNode, Get-VM ComputerName).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"collected": {
						"description": "When these facts were read.",
						"$ref": "defs.schema.json#/definitions/date"
					},
					"exceptions": { "$ref": "defs.schema.json#/definitions/exceptions" },
					"state": {
						"description": "Get-VM State.",
						"enum": [
							"Running",
							"Off",
							"Saved",
							"Paused",
							"Starting",
							"Stopping",
							"Saving",
							"Resuming",
							"Other"
						]
					},
					"operationalStatus": {
						"description": "Get-VM OperationalStatus, by the names that the cmdlet prints; Ok may be left out, and an empty list says that it is all.",
						"type": "array",
						"items": { "enum": [
							"Ok",
							"Degraded",
							"PredictiveFailure",
							"InService",
							"Dormant",
							"SupportingEntityInError",
							"Stressed",
							"ApplyingSnapshot",
							"CreatingSnapshot",
							"DeletingSnapshot",
							"WaitingToStart",
							"MergingDisks",
							"ExportingVirtualMachine",
							"MigratingVirtualMachine",
							"BackingUp",
							"BackingUpVirtualMachine",
							"ModifyingUpVirtualMachine",
							"StorageMigrationPhaseOne",
							"StorageMigrationPhaseTwo",
							"MigratingPlannedVm",
							"CheckingCompatibility",
							"ApplicationCriticalState",
							"CommunicationTimedOut",
							"CommunicationFailed",
							"NoIommu",
							"NoIovSupportInNic",
							"SwitchNotInIovMode",
							"IovBlockedByPolicy",
							"IovNoAvailResources",
							"IovGuestDriversNeeded",
							"CriticalIoError"
						] }
					},
					"generation": {
						"description": "Get-VM Generation. Before Windows Server 2012 R2 there is only generation 1.",
						"enum": [1, 2]
					},
					"version": {
						"description": "The configuration version (Get-VM Version), such as '9.0'. Windows Server 2012 R2 brought 5.0; null where the machine's host is older.",
						"tsType": "string | null",
						"type": [
							"string",
							"number",
							"null"
						],
						"pattern": "^\\d+\\.\\d+$"
					},
					"highlyAvailable": {
						"description": "Whether it is a role of the cluster (Get-VM IsClustered).",
						"type": "boolean"
					},
					"role": {
						"description": "The name of its clustered role (Get-ClusterGroup Name), where it is not the machine's own.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"template": {
						"description": "Whether it is a template, which never runs and which other machines are made from. Absent: a machine that is off and no role of its cluster counts as one. Known to people.",
						"type": "boolean"
					},
					"possibleOwners": {
						"description": "The nodes that may own its role (Get-ClusterOwnerNode of its resources). Absent: every node.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"preferredOwners": {
						"description": "Get-ClusterOwnerNode of its group.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"antiAffinityClassNames": {
						"description": "Get-ClusterGroup AntiAffinityClassNames. Absent: none, as the product has it.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"migration": {
						"description": "How its role is moved when its node is drained or fails back (Get-ClusterParameter Name and Value: DefaultMoveType, or OfflineAction).",
						"enum": ["Live", "Quick"]
					},
					"automaticStartAction": {
						"description": "Get-VM AutomaticStartAction.",
						"enum": [
							"Nothing",
							"StartIfRunning",
							"Start"
						]
					},
					"automaticStopAction": {
						"description": "Get-VM AutomaticStopAction.",
						"enum": [
							"TurnOff",
							"Save",
							"ShutDown"
						]
					},
					"checkpointType": {
						"description": "Get-VM CheckpointType.",
						"enum": [
							"Disabled",
							"Production",
							"ProductionOnly",
							"Standard"
						]
					},
					"processor": { "$ref": "#/definitions/virtualProcessor" },
					"memory": { "$ref": "#/definitions/virtualMemory" },
					"path": {
						"description": "The folder of its configuration (Get-VM ConfigurationLocation, Path).",
						"$ref": "defs.schema.json#/definitions/path"
					},
					"sizeOfSystemFiles": {
						"description": "What its configuration and its saved state take (Get-VM SizeOfSystemFiles).",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"checkpointPath": {
						"description": "The folder of its checkpoints (Get-VM SnapshotFileLocation).",
						"$ref": "defs.schema.json#/definitions/path"
					},
					"smartPagingFilePath": {
						"description": "Get-VM SmartPagingFilePath.",
						"$ref": "defs.schema.json#/definitions/path"
					},
					"hardDrives": {
						"description": "Get-VMHardDiskDrive, with Get-VHD of each file.",
						"type": "array",
						"items": { "$ref": "#/definitions/hardDrive" }
					},
					"dvdDrives": {
						"description": "Get-VMDvdDrive.",
						"type": "array",
						"items": { "$ref": "#/definitions/dvdDrive" }
					},
					"scsiControllers": {
						"description": "How many SCSI controllers it has (Get-VMScsiController).",
						"type": "integer",
						"minimum": 0
					},
					"allowFullSCSICommandSet": {
						"description": "Whether SCSI commands of the guest reach its disks unfiltered (Msvm_VirtualSystemSettingData AllowFullSCSICommandSet). The product's default is false.",
						"type": "boolean"
					},
					"allowReducedFcRedundancy": {
						"description": "Whether it may move live to a host with fewer Fibre Channel paths (Msvm_VirtualSystemSettingData AllowReducedFcRedundancy). The product's default is false.",
						"type": "boolean"
					},
					"networkAdapters": {
						"description": "Get-VMNetworkAdapter.",
						"type": "array",
						"items": { "$ref": "#/definitions/virtualNetworkAdapter" }
					},
					"fibreChannelHostBusAdapters": {
						"description": "Get-VMFibreChannelHba.",
						"type": "array",
						"items": { "$ref": "#/definitions/fibreChannelHostBusAdapter" }
					},
					"comPorts": {
						"description": "COM ports (Get-VMComPort). Those without a path are not connected.",
						"type": "array",
						"items": { "$ref": "#/definitions/comPort" }
					},
					"floppyDrives": {
						"description": "Virtual floppy drives (Get-VMFloppyDiskDrive). Those without a path are empty.",
						"type": "array",
						"items": { "$ref": "#/definitions/floppyDrive" }
					},
					"assignableDevices": {
						"description": "Devices given to the machine by Discrete Device Assignment (Get-VMAssignableDevice).",
						"type": "array",
						"items": { "$ref": "#/definitions/assignableDevice" }
					},
					"gpuPartitionAdapters": {
						"description": "GPU partitions given to the machine (Get-VMGpuPartitionAdapter).",
						"type": "array",
						"items": { "$ref": "#/definitions/gpuPartitionAdapter" }
					},
					"usbDevices": {
						"description": "USB devices of the host that the machine uses, by name. Known to people.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					},
					"persistentMemory": {
						"description": "Whether it has virtual persistent memory, a .vhdpmem (Get-VMPmemController).",
						"type": "boolean"
					},
					"security": { "$ref": "#/definitions/security" },
					"integrationServices": {
						"description": "Get-VMIntegrationService: whether each is offered. Absent: what the product offers, all but the guest service interface.",
						"$ref": "#/definitions/integrationServices"
					},
					"replication": {
						"description": "How it is replicated by Hyper-V Replica (Get-VMReplication, of several the relationship of type Simple); null where it is not. Absent: it is not.",
						"anyOf": [{ "$ref": "#/definitions/replication" }, { "type": "null" }]
					},
					"lastSuccessfulBackup": {
						"description": "When a backup of it by its host last succeeded (Msvm_ComputerSystem LastSuccessfulBackupTime); null where never.",
						"type": ["string", "null"],
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$"
					},
					"checkpoints": {
						"description": "Get-VMSnapshot (Get-VMCheckpoint).",
						"type": "array",
						"items": { "$ref": "#/definitions/checkpoint" }
					},
					"guest": { "$ref": "#/definitions/guest" },
					"installation": { "$ref": "#/definitions/installation" },
					"plannedUpdates": {
						"description": "Updates of the guest that are planned. Absent: none. Known to people.",
						"type": "array",
						"items": { "$ref": "#/definitions/plannedUpdate" }
					},
					"migrations": {
						"description": "Planned moves of the machine, known to people. Each one is preflighted.",
						"type": "array",
						"items": { "$ref": "#/definitions/ownMigration" }
					}
				}
			},
			"ownMigration": {
				"title": "OwnMigration",
				"description": "A planned move of the machine that it stands in, to another host, or of its files to another place. Known to people.",
				"type": "object",
				"required": ["to"],
				"additionalProperties": false,
				"properties": {
					"from": {
						"description": "The host it is expected to be on. Absent: where the machine's owner says it is.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"to": {
						"description": "The destination (Move-ClusterVirtualMachineRole -Node, Move-VM -DestinationHost). With destinationStoragePath the host that the machine is on already: then only its files move (Move-VMStorage).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"type": {
						"description": "How a role moves. Absent: Live.",
						"$ref": "defs.schema.json#/definitions/migrationType"
					},
					"includeStorage": {
						"description": "Whether the files of a machine that is no role move along (Move-VM -IncludeStorage).",
						"type": "boolean"
					},
					"destinationStoragePath": {
						"description": "The folder on the destination that the files move to (Move-VM and Move-VMStorage -DestinationStoragePath).",
						"$ref": "defs.schema.json#/definitions/path"
					}
				}
			},
			"virtualProcessor": {
				"title": "VirtualProcessor",
				"description": "The machine's virtual processors (Get-VMProcessor).",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"count": {
						"description": "Get-VMProcessor Count.",
						"type": "integer",
						"minimum": 1
					},
					"maximumCountPerNumaNode": {
						"description": "The most processors that one of its virtual NUMA nodes has (Get-VMProcessor MaximumCountPerNumaNode).",
						"type": "integer",
						"minimum": 1
					},
					"compatibilityForMigrationEnabled": {
						"description": "Get-VMProcessor CompatibilityForMigrationEnabled. Before Windows Server 2012: the check box \"Migrate to a physical computer with a different processor version\".",
						"type": "boolean"
					},
					"compatibilityForMigrationMode": {
						"description": "Get-VMProcessor CompatibilityForMigrationMode (Windows Server 2025).",
						"enum": ["MinimumFeatureSet", "CommonClusterFeatureSet"]
					},
					"compatibilityForOlderOperatingSystemsEnabled": {
						"description": "Get-VMProcessor CompatibilityForOlderOperatingSystemsEnabled.",
						"type": "boolean"
					},
					"exposeVirtualizationExtensions": {
						"description": "Get-VMProcessor ExposeVirtualizationExtensions.",
						"type": "boolean"
					},
					"resourcePool": {
						"description": "Get-VMProcessor ResourcePoolName. Absent: Primordial.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"features": {
						"description": "The instruction-set features that the machine sees, named as in the hosts' lists. Known to people. Absent: those of the host that it was started on, unless processor compatibility is on.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					}
				}
			},
			"virtualMemory": {
				"title": "VirtualMemory",
				"description": "The machine's memory (Get-VMMemory).",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"startup": {
						"description": "Get-VMMemory Startup.",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"dynamic": {
						"description": "Get-VMMemory DynamicMemoryEnabled.",
						"type": "boolean"
					},
					"resourcePool": {
						"description": "Get-VMMemory ResourcePoolName. Absent: Primordial.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"minimum": {
						"description": "Get-VMMemory Minimum.",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"maximum": {
						"description": "Get-VMMemory Maximum.",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"buffer": {
						"description": "Get-VMMemory Buffer, in percent.",
						"type": "integer",
						"minimum": 0
					},
					"maximumPerNumaNode": {
						"description": "The most memory that one of its virtual NUMA nodes has (Get-VMMemory MaximumPerNumaNode, in MB there).",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"priority": {
						"description": "Get-VMMemory Priority (the memory weight), 0 to 100.",
						"type": "integer",
						"minimum": 0,
						"maximum": 100
					},
					"assigned": {
						"description": "What the machine had when it was collected (Get-VM MemoryAssigned).",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"demand": {
						"description": "What the guest asked for when it was collected (Get-VM MemoryDemand).",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"dirtyRate": {
						"description": "How much of it the guest changes in a second when it is busy. It tells how long a live migration takes. Known to people.",
						"$ref": "defs.schema.json#/definitions/size"
					}
				}
			},
			"hardDrive": {
				"title": "HardDrive",
				"description": "A virtual hard disk, or a physical disk that is passed through.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"path": {
						"description": "The file of the virtual hard disk (Get-VMHardDiskDrive Path); null where none is attached to the drive. A checkpoint's file (.avhd, .avhdx) has its parent beside it in `parents`.",
						"type": ["string", "null"],
						"pattern": "\\S"
					},
					"type": {
						"description": "Get-VHD VhdType.",
						"enum": [
							"Fixed",
							"Dynamic",
							"Differencing"
						]
					},
					"size": {
						"description": "Get-VHD Size: what the guest sees.",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"physicalSectorSize": {
						"description": "Get-VHD PhysicalSectorSize in bytes. Absent: no smaller than that of its storage.",
						"type": "integer",
						"minimum": 512
					},
					"alignment": {
						"description": "Get-VHD Alignment: 1 where its blocks start at a multiple of 4 KB, 0 where they do not. Absent: 1.",
						"enum": [0, 1]
					},
					"fileSize": {
						"description": "Get-VHD FileSize: what the file takes now.",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"parents": {
						"description": "The chain of parents of a differencing disk, the nearest first (Get-VHD ParentPath).",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/path" }
					},
					"parentsFileSize": {
						"description": "What the files of its parents take together (Get-VHD FileSize of each).",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"shared": {
						"description": "Whether several machines share it (Get-VMHardDiskDrive SupportPersistentReservations).",
						"type": "boolean"
					},
					"passThrough": {
						"description": "Whether it is a physical disk of the host (Get-VMHardDiskDrive DiskNumber).",
						"type": "boolean"
					},
					"lunId": { "$ref": "defs.schema.json#/definitions/lunId" },
					"resourcePool": {
						"description": "Get-VMHardDiskDrive PoolName. Absent: Primordial.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"minimumIOPS": {
						"description": "Get-VMHardDiskDrive MinimumIOPS (Windows Server 2012 R2 and later). Absent: 0, none.",
						"type": "integer",
						"minimum": 0
					},
					"maximumIOPS": {
						"description": "Get-VMHardDiskDrive MaximumIOPS (Windows Server 2012 R2 and later). Absent: 0, none.",
						"type": "integer",
						"minimum": 0
					},
					"pagingFile": {
						"description": "Whether the guest keeps its paging file on it. Known to people.",
						"type": "boolean"
					},
					"diskNumber": {
						"description": "Get-VMHardDiskDrive DiskNumber: the physical disk's number on its host.",
						"type": "integer",
						"minimum": 0
					},
					"controllerType": {
						"description": "Get-VMHardDiskDrive ControllerType.",
						"enum": [
							"IDE",
							"SCSI",
							"PMEM"
						]
					},
					"controllerNumber": {
						"description": "Get-VMHardDiskDrive ControllerNumber.",
						"type": "integer",
						"minimum": 0
					},
					"controllerLocation": {
						"description": "Get-VMHardDiskDrive ControllerLocation.",
						"type": "integer",
						"minimum": 0
					}
				}
			},
			"dvdDrive": {
				"title": "DvdDrive",
				"description": "A virtual DVD drive.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"media": {
						"description": "Get-VMDvdDrive DvdMediaType: nothing, an image file, or a physical drive of the host.",
						"enum": [
							"None",
							"Iso",
							"Physical"
						]
					},
					"path": {
						"description": "The image file (Get-VMDvdDrive Path); null where none is inserted.",
						"type": ["string", "null"]
					},
					"device": {
						"description": "The physical drive (Get-VMDvdDrive Path), such as D:; null where it is connected to none.",
						"type": ["string", "null"]
					},
					"controllerType": {
						"description": "The controller that it is on (Get-VMDvdDrive ControllerType).",
						"enum": ["IDE", "SCSI"]
					},
					"controllerNumber": {
						"description": "Get-VMDvdDrive ControllerNumber.",
						"type": "integer",
						"minimum": 0
					},
					"controllerLocation": {
						"description": "Get-VMDvdDrive ControllerLocation.",
						"type": "integer",
						"minimum": 0
					}
				}
			},
			"virtualNetworkAdapter": {
				"title": "VirtualNetworkAdapter",
				"description": "A virtual network adapter.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-VMNetworkAdapter Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"switch": {
						"description": "Get-VMNetworkAdapter SwitchName; null where it is not connected.",
						"type": ["string", "null"]
					},
					"vlan": {
						"description": "The access VLAN (Get-VMNetworkAdapterVlan AccessVlanId). Null and 0 say that it has none: whether it is untagged then or a trunk, operationMode tells.",
						"type": ["integer", "null"],
						"minimum": 0,
						"maximum": 4094
					},
					"operationMode": {
						"description": "Get-VMNetworkAdapterVlan OperationMode (Windows Server 2012 and later). Absent: Access, where it has an access VLAN.",
						"enum": [
							"Untagged",
							"Access",
							"Trunk",
							"Private"
						]
					},
					"nativeVlanId": {
						"description": "Get-VMNetworkAdapterVlan NativeVlanId: what untagged frames of a trunk belong to; 0 where they stay untagged.",
						"$ref": "defs.schema.json#/definitions/vlanId"
					},
					"allowedVlanIdList": {
						"description": "Get-VMNetworkAdapterVlan AllowedVlanIdList of a trunk: numbers, or ranges such as `100-199`.",
						"$ref": "defs.schema.json#/definitions/vlanIdList"
					},
					"privateVlanMode": {
						"description": "Get-VMNetworkAdapterVlan PrivateVlanMode.",
						"enum": [
							"Isolated",
							"Community",
							"Promiscuous"
						]
					},
					"primaryVlanId": {
						"description": "Get-VMNetworkAdapterVlan PrimaryVlanId of a private VLAN.",
						"$ref": "defs.schema.json#/definitions/vlanId"
					},
					"secondaryVlanId": {
						"description": "Get-VMNetworkAdapterVlan SecondaryVlanId of an isolated or community adapter.",
						"$ref": "defs.schema.json#/definitions/vlanId"
					},
					"secondaryVlanIdList": {
						"description": "Get-VMNetworkAdapterVlan SecondaryVlanIdList of a promiscuous adapter: numbers, or ranges.",
						"$ref": "defs.schema.json#/definitions/vlanIdList"
					},
					"mac": { "$ref": "defs.schema.json#/definitions/macAddress" },
					"dynamicMacAddress": {
						"description": "Get-VMNetworkAdapter DynamicMacAddressEnabled.",
						"type": "boolean"
					},
					"legacy": {
						"description": "Get-VMNetworkAdapter IsLegacy.",
						"type": "boolean"
					},
					"resourcePool": {
						"description": "Get-VMNetworkAdapter PoolName. Absent: Primordial.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"dhcpEnabled": {
						"description": "Whether the guest takes its address from DHCP (Msvm_GuestNetworkAdapterConfiguration DHCPEnabled).",
						"type": "boolean"
					},
					"failoverConfiguration": {
						"description": "The addresses that the guest gets when it fails over (Get-VMNetworkAdapterFailoverConfiguration); null where none are set.",
						"anyOf": [{ "$ref": "#/definitions/failoverConfiguration" }, { "type": "null" }]
					},
					"clusterMonitored": {
						"description": "Get-VMNetworkAdapter ClusterMonitored: whether the cluster moves the machine when the network is lost (Windows Server 2012 R2 and later). The product's default is true.",
						"type": "boolean"
					},
					"iovWeight": {
						"description": "Get-VMNetworkAdapter IovWeight; 0 where SR-IOV is off.",
						"type": "integer",
						"minimum": 0,
						"maximum": 100
					},
					"portMirroringMode": {
						"description": "Get-VMNetworkAdapter PortMirroringMode (Windows Server 2012 and later). Absent: None.",
						"$ref": "defs.schema.json#/definitions/portMirroringMode"
					},
					"mandatoryFeatureName": {
						"description": "The features of extensions of the virtual switch without which it passes nothing on (Get-VMNetworkAdapter MandatoryFeatureName). Absent: none.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/name" }
					}
				}
			},
			"fibreChannelHostBusAdapter": {
				"title": "FibreChannelHostBusAdapter",
				"description": "A virtual Fibre Channel adapter.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"virtualSan": {
						"description": "Get-VMFibreChannelHba SanName; null where it is not connected.",
						"type": ["string", "null"]
					},
					"worldWidePortNameSetA": {
						"description": "Get-VMFibreChannelHba WorldWidePortNameSetA.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"worldWidePortNameSetB": {
						"description": "Get-VMFibreChannelHba WorldWidePortNameSetB.",
						"$ref": "defs.schema.json#/definitions/name"
					}
				}
			},
			"comPort": {
				"title": "ComPort",
				"description": "A COM port.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"number": {
						"description": "1 or 2 (Get-VMComPort Name).",
						"type": "integer",
						"minimum": 1
					},
					"path": {
						"description": "The named pipe (Get-VMComPort Path); null where it is not connected.",
						"type": ["string", "null"]
					}
				}
			},
			"floppyDrive": {
				"title": "FloppyDrive",
				"description": "A virtual floppy drive.",
				"type": "object",
				"additionalProperties": false,
				"properties": { "path": {
					"description": "Get-VMFloppyDiskDrive Path; null where none is inserted.",
					"type": ["string", "null"]
				} }
			},
			"assignableDevice": {
				"title": "AssignableDevice",
				"description": "A device of the host given to the machine.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "What the device is (Get-VMAssignableDevice Name).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"locationPath": {
						"description": "Get-VMAssignableDevice LocationPath.",
						"type": "string"
					},
					"resourcePool": {
						"description": "Get-VMAssignableDevice ResourcePoolName (Windows Server 2025); null or Primordial where it is of no pool.",
						"type": ["string", "null"]
					}
				}
			},
			"gpuPartitionAdapter": {
				"title": "GpuPartitionAdapter",
				"description": "A partition of a graphics processor.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "The make and model of the graphics processor, by one naming for the whole estate, such as PCI's VEN_10DE&DEV_27B8&SUBSYS_16EE10DE&REV_A1 (Get-VMGpuPartitionAdapter InstancePath).",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"supportsOutgoingLiveMigration": {
						"description": "Get-VMGpuPartitionAdapter SupportsOutgoingLiveMigration (Windows Server 2025).",
						"type": "boolean"
					}
				}
			},
			"security": {
				"title": "Security",
				"description": "Get-VMSecurity.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"tpmEnabled": {
						"description": "Get-VMSecurity TpmEnabled.",
						"type": "boolean"
					},
					"shielded": {
						"description": "Get-VMSecurity Shielded.",
						"type": "boolean"
					},
					"guardian": {
						"description": "The owner of the key protector: (ConvertTo-HgsKeyProtector (Get-VMKeyProtector)).Owner.",
						"$ref": "defs.schema.json#/definitions/guardian"
					},
					"guardians": {
						"description": "The other guardians that the key protector is granted to: (ConvertTo-HgsKeyProtector (Get-VMKeyProtector)).Guardians; empty where there is none.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/guardian" }
					},
					"encryptStateAndVmMigrationTraffic": {
						"description": "Get-VMSecurity EncryptStateAndVmMigrationTraffic.",
						"type": "boolean"
					}
				}
			},
			"integrationServices": {
				"title": "IntegrationServices",
				"description": "The integration services that are offered to the guest.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"guestServiceInterface": {
						"description": "Get-VMIntegrationService Enabled of the Guest Service Interface (Windows Server 2012 R2 and later).",
						"type": "boolean"
					},
					"heartbeat": {
						"description": "Get-VMIntegrationService Enabled of Heartbeat.",
						"type": "boolean"
					},
					"keyValuePairExchange": {
						"description": "Get-VMIntegrationService Enabled of the exchange of key-value pairs.",
						"type": "boolean"
					},
					"shutdown": {
						"description": "Get-VMIntegrationService Enabled of Shutdown.",
						"type": "boolean"
					},
					"timeSynchronization": {
						"description": "Get-VMIntegrationService Enabled of Time Synchronization.",
						"type": "boolean"
					},
					"vss": {
						"description": "Get-VMIntegrationService Enabled of VSS, the volume shadow copies of backups.",
						"type": "boolean"
					}
				}
			},
			"replication": {
				"title": "Replication",
				"description": "A replication of the machine by Hyper-V Replica.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"mode": {
						"description": "Get-VMReplication ReplicationMode: what this machine is in it.",
						"enum": [
							"Primary",
							"Replica",
							"TestReplica",
							"ExtendedReplica"
						]
					},
					"state": {
						"description": "Get-VMReplication ReplicationState.",
						"enum": [
							"Disabled",
							"ReadyForInitialReplication",
							"InitialReplicationInProgress",
							"WaitingForInitialReplication",
							"Replicating",
							"PreparedForFailover",
							"FailedOverWaitingCompletion",
							"FailedOver",
							"Suspended",
							"Error",
							"WaitingForStartResynchronize",
							"Resynchronizing",
							"ResynchronizeSuspended",
							"RecoveryInProgress",
							"FailbackInProgress",
							"FailbackComplete",
							"WaitingForUpdateCompletion",
							"UpdateError",
							"WaitingForRepurposeCompletion",
							"PreparedForSyncReplication",
							"PreparedForGroupReverseReplication",
							"FiredrillInProgress"
						]
					},
					"health": {
						"description": "Get-VMReplication ReplicationHealth.",
						"enum": [
							"NotApplicable",
							"Normal",
							"Warning",
							"Critical"
						]
					},
					"replicaServer": {
						"description": "Get-VMReplication ReplicaServerName: the server, or the Replica Broker of its cluster.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"replicaServerPort": {
						"description": "Get-VMReplication ReplicaServerPort.",
						"$ref": "defs.schema.json#/definitions/port"
					},
					"authenticationType": {
						"description": "Get-VMReplication AuthenticationType.",
						"enum": ["Kerberos", "Certificate"]
					},
					"certificateThumbprint": {
						"description": "Get-VMReplication CertificateThumbprint; null where none is set.",
						"type": ["string", "null"],
						"pattern": "^[0-9A-Fa-f]{40}$"
					},
					"compressionEnabled": {
						"description": "Get-VMReplication CompressionEnabled.",
						"type": "boolean"
					},
					"vssSnapshotFrequencyHour": {
						"description": "Get-VMReplication VSSSnapshotFrequencyHour (in Windows Server 2012 VSSSnapshotFrequency): how often an application-consistent recovery point is made; 0 where none is.",
						"type": "integer",
						"minimum": 0
					},
					"autoResynchronizeEnabled": {
						"description": "Get-VMReplication AutoResynchronizeEnabled.",
						"type": "boolean"
					},
					"autoResynchronizeIntervalStart": {
						"description": "Get-VMReplication AutoResynchronizeIntervalStart.",
						"$ref": "defs.schema.json#/definitions/timeOfDay"
					},
					"autoResynchronizeIntervalEnd": {
						"description": "Get-VMReplication AutoResynchronizeIntervalEnd.",
						"$ref": "defs.schema.json#/definitions/timeOfDay"
					},
					"excludedDisks": {
						"description": "The disks that are not replicated (Get-VMReplication ExcludedDisks), by their paths; an empty list where all are.",
						"type": "array",
						"items": { "$ref": "defs.schema.json#/definitions/path" }
					},
					"lastTestFailover": {
						"description": "When failover was last tested (Measure-VMReplication LastTestFailoverInitiatedTime); null where never.",
						"type": ["string", "null"],
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$"
					}
				}
			},
			"failoverConfiguration": {
				"title": "FailoverConfiguration",
				"description": "The addresses that the guest gets when it fails over.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"ipv4Address": {
						"description": "Get-VMNetworkAdapterFailoverConfiguration IPv4Address; null where none is set.",
						"type": ["string", "null"]
					},
					"ipv6Address": {
						"description": "Get-VMNetworkAdapterFailoverConfiguration IPv6Address; null where none is set.",
						"type": ["string", "null"]
					}
				}
			},
			"checkpoint": {
				"title": "Checkpoint",
				"description": "A checkpoint (a snapshot).",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "Get-VMSnapshot Name.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"created": {
						"description": "Get-VMSnapshot CreationTime.",
						"$ref": "defs.schema.json#/definitions/date"
					},
					"type": {
						"description": "Get-VMSnapshot SnapshotType.",
						"enum": [
							"Standard",
							"Production",
							"Recovery",
							"Planned",
							"Replica",
							"AppConsistentReplica",
							"Missing"
						]
					},
					"size": {
						"description": "What its configuration and its memory take, without disks (Get-VMSnapshot SizeOfSystemFiles).",
						"$ref": "defs.schema.json#/definitions/size"
					},
					"purpose": {
						"description": "What it is for, such as the planned update that it precedes. Known to people.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"hardDrives": {
						"description": "The hard drives that the machine had then (Get-VMSnapshot HardDrives). Absent: none but those that it has now.",
						"type": "array",
						"items": { "$ref": "#/definitions/hardDrive" }
					},
					"dvdDrives": {
						"description": "The DVD drives that the machine had then (Get-VMSnapshot DVDDrives).",
						"type": "array",
						"items": { "$ref": "#/definitions/dvdDrive" }
					},
					"networkAdapters": {
						"description": "The network adapters that the machine had then (Get-VMSnapshot NetworkAdapters).",
						"type": "array",
						"items": { "$ref": "#/definitions/virtualNetworkAdapter" }
					}
				}
			},
			"guest": {
				"title": "Guest",
				"description": "The system inside the machine. Known to people.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"operatingSystem": {
						"description": "Its name as people write it, such as Windows Server 2008 R2 SP1 or Ubuntu 22.04. Known to people.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"domainRole": {
						"description": "What it is to its domain (Get-ComputerInfo CsDomainRole in the guest). Absent: no domain controller. Known to people.",
						"$ref": "defs.schema.json#/definitions/domainRole"
					},
					"integrationServicesVersion": {
						"description": "Get-VM IntegrationServicesVersion; null where they are not installed.",
						"type": ["string", "null"]
					},
					"integrationServicesState": {
						"description": "Get-VM IntegrationServicesState.",
						"enum": [
							"Up to date",
							"Update required",
							"Not installed"
						]
					},
					"installed": {
						"description": "When the system was installed. Known to people.",
						"$ref": "defs.schema.json#/definitions/date"
					},
					"lastPatched": {
						"description": "When updates were last installed; null where never. Known to people.",
						"type": ["string", "null"],
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d))?$"
					}
				}
			},
			"installation": {
				"title": "Installation",
				"description": "How the machine's system gets installed. Absent: it is installed. Known to people.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"state": {
						"description": "Whether it is planned or done. Known to people.",
						"enum": ["Planned", "Installed"]
					},
					"media": {
						"description": "The image or template that it is installed from; null where there is none yet. Known to people.",
						"type": ["string", "null"]
					},
					"licence": {
						"description": "The licence that covers the guest; null where there is none yet. Known to people.",
						"type": ["string", "null"]
					}
				}
			},
			"plannedUpdate": {
				"title": "PlannedUpdate",
				"description": "A planned update of the guest. Known to people.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "What is updated.",
						"$ref": "defs.schema.json#/definitions/name"
					},
					"date": {
						"description": "When it is planned.",
						"$ref": "defs.schema.json#/definitions/date"
					},
					"major": {
						"description": "Whether it is a major one: a service pack, a new version of the system or of its main application.",
						"type": "boolean"
					},
					"checkpoint": {
						"description": "The name of the checkpoint that is to be taken before it. Absent or null: none is planned.",
						"type": ["string", "null"]
					}
				}
			}
		}
	}
};
/** The kinds of documents, each with the file of its schema. */
const kinds = {
	Cluster: "cluster.schema.json",
	Host: "host.schema.json",
	VirtualMachine: "virtual-machine.schema.json"
};
const roots = /* @__PURE__ */ new Map();
/** The schema of a manifest as a whole. */
function rootSchema(file) {
	const root = roots.get(file) ?? resolveSchema(files[file]);
	roots.set(file, root);
	return root;
}
/** The schema of a document as a whole. */
function resolveSchema(whole) {
	return followed(whole, whole, void 0);
}
/** The schema of a property of an object, or of an entry of a list; undefined where it has none. */
function schemaBelow(parent, key) {
	const step = typeof key === "number" ? "[]" : key;
	let known = parent.below.get(step);
	if (known === void 0) {
		known = findBelow(parent, key) ?? null;
		parent.below.set(step, known);
	}
	return known ?? void 0;
}
function findBelow(parent, key) {
	for (const part of alternatives(parent)) {
		const { schema, whole } = followed(part, parent.whole, void 0);
		const properties = schema.properties ?? {};
		const found = typeof key === "number" ? schema.items : Object.hasOwn(properties, key) ? properties[key] : void 0;
		if (found) return followed(found, whole, void 0);
	}
}
/** The schema itself and those that it is composed of. */
function alternatives({ schema }) {
	return [
		schema,
		...schema.allOf ?? [],
		...schema.anyOf ?? []
	];
}
/** All properties that an object of this schema may have. */
function propertiesOf(parent) {
	return Object.assign({}, ...alternatives(parent).map((part) => followed(part, parent.whole, void 0).schema.properties ?? {}));
}
function followed(schema, whole, definition) {
	if (schema.$ref === void 0) return {
		schema,
		whole,
		definition,
		form: definition && schema.description,
		below: /* @__PURE__ */ new Map()
	};
	const [file = "", pointer = ""] = schema.$ref.split("#");
	const next = file ? files[file] : whole;
	const name = pointer.split("/")[2];
	const found = name === void 0 ? next : next?.definitions?.[name];
	if (!next || !found) throw new Error(`The schema ${schema.$ref} does not exist.`);
	const result = followed(found, next, name ?? definition);
	return schema.description ? {
		...result,
		schema: {
			...result.schema,
			description: schema.description
		}
	} : result;
}
// src/source/recognize.ts
const version = "hvlint/v1";
const kindNames = Object.keys(kinds);
/**
* Says whether a document is a manifest. What looks like one, and is none, is a problem: to pass it over
* would be to judge moves without the machines in it.
*/
function recognize(source) {
	const { value } = source;
	if (typeof value === "string") return looksLikeManifest(value) ? noManifest(source, "The manifest is one text, in which no colon ends a key.") : void 0;
	if (!isObject(value)) return holdsManifest(value) ? nested(source) : void 0;
	const { apiVersion, kind } = value;
	if (typeof apiVersion === "string" && apiVersion.startsWith("hvlint/")) {
		if (typeof kind === "string" && Object.hasOwn(kinds, kind)) return {
			kind,
			file: kinds[kind]
		};
		return unknownKind(source, value);
	}
	const key = Object.keys(value).find((one) => isLikeVersion(value[one]) && closest(one, ["apiVersion"]));
	if (key === "apiVersion") return problemAt(source, [key], "\"apiVersion\" is no version of manifests.", meant(version));
	if (key !== void 0) return problemAt(source, [key], `Unknown property "${key}".`, meant("apiVersion"), "key");
	if (!(typeof apiVersion === "string" && apiVersion.includes("/")) && isLikeKind(value)) return noManifest(source, "\"apiVersion\" is missing.");
	if (Object.keys(value).some(looksLikeManifest)) return noManifest(source, "The manifest has colons without a blank behind them.");
	return holdsManifest(value) ? nested(source) : void 0;
}
/** The problem of a document that is no manifest. */
function noManifest(source, message = "This is no hvlint manifest.") {
	return problemAt(source, ["apiVersion"], message, `A manifest begins with \`apiVersion: ${version}\` and \`kind: Cluster\`, \`Host\` or \`VirtualMachine\`.`);
}
/** Whether a text that could not be parsed, or not whole, is meant to hold a manifest. */
function looksLikeManifest(text) {
	const plain = unescaped(text).replace(/[\0\uFFFD]/g, "");
	if (/api[-_ ]?version["']?\s{0,9}[:：=]\s{0,9}[^\r\n#]{0,80}?\bhvlint/i.test(plain)) return true;
	return /^[^\S\r\n]{0,9}[{,-]?[^\S\r\n]{0,9}["']?kind["']?\s{0,9}[:：]\s{0,9}(?:[!&]\S{0,40}\s{1,9})?["']?(cluster|host|virtualmachine)\b/im.test(plain) && !/apiVersion/i.test(plain);
}
/**
* Whether a text that nothing else tells of is a manifest. Prose may quote one, after words or further in.
*/
function isManifestText(text) {
	const first = text.split(/[\r\n]+/).find((line) => !/^\s*(?:#|---|%|$)/.test(line)) ?? "";
	if (/^\s*[[{]/.test(first)) return looksLikeManifest(text);
	return /^(?:- +)?["']?(?:[a-z][a-zA-Z]*|A[Pp][Ii][-_ ]?\w*|K\w*)["']? *:/.test(first) && looksLikeManifest(text.replace(/^[ \t].*$/gm, ""));
}
/**
* Whether a text of which nobody thinks as a manifest begins as one: with its head, be it in the notation of
* TOML or PowerShell. What quotes one, such as a page or a script, has something before that.
*/
function beginsAsManifest(text) {
	const lines = text.split(/[\r\n]+/).filter((line) => !/^\s*(?:#|---|%|$)/.test(line));
	const bracket = lines.findIndex((line) => !/^[\s@[{]*$/.test(line));
	const head = lines.slice(0, bracket + 1).join("");
	return /^[\s@[{-]*["']?(?:api[-_ ]?version|kind)\b/i.test(head) && looksLikeManifest(text);
}
/** Keys that say nothing of what a document is, where they are none of ours. */
const headKeys = /* @__PURE__ */ new Set([
	"apiVersion",
	"kind",
	"type",
	"version"
]);
/**
* Whether a text without a head has the properties of a manifest, and nothing else: all that it has at its
* outermost level, a name among them, and one that is no everyday word.
*/
function lacksHead(text) {
	const head = text.slice(0, longestHead);
	const indent = /^\s*\{/.test(head) ? "[^\\S\\r\\n]{1,4}" : "";
	const keys = head.matchAll(new RegExp(`^${indent}["']?([A-Za-z]\\w*)["']?[^\\S\\r\\n]*:`, "gm"));
	const own = new Set([...keys].map(([, key = ""]) => key).filter((key) => !headKeys.has(key)));
	const isTelling = (key) => key === "owner" || /[A-Z]/.test(key);
	if (own.size < 4 || !own.has("name") || ![...own].some(isTelling)) return false;
	return kindNames.some((kind) => {
		const known = propertiesOf(rootSchema(kinds[kind]));
		return [...own].every((key) => Object.hasOwn(known, key));
	});
}
/** As much of a text tells whether it is a manifest. */
const longestHead = 65536;
/**
* Whether a text is plainly of others: nothing in it names hvlint, and each version and kind is far from
* ours. It need not be parsed then.
*/
function isOfOthers(text) {
	const plain = unescaped(text);
	if (/hvlint|[\0\uFFFD]/i.test(plain)) return false;
	return [...new Set([...plain.matchAll(/\b(?:api[-_ ]?version|kind)(?=["']?\s{0,9}[:：=]\s{0,9}(?:[!&]\S{0,40}\s{1,9})?["']?([^\s"',}#]{1,40}))/gi)].map(([, value = ""]) => value))].every((value) => !isLikeVersion(value) && !closest(value, kindNames));
}
/** A text whose letters are none of them written as escapes: `h\u0076lint`. */
function unescaped(text) {
	return text.replace(/\\(?:u00|x)([2-7][0-9a-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
/** The other kinds that have a property which a kind has not: a document with it may be one of them. */
function kindsWith(key, than) {
	const having = kindNames.filter((name) => Object.hasOwn(propertiesOf(rootSchema(kinds[name])), key));
	return having.includes(than) ? [] : having;
}
function unknownKind(source, value) {
	const { kind } = value;
	if (kind === void 0) {
		const key = Object.keys(value).find((one) => /^kind$/i.test(one.trim()));
		return key === void 0 ? problemAt(source, ["kind"], "\"kind\" is missing.", `Write one of ${kindNames.join(", ")}.`) : problemAt(source, [key], `Unknown property "${key}".`, meant("kind"), "key");
	}
	const guess = typeof kind === "string" ? closest(kind, kindNames) : void 0;
	return problemAt(source, ["kind"], "\"kind\" is none of the kinds of manifests.", guess ? meant(guess) : `Write one of ${kindNames.join(", ")}.`);
}
function nested(source) {
	return problemAt(source, [], "A manifest stands inside something else.", "A file holds one manifest, or several that are separated by `---`, or in JSON a list of them.");
}
function problemAt(source, at, message, fix, target = "value") {
	const range = source.rangeOf(at, target);
	return { problem: {
		ruleId: "schema",
		path: source.path,
		range,
		message,
		fix,
		segments: []
	} };
}
function meant(word) {
	return `Did you mean "${word}"?`;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isLikeVersion(value) {
	return typeof value === "string" && (/^hvlint\b/i.test(value.trim()) || closest(value, [version]) !== void 0);
}
/** Whether a document is of one of our kinds; of one that is misspelt, also by the properties it has. */
function isLikeKind(value) {
	const kind = Object.entries(value).find(([key]) => /^kind$/i.test(key.trim()))?.[1];
	const guess = typeof kind === "string" ? closest(kind, kindNames) : void 0;
	if (guess === void 0) return false;
	if (guess.toLowerCase() === String(kind).trim().toLowerCase()) return true;
	const known = propertiesOf(rootSchema(kinds[guess]));
	return Object.keys(value).filter((key) => Object.hasOwn(known, key)).length > 3;
}
/** Whether a manifest stands within a few levels of a value. */
function holdsManifest(root) {
	const seen = /* @__PURE__ */ new Set();
	let level = [root];
	for (let depth = 0; depth < 4; depth += 1) {
		level = level.flatMap((value) => {
			if (typeof value !== "object" || value === null || seen.has(value)) return [];
			seen.add(value);
			return Object.values(value);
		});
		if (level.some((one) => isObject(one) && /^hvlint\//.test(String(one.apiVersion)))) return true;
	}
	return false;
}
// node_modules/jsonc-parser/lib/esm/impl/scanner.js
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit$1(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
/**
* Finds the node at the given path in a JSON DOM.
*/
function findNodeAtLocation$1(root, path) {
	if (!root) return;
	let node = root;
	for (let segment of path) if (typeof segment === "string") {
		if (node.type !== "object" || !Array.isArray(node.children)) return;
		let found = false;
		for (const propertyNode of node.children) if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
			node = propertyNode.children[1];
			found = true;
			break;
		}
		if (!found) return;
	} else {
		const index = segment;
		if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) return;
		node = node.children[index];
	}
	return node;
}
/**
* Evaluates the JavaScript object of the given JSON DOM node
*/
function getNodeValue$1(node) {
	switch (node.type) {
		case "array": return node.children.map(getNodeValue$1);
		case "object":
			const obj = Object.create(null);
			for (let prop of node.children) {
				const valueNode = prop.children[1];
				if (valueNode) obj[prop.children[0].value] = getNodeValue$1(valueNode);
			}
			return obj;
		case "null":
		case "string":
		case "number":
		case "boolean": return node.value;
		default: return;
	}
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit$1(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}
// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
const parseTree = parseTree$1;
/**
* Finds the node at the given path in a JSON DOM.
*/
const findNodeAtLocation = findNodeAtLocation$1;
/**
* Evaluates the JavaScript object of the given JSON DOM node
*/
const getNodeValue = getNodeValue$1;
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
const visit = visit$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
}
// src/source/json-text.ts
const [quote$2, backslash] = [34, 92];
const [openList$1, closeList$1, openObject$1, closeObject$1] = [
	91,
	93,
	123,
	125
];
/** Where the string ends that begins with this quote; behind the text where it does not. */
function endOfString(text, start) {
	for (let end = start;;) {
		end = text.indexOf("\"", end + 1);
		if (end < 0) return text.length;
		let before = end;
		while (text.charCodeAt(before - 1) === backslash) before -= 1;
		if ((end - before) % 2 === 0) return end;
	}
}
/** Where more lists and objects are in one another than there may be; undefined where there are not. */
function tooDeep(text, deepest) {
	const { at, depth } = walk$1(text, 0, Number.NEGATIVE_INFINITY, deepest);
	return depth > deepest ? at : void 0;
}
/**
* Goes on until more than `most` lists and objects are open, or after one is closed no more than `least`.
*
* @returns where that is; a depth of NaN where the text ends before.
*/
function walk$1(text, start, least, most) {
	let depth = 0;
	for (let at = start; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === quote$2) at = endOfString(text, at);
		else if (code === openList$1 || code === openObject$1) {
			depth += 1;
			if (depth > most) return {
				at,
				depth
			};
		} else if (code === closeList$1 || code === closeObject$1) {
			depth -= 1;
			if (depth <= least) return {
				at,
				depth
			};
		}
	}
	return {
		at: text.length,
		depth: NaN
	};
}
// src/source/json-excess.ts
const [quote$1, comma, colon] = [
	34,
	44,
	58
];
const [openList, closeList, openObject, closeObject] = [
	91,
	93,
	123,
	125
];
/** Looks through a JSON text. It reads no values, and holds no stack. */
function signsOfJson(text) {
	const open = [];
	let values = 0;
	let keys = 0;
	for (let offset = 0; offset < text.length; offset += 1) {
		const code = text.charCodeAt(offset);
		if (code === quote$1) offset = endOfString(text, offset);
		else if (code === openList || code === openObject) {
			values += 1;
			open.push({
				isList: code === openList,
				commas: 0
			});
			if (open.length > limits.depth) return {
				keys,
				excess: {
					offset,
					message: "The file is nested too deeply to be read.",
					fix: "A manifest is a few levels deep: look for brackets that are never closed."
				}
			};
		} else if (code === closeList || code === closeObject) open.pop();
		else if (code === colon) keys += 1;
		else if (code === comma) {
			const excess = excessOfCommas(open, offset);
			if (excess) return {
				keys,
				excess
			};
			values += 1;
		}
		if (values > limits.valuesOfJson) return {
			keys,
			excess: excessOf(offset, limits.valuesOfJson, "values in one file", divideEstate)
		};
	}
	return { keys };
}
/** Counts a comma: there are entries or keys one more than commas. */
function excessOfCommas(open, offset) {
	const holder = open.at(-1);
	if (!holder) return void 0;
	holder.commas += 1;
	if (!holder.isList && holder.commas >= limits.keys) return excessOf(offset, limits.keys, "keys in one object", "A manifest knows no such object: look at the brackets above.");
	const most = mostEntries(open.length);
	if (holder.isList && holder.commas >= most) return excessOf(offset, most, "entries in one list", divideEstate);
}
// src/source/json.ts
const strict = {
	disallowComments: true,
	allowTrailingComma: false,
	allowEmptyContent: false
};
/** Parses a JSON file: one document, or an array of documents. Places are looked for only when asked. */
function parseJson(path, text) {
	const position = linesOf(text).positionOf;
	const range = (from, length) => ({
		start: position(from),
		end: position(from + length)
	});
	const { excess, keys } = signsOfJson(text);
	if (excess) {
		const { offset, message, fix } = excess;
		return {
			documents: [],
			problems: [{
				ruleId: "syntax",
				path,
				range: range(offset, 1),
				message,
				fix,
				segments: []
			}]
		};
	}
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return {
			documents: [],
			problems: [syntaxProblem(path, text, error, range)]
		};
	}
	let tree;
	const nodeAt = (segments) => {
		tree ??= parseTree(text, [], strict);
		return tree && findNodeAtLocation(tree, [...segments]);
	};
	const document = (root) => ({
		path,
		text,
		value: valueAt(value, root),
		rangeOf(segments, target) {
			const whole = [...root, ...segments];
			let node = nodeAt(whole);
			const key = node?.parent?.type === "property" ? node.parent.children?.[0] : void 0;
			if (key && target === "key") return range(key.offset, key.length);
			for (let depth = whole.length - 1; !node && depth >= 0; depth -= 1) node = nodeAt(whole.slice(0, depth));
			const head = node?.type === "object" ? headOf(node) : node;
			return head ? range(head.offset, head.length) : range(0, 0);
		},
		textOf(segments) {
			const node = nodeAt([...root, ...segments]);
			if (!node || node.type === "object" || node.type === "array") return void 0;
			return node.type === "string" ? getNodeValue(node) : text.slice(node.offset, node.offset + node.length);
		}
	});
	return {
		documents: Array.isArray(value) ? value.map((_, index) => document([index])) : [document([])],
		problems: keysOf(value) < keys ? duplicateKeys(path, text, range) : []
	};
}
/** What stands for a whole object: its name, or else its first key. */
function headOf(object) {
	const name = findNodeAtLocation(object, ["name"]);
	return (name?.type === "string" ? name : object.children?.[0]?.children?.[0]) ?? object;
}
function syntaxProblem(path, text, error, range) {
	const errors = [];
	parseTree(text, errors, strict);
	const [first] = errors;
	return {
		ruleId: "syntax",
		path,
		range: first ? range(first.offset, first.length) : range(0, 0),
		message: first ? `This is no JSON: ${words(printParseErrorCode(first.error))}.` : `This is no JSON: ${error.message}.`,
		fix: "Mend the JSON; a comma too many or too few, and a single backslash in a path, are the usual faults.",
		segments: []
	};
}
/** `CommaExpected` as words. */
function words(code) {
	return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}
/** How many keys a value has, with all that is in it. */
function keysOf(value) {
	if (typeof value !== "object" || value === null) return 0;
	let keys = 0;
	if (Array.isArray(value)) for (const entry of value) keys += keysOf(entry);
	else for (const key of Object.keys(value)) keys += 1 + keysOf(value[key]);
	return keys;
}
function duplicateKeys(path, text, range) {
	const problems = [];
	const open = [];
	visit(text, {
		onObjectBegin: () => void open.push(/* @__PURE__ */ new Set()),
		onObjectEnd: () => void open.pop(),
		onObjectProperty(name, offset, length) {
			const seen = open.at(-1);
			if (seen?.has(name) && problems.length < limits.problems) problems.push({
				ruleId: "syntax",
				path,
				range: range(offset, length),
				message: `The key ${JSON.stringify(name)} stands twice in one object.`,
				fix: "Keep one of the two.",
				segments: []
			});
			seen?.add(name);
		}
	});
	return problems;
}
// src/source/schema-errors.ts
/** So many faults that looking for more would take gigabytes. */
var TooManyFaults = class extends Error {
	first;
	constructor(first) {
		super(`More than ${inThousands(limits.faults)} problems.`);
		this.first = first;
	}
};
let mostFaults = limits.faults;
/** Lets a validator work that finds so many faults before it gives up: it takes no such argument itself. */
function withMostFaults(most, validate) {
	mostFaults = most;
	try {
		return validate();
	} finally {
		mostFaults = limits.faults;
	}
}
/** Adds a fault to those of a validator. */
function addFault(faults, fault) {
	if (faults.length >= mostFaults) throw new TooManyFaults(faults.slice(0, limits.problems));
	faults.push(fault);
}
/** Adds the faults that another validator found. */
function addFaults(faults, found) {
	for (const fault of found) addFault(faults, fault);
	return faults;
}
// src/source/conform.ts
/** The smallest amount of bytes that is taken without a unit. Less is a unit forgotten: `startup: 8`. */
const smallestBareSize = 1024 ** 2;
/**
* Puts back the text of scalars that YAML or JSON took for numbers or truth values where the schema
* wants text: `version: 10.0` is '10.0', not 10; `lunId: 600E10` is no number. Changes the value.
*/
function restoreTexts(document, root) {
	walk(document.value, root, [], (container, key, schema, segments) => {
		const value = container[key];
		if (typeof value !== "number" && typeof value !== "boolean") return;
		if (!wantsText(schema)) return;
		container[key] = document.textOf(segments) ?? String(value);
	});
}
/**
* The numbers that are too large to be kept exactly, and the texts that lost characters: another number,
* another name would be judged. Also the texts and lists that are longer than any is.
*/
function unusableValues(document, root) {
	const found = [];
	walk(document.value, root, [], (container, key, schema, way) => {
		const value = container[key];
		const number = typeof value === "string" && hasUnit(schema) ? Number.parseFloat(value) : value;
		if (typeof number === "number" && Math.abs(number) > Number.MAX_SAFE_INTEGER) found.push({
			segments: [...way],
			message: `"${key}" is ${document.textOf(way) ?? value}, a number that cannot be kept exactly.`,
			fix: "Numbers go up to 9007199254740991 (2^53 - 1); what is no amount belongs in quotes."
		});
		else if (typeof value === "string" && value.includes("�")) found.push({
			segments: [...way],
			message: `"${key}" holds characters that could not be read.`,
			fix: "Write it anew, and save the file as UTF-8."
		});
		const excess = excessOfValue(String(key), value, schema);
		if (excess) found.push({
			segments: [...way],
			...excess
		});
	});
	return found;
}
/** Paths that may also be null, and what people write. */
const mayBeLong = /* @__PURE__ */ new Set([
	"path",
	"locationPath",
	"media",
	"reason"
]);
/** What makes a text or a list too long. */
function excessOfValue(key, value, { definition }) {
	const longest = definition === "path" || mayBeLong.has(key) ? limits.text : limits.name;
	if (typeof value === "string" && value.length > longest) return {
		message: `"${key}" has more than ${inThousands(longest)} characters.`,
		fix: "No name and no path is as long: look for a quote that is missing."
	};
	const most = Array.isArray(value) ? limits.entriesOf[key] : void 0;
	if (most === void 0 || value.length <= most) return void 0;
	return {
		message: `"${key}" has more than ${most} entries.`,
		fix: "No list of this kind is as long: look for entries that belong elsewhere."
	};
}
/**
* Turns sizes and link speeds that were written with a unit into numbers, in a valid document.
* Changes the value.
*
* @returns the sizes that lack a unit they must have meant.
*/
function convertUnits(document, root) {
	const bad = [];
	walk(document.value, root, [], (container, key, schema, way) => {
		const value = container[key];
		if (schema.definition === "linkSpeed" && typeof value === "string") container[key] = parseLinkSpeed(value);
		if (schema.definition !== "size") return;
		if (typeof value === "string") container[key] = parseSize(value);
		else if (typeof value === "number" && value > 0 && value < smallestBareSize) bad.push({
			segments: [...way],
			value
		});
	});
	return bad;
}
function hasUnit({ definition }) {
	return definition === "size" || definition === "linkSpeed";
}
function wantsText(resolved) {
	if (hasUnit(resolved)) return false;
	const { schema } = resolved;
	const types = typeof schema.type === "string" ? [schema.type] : schema.type ?? [];
	if (types.length > 0) return types.includes("string") && !types.includes("boolean");
	return (schema.enum ?? (schema.const === void 0 ? [] : [schema.const])).some((value) => typeof value === "string");
}
function walk(value, schema, way, visit) {
	if (typeof value !== "object" || value === null) return;
	const step = (key, below) => {
		if (!below) return;
		way.push(key);
		visit(value, key, below, way);
		walk(value[key], below, way, visit);
		way.pop();
	};
	if (!Array.isArray(value)) for (const key of Object.keys(value)) step(key, schemaBelow(schema, key));
	else if (value.length > 0) {
		const ofEntries = schemaBelow(schema, 0);
		for (const index of value.keys()) step(index, ofEntries);
	}
}
// src/source/validate.ts
/**
* Holds a document against a schema, by the validator that was made of it.
*
* @param most So many faults are told; the rest is only found.
* @param found So many are found before the document as a whole is one.
*/
function validateDocument(document, schema, validator, most = limits.problems, found = limits.faults) {
	const { errors, excess } = withMostFaults(found, () => errorsOf(document.value, validator));
	const faults = /* @__PURE__ */ new Map();
	for (const error of withoutNoise(errors)) {
		const fault = faults.size < most ? faultOf(document, schema, error) : bareFault(document, error);
		const key = [fault.problem?.message, ...fault.invalid].join("\0");
		if (!faults.has(key)) faults.set(key, fault);
	}
	const all = [...faults.values()];
	return excess ? [excessFault(document, excess), ...all] : all;
}
function errorsOf(value, validator) {
	try {
		return { errors: validator(value) ? [] : validator.errors ?? [] };
	} catch (error) {
		if (!(error instanceof TooManyFaults)) throw error;
		return {
			errors: error.first,
			excess: error
		};
	}
}
/** The document as a whole, where too much of it is wrong for the rest to be told apart. */
function excessFault(document, { message }) {
	return {
		problem: {
			ruleId: "schema",
			path: document.path,
			range: document.rangeOf([], "value"),
			message,
			fix: "It is no manifest of this kind as a whole: mend its first ones and look again.",
			segments: []
		},
		invalid: [],
		count: limits.faults
	};
}
/** Only what cannot be used. */
function bareFault(document, { instancePath, params }) {
	const at = segmentsOf(instancePath, document.value);
	const unknown = params.additionalProperty;
	return unknown === void 0 ? { invalid: at } : {
		invalid: [...at, String(unknown)],
		meant: "*"
	};
}
function segmentsOf(pointer, root) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).map((step, index, all) => Array.isArray(valueAt(root, all.slice(0, index))) ? Number(step) : step);
}
/**
* Of a value that fits none of several alternatives: the faults inside the alternative that it comes
* nearest to, or else that it is of no alternative's type, told once. That no alternative fits adds
* nothing.
*/
function withoutNoise(errors) {
	const choices = new Set(errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath));
	const others = errors.filter(({ keyword }) => keyword !== "anyOf");
	const withNearer = /* @__PURE__ */ new Set();
	const withValues = /* @__PURE__ */ new Set();
	const typesAt = /* @__PURE__ */ new Map();
	let way = [];
	for (const { keyword, instancePath, params } of others) {
		if (way.at(-1) !== instancePath) way = wayTo(instancePath);
		const isOfWhole = keyword === "type" || keyword === "enum";
		for (const pointer of isOfWhole ? way.slice(0, -1) : way) withNearer.add(pointer);
		if (keyword === "enum") withValues.add(instancePath);
		if (keyword === "type") typesAt.set(instancePath, [...typesAt.get(instancePath) ?? [], String(params.type)]);
	}
	return others.flatMap((error) => {
		const { keyword, instancePath } = error;
		if (!(keyword === "type" || keyword === "enum") || !choices.has(instancePath)) return [error];
		if (withNearer.has(instancePath)) return [];
		if (keyword === "enum") return [error];
		if (withValues.has(instancePath)) return [];
		return [{
			...error,
			params: { type: String(typesAt.get(instancePath)) }
		}];
	});
}
/** A JSON Pointer and those of all that it lies in: `/a/0` gives itself, `/a` and the document. */
function wayTo(pointer) {
	const steps = pointer.split("/");
	return steps.map((_, depth) => steps.slice(0, depth + 1).join("/"));
}
function faultOf(document, root, error) {
	const at = segmentsOf(error.instancePath, document.value);
	const schema = at.reduce((parent, key) => parent && schemaBelow(parent, key), root);
	const value = valueAt(document.value, at);
	const name = String(at.at(-1) ?? "the document");
	const fault = (message, fix, segments = at, target = "value") => ({
		problem: {
			ruleId: "schema",
			path: document.path,
			range: document.rangeOf(segments, target),
			message,
			fix,
			segments
		},
		invalid: segments
	});
	switch (error.keyword) {
		case "additionalProperties": {
			const key = String(error.params.additionalProperty);
			const known = schema ? Object.keys(propertiesOf(schema)) : [];
			const guess = closest(key, known);
			return {
				...fault(`Unknown property ${quote(key)}.`, guess ? `Did you mean ${quote(guess)}?` : `Known here: ${someOf(known)}.`, [...at, key], "key"),
				meant: guess ?? "*"
			};
		}
		case "required": {
			const key = String(error.params.missingProperty);
			return fault(`${quote(key)} is missing.`, `Add ${quote(key)} here.`, at, "key");
		}
		case "enum":
		case "const": {
			const values = error.params.allowedValues ?? [error.params.allowedValue];
			const allowed = [...new Set(values.map(String))];
			const guess = typeof value === "string" ? closest(value, allowed) : void 0;
			return fault(`${quote(name)} is ${show(value)}, which is none of its values.`, guess ? `Did you mean ${quote(guess)}?` : `Write one of ${allowed.join(", ")}.`);
		}
		case "type": return fault(`${quote(name)} is ${show(value)}, not ${typeWords(String(error.params.type))}.`, schema?.form ?? schema?.schema.description ?? "Write a value of that type.");
		case "pattern": return fault(`${quote(name)} is ${show(value)}, which does not have the form that it needs.`, schema?.form ?? schema?.schema.description ?? `It must match ${String(error.params.pattern)}.`);
		default: return fault(`${quote(name)} is ${show(value)}: it ${error.message ?? "is not valid"}.`, schema?.schema.description ?? "Mend the value.");
	}
}
function someOf(names) {
	const most = 40;
	return names.slice(0, most).join(", ") + (names.length > most ? ", ..." : "");
}
function quote(text) {
	return `"${text.length > 80 ? `${text.slice(0, 80)}...` : text}"`;
}
function show(value) {
	if (Array.isArray(value)) return "a list";
	if (value === null) return "null";
	if (typeof value === "object") return "an object";
	return typeof value === "string" ? quote(value) : String(value);
}
function typeWords(types) {
	const words = {
		array: "a list",
		object: "an object",
		string: "text",
		integer: "a whole number",
		number: "a number",
		boolean: "true or false",
		null: "null"
	};
	return types.split(",").map((type) => words[type] ?? type).join(" or ");
}
export { firstNames as A, nothingLost as B, allClosest as C, byName as D, isNoText as E, isSameUnit as F, nameKey as I, nameOf as L, hexKey as M, isSameComputer as N, computerKey as O, isSameName as P, unitKey as R, schemaBelow as S, decodeText as T, recognize as _, addFault as a, resolveSchema as b, endOfString as c, isManifestText as d, isOfOthers as f, noManifest as g, looksLikeManifest as h, unusableValues as i, firstOf as j, domainKey as k, tooDeep as l, lacksHead as m, convertUnits as n, addFaults as o, kindsWith as p, restoreTexts as r, parseJson as s, validateDocument as t, beginsAsManifest as u, kinds as v, closest as w, rootSchema as x, propertiesOf as y, mayBeLost as z };
