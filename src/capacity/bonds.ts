import {
	type AffinityGroup,
	domainOf,
	enforcedGroupsOf,
} from '../estate/cluster/affinity-rules.ts';
import { antiAffinityClassesOf } from '../estate/cluster/anti-affinity.ts';
import type { Estate } from '../estate/estate.ts';
import type { Facts, MissingFact } from '../estate/facts.ts';
import { ask } from '../estate/tentative.ts';
import { isWithin, type VersionRange } from '../facts/windows-server.ts';
import type { Cluster, Host, VirtualMachine } from '../generated/manifest.ts';

/** Machines that a cluster keeps on one node or in one site, or each on a node or in a site of its own. */
export interface MachineBond {
	/** What asks for it: `the affinity rule X`, `the anti-affinity class X`. */
	readonly name: string;
	readonly isTogether: boolean;
	readonly members: readonly VirtualMachine[];
	/** By the number of each node what it tells apart; undefined where that is not known. */
	readonly zones: readonly (number | undefined)[];
	/** What is not known of it. */
	readonly missed: readonly MissingFact[];
}

/** Where a cluster has affinity rules. */
const affinityRules: VersionRange = { from: '2022' };

/** The bonds of a cluster's machines that it never breaks. */
export function bondsOf(
	cluster: Cluster,
	nodes: readonly Host[],
	estate: Estate,
	facts: Facts,
): MachineBond[] {
	const isEnforced = facts.assume(cluster, 'clusterEnforcedAntiAffinity', false, 'not enforced');
	return [
		...(isEnforced ? classBondsOf(cluster, nodes, estate, facts) : []),
		...ofRules(cluster, nodes, estate, facts),
	];
}

/** What the anti-affinity classes of a cluster ask for, which it breaks unless it enforces them. */
export function classBondsOf(
	cluster: Cluster,
	nodes: readonly Host[],
	estate: Estate,
	facts: Facts,
): MachineBond[] {
	return antiAffinityClassesOf(cluster, estate, facts).map(({ className, members }) => ({
		name: `the anti-affinity class ${className}`,
		isTogether: false,
		members,
		zones: nodes.map((_, node) => node),
		missed: [],
	}));
}

function ofRules(
	cluster: Cluster,
	nodes: readonly Host[],
	estate: Estate,
	facts: Facts,
): MachineBond[] {
	const groups = enforcedGroupsOf(cluster, estate, facts);
	if (groups.length === 0) return [];
	const version = estate.windowsServerOf(cluster, facts);
	if (!version || !isWithin(version, affinityRules)) return [];
	return groups.map((group) => {
		const { answer: zones, missing } = ask(facts, (own) => zonesOf(nodes, group, cluster, own));
		return {
			name: `the affinity rule ${group.rule.name}`,
			isTogether: group.isTogether,
			members: group.members,
			zones,
			missed: missing,
		};
	});
}

function zonesOf(
	nodes: readonly Host[],
	group: AffinityGroup,
	cluster: Cluster,
	facts: Facts,
): (number | undefined)[] {
	const numbers = new Map<object, number>();
	return nodes.map((node) => {
		const domain = domainOf(node, group, cluster, facts);
		if (!domain) return undefined;
		if (!numbers.has(domain)) numbers.set(domain, numbers.size);
		return numbers.get(domain);
	});
}
