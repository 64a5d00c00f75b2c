import { describe, expect, test } from 'vitest';
import type { PlanStep } from '../../src/engine/plan-report.ts';
import type { Facts } from '../capacity/estate.ts';
import { drainAt, endsOf, machineOf } from './estate.ts';

/** The sources have numbers without a unit: here they are so many hundred MB. */
const unit = 100;

/** Machines on a node, by their sizes. */
function on(node: string, sizes: Readonly<Record<string, number>>, facts: Facts = {}) {
	return Object.entries(sizes).map(([name, size]) => machineOf(name, node, size * unit, facts));
}

/** Nodes by their sizes. */
function nodes(sizes: Readonly<Record<string, number>>) {
	return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, size * unit]));
}

const kept = (className: string) => ({ antiAffinityClassNames: [className] });
const enforced = { clusterEnforcedAntiAffinity: true };
const rule = (ruleType: string, ...groups: string[]) => ({
	affinityRules: [{ name: 'R1', ruleType, enabled: true, groups }],
});

/** How many machines of some come to one node at most. */
function mostTogether(step: PlanStep, names: readonly string[]): number {
	const ends = endsOf(step);
	const counts = new Map<string, number>();
	for (const name of names) {
		const end = ends[name] ?? '';
		counts.set(end, (counts.get(end) ?? 0) + 1);
	}
	return Math.max(...counts.values());
}

function movesOf({ rounds }: PlanStep): string[] {
	return rounds.flatMap(({ moves }) =>
		moves.map(({ virtualMachine, from, to }) => `${virtualMachine} ${from} ${to}`),
	);
}

describe('a drain of test_ha_vm_failover', () => {
	test('xapi: Slave1EvacuationPlan T1, the perfectly spread plan', () => {
		const step = drainAt(
			{
				nodes: nodes({ master: 100, slave1: 300, slave2: 90, slave3: 70 }),
				machines: [
					...on('slave1', { vm1: 85, vm2: 65 }),
					...on('slave1', { g3: 30, g2: 20, g1: 10 }, kept('grp')),
				],
			},
			'slave1',
		);
		expect(step).toMatchObject({ verdict: 'possible', warnings: [] });
		expect(endsOf(step)).toEqual({
			vm1: 'master',
			g1: 'master',
			vm2: 'slave2',
			g2: 'slave2',
			g3: 'slave3',
		});
	});

	test.each([
		['not enforced', {}],
		['enforced', enforced],
	])(
		'xapi: Slave1EvacuationVMAntiAffinitySpreadEvenlyPlan T4, apart, where it is %s',
		(_, cluster) => {
			const step = drainAt(
				{
					cluster,
					nodes: nodes({ master: 512, slave1: 512, slave2: 256 }),
					machines: on('slave1', { vm1: 120, vm2: 130 }, kept('grp')),
				},
				'slave1',
			);
			expect(step).toMatchObject({ verdict: 'possible', warnings: [] });
			expect(mostTogether(step, ['vm1', 'vm2'])).toBe(1);
		},
	);

	test('xapi: Slave1EvacuationVMAntiAffinityNoBreachPlan T6, too much in all', () => {
		const step = drainAt(
			{
				nodes: nodes({ master: 640, slave1: 1280, slave2: 256 }),
				machines: on(
					'slave1',
					{ vm1: 60, vm2: 120, vm3: 130, vm4: 250, vm5: 260, vm6: 400 },
					kept('grp'),
				),
			},
			'slave1',
		);
		expect(step).toMatchObject({ verdict: 'impossible', rounds: [] });
		expect(step.obstacles[0]?.message).toContain('of memory together, and the nodes');
	});

	test('xapi: Slave1EvacuationVMAntiAffinitySpreadEvenlyPlan T7, two groups, each as even as it can be', () => {
		const first = { vm1: 1, vm3: 3, vm6: 120 };
		const second = { vm2: 2, vm4: 4, vm5: 60, vm7: 130 };
		const step = drainAt(
			{
				nodes: nodes({ master: 512, slave1: 512, slave2: 256 }),
				machines: [...on('slave1', first, kept('grp1')), ...on('slave1', second, kept('grp2'))],
			},
			'slave1',
		);
		expect(step.verdict).toBe('possible');
		expect(mostTogether(step, Object.keys(first))).toBe(2);
		expect(mostTogether(step, Object.keys(second))).toBe(2);
		expect(new Set(step.warnings.map(({ ruleId }) => ruleId))).toEqual(
			new Set(['preflight/anti-affinity']),
		);
	});

	test('xapi: Slave1EvacuationPlan T0, four of one group on two nodes', () => {
		const machines = { vm1: 21, vm2: 22, vm3: 23, vm4: 24 };
		const step = drainAt(
			{
				nodes: nodes({ master: 200, slave1: 200, slave2: 60 }),
				machines: on('slave1', machines, kept('grp')),
			},
			'slave1',
		);
		expect(step.verdict).toBe('possible');
		expect(mostTogether(step, Object.keys(machines))).toBe(2);
		expect(step.warnings.length).toBeGreaterThan(0);
	});
});

