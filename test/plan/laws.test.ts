import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preflight } from '../../src/engine/lint.ts';
import { moveJudge } from '../../src/engine/move-judge.ts';
import type { PlanMove, PlanStep } from '../../src/engine/plan-report.ts';
import { layGround, startPlanning } from '../../src/engine/planning.ts';
import type { Cluster } from '../../src/generated/manifest.ts';
import { fewestToEmpty } from '../../src/plan/drain-rounds.ts';
import { drainAt, machineOf, open, options, type PlanGround, rollingReport } from './estate.ts';

const names = ['HV1', 'HV2', 'HV3', 'HV4'];
/** In MB: sizes count so many. */
const unit = 1024;

interface Plain {
	readonly nodes: readonly number[];
	readonly machines: readonly {
		readonly node: number;
		readonly size: number;
		/** The nodes that may own it; undefined: every one. */
		readonly owners: readonly number[] | undefined;
		/** Whether it is kept apart from the others of which that is said. */
		readonly isApart: boolean;
	}[];
}

/** Small clusters, loaded so that they come out in all ways. */
const anyGround: fc.Arbitrary<Plain> = fc
	.record({
		nodes: fc.array(fc.integer({ min: 2, max: 8 }), { minLength: 3, maxLength: 4 }),
		count: fc.integer({ min: 1, max: 5 }),
	})
	.chain(({ nodes, count }) =>
		fc.record({
			nodes: fc.constant(nodes),
			machines: fc.array(
				fc.record({
					node: fc.nat({ max: nodes.length - 1 }),
					size: fc.integer({ min: 1, max: 5 }),
					owners: fc.option(
						fc.subarray(
							nodes.map((_, node) => node),
							{ minLength: 2 },
						),
						{ nil: undefined },
					),
					isApart: fc.boolean(),
				}),
				{ minLength: count, maxLength: count },
			),
		}),
	)
	// How things are has to be possible.
	.filter(({ nodes, machines }) => {
		const isPossible = nodes.every((size, node) => {
			const there = machines.filter((one) => one.node === node);
			return (
				there.reduce((total, one) => total + one.size, 0) <= size &&
				there.filter(({ isApart }) => isApart).length < 2
			);
		});
		return isPossible && machines.every(({ node, owners }) => owners?.includes(node) ?? true);
	});

function groundOf(
	{ nodes, machines }: Plain,
	where = machines.map(({ node }) => node),
	rename = (name: string) => name,
): PlanGround {
	const nameOf = (node: number) => rename(names[node] as string);
	return {
		cluster: { clusterEnforcedAntiAffinity: true },
		nodes: Object.fromEntries(nodes.map((size, node) => [nameOf(node), size * unit])),
		machines: machines.map(({ size, owners, isApart }, number) =>
			// A little less, since parts of bytes add up.
			machineOf(`vm${number}`, nameOf(where[number] as number), size * unit - 1, {
				...(owners && { possibleOwners: owners.map(nameOf) }),
				...(isApart && { antiAffinityClassNames: ['apart'] }),
			}),
		),
	};
}

/** Whether a node can be emptied, by trying every order of moves. */
function bruteForce({ nodes, machines }: Plain): boolean {
	const start = machines.map(({ node }) => node);
	const seen = new Set([start.join()]);
	const queue = [start];
	for (let where = queue.pop(); where; where = queue.pop()) {
		if (!where.includes(0)) return true;
		for (const [number, { size, owners, isApart }] of machines.entries())
			for (const [node, total] of nodes.entries()) {
				if (where[number] === node || owners?.includes(node) === false) continue;
				const there = machines.filter((_, other) => where[other] === node);
				const taken = there.reduce((sum, one) => sum + one.size, 0);
				if (taken + size > total || (isApart && there.some((one) => one.isApart))) continue;
				const next = where.with(number, node);
				if (seen.has(next.join())) continue;
				seen.add(next.join());
				queue.push(next);
			}
	}
	return false;
}

test('a node can be emptied exactly where some order of moves empties it', () => {
	fc.assert(
		fc.property(anyGround, (plain) => {
			const { verdict } = drainAt(groundOf(plain), 'HV1');
			expect(verdict).toBe(bruteForce(plain) ? 'possible' : 'impossible');
		}),
		{ numRuns: 60 },
	);
});

