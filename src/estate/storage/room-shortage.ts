import type { Facts } from '../facts.ts';
import { between, exactly, fitsInto, nameUnknown, sum } from '../measures/amount.ts';
import { formatSize } from '../measures/size.ts';
import type { Volume, VolumeFiles } from './volume-files.ts';
import { type RoomOptions, type VolumeRoom, volumeRoom } from './volume-room.ts';

/** A volume with less free space than its machines may need. */
export interface RoomShortage {
	readonly free: number;
	readonly needed: number;
	/** What for: each part that is not nothing, with its size. */
	readonly parts: string[];
	/** What of it are saved states. */
	readonly savedState: number;
	/** What most of the remedies are about: saved states where they are all, checkpoints, or disks that grow. */
	readonly kind: 'savedStates' | 'checkpoints' | 'disks';
}

/** Finds whether the machines on a volume may outgrow it; the facts that would tell are named. */
export function findRoomShortage(
	volume: Volume,
	files: VolumeFiles,
	options: RoomOptions,
	facts: Facts,
): RoomShortage | undefined {
	const room = volumeRoom(volume, files, options, facts);
	const needed = sum([room.growth, room.merge, room.savedState]);
	const known = facts.peek(volume, 'free');
	const free =
		known === undefined ? between(0, Number.POSITIVE_INFINITY, volume, 'free') : exactly(known);
	const fits = fitsInto(needed, free);
	if (fits === undefined) nameUnknown(facts, needed, free);
	if (fits !== false) return undefined;
	return {
		free: free.most,
		needed: needed.least,
		parts: partsOf(room),
		savedState: room.savedState.least,
		kind:
			room.growth.least + room.merge.least === 0
				? 'savedStates'
				: room.hasCheckpoints
					? 'checkpoints'
					: 'disks',
	};
}

/** What the machines may need the room for, each part that is not nothing with its size. */
function partsOf(room: VolumeRoom): string[] {
	const { growth, merge, savedState } = room;
	const parts: readonly (readonly [number, string])[] = [
		[growth.least, `disks that grow (above all ${largestGrowths(room).join(', ')})`],
		[merge.least, 'merging checkpoints'],
		[savedState.least, 'saved states'],
	];
	return parts.flatMap(([size, what]) => (size > 0 ? [`${formatSize(size)} for ${what}`] : []));
}

/** The disks that may grow most, each with its arithmetic. */
function largestGrowths({ disks }: VolumeRoom): string[] {
	return [...disks]
		.filter(({ growth }) => growth.least > 0)
		.sort((one, other) => other.growth.least - one.growth.least)
		.slice(0, 3)
		.map(({ machine, drive, growth, isOfCheckpoint }) => {
			const size = drive.size ?? 0;
			const file = drive.path?.split(/[\\/]/).at(-1) ?? 'a disk';
			const isListed = size > growth.least || !isOfCheckpoint;
			return isListed
				? `${file} of ${machine.name}: ${formatSize(size)} - ${formatSize(size - growth.least)}`
				: `the checkpoint of ${file} of ${machine.name}: ${formatSize(size)}`;
		});
}
