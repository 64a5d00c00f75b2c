import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderOf, hvlint } from './process.ts';

const snapshot = '{ name: c, created: 2025-01-01, type: Standard }';
const machine = (name: string, rest = '', list = `[${snapshot}]`) =>
	`apiVersion: hvlint/v1\nkind: VirtualMachine\nname: ${name}\ncluster: null\nowner: HV01\ncollected: 2026-11-20\n${rest}checkpoints: ${list}\n`;
const configuration = 'failOn: info\nrules: { checkpoints/age: error }\n';
const beside = (reason = 'The course needs it.', rest = '', rule = 'checkpoints/age') =>
	`exceptions:\n  - rule: ${rule}\n    reason: ${reason}\n${rest}`;

interface Told {
	readonly ruleId: string;
	readonly message: string;
	readonly severity: string;
	readonly subject: { readonly name: string };
	readonly range: { readonly start: { readonly line: number } };
	readonly reason?: string;
}

async function run(files: Readonly<Record<string, string>>, ...args: string[]) {
	const cwd = folderOf({ 'hvlint.yaml': configuration, ...files });
	const { code, out, err } = await hvlint(['-f', 'json', ...args], { cwd });
	const report = JSON.parse(out) as { findings: Told[]; settled?: Told[] };
	const names = (findings: readonly Told[] = [], rule = /checkpoints\/age/) =>
		findings.filter(({ ruleId }) => rule.test(ruleId)).map(({ subject }) => subject.name);
	return {
		...{ code, err, cwd, report },
		counted: names(report.findings),
		excepted: names(report.settled),
		own: report.findings.filter(({ ruleId }) => /^(exception|schema)/.test(ruleId)),
	};
}

test('an exception beside a machine lets its findings stand, and no namesake’s; every format tells it', async () => {
	const files = {
		'a.yaml': `${machine('a', beside())}---\n${machine('b')}`,
		'c1.yaml': `apiVersion: hvlint/v1\nkind: Cluster\nname: C1\ncollected: 2026-11-20\nvirtualMachines:\n  - name: a\n    checkpoints: [${snapshot}]\n`,
	};
	const { counted, excepted, own, cwd, report } = await run(files);
	expect([counted, excepted, own]).toEqual([['b', 'a'], ['a'], []]);
	expect(report.settled?.[0]?.reason).toBe('The course needs it.');
	for (const format of [
		'pretty',
		'sarif',
		'junit',
		'github',
		'azure',
		'gitlab',
		'markdown',
		'html',
	])
		expect((await hvlint(['-f', format], { cwd })).out).toContain('The course needs it.');
});

test('one beside a cluster holds for it and its volumes, not for its machines', async () => {
	const files = {
		'c1.yaml': `apiVersion: hvlint/v1\nkind: Cluster\nname: C1\ncollected: 2026-11-20\n${beside()}virtualMachines:\n  - name: a\n    checkpoints: [${snapshot}]\n`,
	};
	const { counted, own } = await run(files);
	expect(counted).toEqual(['a']);
	expect(own).toMatchObject([
		{
			ruleId: 'exception-unused',
			message: 'The exception of checkpoints/age beside C1 lets nothing stand.',
			range: { start: { line: 6 } },
		},
	]);
});

test.each([
	['above the document', `# hvlint-except checkpoints/age: why\n${machine('a')}`],
	['above the property', machine('a', '# hvlint-except checkpoints/age: why\n')],
	['above, among other comments', machine('a', '# hvlint-except checkpoints/age: why\n\n# more\n')],
	[
		'at the end of the line',
		machine('a', '', `[${snapshot}] # hvlint-except checkpoints/age: why`),
	],
	['at the entry', machine('a', '', `\n  - ${snapshot} # hvlint-except checkpoints/age: why`)],
	[
		'of several rules',
		machine('a', '# hvlint-except checkpoints/age , checkpoints/production: why\n'),
	],
	['until a day', machine('a', '#hvlint-except checkpoints/age until 2026-11-20: why\n')],
	['with CRLF', machine('a', '# hvlint-except checkpoints/age: why\n').replaceAll('\n', '\r\n')],
])('a comment lets stand what it stands at: %s', async (_, text) => {
	const { counted, excepted, report } = await run({ 'a.yaml': text });
	expect([counted, excepted]).toEqual([[], ['a']]);
	expect(report.settled?.[0]?.reason).toBe('why');
});

test('a comment at an entry of machines is for that machine', async () => {
	const entry = (name: string) => `  - name: ${name}\n    checkpoints: [${snapshot}]\n`;
	const head = 'apiVersion: hvlint/v1\nkind: Cluster\nname: C1\ncollected: 2026-11-20\n';
	const { counted, excepted } = await run({
		'c1.yaml': `${head}virtualMachines:\n${entry('a')}  # hvlint-except checkpoints/age: why\n${entry('b')}${entry('c')}`,
	});
	expect([counted, excepted]).toEqual([['a', 'c'], ['b']]);
});

