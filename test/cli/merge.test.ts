import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf, hvlint } from './process.ts';

const formats = 'pretty json sarif junit github azure gitlab markdown html teamcity'.split(' ');
const shards = 4;
/** The reports stand beside the estate, which does not hold them. */
const reports = (count = shards) =>
	[...Array(count).keys()].map((index) => `../r/${index + 1}.json`);

/** Two clusters and a namesake of one, machines outside of them, exceptions, a baseline and moves. */
async function estate(extra: Readonly<Record<string, string>> = {}): Promise<string> {
	const root = folderOf({ 'r/.keep': '' });
	const cwd = join(root, 'estate');
	cpSync('examples', cwd, { recursive: true });
	cpSync('examples/contoso', join(cwd, 'twin'), { recursive: true });
	for (const file of ['cluster', 'hosts/hv01', 'hosts/hv02', ...machines].map(
		(one) => `twin/${one}.yaml`,
	)) {
		const text = readFileSync(join(cwd, file), 'utf8');
		writeFileSync(
			join(cwd, file),
			text.replaceAll('CONTOSO', 'TWIN').replaceAll(/contoso/gi, 'twin'),
		);
	}
	const files = {
		'alone.yaml':
			'apiVersion: hvlint/v1\nkind: VirtualMachine\nname: alone\ncluster: null\nowner: HV99\ncheckpoints: [{ name: c, created: 2025-01-01, type: Standard }]\n',
		'hvlint.yaml':
			"failOn: info\nexceptions:\n  - { rule: checkpoints/age, objects: ['a*'], reason: Ours. }\n  - { rule: checkpoints/count, objects: ['nobody'], reason: Gone. }\n  - { rule: checkpoints/production, objects: ['*'], reason: Old., until: 2020-01-01 }\noverrides: [{ objects: [nobody], rules: { checkpoints/age: off } }]\n",
		...extra,
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
	return cwd;
}

const machines = ['applications', 'infrastructure', 'services'].map(
	(one) => `virtual-machines/${one}`,
);

async function runShards(cwd: string, ...args: string[]): Promise<void> {
	for (const [index, file] of reports().entries())
		await hvlint(['--shard', `${index + 1}/${shards}`, '-f', `json=${file}`, ...args], { cwd });
}

describe('an estate in four shards', () => {
	let cwd = '';
	beforeAll(async () => {
		cwd = await estate();
		await hvlint(['baseline', 'fabrikam', 'twin', '-o', '../base.json'], { cwd });
		const known = readFileSync(join(cwd, '../base.json'), 'utf8');
		// One that is mended.
		writeFileSync(
			join(cwd, '../base.json'),
			known.replace(
				'"findings": [\n',
				'"findings": [\n    { "rule": "csv/x", "problem": "x", "object": "x", "identity": "x" },\n',
			),
		);
		await runShards(cwd);
		// What are no parts of one run.
		await hvlint(['--shard', '3/3', '-f', 'json=../r/of3.json'], { cwd });
		await hvlint(['-f', 'json=../r/whole.json'], { cwd });
		await hvlint(['--shard', '1/4', '--as-of', '2026-12-24', '-f', 'json=../r/day.json'], { cwd });
		const half = '{"version":1,"tool":{"name":"hvlint"},"shard":{"index":1,"of":1}}';
		writeFileSync(join(cwd, '../r/half.json'), half);
	}, 600_000);

	test.each([
		['without a baseline', []],
		['with a baseline', ['--baseline', '../base.json']],
	])(
		'merged they are the run in one piece, byte for byte, in every format: %s',
		async (_, baseline) => {
			const outputs = (name: string) =>
				formats.flatMap((format) => ['-f', `${format}=../r/${name}.${format}`]);
			const whole = await hvlint([...outputs('whole'), ...baseline], { cwd });
			const merged = await hvlint(
				['merge', ...reports().reverse(), ...outputs('merged'), ...baseline],
				{
					cwd,
				},
			);
			expect(merged).toEqual(whole);
			for (const format of formats) {
				const [one, other] = ['whole', 'merged'].map((name) =>
					readFileSync(join(cwd, `../r/${name}.${format}`), 'utf8'),
				);
				expect(one?.length).toBeGreaterThan(100);
				expect(other).toBe(one);
			}
		},
	);

	test('each is a report of its part', async () => {
		const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
		const isReport = new Ajv({ allowUnionTypes: true }).compile(schema);
		let findings = 0;
		for (const file of reports()) {
			const report = JSON.parse(readFileSync(join(cwd, file), 'utf8'));
			isReport(report);
			expect(isReport.errors).toBeNull();
			findings += report.findings.length;
		}
		expect(findings).toBeGreaterThan(20);
		const { out } = await hvlint(['--shard', '2/4'], { cwd });
		expect(out).toContain('Shard 2 of 4');
		expect(out).not.toContain('exception-unused');
	});

	test.each<[string, string[], RegExp]>([
		['none', [], /takes the JSON reports of all shards/],
		['one is missing', reports().slice(1), /Shard 1 of 4 is missing\./],
		['one is there twice', [...reports(), '../r/1.json'], /Shard 1 of 4 is there more than once\./],
		['one is of another number', ['../r/1.json', '../r/of3.json'], /of 4 shards, another of 3/],
		['one is of a whole run', ['../r/whole.json'], /not of a run with --shard/],
		[
			'one of another day',
			[...reports().slice(1), '../r/day.json'],
			/differ in the day that ages count to/,
		],
		['one is no report', ['../base.json'], /base\.json is no JSON report of hvlint/],
		['one is no JSON', ['alone.yaml'], /alone\.yaml is no JSON report of hvlint: it is not JSON/],
		['one is half a report', ['../r/half.json'], /one of them is no whole report of hvlint/],
		['one is not there', ['../r/9.json'], /9\.json cannot be read/],
	])('2: %s', async (_, operands, message) => {
		const { code, err, out } = await hvlint(['merge', ...operands], { cwd });
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(message);
	});

	test('2: what somebody changed in a report is of another type', async () => {
		const [first = '', ...others] = reports();
		const report = JSON.parse(readFileSync(join(cwd, first), 'utf8'));
		report.findings.push({ ...report.findings[0], message: null });
		report.findings[0].message = { includes: 1, __proto__: null };
		writeFileSync(join(cwd, '../r/changed.json'), JSON.stringify(report));
		for (const format of ['pretty', 'markdown', 'sarif', 'html']) {
			const operands = ['../r/changed.json', ...others];
			const { code, err } = await hvlint(['merge', ...operands, '-f', format], { cwd });
			expect([format, code]).toEqual([format, 2]);
			expect(err).toContain('one of them is no whole report of hvlint');
		}
	});

	test('2: a format that shows the manifests, where they are not', async () => {
		const elsewhere = folderOf({});
		const paths = reports().map((file) => join(cwd, file));
		const { code, err } = await hvlint(['merge', ...paths, '-f', 'sarif'], { cwd: elsewhere });
		expect([code, err.includes('alone.yaml, of which the report tells, is not here')]).toEqual([
			2,
			true,
		]);
		expect((await hvlint(['merge', ...paths, '-f', 'markdown'], { cwd: elsewhere })).out).not.toBe(
			'',
		);
	});
});

describe('2: a report names a file outside of the folder', () => {
	test.each([
		'../secret.yaml',
		'/etc/secret.yaml',
		'a\\..\\..\\secret.yaml',
		'C:\\secret.yaml',
		'C:secret.yaml',
	])('%s', async (path) => {
		const cwd = join(folderOf({ 'secret.yaml': 'password: x\n', 'e/hv01.yaml': machine }), 'e');
		await hvlint(['--shard', '1/1', '-f', 'json=1.json'], { cwd });
		const report = JSON.parse(readFileSync(join(cwd, '1.json'), 'utf8'));
		writeFileSync(join(cwd, '1.json'), JSON.stringify({ ...report, files: [path] }));
		const told = `${path}, of which the report tells, lies outside of this folder`;
		for (const format of ['sarif', 'gitlab', 'html']) {
			const { code, err } = await hvlint(['merge', '1.json', '-f', format], { cwd });
			expect([code, err.replace(/\s+/g, ' ').includes(told)]).toEqual([2, true]);
		}
		expect((await hvlint(['merge', '1.json'], { cwd })).code).toBe(0);
	});
});

const machine = 'apiVersion: hvlint/v1\nkind: VirtualMachine\nname: vm1\n';

test('what is excepted in files that stand in another order than the clusters', async () => {
	const cluster = (name: string) =>
		`apiVersion: hvlint/v1\nkind: Cluster\nname: ${name}\nnodes: [${name}-1, ${name}-2]\nvirtualMachines: [{ name: ${name}-vm, checkpoints: [{ name: c, created: 2025-01-01, type: Standard }] }]\n`;
	const names = ['D', 'C', 'B', 'A'];
	const cwd = folderOf({
		'r/.keep': '',
		'estate/hvlint.yaml':
			"exceptions: [{ rule: checkpoints/age, objects: ['*'], reason: Ours. }]\n",
		...Object.fromEntries(names.map((name, index) => [`estate/${index + 1}.yaml`, cluster(name)])),
	});
	const estate = join(cwd, 'estate');
	await runShards(estate);
	const whole = await hvlint(['-f', 'json'], { cwd: estate });
	const settled: { path: string }[] = JSON.parse(whole.out).settled;
	expect(settled.map(({ path }) => path)).toEqual(['1.yaml', '2.yaml', '3.yaml', '4.yaml']);
	expect(await hvlint(['merge', ...reports(), '-f', 'json'], { cwd: estate })).toEqual(whole);
});

test('faults of the input are in each part, and once in the whole', async () => {
	const cwd = await estate({
		'broken.yaml':
			'apiVersion: hvlint/v1\nkind: Cluster\n# hvlint-except nothing: x\nname: C9\nx: 1\n',
	});
	await runShards(cwd);
	const whole = await hvlint(['-f', 'json'], { cwd });
	expect(await hvlint(['merge', ...reports(), '-f', 'json'], { cwd })).toEqual(whole);
	expect(whole.code).toBe(2);
});

test.each(['9/8', '0/8', '3', 'x/y', '-1/2', '1/0', '1/99999'])('2: --shard %s', async (shard) => {
	const { code, err } = await hvlint([`--shard=${shard}`], { cwd: folderOf({}) });
	expect([code, err]).toEqual([
		2,
		`hvlint: --shard is a part and how many there are, as in 3/8: from 1/8 to 8/8, not ${JSON.stringify(shard)}.\n`,
	]);
});

describe('shards of a change', () => {
	/** Before it a cluster was not there that comes first now, machines were elsewhere, and some findings were not. */
	let cwd = '';
	beforeAll(async () => {
		cwd = await estate();
		cpSync(cwd, join(cwd, '../before'), { recursive: true });
		const before = (name: string, change: (text: string) => string) => {
			const file = join(cwd, '../before', name);
			writeFileSync(file, change(readFileSync(file, 'utf8')));
		};
		writeFileSync(
			join(cwd, 'first.yaml'),
			`apiVersion: hvlint/v1\nkind: Cluster\nname: A-FIRST\nnodes: [A1, A2]\nvirtualMachines: [{ name: own, checkpoints: ${old} }]\n`,
		);
		before('twin/virtual-machines/services.yaml', (text) => text.replaceAll('TWIN', 'CONTOSO'));
		before('alone.yaml', (text) => text.replace(/checkpoints.*/, 'checkpoints: []'));
		writeFileSync(
			join(cwd, '../before/gone.yaml'),
			`apiVersion: hvlint/v1\nkind: VirtualMachine\nname: gone\ncluster: null\nowner: HV99\ncheckpoints: ${old}\n`,
		);
		await hvlint(['baseline', 'fabrikam', '-o', 'base.json'], { cwd });
		await runShards(cwd, '--since', '../before', '--baseline', 'base.json');
	}, 600_000);
	const old = '[{ name: c, created: 2025-01-01, type: Standard }]';

	test('merged they are the run in one piece, byte for byte', async () => {
		const outputs = (name: string) =>
			formats.flatMap((format) => ['-f', `${format}=../r/${name}.${format}`]);
		const base = ['--baseline', 'base.json'];
		const whole = await hvlint(['--since', '../before', ...base, ...outputs('whole')], { cwd });
		expect(await hvlint(['merge', ...reports(), ...base, ...outputs('merged')], { cwd })).toEqual(
			whole,
		);
		for (const format of formats) {
			const [one, other] = ['whole', 'merged'].map((name) =>
				readFileSync(join(cwd, `../r/${name}.${format}`), 'utf8'),
			);
			expect(other).toBe(one);
		}
		const { since } = JSON.parse(readFileSync(join(cwd, '../r/whole.json'), 'utf8'));
		expect(since.introduced).toBeGreaterThan(0);
		expect(since.known).toBeGreaterThan(10);
		expect(since.mended.map(({ object }: { object: string }) => object)).toContain(
			'virtualMachine gone',
		);
	});

	test('a part tells nothing of what another one may find', async () => {
		const { out } = await hvlint(['--shard', '2/4', '--since', '../before'], { cwd });
		expect(out).toMatch(/Since \.\.\/before: \d+ new, \d+ there already\./);
		const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
		const isReport = new Ajv({ allowUnionTypes: true }).compile(schema);
		for (const file of reports()) isReport(JSON.parse(readFileSync(join(cwd, file), 'utf8')));
		expect(isReport.errors).toBeNull();
	});

	test.each<[string, string[], RegExp]>([
		['the baseline is for the whole alone', [], /told of the baseline base\.json as well/],
		['another state', ['--since', '.'], /Shards 1 and 2 differ in what they are held against/],
		['none', ['--baseline', 'base.json'], /differ in what they are held against \(--since\)/],
	])('2: %s', async (_, args, message) => {
		const file =
			args.length > 0 ? ['2/4', 'json=../r/other.json'] : ['1/4', 'json=../r/other.json'];
		const since = args.length > 0 ? args : ['--since', '../before'];
		await hvlint(['--shard', file[0] as string, ...since, '-f', file[1] as string], { cwd });
		const others = reports().filter((one) => !one.endsWith(`${file[0]?.[0]}.json`));
		const { code, err } = await hvlint(
			['merge', ...others, '../r/other.json', '--baseline', 'base.json'],
			{ cwd },
		);
		expect(code).toBe(2);
		expect(err).toMatch(message);
	});
});
