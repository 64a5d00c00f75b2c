import { expect, test } from 'vitest';
import { defaultReserve, memoryReserveSources } from '../../src/facts/memory-reserve.ts';

const MB = 1024 ** 2;
const GB = 1024 ** 3;

test('the reserve is 384 MB and 30 MB for each GB', () => {
	expect(defaultReserve(16 * GB)).toBe((384 + 16 * 30) * MB);
	expect(defaultReserve(96 * GB)).toBe(3264 * MB);
	expect(Number.isInteger(defaultReserve(137_404_915_712))).toBe(true);
});

test('sources are public addresses', () => {
	for (const source of memoryReserveSources) expect(source).toMatch(/^https:\/\//);
});
