import { defineRule } from '../../src/engine/rule.ts';
import { canMigrateLive } from '../../src/estate/cluster/domains.ts';
import { mayMoveMachines } from '../../src/estate/cluster/one-node.ts';
import { isExcluded } from '../../src/estate/network/networks.ts';
import { ask, nameMissing } from '../../src/estate/tentative.ts';

export default defineRule({
	id: 'cluster/live-migration-network',
	summary: 'Live migration has a network that carries no clients.',
	subject: 'cluster',
	severity: 'warning',
	why: 'A live migration can saturate its links, it is not encrypted, and on a network with clients both are felt by everybody. Microsoft recommends a network or a VLAN of its own, which carries cluster traffic but admits no clients. Where machines cannot move live, as in a cluster without a domain before Windows Server 2025, there is nothing to set apart.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/failover-cluster-network-recommendations',
	],
	covers: ['live-migration/dedicated-network', 'practice/migration-network'],
	messages: {
		none: 'No network carries live migrations.',
		shared: 'Live migrations share their network with clients: {networks:list}.',
	},
	fix: {
		none: 'In Failover Cluster Manager, Networks > Live Migration Settings, select at least one network that carries cluster traffic.',
		shared:
			'Give the nodes adapters (physical, or virtual with a VLAN) on a subnet of their own, set `(Get-ClusterNetwork -Name NAME).Role = 1`, and select that network alone in Failover Cluster Manager, Networks > Live Migration Settings.',
	},
	manualFix: {
		none: 'In Failover Cluster Manager, on the tab Network for live migration in the properties of each virtual machine, select at least one network that carries cluster traffic.',
		shared:
			'Give the nodes adapters on a subnet of their own, set `(Get-ClusterNetwork -Name NAME).Role = 1`, and select that network alone in Failover Cluster Manager, on the tab Network for live migration in the properties of each virtual machine.',
	},
	check({ cluster, estate, facts, report }) {
		if (!mayMoveMachines(cluster, estate, facts)) return;
		if (!canMigrateLive(cluster, estate, facts)) return;
		const networks = facts.need(cluster, 'networks');
		if (!networks) return;
		const looked = networks.map((network) => ({
			name: network.name,
			...ask(facts, (tentative) => ({
				role: tentative.need(network, 'role'),
				isUsed: !isExcluded(network, tentative),
			})),
		}));
		const usable = looked.filter(({ answer }) => answer.role !== 'None' && answer.isUsed);
		if (usable.some(({ answer }) => answer.role === 'Cluster')) return;
		const open = usable.filter(({ answer }) => answer.role !== 'ClusterAndClient');
		if (open.length > 0)
			return nameMissing(
				open.flatMap(({ missing }) => missing),
				facts,
			);
		if (!facts.isComplete(networks)) return;
		if (usable.length === 0) return report('none', [cluster, 'networks']);
		report('shared', [cluster, 'networks'], { networks: usable.map(({ name }) => name) });
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
				name: 'A network of its own',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01 }]
networks:
  - { name: Management, role: ClusterAndClient, liveMigration: { priority: 2 } }
  - { name: Live Migration, role: Cluster, liveMigration: { priority: 1 } }
`,
			},
			{
				name: 'Nodes in no domain, which move machines by quick migration before Windows Server 2025',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
domain: null
operatingSystem: 2019
virtualMachines: [{ name: app01 }]
networks: [{ name: LAN, role: ClusterAndClient, liveMigration: { priority: 1 } }]
`,
			},
			{
				name: 'Networks that nobody has excluded',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01 }]
networks: [{ name: Management, role: ClusterAndClient }, { name: Live Migration, role: Cluster }]
`,
			},
			{
				name: 'A cluster that holds files alone',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: FILES
virtualMachines: []
networks:
  - { name: Management, role: ClusterAndClient }
  - { name: SMB, role: ClusterAndClient }
`,
			},
		],
		bad: [
			{
				name: 'Only the network of the clients is left',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01 }]
networks: # <- shared
  - { name: Management, role: ClusterAndClient, liveMigration: {} }
  - { name: Cluster, role: Cluster, liveMigration: null }
  - { name: iSCSI, role: None, liveMigration: {} }
`,
			},
			{
				name: 'Every network is excluded',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01 }]
networks: # <- none
  - { name: Management, role: ClusterAndClient, liveMigration: null }
`,
			},
		],
		undecided: [
			{
				name: 'Whether the network carries clients is not collected',
				missing: ['HVC01 networks[1].role'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01 }]
networks:
  - { name: Management, role: ClusterAndClient, liveMigration: {} }
  - { name: Cluster }
`,
			},
		],
	},
});
