import { isWithin } from '../facts/windows-server.ts';
import type { HardDrive, VirtualMachine } from '../generated/manifest.ts';
import { type Amount, between, exactly, sum } from './amount.ts';
import type { Estate } from './estate.ts';
import type { Facts, MissingFact } from './facts.ts';
import { ask } from './tentative.ts';
import type { MachineDisk, Volume, VolumeFiles } from './volume-files.ts';

/** What the machines on a volume may still take of it, at worst. */
export interface VolumeRoom {
	readonly disks: readonly (MachineDisk & { readonly growth: Amount })[];
	/** By how much the files that machines write to may grow. */
	readonly growth: Amount;
	/** What it takes to merge checkpoints: one after the other, so the largest disk counts. */
	readonly merge: Amount;
	/** The saved-state files of machines that are off, which they get when they are started. */
	readonly savedState: Amount;
}

/** What the reckoning hangs on, besides the manifest. */
export interface RoomOptions {
	readonly estate: Estate;
	/** Whether dynamic disks count that have neither checkpoints nor a parent. */
	readonly dynamicDisks: boolean;
}

const nothing = exactly(0);
const unbounded = Number.POSITIVE_INFINITY;

/** Reckons what machines may still take of a volume. */
export function volumeRoom(
	volume: Volume,
	files: VolumeFiles,
	options: RoomOptions,
	facts: Facts,
): VolumeRoom {
	const placed = files.disksOn(volume);
	const disks = placed.map(({ what, unknown }) => ({
		...what,
		growth: perhaps(growthOf(what, options, facts), unknown),
	}));
	const unlisted = files.unlisted.map((one) => between(0, unbounded, one, 'hardDrives'));
	return {
		disks,
		growth: sum([...disks.map(({ growth }) => growth), ...unlisted]),
		merge: largest(placed.map(({ what, unknown }) => perhaps(mergeOf(what, facts), unknown))),
		savedState: sum(
			files
				.configurationsOn(volume)
				.map(({ what, unknown }) => perhaps(savedStateOf(what, options, facts), unknown)),
		),
	};
}

/**
 * Of a chain of checkpoints a machine writes to the last file only: "Once a virtual machine snapshot
 * has been taken – the base virtual hard disk stops expanding and the snapshot file stores new data".
 * That file may grow to the size that the guest sees. Where it is not listed it counts as empty.
 *
 * @see https://blogs.msdn.microsoft.com/virtual_pc_guy/2009/04/22/why-is-my-virtual-machine-paused-critical-hyper-v/
 */
function growthOf(
	{ drive, machine }: MachineDisk,
	{ dynamicDisks }: RoomOptions,
	facts: Facts,
): Amount {
	const left = sizeLeft(drive, facts);
	const type = typeOf(drive, facts);
	if (type === 'Differencing') return left;
	const plain =
		dynamicDisks && type !== 'Fixed'
			? left
			: type === undefined
				? perhaps(left, typeFact(drive))
				: nothing;
	const hidden = hidesCheckpoint(machine, facts);
	if (hidden === false) return plain;
	const whole = sizeOf(drive, facts);
	if (hidden === true) return whole;
	return {
		least: plain.least,
		most: whole.most,
		unknown: [hidden, ...plain.unknown, ...whole.unknown],
	};
}

/**
 * "Make sure that sufficient free space exists for merges (ideally, space equal to the disk size)."
 *
 * @see https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-snapshots-checkpoints-differencing-disks
 */
function mergeOf({ drive, machine }: MachineDisk, facts: Facts): Amount {
	const whole = sizeOf(drive, facts);
	const type = typeOf(drive, facts);
	if (type === 'Differencing') return whole;
	const hidden = hidesCheckpoint(machine, facts);
	if (hidden === true) return whole;
	if (typeof hidden === 'object') return perhaps(whole, hidden);
	return type === undefined ? perhaps(whole, typeFact(drive)) : nothing;
}

/**
 * Hyper-V reserves a file as large as its memory for a machine that runs: in Windows Server 2008 R2
 * always, in 2012 and 2012 R2 where the machine is saved when its host shuts down. What running
 * machines take that way is gone from the free space already. For later versions nothing is known of
 * such a reservation.
 *
 * @see https://www.techthoughts.info/hyper-v-vm-bin-file-automaticstopaction/
 */
function savedStateOf(machine: VirtualMachine, { estate }: RoomOptions, facts: Facts): Amount {
	const state = facts.peek(machine, 'state');
	if ((state ?? 'Off') !== 'Off') return nothing;
	const version = ask(facts, (tentative) => estate.windowsServerOf(machine, tentative));
	if (version.answer && isWithin(version.answer, { from: '2016' })) return nothing;
	const action = version.answer === '2008R2' ? 'Save' : facts.peek(machine, 'automaticStopAction');
	if (version.answer && (action ?? 'Save') !== 'Save') return nothing;
	const startup = facts.peek(machine, 'memory', 'startup');
	const amount =
		startup === undefined ? between(0, unbounded, machine, 'memory.startup') : exactly(startup);
	const missing = [...version.missing];
	if (state === undefined) missing.push({ object: machine, fact: 'state' });
	if (action === undefined) missing.push({ object: machine, fact: 'automaticStopAction' });
	return missing.reduceRight(perhaps, amount);
}

/** Whether a machine has checkpoints whose files its drives do not list; or what would tell. */
function hidesCheckpoint(machine: VirtualMachine, facts: Facts): boolean | MissingFact {
	const drives = facts.peek(machine, 'hardDrives') ?? [];
	if (drives.some((drive) => typeOf(drive, facts) === 'Differencing')) return false;
	if (!facts.isComplete(drives)) return { object: machine, fact: 'hardDrives' };
	if (facts.peek(machine, 'checkpoints') === undefined)
		return { object: machine, fact: 'checkpoints' };
	if ((facts.need(machine, 'checkpoints') ?? []).length === 0) return false;
	const untyped = drives.find((drive) => typeOf(drive, facts) === undefined);
	return untyped ? typeFact(untyped) : true;
}

function typeOf(drive: HardDrive, facts: Facts): HardDrive['type'] {
	const isChild =
		/\.avhdx?$/i.test(facts.peek(drive, 'path') ?? '') ||
		(facts.peek(drive, 'parents') ?? []).length > 0;
	return isChild ? 'Differencing' : facts.peek(drive, 'type');
}

function typeFact(drive: HardDrive): MissingFact {
	return { object: drive, fact: 'type' };
}

function sizeOf(drive: HardDrive, facts: Facts): Amount {
	const size = facts.peek(drive, 'size');
	return size === undefined ? between(0, unbounded, drive, 'size') : exactly(size);
}

function sizeLeft(drive: HardDrive, facts: Facts): Amount {
	const size = sizeOf(drive, facts);
	const fileSize = facts.peek(drive, 'fileSize');
	if (fileSize === undefined) return perhaps(size, { object: drive, fact: 'fileSize' });
	return size.unknown.length > 0 ? size : exactly(Math.max(0, size.least - fileSize));
}

/** An amount that may be nothing, where a fact is missing. */
function perhaps(amount: Amount, missing: MissingFact | undefined): Amount {
	if (!missing || amount.most === 0) return amount;
	return { least: 0, most: amount.most, unknown: [missing, ...amount.unknown] };
}

function largest(amounts: readonly Amount[]): Amount {
	return {
		least: amounts.reduce((most, one) => Math.max(most, one.least), 0),
		most: amounts.reduce((most, one) => Math.max(most, one.most), 0),
		unknown: amounts.flatMap(({ unknown }) => unknown),
	};
}