/** In how many rounds a node can be emptied, by trying every set of moves in each: two at once for each node. */
function fewestByTrying({ nodes, machines }: Plain): number {
	const start = machines.map(({ node }) => node);
	const seen = new Set([start.join()]);
	let stages = [start];
	for (let rounds = 0; ; rounds += 1) {
		if (stages.some((where) => !where.includes(0))) return rounds;
		const next: number[][] = [];
		const visit = (where: readonly number[], to: readonly number[]): void => {
			const number = to.length;
			const machine = machines[number];
			if (!machine) {
				if (seen.has(to.join())) return;
				seen.add(to.join());
				next.push([...to]);
				return;
			}
			visit(where, [...to, where[number] as number]);
			for (const [node, total] of nodes.entries()) {
				if (where[number] === node || machine.owners?.includes(node) === false) continue;
				const isThere = (other: number) => where[other] === node || to[other] === node;
				const there = machines.filter((_, other) => isThere(other));
				const taken = there.reduce((sum, one) => sum + one.size, machine.size);
				if (taken > total || (machine.isApart && there.some((one) => one.isApart))) continue;
				const moving = to.flatMap((one, other) => (one === where[other] ? [] : [other]));
				const busy = (end: number | undefined) =>
					moving.filter((other) => where[other] === end || to[other] === end).length;
				if (busy(node) < 2 && busy(where[number]) < 2) visit(where, [...to, node]);
			}
		};
		for (const where of stages) visit(where, []);
		stages = next;
	}
}

/** Few are as full as it takes for others to have to make room. */
const fullGround = anyGround.filter(({ nodes, machines }) => {
	const free = (node: number) =>
		machines.reduce(
			(left, one) => left - (one.node === node ? one.size : 0),
			nodes[node] as number,
		);
	const rooms = nodes.map((_, node) => (node === 0 ? 0 : free(node)));
	const leaving = machines.flatMap(({ node, size }) => (node === 0 ? [size] : []));
	return leaving.length > 0 && leaving.some((size) => size > Math.max(...rooms));
});

test('no number of rounds is ruled out in which a node can be emptied', () => {
	const bounds = new Set<number>();
	fc.assert(
		fc.property(fc.oneof(anyGround, fullGround), (plain) => {
			fc.pre(bruteForce(plain));
			const { estate, ...rest } = open(groundOf(plain));
			const planning = startPlanning({ estate, ...rest }, options);
			const [cluster] = estate.clusters;
			const ground = layGround(planning, cluster as Cluster, moveJudge(planning.open, options));
			const bound = fewestToEmpty(ground, new Set([0]), []);
			bounds.add(bound);
			expect(bound).toBeLessThanOrEqual(fewestByTrying(plain));
		}),
		{ numRuns: 150 },
	);
	// Of no use were a law that asks about no rounds, or about one.
	expect([...bounds].sort()).toEqual([0, 1, 2]);
});

test('rounds that are called the fewest are so, and no plan has fewer than there can be', () => {
	const told = new Set<boolean>();
	fc.assert(
		fc.property(fc.oneof(anyGround, fullGround, fullGround), (plain) => {
			const { verdict, rounds, areFewest } = drainAt(groundOf(plain), 'HV1');
			fc.pre(verdict === 'possible');
			told.add(areFewest);
			const fewest = fewestByTrying(plain);
			expect(rounds.length).toBeGreaterThanOrEqual(fewest);
			if (areFewest) expect(rounds).toHaveLength(fewest);
		}),
		{ numRuns: 100 },
	);
	expect(told).toContain(true);
});

test('rounds that are not the fewest are not called so', () => {
	const machine = { owners: undefined, isApart: false };
	const plain = {
		nodes: [7, 3, 4, 2],
		machines: [
			{ node: 1, size: 1, owners: [1, 2], isApart: true },
			{ ...machine, node: 2, size: 2, isApart: true },
			{ ...machine, node: 0, size: 3 },
			{ ...machine, node: 3, size: 1 },
		],
	};
	const { rounds, areFewest } = drainAt(groundOf(plain), 'HV1');
	expect(rounds.length).toBeGreaterThan(fewestByTrying(plain));
	expect(areFewest).toBe(false);
});

