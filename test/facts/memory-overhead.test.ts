import { expect, test } from 'vitest';
import { memoryOverhead } from '../../src/facts/memory-overhead.ts';

const MB = 1024 ** 2;

test.each([
	[0, 0],
	[512 * MB, 32 * MB],
	[1024 * MB, 32 * MB],
	[2048 * MB, 40 * MB],
	[8192 * MB, 88 * MB],
	[Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
])('a machine of %d bytes costs %d more', (bytes, overhead) => {
	expect(memoryOverhead(bytes)).toBe(overhead);
});
