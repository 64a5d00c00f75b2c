import { expect, test } from 'vitest';
import { readManifests } from '../../src/source/manifest.ts';

/** The problems of a cluster with some lines, in the order of their places. */
function problemsOf(lines: string): string[] {
	const text = `apiVersion: hvlint/v1\nkind: Cluster\nname: HVC01\n${lines}\n`;
	return readManifests([{ path: 'hvc01.yaml', bytes: Buffer.from(text), named: true }])
		.problems.toSorted((one, other) => one.range.start.column - other.range.start.column)
		.map(({ range, message }) => `${range.start.line}:${range.start.column} ${message}`);
}

test.each<[string, string, string[]]>([
	['none of them', 'quorum: { witness: 5 }', ['4:20 "witness" is 5, not an object or null.']],
	[
		'nearly one: what is wrong inside is told, not that it is no other',
		'quorum: { witness: { dsik: Disk 1 } }',
		['4:22 Unknown property "dsik".'],
	],
	[
		'nearly one, with a value of a wrong type',
		'networks: [{ name: A, liveMigration: { priority: x } }, { name: B, liveMigration: 7 }]',
		[
			'4:50 "priority" is "x", not a whole number.',
			'4:83 "liveMigration" is 7, not an object or null.',
		],
	],
	['one of them', 'quorum: { witness: null }', []],
])('of several alternatives, %s', (_, lines, expected) => {
	expect(problemsOf(lines)).toEqual(expected);
});

test('faults are told one by one, wherever they are', () => {
	expect(problemsOf('virtualMachines: [{ name: a, state: Onn }, { name: b, state: Onn }]')).toEqual(
		[
			'4:37 "state" is "Onn", which is none of its values.',
			'4:62 "state" is "Onn", which is none of its values.',
		],
	);
});
