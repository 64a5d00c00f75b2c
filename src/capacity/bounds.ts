import type { ItemClass } from './classes.ts';
import { type Packing, startFilling } from './packing.ts';

/** Items for which their bins have too little together, in one dimension. */
export interface Overload {
	readonly dimension: number;
	/** The classes that they are all of. */
	readonly classes: readonly ItemClass[];
}

/**
 * Finds items that cannot all be put into bins, whatever else is done: what they take is more than all
 * that their bins have left, or there are more of at least a size than the bins have room for of that
 * size. That none are found proves nothing.
 *
 * @param left How many items of each class are to be put into bins.
 */
export function findOverload(
	classes: readonly ItemClass[],
	left: readonly number[],
	rooms: readonly (readonly number[])[],
): Overload | undefined {
	const open = classes.filter((_, index) => (left[index] as number) > 0);
	const counts = new Map(classes.map((one, index) => [one, left[index] as number]));
	const places = new Map(open.map((one) => [one.bins.join(), one.bins]));
	const dimensions = rooms[0]?.length ?? 0;
	for (const place of [...places.values()].sort((one, other) => one.length - other.length)) {
		const bins = new Set(place);
		const within = open.filter((one) => one.bins.every((bin) => bins.has(bin)));
		for (let dimension = 0; dimension < dimensions; dimension += 1) {
			const found = overloadIn(within, place, dimension, counts, rooms);
			if (found) return found;
		}
	}
	return undefined;
}

/** Holds items that have no other bins than these against them: the largest, and with them the smaller ones. */
function overloadIn(
	within: readonly ItemClass[],
	place: readonly number[],
	dimension: number,
	counts: ReadonlyMap<ItemClass, number>,
	rooms: readonly (readonly number[])[],
): Overload | undefined {
	const ordered = within.toSorted(
		(one, other) => sizeIn(other, dimension) - sizeIn(one, dimension),
	);
	let taken = 0;
	let number = 0;
	for (const [index, one] of ordered.entries()) {
		const size = sizeIn(one, dimension);
		if (size <= 0) return undefined;
		const count = counts.get(one) as number;
		taken += count * size;
		number += count;
		const next = ordered[index + 1];
		// Those of one size come together.
		if (next && sizeIn(next, dimension) === size) continue;
		let space = 0;
		let slots = 0;
		for (const bin of place) {
			const room = rooms[bin]?.[dimension] as number;
			// What is too small for the smallest of them is of no use to any.
			if (room < size) continue;
			space += room;
			slots += Math.floor(room / size);
		}
		if (number > slots || taken > space) return { dimension, classes: ordered.slice(0, index + 1) };
	}
	return undefined;
}

/**
 * How many items are left over at least, however they are put into bins: those that no bin takes even
 * when it is empty, and as many of the largest others as it takes for the rest to be no more than there
 * is in all.
 */
export function fewestLeftOver({ items, rooms, bonds }: Packing): number {
	const empty = startFilling({ items, rooms, bonds });
	const fitting = items.filter((_, item) => rooms.some((__, bin) => empty.fits(item, bin)));
	const surplus = (rooms[0] ?? []).map((_, dimension) => {
		const space = rooms.reduce((total, room) => total + (room[dimension] as number), 0);
		const sizes = fitting.map(({ size }) => size[dimension] as number);
		let excess = sizes.reduce((total, size) => total + size, 0) - space;
		let number = 0;
		for (const size of sizes.sort((one, other) => other - one)) {
			if (excess <= 0) break;
			excess -= size;
			number += 1;
		}
		return number;
	});
	return items.length - fitting.length + Math.max(0, ...surplus);
}

function sizeIn({ size }: ItemClass, dimension: number): number {
	return size[dimension] as number;
}
