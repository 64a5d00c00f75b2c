import { Draft } from './draft.ts';
import { addDvdDrives, addHardDrives, driveBehind, fileBehind } from './drives.ts';
import { partsOfMachine } from './export-reads.ts';
import { addGpuPartitions } from './graphics-processors.ts';
import { addKeyProtector } from './guardians.ts';
import { addIntegrationServices } from './integration-services.ts';
import * as facts from './machine-facts.ts';
import { isSameValue, type Told, toldMachines, whereElse } from './machine-identity.ts';
import { entriesFrom, fill, type Mapping, type Work } from './map.ts';
import { entriesOf, propertyOf, type Raw, valueAt } from './raw.ts';
import type { Machine, ReadIndex } from './read-index.ts';
import { text, wholeEntries } from './readers.ts';
import { addReplication } from './replica.ts';

/** A machine of an import, and where it is. */
export interface ImportedMachine {
	readonly draft: Draft;
	readonly machine: Machine;
	/** The name of its computer, as the export has it. */
	readonly owner: string | undefined;
}

/** The machines that exports tell of: each once, as the first of them that are the same tells it. */
export function importMachines(index: ReadIndex, work: Work): ImportedMachine[] {
	const seen = new Map<string, Told>();
	return toldMachines(index).flatMap((told) => {
		const { raw, owner, machine, key } = told;
		const first = seen.get(key);
		if (!machine) work.skip(raw, 'is a machine without a name');
		else if (told.isUnclear)
			work.skip(
				raw,
				`is one of several machines called ${machine.name}, and tells neither its Id nor its host: export whole objects, as \`Get-VM | ConvertTo-Json -Depth 4\` does`,
			);
		else if (!first) {
			seen.set(key, told);
			return [{ draft: importMachine(raw, machine, index, work), machine, owner }];
		} else if (!isSameValue(first.raw.value, raw.value))
			work.skip(
				raw,
				`is ${machine.name} again${whereElse(first, told)}: what was told first counts`,
			);
		return [];
	});
}

/** Lists that are one entry for each object of a cmdlet. */
const lists: readonly (readonly [path: string, what: string, mapping: Mapping])[] = [
	['fibreChannelHostBusAdapters', 'Get-VMFibreChannelHba', facts.fibreChannelFacts],
	['floppyDrives', 'Get-VMFloppyDiskDrive', facts.floppyDriveFacts],
	['assignableDevices', 'Get-VMAssignableDevice', facts.assignableDeviceFacts],
];

function importMachine(raw: Raw, machine: Machine, index: ReadIndex, work: Work): Draft {
	const draft = new Draft(work.origins, raw);
	fill(draft, raw, facts.machineFacts, work);
	for (const [what, mapping] of [
		['Get-VMProcessor', facts.processorFacts],
		['Get-VMMemory', facts.memoryFacts],
		['Get-VMSecurity', facts.securityFacts],
		['Msvm_VirtualSystemSettingData', facts.settingFacts],
	] as const)
		for (const one of index.ofMachine(what, machine) ?? []) fill(draft, one, mapping, work);
	keepMemoryTidy(draft);
	addHardDrives(draft, machine, index, work);
	for (const [path, what, mapping] of lists) {
		const objects = index.ofMachine(what, machine);
		if (objects) addList(draft, path, entriesFrom(objects, mapping, work), objects[0] ?? raw);
	}
	addDvdDrives(draft, index.ofMachine('Get-VMDvdDrive', machine), work);
	addGpuPartitions(draft, machine, index, work);
	addNetworkAdapters(draft, machine, index, work);
	addCheckpoints(draft, machine, index, work);
	addComPorts(draft, raw, machine, index, work);
	addReplication(draft, machine, index, work);
	addKeyProtector(draft, index.ofMachine('ConvertTo-HgsKeyProtector', machine)?.[0]);
	addIntegrationServices(draft, index.ofMachine('Get-VMIntegrationService', machine), work);
	const controllers = index.ofMachine('Get-VMScsiController', machine);
	if (controllers) draft.set('scsiControllers', controllers.length, controllers[0] ?? raw);
	tellCutParts(raw, machine, index, work);
	return draft;
}

