import { describe, expect, test } from 'vitest';
import { buildEstate } from '../../src/estate/estate.ts';
import { collectFacts } from '../../src/estate/facts.ts';
import type { Cluster, Host, Manifest, VirtualMachine } from '../../src/generated/manifest.ts';

const head = { apiVersion: 'hvlint/v1' } as const;
const cluster = (name: string, rest: Partial<Cluster> = {}): Cluster => ({
	...head,
	kind: 'Cluster',
	name,
	...rest,
});
const host = (name: string, rest: Partial<Host> = {}): Host => ({
	...head,
	kind: 'Host',
	name,
	...rest,
});
const machine = (name: string, rest: Partial<VirtualMachine> = {}) =>
	({ ...head, kind: 'VirtualMachine', name, ...rest }) as VirtualMachine & Manifest;
const names = (objects: readonly { name: string }[] | undefined) =>
	objects?.map(({ name }) => name);

/** An answer, and the facts that were missed on the way to it. */
function asked<T>(question: (facts: ReturnType<typeof collectFacts>) => T) {
	const facts = collectFacts();
	const answer = question(facts);
	const missed = facts
		.collected()
		.missed.map(({ object, fact }) => `${(object as Host).name} ${fact}`);
	return { answer, missed };
}

describe('the cluster', () => {
	const app01 = { name: 'app01' };
	const first = cluster('HVC01', { nodes: ['HV01'], virtualMachines: [app01] });
	const second = cluster('HVC02', { nodes: ['hv02.contoso.com'] });
	const lone = host('HV09', { cluster: null });
	const elsewhere = host('HV08', { cluster: 'hvc02' });
	const estate = buildEstate([first, second, lone, elsewhere]);

	test.each<[string, Host | VirtualMachine, Cluster | null]>([
		['a machine that it lists', app01, first],
		['a machine that names it in another case', machine('app02', { cluster: 'hvc02' }), second],
		['a machine by its owner', machine('app03', { owner: 'HV02' }), second],
		['a machine by the cluster that its owner names', machine('app04', { owner: 'HV08' }), second],
		['a machine on a host that is in none', machine('app05', { owner: 'hv09.contoso.com' }), null],
		['a machine that is in none', machine('app06', { cluster: null, owner: 'HV01' }), null],
		['a node by its first label', host('HV01.fabrikam.com'), first],
		['a host that is in none', lone, null],
	])('of %s', (_, object, expected) => {
		expect(asked((facts) => estate.clusterOf(object, facts))).toEqual({
			answer: expected,
			missed: [],
		});
	});

	test('of what nothing tells it of is a missing fact', () => {
		for (const object of [host('HV07'), machine('app07'), machine('app08', { owner: 'HV07' })])
			expect(asked((facts) => estate.clusterOf(object, facts))).toEqual({
				answer: undefined,
				missed: [`${object.name} cluster`],
			});
	});

	test('that is only named is there all the same, once', () => {
		const named = estate.clusterOf(machine('app09', { cluster: 'HVC77' }), collectFacts());
		expect(named).toBe(estate.clusterNamed('hvc77'));
		expect(estate.isDeclared(named as Cluster)).toBe(false);
		expect(estate.clusters).toEqual([first, second]);
	});

	test('is found with its domain and without, where only one can be meant', () => {
		const full = cluster('HVC01.contoso.com');
		const [estate, of] = [buildEstate([full]), cluster('HVC01.fabrikam.com')];
		expect(estate.clusterNamed('hvc01')).toBe(full);
		expect(estate.clusterNamed('hvc01.fabrikam.com')).not.toBe(full);
		expect(estate.isDeclared(buildEstate([full, of]).clusterNamed('HVC01'))).toBe(false);
	});
});

