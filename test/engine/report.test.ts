import { expect, test } from 'vitest';
import { compareText, isAtLeast } from '../../src/engine/report.ts';
import type { Severity } from '../../src/engine/rule.ts';

test.each<[Severity, Severity, boolean]>([
	['error', 'warning', true],
	['warning', 'warning', true],
	['info', 'warning', false],
	['info', 'info', true],
])('%s is at least %s: %s', (severity, threshold, expected) => {
	expect(isAtLeast(severity, threshold)).toBe(expected);
});

test('texts compare by their code units, not as a language has it', () => {
	expect(['ä', 'b', 'B', 'a10', 'a2'].sort(compareText)).toEqual(['B', 'a10', 'a2', 'b', 'ä']);
});
