import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { folderOf, hvlint } from './process.ts';

const machine = (name: string, rest = '{ name: c, created: 2025-01-01, type: Standard }') =>
	`apiVersion: hvlint/v1\nkind: VirtualMachine\nname: ${name}\ncluster: null\nowner: HV01\ncollected: 2026-11-20\ncheckpoints: [${rest}]\n`;
const files = (configuration: string) => ({
	'a.yaml': machine('lab-a'),
	'b.yaml': machine('b'),
	'hvlint.yaml': `failOn: info\nrules: { checkpoints/age: error }\n${configuration}`,
});
const exception = (rest = '', rule = 'checkpoints/age', objects = "['LAB-*']") =>
	`exceptions:\n  - rule: ${rule}\n    objects: ${objects}\n    reason: The course needs it.\n${rest}`;
const reportOf = async (cwd: string, ...args: string[]) => {
	const { out } = await hvlint(['-f', 'json', ...args], { cwd });
	return JSON.parse(out);
};
const ofRule = (findings: { ruleId: string; subject: { name: string } }[], rule: RegExp) =>
	findings.filter(({ ruleId }) => rule.test(ruleId)).map(({ subject }) => subject.name);

test('what is excepted does not count, and every format tells it with its reason', async () => {
	const cwd = folderOf(files(exception('    until: 2026-11-20\n')));
	const report = await reportOf(cwd);
	expect(ofRule(report.findings, /checkpoints\/age|exception/)).toEqual(['b']);
	expect(report.settled).toMatchObject([
		{
			ruleId: 'checkpoints/age',
			subject: { name: 'lab-a' },
			status: 'excepted',
			reason: 'The course needs it.',
			until: '2026-11-20',
		},
	]);
	expect(report.summary.errors).toBe(1);
	const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
	const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
	validate(report);
	expect(validate.errors).toBeNull();
	for (const format of [
		'pretty',
		'sarif',
		'junit',
		'github',
		'azure',
		'gitlab',
		'markdown',
		'teamcity',
	]) {
		const { code, out } = await hvlint(['-f', format], { cwd });
		expect({ format, code }).toEqual({ format, code: 1 });
		expect(out.replace(/\s+/g, ' ')).toMatch(/lab-a.*The course needs it\./);
	}
});

test('one that has expired does not hold, and is told', async () => {
	const cwd = folderOf(files(exception('    until: 2026-11-19\n')));
	const { findings, settled } = await reportOf(cwd);
	expect(settled).toEqual([]);
	expect(ofRule(findings, /checkpoints\/age/)).toEqual(['lab-a', 'b']);
	expect(findings.filter((one: { path: string }) => one.path === 'hvlint.yaml')).toMatchObject([
		{
			ruleId: 'exception-expired',
			severity: 'warning',
			message: 'The exception of checkpoints/age for LAB-* held until 2026-11-19.',
			range: { start: { line: 4, column: 5 } },
			excerpt: { text: '  - rule: checkpoints/age' },
		},
	]);
	const earlier = await reportOf(cwd, '--as-of', '2026-11-19');
	expect(ofRule(earlier.findings, /exception/)).toEqual([]);
	for (const format of ['pretty', 'sarif', 'junit', 'gitlab', 'markdown'])
		expect((await hvlint(['-f', format], { cwd })).out).toContain('exception-expired');
});

describe('one that lets nothing stand', () => {
	const ids = async (cwd: string) =>
		ofRule((await reportOf(cwd)).findings, /exception-unused/).length;

	test('is told', async () => {
		expect(await ids(folderOf(files(exception('', 'checkpoints/age', '[gone]'))))).toBe(1);
	});

	test('may be needed where its check is undecided, or input could not be read', async () => {
		const configured = files(exception('', 'checkpoints/age', '[b]'));
		const undecided = machine('b', '{ name: c, created: 2025-01-01 }');
		expect(await ids(folderOf({ ...configured, 'b.yaml': undecided }))).toBe(0);
		expect(await ids(folderOf({ ...configured, 'b.yaml': `${machine('x')}oops: 1\n` }))).toBe(0);
	});
});

test('a move goes by its machine, and its verdict stays', async () => {
	const host = (name: string, made: string) =>
		`apiVersion: hvlint/v1\nkind: Host\nname: ${name}\ncluster: C1\nprocessor: { manufacturer: ${made} }\n`;
	const cwd = folderOf({
		'c1.yaml':
			'apiVersion: hvlint/v1\nkind: Cluster\nname: C1\nnodes: [A, B]\nvirtualMachines: [{ name: v, owner: A }]\nmigrations: [{ virtualMachine: v, to: B }]\n',
		'a.yaml': host('A', 'GenuineIntel'),
		'b.yaml': host('B', 'AuthenticAMD'),
		'hvlint.yaml': exception('', 'preflight/processor-vendor', '[v]'),
	});
	const report = await reportOf(cwd);
	expect(ofRule(report.settled, /./)).toEqual(['v to B']);
	expect(report.migrations).toMatchObject([{ verdict: 'blocked' }]);
});

test('a baseline holds neither what is excepted nor what is said of exceptions', async () => {
	const cwd = folderOf(files(exception('', 'checkpoints/age', '[gone, lab-a]')));
	await hvlint(['baseline'], { cwd });
	expect(readFileSync(`${cwd}/hvlint-baseline.json`, 'utf8')).not.toMatch(/lab-a"|exception-/);
});

test('a reason is text', async () => {
	const reason = '"\\e[31m##vso[task.complete]\\n::error::x <b>|"';
	const cwd = folderOf(files(exception().replace('The course needs it.', reason)));
	for (const format of [
		'pretty',
		'github',
		'azure',
		'markdown',
		'teamcity',
		'gitlab',
		'sarif',
		'junit',
	]) {
		const { out } = await hvlint(['-f', format], { cwd });
		// biome-ignore lint/suspicious/noControlCharactersInRegex: that is the question.
		expect(out).not.toMatch(/\u001B|##vso\[task\.complete\]|^::error::x/m);
	}
});

test.each([
	['no reason', 'exceptions: [{ rule: checkpoints/age, objects: [a] }]\n', 'reason'],
	['a blank reason', exception().replace('The course needs it.', '" "'), 'hvlint.yaml:6:13'],
	['no rule of that name', exception('', 'checkpoint/age'), 'Did you mean "checkpoints/age"?'],
	['no day', exception('    until: 2026-02-31\n'), '"2026-02-31" is no date.'],
	['no glob', exception('', 'checkpoints/age', "['{a']"), 'hvlint.yaml:5:'],
	[
		'a locked rule',
		exception().replace('exceptions', 'overrides: []\nexceptions'),
		'checkpoints/age is locked. It takes no exception',
	],
])('2: %s', async (what, configuration, message) => {
	const all = files(configuration);
	const locked = 'rules: { checkpoints/age: { severity: error, locked: true } }';
	const text = all['hvlint.yaml'].replace(/rules: .*/, what === 'a locked rule' ? locked : '$&');
	const { code, out, err } = await hvlint([], { cwd: folderOf({ ...all, 'hvlint.yaml': text }) });
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toContain(message);
});

test('locked alone turns no opt-in rule on', async () => {
	const cwd = folderOf({ 'hvlint.yaml': 'rules: { csv/default-paths: { locked: true } }\n' });
	const { out } = await hvlint(['rules', 'csv', '-f', 'json'], { cwd });
	expect(JSON.parse(out)[0]).toMatchObject({ id: 'csv/default-paths', severity: 'off' });
});
