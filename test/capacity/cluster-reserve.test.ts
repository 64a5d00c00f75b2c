import { expect, test } from 'vitest';
import { type ReserveNode, testReserve } from '../../src/capacity/cluster-reserve.ts';

/** The example of Microsoft's page: four nodes of 32 GB with a reserve of 9, without the 64 MB for each machine. */
const example: readonly ReserveNode[] = [
	{ available: 15, machines: [4, 4] },
	{ available: 15, machines: [4, 4] },
	{ available: 7, machines: [8] },
	{ available: 13, machines: [2, 2] },
];

test('the example of the page is proved by the last way alone', () => {
	expect(testReserve(example, 2)).toEqual({ state: 'OK', provedBy: 'proof-full' });
});

test('with one node in reserve the simplest way is enough', () => {
	expect(testReserve(example, 1)).toEqual({ state: 'OK', provedBy: 'slot-simple' });
});

test('where no way proves it, it is overcommitted', () => {
	expect(testReserve(example, 3)).toEqual({ state: 'Overcommitted', provedBy: undefined });
});

test('one machine, and no room at all, is no proof though nothing but it is orphaned', () => {
	const nodes = [
		{ available: 4, machines: [4] },
		{ available: 0, machines: [] },
	];
	expect(testReserve(nodes, 1).state).toBe('Overcommitted');
});

test('of many nodes the sets are not looked at', () => {
	// Each of the 71 to the power of 2 sets would be proved; the simple ways assume the worst of the whole cluster.
	const large: ReserveNode[] = [
		{ available: 100, machines: [60] },
		...Array.from({ length: 70 }, () => ({ available: 50, machines: [] })),
	];
	expect(testReserve(large.slice(0, 70), 2).state).toBe('Overcommitted');
	expect(testReserve(large, 2).state).toBe('Overcommitted');
});

test('a cluster without machines is fine', () => {
	expect(
		testReserve(
			[
				{ available: 1, machines: [] },
				{ available: 1, machines: [] },
			],
			1,
		),
	).toEqual({
		state: 'OK',
		provedBy: 'slot-simple',
	});
});
