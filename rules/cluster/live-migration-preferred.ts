import { defineRule } from '../../src/engine/rule.ts';
import { machineResource } from '../../src/estate/cluster/resources.ts';
import { isRole, roleNameOf } from '../../src/estate/cluster/role.ts';

export default defineRule({
	id: 'cluster/live-migration-preferred',
	summary: "A machine's role moves live rather than by quick migration.",
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'A quick migration saves the machine, moves it and restores it: its clients lose their connections meanwhile. A live migration does without. When a node is drained, the product itself moves machines of low priority quickly and all others live, unless the resource of a machine says otherwise (`DefaultMoveType`).',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/move-clustervirtualmachinerole',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machine-private-properties',
		'https://learn.microsoft.com/previous-versions/windows/desktop/api/resapi/ne-resapi-vm_resdll_context',
		'https://techcommunity.microsoft.com/t5/failover-clustering/configuring-how-vms-are-moved-when-a-node-is-drained/ba-p/371848',
	],
	messages: {
		quick: '{virtualMachine} is set to move by quick migration, which interrupts it.',
	},
	fix: 'Let it move live when its node is drained: `Get-ClusterResource -Name {resource:ps} | Set-ClusterParameter -Name DefaultMoveType -Value 4`. Where nothing but its low priority makes it move quickly, medium priority does as well: `(Get-ClusterGroup -Name {role:ps}).Priority = 2000`. By hand it moves live with `Move-ClusterVirtualMachineRole -Name {role:ps} -MigrationType Live`.',
	manualFix:
		'Choose Live migrate virtual machine to another node in Failover Cluster Manager, or name the node: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node NODE`.',
	check({ virtualMachine, facts, report }) {
		if (facts.peek(virtualMachine, 'highlyAvailable') === false) return;
		if (facts.assume(virtualMachine, 'migration', 'Live', 'Live') !== 'Quick') return;
		if (isRole(virtualMachine, facts))
			report('quick', [virtualMachine, 'migration'], {
				virtualMachine: virtualMachine.name,
				role: roleNameOf(virtualMachine, facts),
				resource: machineResource(virtualMachine.name),
			});
	},
	examples: {
		good: [
			{
				name: 'Live, which is what the product does, or no role of a cluster',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, highlyAvailable: true, migration: Live }
  - { name: app02, highlyAvailable: false, migration: Quick }
  - { name: app03, highlyAvailable: true }
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
				name: 'Whether it is a role was not collected',
				missing: ['app01 highlyAvailable'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, migration: Quick }]
`,
			},
		],
	},
});
