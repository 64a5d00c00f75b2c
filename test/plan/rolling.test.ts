import { describe, expect, test } from 'vitest';
import { partition } from '../../src/plan/partition.ts';
import type { Facts } from '../capacity/estate.ts';
import { drainReport, machineOf, type PlanGround, rollingAt, rollingReport } from './estate.ts';

const witness = { quorum: { witness: { cloud: 'hvc01witness' } } };

/** Nothing tells whether the drives of the nodes are the storage. */
const untold = { storageSpacesDirect: undefined, disks: undefined };

/** Nodes of one size with machines of one size each. */
function even(nodes: number, size: number, machines: number, each: number): PlanGround {
	const names = Array.from({ length: nodes }, (_, index) => `HV${index + 1}`);
	return {
		cluster: witness,
		nodes: Object.fromEntries(names.map((name) => [name, size])),
		machines: names.flatMap((name) =>
			Array.from({ length: machines }, (_, index) => machineOf(`${name}-${index + 1}`, name, each)),
		),
	};
}

function groupsOf({ steps }: ReturnType<typeof rollingAt>): string[] {
	return steps.map(({ nodes }) => nodes.join('+'));
}

describe('rolling maintenance', () => {
	test('takes out two of four half empty nodes at a time, which is proved', () => {
		const plan = rollingAt(even(4, 8192, 2, 2000));
		expect(plan).toMatchObject({ verdict: 'possible', areFewest: true });
		expect(groupsOf(plan)).toEqual(['HV1+HV2', 'HV3+HV4']);
	});

	test('takes out two of sixteen at a time where the machines of three are too much for the others, which is proved', () => {
		const plan = rollingAt(even(16, 8192, 7, 1000));
		expect(plan).toMatchObject({ verdict: 'possible', areFewest: true });
		expect(plan.steps).toHaveLength(8);
	});

	test('takes out one of three at a time, so that the majority of votes is left', () => {
		const plan = rollingAt({ ...even(3, 65_536, 1, 2000), cluster: {} });
		expect(groupsOf(plan)).toEqual(['HV1', 'HV2', 'HV3']);
		expect(plan.areFewest).toBe(true);
	});

	test('takes out one at a time where the drives of the nodes are the storage', () => {
		const ground = even(4, 65_536, 1, 2000);
		const plan = rollingAt({
			...ground,
			cluster: { ...witness, storageSpacesDirect: { poolSize: '10TB' } },
		});
		expect(plan.steps.every(({ nodes }) => nodes.length === 1)).toBe(true);
		expect(plan.areFewest).toBe(true);
	});

	test('takes out one at a time where they may be, and does not call that the fewest steps', () => {
		const ground = even(4, 65_536, 1, 2000);
		const unknown = { ...witness, ...untold };
		const plan = rollingAt({ ...ground, cluster: unknown });
		expect(plan).toMatchObject({ areFewest: false, sharesNodeDrives: null });
		expect(plan.steps).toHaveLength(4);
		// No version before 2016 has it.
		const old = Object.fromEntries(
			Object.keys(ground.nodes).map((name) => [name, { operatingSystem: { version: '2012R2' } }]),
		);
		const before = rollingAt({
			...ground,
			cluster: { ...unknown, operatingSystem: '2012R2' },
			nodes: old,
		});
		expect(before).toMatchObject({ sharesNodeDrives: false });
	});

	const volume = { name: 'Volume1', path: 'C:\\ClusterStorage\\Volume1', state: 'Online' };
	const fibre = { ...volume, busType: 'Fibre Channel' };
	const seen = { lunId: '600A0B01' };
	test.each([
		['volumes of a SAN', { sharedVolumes: [fibre] }, false],
		['no disk at all', { sharedVolumes: [] }, false],
		['a unit that several nodes see', { sharedVolumes: [{ ...volume, ...seen }] }, false],
		[
			'disks that several nodes see',
			{ sharedVolumes: [fibre], disks: [{ name: 'Q', ...seen }] },
			false,
		],
		[
			'a volume of Storage Spaces',
			{ sharedVolumes: [fibre, { ...volume, busType: 'Spaces' }] },
			null,
		],
		['a volume of which nothing is said', { sharedVolumes: [fibre, volume] }, null],
		['a disk of which nothing is said', { sharedVolumes: [fibre], disks: [{ name: 'Q' }] }, null],
		['a unit that nobody sees', { sharedVolumes: [{ ...volume, lunId: '6F' }] }, null],
		['disks that are not told', { sharedVolumes: [fibre], disks: undefined }, null],
	])('knows by %s whether the drives of the nodes may be the storage', (_, told, expected) => {
		const ground = even(4, 65_536, 1, 2000);
		const cluster = { ...witness, storageSpacesDirect: undefined, ...told };
		expect(rollingAt({ ...ground, cluster })).toMatchObject({ sharesNodeDrives: expected });
	});

	test('takes out two at a time where the disks are those of a SAN', () => {
		const cluster = { ...witness, storageSpacesDirect: undefined, sharedVolumes: [fibre] };
		const plan = rollingAt({ ...even(4, 65_536, 1, 2000), cluster });
		expect(plan).toMatchObject({ areFewest: true });
		expect(plan.steps).toHaveLength(2);
	});

	test('knows by a node of a version without Storage Spaces Direct that there is none', () => {
		const ground = even(4, 65_536, 1, 2000);
		const plan = rollingAt({
			...ground,
			cluster: { ...witness, ...untold, operatingSystem: undefined },
			nodes: {
				...ground.nodes,
				HV1: { operatingSystem: { version: '2012R2' } },
				HV2: { operatingSystem: { version: '2016' } },
			},
		});
		expect(plan).toMatchObject({ sharesNodeDrives: false });
	});

	test('counts the votes of nodes, not the nodes', () => {
		const ground = even(4, 65_536, 1, 2000);
		const weigh = (...weights: number[]) => ({
			...ground,
			cluster: { quorum: { witness: null } },
			nodes: Object.fromEntries(
				weights.map((nodeWeight, index) => [
					`HV${index + 1}`,
					{ nodeWeight, memory: { total: '64GB', reserve: 0 } },
				]),
			),
		});
		// Three votes: one may be away, with any that has none.
		expect(groupsOf(rollingAt(weigh(1, 1, 1, 0))).sort()).toEqual(['HV1+HV4', 'HV2', 'HV3']);
		// One vote: who has it stays, or goes alone.
		expect(groupsOf(rollingAt(weigh(1, 0, 0, 0))).sort()).toEqual(['HV1', 'HV2+HV3+HV4']);
	});

	test('does not call it the fewest steps where a witness would let more nodes be away', () => {
		const ground = even(4, 65_536, 1, 2000);
		const unknown = rollingAt({ ...ground, cluster: { quorum: undefined } });
		expect(unknown).toMatchObject({ areFewest: false });
		expect(unknown.steps).toHaveLength(4);
		const none = rollingAt({ ...ground, cluster: { quorum: { witness: null } } });
		expect(none).toMatchObject({ areFewest: true });
		expect(none.steps).toHaveLength(4);
	});

	test('brings every machine back to where it was', () => {
		const plan = rollingAt(even(4, 8192, 2, 2000));
		for (const { rounds, returns } of plan.steps) {
			const there = rounds.flatMap(({ moves }) =>
				moves.map(({ virtualMachine, from, to }) => `${virtualMachine} ${from} ${to}`),
			);
			const back = returns.flatMap(({ moves }) =>
				moves.map(({ virtualMachine, from, to }) => `${virtualMachine} ${to} ${from}`),
			);
			expect(back.sort()).toEqual(there.sort());
		}
	});

	test('is impossible where machines are together that a rule keeps apart: it lets no two come back', () => {
		const ground = even(4, 65_536, 2, 2000);
		const rule = {
			...{ name: 'apart', ruleType: 'DifferentNode', enabled: true },
			groups: ['HV1-1', 'HV1-2'],
		};
		const { steps } = rollingAt({ ...ground, cluster: { ...witness, affinityRules: [rule] } });
		const step = steps.find(({ nodes }) => nodes.includes('HV1'));
		expect(step?.verdict).toBe('impossible');
		expect(step?.obstacles[0]?.message).toMatch(/HV1-. cannot come back to HV1/);
		expect(steps.filter(({ verdict }) => verdict === 'possible')).toHaveLength(steps.length - 1);
	});

	test('is impossible where a node cannot be emptied (Ganeti: htools-hroller.test unique-reboot-order.data --full-evacuation)', () => {
		const plan = rollingAt(even(3, 8192, 3, 2500));
		expect(plan.verdict).toBe('impossible');
		expect(plan.steps[0]?.obstacles[0]?.message).toContain('HV1-1 needs');
	});

	test('leaves out a node that is down, and says so', () => {
		const ground = even(4, 8192, 1, 2000);
		const { plans, problems } = rollingReport({
			...ground,
			nodes: { ...ground.nodes, HV4: { state: 'Down' } },
			machines: ground.machines.filter(({ owner }) => owner !== 'HV4'),
		});
		expect(problems.map(({ message }) => message)).toEqual([
			'HV4 is down already: it is left out.',
		]);
		expect(plans[0]?.steps.flatMap(({ nodes }) => nodes)).not.toContain('HV4');
	});
});

