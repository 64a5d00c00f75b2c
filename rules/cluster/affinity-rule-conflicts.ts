import { defineRule } from '../../src/engine/rule.ts';
import { chainsOf, enforcedGroupsOf } from '../../src/estate/cluster/affinity-rules.ts';

export default defineRule({
	id: 'cluster/affinity-rule-conflicts',
	summary: 'No affinity rule keeps apart what others keep together.',
	subject: 'cluster',
	severity: 'error',
	appliesTo: { from: '2022' },
	why: 'In the words of Microsoft the roles of a rule must stay on the same node or in the same site, or on different ones. Two machines that one rule keeps on one node, or in one site, and another one on different nodes or in different sites, are never both where the rules ask for, directly or by way of a third machine that is in both rules.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/new-clusteraffinityrule',
		'https://learn.microsoft.com/azure/azure-local/manage/vm-affinity',
	],
	messages: {
		conflict:
			'The affinity rule {rule} keeps {machine} and {other} apart, and they are kept together by {together:list}.',
	},
	fix: 'Take one of the two machines out of the rule that is not meant: `Remove-ClusterGroupFromAffinityRule -Name {rule:ps}` with its role as `-Groups`.',
	check({ cluster, estate, facts, report }) {
		const groups = enforcedGroupsOf(cluster, estate, facts);
		const { onOneNode, inOneSite } = chainsOf(groups);
		for (const apart of groups.filter(({ isTogether }) => !isTogether)) {
			const chains = apart.isOfSites ? inOneSite : onOneNode;
			for (const [index, machine] of apart.members.entries()) {
				const chain = chains.get(machine);
				const other = apart.members.slice(index + 1).find((one) => chain?.machines.has(one));
				if (chain && other)
					report('conflict', [apart.rule, 'groups'], {
						rule: apart.rule.name,
						machine: machine.name,
						other: other.name,
						together: [...chain.groups].map(({ rule }) => rule.name),
					});
			}
		}
	},
	examples: {
		good: [
			{
				name: 'In one site, on different nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
affinityRules:
  - { name: Site, ruleType: SameFaultDomain, enabled: true, groups: [dc01, dc02] }
  - { name: Directory, ruleType: DifferentNode, enabled: true, groups: [dc01, dc02] }
virtualMachines: [{ name: dc01 }, { name: dc02 }]
`,
			},
		],
		bad: [
			{
				name: 'Together by way of a third machine',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
affinityRules:
  - { name: Shop, ruleType: SameNode, enabled: true, groups: [web01, sql01] }
  - { name: Reports, ruleType: SameNode, enabled: true, groups: [sql01, report01] }
  - name: Apart
    ruleType: DifferentFaultDomain
    enabled: true
    groups: [web01, report01] # <- conflict
virtualMachines: [{ name: web01 }, { name: sql01 }, { name: report01 }]
`,
			},
		],
		undecided: [
			{
				name: 'What a rule is about was not collected',
				missing: ['HVC01 affinityRules[0].groups'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
affinityRules: [{ name: Shop, ruleType: SameNode, enabled: true }]
virtualMachines: [{ name: web01 }]
`,
			},
		],
	},
});
