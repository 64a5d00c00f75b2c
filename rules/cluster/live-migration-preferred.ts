import { defineRule } from '../../src/engine/rule.ts';
import { isRole, roleNameOf } from '../../src/estate/cluster/role.ts';

export default defineRule({
	id: 'cluster/live-migration-preferred',
	summary: "A machine's role moves live rather than by quick migration.",
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'A quick migration saves the machine, moves it and restores it: its clients lose their connections meanwhile. A live migration does without. When a node is drained, the product itself moves machines of low priority quickly and all others live.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/move-clustervirtualmachinerole',
		'https://techcommunity.microsoft.com/t5/failover-clustering/configuring-how-vms-are-moved-when-a-node-is-drained/ba-p/371848',
	],
	messages: {
		quick: '{virtualMachine} is set to move by quick migration, which interrupts it.',
	},
	fix: 'Give the role medium priority or higher, so that it moves live when its node is drained: `(Get-ClusterGroup -Name {role:ps}).Priority = 2000`. By hand it moves live with `Move-ClusterVirtualMachineRole -Name {role:ps} -MigrationType Live`.',
	manualFix:
		'Choose Live migrate virtual machine to another node in Failover Cluster Manager, or name the node: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node NODE`.',
	check({ virtualMachine, facts, report }) {
		if (facts.peek(virtualMachine, 'highlyAvailable') === false) return;
		if (facts.need(virtualMachine, 'migration') !== 'Quick') return;
		if (isRole(virtualMachine, facts))
			report('quick', [virtualMachine, 'migration'], {
				virtualMachine: virtualMachine.name,
				role: roleNameOf(virtualMachine, facts),
			});
	},
	examples: {
		good: [
			{
				name: 'Live, or no role of a cluster',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, highlyAvailable: true, migration: Live }
  - { name: app02, highlyAvailable: false }
`,
			},
		],
		bad: [
			{
				name: 'Quick',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    highlyAvailable: true
    migration: Quick # <- quick
`,
			},
		],
		undecided: [
			{
				name: 'How it moves was not collected',
				missing: ['app01 migration'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, highlyAvailable: true }]
`,
			},
		],
	},
});
