import { expect, test } from 'vitest';
import {
	compareText,
	type Finding,
	isAtLeast,
	type MigrationVerdict,
	type ReportedFact,
	summarize,
	type Undecided,
} from '../../src/engine/report.ts';
import type { Severity } from '../../src/engine/rule.ts';

test.each<[Severity, Severity, boolean]>([
	['error', 'warning', true],
	['warning', 'warning', true],
	['info', 'warning', false],
	['info', 'info', true],
])('%s is at least %s: %s', (severity, threshold, expected) => {
	expect(isAtLeast(severity, threshold)).toBe(expected);
});

test('texts compare by their code units, not as a language has it', () => {
	expect(['ä', 'b', 'B', 'a10', 'a2'].sort(compareText)).toEqual(['B', 'a10', 'a2', 'b', 'ä']);
});

const fact = (name: string, fact: string): ReportedFact => ({
	object: { kind: 'virtualMachine', name },
	fact,
	path: null,
	range: null,
	shownBy: 'known to people',
});
const check = (ruleId: string, ...missing: ReportedFact[]): Undecided => ({
	ruleId,
	subject: { kind: 'virtualMachine', name: 'app01' },
	missing,
});

const missed = (fact: string, checks: number) => ({
	fact,
	kind: 'virtualMachine',
	objects: ['app01'],
	checks,
	decidesMigrations: false,
	shownBy: 'known to people',
});

test('a summary counts, and ranks the facts by the checks that they would decide', () => {
	const severities: readonly Severity[] = ['error', 'info', 'error'];
	const verdicts = ['blocked', 'allowed', 'undecided', 'blocked'] as const;
	const summary = summarize(
		severities.map((severity) => ({ severity }) as Finding),
		[
			check('a/a', fact('app02', 'hardDrives[0].size'), fact('app02', 'hardDrives[1].size')),
			check('a/b', fact('app01', 'hardDrives[3].size'), fact('app01', 'state')),
			check('a/c', fact('app01', 'owner')),
			{
				...check('preflight/a', fact('app01', 'memory.dynamic')),
				subject: { kind: 'migration', name: 'app01 to HV02' },
			},
		],
		[],
		verdicts.map(
			(verdict) =>
				({ verdict, conditions: [] as MigrationVerdict['conditions'] }) as MigrationVerdict,
		),
		7,
		2,
	);
	expect(summary).toEqual({
		errors: 2,
		warnings: 0,
		infos: 1,
		passed: 7,
		undecided: 4,
		passedOver: 2,
		open: 0,
		migrations: { allowed: 1, conditional: 0, blocked: 2, undecided: 1 },
		missingFacts: [
			// A move hangs on it.
			{ ...missed('memory.dynamic', 1), decidesMigrations: true },
			{ ...missed('hardDrives[].size', 2), objects: ['app01', 'app02'] },
			missed('owner', 1),
			missed('state', 1),
		],
	});
});
