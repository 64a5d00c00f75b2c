import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preflight } from '../../src/engine/lint.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import type { Facts } from '../capacity/estate.ts';
import { machineOf, manifestsOf, options } from '../plan/estate.ts';
import { healthyPair } from './healthy-pair.ts';

const nodes = ['HV1', 'HV2', 'HV3'];
const pair = healthyPair('2022');
const [lan] = pair.source.switches;
const features = pair.source.processor.features;

interface PlainNode {
	/** In GB. */
	readonly memory: number;
	readonly features: readonly string[];
	readonly switches: readonly string[];
	readonly luns: readonly string[];
	readonly logicalProcessors: number;
	/** The facts that are not stated. */
	readonly unknown: readonly string[];
}

interface PlainMachine {
	readonly node: number;
	readonly size: number;
	readonly switch: string;
	readonly hasDisk: boolean;
	readonly count: number;
	readonly unknown: readonly string[];
}

/** What has no default of the product: where it is not stated, nothing stands for it. */
const partsOfProcessors = ['features', 'logicalProcessors'];
const factsOfNodes = [
	...partsOfProcessors,
	'memory',
	'switches',
	'storage',
	'processor',
	'operatingSystem',
];
const factsOfMachines = ['memory', 'networkAdapters', 'hardDrives', 'processor', 'state'];

/** Four times out of five the first one: else nearly every move is blocked for several reasons. */
const mostly = (usual: readonly string[], ...others: readonly (readonly string[])[]) =>
	fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));

const anyNode: fc.Arbitrary<PlainNode> = fc.record({
	memory: fc.integer({ min: 4, max: 9 }),
	features: mostly(features, features.slice(1), features.slice(0, -1)),
	switches: mostly(['LAN', 'DMZ'], ['LAN']),
	luns: mostly(['P0', 'P1', 'P2'], ['P1', 'P2']),
	logicalProcessors: fc.constantFrom(2, 16),
	unknown: mostly([], ...factsOfNodes.map((fact) => [fact])),
});

const anyMachine: fc.Arbitrary<PlainMachine> = fc.record({
	node: fc.nat({ max: 2 }),
	size: fc.integer({ min: 1, max: 3 }),
	switch: fc.constantFrom('LAN', 'DMZ'),
	hasDisk: fc.boolean(),
	count: fc.constantFrom(1, 4),
	unknown: mostly([], ...factsOfMachines.map((fact) => [fact])),
});

interface Plain {
	readonly nodes: readonly PlainNode[];
	readonly machines: readonly PlainMachine[];
}

const anyEstate: fc.Arbitrary<Plain> = fc.record({
	nodes: fc.array(anyNode, { minLength: 3, maxLength: 3 }),
	machines: fc.array(anyMachine, { minLength: 1, maxLength: 3 }),
});

function factsOf({ unknown, ...node }: PlainNode): Facts {
	const { features: _, ...own } = pair.source.processor;
	// Processors of one model have the same features.
	const processor = { ...own, name: `Intel(R) Xeon(R) ${node.features.join(' ')}` };
	const isKnown = (part: string) => !unknown.includes(part);
	const facts = {
		memory: { total: node.memory * 2 ** 30, reserve: 0 },
		processor: {
			...processor,
			...(isKnown('features') && { features: node.features }),
			logicalProcessors: isKnown('logicalProcessors') ? node.logicalProcessors : undefined,
		},
		switches: node.switches.map((name) => ({ ...lan, name })),
		// Those of the shared volumes, and those that machines have to themselves.
		storage: { luns: [...pair.source.storage.luns, ...node.luns] },
		operatingSystem: { version: '2022' },
	};
	const absent = unknown.filter((one) => !partsOfProcessors.includes(one));
	// What is not said of one node is not said by the one that it is modelled on.
	return { ...facts, ...Object.fromEntries(absent.map((one) => [one, undefined])) };
}

