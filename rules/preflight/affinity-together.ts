import { defineRule } from '../../src/engine/rule.ts';
import { affinityGroupsOf, domainOf } from '../../src/estate/cluster/affinity-rules.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { type Facts, quiet } from '../../src/estate/facts.ts';
import { isOnline, missingState } from '../../src/estate/machine/running.ts';
import { ask, nameMissing } from '../../src/estate/tentative.ts';

export default defineRule({
	id: 'preflight/affinity-together',
	summary: 'The machine leaves no machine behind that an affinity rule keeps it together with.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: { from: '2022', of: 'destination' },
	why: 'From Windows Server 2022 on an affinity rule of the type SameNode or SameFaultDomain keeps machines on one node or in one site. Where one of them moves, the cluster moves the others that the rule is about as well: their own moves have to succeed too, and nobody looked at them.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/new-clusteraffinityrule',
		'https://learn.microsoft.com/azure/azure-local/manage/vm-affinity',
	],
	messages: {
		alone:
			'The affinity rule {rule} keeps {virtualMachine} together with {companions:list}, and no move of theirs to {place} is planned.',
	},
	fix: 'Plan the moves of {companions:list} to {place} too, so that they are checked.',
	evidence: {
		none: 'no affinity rule keeps it together with others',
		together: 'on {destination} it is with those that it is kept together with: {rules:list}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster) return;
		const groups = affinityGroupsOf(cluster, estate, facts).filter(
			({ isTogether, members }) => isTogether && members.includes(virtualMachine),
		);
		if (groups.length === 0) return pass('none');
		const plans = estate.plannedMigrations(quiet(facts));
		for (const group of groups) {
			const there = domainOf(destination, group, cluster, facts);
			if (!there) continue;
			const companions = group.members.filter((one) => {
				if (one === virtualMachine || isOnline(one, facts) === false) return false;
				const planned = plans.find((other) => other.virtualMachine === one);
				const node = planned?.destination ?? estate.ownerOf(one, facts);
				const domain = node && domainOf(node, group, cluster, facts);
				if (!domain || domain === there) return false;
				if (!planned && !areAllPlansKnown(estate, facts)) return false;
				if (isOnline(one, facts) === undefined) facts.name(missingState(one, facts));
				return isOnline(one, facts);
			});
			if (companions.length > 0)
				report('alone', [group.rule, 'groups'], {
					rule: group.rule.name,
					virtualMachine: virtualMachine.name,
					companions: companions.map(({ name }) => name),
					place: there.name,
				});
		}
		pass('together', {
			destination: destination.name,
			rules: groups.map(({ rule }) => rule.name),
		});
	},
	examples: {
		good: [
			{
				name: 'Both move, and a machine that no rule is about',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
affinityRules: [{ name: Shop, ruleType: SameNode, enabled: true, groups: [web01, sql01, old01] }]
virtualMachines:
  - { name: web01, owner: HV01, state: Running }
  - { name: sql01, owner: HV01, state: Running }
  - { name: old01, owner: HV01, state: Off }
  - { name: app01, owner: HV01, state: Running }
migrations:
  - { virtualMachine: web01, to: HV02 }
  - { virtualMachine: sql01, to: HV02 }
  - { virtualMachine: app01, to: HV02 }
`,
			},
		],
		bad: [
			{
				name: 'The database stays behind',
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
    groups: [web01, sql01] # <- alone
virtualMachines:
  - { name: web01, owner: HV01, state: Running }
  - { name: sql01, owner: HV01, state: Running }
migrations: [{ virtualMachine: web01, to: HV02 }]
`,
			},
		],
		undecided: [
			{
				name: 'In which site the destination is was not collected',
				missing: ['HVC01 faultDomains'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
faultDomains: [{ name: West, type: Site }, { name: HV01, type: Node, parentName: West }]
affinityRules: [{ name: Shop, ruleType: SameFaultDomain, enabled: true, groups: [web01, sql01] }]
virtualMachines:
  - { name: web01, owner: HV01, state: Running }
  - { name: sql01, owner: HV01, state: Running }
migrations: [{ virtualMachine: web01, to: HV02 }]
`,
			},
			{
				name: 'Where the other machine is was not collected',
				missing: ['sql01 owner'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
affinityRules: [{ name: Shop, ruleType: SameNode, enabled: true, groups: [web01, sql01] }]
virtualMachines:
  - { name: web01, owner: HV01, state: Running }
  - { name: sql01, state: Running }
migrations: [{ virtualMachine: web01, to: HV02 }]
`,
			},
		],
	},
});

/** Whether no plan was lost, which may be that of a machine that seems to stay. */
function areAllPlansKnown(estate: Estate, facts: Facts): boolean {
	const { missing } = ask(facts, (own) => estate.plannedMigrations(own));
	nameMissing(missing, facts);
	return missing.length === 0;
}
