import type { LocalVolume, SharedVolume, VirtualMachine } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { PathIndex } from './path-index.ts';
import { type StoragePlace, storagePlaceOf } from './storage.ts';
import { parseWindowsPath } from './windows-path.ts';

/** Where a file of a machine lies: as its cluster has it, or its host where that is in none. */
export function placeOfFile(
	machine: VirtualMachine,
	path: string,
	estate: Estate,
	facts: Facts,
): StoragePlace | undefined {
	const cluster = estate.clusterOf(machine, facts);
	const holder = cluster === null ? estate.ownerOf(machine, facts) : cluster;
	return holder && storagePlaceOf(holder, path, estate, facts);
}

/**
 * The declared volume that a file of a machine lies on.
 *
 * @returns undefined where it lies on none, or where facts are missing that would tell, and then they are named.
 */
export function volumeOfFile(
	machine: VirtualMachine,
	path: string,
	estate: Estate,
	facts: Facts,
): SharedVolume | LocalVolume | undefined {
	const place = placeOfFile(machine, path, estate, facts);
	if (place?.kind === 'sharedVolume') return place.sharedVolume;
	const host = place?.kind === 'local' ? estate.ownerOf(machine, facts) : undefined;
	const volumes = host && facts.need(host, 'storage', 'volumes');
	if (!place || !volumes) return undefined;
	return facts.once(volumes, localVolumesByPath).around(place.path);
}

/** The volumes of a host by their paths: many files are looked for in them. */
export function localVolumesByPath(volumes: readonly LocalVolume[]): PathIndex<LocalVolume> {
	const index = new PathIndex<LocalVolume>();
	for (const volume of volumes) index.set(parseWindowsPath(volume.path), volume);
	return index;
}
