import type {
	AffinityRule,
	Cluster,
	FaultDomain,
	Host,
	VirtualMachine,
} from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { domainsAround, siteAmong } from './fault-domains.ts';
import { groupIndexOf } from './role.ts';

/** An enabled affinity rule, with the machines of the cluster that it keeps together or apart. */
export interface AffinityGroup {
	readonly rule: AffinityRule;
	/** Whether it keeps its machines together, rather than apart. */
	readonly isTogether: boolean;
	/** Whether it keeps them apart where it can, and breaks rather than keep a machine from starting or moving. */
	readonly isSoft: boolean;
	/** Whether it is about sites, rather than nodes. */
	readonly isOfSites: boolean;
	readonly members: readonly VirtualMachine[];
}

/** Those of the enabled affinity rules of a cluster that nothing breaks. */
export function enforcedGroupsOf(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): readonly AffinityGroup[] {
	return affinityGroupsOf(cluster, estate, facts).filter(({ isSoft }) => !isSoft);
}

/**
 * The enabled affinity rules of a cluster that are about two or more of its machines.
 *
 * @see https://learn.microsoft.com/powershell/module/failoverclusters/get-clusteraffinityrule
 */
export function affinityGroupsOf(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): readonly AffinityGroup[] {
	const rules = facts.assume(cluster, 'affinityRules', [], 'none');
	if (rules.length === 0) return [];
	return facts.once(rules, groupsAmong, estate.machinesOf(cluster, facts));
}

function groupsAmong(
	rules: readonly AffinityRule[],
	facts: Facts,
	machines: readonly VirtualMachine[],
): readonly AffinityGroup[] {
	const numbersOf = groupIndexOf(machines, facts);
	return rules.flatMap((rule) => {
		if (facts.peek(rule, 'enabled') === false) return [];
		const groups = facts.need(rule, 'groups') ?? [];
		const members = [...new Set(groups.flatMap((group) => numbersOf(group)))]
			.sort((one, other) => one - other)
			.map((number) => machines[number] as VirtualMachine);
		if (members.length < 2) return [];
		const type = facts.need(rule, 'ruleType');
		if (!facts.need(rule, 'enabled') || type === undefined) return [];
		const isTogether = type.startsWith('Same');
		return [
			{
				rule,
				isTogether,
				isSoft: !isTogether && facts.assume(rule, 'softAntiAffinity', false, 'enforced'),
				isOfSites: type.endsWith('FaultDomain'),
				members,
			},
		];
	});
}

/** Machines that rules keep together, by way of others too, and those rules. */
interface Chain {
	readonly machines: ReadonlySet<VirtualMachine>;
	readonly groups: ReadonlySet<AffinityGroup>;
}
type Chains = ReadonlyMap<VirtualMachine, Chain>;

/** Of each machine that rules keep together with others the chain that it is in: on one node, and in one site. */
export function chainsOf(groups: readonly AffinityGroup[]): {
	readonly onOneNode: Chains;
	readonly inOneSite: Chains;
} {
	const together = groups.filter(({ isTogether }) => isTogether);
	// On one node is in one site too, but in one site is not on one node.
	const onOneNode = joined(together.filter(({ isOfSites }) => !isOfSites));
	return { onOneNode, inOneSite: joined(together) };
}

function joined(together: readonly AffinityGroup[]): Chains {
	const chains = new Map<VirtualMachine, Chain>();
	for (const group of together) {
		const known = new Set(group.members.flatMap((one) => chains.get(one) ?? []));
		const chain: Chain = {
			machines: new Set([...[...known].flatMap(({ machines }) => [...machines]), ...group.members]),
			groups: new Set([...[...known].flatMap(({ groups }) => [...groups]), group]),
		};
		for (const machine of chain.machines) chains.set(machine, chain);
	}
	return chains;
}

/**
 * The key of what an affinity rule tells apart: the node itself, or the site that it is in.
 *
 * @returns undefined where nothing says the site, and then that is named as missing.
 */
export function domainOf(
	node: Host,
	{ isOfSites }: AffinityGroup,
	cluster: Cluster,
	facts: Facts,
): Host | FaultDomain | undefined {
	return isOfSites ? siteOf(node, cluster, facts) : node;
}

/**
 * The site of a node. Microsoft's pages on affinity rules speak of sites as the fault domains; where a
 * cluster has racks or chassis alone, nothing says which of them count.
 */
function siteOf(node: Host, cluster: Cluster, facts: Facts): FaultDomain | undefined {
	const domains = facts.need(cluster, 'faultDomains');
	if (!domains) return undefined;
	const around = domainsAround(node, domains, facts);
	const site = siteAmong(around);
	if (site) return site;
	const isInNone = around.at(-1)?.parentName === null;
	const because = isInNone
		? `${node.name} is in no site, and no source tells what the rule makes of it`
		: `no site of ${node.name} is told`;
	facts.missing(cluster, 'faultDomains', because);
	return undefined;
}
