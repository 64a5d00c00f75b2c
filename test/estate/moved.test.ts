import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { memoryHeld, memoryNow } from '../../src/estate/compute/memory.ts';
import { buildEstate } from '../../src/estate/estate.ts';
import { collectFacts, type Facts } from '../../src/estate/facts.ts';
import { othersOf } from '../../src/estate/machine/others.ts';
import { sum, withFew } from '../../src/estate/measures/amount.ts';
import { startMoves, upgradedEstate } from '../../src/estate/moved.ts';
import type { Cluster, Host, VirtualMachine } from '../../src/generated/manifest.ts';

test('plans of which one was lost are as open after moves as before', () => {
	const migrations = [{ virtualMachine: 'app01', to: 'HV02' }];
	const cluster: Cluster = {
		apiVersion: 'hvlint/v1',
		kind: 'Cluster',
		name: 'HVC01',
		nodes: ['HV01', 'HV02'],
		virtualMachines: [{ name: 'app01', owner: 'HV01' }],
		migrations,
	};
	const losses = {
		isIncomplete: (list: object) => list === migrations,
		isSpoiled: () => false,
		documents: [],
		parts: [],
	};
	const estate = buildEstate([cluster]);
	const [before, after] = [estate, startMoves(estate).now()].map((one) => {
		const facts = collectFacts(losses);
		one.plannedMigrations(facts);
		return facts.collected().missed.map(({ fact }) => fact);
	});
	expect(before).toEqual(['migrations']);
	expect(after).toEqual(before);
});

test('an upgraded host has the new version, and so have the machines on it alone', () => {
	const node = (name: string): Host => ({
		apiVersion: 'hvlint/v1',
		kind: 'Host',
		name,
		operatingSystem: { version: '2019' },
		virtualMachines: [{ name: `on ${name}` }],
	});
	const estate = buildEstate([node('HV01'), node('HV02')]);
	const [first] = estate.hosts;
	const upgraded = upgradedEstate(estate, new Set(first ? [first] : []), '2022');
	const versionOf = (object: Parameters<typeof upgraded.windowsServerOf>[0]) =>
		upgraded.windowsServerOf(object, collectFacts());
	expect(upgraded.hosts.map(versionOf)).toEqual(['2022', '2019']);
	expect(upgraded.virtualMachines.map(versionOf)).toEqual(['2022', '2019']);
});

const nodes = ['HV01', 'HV02', 'HV03'];

/** A cluster with machines on its nodes, of some of which the memory is not known. */
function clusterOf(machines: readonly { readonly owner: number; readonly startup: number }[]) {
	return buildEstate([
		{
			...{ apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'HVC01', nodes },
			virtualMachines: machines.map(({ owner, startup }, number) => ({
				...{ name: `vm${number}`, owner: nodes[owner] as string, state: 'Running' as const },
				memory: startup === 0 ? {} : { startup: startup * 2 ** 30, dynamic: false },
			})),
		},
	]);
}

test('estates of before stay as they were when more moves are made, whoever asks first', () => {
	const anyMoves = fc.record({
		machines: fc.array(fc.record({ owner: fc.nat({ max: 2 }), startup: fc.nat({ max: 3 }) }), {
			minLength: 1,
			maxLength: 5,
		}),
		steps: fc.array(
			fc.record({ machine: fc.nat({ max: 4 }), to: fc.nat({ max: 2 }), isMade: fc.boolean() }),
			{ maxLength: 8 },
		),
		order: fc.infiniteStream(fc.nat()),
	});
	fc.assert(
		fc.property(anyMoves, ({ machines, steps, order }) => {
			const estate = clusterOf(machines);
			const moves = startMoves(estate);
			const facts = collectFacts();
			const hosts = nodes.map((name) => estate.hostNamed(name));
			const where = machines.map(({ owner }) => owner);
			const stages = steps.map(({ machine, to, isMade }) => {
				const number = machine % machines.length;
				const virtualMachine = estate.virtualMachines[number] as VirtualMachine;
				const move = { virtualMachine, host: hosts[to] as Host };
				const now = { estate: moves.now({ moving: [move] }), where: [...where], number, to };
				if (isMade) {
					moves.make([move]);
					where[number] = to;
				}
				return now;
			});
			const asked = stages.map((stage) => ({ stage, turn: order.next().value as number }));
			for (const { stage } of asked.toSorted((one, other) => one.turn - other.turn))
				for (const [node, host] of hosts.entries()) {
					const there = stage.estate.machinesOn(host, facts);
					const expected = estate.virtualMachines.filter(
						(_, number) =>
							stage.where[number] === node || (number === stage.number && stage.to === node),
					);
					expect(new Set(there)).toEqual(new Set(expected));
					expect(there).toHaveLength(expected.length);
					const moving = estate.virtualMachines[stage.number] as VirtualMachine;
					for (const list of [there, othersOf(moving, there)]) {
						const { now } = memoryHeld(list, facts, stage.estate);
						const anew = withFew(sum(list.map((one) => memoryNow(one, facts))));
						expect({ ...now, unknown: new Set(now.unknown) }).toEqual({
							...anew,
							unknown: new Set(anew.unknown),
						});
					}
				}
		}),
		{ numRuns: 100 },
	);
});

test('what machines hold is summed up once, however many come one after the other', () => {
	const asked = (number: number): number => {
		const estate = clusterOf(Array.from({ length: number }, () => ({ owner: 0, startup: 1 })));
		const moves = startMoves(estate);
		const facts = collectFacts();
		const once = vi.spyOn(Object.getPrototypeOf(facts) as Facts, 'once');
		const to = estate.hostNamed('HV02');
		for (const virtualMachine of estate.virtualMachines) {
			const now = moves.now({ moving: [{ virtualMachine, host: to }] });
			facts.once(othersOf(virtualMachine, now.machinesOn(to, facts)), memoryHeld, now);
			moves.make([{ virtualMachine, host: to }]);
		}
		const { length } = once.mock.calls;
		once.mockRestore();
		return length;
	};
	expect(asked(40) / asked(20)).toBeLessThan(2.5);
});

test('a machine whose move may be made is at worst on both hosts, at best on neither, and told once to have come or left', () => {
	const facts = collectFacts();
	const namesOf = (machines: readonly VirtualMachine[]) => machines.map(({ name }) => name);
	const found = (['destination', 'both', 'neither'] as const).map((presence) => {
		const estate = clusterOf([{ owner: 0, startup: 1 }]);
		const [virtualMachine] = estate.virtualMachines as [VirtualMachine];
		const moves = startMoves(estate);
		// From the first host to the second, and on to the third.
		for (const name of nodes.slice(1))
			moves.make([{ virtualMachine, host: estate.hostNamed(name) }], presence);
		const now = moves.now();
		return nodes.map((name) => {
			const host = estate.hostNamed(name);
			const { arrived, left } = now.movedSince(host);
			return [now.machinesOn(host, facts), arrived, left].map(namesOf);
		});
	});
	const [stays, isAway, leaves, comes] = [
		[['vm0'], [], []],
		[[], [], []],
		[[], [], ['vm0']],
		[['vm0'], ['vm0'], []],
	];
	expect(found).toEqual([
		[leaves, isAway, comes],
		[stays, comes, comes],
		[leaves, isAway, isAway],
	]);
});
