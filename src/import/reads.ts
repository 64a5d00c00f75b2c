import { computerKey } from '../estate/names/names.ts';
import {
	entriesOf,
	inside,
	isCut,
	isRecord,
	isWrapped,
	propertyOf,
	type Raw,
	type Skip,
	valueAt,
} from './raw.ts';
import { strangeObject } from './strange-text.ts';

/** What one cmdlet, class or registry value gave. */
export interface Read {
	/** `Get-VM`, `Win32_Processor`, or the path of a registry value. */
	readonly what: string;
	/** Whom it was asked of, as far as the export says: then an empty answer means that there is none. */
	readonly asked: Asked;
	/** What came; undefined where the question could not be answered. */
	readonly objects: readonly Raw[] | undefined;
	readonly error?: string;
	/** Whether these are all that there were, as an inventory says; of other exports nobody knows whether they hold some. */
	readonly areAll?: boolean;
}

/** Whom a question was put to. */
export interface Asked {
	readonly cluster?: string;
	readonly computer?: string;
	/** A machine's Id. */
	readonly machine?: string;
	readonly group?: string;
	readonly resource?: string;
	readonly resourceType?: string;
	readonly path?: string;
}

const askedKeys = [
	'cluster',
	'computer',
	'machine',
	'group',
	'resource',
	'resourceType',
	'path',
] as const;

/** Whether a document is what the collector writes. */
export function isInventory(value: unknown): boolean {
	return isRecord(value) && value.inventory === 'hvlint/v1' && Array.isArray(value.reads);
}

/** The reads of an inventory. */
export function readsOfInventory(document: Raw, skip: Skip): Read[] {
	const reads = propertyOf(document, 'reads');
	return (reads ? (entriesOf(reads) ?? []) : []).flatMap((raw): Read[] => {
		const { value } = raw;
		const what =
			isRecord(value) && (value.command ?? value.class ?? value.registry ?? value.session);
		if (!isRecord(value) || typeof what !== 'string') {
			skip(raw, 'is no read of an inventory');
			return [];
		}
		const asked: { -readonly [Key in keyof Asked]: string } = {};
		for (const key of askedKeys) {
			const whom = value[key];
			if (typeof whom === 'string') asked[key] = whom;
		}
		if (typeof value.error === 'string')
			return [{ what, asked, objects: undefined, error: value.error }];
		const objects = propertyOf(raw, 'objects');
		return [{ what, asked, objects: objects ? entriesOf(objects) : undefined, areAll: true }];
	});
}

