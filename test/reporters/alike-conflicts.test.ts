import { expect, test } from 'vitest';
import { alikeConflicts, conflictLines } from '../../src/reporters/alike-conflicts.ts';

const nowhere = (name: string, message: string) => ({
	virtualMachines: [name],
	message: `No other node takes ${name}.`,
	faults: [{ node: 'HV02', ruleId: 'preflight/gpu-partition', message, fix: `Mend ${name}.` }],
});

test('machines against which the same stands but for their names are told in one breath', () => {
	const alike = alikeConflicts([
		nowhere('gpu01', 'gpu01 has a partition.'),
		nowhere('app01', 'app01 lacks a switch.'),
		nowhere('gpu02', 'gpu02 has a partition.'),
	]);
	expect(alike.flatMap(conflictLines)).toEqual([
		'No other node takes gpu01, gpu02.',
		'  HV02: gpu01 has a partition. (preflight/gpu-partition)',
		'  Fix: Mend gpu01.',
		'No other node takes app01.',
		'  HV02: app01 lacks a switch. (preflight/gpu-partition)',
		'  Fix: Mend app01.',
	]);
});
