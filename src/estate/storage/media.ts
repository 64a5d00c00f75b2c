import type { DvdDrive } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import type { Migration } from '../migration.ts';
import { mayRead, nameUnlistedShare } from './share-access.ts';
import {
	nameOfPlace,
	type StorageFault,
	type StorageHolder,
	type StoragePlace,
	storageFaultOf,
	storagePlaceOf,
} from './storage.ts';
import { whyNoPlace } from './windows-path.ts';

/** Why the destination cannot open an image that is inserted into a drive. */
export type MediumFault = StorageFault | 'notOnline' | 'noAccess';

/** What the messages about an image speak of. */
export interface MediumData {
	readonly virtualMachine: string;
	readonly path: string;
	readonly cluster: string;
	/** What the image lies on. */
	readonly place: string;
	readonly destination: string;
	readonly state: string;
}

/**
 * Looks for an image where the destination of a move opens it anew.
 *
 * @param drive What says the path: where that tells no place, it is named as missing.
 * @returns what the image lies on and what is wrong with that; undefined where the place is not known.
 */
export function findImage(
	drive: { readonly path?: string | null },
	path: string,
	{ migration, holder, estate }: { migration: Migration; holder: StorageHolder; estate: Estate },
	facts: Facts,
): { readonly fault: MediumFault | undefined; readonly data: MediumData } | undefined {
	const { virtualMachine, destination } = migration;
	const place = storagePlaceOf(holder, path, estate, facts);
	if (!place) return undefined;
	if (place.kind === 'unknown') facts.missing(drive, 'path', whyNoPlace(place.path));
	const state =
		place.kind === 'sharedVolume' ? facts.observe(place.sharedVolume, 'state') : undefined;
	const fault =
		storageFaultOf(place, virtualMachine, estate, facts) ??
		(state !== undefined && state !== 'Online' ? 'notOnline' : undefined) ??
		(isDenied(place, holder, migration, facts) ? 'noAccess' : undefined);
	return {
		fault,
		data: {
			virtualMachine: virtualMachine.name,
			path,
			cluster: holder.name,
			place: nameOfPlace(place),
			destination: destination.name,
			state: (state ?? '').toLowerCase(),
		},
	};
}

function isDenied(
	place: StoragePlace,
	holder: StorageHolder,
	{ destination }: Migration,
	facts: Facts,
): boolean {
	if (place.kind !== 'fileShare') return false;
	if (place.share) return mayRead(place.share, destination, holder, facts) === false;
	nameUnlistedShare(place.path, holder, facts);
	return false;
}

/** What is in a DVD drive: said, or told by what else is said of the drive. */
export function mediumIn(drive: DvdDrive, facts: Facts): DvdDrive['media'] {
	const media = facts.peek(drive, 'media');
	const path = facts.peek(drive, 'path');
	if (media === 'None' && path?.trim()) {
		facts.missing(drive, 'media', `its path is ${path}`);
		return undefined;
	}
	if (media !== undefined) return media;
	if (path?.trim()) return 'Iso';
	if (facts.peek(drive, 'device')) return 'Physical';
	return path === undefined ? facts.need(drive, 'media') : 'None';
}
