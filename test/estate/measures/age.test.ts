import { expect, test } from 'vitest';
import { ageInDays } from '../../../src/estate/measures/age.ts';

test.each([
	['2026-11-20', 0],
	['2026-11-19', 1],
	['2023-11-20', 1096],
])('what is of %s is %d days old on 20 November 2026', (date, days) => {
	expect(ageInDays(date, new Date('2026-11-20T00:00:00Z'))).toBe(days);
});
