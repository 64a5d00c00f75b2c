import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';

test('of very many updates that a node lacks the first are named, and the rest is counted', () => {
	const head = { apiVersion: 'hvlint/v1' };
	const updates = Array.from({ length: 500 }, (_, n) => `KB${100_000 + n}`);
	const nodes = ['HV0', 'HV1'];
	const documents = [
		{ ...head, kind: 'Cluster', name: 'C1', operatingSystem: '2012R2', nodes },
		{ ...head, kind: 'Host', name: 'HV0', cluster: 'C1', updates },
		{ ...head, kind: 'Host', name: 'HV1', cluster: 'C1', updates: updates.slice(0, 1) },
	];
	const bytes = Buffer.from(JSON.stringify(documents));
	const { findings } = lint([{ path: 'a.json', bytes, named: true }], {
		...{ rules, settings: settingsOf({ preset: 'strict' }), now: new Date('2026-01-01') },
	});
	const finding = findings.find(({ ruleId }) => ruleId === 'cluster/updates');
	expect(finding?.message).toMatch(/: KB100001, .*, KB100100, 399 more\.$/);
	expect(finding?.message.split(', ')).toHaveLength(101);
});
