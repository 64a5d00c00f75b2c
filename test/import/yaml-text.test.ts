import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isCollection, isMap, isScalar, type Node, parse, visit } from 'yaml';
import { yamlText } from '../../src/import/yaml-text.ts';

/** How the library writes the same: short collections of scalars on a line. */
function written(value: object): string {
	const document = new Document(value);
	visit(document, {
		Collection(key, node) {
			if (key === null) return;
			const items = isMap(node)
				? node.items.flatMap((pair) => [pair.key as Node, pair.value as Node])
				: (node.items as Node[]);
			const width = items.reduce(
				(sum, item) => sum + (isScalar(item) ? String(item.value).length : 2) + 2,
				0,
			);
			node.flow =
				width <= 90 &&
				items.every((item) => isScalar(item) || (isCollection(item) && item.items.length === 0));
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

const anyText = fc.oneof(
	fc.string({ maxLength: 12 }).filter((one) => !/[\r\n]/.test(one)),
	fc.string({ unit: fc.constantFrom(...'ab -:#,[]{}\'"&*!|>%@`?~.0\\\t'), maxLength: 8 }),
	fc.string({ unit: fc.constantFrom(...'0123456789aAeExXoO-_.'), maxLength: 8 }),
	fc.uuid(),
	fc.constantFrom(
		'5.0',
		'2026-11-20',
		'2026-11-20T08:00:00Z',
		'00155D000001',
		'true',
		'NULL',
		'0x1F',
		'1e3',
		'C:\\VMs\\a b.vhdx',
		'a: b',
		'-',
		'ü',
		'on',
		'\\\\s\\c$',
	),
);
// What a CI could take for a command is written otherwise.
const text = anyText.filter((one) => !one.includes('##'));
const scalar = fc.oneof(
	text,
	fc.integer(),
	fc.boolean(),
	fc.constant(null),
	fc.double().map((number) => number + 0),
);
const { value } = fc.letrec<{ value: unknown; object: object }>((tie) => ({
	object: fc.oneof(
		{ maxDepth: 3 },
		fc.dictionary(fc.stringMatching(/^[a-zA-Z]\w{0,8}$/), tie('value'), { maxKeys: 5 }),
		fc.array(tie('value'), { maxLength: 5 }),
	),
	value: fc.oneof({ maxDepth: 3 }, scalar, scalar, tie('object')),
}));
const manifest = fc.dictionary(fc.stringMatching(/^[a-zA-Z]\w{0,8}$/), value, {
	minKeys: 1,
	maxKeys: 5,
});

test('data is written as the library writes it', () => {
	fc.assert(
		fc.property(manifest, (one) => {
			expect(yamlText(one)).toBe(written(one));
		}),
		{ numRuns: 2000 },
	);
});

test('what a terminal or a CI could take for more than text is escaped, and stays what it is', () => {
	const text = 'a ##vso[x] \u001B \u202E ü \u{E0001}\u2028';
	for (const one of [{ a: text }, { a: [text, { b: text }] }]) {
		expect(yamlText(one)).not.toMatch(/##|[^\P{Cc}\n]|[\p{Cf}\p{Zl}]/u);
		expect(parse(yamlText(one))).toEqual(one);
	}
});

test('text of several lines stays what it is', () => {
	for (const lines of ['a\nb', 'a\n\nb\n', ' a\n  b', 'a\r\nb', '\n', 'a \n'])
		for (const one of [{ a: lines }, { a: [lines, { b: { c: lines, d: 'x'.repeat(90) } }] }])
			expect(parse(yamlText(one))).toEqual(one);
});
