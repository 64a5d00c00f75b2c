import type { Cluster, ClusterDisk, VirtualMachine } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import { type Facts, quiet } from '../facts.ts';
import { getOrAdd } from '../maps.ts';
import { nameKey } from '../names/names.ts';
import { ask } from '../tentative.ts';

/** What only a clustered role has. */
const factsOfRoles = ['role', 'possibleOwners', 'preferredOwners'] as const;

/**
 * Whether a machine is a role of its cluster: it says so, or tells what only a role has. One that is in
 * no cluster, or on a host that is in none, is none.
 *
 * @returns undefined where that is not known, and then it is named as missing.
 */
export function isRole(
	virtualMachine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): boolean | undefined {
	const stated = facts.peek(virtualMachine, 'highlyAvailable');
	if (stated !== undefined) return stated;
	const own = facts.apart();
	const isInNone = estate.clusterOf(virtualMachine, own) === null;
	if (isInNone && own.collected().missed.length === 0) return false;
	if (tellsRole(virtualMachine, facts) && !isLost(virtualMachine, facts)) return true;
	return facts.need(virtualMachine, 'highlyAvailable');
}

/** Whether a machine said whether it is a role, and that cannot be read. */
function isLost(virtualMachine: VirtualMachine, facts: Facts): boolean {
	const { missing } = ask(facts, (own) => own.peek(virtualMachine, 'highlyAvailable'));
	return missing.length > 0;
}

/** Whether a machine tells what only a role has. */
export function tellsRole(virtualMachine: VirtualMachine, facts: Facts): boolean {
	return factsOfRoles.some((key) => (facts.peek(virtualMachine, key)?.length ?? 0) > 0);
}

/** The groups that no machine goes with: disks that nobody uses, and the cluster's own name and witness. */
const groupsOfTheCluster = ['available storage', 'cluster group'];

/**
 * Whether a clustered disk is in the group of a machine and so goes where the machine goes. A group
 * has the name of its machine until somebody renames it, so one that nobody is known to have may be
 * the machine's.
 *
 * @returns undefined where that is not known, and then it is named as missing.
 */
export function isInRole(
	disk: ClusterDisk,
	virtualMachine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): boolean | undefined {
	if (facts.peek(disk, 'use') === 'Available') return false;
	const owner = facts.need(disk, 'owner');
	if (owner === undefined) return undefined;
	const group = groupKey(owner);
	if (groupsOf(virtualMachine, facts).includes(group)) return true;
	if (facts.peek(virtualMachine, 'role') !== undefined) return false;
	if (isOfOther(group, virtualMachine, estate, facts)) return false;
	facts.missing(virtualMachine, 'role');
	return undefined;
}

/**
 * The clustered disks that go along with a machine, whether or not its files lie on them: a role moves
 * with all of its resources. A group that nobody is known to have counts as none of the machine's.
 */
export function disksOfRole(
	cluster: Cluster,
	virtualMachine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): readonly ClusterDisk[] {
	return (facts.need(cluster, 'disks') ?? []).filter((disk) => {
		if (facts.peek(disk, 'use') === 'Witness') return false;
		const isInRoleOf = isInRole(disk, virtualMachine, estate, quiet(facts));
		if (isInRoleOf !== undefined) return isInRoleOf;
		if (facts.need(disk, 'owner') !== undefined)
			facts.assume(virtualMachine, 'role', undefined, "the machine's own name");
		return false;
	});
}

/** Whether a group is known to be none of a machine: it is of another one, or holds no machine. */
function isOfOther(
	group: string,
	virtualMachine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): boolean {
	if (groupsOfTheCluster.includes(group)) return true;
	const cluster = estate.clusterOf(virtualMachine, quiet(facts));
	if (!cluster) return false;
	const roles = facts.peek(cluster, 'roles') ?? [];
	return (
		roles.some(({ name }) => groupKey(name) === group) ||
		estate
			.machinesOf(cluster, quiet(facts))
			.some((other) => other !== virtualMachine && groupsOf(other, facts).includes(group))
	);
}

/** The numbers of the machines in a list that a group is: it has the name of their role, or else their own. */
export function groupIndexOf(
	machines: readonly VirtualMachine[],
	facts: Facts,
): (group: string) => readonly number[] {
	const numbers = new Map<string, number[]>();
	for (const [number, machine] of machines.entries())
		for (const key of new Set(groupsOf(machine, facts)))
			getOrAdd(numbers, key, (): number[] => []).push(number);
	return (group) => numbers.get(groupKey(group)) ?? [];
}

/** The name of a machine's group: that of its role where it is told, else the machine's own. */
export function roleNameOf(virtualMachine: VirtualMachine, facts: Facts): string {
	return facts.peek(virtualMachine, 'role') ?? virtualMachine.name;
}

/** The key of the group that a machine is in. */
export function groupKeyOf(virtualMachine: VirtualMachine, facts: Facts): string {
	return groupKey(roleNameOf(virtualMachine, facts));
}

/** The names that a machine's group goes by. */
function groupsOf(virtualMachine: VirtualMachine, facts: Facts): string[] {
	const role = facts.peek(virtualMachine, 'role');
	return [virtualMachine.name, ...(role === undefined ? [] : [role])].map(groupKey);
}

/** The key by which the names of groups compare. VMM names the groups of its machines `SCVMM app01 Resources`. */
export function groupKey(name: string): string {
	return nameKey(name).replace(/^scvmm (.*?)( resources)?$/, '$1');
}
