import type { HardDrive, VirtualMachine } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { isPassThrough } from '../storage/machine-files.ts';
import { type Amount, between, exactly, sum } from './amount.ts';
import type { MachineMeasure } from './machine-limits.ts';
import { count, lengthAt, type Measured, numberAt, placeOf } from './measure.ts';

type Message = 'processors' | 'memory' | 'diskSize' | 'drives' | 'adapters';
type Drives = 'hardDrives' | 'dvdDrives';
type Drive = Pick<HardDrive, 'controllerType' | 'controllerNumber'>;

/** How machines are held against the limits that every machine has. */
export const machineMeasures: readonly MachineMeasure<Message>[] = [
	{ limit: 'generation1Processors', message: 'processors', generation: 1, measure: processorsOf },
	{ limit: 'generation2Processors', message: 'processors', generation: 2, measure: processorsOf },
	{ limit: 'generation1Memory', message: 'memory', generation: 1, measure: memoryOf },
	{ limit: 'generation2Memory', message: 'memory', generation: 2, measure: memoryOf },
	{ limit: 'vhdSize', message: 'diskSize', measure: diskSizes(/\.a?vhd$/i) },
	{ limit: 'vhdxSize', message: 'diskSize', measure: diskSizes(/\.a?vhdx$/i) },
	{
		limit: 'ideDevices',
		message: 'drives',
		generation: 1,
		measure: drivesOn('IDE', 'hardDrives', 'dvdDrives'),
	},
	{ limit: 'scsiDisks', message: 'drives', measure: drivesOn('SCSI', 'hardDrives') },
	{ limit: 'devicesPerScsiController', message: 'drives', measure: drivesOnOneController },
	{
		limit: 'scsiDvdDrives',
		message: 'drives',
		generation: 2,
		measure: drivesOn('SCSI', 'dvdDrives'),
	},
	{
		limit: 'generation1NetworkAdapters',
		message: 'adapters',
		generation: 1,
		measure: (machine, facts) => adaptersOf(machine, facts, false),
	},
	{
		limit: 'legacyNetworkAdapters',
		message: 'adapters',
		generation: 1,
		measure: (machine, facts) => adaptersOf(machine, facts, true),
	},
	{
		limit: 'generation2NetworkAdapters',
		message: 'adapters',
		generation: 2,
		measure: (machine, facts) => lengthAt(machine, 'networkAdapters', facts),
	},
];

function processorsOf(machine: VirtualMachine, facts: Facts): readonly Measured[] {
	const processor = facts.need(machine, 'processor');
	return processor ? numberAt(processor, 'count', facts) : [];
}

/** What the machine starts with, and with dynamic memory what it may grow to. */
function memoryOf(machine: VirtualMachine, facts: Facts): readonly Measured[] {
	const memory = facts.need(machine, 'memory');
	if (!memory) return [];
	const startup = numberAt(memory, 'startup', facts);
	const isDynamic = facts.peek(memory, 'dynamic');
	if (isDynamic === false) return startup;
	if (isDynamic) return [...startup, ...numberAt(memory, 'maximum', facts)];
	const maximum = facts.peek(memory, 'maximum') ?? Number.POSITIVE_INFINITY;
	const amount = between(0, maximum, memory, 'dynamic');
	return [...startup, { at: placeOf(memory, 'maximum'), amount }];
}

/** The sizes of the disks whose files have such an ending. */
function diskSizes(ending: RegExp) {
	return (machine: VirtualMachine, facts: Facts): readonly Measured[] =>
		(facts.need(machine, 'hardDrives') ?? []).flatMap((drive) => {
			const path = isPassThrough(drive, facts) ? undefined : facts.need(drive, 'path');
			return path && ending.test(path) ? numberAt(drive, 'size', facts) : [];
		});
}

/** The drives on controllers of a type, together. */
function drivesOn(type: 'IDE' | 'SCSI', ...keys: readonly Drives[]) {
	return (machine: VirtualMachine, facts: Facts): readonly Measured[] => {
		const amounts = keys.map((key): Amount => {
			const drives: readonly { controllerType?: string }[] | undefined = facts.need(machine, key);
			if (!drives) return exactly(0);
			return count(
				drives,
				(drive) => isEqual(facts.peek(drive, 'controllerType'), type),
				'controllerType',
			);
		});
		return [{ at: placeOf(machine, keys[0] as Drives), amount: sum(amounts) }];
	};
}

/** The drives on each SCSI controller. */
function drivesOnOneController(machine: VirtualMachine, facts: Facts): readonly Measured[] {
	const keys = ['hardDrives', 'dvdDrives'] as const;
	const drives = keys.flatMap((key): readonly Drive[] => facts.need(machine, key) ?? []);
	const typeOf = (drive: Drive) => facts.peek(drive, 'controllerType');
	const numberOf = (drive: Drive) => facts.peek(drive, 'controllerNumber');
	const unknown = drives.every(typeOf) ? 'controllerNumber' : 'controllerType';
	const byNumber = new Map(drives.map((drive) => [numberOf(drive) ?? 0, [] as Drive[]]));
	for (const drive of drives) {
		const number = numberOf(drive);
		// One of which no number is known may be on any.
		for (const own of number === undefined ? byNumber.values() : [byNumber.get(number)])
			own?.push(drive);
	}
	return [...byNumber.values()].map((own) => {
		const isOn = (drive: Drive) => {
			const isScsi = isEqual(typeOf(drive), 'SCSI');
			return isScsi && numberOf(drive) === undefined ? undefined : isScsi;
		};
		return { at: placeOf(machine, 'hardDrives'), amount: count(own, isOn, unknown) };
	});
}

function adaptersOf(machine: VirtualMachine, facts: Facts, legacy: boolean): readonly Measured[] {
	const adapters = facts.need(machine, 'networkAdapters');
	if (!adapters) return [];
	const amount = count(adapters, (one) => isEqual(facts.peek(one, 'legacy'), legacy), 'legacy');
	return [{ at: placeOf(machine, 'networkAdapters'), amount }];
}

function isEqual<T>(one: T | undefined, other: T): boolean | undefined {
	return one === undefined ? undefined : one === other;
}
