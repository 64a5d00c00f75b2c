import fc from 'fast-check';
import { expect, test } from 'vitest';
import { powerShellLiteral, renderMessage, renderRemedy } from '../../src/engine/message.ts';

test.each([
	['{name} has {free:size}', { name: 'Volume1', free: 1536 * 1024 ** 2 }, 'Volume1 has 1.5 GB'],
	['at {speed:linkSpeed}', { speed: 1e9 }, 'at 1 Gbps'],
	['on {version:windowsServer}', { version: '2008R2' }, 'on Windows Server 2008 R2'],
	['{nodes:list}', { nodes: ['HV01', 'HV02'] }, 'HV01, HV02'],
	['-Owners {nodes:ps}', { nodes: ['HV01', "O'Neil"] }, "-Owners 'HV01', 'O''Neil'"],
	['{missing}', {}, '{missing}'],
	// What a manifest says is never taken for a template.
	['{name}', { name: '{free:size}' }, '{free:size}'],
])('%s', (template, data, expected) => {
	expect(renderMessage(template, data as never)).toBe(expected);
});

test('no text gets out of a PowerShell literal', () => {
	const quotes = /['\u2018\u2019\u201A\u201B]/g;
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom("'", '‘', '’', ';', ' ', 'a', '$') }), (text) => {
			const inside = powerShellLiteral(text).slice(1, -1);
			// Every quotation mark stands in pairs of itself, so none ends the literal.
			expect(inside.replace(/(['\u2018\u2019\u201A\u201B])\1/g, '')).not.toMatch(quotes);
			expect(inside.replace(/(['\u2018\u2019\u201A\u201B])\1/g, '$1')).toBe(text);
		}),
	);
});

test.each([
	['', "''"],
	['a ##vso[x]', "('' + 'a #' + '#vso[x]')"],
	['a\n::error::b', "('' + 'a' + [char] 10 + '::error::b')"],
	["\u202E'", "('' + [char] 8238 + '''')"],
	['\u{E0001}', "('' + [char] 56128 + [char] 56321)"],
	['a`b', "('' + 'a' + [char] 96 + 'b')"],
	['\ud800', "('' + [char] 55296)"],
	['für', "'für'"],
])('what no line of a script should hold is written by its number: %j', (text, expected) => {
	expect(powerShellLiteral(text)).toBe(expected);
});

test.each([
	['Rename {name}.', 'a`b', 'Rename a\\u{60}b.'],
	['`Stop-VM -Name {name:ps}`.', 'a`b', "`Stop-VM -Name ('' + 'a' + [char] 96 + 'b')`."],
	...['*', '?', '['].map((name): [string, string, string] => [
		'`Stop-VM -Name {name:ps}`.',
		name,
		`\`Stop-VM -Name '${name}'\`. Mind that PowerShell takes *, ? and [ in names for patterns, which others fit too.`,
	]),
	['Rename {name}.', '*', 'Rename *.'],
	['Rename {name}.', 'a\r\n::error::b', 'Rename a\\u{d}\\u{a}::error::b.'],
])('a remedy for what has a strange name: %s of %s', (template, name, expected) => {
	expect(renderRemedy(template, { name })).toBe(expected);
});