describe('one large machine, and three nodes with a small block each', () => {
	const full = ['A', 'B', 'D'].flatMap((node) =>
		[1, 2, 3].map((number) => [node, number] as const),
	);
	const others = (facts: (node: string) => Facts) =>
		full.map(([node, number]) => machineOf(`${node}${number}`, node, 1000, facts(node)));
	const four = { A: 4096, B: 4096, C: 4096, D: 4096 };

	test('stays where the others stay (Ganeti: shared-n1-failure.data, htools-hbal.test -O nodeC)', () => {
		const step = drainAt(
			{
				nodes: four,
				machines: [
					...others((node) => ({ possibleOwners: [node] })),
					machineOf('large', 'C', 3000),
				],
			},
			'C',
		);
		expect(step.verdict).toBe('impossible');
		expect(step.obstacles[0]).toMatchObject({ kind: 'tooLarge', virtualMachines: ['large'] });
	});

	test('leaves once others have made room', () => {
		const step = drainAt(
			{ nodes: four, machines: [...others(() => ({})), machineOf('large', 'C', 3000)] },
			'C',
		);
		expect(step).toMatchObject({ verdict: 'possible', areFewest: true });
		expect(step.rounds).toHaveLength(2);
		const moves = step.rounds.flatMap((round) => round.moves);
		expect(moves.filter(({ makesRoom }) => makesRoom)).toHaveLength(2);
		expect(moves.at(-1)).toMatchObject({ virtualMachine: 'large', makesRoom: false });
	});
});

test('a machine and a free node (BtrPlace: COfflineTest.testSolvableProblem)', () => {
	const step = drainAt(
		{ nodes: { n1: 4096, n2: 4096 }, machines: [machineOf('vm1', 'n1', 2048)] },
		'n1',
	);
	expect(step).toMatchObject({ verdict: 'possible', areFewest: true });
	expect(movesOf(step)).toEqual(['vm1 n1 n2']);
});

test('machines that a rule keeps on one node leave together (BtrPlace: CGatherTest.testContinuousWithRelocationOfVMs)', () => {
	const step = drainAt(
		{
			cluster: rule('SameNode', 'vm1', 'vm2'),
			nodes: { n1: 4096, n2: 4096, n3: 8192 },
			machines: [machineOf('vm1', 'n2', 2000), machineOf('vm2', 'n2', 2500)],
		},
		'n2',
	);
	expect(step.verdict).toBe('possible');
	expect(endsOf(step)).toEqual({ vm1: 'n3', vm2: 'n3' });
});

test('machines that a rule keeps together, for which no node is large enough, whatever others do', () => {
	const step = drainAt(
		{
			cluster: rule('SameNode', 'vm1', 'vm2'),
			nodes: { n1: 8192, n2: 4096, n3: 4096 },
			machines: [machineOf('vm1', 'n1', 3000), machineOf('vm2', 'n1', 3000)],
		},
		'n1',
	);
	expect(step).toMatchObject({ verdict: 'impossible', obstacles: [{ kind: 'together' }] });
});

