import { computerKey, nameKey } from '../estate/names/names.ts';
import { enumerations } from './enumerations.ts';
import { isSameValue } from './machine-identity.ts';
import { isRecord, type Raw, type Skip, valueAt, withValue } from './raw.ts';
import { computerNameOf, isOfCheckpoint } from './read-index.ts';
import { oneOf } from './readers.ts';
import type { Read } from './reads.ts';

/** Properties that tell an object from all others of its cmdlet, the surest first. */
type Identities = readonly (readonly string[])[];

const inCluster: Identities = [['cluster', 'Name'], ['Name']];
const onHost: Identities = [['computer', 'Name']];
const byId: Identities = [['computer', 'Id']];
const placed = ['VMName', 'ControllerType', 'ControllerNumber', 'ControllerLocation'];
const drive: Identities = [...byId, ['computer', ...placed], placed];

/** By cmdlets: what is told twice would be two entries of a list, or be lost in silence. */
const identities: Readonly<Record<string, Identities>> = {
	'Get-ClusterQuorum': [['cluster']],
	'Get-ClusterNode': inCluster,
	'Get-ClusterNetwork': inCluster,
	'Get-ClusterGroup': inCluster,
	'Get-ClusterResource': inCluster,
	'Get-ClusterSharedVolume': inCluster,
	'Get-ClusterAffinityRule': inCluster,
	'Get-ClusterFaultDomain': inCluster,
	'Get-VHD': [['computer', 'Path']],
	'Get-VMHost': [['computer']],
	'Get-VMSwitch': [...byId, ...onHost],
	'Get-VMSan': onHost,
	'Get-VMHostAssignableDevice': [['computer', 'LocationPath']],
	'Get-VMHostPartitionableGpu': onHost,
	'Get-VMHostNumaNode': [['computer', 'NodeId']],
	'Get-VMResourcePool': [['computer', 'ResourcePoolType', 'Name']],
	'Get-VMReplicationAuthorizationEntry': [['computer', 'AllowedPrimaryServer']],
	'Get-VMHardDiskDrive': drive,
	'Get-VMDvdDrive': drive,
	'Get-VMNetworkAdapter': [...byId, ['computer', 'VMName', 'MacAddress'], ['VMName', 'MacAddress']],
	'Get-VMScsiController': [
		...byId,
		['computer', 'VMName', 'ControllerNumber'],
		['VMName', 'ControllerNumber'],
	],
	'Get-VMFibreChannelHba': [...byId, ['computer', 'VMName', 'WorldWidePortNameSetA']],
	'Get-VMNetworkAdapterVlan': [['computer', 'ParentAdapter.Id'], ['ParentAdapter.Id']],
	'Get-VMProcessor': byId,
	'Get-VMMemory': byId,
	'Get-VMSecurity': byId,
	'Get-VMIntegrationService': byId,
	'Get-VMFloppyDiskDrive': byId,
	'Get-VMComPort': byId,
	'Get-VMGpuPartitionAdapter': byId,
	'Get-VMAssignableDevice': byId,
	'Get-VMSnapshot': [...byId, ['computer', 'VMName', 'Name'], ['VMName', 'Name']],
};

/** Where an object stands that was told, which of its identities it has, and in which document it is. */
interface Seen {
	readonly objects: Raw[];
	readonly at: number;
	readonly document: number;
	readonly has: readonly boolean[];
}

/**
 * Makes one of what exports tell twice: the drives that stand in an object of Get-VM and in one of
 * Get-VMHardDiskDrive, or what was exported on two days. Of each property what was told first counts.
 *
 * @param all The reads of each document.
 */
