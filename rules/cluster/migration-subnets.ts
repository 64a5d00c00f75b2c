import { defineRule } from '../../src/engine/rule.ts';
import { bitsOf } from '../../src/estate/network/addresses.ts';
import { isExcluded, subnetsOf } from '../../src/estate/network/networks.ts';

export default defineRule({
	id: 'cluster/migration-subnets',
	summary: 'A node takes live migrations from each network that the cluster sends them over.',
	subject: 'cluster',
	severity: 'warning',
	optIn: 'practice',
	appliesTo: { from: '2012' },
	why: 'Which networks live migration may use is said in two places: by the cluster, for its roles, and by each host, for what moves outside the cluster. Where the two differ, a move by Move-VM takes another way than one of a role. Microsoft says where each is set, and that every host must be connected to a network for live migration, but not that the two have to agree: the rule is one of practice.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/failover-cluster-network-recommendations',
		'https://learn.microsoft.com/powershell/module/hyper-v/add-vmmigrationnetwork',
	],
	covers: ['practice/migration-network-settings'],
	messages: {
		missing: '{cluster} uses {network} for live migration, and {node} takes none from {subnet}.',
	},
	fix: '`Add-VMMigrationNetwork -ComputerName {node:ps} -Subnet {subnet:ps}`, or choose the networks of live migration anew in Failover Cluster Manager, Networks > Live Migration Settings.',
	check({ cluster, estate, facts, report }) {
		const nodes = (estate.nodesOf(cluster, facts) ?? []).flatMap((node) => {
			if (facts.need(node, 'liveMigration', 'useAnyNetwork') !== false) return [];
			const networks = facts.need(node, 'liveMigration', 'networks');
			return networks && facts.isComplete(networks) ? [{ node, networks }] : [];
		});
		if (nodes.length === 0) return;
		for (const network of facts.need(cluster, 'networks') ?? []) {
			const role = facts.need(network, 'role');
			if (isExcluded(network, facts) || role === 'None' || role === undefined) continue;
			const subnets = subnetsOf(network, facts) ?? [];
			for (const { node, networks } of nodes)
				if (!subnets.some((subnet) => networks.some((own) => isIn(subnet, own)))) {
					const [subnet] = subnets;
					if (subnet !== undefined && facts.isComplete(subnets))
						report('missing', [node, 'liveMigration'], {
							cluster: cluster.name,
							network: network.name,
							node: node.name,
							subnet,
						});
				}
		}
	},
	examples: {
		good: [
			{
				name: 'The same subnet, a larger one, and any network',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02, HV03]
networks:
  - { name: Live Migration, role: Cluster, subnet: 10.0.2.0/24, liveMigration: { priority: 1 } }
  - { name: Management, role: ClusterAndClient, subnet: 10.0.1.0/24, liveMigration: null }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { useAnyNetwork: false, networks: [10.0.2.0/24] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { useAnyNetwork: false, networks: [10.0.0.0/16] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, liveMigration: { useAnyNetwork: true, networks: [] } }
`,
			},
		],
		bad: [
			{
				name: 'A node that still has the subnet of before',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01]
networks: [{ name: Live Migration, role: Cluster, subnet: 10.0.2.0/24, liveMigration: { priority: 1 } }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
liveMigration: { useAnyNetwork: false, networks: [192.168.2.0/24] } # <- missing
`,
			},
		],
		undecided: [
			{
				name: 'The networks of the cluster were not collected',
				missing: ['HVC01 networks'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { useAnyNetwork: false, networks: [10.0.2.0/24] } }
`,
			},
		],
	},
});

/** Whether a subnet is another one, or a part of it. What cannot be read counts as one. */
function isIn(subnet: string, other: string): boolean {
	const [inner, outer] = [bitsOf(subnet), bitsOf(other)];
	return !inner || !outer || inner.subnet.startsWith(outer.subnet);
}