test('machines that are kept together are not moved to make room, which proves nothing', () => {
	const step = drainAt(
		{
			cluster: rule('SameNode', 'first', 'second'),
			nodes: { HV1: 8192, HV2: 8192, HV3: 5000 },
			machines: [
				machineOf('large', 'HV1', 6000),
				machineOf('first', 'HV2', 2000),
				machineOf('second', 'HV2', 2000),
			],
		},
		'HV1',
	);
	expect(step).toMatchObject({ verdict: 'undecided', because: 'steps' });
});

test('a machine that is better kept apart avoids one that stays, not one that is off', () => {
	const drained = (state: string) =>
		drainAt(
			{
				nodes: { HV1: 8192, HV2: 8192, HV3: 8192 },
				machines: [
					machineOf('leaves', 'HV1', 1000, kept('grp')),
					machineOf('stays', 'HV2', 1000, { ...kept('grp'), state }),
					machineOf('other', 'HV3', 5000),
				],
			},
			'HV1',
		);
	expect(movesOf(drained('Running'))).toEqual(['leaves HV1 HV3']);
	expect(movesOf(drained('Off'))).toEqual(['leaves HV1 HV2']);
});

describe('a rule that is broken already', () => {
	const sameNode = (...groups: string[]) => ({ cluster: rule('SameNode', ...groups) });

	test('to keep machines together does not hold another one that leaves once a third has made room', () => {
		// HV2 alone takes the large machine, and alone would take the two that should be together.
		const step = drainAt(
			{
				...sameNode('first', 'second'),
				nodes: { HV1: 8192, HV2: 8192, HV3: 5050 },
				machines: [
					machineOf('large', 'HV1', 5100),
					machineOf('other', 'HV2', 2000),
					machineOf('first', 'HV2', 2200),
					machineOf('second', 'HV3', 2900),
				],
			},
			'HV1',
		);
		expect(step.verdict).toBe('possible');
		expect(movesOf(step)).toEqual(['other HV2 HV3', 'large HV1 HV2']);
	});

	test('to keep machines apart does not hold another one that leaves once a third has made room', () => {
		const step = drainAt(
			{
				cluster: enforced,
				nodes: { HV1: 8192, HV2: 8192, HV3: 4096 },
				machines: [
					machineOf('large', 'HV1', 5000),
					machineOf('other', 'HV2', 2500),
					machineOf('first', 'HV2', 1000, kept('grp')),
					machineOf('second', 'HV2', 1000, kept('grp')),
					machineOf('third', 'HV3', 1000, kept('grp')),
				],
			},
			'HV1',
		);
		expect(step.verdict).toBe('possible');
		expect(movesOf(step)).toEqual(['other HV2 HV3', 'large HV1 HV2']);
	});

	test('to keep machines together lets those that leave join any that stay', () => {
		const step = drainAt(
			{
				...sameNode('first', 'second', 'third', 'fourth'),
				nodes: { HV1: 8192, HV2: 4096, HV3: 4096, HV4: 8192 },
				machines: [
					machineOf('first', 'HV1', 3000),
					machineOf('second', 'HV1', 3000),
					machineOf('third', 'HV2', 500),
					machineOf('fourth', 'HV3', 500),
				],
			},
			'HV1',
		);
		expect(step.verdict).toBe('possible');
		expect(new Set(Object.values(endsOf(step)))).toEqual(new Set(['HV2', 'HV3']));
	});

	test.each([
		['impossible', { HV1: 8192, HV2: 8192 }],
		['possible', { HV1: 8192, HV2: 8192, HV3: 8192 }],
	])('to keep machines apart is not broken anew: %s with %j', (verdict, some) => {
		const step = drainAt(
			{
				cluster: enforced,
				nodes: some,
				machines: ['first', 'second'].map((name) => machineOf(name, 'HV1', 1000, kept('grp'))),
			},
			'HV1',
		);
		expect(step.verdict).toBe(verdict);
		if (verdict === 'possible') expect(mostTogether(step, ['first', 'second'])).toBe(1);
	});
});

