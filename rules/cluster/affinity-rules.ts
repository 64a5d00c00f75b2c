import { defineRule } from '../../src/engine/rule.ts';
import {
	type AffinityGroup,
	affinityGroupsOf,
	domainOf,
} from '../../src/estate/cluster/affinity-rules.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { areOnline } from '../../src/estate/machine/running.ts';
import type { Cluster } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'cluster/affinity-rules',
	summary: 'The machines of an affinity rule are where the rule keeps them, and there are several.',
	subject: 'cluster',
	severity: 'warning',
	appliesTo: { from: '2022' },
	why: 'An affinity rule keeps roles on one node or in one site, or keeps them apart. Roles that were placed before the rule was enabled, or moved with `-IgnoreAffinityRule`, stay where they are: the rule is broken until they are moved. A rule with one role keeps nothing together and nothing apart.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/new-clusteraffinityrule',
		'https://learn.microsoft.com/azure/azure-local/manage/vm-affinity',
		'https://learn.microsoft.com/windows-server/failover-clustering/fault-domains',
	],
	covers: ['practice/anti-affinity'],
	messages: {
		together:
			'The affinity rule {rule} keeps {machine} and {other} apart, and both run in {domain}.',
		apart:
			'The affinity rule {rule} keeps {machine} and {other} together, and {machine} runs in {domain}, {other} in {otherDomain}.',
		alone: 'The affinity rule {rule} is about {group} alone, and has no effect.',
	},
	fix: {
		together:
			'Move one of them to a place where none of the others is: `Move-ClusterVirtualMachineRole -Name {role:ps}` with the node as `-Node`.',
		apart:
			'Move one of them to the others: `Move-ClusterVirtualMachineRole -Name {role:ps}` with the node as `-Node`.',
		alone:
			'Add the other roles: `Add-ClusterGroupToAffinityRule -Name {rule:ps}` with them as `-Groups`. Or remove the rule: `Remove-ClusterAffinityRule -Name {rule:ps}`.',
	},
	check({ cluster, estate, facts, report }) {
		for (const rule of facts.assume(cluster, 'affinityRules', [], 'none')) {
			const groups = facts.need(rule, 'groups') ?? [];
			const [group] = groups;
			if (group === undefined || groups.length > 1 || !facts.isComplete(groups)) continue;
			if (facts.need(rule, 'enabled'))
				report('alone', [rule, 'groups'], { rule: rule.name, group });
		}
		for (const group of affinityGroupsOf(cluster, estate, facts))
			for (const { machine, other, domain, otherDomain } of pairsOf(
				group,
				cluster,
				estate,
				facts,
			)) {
				const isBroken = group.isTogether === (domain !== otherDomain);
				if (!isBroken || !areOnline([machine, other], facts)) continue;
				const data = {
					rule: group.rule.name,
					role: roleNameOf(machine, facts),
					machine: machine.name,
					other: other.name,
					domain: domain.name,
				};
				if (!group.isTogether) report('together', [machine, 'owner'], data);
				else report('apart', [machine, 'owner'], { ...data, otherDomain: otherDomain.name });
			}
	},
	examples: {
		good: [
			{
				name: 'Together, apart, and a rule that is not enabled',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
affinityRules:
  - { name: Shop, ruleType: SameNode, enabled: true, groups: [web01, sql01] }
  - { name: Directory, ruleType: DifferentNode, enabled: true, groups: [dc01, dc02, dc03] }
  - { name: Old, ruleType: SameNode, enabled: false, groups: [dc01, dc02] }
virtualMachines:
  - { name: web01, owner: HV01, state: Running }
  - { name: sql01, owner: HV01, state: Running }
  - { name: dc01, owner: HV01, state: Running }
  - { name: dc02, owner: HV02, state: Running }
  - { name: dc03, owner: HV02, state: Off }
`,
			},
			{
				name: 'In one site, on two nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
faultDomains:
  - { name: Nord, type: Site, parentName: null }
  - { name: Rack A, type: Rack, parentName: Nord }
  - { name: HV01, type: Node, parentName: Rack A }
  - { name: HV02, type: Node, parentName: Nord }
affinityRules: [{ name: Shop, ruleType: SameFaultDomain, enabled: true, groups: [web01, sql01] }]
virtualMachines:
  - { name: web01, owner: HV01, state: Running }
  - { name: sql01, owner: HV02, state: Running }
`,
			},
		],
		bad: [
			{
				name: 'Both domain controllers on one node, web server and database on two',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
affinityRules:
  - { name: Shop, ruleType: SameNode, enabled: true, groups: [Web shop, sql01] }
  - { name: Directory, ruleType: DifferentNode, enabled: true, groups: [dc01, dc02] }
  - name: Reports
    ruleType: DifferentNode
    enabled: true
    groups: [report01] # <- alone
virtualMachines:
  - name: web01
    owner: HV01
    state: Running
    role: Web shop
  - { name: sql01, owner: HV02, state: Running } # <- apart
  - name: dc01
    owner: HV01 # <- together
    state: Running
  - { name: dc02, owner: HV01, state: Running }
`,
			},
		],
		undecided: [
			{
				name: 'Whether a rule is enabled, a site and a state were not collected',
				missing: ['HVC01 affinityRules[0].enabled', 'HVC01 faultDomains', 'dc02 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
affinityRules:
  - { name: Shop, ruleType: SameNode, groups: [web01, sql01] }
  - { name: Sites, ruleType: DifferentFaultDomain, enabled: true, groups: [web01, sql01] }
  - { name: Directory, ruleType: DifferentNode, enabled: true, groups: [dc01, dc02] }
virtualMachines:
  - { name: web01, owner: HV01, state: Running }
  - { name: sql01, owner: HV02, state: Running }
  - { name: dc01, owner: HV01, state: Running }
  - { name: dc02, owner: HV01 }
`,
			},
		],
	},
});

/** Two machines of a rule each: those to be kept apart each with each, those together each with the next. */
function pairsOf(group: AffinityGroup, cluster: Cluster, estate: Estate, facts: Facts) {
	const placed = group.members.flatMap((machine) => {
		const node = estate.ownerOf(machine, facts);
		const domain = node && domainOf(node, group, cluster, facts);
		return domain ? [{ machine, domain }] : [];
	});
	return placed.flatMap(({ machine, domain }, index) =>
		placed
			.slice(index + 1, group.isTogether ? index + 2 : undefined)
			.map((other) => ({ machine, domain, other: other.machine, otherDomain: other.domain })),
	);
}
