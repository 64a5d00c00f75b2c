import type { Host } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { mayBeLocal } from './local-files.ts';
import { volumeFilesOf } from './volume-files.ts';

/**
 * The own volumes of a host, and what its machines have on them.
 *
 * @returns undefined where all files are elsewhere, or not all volumes are known: these are then asked for.
 */
export function localVolumesOf(host: Host, estate: Estate, facts: Facts) {
	const machines = estate.machinesOn(host, facts);
	if (!machines.some((machine) => mayBeLocal(machine, facts))) return undefined;
	const volumes = facts.need(host, 'storage', 'volumes');
	// A volume that was lost may be mounted in a folder of another one.
	if (!volumes || !facts.isComplete(volumes)) return undefined;
	return { volumes, files: volumeFilesOf(volumes, false, machines, facts) };
}