/** By which properties the objects of a cmdlet are known, the telling ones first. */
const signatures: readonly (readonly [what: string, ...properties: string[]])[] = [
	['Get-VMSnapshot', 'SnapshotType', 'VMName'],
	['Get-VM', 'AutomaticStopAction', 'State', 'Id'],
	['Get-VMHost', 'VirtualHardDiskPath', 'VirtualMachinePath'],
	['Get-VMNetworkAdapterVlan', 'OperationMode', 'AccessVlanId'],
	['Get-VMNetworkAdapter', 'MacAddress', 'SwitchName', 'IsManagementOs'],
	['Get-VMHardDiskDrive', 'ControllerLocation', 'ControllerType', 'DiskNumber', 'VMName'],
	['Get-VMDvdDrive', 'DvdMediaType', 'VMName'],
	['Get-VMProcessor', 'CompatibilityForMigrationEnabled', 'Count', 'VMName'],
	['Get-VMMemory', 'DynamicMemoryEnabled', 'Buffer', 'Startup', 'VMName'],
	['Get-VMSwitch', 'SwitchType', 'AllowManagementOS'],
	['Get-VHD', 'VhdType', 'VhdFormat'],
	['Get-VMFirmware', 'SecureBoot', 'VMName'],
	['Get-VMBios', 'StartupOrder', 'VMName'],
	['Get-VMSecurity', 'TpmEnabled', 'VMName'],
	['Get-VMFibreChannelHba', 'WorldWidePortNameSetA', 'VMName'],
	['Get-VMReplication', 'ReplicationRelationshipType', 'PrimaryServerName'],
	['Get-VMReplicationServer', 'AllowedAuthenticationType', 'ReplicationEnabled'],
	['Get-VMReplicationAuthorizationEntry', 'AllowedPrimaryServer', 'ReplicaStorageLocation'],
	['Get-VMIntegrationService', 'Enabled', 'PrimaryStatusDescription', 'VMName'],
	['Get-VMAssignableDevice', 'LocationPath', 'VMName'],
	['Get-VMHostAssignableDevice', 'LocationPath', 'InstancePath', 'ComputerName'],
	['Get-VMGpuPartitionAdapter', 'MinPartitionVRAM', 'MaxPartitionVRAM', 'VMName'],
	['Get-VMHostPartitionableGpu', 'ValidPartitionCounts', 'PartitionCount'],
	['Get-VMResourcePool', 'ResourcePoolType', 'ParentName'],
	['Get-VMMigrationNetwork', 'Subnet', 'Priority', 'ComputerName'],
	['Get-VMSan', 'HostBusAdapters', 'Name'],
	['Get-ClusterNode', 'NodeWeight', 'State'],
	['Get-ClusterNetworkInterface', 'Adapter', 'Network', 'Node'],
	['Get-ClusterNetwork', 'AddressMask', 'Role'],
	['Get-ClusterGroup', 'GroupType', 'OwnerNode'],
	['Get-ClusterSharedVolume', 'SharedVolumeInfo', 'OwnerNode'],
	['Get-ClusterSharedVolumeState', 'FileSystemRedirectedIOReason', 'StateInfo'],
	['Get-ClusterResource', 'ResourceType', 'OwnerGroup'],
	['Get-ClusterQuorum', 'QuorumResource', 'QuorumType'],
	['Get-ClusterParameter', 'ParameterType', 'ClusterObject', 'Value'],
	['Get-ClusterOwnerNode', 'OwnerNodes', 'ClusterObject'],
	['Get-Cluster', 'SharedVolumesRoot', 'Name'],
	['Get-Cluster', 'ClusterFunctionalLevel', 'Name'],
	['Get-VMScsiController', 'Drives', 'ControllerNumber', 'VMName'],
];

/** Devices that have no property of their own are known by the class that their Id names. */
const classesOfDevices: Readonly<Record<string, string>> = {
	'8f0d2762-0b00-4e04-af4f-19010527cb93': 'Get-VMFloppyDiskDrive',
	'8e3a359f-559a-4b6a-98a9-1690a6100ed7': 'Get-VMComPort',
};

/** The cmdlet that prints such an object; undefined where it is none that is known. */
export function cmdletOf(value: unknown): string | undefined {
	if (!isRecord(value)) return undefined;
	const found = signatures.find(([, ...properties]) =>
		properties.every((one) => Object.hasOwn(value, one)),
	);
	if (found) return found[0];
	const [, device = ''] = String(value.Id ?? '').split('\\');
	return classesOfDevices[device.toLowerCase()];
}

const subjects = new Set(['Get-Cluster', 'Get-VMHost', 'Get-VM', 'Get-VHD']);

/** Whether an object of a cmdlet tells of something by itself, and not as one of all that another has. */
export function isSubject(value: unknown): boolean {
	return subjects.has(cmdletOf(value) ?? '');
}

/** Objects inside of a machine, which an export holds whole or not at all. */
export const partsOfMachine: readonly (readonly [property: string, what: string])[] = [
	['HardDrives', 'Get-VMHardDiskDrive'],
	['DVDDrives', 'Get-VMDvdDrive'],
	['NetworkAdapters', 'Get-VMNetworkAdapter'],
	['FibreChannelHostBusAdapters', 'Get-VMFibreChannelHba'],
	['VMIntegrationService', 'Get-VMIntegrationService'],
];

