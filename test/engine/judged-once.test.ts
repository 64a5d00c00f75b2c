import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { formats } from '../../src/reporters/formats.ts';
import { whole } from '../reporters/whole.ts';

test.each(['pretty', 'json', 'markdown', 'html', 'junit'] as const)(
	'for %s each planned move is judged once',
	async (format) => {
		let asked = 0;
		const counting = rules
			.filter(({ subject }) => subject === 'migration')
			.map(
				(rule): Rule =>
					rule.id === 'preflight/processor-vendor'
						? {
								...rule,
								check(context) {
									asked += 1;
									rule.check(context);
								},
							}
						: rule,
			);
		const cluster = {
			...{ apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'C1', nodes: ['HV0', 'HV1'] },
			virtualMachines: ['vm0', 'vm1'].map((name) => ({ name, owner: 'HV0', state: 'Running' })),
			migrations: ['vm0', 'vm1'].map((virtualMachine) => ({ virtualMachine, to: 'HV1' })),
		};
		const bytes = Buffer.from(JSON.stringify(cluster));
		const report = lint([{ path: 'a.json', bytes, named: true }], {
			...{ rules: counting, settings: settingsOf({}), now: new Date('2026-01-01') },
		});
		// What cannot be decided is listed apart, so far as it is told.
		const listed = report.undecided.length;
		const judged = asked;
		const render = await formats[format]();
		for (const view of ['lint', 'checklist'] as const)
			whole(render(report, { color: false, view, texts: new Map() }));
		expect(report.migrations).toHaveLength(2);
		expect(listed).toBeGreaterThan(0);
		expect(asked - judged).toBe(0);
	},
);
