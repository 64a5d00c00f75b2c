import type { Cluster, HardDrive, SharedVolume, VirtualMachine } from '../generated/manifest.ts';
import type { Estate } from './estate.ts';
import type { Facts, MissingFact } from './facts.ts';
import { isPassThrough } from './machine-files.ts';
import { parseWindowsPath, pathKey } from './windows-path.ts';

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

/** What the machines of a cluster have on its volumes. */
export interface VolumeFiles {
	/** The virtual hard disks on a volume, each file once. */
	disksOn(volume: SharedVolume): readonly Placed<MachineDisk>[];
	/** The machines whose configuration is on a volume. */
	configurationsOn(volume: SharedVolume): readonly Placed<VirtualMachine>[];
	/** The machines whose disks are not known. */
	readonly unlisted: readonly VirtualMachine[];
}

const known = new WeakMap<Cluster, VolumeFiles>();

/** Says what lies on the volumes of a cluster. Its machines are gone through once for all volumes. */
export function volumeFilesOf(cluster: Cluster, estate: Estate, facts: Facts): VolumeFiles {
	const machines = estate.machinesOf(cluster, facts);
	const before = known.get(cluster);
	if (before) return before;
	const disks = new Map<string | HardDrive, MachineDisk>();
	for (const machine of machines)
		for (const drive of facts.peek(machine, 'hardDrives') ?? []) {
			if (isPassThrough(drive, facts)) continue;
			const path = facts.peek(drive, 'path');
			// A disk that several machines share is one file.
			const key = path === undefined ? drive : pathKey(parseWindowsPath(path));
			if (!disks.has(key)) disks.set(key, { machine, drive });
		}
	const files: VolumeFiles = {
		disksOn: placedOn(cluster, [...disks.values()], ({ drive }) => drive, facts),
		configurationsOn: placedOn(cluster, machines, (machine) => machine, facts),
		unlisted: machines.filter((one) => facts.peek(one, 'hardDrives') === undefined),
	};
	known.set(cluster, files);
	return files;
}

/** Sorts things by the volume that their path lies on. */
function placedOn<T>(
	cluster: Cluster,
	things: readonly T[],
	holderOf: (thing: T) => { path?: string },
	facts: Facts,
): (volume: SharedVolume) => readonly Placed<T>[] {
	const volumes = facts.peek(cluster, 'sharedVolumes') ?? [];
	const volumeByRoot = new Map<string, SharedVolume>();
	for (const volume of volumes)
		for (const key of ['path', 'volumePath'] as const) {
			const root = facts.peek(volume, key);
			if (root !== undefined) volumeByRoot.set(pathKey(parseWindowsPath(root)), volume);
		}
	const nameless = volumes.find((one) => facts.peek(one, 'volumePath') === undefined);
	const byVolume = new Map<SharedVolume, Placed<T>[]>(volumes.map((one) => [one, []]));
	const unplaced: Placed<T>[] = [];
	for (const what of things) {
		const holder = holderOf(what);
		const text = facts.peek(holder, 'path');
		const path = text === undefined ? undefined : parseWindowsPath(text);
		if (path === undefined) unplaced.push({ what, unknown: { object: holder, fact: 'path' } });
		else {
			const volume = path.parts
				.map((_, depth) =>
					volumeByRoot.get(pathKey({ ...path, parts: path.parts.slice(0, depth) })),
				)
				.find((one) => one !== undefined);
			if (volume) byVolume.get(volume)?.push({ what, unknown: undefined });
			else if (path.kind === 'volume' && nameless)
				unplaced.push({ what, unknown: { object: nameless, fact: 'volumePath' } });
		}
	}
	return (volume) => [...(byVolume.get(volume) ?? []), ...unplaced];
}
