import { expect, test } from 'vitest';
import { freeRange, rangesOverlap } from '../../../src/estate/network/mac-addresses.ts';

const range = (minimum: string, maximum: string) => ({ minimum, maximum });
const one = range('00155D010000', '00155D0100FF');

test.each([
	[range('00155D0100FF', '00155D0101FF'), true],
	[range('00155D00FF00', '00155D010000'), true],
	[range('00155D010010', '00155D010020'), true],
	[range('00155D010100', '00155D0101FF'), false],
	[range('00155D00FF00', '00155D00FFFF'), false],
])('whether ranges have addresses in common: %o %s', (other, common) => {
	expect(rangesOverlap(one, other)).toBe(common);
	expect(rangesOverlap(other, one)).toBe(common);
});

test('a free range lies above all others, and within the addresses of Microsoft', () => {
	expect(freeRange([range('00155D020000', '00155D020010'), one])).toEqual(
		range('00155D020100', '00155D0201FF'),
	);
	expect(freeRange([range('00155DFFFF00', '00155DFFFFFF')])).toBeUndefined();
});
