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

	test('is an error only where the Best Practices Analyzer has one, or where machines do not start', () => {
		const severitiesOf = ({ covers = [] }: (typeof rules)[number]) =>
			covers.flatMap((id) => (id.startsWith('bpa/') ? (rows.get(id)?.severity ?? []) : []));
		const milder = rules.filter((rule) => {
			const severities = severitiesOf(rule);
			return rule.severity === 'error' && severities.length > 0 && !severities.includes('Error');
		});
		// Its page: "Virtual machines cannot be started until Windows hypervisor is running."
		expect(milder.map(({ id }) => id)).toEqual(['host/hypervisor']);
	});

	test('says why there is no rule only where there is none', () => {
		const both = [...rows].filter(([id, { noRule }]) => noRule !== undefined && covered.has(id));
		expect(both.map(([id]) => id)).toEqual([]);
	});
});
