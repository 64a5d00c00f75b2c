import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { editions, rulesOfEdition } from '../../src/engine/editions.ts';
import type { Rule } from '../../src/engine/rule.ts';

const first = { id: 'csv/first' } as Rule;
const later = { id: 'csv/later', since: '2027.03' } as Rule;
const latest = { id: 'csv/latest', since: '2027.12' } as Rule;
const counted = (config: Parameters<typeof rulesOfEdition>[1]) =>
	rulesOfEdition([first, later, latest], config).counted;

test('an edition has the rules that came with it or before', () => {
	expect(counted({})).toEqual([first, later, latest]);
	expect(counted({ edition: '2026.12' })).toEqual([first]);
	expect(counted({ edition: '2027.03' })).toEqual([first, later]);
	expect(rulesOfEdition([first, later], { edition: '2026.12' }).newer).toEqual([later]);
});

test('a rule that the configuration names counts', () => {
	const named = { 'csv/latest': 'error' } as const;
	expect(counted({ edition: '2026.12', rules: named })).toEqual([first, latest]);
	expect(counted({ edition: '2026.12', overrides: [{ rules: named }] })).toEqual([first, latest]);
	expect(counted({ edition: '2026.12', rules: { 'csv/*': 'error' } })).toEqual([first]);
});

test('every rule came with an edition that there is, and they are in order', () => {
	expect(rules.filter(({ since = editions[0] }) => !editions.includes(since as never))).toEqual([]);
	expect([...editions].sort()).toEqual(editions);
});
