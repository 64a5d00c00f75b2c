import { expect, test } from 'vitest';
import { excerptOf } from '../../src/engine/excerpt.ts';
import { linesOf } from '../../src/source/document.ts';

const at = (line: number, column: number) => ({
	start: { line, column },
	end: { line, column: column + 1 },
});

test('a line of up to 100 characters is shown whole, without its end', () => {
	const line = 'x'.repeat(100);
	expect(excerptOf(linesOf(`name: HV01\r\n${line}\r\n`), at(2, 90))).toEqual({
		text: line,
		column: 1,
		cut: false,
	});
});

test('of a longer one the part around the place, which stays in it', () => {
	const line = Array.from({ length: 50 }, (_, index) => `word${String(index).padStart(2, '0')}`);
	const lines = linesOf(line.join(' '));
	expect(excerptOf(lines, at(1, 1))).toMatchObject({ column: 1, cut: true });
	const middle = excerptOf(lines, at(1, 141));
	expect(middle).toMatchObject({ column: 111, cut: true });
	expect(middle.text).toHaveLength(100);
	expect(middle.text.slice(141 - middle.column)).toMatch(/^word20 /);
	const end = excerptOf(lines, at(1, 344));
	expect(end).toMatchObject({ column: 314, cut: false });
	expect(end.text).toMatch(/word49$/);
});
