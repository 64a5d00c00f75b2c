import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'csv/volumes-per-node',
	summary: 'A cluster has at least as many Cluster Shared Volumes as nodes.',
	subject: 'cluster',
	severity: 'info',
	optIn: 'practice',
	appliesTo: { from: '2012R2' },
	why: 'Each volume has one node that coordinates it, and from Windows Server 2012 R2 on the cluster spreads the volumes over its nodes: with fewer volumes than nodes some coordinate none, and others the work of all. For Storage Spaces Direct Microsoft recommends a multiple of the number of servers; for volumes of a SAN it names no number and leaves it to the vendor of the storage, so that the rule is one of practice.',
	sources: [
		'https://learn.microsoft.com/windows-server/storage/storage-spaces/plan-volumes',
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
	],
	covers: ['storage/volumes-per-node'],
	messages: {
		few: 'The number of nodes of {cluster} is {nodes}, and the number of its Cluster Shared Volumes {volumes}.',
	},
	fix: 'Where the storage allows it, spread the machines over at least {nodes} volumes: add them (`Add-ClusterSharedVolume`), and move machines there with `Move-VMStorage`.',
	check({ cluster, estate, facts, report }) {
		const volumes = facts.need(cluster, 'sharedVolumes');
		const nodes = estate.nodesOf(cluster, facts);
		if (!volumes || !nodes || volumes.length === 0 || volumes.length >= nodes.length) return;
		if (facts.isComplete(volumes))
			report('few', [cluster, 'sharedVolumes'], {
				cluster: cluster.name,
				nodes: nodes.length,
				volumes: volumes.length,
			});
	},
	examples: {
		good: [
			{
				name: 'A volume for each node, and machines on shares alone',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1 }, { name: Volume2 }]
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2022, nodes: [HV11, HV12], sharedVolumes: [] }
`,
			},
		],
		bad: [
			{
				name: 'Three nodes share a volume',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02, HV03]
sharedVolumes: [{ name: Volume1 }] # <- few
`,
			},
		],
		undecided: [
			{
				name: 'The volumes were not collected',
				missing: ['HVC01 sharedVolumes'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01, HV02] }
`,
			},
		],
	},
});
