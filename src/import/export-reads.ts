import { cmdletOf } from './cmdlets.ts';
import { objectsIn } from './holders.ts';
import {
	entriesOf,
	inWords,
	isCut,
	isRecord,
	propertyOf,
	type Raw,
	type Skip,
	valueAt,
} from './raw.ts';
import { computerNameOf } from './read-index.ts';
import { idOfMachine, nameOfMachine, type Read } from './reads.ts';
import { readsOfManagerObject } from './scvmm-objects.ts';
import { strangeObject } from './strange-text.ts';

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
	for (const raw of objectsIn(document, skip)) {
		const ofManager = readsOfManagerObject(raw, skip);
		if (ofManager) {
			reads.push(...ofManager);
			continue;
		}
		const what = cmdletOf(raw.value);
		if (what === undefined) {
			skip(raw, strangeness(raw.value));
			continue;
		}
		reads.push({ what, asked: askedOf(what, raw), objects: [raw] });
		if (what === 'Get-VM') reads.push(...insideOf(raw));
	}
	return reads;
}

/** Whom an object says that it is of. */
function askedOf(what: string, raw: Raw): Read['asked'] {
	if (what.startsWith('Get-Cluster')) {
		const cluster = clusterNamedBy(raw);
		return cluster === undefined ? {} : { cluster };
	}
	const computer = what === 'Get-VMHost' ? hostNamedBy(raw) : undefined;
	return computer === undefined ? {} : { computer };
}

/** The Name of a host is its computer's, also where Select-Object left that alone. */
function hostNamedBy(raw: Raw): string | undefined {
	const name = computerNameOf(raw) ?? valueAt(raw, 'Name');
	return typeof name === 'string' && name !== '' ? name : undefined;
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

function insideOf(machine: Raw): Read[] {
	const id = idOfMachine(machine);
	const computer = computerNameOf(machine);
	const asked = { ...(typeof computer === 'string' && { computer }) };
	return partsOfMachine.flatMap(([property, what]): Read[] => {
		const list = propertyOf(machine, property);
		const entries = list && entriesOf(list);
		if (!entries) return [];
		if (id !== undefined) return [{ what, asked: { ...asked, machine: id }, objects: entries }];
		return [{ what, asked: {}, objects: entries.map((entry) => withOwner(entry, machine)) }];
	});
}

/** A part of a machine that has no Id: by its name and computer it is found. */
function withOwner(part: Raw, machine: Raw): Raw {
	if (!isRecord(part.value)) return part;
	const owner = { VMName: nameOfMachine(machine), ComputerName: computerNameOf(machine) };
	return inWords(part, { ...owner, ...part.value });
}
