import { expect, test } from 'vitest';
import type { LintReport, MigrationVerdict } from '../../src/engine/report.ts';
import { matrixOf } from '../../src/reporters/matrix.ts';

const move = (
	virtualMachine: string,
	to: string,
	verdict: MigrationVerdict['verdict'],
	conditions: readonly object[] = [],
) => ({ virtualMachine, to, verdict, conditions }) as MigrationVerdict;
const matrix = (...migrations: MigrationVerdict[]) =>
	matrixOf({ migrations } as never as LintReport);

test('machines and hosts stand once each, in the order of the report', () => {
	const { machines, hosts, verdictOf } = matrix(
		move('app02', 'HV02', 'allowed'),
		move('app02', 'HV01', 'undecided'),
		move('app01', 'HV02', 'blocked'),
		move('app01', 'HV01', 'allowed', [{}]),
	);
	expect([machines, hosts]).toEqual([
		['app02', 'app01'],
		['HV02', 'HV01'],
	]);
	expect(verdictOf('app02', 'HV02')).toBe('allowed');
	expect(verdictOf('app02', 'HV01')).toBe('undecided');
	expect(verdictOf('app01', 'HV02')).toBe('blocked');
	expect(verdictOf('app01', 'HV01')).toBe('conditional');
	expect(verdictOf('app03', 'HV01')).toBeUndefined();
});

test('of machines with one name the worst verdict is told', () => {
	const verdicts = ['undecided', 'blocked', 'allowed'] as const;
	const moves = verdicts.map((verdict) => move('app01', 'HV02', verdict));
	expect(matrix(...moves).verdictOf('app01', 'HV02')).toBe('blocked');
	expect(matrix(...moves.toReversed()).verdictOf('app01', 'HV02')).toBe('blocked');
});
