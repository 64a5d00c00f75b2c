import type { Host, PhysicalDisk } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';

/** What Storage Spaces Direct calls the type of a drive. */
export type DriveType = 'NVMe' | 'SSD' | 'HDD' | 'Persistent memory';

/**
 * The type of a drive; null where it is none that counts: what was retired, and the disks of virtual
 * machines, which tell no medium.
 *
 * @returns undefined where facts are missing that would tell, and then they are named.
 */
export function driveTypeOf(disk: PhysicalDisk, facts: Facts): DriveType | null | undefined {
	if (facts.assume(disk, 'usage', undefined, 'in use') === 'Retired') return null;
	const busType = facts.peek(disk, 'busType')?.trim().toLowerCase();
	if (busType === 'nvme') return 'NVMe';
	switch (facts.need(disk, 'mediaType')) {
		case 'HDD':
			return 'HDD';
		case 'SCM':
			return 'Persistent memory';
		case 'SSD':
			return facts.need(disk, 'busType') === undefined ? undefined : 'SSD';
		case 'Unspecified':
			return null;
		default:
			return undefined;
	}
}

/** How many drives of each type a host has, by their names; undefined where that is not known. */
export function drivesOf(host: Host, facts: Facts): ReadonlyMap<DriveType, number> | undefined {
	const disks = facts.need(host, 'storage', 'physicalDisks');
	if (!disks || !facts.isComplete(disks)) return undefined;
	const types = disks.map((disk) => driveTypeOf(disk, facts));
	if (types.includes(undefined)) return undefined;
	const counts = new Map<DriveType, number>();
	for (const type of types.filter((one) => one !== null && one !== undefined).sort())
		counts.set(type, (counts.get(type) ?? 0) + 1);
	return counts.size > 0 ? counts : undefined;
}

/** A drive that counts, with its type. */
interface TypedDrive {
	readonly disk: PhysicalDisk;
	readonly type: DriveType;
}

/** The drives of a host that hold data rather than its cache; undefined where they are not known. */
export function capacityDrivesOf(host: Host, facts: Facts): readonly TypedDrive[] | undefined {
	return splitDrives(host, facts)?.capacity;
}

/** The drives of a host that are its cache; undefined where they are not known. */
export function cacheDrivesOf(host: Host, facts: Facts): readonly PhysicalDisk[] | undefined {
	return splitDrives(host, facts)?.cache.map(({ disk }) => disk);
}

/** Drives of one type are no cache unless they say so; of several types the fastest are one. */
function splitDrives(host: Host, facts: Facts) {
	const disks = facts.need(host, 'storage', 'physicalDisks');
	if (!disks || !facts.isComplete(disks)) return undefined;
	const types = disks.map((disk) => driveTypeOf(disk, facts));
	if (types.includes(undefined)) return undefined;
	const hasSeveralTypes = new Set(types.filter((type) => type !== null)).size > 1;
	const cache: TypedDrive[] = [];
	const capacity: TypedDrive[] = [];
	for (const [index, disk] of disks.entries()) {
		const type = types[index];
		if (!type) continue;
		const usage = hasSeveralTypes ? facts.need(disk, 'usage') : facts.peek(disk, 'usage');
		(usage === 'Journal' ? cache : capacity).push({ disk, type });
	}
	return { cache, capacity };
}
