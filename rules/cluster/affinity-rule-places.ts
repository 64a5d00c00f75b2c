import { defineRule } from '../../src/engine/rule.ts';
import {
	type AffinityGroup,
	affinityGroupsOf,
	domainOf,
} from '../../src/estate/cluster/affinity-rules.ts';
import { findCrowd } from '../../src/estate/cluster/placement.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import type { Cluster, FaultDomain, Host, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'cluster/affinity-rule-places',
	summary: 'There are places where all machines of an affinity rule can be.',
	subject: 'cluster',
	severity: 'error',
	appliesTo: { from: '2022' },
	why: 'The cluster does not bring a role online where that breaks an affinity rule. Where a rule keeps more machines apart than there are nodes or sites that may own them, or keeps machines together that no node may own together, some of them stay offline.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/new-clusteraffinityrule',
		'https://learn.microsoft.com/azure/azure-local/manage/vm-affinity',
		'https://learn.microsoft.com/powershell/module/failoverclusters/set-clusterownernode',
	],
	covers: ['practice/affinity-rule-size'],
	messages: {
		tooFew:
			'The affinity rule {rule} keeps {machines:list} apart, and there are fewer places that may own them: {places:list}.',
		nowhere:
			'The affinity rule {rule} keeps {machines:list} together, and no place may own all of them.',
	},
	fix: 'Allow other nodes as possible owners of the machines, take a machine out of the rule (`Remove-ClusterGroupFromAffinityRule -Name {rule:ps}` with its role as `-Groups`), or disable the rule: `Set-ClusterAffinityRule -Name {rule:ps} -Enabled 0`.',
	check({ cluster, estate, facts, report }) {
		for (const group of affinityGroupsOf(cluster, estate, facts)) {
			const places = new Map(
				group.members.map((machine) => [machine, placesOf(machine, group, cluster, estate, facts)]),
			);
			if ([...places.values()].includes(undefined)) continue;
			const at = [group.rule, 'groups'] as const;
			const data = { rule: group.rule.name };
			if (group.isTogether) {
				const [first, ...others] = [...places.values()] as Place[][];
				const isSomewhere = first?.some((place) => others.every((one) => one.includes(place)));
				const machines = group.members.map(({ name }) => name);
				if (!isSomewhere) report('nowhere', at, { ...data, machines });
				continue;
			}
			const crowd = findCrowd(group.members, (machine) => places.get(machine) ?? []);
			if (crowd)
				report('tooFew', at, {
					...data,
					machines: crowd.things.map(({ name }) => name),
					places: crowd.places.map(({ name }) => name),
				});
		}
	},
	examples: {
		good: [
			{
				name: 'A node for each, a node for both, and a site for each',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
faultDomains:
  - { name: Nord, type: Site }
  - { name: Sued, type: Site }
  - { name: HV01, type: Node, parentName: Nord }
  - { name: HV02, type: Node, parentName: Sued }
affinityRules:
  - { name: Directory, ruleType: DifferentNode, enabled: true, groups: [dc01, dc02] }
  - { name: Shop, ruleType: SameNode, enabled: true, groups: [web01, sql01] }
  - { name: Sites, ruleType: DifferentFaultDomain, enabled: true, groups: [dc01, dc02] }
virtualMachines:
  - { name: dc01, possibleOwners: [HV01, HV02] }
  - { name: dc02, possibleOwners: [HV01] }
  - { name: web01, possibleOwners: [HV02] }
  - { name: sql01 }
`,
			},
			{
				name: 'No rule',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: '2022', nodes: [HV01], affinityRules: [] }
`,
			},
		],
		bad: [
			{
				name: 'Three apart on two nodes, and two together that no node may own both',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
affinityRules:
  - name: Directory
    ruleType: DifferentNode
    enabled: true
    groups: [dc01, dc02, dc03] # <- tooFew
  - name: Shop
    ruleType: SameNode
    enabled: true
    groups: [web01, sql01] # <- nowhere
virtualMachines:
  - { name: dc01 }
  - { name: dc02 }
  - { name: dc03 }
  - { name: web01, possibleOwners: [HV02] }
  - { name: sql01, possibleOwners: [HV01] }
`,
			},
		],
		undecided: [
			{
				name: 'The nodes and the type of a rule were not collected',
				missing: ['HVC01 nodes', 'HVC01 affinityRules[1].ruleType'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
affinityRules:
  - { name: Directory, ruleType: DifferentNode, enabled: true, groups: [dc01, dc02] }
  - { name: Shop, enabled: true, groups: [dc01, dc02] }
virtualMachines: [{ name: dc01 }, { name: dc02 }]
`,
			},
		],
	},
});

type Place = Host | FaultDomain;

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
