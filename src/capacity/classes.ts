import { getOrAdd } from '../estate/maps.ts';
import type { Packing } from './packing.ts';

/** Items that can stand for each other: of one size, for the same bins, in the same bonds. */
export interface ItemClass {
	readonly size: readonly number[];
	readonly items: readonly number[];
	/** The bins that admit them, whatever is in there. */
	readonly bins: readonly number[];
}

/** The items of a packing by what makes a difference. */
export function classesOf({ items, rooms, bonds }: Packing): ItemClass[] {
	const classes = new Map<string, ItemClass & { readonly items: number[] }>();
	for (const [number, item] of items.entries()) {
		const bins = rooms.flatMap((_, bin) => (item.admits(bin) ? [bin] : []));
		const own = bonds.flatMap((bond, index) => (bond.items.includes(number) ? [index] : []));
		const key = JSON.stringify([item.size, bins, own]);
		getOrAdd(classes, key, () => ({ size: item.size, items: [], bins })).items.push(number);
	}
	return [...classes.values()];
}

/** The items of a packing by their sizes alone, as if any bin admitted them. */
export function sizeClassesOf({ items, rooms }: Packing): ItemClass[] {
	const bins = rooms.map((_, bin) => bin);
	const classes = new Map<string, ItemClass & { readonly items: number[] }>();
	for (const [number, { size }] of items.entries())
		getOrAdd(classes, size.join(), () => ({ size, items: [], bins })).items.push(number);
	return [...classes.values()];
}

/** For each bin a number that it shares with those that can stand for it while they have the same left. */
export function binKeys({ rooms, bonds }: Packing, classes: readonly ItemClass[]): number[] {
	const numbers = new Map<string, number>();
	const admitted = classes.map(({ bins }) => new Set(bins));
	return rooms.map((_, bin) => {
		const shared = bonds.map(({ zones }) => {
			const zone = zones[bin];
			// A zone of its own is like any other one of its own.
			return zones.filter((one) => one === zone).length > 1 ? zone : null;
		});
		const key = JSON.stringify([admitted.map((bins) => bins.has(bin)), shared]);
		return getOrAdd(numbers, key, () => numbers.size);
	});
}
