import { I as nameKey, O as computerKey, S as schemaBelow, c as endOfString, l as tooDeep, s as parseJson, t as validateDocument, v as kinds$2, x as rootSchema, y as propertiesOf } from "./validate.js";
import { S as versionsOfBuild, g as isAzureLocal, r as excessOfExport } from "./limits.js";
import { t as getOrAdd } from "./maps.js";
import { n as isPrimordial } from "./resource-pools.js";
import { r as valueAt$1 } from "./document.js";
import { r as validators } from "./manifest-document.js";
import { createHash } from "node:crypto";
// src/import/raw.ts
/** Properties of an object, by their names. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A value inside of another one. Where it stands is put together when somebody asks. */
var Inner = class {
	value;
	#outer;
	#key;
	asked = void 0;
	constructor(value, outer, key) {
		this.value = value;
		this.#outer = outer;
		this.#key = key;
	}
	get path() {
		return this.#outer.path;
	}
	get segments() {
		const { segments } = this.#outer;
		return this.#key === void 0 ? segments : [...segments, this.#key];
	}
};
/** A value inside of another one, under a key. */
function inside(outer, key, value) {
	return new Inner(value, outer, key);
}
/**
* What stands under a property; a dotted name leads into objects inside. Undefined where it was not
* exported, which is not the same as null.
*/
function propertyOf(raw, name) {
	if (!name.includes(".")) return ownProperty(raw, name);
	return name.split(".").reduce((one, key) => one && ownProperty(one, key), raw);
}
function ownProperty(raw, key) {
	const { value } = raw;
	raw.asked?.add(key);
	return isRecord(value) && Object.hasOwn(value, key) ? inside(raw, key, value[key]) : void 0;
}
/** The value under a property; undefined where it was not exported. A dotted name leads into objects inside. */
function valueAt({ value, asked }, name) {
	let found = value;
	for (let from = 0; from >= 0;) {
		const end = name.indexOf(".", from);
		const key = from === 0 && end < 0 ? name : name.slice(from, end < 0 ? void 0 : end);
		if (from === 0) asked?.add(key);
		if (!isRecord(found) || !Object.hasOwn(found, key)) return void 0;
		found = found[key];
		from = end < 0 ? -1 : end + 1;
	}
	return found;
}
/** The objects of a list under a property. */
function objectsAt(raw, name) {
	const list = propertyOf(raw, name);
	return list ? (entriesOf(list) ?? []).filter(({ value }) => isRecord(value)) : [];
}
/** An object in other words, at the same place. What is undefined is not told. */
function inWords(raw, properties) {
	const told = Object.entries(properties).filter(([, value]) => value !== void 0);
	return withValue(raw, Object.fromEntries(told));
}
/** Another value for what stands at the same place. */
function withValue(raw, value) {
	return new Inner(value, raw, void 0);
}
/**
* The entries of a list. Windows PowerShell wraps some lists (`{ value: [...], Count: n }`), prints one
* entry without a list, and none as an empty text.
*
* @returns undefined where the list was cut off (`-Depth`), so that nobody knows its entries.
*/
function entriesOf(raw) {
	const { value } = raw;
	if (value === null || value === "") return [];
	if (isWrapped(value)) return entriesOf(inside(raw, "value", value.value));
	if (!Array.isArray(value)) return isCut(value) ? void 0 : [raw];
	return value.some(isCut) ? void 0 : value.map((entry, index) => inside(raw, index, entry));
}
/** A list as Windows PowerShell prints it where it went through its pipeline. */
function isWrapped(value) {
	return isRecord(value) && Array.isArray(value.value) && "Count" in value;
}
const typeNames = /^(?:Microsoft\.(?:HyperV|Vhd|Virtualization|FailoverClusters|Management|Windows|Storage|PowerShell|SystemCenter)|System\.(?:Object|String|Collections|Management|Guid|Byte|U?Int\d+))\b/;
/** Nearly all texts are told by their first character: @, M and S. */
const cutBeginnings = /* @__PURE__ */ new Set([
	64,
	77,
	83
]);
/** Whether a text stands for objects that `-Depth` cut off: the name of their type, once for each of them, or `@{...}`. */
function isCut(value) {
	if (typeof value !== "string" || !cutBeginnings.has(value.charCodeAt(0))) return false;
	return typeNames.test(value) || /^@\{.*\}$/s.test(value);
}
// src/import/cut-inventory.ts
const lost = "The file was cut off before the answer was whole.";
/**
* Closes an inventory that was cut off. Of the read there only whole machines stay, and nobody takes
* them for all of their host; nodes that were to come are told as not asked for their machines.
*
* @returns undefined where it is no inventory that was cut off, or no read of it is whole.
*/
function closeInventory(text) {
	if (!/^\s*\{\s*"inventory"\s*:\s*"hvlint\/v1"/.test(text)) return void 0;
	const cut = lastWhole(text);
	if (!cut) return void 0;
	const closed = text.slice(0, cut.end) + cut.closing;
	let value;
	try {
		value = JSON.parse(closed);
	} catch {
		return;
	}
	if (!Array.isArray(value.reads)) return void 0;
	const last = value.reads.at(-1);
	const reads = cut.isInRead && isRecord(last) ? [...value.reads.slice(0, -1), ...partsOf(last)] : value.reads;
	return {
		text: closed,
		value: {
			...value,
			reads: [...reads, ...notAsked(reads.filter(isRecord))]
		}
	};
}
/** Where the last read ends that is whole, or the last object of the read after it. */
function lastWhole(text) {
	let inReads;
	let inObjects;
	let open = "";
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (character === "\"") at = endOfString(text, at);
		else if (character === "{" || character === "[") {
			open += character;
			if (open === "{[") inReads = at + 1;
			if (open === "{[{[") inObjects = at + 1;
		} else if (character === "}" || character === "]") {
			open = open.slice(0, -1);
			if (open === "") return void 0;
			if (open === "{[") [inReads, inObjects] = [at + 1, void 0];
			if (open === "{[{[") inObjects = at + 1;
		}
	}
	if (inObjects !== void 0) return {
		end: inObjects,
		closing: "]}]}",
		isInRead: true
	};
	return inReads === void 0 ? void 0 : {
		end: inReads,
		closing: "]}",
		isInRead: false
	};
}
/** What is left of the read that was cut off. Machines are named by themselves, so that they are not all of a host's. */
function partsOf({ objects, ...read }) {
	const machines = objects.map((one) => ({
		ComputerName: read.computer,
		...one
	}));
	const failed = {
		...read,
		error: lost
	};
	if (read.command !== "Get-VM" || machines.length === 0) return [failed];
	return [{
		command: read.command,
		objects: machines
	}, failed];
}
/** The nodes of the cluster that were not asked for their machines, up to the cut. */
function notAsked(reads) {
	const asked = new Set(reads.flatMap(({ command, session, computer }) => command === "Get-VM" || session === "host" ? [computerKey(String(computer))] : []));
	return reads.flatMap(({ command, objects }) => command === "Get-ClusterNode" && Array.isArray(objects) ? objects.filter(isRecord) : []).flatMap(({ Name: name }) => typeof name === "string" && !asked.has(computerKey(name)) ? [{
		command: "Get-VM",
		computer: name,
		error: lost
	}] : []);
}
// src/import/cluster-objects.ts
/** Cmdlets that print of an object of a cluster what stands in no property of it. */
const ofClusterObjects = /* @__PURE__ */ new Set(["Get-ClusterOwnerNode", "Get-ClusterParameter"]);
/** The parameters that only the resource type of machines has. */
const ofResourceType = /^Migration(?:ExcludeNetworks|NetworkOrder)$/i;
/**
* Says of what `Get-ClusterResource | Get-ClusterParameter` printed whose it is: its ClusterObject names that, whole
* or by the name alone, which is that of a resource or of a group where the export has one of them.
*/
function withClusterObjects(reads) {
	const isLoose = ({ what, asked }) => ofClusterObjects.has(what) && Object.keys(asked).every((key) => key === "cluster");
	if (!reads.some(isLoose)) return reads;
	const resources = namesIn(reads, "Get-ClusterResource");
	const groups = namesIn(reads, "Get-ClusterGroup");
	const found = /* @__PURE__ */ new Map();
	return [...reads.filter((read) => {
		const [raw] = read.objects ?? [];
		const owner = raw && isLoose(read) ? ownerOf$1(raw, resources, groups) : void 0;
		if (!raw || !owner) return true;
		const asked = {
			...read.asked,
			...owner
		};
		const key = nameKey(JSON.stringify([read.what, asked]));
		const same = found.get(key);
		if (same) same.objects.push(raw);
		else found.set(key, {
			...read,
			asked,
			objects: [raw]
		});
		return false;
	}), ...found.values()];
}
function namesIn(reads, what) {
	return new Set(reads.flatMap((read) => read.what === what ? (read.objects ?? []).map((raw) => nameKey(String(valueAt(raw, "Name")))) : []));
}
/** The object of the cluster that an object tells of; undefined where that is not clear. */
function ownerOf$1(raw, resources, groups) {
	if (ofResourceType.test(String(valueAt(raw, "Name")))) return { resourceType: "Virtual Machine" };
	const told = valueAt(raw, "ClusterObject");
	const name = isRecord(told) ? told.Name : told;
	if (typeof name !== "string" || name === "" || isCut(name)) return void 0;
	const [isResource, isGroup] = isRecord(told) ? ["ResourceType" in told, "GroupType" in told] : [resources.has(nameKey(name)), groups.has(nameKey(name))];
	if (isResource === isGroup) return void 0;
	return isResource ? { resource: name } : { group: name };
}
// src/import/draft.ts
/** Where the facts of drafts came from: for each object its own place, and that of each of its properties. */
var Origins = class {
	#isKept;
	#places = /* @__PURE__ */ new Map();
	/** @param isKept Whether anybody will ask: keeping them takes as long as the import itself. */
	constructor(isKept = true) {
		this.#isKept = isKept;
	}
	/** Says where a property of an object came from, or the object itself (without a key). */
	note(object, key, raw) {
		if (!this.#isKept) return;
		const places = this.#places.get(object) ?? /* @__PURE__ */ new Map();
		this.#places.set(object, places);
		if (!places.has(key)) places.set(key, raw);
	}
	/** Where an object came from, or one of its properties. */
	of(object, key) {
		return this.#places.get(object)?.get(key);
	}
};
const known$1 = /* @__PURE__ */ new Map();
/** There are as many paths as facts, and each is split once. */
function stepsOf(path) {
	let steps = known$1.get(path);
	if (!steps) {
		const holders = path.split(".");
		steps = {
			holders,
			last: holders.pop()
		};
		known$1.set(path, steps);
	}
	return steps;
}
/** An object of a manifest while it is filled from exports. What was told first stays. */
var Draft = class {
	value = {};
	origins;
	/** What the object is made of. */
	raw;
	constructor(origins, raw) {
		this.origins = origins;
		this.raw = raw;
		origins.note(this.value, void 0, raw);
	}
	/** Sets what a dotted path leads to. Undefined sets nothing. */
	set(path, value, raw) {
		if (value === void 0) return;
		const { holders, last } = stepsOf(path);
		let object = this.value;
		for (const step of holders) {
			if (object[step] === void 0 || object[step] === null) {
				const inner = {};
				object[step] = inner;
				this.origins.note(inner, void 0, raw);
			}
			object = object[step];
		}
		if (object[last] !== void 0) return;
		object[last] = value;
		this.origins.note(object, last, raw);
	}
	has(path) {
		return path.split(".").reduce((part, step) => typeof part === "object" && part !== null ? part[step] : void 0, this.value) !== void 0;
	}
};
// src/import/cmdlets.ts
/** By which properties the objects of a cmdlet are known, the telling ones first. */
const signatures = [
	[
		"Get-VMSnapshot",
		"SnapshotType",
		"VMName"
	],
	[
		"Get-VM",
		"AutomaticStopAction",
		"State",
		"Id"
	],
	[
		"Get-VMHost",
		"VirtualHardDiskPath",
		"VirtualMachinePath"
	],
	[
		"Get-VMNetworkAdapterVlan",
		"OperationMode",
		"AccessVlanId"
	],
	[
		"Get-VMNetworkAdapter",
		"MacAddress",
		"SwitchName",
		"IsManagementOs"
	],
	[
		"Get-VMHardDiskDrive",
		"ControllerLocation",
		"ControllerType",
		"DiskNumber",
		"VMName"
	],
	[
		"Get-VMDvdDrive",
		"DvdMediaType",
		"VMName"
	],
	[
		"Get-VMProcessor",
		"CompatibilityForMigrationEnabled",
		"Count",
		"VMName"
	],
	[
		"Get-VMMemory",
		"DynamicMemoryEnabled",
		"Buffer",
		"Startup",
		"VMName"
	],
	[
		"Get-VMSwitch",
		"SwitchType",
		"AllowManagementOS"
	],
	[
		"Get-VHD",
		"VhdType",
		"VhdFormat"
	],
	[
		"Get-VMFirmware",
		"SecureBoot",
		"VMName"
	],
	[
		"Get-VMBios",
		"StartupOrder",
		"VMName"
	],
	[
		"Get-VMSecurity",
		"TpmEnabled",
		"VMName"
	],
	[
		"Get-VMFibreChannelHba",
		"WorldWidePortNameSetA",
		"VMName"
	],
	["Measure-VMReplication", "LastTestFailoverInitiatedTime"],
	[
		"Get-VMReplication",
		"ReplicationRelationshipType",
		"PrimaryServerName"
	],
	[
		"Get-VMReplicationServer",
		"AllowedAuthenticationType",
		"ReplicationEnabled"
	],
	[
		"Get-VMReplicationAuthorizationEntry",
		"AllowedPrimaryServer",
		"ReplicaStorageLocation"
	],
	[
		"Get-VMIntegrationService",
		"Enabled",
		"PrimaryStatusDescription",
		"VMName"
	],
	[
		"Get-VMAssignableDevice",
		"LocationPath",
		"VMName"
	],
	[
		"Get-VMHostAssignableDevice",
		"LocationPath",
		"InstancePath",
		"ComputerName"
	],
	[
		"Get-VMGpuPartitionAdapter",
		"MinPartitionVRAM",
		"MaxPartitionVRAM",
		"VMName"
	],
	[
		"Get-VMHostPartitionableGpu",
		"ValidPartitionCounts",
		"PartitionCount"
	],
	[
		"Get-VMHostSupportedVersion",
		"IsDefault",
		"Version",
		"Name"
	],
	[
		"Get-VMHostNumaNode",
		"NodeId",
		"ProcessorsAvailability"
	],
	[
		"Get-VMResourcePool",
		"ResourcePoolType",
		"ParentName"
	],
	[
		"Get-VMMigrationNetwork",
		"Subnet",
		"Priority",
		"ComputerName"
	],
	[
		"Get-VMSan",
		"HostBusAdapters",
		"Name"
	],
	[
		"Get-VMSwitchTeam",
		"LoadBalancingAlgorithm",
		"NetAdapterInterfaceDescription"
	],
	[
		"Get-ClusterNode",
		"NodeWeight",
		"State"
	],
	[
		"Get-ClusterNetworkInterface",
		"Adapter",
		"Network",
		"Node"
	],
	[
		"Get-ClusterNetwork",
		"AddressMask",
		"Role"
	],
	[
		"Get-ClusterGroup",
		"GroupType",
		"OwnerNode"
	],
	[
		"Get-ClusterSharedVolume",
		"SharedVolumeInfo",
		"OwnerNode"
	],
	[
		"Get-ClusterSharedVolumeState",
		"FileSystemRedirectedIOReason",
		"StateInfo"
	],
	[
		"Get-ClusterResource",
		"ResourceType",
		"OwnerGroup"
	],
	[
		"Get-ClusterQuorum",
		"QuorumResource",
		"QuorumType"
	],
	[
		"Get-ClusterAffinityRule",
		"RuleType",
		"Groups"
	],
	[
		"Get-ClusterFaultDomain",
		"ChildrenNames",
		"ParentName"
	],
	[
		"Get-ClusterParameter",
		"ParameterType",
		"ClusterObject",
		"Value"
	],
	[
		"Get-ClusterOwnerNode",
		"OwnerNodes",
		"ClusterObject"
	],
	[
		"Get-Cluster",
		"SharedVolumesRoot",
		"Name"
	],
	[
		"Get-Cluster",
		"ClusterFunctionalLevel",
		"Name"
	],
	[
		"Get-VMHost",
		"LogicalProcessorCount",
		"MemoryCapacity"
	],
	["Get-VMHost", "VirtualMachineMigrationEnabled"],
	["Get-VMHost", "NumaSpanningEnabled"],
	[
		"Get-VMSwitch",
		"SwitchType",
		"Name"
	],
	[
		"Get-VMNetworkAdapter",
		"MacAddress",
		"SwitchName",
		"VMName"
	],
	[
		"Get-VMProcessor",
		"CompatibilityForMigrationEnabled",
		"VMName"
	],
	[
		"Get-VMProcessor",
		"ExposeVirtualizationExtensions",
		"VMName"
	],
	[
		"Get-VMMemory",
		"DynamicMemoryEnabled",
		"Startup",
		"VMName"
	],
	[
		"Get-VHD",
		"VhdType",
		"Path"
	],
	[
		"Get-ClusterNode",
		"NodeWeight",
		"Name"
	],
	[
		"Get-ClusterNode",
		"DynamicWeight",
		"Name"
	],
	[
		"Get-ClusterNode",
		"DrainStatus",
		"Name"
	]
];
/** Some of the properties of a machine; three of them together are of nothing else. */
const ofMachine = [
	...[
		"State",
		"Generation",
		"ProcessorCount",
		"Uptime",
		"CPUUsage",
		"IsClustered"
	],
	...[
		"MemoryAssigned",
		"MemoryDemand",
		"MemoryStartup",
		"MemoryMinimum",
		"MemoryMaximum"
	],
	...[
		"DynamicMemoryEnabled",
		"AutomaticStartAction",
		"AutomaticStopAction",
		"CheckpointType"
	],
	...[
		"IntegrationServicesVersion",
		"IntegrationServicesState",
		"ReplicationState"
	],
	...[
		"ConfigurationLocation",
		"SmartPagingFilePath",
		"HardDrives",
		"NetworkAdapters"
	]
];
const ofController = [
	"Drives",
	"ControllerNumber",
	"VMName"
];
/** Devices that have no property of their own are known by the class that their Id names. */
const classesOfDevices = {
	"8f0d2762-0b00-4e04-af4f-19010527cb93": "Get-VMFloppyDiskDrive",
	"8e3a359f-559a-4b6a-98a9-1690a6100ed7": "Get-VMComPort"
};
/** Controllers have the same properties, and a name that says in every language what they are. */
const controllers$1 = [
	["Get-VMScsiController", /\bSCSI\b/i],
	["Get-VMIdeController", /\bIDE\b/i],
	["Get-VMPmemController", /\bPMEM\b/i]
];
/** The cmdlet that prints such an object; undefined where it is none that is known. */
function cmdletOf(value) {
	if (!isRecord(value)) return void 0;
	const found = signatures.find(([, ...properties]) => properties.every((one) => Object.hasOwn(value, one)));
	if (found) return found[0];
	if (isMachine$1(value)) return "Get-VM";
	if (ofController.every((one) => Object.hasOwn(value, one))) return controllers$1.find(([, inName]) => inName.test(String(value.Name)))?.[0];
	const [, device = ""] = String(value.Id ?? "").split("\\");
	return classesOfDevices[device.toLowerCase()];
}
/** Whether Select-Object left an object of Get-VM. A checkpoint, which has the same properties, has another name than its machine. */
function isMachine$1(value) {
	const { Name: name, VMName: machine } = value;
	if (name === void 0 && machine === void 0) return false;
	if (name !== void 0 && machine !== void 0 && name !== machine) return false;
	return ofMachine.filter((one) => Object.hasOwn(value, one)).length >= 3;
}
// src/import/readers.ts
const cutOff$1 = "was cut off: export it with a greater -Depth";
/** A text that is not empty. An object of Failover Clustering inside another stands for its name. */
const text = (raw, skip) => {
	const { value } = raw;
	if (value === null || value === "") return void 0;
	const loss = lossOf(value);
	if (loss !== void 0) {
		skip(raw, loss);
		return;
	}
	if (typeof value === "string") return value;
	if (typeof value === "number") return String(value);
	const name = propertyOf(raw, "Name");
	if (name) return text(name, skip);
	skip(raw, "is no text");
};
/** What a text has lost; undefined where it is whole. */
function lossOf(value) {
	if (isCut(value)) return cutOff$1;
	return typeof value === "string" && value.includes("�") ? "has letters that are lost, since its file is in another encoding" : void 0;
}
/** As `text`; null where it says that there is none. */
const textOrNone = (raw, skip) => raw.value === null || raw.value === "" ? null : text(raw, skip);
const integer = (raw, skip) => {
	const { value } = raw;
	if (value === null || value === "") return void 0;
	const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
	if (typeof number === "number" && Number.isSafeInteger(number)) return number;
	skip(raw, "is no whole number that can be read exactly");
};
/** How the clusters' own properties say yes and no. */
const flag = (raw, skip) => {
	const { value } = raw;
	if (typeof value === "boolean") return value;
	if (value === 0 || value === 1) return value === 1;
	if (typeof value === "string" && /^(true|false)$/i.test(value)) return /^true$/i.test(value);
	if (value !== null && value !== "") skip(raw, "is neither true nor false");
};
const units = [
	"B",
	"KB",
	"MB",
	"GB",
	"TB"
];
/** Writes an amount without loss, in the largest unit that divides it: `[8, 'GB']`. */
function inLargestUnit(amount, step, [first, ...larger]) {
	let [value, unit] = [amount, first];
	for (const next of larger) {
		if (value <= 0 || value % step !== 0) break;
		value /= step;
		unit = next;
	}
	return [value, unit];
}
/** Writes bytes: `8GB`; a number of them says its unit too, since a small one alone could mean any. */
function exactSize(bytes) {
	return bytes === 0 ? 0 : inLargestUnit(bytes, 1024, units).join("");
}
/** An amount in bytes. */
const bytes = (raw, skip) => {
	const number = integer(raw, skip);
	if (number === void 0 || number >= 0) return number && exactSize(number);
	skip(raw, "is less than nothing");
};
/**
* An amount in bytes of memory or of a disk. Who exported `$_.MemoryStartup / 1GB` has another unit, which
* nothing in the export tells.
*/
const capacity = (raw, skip) => {
	const number = integer(raw, () => {});
	if (number === void 0 || number <= 0 || number >= 1024 ** 2) return bytes(raw, skip);
	skip(raw, `is ${number} bytes, which is too little to be meant: export the property as it is`);
};
/** An amount in megabytes. */
const megabytes = (raw, skip) => {
	const number = integer(raw, skip);
	return number === void 0 ? void 0 : exactSize(number * 1024 ** 2);
};
/**
* A name of an enumeration, from its number or its name.
*
* @param names The names of the numbers.
* @param accepted What the manifest has for each name; by itself where it is left out, nothing where it
* says that the name tells nothing. A name that is in neither is told.
*/
function oneOf(names, accepted) {
	const known = new Map([...Object.values(names), ...Object.keys(accepted ?? {})].map((name) => [name.toLowerCase(), name]));
	return (raw, skip) => {
		const value = ownValue(raw.value);
		if (value === null || value === "") return void 0;
		const text = String(value).trim();
		const name = /^\d+$/.test(text) ? names[Number(text)] : known.get(text.toLowerCase());
		if (name === void 0) {
			skip(raw, `has an unknown value, ${JSON.stringify(value)}`);
			return;
		}
		return accepted && Object.hasOwn(accepted, name) ? accepted[name] : name;
	};
}
/** A name of an enumeration whose numbers no page tells: a number is told as unknown. */
function namesOf(...names) {
	return oneOf({}, Object.fromEntries(names.map((name) => [name, name])));
}
/** Remoting makes objects of enumerations: `{ value: 2, Value: 'Running' }`. */
function ownValue(value) {
	if (!isRecord(value)) return value;
	return value.Value ?? value.value ?? value;
}
/** A moment: ISO 8601, or milliseconds since 1970 as Windows PowerShell prints them. */
const moment = (raw, skip) => {
	const value = ownValue(raw.value);
	if (value === null || value === "") return void 0;
	const [, milliseconds] = /^\/Date\((-?\d+)[+\d]*\)\/$/.exec(String(value)) ?? [];
	const time = milliseconds === void 0 ? timeOf(String(value)) : Number(milliseconds);
	if (typeof value === "string" && Math.abs(time) <= latest) return `${new Date(time).toISOString().slice(0, 19)}Z`;
	skip(raw, "is no date");
};
/** The entries of a list; undefined, which is told, where it was cut off. */
function wholeEntries(raw, skip) {
	const entries = entriesOf(raw);
	if (!entries) skip(raw, cutOff$1);
	return entries;
}
/**
* A list, each entry read by itself; undefined where it was cut off, or where an entry was not understood:
* what is left would look like all.
*/
function listOf(reader) {
	return (raw, skip) => {
		if (reader === text && isNames(raw.value)) return [...raw.value];
		let isWhole = true;
		const tell = (entry, reason) => {
			isWhole = false;
			skip(entry, reason);
		};
		const values = [];
		for (const entry of wholeEntries(raw, tell) ?? []) {
			const value = reader(entry, tell);
			if (value !== void 0) values.push(value);
		}
		return isWhole ? values : void 0;
	};
}
/** Most lists are names, and there are many of them. */
function isNames(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "" && lossOf(one) === void 0);
}
/** The last day that there is in JavaScript, in milliseconds. */
const latest = 864e13;
/** Other forms than that of ISO 8601 mean other days in other languages. Without an offset it is taken for UTC. */
function timeOf(text) {
	const [, moment, offset = "Z"] = /^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?$/.exec(text) ?? [];
	return moment === void 0 ? NaN : Date.parse(moment.replace(" ", "T") + offset);
}
/** As `listOf`, also where the entries stand beside each other in a text, as past the depth of an export. */
function wordsOf(reader) {
	const list = listOf(reader);
	return (raw, skip) => {
		const { value } = raw;
		const isWords = typeof value === "string" && value.includes(" ") && !isCut(value);
		return list(isWords ? withValue(raw, value.split(" ")) : raw, skip);
	};
}
/**
* A list of names in which spaces may stand: where they stand beside each other in a text, as past the depth
* of an export, nobody knows where one ends.
*/
const spacedNames = (raw, skip) => {
	if (!(typeof raw.value === "string" && raw.value.trim().includes(" "))) return listOf(text)(raw, skip);
	skip(raw, cutOff$1);
};
/** A MAC address as the cmdlets print it: twelve digits, all of them 0 where there is none yet. */
const macAddress = (raw, skip) => {
	const value = text(raw, skip);
	if (value === void 0 || /^0{12}$/.test(value)) return void 0;
	if (/^[0-9a-f]{12}$/i.test(value) || /^[0-9a-f]{2}([-:][0-9a-f]{2}){5}$/i.test(value)) return value;
	skip(raw, "is no MAC address");
};
/** A version: a text, or `{ Major, Minor, Build, Revision }`. */
const version = (raw, skip) => {
	if (!isRecord(raw.value)) return text(raw, skip);
	return [
		"Major",
		"Minor",
		"Build",
		"Revision"
	].map((part) => raw.value?.[part]).filter((part) => typeof part === "number" && part >= 0).join(".") || void 0;
};
// src/import/scvmm-machines.ts
/** How Virtual Machine Manager names what Get-VM calls otherwise. */
const states$1 = { PowerOff: "Off" };
/** The reads that a machine amounts to. */
function readsOfMachine$1(raw, skip) {
	const computer = valueAt(raw, "HostName");
	if (typeof computer !== "string" || computer === "") {
		skip(raw, "is on no host: it is stored in a library");
		return [];
	}
	const configuration = String(valueAt(raw, "VMCPath") ?? "");
	const [, path, id] = /^(.+)\\Virtual Machines\\([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.\w+$/i.exec(configuration) ?? [];
	const state = valueAt(raw, "VirtualMachineStateString") ?? valueAt(raw, "VirtualMachineState");
	const memory = valueAt(raw, "Memory");
	const machine = inWords(raw, {
		Name: valueAt(raw, "Name"),
		Id: id,
		ComputerName: computer,
		State: typeof state === "string" ? states$1[state] ?? state : void 0,
		ConfigurationLocation: path && /^[a-z]:$/i.test(path) ? `${path}\\` : path,
		ProcessorCount: valueAt(raw, "CPUCount"),
		MemoryStartup: typeof memory === "number" ? memory * 1024 ** 2 : void 0
	});
	const asked = { machine: id ?? String(valueAt(raw, "ID")) };
	const disks = propertyOf(raw, "VirtualHardDisks");
	if (disks) skip(disks, "tells of no disk that is passed through, so that the drives are not all known");
	return [
		{
			what: "Get-VM",
			asked,
			objects: [machine]
		},
		...readOfList(raw, "VirtualDVDDrives", "Get-VMDvdDrive", asked, mediumOf),
		...readOfList(raw, "VirtualNetworkAdapters", "Get-VMNetworkAdapter", asked, connectionOf),
		...readOfList(raw, "VMCheckpoints", "Get-VMSnapshot", asked, (one) => ({ Name: valueAt(one, "Name") }))
	];
}
function readOfList(machine, property, what, asked, properties) {
	const list = propertyOf(machine, property);
	const entries = list && entriesOf(list);
	if (!entries?.every(({ value }) => isRecord(value))) return [];
	return [{
		what,
		asked,
		objects: entries.map((one) => inWords(one, properties(one)))
	}];
}
/** An ISO file of the library may be a copy beside the machine: where it is, is not told. */
function mediumOf(drive) {
	const told = (name) => (valueAt(drive, name) ?? "") !== "";
	if (told("HostDrive")) return { DvdMediaType: "PassThrough" };
	return told("ISOId") || told("ISO") ? { DvdMediaType: "ISO" } : {
		DvdMediaType: "None",
		Path: null
	};
}
/** Its Name is the machine's; without a VLAN it may still be a trunk. */
function connectionOf(adapter) {
	const vlan = valueAt(adapter, "VLanID");
	const isTagged = valueAt(adapter, "VLanEnabled") === true && typeof vlan === "number" && vlan > 0;
	return {
		SwitchName: valueAt(adapter, "VirtualNetwork"),
		MacAddress: valueAt(adapter, "MACAddress"),
		VlanSetting: isTagged ? {
			OperationMode: "Access",
			AccessVlanId: vlan
		} : void 0
	};
}
// src/import/scvmm.ts
/**
* Whether a document is an inventory of System Center Virtual Machine Manager, in the shape that ManageIQ
* collects: what Get-SCVirtualMachine, Get-SCVMHost, Get-SCVirtualNetwork and Get-SCVMHostCluster print.
*
* @see https://github.com/ManageIQ/manageiq-providers-scvmm/blob/master/app/models/manageiq/providers/microsoft/infra_manager/ps_scripts/get_inventory.ps1
*/
function isVirtualMachineManager(value) {
	return isRecord(value) && [
		"ems",
		"hosts",
		"vms",
		"clusters"
	].every((key) => Object.hasOwn(value, key));
}
/** The objects of a list; earlier collectors wrote a hashtable, each entry with the `Properties` of one. */
function listed(document, name) {
	const list = propertyOf(document, name);
	if (!list || !isRecord(list.value) || isWrapped(list.value)) return objectsAt(document, name);
	return Object.entries(list.value).flatMap(([key, value]) => {
		const properties = propertyOf(inside(list, key, value), "Properties");
		return properties && isRecord(properties.value) ? [properties] : [];
	});
}
/** The reads that the inventory amounts to: what the cmdlets of Hyper-V would have told of the same. */
function readsOfVirtualMachineManager(document, skip) {
	const hosts = listed(document, "hosts").filter((host) => isHyperV(host, skip));
	const images = propertyOf(document, "images");
	if (images && listed(document, "images").length > 0) skip(images, "are templates, which no host runs");
	const silent = hosts.filter(isSilent).map(nameOf$1);
	const switches = propertyOf(document, "vnets") && listed(document, "vnets");
	return [
		...listed(document, "clusters").flatMap((cluster) => readsOfCluster(cluster, skip)),
		...hosts.flatMap((host) => [...readsOfHost(host, skip), ...switches && !isSilent(host) ? [readOfSwitches(host, switches)] : []]),
		...listed(document, "vms").filter((machine) => !silent.includes(String(valueAt(machine, "HostName")))).flatMap((machine) => readsOfMachine$1(machine, skip))
	];
}
function nameOf$1(host) {
	return String(valueAt(host, "Name") ?? "");
}
function read(what, asked, objects) {
	return {
		what,
		asked,
		objects
	};
}
/** Whether a host is one of Hyper-V; another one is told. */
function isHyperV(host, skip) {
	const platform = valueAt(host, "VirtualizationPlatformString");
	if (typeof platform !== "string" || /hyper-?v/i.test(platform)) return true;
	skip(host, `is a host of ${platform}, not of Hyper-V`);
	return false;
}
/** Of a host that does not answer, zeros and texts of nothing stand where its facts would. */
function isSilent(host) {
	const state = valueAt(host, "CommunicationStateString");
	return typeof state === "string" && state !== "Responding";
}
function unanswered(computer) {
	const error = "Virtual Machine Manager does not reach the host.";
	return ["Get-VMHost", "Get-VM"].map((what) => ({
		what,
		asked: { computer },
		objects: void 0,
		error
	}));
}
/** The reads that a cluster amounts to. Past the depth of an export the names of its nodes stand there. */
function readsOfCluster(raw, skip) {
	const cluster = valueAt(raw, "ClusterName");
	if (typeof cluster !== "string") return [];
	const list = propertyOf(raw, "Nodes");
	const nodes = list && wholeEntries(separate(list), skip);
	return [
		read("Get-Cluster", { cluster }, [inWords(raw, { Name: cluster })]),
		...nodes ? [read("Get-ClusterNode", { cluster }, nodes.map(nodeOf))] : [],
		...(nodes ?? []).filter((node) => isRecord(node.value) && !isSilent(node)).map(readOfNode)
	];
}
function nodeOf(node) {
	return inWords(node, { Name: isRecord(node.value) ? valueAt(node, "ComputerName") ?? nameOf$1(node) : node.value });
}
/** Names beside each other in a text. */
function separate(list) {
	const { value } = list;
	return typeof value === "string" && !isCut(value) ? withValue(list, value.split(" ")) : list;
}
/** What the host of a cluster tells beside what the list of hosts does. */
function readOfNode(node) {
	return read("Get-VMHost", { computer: nameOf$1(node) }, [inWords(node, {
		NumaSpanningEnabled: valueAt(node, "IsNumaSpanningEnabled"),
		VirtualMachineMigrationEnabled: valueAt(node, "EnableLiveMigration"),
		MaximumVirtualMachineMigrations: valueAt(node, "LiveMigrationMaximum"),
		UseAnyNetworkForMigration: valueAt(node, "UseAnyMigrationSubnet")
	})]);
}
/** The reads that a host amounts to. */
function readsOfHost(host, skip) {
	if (isSilent(host)) return unanswered(nameOf$1(host));
	const asked = { computer: nameOf$1(host) };
	for (const volume of objectsAt(host, "DiskVolumes")) if (valueAt(volume, "IsClusterSharedVolume") === true) skip(volume, "is a shared volume, and the name of its resource is not told");
	return [
		read("Get-VMHost", asked, [inWords(host, {
			LogicalProcessorCount: valueAt(host, "LogicalProcessorCount"),
			MemoryCapacity: valueAt(host, "TotalMemory")
		})]),
		read("Win32_OperatingSystem", asked, [inWords(host, {
			Caption: valueAt(host, "OperatingSystem.Name") ?? valueAt(host, "OperatingSystem"),
			Version: valueAt(host, "OperatingSystemVersionString") ?? valueAt(host, "OperatingSystem.Version") ?? valueAt(host, "OperatingSystemVersion")
		})]),
		...processorsOf(host, asked)
	];
}
function readOfSwitches(host, all) {
	const computer = nameOf$1(host);
	const own = all.filter((one) => valueAt(one, "VMHostName") === computer);
	return read("Get-VMSwitch", { computer }, own.map(switchOf));
}
function processorsOf(host, asked) {
	const count = valueAt(host, "PhysicalCPUCount");
	if (typeof count !== "number" || count < 1 || count > 64) return [];
	const one = inWords(host, {
		Manufacturer: valueAt(host, "ProcessorManufacturer"),
		NumberOfCores: valueAt(host, "CoresPerCPU")
	});
	return [read("Win32_Processor", asked, Array(count).fill(one))];
}
/** Only what is bound to a network adapter is known to be External; the rest may be Internal or Private. */
function switchOf(raw) {
	const [adapter, ...others] = objectsAt(raw, "VMHostNetworkAdapters");
	return inWords(raw, {
		Name: valueAt(raw, "Name"),
		SwitchType: adapter && "External",
		NetAdapterInterfaceDescription: adapter && others.length === 0 ? valueAt(adapter, "Name") : void 0
	});
}
// src/import/scvmm-objects.ts
/** What cmdlets of Virtual Machine Manager print, by properties that no other object has together, and the reads that it amounts to. */
const objects$1 = [
	[["HostName", "VMCPath"], readsOfMachine$1],
	[[
		"CommunicationStateString",
		"CoresPerCPU",
		"TotalMemory"
	], readsOfLoneHost],
	[["ClusterName", "Nodes"], readsOfCluster],
	[["LogicalNetworks", "VMHostNetworkAdapters"], readsOfLoneSwitch]
];
/** The reads that an object of Virtual Machine Manager amounts to; undefined where it is none. */
function readsOfManagerObject(raw, skip) {
	return readerOf(raw.value)?.(raw, skip);
}
/** Whether an object is what a cmdlet of Virtual Machine Manager prints. */
function isObjectOfManager(value) {
	return readerOf(value) !== void 0;
}
function readerOf(value) {
	if (!isRecord(value)) return void 0;
	return objects$1.find(([names]) => names.every((name) => Object.hasOwn(value, name)))?.[1];
}
/** A host that tells of itself what the nodes of a cluster do. */
function readsOfLoneHost(host, skip) {
	if (!isHyperV(host, skip)) return [];
	return [...readsOfHost(host, skip), ...isSilent(host) ? [] : [readOfNode(host)]];
}
/** Past the depth of an export the name of its host stands there. */
function readsOfLoneSwitch(raw, skip) {
	const computer = valueAt(raw, "VMHost.Name") ?? valueAt(raw, "VMHost") ?? valueAt(raw, "VMHostName");
	if (typeof computer === "string" && computer !== "" && !isCut(computer)) return [{
		what: "Get-VMSwitch",
		asked: { computer },
		objects: [switchOf(raw)]
	}];
	skip(raw, "is a virtual network, and does not name its host");
	return [];
}
// src/import/strange-text.ts
const known = "Run collect/Export-HvlintInventory.ps1, or `Get-VM | ConvertTo-Json -Depth 4`, and import what that gives. docs/import.md tells what else hvlint imports.";
const archive = "This is an archive.";
[...[
	"MSCF",
	"",
	"7z¼¯"
].map((start) => [
	start,
	"",
	archive,
	`Unpack it. ${known}`
])];
/** What an object in JSON is that no import takes, by properties that tell; the first that fits counts. */
const objects = [
	[["terraform_version", "lineage"], "is a state as Terraform keeps it: import what `terraform show -json` prints"],
	[["Incompatibilities", "OperationType"], "is a report of Compare-VM, which tells of one move: run collect/Export-HvlintInventory.ps1, and `hvlint preflight` answers for all"],
	[["VMHost", "VMCPath"], "is of Virtual Machine Manager, which does not tell what Hyper-V does: run collect/Export-HvlintInventory.ps1 for its clusters and hosts"],
	[["PSJobTypeName", "HasMoreData"], "is a job, and not what it collected: `Receive-Job -Name NAME | ConvertTo-Json -Depth 4` prints that"],
	[["inventory", "reads"], "is an inventory of another version of hvlint, or one inside of something else: import the file as the collector of this version writes it"],
	[["builders"], "says what is to be made (Packer), and not what there is: run collect/Export-HvlintInventory.ps1"],
	...["CimClass", "__CLASS"].map((property) => [[property], "is of a class of CIM, and hvlint reads those in inventories alone: run collect/Export-HvlintInventory.ps1"])
];
function knownObject(value) {
	return objects.find(([all]) => all.every((one) => Object.hasOwn(value, one)))?.[1];
}
/** Whether it is known what an object is, and that no import takes it. */
function isKnownStrange(value) {
	return knownObject(value) !== void 0;
}
/** Says what an object is that no cmdlet prints. */
function strangeObject(value) {
	const known = knownObject(value);
	if (known) return known;
	const names = Object.keys(value);
	return `is no object of a cmdlet that hvlint knows: it has ${names.slice(0, 4).join(", ") || "no properties"}${names.length > 4 ? " and others" : ""}. Run collect/Export-HvlintInventory.ps1, or export whole objects, as \`Get-VM | ConvertTo-Json -Depth 4\` does`;
}
// src/import/holders.ts
/** Lists in lists are made by `@(...)` and pipelines; so deep that nobody made them, they are no lists. */
const deepestList = 20;
/**
* The objects of a document, each as a cmdlet printed it: in lists, and in objects that people or their
* tools put around them, as `@{ hosts = Get-VMHost; machines = Get-VM }` does.
*/
function objectsIn(raw, skip, depth = 0) {
	const { value } = raw;
	if (depth > deepestList) return [raw];
	if (Array.isArray(value) && value.length === 0) return [];
	if (isWrapped(value)) return objectsIn(inside(raw, "value", value.value), skip, depth + 1);
	if (Array.isArray(value)) return value.some((entry) => typeof entry === "object") ? value.flatMap((entry, number) => objectsIn(inside(raw, number, entry), skip, depth + 1)) : [raw];
	if (!isRecord(value) || isOneObject(value)) return [raw];
	return heldBy(raw, value, skip, depth) ?? [raw];
}
function isOneObject(value) {
	return cmdletOf(value) !== void 0 || isObjectOfManager(value) || isKnownStrange(value);
}
/** Properties of what cmdlets print, which what people put around it has not. */
const ofCmdlets = [
	"CimSession",
	"VMName",
	"VMId",
	"Id"
];
/** What an object holds that is no cmdlet's; undefined where nothing of a cmdlet is in it. */
function heldBy(raw, value, skip, depth) {
	if (ofCmdlets.some((property) => Object.hasOwn(value, property))) return void 0;
	const entries = Object.entries(value).map(([key, one]) => [key, parsed(one)]);
	const held = entries.filter(([, one]) => holdsObjects(one));
	if (held.length === 0) return void 0;
	const others = entries.flatMap((entry) => held.includes(entry) || isEmptyList(entry[1]) ? [] : [entry[0]]);
	if (others.length > 0) skip(raw, `holds objects of cmdlets, and ${others.join(", ")}, of which nothing is made`);
	return held.flatMap(([key, one]) => objectsIn(inside(raw, key, one), skip, depth + 1));
}
/** What `Get-VM` gave where there is none. */
function isEmptyList(value) {
	return Array.isArray(value) && value.length === 0;
}
/** How deep in what people put around them objects of cmdlets are looked for. */
const deepestHeld = 3;
function holdsObjects(value, depth = 0) {
	if (depth > deepestHeld) return false;
	if (Array.isArray(value)) return value.some((entry) => holdsObjects(entry, depth + 1));
	if (!isRecord(value) || isKnownStrange(value)) return false;
	return cmdletOf(value) !== void 0 || Object.values(value).some((entry) => holdsObjects(entry, depth + 1));
}
/** JSON in a text, as tools keep what a command printed (`stdout`). */
function parsed(value) {
	if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
	if (excessOfExport(value) !== void 0 || tooDeep(value, 200) !== void 0) return value;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}
// src/import/read-index.ts
/** Finds what exports tell of a cluster, a host or a machine. */
var ReadIndex = class {
	#answers = /* @__PURE__ */ new Map();
	constructor(reads) {
		const byWhat = /* @__PURE__ */ new Map();
		for (const read of reads) add(byWhat, read.what, read);
		for (const [what, those] of byWhat) this.#answers.set(what, new Answers(those));
	}
	/** All objects of a cmdlet or class, with whom they were asked of. */
	all(what) {
		return this.#answers.get(what)?.all ?? [];
	}
	/** Whether a cmdlet or class answered at all, be it that there is nothing. */
	answered(what) {
		return this.#answers.get(what)?.isAnswered ?? false;
	}
	/** Whether the objects of a cmdlet or class are all that there were. */
	areAll(what) {
		return this.#answers.get(what)?.areAll ?? false;
	}
	/**
	* The objects of a cmdlet or class that belong to a computer.
	*
	* @returns undefined where nobody asked, or no answer came: then nothing is known of them.
	*/
	ofComputer(what, computer) {
		return this.#answers.get(what)?.ofComputer(computerKey(computer));
	}
	/** As `ofComputer`, of a machine on it. */
	ofMachine(what, machine) {
		return this.#answers.get(what)?.ofMachine(machine);
	}
	/** What was asked of one resource, group or resource type of a cluster. */
	of(what, asked) {
		const answers = this.#answers.get(what);
		for (const kind in asked) return answers?.of(kind, asked[kind] ?? "")[0]?.objects;
	}
	/** What is told of a file of a computer: by a question of its own, or among all that it has. */
	ofPath(what, path, computer) {
		return this.#answers.get(what)?.ofPath(path, computer);
	}
};
/** What one cmdlet or class answered. Each way to look things up is made when it is first needed. */
var Answers = class {
	#reads;
	#named = /* @__PURE__ */ new Map();
	#all;
	#byComputer;
	#byId;
	#byName;
	#byPath;
	constructor(reads) {
		this.#reads = reads;
	}
	get all() {
		this.#all ??= this.#reads.flatMap(({ objects, asked }) => (objects ?? []).map((raw) => ({
			raw,
			asked
		})));
		return this.#all;
	}
	get isAnswered() {
		return this.#reads.some(({ objects }) => objects !== void 0);
	}
	get areAll() {
		return this.#reads.some((read) => read.objects && read.areAll);
	}
	of(kind, name) {
		let named = this.#named.get(kind);
		if (!named) {
			named = /* @__PURE__ */ new Map();
			for (const read of this.#reads) {
				const value = read.asked[kind];
				if (value !== void 0) add(named, nameKey(value), read);
			}
			this.#named.set(kind, named);
		}
		return named.get(nameKey(name)) ?? [];
	}
	ofComputer(key) {
		if (!this.#byComputer) {
			const found = /* @__PURE__ */ new Map();
			for (const { asked, objects } of this.#reads) if (asked.computer !== void 0 && objects) addAll$1(found, computerKey(asked.computer), objects);
			for (const { asked, objects } of this.#reads) if (asked.computer === void 0) for (const raw of objects ?? []) {
				const computer = computerOf(raw);
				if (computer !== void 0) add(found, computer, raw);
			}
			this.#byComputer = found;
		}
		return this.#byComputer.get(key);
	}
	ofPath(path, computer) {
		const asked = this.of("path", path);
		const own = asked.find((one) => one.asked.computer !== void 0 && computerKey(one.asked.computer) === computer);
		const loose = asked.filter((one) => one.asked.computer === void 0);
		const answer = own ?? (loose.length === 1 ? loose[0] : void 0);
		if (answer?.objects?.[0]) return answer.objects[0];
		this.#byPath ??= new Map(this.all.flatMap(({ raw, asked: of }) => {
			const at = of.computer === void 0 ? computerOf(raw) : computerKey(of.computer);
			return at === void 0 ? [] : [[`${at} ${nameKey(String(valueAt(raw, "Path")))}`, raw]];
		}));
		return this.#byPath.get(`${computer} ${nameKey(path)}`);
	}
	ofMachine(machine) {
		if (machine.id !== void 0) {
			this.#byId ??= new MachineAnswers(this.#reads, true);
			return this.#byId.of(machine);
		}
		this.#byName ??= new MachineAnswers(this.#reads, false);
		return this.#byName.of(machine);
	}
};
/** Objects by the machine that they belong to: that was asked of, or that they name. */
var MachineAnswers = class {
	#asked = /* @__PURE__ */ new Map();
	/** By computer (an empty text where nobody was asked), and there by the machine's Id or name. */
	#ids = /* @__PURE__ */ new Map();
	#names = /* @__PURE__ */ new Map();
	/** @param isAllById Whether all machines that will be asked for have an Id. */
	constructor(reads, isAllById) {
		for (const read of reads) {
			const { asked, objects } = read;
			if (!objects) continue;
			if (asked.machine !== void 0) {
				add(this.#asked, asked.machine.toLowerCase(), read);
				continue;
			}
			const computer = asked.computer === void 0 ? "" : computerKey(asked.computer);
			const ids = this.#ids.get(computer) ?? /* @__PURE__ */ new Map();
			const names = this.#names.get(computer) ?? /* @__PURE__ */ new Map();
			this.#ids.set(computer, ids);
			this.#names.set(computer, names);
			for (const raw of objects) {
				if (isOfCheckpoint(raw)) continue;
				const id = ownerOf(raw, "VMId");
				if (id !== void 0) add(ids, id.toLowerCase(), raw);
				const name = id !== void 0 && isAllById ? void 0 : ownerOf(raw, "VMName");
				if (name !== void 0) add(names, nameKey(name), raw);
			}
		}
	}
	of({ id, name, computer, isNameShared }) {
		const asked = id === void 0 ? void 0 : this.#askedOn(id, computer);
		const isKnown = asked !== void 0 || computer !== "" && this.#ids.has(computer);
		const found = (asked ?? []).flatMap(({ objects = [] }) => objects);
		for (const at of computer === "" ? [""] : [computer, ""]) {
			if (id !== void 0) found.push(...this.#ids.get(at)?.get(id.toLowerCase()) ?? []);
			for (const raw of this.#names.get(at)?.get(nameKey(name)) ?? []) {
				if (id !== void 0 && ownerOf(raw, "VMId") !== void 0) continue;
				const own = computerOf(raw);
				if (own === computer || own === void 0 && !(isNameShared && at === "")) found.push(raw);
			}
		}
		return isKnown || found.length > 0 ? found : void 0;
	}
	/** What was asked of a machine where it is: a replica elsewhere has the same Id. */
	#askedOn(id, computer) {
		const asked = this.#asked.get(id.toLowerCase());
		if (!asked || computer === "") return asked;
		const here = asked.filter(({ asked: { computer: on } }) => on === void 0 || computerKey(on) === computer);
		return here.length > 0 ? here : void 0;
	}
};
function add(map, key, value) {
	const found = map.get(key);
	if (found) found.push(value);
	else map.set(key, [value]);
}
function addAll$1(map, key, values) {
	const found = map.get(key) ?? [];
	for (const value of values) found.push(value);
	map.set(key, found);
}
function computerOf(raw) {
	const own = computerNameOf(raw);
	return typeof own === "string" ? computerKey(own) : void 0;
}
/** The computer that an object says that it is of: itself, or where remoting ran the cmdlet. */
function computerNameOf(raw) {
	return valueAt(raw, "ComputerName") ?? valueAt(raw, "PSComputerName");
}
/** What classes of Hyper-V call the same. */
const inClasses = {
	VMId: "VirtualSystemIdentifier",
	VMName: "ElementName"
};
/** The Id or name of the machine that an object belongs to. */
function ownerOf(raw, name) {
	const told = valueAt(raw, name) ?? valueAt(raw, `ParentAdapter.${name}`) ?? valueAt(raw, inClasses[name]);
	return typeof told === "string" ? told : void 0;
}
/** Devices of a checkpoint name it; those of the machine have an Id of zeros. */
function isOfCheckpoint(raw) {
	const id = valueAt(raw, "VMSnapshotId");
	return typeof id === "string" && !/^[0-]+$/.test(id);
}
// src/import/reads.ts
const askedKeys = [
	"cluster",
	"computer",
	"machine",
	"group",
	"resource",
	"resourceType",
	"path"
];
/** Whether a document is what the collector writes. */
function isInventory(value) {
	return isRecord(value) && value.inventory === "hvlint/v1" && Array.isArray(value.reads);
}
/** The reads of an inventory. */
function readsOfInventory(document, skip) {
	const reads = propertyOf(document, "reads");
	return (Array.isArray(reads?.value) ? reads.value : []).flatMap((value, index) => {
		const raw = inside(reads, index, value);
		const what = isRecord(value) && (value.command ?? value.class ?? value.registry ?? value.session);
		if (!isRecord(value) || typeof what !== "string" || askedKeys.some((key) => isCut(value[key]))) {
			skip(raw, "is no read of an inventory");
			return [];
		}
		const asked = {};
		for (const key of askedKeys) {
			const whom = value[key];
			if (typeof whom === "string") asked[key] = whom;
		}
		if (typeof value.error === "string") return [{
			what,
			asked,
			objects: void 0,
			error: value.error
		}];
		const objects = propertyOf(raw, "objects");
		return [{
			what,
			asked,
			objects: objects ? entriesOf(objects) : void 0,
			areAll: true
		}];
	});
}
/** The name of a machine that Get-VM printed, which VMName tells too; undefined where it has none that can be read. */
function nameOfMachine(machine) {
	const name = valueAt(machine, "Name") ?? valueAt(machine, "VMName");
	return typeof name === "string" && name.trim() !== "" && !name.includes("�") ? name : void 0;
}
/** Its Id, which VMId tells too. */
function idOfMachine(machine) {
	const id = valueAt(machine, "Id") ?? valueAt(machine, "VMId");
	return typeof id === "string" && id !== "" ? id : void 0;
}
/**
* Which computers told of all their machines when they were asked: one that is not among these is gone.
* What has no name can be any of them.
*/
function coveredComputers(reads) {
	const asked = reads.filter(({ what, asked }) => what === "Get-VM" && asked.computer);
	const keysOf = (some) => new Set(some.map(({ asked }) => computerKey(asked.computer ?? "")));
	const answered = keysOf(asked.filter(({ objects }) => objects));
	const nameless = keysOf(asked.filter(({ objects }) => objects?.some(isNameless)));
	return (computer) => {
		const key = computerKey(computer);
		return answered.has(key) && !nameless.has(key);
	};
}
function isNameless(machine) {
	return nameOfMachine(machine) === void 0;
}
/** The hosts of whose machines some are not known: they were asked and did not answer, or a machine of theirs has no name. */
function hostsOfUnknownMachines(reads) {
	const isCovered = coveredComputers(reads);
	const hosts = reads.flatMap(({ what, asked: { computer }, objects = [] }) => {
		if (what !== "Get-VM") return [];
		if (computer !== void 0) return [computer];
		return objects.filter(isNameless).map((machine) => {
			const told = valueAt(machine, "ComputerName");
			return typeof told === "string" && told !== "" ? told : "a host that is not named";
		});
	});
	return [...new Set(hosts)].filter((computer) => !isCovered(computer));
}
// src/import/export-reads.ts
/** Objects inside of a machine, which an export holds whole or not at all. */
const partsOfMachine = [
	["HardDrives", "Get-VMHardDiskDrive"],
	["DVDDrives", "Get-VMDvdDrive"],
	["NetworkAdapters", "Get-VMNetworkAdapter"],
	["FibreChannelHostBusAdapters", "Get-VMFibreChannelHba"],
	["VMIntegrationService", "Get-VMIntegrationService"]
];
/** The reads of a raw export: of each object, the one whose cmdlet it is known by. */
function readsOfExport(document, skip) {
	const reads = [];
	for (const raw of objectsIn(document, skip)) {
		const ofManager = readsOfManagerObject(raw, skip);
		if (ofManager) {
			reads.push(...ofManager);
			continue;
		}
		const what = cmdletOf(raw.value);
		if (what === void 0) {
			skip(raw, strangeness(raw.value));
			continue;
		}
		reads.push({
			what,
			asked: askedOf(what, raw),
			objects: [raw]
		});
		if (what === "Get-VM") reads.push(...insideOf(raw));
	}
	return reads;
}
/** Whom an object says that it is of. */
function askedOf(what, raw) {
	if (what.startsWith("Get-Cluster")) {
		const cluster = clusterNamedBy(raw);
		return cluster === void 0 ? {} : { cluster };
	}
	const computer = what === "Get-VMHost" ? hostNamedBy(raw) : void 0;
	return computer === void 0 ? {} : { computer };
}
/** The Name of a host is its computer's, also where Select-Object left that alone. */
function hostNamedBy(raw) {
	const name = computerNameOf(raw) ?? valueAt(raw, "Name");
	return typeof name === "string" && name !== "" ? name : void 0;
}
/** The cluster that an object of Failover Clustering says that it is of. */
function clusterNamedBy(raw) {
	const told = valueAt(raw, "Cluster");
	const name = isRecord(told) ? told.Name : told;
	return typeof name === "string" && name.trim() !== "" && !isCut(name) ? name : void 0;
}
function strangeness(value) {
	return isRecord(value) ? strangeObject(value) : "is no object, and so nothing that a cmdlet prints";
}
function insideOf(machine) {
	const id = idOfMachine(machine);
	const computer = computerNameOf(machine);
	const asked = { ...typeof computer === "string" && { computer } };
	return partsOfMachine.flatMap(([property, what]) => {
		const list = propertyOf(machine, property);
		const entries = list && entriesOf(list);
		if (!entries) return [];
		if (id !== void 0) return [{
			what,
			asked: {
				...asked,
				machine: id
			},
			objects: entries
		}];
		return [{
			what,
			asked: {},
			objects: entries.map((entry) => withOwner(entry, machine))
		}];
	});
}
/** A part of a machine that has no Id: by its name and computer it is found. */
function withOwner(part, machine) {
	if (!isRecord(part.value)) return part;
	return inWords(part, {
		VMName: nameOfMachine(machine),
		ComputerName: computerNameOf(machine),
		...part.value
	});
}
// src/import/enumerations.ts
/**
* The enumerations of the cmdlets: Windows PowerShell and PowerShell print their numbers, -EnumsAsStrings
* and the collector their names.
*
* @see https://learn.microsoft.com/powershell/module/hyper-v/
* @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/failover-cluster-structures
*/
const enumerations = {
	vmState: {
		1: "Other",
		2: "Running",
		3: "Off",
		4: "Stopping",
		6: "Saved",
		9: "Paused",
		10: "Starting",
		11: "Reset",
		32773: "Saving",
		32776: "Pausing",
		32777: "Resuming",
		32779: "FastSaved",
		32780: "FastSaving",
		32781: "ForceShutdown",
		32782: "ForceReboot",
		32783: "Hibernated",
		32784: "ComponentServicing",
		32785: "RunningCritical",
		32786: "OffCritical",
		32787: "StoppingCritical",
		32788: "SavedCritical",
		32789: "PausedCritical",
		32790: "StartingCritical",
		32791: "ResetCritical",
		32792: "SavingCritical",
		32793: "PausingCritical",
		32794: "ResumingCritical",
		32795: "FastSavedCritical",
		32796: "FastSavingCritical"
	},
	vmOperationalStatus: {
		2: "Ok",
		3: "Degraded",
		5: "PredictiveFailure",
		11: "InService",
		15: "Dormant",
		16: "SupportingEntityInError",
		23769: "ApplyingSnapshot",
		32768: "CreatingSnapshot",
		32770: "DeletingSnapshot",
		32771: "WaitingToStart",
		32772: "MergingDisks",
		32773: "ExportingVirtualMachine",
		32774: "MigratingVirtualMachine",
		32776: "BackingUpVirtualMachine",
		32777: "ModifyingUpVirtualMachine",
		32778: "StorageMigrationPhaseOne",
		32779: "StorageMigrationPhaseTwo",
		32780: "MigratingPlannedVm",
		32781: "CheckingCompatibility",
		32782: "ApplicationCriticalState",
		32783: "CommunicationTimedOut",
		32784: "CommunicationFailed",
		32785: "NoIommu",
		32786: "NoIovSupportInNic",
		32787: "SwitchNotInIovMode",
		32788: "IovBlockedByPolicy",
		32789: "IovNoAvailResources",
		32790: "IovGuestDriversNeeded",
		32795: "CriticalIoError"
	},
	startAction: {
		2: "Nothing",
		3: "StartIfRunning",
		4: "Start"
	},
	stopAction: {
		2: "TurnOff",
		3: "Save",
		4: "ShutDown"
	},
	checkpointType: {
		2: "Disabled",
		3: "Production",
		4: "ProductionOnly",
		5: "Standard"
	},
	snapshotType: {
		0: "Standard",
		1: "Recovery",
		2: "Planned",
		5: "Missing",
		6: "Replica",
		7: "AppConsistentReplica",
		8: "SyncedReplica"
	},
	domainRole: {
		0: "StandaloneWorkstation",
		1: "MemberWorkstation",
		2: "StandaloneServer",
		3: "MemberServer",
		4: "BackupDomainController",
		5: "PrimaryDomainController"
	},
	controllerType: {
		0: "IDE",
		1: "SCSI",
		2: "PMEM"
	},
	dvdMediaType: {
		0: "None",
		1: "ISO",
		2: "PassThrough"
	},
	vhdType: {
		2: "Fixed",
		3: "Dynamic",
		4: "Differencing"
	},
	switchType: {
		0: "Private",
		1: "Internal",
		2: "External"
	},
	vlanMode: {
		0: "Untagged",
		1: "Access",
		2: "Trunk",
		3: "Private"
	},
	privateVlanMode: {
		1: "Isolated",
		2: "Community",
		3: "Promiscuous"
	},
	portMirroringMode: {
		0: "None",
		1: "Destination",
		2: "Source"
	},
	authentication: {
		0: "CredSSP",
		1: "Kerberos"
	},
	migrationPerformance: {
		0: "TCPIP",
		1: "Compression",
		2: "SMB"
	},
	replicationMode: {
		0: "None",
		1: "Primary",
		2: "Replica",
		3: "TestReplica",
		4: "ExtendedReplica"
	},
	replicationHealth: {
		0: "NotApplicable",
		1: "Normal",
		2: "Warning",
		3: "Critical"
	},
	replicationAuthentication: {
		1: "Kerberos",
		2: "Certificate"
	},
	recoveryAuthentication: {
		1: "Kerberos",
		2: "Certificate",
		3: "CertificateAndKerberos"
	},
	resourcePoolType: {
		0: "Memory",
		1: "Processor",
		2: "Ethernet",
		3: "VHD",
		4: "ISO",
		5: "VFD",
		6: "FibreChannelPort",
		7: "FibreChannelConnection",
		8: "PciExpress"
	},
	affinityRuleType: {
		1: "SameFaultDomain",
		2: "SameNode",
		3: "DifferentFaultDomain",
		4: "DifferentNode"
	},
	faultDomainType: {
		0: "Unknown",
		1e3: "Site",
		2e3: "Rack",
		3e3: "Chassis",
		4e3: "Node"
	},
	replicationState: {
		0: "Disabled",
		1: "ReadyForInitialReplication",
		2: "InitialReplicationInProgress",
		3: "WaitingForInitialReplication",
		4: "Replicating",
		5: "PreparedForFailover",
		6: "FailedOverWaitingCompletion",
		7: "FailedOver",
		8: "Suspended",
		9: "Error",
		10: "WaitingForStartResynchronize",
		11: "Resynchronizing",
		12: "ResynchronizeSuspended",
		13: "RecoveryInProgress",
		14: "FailbackInProgress",
		15: "FailbackComplete",
		16: "WaitingForUpdateCompletion",
		17: "UpdateError",
		18: "WaitingForRepurposeCompletion",
		19: "PreparedForSyncReplication",
		20: "PreparedForGroupReverseReplication",
		21: "FiredrillInProgress"
	},
	nodeState: {
		[-1]: "Unknown",
		0: "Up",
		1: "Down",
		2: "Paused",
		3: "Joining"
	},
	groupState: {
		[-1]: "Unknown",
		0: "Online",
		1: "Offline",
		2: "Failed",
		3: "PartialOnline",
		4: "Pending"
	},
	resourceState: {
		[-1]: "Unknown",
		0: "Inherited",
		1: "Initializing",
		2: "Online",
		3: "Offline",
		4: "Failed",
		128: "Pending",
		129: "OnlinePending",
		130: "OfflinePending"
	},
	networkRole: {
		0: "None",
		1: "Cluster",
		2: "Client",
		3: "ClusterAndClient"
	},
	networkState: {
		[-1]: "Unknown",
		0: "Unavailable",
		1: "Down",
		2: "Partitioned",
		3: "Up"
	},
	quorumType: {
		0: "Unknown",
		1: "Majority",
		2: "DiskOnly"
	},
	groupType: {
		1: "Cluster",
		2: "AvailableStorage",
		3: "Temporary",
		4: "ClusterSharedVolume",
		5: "ClusterStoragePool",
		100: "FileServer",
		101: "PrintServer",
		102: "DhcpServer",
		103: "Dtc",
		104: "Msmq",
		105: "Wins",
		106: "StandAloneDfs",
		107: "GenericApplication",
		108: "GenericService",
		109: "GenericScript",
		110: "IScsiNameService",
		111: "VirtualMachine",
		112: "TsSessionBroker",
		113: "IScsiTarget",
		114: "ScaleoutFileServer",
		115: "VMReplicaBroker",
		116: "TaskScheduler",
		117: "ClusterAwareUpdating",
		118: "ScaleoutCluster",
		119: "StorageReplica",
		120: "VirtualMachineReplicationCoordinator",
		121: "CrossClusterOrchestrator",
		122: "InfrastructureFileServer",
		123: "CoreSddc",
		124: "UserManager",
		125: "KeyValueStoreManager",
		126: "HcsVirtualMachine",
		127: "MetaVirtualMachine",
		9999: "Unknown"
	},
	busType: {
		1: "SCSI",
		2: "ATAPI",
		3: "ATA",
		4: "1394",
		5: "SSA",
		6: "Fibre Channel",
		7: "USB",
		8: "RAID",
		9: "iSCSI",
		10: "SAS",
		11: "SATA",
		12: "SD",
		13: "MMC",
		15: "File Backed Virtual",
		16: "Spaces",
		17: "NVMe",
		18: "SCM"
	},
	mediaType: {
		0: "Unspecified",
		3: "HDD",
		4: "SSD",
		5: "SCM"
	},
	diskUsage: {
		0: "Unknown",
		1: "Auto-Select",
		2: "Manual-Select",
		3: "Hot Spare",
		4: "Retired",
		5: "Journal"
	},
	processorArchitecture: {
		0: "x86",
		5: "ARM",
		6: "ia64",
		9: "x64",
		12: "ARM64"
	},
	onOff: {
		0: "On",
		1: "Off"
	}
};
// src/import/host-facts.ts
const versions = wordsOf(text);
/** Get-VMHost. */
const vmHostFacts = [
	[
		"processor.logicalProcessors",
		"LogicalProcessorCount",
		integer
	],
	[
		"memory.total",
		"MemoryCapacity",
		capacity
	],
	[
		"paths.virtualMachines",
		"VirtualMachinePath",
		text
	],
	[
		"paths.virtualHardDisks",
		"VirtualHardDiskPath",
		text
	],
	[
		"numaSpanningEnabled",
		"NumaSpanningEnabled",
		flag
	],
	[
		"supportedConfigurationVersions",
		"SupportedVmVersions",
		(raw, skip) => entriesOf(raw)?.length === 0 ? void 0 : versions(raw, skip)
	],
	[
		"macAddressRange.minimum",
		"MacAddressMinimum",
		text
	],
	[
		"macAddressRange.maximum",
		"MacAddressMaximum",
		text
	],
	[
		"liveMigration.enabled",
		"VirtualMachineMigrationEnabled",
		flag
	],
	[
		"liveMigration.maximum",
		"MaximumVirtualMachineMigrations",
		integer
	],
	[
		"liveMigration.useAnyNetwork",
		"UseAnyNetworkForMigration",
		flag
	],
	[
		"liveMigration.authentication",
		"VirtualMachineMigrationAuthenticationType",
		oneOf(enumerations.authentication)
	],
	[
		"liveMigration.performance",
		"VirtualMachineMigrationPerformanceOption",
		oneOf(enumerations.migrationPerformance)
	]
];
/** Get-ClusterNode. */
const nodeFacts = [[
	"state",
	"State",
	oneOf(enumerations.nodeState, { Unknown: void 0 })
], [
	"nodeWeight",
	"NodeWeight",
	integer
]];
/** Win32_ComputerSystem. */
const computerFacts = [
	[
		"hardware.manufacturer",
		"Manufacturer",
		text
	],
	[
		"hardware.model",
		"Model",
		text
	],
	[
		"domainRole",
		"DomainRole",
		oneOf(enumerations.domainRole, {
			StandaloneWorkstation: void 0,
			MemberWorkstation: void 0
		})
	],
	[
		"hypervisorPresent",
		"HypervisorPresent",
		flag
	]
];
/** Win32_BIOS. */
const firmwareFacts = [[
	"hardware.biosVersion",
	"SMBIOSBIOSVersion",
	text
]];
/** The plans of Windows by the identifiers of Win32_PowerPlan: their names are in the language of the system. */
const powerPlans = {
	"8c5e7fda-e8bf-4a96-9a85-a6e23a8c635c": "High performance",
	"381b4222-f694-41f0-9685-ff5bb260df2e": "Balanced",
	"a1841308-3541-4fab-bc81-f71556f20b4a": "Power saver",
	"e9a42b02-d5df-448d-aa00-03f14749eb61": "Ultimate Performance"
};
/** Win32_OperatingSystem. */
const operatingSystemFacts = [[
	"operatingSystem.servicePack",
	"ServicePackMajorVersion",
	integer
], [
	"systemDrive",
	"SystemDrive",
	text
]];
/** Win32_Processor, of the first package. */
const processorFacts$1 = [
	[
		"processor.manufacturer",
		"Manufacturer",
		text
	],
	[
		"processor.name",
		"Name",
		text
	],
	[
		"processor.architecture",
		"Architecture",
		oneOf(enumerations.processorArchitecture, {
			ia64: "IA64",
			ARM: void 0
		})
	],
	[
		"processor.description",
		"Description",
		text
	],
	[
		"processor.secondLevelAddressTranslation",
		"SecondLevelAddressTranslationExtensions",
		flag
	]
];
/** Get-VMSwitch. */
const switchFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"type",
		"SwitchType",
		oneOf(enumerations.switchType)
	],
	[
		"adapter",
		"NetAdapterInterfaceDescription",
		text
	],
	[
		"embeddedTeamingEnabled",
		"EmbeddedTeamingEnabled",
		flag
	],
	[
		"allowManagementOS",
		"AllowManagementOS",
		flag
	],
	[
		"iovEnabled",
		"IovEnabled",
		flag
	],
	[
		"iovVirtualFunctionCount",
		"IovVirtualFunctionCount",
		integer
	]
];
const linkSpeed = (raw, skip) => {
	const bits = integer(raw, skip);
	if (bits === void 0 || bits <= 0) return void 0;
	return inLargestUnit(bits, 1e3, [
		"bps",
		"Kbps",
		"Mbps",
		"Gbps",
		"Tbps"
	]).join("");
};
const hardwareAddress = (raw, skip) => {
	const value = text(raw, skip);
	return value && /^[0-9a-f]{12}$/i.test(value) ? value.toUpperCase() : void 0;
};
/** Get-VMSwitchExtension, in the Extensions of Get-VMSwitch. */
const extensionFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"vendor",
		"Vendor",
		text
	],
	[
		"enabled",
		"Enabled",
		flag
	]
];
/** Get-VMSystemSwitchExtensionPortFeature. */
const portFeatureFacts = [[
	"name",
	"Name",
	text
], [
	"extensionName",
	"ExtensionName",
	text
]];
/** Get-VMSan. */
const virtualSanFacts = [[
	"name",
	"Name",
	text
]];
/** Get-VMNetworkAdapter -ManagementOS. */
const managementAdapterFacts = [[
	"switch",
	"SwitchName",
	text
], [
	"portMirroringMode",
	"PortMirroringMode",
	oneOf(enumerations.portMirroringMode)
]];
/** MSFT_NetLbfoTeamNic. */
const teamNicFacts = [[
	"name",
	"Name",
	text
], [
	"interfaceDescription",
	"InterfaceDescription",
	text
]];
/** MSFT_NetAdapter. */
const adapterFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"interfaceDescription",
		"InterfaceDescription",
		text
	],
	[
		"linkSpeed",
		"Speed",
		linkSpeed
	],
	[
		"linkSpeed",
		"ReceiveLinkSpeed",
		linkSpeed
	],
	[
		"mac",
		"PermanentAddress",
		hardwareAddress
	]
];
/** The address that a session is bound to; the one of all addresses says of none that it goes from there. */
const boundAddress = (raw, skip) => {
	const address = text(raw, skip);
	return address === "0.0.0.0" || address === "::" ? void 0 : address;
};
/** MSFT_iSCSISession. */
const iscsiSessionFacts = [
	[
		"targetNodeAddress",
		"TargetNodeAddress",
		text
	],
	[
		"initiatorAddress",
		"InitiatorPortalAddress",
		boundAddress
	],
	[
		"isPersistent",
		"IsPersistent",
		flag
	]
];
/** What is not scanned; Defender tells it to administrators alone, and says so in the list itself. */
const exclusions = (raw, skip) => {
	const found = raw.value === null ? [] : listOf(text)(raw, skip);
	return found?.some((one) => one.startsWith("N/A:")) ? void 0 : found;
};
/** MSFT_MpPreference. */
const antivirusFacts = [
	[
		"antivirus.disableAutoExclusions",
		"DisableAutoExclusions",
		flag
	],
	[
		"antivirus.exclusionExtension",
		"ExclusionExtension",
		exclusions
	],
	[
		"antivirus.exclusionPath",
		"ExclusionPath",
		exclusions
	],
	[
		"antivirus.exclusionProcess",
		"ExclusionProcess",
		exclusions
	]
];
/** Get-HgsClientConfiguration. */
const guardedFacts = [[
	"isHostGuarded",
	"IsHostGuarded",
	flag
]];
/** Get-VMHostAssignableDevice. */
const assignableDeviceFacts$1 = [
	[
		"name",
		"Name",
		text
	],
	[
		"locationPath",
		"LocationPath",
		text
	],
	[
		"resourcePool",
		"ResourcePoolName",
		textOrNone
	]
];
/** Win32_Volume, of the host's own. */
const volumeFacts$1 = [[
	"size",
	"Capacity",
	capacity
], [
	"free",
	"FreeSpace",
	bytes
]];
/** Get-VMResourcePool. */
const resourcePoolFacts = [[
	"name",
	"Name",
	text
], [
	"resourcePoolType",
	"ResourcePoolType",
	oneOf(enumerations.resourcePoolType)
]];
/** Win32_Service, whose Auto is a delayed start too. */
const serviceFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"status",
		"State",
		oneOf({}, {
			Running: "Running",
			Stopped: "Stopped",
			Paused: "Paused",
			"Start Pending": "StartPending",
			"Stop Pending": "StopPending",
			"Continue Pending": "ContinuePending",
			"Pause Pending": "PausePending",
			Unknown: void 0
		})
	],
	[
		"startType",
		"StartMode",
		oneOf({}, {
			Auto: "Automatic",
			Manual: "Manual",
			Disabled: "Disabled"
		})
	]
];
// src/import/cluster-facts.ts
/** What Failover Clustering has for states that pass by themselves, and for those that tell nothing. */
const resourceState = oneOf(enumerations.resourceState, {
	Unknown: void 0,
	Inherited: void 0,
	Initializing: "Pending",
	OnlinePending: "Pending",
	OfflinePending: "Pending"
});
/** Get-Cluster. */
const clusterFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"domain",
		"Domain",
		text
	],
	[
		"functionalLevel",
		"ClusterFunctionalLevel",
		integer
	],
	[
		"maximumParallelMigrations",
		"MaximumParallelMigrations",
		integer
	],
	[
		"dynamicQuorum",
		"DynamicQuorum",
		flag
	],
	[
		"sameSubnetDelay",
		"SameSubnetDelay",
		integer
	],
	[
		"sameSubnetThreshold",
		"SameSubnetThreshold",
		integer
	],
	[
		"crossSubnetDelay",
		"CrossSubnetDelay",
		integer
	],
	[
		"crossSubnetThreshold",
		"CrossSubnetThreshold",
		integer
	],
	[
		"quarantineThreshold",
		"QuarantineThreshold",
		integer
	],
	[
		"quarantineDuration",
		"QuarantineDuration",
		integer
	],
	[
		"clusterEnforcedAntiAffinity",
		"ClusterEnforcedAntiAffinity",
		flag
	],
	[
		"blockCacheSize",
		"BlockCacheSize",
		megabytes
	],
	[
		"blockCacheSize",
		"SharedVolumeBlockCacheSizeInMB",
		megabytes
	]
];
/** Get-ClusterNetwork. 2 (Client) is no role that Failover Clustering gives a network. */
const networkFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"role",
		"Role",
		oneOf(enumerations.networkRole, { Client: void 0 })
	],
	[
		"state",
		"State",
		oneOf(enumerations.networkState, { Unknown: void 0 })
	]
];
/** MSFT_Disk, of the disk that a shared volume is on. */
const diskOfVolumeFacts = [[
	"lunId",
	"UniqueId",
	text
], [
	"busType",
	"BusType",
	oneOf({
		...enumerations.busType,
		0: "Unknown"
	}, { Unknown: void 0 })
]];
/** MSFT_Disk, of the disk that a volume is on. */
const sectorFacts = [[
	"physicalSectorSize",
	"PhysicalSectorSize",
	integer
], [
	"logicalSectorSize",
	"LogicalSectorSize",
	integer
]];
/** Get-ClusterSharedVolume. */
const sharedVolumeFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"state",
		"State",
		resourceState
	],
	[
		"owner",
		"OwnerNode",
		text
	]
];
/** SharedVolumeInfo of Get-ClusterSharedVolume. */
const volumeInfoFacts = [
	[
		"path",
		"FriendlyVolumeName",
		text
	],
	[
		"volumePath",
		"Partition.Name",
		text
	],
	[
		"size",
		"Partition.Size",
		capacity
	],
	[
		"free",
		"Partition.FreeSpace",
		bytes
	]
];
/**
* MSFT_Volume.
*
* @see https://learn.microsoft.com/windows-hardware/drivers/storage/msft-volume
*/
const volumeFacts = [[
	"fileSystem",
	"FileSystemType",
	oneOf({
		0: "Unknown",
		14: "NTFS",
		15: "ReFS",
		32768: "CSVFS_NTFS",
		32769: "CSVFS_ReFS"
	}, { Unknown: void 0 })
]];
/** Get-ClusterResource of the type Physical Disk. */
const diskFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"state",
		"State",
		resourceState
	],
	[
		"owner",
		"OwnerGroup",
		text
	]
];
/** Get-ClusterGroup. */
const roleFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"type",
		"GroupType",
		oneOf(enumerations.groupType, { ScaleoutFileServer: "ScaleOutFileServer" })
	],
	[
		"owner",
		"OwnerNode",
		text
	],
	[
		"state",
		"State",
		oneOf(enumerations.groupState, { Unknown: void 0 })
	]
];
/** Get-ClusterAffinityRule. */
const affinityRuleFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"ruleType",
		"RuleType",
		oneOf(enumerations.affinityRuleType)
	],
	[
		"enabled",
		"Enabled",
		flag
	],
	[
		"softAntiAffinity",
		"SoftAntiAffinity",
		flag
	],
	[
		"groups",
		"Groups",
		spacedNames
	]
];
/** Get-ClusterFaultDomain. */
const faultDomainFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"type",
		"Type",
		oneOf(enumerations.faultDomainType, { Unknown: void 0 })
	],
	[
		"parentName",
		"ParentName",
		textOrNone
	]
];
// src/import/map.ts
/** Fills a draft with what an exported object tells. */
function fill(draft, raw, mapping, { skip }) {
	for (const [path, property, reader] of mapping) {
		const told = propertyOf(raw, property);
		if (told) draft.set(path, reader(told, skip), told);
	}
}
/** Makes an entry of a list of each exported object. */
function entriesFrom(raws, mapping, work) {
	return raws.map((raw) => {
		const draft = new Draft(work.origins, raw);
		fill(draft, raw, mapping, work);
		return draft;
	});
}
/** Sets a list, each of whose entries comes from an object of an export; no list where nobody asked for the objects. */
function addList$1(draft, path, raws, entries) {
	if (!raws) return;
	draft.set(path, entries(raws).map(({ value }) => value), raws[0] ?? draft.raw);
}
// src/import/graphics-processors.ts
/**
* The make and model of a graphics processor. Its path leads to a slot of one host, and PCI's words for the
* model are in it: `PCI#VEN_10DE&DEV_2860&SUBSYS_252D1043&REV_A1#4&296b7397&0&0008#{…}\\GPUPARAV`.
*/
const model = (raw, skip) => {
	const path = text(raw, skip);
	return path && (/(?:^|[\\#])PCI[\\#](VEN_[^\\#]+)/i.exec(path)?.[1] ?? path);
};
/** Get-VMHostPartitionableGpu. */
const partitionableGpuFacts = [
	[
		"name",
		"Name",
		model
	],
	[
		"partitionCount",
		"PartitionCount",
		integer
	],
	[
		"supportsIncomingLiveMigration",
		"SupportsIncomingLiveMigration",
		flag
	]
];
/** Get-VMGpuPartitionAdapter, whose Name is the same for all: GPU Partition Settings, in the host's language. */
const gpuPartitionFacts = [[
	"name",
	"InstancePath",
	model
], [
	"supportsOutgoingLiveMigration",
	"SupportsOutgoingLiveMigration",
	flag
]];
/** The partitions of a machine. One that names no graphics processor takes any that its host has. */
function addGpuPartitions(draft, machine, index, work) {
	const adapters = index.ofMachine("Get-VMGpuPartitionAdapter", machine);
	const paths = (index.ofComputer("Get-VMHostPartitionableGpu", machine.computer) ?? []).flatMap((gpu) => propertyOf(gpu, "Name") ?? []);
	const [only, ...others] = new Set(paths.map((path) => model(path, () => {})));
	addList$1(draft, "gpuPartitionAdapters", adapters, (raws) => entriesFrom(raws, gpuPartitionFacts, work).map((entry) => {
		if (others.length === 0) entry.set("name", only, paths[0] ?? entry.raw);
		return entry;
	}));
}
// src/import/guardians.ts
/** The guardians of a host whose private keys it has. */
function addGuardians(draft, guardians) {
	if (!guardians) return;
	draft.set("guardians", guardians.filter((raw) => valueAt(raw, "HasPrivateSigningKey") === true).map(guardianOf), guardians[0] ?? draft.raw);
}
/** Whom the key protector of a machine is granted to. */
function addKeyProtector(draft, protector) {
	const owner = protector && propertyOf(protector, "Owner");
	const guardian = owner && guardianOf(owner);
	if (!guardian || Object.keys(guardian).length === 0) return;
	draft.set("security.guardian", guardian, owner);
	const further = propertyOf(protector, "Guardians");
	if (further) draft.set("security.guardians", objectsAt(protector, "Guardians").map(guardianOf), further);
}
/** A guardian by its name and the thumbprint of its certificate: the SHA-1 of what it is encoded as. */
function guardianOf(raw) {
	const certificate = valueAt(raw, "EncryptionCertificate");
	const name = valueAt(raw, "Name");
	return {
		...typeof name === "string" && name !== "" && { name },
		...typeof certificate === "string" && { encryptionCertificateThumbprint: createHash("sha1").update(Buffer.from(certificate, "base64")).digest("hex").toUpperCase() }
	};
}
// src/import/host-networks.ts
/** Get-VMSwitch, with the members of embedded teams and the extensions. */
function addSwitches(draft, switches, teams, work) {
	addList$1(draft, "switches", switches, (raws) => entriesFrom(raws, switchFacts, work).map((entry) => {
		const team = teams?.find((one) => valueAt(one, "Name") === entry.value.name);
		const members = team ? propertyOf(team, "NetAdapterInterfaceDescription") : entry.value.embeddedTeamingEnabled === true ? propertyOf(entry.raw, "NetAdapterInterfaceDescriptions") : void 0;
		if (members) entry.set("teamMembers", spacedNames(members, work.skip), members);
		const extensions = propertyOf(entry.raw, "Extensions");
		const raws = extensions && wholeEntries(extensions, work.skip);
		if (raws) addList$1(entry, "extensions", raws, (all) => entriesFrom(all, extensionFacts, work));
		return entry;
	}));
}
/** Get-VMSan, each with the ports of its adapters. */
function addVirtualSans(draft, sans, work) {
	addList$1(draft, "virtualSans", sans, (raws) => entriesFrom(raws, virtualSanFacts, work).map((entry) => {
		const adapters = propertyOf(entry.raw, "HostBusAdapters");
		const ports = adapters && wholeEntries(adapters, work.skip);
		const names = ports?.flatMap((port) => {
			const name = propertyOf(port, "WorldWidePortName");
			return (name && text(name, work.skip)) ?? [];
		});
		if (adapters && names?.length === ports?.length) entry.set("hostBusAdapters", names, adapters);
		return entry;
	}));
}
/** How Get-NetAdapter names what MSFT_NetAdapter tells by numbers. */
function statusOf(raw) {
	const [operational, media, administrative] = [
		"InterfaceOperationalStatus",
		"MediaConnectState",
		"InterfaceAdminStatus"
	].map((name) => valueAt(raw, name));
	if (administrative === 2) return "Disabled";
	if (operational === 1) return "Up";
	if (operational === 6) return "NotPresent";
	if (media === 2) return "Disconnected";
	return operational === 2 ? "Down" : void 0;
}
/** The physical adapters, those of the management system on its switches, and what else has an address, as teams have. */
function addAdapters(draft, computer, index, work) {
	const addresses = index.ofComputer("MSFT_NetIPAddress", computer);
	const adapters = index.ofComputer("MSFT_NetAdapter", computer)?.filter((raw) => valueAt(raw, "HardwareInterface") === true || isManagementAdapter(raw) || addressesOf(raw, addresses ?? []).length > 0);
	if (adapters?.length === 0) return;
	const direct = index.ofComputer("MSFT_NetAdapterRdmaSettingData", computer);
	const interfaces = index.all("Get-ClusterNetworkInterface").map(({ raw }) => raw);
	const queues = index.ofComputer("MSFT_NetAdapterVmqSettingData", computer);
	const management = (index.ofComputer("Get-VMNetworkAdapter", computer) ?? []).filter((raw) => valueAt(raw, "IsManagementOs") === true);
	addList$1(draft, "networkAdapters", adapters, (raws) => entriesFrom(raws, adapterFacts, work).map((entry, number) => {
		const raw = raws[number];
		entry.set("status", statusOf(raw), raw);
		if (isManagementAdapter(raw)) {
			entry.set("virtual", true, raw);
			const device = keyOfDevice(raw, "InterfaceGuid");
			const own = management.find((one) => keyOfDevice(one, "DeviceId") === device);
			if (own && device) fill(entry, own, managementAdapterFacts, work);
		} else if (queues) addQueues(entry, raw, queues);
		const setting = direct?.find((one) => valueAt(one, "Name") === entry.value.name);
		if (direct) entry.set("rdmaEnabled", (setting && valueAt(setting, "Enabled")) === true, setting ?? raw);
		if (addresses) addAddress(entry, raw, addresses, interfaces);
		return entry;
	}));
}
/** An adapter of which no queues are told has none. */
function addQueues(entry, adapter, queues) {
	const name = valueAt(adapter, "Name");
	const own = queues.find((one) => valueAt(one, "Name") === name);
	const enabled = own && propertyOf(own, "Enabled");
	if (!own) entry.set("vmqEnabled", null, adapter);
	else if (enabled) entry.set("vmqEnabled", flag(enabled, () => {}), enabled);
}
/** The identifier of a device, which is written with braces or without them. */
function keyOfDevice(raw, property) {
	return String(valueAt(raw, property) ?? "").replace(/[{}]/g, "").toLowerCase();
}
function isManagementAdapter(raw) {
	return /^Hyper-V Virtual (Ethernet|Switch)/.test(String(valueAt(raw, "InterfaceDescription") ?? ""));
}
function isOfIPv4(address) {
	return String(valueAt(address, "IPAddress")).includes(".");
}
/** The addresses of an adapter that are not link-local. */
function addressesOf(adapter, addresses) {
	const number = valueAt(adapter, "InterfaceIndex");
	return addresses.filter((raw) => {
		const address = valueAt(raw, "IPAddress");
		return valueAt(raw, "InterfaceIndex") === number && typeof address === "string" && !/^(169\.254\.|fe80:)/i.test(address);
	});
}
/**
* Where IPv4 addresses come from, by the origin of their prefix.
*
* @see https://learn.microsoft.com/windows/win32/api/nldef/ne-nldef-nl_prefix_origin
*/
const ways = {
	1: "Disabled",
	3: "Enabled"
};
/** The way of all IPv4 addresses of an adapter: those of roles that are on the node may come in another one. */
function wayOf(addresses) {
	const found = new Set(addresses.filter(isOfIPv4).map((raw) => ways[String(valueAt(raw, "PrefixOrigin"))]));
	return found.size === 1 ? [...found][0] : void 0;
}
/**
* An address that is not link-local, and the cluster network that has it: the one by which the cluster knows
* the adapter, which those of roles and of IPv6 may stand before, or else that of IPv4.
*/
function addAddress(entry, adapter, addresses, interfaces) {
	const own = addressesOf(adapter, addresses);
	const interfaceOf = (raw) => interfaces.find((one) => valueAt(one, "Address") === valueAt(raw, "IPAddress"));
	const found = own.find(interfaceOf) ?? own.find(isOfIPv4) ?? own[0];
	if (!found) {
		entry.set("ipAddress", null, adapter);
		return;
	}
	const address = `${valueAt(found, "IPAddress")}/${valueAt(found, "PrefixLength")}`;
	entry.set("ipAddress", address, found);
	entry.set("dhcp", wayOf(own), found);
	const network = interfaceOf(found);
	const name = network && propertyOf(network, "Network");
	if (name) entry.set("clusterNetwork", text(name, () => {}), name);
}
/** The teams of Windows itself, with their members and interfaces. */
function addTeams(draft, computer, index, work) {
	const { skip } = work;
	const members = index.ofComputer("MSFT_NetLbfoTeamMember", computer) ?? [];
	const nics = index.ofComputer("MSFT_NetLbfoTeamNic", computer) ?? [];
	addList$1(draft, "teams", index.ofComputer("MSFT_NetLbfoTeam", computer), (raws) => raws.map((raw) => {
		const team = new Draft({ note() {} }, raw);
		const name = propertyOf(raw, "Name");
		const namesIn = (list) => list.filter((one) => valueAt(one, "Team") === name?.value).flatMap((one) => text(propertyOf(one, "Name") ?? one, skip) ?? []);
		if (name) team.set("name", text(name, skip), name);
		team.set("members", namesIn(members), raw);
		const own = nics.filter((one) => valueAt(one, "Team") === name?.value);
		team.set("teamNics", entriesFrom(own, teamNicFacts, work).map((entry) => {
			const vlan = propertyOf(entry.raw, "VlanID");
			if (vlan) entry.set("vlanId", vlan.value === null ? null : integer(vlan, skip), vlan);
			return entry.value;
		}), raw);
		return team;
	}));
}
// src/import/operating-system.ts
const registry = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\";
/** How EditionID of the registry names editions, whatever language the system speaks. */
const editions = {
	ServerStandard: "Standard",
	ServerStandardEval: "Standard",
	ServerDatacenter: "Datacenter",
	ServerDatacenterEval: "Datacenter",
	ServerEnterprise: "Enterprise",
	ServerTurbine: "Datacenter: Azure Edition",
	ServerHyper: "HyperV",
	ServerHyperCore: "HyperV"
};
/** @see https://learn.microsoft.com/windows-server/get-started/getting-started-with-server-core */
const installations = {
	Server: "Full",
	"Server Core": "Core",
	"Nano Server": "Nano"
};
/** Tells the operating system of a host from Win32_OperatingSystem and the registry. */
function addOperatingSystem(draft, computer, index) {
	const [system] = index.ofComputer("Win32_OperatingSystem", computer) ?? [];
	const value = (name) => {
		const [raw] = index.ofComputer(registry + name, computer) ?? [];
		const told = raw && (propertyOf(raw, "sValue") ?? propertyOf(raw, "uValue"));
		return told && told.value !== null ? {
			raw: told,
			value: told.value
		} : void 0;
	};
	const edition = value("EditionID");
	if (edition) draft.set("operatingSystem.edition", editions[String(edition.value)], edition.raw);
	const installation = value("InstallationType");
	if (installation) draft.set("operatingSystem.installation", installations[String(installation.value)], installation.raw);
	const version = system && propertyOf(system, "Version");
	if (!version || typeof version.value !== "string") return;
	const revision = value("UBR");
	const build = revision ? `${version.value}.${revision.value}` : version.value;
	draft.set("operatingSystem.build", build, version);
	const caption = propertyOf(system, "Caption");
	draft.set("operatingSystem.version", versionOf(String(caption?.value ?? ""), version.value), caption ?? version);
}
/** As `addOperatingSystem`, from what the cluster knows of its node, where the node itself was not asked. */
function addOperatingSystemOfNode(draft, node) {
	const numbers = [
		"MajorVersion",
		"MinorVersion",
		"BuildNumber"
	].map((name) => valueAt(node, name));
	if (draft.has("operatingSystem.version") || !numbers.every(Number.isSafeInteger)) return;
	const build = numbers.join(".");
	const [version, ...others] = versionsOfBuild(build);
	draft.set("operatingSystem.build", build, node);
	if (others.length === 0) draft.set("operatingSystem.version", version, node);
}
/** The version that a product's name and build tell of; undefined where several are meant. */
function versionOf(caption, build) {
	const isAzure = /azure/i.test(caption) && !/server/i.test(caption);
	const candidates = versionsOfBuild(build).filter((one) => isAzureLocal(one) === isAzure);
	return candidates.length === 1 ? candidates[0] : candidates.find((one) => caption.includes(` ${one}`));
}
// src/import/physical-disks.ts
/**
* MSFT_PhysicalDisk.
*
* @see https://learn.microsoft.com/windows-hardware/drivers/storage/msft-physicaldisk
*/
const physicalDiskFacts = [
	[
		"uniqueId",
		"UniqueId",
		text
	],
	[
		"busType",
		"BusType",
		oneOf({
			...enumerations.busType,
			0: "Unknown"
		}, { Unknown: void 0 })
	],
	[
		"mediaType",
		"MediaType",
		oneOf(enumerations.mediaType)
	],
	[
		"size",
		"Size",
		capacity
	],
	[
		"usage",
		"Usage",
		oneOf(enumerations.diskUsage, { Unknown: void 0 })
	]
];
/** What is reached through a network, or lies on other disks, is not in the host: Fibre Channel, iSCSI, files, Storage Spaces. */
const elsewhere = [
	6,
	9,
	14,
	15,
	16
];
/**
* The disks in a host. Each node of Storage Spaces Direct lists those of all nodes: MSFT_StorageNodeToPhysicalDisk
* tells which are connected to it, and by their numbers those that it boots from.
*
* @see https://learn.microsoft.com/windows-hardware/drivers/storage/msft-storagenodetophysicaldisk
*/
function addPhysicalDisks(draft, computer, index, work) {
	const [listed, links, system] = [
		"MSFT_PhysicalDisk",
		"MSFT_StorageNodeToPhysicalDisk",
		"MSFT_Disk"
	].map((what) => index.ofComputer(what, computer));
	if (!listed || !links || !system) return;
	const own = links.filter((link) => isConnected(link, computer));
	const booting = system.filter(isOfSystem).map((disk) => valueAt(disk, "Number"));
	const isBooted = (link) => booting.includes(valueAt(link, "DiskNumber"));
	const numbers = new Set(own.filter(isBooted).map((link) => valueAt(link, "DiskNumber")));
	if (booting.length === 0 || numbers.size < booting.length) return;
	const booted = new Set(own.filter(isBooted).map(diskOf$1));
	const ids = new Set(own.map(diskOf$1).filter((id) => !booted.has(id)));
	const byId = new Map(listed.map((disk) => [idIn(valueAt(disk, "ObjectId"), "PD"), disk]));
	const disks = [...ids].map((id) => byId.get(id));
	if (ids.has(void 0) || !disks.every((disk) => disk !== void 0)) return;
	addList$1(draft, "storage.physicalDisks", disks.filter((disk) => !elsewhere.includes(Number(valueAt(disk, "BusType")))), (raws) => entriesFrom(raws, physicalDiskFacts, work));
}
function isConnected(link, computer) {
	const node = idIn(valueAt(link, "StorageNode.ObjectId"), "SN");
	return node !== void 0 && computerKey(node) === computerKey(computer) && valueAt(link, "IsPhysicallyConnected") === true;
}
function isOfSystem(disk) {
	return valueAt(disk, "IsBoot") === true || valueAt(disk, "IsSystem") === true;
}
function diskOf$1(link) {
	return idIn(valueAt(link, "PhysicalDisk.ObjectId"), "PD");
}
/** What a path of Storage Spaces names: `...ObjectId="{...}:SN:HV01"`. Before it stands who was asked. */
function idIn(path, kind) {
	const [, id] = String(path).match(new RegExp(`:${kind}:([^"]+)`)) ?? [];
	return id?.toLowerCase();
}
// src/import/processors.ts
/** The processors of a host, all packages together, and their NUMA nodes. */
function addProcessors(draft, of, work) {
	const packages = of("Win32_Processor");
	const [first] = packages ?? [];
	if (packages && first) {
		fill(draft, first, processorFacts$1, work);
		draft.set("processor.sockets", packages.length, first);
		const cores = packages.map((raw) => valueAt(raw, "NumberOfCores"));
		if (cores.every((count) => typeof count === "number")) draft.set("processor.cores", cores.reduce((sum, count) => sum + count, 0), first);
	}
	addNumaNodes(draft, of);
}
/** Get-VMHost lists its NUMA nodes, too; of those that -Depth cut off the names of their type are left. */
function addNumaNodes(draft, of) {
	const numaNodes = of("Get-VMHostNumaNode");
	const [numaNode] = numaNodes ?? [];
	if (numaNodes && numaNode) draft.set("processor.numaNodes", numaNodes.length, numaNode);
	const [host] = of("Get-VMHost") ?? [];
	const status = host && propertyOf(host, "HostNumaStatus");
	if (status && Array.isArray(status.value) && status.value.length > 0) draft.set("processor.numaNodes", status.value.length, status);
}
// src/import/replica-facts.ts
const thumbprint = (raw, skip) => {
	const value = textOrNone(raw, skip);
	if (typeof value !== "string" || /^[0-9a-f]{40}$/i.test(value)) return value;
	skip(raw, "is no thumbprint");
};
/** A time of the day, from what a TimeSpan is printed as: a text, or its parts. */
const timeOfDay = (raw, skip) => {
	const { value } = raw;
	if (value === null || value === "") return void 0;
	const parts = isRecord(value) ? [
		value.Hours,
		value.Minutes,
		value.Seconds
	].map((part) => String(part).padStart(2, "0")) : [];
	const time = isRecord(value) && value.Days === 0 ? parts.join(":") : value;
	if (typeof time === "string" && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) return time;
	skip(raw, "is no time of the day");
};
const paths = (raw, skip) => {
	const found = wholeEntries(raw, skip)?.map((disk) => valueAt(disk, "Path"));
	if (found?.every((path) => typeof path === "string")) return found;
	if (found) skip(raw, "tells no path of a disk");
};
/** Windows begins to count in 1601: then is never. */
const momentOrNever = (raw, skip) => {
	const value = raw.value === null ? null : moment(raw, skip);
	return value?.startsWith("1601-") ? null : value;
};
/** Get-VMReplication. */
const replicationFacts = [
	[
		"mode",
		"ReplicationMode",
		oneOf(enumerations.replicationMode, { None: void 0 })
	],
	[
		"state",
		"ReplicationState",
		oneOf(enumerations.replicationState)
	],
	[
		"health",
		"ReplicationHealth",
		oneOf(enumerations.replicationHealth)
	],
	[
		"replicaServer",
		"ReplicaServerName",
		text
	],
	[
		"replicaServerPort",
		"ReplicaServerPort",
		integer
	],
	[
		"authenticationType",
		"AuthenticationType",
		oneOf(enumerations.replicationAuthentication)
	],
	[
		"certificateThumbprint",
		"CertificateThumbprint",
		thumbprint
	],
	[
		"compressionEnabled",
		"CompressionEnabled",
		flag
	],
	[
		"vssSnapshotFrequencyHour",
		"VSSSnapshotFrequencyHour",
		integer
	],
	[
		"autoResynchronizeEnabled",
		"AutoResynchronizeEnabled",
		flag
	],
	[
		"autoResynchronizeIntervalStart",
		"AutoResynchronizeIntervalStart",
		timeOfDay
	],
	[
		"autoResynchronizeIntervalEnd",
		"AutoResynchronizeIntervalEnd",
		timeOfDay
	],
	[
		"excludedDisks",
		"ExcludedDisks",
		paths
	]
];
/** Measure-VMReplication. */
const replicationStatistics = [[
	"lastTestFailover",
	"LastTestFailoverInitiatedTime",
	momentOrNever
]];
/** Get-VMReplicationServer, where it is enabled. */
const replicationServerFacts = [
	[
		"enabled",
		"ReplicationEnabled",
		flag
	],
	[
		"allowedAuthenticationType",
		"AllowedAuthenticationType",
		oneOf(enumerations.recoveryAuthentication)
	],
	[
		"certificateThumbprint",
		"CertificateThumbprint",
		thumbprint
	],
	[
		"kerberosAuthenticationPort",
		"KerberosAuthenticationPort",
		integer
	],
	[
		"certificateAuthenticationPort",
		"CertificateAuthenticationPort",
		integer
	],
	[
		"replicationAllowedFromAnyServer",
		"ReplicationAllowedFromAnyServer",
		flag
	]
];
/** Get-VMReplicationAuthorizationEntry. */
const authorizationEntryFacts = [[
	"allowedPrimaryServer",
	"AllowedPrimaryServer",
	text
], [
	"trustGroup",
	"TrustGroup",
	text
]];
// src/import/replica.ts
/** Tells what a host is as a Replica server: null where it was asked and is none. */
function addReplicationServer(draft, computer, index, work) {
	const [raw] = index.ofComputer("Get-VMReplicationServer", computer) ?? [];
	const isEnabled = raw && valueAt(raw, "ReplicationEnabled");
	if (!raw || typeof isEnabled !== "boolean") return;
	if (!isEnabled) {
		draft.set("replicationServer", null, raw);
		return;
	}
	const server = new Draft(work.origins, raw);
	fill(server, raw, replicationServerFacts, work);
	const entries = index.ofComputer("Get-VMReplicationAuthorizationEntry", computer);
	if (entries) server.set("authorizationEntries", entriesFrom(entries, authorizationEntryFacts, work).map(({ value }) => value).filter(({ allowedPrimaryServer }) => allowedPrimaryServer !== void 0), entries[0] ?? raw);
	draft.set("replicationServer", server.value, raw);
}
/** Tells how a machine is replicated: null where its host was asked and it is not. */
function addReplication(draft, machine, index, work) {
	const measured = index.ofMachine("Measure-VMReplication", machine);
	const all = index.ofMachine("Get-VMReplication", machine) ?? measured;
	if (!all) return;
	const raw = simpleOf(all) ?? all[0];
	if (!raw) {
		draft.set("replication", null, draft.raw);
		return;
	}
	const replication = new Draft(work.origins, raw);
	fill(replication, raw, replicationFacts, work);
	const statistics = isExtended(raw) ? measured?.find(isExtended) : simpleOf(measured ?? []);
	if (statistics) fill(replication, statistics, replicationStatistics, work);
	draft.set("replication", replication.value, raw);
}
function simpleOf(relationships) {
	return relationships.find((one) => !isExtended(one));
}
function isExtended(raw) {
	const type = valueAt(raw, "ReplicationRelationshipType");
	return type === 1 || type === "Extended";
}
// src/import/hosts.ts
/** Commands and classes, each of whose objects tells of the host itself. */
const own = [
	["Get-VMHost", vmHostFacts],
	["Win32_ComputerSystem", computerFacts],
	["Win32_OperatingSystem", operatingSystemFacts],
	["Win32_BIOS", firmwareFacts],
	["MSFT_MpPreference", antivirusFacts],
	["Get-HgsClientConfiguration", guardedFacts]
];
/** Lists that are one entry for each object. */
const lists$1 = [
	[
		"assignableDevices",
		"Get-VMHostAssignableDevice",
		assignableDeviceFacts$1
	],
	[
		"services",
		"Win32_Service",
		serviceFacts
	],
	[
		"iscsiSessions",
		"MSFT_iSCSISession",
		iscsiSessionFacts
	],
	[
		"partitionableGpus",
		"Get-VMHostPartitionableGpu",
		partitionableGpuFacts
	],
	[
		"switchExtensionPortFeatures",
		"Get-VMSystemSwitchExtensionPortFeature",
		portFeatureFacts
	]
];
/** Lists of texts, each from one property of each object. */
const names$1 = [
	[
		"dvdDrives",
		"Win32_CDROMDrive",
		"Drive"
	],
	[
		"updates",
		"Win32_QuickFixEngineering",
		"HotFixID"
	],
	[
		"supportedConfigurationVersions",
		"Get-VMHostSupportedVersion",
		"Version",
		version
	],
	[
		"liveMigration.networks",
		"Get-VMMigrationNetwork",
		"Subnet"
	],
	[
		"storage.luns",
		"MSFT_Disk",
		"UniqueId"
	]
];
/** Fills a host with all that exports tell of it. */
function importHost(name, raw, index, work) {
	const draft = new Draft(work.origins, raw);
	draft.set("name", name, raw);
	const of = (what) => index.ofComputer(what, name);
	for (const [what, mapping] of own) for (const one of of(what) ?? []) fill(draft, one, mapping, work);
	addOperatingSystem(draft, name, index);
	addDomain(draft, of("Win32_ComputerSystem")?.[0]);
	addNameInRegistry(draft, of(nameInRegistry)?.[0]);
	addProcessors(draft, of, work);
	for (const [path, what, mapping] of lists$1) addList$1(draft, path, of(what), (raws) => entriesFrom(raws, mapping, work));
	for (const [path, what, property, reader] of names$1) addNames(draft, path, of(what), property, work, reader);
	addFeatures(draft, of("Get-WindowsFeature"), work);
	addVirtualSans(draft, of("Get-VMSan"), work);
	addSwitches(draft, of("Get-VMSwitch"), of("Get-VMSwitchTeam"), work);
	addAdapters(draft, name, index, work);
	addTeams(draft, name, index, work);
	addErrorCorrection(draft, of("Win32_PhysicalMemoryArray"));
	addVolumes(draft, of, work);
	addPhysicalDisks(draft, name, index, work);
	addSecurity(draft, name, index);
	addPowerPlan(draft, of("Win32_PowerPlan"), work);
	addReplicationServer(draft, name, index, work);
	addResourcePools(draft, of("Get-VMResourcePool"), work);
	return {
		draft,
		key: computerKey(name)
	};
}
function addNames(draft, path, raws, property, { skip }, reader = text) {
	if (!raws) return;
	const found = raws.flatMap((raw) => {
		const told = propertyOf(raw, property);
		return (told && reader(told, skip)) ?? [];
	});
	draft.set(path, [...new Set(found)], raws[0] ?? draft.raw);
}
/** Get-WindowsFeature lists what could be installed as well; of a server nothing at all is no answer. */
function addFeatures(draft, all, work) {
	if (!all?.length) return;
	addNames(draft, "features", all.filter((raw) => valueAt(raw, "Installed") === true), "Name", work);
}
/** Every host has the primordial pools. One whose type is not known is told, and left out. */
function addResourcePools(draft, pools, work) {
	const own = pools?.filter((raw) => valueAt(raw, "Name") !== "Primordial");
	addList$1(draft, "resourcePools", own, (raws) => entriesFrom(raws, resourcePoolFacts, work).filter(({ value }) => value.name !== void 0 && value.resourcePoolType !== void 0));
}
function addDomain(draft, computer) {
	const domain = computer && propertyOf(computer, "Domain");
	if (!domain) return;
	const isMember = valueAt(computer, "PartOfDomain");
	if (isMember === false) draft.set("domain", null, domain);
	else if (isMember === true && typeof domain.value === "string") draft.set("domain", domain.value, domain);
}
const nameInRegistry = "SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName\\ComputerName";
/** What cmdlets print of a name is in upper case, however it is spelled. */
function addNameInRegistry(draft, raw) {
	const name = raw && propertyOf(raw, "sValue");
	if (typeof name?.value !== "string" || name.value === "") return;
	draft.set("isComputerNameUpperCase", name.value === name.value.toUpperCase(), name);
}
/** The plan that is active, by its English name where it is one of Windows. */
function addPowerPlan(draft, plans, { skip }) {
	const plan = plans?.find((raw) => valueAt(raw, "IsActive") === true);
	const name = plan && propertyOf(plan, "ElementName");
	if (!plan || !name) return;
	const id = /\{([0-9a-f-]{36})\}/i.exec(String(valueAt(plan, "InstanceID") ?? ""))?.[1];
	draft.set("powerPlan", powerPlans[id?.toLowerCase() ?? ""] ?? text(name, skip), name);
}
/** Of the arrays that are the memory of the system, whose kinds of correction have numbers. */
function addErrorCorrection(draft, arrays) {
	const memory = arrays?.filter((raw) => valueAt(raw, "Use") === 3) ?? [];
	const kinds = memory.map((raw) => valueAt(raw, "MemoryErrorCorrection"));
	const [first] = memory;
	if (!first) return;
	if (kinds.includes(3)) draft.set("memory.errorCorrection", false, first);
	else if (kinds.every((kind) => kind === 5 || kind === 6 || kind === 7)) draft.set("memory.errorCorrection", true, first);
}
/** Shared volumes are the cluster's, and recovery partitions nobody's. */
function addVolumes(draft, of, work) {
	const local = of("Win32_Volume")?.filter((raw) => {
		const name = String(valueAt(raw, "Name") ?? "");
		return /^[A-Z]:\\/i.test(name) && !/^[A-Z]:\\ClusterStorage\\/i.test(name);
	});
	addList$1(draft, "storage.volumes", local, (raws) => raws.map((raw) => {
		const entry = new Draft(work.origins, raw);
		const name = String(valueAt(raw, "Name"));
		entry.set("path", name.length > 3 ? name : name.slice(0, 2), raw);
		fill(entry, raw, volumeFacts$1, work);
		const disk = diskAt(name, of);
		if (disk) fill(entry, disk, sectorFacts, work);
		return entry;
	}));
}
/** The disk of the partition that is reached by a path. */
function diskAt(path, of) {
	const partition = of("MSFT_Partition")?.find((raw) => {
		const paths = valueAt(raw, "AccessPaths");
		return Array.isArray(paths) && paths.some((one) => String(one).toLowerCase() === path.toLowerCase());
	});
	const number = partition && valueAt(partition, "DiskNumber");
	if (typeof number !== "number") return void 0;
	return of("MSFT_Disk")?.find((raw) => valueAt(raw, "Number") === number);
}
function addSecurity(draft, computer, index) {
	const [guard] = index.ofComputer("Win32_DeviceGuard", computer) ?? [];
	const running = guard && propertyOf(guard, "SecurityServicesRunning");
	const services = running && listOf(integer)(running, () => {});
	if (running && services) draft.set("credentialGuard", services.includes(1), running);
	addGuardians(draft, index.ofComputer("MSFT_HgsGuardian", computer));
}
/** Cmdlets whose objects say whose they are, and what else tells of hosts that nothing else was exported of. */
const namingHosts = [...[
	"Get-VM",
	"Get-VMSwitch",
	"Get-VHD",
	"Get-VMReplicationServer",
	"Get-VMResourcePool"
], ...[
	"Get-VMHostAssignableDevice",
	"Get-VMHostNumaNode",
	"Get-VMHostPartitionableGpu",
	"Get-VMHostSupportedVersion",
	"Get-VMMigrationNetwork",
	"Get-VMSan"
]];
/** The names of the hosts that exports tell of, each with what it was first named by. */
function hostNames(index) {
	const found = /* @__PURE__ */ new Map();
	const add = (name, raw) => {
		if (typeof name !== "string" || name === "") return;
		const key = computerKey(name);
		if (!found.has(key)) found.set(key, {
			name: name.split(".")[0] || name,
			raw
		});
	};
	for (const { raw } of index.all("Get-ClusterNode")) add(valueAt(raw, "Name"), raw);
	for (const { raw, asked } of index.all("Get-VMHost")) add(asked.computer ?? valueAt(raw, "ComputerName") ?? valueAt(raw, "Name"), raw);
	for (const { raw, asked } of index.all("Win32_ComputerSystem")) add(asked.computer ?? valueAt(raw, "Name"), raw);
	for (const what of namingHosts) for (const { raw, asked } of index.all(what)) add(asked.computer ?? computerNameOf(raw), raw);
	return found;
}
// src/import/cluster-parameters.ts
/** A parameter of a resource, as Get-ClusterParameter tells it. */
function parameter(index, of, name) {
	const found = index.of("Get-ClusterParameter", of)?.find((raw) => valueAt(raw, "Name") === name);
	return found && propertyOf(found, "Value");
}
/** The name of an object. */
function nameOf(raw, { skip }) {
	const name = propertyOf(raw, "Name");
	return name && text(name, skip);
}
// src/import/cluster-networks.ts
const words = wordsOf(text);
/** Get-ClusterNetwork, with what live migration makes of each network. */
function addNetworks(draft, raws, index, work) {
	if (!raws) return;
	const order = networkIds(parameter(index, { resourceType: "Virtual Machine" }, "MigrationNetworkOrder"));
	const excluded = networkIds(parameter(index, { resourceType: "Virtual Machine" }, "MigrationExcludeNetworks"));
	const entries = entriesFrom(raws, networkFacts, work);
	for (const [number, entry] of entries.entries()) {
		const raw = raws[number];
		addSubnets(entry, raw, work);
		const id = String(valueAt(raw, "Id") ?? "").toLowerCase();
		if (excluded?.includes(id)) entry.set("liveMigration", null, raw);
		else if (order?.includes(id)) entry.set("liveMigration.priority", order.indexOf(id) + 1, raw);
		else if (excluded) entry.set("liveMigration", {}, raw);
	}
	draft.set("networks", entries.map(({ value }) => value), raws[0] ?? draft.raw);
}
/**
* The ids of networks stand in one text, between semicolons; by default there are none.
*
* @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-migrationexcludenetworks
* @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-migrationnetworkorder
*/
function networkIds(raw) {
	if (raw?.value === null) return [];
	return typeof raw?.value === "string" ? raw.value.split(";").map((id) => id.trim().toLowerCase()).filter(Boolean) : void 0;
}
function addSubnets(entry, raw, work) {
	const prefixes = ["Ipv4", "Ipv6"].flatMap((family) => {
		const [addresses, lengths] = [`${family}Addresses`, `${family}PrefixLengths`].map((name) => {
			const told = propertyOf(raw, name);
			return told ? words(told, work.skip) ?? [] : [];
		});
		return (addresses ?? []).flatMap((address, number) => lengths?.[number] ? `${address}/${lengths[number]}` : []);
	});
	const [address, mask] = ["Address", "AddressMask"].map((name) => valueAt(raw, name));
	if (prefixes.length === 0 && typeof address === "string" && typeof mask === "string" && address !== "") {
		const length = prefixLength(mask);
		if (length !== void 0) prefixes.push(`${address}/${length}`);
	}
	if (prefixes.length > 0) entry.set("subnet", prefixes.length === 1 ? prefixes[0] : prefixes, raw);
}
/** The length of a mask such as 255.255.255.0; undefined where its ones are not in one run. */
function prefixLength(mask) {
	const bits = mask.split(".").map((part) => Number(part).toString(2).padStart(8, "0")).join("");
	return /^1*0*$/.test(bits) && bits.length === 32 ? bits.lastIndexOf("1") + 1 : void 0;
}
// src/import/cluster-storage.ts
function isOfType(raw, type) {
	const told = propertyOf(raw, "ResourceType");
	return told !== void 0 && text(told, () => {})?.toLowerCase() === type;
}
/** Whether a resource is one that the core group of each cluster has, at least the last of them. */
function isOfCluster(raw) {
	return ownTypes.some((type) => isOfType(raw, type));
}
const ownTypes = ["network name", "distributed network name"];
/** Clustered disks that are no shared volumes, unless only some resources were exported: every cluster has one of its own. */
function addDisks(draft, resources, index, work) {
	if (!resources) return;
	const [first] = resources;
	if (first && !index.areAll("Get-ClusterResource") && !resources.some(isOfCluster)) {
		work.skip(first, "is one of some resources, and the disks may be more: export all of them");
		return;
	}
	const shared = new Set(index.all("Get-ClusterSharedVolume").map(({ raw }) => nameKey(nameOf(raw, work) ?? "")));
	const witness = draft.value.quorum?.witness?.disk;
	const disks = resources.filter((raw) => isOfType(raw, "physical disk") && !shared.has(nameKey(nameOf(raw, work) ?? "")));
	const entries = entriesFrom(disks, diskFacts, work);
	for (const [number, entry] of entries.entries()) {
		const raw = disks[number];
		const name = String(entry.value.name);
		if (witness !== void 0 && nameKey(witness) === nameKey(name)) entry.set("use", "Witness", raw);
		addLun(entry, name, index);
		addDrive(entry, name, index);
	}
	draft.set("disks", entries.map(({ value }) => value), disks[0] ?? draft.raw);
}
/** A disk's resource knows the identifier of its partition table, and so do the disks of the nodes. */
function disksOf(resource, index) {
	const id = parameter(index, { resource }, "DiskIdGuid")?.value;
	if (typeof id !== "string" || id === "") return [];
	return index.all("MSFT_Disk").filter(({ raw }) => nameKey(String(valueAt(raw, "Guid") ?? "")) === nameKey(id));
}
function diskOf(resource, index) {
	return disksOf(resource, index)[0]?.raw;
}
/** The node that a disk is on gives it a letter; disks of several letters are told by none. */
function addDrive(entry, resource, index) {
	const partitions = disksOf(resource, index).flatMap(({ raw, asked: { computer = "" } }) => (index.ofComputer("MSFT_Partition", computer) ?? []).filter((one) => valueAt(one, "DiskNumber") === valueAt(raw, "Number")));
	const letters = partitions.flatMap((raw) => {
		const paths = propertyOf(raw, "AccessPaths");
		return ((paths && listOf(text)(paths, () => {})) ?? []).flatMap((path) => /^([A-Z]:)\\$/i.exec(path)?.[1] ?? []);
	});
	const [letter, ...others] = new Set(letters);
	if (others.length === 0) entry.set("path", letter, partitions[0] ?? entry.raw);
}
function addLun(entry, resource, index) {
	const disk = diskOf(resource, index);
	if (!disk) return;
	const unique = propertyOf(disk, "UniqueId");
	if (unique) entry.set("lunId", text(unique, () => {}), unique);
	const style = propertyOf(disk, "PartitionStyle");
	const styleName = [
		"RAW",
		"MBR",
		"GPT"
	][Number(style?.value)];
	if (style && styleName && typeof style.value === "number") entry.set("partitionStyle", styleName, style);
	const size = propertyOf(disk, "Size");
	if (size) entry.set("size", bytes(size, () => {}), size);
}
/** Get-ClusterSharedVolume. */
function addSharedVolumes(draft, raws, index, work) {
	if (!raws) return;
	const states = index.all("Get-ClusterSharedVolumeState");
	const volumes = index.all("MSFT_Volume");
	const entries = entriesFrom(raws, sharedVolumeFacts, work);
	for (const [number, entry] of entries.entries()) {
		const information = propertyOf(raws[number], "SharedVolumeInfo");
		const one = information && wholeEntries(information, work.skip)?.[0];
		if (one) fill(entry, one, volumeInfoFacts, work);
		const volume = volumes.find(({ raw }) => isAt(raw, entry.value.volumePath));
		if (volume) fill(entry, volume.raw, volumeFacts, work);
		const state = states.find(({ raw }) => nameOf(raw, work) === entry.value.name && isRefs(raw));
		if (state) entry.set("fileSystem", "ReFS", state.raw);
		const disk = diskOf(String(entry.value.name), index);
		if (disk) fill(entry, disk, [...diskOfVolumeFacts, ...sectorFacts], work);
	}
	draft.set("sharedVolumes", entries.map(({ value }) => value), raws[0] ?? draft.raw);
}
function isAt(volume, path) {
	const own = valueAt(volume, "Path");
	return typeof own === "string" && typeof path === "string" && nameKey(own) === nameKey(path);
}
/** The cluster's file system hides the one below it; that input and output is redirected for it tells. */
function isRefs(raw) {
	const reason = valueAt(raw, "FileSystemRedirectedIOReason");
	return typeof reason === "number" ? (reason & 32) !== 0 : /\bFileSystemReFs\b/i.test(String(reason ?? ""));
}
/** The pool of Storage Spaces Direct, or that there is none. */
function addStorageSpacesDirect(draft, cluster, pools, work) {
	const enabled = propertyOf(cluster, "S2DEnabled");
	if (enabled?.value === 0) draft.set("storageSpacesDirect", null, enabled);
	if (enabled?.value !== 1) return;
	draft.set("storageSpacesDirect", {}, enabled);
	const [pool] = (pools ?? []).filter((raw) => valueAt(raw, "IsClustered") === true);
	const [size, allocated] = ["Size", "AllocatedSize"].map((name) => {
		const told = pool && propertyOf(pool, name);
		return told && integer(told, work.skip);
	});
	if (!pool || size === void 0) return;
	draft.set("storageSpacesDirect.poolSize", exactSize(size), pool);
	if (allocated !== void 0) draft.set("storageSpacesDirect.poolFree", exactSize(size - allocated), pool);
}
// src/import/clusters.ts
/** Groups that Failover Clustering has for itself, whatever they are called in its language. */
const coreGroups = [
	"Cluster",
	"AvailableStorage",
	"Temporary",
	"ClusterSharedVolume",
	"ClusterStoragePool"
];
/** Fills a cluster with all that exports tell of it. */
function importCluster(raw, index, work) {
	const draft = new Draft(work.origins, raw);
	addNoDomain(draft, index);
	fill(draft, raw, clusterFacts, work);
	const of = (what) => {
		const found = index.all(what).map((one) => one.raw);
		return found.length > 0 || index.answered(what) ? found : void 0;
	};
	addNodes(draft, of("Get-ClusterNode"), index, work);
	addQuorum(draft, of("Get-ClusterQuorum")?.[0], index, work);
	addNetworks(draft, of("Get-ClusterNetwork"), index, work);
	addDisks(draft, of("Get-ClusterResource"), index, work);
	addSharedVolumes(draft, of("Get-ClusterSharedVolume"), index, work);
	addRoles(draft, of("Get-ClusterGroup"), index, work);
	addAll(draft, "affinityRules", of("Get-ClusterAffinityRule"), affinityRuleFacts, work);
	addAll(draft, "faultDomains", of("Get-ClusterFaultDomain"), faultDomainFacts, work);
	addStorageSpacesDirect(draft, raw, of("MSFT_StoragePool"), work);
	return draft;
}
/** A cluster without a domain has the suffix of its nodes' names for one: the nodes tell that they are in none. */
function addNoDomain(draft, index) {
	const nodes = index.all("Get-ClusterNode").flatMap(({ raw }) => index.ofComputer("Win32_ComputerSystem", String(valueAt(raw, "Name"))) ?? []);
	const [first] = nodes;
	if (first && nodes.every((node) => valueAt(node, "PartOfDomain") === false)) draft.set("domain", null, first);
}
/** Cmdlets whose objects name the node that they are on. */
const onNodes = [
	["Get-ClusterGroup", "OwnerNode"],
	["Get-ClusterResource", "OwnerNode"],
	["Get-ClusterSharedVolume", "OwnerNode"],
	["Get-ClusterNetworkInterface", "Node"]
];
/** The nodes, unless something is on a node that is not among them: then they are not all. */
function addNodes(draft, nodes, index, work) {
	const [first] = nodes ?? [];
	if (!nodes || !first) return;
	const names = nodes.flatMap((one) => nameOf(one, work) ?? []);
	const keys = new Set(names.map(computerKey));
	const known = /* @__PURE__ */ new Set();
	for (const [what, property] of onNodes) for (const { raw } of index.all(what)) {
		const named = valueAt(raw, property);
		if (known.has(named)) continue;
		known.add(named);
		const told = propertyOf(raw, property);
		const node = told && text(told, () => {});
		if (!told || !node || keys.has(computerKey(node))) continue;
		work.skip(told, `is ${node}, which is not among the nodes: export all of them`);
		return;
	}
	draft.set("nodes", names, first);
}
function addAll(draft, path, raws, mapping, work) {
	if (!raws) return;
	draft.set(path, entriesFrom(raws, mapping, work).map(({ value }) => value), raws[0] ?? draft.raw);
}
/** How the property of the witness is called, and the parameter that tells it, by the type of its resource. */
const witnesses = {
	"physical disk": ["disk", void 0],
	"file share witness": ["fileShare", "SharePath"],
	"cloud witness": ["cloud", "AccountName"]
};
function addQuorum(draft, raw, index, work) {
	if (!raw) return;
	const type = propertyOf(raw, "QuorumType");
	const named = oneOf(enumerations.quorumType, {
		Unknown: void 0,
		...Object.fromEntries([
			"NodeMajority",
			"NodeAndDiskMajority",
			"NodeAndFileShareMajority",
			"NodeAndCloudMajority"
		].map((name) => [name, name]))
	});
	if (type) draft.set("quorum.type", named(type, work.skip), type);
	const witness = propertyOf(raw, "QuorumResource");
	if (!witness) return;
	if (witness.value === null || witness.value === "") {
		draft.set("quorum.witness", null, witness);
		return;
	}
	const name = text(witness, work.skip);
	if (name === void 0) return;
	const kind = propertyOf(witness, "ResourceType") ?? typeOfResource(index, name);
	if (!kind) work.skip(witness, `is ${name}, of which Get-ClusterResource was not exported`);
	const [property, told] = witnesses[(kind && text(kind, work.skip))?.toLowerCase() ?? ""] ?? [];
	if (property === void 0) return;
	const place = told === void 0 ? witness : parameter(index, { resource: name }, told);
	const value = told === void 0 ? name : place && text(place, work.skip);
	if (place && value) draft.set(`quorum.witness.${property}`, value, place);
}
function typeOfResource(index, name) {
	const resource = index.all("Get-ClusterResource").find(({ raw }) => nameKey(String(valueAt(raw, "Name"))) === nameKey(name));
	return resource && propertyOf(resource.raw, "ResourceType");
}
/** The roles that are no machines, unless only some groups were exported: every cluster has its own. */
function addRoles(draft, groups, index, work) {
	if (!groups) return;
	const entries = entriesFrom(groups, roleFacts, work);
	const [first] = groups;
	const areAll = index.areAll("Get-ClusterGroup") || entries.some(({ value }) => value.type === "Cluster");
	if (first && !areAll) {
		work.skip(first, "is one of some groups, and the roles that are none of a machine may be more: export all of them");
		return;
	}
	draft.set("roles", entries.map(({ value }) => value).filter(({ type }) => type !== "VirtualMachine" && !coreGroups.includes(String(type ?? ""))), first ?? draft.raw);
}
// src/import/machine-identity.ts
/** What exports tell of machines, and of which. */
function toldMachines(index) {
	const all = index.all("Get-VM").map(({ raw, asked }) => {
		const name = nameOfMachine(raw);
		const id = idOfMachine(raw) ?? asked.machine;
		const told = asked.computer ?? computerNameOf(raw);
		const owner = typeof told === "string" ? told : void 0;
		const computer = owner === void 0 ? "" : computerKey(owner);
		return {
			raw,
			owner,
			name,
			id,
			computer,
			key: keyOf$1(id, name ?? "", computer, raw)
		};
	});
	const firstOfName = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	const unclear = /* @__PURE__ */ new Set();
	for (const one of all) {
		if (one.name === void 0) continue;
		const name = nameKey(one.name);
		const first = firstOfName.get(name) ?? one;
		firstOfName.set(name, first);
		if (first.key !== one.key) shared.add(name);
		else if (isNameAlone(one) && !isSameValue(first.raw.value, one.raw.value)) unclear.add(one.key);
	}
	return all.map(({ raw, owner, name, id, computer, key }) => ({
		raw,
		owner,
		machine: name === void 0 ? void 0 : {
			id,
			name,
			computer,
			isNameShared: shared.has(nameKey(name))
		},
		key,
		isUnclear: unclear.has(key)
	}));
}
function isNameAlone({ id, computer }) {
	return id === void 0 && computer === "";
}
/** A machine and its replica have one Id, on hosts that know nothing of each other. */
function keyOf$1(id, name, computer, raw) {
	if (id === void 0) return `${computer}/${nameKey(name)}`;
	return isReplica(raw) ? `${id.toLowerCase()} on ${computer}` : id.toLowerCase();
}
const modeOf = oneOf(enumerations.replicationMode);
function isReplica(raw) {
	const mode = propertyOf(raw, "ReplicationMode");
	const name = mode && modeOf(mode, () => {});
	return name === "Replica" || name === "ExtendedReplica";
}
/** Whether two objects of exports tell the same. */
function isSameValue(one, other) {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}
/** Where a machine is told to be now, in a few words; nothing where that is not known. */
function whereElse(first, second) {
	const [there, here] = [first.owner, second.owner];
	return there !== void 0 && here !== void 0 && there !== here ? `, on ${here} and not on ${there}` : "";
}
// src/import/imported-clusters.ts
/**
* The clusters that exports tell of, be it only that they name one as theirs. Where there are several, what
* does not say whose it is belongs to none.
*/
function importClusters(reads, index, work) {
	const found = /* @__PURE__ */ new Map();
	for (const { raw, asked } of index.all("Get-Cluster")) {
		const own = nameIn(valueAt(raw, "Name"));
		const name = nameIn(asked.cluster) ?? own;
		if (name === void 0) {
			work.skip(raw, "is a cluster without a name");
			continue;
		}
		const key = nameKey(name);
		const first = found.get(key);
		const told = isRecord(raw.value) ? raw.value : {};
		if (!first) found.set(key, own === void 0 ? inWords(raw, {
			...told,
			Name: name
		}) : raw);
		else if (!isSameValue(first.value, raw.value)) work.skip(raw, `is ${name} again: what was told first counts`);
	}
	for (const { what, asked, objects } of reads) {
		const [first] = objects ?? [];
		const name = nameIn(asked.cluster);
		if (!first || name === void 0 || !what.startsWith("Get-Cluster")) continue;
		const key = nameKey(name);
		if (!found.has(key)) found.set(key, inWords(first, { Name: name }));
	}
	if (found.size > 1) tellLoose(reads, work);
	const readsOf = readsOfClusters(reads);
	return [...found].map(([key, raw]) => {
		const own = found.size === 1 ? index : new ReadIndex(readsOf(key));
		const draft = importCluster(raw, own, work);
		return {
			draft,
			name: draft.value.name,
			index: own,
			nodes: nodesIn(own.all("Get-ClusterNode"))
		};
	});
}
/** A value that can be a name. */
function nameIn(value) {
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
/** Nodes by the keys of their names. */
function nodesIn(answers) {
	return new Map(answers.map(({ raw }) => [computerKey(String(valueAt(raw, "Name"))), raw]));
}
/** What was asked of each of several clusters, by its key, or of its nodes, in its order. */
function readsOfClusters(reads) {
	const places = new Map(reads.map((read, place) => [read, place]));
	const [ofClusters, ofComputers] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	for (const read of reads) {
		const { cluster, computer } = read.asked;
		if (cluster !== void 0) getOrAdd(ofClusters, nameKey(cluster), () => []).push(read);
		if (computer !== void 0) getOrAdd(ofComputers, computerKey(computer), () => []).push(read);
	}
	const placeOf = (read) => places.get(read);
	return (key) => {
		const own = ofClusters.get(key) ?? [];
		const nodes = [...nodesIn(new ReadIndex(own).all("Get-ClusterNode")).keys()];
		return [.../* @__PURE__ */ new Set([...own, ...nodes.flatMap((node) => ofComputers.get(node) ?? [])])].sort((one, other) => placeOf(one) - placeOf(other));
	};
}
function tellLoose(reads, { skip }) {
	for (const { what, asked, objects } of reads) if (what.startsWith("Get-Cluster") && what !== "Get-Cluster" && asked.cluster === void 0) for (const raw of objects ?? []) skip(raw, `is an object of ${what} of any of several clusters: import them one at a time`);
}
// src/import/machine-facts.ts
const vmState = oneOf(enumerations.vmState, {
	FastSaved: "Saved",
	FastSaving: "Saving",
	ForceShutdown: "Stopping"
});
const statesOfManifests = [...[
	"Running",
	"Off",
	"Saved",
	"Paused",
	"Other"
], ...[
	"Starting",
	"Stopping",
	"Saving",
	"Resuming"
]];
/** What a manifest has no word for, such as a machine whose storage is gone, is told: it is Other there. */
const state = (raw, skip) => {
	const told = vmState(raw, skip);
	if (told === void 0 || statesOfManifests.includes(told)) return told;
	skip(raw, `is ${told}, which a manifest can only call Other`);
	return "Other";
};
const statuses = wordsOf(oneOf(enumerations.vmOperationalStatus, { Ok: void 0 }));
/** A machine has a status, so that null is none that was told. */
const operationalStatus = (raw, skip) => raw.value === null ? void 0 : statuses(raw, skip);
/** Get-VM. */
const machineFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"name",
		"VMName",
		text
	],
	[
		"id",
		"Id",
		text
	],
	[
		"id",
		"VMId",
		text
	],
	[
		"state",
		"State",
		state
	],
	[
		"operationalStatus",
		"OperationalStatus",
		operationalStatus
	],
	[
		"generation",
		"Generation",
		integer
	],
	[
		"version",
		"Version",
		textOrNone
	],
	[
		"highlyAvailable",
		"IsClustered",
		flag
	],
	[
		"automaticStartAction",
		"AutomaticStartAction",
		oneOf(enumerations.startAction)
	],
	[
		"automaticStopAction",
		"AutomaticStopAction",
		oneOf(enumerations.stopAction)
	],
	[
		"checkpointType",
		"CheckpointType",
		oneOf(enumerations.checkpointType)
	],
	[
		"path",
		"ConfigurationLocation",
		text
	],
	[
		"path",
		"Path",
		text
	],
	[
		"sizeOfSystemFiles",
		"SizeOfSystemFiles",
		bytes
	],
	[
		"checkpointPath",
		"SnapshotFileLocation",
		text
	],
	[
		"checkpointPath",
		"CheckpointFileLocation",
		text
	],
	[
		"smartPagingFilePath",
		"SmartPagingFilePath",
		text
	],
	[
		"processor.count",
		"ProcessorCount",
		integer
	],
	[
		"memory.startup",
		"MemoryStartup",
		capacity
	],
	[
		"memory.dynamic",
		"DynamicMemoryEnabled",
		flag
	],
	[
		"memory.minimum",
		"MemoryMinimum",
		capacity
	],
	[
		"memory.maximum",
		"MemoryMaximum",
		capacity
	],
	[
		"memory.assigned",
		"MemoryAssigned",
		capacity
	],
	[
		"memory.demand",
		"MemoryDemand",
		capacity
	],
	[
		"guest.integrationServicesVersion",
		"IntegrationServicesVersion",
		version
	],
	[
		"guest.integrationServicesState",
		"IntegrationServicesState",
		namesOf("Up to date", "Update required", "Not installed")
	]
];
/** What is in the pool that every host has is in none. */
const resourcePool = (raw, skip) => {
	const name = text(raw, skip);
	return name && isPrimordial(name) ? void 0 : name;
};
/** Get-VMProcessor. */
const processorFacts = [
	[
		"processor.resourcePool",
		"ResourcePoolName",
		resourcePool
	],
	[
		"processor.count",
		"Count",
		integer
	],
	[
		"processor.maximumCountPerNumaNode",
		"MaximumCountPerNumaNode",
		integer
	],
	[
		"processor.compatibilityForMigrationEnabled",
		"CompatibilityForMigrationEnabled",
		flag
	],
	[
		"processor.compatibilityForMigrationMode",
		"CompatibilityForMigrationMode",
		oneOf({}, {
			MinimumFeatureSet: "MinimumFeatureSet",
			CommonClusterFeatureSet: "CommonClusterFeatureSet"
		})
	],
	[
		"processor.compatibilityForOlderOperatingSystemsEnabled",
		"CompatibilityForOlderOperatingSystemsEnabled",
		flag
	],
	[
		"processor.exposeVirtualizationExtensions",
		"ExposeVirtualizationExtensions",
		flag
	]
];
/** Get-VMMemory. */
const memoryFacts = [
	[
		"memory.resourcePool",
		"ResourcePoolName",
		resourcePool
	],
	[
		"memory.startup",
		"Startup",
		capacity
	],
	[
		"memory.dynamic",
		"DynamicMemoryEnabled",
		flag
	],
	[
		"memory.minimum",
		"Minimum",
		capacity
	],
	[
		"memory.maximum",
		"Maximum",
		capacity
	],
	[
		"memory.buffer",
		"Buffer",
		integer
	],
	[
		"memory.maximumPerNumaNode",
		"MaximumPerNumaNode",
		megabytes
	],
	[
		"memory.priority",
		"Priority",
		integer
	]
];
/** Get-VMSecurity. */
const securityFacts = [
	[
		"security.tpmEnabled",
		"TpmEnabled",
		flag
	],
	[
		"security.shielded",
		"Shielded",
		flag
	],
	[
		"security.encryptStateAndVmMigrationTraffic",
		"EncryptStateAndVmMigrationTraffic",
		flag
	]
];
/** Msvm_VirtualSystemSettingData. */
const settingFacts = [[
	"allowFullSCSICommandSet",
	"AllowFullSCSICommandSet",
	flag
], [
	"allowReducedFcRedundancy",
	"AllowReducedFcRedundancy",
	flag
]];
/** Get-VMHardDiskDrive. Only what stands for it on Windows Server 2008 R2 has PassThrough. */
const hardDriveFacts = [
	[
		"path",
		"Path",
		text
	],
	[
		"passThrough",
		"PassThrough",
		flag
	],
	[
		"diskNumber",
		"DiskNumber",
		integer
	],
	[
		"shared",
		"SupportPersistentReservations",
		flag
	],
	[
		"controllerType",
		"ControllerType",
		oneOf(enumerations.controllerType)
	],
	[
		"controllerNumber",
		"ControllerNumber",
		integer
	],
	[
		"controllerLocation",
		"ControllerLocation",
		integer
	],
	[
		"minimumIOPS",
		"MinimumIOPS",
		integer
	],
	[
		"maximumIOPS",
		"MaximumIOPS",
		integer
	],
	[
		"resourcePool",
		"PoolName",
		resourcePool
	]
];
/** Get-VHD. */
const virtualHardDiskFacts = [
	[
		"type",
		"VhdType",
		oneOf(enumerations.vhdType)
	],
	[
		"size",
		"Size",
		capacity
	],
	[
		"fileSize",
		"FileSize",
		bytes
	],
	[
		"physicalSectorSize",
		"PhysicalSectorSize",
		integer
	],
	[
		"alignment",
		"Alignment",
		integer
	]
];
/** MSFT_Disk, of the disk of the host that is behind a drive. */
const diskOfHostFacts = [[
	"lunId",
	"UniqueId",
	text
], [
	"size",
	"Size",
	capacity
]];
/** Get-VMDvdDrive. A physical drive's Path is its own, which hvlint calls the device. */
const dvdDriveFacts = [
	[
		"media",
		"DvdMediaType",
		oneOf(enumerations.dvdMediaType, {
			ISO: "Iso",
			PassThrough: "Physical"
		})
	],
	[
		"path",
		"Path",
		textOrNone
	],
	[
		"controllerType",
		"ControllerType",
		oneOf(enumerations.controllerType)
	],
	[
		"controllerNumber",
		"ControllerNumber",
		integer
	],
	[
		"controllerLocation",
		"ControllerLocation",
		integer
	]
];
/** Get-VMNetworkAdapter. */
const networkAdapterFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"switch",
		"SwitchName",
		textOrNone
	],
	[
		"mac",
		"MacAddress",
		macAddress
	],
	[
		"dynamicMacAddress",
		"DynamicMacAddressEnabled",
		flag
	],
	[
		"legacy",
		"IsLegacy",
		flag
	],
	[
		"resourcePool",
		"PoolName",
		resourcePool
	],
	[
		"iovWeight",
		"IovWeight",
		integer
	],
	[
		"clusterMonitored",
		"ClusterMonitored",
		flag
	],
	[
		"portMirroringMode",
		"PortMirroringMode",
		oneOf(enumerations.portMirroringMode)
	],
	[
		"mandatoryFeatureName",
		"MandatoryFeatureName",
		listOf(text)
	]
];
/** VLANs, or undefined where there is none: 0 is none. */
const vlan = (raw, skip) => integer(raw, skip) || void 0;
const vlans = (raw, skip) => {
	const found = wordsOf(integer)(raw, skip);
	return entriesOf(raw)?.length === 0 ? void 0 : found;
};
/** The number 0, which has no name, stands where the adapter is in no private VLAN. */
const privateVlanMode = (raw, skip) => raw.value === 0 || raw.value === "0" ? void 0 : oneOf(enumerations.privateVlanMode)(raw, skip);
/** Get-VMNetworkAdapterVlan. */
const vlanFacts = [
	[
		"operationMode",
		"OperationMode",
		oneOf(enumerations.vlanMode)
	],
	[
		"vlan",
		"AccessVlanId",
		vlan
	],
	[
		"nativeVlanId",
		"NativeVlanId",
		integer
	],
	[
		"allowedVlanIdList",
		"AllowedVlanIdList",
		vlans
	],
	[
		"privateVlanMode",
		"PrivateVlanMode",
		privateVlanMode
	],
	[
		"primaryVlanId",
		"PrimaryVlanId",
		vlan
	],
	[
		"secondaryVlanId",
		"SecondaryVlanId",
		vlan
	],
	[
		"secondaryVlanIdList",
		"SecondaryVlanIdList",
		vlans
	]
];
/** Get-VMFibreChannelHba. */
const fibreChannelFacts = [
	[
		"virtualSan",
		"SanName",
		textOrNone
	],
	[
		"worldWidePortNameSetA",
		"WorldWidePortNameSetA",
		text
	],
	[
		"worldWidePortNameSetB",
		"WorldWidePortNameSetB",
		text
	]
];
/** Get-VMFloppyDiskDrive. */
const floppyDriveFacts = [[
	"path",
	"Path",
	textOrNone
]];
/** Get-VMAssignableDevice. */
const assignableDeviceFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"locationPath",
		"LocationPath",
		text
	],
	[
		"resourcePool",
		"ResourcePoolName",
		textOrNone
	]
];
/** Get-VMSnapshot HardDrives. */
const checkpointDriveFacts = hardDriveFacts.filter(([path]) => [
	"path",
	"diskNumber",
	"controllerType",
	"controllerNumber",
	"controllerLocation"
].includes(path));
/** Get-VMSnapshot NetworkAdapters. */
const checkpointAdapterFacts = [[
	"name",
	"Name",
	text
], [
	"switch",
	"SwitchName",
	textOrNone
]];
/** Get-VMSnapshot. */
const checkpointFacts = [
	[
		"name",
		"Name",
		text
	],
	[
		"created",
		"CreationTime",
		moment
	],
	[
		"size",
		"SizeOfSystemFiles",
		bytes
	],
	[
		"type",
		"SnapshotType",
		oneOf(enumerations.snapshotType, { SyncedReplica: "Replica" })
	]
];
// src/import/drives.ts
/** Get-VMHardDiskDrive, each with the file or the disk of the host behind it. */
function addHardDrives(draft, machine, index, work) {
	addList$1(draft, "hardDrives", index.ofMachine("Get-VMHardDiskDrive", machine), (raws) => {
		const entries = entriesFrom(raws, hardDriveFacts, work);
		for (const entry of entries) {
			const path = fileBehind(entry);
			if (path !== void 0) addVirtualHardDisk(entry, path, machine, index, work);
			else addDiskOfHost(entry, index.ofComputer("MSFT_Disk", machine.computer), work);
		}
		return entries;
	});
}
/** Says whether a disk of the host is behind a drive, whose path then is none. Answers with the file that is. */
function fileBehind(drive) {
	const { path, diskNumber } = drive.value;
	const isFile = path !== void 0 && diskNumber === void 0 && !isDisk(path);
	if (path !== void 0 || propertyOf(drive.raw, "DiskNumber")) drive.set("passThrough", diskNumber !== void 0 || path !== void 0 && !isFile, drive.raw);
	if (isFile) return path;
	delete drive.value.path;
}
/** How a disk of the host is called in the path of a drive, in the language of the host: `Disk 3 20.00 GB Bus 0 Lun 1 Target 0`. */
function isDisk(path) {
	return /^\p{L}+ ?\d/u.test(path);
}
/** What the host tells of its disk that is behind a drive. */
function addDiskOfHost(drive, disks, work) {
	const { diskNumber } = drive.value;
	const disk = diskNumber !== void 0 && disks?.find((raw) => valueAt(raw, "Number") === diskNumber);
	if (disk) fill(drive, disk, diskOfHostFacts, work);
}
/** Get-VMDvdDrive. */
function addDvdDrives(draft, drives, work) {
	addList$1(draft, "dvdDrives", drives, (raws) => {
		const entries = entriesFrom(raws, dvdDriveFacts, work);
		entries.forEach(driveBehind);
		return entries;
	});
}
/** The path of a DVD drive that is connected to one of the host is that drive. */
function driveBehind(drive) {
	const { media, path } = drive.value;
	if (media !== "Physical") return;
	delete drive.value.path;
	drive.set("device", path, propertyOf(drive.raw, "Path") ?? drive.raw);
}
function addVirtualHardDisk(entry, path, machine, index, work) {
	const disk = index.ofPath("Get-VHD", path, machine.computer);
	if (!disk) return;
	fill(entry, disk, virtualHardDiskFacts, work);
	const parents = [];
	let taken = 0;
	let isSizeKnown = true;
	for (let one = disk;;) {
		const parentPath = propertyOf(one, "ParentPath");
		if (!parentPath) return;
		const parent = text(parentPath, work.skip);
		if (!parent || parents.includes(parent)) break;
		parents.push(parent);
		const next = index.ofPath("Get-VHD", parent, machine.computer);
		if (!next) {
			work.skip(parentPath, `is ${parent}, of which Get-VHD was not exported`);
			return;
		}
		const size = valueAt(next, "FileSize");
		if (typeof size === "number") taken += size;
		else isSizeKnown = false;
		one = next;
	}
	entry.set("parents", parents, disk);
	if (parents.length > 0 && isSizeKnown) entry.set("parentsFileSize", exactSize(taken), disk);
}
// src/import/integration-services.ts
/** Names are in the language of the system: the last part of the Id is the class of the service. */
const services = {
	"6c09bb55-d683-4da0-8931-c9bf705f6480": "guestServiceInterface",
	"84eaae65-2f2e-45f5-9bb5-0e857dc8eb47": "heartbeat",
	"2a34b1c2-fd73-4043-8a5b-dd2159bc743f": "keyValuePairExchange",
	"9f8233ac-be49-4c79-8ee3-e7e1985b2077": "shutdown",
	"2497f4de-e9fa-4204-80e4-4b75c46419c0": "timeSynchronization",
	"5ced1297-4598-4915-a5fc-ad21bb4d02a4": "vss"
};
/** Their names in English, for exports that have no Id. */
const inEnglish = {
	"guest service interface": "guestServiceInterface",
	heartbeat: "heartbeat",
	"key-value pair exchange": "keyValuePairExchange",
	shutdown: "shutdown",
	"time synchronization": "timeSynchronization",
	vss: "vss"
};
/** Get-VMIntegrationService: which services are offered to a machine. */
function addIntegrationServices(draft, raws, { skip }) {
	for (const raw of raws ?? []) {
		const enabled = propertyOf(raw, "Enabled");
		const id = String(valueAt(raw, "Id") ?? "").toLowerCase();
		const name = String(valueAt(raw, "Name") ?? "");
		const service = services[id.slice(id.lastIndexOf("\\") + 1)] ?? inEnglish[name.toLowerCase()];
		if (!service) skip(raw, `is an integration service that hvlint does not know: ${name}`);
		else if (enabled) draft.set(`integrationServices.${service}`, flag(enabled, skip), enabled);
	}
}
// src/import/machines.ts
/** The machines that exports tell of: each once, as the first of them that are the same tells it. */
function importMachines(index, work) {
	const seen = /* @__PURE__ */ new Map();
	return toldMachines(index).flatMap((told) => {
		const { raw, owner, machine, key } = told;
		const first = seen.get(key);
		if (!machine) work.skip(raw, "is a machine without a name");
		else if (told.isUnclear) work.skip(raw, `is one of several machines called ${machine.name}, and tells neither its Id nor its host: export whole objects, as \`Get-VM | ConvertTo-Json -Depth 4\` does`);
		else if (!first) {
			seen.set(key, told);
			return [{
				draft: importMachine(raw, machine, index, work),
				machine,
				owner
			}];
		} else if (!isSameValue(first.raw.value, raw.value)) work.skip(raw, `is ${machine.name} again${whereElse(first, told)}: what was told first counts`);
		return [];
	});
}
/** Lists that are one entry for each object of a cmdlet. */
const lists = [
	[
		"fibreChannelHostBusAdapters",
		"Get-VMFibreChannelHba",
		fibreChannelFacts
	],
	[
		"floppyDrives",
		"Get-VMFloppyDiskDrive",
		floppyDriveFacts
	],
	[
		"assignableDevices",
		"Get-VMAssignableDevice",
		assignableDeviceFacts
	]
];
function importMachine(raw, machine, index, work) {
	const draft = new Draft(work.origins, raw);
	fill(draft, raw, machineFacts, work);
	for (const [what, mapping] of [
		["Get-VMProcessor", processorFacts],
		["Get-VMMemory", memoryFacts],
		["Get-VMSecurity", securityFacts],
		["Msvm_VirtualSystemSettingData", settingFacts]
	]) for (const one of index.ofMachine(what, machine) ?? []) fill(draft, one, mapping, work);
	keepMemoryTidy(draft);
	addHardDrives(draft, machine, index, work);
	for (const [path, what, mapping] of lists) {
		const objects = index.ofMachine(what, machine);
		if (objects) addList(draft, path, entriesFrom(objects, mapping, work), objects[0] ?? raw);
	}
	addDvdDrives(draft, index.ofMachine("Get-VMDvdDrive", machine), work);
	addGpuPartitions(draft, machine, index, work);
	addNetworkAdapters(draft, machine, index, work);
	addCheckpoints(draft, machine, index, work);
	addComPorts(draft, raw, machine, index, work);
	addReplication(draft, machine, index, work);
	addKeyProtector(draft, index.ofMachine("ConvertTo-HgsKeyProtector", machine)?.[0]);
	addIntegrationServices(draft, index.ofMachine("Get-VMIntegrationService", machine), work);
	const controllers = index.ofMachine("Get-VMScsiController", machine);
	if (controllers) draft.set("scsiControllers", controllers.length, controllers[0] ?? raw);
	tellCutParts(raw, machine, index, work);
	return draft;
}
/** Drives and adapters of which no export tells more than their type. */
function tellCutParts(raw, machine, index, { skip }) {
	for (const [property, what] of partsOfMachine) {
		const part = propertyOf(raw, property);
		if (part && !index.ofMachine(what, machine)) wholeEntries(part, skip);
	}
}
function addList(draft, path, entries, raw) {
	draft.set(path, entries.map(({ value }) => value), raw);
}
/** The bounds of dynamic memory say nothing of a machine whose memory is fixed. */
function keepMemoryTidy({ value }) {
	const { memory } = value;
	if (memory?.dynamic !== false) return;
	for (const bound of [
		"minimum",
		"maximum",
		"buffer"
	]) delete memory[bound];
}
function addNetworkAdapters(draft, machine, index, work) {
	const adapters = index.ofMachine("Get-VMNetworkAdapter", machine)?.filter((raw) => valueAt(raw, "IsManagementOs") !== true);
	if (!adapters) return;
	const vlans = index.ofMachine("Get-VMNetworkAdapterVlan", machine) ?? [];
	const entries = entriesFrom(adapters, networkAdapterFacts, work);
	for (const [number, entry] of entries.entries()) {
		const raw = adapters[number];
		const inside = propertyOf(raw, "VlanSetting");
		const id = valueAt(raw, "Id");
		const vlan = (id === void 0 ? void 0 : vlans.find((vlan) => valueAt(vlan, "ParentAdapter.Id") === id)) ?? (vlans.length === 1 && adapters.length === 1 ? vlans[0] : inside);
		if (vlan) fill(entry, vlan, vlanFacts, work);
	}
	addList(draft, "networkAdapters", entries, adapters[0] ?? draft.raw);
}
/** What a checkpoint keeps of the devices that its machine had. */
const partsOfCheckpoint = [
	[
		"hardDrives",
		"HardDrives",
		checkpointDriveFacts
	],
	[
		"dvdDrives",
		"DVDDrives",
		dvdDriveFacts
	],
	[
		"networkAdapters",
		"NetworkAdapters",
		checkpointAdapterFacts
	]
];
function addCheckpoints(draft, machine, index, work) {
	const checkpoints = index.ofMachine("Get-VMSnapshot", machine);
	if (!checkpoints) return;
	const entries = entriesFrom(checkpoints, checkpointFacts, work);
	for (const entry of entries) for (const [path, property, mapping] of partsOfCheckpoint) {
		const part = propertyOf(entry.raw, property);
		const parts = part && wholeEntries(part, work.skip);
		if (!parts) continue;
		const kept = entriesFrom(parts, mapping, work);
		if (path === "hardDrives") kept.forEach(fileBehind);
		if (path === "dvdDrives") kept.forEach(driveBehind);
		addList(entry, path, kept, part);
	}
	addList(draft, "checkpoints", entries, checkpoints[0] ?? draft.raw);
}
/** COM ports have no number, and their names are in the system's language: the last part of the Id tells. */
function addComPorts(draft, raw, machine, index, work) {
	const ports = index.ofMachine("Get-VMComPort", machine) ?? ["ComPort1", "ComPort2"].flatMap((property) => {
		const port = propertyOf(raw, property);
		return port && typeof port.value === "object" && port.value !== null ? entriesOf(port) ?? [] : [];
	});
	if (ports.length === 0) return;
	addList(draft, "comPorts", ports.flatMap((port, position) => {
		const path = propertyOf(port, "Path");
		const pipe = path && text(path, work.skip);
		if (!pipe) return [];
		const entry = new Draft(work.origins, port);
		const [, place = position] = /\\(\d)$/.exec(String(valueAt(port, "Id") ?? "")) ?? [];
		entry.set("number", Number(place) + 1, port);
		entry.set("path", pipe, path);
		return [entry];
	}), ports[0] ?? raw);
}
// src/import/orphans.ts
/** Cmdlets whose objects are parts of a machine. */
const ofMachines = /* @__PURE__ */ new Set([
	"Get-VMAssignableDevice",
	"Get-VMComPort",
	"Get-VMDvdDrive",
	"Get-VMFibreChannelHba",
	"Get-VMFloppyDiskDrive",
	"Get-VMGpuPartitionAdapter",
	"Get-VMHardDiskDrive",
	"Get-VMIntegrationService",
	"Get-VMMemory",
	"Get-VMNetworkAdapter",
	"Get-VMNetworkAdapterVlan",
	"Get-VMProcessor",
	"Get-VMReplication",
	"Get-VMScsiController",
	"Get-VMSecurity",
	"Get-VMSnapshot",
	"Measure-VMReplication",
	"Msvm_VirtualSystemSettingData"
]);
/** Cmdlets whose objects are of a host, and name it. */
const ofHosts = /* @__PURE__ */ new Set([
	"Get-ClusterNode",
	"Get-VMHost",
	"Get-VMHostAssignableDevice",
	"Get-VMHostNumaNode",
	"Get-VMHostPartitionableGpu",
	"Get-VMHostSupportedVersion",
	"Get-VMMigrationNetwork",
	"Get-VMReplicationServer",
	"Get-VMResourcePool",
	"Get-VMSan",
	"Get-VMSwitch",
	"Get-VMSwitchTeam"
]);
/** Cmdlets that tell nothing which a manifest holds. */
const ofNoManifest = /* @__PURE__ */ new Set([
	"Get-VMBios",
	"Get-VMFirmware",
	"Get-VMIdeController",
	"Get-VMPmemController"
]);
/** What cmdlets tell of objects of others, of which one has to be here: alone it is nothing. */
const companions = {
	"Get-VMNetworkAdapterVlan": ["Get-VMNetworkAdapter"],
	"Get-VMSwitchTeam": ["Get-VMSwitch"],
	"Get-VMReplicationAuthorizationEntry": ["Get-VMReplicationServer"],
	"Get-ClusterOwnerNode": ["Get-ClusterGroup", "Get-ClusterResource"],
	"Get-ClusterParameter": ["Get-ClusterResource", "Get-ClusterNetwork"],
	"Get-ClusterSharedVolumeState": ["Get-ClusterSharedVolume"]
};
/** Tells of drives, adapters and the like whose machine is not among what was imported, of parts of a cluster that is not, and of what no manifest holds. */
function tellOrphans(reads, machines, isClusterKnown, skip) {
	let files;
	const imported = {
		files: () => {
			files ??= filesOf(machines);
			return files;
		},
		machines: new Set(machines.flatMap(({ machine: { id, name } }) => [nameKey(name), ...id === void 0 ? [] : [id, id.toLowerCase()]])),
		sharedNames: new Set(machines.flatMap(({ machine: { name, isNameShared } }) => isNameShared ? [nameKey(name)] : [])),
		isClusterKnown
	};
	const told = new Set(reads.flatMap(({ what, objects }) => objects?.length ? [what] : []));
	for (const read of reads) {
		const reasonOf = reasonToSkip(read, imported);
		const alone = read.areAll ? void 0 : whyOfNothingAlone(read.what, told);
		if (!reasonOf && alone === void 0) continue;
		for (const raw of read.objects ?? []) {
			const reason = reasonOf?.(raw) ?? alone;
			if (reason !== void 0) skip(raw, reason);
		}
	}
}
/** Why nothing is made of what a cmdlet tells of objects that are not here. */
function whyOfNothingAlone(what, told) {
	if (what === "Get-ClusterNetworkInterface") return "is of an adapter of a node, which collect/Export-HvlintInventory.ps1 tells whole";
	const others = companions[what];
	return !others || others.some((one) => told.has(one)) ? void 0 : `is of ${what}, and what it tells of is not here: import what ${others.join(" and ")} prints along with it`;
}
/** Tells why nothing is made of an object of a read; undefined where something is made of all of them. */
function reasonToSkip({ what, asked }, imported) {
	if (ofMachines.has(what)) return asked.machine === void 0 ? (raw) => whyOfNoMachine(raw, what, asked.computer, imported) : void 0;
	if (ofNoManifest.has(what)) return asked.computer === void 0 ? () => `is of ${what}, of which a manifest holds nothing` : void 0;
	if (ofHosts.has(what)) return asked.computer === void 0 ? (raw) => isNamed(raw, what) ? void 0 : nameless(what) : void 0;
	if (ofClusterObjects.has(what) && Object.keys(asked).every((key) => key === "cluster")) return () => `is of ${what}, and what it belongs to is not here, or not told: import what \`Get-ClusterResource\` and \`Get-ClusterGroup\` print along with it`;
	if (what.startsWith("Get-Cluster")) return imported.isClusterKnown ? void 0 : () => `is of ${what}, and its cluster is not here: import what Get-Cluster prints along with it`;
	if (what === "Get-VHD" && asked.path === void 0) return (raw) => imported.files().has(nameKey(String(valueAt(raw, "Path")))) ? void 0 : "is of Get-VHD, and no drive that is here has its file: import what Get-VMHardDiskDrive prints along with it";
}
/** Why a part of a machine is of none that is here; undefined where it is of one, or of its host. */
function whyOfNoMachine(raw, what, computer, { machines, sharedNames }) {
	const id = ownerOf(raw, "VMId") ?? "";
	if (machines.has(id) || machines.has(id.toLowerCase())) return void 0;
	const name = nameKey(ownerOf(raw, "VMName") ?? "");
	const isOfAny = sharedNames.has(name) && id === "" && !computer && !computerNameOf(raw);
	if (machines.has(name) && !isOfAny) return void 0;
	if ((valueAt(raw, "IsManagementOs") ?? valueAt(raw, "ParentAdapter.IsManagementOs")) === true) return computer === void 0 ? "is of a host's own adapters, which collect/Export-HvlintInventory.ps1 tells whole" : void 0;
	return isOfAny ? `is of ${what}, of any of several machines with one name: export whole objects, as \`Get-VM | ${what} | ConvertTo-Json -Depth 4\` does` : `is of ${what}, and its machine is not here: import what Get-VM prints along with it`;
}
/** The files of the drives of machines, and those that they stand on. */
function filesOf(machines) {
	const drives = machines.flatMap(({ draft }) => draft.value.hardDrives ?? []);
	return new Set(drives.flatMap(({ path, parents = [] }) => [path ?? "", ...parents].map(nameKey)));
}
/** Whether an object names the host that it is of. */
function isNamed(raw, what) {
	const isHost = what === "Get-VMHost" || what === "Get-ClusterNode";
	const name = computerNameOf(raw) ?? (isHost ? valueAt(raw, "Name") : void 0);
	return typeof name === "string" && name !== "";
}
function nameless(what) {
	return `is of ${what}, and does not name its host: export whole objects, as \`${what === "Get-ClusterNode" ? what : `${what} -ComputerName HV01`} | ConvertTo-Json -Depth 4\` does`;
}
// src/import/repeats.ts
const inCluster = [["cluster", "Name"], ["Name"]];
const onHost = [["computer", "Name"]];
const byId = [["computer", "Id"]];
const placed$1 = [
	"VMName",
	"ControllerType",
	"ControllerNumber",
	"ControllerLocation"
];
const drive = [
	...byId,
	["computer", ...placed$1],
	placed$1
];
/** By cmdlets: what is told twice would be two entries of a list, or be lost in silence. */
const identities = {
	"Get-ClusterQuorum": [["cluster"]],
	"Get-ClusterNode": inCluster,
	"Get-ClusterNetwork": inCluster,
	"Get-ClusterGroup": inCluster,
	"Get-ClusterResource": inCluster,
	"Get-ClusterSharedVolume": inCluster,
	"Get-ClusterAffinityRule": inCluster,
	"Get-ClusterFaultDomain": inCluster,
	"Get-VHD": [["computer", "Path"]],
	"Get-VMHost": [["computer"]],
	"Get-VMSwitch": [...byId, ...onHost],
	"Get-VMSan": onHost,
	"Get-VMHostAssignableDevice": [["computer", "LocationPath"]],
	"Get-VMHostPartitionableGpu": onHost,
	"Get-VMHostNumaNode": [["computer", "NodeId"]],
	"Get-VMResourcePool": [[
		"computer",
		"ResourcePoolType",
		"Name"
	]],
	"Get-VMReplicationAuthorizationEntry": [["computer", "AllowedPrimaryServer"]],
	"Get-VMHardDiskDrive": drive,
	"Get-VMDvdDrive": drive,
	"Get-VMNetworkAdapter": [
		...byId,
		[
			"computer",
			"VMName",
			"MacAddress"
		],
		["VMName", "MacAddress"]
	],
	"Get-VMScsiController": [
		...byId,
		[
			"computer",
			"VMName",
			"ControllerNumber"
		],
		["VMName", "ControllerNumber"]
	],
	"Get-VMFibreChannelHba": [...byId, [
		"computer",
		"VMName",
		"WorldWidePortNameSetA"
	]],
	"Get-VMNetworkAdapterVlan": [["computer", "ParentAdapter.Id"], ["ParentAdapter.Id"]],
	"Get-VMProcessor": byId,
	"Get-VMMemory": byId,
	"Get-VMSecurity": byId,
	"Get-VMIntegrationService": byId,
	"Get-VMFloppyDiskDrive": byId,
	"Get-VMComPort": byId,
	"Get-VMGpuPartitionAdapter": byId,
	"Get-VMAssignableDevice": byId,
	"Get-VMSnapshot": [
		...byId,
		[
			"computer",
			"VMName",
			"Name"
		],
		["VMName", "Name"]
	]
};
/**
* Makes one of what exports tell twice: the drives that stand in an object of Get-VM and in one of
* Get-VMHardDiskDrive, or what was exported on two days. Of each property what was told first counts.
*
* @param all The reads of each document.
*/
function withoutRepeats(all, skip) {
	if (all.every((reads) => reads.every(({ areAll }) => areAll))) return all.flat();
	const seen = /* @__PURE__ */ new Map();
	const whole = /* @__PURE__ */ new Map();
	return all.flatMap((reads, document) => reads.flatMap((read) => {
		const before = toldOfMachine(read, document, whole);
		if (before) {
			if (!isSameValue(valuesOf(before), valuesOf(read))) for (const raw of read.objects ?? []) skip(raw, again(read.what));
			return [];
		}
		const alternatives = identities[read.what];
		if (!alternatives || !read.objects?.length) return [read];
		const objects = [];
		for (const raw of read.objects) {
			const keys = isOfCheckpoint(raw) ? [] : alternatives.map((properties) => keyOf(raw, read, properties));
			const first = read.areAll ? void 0 : firstOf$1(keys, document, seen);
			if (first) addTo(first, raw, read.what, skip);
			else {
				const place = {
					objects,
					at: objects.length,
					document,
					has: keys.map(isTold)
				};
				for (const key of keys.filter(isTold)) if (!seen.has(key)) seen.set(key, place);
				objects.push(raw);
			}
		}
		return objects.length > 0 || read.asked.machine !== void 0 ? [{
			...read,
			objects
		}] : [];
	}));
}
/** What another document told of all drives, adapters or the like that a machine has: a list of both would be none of either. */
function toldOfMachine(read, document, whole) {
	if (read.asked.machine === void 0 || !read.objects) return void 0;
	const key = JSON.stringify([read.what, read.asked]);
	const first = whole.get(key);
	if (!first) whole.set(key, {
		read,
		document
	});
	return first && first.document !== document && !read.areAll ? first.read : void 0;
}
function valuesOf({ objects = [] }) {
	return objects.map(({ value }) => value);
}
function again(what) {
	return `is of ${what} and told again: what was told first counts`;
}
function isTold(key) {
	return key !== void 0;
}
/** Where the object with these keys was told before. */
function firstOf$1(keys, document, seen) {
	for (const [number, key] of keys.entries()) {
		const found = key === void 0 ? void 0 : seen.get(key);
		if (!found) continue;
		if (!keys.slice(0, number).some((one, surer) => isTold(one) && found.has[surer]) && (number === 0 || found.document !== document)) return found;
	}
}
/** Gives an object the properties that it has only where it is told again. */
function addTo({ objects, at }, other, what, skip) {
	const first = objects[at];
	if (!isRecord(first.value) || !isRecord(other.value)) return;
	const { value } = first;
	if (Object.entries(other.value).filter(([name]) => !ofRemoting.has(name)).some(([name, one]) => isOtherwise(value[name], one))) skip(other, again(what));
	objects[at] = withValue(first, {
		...other.value,
		...value
	});
}
/** Where the object came from, and not what it is. */
const ofRemoting = /* @__PURE__ */ new Set([
	"PSComputerName",
	"PSShowComputerName",
	"RunspaceId"
]);
/** Whether two plain values differ; a number and a name may be the same of an enumeration. */
function isOtherwise(one, other) {
	return typeof one === typeof other && typeof one !== "object" && one !== other;
}
/** Undefined where one of the properties is not told. */
function keyOf(raw, { what, asked }, properties) {
	const parts = properties.map((property) => partOf(property, raw, asked));
	return parts.every(isTold) ? JSON.stringify([
		what,
		properties,
		parts
	]) : void 0;
}
const controllerType = oneOf(enumerations.controllerType);
function partOf(property, raw, asked) {
	if (property === "cluster") return asked.cluster && nameKey(asked.cluster);
	if (property === "computer") {
		const computer = asked.computer ?? computerNameOf(raw);
		return typeof computer === "string" ? computerKey(computer) : void 0;
	}
	const value = valueAt(raw, property);
	if (property === "ControllerType") return controllerType({
		value,
		path: raw.path,
		segments: raw.segments
	}, () => {});
	if (typeof value !== "number" && typeof value !== "string") return void 0;
	const text = nameKey(String(value));
	return text === "" || /^0{12}$/.test(text) ? void 0 : text;
}
// src/import/roles.ts
const names = wordsOf(text);
const groupType = oneOf(enumerations.groupType);
/**
* Tells machines what the cluster knows of their roles: which group each has, and who may own it.
*
* @returns the machines of roles on nodes that did not tell theirs: that they are there is all that is known.
*/
function addRolesOfMachines(machines, index, work) {
	const groups = /* @__PURE__ */ new Map();
	for (const { raw } of index.all("Get-ClusterGroup")) {
		const name = valueAt(raw, "Name");
		if (typeof name === "string") groups.set(nameKey(name), raw);
	}
	const roles = rolesById(index);
	const taken = /* @__PURE__ */ new Set();
	const reading = {
		index,
		work,
		nodes: sharedLists()
	};
	const groupOf = ({ group }) => groups.get(nameKey(group));
	for (const { draft, machine } of machines) {
		const isNameEnough = draft.value.highlyAvailable !== false;
		const role = (machine.id && roles.get(machine.id.toLowerCase())) ?? (isNameEnough ? roles.get(nameKey(machine.name)) : void 0);
		if (!role) continue;
		taken.add(role);
		addRole(draft, role, groupOf(role), reading);
	}
	const left = [...new Set(roles.values())].filter((role) => !taken.has(role));
	if (index.areAll("Get-VM")) return left.flatMap((role) => machineOfRole(role, groupOf(role), reading) ?? []);
	for (const { raw, group } of left) work.skip(raw, `is of the role ${group}, and its machine is not here: import what Get-VM prints along with it`);
	return [];
}
/** Reads lists of names, of which most are the same: those are one list. */
function sharedLists() {
	let before;
	let told;
	return (raw, skip) => {
		const { value } = raw;
		if (told !== void 0 && isSameList(before, value)) return told;
		before = value;
		told = names(raw, skip);
		return told;
	};
}
function isSameList(one, other) {
	if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
	for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
	return true;
}
function addRole(draft, { group, resource, raw }, groupRaw, reading) {
	const { index, work } = reading;
	draft.set("highlyAvailable", true, raw);
	if (nameKey(group) !== nameKey(String(draft.value.name))) draft.set("role", group, raw);
	const owners = resource === void 0 ? void 0 : ownersOf({ resource }, reading);
	if (owners) draft.set("possibleOwners", owners, raw);
	const preferred = ownersOf({ group }, reading);
	if (preferred) draft.set("preferredOwners", preferred, raw);
	const classes = groupRaw && propertyOf(groupRaw, "AntiAffinityClassNames");
	if (classes) draft.set("antiAffinityClassNames", names(classes, work.skip), classes);
	const move = (resource === void 0 ? void 0 : index.of("Get-ClusterParameter", { resource }))?.find((one) => valueAt(one, "Name") === "DefaultMoveType");
	const type = move && propertyOf(move, "Value");
	const number = type && integer(type, work.skip);
	if (type && number !== void 0) draft.set("migration", moveTypes[number], type);
}
/** The machine of a role, which has the role's name unless somebody gave it another one, on a node whose machines nobody told. */
function machineOfRole(role, raw, reading) {
	const { index, work } = reading;
	const told = raw && propertyOf(raw, "OwnerNode");
	const owner = told && text(told, work.skip);
	if (!raw || !owner || index.ofComputer("Get-VM", owner)) return void 0;
	const { group: name, id } = role;
	const draft = new Draft(work.origins, raw);
	draft.set("name", name, raw);
	if (id !== void 0) draft.set("id", id, role.raw);
	addRole(draft, role, raw, reading);
	return {
		draft,
		machine: {
			id,
			name,
			computer: computerKey(owner)
		},
		owner
	};
}
/** @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-defaultmovetype */
const moveTypes = {
	1: "Quick",
	4: "Live"
};
/** The roles of machines, by the Id that their resource has, or by the group's name where no parameter was read. */
function rolesById(index) {
	const roles = /* @__PURE__ */ new Map();
	if (!index.answered("Get-ClusterResource")) return rolesOfGroups(index);
	for (const { raw } of index.all("Get-ClusterResource")) {
		const [resource, group, type] = [
			"Name",
			"OwnerGroup",
			"ResourceType"
		].map((name) => {
			const told = propertyOf(raw, name);
			return told && text(told, () => {});
		});
		if (type?.toLowerCase() !== "virtual machine" || !resource || !group) continue;
		const parameter = index.of("Get-ClusterParameter", { resource })?.find((one) => /^VmID$/i.test(String(valueAt(one, "Name"))));
		const told = parameter && valueAt(parameter, "Value");
		const id = typeof told === "string" ? told.toLowerCase() : void 0;
		roles.set(id ?? nameKey(group), {
			group,
			resource,
			id,
			raw
		});
	}
	return roles;
}
/** Where no resources were exported: the groups of machines, each by its name. */
function rolesOfGroups(index) {
	const roles = /* @__PURE__ */ new Map();
	for (const { raw } of index.all("Get-ClusterGroup")) {
		const [name, type] = [propertyOf(raw, "Name"), propertyOf(raw, "GroupType")];
		const group = name && text(name, () => {});
		if (group && type && groupType(type, () => {}) === "VirtualMachine") roles.set(nameKey(group), {
			group,
			resource: void 0,
			id: void 0,
			raw
		});
	}
	return roles;
}
function ownersOf(of, { index, work, nodes }) {
	const [raw] = index.of("Get-ClusterOwnerNode", of) ?? [];
	const owners = raw && propertyOf(raw, "OwnerNodes");
	return owners && nodes(owners, work.skip);
}
// src/import/survey.ts
/** What an object is, and whose: where it stands may tell that as well. */
const whose = /* @__PURE__ */ new Set([
	"Name",
	"Id",
	"ComputerName",
	"VMId",
	"VMName",
	"VMSnapshotId",
	"PSComputerName",
	"PSShowComputerName",
	"RunspaceId"
]);
/** So many objects of a cmdlet have all the properties that it prints. */
const enough = 1e3;
/** Tells what exports hold, and what of that goes nowhere. */
var Survey = class {
	#reads;
	#watched = /* @__PURE__ */ new Map();
	/** Watches which properties of the objects are asked for from now on. */
	constructor(reads) {
		this.#reads = reads;
		for (const { what, objects = [] } of reads) {
			const watched = this.#watched.get(what) ?? {
				objects: [],
				asked: /* @__PURE__ */ new Set()
			};
			this.#watched.set(what, watched);
			for (const raw of objects.slice(0, enough - watched.objects.length)) {
				raw.asked = watched.asked;
				watched.objects.push(raw);
			}
		}
	}
	/** In the order of the files and of their reads. */
	understood() {
		const files = /* @__PURE__ */ new Map();
		for (const { what, objects = [] } of this.#reads) for (const { path } of objects) {
			const counts = files.get(path) ?? {};
			files.set(path, counts);
			counts[what] = (counts[what] ?? 0) + 1;
		}
		return [...files].map(([path, objects]) => ({
			path,
			objects
		}));
	}
	/** Only what says something: not what is empty in every object. */
	passedOver() {
		return [...this.#watched].flatMap(([what, { objects, asked }]) => {
			const names = /* @__PURE__ */ new Set();
			for (const { value } of objects) for (const [name, one] of Object.entries(isRecord(value) ? value : {})) if (!asked.has(name) && !whose.has(name) && !isNothing(one)) names.add(name);
			return names.size > 0 ? [{
				what,
				properties: [...names].sort()
			}] : [];
		});
	}
};
function isNothing(value) {
	return value === null || value === "" || Array.isArray(value) && value.length === 0;
}
// src/import/terraform-hosts.ts
/**
* Tells which host a resource of a plan is on: the one that its provider is configured for. A state does
* not say, and an address is no name that a manifest knows.
*/
function hostOfResources(document) {
	const hosts = hostsOfProviders(document);
	const providers = /* @__PURE__ */ new Map();
	const root = propertyOf(document, "configuration.root_module")?.value;
	if (isRecord(root)) addResources(root, "", providers);
	return (resource) => {
		const address = propertyOf(resource, "address")?.value;
		const provider = providers.get(withoutKeys(String(address ?? "")));
		return provider === void 0 ? void 0 : hosts.get(provider);
	};
}
/** `module.site["a"].hyperv_vhd.disk[0]` is one of `module.site.hyperv_vhd.disk`. */
function withoutKeys(address) {
	return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
}
function hostsOfProviders(document) {
	const hosts = /* @__PURE__ */ new Map();
	const configured = propertyOf(document, "configuration.provider_config")?.value;
	if (!isRecord(configured)) return hosts;
	for (const [key, provider] of Object.entries(configured)) {
		const expressions = isRecord(provider) ? provider.expressions : void 0;
		const host = isRecord(expressions) && isRecord(expressions.host) && expressions.host.constant_value;
		if (typeof host === "string" && isName(host)) hosts.set(key, host);
	}
	return hosts;
}
function isName(host) {
	return !/^[\d.]+$|:|^localhost$/i.test(host) && host !== "";
}
function addResources(module, prefix, providers) {
	for (const resource of Array.isArray(module.resources) ? module.resources : []) if (isRecord(resource) && typeof resource.provider_config_key === "string") providers.set(`${prefix}${resource.address}`, resource.provider_config_key);
	const calls = isRecord(module.module_calls) ? module.module_calls : {};
	for (const [name, call] of Object.entries(calls)) if (isRecord(call) && isRecord(call.module)) addResources(call.module, `${prefix}module.${name}.`, providers);
}
// src/import/terraform.ts
/**
* Whether a document is what `terraform show -json` (or `tofu show -json`) prints of a plan or a state.
*
* @see https://developer.hashicorp.com/terraform/internals/json-format
*/
function isTerraform(value) {
	return isRecord(value) && typeof value.format_version === "string" && (isRecord(value.planned_values) || isRecord(value.values));
}
/**
* The reads that the resources of the provider taliesins/hyperv amount to. Of a plan they tell what will be
* once it is applied; what is not known until then is left out, and told.
*
* @see https://registry.terraform.io/providers/taliesins/hyperv/latest/docs
*/
function readsOfTerraform(document, skip) {
	const hostOf = hostOfResources(document);
	const plan = propertyOf(document, "planned_values.root_module");
	const state = propertyOf(document, "values.root_module") ?? propertyOf(document, "prior_state.values.root_module");
	const resources = [...plan ? resourcesOf(plan) : [], ...(state ? resourcesOf(state) : []).filter((resource) => !plan || valueAt(resource, "mode") === "data")];
	tellChanges(document, skip);
	const reads = resources.flatMap((resource) => {
		if (valueAt(resource, "deposed_key") !== void 0) {
			skip(resource, "was replaced, and is what is left of it to be destroyed (deposed)");
			return [];
		}
		const values = propertyOf(resource, "values");
		if (!values || !isRecord(values.value)) return [];
		const type = valueAt(resource, "type");
		const host = hostOf(resource);
		if (type === "hyperv_machine_instance") return readsOfMachine(values, String(valueAt(resource, "address")), host);
		if (type === "hyperv_vhd") return readsOfVirtualHardDisk(values, host);
		if (type === "hyperv_network_switch") skip(resource, "is one of the switches of its host: which others it has, Terraform does not tell");
		return [];
	});
	if (reads.length === 0) skip(document, "has no machine of the provider taliesins/hyperv");
	return reads;
}
function resourcesOf(module) {
	return [...objectsAt(module, "resources"), ...objectsAt(module, "child_modules").flatMap(resourcesOf)];
}
/** Tells what a plan does not know yet, and what it takes away. */
function tellChanges(document, skip) {
	for (const change of objectsAt(document, "resource_changes")) {
		if (!String(valueAt(change, "type")).startsWith("hyperv_")) continue;
		const actions = valueAt(change, "change.actions");
		if (Array.isArray(actions) && actions.length === 1 && actions[0] === "delete") skip(change, `is destroyed by the plan (${valueAt(change, "address")})`);
		const unknown = propertyOf(change, "change.after_unknown");
		if (unknown) tellUnknown(unknown, skip);
	}
}
/** What the provider makes up by itself, and no manifest has. */
const ofTheProvider = [
	"id",
	"exists",
	"ip_addresses",
	"block_size",
	"logical_sector_size"
];
function tellUnknown(raw, skip) {
	if (raw.value === true) {
		if (!ofTheProvider.includes(String(raw.segments.at(-1)))) skip(raw, "is not known until the plan is applied");
	} else if (typeof raw.value === "object" && raw.value !== null) for (const [key, value] of Object.entries(raw.value)) tellUnknown(inside(raw, Array.isArray(raw.value) ? Number(key) : key, value), skip);
}
/** An empty text is the provider's word for nothing. */
function textOrNull(raw, name) {
	const value = valueAt(raw, name);
	return value === "" ? null : value;
}
function readsOfMachine(values, address, host) {
	const name = valueAt(values, "name");
	const asked = { machine: address };
	const machine = inWords(values, {
		Name: name,
		ComputerName: host,
		State: valueAt(values, "state"),
		Generation: valueAt(values, "generation"),
		AutomaticStartAction: valueAt(values, "automatic_start_action"),
		AutomaticStopAction: valueAt(values, "automatic_stop_action"),
		CheckpointType: valueAt(values, "checkpoint_type"),
		SmartPagingFilePath: valueAt(values, "smart_paging_file_path"),
		SnapshotFileLocation: valueAt(values, "snapshot_file_location"),
		ConfigurationLocation: folderOf(valueAt(values, "path"), name),
		ProcessorCount: valueAt(values, "processor_count"),
		MemoryStartup: valueAt(values, "memory_startup_bytes"),
		MemoryMinimum: valueAt(values, "memory_minimum_bytes"),
		MemoryMaximum: valueAt(values, "memory_maximum_bytes"),
		DynamicMemoryEnabled: isDynamic(values)
	});
	const of = (what, property, properties) => {
		const list = propertyOf(values, property);
		const entries = list && list.value !== null ? entriesOf(list) : void 0;
		if (!entries) return [];
		return [{
			what,
			asked,
			objects: entries.map((one) => inWords(one, properties(one)))
		}];
	};
	return [
		{
			what: "Get-VM",
			asked,
			objects: [machine]
		},
		...of("Get-VMProcessor", "vm_processor", processorOf),
		...of("Get-VMHardDiskDrive", "hard_disk_drives", hardDriveOf),
		...of("Get-VMDvdDrive", "dvd_drives", dvdDriveOf),
		...of("Get-VMNetworkAdapter", "network_adaptors", networkAdapterOf),
		...readsOfServices(values, asked)
	];
}
/** A map of services by their names in English. */
function readsOfServices(values, asked) {
	const services = propertyOf(values, "integration_services");
	if (!services || !isRecord(services.value)) return [];
	return [{
		what: "Get-VMIntegrationService",
		asked,
		objects: Object.entries(services.value).map(([Name, Enabled]) => inWords(inside(services, Name, Enabled), {
			Name,
			Enabled
		}))
	}];
}
/** New-VM makes a folder of the machine's name in the path that it is given. */
function folderOf(path, name) {
	if (typeof path !== "string" || path === "" || typeof name !== "string") return void 0;
	const folder = path.replace(/\\+$/, "");
	return folder.toLowerCase().endsWith(`\\${name.toLowerCase()}`) ? folder : `${folder}\\${name}`;
}
/** The provider demands one of the two; where neither is chosen, nothing is known. */
function isDynamic(values) {
	if (valueAt(values, "dynamic_memory") === true) return true;
	return valueAt(values, "static_memory") === true ? false : void 0;
}
function processorOf(raw) {
	return {
		CompatibilityForMigrationEnabled: valueAt(raw, "compatibility_for_migration_enabled"),
		CompatibilityForOlderOperatingSystemsEnabled: valueAt(raw, "compatibility_for_older_operating_systems_enabled"),
		ExposeVirtualizationExtensions: valueAt(raw, "expose_virtualization_extensions")
	};
}
/** The provider's word for no disk of the host. */
const noDisk = 4294967295;
function hardDriveOf(raw) {
	const disk = valueAt(raw, "disk_number");
	return {
		Path: textOrNull(raw, "path"),
		DiskNumber: disk === noDisk ? null : disk,
		ControllerType: valueAt(raw, "controller_type"),
		ControllerNumber: valueAt(raw, "controller_number"),
		ControllerLocation: valueAt(raw, "controller_location"),
		SupportPersistentReservations: valueAt(raw, "support_persistent_reservations")
	};
}
function dvdDriveOf(raw) {
	const path = textOrNull(raw, "path");
	const isFile = typeof path === "string" && /\.iso$/i.test(path);
	return {
		DvdMediaType: path === null ? "None" : isFile ? "ISO" : void 0,
		Path: path === null || isFile ? path : void 0,
		ControllerNumber: valueAt(raw, "controller_number"),
		ControllerLocation: valueAt(raw, "controller_location")
	};
}
function networkAdapterOf(raw) {
	const isTagged = valueAt(raw, "vlan_access");
	const vlan = valueAt(raw, "vlan_id");
	return {
		Name: valueAt(raw, "name"),
		SwitchName: textOrNull(raw, "switch_name"),
		IsManagementOs: valueAt(raw, "management_os"),
		IsLegacy: valueAt(raw, "is_legacy"),
		DynamicMacAddressEnabled: valueAt(raw, "dynamic_mac_address"),
		MacAddress: textOrNull(raw, "static_mac_address"),
		IovWeight: valueAt(raw, "iov_weight"),
		PortMirroringMode: valueAt(raw, "port_mirroring"),
		VlanSetting: isTagged === true && typeof vlan === "number" && vlan > 0 ? {
			OperationMode: "Access",
			AccessVlanId: vlan
		} : void 0
	};
}
/** What is copied from a source has the type of the source, whatever the default of `vhd_type` says. */
function readsOfVirtualHardDisk(values, host) {
	const path = valueAt(values, "path");
	if (typeof path !== "string") return [];
	const isCopy = ["source", "source_vm"].some((name) => (valueAt(values, name) ?? "") !== "");
	const type = valueAt(values, "vhd_type");
	const parent = valueAt(values, "parent_path");
	const disk = inWords(values, {
		ComputerName: host,
		Path: path,
		VhdType: isCopy || type === "Unknown" ? void 0 : type,
		Size: valueAt(values, "size") || void 0,
		ParentPath: isCopy ? void 0 : parent === "" ? null : parent
	});
	return [{
		what: "Get-VHD",
		asked: {
			path,
			...host !== void 0 && { computer: host }
		},
		objects: [disk]
	}];
}
// src/import/valid.ts
const nowhere = {
	line: 1,
	column: 1
};
/** Without these a manifest is none: whoever reads it says what is wrong with them. */
const head$1 = [
	"apiVersion",
	"kind",
	"name"
];
/**
* Takes out of a manifest what its schema does not allow, so that an import writes nothing that a later
* run refuses. A list with an entry that cannot stay goes as a whole: what is left would look like all.
*
* @param tell Is told of each part that goes.
*/
function keepValid(manifest, tell) {
	const file = kinds$2[String(manifest.kind)];
	if (!file || validators[file](manifest)) return;
	const document = {
		path: "",
		text: "",
		value: manifest,
		rangeOf: () => ({
			start: nowhere,
			end: nowhere
		}),
		textOf: () => void 0
	};
	for (;;) if (validateDocument(document, rootSchema(file), validators[file]).filter(({ invalid }) => {
		const isTaken = takeOut(manifest, invalid);
		if (isTaken) tell(invalid);
		return isTaken;
	}).length === 0) return;
}
/** @returns whether there was anything to take out. */
function takeOut(manifest, at) {
	const way = typeof at.at(-1) === "number" ? at.slice(0, -1) : at;
	const key = way.at(-1);
	const holder = valueAt$1(manifest, way.slice(0, -1));
	if (key === void 0 || !holder || !Object.hasOwn(holder, key)) return false;
	if (way.length === 1 && head$1.includes(key)) return false;
	return delete holder[key];
}
// src/import/virtualization/paths.ts
/** What is allocated, by ResourceSubType. */
function kindOf(raw) {
	return String(valueAt(raw, "ResourceSubType"));
}
/** The Id of an object, as paths to it have it. */
function idOf(raw) {
	return String(valueAt(raw, "InstanceID")).toLowerCase();
}
/** The machine or checkpoint whose part something is: `Microsoft:GUID\...`. */
function machineOf(raw) {
	return /^microsoft:([0-9a-f-]{36})(?:\\|$)/.exec(idOf(raw))?.[1] ?? "";
}
/** Whether a system is a machine, whose Name is its Id, and not the host, whose Name is its own. */
function isMachine(raw) {
	const name = valueAt(raw, "Name");
	return typeof name !== "string" || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name);
}
/** A key in the path of an object: `\\HV01\root\virtualization:Class.InstanceID="Microsoft:GUID\\0"`. */
function keyIn(path, key) {
	return new RegExp(`[.,]${key}="((?:[^"\\\\]|\\\\.)*)"`, "i").exec(String(path ?? ""))?.[1]?.replace(/\\(.)/g, "$1");
}
/** The first text of a list that is not empty. */
function firstOf(raw, name) {
	const list = propertyOf(raw, name);
	return (list ? entriesOf(list) ?? [] : []).map(({ value }) => value).find((one) => typeof one === "string" && one !== "");
}
// src/import/virtualization/words.ts
/** @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-vmstate */
const states = {
	2: "Running",
	3: "Off",
	32768: "Paused",
	32769: "Saved",
	32770: "Starting",
	32773: "Saving",
	32774: "Stopping",
	32776: "Pausing",
	32777: "Resuming"
};
const startActions = {
	0: "Nothing",
	1: "StartIfRunning",
	2: "Start"
};
const stopActions = {
	0: "TurnOff",
	1: "Save",
	2: "ShutDown"
};
/** Get-VM, of Msvm_ComputerSystem and what holds for all of its checkpoints. */
function machine(raw, globals) {
	const id = valueAt(raw, "Name");
	const global = globals.get(String(id).toLowerCase());
	const of = (name) => global && valueAt(global, name);
	const state = valueAt(raw, "EnabledState");
	return {
		Name: valueAt(raw, "ElementName"),
		Id: id,
		State: states[Number(state)] ?? `EnabledState ${state}`,
		OperationalStatus: valueAt(raw, "OperationalStatus"),
		Generation: 1,
		AutomaticStartAction: startActions[Number(of("AutomaticStartupAction") ?? NaN)],
		AutomaticStopAction: stopActions[Number(of("AutomaticShutdownAction") ?? NaN)],
		ConfigurationLocation: of("ExternalDataRoot"),
		SnapshotFileLocation: of("SnapshotDataRoot")
	};
}
/** Get-VMProcessor, of Msvm_ProcessorSettingData. */
function processor(raw) {
	return {
		Count: valueAt(raw, "VirtualQuantity"),
		CompatibilityForMigrationEnabled: valueAt(raw, "LimitProcessorFeatures"),
		CompatibilityForOlderOperatingSystemsEnabled: valueAt(raw, "LimitCPUID")
	};
}
/** Get-VMMemory, of Msvm_MemorySettingData, whose amounts are megabytes. */
function memory(raw) {
	const bytes = (name) => {
		const megabytes = valueAt(raw, name);
		return typeof megabytes === "number" ? megabytes * 1024 ** 2 : void 0;
	};
	return {
		Startup: bytes("VirtualQuantity"),
		DynamicMemoryEnabled: valueAt(raw, "DynamicMemoryEnabled") ?? false,
		Minimum: bytes("Reservation"),
		Maximum: bytes("Limit"),
		Buffer: valueAt(raw, "TargetMemoryBuffer")
	};
}
// src/import/virtualization/first.ts
/**
* Windows Server 2008 and 2008 R2 have no cmdlets of Hyper-V, but the first version of its classes: their
* answers in the words of the cmdlets.
*
* @see https://learn.microsoft.com/previous-versions/windows/desktop/virtual/virtualization-wmi-provider
*/
function inWordsOfCmdlets(reads, skip) {
	const hosts = /* @__PURE__ */ new Map();
	for (const read of reads) {
		const { computer } = read.asked;
		if (computer === void 0 || !read.what.startsWith("Msvm_")) continue;
		const classes = hosts.get(computer) ?? /* @__PURE__ */ new Map();
		hosts.set(computer, classes.set(read.what, read));
	}
	for (const [computer, classes] of hosts) if (!classes.has("Msvm_ComputerSystem")) hosts.delete(computer);
	if (hosts.size === 0) return [...reads];
	return [...reads.filter(({ what, error, asked: { computer = "" } }) => !what.startsWith("Msvm_") || error !== void 0 || !hosts.has(computer)), ...[...hosts].flatMap(([computer, classes]) => new Host(computer, classes, skip).reads())];
}
/** What is allocated to a machine, by ResourceSubType. */
const kinds = {
	ide: "Microsoft Emulated IDE Controller",
	scsi: "Microsoft Synthetic SCSI Controller",
	disk: "Microsoft Synthetic Disk Drive",
	physicalDisk: "Microsoft Physical Disk Drive",
	dvd: "Microsoft Synthetic DVD Drive",
	floppy: "Microsoft Synthetic Diskette Drive",
	file: "Microsoft Virtual Hard Disk",
	image: "Microsoft Virtual CD/DVD Disk",
	floppyImage: "Microsoft Virtual Floppy Disk"
};
const controllers = {
	[kinds.ide]: "IDE",
	[kinds.scsi]: "SCSI"
};
const drives = [
	kinds.disk,
	kinds.physicalDisk,
	kinds.dvd
];
/** A checkpoint, in SettingType. */
const checkpoint = 5;
var Host = class {
	#asked;
	#classes;
	#skip;
	/** The allocations of machines, by their Ids as paths have them, and below what they are. */
	#allocations = /* @__PURE__ */ new Map();
	#below = /* @__PURE__ */ new Map();
	constructor(computer, classes, skip) {
		this.#asked = { computer };
		this.#classes = classes;
		this.#skip = skip;
		for (const raw of this.#of("Msvm_ResourceAllocationSettingData") ?? []) {
			this.#allocations.set(idOf(raw), raw);
			const parent = keyIn(valueAt(raw, "Parent"), "InstanceID")?.toLowerCase();
			if (parent === void 0) continue;
			const below = this.#below.get(parent) ?? [];
			below.push(raw);
			this.#below.set(parent, below);
		}
	}
	reads() {
		const machines = this.#of("Msvm_ComputerSystem")?.filter(isMachine);
		if (!machines) {
			const error = this.#classes.get("Msvm_ComputerSystem")?.error ?? "It was not asked.";
			return [{
				what: "Get-VM",
				asked: this.#asked,
				objects: void 0,
				error
			}];
		}
		const globals = this.#bySystem("Msvm_VirtualSystemGlobalSettingData");
		const ids = new Set(machines.map((raw) => String(valueAt(raw, "Name")).toLowerCase()));
		const parts = (what) => this.#of(what)?.filter((raw) => ids.has(machineOf(raw)));
		return [
			this.#read("Get-VM", machines, (raw) => machine(raw, globals)),
			this.#read("Get-VMProcessor", parts("Msvm_ProcessorSettingData"), processor),
			this.#read("Get-VMMemory", parts("Msvm_MemorySettingData"), memory),
			...this.#drives(parts("Msvm_ResourceAllocationSettingData"), ids),
			this.#adapters(parts),
			this.#read("Get-VMSnapshot", this.#of("Msvm_VirtualSystemSettingData")?.filter((raw) => valueAt(raw, "SettingType") === checkpoint), (raw) => ({
				VMId: valueAt(raw, "SystemName"),
				Name: valueAt(raw, "ElementName"),
				SnapshotType: "Standard",
				CreationTime: valueAt(raw, "CreationTime")
			})),
			this.#read("Get-VMSwitch", this.#of("Msvm_VirtualSwitch"), (raw) => ({ Name: valueAt(raw, "ElementName") }))
		].flatMap((read) => read ?? []);
	}
	#of(what) {
		return this.#classes.get(what)?.objects;
	}
	#bySystem(what) {
		return new Map((this.#of(what) ?? []).map((raw) => [String(valueAt(raw, "SystemName")).toLowerCase(), raw]));
	}
	/** A read of what the classes told; none where they did not. */
	#read(what, raws, words) {
		if (!raws) return void 0;
		const objects = raws.map((raw) => inWords(raw, {
			VMId: machineOf(raw),
			...words(raw)
		}));
		return {
			what,
			asked: this.#asked,
			objects,
			areAll: true
		};
	}
	/** The drives of each machine, but for one that has some of a kind that is not known. */
	#drives(parts, ids) {
		if (!parts) return [];
		const own = new Map([...ids].map((id) => [id, []]));
		for (const raw of parts) own.get(machineOf(raw))?.push(raw);
		return [...own].flatMap(([id, all]) => {
			const strange = all.find((raw) => this.#isDrive(raw) && !drives.includes(kindOf(raw)));
			if (strange) {
				this.#skip(strange, `is a drive of a kind that is not known, ${kindOf(strange)}`);
				return [];
			}
			const read = (what, wanted, words) => ({
				what,
				asked: { machine: id },
				objects: all.filter((raw) => wanted.includes(kindOf(raw))).map((raw) => inWords(raw, words(raw)))
			});
			return [
				read("Get-VMHardDiskDrive", [kinds.disk, kinds.physicalDisk], (raw) => this.#hardDrive(raw)),
				read("Get-VMDvdDrive", [kinds.dvd], (raw) => this.#dvdDrive(raw)),
				read("Get-VMFloppyDiskDrive", [kinds.floppy], (raw) => {
					const medium = this.#medium(raw, kinds.floppyImage);
					return { Path: medium ? medium.path : null };
				}),
				read("Get-VMScsiController", [kinds.scsi], () => ({}))
			];
		});
	}
	/** Whether something is connected to a controller of disks. */
	#isDrive(raw) {
		const parent = keyIn(valueAt(raw, "Parent"), "InstanceID")?.toLowerCase();
		const controller = parent === void 0 ? void 0 : this.#allocations.get(parent);
		return controller !== void 0 && controllers[kindOf(controller)] !== void 0;
	}
	/** The controller of a drive, and its place there. */
	#place(drive) {
		const parent = keyIn(valueAt(drive, "Parent"), "InstanceID")?.toLowerCase() ?? "";
		const controller = this.#allocations.get(parent);
		const type = controller && controllers[kindOf(controller)];
		return {
			ControllerType: type,
			ControllerNumber: type === "IDE" && controller ? valueAt(controller, "Address") : void 0,
			ControllerLocation: valueAt(drive, "Address")
		};
	}
	/** What is in a drive: nothing, a file, or a device of the host. */
	#medium(drive, kind) {
		const [medium] = this.#below.get(idOf(drive)) ?? [];
		if (!medium) return void 0;
		return {
			path: kindOf(medium) === kind ? firstOf(medium, "Connection") : void 0,
			isDevice: firstOf(medium, "HostResource") !== void 0
		};
	}
	#hardDrive(raw) {
		const path = this.#medium(raw, kinds.file)?.path;
		return {
			Path: path,
			PassThrough: kindOf(raw) === kinds.physicalDisk ? true : path === void 0 ? void 0 : false,
			...this.#place(raw)
		};
	}
	#dvdDrive(raw) {
		const medium = this.#medium(raw, kinds.image);
		return {
			DvdMediaType: (!medium ? "None" : medium.path !== void 0 ? "ISO" : void 0) ?? (medium?.isDevice ? "PassThrough" : void 0),
			Path: medium ? medium.path : null,
			...this.#place(raw)
		};
	}
	/** Both kinds of adapters, or none where one of them was not told. */
	#adapters(parts) {
		const synthetic = parts("Msvm_SyntheticEthernetPortSettingData");
		const emulated = parts("Msvm_EmulatedEthernetPortSettingData");
		if (!synthetic || !emulated) return void 0;
		return this.#read("Get-VMNetworkAdapter", [...synthetic, ...emulated], (raw) => {
			const isStatic = valueAt(raw, "StaticMacAddress");
			return {
				Name: valueAt(raw, "ElementName"),
				Id: valueAt(raw, "InstanceID"),
				MacAddress: valueAt(raw, "Address"),
				DynamicMacAddressEnabled: typeof isStatic === "boolean" ? !isStatic : void 0,
				IsLegacy: emulated.includes(raw),
				SwitchName: this.#switchOf(raw)
			};
		});
	}
	/** The name of the switch whose port an adapter is connected to; null where it is to none. */
	#switchOf(adapter) {
		const port = firstOf(adapter, "Connection");
		if (port === void 0) return propertyOf(adapter, "Connection") ? null : void 0;
		const name = keyIn(port, "SystemName")?.toLowerCase();
		const found = this.#of("Msvm_VirtualSwitch")?.find((raw) => String(valueAt(raw, "Name")).toLowerCase() === name);
		const told = found && valueAt(found, "ElementName");
		if (typeof told === "string") return told;
		this.#skip(adapter, "is connected to a switch that is not among those of the host");
	}
};
// src/import/import.ts
/**
* Turns exported documents, which may belong together, into manifests.
*
* @param origins Keeps where each fact came from.
*/
function importExports(documents, origins = new Origins()) {
	const skipped = [];
	const work = {
		origins,
		skip: (raw, reason) => void skipped.push({
			raw,
			reason
		})
	};
	const roots = newestFirst(documents.map(({ path, value }) => ({
		value,
		path,
		segments: []
	})));
	const reads = withClusterObjects(readsOfAll(roots, work.skip));
	const survey = new Survey(reads);
	const index = new ReadIndex(reads);
	const collected = roots.map(dayOf).find((day) => day !== void 0);
	const clusters = importClusters(reads, index, work);
	const machines = importMachines(index, work);
	for (const { index: own, nodes } of clusters) {
		const isOurs = ({ machine }) => clusters.length === 1 || nodes.has(machine.computer);
		machines.push(...addRolesOfMachines(machines.filter(isOurs), own, work));
	}
	tellOrphans(reads, machines, clusters.length > 0, work.skip);
	const loose = nodesIn(clusters.length === 0 ? index.all("Get-ClusterNode") : []);
	const hosts = [...hostNames(index).values()].map(({ name, raw }) => {
		const { draft, key } = importHost(name, raw, index, work);
		const cluster = clusters.find(({ nodes }) => nodes.has(key));
		const node = cluster?.nodes.get(key) ?? loose.get(key);
		if (node) {
			fill(draft, node, nodeFacts, work);
			addOperatingSystemOfNode(draft, node);
		}
		if (cluster) draft.set("cluster", cluster.name, raw);
		else if (!node) {
			if (hasNoClusterService(name, index)) draft.set("cluster", null, raw);
			if (index.ofComputer("Get-VM", name)?.length === 0) draft.set("virtualMachines", [], raw);
		}
		return draft;
	});
	const byName = new Map(hosts.map((draft) => [nameKey(String(draft.value.name)), draft]));
	return {
		manifests: [
			...clusters.map(({ draft }) => head(draft, "Cluster", collected, work)),
			...hosts.map((draft) => head(draft, "Host", collected, work)),
			...machines.map((one) => head(placed(one, byName, clusters), "VirtualMachine", collected, work))
		],
		origins: work.origins,
		reads,
		survey,
		skipped,
		unanswered: reads.flatMap(({ what, asked, error }) => error === void 0 ? [] : [{
			what,
			asked,
			error
		}])
	};
}
/** Nodes of a cluster have its service. That a cluster does not name a host leaves the other clusters. */
function hasNoClusterService(computer, index) {
	const services = (index.ofComputer("Win32_Service", computer) ?? []).map((raw) => nameKey(String(valueAt(raw, "Name"))));
	return services.includes(nameKey("vmms")) && !services.includes(nameKey("ClusSvc"));
}
/** The reads of a document, by what it is. */
function readsOf(document, skip) {
	const { value } = document;
	if (isInventory(value)) return inWordsOfCmdlets(readsOfInventory(document, skip), skip);
	if (isVirtualMachineManager(value)) return readsOfVirtualMachineManager(document, skip);
	return isTerraform(value) ? readsOfTerraform(document, skip) : readsOfExport(document, skip);
}
/** Says where a machine is, by the name that its host's manifest has. */
function placed({ draft, machine, owner }, hosts, clusters) {
	if (owner === void 0) return draft;
	draft.set("owner", hosts.get(machine.computer)?.value.name ?? owner, draft.raw);
	const cluster = clusters.find(({ nodes }) => nodes.has(machine.computer));
	if (cluster) draft.set("cluster", cluster.name, draft.raw);
	return draft;
}
function head({ value, raw }, kind, collected, { skip }) {
	value.apiVersion = "hvlint/v1";
	value.kind = kind;
	if (collected !== void 0) value.collected = collected;
	keepValid(value, (at) => skip(raw, `tells ${factAt(at)} of ${value.name} in a way that no manifest has`));
	return value;
}
/** `hardDrives[0].size` */
function factAt(segments) {
	return segments.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").slice(1);
}
/** When an inventory was made. */
function dayOf({ value }) {
	return isInventory(value) && isRecord(value) && typeof value.collected === "string" ? value.collected : void 0;
}
/** Inventories come before other exports, and the newest first: what is told first counts. */
function newestFirst(roots) {
	return [...roots].sort((one, other) => {
		const [day, otherDay] = [dayOf(one) ?? "", dayOf(other) ?? ""];
		return day < otherDay ? 1 : day > otherDay ? -1 : 0;
	});
}
/** The reads of all documents, without the answers to questions that a newer inventory asked again. */
function readsOfAll(roots, skip) {
	const all = roots.map((root) => readsOf(root, skip));
	if (roots.filter((root) => dayOf(root) !== void 0).length < 2) return withoutRepeats(all, skip);
	const newer = /* @__PURE__ */ new Map();
	return withoutRepeats(roots.map((root, which) => {
		const reads = all[which] ?? [];
		const day = dayOf(root);
		if (day === void 0) return reads;
		const keys = reads.map(({ what, asked }) => JSON.stringify([what, asked]));
		const again = keys.map((key) => newer.get(key));
		for (const key of keys) if (!newer.has(key)) newer.set(key, day);
		const older = again.find((one) => one !== void 0 && one !== day);
		if (older !== void 0) skip(root, `is of ${day}: what the inventory of ${older} tells too was taken from there`);
		return reads.filter((_, number) => again[number] === void 0 || again[number] === day);
	}), skip);
}
// src/import/tidy.ts
/** The order of the properties of one object of a schema, and of those inside. */
var Order = class Order {
	#ranks;
	#schema;
	#inner = /* @__PURE__ */ new Map();
	#sorted = /* @__PURE__ */ new Map();
	constructor(schema) {
		this.#schema = schema;
		const names = schema ? Object.keys(propertiesOf(schema)) : [];
		this.#ranks = new Map(names.map((name, rank) => [name, rank]));
	}
	/** Names in their order. Machines have few sets of properties: each is sorted once. */
	sorted(names) {
		const key = names.join("\0");
		let sorted = this.#sorted.get(key);
		if (!sorted) {
			sorted = [...names].sort((one, other) => this.#rankOf(one) - this.#rankOf(other));
			this.#sorted.set(key, sorted);
		}
		return sorted;
	}
	/** The place of a property; those that the schema does not have come behind the others. */
	#rankOf(name) {
		return this.#ranks.get(name) ?? this.#ranks.size;
	}
	below(key) {
		let inner = this.#inner.get(key);
		if (!inner) {
			inner = new Order(this.#schema && schemaBelow(this.#schema, key));
			this.#inner.set(key, inner);
		}
		return inner;
	}
};
const orders = /* @__PURE__ */ new Map();
/** Puts the properties of a manifest into the order of its schema, in every object inside. */
function tidy(manifest) {
	const { kind } = manifest;
	const file = kinds$2[kind];
	if (!file) return manifest;
	const order = orders.get(kind) ?? new Order(rootSchema(file));
	orders.set(kind, order);
	return inOrder(manifest, order);
}
/** The same value where it is in order already, as most are. */
function inOrder(value, order) {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return listInOrder(value, order.below(0));
	const properties = value;
	const names = Object.keys(properties);
	const sorted = order.sorted(names);
	let isInOrder = true;
	let changed;
	for (let at = 0; at < names.length; at += 1) {
		const name = names[at];
		if (name !== sorted[at]) isInOrder = false;
		const one = properties[name];
		if (typeof one !== "object" || one === null) continue;
		const inside = inOrder(one, order.below(name));
		if (inside === one) continue;
		changed ??= /* @__PURE__ */ new Map();
		changed.set(name, inside);
	}
	if (isInOrder && !changed) return value;
	const tidied = {};
	for (const name of sorted) tidied[name] = changed?.get(name) ?? properties[name];
	return tidied;
}
function listInOrder(list, inner) {
	let sorted;
	for (let number = 0; number < list.length; number += 1) {
		const entry = list[number];
		if (typeof entry !== "object") continue;
		const inside = inOrder(entry, inner);
		if (inside === entry) continue;
		sorted ??= [...list];
		sorted[number] = inside;
	}
	return sorted ?? list;
}
// src/import/documents.ts
/**
* The manifests that an inventory of the collector amounts to, as documents of its file: their places are
* those that the facts have in it. Machines of a host that did not tell of all of them are lost.
*
* @returns undefined where the file is no inventory.
*/
function documentsOfInventory(path, text) {
	const parsed = parseJson(path, text);
	const closed = parsed.documents.length > 0 ? void 0 : closeInventory(text);
	const [document] = closed ? parseJson(path, closed.text).documents : parsed.documents;
	if (!document || !isInventory(document.value)) return void 0;
	const imported = importExports([{
		path,
		value: closed?.value ?? document.value
	}]);
	const range = document.rangeOf(["reads"], "key");
	return {
		documents: imported.manifests.map((manifest) => documentOf(manifest, imported, document)),
		problems: closed ? parsed.problems.map(cutOff) : [],
		lost: hostsWithLostMachines(imported).map((host) => ({
			kind: "Document",
			name: `${path} (machines of ${host})`,
			mayBe: ["VirtualMachine"],
			range
		}))
	};
}
function cutOff(problem) {
	return {
		...problem,
		message: "The inventory ends in the middle: what is whole before it is judged.",
		fix: "Collect it again, or copy it again."
	};
}
/** Who told of some machines, or was never asked, or whose answer is no read that can be understood. */
function hostsWithLostMachines({ manifests, reads }) {
	const isCovered = coveredComputers(reads);
	const hosts = manifests.flatMap(({ kind, name }) => kind === "Host" && !isCovered(name) ? [name] : []);
	const named = [...hostsOfUnknownMachines(reads), ...hosts];
	return [...new Map(named.map((host) => [computerKey(host), host])).values()];
}
function documentOf(manifest, { origins }, whole) {
	const originOf = (segments) => {
		let value = manifest;
		let found = origins.of(manifest);
		for (const key of segments) {
			if (typeof value !== "object" || value === null) break;
			const holder = value;
			value = holder[key];
			const inside = isRecord(value) ? origins.of(value) : void 0;
			found = origins.of(holder, key) ?? inside ?? found;
		}
		return found;
	};
	return {
		path: whole.path,
		text: whole.text,
		value: tidy(manifest),
		rangeOf: (segments, target) => whole.rangeOf(originOf(segments)?.segments ?? [], target),
		textOf: () => void 0
	};
}
export { documentsOfInventory };
