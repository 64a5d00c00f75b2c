import { expect, test } from 'vitest';
import { linesOf, pointerOf, valueAt } from '../../src/source/document.ts';

test('lines end in LF, CRLF or CR', () => {
	const { line, positionOf } = linesOf('one\ntwo\r\nthree\rfour');
	expect([1, 2, 3, 4].map(line)).toEqual(['one', 'two', 'three', 'four']);
	expect([0, 3, 4, 9, 15, 19].map(positionOf)).toEqual([
		{ line: 1, column: 1 },
		{ line: 1, column: 4 },
		{ line: 2, column: 1 },
		{ line: 3, column: 1 },
		{ line: 4, column: 1 },
		{ line: 4, column: 5 },
	]);
});

test('a pointer escapes what has a meaning in it', () => {
	expect(pointerOf([])).toBe('');
	expect(pointerOf(['hardDrives', 0, 'a/b~c'])).toBe('/hardDrives/0/a~1b~0c');
});

test('only own properties are parts of a value', () => {
	expect(valueAt({ disks: [{ name: 'D1' }] }, ['disks', 0, 'name'])).toBe('D1');
	expect(valueAt({ disks: [] }, ['disks', 0, 'name'])).toBeUndefined();
	expect(valueAt({}, ['constructor', 'name'])).toBeUndefined();
});
