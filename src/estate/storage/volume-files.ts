import type { HardDrive, VirtualMachine } from '../../generated/manifest.ts';
import { type Facts, type MissingFact, quiet } from '../facts.ts';
import { isEmpty, isPassThrough } from './machine-files.ts';
import { PathIndex } from './path-index.ts';
import { isInClusterStorage, parseWindowsPath, pathKey } from './windows-path.ts';

/** What has room for files: a Cluster Shared Volume, a volume of a host, a file share. */
export interface Volume {
	readonly path?: string;
	readonly volumePath?: string;
	readonly free?: number;
}

/** A virtual hard disk of a machine. */
export interface MachineDisk {
	readonly machine: VirtualMachine;
	readonly drive: HardDrive;
}

/** Something that lies on a volume; or that may, for want of a fact. */
export interface Placed<T> {
	readonly what: T;
	readonly unknown: MissingFact | undefined;
}

/** Virtual hard disks, each file once, and machines by their configuration. */
export interface PlacedFiles {
	readonly disks: readonly Placed<MachineDisk>[];
	readonly configurations: readonly Placed<VirtualMachine>[];
}

/** What machines have on volumes. */
export interface VolumeFiles {
	/** What is known to lie on a volume. */
	on(volume: Volume): PlacedFiles;
	/** What may lie on each of them. */
	readonly unplaced: PlacedFiles;
	/** The machines whose disks are not known, or not all. */
	readonly unlisted: readonly VirtualMachine[];
}

const known = new WeakMap<readonly Volume[], VolumeFiles>();

/**
 * Says what lies on volumes. The machines are gone through once for all of them.
 *
 * @param volumes The list of the manifest, for which the machines are always the same.
 * @param haveNames Whether a volume has a GUID path too, by which a file may be told.
 */
export function volumeFilesOf(
	volumes: readonly Volume[],
	haveNames: boolean,
	machines: readonly VirtualMachine[],
	allFacts: Facts,
): VolumeFiles {
	const before = known.get(volumes);
	if (before) return before;
	// What a list lost leaves its machine among those whose disks are not all known.
	const facts = quiet(allFacts);
	const disks = new Map<string | HardDrive, MachineDisk>();
	for (const machine of machines)
		for (const drive of facts.peek(machine, 'hardDrives') ?? []) {
			if (isPassThrough(drive, facts) || isEmpty(drive, facts)) continue;
			const path = facts.peek(drive, 'path') ?? undefined;
			// A disk that several machines share is one file.
			const key = path === undefined ? drive : pathKey(parseWindowsPath(path));
			if (!disks.has(key)) disks.set(key, { machine, drive });
		}
	const placedDisks = placedOn(
		volumes,
		haveNames,
		[...disks.values()],
		({ drive }) => drive,
		facts,
	);
	const configurations = placedOn(volumes, haveNames, machines, (machine) => machine, facts);
	const files: VolumeFiles = {
		on: (volume) => ({
			disks: placedDisks.byVolume.get(volume) ?? [],
			configurations: configurations.byVolume.get(volume) ?? [],
		}),
		unplaced: { disks: placedDisks.unplaced, configurations: configurations.unplaced },
		unlisted: machines.filter((one) => {
			const drives = facts.peek(one, 'hardDrives');
			return !drives || !facts.isComplete(drives);
		}),
	};
	known.set(volumes, files);
	return files;
}

/** Sorts things by the volume that their path lies on. */
function placedOn<T>(
	volumes: readonly Volume[],
	haveNames: boolean,
	things: readonly T[],
	holderOf: (thing: T) => { path?: string | null },
	facts: Facts,
): {
	readonly byVolume: ReadonlyMap<Volume, readonly Placed<T>[]>;
	readonly unplaced: readonly Placed<T>[];
} {
	const volumeByRoot = new PathIndex<Volume>();
	for (const volume of volumes)
		for (const key of ['path', 'volumePath'] as const) {
			const root = facts.peek(volume, key);
			if (root !== undefined) volumeByRoot.set(parseWindowsPath(root), volume);
		}
	const nameless = haveNames && volumes.find((one) => facts.peek(one, 'volumePath') === undefined);
	const byVolume = new Map<Volume, Placed<T>[]>(volumes.map((one) => [one, []]));
	const unplaced: Placed<T>[] = [];
	for (const what of things) {
		const holder = holderOf(what);
		const text = facts.peek(holder, 'path') ?? undefined;
		const path = text === undefined ? undefined : parseWindowsPath(text);
		if (path === undefined) unplaced.push({ what, unknown: { object: holder, fact: 'path' } });
		else {
			// The folder of the Cluster Shared Volumes is on the system drive by name only.
			const volume = volumeByRoot.around(path, isInClusterStorage(path) ? 1 : 0);
			if (volume) byVolume.get(volume)?.push({ what, unknown: undefined });
			else if (path.kind === 'volume' && nameless)
				unplaced.push({ what, unknown: { object: nameless, fact: 'volumePath' } });
		}
	}
	return { byVolume, unplaced };
}
