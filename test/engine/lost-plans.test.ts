import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';
import { type Differences, documentsOf, type Patch } from '../preflight/situation.ts';

const options = {
	rules,
	settings: settingsOf({}),
	now: new Date('2026-11-20T12:00:00Z'),
};
const workgroup: Differences = { on: '2019', cluster: { domain: null } };

/** What a plan asks cannot be read. Without it, the plan would be another one, which is blocked. */
const lost: readonly (readonly [string, Differences, Patch])[] = [
	['the way of moving', workgroup, { type: 'Quik' }],
	['a property of another name', workgroup, { typ: 'Quick' }],
	['where the files go', {}, { to: 'HV01', destinationStoragePath: ['D:\\VMs'] }],
	['where it starts', { machine: { owner: 'HV02' } }, { from: ['HV01'] }],
	['whether the files go along', { standAlone: true }, { includeStorage: 'ja' }],
];

test.each(lost)('%s is lost: nothing of the plan is decided', (_, differences, plan) => {
	const text = JSON.stringify(documentsOf({ ...differences, plan }));
	const files = [{ path: 'estate.json', bytes: Buffer.from(text), named: true }];
	const { findings, migrations } = lint(files, options);
	expect(migrations.map(({ verdict }) => verdict)).toEqual(['undecided']);
	expect(findings.map(({ ruleId }) => ruleId)).toEqual(['schema']);
});
