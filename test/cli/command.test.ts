import { expect, test } from 'vitest';
import { conclude } from '../../src/cli/command.ts';
import type { Config } from '../../src/engine/config.ts';
import type { Finding, LintReport } from '../../src/engine/report.ts';
import { countSeverities } from '../../src/engine/report-writer.ts';
import type { Severity } from '../../src/engine/rule.ts';

const finding = (severity: Severity, kind = 'host') => ({ severity, subject: { kind } }) as Finding;
const report = (undecided: number, ...findings: Finding[]) =>
	({
		findings,
		summary: {
			...countSeverities(findings),
			undecided,
			migrations: { undecided: 0, blocked: 0 },
		},
	}) as unknown as LintReport;
const moves = (undecided: number, blocked = 0) =>
	({
		findings: [],
		summary: { ...countSeverities([]), undecided: 9, migrations: { undecided, blocked } },
	}) as unknown as LintReport;

test.each<[string, LintReport, Config, number, RegExp?]>([
	['nothing is found', report(3), {}, 0],
	['less than an error is found', report(0, finding('warning')), {}, 0],
	['an error is found', report(0, finding('error')), {}, 1, /^1 finding at or above error\.$/],
	['as much as asked', report(0, finding('warning')), { failOn: 'warning' }, 1, /above warning/],
	['nothing counts', report(0, finding('error')), { failOn: 'never' }, 0],
	[
		'checks are undecided: the preset says which rules are asked, no more',
		report(2),
		{ preset: 'strict' },
		0,
	],
	[
		'checks are undecided, and they count',
		report(2),
		{ preset: 'strict', failOnUndecided: 'all' },
		1,
		/^2 checks are undecided, which --fail-on-undecided all does not/,
	],
	['only moves count, and none is undecided', moves(0), { failOnUndecided: 'migrations' }, 0],
	[
		'only moves count, and one is undecided',
		moves(1),
		{ failOnUndecided: 'migrations' },
		1,
		/^1 migration is undecided, which --fail-on-undecided migrations does not let pass\.$/,
	],
	[
		'a blocked move whose findings do not count',
		moves(0, 2),
		{ failOnUndecided: 'migrations' },
		1,
		/^2 migrations are blocked, which --fail-on-undecided migrations does not let pass\.$/,
	],
	['no certainty is asked for', moves(0, 2), {}, 0],
	[
		'undecided checks alone count',
		report(1),
		{ failOn: 'never', failOnUndecided: 'all' },
		1,
		/^1 check is undecided, which --fail-on-undecided all/,
	],
	[
		'the input is not valid',
		report(0, finding('error', 'document')),
		{ failOn: 'never' },
		2,
		/one place/,
	],
])('%s', (_, found, config, exitCode, reason) => {
	const conclusion = conclude(found, config);
	expect(conclusion.exitCode).toBe(exitCode);
	// Never another code than 0 without a word.
	expect(conclusion.reasons).toHaveLength(exitCode === 0 ? 0 : 1);
	if (reason) expect(conclusion.reasons[0]).toMatch(reason);
});
