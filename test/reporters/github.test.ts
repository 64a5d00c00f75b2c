import * as core from '@actions/core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
	escapeData,
	escapeProperty,
	renderGitHub,
	workflowCommand,
} from '../../src/reporters/github.ts';
import { printable } from '../../src/reporters/printable.ts';
import { findingText } from '../../src/reporters/text.ts';
import {
	anyText,
	context,
	hostileNames,
	hostileReport,
	plainOf,
	reportNaming,
	reportOf,
	reportWith,
} from './hostile.ts';

interface Command {
	readonly name: string;
	readonly properties: Readonly<Record<string, string>>;
	readonly data: string;
}

/** What the runner makes of what a step prints: its commands, and the lines that are none. */
function runnerReads(output: string): { commands: Command[]; plain: string[] } {
	const lines = output.split(/\r\n|\n|\r/).slice(0, -1);
	const parsed = lines.map((line) => parseCommand(line) ?? parseOldCommand(line) ?? line);
	return {
		commands: parsed.filter((one) => typeof one === 'object'),
		plain: parsed.filter((one) => typeof one === 'string'),
	};
}

/**
 * `::name key=value,key=value::data`. The runner looks for `::` as a language does, to which a
 * character with an accent on it is another one, and a character without width none at all.
 */
function parseCommand(line: string): Command | undefined {
	const ignorable = '[\\p{Cf}\\u034f\\ufe00-\\ufe0f]*';
	const pattern = `^\\s*::(?!\\p{M})(.*?):${ignorable}:(?!\\p{M})(.*)$`;
	const [, info, data = ''] = new RegExp(pattern, 'su').exec(line) ?? [];
	return info === undefined
		? undefined
		: commandOf(info, data, ',', unescapeProperty, unescapeData);
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function parseOldCommand(line: string): Command | undefined {
	const ignorable = '[\\p{Cf}\\u034f\\ufe00-\\ufe0f]*';
	const prefix = `#${ignorable}#${ignorable}\\[`;
	const [, info, data = ''] = new RegExp(`${prefix}([^\\]]*)\\](.*)$`, 'su').exec(line) ?? [];
	return info === undefined ? undefined : commandOf(info, data, ';', String, String);
}

function commandOf(
	info: string,
	data: string,
	separator: string,
	unescapeValue: (text: string) => string,
	unescapeRest: (text: string) => string,
): Command {
	const [name = '', ...rest] = info.split(' ');
	const pairs = rest
		.join(' ')
		.trim()
		.split(separator)
		.map((pair) => pair.split(/=(.*)/s).filter((part) => part !== ''))
		.filter((pair) => pair.length === 2)
		.map(([key = '', value = '']) => [key, unescapeValue(value)]);
	return { name, properties: Object.fromEntries(pairs), data: unescapeRest(data) };
}

function unescapeData(text: string): string {
	return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
	const lines = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
	return lines.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

describe('a hostile name is data', () => {
	test.each(Object.entries(hostileNames))('%s', (_, name) => {
		const report = hostileReport(name);
		const { commands, plain } = runnerReads(renderGitHub(report, context));
		expect(plain).toEqual([]);
		expect(commands.map((command) => command.name)).toEqual(['error', 'warning', 'notice']);
		const [error, warning, notice] = commands;
		for (const [command, ruleId] of [
			[error, 'preflight/network-switch'],
			[warning, 'network/switch-names'],
		] as const) {
			const finding = report.findings.find((one) => one.ruleId === ruleId);
			if (!finding || !command) throw new Error('a finding or its command is missing');
			const message = `${ruleId}: ${printable(findingText(finding))}\nFix: ${printable(finding.fix)}`;
			expect(command.data.length).toBeLessThanOrEqual(4096);
			if (message.length <= 4096) expect(command.data).toBe(message);
			else expect(command.data).toMatch(/^.{4000}.* \.\.\. \(\d+ characters\)$/);
			expect(command.properties).toEqual({
				file: finding.path,
				line: '1',
				endLine: '1',
				col: String(finding.range?.start.column),
				endColumn: String(finding.range?.end.column),
				title: 'hvlint',
			});
		}
		expect(notice?.properties).toEqual({ title: 'hvlint' });
		expect(notice?.data).toMatch(/^1 error, 1 warning, 0 info\. Migrations: 0 allowed, 1 blocked/);
	});

	test('any text, as a message and as a property', () => {
		fc.assert(
			fc.property(anyText, anyText, (file, text) => {
				fc.pre(file !== '' && !file.startsWith('='));
				const line = workflowCommand('error', { file, line: 1 }, `x ${text}`);
				expect(runnerReads(`${line}\n`)).toEqual({
					commands: [
						{ name: 'error', properties: { file, line: '1', title: 'hvlint' }, data: `x ${text}` },
					],
					plain: [],
				});
			}),
			{ numRuns: 1000 },
		);
	});

	test('escaped as GitHub does it itself', () => {
		const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
		const text = '100% a:b,c\r\nd';
		core.error(text, { file: text });
		const [line] = write.mock.lastCall ?? [];
		write.mockRestore();
		expect(line).toBe(`::error file=${escapeProperty(text)}::${escapeData(text)}\n`);
	});
});

describe('no more than GitHub keeps', () => {
	const read = (errors: number, warnings: number, infos: number) =>
		runnerReads(renderGitHub(reportWith(errors, warnings, infos), context)).commands;

	test('10 of a type, the worst first, and a last one for the rest', () => {
		const commands = read(12, 11, 10);
		const names = commands.map(({ name }) => name);
		expect(names).toEqual([
			...Array(10).fill('error'),
			...Array(10).fill('warning'),
			...Array(10).fill('notice'),
		]);
		expect(commands.at(-1)?.data).toBe(
			'12 errors, 11 warnings, 10 info. Not shown here, where no more are kept: 2 errors, 1 warning, 1 info (error.yaml: 2, info.yaml: 1, warning.yaml: 1). The other formats hold them all.',
		);
	});

	test('nothing to add where all is told', () => {
		expect(read(10, 10, 9)).toHaveLength(29);
		expect(read(0, 0, 0)).toEqual([]);
	});

	test('a text as long as the runner leaves it whole, without half a character at its end', () => {
		const message = (text: string) => workflowCommand('error', {}, text).split('::')[2];
		expect(message('x'.repeat(4096))).toBe('x'.repeat(4096));
		expect(message('x'.repeat(4097))).toHaveLength(4096);
		for (const start of ['', 'x']) {
			const cut = message(start + '😀'.repeat(4000)) ?? '';
			expect(cut).not.toMatch(/\p{Cs}/u);
			expect(cut.length).toBeGreaterThan(4090);
		}
	});
});

test('invalid input and planned migrations stand before other errors', () => {
	const report = reportWith(12, 0, 0);
	const [finding] = report.findings;
	if (!finding) throw new Error('no finding');
	const findings = [
		...report.findings,
		{ ...finding, message: 'M', subject: { kind: 'migration', name: 'M' } as const },
		{ ...finding, message: 'D', subject: { kind: 'document', name: 'a.yaml' } as const },
	];
	const { commands } = runnerReads(renderGitHub({ ...report, findings }, context));
	expect(commands.map(({ data }) => data.split('\n')[0]?.split(': ')[1]).slice(0, 3)).toEqual([
		'D',
		'M',
		'error 0 of HV02.',
	]);
});

test('a migration that lacks many facts names those that most of its checks hang on, and counts the rest', () => {
	const report = reportOf({
		'cluster.json': {
			kind: 'Cluster',
			name: 'C',
			nodes: ['HV01', 'HV02'],
			migrations: [{ virtualMachine: 'vm01', to: 'HV02' }],
		},
		'hosts.json': { kind: 'Host', name: 'HV02', cluster: 'C' },
		'machines.json': { kind: 'VirtualMachine', name: 'vm01', cluster: 'C', owner: 'HV01' },
	});
	const { commands } = runnerReads(renderGitHub(report, context));
	const [warning] = commands.filter(({ name }) => name === 'warning');
	expect(warning?.data.length).toBeLessThan(1000);
	expect(warning?.data).toMatch(
		/^preflight: vm01 from HV01 to HV02 \(Live\) is undecided for want of (HV0\d [\w.]+ \([^)]+\), ).*, \d\d more$/,
	);
	const checks = report.migrations[0]?.checks ?? [];
	const [, object, fact] = /want of (\S+) (\S+)/.exec(warning?.data ?? '') ?? [];
	const wanting = (name = '', path = '') =>
		checks.filter(({ missing = [] }) =>
			missing.some((one) => one.object.name === name && one.fact === path),
		).length;
	for (const { missing = [] } of checks)
		for (const one of missing.filter(({ choice }) => !choice))
			expect(wanting(one.object.name, one.fact)).toBeLessThanOrEqual(wanting(object, fact));
});

test('a migration that is undecided is a warning at the first fact that it hangs on', () => {
	const report = reportNaming('vm01');
	const migrations = report.migrations.map((migration) => ({
		...plainOf(migration),
		verdict: 'undecided' as const,
		checks: migration.checks.filter(({ outcome }) => outcome !== 'failed').slice(-3),
	}));
	const { commands } = runnerReads(renderGitHub({ ...report, findings: [], migrations }, context));
	expect(commands.filter(({ name }) => name === 'warning')).toEqual([
		{
			name: 'warning',
			properties: {
				file: 'machines.json',
				line: '1',
				endLine: '1',
				col: '58',
				endColumn: '64',
				title: 'hvlint',
			},
			data: expect.stringMatching(
				/^preflight: vm01 from HV01 to HV02 \(Live\) is undecided for want of vm01 [\w.]+ \(machines.json:1; `Get-VM[^`]+`\), /,
			),
		},
	]);
});
