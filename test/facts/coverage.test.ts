import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { catalogues, rows } from '../coverage/catalogues.ts';

const covered = new Set(rules.flatMap(({ covers = [] }) => covers));

describe('what Microsoft checks', () => {
	test('has one row for each check', () => {
		expect(rows.size).toBe(catalogues.reduce((sum, catalogue) => sum + catalogue.rows.length, 0));
		for (const { source, catalogue } of rows.values())
			expect(source ?? catalogue.source).toMatch(/^https:\/\//);
	});

	test('has a rule wherever declared facts decide it', () => {
		const open = [...rows].filter(([id, { noRule }]) => noRule === undefined && !covered.has(id));
		expect(open.map(([id]) => id)).toEqual([]);
	});

	test('says why there is no rule only where there is none', () => {
		const both = [...rows].filter(([id, { noRule }]) => noRule !== undefined && covered.has(id));
		expect(both.map(([id]) => id)).toEqual([]);
	});
});
