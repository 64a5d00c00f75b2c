import { findOverload } from './bounds.ts';
import { binKeys, classesOf, type ItemClass } from './classes.ts';
import { type Assignment, type Packing, startFilling } from './packing.ts';

/** How many items searches may put into bins: each, and all of them together. */
export interface Budget {
	readonly each: number;
	left: number;
}

/** What a search comes to: an assignment of all items, that there is none, or neither within its steps. */
export type SearchResult = Assignment | 'none' | 'unsettled';

/**
 * Looks for an assignment of all items by trying every one that could make a difference: items that are
 * alike, and bins that are alike and have the same left, are tried once; what led nowhere before is not
 * tried again; and of what is overloaded already nothing is tried.
 *
 * @param budget What may be spent on it, of which it takes what it uses.
 */
export function searchPacking(packing: Packing, budget: Budget): SearchResult {
	const { bonds } = packing;
	const classes = classesOf(packing).sort(
		(one, other) => (other.size[0] as number) - (one.size[0] as number),
	);
	const keys = binKeys(packing, classes);
	const filling = startFilling(packing);
	const left = classes.map(({ items }) => items.length);
	const hopeless = new Set<string>();
	let stepsLeft = budget.each;

	/** What a bin is like now: bins with the same can stand for each other. */
	const stateOf = (bin: number) =>
		`${keys[bin]} ${filling.rooms[bin]} ${bonds.map((_, bond) => filling.countIn(bond, bin))}`;
	const stateOfAll = () =>
		`${left}|${filling.rooms
			.map((_, bin) => stateOf(bin))
			.sort()
			.join(';')}`;

	function settle(): SearchResult {
		const next = mostConstrained();
		if (next === undefined) return [...filling.assignment];
		if (next.bins.length === 0 || findOverload(classes, left, filling.rooms)) return 'none';
		const state = stateOfAll();
		if (hopeless.has(state)) return 'none';
		const tried = new Set<string>();
		for (const bin of next.bins) {
			const alike = stateOf(bin);
			if (tried.has(alike)) continue;
			tried.add(alike);
			if (stepsLeft <= 0 || budget.left <= 0) return 'unsettled';
			stepsLeft -= 1;
			budget.left -= 1;
			const result = tryIn(next.index, bin);
			if (result !== 'none') return result;
		}
		hopeless.add(state);
		return 'none';
	}

	function tryIn(index: number, bin: number): SearchResult {
		const { items } = classes[index] as ItemClass;
		const item = items[items.length - (left[index] as number)] as number;
		left[index] = (left[index] as number) - 1;
		filling.put(item, bin);
		const result = settle();
		filling.take(item);
		left[index] = (left[index] as number) + 1;
		return result;
	}

	/** The class with the fewest bins for another of its items, of several the largest; the tightest bins first. */
	function mostConstrained(): { index: number; bins: number[] } | undefined {
		let best: { index: number; bins: number[] } | undefined;
		for (const [index, { items, bins }] of classes.entries()) {
			if (left[index] === 0) continue;
			const item = items[items.length - (left[index] as number)] as number;
			const open = bins.filter((bin) => filling.fits(item, bin));
			if (best === undefined || open.length < best.bins.length) best = { index, bins: open };
			if (open.length === 0) break;
		}
		best?.bins.sort((one, other) => restOf(one) - restOf(other));
		return best;
	}
	const restOf = (bin: number) => filling.rooms[bin]?.[0] ?? 0;

	return settle();
}