test('what is no comment, or stands elsewhere, lets nothing stand', async () => {
	const text = machine('a', 'path: "# hvlint-except checkpoints/age: x"\n').replace(
		'owner: HV01',
		'owner: HV01 # hvlint-except checkpoints/age: elsewhere',
	);
	const { counted, own } = await run({
		'a.yaml': text,
		'b.yaml': machine('b', '', `[${snapshot}]\n# hvlint-except checkpoints/age: at the end`),
	});
	expect(counted).toEqual(['a', 'b']);
	expect(own.map(({ ruleId }) => ruleId)).toEqual(['exception-unused', 'exception-unused']);
});

test('one that has expired or lets nothing stand is told at its place', async () => {
	const { own, counted } = await run({
		'a.yaml': machine('a', beside('The course.', '    until: 2026-11-19\n')),
		'b.yaml': machine('b', '', `[${snapshot}]\n# hvlint-except checkpoints/age: at the end`),
	});
	expect(counted).toEqual(['a', 'b']);
	expect(own).toMatchObject([
		{
			ruleId: 'exception-expired',
			severity: 'warning',
			message: 'The exception of checkpoints/age beside a held until 2026-11-19.',
		},
		{
			ruleId: 'exception-unused',
			message:
				'The exception of checkpoints/age in a comment that stands at nothing lets nothing stand.',
			range: { start: { line: 8 } },
		},
	]);
});

test.each([
	['no reason', machine('a', 'exceptions: [{ rule: checkpoints/age }]\n'), /reason/],
	['a blank reason', machine('a', beside("' '")), /reason/],
	[
		'no rule',
		machine('a', beside('x', '', 'checkpoints/ages')),
		/Did you mean "checkpoints\/age"\?/,
	],
	['no day', machine('a', beside('x', '    until: 2026-02-31\n')), /"2026-02-31" is no date/],
	['a locked rule', machine('a', beside('x', '', 'guest/patched-regularly')), /is locked/],
	['a comment without a reason', machine('a', '# hvlint-except checkpoints/age:\n'), /no reason/],
	['a comment without rules', machine('a', '# hvlint-except: why\n'), /not the form/],
	[
		'a comment of a locked rule',
		machine('a', '# hvlint-except guest/patched-regularly: x\n'),
		/is locked/,
	],
])('2: %s', async (_, text, message) => {
	const { code, err, own, counted, report } = await run({
		'a.yaml': text,
		'hvlint.yaml': `${configuration}overrides: [{ objects: ['*'], rules: { guest/patched-regularly: { locked: true } } }]\n`,
	});
	expect([code, err]).toEqual([
		2,
		'hvlint: the input is not valid in one place; the rest of it was checked.\n',
	]);
	expect(own.map(({ ruleId }) => ruleId)).toEqual(['schema']);
	expect(JSON.stringify(report.findings.find(({ ruleId }) => ruleId === 'schema'))).toMatch(
		new RegExp(message.source.replaceAll('"', '\\\\\\\\?"')),
	);
	expect(counted).toEqual(['a']);
});

test('an import keeps what stands beside a machine', async () => {
	const read = {
		command: 'Get-VM',
		computer: 'HV01',
		objects: [{ Name: 'a', Id: '416e49fd-28dd-413c-9743-aa3e69e4807d', State: 'Running' }],
	};
	const comment = '# hvlint-except checkpoints/production: why';
	const cwd = folderOf({
		'estate/a.yaml': machine('a', `${beside()}${comment}\nstate: Off\n`),
		'inventory.json': JSON.stringify({
			...{ inventory: 'hvlint/v1', collected: '2026-11-21T08:00:00Z' },
			reads: [{ command: 'Get-VMHost', computer: 'HV01', objects: [{ Name: 'HV01' }] }, read],
		}),
	});
	await hvlint(['import', 'inventory.json', '-o', 'estate'], { cwd });
	const text = readFileSync(`${cwd}/estate/a.yaml`, 'utf8');
	expect(text).toContain('state: Running');
	expect(text).toContain('reason: The course needs it.');
	expect(text).toContain(comment);
});

test('2: more exceptions in one estate than anybody writes', async () => {
	const exceptions = (number: number) =>
		Array.from({ length: number }, () => ({ rule: 'checkpoints/age', reason: 'x' }));
	const named = (name: string, number: number) => ({
		...{ apiVersion: 'hvlint/v1', kind: 'VirtualMachine', name, cluster: null, owner: 'HV01' },
		exceptions: exceptions(number),
	});
	const full = Array.from({ length: 40 }, (_, index) => named(`vm${index}`, 250));
	const of = (documents: readonly object[]) => run({ 'a.json': JSON.stringify(documents) });
	expect((await of(full)).own.filter(({ message }) => message.startsWith('More'))).toEqual([]);
	const { code, own } = await of([...full, named('last', 1)]);
	expect(code).toBe(2);
	expect(own.map(({ message }) => message)).toContain(
		'More than 10,000 exceptions in one estate: 1 more is not used.',
	);
});
