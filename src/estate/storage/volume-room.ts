import { isWithin } from '../../facts/windows-server.ts';
import type { Checkpoint, HardDrive, VirtualMachine } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import { type Facts, type MissingFact, quiet } from '../facts.ts';
import { type Amount, between, exactly, sum, withFew } from '../measures/amount.ts';
import { ask } from '../tentative.ts';
import { isShared } from './machine-files.ts';
import type { MachineDisk, PlacedFiles, Volume, VolumeFiles } from './volume-files.ts';

/** What the machines on a volume may still take of it, at worst. */
export interface VolumeRoom {
	readonly disks: readonly (MachineDisk & {
		readonly growth: Amount;
		readonly isOfCheckpoint: boolean;
	})[];
	/** By how much the files that machines write to may grow. */
	readonly growth: Amount;
	/** What it takes to merge checkpoints: one after the other, so the largest disk counts. */
	readonly merge: Amount;
	/** Whether it is files of checkpoints that grow or are merged. */
	readonly hasCheckpoints: boolean;
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
	const { disks, ...own } = reckon(files.on(volume), options, facts);
	const ofRest = options.dynamicDisks ? restWithDynamicDisks : restWithoutDynamicDisks;
	const rest = facts.once(files, ofRest, options.estate);
	return {
		disks,
		growth: sum([own.growth, rest.growth]),
		merge: largest([own.merge, rest.merge]),
		hasCheckpoints: disks.some(({ growth, isOfCheckpoint }) => isOfCheckpoint && growth.least > 0),
		savedState: sum([own.savedState, rest.savedState]),
	};
}

/** What files may still take, wherever they are. */
function reckon(
	{ disks: placed, configurations }: PlacedFiles,
	options: RoomOptions,
	facts: Facts,
): Omit<VolumeRoom, 'hasCheckpoints'> {
	const disks = placed.map(({ what, unknown }) => {
		const { machine, drive } = what;
		const isListed = isCheckpointFile(drive, facts);
		const checkpoint = isListed ? 'listed' : hidesCheckpoint(what, facts);
		return {
			machine,
			drive,
			growth: perhaps(growthOf(what, checkpoint, options, facts), unknown),
			merge: perhaps(mergeOf(what, checkpoint, facts), unknown),
			isOfCheckpoint: isListed || checkpoint === true,
		};
	});
	return {
		disks,
		growth: sum(disks.map(({ growth }) => growth)),
		merge: largest(disks.map(({ merge }) => merge)),
		savedState: sum(
			configurations.map(({ what, unknown }) =>
				perhaps(savedStateOf(what, options, facts), unknown),
			),
		),
	};
}

/** Whether a drive is the file of a checkpoint, or there is one that is not listed; or what would tell. */
type CheckpointOfDisk = 'listed' | boolean | MissingFact;

type Rest = Pick<VolumeRoom, 'growth' | 'merge' | 'savedState'>;
const restWithDynamicDisks = (files: VolumeFiles, facts: Facts, estate: Estate): Rest =>
	restOf(files, { estate, dynamicDisks: true }, facts);
const restWithoutDynamicDisks = (files: VolumeFiles, facts: Facts, estate: Estate): Rest =>
	restOf(files, { estate, dynamicDisks: false }, facts);

