import type { HardDrive, VirtualMachine } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import { type Facts, quiet } from '../facts.ts';
import { type Amount, between, exactly, sum } from '../measures/amount.ts';
import type { Migration } from '../migration.ts';
import { ask } from '../tentative.ts';
import { allFilesOf, type MachineFile, placeFiles, virtualDrivesOf } from './machine-files.ts';
import { savedMemoryOf } from './saved-memory.ts';
import type { StorageHolder, StoragePlace } from './storage.ts';

/**
 * What declares the storage that both ends of a move reach: the machine's cluster, the cluster that
 * two hosts share, or else the destination.
 */
export function storageHolderOf(
	migration: Migration,
	estate: Estate,
	facts: Facts,
): StorageHolder | undefined {
	const { virtualMachine, source, destination, operation } = migration;
	if (operation === 'Move-ClusterVirtualMachineRole')
		return estate.clusterOf(virtualMachine, facts) ?? undefined;
	const here = source && estate.clusterOf(source, quiet(facts));
	const there = here === null ? null : estate.clusterOf(destination, facts);
	if (there === undefined) return undefined;
	return there !== null && there === here ? there : destination;
}

/** The files that a machine cannot move without, those of its checkpoints too, with their places. */
export function placedFilesOf(
	virtualMachine: VirtualMachine,
	holder: StorageHolder,
	estate: Estate,
	facts: Facts,
): readonly { readonly file: MachineFile; readonly place: StoragePlace }[] {
	const files = allFilesOf(virtualMachine, holder, estate, facts);
	return placeFiles(files, holder, estate, facts);
}

/**
 * Whether the files of a machine go along with it. Where nothing says it they stay if they lie on file
 * shares, all of them; otherwise the plan has to tell.
 */
export function takesStorage(
	migration: Migration,
	estate: Estate,
	facts: Facts,
): boolean | undefined {
	const { virtualMachine, operation, wanted } = migration;
	if (operation === 'Move-ClusterVirtualMachineRole') return false;
	if (operation === 'Move-VMStorage') return true;
	const stated = facts.peek(wanted, 'includeStorage');
	if (stated !== undefined) return stated;
	const { answer: areShared, missing } = ask(facts, (tentative) => {
		const holder = storageHolderOf(migration, estate, tentative);
		const files = holder && placedFilesOf(virtualMachine, holder, estate, tentative);
		return files?.every(({ place }) => place.kind === 'fileShare');
	});
	if (areShared && missing.length === 0) return false;
	return facts.need(wanted, 'includeStorage');
}

/** The room that the files of a machine take where they go: its disks with their parents, and its memory as far as it is in files. */
export function roomToMove(virtualMachine: VirtualMachine, facts: Facts): Amount {
	const drives = virtualDrivesOf(virtualMachine, facts);
	return sum([
		...drives.flatMap((drive) => [sizeOf(drive, facts), sizeOfParents(drive, facts)]),
		...savedMemoryOf(virtualMachine, drives, facts),
	]);
}

function sizeOf(drive: HardDrive, facts: Facts): Amount {
	const fileSize = facts.peek(drive, 'fileSize');
	if (fileSize !== undefined) return exactly(fileSize);
	const size = facts.peek(drive, 'size');
	if (facts.peek(drive, 'type') === 'Fixed' && size !== undefined) return exactly(size);
	return between(0, size ?? Number.POSITIVE_INFINITY, drive, 'fileSize');
}

/** What the parents of a differencing disk take: they are copied with it, each at most as large as it may grow. */
function sizeOfParents(drive: HardDrive, facts: Facts): Amount {
	const known = facts.peek(drive, 'parentsFileSize');
	if (known !== undefined) return exactly(known);
	const parents = facts.peek(drive, 'parents')?.length ?? 0;
	const type = facts.peek(drive, 'type');
	const isChild =
		parents > 0 || type === 'Differencing' || /\.avhdx?$/i.test(facts.peek(drive, 'path') ?? '');
	if (!isChild && type !== undefined) return exactly(0);
	const each = facts.peek(drive, 'size') ?? Number.POSITIVE_INFINITY;
	return between(
		0,
		parents > 0 ? parents * each : Number.POSITIVE_INFINITY,
		drive,
		isChild ? 'parentsFileSize' : 'type',
	);
}