/** Makes each move of a plan in the manifests, and preflights it there before. */
function replay(plain: Plain, { rounds }: PlanStep): readonly number[] {
	const where = plain.machines.map(({ node }) => node);
	for (const { moves } of rounds)
		for (const { virtualMachine, from, to } of moves) {
			const number = Number(virtualMachine.slice(2));
			expect(names[where[number] as number]).toBe(from);
			const { estate, ...rest } = open(groundOf(plain, where));
			const machine = estate.virtualMachines[number] as (typeof estate.virtualMachines)[number];
			const move = estate.migrationTo(machine, estate.hostNamed(to), { to });
			const { migrations } = preflight({ estate, ...rest }, [move], options);
			expect(migrations[0]?.verdict).toBe('allowed');
			where[number] = names.indexOf(to);
		}
	return where;
}

test('a plan that is replayed step by step passes the preflight at every step, and empties the node', () => {
	fc.assert(
		fc.property(anyGround, (plain) => {
			const step = drainAt(groundOf(plain), 'HV1');
			fc.pre(step.verdict === 'possible');
			expect(replay(plain, step)).not.toContain(0);
		}),
		{ numRuns: 30 },
	);
});

/** The same with the versions that nodes have by then. */
function withVersions(ground: PlanGround, upgraded: ReadonlySet<string>): PlanGround {
	return {
		...ground,
		cluster: { ...ground.cluster, operatingSystem: undefined, quorum: { witness: { cloud: 'w' } } },
		nodes: Object.fromEntries(
			Object.entries(ground.nodes).map(([name, mb]) => [
				name,
				{
					memory: { total: Number(mb) * 2 ** 20, reserve: 0 },
					operatingSystem: { version: upgraded.has(name) ? '2025' : '2022' },
				},
			]),
		),
	};
}

test('a rolling maintenance, or upgrade, that is replayed there and back passes the preflight at every step', () => {
	let returned = 0;
	fc.assert(
		fc.property(anyGround, fc.boolean(), (plain, isUpgrade) => {
			const upgraded = new Set<string>();
			const { plans } = rollingReport(withVersions(groundOf(plain), upgraded), isUpgrade);
			const [plan] = plans;
			fc.pre(plan?.verdict === 'possible');
			const home = plain.machines.map(({ node }) => node);
			const where = [...home];
			const make = ({ virtualMachine, from, to }: PlanMove) => {
				const number = Number(virtualMachine.slice(2));
				expect(names[where[number] as number]).toBe(from);
				const { estate, ...rest } = open(withVersions(groundOf(plain, where), upgraded));
				const machine = estate.virtualMachines[number] as (typeof estate.virtualMachines)[number];
				const move = estate.migrationTo(machine, estate.hostNamed(to), { to });
				const [verdict] = preflight({ estate, ...rest }, [move], options).migrations;
				expect(verdict?.verdict).toBe('allowed');
				where[number] = names.indexOf(to);
			};
			for (const { nodes, rounds, returns } of plan?.steps ?? []) {
				for (const { moves } of rounds) for (const move of moves) make(move);
				for (const node of nodes) expect(where).not.toContain(names.indexOf(node));
				if (isUpgrade) for (const node of nodes) upgraded.add(node);
				for (const { moves } of returns) for (const move of moves) make(move);
				expect(where).toEqual(home);
				returned += returns.length;
			}
		}),
		{ numRuns: 20 },
	);
	expect(returned).toBeGreaterThan(10);
});

test('more memory never makes a drain impossible', () => {
	fc.assert(
		fc.property(anyGround, fc.nat({ max: 3 }), (plain, larger) => {
			fc.pre(drainAt(groundOf(plain), 'HV1').verdict === 'possible');
			const nodes = plain.nodes.map((size, node) => (node === larger ? size + 2 : size));
			expect(drainAt(groundOf({ ...plain, nodes }), 'HV1').verdict).toBe('possible');
		}),
		{ numRuns: 30 },
	);
});

test('other names of nodes change nothing but the names', () => {
	fc.assert(
		fc.property(anyGround, (plain) => {
			const rename = (name: string) => `Z${9 - Number(name.slice(2))}`;
			const { verdict, rounds } = drainAt(groundOf(plain), 'HV1');
			const renamed = drainAt(groundOf(plain, undefined, rename), 'Z8');
			expect(renamed.verdict).toBe(verdict);
			expect(movesOf(renamed.rounds)).toEqual(
				movesOf(rounds).map((move) => move.replace(/HV\d/g, rename)),
			);
		}),
		{ numRuns: 30 },
	);
});

function movesOf(rounds: PlanStep['rounds']): string[] {
	return rounds.flatMap(({ moves }, round) =>
		moves.map(({ virtualMachine, from, to }) => `${round} ${virtualMachine} ${from} ${to}`),
	);
}
