import {
	memoryAtLeast,
	memoryNow,
	memoryToRestart,
	usableMemory,
} from '../estate/compute/memory.ts';
import { supportedVirtualProcessors } from '../estate/compute/processor-ratio.ts';
import { virtualProcessorsOf } from '../estate/compute/virtual-processors.ts';
import type { Estate } from '../estate/estate.ts';
import type { Facts } from '../estate/facts.ts';
import { whileRunning } from '../estate/machine/running.ts';
import { type Amount, exactly } from '../estate/measures/amount.ts';
import { nameKey } from '../estate/names/names.ts';
import { type LimitId, limit } from '../facts/limits.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';

/** What machines take of their nodes. */
export interface Dimension {
	readonly name: string;
	readonly unit: 'bytes' | 'count';
	/** What a node has for all of its machines. */
	has(node: Host): Amount;
	/** What a machine takes while it stays where it is. */
	held(machine: VirtualMachine): Amount;
	/** What it takes of another node on which it starts: in the end at least, and when it starts at most. */
	restarted(machine: VirtualMachine): Amount;
	/** What it needs at the moment in which it starts at least. */
	start(machine: VirtualMachine): Amount;
}

/** The dimensions that matter for the machines of a cluster: memory first. */
export function dimensionsOf(
	machines: readonly VirtualMachine[],
	estate: Estate,
	facts: Facts,
): Dimension[] {
	return [
		memory(estate, facts),
		constant('virtual processors', (machine) => virtualProcessorsOf(machine, facts), {
			has: (node) => processorsFor(node, machines, estate, facts),
		}),
		constant('running machines', (machine) => whileRunning(machine, facts, exactly(1)), {
			has: (node) => limitOf('runningMachinesPerHost', node, estate, facts),
		}),
		...devices(machines, facts),
	];
}

/** Memory, of which machines that stay hold what they hold at least: the others are asked for by the moment. */
export function memoryAtFloor(estate: Estate, facts: Facts): Dimension {
	return { ...memory(estate, facts), held: (machine) => memoryAtLeast(machine, estate, facts) };
}

/** The same for machines that move live: their memory goes along as it is. */
export function movingDimensionsOf(
	machines: readonly VirtualMachine[],
	estate: Estate,
	facts: Facts,
): Dimension[] {
	const [first, ...others] = dimensionsOf(machines, estate, facts) as [Dimension];
	return [
		{ ...first, restarted: first.held, start: (machine) => memoryNow(machine, facts) },
		...others,
	];
}

function memory(estate: Estate, facts: Facts): Dimension {
	return {
		name: 'memory',
		unit: 'bytes',
		has: (node) => usableMemory(node, estate, facts),
		held: (machine) => spanning(memoryAtLeast(machine, estate, facts), memoryNow(machine, facts)),
		// With dynamic memory it shrinks once it runs, which makes room for the next.
		restarted: (machine) =>
			spanning(memoryAtLeast(machine, estate, facts), memoryToRestart(machine, facts)),
		start: (machine) => memoryToRestart(machine, facts),
	};
}

/** From the least of one amount to the most of another. */
function spanning(floor: Amount, ceiling: Amount): Amount {
	return {
		least: Math.min(floor.least, ceiling.most),
		most: ceiling.most,
		unknown: [...floor.unknown, ...ceiling.unknown],
	};
}

/** A dimension in which a machine takes the same at any time. */
function constant(
	name: string,
	taken: Dimension['held'],
	{ has }: Pick<Dimension, 'has'>,
): Dimension {
	return { name, unit: 'count', has, held: taken, restarted: taken, start: taken };
}

/** How many virtual processors a node may run: only Windows Server 2008 R2 counts them by its logical ones. */
function processorsFor(
	node: Host,
	machines: readonly VirtualMachine[],
	estate: Estate,
	facts: Facts,
): Amount {
	const inAll = limitOf('virtualProcessorsPerHost', node, estate, facts);
	if (estate.windowsServerOf(node, facts) !== '2008R2') return inAll;
	const byLogical = supportedVirtualProcessors(node, [machines], facts);
	return {
		least: Math.min(inAll.least, byLogical.least),
		most: Math.min(inAll.most, byLogical.most),
		unknown: byLogical.unknown,
	};
}

function limitOf(id: LimitId, node: Host, estate: Estate, facts: Facts): Amount {
	const version = estate.windowsServerOf(node, facts);
	return exactly((version && limit(id, version)) ?? Number.POSITIVE_INFINITY);
}

/**
 * The devices of nodes that machines take as many of as they have: partitions of graphics processors, by
 * model, and devices of pools. What is unknown of them leaves the checks of devices undecided.
 */
function devices(machines: readonly VirtualMachine[], facts: Facts): Dimension[] {
	const partitions = namesIn(machines, (machine) => partitionsOf(machine, facts));
	const pools = namesIn(machines, (machine) => poolsOf(machine, facts));
	const holding = (machine: VirtualMachine, names: readonly string[], name: string) =>
		whileRunning(machine, facts, exactly(names.filter((one) => nameKey(one) === name).length));
	return [
		...[...partitions].map(([key, name]) =>
			constant(`partitions of ${name}`, (one) => holding(one, partitionsOf(one, facts), key), {
				has: (node) => partitionsIn(node, key, facts),
			}),
		),
		...[...pools].map(([key, name]) =>
			constant(`devices of the pool ${name}`, (one) => holding(one, poolsOf(one, facts), key), {
				has: (node) => devicesIn(node, key, facts),
			}),
		),
	];
}

function namesIn(
	machines: readonly VirtualMachine[],
	namesOf: (machine: VirtualMachine) => readonly string[],
): ReadonlyMap<string, string> {
	return new Map(machines.flatMap(namesOf).map((name) => [nameKey(name), name]));
}

function partitionsOf(machine: VirtualMachine, facts: Facts): string[] {
	const adapters = facts.peek(machine, 'gpuPartitionAdapters') ?? [];
	return adapters.flatMap((one) => facts.peek(one, 'name') ?? []);
}

function poolsOf(machine: VirtualMachine, facts: Facts): string[] {
	const own = facts.peek(machine, 'assignableDevices') ?? [];
	return own.flatMap((one) => facts.peek(one, 'resourcePool') ?? []);
}

function partitionsIn(node: Host, key: string, facts: Facts): Amount {
	const gpus = facts.peek(node, 'partitionableGpus');
	const counts = gpus
		?.filter(({ name }) => nameKey(name) === key)
		.map((one) => facts.peek(one, 'partitionCount'));
	return total(counts);
}

function devicesIn(node: Host, key: string, facts: Facts): Amount {
	const pools = facts
		.peek(node, 'assignableDevices')
		?.map((one) => facts.peek(one, 'resourcePool'));
	return total(
		pools?.map((pool) =>
			pool === undefined ? undefined : Number(pool !== null && nameKey(pool) === key),
		),
	);
}

/** A number that is unknown limits nothing here. */
function total(counts: readonly (number | undefined)[] | undefined): Amount {
	if (!counts || counts.includes(undefined)) return exactly(Number.POSITIVE_INFINITY);
	return exactly(counts.reduce<number>((sum, one) => sum + (one ?? 0), 0));
}