/** The reads of a raw export: of each object, the one whose cmdlet it is known by. */
export function readsOfExport(document: Raw, skip: Skip): Read[] {
	const reads: Read[] = [];
	for (const raw of flatten(document)) {
		const what = cmdletOf(raw.value);
		if (what === undefined) {
			skip(raw, strangeness(raw.value));
			continue;
		}
		const cluster = what.startsWith('Get-Cluster') ? clusterNamedBy(raw) : undefined;
		reads.push({ what, asked: { ...(cluster !== undefined && { cluster }) }, objects: [raw] });
		if (what === 'Get-VM') reads.push(...insideOf(raw));
	}
	return reads;
}

/** The cluster that an object of Failover Clustering says that it is of. */
function clusterNamedBy(raw: Raw): string | undefined {
	const told = valueAt(raw, 'Cluster');
	const name = isRecord(told) ? told.Name : told;
	return typeof name === 'string' && name.trim() !== '' && !isCut(name) ? name : undefined;
}

function strangeness(value: unknown): string {
	return isRecord(value)
		? strangeObject(value)
		: 'is no object, and so nothing that a cmdlet prints';
}

/** Lists in lists, as `@(...)` and a pipeline make them; so deep that nobody made them, they are no lists. */
function flatten(raw: Raw, depth = 0): readonly Raw[] {
	const { value } = raw;
	if (depth > deepestList) return [raw];
	if (Array.isArray(value) && value.length === 0) return [];
	if (isWrapped(value)) return flatten(inside(raw, 'value', value.value), depth + 1);
	// Of numbers and texts, however many, one word is enough.
	return Array.isArray(value) && value.some((entry) => typeof entry === 'object')
		? value.flatMap((entry, number) => flatten(inside(raw, number, entry), depth + 1))
		: [raw];
}

const deepestList = 20;

function insideOf(machine: Raw): Read[] {
	const id = valueAt(machine, 'Id');
	if (typeof id !== 'string') return [];
	return partsOfMachine.flatMap(([property, what]): Read[] => {
		const list = propertyOf(machine, property);
		const entries = list && entriesOf(list);
		return entries ? [{ what, asked: { machine: id }, objects: entries }] : [];
	});
}

/** The name of a machine that Get-VM printed; undefined where it has none. */
export function nameOfMachine(machine: Raw): string | undefined {
	const name = valueAt(machine, 'Name');
	return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}

/**
 * Which computers told of all their machines when they were asked: one that is not among these is gone.
 * What has no name can be any of them.
 */
export function coveredComputers(reads: readonly Read[]): (computer: string) => boolean {
	const asked = reads.filter(({ what, asked }) => what === 'Get-VM' && asked.computer);
	const keysOf = (some: readonly Read[]) =>
		new Set(some.map(({ asked }) => computerKey(asked.computer ?? '')));
	const answered = keysOf(asked.filter(({ objects }) => objects));
	const nameless = keysOf(asked.filter(({ objects }) => objects?.some(isNameless)));
	return (computer) => {
		const key = computerKey(computer);
		return answered.has(key) && !nameless.has(key);
	};
}

function isNameless(machine: Raw): boolean {
	return nameOfMachine(machine) === undefined;
}

/** The hosts of whose machines some are not known: they were asked and did not answer, or a machine of theirs has no name. */
export function hostsOfUnknownMachines(reads: readonly Read[]): string[] {
	const isCovered = coveredComputers(reads);
	const hosts = reads.flatMap(({ what, asked: { computer }, objects = [] }) => {
		if (what !== 'Get-VM') return [];
		if (computer !== undefined) return [computer];
		return objects.filter(isNameless).map((machine) => {
			const told = valueAt(machine, 'ComputerName');
			return typeof told === 'string' && told !== '' ? told : 'a host that is not named';
		});
	});
	return [...new Set(hosts)].filter((computer) => !isCovered(computer));
}
