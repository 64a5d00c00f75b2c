import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { formatNames } from '../../src/reporters/formats.ts';
import { folderOf, hvlint } from './process.ts';

const machine = (name: string, checkpoint = '{ name: c, created: 2025-01-01, type: Standard }') =>
	`apiVersion: hvlint/v1\nkind: VirtualMachine\nname: ${name}\ncluster: null\nowner: HV01\ncollected: 2026-11-20\ncheckpoints: [${checkpoint}]\n`;
const configuration = 'failOn: error\nrules: { checkpoints/age: error }\n';
const git = (cwd: string, ...args: string[]) =>
	execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
let commits = 0;
const commit = (cwd: string) => {
	git(cwd, 'add', '-A');
	// Of one content, one message and one second there would be one commit.
	commits += 1;
	git(cwd, 'commit', '-qm', `change ${commits}`, '--no-gpg-sign');
};

/** A repository whose branch `change` left `main` before `main` went on. */
function repository(): string {
	const cwd = folderOf({
		'hvlint.yaml': configuration,
		'estate/a.yaml': machine('a'),
		'estate/b.yaml': machine('b'),
	});
	git(cwd, 'init', '-q', '-b', 'main');
	commit(cwd);
	git(cwd, 'checkout', '-qb', 'change');
	git(cwd, 'checkout', '-q', 'main');
	// What main got later is no mending of the change.
	writeFileSync(join(cwd, 'estate/later.yaml'), machine('later'));
	commit(cwd);
	git(cwd, 'checkout', '-q', 'change');
	return cwd;
}
const sinceOf = async (cwd: string, since: string, ...args: string[]) => {
	const { code, out } = await hvlint([...args, '--since', since, '-f', 'json'], { cwd });
	const { since: told, findings, settled } = JSON.parse(out);
	const names = (list: { ruleId: string; subject: { name: string } }[]) =>
		list.filter(({ ruleId }) => ruleId === 'checkpoints/age').map(({ subject }) => subject.name);
	return { code, since: told, findings: names(findings), settled: names(settled) };
};

test('a commit: what is new counts, from the commit where the branches parted', async () => {
	const cwd = repository();
	expect(await sinceOf(cwd, 'main')).toMatchObject({
		code: 0,
		findings: [],
		settled: ['a', 'b'],
		since: { introduced: 0, mended: [], undecided: 0, faults: 0, changed: [] },
	});
	renameSync(join(cwd, 'estate/a.yaml'), join(cwd, 'estate/moved.yaml'));
	writeFileSync(join(cwd, 'estate/b.yaml'), machine('b', ''));
	writeFileSync(join(cwd, 'estate/c.yaml'), machine('c'));
	commit(cwd);
	const { code, since, findings, settled } = await sinceOf(cwd, 'main');
	expect({ code, findings, settled }).toEqual({ code: 1, findings: ['c'], settled: ['a'] });
	expect(since.from).toMatch(/^main at [0-9a-f]{12}$/);
	expect(since.mended).toContainEqual({ ruleId: 'checkpoints/age', object: 'virtualMachine b' });
	const told = await hvlint(['--since', 'main'], { cwd });
	expect(told.out).toMatch(
		/\nSince main at [0-9a-f]{12}: \d+ new, \d+ there already, 1 mended\.\n/,
	);
	// From a folder below, with a path of the command line.
	const below = await sinceOf(join(cwd, 'estate'), 'main', 'c.yaml');
	expect(below.findings).toEqual(['c']);
	expect((await sinceOf(join(cwd, 'estate'), 'main', '../estate/*.yaml')).settled).toEqual(['a']);
});

