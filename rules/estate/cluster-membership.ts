import { defineRule } from '../../src/engine/rule.ts';
import { lacksClustering } from '../../src/estate/cluster/clustering.ts';
import { isSameComputer } from '../../src/estate/names/names.ts';
import type { Cluster, Host } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'estate/cluster-membership',
	summary: 'A host is a node of one cluster, and the manifests agree which.',
	subject: 'estate',
	severity: 'error',
	why: 'A server is a node of one failover cluster at most. Where the manifests say otherwise some of them are wrong or out of date, and checks would hold a host against the wrong cluster.',
	sources: [
		'https://learn.microsoft.com/openspecs/windows_protocols/ms-cmrp/1ef904f4-d1f1-48af-ba53-510af1ff7304',
		'https://learn.microsoft.com/powershell/module/failoverclusters/get-clusternode',
	],
	messages: {
		twoClusters: '{node} is listed as a node of {cluster} and of {other}.',
		otherCluster: '{node} is a node of {cluster}, but its own description says {stated}.',
		noClustering:
			'{node} is a node of {cluster}, and Failover-Clustering is not among its features.',
	},
	warnings: ['noClustering'],
	fix: {
		twoClusters:
			'Correct whichever is out of date: `Get-ClusterNode -Cluster {cluster:ps}` lists the nodes.',
		otherCluster:
			'Correct whichever is out of date: `Get-ClusterNode -Cluster {cluster:ps}` lists the nodes.',
		noClustering:
			'List all features of {node}, which `Get-WindowsFeature | Where-Object Installed` shows there, or take it out of the nodes of {cluster}.',
	},
	check({ estate, facts, report }) {
		const clusterByNode = new Map<Host, Cluster>();
		// Of a host that could not be read, the domain may tell it from its namesake.
		const areHostsKnown = facts.needEvery('Host');
		for (const cluster of estate.clusters)
			for (const [index, host] of (estate.nodesOf(cluster, facts) ?? []).entries()) {
				const node = cluster.nodes?.[index] ?? host.name;
				const other = clusterByNode.get(host) ?? cluster;
				clusterByNode.set(host, other);
				if (areHostsKnown && !isSameComputer(other.name, cluster.name))
					report('twoClusters', [cluster.nodes as string[], index], {
						node,
						cluster: cluster.name,
						other: other.name,
					});
			}
		for (const host of estate.hosts) {
			const cluster = clusterByNode.get(host);
			if (cluster && lacksClustering(host, facts))
				report('noClustering', [host, 'features'], { node: host.name, cluster: cluster.name });
			const stated = cluster && facts.need(host, 'cluster');
			if (stated !== undefined && !isSameComputer(stated ?? '', cluster?.name ?? ''))
				report('otherCluster', [host, 'cluster'], {
					node: host.name,
					cluster: cluster?.name ?? '',
					stated: stated ?? 'none',
				});
		}
	},
	examples: {
		good: [
			{
				name: 'They agree',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: hv01.contoso.com, cluster: hvc01 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV09, cluster: null }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: hvc03.contoso.com, nodes: [HV31] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV31, cluster: HVC03, features: [Hyper-V, Failover Clustering] }
`,
			},
			{
				name: 'Two hosts of one name, told apart by their clusters or by their domains',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, domain: contoso.com, nodes: [HV01] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, domain: fabrikam.com, nodes: [HV01] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, domain: fabrikam.com, cluster: HVC02 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, domain: contoso.com, cluster: HVC01 }
`,
			},
		],
		bad: [
			{
				name: 'In two clusters',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
nodes:
  - HV02 # <- twoClusters
  - HV03
`,
			},
			{
				name: 'A node without the feature that makes it one',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, features: [Hyper-V, Failover-Clustering] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: HVC01
features: [Hyper-V] # <- noClustering
`,
			},
			{
				name: 'The host says otherwise',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC02 # <- otherCluster
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null # <- otherCluster
`,
			},
		],
		undecided: [
			{
				name: 'The nodes were not collected',
				missing: ['HVC01 nodes'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01 }
`,
			},
		],
	},
});
