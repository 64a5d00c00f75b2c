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
