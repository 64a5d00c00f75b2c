import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'storage/spare-logical-unit',
	summary: 'A small disk is kept free for the validation of the storage.',
	subject: 'cluster',
	severity: 'info',
	optIn: 'practice',
	why: 'The storage tests of validation take the disks that they test offline. With a small disk that no role uses they can be run after each change of firmware or driver without stopping a machine: Microsoft recommends to keep one. Storage Spaces Direct, and a cluster whose machines are on shares, have none to keep.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/high-availability/validate-hardware-failover-cluster',
	],
	covers: ['practice/spare-logical-unit'],
	messages: { none: '{cluster} has no disk that is kept free for validation.' },
	fix: 'Expose a small logical unit to every node, and add it to the cluster without a role: `Get-ClusterAvailableDisk -Cluster {cluster:ps}` shows it, and `Add-ClusterDisk` takes it into Available Storage.',
	check({ cluster, facts, report }) {
		const disks = facts.need(cluster, 'disks');
		const volumes = facts.need(cluster, 'sharedVolumes');
		const direct = facts.need(cluster, 'storageSpacesDirect');
		if (!disks || !volumes || direct !== null) return;
		if (disks.length + volumes.length === 0 || !facts.isComplete(disks)) return;
		const uses = disks.map((disk) => facts.need(disk, 'use'));
		if (uses.includes('Available') || uses.includes(undefined)) return;
		report('none', [cluster, 'disks'], { cluster: cluster.name });
	},
	examples: {
		good: [
			{
				name: 'A free disk; Storage Spaces Direct; shares alone',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1 }]
disks: [{ name: Witness, use: Witness }, { name: Validation, use: Available }]
storageSpacesDirect: null
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, sharedVolumes: [{ name: Volume1 }], disks: [], storageSpacesDirect: {} }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC03, sharedVolumes: [], disks: [], storageSpacesDirect: null }
`,
			},
		],
		bad: [
			{
				name: 'Every disk is used',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1 }]
disks: [{ name: Witness, use: Witness }] # <- none
storageSpacesDirect: null
`,
			},
		],
		undecided: [
			{
				name: 'What a disk is for was not collected, nor whether there is Storage Spaces Direct',
				missing: ['HVC01 disks[0].use', 'HVC02 storageSpacesDirect'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, sharedVolumes: [{ name: Volume1 }], disks: [{ name: Disk 1 }], storageSpacesDirect: null }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, sharedVolumes: [{ name: Volume1 }], disks: [{ name: Disk 1, use: Witness }] }
`,
			},
		],
	},
});
