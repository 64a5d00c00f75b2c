/** Something to be put into one bin as a whole. */
export interface Item {
	/** How much it takes of a bin in each dimension. */
	readonly size: readonly number[];
	/** Whether it may be in a bin at all, whatever else is there. */
	admits(bin: number): boolean;
	/** The bins that are tried before all others, in order; absent: none. */
	readonly preferred?: readonly number[];
}

/** Items that have to be in one zone, or each in a zone of its own. */
export interface Bond {
	readonly isTogether: boolean;
	/** The items, by their numbers. */
	readonly items: readonly number[];
	/** For each bin the zone that it is in. */
	readonly zones: readonly number[];
	/** How many of those that are kept apart may share a zone nevertheless; absent: none. */
	readonly most?: number;
	/** How many that are not to be put anywhere are in each zone already, of which `most` counts them too. */
	readonly present?: ReadonlyMap<number, number>;
}

/** The question whether items can all be put into bins at once. */
export interface Packing {
	/** What each bin has left in each dimension. */
	readonly rooms: readonly (readonly number[])[];
	readonly items: readonly Item[];
	readonly bonds: readonly Bond[];
}

/** The bin of each item; undefined for those that are left over. */
export type Assignment = (number | undefined)[];

/** Items in bins, as far as they are put there. */
export interface Filling {
	readonly rooms: number[][];
	readonly assignment: Assignment;
	/** Whether a bin has room for an item that it admits, and the item's bonds let it in. */
	fits(item: number, bin: number): boolean;
	put(item: number, bin: number): void;
	/** Takes the item out that was put in last of those that are in. */
	take(item: number): void;
	/** How many items of a bond are in the zone of a bin. */
	countIn(bond: number, bin: number): number;
	/** How many items of a bond are in bins. */
	countOf(bond: number): number;
}

/** Bins that are empty of the items still. */
export function startFilling({ rooms: given, items, bonds }: Packing): Filling {
	const rooms = given.map((room) => [...room]);
	const assignment: Assignment = items.map(() => undefined);
	const bondsOf = items.map((_, item) =>
		bonds.flatMap((bond, number) => (bond.items.includes(item) ? [number] : [])),
	);
	const counts = bonds.map(({ present }) => new Map(present));
	const totals = bonds.map(() => 0);
	const zoneOf = (bond: number, bin: number) => bonds[bond]?.zones[bin] as number;
	const countIn = (bond: number, bin: number) => counts[bond]?.get(zoneOf(bond, bin)) ?? 0;
	const add = (item: number, bin: number, sign: 1 | -1): void => {
		const room = rooms[bin] as number[];
		for (const [dimension, size] of (items[item] as Item).size.entries())
			room[dimension] = (room[dimension] as number) - sign * size;
		for (const bond of bondsOf[item] as number[]) {
			counts[bond]?.set(zoneOf(bond, bin), countIn(bond, bin) + sign);
			totals[bond] = (totals[bond] as number) + sign;
		}
		assignment[item] = sign === 1 ? bin : undefined;
	};
	return {
		rooms,
		assignment,
		countIn,
		countOf: (bond) => totals[bond] as number,
		fits(item, bin) {
			const room = rooms[bin] as number[];
			const { size, admits } = items[item] as Item;
			if (!size.every((one, dimension) => one <= (room[dimension] as number))) return false;
			for (const bond of bondsOf[item] as number[]) {
				const here = countIn(bond, bin);
				const { isTogether, most = 1 } = bonds[bond] as Bond;
				if (isTogether ? here < (totals[bond] as number) : here >= most) return false;
			}
			return admits(bin);
		},
		put: (item, bin) => add(item, bin, 1),
		take: (item) => add(item, assignment[item] as number, -1),
	};
}

/** Whether every item is in a bin that admits it, none is overfull, and every bond is kept. */
export function isValid(packing: Packing, assignment: Assignment): boolean {
	const filling = startFilling(packing);
	return assignment.every((bin, item) => {
		if (bin === undefined || !filling.fits(item, bin)) return false;
		filling.put(item, bin);
		return true;
	});
}
