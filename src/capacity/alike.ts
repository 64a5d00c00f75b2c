import type { Estate } from '../estate/estate.ts';
import { type Facts, quiet } from '../estate/facts.ts';
import { getOrAdd } from '../estate/maps.ts';
import { ask, nameMissing } from '../estate/tentative.ts';
import type { Cluster, Host, VirtualMachine } from '../generated/manifest.ts';
import type { Start } from './start.ts';

/** Groups of nodes of which the manifests say the same: what a check says of one holds for all of them. */
export function alikeNodes(
	nodes: readonly Host[],
	cluster: Cluster,
	facts: Facts,
): readonly (readonly [Host, ...Host[]])[] {
	const groups = new Map<string, [Host, ...Host[]]>();
	for (const node of nodes) {
		const group = getOrAdd(groups, facts.once(node, likeness, cluster), () => [node]);
		if (group[0] !== node) group.push(node);
	}
	return [...groups.values()];
}

/** What is said of a node: with its name, where something is said by that. */
function likeness(node: Host, facts: Facts, cluster: Cluster): string {
	const { name, ...own } = node;
	const isNamed = facts
		.once(cluster, settings)
		.concat(JSON.stringify(own))
		.toLowerCase()
		.includes(name.toLowerCase().split('.')[0] as string);
	return JSON.stringify([own, isNamed ? name : null]);
}

/** What a cluster says of itself, but for which nodes and machines it has. */
function settings({ nodes: _, virtualMachines: __, ...rest }: Cluster): string {
	return JSON.stringify(rest);
}

/** Tells on what a verdict about a start hangs: on defaults, on facts, on conditions of the moment. */
export function nameGrounds(
	{ assumed, missed, conditions }: Pick<Start, 'assumed' | 'missed' | 'conditions'>,
	facts: Facts,
): void {
	for (const { object, fact, value } of assumed) {
		const [key, inner] = fact.split('.') as string[] as [never] | [never, never];
		if (inner === undefined) facts.assume(object, key, undefined, value);
		else facts.assume(object, key, inner, undefined, value);
	}
	nameMissing([...missed, ...conditions], facts);
}

/** The nodes that a machine is planned to move to, of which the plan tells what stands against them; undefined where a plan is not known. */
export function plannedNodes(
	machine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): ReadonlySet<Host> | undefined {
	const { answer: migrations, missing } = ask(facts, (own) => estate.plannedMigrations(own));
	nameMissing(missing, facts);
	if (missing.length > 0) return undefined;
	const own = migrations.filter((one) => one.virtualMachine === machine);
	return new Set(own.map(({ destination }) => destination));
}

/** What checks say against a start, as parts of a sentence. */
export function reasonsOf({ faults }: Pick<Start, 'faults'>): string[] {
	return faults.map(({ message }) => message.replace(/\.$/, ''));
}

/** Of as many starts an estate is linted: each machine on each node of its cluster. They take seconds. */
const mostStarts = 10_000;

/** Whether an estate has too many machines and nodes to judge each start; that is named as missing. */
export function isTooLarge(cluster: Cluster, estate: Estate, facts: Facts): boolean {
	const isLarge = quiet(facts).once(estate, countStarts) > mostStarts;
	if (isLarge)
		facts.missing(
			cluster,
			'virtualMachines',
			`these are more than ${mostStarts} machines times nodes, for which hvlint capacity and hvlint preflight are to be asked`,
		);
	return isLarge;
}

function countStarts(estate: Estate, facts: Facts): number {
	let starts = 0;
	for (const cluster of estate.clusters)
		starts +=
			estate.machinesOf(cluster, facts).length * (estate.nodesOf(cluster, facts)?.length ?? 0);
	return starts;
}