test('many machines leave once others have made room for them', () => {
	const four = ['B', 'C', 'D', 'E'];
	const step = drainAt(
		{
			nodes: { A: 16_384, B: 4096, C: 4096, D: 4096, E: 4096, F: 4096 },
			machines: [
				...four.map((node) => machineOf(`large${node}`, 'A', 2500)),
				...four.flatMap((node) => [1, 2].map((one) => machineOf(`${node}${one}`, node, 1000))),
			],
		},
		'A',
	);
	expect(step.verdict).toBe('possible');
	const moves = step.rounds.flatMap((round) => round.moves);
	expect(moves.filter(({ makesRoom }) => makesRoom).length).toBeGreaterThan(2);
	expect(moves.filter(({ from, makesRoom }) => from === 'A' && !makesRoom)).toHaveLength(4);
});

describe('a cycle', () => {
	/** m can go to A alone, from where v has to leave, which can go to B alone, from where w has to leave. */
	const machines = (owners: readonly string[]) => [
		machineOf('m', 'N', 1000, { possibleOwners: ['N', 'A'], ...kept('one') }),
		machineOf('v', 'A', 1000, {
			possibleOwners: ['A', 'B'],
			antiAffinityClassNames: ['one', 'two'],
		}),
		machineOf('w', 'B', 1000, { possibleOwners: owners, ...kept('two') }),
	];
	const four = { N: 8192, A: 8192, B: 8192, C: 8192 };

	test('is broken by a node on which a machine waits', () => {
		const step = drainAt(
			{ cluster: enforced, nodes: four, machines: machines(['A', 'B', 'C']) },
			'N',
		);
		expect(step.verdict).toBe('possible');
		expect(movesOf(step)).toEqual(['w B C', 'v A B', 'm N A']);
	});

	test('is broken by the node itself that is to be emptied', () => {
		const step = drainAt(
			{ cluster: enforced, nodes: four, machines: machines(['A', 'B', 'N']) },
			'N',
		);
		expect(step.verdict).toBe('possible');
		expect(movesOf(step)).toEqual(['w B N', 'v A B', 'm N A', 'w N A']);
		expect(step.rounds[0]?.moves[0]?.isTemporary).toBe(true);
	});

	test('that nothing breaks is proved', () => {
		const step = drainAt({ cluster: enforced, nodes: four, machines: machines(['A', 'B']) }, 'N');
		expect(step.verdict).toBe('impossible');
	});
});

describe('machines', () => {
	const two = { HV1: 4096, HV2: 4096 };

	test('that are off move as they are, and take no room', () => {
		const step = drainAt(
			{ nodes: two, machines: [machineOf('off', 'HV1', 4000, { state: 'Off' })] },
			'HV1',
		);
		expect(step.verdict).toBe('possible');
		expect(step.rounds[0]?.moves[0]).toMatchObject({ type: 'Quick', time: null });
	});

	test('that are no roles stay, and are told', () => {
		const step = drainAt(
			{
				nodes: two,
				machines: [
					machineOf('role', 'HV1', 2000),
					machineOf('own', 'HV1', 2000, { highlyAvailable: false }),
				],
			},
			'HV1',
		);
		expect(step.verdict).toBe('impossible');
		expect(step.staying).toEqual([{ virtualMachine: 'own', isRunning: true }]);
		expect(movesOf(step)).toEqual(['role HV1 HV2']);
	});

	test('of which a fact is missing leave it undecided, with the way that it would go', () => {
		const step = drainAt(
			{
				nodes: two,
				machines: [machineOf('app', 'HV1', 2000, { networkAdapters: undefined })],
			},
			'HV1',
		);
		expect(step).toMatchObject({ verdict: 'undecided', because: 'facts' });
		expect(step.missing.map(({ fact }) => fact)).toContain('networkAdapters');
		expect(movesOf(step)).toEqual(['app HV1 HV2']);
	});

	test('move as many at once as the nodes take part in, to several nodes', () => {
		const step = drainAt(
			{
				nodes: { HV1: 16_384, HV2: 8192, HV3: 8192 },
				machines: [1, 2, 3, 4, 5, 6].map((number) => machineOf(`app${number}`, 'HV1', 2000)),
			},
			'HV1',
		);
		expect(step.rounds.map(({ moves }) => moves.length)).toEqual([2, 2, 2]);
		expect(step.areFewest).toBe(true);
	});
});

