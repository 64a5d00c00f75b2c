import { describe, expect, test } from 'vitest';
import { readManifests } from '../../src/source/manifest.ts';
import { isOfOthers } from '../../src/source/recognize.ts';

const head = 'apiVersion: hvlint/v1\nkind: Host\nname: HV01\n';
const jsonHead = '{"apiVersion":"hvlint/v1","kind":"Host","name":"HV01"';
const lines = (number: number, line: (index: number) => string) =>
	Array.from({ length: number }, (_, index) => line(index)).join('');
const read = (text: string | Buffer, path = 'a.yaml', named = true) => {
	const { problems, documents } = readManifests([
		{ path, bytes: Buffer.from(text as string), named },
	]);
	const told = problems.map(
		({ range, message }) => `${range.start.line}:${range.start.column} ${message}`,
	);
	return { told, documents };
};

// What is told of each of these took a minute, gigabytes, or for ever.
describe('what is too much is told with its place, and not read', () => {
	const levels = lines(
		9,
		(n) =>
			`l${n}: &l${n} [${Array(9)
				.fill(n ? `*l${n - 1}` : 'x')
				.join(',')}]\n`,
	);
	test.each([
		['keys', lines(1001, (n) => `k${n}: 1\n`), '1001:1 More than 1,000 keys in one object.'],
		['entries', `x: [${'a,'.repeat(10_000)}a]\n`, '4:20005 More than 10,000 entries in one list.'],
		[
			'a list in blocks',
			`x:\n${'- a\n'.repeat(10_001)}`,
			'10005:3 More than 10,000 entries in one list.',
		],
		[
			'anchors',
			`x:\n${lines(10_001, (n) => `- &a${n} 1\n`)}`,
			'More than 10,000 entries in one list.',
		],
		[
			'lines',
			'\n'.repeat(2_000_001),
			'More than 2,000,000 lines, commas and brackets in one file.',
		],
		['aliases of aliases', levels, 'More than 1,000,000 values in one document.'],
		['an alias in itself', 'x: &a [*a]\n', '4:9 An alias stands inside of what it stands for.'],
		[
			'merges of merges',
			`a0: &a0 { k: 1 }\n${lines(480, (n) => `a${n + 1}: &a${n + 1} { <<: *a${n}, k${n}: 1 }\n`)}`,
			'bring more than 100,000 keys into the file.',
		],
		['brackets', `x: ${'['.repeat(1e6)}`, '4:103 The file is nested too deeply to be read.'],
		['blanks and brackets', '[ \n'.repeat(1e5), 'The file is nested too deeply to be read.'],
		['documents', '---\n'.repeat(10_001), 'More than 10,000 documents in one file.'],
		[
			'a path',
			`fileShares: [{ path: "${'x'.repeat(32_768)}" }]\n`,
			'4:22 "path" has more than 32,767 characters.',
		],
		['a name', `cluster: ${'x'.repeat(1025)}\n`, '4:10 "cluster" has more than 1,024 characters.'],
		[
			'adapters',
			`networkAdapters: [${'{ name: a },'.repeat(257)}]\n`,
			'4:18 "networkAdapters" has more than 256 entries.',
		],
	])('YAML: %s', (_, text, expected) => {
		const { told, documents } = read(head + text);
		expect(told).toEqual([expect.stringContaining(expected)]);
		expect(documents.length).toBeLessThan(2);
	});

	test.each([
		['keys', lines(1001, (n) => `,"k${n}":1`), 'More than 1,000 keys in one object.'],
		['one key', ',"a":1'.repeat(900), 'The key "a" stands twice in one object.'],
		['entries', `,"x":[${'5,'.repeat(10_000)}5]`, 'More than 10,000 entries in one list.'],
		['brackets', `,"x":${'['.repeat(1e6)}${']'.repeat(1e6)}`, 'nested too deeply'],
		['one bracket too many', `,"x":${'['.repeat(100)}${']'.repeat(100)}`, 'nested too deeply'],
		['nested entries', `,"x":[[[${'5,'.repeat(1000)}5]]]`, 'More than 1,000 entries in one list.'],
		[
			'values',
			lines(3, (n) => `,"x${n}":[${`[${'{},'.repeat(900)}{}],`.repeat(900)}[]]`),
			'More than 4,000,000 values in one file.',
		],
	])('JSON: %s', (_, text, expected) => {
		const { told } = read(`${jsonHead}${text}}`, 'a.json');
		expect(told[0]).toContain(expected);
		expect(told.length).toBeLessThan(102);
	});

	test('faults of one document, and of the documents of one file', () => {
		const machine = (n: number) => ({ name: `vm${n}`, x: 1, y: 1 });
		const of = (number: number, inline: boolean) => {
			const machines = Array.from({ length: number }, (_, n) => machine(n));
			const file = inline
				? { apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'C', virtualMachines: machines }
				: machines.map((one) => ({ apiVersion: 'hvlint/v1', kind: 'VirtualMachine', ...one }));
			const { told, documents } = read(JSON.stringify(file), 'a.json');
			return { told: told.length, last: told.at(-1), documents: documents.length };
		};
		expect(of(4999, true)).toMatchObject({ told: 101, documents: 1 });
		expect(of(5001, true)).toMatchObject({ documents: 0 });
		const many = of(6000, false);
		expect(many).toMatchObject({ told: 1002, documents: 5000 });
		expect(many.last).toContain(
			'More than 10,000 problems in one estate: 1,000 documents from here on have some as well',
		);
	});

	test('faults of all files', () => {
		const drives = (faults: number) => ({
			...{ apiVersion: 'hvlint/v1', kind: 'VirtualMachine', name: 'app01' },
			dvdDrives: Array.from({ length: faults }, () => 1),
		});
		const files = [900, 900, 0].flatMap((faults, part) =>
			Array.from({ length: 10 }, (_, n) => ({
				path: `${part}${n}.json`,
				bytes: Buffer.from(JSON.stringify(drives(faults))),
				named: true,
			})),
		);
		const { documents, problems, lost } = readManifests(files);
		// Those without faults are used, wherever they stand.
		expect(documents).toHaveLength(11 + 10);
		expect(lost).toHaveLength(9);
		expect(problems.filter(({ path }) => path === '11.json')).toEqual([
			expect.objectContaining({
				range: { start: { line: 1, column: 79 }, end: { line: 1, column: 80 } },
				message:
					'More than 10,000 problems in one estate: this document has some as well, and is not used.',
			}),
		]);
	});

	test('drives and other parts of machines, those of defaults for each machine', () => {
		const machines = (drives: number) =>
			Array.from({ length: 200 }, (_, n) => ({
				name: `vm${n}`,
				hardDrives: Array.from({ length: drives }, () => ({ path: 'C:\\a' })),
			}));
		const of = (cluster: object) =>
			read(
				JSON.stringify({ apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'C', ...cluster }),
				'a.json',
			);
		expect(of({ virtualMachines: machines(299) }).told).toEqual([]);
		expect(of({ virtualMachines: machines(300) }).told).toEqual([
			expect.stringContaining('1:51 More than 60,000 drives, adapters and other entries of lists'),
		]);
		const given = (virtualMachines: object) =>
			of({ defaults: { virtualMachines }, virtualMachines: machines(0) });
		const drives = Array.from({ length: 300 }, () => ({ path: 'C:\\a' }));
		expect(given({ hardDrives: drives }).told).toEqual([
			expect.stringContaining('More than 60,000 drives'),
		]);
		const features = Array.from({ length: 1000 }, (_, n) => `f${n}`);
		expect(given({ processor: { features: features } }).told).toEqual([]);
		const many = Array.from({ length: 12 }, (_, n) => ({
			switch: `${n}`,
			mandatoryFeatureName: features,
		}));
		const tooMany = [
			expect.stringContaining(
				'1:51 More than 2,000,000 values that defaults give to hosts and machines',
			),
		];
		expect(given({ networkAdapters: many }).told).toEqual(tooMany);
		const nodes = Array.from({ length: 200 }, (_, n) => `hv${n}`);
		const ofHosts = (number: number) => {
			const teams = many.slice(0, number).map(({ switch: name }) => ({ name, members: features }));
			return of({ nodes, defaults: { hosts: { teams } } }).told;
		};
		expect(ofHosts(9)).toEqual([]);
		expect(ofHosts(10)).toEqual(tooMany);
	});

	test('machines of clusters, for each node, wherever they are stated', () => {
		const nodes = Array.from({ length: 256 }, (_, n) => `HV${n}`);
		const named = (number: number, more: object = {}) =>
			Array.from({ length: number }, (_, n) => ({ name: `vm${n}`, ...more }));
		const of = (inline: number, more: readonly object[] = []) =>
			read(
				JSON.stringify([
					...more.map((one) => ({ apiVersion: 'hvlint/v1', ...one })),
					{
						apiVersion: 'hvlint/v1',
						kind: 'Cluster',
						name: 'C',
						nodes,
						virtualMachines: named(inline),
					},
				]),
				'a.json',
			).told;
		const told = [
			expect.stringContaining('More than 520,000 machines of clusters, counted for each node'),
		];
		expect(of(2031)).toEqual([]);
		expect(of(2032)).toEqual(told);
		const machine = { kind: 'VirtualMachine' };
		expect(of(1900, named(131, { ...machine, cluster: 'c' }))).toEqual([]);
		expect(of(1900, named(132, { ...machine, cluster: 'c' }))).toEqual(told);
		expect(of(1900, named(132, { ...machine, owner: 'hv7.contoso.com' }))).toEqual(told);
		const host = { kind: 'Host', name: 'HV7', virtualMachines: named(132) };
		expect(of(1900, [host])).toEqual(told);
		expect(of(1900, [{ ...host, cluster: 'Other' }])).toEqual([]);
		// A host says itself what it is a node of.
		const joined = [{ kind: 'Host', name: 'New', cluster: 'C' }];
		expect(of(1900, [...joined, ...named(132, { ...machine, owner: 'NEW' })])).toEqual(told);
		expect(of(1900, named(132, { ...machine, owner: 'NEW' }))).toEqual([]);
	});

	test('names in the groups of affinity rules', () => {
		const of = (rules: number) =>
			read(
				JSON.stringify({
					...{ apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'C' },
					affinityRules: Array.from({ length: rules }, (_, r) => ({
						...{ name: `R${r}`, ruleType: 'SameNode' },
						groups: Array.from({ length: 100 }, (__, n) => `vm${n}`),
					})),
				}),
				'a.json',
			).told;
		expect(of(40)).toEqual([]);
		expect(of(41)).toEqual([
			expect.stringContaining('1:51 More than 4,000 names in the groups of affinity rules'),
		]);
	});

	test('planned moves, wherever they are planned', () => {
		const moves = (number: number) => ({
			migrations: Array.from({ length: number }, () => ({ virtualMachine: 'vm1', to: 'hv02' })),
		});
		const own = { migrations: [{ to: 'hv02' }] };
		const of = (ofCluster: number, ofHost: number) =>
			read(
				JSON.stringify(
					[
						{
							kind: 'Cluster',
							name: 'C',
							virtualMachines: [{ name: 'a', ...own }],
							...moves(ofCluster),
						},
						{ kind: 'Host', name: 'H', virtualMachines: [{ name: 'b', ...own }], ...moves(ofHost) },
						{ kind: 'VirtualMachine', name: 'c', ...own },
					].map((one) => ({ apiVersion: 'hvlint/v1', ...one })),
				),
				'a.json',
			).told;
		expect(of(250, 247)).toEqual([]);
		expect(of(250, 248)).toEqual([
			expect.stringContaining('More than 500 planned moves in one estate.'),
		]);
	});

	const some = <One>(number: number, one: (index: number) => One): One[] =>
		Array.from({ length: number }, (_, index) => one(index));
	test.each([
		['objects', 600 * 10_001, { virtualMachines: some(10_000, (n) => ({ name: `vm${n}` })) }],
		[
			'planned moves',
			20_000 * 501,
			{ migrations: some(501, (n) => ({ virtualMachine: `vm${n}`, to: 'x' })) },
		],
		[
			'machines for each node',
			10 * 2032 * 256,
			{
				nodes: some(256, (n) => `hv${n}`),
				virtualMachines: some(2032, (n) => ({ name: `vm${n}` })),
			},
		],
		[
			'drives',
			130 * 200 * 301,
			{
				virtualMachines: some(200, (n) => ({
					name: `vm${n}`,
					hardDrives: some(300, () => ({ path: 'C:\\a' })),
				})),
			},
		],
	])('more %s where there are as many characters', (_, characters, cluster) => {
		const text = JSON.stringify({
			apiVersion: 'hvlint/v1',
			kind: 'Cluster',
			name: 'C',
			...cluster,
		});
		const blanks = ' '.repeat(characters - text.length);
		expect(read(text, 'a.json').told).toEqual([expect.stringContaining('in one estate.')]);
		expect(read(text + blanks.slice(40_000), 'a.json').told).toHaveLength(1);
		expect(read(text + blanks, 'a.json').told).toEqual([]);
	});

	test('machines that planned moves meet, wherever they are stated', () => {
		const names = Array.from({ length: 1000 }, (_, n) => `vm${n}`);
		const owner = 'HV02.contoso.com';
		const owned = names.map((name) => ({ name, owner }));
		const cluster = { kind: 'Cluster', name: 'C' };
		const of = (moves: number, ...documents: readonly object[]) => {
			const migrations = Array.from({ length: moves }, () => ({ virtualMachine: 'a', to: 'hv02' }));
			const all = [...documents, { kind: 'Host', name: 'HV01', migrations }];
			const text = JSON.stringify(all.map((one) => ({ apiVersion: 'hvlint/v1', ...one })));
			return read(text, 'a.json').told;
		};
		for (const stated of [
			[{ ...cluster, virtualMachines: owned }],
			[{ kind: 'Host', name: owner, virtualMachines: names.map((name) => ({ name })) }],
			owned.map((one) => ({ kind: 'VirtualMachine', ...one })),
		]) {
			expect(of(180, ...stated)).toEqual([]);
			expect(of(200, ...stated)).toEqual([
				expect.stringContaining('More than 200,000 machines on the hosts that planned moves'),
			]);
		}
	});

	test.each([
		['nodes', 50, (n: number) => `hv${n}`],
		['migrations', 200, (n: number) => ({ virtualMachine: `vm${n}`, to: 'x' })],
	])('clusters, hosts and machines: %s', (list, number, one) => {
		const of = (machines: number) =>
			read(
				JSON.stringify({
					...{ apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'C' },
					[list]: Array.from({ length: number }, (_, n) => one(n)),
					virtualMachines: Array.from({ length: machines }, (_, n) => ({ name: `vm${n}` })),
				}),
				'a.json',
			).told;
		expect(of(9999 - number)).toEqual([]);
		expect(of(10_000 - number)).toEqual([
			'1:51 More than 10,000 clusters, hosts, machines and planned moves in one estate.',
		]);
	});

	test('names of hosts, those that several machines name once', () => {
		const of = (names: number) =>
			read(
				JSON.stringify({
					...{ apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'C', nodes: ['hv0', 'hv1'] },
					virtualMachines: Array.from({ length: Math.ceil(names / 200) }, (_, n) => ({
						...{ name: `vm${n}`, owner: 'hv0', preferredOwners: ['HV1.contoso.com'] },
						possibleOwners: Array.from(
							{ length: Math.min(200, names - 200 * n) },
							(__, at) => `x${200 * n + at}`,
						),
					})),
				}),
				'a.json',
			).told;
		expect(of(9998)).toEqual([]);
		expect(of(9999)).toEqual(['1:51 More than 10,000 names of hosts in one estate.']);
	});

	test('clusters, hosts and machines', () => {
		const hosts = Array.from({ length: 6000 }, (_, n) => ({
			apiVersion: 'hvlint/v1',
			kind: 'Host',
			name: `h${n}`,
		}));
		const files = ['a.json', 'b.json'].map((path) => ({
			path,
			bytes: Buffer.from(JSON.stringify(hosts)),
			named: true,
		}));
		const { documents, problems, lost } = readManifests(files);
		expect(documents).toHaveLength(10_000);
		expect(problems.map(({ message }) => message)).toEqual([
			'More than 10,000 clusters, hosts, machines and planned moves in one estate.',
		]);
		expect(lost).toHaveLength(1);
	});
});

