import type { HardDrive, VirtualMachine } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { type StorageHolder, type StoragePlace, storagePlaceOf } from './storage.ts';
import { extensionOf, parseWindowsPath, whyNoPlace } from './windows-path.ts';

/** What a machine and a drive of it have for files. */
type FileHolder = Pick<VirtualMachine, 'checkpointPath'> & Pick<HardDrive, 'path' | 'parents'>;

/** A file or folder that a machine cannot run without. */
export interface MachineFile {
	readonly path: string;
	readonly kind: 'configuration' | 'disk' | 'parent disk' | 'checkpoint folder';
	/** Where the manifest says it: the machine or the drive, and the key. */
	readonly at: readonly [FileHolder, keyof FileHolder];
}

/** Everything that a machine cannot run without: as `filesOf`, and its checkpoints where it has any. */
export function allFilesOf(
	virtualMachine: VirtualMachine,
	holder: StorageHolder,
	estate: Estate,
	facts: Facts,
): readonly MachineFile[] {
	return [
		...filesOf(virtualMachine, facts),
		...checkpointFolderOf(virtualMachine, holder, estate, facts),
	];
}

/** The configuration and the disks of a machine, with the parents of its disks. */
export function filesOf(virtualMachine: VirtualMachine, facts: Facts): readonly MachineFile[] {
	return facts.once(virtualMachine, listFiles);
}

function listFiles(virtualMachine: VirtualMachine, facts: Facts): readonly MachineFile[] {
	return [
		...configurationOf(virtualMachine, facts),
		...virtualDrivesOf(virtualMachine, facts).flatMap((drive) => [
			...diskOf(drive, facts),
			...parentsOf(drive, facts).map(
				(path) => ({ path, kind: 'parent disk', at: [drive, 'parents'] }) as const,
			),
		]),
	];
}

/** The folder of a machine's configuration, where it is known. */
export function configurationOf(
	virtualMachine: VirtualMachine,
	facts: Facts,
): readonly MachineFile[] {
	const path = facts.need(virtualMachine, 'path');
	return path === undefined ? [] : [{ path, kind: 'configuration', at: [virtualMachine, 'path'] }];
}

/**
 * The folder of a machine's checkpoints, where it has any. By default it is on the system drive, so
 * it alone proves nothing.
 */
function checkpointFolderOf(
	virtualMachine: VirtualMachine,
	holder: StorageHolder,
	estate: Estate,
	facts: Facts,
): readonly MachineFile[] {
	if (facts.peek(virtualMachine, 'checkpoints') === undefined) {
		const folder = facts.peek(virtualMachine, 'checkpointPath');
		const place = folder === undefined ? undefined : storagePlaceOf(holder, folder, estate, facts);
		if (place?.kind !== 'sharedVolume' && place?.kind !== 'fileShare')
			facts.missing(virtualMachine, 'checkpoints');
		return [];
	}
	if (facts.need(virtualMachine, 'checkpoints')?.length === 0) return [];
	const path = facts.need(virtualMachine, 'checkpointPath');
	return path === undefined
		? []
		: [{ path, kind: 'checkpoint folder', at: [virtualMachine, 'checkpointPath'] }];
}

/** The drives of a machine that are files. */
export function virtualDrivesOf(
	virtualMachine: VirtualMachine,
	facts: Facts,
): readonly HardDrive[] {
	const drives = facts.need(virtualMachine, 'hardDrives') ?? [];
	return drives.filter((drive) => !isPassThrough(drive, facts) && !isEmpty(drive, facts));
}

/** The file of a drive, where it is known. */
export function diskOf(drive: HardDrive, facts: Facts): readonly MachineFile[] {
	const path = facts.need(drive, 'path') ?? undefined;
	return path === undefined ? [] : [{ path, kind: 'disk', at: [drive, 'path'] }];
}

/** Files with the places that they lie on, as far as the places are known; the rest is named as missing. */
export function placeFiles(
	files: readonly MachineFile[],
	holder: StorageHolder,
	estate: Estate,
	facts: Facts,
): readonly { readonly file: MachineFile; readonly place: StoragePlace }[] {
	return files.flatMap((file) => {
		const place = storagePlaceOf(holder, file.path, estate, facts);
		if (place?.kind === 'unknown') facts.missing(...file.at, whyNoPlace(place.path));
		return place && place.kind !== 'unknown' ? [{ file, place }] : [];
	});
}

/**
 * The parents of a disk. Only a differencing disk has any, and the file of a checkpoint is one; a VHD Set
 * stands by itself. A chain ends at a disk that does: one that is empty, or ends at a checkpoint, lacks
 * its end.
 */
export function parentsOf(drive: HardDrive, facts: Facts): readonly string[] {
	const path = facts.peek(drive, 'path') ?? undefined;
	const parents = facts.peek(drive, 'parents');
	if (isSet(path) && parents === undefined) return [];
	if (parents === undefined || parents.length === 0) {
		const type = isCheckpoint(path) ? 'Differencing' : readType(drive, parents, facts);
		if (type === 'Differencing')
			facts.missing(drive, 'parents', parents && 'a differencing disk has a parent');
		return [];
	}
	if (isCheckpoint(parents.at(-1)))
		facts.missing(drive, 'parents', 'they end at a checkpoint, which has a parent itself');
	return facts.need(drive, 'parents') ?? [];
}

/** The type of a disk. Where it is said that there is no parent it does not matter that it is unknown. */
function readType(
	drive: HardDrive,
	parents: readonly string[] | undefined,
	facts: Facts,
): HardDrive['type'] {
	return parents ? facts.peek(drive, 'type') : facts.need(drive, 'type');
}

function isCheckpoint(path: string | undefined): boolean {
	return path !== undefined && /^\.avhdx?$/.test(extensionOf(parseWindowsPath(path)));
}

/**
 * Whether a drive is a physical disk of the host. Only such a one has a disk number and the identifier
 * of a logical unit; the cmdlets print words such as `Disk 2 100.00 GB` as its path.
 */
export function isPassThrough(drive: HardDrive, facts: Facts): boolean {
	return (
		facts.peek(drive, 'passThrough') ??
		(facts.peek(drive, 'lunId') !== undefined || facts.peek(drive, 'diskNumber') !== undefined)
	);
}

/** Whether no disk is attached to a drive: it takes its place on the controller, and no more. */
export function isEmpty(drive: HardDrive, facts: Facts): boolean {
	return facts.peek(drive, 'path') === null && !isPassThrough(drive, facts);
}

/** Whether a file is a VHD Set. */
export function isSet(path: string | undefined): boolean {
	return path !== undefined && extensionOf(parseWindowsPath(path)) === '.vhds';
}

/** Whether machines share a virtual hard disk. A VHD Set is made for nothing else. */
export function isShared(drive: HardDrive, facts: Facts): boolean {
	if (isSet(facts.peek(drive, 'path') ?? undefined)) return true;
	return facts.assume(drive, 'shared', false, 'not shared');
}
