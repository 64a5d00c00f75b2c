import { expect, test } from 'vitest';
import { faultLines } from '../../src/reporters/fault-lines.ts';

const fault = (node: string, message: string) => ({
	...{ node, ruleId: 'preflight/node-state', message },
	fix: `Start-ClusterNode -Name '${node}'`,
});

test('nodes of which a check says the same but for their names share a line', () => {
	expect(
		faultLines([
			fault('HV01', 'HV01 is down.'),
			fault('HV02', 'HV02 is paused.'),
			fault('HV03', 'HV03 is down.'),
		]),
	).toEqual([
		'  HV01, HV03: HV01 is down. (preflight/node-state)',
		"  Fix: Start-ClusterNode -Name 'HV01'",
		'  HV02: HV02 is paused. (preflight/node-state)',
		"  Fix: Start-ClusterNode -Name 'HV02'",
	]);
});
