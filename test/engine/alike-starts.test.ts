import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { alikeStarts } from '../../src/engine/alike-starts.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import { healthyPair } from '../preflight/healthy-pair.ts';
import { everyStart, unlikeStarts } from './same-starts.ts';

/** An estate of so many machines that are alike, on so many nodes, and how often its checks are made. */
function startsOf(machines: number, nodes: number, less: object = {}) {
	const { cluster, source, destination, machine } = healthyPair('2025');
	const names = Array.from({ length: nodes }, (_, index) => `N${index}X`);
	const documents = [
		{ ...cluster, nodes: [source.name, ...names] },
		source,
		...names.map((name) => ({ ...destination, ...less, name })),
		...Array.from({ length: machines }, (_, index) => ({ ...machine, name: `machine${index}x` })),
	];
	const count = { asked: 0 };
	const options = {
		rules: rules.map((rule) => ({
			...rule,
			check(context: Parameters<typeof rule.check>[0]) {
				count.asked += 1;
				rule.check(context);
			},
		})),
		settings: settingsOf({}),
		now: new Date('2026-11-20T12:00:00Z'),
	};
	const bytes = Buffer.from(JSON.stringify(documents));
	const open = openEstate([{ path: 'estate.json', bytes, named: true }], options);
	const judge = alikeStarts(open, options);
	const starts = everyStart(open)
		.filter(({ node }) => node.name !== source.name)
		.map(({ machine: one, node }) => judge(one, node));
	return { count, starts };
}

/** How often checks are made for the starts of so many machines that are alike, on so many nodes. */
function askedFor(machines: number, nodes: number): number {
	const { count, starts } = startsOf(machines, nodes);
	for (const { verdict } of starts) expect(verdict).toBe('allowed');
	return count.asked;
}

test('of machines and nodes that are alike few are asked about', () => {
	const ofOne = askedFor(1, 1);
	expect(ofOne).toBeGreaterThan(10);
	expect(askedFor(8, 8)).toBeLessThan(2 * ofOne);
});

test('why a machine starts on no node is asked of the rules that say so', () => {
	const { count, starts } = startsOf(3, 3, { switches: [] });
	const before = count.asked;
	for (const { verdict, faults } of starts) {
		expect(verdict).toBe('blocked');
		expect(faults.map(({ ruleId }) => ruleId)).toEqual(['preflight/network-switch']);
	}
	expect(count.asked - before).toBe(starts.length);
});

test('each start lacks the facts of its own machine and its own nodes', () => {
	const { cluster, source, destination, machine } = healthyPair('2025');
	const { processor: _, switches: __, ...silent } = destination as Record<string, unknown>;
	const { processor: ___, security: ____, ...unsaid } = machine as Record<string, unknown>;
	const documents = [
		{ ...cluster, nodes: ['HV01', 'N1X', 'N2X', 'N3X'] },
		source,
		...['N1X', 'N2X', 'N3X'].map((name) => ({ ...silent, name })),
		...['alpha', 'beta', 'gamma'].map((name) => ({ ...unsaid, name })),
	];
	const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };
	const bytes = Buffer.from(JSON.stringify(documents));
	const open = openEstate([{ path: 'estate.json', bytes, named: true }], options);
	const judge = alikeStarts(open, options);
	const starts = everyStart(open).map(({ machine: one, node }) => judge(one, node));
	expect(starts.filter(({ missed }) => missed.length > 0).length).toBeGreaterThan(6);
	expect(unlikeStarts(open, options)).toEqual([]);
});
