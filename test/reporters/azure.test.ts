import { commandFromString } from 'azure-pipelines-task-lib/taskcommand.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderAzure } from '../../src/reporters/azure.ts';
import { printable } from '../../src/reporters/printable.ts';
import { findingText } from '../../src/reporters/text.ts';
import {
	anyText,
	context,
	hostileNames,
	hostileReport,
	reportNaming,
	reportWith,
} from './hostile.ts';

/**
 * What the agent makes of what a step prints: its commands, as Azure's own parser reads them, and the
 * other lines. A command may begin anywhere in a line, and characters without width hide none.
 */
function agentReads(output: string) {
	const ignorable = '[\\p{Cf}\\u034f\\ufe00-\\ufe0f]*';
	const prefix = new RegExp(['#', '#', 'v', 's', 'o', '\\['].join(ignorable), 'u');
	const lines = output.split(/\r\n|\n|\r/).slice(0, -1);
	const commands = lines
		.filter((line) => prefix.test(line))
		.map((line) => commandFromString(line.slice(line.search(prefix))));
	return { commands, plain: lines.filter((line) => !prefix.test(line)) };
}

describe('a hostile name is data', () => {
	test.each(Object.entries(hostileNames))('%s', (_, name) => {
		const report = hostileReport(name);
		const { commands, plain } = agentReads(renderAzure(report, context));
		expect(commands.map(({ command }) => command)).toEqual([
			'task.logissue',
			'task.logissue',
			'task.complete',
		]);
		for (const [index, ruleId] of ['preflight/network-switch', 'network/switch-names'].entries()) {
			const finding = report.findings.find((one) => one.ruleId === ruleId);
			if (!finding) throw new Error('no finding');
			const message = `${printable(findingText(finding))}\nFix: ${printable(finding.fix)}`;
			const { properties, message: said } = commands[index] ?? {};
			expect(properties).toEqual({
				type: finding.severity,
				sourcepath: printable(finding.path ?? ''),
				linenumber: '1',
				columnnumber: String(finding.range?.start.column),
				code: ruleId,
			});
			if (message.length <= 4096) expect(said).toBe(message);
			else expect(said).toMatch(/^.{4000}.* \.\.\. \(\d+ characters\)$/);
		}
		expect(plain).toHaveLength(1);
		expect(plain[0]).toMatch(
			/^hvlint: 1 error, 1 warning, 0 info\. Migrations: 0 allowed, 1 blocked/,
		);
		expect(plain[0]).not.toContain('##');
	});

	test('any text', () => {
		const report = reportWith(1, 0, 0);
		const [finding] = report.findings;
		if (!finding) throw new Error('no finding');
		fc.assert(
			fc.property(anyText, anyText, (one, other) => {
				const path = `a${one}b`;
				const message = `HV02 ${other}`;
				const findings = [{ ...finding, path, message }];
				const { commands, plain } = agentReads(renderAzure({ ...report, findings }, context));
				expect(plain).toHaveLength(1);
				expect(commands).toHaveLength(2);
				expect(commands[0]?.properties).toMatchObject({
					sourcepath: printable(path),
					code: finding.ruleId,
				});
				expect(commands[0]?.message).toBe(`${printable(message)}\nFix: Do it.`);
			}),
			{ numRuns: 500 },
		);
	});
});

test('10 of a type, the worst first, and a line for the rest', () => {
	const { commands, plain } = agentReads(renderAzure(reportWith(12, 11, 2), context));
	expect(commands.map(({ properties }) => properties.type ?? properties.result)).toEqual([
		...Array(10).fill('error'),
		...Array(10).fill('warning'),
		'SucceededWithIssues',
	]);
	expect(plain).toEqual([
		'hvlint: 12 errors, 11 warnings, 2 info. Not shown here, where no more are kept: 2 errors, 1 warning, 2 info (error.yaml: 2, info.yaml: 2, warning.yaml: 1). The other formats hold them all.',
	]);
});

test.each([
	['Succeeded', 'nothing', reportWith(0, 0, 0)],
	['Succeeded', 'what is worth knowing', reportWith(0, 0, 1)],
	['SucceededWithIssues', 'a warning', reportWith(0, 1, 0)],
	['SucceededWithIssues', 'what is undecided', { ...reportNaming('vm01'), findings: [] }],
])('the result is %s with %s', (result, _, report) => {
	const { commands } = agentReads(renderAzure(report, context));
	expect(commands.at(-1)?.properties).toEqual({ result });
});

test('without a place the rule is told in the message', () => {
	const report = reportWith(1, 0, 0);
	const findings = report.findings.map((finding) => ({ ...finding, path: null, range: null }));
	const [issue] = agentReads(renderAzure({ ...report, findings }, context)).commands;
	expect(issue?.properties).toEqual({ type: 'error', code: findings[0]?.ruleId });
	expect(issue?.message).toBe(`${findings[0]?.ruleId}: error 0 of HV02.\nFix: Do it.`);
});