describe('nothing hangs', () => {
	test.each([
		['blank lines', `${'\n'.repeat(1e6)}`],
		['lines of a blank', ' \n'.repeat(5e5)],
		['carriage returns', '\r'.repeat(1e6)],
		['comments', '# a\n'.repeat(5e5)],
		['a long line', `x: "${'a '.repeat(2e6)}"`],
		['a long plain text', `x: ${'a b\n  '.repeat(3e5)}`],
		['quotes', '"\n'.repeat(5e5)],
		['closed brackets', '}\n'.repeat(5e5)],
	])('%s', (_, text) => {
		for (const named of [true, false]) {
			read(text, 'a.yaml', named);
			read(text, 'a.json', named);
			read(head + text, 'a.yaml', named);
		}
	});
});

test('what is plainly of others is not parsed', () => {
	const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: p, labels: { a: b } }\n---\n';
	const parsed = readManifests([
		{ path: 'a.yaml', bytes: Buffer.from(pod.repeat(1e5)), named: false },
	]);
	expect([parsed.problems, parsed.passedOver]).toEqual([[], ['a.yaml']]);
	for (const ours of ['kind: hosts', '{"kind": "Clustr"}', 'apiVersion: hvlnt/v1', '# HVLINT'])
		expect(isOfOthers(pod + ours)).toBe(false);
	expect(isOfOthers(pod)).toBe(true);
});

describe('there are no tags but the plain ones', () => {
	test.each([
		'!!binary aGFsbG8=',
		'!!binary ',
		'!!set { a }',
		'!!omap [a: 1]',
		'!!timestamp 2026-01-01',
		'!x 1',
		'!<tag:yaml.org,2002:js/function> x',
	])('%s', (value) => {
		const { told, documents } = read(`${head}operatingSystem: ${value}\n`);
		expect(told).toEqual(['4:18 A tag (`!...`) has no meaning here.']);
		expect(documents).toEqual([]);
	});

	test('the plain ones', () => {
		const { told, documents } = read(`${head}domain: !!str 5\nmemory: !!map { total: 64GB }\n`);
		expect(told).toEqual([]);
		expect(documents[0]?.manifest).toMatchObject({ domain: '5' });
	});
});