/** The verdict on each machine and each other node, with the names of nodes as they are called. */
function verdictsOf(plain: Plain, nameOf = (name: string) => name, oneByOne = false) {
	const disks = plain.machines.map((_, index) => ({
		...{ name: `D${index}`, lunId: `P${index}`, owner: `vm${index}`, state: 'Online' },
	}));
	const manifests = manifestsOf({
		cluster: { disks },
		nodes: Object.fromEntries(
			plain.nodes.map((node, index) => [nameOf(nodes[index] as string), factsOf(node)]),
		),
		machines: plain.machines.map(({ node, size, count, hasDisk, unknown, ...one }, index) => {
			const machine = machineOf(`vm${index}`, nameOf(nodes[node] as string), size * 1024);
			const facts = {
				...machine,
				state: 'Running',
				processor: { count, compatibilityForMigrationEnabled: false },
				networkAdapters: [{ name: 'a', switch: one.switch, vlan: 10, iovWeight: 0 }],
				hardDrives: hasDisk ? [{ passThrough: true, lunId: `P${index}` }] : [],
			};
			const absent = Object.fromEntries(unknown.map((fact) => [fact, undefined]));
			return { ...facts, ...absent } as typeof machine;
		}),
	});
	const bytes = Buffer.from(JSON.stringify(manifests));
	const open = openEstate([{ path: 'estate.json', bytes, named: true }], options);
	expect(open.manifests.problems).toEqual([]);
	const { estate } = open;
	const moves = estate.virtualMachines.flatMap((machine, index) =>
		nodes.flatMap((to, node) => {
			const host = estate.hostNamed(nameOf(to), estate.clusters[0]);
			const isHome = plain.machines[index]?.node === node;
			return isHome ? [] : [estate.migrationTo(machine, host, { to: host.name })];
		}),
	);
	const told = (some: typeof moves) =>
		preflight(open, some, options).migrations.map(
			({ virtualMachine, to, verdict }) => [`${virtualMachine} ${to}`, verdict] as const,
		);
	return new Map(oneByOne ? moves.flatMap((move) => told([move])) : told(moves));
}

const runs = { numRuns: 40 };
const better = { blocked: 0, undecided: 1, allowed: 2 } as const;

test('the matrix is what each pair says by itself', () => {
	const seen = new Set<string>();
	fc.assert(
		fc.property(anyEstate, (plain) => {
			const all = verdictsOf(plain);
			expect(all).toEqual(verdictsOf(plain, undefined, true));
			for (const verdict of all.values()) seen.add(verdict);
		}),
		runs,
	);
	expect([...seen].sort()).toEqual(['allowed', 'blocked', 'undecided']);
});

test('more of anything on a node never makes a move there worse', () => {
	const more: fc.Arbitrary<(node: PlainNode) => PlainNode> = fc.constantFrom(
		(node) => ({ ...node, memory: node.memory + 4 }),
		(node) => ({ ...node, features }),
		(node) => ({ ...node, features: [...node.features, 'amx'] }),
		(node) => ({ ...node, switches: ['LAN', 'DMZ'] }),
		(node) => ({ ...node, luns: ['P0', 'P1', 'P2'] }),
		(node) => ({ ...node, logicalProcessors: 64 }),
	);
	fc.assert(
		fc.property(anyEstate, fc.nat({ max: 2 }), more, (plain, number, enrich) => {
			const richer = plain.nodes.map((node, index) => (index === number ? enrich(node) : node));
			const after = verdictsOf({ ...plain, nodes: richer });
			for (const [move, verdict] of verdictsOf(plain))
				if (move.endsWith(` ${nodes[number]}`))
					expect(better[after.get(move) ?? 'blocked']).toBeGreaterThanOrEqual(better[verdict]);
		}),
		{ numRuns: 80 },
	);
});

test('a fact that is not stated makes nothing allowed that was not, and nothing blocked', () => {
	/** The estate without each fact of each node and machine. */
	const withoutOne = (plain: Plain): Plain[] => {
		const hide = <T extends { readonly unknown: readonly string[] }>(
			some: readonly T[],
			facts: readonly string[],
		) =>
			some.flatMap((one, index) =>
				facts.map((fact) => some.with(index, { ...one, unknown: [...one.unknown, fact] })),
			);
		return [
			...hide(plain.nodes, factsOfNodes).map((some) => ({ ...plain, nodes: some })),
			...hide(plain.machines, factsOfMachines).map((machines) => ({ ...plain, machines })),
		];
	};
	fc.assert(
		fc.property(anyEstate, (plain) => {
			const before = verdictsOf(plain);
			for (const hidden of withoutOne(plain)) {
				const after = verdictsOf(hidden);
				for (const [move, verdict] of before)
					expect([verdict, 'undecided']).toContain(after.get(move));
			}
		}),
		{ numRuns: 15 },
	);
});

test('other names of nodes change nothing but the names', () => {
	const rename = (name: string) => `Z${9 - Number(name.slice(2))}`;
	fc.assert(
		fc.property(anyEstate, (plain) => {
			const renamed = [...verdictsOf(plain)].map(([move, verdict]) => [
				move.replace(/HV\d/, rename),
				verdict,
			]);
			expect([...verdictsOf(plain, rename)]).toEqual(renamed);
		}),
		runs,
	);
});