describe('hosts and their machines', () => {
	test('of several hosts of one name the one is meant that no domain tells apart', () => {
		const far = host('HV05', { domain: 'fabrikam.com' });
		const [near, its] = [
			host('HV05'),
			cluster('HVC05', { domain: 'contoso.com', nodes: ['HV05'] }),
		];
		expect(buildEstate([far, near, its]).hostNamed('HV05', its)).toBe(near);
	});

	const hv01 = host('HV01');
	const app01 = { name: 'app01', owner: 'hv01' };
	const app02 = machine('app02', { owner: 'HV01.contoso.com', cluster: 'HVC01' });
	const app03 = { name: 'app03', owner: 'HV02' };
	const one = cluster('HVC01', { nodes: ['HV01', 'HV02'], virtualMachines: [app01, app03] });
	const estate = buildEstate([one, hv01, app02]);

	test('the owner is found by its computer name', () => {
		expect(asked((facts) => estate.ownerOf(app02, facts))).toEqual({ answer: hv01, missed: [] });
		const undeclared = asked((facts) => estate.ownerOf(app03, facts)).answer as Host;
		expect([undeclared.name, estate.isDeclared(undeclared)]).toEqual(['HV02', false]);
		expect(estate.hostNamed('hv02.contoso.com')).toBe(undeclared);
		expect(asked((facts) => estate.ownerOf({ name: 'x' }, facts))).toEqual({
			answer: undefined,
			missed: ['x owner'],
		});
	});

	test('a host has the machines that name it, however they write it', () => {
		expect(asked((facts) => names(estate.machinesOn(hv01, facts)))).toEqual({
			answer: ['app01', 'app02'],
			missed: [],
		});
		const hv02 = estate.hostNamed('HV02');
		expect(names(estate.machinesOn(hv02, collectFacts()))).toEqual(['app03']);
	});

	test('a machine of the cluster without an owner may be on any of its hosts', () => {
		const open = buildEstate([
			cluster('HVC01', { nodes: ['HV01'], virtualMachines: [{ name: 'x' }] }),
		]);
		expect(asked((facts) => open.machinesOn(open.hostNamed('HV01'), facts))).toEqual({
			answer: [],
			missed: ['x owner'],
		});
	});

	test('a machine of which nothing tells the host or the cluster may be on any host outside of them', () => {
		const lone = host('HV09', { cluster: null, virtualMachines: [{ name: 'app01' }] });
		const estate = buildEstate([lone, machine('app07')]);
		expect(asked((facts) => names(estate.machinesOn(lone, facts)))).toEqual({
			answer: ['app01'],
			missed: ['app07 owner'],
		});
	});

	test('no machine in sight: the list is what is missing, of the cluster or of the host alone', () => {
		const empty = buildEstate([
			cluster('HVC01', { nodes: ['HV01'] }),
			host('HV09', { cluster: null }),
		]);
		const missed = (name: string) =>
			asked((facts) => empty.machinesOn(empty.hostNamed(name), facts)).missed;
		expect(missed('HV01')).toEqual(['HVC01 virtualMachines']);
		expect(missed('HV09')).toEqual(['HV09 virtualMachines']);
		const none = buildEstate([cluster('HVC01', { nodes: ['HV01'], virtualMachines: [] })]);
		expect(asked((facts) => none.machinesOn(none.hostNamed('HV01'), facts)).missed).toEqual([]);
	});

	test('possible owners are those that are listed, else every node, by default', () => {
		const listed = { name: 'x', possibleOwners: ['hv02'] };
		expect(asked((facts) => names(estate.possibleOwnersOf(listed, facts))).answer).toEqual([
			'HV02',
		]);
		const facts = collectFacts();
		expect(names(estate.possibleOwnersOf(app01, facts))).toEqual(['HV01', 'HV02']);
		expect(facts.collected().assumed).toEqual([
			{ object: app01, fact: 'possibleOwners', value: 'every node' },
		]);
	});

	test('of two documents with one name the first is meant', () => {
		const [first, second] = [host('HV01'), host('hv01')];
		const twice = buildEstate([first, second]);
		expect(twice.hosts).toEqual([first, second]);
		expect(twice.hostNamed('HV01')).toBe(first);
	});
});

