import type { Host, SharedVolume } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { type Amount, between, exactly } from '../measures/amount.ts';
import { hasFullAccess, nameUnlistedShare } from './share-access.ts';
import { nameOfPlace, storagePlaceOf } from './storage.ts';
import { localVolumesByPath } from './volume-of.ts';
import { parseWindowsPath } from './windows-path.ts';

/** What there is where files are to go. */
export type Room =
	| { readonly kind: 'volume'; readonly name: string; readonly free: Amount }
	/** The host has no such volume; its volumes are these. */
	| { readonly kind: 'none'; readonly volumes: readonly string[] }
	/** The host may not write to the share. */
	| { readonly kind: 'noAccess'; readonly share: string };

/** What has free space. */
type Volume = Pick<SharedVolume, 'free'>;

/** Finds what a folder of a host lies on; what would tell it is named where it is missing. */
export function findRoom(text: string, host: Host, estate: Estate, facts: Facts): Room | undefined {
	const cluster = estate.clusterOf(host, facts);
	if (cluster === undefined) return undefined;
	const holder = cluster ?? host;
	const place = storagePlaceOf(holder, text, estate, facts);
	switch (place?.kind) {
		case 'sharedVolume':
			return { kind: 'volume', name: nameOfPlace(place), free: freeOf(place.sharedVolume, facts) };
		case 'unknownSharedVolume': {
			const shared = (cluster && facts.peek(cluster, 'sharedVolumes')) ?? [];
			const volumes = shared.flatMap((one) => facts.peek(one, 'path') ?? []);
			return { kind: 'none', volumes: volumes.length > 0 ? volumes : ['none'] };
		}
		case 'fileShare': {
			const { share } = place;
			if (!share) return void nameUnlistedShare(place.path, holder, facts);
			if (hasFullAccess(share, host, holder, facts) === false)
				return { kind: 'noAccess', share: share.path };
			return { kind: 'volume', name: share.path, free: freeOf(share, facts) };
		}
		case 'local':
		case 'clusterDisk':
			return onVolumeOf(host, text, facts);
		default:
			return undefined;
	}
}

/** The volume of a host's own that a folder lies on: the innermost, as one may be mounted in another. */
function onVolumeOf(host: Host, text: string, facts: Facts): Room | undefined {
	const path = parseWindowsPath(text);
	const volumes = facts.need(host, 'storage', 'volumes');
	const found = volumes && facts.once(volumes, localVolumesByPath).around(path);
	if (found) return { kind: 'volume', name: found.path, free: freeOf(found, facts) };
	if (!volumes || !facts.isComplete(volumes)) return undefined;
	const names = volumes.map((volume) => volume.path);
	return { kind: 'none', volumes: names.length > 0 ? names : ['none'] };
}

function freeOf(volume: Volume, facts: Facts): Amount {
	const free = facts.peek(volume, 'free');
	return free === undefined ? between(0, Number.POSITIVE_INFINITY, volume, 'free') : exactly(free);
}
