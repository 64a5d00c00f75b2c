import fc from 'fast-check';
import { type Assignment, isValid, type Packing } from '../../src/capacity/packing.ts';

/** A packing as plain data, small enough to try everything. */
export interface PlainPacking {
	readonly rooms: readonly (readonly number[])[];
	readonly items: readonly {
		readonly size: readonly number[];
		readonly bins: readonly boolean[];
	}[];
	readonly bonds: readonly {
		readonly isTogether: boolean;
		readonly items: readonly number[];
		readonly zones: readonly number[];
	}[];
}

/** Packings that are tight more often than not, with few sizes, so that they come out both ways. */
export const anyPacking: fc.Arbitrary<PlainPacking> = fc
	.record({
		bins: fc.integer({ min: 1, max: 4 }),
		count: fc.integer({ min: 0, max: 6 }),
		dimensions: fc.integer({ min: 1, max: 2 }),
	})
	.chain(({ bins, count, dimensions }) => {
		const amounts = (min: number, max: number) =>
			fc.array(fc.integer({ min, max }), { minLength: dimensions, maxLength: dimensions });
		return fc.record({
			rooms: fc.array(amounts(0, 9), { minLength: bins, maxLength: bins }),
			items: fc.array(
				fc.record({
					size: amounts(0, 5),
					bins: fc.array(
						fc.boolean().map((no) => !no || bins > 3),
						{
							minLength: bins,
							maxLength: bins,
						},
					),
				}),
				{ minLength: count, maxLength: count },
			),
			bonds: fc.array(
				fc.record({
					isTogether: fc.boolean(),
					items: fc.subarray(Array.from({ length: count }, (_, item) => item)),
					zones: fc.oneof(
						fc.constant(Array.from({ length: bins }, (_, bin) => bin)),
						fc.array(fc.integer({ min: 0, max: 1 }), { minLength: bins, maxLength: bins }),
					),
				}),
				{ maxLength: 2 },
			),
		});
	});

export function packingOf({ rooms, items, bonds }: PlainPacking): Packing {
	return {
		rooms,
		items: items.map(({ size, bins }) => ({ size, admits: (bin) => bins[bin] === true })),
		bonds,
	};
}

/** Whether any assignment is valid, by looking at all of them. */
export function canBePacked(packing: Packing): boolean {
	const { items, rooms } = packing;
	const bins = rooms.length;
	for (let code = 0; code < bins ** items.length; code += 1) {
		const assignment: Assignment = items.map((_, item) => Math.floor(code / bins ** item) % bins);
		if (isValid(packing, assignment)) return true;
	}
	return items.length === 0;
}
