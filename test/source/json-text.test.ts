import { expect, test } from 'vitest';
import { endOfDocument, endOfString, tooDeep } from '../../src/source/json-text.ts';

test.each([
	['"a" b', 2],
	['"a\\"b"', 5],
	['"a\\\\"b"', 4],
	['"\\\\\\""', 5],
	['""', 1],
	['"a\\"', 4],
	['"', 1],
])('the string that begins %j ends at %i', (text, end) => {
	expect(endOfString(text, 0)).toBe(end);
});

test.each([
	['{"a":"}"}{', 9],
	['[[1],[2]] ', 9],
	['{"a":[1}}', 9],
	['{"a":"\\"}"', undefined],
	['[', undefined],
	['1', undefined],
])('the document that begins %j ends before %s', (text, end) => {
	expect(endOfDocument(text, 0)).toBe(end);
});

test('brackets in strings are not deep', () => {
	expect(tooDeep('["[[[[", {"[": "\\"[["}]', 2)).toBeUndefined();
	expect(tooDeep('["[", [[1]]]', 2)).toBe(7);
	expect(tooDeep(']]]][[', 2)).toBeUndefined();
});
