import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { alikeStarts } from '../../src/engine/alike-starts.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import { healthyPair } from '../preflight/healthy-pair.ts';
import { everyStart, unlikeStarts } from './same-starts.ts';

/** How often checks are made for the starts of so many machines that are alike, on so many nodes. */
function askedFor(machines: number, nodes: number): number {
	const { cluster, source, destination, machine } = healthyPair('2025');
	const names = Array.from({ length: nodes }, (_, index) => `N${index}X`);
	const documents = [
		{ ...cluster, nodes: [source.name, ...names] },
		source,
		...names.map((name) => ({ ...destination, name })),
		...Array.from({ length: machines }, (_, index) => ({ ...machine, name: `machine${index}x` })),
	];
	let asked = 0;
	const options = {
		rules: rules.map((rule) => ({
			...rule,
			check(context: Parameters<typeof rule.check>[0]) {
				asked += 1;
				rule.check(context);
			},
		})),
		settings: settingsOf({}),
		now: new Date('2026-11-20T12:00:00Z'),
	};
	const bytes = Buffer.from(JSON.stringify(documents));
	const open = openEstate([{ path: 'estate.json', bytes, named: true }], options);
	const judge = alikeStarts(open, options);
	for (const { machine: one, node } of everyStart(open))
		if (node.name !== source.name) expect(judge(one, node).verdict).toBe('allowed');
	return asked;
}

test('of machines and nodes that are alike few are asked about', () => {
	const ofOne = askedFor(1, 1);
	expect(ofOne).toBeGreaterThan(10);
	expect(askedFor(8, 8)).toBeLessThan(2 * ofOne);
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