export function withoutRepeats(all: readonly (readonly Read[])[], skip: Skip): Read[] {
	// An inventory asks each question once.
	if (all.every((reads) => reads.every(({ areAll }) => areAll))) return all.flat();
	const seen = new Map<string, Seen>();
	const whole = new Map<string, Told>();
	return all.flatMap((reads, document) =>
		reads.flatMap((read): Read[] => {
			const before = toldOfMachine(read, document, whole);
			if (before) {
				if (!isSameValue(valuesOf(before), valuesOf(read)))
					for (const raw of read.objects ?? []) skip(raw, again(read.what));
				return [];
			}
			const alternatives = identities[read.what];
			if (!alternatives || !read.objects?.length) return [read];
			const objects: Raw[] = [];
			for (const raw of read.objects) {
				const keys = isOfCheckpoint(raw)
					? []
					: alternatives.map((properties) => keyOf(raw, read, properties));
				const first = read.areAll ? undefined : firstOf(keys, document, seen);
				if (first) addTo(first, raw, read.what, skip);
				else {
					const place = { objects, at: objects.length, document, has: keys.map(isTold) };
					for (const key of keys.filter(isTold)) if (!seen.has(key)) seen.set(key, place);
					objects.push(raw);
				}
			}
			// That a machine was asked stays known.
			return objects.length > 0 || read.asked.machine !== undefined ? [{ ...read, objects }] : [];
		}),
	);
}

/** A read, and the document that it is of. */
interface Told {
	readonly read: Read;
	readonly document: number;
}

/** What another document told of all drives, adapters or the like that a machine has: a list of both would be none of either. */
function toldOfMachine(read: Read, document: number, whole: Map<string, Told>): Read | undefined {
	if (read.asked.machine === undefined || !read.objects) return undefined;
	const key = JSON.stringify([read.what, read.asked]);
	const first = whole.get(key);
	if (!first) whole.set(key, { read, document });
	return first && first.document !== document && !read.areAll ? first.read : undefined;
}

function valuesOf({ objects = [] }: Read): unknown[] {
	return objects.map(({ value }) => value);
}

function again(what: string): string {
	return `is of ${what} and told again: what was told first counts`;
}

type Key = string | undefined;

function isTold(key: Key): key is string {
	return key !== undefined;
}

/** Where the object with these keys was told before. */
function firstOf(
	keys: readonly Key[],
	document: number,
	seen: ReadonlyMap<string, Seen>,
): Seen | undefined {
	for (const [number, key] of keys.entries()) {
		const found = key === undefined ? undefined : seen.get(key);
		if (!found) continue;
		// What a surer identity tells apart is not the same, and a list may hold two that only look alike.
		const isAnother = keys.slice(0, number).some((one, surer) => isTold(one) && found.has[surer]);
		if (!isAnother && (number === 0 || found.document !== document)) return found;
	}
	return undefined;
}

/** Gives an object the properties that it has only where it is told again. */
function addTo({ objects, at }: Seen, other: Raw, what: string, skip: Skip): void {
	const first = objects[at] as Raw;
	if (!isRecord(first.value) || !isRecord(other.value)) return;
	const { value } = first;
	const told = Object.entries(other.value).filter(([name]) => !ofRemoting.has(name));
	if (told.some(([name, one]) => isOtherwise(value[name], one))) skip(other, again(what));
	objects[at] = withValue(first, { ...other.value, ...value });
}

/** Where the object came from, and not what it is. */
const ofRemoting = new Set(['PSComputerName', 'PSShowComputerName', 'RunspaceId']);

/** Whether two plain values differ; a number and a name may be the same of an enumeration. */
function isOtherwise(one: unknown, other: unknown): boolean {
	return typeof one === typeof other && typeof one !== 'object' && one !== other;
}

/** Undefined where one of the properties is not told. */
function keyOf(raw: Raw, { what, asked }: Read, properties: readonly string[]): Key {
	const parts = properties.map((property) => partOf(property, raw, asked));
	return parts.every(isTold) ? JSON.stringify([what, properties, parts]) : undefined;
}

const controllerType = oneOf(enumerations.controllerType);

function partOf(property: string, raw: Raw, asked: Read['asked']): string | undefined {
	if (property === 'cluster') return asked.cluster && nameKey(asked.cluster);
	if (property === 'computer') {
		const computer = asked.computer ?? computerNameOf(raw);
		return typeof computer === 'string' ? computerKey(computer) : undefined;
	}
	const value = valueAt(raw, property);
	if (property === 'ControllerType')
		return controllerType({ value, path: raw.path, segments: raw.segments }, () => {});
	if (typeof value !== 'number' && typeof value !== 'string') return undefined;
	const text = nameKey(String(value));
	// Adapters have no address before they start.
	return text === '' || /^0{12}$/.test(text) ? undefined : text;
}
