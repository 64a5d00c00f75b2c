import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryOverhead } from '../../src/facts/memory-overhead.ts';
import { capacityAt, type Described, type DescribedMachine, type Facts } from './estate.ts';

const GB = 1024 ** 3;
const names = ['HV1', 'HV2', 'HV3', 'HV4'];

interface Plain {
	/** The memory of each node in GB. */
	readonly nodes: readonly number[];
	readonly machines: readonly {
		readonly node: number;
		readonly startup: number;
		/** Of a machine with dynamic memory. */
		readonly minimum: number | undefined;
		readonly highlyAvailable: boolean;
		readonly state: string;
	}[];
	/** Machines that are kept apart, or together. */
	readonly bond: { readonly ruleType: string; readonly groups: readonly number[] } | undefined;
	/** Facts that are left out, by the name of their object. */
	readonly unknown: readonly string[];
}

const factsOfMachines = ['memory', 'highlyAvailable', 'state'];

const anyFact = fc.oneof(
	fc
		.tuple(fc.nat({ max: 5 }), fc.constantFrom(...factsOfMachines))
		.map(([machine, fact]) => `vm${machine} ${fact}`),
	fc.nat({ max: 3 }).map((node) => `${node} total`),
);

/** Small clusters, loaded so that they come out in all ways. */
function anyCluster(isKnown: boolean): fc.Arbitrary<Plain> {
	return fc
		.record({
			nodes: fc.array(fc.integer({ min: 2, max: 16 }), { minLength: 2, maxLength: 4 }),
			count: fc.integer({ min: 0, max: 6 }),
		})
		.chain(({ nodes, count }) =>
			fc.record({
				nodes: fc.constant(nodes),
				machines: fc.array(
					fc.record({
						node: fc.nat({ max: nodes.length - 1 }),
						startup: fc.integer({ min: 1, max: 8 }),
						minimum: isKnown
							? fc.constant(undefined)
							: fc.option(fc.constant(1), { nil: undefined }),
						highlyAvailable: fc.boolean().map((one) => one || isKnown),
						state: fc.constantFrom('Running', 'Running', 'Running', 'Off'),
					}),
					{ minLength: count, maxLength: count },
				),
				bond: fc.option(
					fc.record({
						ruleType: fc.constantFrom('DifferentNode', 'SameNode'),
						groups: fc.subarray(Array.from({ length: count }, (_, index) => index)),
					}),
					{ nil: undefined },
				),
				unknown: isKnown ? fc.constant([]) : fc.array(anyFact, { maxLength: 2 }),
			}),
		);
}

function described(
	{ nodes, machines, bond, unknown }: Plain,
	rename = (name: string) => name,
): Described {
	const nodeName = (node: number) => rename(names[node] as string);
	return {
		cluster: bond
			? {
					affinityRules: [
						{
							name: 'R1',
							ruleType: bond.ruleType,
							enabled: true,
							groups: bond.groups.map((one) => `vm${one}`),
						},
					],
				}
			: {},
		nodes: Object.fromEntries(
			nodes.map((total, node) => [
				nodeName(node),
				{
					memory: { reserve: 0, ...(!unknown.includes(`${node} total`) && { total: total * GB }) },
				},
			]),
		),
		machines: machines.map(({ node, startup, minimum, highlyAvailable, state }, index) => {
			const memory =
				minimum === undefined
					? { startup: startup * GB, dynamic: false }
					: { startup: startup * GB, dynamic: true, minimum: minimum * GB, assigned: startup * GB };
			const facts: Facts = { owner: nodeName(node), state, highlyAvailable, memory };
			const known = Object.entries(facts).filter(([key]) => !unknown.includes(`vm${index} ${key}`));
			const left = Object.fromEntries(
				['state', 'highlyAvailable'].map((key) => [
					key,
					unknown.includes(`vm${index} ${key}`) ? undefined : facts[key],
				]),
			);
			return { ...left, ...Object.fromEntries(known), name: `vm${index}` } as DescribedMachine;
		}),
	};
}

function verdicts(estate: Described): Map<string, string> {
	return new Map(
		capacityAt(estate).failures.map(({ failed, verdict }) => [failed.join(), verdict]),
	);
}

/** Whether machines of a node find places, by trying every one. */
function canFailOver({ nodes, machines, bond }: Plain, failed: number): boolean {
	const sizeOf = (startup: number) => startup * GB + memoryOverhead(startup * GB);
	const online = machines
		.map((one, index) => ({ ...one, index }))
		.filter(({ state }) => state === 'Running');
	const left = online.filter(({ node }) => node !== failed);
	const lost = online.filter(({ node }) => node === failed);
	const others = nodes.flatMap((_, node) => (node === failed ? [] : [node]));
	const isKept = (placed: ReadonlyMap<number, number>): boolean => {
		if (!bond) return true;
		const members = bond.groups.flatMap((one) => placed.get(one) ?? []);
		const moved = lost.map(({ index }) => index).filter((one) => bond.groups.includes(one));
		if (moved.length === 0 || bond.groups.length < 2) return true;
		const staying = left.filter(({ index }) => bond.groups.includes(index)).map(({ node }) => node);
		const own = moved.map((one) => placed.get(one) as number);
		if (bond.ruleType === 'SameNode')
			return staying.length > 0
				? own.every((node) => staying.includes(node))
				: new Set(members).size === 1;
		return own.every((node) => !staying.includes(node)) && new Set(own).size === own.length;
	};
	const tryAll = (at: number, rooms: number[], placed: Map<number, number>): boolean => {
		const machine = lost[at];
		if (!machine) return isKept(placed);
		return others.some((node) => {
			const room = rooms[node] as number;
			if (sizeOf(machine.startup) > room) return false;
			const next = [...rooms];
			next[node] = room - sizeOf(machine.startup);
			return tryAll(at + 1, next, new Map(placed).set(machine.index, node));
		});
	};
	const rooms = nodes.map((total, node) =>
		left
			.filter((one) => one.node === node)
			.reduce((room, { startup }) => room - sizeOf(startup), total * GB),
	);
	const atHome = new Map(left.map(({ index, node }) => [index, node]));
	return tryAll(
		0,
		rooms.map((room) => Math.max(0, room)),
		atHome,
	);
}

