import { expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { closest } from '../../../src/estate/names/closest.ts';
import { twinsAmong } from '../../../src/estate/names/host-names.ts';
import {
	byName,
	computerKey,
	domainKey,
	firstNames,
	isSameComputer,
	isSameName,
	isSameUnit,
} from '../../../src/estate/names/names.ts';
import type { Host } from '../../../src/generated/manifest.ts';

test.each([
	['HV01', 'hv01', true],
	['HV01', 'hv01.contoso.com', true],
	['hv01.contoso.com', 'HV01.Contoso.com.', true],
	[' HV01 ', 'hv01', true],
	['HV01', 'HV011', false],
	['HV01', 'HV1', false],
	// The first label of an address names nothing.
	['10.0.0.1', '10.0.0.2', false],
	['fe80::1.2', 'fe80::1.3', false],
])('%s and %s are one computer: %s', (one, other, expected) => {
	expect(isSameComputer(one, other)).toBe(expected);
	expect(computerKey(one) === computerKey(other)).toBe(expected);
});

test('computers of two domains are two, though one key finds them', () => {
	expect(isSameComputer('HV01.contoso.com', 'HV01.fabrikam.com')).toBe(false);
	expect(computerKey('HV01.contoso.com')).toBe(computerKey('HV01.fabrikam.com'));
	expect(domainKey('HV01.Contoso.com')).toBe('contoso.com');
	expect(domainKey('10.0.0.1')).toBeUndefined();
});

test('other names are compared whole, without regard to case', () => {
	expect(isSameName('Volume1', 'VOLUME1 ')).toBe(true);
	expect(isSameName('app01.prod', 'app01.test')).toBe(false);
});

test.each([
	['600A0B80009', 'naa.600a0b80009', true],
	['0x600A0B80009', '600A0B80009', true],
	['eui.600a0b80009', '60:0a:0b:80:00:9', true],
	['600A0B80009', '600A0B80008', false],
	// No digits, so that nothing of it is a prefix.
	['naa.disk', 'disk', false],
])('%s and %s are one logical unit: %s', (one, other, expected) => {
	expect(isSameUnit(one, other)).toBe(expected);
});

test('of a long list the first names are told, and how many more there are', () => {
	const named = (count: number) =>
		Array.from({ length: count }, (_, index) => ({ name: `vm${index}` }));
	expect(firstNames(named(6))).toEqual(['vm0', 'vm1', 'vm2', 'vm3', 'vm4', 'vm5']);
	expect(firstNames(named(8))).toEqual(['vm0', 'vm1', 'vm2', 'vm3', 'vm4', '3 more']);
});

test.each([
	['configurationVersion', 'version'],
	['memoryStartup', 'startup'],
	['versoin', 'version'],
	['flight', undefined],
	['Version2Other', undefined],
])('%s most likely means %s', (word, meant) => {
	expect(closest(word, ['up', 'startup', 'version', 'state'])).toBe(meant);
});

test.each([
	['bar', ['bard', 'baz'], 'bard'],
	['aab', ['aac', 'ab'], 'aac'],
	['nmae', ['node', 'name'], 'name'],
	['uo', ['up'], 'up'],
	// One in another case is nearer than one with a letter less.
	['owners', ['owner', 'Owners'], 'Owners'],
	['xyz', ['up', 'name'], undefined],
	['x'.repeat(101), ['x'.repeat(101)], undefined],
	['x'.repeat(100), ['x'.repeat(100)], 'x'.repeat(100)],
])('of %j and %j: %s', (word, candidates, meant) => {
	expect(closest(word, candidates)).toBe(meant);
});

test('names that differ by case alone have an order of their own', () => {
	const names = (...all: string[]) => byName(all.map((name) => ({ name }))).map(({ name }) => name);
	expect(names('b', 'a', 'B')).toEqual(['a', 'B', 'b']);
	expect(names('B', 'b', 'a')).toEqual(['a', 'B', 'b']);
});

test('of the hosts that one may be it is the first', () => {
	const host = (name: string): Host => ({ apiVersion: 'hvlint/v1', kind: 'Host', name });
	const twins = (...names: string[]) =>
		twinsAmong(names.map(host)).map(({ host, twin }) => [host.name, twin.name]);
	expect(twins('HV01.a.com', 'HV01.b.com', 'HV01', 'hv01.b.com')).toEqual([
		['HV01', 'HV01.a.com'],
		['hv01.b.com', 'HV01.b.com'],
	]);
	expect(twins('HV01.a.com', 'HV02')).toEqual([]);
});

test('of very many candidates the first are compared', () => {
	const others = Array.from({ length: 600 }, () => 'somewhere else');
	expect(closest('Productoin', ['Production', ...others])).toBe('Production');
	expect(closest('Productoin', [...others, 'Production'])).toBeUndefined();
});

test('the last of all rules is found as the first one is', () => {
	const ids = rules.map(({ id }) => id).sort();
	for (const id of [ids[0], ids.at(-1)] as string[]) expect(closest(`${id}x`, ids)).toBe(id);
});
