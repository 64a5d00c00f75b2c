import type { ItemClass } from './classes.ts';

/** Items for which their bins have too little together, in one dimension. */
export interface Overload {
	readonly dimension: number;
	/** The classes that they are all of. */
	readonly classes: readonly ItemClass[];
	readonly kind: 'sum' | 'slots';
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
	const dimensions = rooms[0]?.length ?? 0;
	for (let dimension = 0; dimension < dimensions; dimension += 1)
		for (const some of candidatesOf(open, dimension)) {
			const bins = [...new Set(some.flatMap((one) => one.bins))];
			const kind = overloadOf(some, bins, dimension, counts, rooms);
			if (kind) return { dimension, classes: some, kind };
		}
	return undefined;
}

/** Which items to hold against the bins of theirs: those that have no other bins, and of these the larger ones. */
function* candidatesOf(
	open: readonly ItemClass[],
	dimension: number,
): Generator<readonly ItemClass[]> {
	const places = new Map(open.map((one) => [one.bins.join(), new Set(one.bins)]));
	for (const place of [...places.values()].sort((one, other) => one.size - other.size)) {
		const within = open
			.filter(({ bins }) => bins.every((bin) => place.has(bin)))
			.sort((one, other) => sizeIn(other, dimension) - sizeIn(one, dimension));
		for (let end = 1; end <= within.length; end += 1) {
			const last = within[end - 1] as ItemClass;
			const next = within[end];
			// Those of one size come together.
			if (next && sizeIn(next, dimension) === sizeIn(last, dimension)) continue;
			yield within.slice(0, end);
		}
	}
}

function overloadOf(
	some: readonly ItemClass[],
	bins: readonly number[],
	dimension: number,
	counts: ReadonlyMap<ItemClass, number>,
	rooms: readonly (readonly number[])[],
): Overload['kind'] | undefined {
	const smallest = Math.min(...some.map((one) => sizeIn(one, dimension)));
	if (smallest <= 0) return undefined;
	let taken = 0;
	let number = 0;
	for (const one of some) {
		const count = counts.get(one) as number;
		taken += count * sizeIn(one, dimension);
		number += count;
	}
	let space = 0;
	let slots = 0;
	for (const bin of bins) {
		const room = rooms[bin]?.[dimension] as number;
		// What is too small for the smallest of them is of no use to any.
		if (room < smallest) continue;
		space += room;
		slots += Math.floor(room / smallest);
	}
	if (number > slots) return 'slots';
	return taken > space ? 'sum' : undefined;
}

function sizeIn({ size }: ItemClass, dimension: number): number {
	return size[dimension] as number;
}
