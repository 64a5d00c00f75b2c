import { defineRule } from '../../src/engine/rule.ts';
import { misfitOf } from '../../src/estate/cluster/affinity-places.ts';
import { chainsOf, enforcedGroupsOf } from '../../src/estate/cluster/affinity-rules.ts';

export default defineRule({
	id: 'cluster/affinity-rule-places',
	summary: 'There are places where all machines of an affinity rule can be.',
	subject: 'cluster',
	severity: 'error',
	appliesTo: { from: '2022' },
	why: 'In the words of Microsoft the roles of a rule must stay on the same node or in the same site, or on different ones, and to bring one online elsewhere takes `-IgnoreAffinityRule`. Where a rule keeps more machines apart than there are nodes or sites that may own them, or rules keep machines together that no node may own together, directly or by way of a third machine that is in both rules, some of them stay offline.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/new-clusteraffinityrule',
		'https://learn.microsoft.com/powershell/module/failoverclusters/start-clustergroup',
		'https://learn.microsoft.com/azure/azure-local/manage/vm-affinity',
		'https://learn.microsoft.com/powershell/module/failoverclusters/set-clusterownernode',
	],
	covers: ['practice/affinity-rule-size'],
	messages: {
		tooFew:
			'The affinity rule {rule} keeps {machines:list} apart, and there are fewer places that may own them: {places:list}.',
		nowhere:
			'The affinity rule {rule} keeps {machines:list} together, and no place may own all of them.',
		nowhereTogether:
			'The affinity rules {rules:list} keep {machines:list} together, and no place may own all of them.',
	},
	fix: 'Allow other nodes as possible owners of the machines, take a machine out of the rule (`Remove-ClusterGroupFromAffinityRule -Name {rule:ps}` with its role as `-Groups`), or disable the rule: `Set-ClusterAffinityRule -Name {rule:ps} -Enabled 0`.',
	check({ cluster, estate, facts, report }) {
		const groups = enforcedGroupsOf(cluster, estate, facts);
		const told = new Set<object>();
		for (const group of groups) {
			const misfit = misfitOf(group, cluster, estate, facts);
			if (!misfit) continue;
			told.add(group);
			const at = [group.rule, 'groups'] as const;
			const data = { rule: group.rule.name, machines: misfit.machines.map(({ name }) => name) };
			if (group.isTogether) report('nowhere', at, data);
			else report('tooFew', at, { ...data, places: misfit.places.map(({ name }) => name) });
		}
		const { onOneNode, inOneSite } = chainsOf(groups);
		for (const group of groups.filter(({ isTogether }) => isTogether)) {
			const [first] = group.members;
			const chain = first && (group.isOfSites ? inOneSite : onOneNode).get(first);
			if (!chain || chain.groups.size === 1 || [...chain.groups].some((one) => told.has(one)))
				continue;
			const members = [...chain.machines] as const;
			if (!misfitOf({ ...group, members }, cluster, estate, facts)) continue;
			for (const one of chain.groups) told.add(one);
			// Whatever the order of the manifest is, it is told of the same rule.
			const rules = [...chain.groups].map(({ rule }) => rule).sort(byName);
			const [named = group.rule] = rules;
			report('nowhereTogether', [named, 'groups'], {
				rule: named.name,
				rules: rules.map(({ name }) => name),
				machines: members.map(({ name }) => name),
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
			{
				name: 'Three together by two rules, of which no node may own all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
affinityRules:
  - name: Shop
    ruleType: SameNode
    enabled: true
    groups: [web01, sql01]
  - { name: Reports, ruleType: SameNode, enabled: true, groups: [sql01, report01] } # <- nowhereTogether
virtualMachines:
  - { name: web01, possibleOwners: [HV01] }
  - { name: sql01 }
  - { name: report01, possibleOwners: [HV02] }
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

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
	return one.name < other.name ? -1 : 1;
}