describe('it is not called possible', () => {
	const two = { HV1: 8192, HV2: 8192 };

	test('where no node takes a machine that is off', () => {
		const off = { state: 'Off', possibleOwners: ['HV1'] };
		const step = drainAt({ nodes: two, machines: [machineOf('off', 'HV1', 1000, off)] }, 'HV1');
		expect(step.verdict).toBe('impossible');
		expect(step.obstacles[0]?.virtualMachines).toEqual(['off']);
	});

	test('where nothing tells whether a machine runs that is no role', () => {
		const own = { state: undefined, highlyAvailable: false };
		const step = drainAt({ nodes: two, machines: [machineOf('own', 'HV1', 1000, own)] }, 'HV1');
		expect(step.verdict).toBe('undecided');
		expect(step.missing.map(({ fact }) => fact)).toContain('state');
	});

	test('where a machine that is in no cluster runs there, or holds the memory of the other node', () => {
		const own = { cluster: null, highlyAvailable: undefined };
		const there = drainAt(
			{ nodes: two, machines: [], others: [machineOf('own', 'HV1', 1000, own)] },
			'HV1',
		);
		expect(there).toMatchObject({ verdict: 'impossible', staying: [{ virtualMachine: 'own' }] });
		const full = drainAt(
			{
				nodes: two,
				machines: [machineOf('app', 'HV1', 2000)],
				others: [machineOf('own', 'HV2', 7000, own)],
			},
			'HV1',
		);
		expect(full.verdict).toBe('impossible');
	});

	test.each([
		['impossible', 'Running', []],
		['possible', 'Off', []],
		['possible', 'Running', ['600A0B01']],
		['undecided', 'Running', undefined],
	])(
		'%s where a machine of another node is %s that lies on a unit of the node, and the others see %j',
		(verdict, state, luns) => {
			const step = drainAt(
				{
					nodes: {
						HV1: { storage: { luns: ['600A0B01'] } },
						HV2: { storage: { luns: [] } },
						HV3: luns ? { storage: { luns } } : { storage: {} },
					},
					machines: [machineOf('stays', 'HV2', 1000, { state })],
					cluster: {
						sharedVolumes: [
							{
								name: 'Volume1',
								path: 'C:\\ClusterStorage\\Volume1',
								lunId: '600A0B01',
								state: 'Online',
								free: '1TB',
							},
						],
					},
				},
				'HV1',
			);
			expect(step).toMatchObject({
				verdict,
				obstacles: verdict === 'impossible' ? [{ virtualMachines: ['stays'] }] : [],
				missing: verdict === 'undecided' ? [{ object: { name: 'HV3' }, fact: 'storage.luns' }] : [],
			});
		},
	);

	test('where the node alone sees the storage of its machine', () => {
		const step = drainAt(
			{
				nodes: { HV1: { storage: { luns: ['600A0B01'] } }, HV2: { storage: { luns: [] } } },
				machines: [machineOf('app', 'HV1', 1000)],
				cluster: {
					sharedVolumes: [
						{
							name: 'Volume1',
							path: 'C:\\ClusterStorage\\Volume1',
							lunId: '600A0B01',
							state: 'Online',
							free: '1TB',
						},
					],
				},
			},
			'HV1',
		);
		expect(step.verdict).toBe('impossible');
	});
});

