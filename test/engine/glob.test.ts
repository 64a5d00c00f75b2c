import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNameGlob, parsePathGlob } from '../../src/engine/glob.ts';

const fits = (parse: typeof parsePathGlob, glob: string, text: string) => {
	const parsed = parse(glob);
	return 'problem' in parsed ? parsed.problem : parsed.matches(text);
};

describe('globs', () => {
	test.each([
		['*.yaml', 'a.yaml', true],
		['*.yaml', 'a/b.yaml', false],
		['**/*.yaml', 'b.yaml', true],
		['**/*.yaml', 'a/b/c.yaml', true],
		['a/**', 'a/b/c', true],
		['a/**/c', 'a/c', true],
		['a/**/c/**/e', 'a/b/c/d/c/e', true],
		['{a,b}/*.{yaml,json}', 'b/x.json', true],
		['{a,b{c,d}}', 'bd', true],
		['a?c', 'abc', true],
		['a?c', 'ac', false],
		['a.c', 'abc', false],
		['A', 'a', false],
		['app (old)', 'app (old)', true],
	])('%s on %s', (glob, path, expected) => {
		expect(fits(parsePathGlob, glob, path)).toBe(expected);
	});

	test('names have no segments, and any case', () => {
		expect(fits(parseNameGlob, 'LAB-*', 'lab-a/b')).toBe(true);
		expect(fits(parseNameGlob, '*lab', 'lab-a')).toBe(false);
	});

	test.each(['', '(', '+(', '+(a)', '[', '{a', 'a}', 'a'.repeat(301), '{a,b}'.repeat(9)])(
		'%s is none',
		(glob) => {
			expect(fits(parsePathGlob, glob, 'a')).toEqual(expect.any(String));
		},
	);

	test('a text fits itself, and eleven stars take no time', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z./-]{1,30}$/), (text) => {
				expect(fits(parsePathGlob, text, text)).toBe(true);
				expect(fits(parseNameGlob, `*${text}*`, `x${text}y`)).toBe(true);
			}),
		);
		expect(fits(parseNameGlob, `${'*a'.repeat(100)}b`, 'a'.repeat(10_000))).toBe(false);
		expect(fits(parsePathGlob, `${'**/a/'.repeat(50)}b`, 'a/'.repeat(5000))).toBe(false);
	});
});