test('Git runs fixed commands, which read, and fetches nothing', async () => {
	const cwd = repository();
	writeFileSync(join(cwd, 'estate/c.yaml'), machine('c'));
	// Stands before the Git of the PATH, and notes what it is asked.
	const [real] = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).split('\n');
	const folder = folderOf({
		git: `#!/bin/sh\necho "$GIT_NO_LAZY_FETCH $@" >> "$0.log"\nexec ${real} "$@"\n`,
	});
	chmodSync(join(folder, 'git'), 0o755);
	const env = { PATH: `${folder}:${process.env.PATH}` };
	for (const since of ['main', 'HEAD', '--upload-pack=touch x', 'x; touch y', 'nowhere'])
		await hvlint(['--since', since], { cwd, env });
	await hvlint(['--since=-x'], { cwd, env });
	const asked = readFileSync(join(folder, 'git.log'), 'utf8').trimEnd().split('\n');
	expect(asked.length).toBeGreaterThan(5);
	const reading =
		/^1 --no-optional-locks -C \S+ (?:rev-parse (?:--git-dir|--show-prefix|--is-shallow-repository|--verify --quiet --end-of-options .*\^\{commit\})|merge-base HEAD [0-9a-f]{40}|ls-tree -r -z --full-tree [0-9a-f]{40}|cat-file --batch)$/;
	expect(asked.filter((line) => !reading.test(line))).toEqual([]);
});

test('what is not committed yet counts as well, and the report follows its schema', async () => {
	const cwd = repository();
	writeFileSync(join(cwd, 'estate/c.yaml'), machine('c'));
	expect((await sinceOf(cwd, 'HEAD')).findings).toEqual(['c']);
	const { out } = await hvlint(['--since', 'HEAD', '-f', 'json'], { cwd });
	const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
	const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
	validate(JSON.parse(out));
	expect(validate.errors).toBeNull();
});

