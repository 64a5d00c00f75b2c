import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'cluster/dynamic-quorum',
	summary: 'The cluster manages the votes of its nodes by itself.',
	subject: 'cluster',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'With dynamic quorum, which is on by default, a node that stops loses its vote and gets it back when it returns: the cluster survives one failure after the other, down to the last node (with Storage Spaces Direct, two failures). Without it the majority of all votes has to be there. Microsoft strongly recommends not to turn it off; from Windows Server 2016 on the wizard does not even offer to.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/manage-cluster-quorum',
		'https://learn.microsoft.com/windows-server/storage/storage-spaces/understand-quorum',
	],
	covers: ['quorum/dynamic'],
	messages: { off: 'Dynamic quorum of {cluster} is off.' },
	fix: '`(Get-Cluster -Name {cluster:ps}).DynamicQuorum = 1`.',
	check({ cluster, facts, report }) {
		if (!facts.assume(cluster, 'dynamicQuorum', true, 'on'))
			report('off', [cluster, 'dynamicQuorum'], { cluster: cluster.name });
	},
	examples: {
		good: [
			{
				name: 'On, as is the default',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, dynamicQuorum: true }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2022 }
`,
			},
		],
		bad: [
			{
				name: 'Somebody has turned it off',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
dynamicQuorum: false # <- off
`,
			},
		],
		undecided: [
			{
				name: 'Windows Server 2008 R2 has none, and the version is not known',
				missing: ['HVC01 operatingSystem'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, dynamicQuorum: false }
`,
			},
		],
	},
});
