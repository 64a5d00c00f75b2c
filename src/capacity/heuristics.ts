import { type Assignment, type Filling, type Packing, startFilling } from './packing.ts';

/**
 * Puts the larger items first, in several ways, of which one nearly always does where all items fit. Of
 * the bins it asks no more than it has to.
 *
 * @returns the assignment that leaves the least over.
 */
export function packGreedily(packing: Packing): Assignment {
	const measure = measureOf(packing);
	let best: Assignment = packing.items.map(() => undefined);
	if (packing.items.some(({ preferred = [] }) => preferred.length > 0)) {
		const items = togetherFirst(packing, largestFirst(packing, measure));
		best = fill(packing, items, picks[0], measure, true).assignment;
		if (leftOver(best) === 0) return best;
	}
	for (const order of [largestFirst, fewestBinsFirst]) {
		const items = togetherFirst(packing, order(packing, measure));
		for (const pick of picks) {
			const { assignment } = fill(packing, items, pick, measure);
			if (leftOver(assignment) < leftOver(best)) best = assignment;
			if (leftOver(best) === 0) return best;
		}
	}
	return best;
}

/** How many items are in no bin. */
export function leftOver(assignment: Assignment): number {
	return assignment.filter((bin) => bin === undefined).length;
}

/** In which order bins are tried, by what they have left: the roomiest first, or the tightest. */
const picks = [
	(one: number, other: number) => other - one,
	(one: number, other: number) => one - other,
] as const;

function fill(
	packing: Packing,
	items: readonly number[],
	pick: (one: number, other: number) => number,
	measure: Measure,
	heedsPreferences = false,
): Filling {
	const filling = startFilling(packing);
	const rests = filling.rooms.map(measure.ofRest);
	const order = (one: number, other: number) =>
		pick(rests[one] as number, rests[other] as number) || one - other;
	const bins = filling.rooms.map((_, bin) => bin).sort(order);
	for (const item of items) {
		const fits = (one: number) => filling.fits(item, one);
		const preferred = heedsPreferences ? packing.items[item]?.preferred : undefined;
		const bin = preferred?.find(fits) ?? bins.find(fits);
		if (bin === undefined) continue;
		filling.put(item, bin);
		rests[bin] = measure.ofRest(filling.rooms[bin] as number[]);
		// The others stay in their order.
		bins.splice(bins.indexOf(bin), 1);
		const next = bins.findIndex((other) => order(bin, other) < 0);
		bins.splice(next < 0 ? bins.length : next, 0, bin);
	}
	return filling;
}

function largestFirst({ items }: Packing, measure: Measure): number[] {
	const sizes = items.map(({ size }) => measure.ofItem(size));
	return items
		.map((_, item) => item)
		.sort((one, other) => (sizes[other] as number) - (sizes[one] as number));
}

function fewestBinsFirst(packing: Packing, measure: Measure): number[] {
	const filling = startFilling(packing);
	const choices = packing.items.map(
		(_, item) => packing.rooms.filter((_, bin) => filling.fits(item, bin)).length,
	);
	return largestFirst(packing, measure).sort(
		(one, other) => (choices[one] as number) - (choices[other] as number),
	);
}

/** Items that are to be kept together next to each other, and before the others. */
function togetherFirst({ bonds }: Packing, items: readonly number[]): readonly number[] {
	const together = bonds.flatMap((bond) => (bond.isTogether ? bond.items : []));
	return together.length === 0 ? items : [...new Set([...together, ...items])];
}

/** How large something is against the largest room, in the dimension that tells. */
interface Measure {
	/** Of an item: in which it is largest. */
	ofItem(size: readonly number[]): number;
	/** Of a bin's rest: in which it is smallest. */
	ofRest(room: readonly number[]): number;
}

function measureOf({ rooms }: Packing): Measure {
	const largest = (rooms[0] ?? []).map((_, dimension) =>
		Math.max(1, ...rooms.map((room) => room[dimension] as number)),
	);
	// Of a room without bounds anything is a share of nothing, and its rest is whole.
	const shares = (amounts: readonly number[]) =>
		amounts.map((amount, one) =>
			amount === Number.POSITIVE_INFINITY ? 1 : amount / (largest[one] as number),
		);
	return {
		ofItem: (size) => Math.max(0, ...shares(size)),
		ofRest: (room) => Math.min(...shares(room)),
	};
}