describe('a node less than the quorum takes', () => {
	const down = (cluster: Facts): PlanGround => {
		const ground = even(4, 8192, 1, 2000);
		const machines = ground.machines.filter(({ owner }) => owner !== 'HV4');
		return { cluster, nodes: { ...ground.nodes, HV4: { state: 'Down' } }, machines };
	};
	const verdictsOf = (ground: PlanGround) =>
		rollingReport(ground).plans[0]?.steps.map(({ verdict }) => verdict);

	test('stops the cluster, which no plan does, where its votes are fixed', () => {
		const off = down({ quorum: { witness: null }, dynamicQuorum: false });
		expect(verdictsOf(off)).toEqual(['impossible', 'impossible', 'impossible']);
		const [step] = drainReport(off, 'HV1').plans[0]?.steps ?? [];
		expect(step).toMatchObject({
			...{ verdict: 'impossible', rounds: [] },
			obstacles: [
				{
					kind: 'quorum',
					message:
						'Without HV1 and HV4 the cluster has 2 of 4 votes, which is no majority, and no dynamic quorum: it stops.',
				},
			],
		});
	});

	test.each<[string, Facts, string]>([
		['dynamic quorum', { quorum: { witness: null } }, 'possible'],
		['a witness', { ...witness, dynamicQuorum: false }, 'possible'],
		['perhaps a witness', { quorum: undefined, dynamicQuorum: false }, 'undecided'],
		[
			'the vote of a disk alone',
			{ quorum: { type: 'DiskOnly', witness: { disk: 'Q' } }, dynamicQuorum: false },
			'possible',
		],
	])('with %s', (_, cluster, verdict) => {
		expect([...new Set(verdictsOf(down(cluster)))]).toEqual([verdict]);
	});

	test('counts the votes that nodes have', () => {
		const ground = even(3, 8192, 1, 2000);
		const nodes = { ...ground.nodes, HV3: { nodeWeight: 0, memory: { total: '8GB', reserve: 0 } } };
		const fixed = { quorum: { witness: null }, dynamicQuorum: false };
		const { steps } = rollingAt({ ...ground, cluster: fixed, nodes });
		const verdicts = Object.fromEntries(steps.map((one) => [one.nodes.join(), one.verdict]));
		expect(verdicts).toEqual({ HV1: 'impossible', HV2: 'impossible', HV3: 'possible' });
	});

	test('is not known to be one where the version is not', () => {
		const ground = even(2, 8192, 1, 2000);
		const nodes = Object.fromEntries(
			Object.keys(ground.nodes).map((name) => [name, { operatingSystem: undefined }]),
		);
		const cluster = { operatingSystem: undefined, quorum: { witness: null } };
		const [step] = drainReport({ ...ground, cluster, nodes }, 'HV1').plans[0]?.steps ?? [];
		expect(step?.verdict).toBe('undecided');
		expect(step?.missing).toContainEqual(expect.objectContaining({ fact: 'operatingSystem' }));
	});
});

