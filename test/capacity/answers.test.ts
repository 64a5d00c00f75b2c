import { describe, expect, test } from 'vitest';
import { capacityAt, capacityReport, type Facts, machineOf, nodeOf } from './estate.ts';

const GB = 1024;
const verdictsOf = (nodes: Readonly<Record<string, Facts>>, cluster: Facts = {}) =>
	capacityAt({
		cluster,
		nodes,
		machines: [
			machineOf('a', 'n1', 4 * GB, {
				hardDrives: [{ path: 'C:\\ClusterStorage\\V1\\a\\os.vhdx', type: 'Fixed' }],
			}),
		],
	}).failures.map(({ failed, verdict }) => `${failed} ${verdict}`);

describe('a Cluster Shared Volume', () => {
	const sharedVolumes = [
		{ name: 'V1', path: 'C:\\ClusterStorage\\V1', state: 'Online', lunId: 'L1' },
	];
	const verdictOf = (...luns: (string[] | undefined)[]) =>
		verdictsOf(
			Object.fromEntries(
				luns.map((own, index) => [
					`n${index + 1}`,
					nodeOf(64 * GB, { storage: own ? { luns: own } : {} }),
				]),
			),
			{ sharedVolumes },
		)[0];

	test('is served by any node that sees its logical unit', () => {
		expect(verdictOf(['L1'], ['L1'])).toBe('n1 fits');
		expect(verdictOf(['L1'], [], ['L1'])).toBe('n1 fits');
	});

	test('is gone where no node is left that sees it', () => {
		expect(verdictOf(['L1'], [])).toBe('n1 stranded');
		expect(verdictOf(['L1'], [], [])).toBe('n1 stranded');
	});

	test('is in doubt where one of those that are left may see it', () => {
		expect(verdictOf(['L1'], [], undefined)).toBe('n1 undecided');
	});

	test('is taken for visible where nobody tells of any node that does not see it', () => {
		expect(verdictOf(['L1'], undefined)).toBe('n1 fits');
	});
});

test('a node that says it has less available than its machines leave holds what nobody told, which may shrink', () => {
	const memory = { total: 64 * GB * 2 ** 20, reserve: 0, available: 2 * GB * 2 ** 20 };
	expect(verdictsOf({ n1: nodeOf(64 * GB), n2: { memory } })[0]).toBe('n1 undecided');
});

test('of two nodes the last one strands everything when the other one is down', () => {
	expect(verdictsOf({ n1: nodeOf(64 * GB), n2: nodeOf(64 * GB, { state: 'Down' }) })).toEqual([
		'n1 stranded',
	]);
});

describe('a machine that stays loses its storage with the nodes that alone see it', () => {
	const volume = {
		...{ name: 'Volume1', path: 'C:\\ClusterStorage\\Volume1', lunId: '600A0B01' },
		...{ state: 'Online', free: '1TB' },
	};
	const disk = (path: string) => ({ hardDrives: [{ path: `${path}\\os.vhdx`, type: 'Fixed' }] });
	const onVolume = { path: volume.path, ...disk(volume.path) };

	test.each([
		['stranded', 'Running', []],
		['fits', 'Off', []],
		['fits', 'Running', ['600A0B01']],
		['undecided', 'Running', undefined],
		['undecided', undefined, []],
	])('%s where it is %s, and another node sees %j', (verdict, state, luns) => {
		const { failures } = capacityAt({
			cluster: { sharedVolumes: [volume] },
			nodes: {
				n1: nodeOf(8192, { storage: { luns: ['600A0B01'] } }),
				n2: nodeOf(8192, { storage: { luns: [] } }),
				n3: nodeOf(8192, { storage: luns ? { luns } : {} }),
			},
			machines: [machineOf('stays', 'n2', 1000, { state, ...onVolume })],
		});
		const failure = failures.find(({ failed }) => failed[0] === 'n1');
		expect(failure?.verdict).toBe(verdict);
		if (verdict !== 'stranded') return;
		expect(failure?.conflicts).toMatchObject([{ kind: 'cutOff', virtualMachines: ['stays'] }]);
		expect(failure?.leftOver).toEqual(['stays']);
	});

	test('as it does with a share of a node', () => {
		const files = { path: '\\\\n1\\machines', ...disk('\\\\n1\\machines') };
		const { failures } = capacityAt({
			nodes: { n1: nodeOf(8192), n2: nodeOf(8192), n3: nodeOf(8192) },
			machines: [machineOf('stays', 'n2', 1000, files)],
		});
		expect(failures.find(({ failed }) => failed[0] === 'n1')?.conflicts).toMatchObject([
			{ kind: 'cutOff', message: expect.stringContaining('loses \\\\n1\\machines') },
		]);
	});
});

test('a unit that nobody tells of is asked for, and no dynamic memory is told as the reason', () => {
	const { failures } = capacityAt({
		cluster: {
			sharedVolumes: [{ name: 'V1', path: 'C:\\ClusterStorage\\V1', state: 'Online', lunId: 'L1' }],
		},
		nodes: {
			n1: nodeOf(8192, { storage: { luns: ['L1'] } }),
			n2: nodeOf(8192, { storage: { luns: [] } }),
			n3: nodeOf(8192, { storage: {} }),
		},
		machines: [machineOf('a', 'n1', 1000)],
	});
	expect(failures[0]).toMatchObject({
		verdict: 'undecided',
		because: 'facts',
		missing: [{ object: { name: 'n3' }, fact: 'storage.luns' }],
	});
});

