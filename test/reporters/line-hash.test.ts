import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineHashes } from '../../src/reporters/line-hash.ts';

// The hashes were printed by github/codeql-action itself (src/fingerprints.ts, June 2026).
test.each([
	['', ['c129715d7a2bc9a3:1']],
	[
		' a\nb\n  \t\tc\n d',
		['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
	],
	[
		'name: HV01\r\nname: HV01\n\n\n',
		[
			'b213343a825c05af:1',
			'51ec62df58a80be3:1',
			'5b5d4caf73a13177:1',
			'3c5bef55b72b93c9:1',
			'c129715d7a2bc9a3:1',
		],
	],
	[
		`${'x'.repeat(100)}\n${'x'.repeat(100)}y\n`,
		['52b56201ffb58620:1', '52b56201ffb58620:2', 'c129715d7a2bc9a3:1'],
	],
	[
		'\t \n \r\t\n',
		['4e5d562094661a0d:1', '5b5d4caf73a13177:1', '3c5bef55b72b93c9:1', 'c129715d7a2bc9a3:1'],
	],
])('the hashes that GitHub computes of %j', (text, hashes) => {
	expect(lineHashes(text)).toEqual(hashes);
});

test('every text: as the definition says, in integers of any size', () => {
	const pieces = fc.oneof(
		fc.constantFrom('\r', '\n', '\r\n', ' ', '\t', '- name: app01', '\uffff', '\0', '\u{1f600}'),
		fc.string({ maxLength: 120 }),
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
			const text = parts.join('');
			expect(lineHashes(text)).toEqual(defined(text));
		}),
	);
});

function defined(text: string): string[] {
	const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/[ \t]/g, ''));
	const hashes = lines.map((_, number) => {
		const rest = `${lines.slice(number).join('\n')}\uffff`.slice(0, 100).padEnd(100, '\0');
		const sum = rest.split('').reduce((hash, one) => hash * 37n + BigInt(one.charCodeAt(0)), 0n);
		return BigInt.asUintN(64, sum).toString(16);
	});
	return hashes.map(
		(hash, number) => `${hash}:${hashes.slice(0, number + 1).filter((one) => one === hash).length}`,
	);
}
