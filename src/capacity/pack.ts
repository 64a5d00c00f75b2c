import { findOverload, type Overload } from './bounds.ts';
import { classesOf, type ItemClass, sizeClassesOf } from './classes.ts';
import { leftOver, packGreedily } from './heuristics.ts';
import { type Assignment, type Packing, startFilling } from './packing.ts';
import { type Budget, searchPacking } from './search.ts';

/** Whether items can all be put into bins: how, or which of them cannot. */
export type PackResult =
	| { readonly outcome: 'fits'; readonly assignment: Assignment }
	/** Not all of these items can be put into bins. */
	| { readonly outcome: 'stuck'; readonly items: readonly number[] }
	/** The search ended before it was through. */
	| { readonly outcome: 'unsettled' };

/**
 * Decides whether items can all be put into bins at once. Where that is not known within the budget, no
 * answer is given; one that is given is right.
 */
export function pack(packing: Packing, budget: Budget): PackResult {
	const empty = startFilling(packing);
	const homeless = packing.items.findIndex(
		(_, item) => !packing.rooms.some((_, bin) => empty.fits(item, bin)),
	);
	// Before all others, since it asks the bins of no other item.
	if (homeless >= 0) return { outcome: 'stuck', items: [homeless] };
	// Whatever admits them: that takes no asking.
	const sizes = sizeClassesOf(packing);
	const excess = findOverload(sizes, countsOf(sizes), packing.rooms);
	if (excess) return stuckWith(excess);
	const greedy = packGreedily(packing);
	if (leftOver(greedy) === 0) return { outcome: 'fits', assignment: greedy };
	const classes = classesOf(packing);
	const overload = findOverload(classes, countsOf(classes), packing.rooms);
	if (overload) return stuckWith(overload);
	const found = searchPacking(packing, budget);
	if (found === 'unsettled') return { outcome: 'unsettled' };
	if (found !== 'none') return { outcome: 'fits', assignment: found };
	return { outcome: 'stuck', items: packing.items.map((_, item) => item) };
}

function countsOf(classes: readonly ItemClass[]): number[] {
	return classes.map(({ items }) => items.length);
}

function stuckWith({ classes }: Overload): PackResult {
	return { outcome: 'stuck', items: classes.flatMap(({ items }) => items) };
}

/**
 * Sets of items of which not all can be put into bins, none in two of them, each as small as can be
 * found: of each at least one is left over.
 *
 * @param most How many sets are looked for.
 */
export function findConflicts(packing: Packing, budget: Budget, most: number): number[][] {
	const conflicts: number[][] = [];
	let others = packing.items.map((_, item) => item);
	while (conflicts.length < most) {
		const result = pack(restrictedTo(packing, others), budget);
		if (result.outcome !== 'stuck') break;
		const stuck = result.items.map((item) => others[item] as number);
		const conflict = smallestConflict(packing, stuck, budget);
		conflicts.push(conflict);
		others = others.filter((item) => !conflict.includes(item));
	}
	return conflicts;
}

/** How many items a conflict may have that is made smaller. */
const mostShrunk = 40;

/** The fewest of stuck items that are stuck still: without any one of them the others fit, as far as is known. */
function smallestConflict(packing: Packing, stuck: readonly number[], budget: Budget): number[] {
	let core = [...stuck];
	// Of very many it takes too long, and nobody reads the names of those that are left.
	if (stuck.length > mostShrunk) return core;
	for (const item of stuck) {
		if (core.length === 1) break;
		if (!core.includes(item)) continue;
		const fewer = core.filter((one) => one !== item);
		const result = pack(restrictedTo(packing, fewer), budget);
		if (result.outcome === 'stuck') core = result.items.map((one) => fewer[one] as number);
	}
	return core;
}

/** The same packing of some of its items alone. */
function restrictedTo({ rooms, items, bonds }: Packing, some: readonly number[]): Packing {
	const numbers = new Map(some.map((item, number) => [item, number]));
	return {
		rooms,
		items: some.map((item) => items[item] as Packing['items'][number]),
		bonds: bonds.map((bond) => ({
			...bond,
			items: bond.items.flatMap((item) => numbers.get(item) ?? []),
		})),
	};
}