describe('the Windows Server version', () => {
	const version = (name: '2019' | '2022') => ({ operatingSystem: { version: name } });
	const estate = buildEstate([
		cluster('HVC01', { operatingSystem: '2019', nodes: ['HV01', 'HV02'] }),
		cluster('HVC02', { nodes: ['HV03', 'HV04'] }),
		cluster('HVC03', { nodes: ['HV02', 'HV03'] }),
		cluster('HVC04', { nodes: ['HV02', 'HV05'] }),
		cluster('HVC05', { operatingSystem: '2019', nodes: ['HV06'] }),
		host('HV02', version('2022')),
		host('HV03', version('2019')),
		host('HV04', version('2019')),
	]);
	const versionOf = (object: Cluster | Host | VirtualMachine) =>
		asked((facts) => estate.windowsServerOf(object, facts));

	test.each<[string, Cluster | Host | VirtualMachine, string]>([
		['a host has its own', estate.hostNamed('HV02'), '2022'],
		['or its cluster’s', estate.hostNamed('HV01'), '2019'],
		['a cluster has its own', estate.clusterNamed('HVC01'), '2019'],
		['or that of all its nodes', estate.clusterNamed('HVC02'), '2019'],
		['or the older one of its nodes', estate.clusterNamed('HVC03'), '2019'],
		['the build tells it too', host('HV05', { operatingSystem: { build: '6.3.9600' } }), '2012R2'],
		['a machine has its owner’s', { name: 'x', owner: 'hv02' }, '2022'],
		['or its cluster’s', { name: 'x', cluster: 'hvc05' }, '2019'],
		[
			'that of its cluster, where its owner is not known for a node',
			{ name: 'x', owner: 'HV99', cluster: 'HVC05' },
			'2019',
		],
	])('%s', (_, object, expected) => {
		expect(versionOf(object)).toEqual({ answer: expected, missed: [] });
	});

	test('that a host has the version of its cluster is told', () => {
		const assumedOf = (name: string) => {
			const facts = collectFacts();
			estate.windowsServerOf(estate.hostNamed(name), facts);
			return facts.collected().assumed.map(({ fact, value }) => `${fact}: ${value}`);
		};
		expect(assumedOf('HV01')).toEqual(['operatingSystem.version: as HVC01 says']);
		expect(assumedOf('HV02')).toEqual([]);
	});

	test('where nothing is known, or nodes differ and the owner decides, a fact is missing', () => {
		expect(versionOf(estate.clusterNamed('HVC09')).missed).toEqual(['HVC09 operatingSystem']);
		expect(versionOf({ name: 'x', cluster: 'HVC03' }).missed).toEqual(['x owner']);
		expect(versionOf(estate.hostNamed('HV99')).missed).toEqual(['HV99 operatingSystem.version']);
		expect(versionOf({ name: 'x' }).missed).toEqual(['x owner']);
		expect(versionOf({ name: 'x', cluster: 'HVC01' }).missed).toEqual(['x owner']);
	});
});

describe('planned migrations', () => {
	const own = { name: 'app01', owner: 'HV01' };
	const other = { name: 'APP01', owner: 'HV11' };
	const planned = [
		{ virtualMachine: 'App01', to: 'hv02' },
		{ virtualMachine: 'app99', from: 'HV01', to: 'HV77', type: 'Quick' as const },
	];
	const estate = buildEstate([
		cluster('HVC02', { nodes: ['HV11'], virtualMachines: [other] }),
		cluster('HVC01', { nodes: ['HV01', 'HV02'], virtualMachines: [own], migrations: planned }),
	]);
	const [move, unknown] = estate.migrations;

	test('the machine of the same cluster is meant, from where it is, live', () => {
		expect(move).toMatchObject({ type: 'Live', planned: planned[0] });
		expect(move?.virtualMachine).toBe(own);
		expect([move?.source?.name, move?.destination.name, move?.cluster?.name]).toEqual([
			'HV01',
			'HV02',
			'HVC01',
		]);
	});

	test('a machine that lost its cluster is found by its name, and one of the plan of a host is on it', () => {
		const stray = machine('app05');
		const lone = host('HV09', {
			cluster: null,
			migrations: [{ virtualMachine: 'app01', to: 'HV08' }],
			virtualMachines: [{ name: 'app01' }],
		});
		const both = buildEstate([
			cluster('HVC01', { migrations: [{ virtualMachine: 'APP05', to: 'HV02' }] }),
			stray,
			lone,
		]);
		expect(both.migrations.find(({ planned: one }) => one?.to === 'HV02')?.virtualMachine).toBe(
			stray,
		);
		const own = both.migrations.find(({ planned: one }) => one?.to === 'HV08');
		expect([own?.virtualMachine, own?.source?.name]).toEqual([lone.virtualMachines?.[0], 'HV09']);
	});

	test('unknown names give a machine and a host that nothing declares', () => {
		const { virtualMachine, destination, source, type } = unknown as NonNullable<typeof unknown>;
		expect([virtualMachine.name, source?.name, destination.name, type]).toEqual([
			'app99',
			'HV01',
			'HV77',
			'Quick',
		]);
		expect([virtualMachine, destination].map((one) => estate.isDeclared(one))).toEqual([
			false,
			false,
		]);
	});
});

