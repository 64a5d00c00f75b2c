import { defineRule } from '../../src/engine/rule.ts';
import { canMigrateLive } from '../../src/estate/cluster/domains.ts';
import { machineResource } from '../../src/estate/cluster/resources.ts';
import { isRole, roleNameOf } from '../../src/estate/cluster/role.ts';
import { domainSources } from '../../src/facts/live-migration.ts';

export default defineRule({
	id: 'cluster/live-migration-preferred',
	summary: "A machine's role moves live rather than by quick migration.",
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'A quick migration saves the machine, moves it and restores it: its clients lose their connections meanwhile. A live migration does without. When a node is drained, the product itself moves machines of low priority quickly and all others live, unless the resource of a machine says otherwise (`DefaultMoveType`). Without a domain before Windows Server 2025, and between nodes of several domains, a machine moves by quick migration alone.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/move-clustervirtualmachinerole',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machine-private-properties',
		'https://learn.microsoft.com/previous-versions/windows/desktop/api/resapi/ne-resapi-vm_resdll_context',
		'https://techcommunity.microsoft.com/t5/failover-clustering/configuring-how-vms-are-moved-when-a-node-is-drained/ba-p/371848',
		...domainSources,
	],
	messages: {
		quick: '{virtualMachine} is set to move by quick migration, which interrupts it.',
	},
	fix: 'Let it move live when its node is drained: `Get-ClusterResource -Name {resource:ps} | Set-ClusterParameter -Name DefaultMoveType -Value 4`. Where nothing but its low priority makes it move quickly, medium priority does as well: `(Get-ClusterGroup -Name {role:ps}).Priority = 2000`. By hand it moves live with `Move-ClusterVirtualMachineRole -Name {role:ps} -MigrationType Live`.',
	manualFix:
		'Choose Live migrate virtual machine to another node in Failover Cluster Manager, or name the node: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node NODE`.',
	check({ virtualMachine, estate, facts, report }) {
		if (facts.peek(virtualMachine, 'highlyAvailable') === false) return;
		if (facts.assume(virtualMachine, 'migration', 'Live', 'Live') !== 'Quick') return;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster || !canMigrateLive(cluster, estate, facts)) return;
		if (isRole(virtualMachine, estate, facts))
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
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, migration: Live }
  - { name: app02, highlyAvailable: false, migration: Quick }
  - { name: app03, highlyAvailable: true }
`,
			},
			{
				name: 'No role, whatever its cluster could do',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: null
virtualMachines: [{ name: app01, highlyAvailable: false, migration: Quick }]
`,
			},
			{
				name: 'The only way, without a domain before Windows Server 2025 and between two domains',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: null
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, highlyAvailable: true, migration: Quick }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2019
nodes: [HV11, HV12]
virtualMachines: [{ name: app02, highlyAvailable: true, migration: Quick }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, domain: contoso.com }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, domain: fabrikam.com }
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
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    highlyAvailable: true
    migration: Quick # <- quick
`,
			},
		],
		undecided: [
			{
				name: 'Whether it is a role was not collected, or the version of a cluster without a domain',
				missing: ['app01 highlyAvailable', 'HVC02 operatingSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, migration: Quick }]
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, domain: null, virtualMachines: [{ name: app02, highlyAvailable: true, migration: Quick }] }
`,
			},
		],
	},
});
