import { expect, test, vi } from 'vitest';
import { lintEstate } from '../../src/engine/lint.ts';
import { startSequence } from '../../src/engine/steps.ts';
import { memoryHeld } from '../../src/estate/compute/memory.ts';
import { collectFacts, type Facts } from '../../src/estate/facts.ts';
import { machineOf, open, options, type PlanGround } from '../plan/estate.ts';

interface Planned {
	readonly virtualMachine: string;
	readonly to: string;
	readonly from?: string;
}

/** What planned moves come to, in their order, and what their checks say that fail. */
function verdictsOf(ground: PlanGround, migrations: readonly Planned[]) {
	const report = lintEstate(
		open({ ...ground, cluster: { ...ground.cluster, migrations } }),
		options,
	);
	return report.migrations.map(({ verdict, checks }) => [
		verdict,
		...checks.flatMap(({ outcome, severity, ruleId }) =>
			outcome === 'failed' && severity === 'error' ? [ruleId.replace('preflight/', '')] : [],
		),
	]);
}

const two = { HV1: 8192, HV2: 8192, HV3: 8192 };

test('a move finds the memory taken that an earlier one took, and free that an earlier one freed', () => {
	const ground = {
		nodes: two,
		machines: [
			machineOf('a', 'HV1', 4000),
			machineOf('b', 'HV1', 4000),
			machineOf('c', 'HV2', 4000),
		],
	};
	const [first, second, third] = [
		{ virtualMachine: 'a', to: 'HV2' },
		{ virtualMachine: 'b', to: 'HV2' },
		{ virtualMachine: 'c', to: 'HV3' },
	] as const;
	expect(verdictsOf(ground, [first, second, third])).toEqual([
		['allowed'],
		['blocked', 'memory'],
		['allowed'],
	]);
	expect(verdictsOf(ground, [first, third, second])).toEqual([
		['allowed'],
		['allowed'],
		['allowed'],
	]);
});

test('a blocked move is not made: those behind it find things as they were', () => {
	const ground = {
		nodes: two,
		machines: [
			machineOf('a', 'HV1', 6000, { possibleOwners: ['HV1'] }),
			machineOf('b', 'HV1', 2000),
			machineOf('c', 'HV2', 1000),
		],
	};
	expect(
		verdictsOf(ground, [
			{ virtualMachine: 'a', to: 'HV2' },
			{ virtualMachine: 'b', to: 'HV2' },
		]),
	).toEqual([['blocked', 'possible-owner'], ['allowed']]);
});

test('what a host says that it has left counts with what has come since', () => {
	const ground = {
		nodes: { ...two, HV2: { memory: { total: '16GB', available: '5GB' } } },
		machines: [machineOf('a', 'HV1', 4000), machineOf('b', 'HV1', 4000)],
	};
	const [first, second] = verdictsOf(ground, [
		{ virtualMachine: 'a', to: 'HV2' },
		{ virtualMachine: 'b', to: 'HV2' },
	]);
	expect(first).toEqual(['allowed']);
	expect(second?.[0]).not.toBe('allowed');
});

test('one machine moves on where the plan says so, and is planned twice otherwise', () => {
	const ground = { nodes: two, machines: [machineOf('a', 'HV1', 1000)] };
	const first = { virtualMachine: 'a', to: 'HV2' };
	expect(verdictsOf(ground, [first, { virtualMachine: 'a', from: 'HV2', to: 'HV3' }])).toEqual([
		['allowed'],
		['allowed'],
	]);
	expect(verdictsOf(ground, [first, { virtualMachine: 'a', to: 'HV3' }])).toEqual([
		['allowed'],
		['blocked', 'endpoints'],
	]);
	expect(verdictsOf(ground, [first, { virtualMachine: 'a', from: 'HV3', to: 'HV1' }])).toEqual([
		['allowed'],
		['blocked', 'endpoints'],
	]);
});

const apart = { antiAffinityClassNames: ['one'] };
const cycle = {
	cluster: { clusterEnforcedAntiAffinity: true },
	nodes: two,
	machines: [
		machineOf('a', 'HV1', 1000, apart),
		machineOf('b', 'HV2', 1000, apart),
		machineOf('c', 'HV3', 1000, apart),
	],
};

test('machines that change places in a cycle are blocked (Proxmox: test-resource-affinity-with-node-affinity-strict-negative3)', () => {
	const moves = [
		{ virtualMachine: 'a', to: 'HV2' },
		{ virtualMachine: 'b', to: 'HV3' },
		{ virtualMachine: 'c', to: 'HV1' },
	];
	for (const first of moves)
		expect(verdictsOf(cycle, [first, ...moves.filter((one) => one !== first)])).toEqual(
			moves.map(() => ['blocked', 'enforced-anti-affinity']),
		);
});

test('a node on which one of them waits breaks the cycle', () => {
	expect(
		verdictsOf({ ...cycle, nodes: { ...two, HV4: 8192 } }, [
			{ virtualMachine: 'a', to: 'HV4' },
			{ virtualMachine: 'c', to: 'HV1' },
			{ virtualMachine: 'b', to: 'HV3' },
			{ virtualMachine: 'a', from: 'HV4', to: 'HV2' },
		]).map(([verdict]) => verdict),
	).toEqual(['allowed', 'allowed', 'allowed', 'allowed']);
});

test('a move from where a blocked one would have taken the machine is none', () => {
	const ground = {
		nodes: two,
		machines: [
			machineOf('a', 'HV1', 4100),
			machineOf('b', 'HV2', 6000),
			machineOf('c', 'HV3', 4100),
		],
	};
	expect(
		verdictsOf(ground, [
			{ virtualMachine: 'a', to: 'HV2' },
			{ virtualMachine: 'a', from: 'HV2', to: 'HV3' },
			{ virtualMachine: 'c', to: 'HV1' },
		]),
	).toEqual([
		['blocked', 'memory'],
		['blocked', 'endpoints', 'memory'],
		['blocked', 'memory'],
	]);
});

test('what hangs on an undecided move is undecided, whichever way it would help', () => {
	const unknown = { memory: undefined };
	const ground = {
		nodes: two,
		machines: [machineOf('u', 'HV2', 4000, unknown), machineOf('a', 'HV1', 6000)],
	};
	const verdicts = verdictsOf(ground, [
		{ virtualMachine: 'u', to: 'HV3' },
		{ virtualMachine: 'a', to: 'HV2' },
	]);
	expect(verdicts).toEqual([['undecided'], ['undecided']]);
});

test.each(['allowed', 'undecided'] as const)(
	'what machines hold is not summed up anew for each of many %s moves',
	(verdict) => {
		const asked = (number: number): number => {
			const machines = Array.from({ length: number }, (_, n) => machineOf(`vm${n}`, 'HV1', 4000));
			const migrations = machines.map(({ name }) => ({ virtualMachine: name, to: 'HV2' }));
			const { estate } = open({ nodes: two, machines, cluster: { migrations } });
			const sequence = startSequence(estate);
			const facts = collectFacts();
			const once = vi.spyOn(Object.getPrototypeOf(facts) as Facts, 'once');
			for (const migration of estate.migrations) {
				const step = sequence.stepOf(migration);
				for (const one of [step.estate, ...(step.doubt?.estates ?? [])])
					facts.once(one.machinesOn(migration.destination, facts), memoryHeld, one);
				sequence.add(step, verdict);
			}
			const { length } = once.mock.calls;
			once.mockRestore();
			return length;
		};
		expect(asked(40) / asked(20)).toBeLessThan(2.5);
	},
);