describe('a rolling upgrade', () => {
	test('goes to the next version, and back onto nodes that have it', () => {
		const plan = rollingAt(even(4, 8192, 2, 2000), true);
		expect(plan).toMatchObject({ verdict: 'possible', upgradeTo: '2025' });
		expect(plan.steps).toHaveLength(2);
	});

	test('is finished where it was begun', () => {
		const ground = even(4, 8192, 1, 2000);
		const done = { operatingSystem: { version: '2025' }, memory: { total: '8GB', reserve: 0 } };
		const plan = rollingAt(
			{
				...ground,
				cluster: { ...witness, operatingSystem: undefined },
				nodes: { ...ground.nodes, HV1: done },
			},
			true,
		);
		expect(plan.upgradeTo).toBe('2025');
		expect(plan.steps.flatMap(({ nodes }) => nodes).sort()).toEqual(['HV2', 'HV3', 'HV4']);
	});

	test('starts from Windows Server 2012 R2', () => {
		const ground = even(2, 8192, 1, 2000);
		const old = { operatingSystem: { version: '2012' } };
		const { problems, plans } = rollingReport(
			{
				...ground,
				cluster: { operatingSystem: '2012' },
				nodes: { HV1: old, HV2: old },
			},
			true,
		);
		expect(plans).toEqual([]);
		expect(problems[0]?.message).toContain('There is no rolling upgrade of HVC01');
	});
});

describe('groups', () => {
	const nodes = [0, 1, 2, 3, 4, 5];
	const options = { most: 3, fewest: 1, isExact: true };

	test('are the fewest, though the first choice of each is not', () => {
		// 0 and 1 go together, but then neither 4 nor 5 finds a third of its own.
		const good = ['0,2,4', '1,3,5'];
		const canLeave = (group: readonly number[]) => {
			const set = [...group].sort().join();
			const isPart = good.some((one) => [...group].every((node) => one.includes(String(node))));
			return isPart || set === '0,1' ? ('yes' as const) : ('no' as const);
		};
		const { groups, areFewest } = partition(nodes, options, canLeave);
		expect(groups).toHaveLength(2);
		expect(areFewest).toBe(true);
	});

	test('that are not decided leave open whether there are fewer', () => {
		const { groups, areFewest } = partition(nodes, options, () => 'unknown');
		expect(groups).toHaveLength(6);
		expect(areFewest).toBe(false);
	});
});
