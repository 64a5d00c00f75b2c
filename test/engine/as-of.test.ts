import { expect, test } from 'vitest';
import { asOfDate, isDate } from '../../src/engine/as-of.ts';
import type { Manifest } from '../../src/generated/manifest.ts';

test.each([
	['2026-11-20', true],
	['2026-11-20T08:00:00Z', true],
	['2026-11-20 08:00+0100', true],
	// It would be another moment on another machine.
	['2026-11-20T08:00:00', false],
	['2026-13-01', false],
	['2026-11', false],
	['20.11.2026', false],
	['2026-11-20 in the morning', false],
	['yesterday', false],
])('%s is a date: %s', (text, expected) => {
	expect(isDate(text)).toBe(expected);
});

const now = new Date('2026-11-25T12:00:00Z');
const collected = (...dates: (string | undefined)[]) =>
	dates.map(
		(date): Manifest => ({
			apiVersion: 'hvlint/v1',
			kind: 'Host',
			name: 'HV01',
			...(date !== undefined && { collected: date }),
		}),
	);

test('the user goes before the manifests, and those before the clock', () => {
	const documents = collected('2026-11-01');
	expect(asOfDate('2026-10-01', documents, now)).toEqual({ date: '2026-10-01', source: 'option' });
	expect(asOfDate(undefined, documents, now)).toEqual({ date: '2026-11-01', source: 'manifest' });
	expect(asOfDate(undefined, collected(undefined), now)).toEqual({
		date: '2026-11-25',
		source: 'clock',
	});
});

test('the latest moment of collection counts, in whatever zone and order it is written', () => {
	const dates = ['2026-11-02T01:00:00+02:00', '2026-11-02', '2026-11-01T20:00:00-05:00'];
	for (const order of [dates, dates.toReversed()])
		expect(asOfDate(undefined, collected(undefined, ...order), now).date).toBe(
			'2026-11-01T20:00:00-05:00',
		);
});
