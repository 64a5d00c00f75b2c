import { defineRule } from '../../src/engine/rule.ts';
import { hasOneNode } from '../../src/estate/cluster/one-node.ts';
import { firstNames } from '../../src/estate/names/names.ts';
import { adaptersInOneSubnet } from '../../src/estate/network/adapter-subnets.ts';

export default defineRule({
	id: 'network/cluster-network-redundancy',
	summary: 'At least two networks carry the communication between the nodes.',
	subject: 'cluster',
	severity: 'warning',
	why: 'The nodes of a cluster watch each other over its networks. Over a single network, one failed switch or cable looks like the failure of a node: the cluster loses nodes, and their machines start again elsewhere. A node that is alone talks to nobody.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/smb-multichannel',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
	],
	messages: {
		single: 'Only the network "{network}" carries the communication of the cluster.',
		oneSubnet:
			'The adapters of {node} are all in one subnet, of which the cluster makes one network: {adapters:list}.',
		none: 'No network carries the communication of the cluster (networks: {count}).',
	},
	fix: {
		single:
			'Connect the nodes by a second network that does not share its switches, or let the cluster use one that is there: `(Get-ClusterNetwork -Cluster {cluster:ps} -Name NETWORK).Role = 1` (1 for the cluster alone, 3 for clients too).',
		none: 'Connect the nodes by a second network that does not share its switches, or let the cluster use one that is there: `(Get-ClusterNetwork -Cluster {cluster:ps} -Name NETWORK).Role = 1` (1 for the cluster alone, 3 for clients too).',
		oneSubnet:
			'Give the nodes an adapter in another subnet, which does not share the switches of the first. Several adapters in one subnet are no second network.',
	},
	check({ cluster, estate, facts, report }) {
		if (hasOneNode(cluster, estate, facts) !== false) return;
		const networks = facts.need(cluster, 'networks');
		if (networks && !facts.isComplete(networks)) return;
		const roles = networks?.map((network) => ({ network, role: facts.peek(network, 'role') }));
		const carrying = (roles ?? []).filter(({ role }) => role !== undefined && role !== 'None');
		if (carrying.length > 1) return;
		for (const { network } of roles ?? []) facts.need(network, 'role');
		if (!networks || roles?.some(({ role }) => role === undefined)) {
			// What the cluster makes of the adapters, their addresses tell.
			for (const node of estate.nodesOf(cluster, facts) ?? []) {
				const adapters = adaptersInOneSubnet(node, facts);
				if (adapters)
					report('oneSubnet', [node, 'networkAdapters'], {
						node: node.name,
						adapters: firstNames(adapters),
					});
			}
			return;
		}
		const [only] = carrying;
		if (only)
			report('single', [cluster, 'networks'], {
				cluster: cluster.name,
				network: only.network.name,
			});
		else report('none', [cluster, 'networks'], { cluster: cluster.name, count: networks.length });
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
				name: 'Two networks, and one for storage',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
networks:
  - { name: Management, role: ClusterAndClient }
  - { name: Cluster, role: Cluster }
  - { name: iSCSI, role: None }
`,
			},
		],
		bad: [
			{
				name: 'A single network',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
networks: # <- single
  - { name: Management, role: ClusterAndClient }
  - { name: iSCSI, role: None }
`,
			},
			{
				name: 'No network at all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
networks: # <- none
  - { name: iSCSI, role: None }
`,
			},
			{
				name: 'Two adapters, and one network all the same',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: # <- oneSubnet
  - { name: NIC 1, ipAddress: 10.0.1.11/24 }
  - { name: NIC 2, ipAddress: 10.0.1.111/24 }
  - { name: NIC 3, ipAddress: null }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: NIC 1, ipAddress: 10.0.1.12/24 }, { name: NIC 2, ipAddress: 10.0.2.12/24 }]
`,
			},
		],
		undecided: [
			{
				name: 'The role of a network was not collected',
				missing: ['HVC01 networks[1].role'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
networks: [{ name: Management, role: ClusterAndClient }, { name: Cluster }]
`,
			},
		],
	},
});