describe('a planned migration', () => {
	const plan = { virtualMachine: 'APP01', to: 'HV02' };

	test('in the document of a host means the machine there, though others have its name', () => {
		const hosts = ['HV01', 'HV03'].map((name) =>
			host(name, { cluster: null, virtualMachines: [{ name: 'app01' }], migrations: [plan] }),
		);
		const { migrations } = buildEstate(hosts);
		expect(migrations.map(({ virtualMachine }) => virtualMachine)).toEqual(
			hosts.map(({ virtualMachines }) => virtualMachines?.[0]),
		);
		expect(names(migrations.map(({ source }) => source as Host))).toEqual(['HV01', 'HV03']);
	});

	test('in the document of a cluster means a machine elsewhere where the cluster has none of its name', () => {
		const lone = host('HV01', { cluster: null, virtualMachines: [{ name: 'app01' }] });
		const { migrations } = buildEstate([cluster('HVC01', { migrations: [plan] }), lone]);
		expect(migrations[0]?.virtualMachine).toBe(lone.virtualMachines?.[0]);
	});
});

describe('the version of a machine of which no owner is told', () => {
	const version = (ofNodes: readonly ('2019' | '2022')[]) => {
		const app01 = { name: 'app01' };
		const nodes = ofNodes.map((one, index) =>
			host(`HV0${index}`, { operatingSystem: { version: one } }),
		);
		const all = cluster('HVC01', {
			operatingSystem: '2022',
			nodes: nodes.map(({ name }) => name),
			virtualMachines: [app01],
		});
		const estate = buildEstate([all, ...nodes]);
		return asked((facts) => estate.windowsServerOf(app01, facts));
	};

	test('is that of its cluster, where no node says another', () => {
		expect(version([])).toEqual({ answer: '2022', missed: [] });
		expect(version(['2022', '2022'])).toEqual({ answer: '2022', missed: [] });
	});

	test('is not known where a node says another', () => {
		expect(version(['2022', '2019'])).toEqual({ answer: undefined, missed: ['app01 owner'] });
		expect(version(['2019', '2019'])).toEqual({ answer: undefined, missed: ['app01 owner'] });
	});
});

test('a second document of a node is of its cluster too, unless it is of another domain', () => {
	const [first, second, other] = ['HV01', 'hv01', 'HV01.fabrikam.com'].map((name) => host(name));
	const of = (...documents: Manifest[]) =>
		documents
			.slice(1)
			.map(
				(one) =>
					asked((facts) => buildEstate(documents).clusterOf(one as Host, facts)).answer?.name,
			);
	expect(of(cluster('HVC01', { nodes: ['HV01'] }), first as Host, second as Host)).toEqual([
		'HVC01',
		'HVC01',
	]);
	expect(
		of(cluster('HVC01', { nodes: ['HV01.contoso.com'] }), host('HV01.contoso.com'), other as Host),
	).toEqual(['HVC01', undefined]);
});

test('a cluster is the one of its very name, whatever other has the first label of it', () => {
	const estate = buildEstate([
		cluster('CL1.fabrikam.com'),
		cluster('CL1'),
		host('HV01', { cluster: 'cl1' }),
		host('HV02', { cluster: 'CL1.fabrikam.com' }),
		host('HV03', { cluster: 'CL1.contoso.com' }),
	]);
	const found = estate.hosts.map((one) => estate.clusterOf(one, collectFacts()));
	expect(found.map((one) => one && estate.isDeclared(one) && one.name)).toEqual([
		'CL1',
		'CL1.fabrikam.com',
		'CL1',
	]);
});
