import { describe, expect, test } from 'vitest';
import { findCrowd } from '../../../src/estate/cluster/placement.ts';

/** Things by their names, each with the places that it may have. */
function crowdOf(places: Readonly<Record<string, readonly string[]>>) {
	const crowd = findCrowd(Object.keys(places), (thing) => places[thing] ?? []);
	return crowd && { things: crowd.things, places: [...crowd.places].sort() };
}

describe('findCrowd', () => {
	test('none where the first come must make room for the later', () => {
		expect(crowdOf({ a: ['1', '2', '4'], b: ['2', '3'], c: ['1'], d: ['2'] })).toBeUndefined();
		expect(crowdOf({})).toBeUndefined();
	});

	test('more things than places', () => {
		expect(crowdOf({ a: ['1', '2'], b: ['1', '2'], c: ['1', '2'] })).toEqual({
			things: ['a', 'b', 'c'],
			places: ['1', '2'],
		});
	});

	test('only the things that are in each other’s way', () => {
		expect(crowdOf({ a: ['1', '2', '3'], b: ['3'], c: ['3'], d: ['4'] })).toEqual({
			things: ['b', 'c'],
			places: ['3'],
		});
	});

	test('a thing with no place at all', () => {
		expect(crowdOf({ a: ['1'], b: [] })).toEqual({ things: ['b'], places: [] });
	});
});
