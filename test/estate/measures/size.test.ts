import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	formatLinkSpeed,
	formatSize,
	parseLinkSpeed,
	parseSize,
} from '../../../src/estate/measures/size.ts';

test.each([
	['8GB', 8 * 1024 ** 3],
	['1.5 TiB', 1.5 * 1024 ** 4],
	['512 MB', 512 * 1024 ** 2],
	['0B', 0],
	['8 gigs', undefined],
	['-1GB', undefined],
])('%s is %s bytes', (text, bytes) => {
	expect(parseSize(text)).toBe(bytes);
});

test('a size survives being written, to two decimals', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2 ** 50 }), (bytes) => {
			const again = parseSize(formatSize(bytes)) as number;
			expect(Math.abs(again - bytes)).toBeLessThanOrEqual(Math.max(1, bytes * 0.006));
		}),
	);
});

test.each([
	[0, '0 B'],
	[1023, '1023 B'],
	[1024, '1 KB'],
	[1536 * 1024 ** 2, '1.5 GB'],
	[2040 * 1024 ** 3, '2040 GB'],
	[2040 * 1024 ** 3 + 1, '1.99 TB'],
	[-(1024 ** 4), '-1 TB'],
	[2 ** 60, '1024 PB'],
])('%s bytes are written as %s', (bytes, text) => {
	expect(formatSize(bytes)).toBe(text);
});

test.each([
	['10 Gbps', 1e10],
	['2.5Gbps', 2.5e9],
	['100 Mbps', 1e8],
	['9600 bps', 9600],
	['1 GB', undefined],
])('%s is %s bits per second', (text, speed) => {
	expect(parseLinkSpeed(text)).toBe(speed);
	if (speed === 1e10) expect(formatLinkSpeed(speed)).toBe(text);
});

test('no unit of speed is beyond terabits', () => {
	expect(formatLinkSpeed(1e12)).toBe('1 Tbps');
	expect(formatLinkSpeed(5e15)).toBe('5000 Tbps');
});
