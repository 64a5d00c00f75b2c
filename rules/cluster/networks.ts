import { defineRule } from '../../src/engine/rule.ts';
import { mayMoveMachines } from '../../src/estate/cluster/one-node.ts';

export default defineRule({
	id: 'cluster/networks',
	summary: 'Clients, the cluster and live migration have a network each.',
	subject: 'cluster',
	severity: 'warning',
	optIn: 'practice',
	why: 'Administrators give each purpose a network, or a VLAN on converged adapters: one for clients and management, one for the cluster and redirected traffic of Cluster Shared Volumes, one for live migrations, and what storage needs. A live migration that fills the one network of the heartbeats makes nodes lose each other. Microsoft recommends to isolate the kinds of traffic, with a network or VLAN for live migration alone, and describes converged networks too; with redundant adapters of 10 Gbps or more one network for the cluster and live migration is usual too, and the rule can be set off there.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/failover-cluster-network-recommendations',
		'https://www.altaro.com/hyper-v/hyper-v-clusters-part-2-installing-a-cluster/',
	],
	covers: ['practice/networks'],
	messages: {
		noClients: 'No network of {cluster} admits clients: {networks:list}.',
		few: '{cluster} has fewer than two networks for the cluster alone: {networks:list}.',
	},
	fix: {
		noClients:
			'Let the network of management admit clients: `(Get-ClusterNetwork -Cluster {cluster:ps} -Name NAME).Role = 3`.',
		few: 'Give the nodes adapters (physical, or virtual with a VLAN) on a subnet for the cluster and on another one for live migration, and set `(Get-ClusterNetwork -Cluster {cluster:ps} -Name NAME).Role = 1` for both.',
	},
	check({ cluster, estate, facts, report }) {
		if (!mayMoveMachines(cluster, estate, facts)) return;
		const networks = facts.need(cluster, 'networks');
		if (!networks) return;
		const roles = networks.map((network) => facts.need(network, 'role'));
		if (roles.includes(undefined) || !facts.isComplete(networks)) return;
		const count = (role: string) => roles.filter((one) => one === role).length;
		const data = { cluster: cluster.name, networks: networks.map(({ name }) => name) };
		if (count('ClusterAndClient') === 0) report('noClients', [cluster, 'networks'], data);
		if (count('Cluster') < 2) report('few', [cluster, 'networks'], data);
	},
	examples: {
		good: [
			{
				name: 'One node alone',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC09
operatingSystem: 2022
nodes: [HV09]
virtualMachines: [{ name: app09 }]
networks: [{ name: LAN, role: ClusterAndClient, liveMigration: { priority: 1 } }]
`,
			},
			{
				name: 'A network for each purpose, and a cluster that holds files alone',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01 }]
networks:
  - { name: Management, role: ClusterAndClient }
  - { name: Cluster, role: Cluster }
  - { name: Live Migration, role: Cluster }
  - { name: iSCSI, role: None }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: FILES, virtualMachines: [], networks: [{ name: LAN, role: ClusterAndClient }] }
`,
			},
		],
		bad: [
			{
				name: 'One network for all, and none for clients',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01 }]
networks: # <- few
  - { name: LAN, role: ClusterAndClient }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
nodes: [HV01, HV02]
virtualMachines: [{ name: app02 }]
networks: # <- noClients
  - { name: Cluster, role: Cluster }
  - { name: Live Migration, role: Cluster }
`,
			},
		],
		undecided: [
			{
				name: 'The networks, or the role of one, were not collected',
				missing: ['HVC01 networks', 'HVC02 networks[0].role'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02], virtualMachines: [{ name: app01 }] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV01, HV02], virtualMachines: [{ name: app02 }], networks: [{ name: LAN }] }
`,
			},
		],
	},
});
