import { defineRule } from '../../src/engine/rule.ts';
import { statedByAll } from '../../src/estate/cluster/alike.ts';
import { networkOf } from '../../src/estate/network/network-index.ts';
import { sessionAddress } from '../../src/estate/storage/iscsi-sessions.ts';

export default defineRule({
	id: 'network/iscsi-network',
	summary: 'The cluster does not communicate over the networks of its iSCSI storage.',
	subject: 'cluster',
	severity: 'warning',
	why: 'Redirected input and output of Cluster Shared Volumes, heartbeats and live migrations take every network that the cluster may use, and on one of iSCSI they compete with the storage. Microsoft recommends that such networks are disabled for the cluster, and that an adapter is for iSCSI or for communication, not both.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
		'https://learn.microsoft.com/windows-server/failover-clustering/clustering-requirements',
	],
	covers: ['storage/iscsi-network'],
	messages: {
		used: 'The cluster communicates over {network}, over which {nodes:list} reach their iSCSI storage.',
	},
	fix: 'Where nothing but storage is on it: `(Get-ClusterNetwork -Cluster {cluster:ps} -Name {network:ps}).Role = 0`. Where clients or the cluster need it, give iSCSI adapters and a subnet of its own.',
	check({ cluster, estate, facts, report }) {
		const nodes = statedByAll(estate.nodesOf(cluster, facts) ?? [], facts, (node, facts) =>
			facts.need(node, 'iscsiSessions'),
		);
		const addresses = nodes.flatMap(({ object, value }) =>
			value.map((session) => ({ node: object.name, ipAddress: sessionAddress(session, facts) })),
		);
		const networks = addresses.length > 0 ? facts.need(cluster, 'networks') : undefined;
		for (const network of networks ?? []) {
			const on = addresses.filter(
				({ node, ipAddress }) =>
					ipAddress !== undefined &&
					networkOf({ name: node, ipAddress }, networks ?? [], facts)?.network === network,
			);
			const role = on.length > 0 ? facts.need(network, 'role') : 'None';
			if (role === undefined || role === 'None') continue;
			report('used', [network, 'role'], {
				cluster: cluster.name,
				network: network.name,
				nodes: [...new Set(on.map(({ node }) => node))],
			});
		}
		for (const network of networks ?? [])
			if (facts.peek(network, 'role') !== 'None') facts.need(network, 'subnet');
	},
	examples: {
		good: [
			{
				name: 'Networks of their own, and no iSCSI at all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
networks:
  - { name: Management, role: ClusterAndClient, subnet: 10.0.0.0/24 }
  - { name: iSCSI A, role: None, subnet: 10.0.8.0/24 }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
iscsiSessions:
  - { targetNodeAddress: 'iqn.2010-06.com.example:array1', initiatorAddress: 10.0.8.11 }
  - { targetNodeAddress: 'iqn.2010-06.com.example:array1', initiatorAddress: 10.0.9.11 }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV11] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, iscsiSessions: [] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC03, nodes: [HV21] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV21 }
`,
			},
		],
		bad: [
			{
				name: 'A network of iSCSI was left as the cluster found it, and one is for clients too',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
networks:
  - { name: Cluster Network 1, role: ClusterAndClient, subnet: 10.0.0.0/24 } # <- used
  - { name: Cluster Network 2, role: Cluster, subnet: 10.0.8.0/24 } # <- used
  - { name: Cluster Network 3, role: Cluster, subnet: 10.0.7.0/24 }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
iscsiSessions:
  - { targetNodeAddress: 'iqn.2010-06.com.example:array1', initiatorAddress: 10.0.8.11 }
  - { targetNodeAddress: 'iqn.2010-06.com.example:array1', initiatorAddress: 10.0.0.11 }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
iscsiSessions: [{ targetNodeAddress: 'iqn.2010-06.com.example:array1', initiatorAddress: 10.0.8.12 }]
`,
			},
		],
		undecided: [
			{
				name: 'The addresses of sessions, of which 0.0.0.0 is none, the sessions of a node, and what the networks are',
				missing: [
					'HV01 iscsiSessions[0].initiatorAddress',
					'HV02 iscsiSessions',
					'HV03 iscsiSessions[0].initiatorAddress',
					'HVC01 networks[0].subnet',
					'HVC01 networks[1].role',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
networks: [{ name: Cluster Network 1, role: Cluster }, { name: Cluster Network 2, subnet: 10.0.8.0/24 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
iscsiSessions:
  - { targetNodeAddress: 'iqn.2010-06.com.example:array1', initiatorAddress: 0.0.0.0 }
  - { targetNodeAddress: 'iqn.2010-06.com.example:array2', initiatorAddress: 10.0.8.11 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, iscsiSessions: [{ targetNodeAddress: 'iqn.2010-06.com.example:array1' }] }
`,
			},
			{
				name: 'The networks',
				missing: ['HVC01 networks'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01] }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
iscsiSessions: [{ targetNodeAddress: 'iqn.2010-06.com.example:array1', initiatorAddress: 10.0.8.11 }]
`,
			},
		],
	},
});