/** Drives and adapters of which no export tells more than their type. */
function tellCutParts(raw: Raw, machine: Machine, index: ReadIndex, { skip }: Work): void {
	for (const [property, what] of partsOfMachine) {
		const part = propertyOf(raw, property);
		if (part && !index.ofMachine(what, machine)) wholeEntries(part, skip);
	}
}

function addList(draft: Draft, path: string, entries: readonly Draft[], raw: Raw): void {
	draft.set(
		path,
		entries.map(({ value }) => value),
		raw,
	);
}

/** The bounds of dynamic memory say nothing of a machine whose memory is fixed. */
function keepMemoryTidy({ value }: Draft): void {
	const { memory } = value as { memory?: Record<string, unknown> };
	if (memory?.dynamic !== false) return;
	for (const bound of ['minimum', 'maximum', 'buffer']) delete memory[bound];
}

function addNetworkAdapters(draft: Draft, machine: Machine, index: ReadIndex, work: Work): void {
	const adapters = index
		.ofMachine('Get-VMNetworkAdapter', machine)
		?.filter((raw) => valueAt(raw, 'IsManagementOs') !== true);
	if (!adapters) return;
	const vlans = index.ofMachine('Get-VMNetworkAdapterVlan', machine) ?? [];
	const entries = entriesFrom(adapters, facts.networkAdapterFacts, work);
	for (const [number, entry] of entries.entries()) {
		const raw = adapters[number] as Raw;
		const inside = propertyOf(raw, 'VlanSetting');
		const id = valueAt(raw, 'Id');
		const own =
			id === undefined ? undefined : vlans.find((vlan) => valueAt(vlan, 'ParentAdapter.Id') === id);
		// Without the adapter's Id only a machine with one adapter tells whose VLAN it is.
		const vlan = own ?? (vlans.length === 1 && adapters.length === 1 ? vlans[0] : inside);
		if (vlan) fill(entry, vlan, facts.vlanFacts, work);
	}
	addList(draft, 'networkAdapters', entries, adapters[0] ?? draft.raw);
}

/** What a checkpoint keeps of the devices that its machine had. */
const partsOfCheckpoint: readonly (readonly [path: string, property: string, mapping: Mapping])[] =
	[
		['hardDrives', 'HardDrives', facts.checkpointDriveFacts],
		['dvdDrives', 'DVDDrives', facts.dvdDriveFacts],
		['networkAdapters', 'NetworkAdapters', facts.checkpointAdapterFacts],
	];

function addCheckpoints(draft: Draft, machine: Machine, index: ReadIndex, work: Work): void {
	const checkpoints = index.ofMachine('Get-VMSnapshot', machine);
	if (!checkpoints) return;
	const entries = entriesFrom(checkpoints, facts.checkpointFacts, work);
	for (const entry of entries)
		for (const [path, property, mapping] of partsOfCheckpoint) {
			const part = propertyOf(entry.raw, property);
			const parts = part && wholeEntries(part, work.skip);
			if (!parts) continue;
			const kept = entriesFrom(parts, mapping, work);
			if (path === 'hardDrives') kept.forEach(fileBehind);
			if (path === 'dvdDrives') kept.forEach(driveBehind);
			addList(entry, path, kept, part);
		}
	addList(draft, 'checkpoints', entries, checkpoints[0] ?? draft.raw);
}

/** COM ports have no number, and their names are in the system's language: the last part of the Id tells. */
function addComPorts(draft: Draft, raw: Raw, machine: Machine, index: ReadIndex, work: Work): void {
	const ports =
		index.ofMachine('Get-VMComPort', machine) ??
		['ComPort1', 'ComPort2'].flatMap((property) => {
			const port = propertyOf(raw, property);
			return port && typeof port.value === 'object' && port.value !== null
				? (entriesOf(port) ?? [])
				: [];
		});
	if (ports.length === 0) return;
	const connected = ports.flatMap((port, position) => {
		const path = propertyOf(port, 'Path');
		const pipe = path && text(path, work.skip);
		if (!pipe) return [];
		const entry = new Draft(work.origins, port);
		const [, place = position] = /\\(\d)$/.exec(String(valueAt(port, 'Id') ?? '')) ?? [];
		entry.set('number', Number(place) + 1, port);
		entry.set('path', pipe, path);
		return [entry];
	});
	addList(draft, 'comPorts', connected, ports[0] ?? raw);
}
