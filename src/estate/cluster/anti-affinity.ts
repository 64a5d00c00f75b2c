import type { Cluster, Host, VirtualMachine } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import type { Migration } from '../migration.ts';
import { nameKey } from '../names/names.ts';
import { findCrowd } from './placement.ts';

/** Two machines that are to be kept on different nodes. */
export interface AntiAffinePair {
	readonly neighbour: VirtualMachine;
	/** The class that both are in. */
	readonly className: string;
}

/** An anti-affinity class, and the machines of a cluster that are in it: two or more. */
export interface AntiAffinityClass {
	readonly className: string;
	readonly members: readonly VirtualMachine[];
}

/**
 * The machines that are on the destination, and have an anti-affinity class in common with the one that
 * moves.
 *
 * @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/groups-antiaffinityclassnames
 */
export function antiAffinePairs(
	{ virtualMachine, destination }: Migration,
	estate: Estate,
	facts: Facts,
): readonly AntiAffinePair[] {
	if (keysOf(virtualMachine, estate, facts).size === 0) return [];
	const present = estate.machinesOn(destination, facts);
	return present.flatMap((neighbour) => {
		if (neighbour === virtualMachine) return [];
		const className = sharedClass(virtualMachine, neighbour, estate, facts);
		return className === undefined ? [] : [{ neighbour, className }];
	});
}

/** The anti-affinity class that two machines have in common. */
export function sharedClass(
	one: VirtualMachine,
	other: VirtualMachine,
	estate: Estate,
	facts: Facts,
): string | undefined {
	const own = keysOf(one, estate, facts);
	return classesOf(other, estate, facts).find((name) => own.has(nameKey(name)));
}

/** The anti-affinity classes of a cluster that two or more of its machines are in. */
export function antiAffinityClassesOf(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): readonly AntiAffinityClass[] {
	const classes = new Map<string, { className: string; members: Set<VirtualMachine> }>();
	for (const machine of estate.machinesOf(cluster, facts))
		for (const className of classesOf(machine, estate, facts)) {
			const key = nameKey(className);
			const known = classes.get(key) ?? { className, members: new Set() };
			known.members.add(machine);
			classes.set(key, known);
		}
	return [...classes.values()]
		.filter(({ members }) => members.size > 1)
		.map(({ className, members }) => ({ className, members: [...members] }));
}

/** A class whose machines have fewer nodes than they are many, as rules tell it. */
export interface CrowdedClass {
	readonly first: VirtualMachine;
	readonly machines: readonly VirtualMachine[];
	readonly data: {
		readonly cluster: string;
		readonly className: string;
		readonly count: number;
		readonly machines: readonly string[];
		readonly nodes: readonly string[];
	};
}

/**
 * The classes of which not all machines can be online at once, each on a node of its own: there are fewer
 * nodes that may own them.
 */
export function crowdedClasses(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): readonly CrowdedClass[] {
	return antiAffinityClassesOf(cluster, estate, facts).flatMap(({ className, members }) => {
		const nodes = new Map(members.map((one) => [one, ownersOf(one, cluster, estate, facts)]));
		// Of a machine whose nodes are not all known, any may be one that it may be on.
		const known = members.filter((one) => nodes.get(one));
		const crowd = findCrowd(known, (one) => nodes.get(one) ?? []);
		const [first] = crowd?.things ?? [];
		if (!crowd || !first) return [];
		const data = {
			cluster: cluster.name,
			className,
			count: crowd.things.length,
			machines: crowd.things.map(({ name }) => name),
			nodes: crowd.places.map(({ name }) => name),
		};
		return [{ first, machines: crowd.things, data }];
	});
}

/** The nodes that may own a machine's role, where no list of them lost an entry. */
function ownersOf(
	machine: VirtualMachine,
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): readonly Host[] | undefined {
	const owners = estate.possibleOwnersOf(machine, facts);
	const list = facts.peek(machine, 'possibleOwners') ?? facts.peek(cluster, 'nodes') ?? [];
	return facts.isComplete(list) ? owners : undefined;
}

/** The keys of the classes of a machine: those of one that is declared are the same after every move. */
function keysOf(virtualMachine: VirtualMachine, estate: Estate, facts: Facts): ReadonlySet<string> {
	if (estate.isDeclared(virtualMachine)) return facts.once(virtualMachine, keysOfDeclared);
	return new Set(classesOf(virtualMachine, estate, facts).map(nameKey));
}

function keysOfDeclared(virtualMachine: VirtualMachine, facts: Facts): ReadonlySet<string> {
	return new Set(declaredClassesOf(virtualMachine, facts).map(nameKey));
}

function declaredClassesOf(virtualMachine: VirtualMachine, facts: Facts): readonly string[] {
	return facts.assume(virtualMachine, 'antiAffinityClassNames', [], 'none');
}

function classesOf(
	virtualMachine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): readonly string[] {
	// Of a machine that is only named nothing is collected, and a default would be a guess.
	return estate.isDeclared(virtualMachine)
		? declaredClassesOf(virtualMachine, facts)
		: (facts.need(virtualMachine, 'antiAffinityClassNames') ?? []);
}
