import type { Cluster, HardDrive, VirtualMachine } from '../generated/manifest.ts';
import type { Facts } from './facts.ts';
import { type StoragePlace, storagePlaceOf } from './storage.ts';
import { extensionOf, parseWindowsPath } from './windows-path.ts';

/** What a machine and a drive of it have for files. */
type FileHolder = Pick<VirtualMachine, 'path' | 'checkpointPath'> & Pick<HardDrive, 'parents'>;

/** A file or folder that a machine cannot run without. */
export interface MachineFile {
	readonly path: string;
	readonly kind: 'configuration' | 'disk' | 'parent disk' | 'checkpoint folder';
	/** Where the manifest says it: the machine or the drive, and the key. */
	readonly at: readonly [FileHolder, keyof FileHolder];
}

/** The configuration and the disks of a machine, with the parents of its disks. */
export function filesOf(virtualMachine: VirtualMachine, facts: Facts): readonly MachineFile[] {
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

/** The drives of a machine that are files. */
export function virtualDrivesOf(
	virtualMachine: VirtualMachine,
	facts: Facts,
): readonly HardDrive[] {
	const drives = facts.need(virtualMachine, 'hardDrives') ?? [];
	return drives.filter((drive) => !isPassThrough(drive, facts));
}

/** The file of a drive, where it is known. */
export function diskOf(drive: HardDrive, facts: Facts): readonly MachineFile[] {
	const path = facts.need(drive, 'path');
	return path === undefined ? [] : [{ path, kind: 'disk', at: [drive, 'path'] }];
}

/** Files with the places that they lie on, as far as the places are known; the rest is named as missing. */
export function placeFiles(
	files: readonly MachineFile[],
	cluster: Cluster,
	facts: Facts,
): readonly { readonly file: MachineFile; readonly place: StoragePlace }[] {
	return files.flatMap((file) => {
		const place = storagePlaceOf(cluster, file.path, facts);
		if (place?.kind === 'unknown') facts.missing(...file.at);
		return place && place.kind !== 'unknown' ? [{ file, place }] : [];
	});
}

/** The parents of a disk. Only a differencing disk has any; the file of a checkpoint is one. */
function parentsOf(drive: HardDrive, facts: Facts): readonly string[] {
	const parents = facts.peek(drive, 'parents');
	const path = facts.peek(drive, 'path');
	if (parents) return facts.need(drive, 'parents') ?? [];
	const isCheckpoint = path !== undefined && /^\.avhdx?$/.test(extensionOf(parseWindowsPath(path)));
	const type = isCheckpoint ? 'Differencing' : facts.need(drive, 'type');
	return type === 'Differencing' ? (facts.need(drive, 'parents') ?? []) : [];
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
