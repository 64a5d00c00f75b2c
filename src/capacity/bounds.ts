import type { ItemClass } from './classes.ts';

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

function sizeIn({ size }: ItemClass, dimension: number): number {
	return size[dimension] as number;
}
