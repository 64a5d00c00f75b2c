import { combinationsOf } from './combinations.ts';

/**
 * What Virtual Machine Manager says of a cluster whose reserve is so many nodes: it tries four ways to
 * prove that there is enough, and calls the cluster overcommitted where none does.
 *
 * @see https://github.com/MicrosoftDocs/SupportArticles-docs/blob/main/support/system-center/vmm/cluster-overcommit-algorithm-details.md
 */
export interface ReserveTest {
	readonly state: 'OK' | 'Overcommitted';
	/** The way that proves it. */
	readonly provedBy: ReserveMethod | undefined;
}

export type ReserveMethod = 'slot-simple' | 'slot-full' | 'proof-simple' | 'proof-full';

/** A node as the test sees it, in any unit. */
export interface ReserveNode {
	/** The memory of the host less its reserve and its machines, which may be less than nothing. */
	readonly available: number;
	/** The memory of each of its highly available machines, whatever its state. */
	readonly machines: readonly number[];
}

/** What the test adds to the memory of each machine for the hypervisor, in bytes. */
export const reserveOverhead = 64 * 1024 ** 2;

/** Every set of failing nodes is looked at only where the number of nodes to the power of the reserve is less. */
const mostByFull = 5000;

/**
 * The test.
 *
 * @param reserve How many nodes fail at once.
 */
export function testReserve(nodes: readonly ReserveNode[], reserve: number): ReserveTest {
	const isFullToo = nodes.length ** reserve < mostByFull;
	const methods: readonly [ReserveMethod, () => boolean][] = [
		['slot-simple', () => slotSimple(nodes, reserve)],
		['proof-simple', () => proofSimple(nodes, reserve)],
		['slot-full', () => isFullToo && everySet(nodes, reserve, slotFull)],
		['proof-full', () => isFullToo && everySet(nodes, reserve, proofFull)],
	];
	const provedBy = methods.find(([, proves]) => proves())?.[0];
	return { state: provedBy ? 'OK' : 'Overcommitted', provedBy };
}

function slotSimple(nodes: readonly ReserveNode[], reserve: number): boolean {
	const slot = largestOf(nodes);
	const totals = nodes.map((node) => slotsOf(node, slot) + node.machines.length);
	return usedSlots(nodes) <= sum(smallest(totals, nodes.length - reserve));
}

function slotFull(
	failing: readonly ReserveNode[],
	others: readonly ReserveNode[],
	nodes: readonly ReserveNode[],
): boolean {
	const slot = largestOf(failing);
	const totals = others.map((node) => slotsOf(node, slot) + node.machines.length);
	return usedSlots(nodes) <= sum(totals);
}

function proofSimple(nodes: readonly ReserveNode[], reserve: number): boolean {
	const largest = largestOf(nodes);
	const additional = nodes.map(({ available }) => Math.max(0, available - largest));
	const held = nodes.map(({ machines }) => sum(machines));
	const orphaned =
		sum(
			smallest(
				held.map((one) => -one),
				reserve,
			).map((one) => -one),
		) - largest;
	return isProved(orphaned, largest, sum(smallest(additional, nodes.length - reserve)));
}

function proofFull(failing: readonly ReserveNode[], others: readonly ReserveNode[]): boolean {
	const largest = largestOf(failing);
	const additional = others.map(({ available }) => Math.max(0, available - largest));
	const orphaned = sum(failing.map(({ machines }) => sum(machines))) - largest;
	return isProved(orphaned, largest, sum(additional));
}

function isProved(orphaned: number, largest: number, space: number): boolean {
	return orphaned <= space && !(orphaned === 0 && largest > 0 && space === 0);
}

function everySet(
	nodes: readonly ReserveNode[],
	reserve: number,
	proves: (
		failing: readonly ReserveNode[],
		others: readonly ReserveNode[],
		nodes: readonly ReserveNode[],
	) => boolean,
): boolean {
	for (const set of combinationsOf(nodes.length, reserve)) {
		const failing = set.map((node) => nodes[node] as ReserveNode);
		const isFailing = new Set(set);
		const others = nodes.filter((_, node) => !isFailing.has(node));
		if (!proves(failing, others, nodes)) return false;
	}
	return true;
}

function largestOf(nodes: readonly ReserveNode[]): number {
	return Math.max(0, ...nodes.map(({ machines }) => Math.max(0, ...machines)));
}

function slotsOf({ available }: ReserveNode, slot: number): number {
	return slot === 0 ? Number.POSITIVE_INFINITY : Math.max(0, Math.floor(available / slot));
}

function usedSlots(nodes: readonly ReserveNode[]): number {
	return sum(nodes.map(({ machines }) => machines.length));
}

function smallest(numbers: readonly number[], count: number): number[] {
	return numbers.toSorted((one, other) => one - other).slice(0, count);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