/** What may be on each volume, which is reckoned once for all of them. */
function restOf({ unplaced, unlisted }: VolumeFiles, options: RoomOptions, facts: Facts): Rest {
	const { growth, merge, savedState } = reckon(unplaced, options, facts);
	const hidden = unlisted.map((one) => between(0, unbounded, one, 'hardDrives'));
	return {
		growth: withFew(sum([growth, ...hidden])),
		merge: withFew(merge),
		savedState: withFew(savedState),
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
	checkpoint: CheckpointOfDisk,
	{ dynamicDisks }: RoomOptions,
	facts: Facts,
): Amount {
	const left = sizeLeft(drive, facts);
	const type = typeOf(drive, facts);
	if (checkpoint === 'listed') {
		// The file of a backup or of Replica is gone again before long.
		const kept = keptCheckpointsOf(machine, facts);
		if (kept === 'passing') return nothing;
		return typeof kept === 'object' ? perhaps(left, kept) : left;
	}
	const plain =
		type === 'Differencing' || (dynamicDisks && type !== 'Fixed')
			? left
			: type === undefined
				? perhaps(left, typeFact(drive))
				: nothing;
	if (checkpoint === false) return plain;
	const whole = sizeOf(drive, facts);
	if (checkpoint === true) return whole;
	return {
		least: plain.least,
		most: whole.most,
		unknown: [checkpoint, ...plain.unknown, ...whole.unknown],
	};
}

/**
 * "Make sure that sufficient free space exists for merges (ideally, space equal to the disk size)":
 * what is written to the parent of a checkpoint is what the parent can still grow by, and a fixed one
 * not at all.
 *
 * @see https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-snapshots-checkpoints-differencing-disks
 */
function mergeOf(
	{ drive, machine }: MachineDisk,
	checkpoint: CheckpointOfDisk,
	facts: Facts,
): Amount {
	if (checkpoint === 'listed') {
		const kept = keptCheckpointsOf(machine, facts);
		if (kept === 'none' || kept === 'passing') return nothing;
		const parent = facts.peek(drive, 'parentsFileSize');
		const size = sizeOf(drive, facts);
		const room =
			parent === undefined
				? perhaps(size, { object: drive, fact: 'parentsFileSize' })
				: {
						...size,
						least: Math.max(0, size.least - parent),
						most: Math.max(0, size.most - parent),
					};
		return typeof kept === 'object' ? perhaps(room, kept) : room;
	}
	if (checkpoint === false) return nothing;
	const type = typeOf(drive, facts);
	if (type === 'Fixed') return nothing;
	const room = perhaps(sizeLeft(drive, facts), type === undefined ? typeFact(drive) : undefined);
	return checkpoint === true ? room : perhaps(room, checkpoint);
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

/**
 * Whether the file of a machine's checkpoint is there and its drives do not list it; or what would
 * tell. A disk that several machines share has no part in checkpoints.
 */
function hidesCheckpoint({ drive, machine }: MachineDisk, facts: Facts): boolean | MissingFact {
	if (isShared(drive, quiet(facts))) return false;
	const drives = facts.peek(machine, 'hardDrives') ?? [];
	if (facts.once(drives, listCheckpointFile)) return false;
	if (!facts.isComplete(drives)) return { object: machine, fact: 'hardDrives' };
	const kept = keptCheckpointsOf(machine, facts);
	return typeof kept === 'object' ? kept : kept === 'some';
}

/** The kinds of checkpoints that come and go by themselves: those of backups and of Replica. */
const passing: readonly Checkpoint['type'][] = ['Recovery', 'Replica', 'AppConsistentReplica'];

/** Whether a machine has checkpoints that somebody keeps, passing ones alone, or none; or what would tell. */
function keptCheckpointsOf(
	machine: VirtualMachine,
	facts: Facts,
): 'some' | 'passing' | 'none' | MissingFact {
	const checkpoints = facts.peek(machine, 'checkpoints');
	if (!checkpoints || !facts.isComplete(checkpoints))
		return { object: machine, fact: 'checkpoints' };
	if (checkpoints.length === 0) return 'none';
	const types = checkpoints.map((one) => facts.peek(one, 'type'));
	if (types.some((type) => type !== undefined && !passing.includes(type))) return 'some';
	const untyped = checkpoints[types.indexOf(undefined)];
	return untyped ? { object: untyped, fact: 'type' } : 'passing';
}

function listCheckpointFile(drives: readonly HardDrive[], facts: Facts): boolean {
	return drives.some((one) => isCheckpointFile(one, facts));
}

/** Whether a drive is the file that a checkpoint made. A disk that was made on a parent has another ending. */
function isCheckpointFile(drive: HardDrive, facts: Facts): boolean {
	const path = facts.peek(drive, 'path');
	return path === undefined
		? typeOf(drive, facts) === 'Differencing'
		: /\.avhdx?$/i.test(path ?? '');
}

/** The type of a disk, which its name or its parents may tell. */
export function typeOf(drive: HardDrive, facts: Facts): HardDrive['type'] {
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
