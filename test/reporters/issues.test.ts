import { expect, test } from 'vitest';
import type { Finding, LintReport, Undecided } from '../../src/engine/report.ts';
import { issuesOf, shownText } from '../../src/reporters/issues.ts';
import { lintFiles } from './estate.ts';

const { report } = lintFiles({ 'a.yaml': 'apiVersion: hvlint/v1\nkind: Host\nname: HV01\n' });
const issuesFor = (parts: Partial<LintReport>, texts: Readonly<Record<string, string>> = {}) =>
	issuesOf({ ...report, findings: [], undecided: [], ...parts }, new Map(Object.entries(texts)));
const finding: Finding = {
	ruleId: 'host/memory',
	messageId: 'none',
	severity: 'error',
	message: 'HV01 has no memory.',
	fix: 'Buy some.',
	subject: { kind: 'host', name: 'HV01' },
	path: 'a.yaml',
	pointer: '/name',
	range: { start: { line: 2, column: 3 }, end: { line: 2, column: 7 } },
	excerpt: null,
	data: { names: ['one', 'two'], number: 3 },
	identity: '0',
};

test('a finding: its message, fix and values, printable, at its place', () => {
	const [issue] = issuesFor({
		findings: [{ ...finding, message: 'A\u202e has none.', fix: 'Buy\u001b some.' }],
	});
	expect(issue).toMatchObject({
		message: 'HV01: A\\u{202e} has none.',
		fix: 'Buy\\u{1b} some.',
		values: { names: 'one, two', number: '3' },
		path: 'a.yaml',
		range: finding.range,
	});
});

test('a range over several lines ends with its first', () => {
	const range = { start: { line: 2, column: 3 }, end: { line: 4, column: 2 } };
	const [issue] = issuesFor({ findings: [{ ...finding, range }] }, { 'a.yaml': 'a\r\nb: [c\n]\n' });
	expect(issue?.range).toEqual({ start: range.start, end: { line: 2, column: 6 } });
});

test('undecided checks: those of grave rules first, each with an identity that stays', () => {
	const missing = [
		{
			object: { kind: 'host', name: 'HV01' },
			fact: 'memory.total',
			path: null,
			range: null,
			shownBy: "`Get-VMHost -ComputerName 'HV01'`",
		},
	] as const;
	const check = (ruleId: string, name: string): Undecided => ({
		ruleId,
		subject: { kind: 'host', name },
		missing,
	});
	const rules = ['info', 'warning', 'error'].map((severity) => ({
		...(report.rules[0] as LintReport['rules'][number]),
		id: `a/${severity}`,
		severity: severity as 'info',
	}));
	const undecided = [
		check('a/info', 'HV01'),
		check('a/warning', 'HV01'),
		check('a/error', 'HV01'),
		check('a/error', 'HV02'),
		check('a/error', 'HV01'),
	];
	const issues = issuesFor({ undecided, rules });
	expect(issues.map(({ ruleId, subject }) => `${ruleId} ${subject.name}`)).toEqual([
		'a/error HV01',
		'a/error HV02',
		'a/error HV01',
		'a/warning HV01',
		'a/info HV01',
	]);
	expect(issues[0]?.message).toBe(
		"a/error cannot be decided for HV01, for want of HV01 memory.total (no Host document describes it; `Get-VMHost -ComputerName 'HV01'`).",
	);
	const identities = issues.map(({ identity }) => identity);
	expect(new Set(identities).size).toBe(5);
	expect(identities[2]).toBe(`${identities[0]}:2`);
	const known = { ...check('a/error', 'HV01'), missing: [...missing, ...missing] };
	expect(issuesFor({ undecided: [known], rules })[0]?.identity).toBe(identities[0]);
});

test('a long text is cut, which it says, and not within a character', () => {
	expect(shownText('x'.repeat(4000))).toBe('x'.repeat(4000));
	expect(shownText('x'.repeat(5000))).toBe(`${'x'.repeat(4000)}… (1000 characters more)`);
	expect(shownText(`${'x'.repeat(3999)}\u{1f600}!`)).toBe(
		`${'x'.repeat(3999)}… (3 characters more)`,
	);
});