test('a paused node that is full keeps no other node from being emptied', () => {
	const step = drainAt(
		{
			nodes: { HV1: 8192, HV2: 8192, HV3: 4096, HV4: { state: 'Paused' } },
			machines: [
				machineOf('large', 'HV1', 6000),
				machineOf('small', 'HV2', 3000),
				machineOf('held', 'HV4', 100_000),
			],
		},
		'HV1',
	);
	expect(step.verdict).toBe('possible');
	expect(movesOf(step)).toEqual(['small HV2 HV3', 'large HV1 HV2']);
});

test('a paused machine moves with its memory saved', () => {
	const machines = [machineOf('held', 'HV1', 2000, { state: 'Paused' })];
	const step = drainAt({ nodes: { HV1: 4096, HV2: 4096 }, machines }, 'HV1');
	expect(step).toMatchObject({
		verdict: 'possible',
		rounds: [{ moves: [{ virtualMachine: 'held', to: 'HV2', type: 'Quick' }] }],
	});
});

test('a machine that is starting leaves it open how it moves', () => {
	const machines = [machineOf('new', 'HV1', 2000, { state: 'Starting' })];
	const step = drainAt({ nodes: { HV1: 4096, HV2: 4096 }, machines }, 'HV1');
	expect(step).toMatchObject({
		verdict: 'undecided',
		because: 'facts',
		missing: [{ object: { name: 'new' }, fact: 'state' }],
	});
});

test('what a node says that it has left, and nobody told holds, leaves it open as it does of the move', () => {
	const memory = { total: 8192 * 2 ** 20, reserve: 0, available: 1024 * 2 ** 20 };
	const machines = [machineOf('app', 'HV1', 2000)];
	const step = drainAt({ nodes: { HV1: 4096, HV2: { memory } }, machines }, 'HV1');
	expect(step).toMatchObject({
		verdict: 'undecided',
		because: 'facts',
		missing: [{ object: { name: 'HVC01' }, fact: 'virtualMachines' }],
	});
});

test('a plan tells what it took as a default, and how to mend what stands against it', () => {
	const small = { memory: { total: 8192 * 2 ** 20 } };
	const app = machineOf('app', 'HV1', 2000);
	const { defaults } = drainAt({ nodes: { HV1: small, HV2: small }, machines: [app] }, 'HV1');
	expect(defaults).toContainEqual({
		object: { kind: 'host', name: 'HV2' },
		fact: 'memory.reserve',
		value: expect.stringMatching(/default/),
	});
	const { obstacles } = drainAt(
		{ nodes: { HV1: 4096, HV2: { switches: [] } }, machines: [app] },
		'HV1',
	);
	expect(obstacles[0]?.faults).toContainEqual({
		node: 'HV2',
		ruleId: 'preflight/network-switch',
		message: expect.stringContaining('HV2 has no virtual switch named'),
		fix: expect.stringContaining('New-VMSwitch'),
	});
});

test('what hangs on whether a machine runs that is in the way of one making room is undecided for want of that', () => {
	const rule = {
		...{ name: 'apart', ruleType: 'DifferentNode', enabled: true },
		groups: ['room', 'way'],
	};
	const step = drainAt(
		{
			cluster: { affinityRules: [rule] },
			nodes: { HV1: 8192, HV2: 8192, HV3: 4096 },
			machines: [
				machineOf('way', 'HV1', 2000, { state: undefined }),
				machineOf('app', 'HV2', 3000, { possibleOwners: ['HV2', 'HV3'] }),
				machineOf('room', 'HV3', 3000),
			],
		},
		'HV2',
	);
	expect(step).toMatchObject({ verdict: 'undecided', because: 'facts' });
	expect(step.missing).toContainEqual(
		expect.objectContaining({ object: expect.objectContaining({ name: 'way' }), fact: 'state' }),
	);
});
