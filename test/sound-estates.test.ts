import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { settingsOf } from '../src/engine/config.ts';
import { lintEstate } from '../src/engine/lint.ts';
import { openEstate } from '../src/engine/open-estate.ts';

// Estates as people run them, of every version and shape, declared in full or in part. Nothing is wrong
// with any: what a rule says against one is a false alarm, and what an administrator drops a linter for.
const folder = 'test/sound-estates';
const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };

test.each(readdirSync(folder))('%s is left in peace', (file) => {
	const path = `${folder}/${file}`;
	const open = openEstate([{ path, bytes: readFileSync(path), named: true }], options);
	const { findings, migrations, summary } = lintEstate(open, options);
	const alarms = findings.filter(({ severity }) => severity !== 'info');
	expect(alarms.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
	expect(summary.passed).toBeGreaterThan(0);
	expect(migrations.filter(({ verdict }) => verdict === 'blocked')).toEqual([]);
});