test.each([
	['fits', 16],
	['stranded', 4],
	['undecided', undefined],
])('%s: a machine of 8 processors, where the other node has %j', (verdict, logicalProcessors) => {
	const { failures } = capacityAt({
		nodes: {
			n1: nodeOf(8192),
			n2: nodeOf(8192, { processor: { manufacturer: 'GenuineIntel', logicalProcessors } }),
		},
		machines: [machineOf('a', 'n1', 1000, { processor: { count: 8 } })],
	});
	expect(failures[0]?.verdict).toBe(verdict);
});

describe('a machine with dynamic memory', () => {
	const dynamic = (name: string, owner: string, startup: number, minimum: number) => ({
		...{ name, owner },
		memory: {
			...{ startup: startup * 2 ** 20, minimum: minimum * 2 ** 20, maximum: startup * 2 ** 20 },
			...{ dynamic: true, assigned: startup * 2 ** 20 },
		},
	});
	const verdictOn = (free: number, ...machines: ReturnType<typeof dynamic>[]) =>
		capacityAt({ nodes: { n1: nodeOf(64 * GB), n2: nodeOf(free * GB) }, machines }).failures[0];

	test.each([
		// Each needs 8,280 MB to start, and may shrink to 2,088 MB with its overhead.
		['fits', 17],
		['undecided', 12],
		['stranded', 4],
	])('%s: two of 8 GB that may shrink to 2 GB, on a node of %i GB', (verdict, free) => {
		const pair = ['a', 'b'].map((name) => dynamic(name, 'n1', 8 * GB, 2 * GB));
		const failure = verdictOn(free, ...pair);
		expect(failure?.verdict).toBe(verdict);
		if (verdict === 'undecided') expect(failure?.because).toBe('dynamicMemory');
	});

	test('starts with its startup memory, however little it takes later', () => {
		expect(verdictOn(7, dynamic('a', 'n1', 8 * GB, GB))?.verdict).toBe('stranded');
	});
});

test('what a node says against a machine carries what to do about it', () => {
	const { failures } = capacityAt({
		nodes: { n1: nodeOf(8192), n2: nodeOf(8192) },
		machines: [machineOf('a', 'n1', 1000, { networkAdapters: [{ name: 'NIC', switch: 'LAN' }] })],
	});
	expect(failures[0]?.conflicts?.[0]?.faults).toMatchObject([
		{
			node: 'n2',
			ruleId: 'preflight/network-switch',
			fix: expect.stringContaining('New-VMSwitch'),
		},
	]);
});

describe('a machine without an owner', () => {
	const answersOf = (size: number, facts?: Facts, cluster?: Facts) => {
		const { problems, clusters } = capacityReport({
			cluster: cluster ?? {},
			nodes: { n1: nodeOf(64 * GB), n2: nodeOf(64 * GB) },
			machines: [
				machineOf('app', 'n1', 40 * GB, facts),
				{ ...machineOf('lost', '', size), ...facts, owner: undefined },
			],
		});
		expect(problems.map(({ message }) => message)).toEqual([
			'lost has no owner: it may be on any node, and is left out itself.',
		]);
		return clusters[0]?.failures[0];
	};

	test('is not placed, and the others have room wherever it is', () => {
		expect(answersOf(16 * GB)).toMatchObject({
			verdict: 'fits',
			placement: [{ virtualMachine: 'app', node: 'n2' }],
		});
	});

	test('takes room on any node', () => {
		expect(answersOf(32 * GB)).toMatchObject({
			verdict: 'undecided',
			missing: [{ object: { name: 'lost' }, fact: 'owner' }],
		});
	});

	test('may be where one is to start that is kept apart from it', () => {
		const enforced = { clusterEnforcedAntiAffinity: true };
		expect(answersOf(GB, { antiAffinityClassNames: ['sql'] }, enforced)).toMatchObject({
			verdict: 'undecided',
			missing: [{ object: { name: 'lost' }, fact: 'owner' }],
		});
	});
});

test('a machine of which nobody tells whether it runs may be where one is to start that is kept apart from it', () => {
	const sql = { antiAffinityClassNames: ['sql'] };
	const answersOf = (state: string | undefined) =>
		capacityAt({
			cluster: { clusterEnforcedAntiAffinity: true },
			nodes: { n1: nodeOf(64 * GB), n2: nodeOf(64 * GB) },
			machines: [
				machineOf('a', 'n1', 4 * GB, sql),
				machineOf('b', 'n2', 4 * GB, { ...sql, state }),
			],
		}).failures.find(({ failed }) => failed[0] === 'n1');
	expect(answersOf('Running')?.verdict).toBe('stranded');
	expect(answersOf('Off')?.verdict).toBe('fits');
	expect(answersOf(undefined)).toMatchObject({
		verdict: 'undecided',
		missing: [{ object: { name: 'b' }, fact: 'state' }],
	});
});

test('what Virtual Machine Manager says counts the memory of each highly available machine by itself', () => {
	const stateOf = (...sizes: number[]) =>
		capacityAt({
			nodes: { n1: nodeOf(64 * GB), n2: nodeOf(64 * GB) },
			machines: sizes.map((size, index) => ({
				...machineOf(`m${index}`, 'n1', size * GB),
				highlyAvailable: index !== 2,
			})),
		}).virtualMachineManager?.state;
	expect(stateOf(8, 40)).toBe('OK');
	expect(stateOf(8, 60)).toBe('Overcommitted');
	// One that is none is not started elsewhere.
	expect(stateOf(8, 20, 30)).toBe('OK');
});
