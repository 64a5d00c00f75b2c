import { computerKey } from '../estate/names/names.ts';
import { unreadable } from '../source/text.ts';
import { cmdletOf } from './cmdlets.ts';
import {
	entriesOf,
	inside,
	isCut,
	isRecord,
	propertyOf,
	type Raw,
	type Skip,
	valueAt,
} from './raw.ts';

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
	const entries = Array.isArray(reads?.value) ? reads.value : [];
	// One that was cut off is no reason to lose the others.
	return entries.flatMap((value: unknown, index): Read[] => {
		const raw = inside(reads as Raw, index, value);
		const what =
			isRecord(value) && (value.command ?? value.class ?? value.registry ?? value.session);
		if (
			!isRecord(value) ||
			typeof what !== 'string' ||
			askedKeys.some((key) => isCut(value[key]))
		) {
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

const subjects = new Set(['Get-Cluster', 'Get-VMHost', 'Get-VM', 'Get-VHD']);

/** Whether an object of a cmdlet tells of something by itself, and not as one of all that another has. */
export function isSubject(value: unknown): boolean {
	return subjects.has(cmdletOf(value) ?? '');
}

/** The name of a machine that Get-VM printed, which VMName tells too; undefined where it has none that can be read. */
export function nameOfMachine(machine: Raw): string | undefined {
	const name = valueAt(machine, 'Name') ?? valueAt(machine, 'VMName');
	return typeof name === 'string' && name.trim() !== '' && !name.includes(unreadable)
		? name
		: undefined;
}

/** Its Id, which VMId tells too. */
export function idOfMachine(machine: Raw): string | undefined {
	const id = valueAt(machine, 'Id') ?? valueAt(machine, 'VMId');
	return typeof id === 'string' && id !== '' ? id : undefined;
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
