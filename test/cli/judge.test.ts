import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { judge } from '../../src/cli/judge.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import { settledTexts } from '../../src/reporters/settled.ts';

const paths = [
	'cluster',
	'hosts/hv01',
	'hosts/hv02',
	'virtual-machines/infrastructure',
	'virtual-machines/services',
	'virtual-machines/applications',
];
const files = paths.map((path) => ({
	path: `${path}.yaml`,
	bytes: readFileSync(`examples/contoso/${path}.yaml`),
	named: true,
}));

/** The report of an edition that lacks some rules. */
function without(ids: readonly string[]) {
	const options = {
		settings: settingsOf({}),
		now: new Date('2026-11-28'),
		rules: rules.filter(({ id }) => !ids.includes(id)),
		newer: rules.filter(({ id }) => ids.includes(id)),
	};
	const rest = {
		config: {},
		baseline: undefined,
		exceptions: [],
		overrides: [],
		exclusions: [],
		unusedExclusions: [],
		configurations: [],
	};
	const open = openEstate(files, options);
	return judge({ ...rest, open, options });
}

test('what rules of later editions would find does not count, and is told in one line', () => {
	const all = without([]);
	const pinned = without(['checkpoints/age', 'preflight/memory']);
	expect(all.newer).toBeUndefined();
	expect(pinned.findings.filter(({ ruleId }) => ruleId === 'preflight/memory')).toEqual([]);
	// Neither does a move become blocked by a rule that is not pinned.
	expect(pinned.summary.migrations.blocked).toBe(all.summary.migrations.blocked - 1);
	expect(pinned.newer?.blocked).toBeGreaterThan(0);
	expect(pinned.newer?.rules).toContain('preflight/memory');
	expect(pinned.newer?.findings).toBeGreaterThan(1);
	expect(settledTexts(pinned)).toContainEqual(
		expect.stringMatching(
			/^Rules of later editions than the one that is pinned would tell \d+ findings? \(.*preflight\/memory\), and block \d moves?\.$/,
		),
	);
	expect(settledTexts(without(['preflight/nothing'])).join()).not.toContain('later editions');
});
