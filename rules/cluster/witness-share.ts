import { defineRule } from '../../src/engine/rule.ts';
import { isSameComputer } from '../../src/estate/names.ts';
import { parseWindowsPath } from '../../src/estate/windows-path.ts';

export default defineRule({
	id: 'cluster/witness-share',
	summary: 'The share of a witness is not on a virtual machine of the same cluster.',
	subject: 'cluster',
	severity: 'error',
	why: 'A witness decides when nodes are lost. Where its file server goes down with the cluster it is missing in the very moment that it is for, and the cluster waits for a server that only the cluster itself starts.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/manage-cluster-quorum',
		'https://learn.microsoft.com/windows-server/failover-clustering/deploy-quorum-witness',
	],
	messages: {
		sameCluster:
			'The witness {share} is on {server}, which is a virtual machine of {cluster} itself.',
	},
	fix: 'Use a share outside the cluster: `Set-ClusterQuorum -Cluster {cluster:ps} -NodeAndFileShareMajority` with its path.',
	check({ cluster, estate, facts, report }) {
		const witness = facts.need(cluster, 'quorum', 'witness');
		if (!witness || facts.peek(witness, 'disk') || facts.peek(witness, 'cloud')) return;
		const share = facts.need(witness, 'fileShare');
		const server = /^\\\\([^\\]+)\\/.exec(parseWindowsPath(share ?? '').root)?.[1];
		if (share === undefined || server === undefined) return;
		const machines = estate.machinesOf(cluster, facts);
		if (machines.some(({ name }) => isSameComputer(name, server)))
			report('sameCluster', [witness, 'fileShare'], { share, server, cluster: cluster.name });
	},
	examples: {
		good: [
			{
				name: 'A file server elsewhere',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
quorum: { witness: { fileShare: \\\\fs09\\witness } }
virtualMachines: [{ name: fs01 }]
`,
			},
			{
				name: 'A disk',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, quorum: { witness: { disk: Cluster Disk 1 } } }
`,
			},
		],
		bad: [
			{
				name: 'A machine of the cluster holds the share',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
quorum:
  witness:
    fileShare: \\\\fs01.contoso.com\\witness # <- sameCluster
virtualMachines: [{ name: FS01 }]
`,
			},
		],
		undecided: [
			{
				name: 'The machines of the cluster were not collected',
				missing: ['HVC01 virtualMachines'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
quorum: { witness: { fileShare: \\\\fs01\\witness } }
`,
			},
		],
	},
});
