import type { Draft } from './draft.ts';
import * as facts from './machine-facts.ts';
import { addList, entriesFrom, fill, type Work } from './map.ts';
import { propertyOf, type Raw, valueAt } from './raw.ts';
import type { Machine, ReadIndex } from './read-index.ts';
import { exactSize, text } from './readers.ts';

/** Get-VMHardDiskDrive, each with the file or the disk of the host behind it. */
export function addHardDrives(draft: Draft, machine: Machine, index: ReadIndex, work: Work): void {
	addList(draft, 'hardDrives', index.ofMachine('Get-VMHardDiskDrive', machine), (raws) => {
		const entries = entriesFrom(raws, facts.hardDriveFacts, work);
		for (const entry of entries) {
			const path = fileBehind(entry);
			if (path !== undefined) addVirtualHardDisk(entry, path, machine, index, work);
			else addDiskOfHost(entry, index.ofComputer('MSFT_Disk', machine.computer), work);
		}
		return entries;
	});
}

/** Says whether a disk of the host is behind a drive, whose path then is none. Answers with the file that is. */
export function fileBehind(drive: Draft): string | undefined {
	const { path, diskNumber } = drive.value as { path?: string; diskNumber?: number };
	const isFile = path !== undefined && diskNumber === undefined && !isDisk(path);
	// Without a path and without a word on the host's disk nobody knows what is behind the drive.
	if (path !== undefined || propertyOf(drive.raw, 'DiskNumber'))
		drive.set(
			'passThrough',
			diskNumber !== undefined || (path !== undefined && !isFile),
			drive.raw,
		);
	if (isFile) return path;
	delete drive.value.path;
	return undefined;
}

/** How a disk of the host is called in the path of a drive, in the language of the host: `Disk 3 20.00 GB Bus 0 Lun 1 Target 0`. */
function isDisk(path: string): boolean {
	return /^\p{L}+ ?\d/u.test(path);
}

/** What the host tells of its disk that is behind a drive. */
function addDiskOfHost(drive: Draft, disks: readonly Raw[] | undefined, work: Work): void {
	const { diskNumber } = drive.value;
	const disk =
		diskNumber !== undefined && disks?.find((raw) => valueAt(raw, 'Number') === diskNumber);
	if (disk) fill(drive, disk, facts.diskOfHostFacts, work);
}

/** Get-VMDvdDrive. */
export function addDvdDrives(draft: Draft, drives: readonly Raw[] | undefined, work: Work): void {
	addList(draft, 'dvdDrives', drives, (raws) => {
		const entries = entriesFrom(raws, facts.dvdDriveFacts, work);
		entries.forEach(driveBehind);
		return entries;
	});
}

/** The path of a DVD drive that is connected to one of the host is that drive. */
export function driveBehind(drive: Draft): void {
	const { media, path } = drive.value;
	if (media !== 'Physical') return;
	delete drive.value.path;
	drive.set('device', path, propertyOf(drive.raw, 'Path') ?? drive.raw);
}

function addVirtualHardDisk(
	entry: Draft,
	path: string,
	machine: Machine,
	index: ReadIndex,
	work: Work,
): void {
	const disk = index.ofPath('Get-VHD', path, machine.computer);
	if (!disk) return;
	fill(entry, disk, facts.virtualHardDiskFacts, work);
	const parents: string[] = [];
	let taken = 0;
	let isSizeKnown = true;
	for (let one = disk; ; ) {
		const parentPath = propertyOf(one, 'ParentPath');
		if (!parentPath) return;
		const parent = text(parentPath, work.skip);
		// A chain that comes back to itself is none.
		if (!parent || parents.includes(parent)) break;
		parents.push(parent);
		const next = index.ofPath('Get-VHD', parent, machine.computer);
		// What the file stands on itself, nobody told: the chain would look whole.
		if (!next) {
			work.skip(parentPath, `is ${parent}, of which Get-VHD was not exported`);
			return;
		}
		const size = valueAt(next, 'FileSize');
		if (typeof size === 'number') taken += size;
		else isSizeKnown = false;
		one = next;
	}
	entry.set('parents', parents, disk);
	if (parents.length > 0 && isSizeKnown) entry.set('parentsFileSize', exactSize(taken), disk);
}
