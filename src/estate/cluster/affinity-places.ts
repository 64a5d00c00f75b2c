import type { Cluster, FaultDomain, Host, VirtualMachine } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { type AffinityGroup, domainOf } from './affinity-rules.ts';
import { findCrowd } from './placement.ts';

/** Machines that an affinity rule keeps as they cannot be, though every node is up. */
export interface Misfit {
	readonly machines: readonly VirtualMachine[];
	/** The nodes or sites that may own them: none of them all of those that are kept together, too few for those that are kept apart. */
	readonly places: readonly Place[];
}

type Place = Host | FaultDomain;

/** The machines of an affinity rule for which there are no places; undefined where there are, or where that is not known. */
export function misfitOf(
	group: AffinityGroup,
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): Misfit | undefined {
	const places = new Map(
		group.members.map((machine) => [machine, placesOf(machine, group, cluster, estate, facts)]),
	);
	const lists = [...places.values()];
	if (lists.includes(undefined)) return undefined;
	if (!group.isTogether) {
		const crowd = findCrowd(group.members, (machine) => places.get(machine) ?? []);
		return crowd && { machines: crowd.things, places: crowd.places };
	}
	const [first = [], ...others] = lists as Place[][];
	const isSomewhere = first.some((place) => others.every((one) => one.includes(place)));
	return isSomewhere
		? undefined
		: { machines: group.members, places: [...new Set(lists.flat())] as Place[] };
}

/** The nodes or sites that may own a machine; undefined where one that may is not known. */
function placesOf(
	machine: VirtualMachine,
	group: AffinityGroup,
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): readonly Place[] | undefined {
	const owners = estate.possibleOwnersOf(machine, facts);
	const list = facts.peek(machine, 'possibleOwners') ?? facts.peek(cluster, 'nodes') ?? [];
	const places = new Set(owners?.map((node) => domainOf(node, group, cluster, facts)));
	return owners && facts.isComplete(list) && !places.has(undefined)
		? ([...places] as Place[])
		: undefined;
}
