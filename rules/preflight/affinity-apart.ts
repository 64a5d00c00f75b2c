import { defineRule } from '../../src/engine/rule.ts';
import { affinityGroupsOf, domainOf } from '../../src/estate/cluster/affinity-rules.ts';
import { areOnline, isOnline } from '../../src/estate/machine/running.ts';

export default defineRule({
	id: 'preflight/affinity-apart',
	summary: 'No affinity rule keeps the machine apart from one where it moves to.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { from: '2022', of: 'destination' },
	why: "From Windows Server 2022 on an affinity rule of the type DifferentNode or DifferentFaultDomain keeps machines on different nodes or in different sites, always: a move that breaks it is refused, unless the rule is to be ignored or disabled, or is a soft one. A machine that is not online is in nobody's way.",
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/new-clusteraffinityrule',
		'https://learn.microsoft.com/azure/azure-local/manage/vm-affinity',
	],
	messages: {
		together:
			'The affinity rule {rule} keeps {virtualMachine} apart from {neighbour}, which is on {node}.',
		togetherSoftly:
			'The affinity rule {rule} is to keep {virtualMachine} apart from {neighbour} where that can be, and {neighbour} is on {node}.',
	},
	warnings: ['togetherSoftly'],
	fix: {
		togetherSoftly: 'Choose another node, or move {neighbour} first.',
		together:
			'Choose another node, or move {neighbour} first. For a single time the rule can be off: `Set-ClusterAffinityRule -Name {rule:ps} -Enabled 0`, and `-Enabled 1` afterwards.',
	},
	evidence: {
		none: 'no affinity rule keeps it apart from others',
		offline: '{virtualMachine} is not online, and stays so',
		apart: 'kept apart on {destination}: {rules:list}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster) return;
		const groups = affinityGroupsOf(cluster, estate, facts).filter(
			({ isTogether, members }) => !isTogether && members.includes(virtualMachine),
		);
		if (groups.length === 0) return pass('none');
		if (migration.type !== 'Live' && isOnline(virtualMachine, facts) === false)
			return pass('offline', { virtualMachine: virtualMachine.name });
		for (const group of groups) {
			const there = domainOf(destination, group, cluster, facts);
			for (const neighbour of group.members) {
				const nodes = neighbour === virtualMachine ? [] : estate.hostsOf(neighbour, facts);
				const node = nodes.find((one) => {
					const domain = domainOf(one, group, cluster, facts);
					return domain !== undefined && domain === there;
				});
				if (!node) continue;
				const both = migration.type === 'Live' ? [neighbour] : [neighbour, virtualMachine];
				if (areOnline(both, facts))
					report(group.isSoft ? 'togetherSoftly' : 'together', [group.rule, 'groups'], {
						rule: group.rule.name,
						virtualMachine: virtualMachine.name,
						neighbour: neighbour.name,
						node: node.name,
					});
			}
		}
		pass('apart', {
			destination: destination.name,
			rules: groups.map(({ rule }) => rule.name),
		});
	},
	examples: {
		good: [
			{
				name: 'Another node, a machine that is off, and no rule',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02, HV03]
affinityRules: [{ name: Directory, ruleType: DifferentNode, enabled: true, groups: [dc01, dc02, dc03] }]
virtualMachines:
  - { name: dc01, owner: HV01, state: Running }
  - { name: dc02, owner: HV02, state: Running }
  - { name: dc03, owner: HV01, state: Off }
  - { name: app01, owner: HV01, state: Running }
migrations:
  - { virtualMachine: dc01, to: HV03 }
  - { virtualMachine: dc03, to: HV02, type: Quick }
  - { virtualMachine: app01, to: HV02 }
`,
			},
		],
		bad: [
			{
				name: 'To the site of the other domain controller',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2025'
nodes: [HV01, HV02, HV03]
faultDomains:
  - { name: Nord, type: Site }
  - { name: Sued, type: Site }
  - { name: HV01, type: Node, parentName: Nord }
  - { name: HV02, type: Node, parentName: Sued }
  - { name: HV03, type: Node, parentName: Sued }
affinityRules:
  - name: Directory
    ruleType: DifferentFaultDomain
    enabled: true
    groups: [dc01, dc02] # <- together
virtualMachines:
  - { name: dc01, owner: HV01, state: Running }
  - { name: dc02, owner: HV02, state: Running }
migrations: [{ virtualMachine: dc01, to: HV03 }]
`,
			},
			{
				name: 'A rule that is a wish',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2025'
nodes: [HV01, HV02]
affinityRules:
  - name: Directory
    ruleType: DifferentNode
    enabled: true
    softAntiAffinity: true
    groups: [dc01, dc02] # <- togetherSoftly
virtualMachines:
  - { name: dc01, owner: HV01, state: Running }
  - { name: dc02, owner: HV02, state: Running }
migrations: [{ virtualMachine: dc01, to: HV02 }]
`,
			},
		],
		undecided: [
			{
				name: 'The state of the other machine was not collected',
				missing: ['dc02 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
affinityRules: [{ name: Directory, ruleType: DifferentNode, enabled: true, groups: [dc01, dc02] }]
virtualMachines:
  - { name: dc01, owner: HV01 }
  - { name: dc02, owner: HV02 }
migrations: [{ virtualMachine: dc01, to: HV02 }]
`,
			},
		],
	},
});