test('a change of what decides is told, in every format that has a word for it', async () => {
	const cwd = repository();
	writeFileSync(join(cwd, 'hvlint.yaml'), `${configuration}# mild\n`);
	expect((await sinceOf(cwd, 'main')).since.changed).toEqual(['hvlint.yaml']);
	for (const format of formatNames.filter((name) => name !== 'json')) {
		const { out } = await hvlint(['--since', 'main', '-f', format], { cwd });
		expect([format, out.replace(/[\s`]+/g, ' ')]).toEqual([
			format,
			expect.stringMatching(/hvlint\.yaml ?, which decides what counts, is changed/),
		]);
	}
	// To CI systems it is a warning of its own.
	for (const [format, warning] of [
		['github', /^::warning file=hvlint\.yaml,title=hvlint::gate-changed: hvlint\.yaml, which/m],
		['azure', /^##vso\[task\.logissue type=warning;sourcepath=hvlint\.yaml;code=gate-changed;\]/m],
		['teamcity', /^##teamcity\[message text='hvlint\.yaml, .*' status='WARNING'\]/m],
		['sarif', /"id": "gate-changed"\s*\},\s*"level": "warning"/],
		['gitlab', /"check_name": "gate-changed",\s.*\s*"severity": "major"/],
		['junit', /<testsuite name="gate-changed" [^>]*skipped="1"/],
	] as const)
		expect((await hvlint(['--since', 'main', '-f', format], { cwd })).out).toMatch(warning);
	// One that is gone, seen from a folder below.
	renameSync(join(cwd, 'hvlint.yaml'), join(cwd, 'other.yaml'));
	expect((await sinceOf(join(cwd, 'estate'), 'main')).since.changed).toEqual(['../hvlint.yaml']);
	// One that is not committed, and one that the baseline is in.
	writeFileSync(join(cwd, 'hvlint.yaml'), `${configuration}baseline: known.json\n`);
	await hvlint(['baseline'], { cwd });
	expect((await sinceOf(cwd, 'main')).since.changed).toEqual(['hvlint.yaml', 'known.json']);
});

test('another folder', async () => {
	const cwd = folderOf({
		'hvlint.yaml': configuration,
		'before/a.yaml': machine('a'),
		'after/x.yaml': machine('a'),
		'after/c.yaml': machine('c'),
	});
	expect(await sinceOf(cwd, 'before', 'after')).toMatchObject({
		code: 1,
		findings: ['c'],
		settled: ['a'],
		since: { from: 'before', changed: [] },
	});
});

test('a base with faults of its own: what could not be read there counts as new, and that is told', async () => {
	const cwd = folderOf({
		'hvlint.yaml': configuration,
		'before/a.yaml': 'apiVersion: hvlint/v1\nkind: [\n',
		'after/a.yaml': machine('a'),
	});
	const { findings, since } = await sinceOf(cwd, 'before', 'after');
	expect(findings).toEqual(['a']);
	expect(since.faults).toBeGreaterThan(0);
});

describe('2: no base', () => {
	test.each([
		['nowhere', 'There is no commit "nowhere" here.'],
		['--upload-pack=touch x', '--since is a commit or a folder, not "--upload-pack=touch x".'],
		['-x', '--since is a commit or a folder, not "-x".'],
		['', '--since is a commit or a folder, not "".'],
	])('%s', async (ref, message) => {
		const { code, out, err } = await hvlint([`--since=${ref}`], { cwd: repository() });
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(message);
	});

	test('no repository', async () => {
		const cwd = folderOf({ 'a.yaml': machine('a') });
		const env = { GIT_CEILING_DIRECTORIES: join(cwd, '..') };
		const { code, err } = await hvlint(['--since', 'main'], { cwd, env });
		expect(code).toBe(2);
		expect(err).toContain('the current folder is in no repository of Git');
	});

	test('histories that have nothing in common, and a shallow clone', async () => {
		const cwd = repository();
		git(cwd, 'checkout', '-q', '--orphan', 'other');
		commit(cwd);
		const apart = await hvlint(['--since', 'main'], { cwd });
		expect(apart.err).toMatch(/have no commit in common\.\n$/);
		const clone = join(folderOf({}), 'clone');
		mkdirSync(clone);
		git(clone, 'clone', '-q', '--depth', '1', '-b', 'change', `file://${cwd}`, '.');
		const { code, err } = await hvlint(['--since', 'origin/main'], { cwd: clone });
		expect(code).toBe(2);
		expect(err).toMatch(
			/There is no commit "origin\/main" here\. The clone is shallow: .*fetch-depth: 0/,
		);
	});
});

test('exceptions that a change brings are told, those that were there are not', async () => {
	const cwd = repository();
	const beside = (reason: string) =>
		`exceptions: [{ rule: checkpoints/age, reason: ${reason} }]\ncheckpoints:`;
	const write = (name: string, reason: string) =>
		writeFileSync(
			join(cwd, `estate/${name}.yaml`),
			machine(name).replace('checkpoints:', beside(reason)),
		);
	write('a', 'Old.');
	commit(cwd);
	git(cwd, 'branch', 'base');
	write('b', 'Trust me.');
	writeFileSync(
		join(cwd, 'estate/c.yaml'),
		`# hvlint-except checkpoints/age: And me.\n${machine('c')}`,
	);
	const { since, findings } = await sinceOf(cwd, 'base');
	expect(findings).toEqual([]);
	expect(since.exceptions).toMatchObject([
		{ rule: 'checkpoints/age', of: 'beside b', reason: 'Trust me.', path: 'estate/b.yaml' },
		{ rule: 'checkpoints/age', of: 'beside c', reason: 'And me.', path: 'estate/c.yaml' },
	]);
	for (const format of formatNames.filter((name) => name !== 'json'))
		expect((await hvlint(['--since', 'base', '-f', format], { cwd })).out).toMatch(
			/exception of `?checkpoints\/age`? beside b is new/,
		);
	const { out } = await hvlint(['--since', 'base', '-f', 'github'], { cwd });
	expect(out).toMatch(
		/^::warning file=estate\/c\.yaml,line=1,.*::gate-changed: The exception of checkpoints\/age beside c/m,
	);
});

test('exceptions that had expired or were for nothing before the change do not count', async () => {
	const cwd = repository();
	const exceptions = (until: string) =>
		`${configuration.replace('error', 'info')}exceptions:\n  - { rule: checkpoints/age, objects: [a], reason: Old., until: ${until} }\n  - { rule: checkpoints/count, objects: [a], reason: None. }\n`;
	const ofSettings = async (since: string) => {
		const { out } = await hvlint(['--since', since, '-f', 'json'], { cwd });
		const { findings } = JSON.parse(out);
		const ids = findings.map(({ ruleId }: { ruleId: string }) => ruleId);
		return ids.filter((id: string) => id.startsWith('exception-'));
	};
	writeFileSync(join(cwd, 'hvlint.yaml'), exceptions('2025-01-01'));
	commit(cwd);
	git(cwd, 'branch', 'base');
	expect(await ofSettings('base')).toEqual([]);
	// What they let stand is there no more: nor do they let anything stand.
	writeFileSync(join(cwd, 'estate/a.yaml'), machine('a', ''));
	expect(await ofSettings('base')).toEqual(['exception-unused']);
	// Where the configuration is another one, what is said of it is of now.
	writeFileSync(join(cwd, 'hvlint.yaml'), exceptions('2025-02-01'));
	expect(await ofSettings('base')).toEqual(['exception-unused', 'exception-unused']);
});

describe('the validation that a change calls for', () => {
	const cluster = (rest: string) =>
		`apiVersion: hvlint/v1\nkind: Cluster\nname: C1\nquorum: { type: Majority }\n${rest}`;
	const host = (name: string, rest = '') =>
		`---\napiVersion: hvlint/v1\nkind: Host\nname: ${name}\ncluster: C1\n${rest}`;
	const nodes = 'nodes: [HV01, HV02]\n';
	const adapters = (...names: string[]) =>
		`networkAdapters: [${names.map((name) => `{ name: ${name} }`).join(', ')}]\n`;
	const disks = (...ids: string[]) =>
		`disks: []\nsharedVolumes: [${ids.map((id) => `{ name: V${id}, lunId: ${id} }`).join(', ')}]\n`;
	const sans = (...ports: string[]) =>
		`virtualSans: [{ name: S, hostBusAdapters: [${ports.join(', ')}] }]\n`;

	test.each<[string, string, string, object[]]>([
		[
			'a node is added',
			cluster(nodes),
			cluster('nodes: [HV01, HV02, HV03]\n'),
			[
				{
					...{ cluster: 'C1', tests: 'all', because: ['node HV03 is added'] },
					nodes: ['HV01', 'HV02', 'HV03'],
				},
			],
		],
		[
			'a node leaves, the quorum changes',
			cluster(nodes),
			cluster('nodes: [hv02]\n').replace('Majority', 'NodeMajority'),
			[],
		],
		[
			'a network adapter is replaced',
			cluster(nodes) + host('HV01', adapters('a', 'b')),
			cluster(nodes) + host('hv01.corp.example', adapters('b', 'c')),
			[{ tests: 'withoutStorage', because: ['node hv01.corp.example has other network adapters'] }],
		],
		[
			'adapters change their order',
			cluster(nodes) + host('HV01', adapters('a', 'b')),
			cluster(nodes) + host('HV01', adapters('B', 'a')),
			[],
		],
		[
			'adapters are told for the first time',
			cluster(nodes) + host('HV01'),
			cluster(nodes) + host('HV01', adapters('a')),
			[],
		],
		[
			'a volume is added, and updates',
			cluster(nodes + disks('1')) + host('HV01', 'updates: [KB1]\n'),
			cluster(nodes + disks('2', '1')) + host('HV01', 'updates: [KB1, KB2]\n'),
			[
				{
					tests: 'newDisks',
					because: ['disk V2 is added', expect.stringMatching(/^node HV01 has other updates/)],
				},
			],
		],
		[
			'another server under the name',
			cluster(nodes) + host('HV01', 'hardware: { model: A }\n'),
			cluster(nodes) + host('HV01', 'hardware: { model: B }\n'),
			[{ tests: 'all', because: ['node HV01 is another server'] }],
		],
		[
			'memory, processors, firmware of the computer',
			cluster(nodes) +
				host(
					'HV01',
					'hardware: { biosVersion: 1 }\nmemory: { total: 64GB }\nprocessor: { logicalProcessors: 8 }\n',
				),
			cluster(nodes) +
				host(
					'HV01',
					'hardware: { biosVersion: 2 }\nmemory: { total: 128GB }\nprocessor: { logicalProcessors: 16 }\n',
				),
			[],
		],
		[
			'a port of a host bus adapter is added',
			cluster(nodes) + host('HV01', sans('C003FF0000000001')),
			cluster(nodes) + host('HV01', sans('C003FF0000000001', 'C003FF0000000002')),
			[{ tests: 'oneDisk' }],
		],
		[
			'a host bus adapter is replaced',
			cluster(nodes) + host('HV01', sans('C003FF0000000001')),
			cluster(nodes) + host('HV01', sans('C003FF0000000002')),
			[{ tests: 'all', because: ['node HV01 has another host bus adapter'] }],
		],
		[
			'Multipath I/O is installed',
			cluster(nodes) + host('HV01', 'features: [Hyper-V]\n'),
			cluster(nodes) + host('HV01', 'features: [Hyper-V, Multipath-IO]\n'),
			[{ tests: 'all' }],
		],
		[
			'another version of Windows Server',
			cluster(nodes) + host('HV01', "operatingSystem: { version: '2019', build: 10.0.17763.1 }\n"),
			cluster(nodes) + host('HV01', "operatingSystem: { version: '2022', build: 10.0.20348.1 }\n"),
			[{ tests: 'all', because: ['node HV01 has another version of Windows Server'] }],
		],
		[
			'the logical unit of a volume is told for the first time, a network is renamed',
			cluster(
				`${nodes}disks: []\nsharedVolumes: [{ name: V1 }]\nnetworks: [{ name: A, subnet: 10.0.0.0/24 }]\n`,
			),
			cluster(`${nodes}${disks('1')}networks: [{ name: B, subnet: 10.0.0.0/24 }]\n`),
			[],
		],
		[
			'another network',
			cluster(`${nodes}networks: [{ name: A, subnet: 10.0.0.0/24 }]\n`),
			cluster(`${nodes}networks: [{ name: A, subnet: 10.0.1.0/24 }]\n`),
			[{ tests: 'withoutStorage', because: ['its networks change'] }],
		],
		[
			'another iSCSI target',
			cluster(nodes) + host('HV01', 'iscsiSessions: [{ targetNodeAddress: iqn.a }]\n'),
			cluster(nodes) + host('HV01', 'iscsiSessions: [{ targetNodeAddress: iqn.b }]\n'),
			[{ tests: 'all', because: ['node HV01 has another iSCSI target'] }],
		],
		[
			'one more path to the same target',
			cluster(nodes) + host('HV01', 'iscsiSessions: [{ targetNodeAddress: iqn.a }]\n'),
			cluster(nodes) +
				host(
					'HV01',
					'iscsiSessions: [{ targetNodeAddress: iqn.a }, { targetNodeAddress: iqn.a }]\n',
				),
			[{ tests: 'oneDisk', because: ['node HV01 has more or fewer paths to its storage'] }],
		],
		[
			'another version, by the builds alone',
			cluster(nodes) + host('HV01', 'operatingSystem: { build: 10.0.17763.1 }\n'),
			cluster(nodes) + host('HV01', 'operatingSystem: { build: 10.0.20348.1 }\n'),
			[{ tests: 'all', because: ['node HV01 has another version of Windows Server'] }],
		],
		[
			'another version of all nodes, which the cluster tells',
			cluster(`${nodes}operatingSystem: '2019'\n`),
			cluster(`${nodes}operatingSystem: '2022'\n`),
			[
				{
					tests: 'all',
					because: ['HV01', 'HV02'].map(
						(name) => `node ${name} has another version of Windows Server`,
					),
				},
			],
		],
		[
			'a volume is added where the disks are not told',
			cluster(`${nodes}sharedVolumes: [{ name: V1, lunId: 1 }]\n`),
			cluster(`${nodes}sharedVolumes: [{ name: V1, lunId: 1 }, { name: V2, lunId: 2 }]\n`),
			[
				{
					tests: 'newDisks',
					because: ['volume V2 is added (unless its disk was in the cluster already)'],
				},
			],
		],
		[
			'a disk of the cluster becomes a volume',
			cluster(`${nodes}disks: [{ name: Cluster Disk 2, lunId: 2 }]\nsharedVolumes: []\n`),
			cluster(`${nodes}sharedVolumes: [{ name: V2, lunId: 2 }]\n`),
			[],
		],
		[
			'a volume of Storage Spaces Direct is added',
			cluster(`${nodes}storageSpacesDirect: {}\n${disks('1')}`),
			cluster(`${nodes}storageSpacesDirect: {}\n${disks('1', '2')}`),
			[],
		],
		[
			'a storage enclosure is added',
			cluster(nodes) + host('HV01', 'storage: { enclosures: [{ uniqueId: A1 }] }\n'),
			cluster(nodes) +
				host('HV01', 'storage: { enclosures: [{ uniqueId: A1 }, { uniqueId: B2 }] }\n'),
			[{ tests: 'all', because: ['node HV01 has another storage enclosure'] }],
		],
		['a cluster is new', host('X').replace('C1', 'null'), cluster(nodes), []],
	])('%s', async (_, before, after, expected) => {
		const cwd = folderOf({ 'before/c.yaml': before, 'after/c.yaml': after });
		const { out } = await hvlint(['after', '--since', 'before', '-f', 'json'], { cwd });
		expect(JSON.parse(out).since.validations).toMatchObject(expected);
		expect(JSON.parse(out).since.validations).toHaveLength(expected.length);
		const { out: text } = await hvlint(['after', '--since', 'before'], { cwd });
		if (expected.length > 0)
			expect(text).toMatch(
				/Validate C1 again, with [^`]*`Test-Cluster -(Cluster 'C1'|Node 'HV01','HV02','HV03')/,
			);
	});
});

/** The parameters of Test-Cluster by version: -Disk came with Windows Server 2012. */
test.each([
	['2008R2', 'newDisks', /`Test-Cluster -Cluster 'C1'`\) before a role uses the new disks/],
	['2008R2', 'oneDisk', /`Test-Cluster -Cluster 'C1'`\) with a spare disk that all nodes see/],
	['2008R2', 'withoutStorage', /`Test-Cluster -Cluster 'C1' -Ignore Storage`/],
	['2008R2', 'all', /`Test-Cluster -Node 'HV01','HV02','HV03'`\), which takes some downtime/],
	['2012', 'newDisks', /new disks \(`Test-Cluster -Cluster 'C1' -Disk \.\.\.`\)/],
	['2022', 'oneDisk', /spare disk or the witness \(`Test-Cluster -Cluster 'C1' -Disk \.\.\.`\)/],
])('what a cluster of Windows Server %s runs: %s', async (version, tests, command) => {
	const cluster = (nodes: string, rest = '') =>
		`apiVersion: hvlint/v1\nkind: Cluster\nname: C1\noperatingSystem: '${version}'\nnodes: [${nodes}]\n${rest}`;
	const host = (rest: string) =>
		`---\napiVersion: hvlint/v1\nkind: Host\nname: HV01\ncluster: C1\n${rest}`;
	const two = 'HV01, HV02';
	const states: Record<string, [string, string]> = {
		newDisks: [
			cluster(two, 'disks: []\nsharedVolumes: []\n'),
			cluster(two, 'disks: [{ name: D1 }]\nsharedVolumes: []\n'),
		],
		oneDisk: [cluster(two) + host('updates: []\n'), cluster(two) + host('updates: [KB1]\n')],
		withoutStorage: [
			cluster(two) + host('networkAdapters: []\n'),
			cluster(two) + host('networkAdapters: [{ name: a }]\n'),
		],
		all: [cluster(two), cluster(`${two}, HV03`)],
	};
	const [before, after] = states[tests] as [string, string];
	const cwd = folderOf({ 'before/c.yaml': before, 'after/c.yaml': after });
	const { out } = await hvlint(['after', '--since', 'before'], { cwd });
	expect(out.replaceAll(/\s+/g, ' ')).toMatch(command);
	expect(out.includes('-Disk') && version === '2008R2').toBe(false);
});