const runs = { numRuns: 60 };

describe('capacity', () => {
	test('says what trying everything says, where everything is known', () => {
		fc.assert(
			fc.property(anyCluster(true), (plain) => {
				const found = verdicts(described(plain));
				for (const [node] of plain.nodes.entries())
					expect(found.get(names[node] as string)).toBe(
						canFailOver(plain, node) ? 'fits' : 'stranded',
					);
			}),
			runs,
		);
	});

	test('comes out the same with other names', () => {
		fc.assert(
			fc.property(anyCluster(false), (plain) => {
				const other = (name: string) => `ZZ${9 - Number(name.slice(2))}`;
				const found = [...verdicts(described(plain))].map(([name, verdict]) => [
					other(name),
					verdict,
				]);
				expect([...verdicts(described(plain, other))].sort()).toEqual(found.sort());
			}),
			runs,
		);
	});

	test('gets no worse by memory on a node that is left', () => {
		fc.assert(
			fc.property(anyCluster(false), fc.nat({ max: 3 }), (plain, number) => {
				const node = number % plain.nodes.length;
				const larger = {
					...plain,
					nodes: plain.nodes.map((total, index) => (index === node ? total + 8 : total)),
				};
				const after = verdicts(described(larger));
				for (const [name, verdict] of verdicts(described(plain))) {
					if (verdict === 'fits') expect(after.get(name)).toBe('fits');
					if (verdict === 'undecided') expect(after.get(name)).not.toBe('stranded');
				}
			}),
			runs,
		);
	});

	test('is not decided by a fact that is left out', () => {
		fc.assert(
			fc.property(anyCluster(false), anyFact, (plain, fact) => {
				const after = verdicts(described({ ...plain, unknown: [...plain.unknown, fact] }));
				for (const [name, verdict] of verdicts(described(plain)))
					expect([verdict, 'undecided']).toContain(after.get(name));
			}),
			runs,
		);
	});

	test('places every lost machine once, where its node has room', () => {
		fc.assert(
			fc.property(anyCluster(true), (plain) => {
				for (const { failed, verdict, placement = [] } of capacityAt(described(plain)).failures) {
					if (verdict !== 'fits') continue;
					const node = names.indexOf(failed[0] as string);
					const moved = new Map(
						placement.map(({ virtualMachine, node: to }) => [virtualMachine, names.indexOf(to)]),
					);
					const after = {
						...plain,
						machines: plain.machines.map((machine, index) => ({
							...machine,
							node: moved.get(`vm${index}`) ?? machine.node,
						})),
					};
					const running = after.machines.filter(({ state }) => state === 'Running');
					expect(running.every((machine) => machine.node !== node)).toBe(true);
					for (const [number, total] of plain.nodes.entries()) {
						const takes = (some: Plain) =>
							some.machines
								.filter((one) => one.node === number && one.state === 'Running')
								.reduce((sum, { startup }) => sum + startup * GB + memoryOverhead(startup * GB), 0);
						if (takes(after) > takes(plain)) expect(takes(after)).toBeLessThanOrEqual(total * GB);
					}
				}
			}),
			runs,
		);
	});

	test('says that machines strand which do not come to shrink, exactly where no order of starts goes', () => {
		const anyShrinking = fc.record({
			rooms: fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 1, maxLength: 2 }),
			machines: fc.array(
				fc.record({
					startup: fc.integer({ min: 1, max: 6 }),
					minimum: fc.integer({ min: 1, max: 3 }),
				}),
				{ minLength: 1, maxLength: 4 },
			),
		});
		/** Whether all start in some order, each on some node, all having shrunk when the next one starts. */
		const canStart = (
			rooms: readonly number[],
			machines: readonly { readonly startup: number; readonly minimum: number }[],
		): boolean =>
			machines.length === 0 ||
			machines.some(({ startup, minimum }, index) =>
				rooms.some(
					(room, node) =>
						startup <= room &&
						canStart(rooms.with(node, room - minimum), machines.toSpliced(index, 1)),
				),
			);
		const seen = new Set<string>();
		fc.assert(
			fc.property(anyShrinking, ({ rooms, machines }) => {
				const all = machines.map((one) => ({
					...one,
					minimum: Math.min(one.minimum, one.startup),
				}));
				// What is over is for the overhead of all of them.
				const node = (gb: number) => ({ memory: { total: (gb + 0.625) * GB, reserve: 0 } });
				const { failures } = capacityAt({
					nodes: Object.fromEntries(
						[64, ...rooms].map((gb, index) => [names[index] as string, node(gb)]),
					),
					machines: all.map(({ startup, minimum }, index) => ({
						name: `vm${index}`,
						owner: 'HV1',
						memory: {
							startup: startup * GB,
							minimum: minimum * GB,
							dynamic: true,
							assigned: startup * GB,
						},
					})),
				});
				const [first] = failures;
				expect(first?.failed).toEqual(['HV1']);
				expect(first?.verdict === 'stranded').toBe(!canStart(rooms, all));
				for (const { kind = '' } of first?.conflicts ?? []) seen.add(kind);
			}),
			{ numRuns: 200 },
		);
		expect([...seen]).toEqual(expect.arrayContaining(['inTurn']));
	});
});
