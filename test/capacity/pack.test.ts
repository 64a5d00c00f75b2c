import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestLeftOver, findOverload } from '../../src/capacity/bounds.ts';
import { classesOf } from '../../src/capacity/classes.ts';
import { leftOver, packGreedily } from '../../src/capacity/heuristics.ts';
import { findConflicts, pack } from '../../src/capacity/pack.ts';
import { isValid, type Packing } from '../../src/capacity/packing.ts';
import { searchPacking } from '../../src/capacity/search.ts';
import { anyPacking, canBePacked, packingOf } from './packings.ts';

const budget = (each = 100_000) => ({ each, left: each });
const runs = { numRuns: 400 };

test('heuristics, search and trying everything agree', () => {
	fc.assert(
		fc.property(anyPacking, (plain) => {
			const packing = packingOf(plain);
			const can = canBePacked(packing);
			const greedy = packGreedily(packing);
			if (leftOver(greedy) === 0) expect(isValid(packing, greedy)).toBe(true);
			const found = searchPacking(packing, budget());
			if (found === 'none') expect(can).toBe(false);
			else expect(found !== 'unsettled' && isValid(packing, found)).toBe(true);
			const result = pack(packing, budget());
			expect(result.outcome).toBe(can ? 'fits' : 'stuck');
			if (result.outcome === 'fits') expect(isValid(packing, result.assignment)).toBe(true);
		}),
		runs,
	);
});

test('the search by itself looks past the tightest bin', () => {
	const tight = fc.record({
		rooms: fc.array(fc.integer({ min: 3, max: 12 }), { minLength: 2, maxLength: 3 }),
		sizes: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 3, maxLength: 7 }),
	});
	fc.assert(
		fc.property(tight, ({ rooms, sizes }) => {
			const packing = packingOf({
				rooms: rooms.map((room) => [room]),
				items: sizes.map((size) => ({ size: [size], bins: rooms.map(() => true) })),
				bonds: [],
			});
			expect(searchPacking(packing, budget()) !== 'none').toBe(canBePacked(packing));
		}),
		{ numRuns: 1_000 },
	);
});

test('what is overloaded cannot be packed', () => {
	fc.assert(
		fc.property(anyPacking, (plain) => {
			const packing = packingOf(plain);
			const classes = classesOf(packing);
			const all = classes.map(({ items }) => items.length);
			if (findOverload(classes, all, packing.rooms)) expect(canBePacked(packing)).toBe(false);
		}),
		runs,
	);
});

test('a conflict cannot be packed, and can be without any one of its items; no item is in two', () => {
	fc.assert(
		fc.property(anyPacking, (plain) => {
			const conflicts = findConflicts(packingOf(plain), budget(), 10);
			expect(conflicts.length === 0).toBe(canBePacked(packingOf(plain)));
			expect(new Set(conflicts.flat()).size).toBe(conflicts.flat().length);
			const only = (some: readonly number[]): Packing =>
				packingOf({
					...plain,
					items: some.map((item) => plain.items[item] as (typeof plain.items)[number]),
					bonds: plain.bonds.map((bond) => ({
						...bond,
						items: some.flatMap((item, at) => (bond.items.includes(item) ? [at] : [])),
					})),
				});
			for (const conflict of conflicts) {
				expect(canBePacked(only(conflict))).toBe(false);
				for (const item of conflict)
					expect(canBePacked(only(conflict.filter((one) => one !== item)))).toBe(true);
			}
		}),
		runs,
	);
});

test('fewer items than are left over at least are never left over', () => {
	const exact = new Set<boolean>();
	fc.assert(
		fc.property(anyPacking, (plain) => {
			const least = fewestLeftOver(packingOf(plain));
			const most = leftOver(packGreedily(packingOf(plain)));
			exact.add(least === most);
			const bins = plain.rooms.length;
			const { items, ...rest } = packingOf(plain);
			for (let code = 0; code < (bins + 1) ** items.length; code += 1) {
				const bin = items.map((_, item) => Math.floor(code / (bins + 1) ** item) % (bins + 1));
				const placed = items.flatMap((_, item) => (bin[item] === bins ? [] : [item]));
				if (items.length - placed.length >= least) continue;
				const some = {
					...rest,
					items: placed.map((item) => items[item] as Packing['items'][number]),
				};
				const bonds = rest.bonds.map((bond) => ({
					...bond,
					items: placed.flatMap((item, at) => (bond.items.includes(item) ? [at] : [])),
				}));
				expect(
					isValid(
						{ ...some, bonds },
						placed.map((item) => bin[item]),
					),
				).toBe(false);
			}
		}),
		{ numRuns: 60 },
	);
	expect(exact).toEqual(new Set([true, false]));
});

test.each([1, 10])('within %d steps an answer is right or none', (few) => {
	fc.assert(
		fc.property(anyPacking, (plain) => {
			const packing = packingOf(plain);
			const { outcome } = pack(packing, budget(few));
			if (outcome !== 'unsettled') expect(outcome === 'fits').toBe(canBePacked(packing));
		}),
		runs,
	);
});

const uniform = (rooms: readonly number[], sizes: readonly number[]): Packing => ({
	rooms: rooms.map((room) => [room]),
	items: sizes.map((size) => ({ size: [size], admits: () => true })),
	bonds: [],
});

test('a thousand items of one size into a hundred bins (BtrPlace: VectorPackingTest.testBig)', () => {
	const packing = uniform(Array(100).fill(16), Array(1000).fill(1));
	expect(pack(packing, budget()).outcome).toBe('fits');
});

test('the sum fits and no bin does (BtrPlace: VectorPackingTest.testSlotFilteringWithUniformVMs)', () => {
	const result = pack(uniform(Array(500).fill(1), [2]), budget());
	expect(result).toEqual({ outcome: 'stuck', items: [0] });
});

test('more than half of each bin: as many items as bins, and one more', () => {
	expect(pack(uniform(Array(63).fill(100), Array(64).fill(51)), budget()).outcome).toBe('stuck');
	expect(pack(uniform(Array(63).fill(100), Array(63).fill(51)), budget()).outcome).toBe('fits');
});

test('where the larger ones first leave one over, the search finds the way', () => {
	const packing = uniform([10, 10], [6, 4, 4, 3, 3]);
	const result = pack(packing, budget());
	expect(result.outcome === 'fits' && isValid(packing, result.assignment)).toBe(true);
});

test('what is too much in all is so whatever bins admit: these are hardly asked', () => {
	const packing = uniform(Array(20).fill(4), Array(100).fill(1));
	let asked = 0;
	const items = packing.items.map((item) => ({
		...item,
		admits: () => {
			asked += 1;
			return true;
		},
	}));
	expect(pack({ ...packing, items }, budget()).outcome).toBe('stuck');
	expect(asked).toBeLessThanOrEqual(100);
});
