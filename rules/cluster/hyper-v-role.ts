import { defineRule } from '../../src/engine/rule.ts';
import { statedByAll } from '../../src/estate/cluster/alike.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import { firstNames, isSameName } from '../../src/estate/names/names.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'cluster/hyper-v-role',
	summary: 'Each node that may own a highly available machine has the Hyper-V role.',
	subject: 'cluster',
	severity: 'error',
	why: 'A machine cannot run on a node without Hyper-V: a failover to it fails, and validation does too. In a cluster where only some nodes have the role, the possible owners of the machines say which.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/test-cluster',
		'https://learn.microsoft.com/windows-server/failover-clustering/create-failover-cluster',
	],
	covers: ['test-cluster/validate-hyper-v-role-installed'],
	messages: {
		missing: '{node} does not have the Hyper-V role, and may own {virtualMachines:list}.',
	},
	fix: 'Install it with the roles of {node} moved away, as it restarts the node: `Install-WindowsFeature -ComputerName {node:ps} -Name Hyper-V -IncludeManagementTools -Restart`. Where {node} is to have no machines, take it out of their possible owners (`Set-ClusterOwnerNode`).',
	manualFix:
		'Install it on {node} with its roles moved away, as it restarts the node: `Add-WindowsFeature Hyper-V -Restart`. Where {node} is to have no machines, take it out of their possible owners (`Set-ClusterOwnerNode`).',
	check({ cluster, estate, facts, report }) {
		const nodes = statedByAll(estate.nodesOf(cluster, facts) ?? [], facts, (node, facts) =>
			facts.need(node, 'features'),
		);
		const without = nodes.filter(
			({ value }) => facts.isComplete(value) && !value.some((one) => isSameName(one, 'Hyper-V')),
		);
		if (without.length === 0) return;
		const owned = new Map<Host, VirtualMachine[]>(without.map(({ object }) => [object, []]));
		for (const machine of estate.machinesOf(cluster, facts))
			if (isRole(machine, estate, facts))
				for (const owner of estate.possibleOwnersOf(machine, facts) ?? [])
					owned.get(owner)?.push(machine);
		for (const [node, machines] of owned)
			if (machines.length > 0)
				report('missing', [node, 'features'], {
					node: node.name,
					virtualMachines: firstNames(machines),
				});
	},
	examples: {
		good: [
			{
				name: 'On both; on those that own machines; and nobody says it',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, highlyAvailable: true }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
nodes: [HV11, FS01]
virtualMachines: [{ name: app11, highlyAvailable: true, possibleOwners: [HV11] }]
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC03, nodes: [HV21], virtualMachines: [{ name: app21, highlyAvailable: true }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, features: [hyper-v, Failover-Clustering] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, features: [Hyper-V, Failover-Clustering] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, features: [Hyper-V, Failover-Clustering] }
---
{ apiVersion: hvlint/v1, kind: Host, name: FS01, features: [FS-FileServer, Failover-Clustering] }
`,
			},
		],
		bad: [
			{
				name: 'A new node without it',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, highlyAvailable: true }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, features: [Hyper-V, Failover-Clustering] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
features: [Failover-Clustering] # <- missing
`,
			},
		],
		undecided: [
			{
				name: 'What one node has installed',
				missing: ['HV03 features'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02, HV03], virtualMachines: [] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, features: [Hyper-V] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, features: [Hyper-V] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03 }
`,
			},
		],
	},
});
