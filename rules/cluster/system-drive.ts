import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'cluster/system-drive',
	summary:
		'In a cluster with Cluster Shared Volumes, the system drive has one letter on all nodes.',
	subject: 'cluster',
	severity: 'error',
	why: 'Cluster Shared Volumes are found below ClusterStorage on the system drive. Where its letter differs from node to node the paths of the machines differ too, and they can neither move nor fail over.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
	],
	covers: [
		'test-cluster/validate-system-drive-variable',
		'test-cluster/validate-csv-settings',
		'live-migration/system-drive',
		'storage/system-drive',
		'practice/system-drive',
	],
	messages: {
		differs: '{node} has the system drive {drive} and {other} has {otherDrive}.',
	},
	fix: 'A system drive keeps its letter: drain {node} (`Suspend-ClusterNode -Name {node:ps} -Drain`), take it out of the cluster (`Remove-ClusterNode -Name {node:ps}`), install it anew on {otherDrive} and add it again.',
	manualFix:
		'A system drive keeps its letter: move the roles of {node} away, take it out of the cluster (`Remove-ClusterNode -Name {node:ps}`), install it anew on {otherDrive} and add it again.',
	check({ cluster, estate, facts, report }) {
		const volumes = facts.need(cluster, 'sharedVolumes');
		if (volumes?.length === 0) return;
		const drives = (estate.nodesOf(cluster, facts) ?? []).flatMap((node) => {
			const drive = facts.need(node, 'systemDrive')?.toUpperCase();
			return drive ? [{ node, drive }] : [];
		});
		const [first, ...rest] = drives;
		if (!first || !volumes) return;
		for (const { node, drive } of rest)
			if (drive !== first.drive)
				report('differs', [node, 'systemDrive'], {
					node: node.name,
					drive,
					other: first.node.name,
					otherDrive: first.drive,
				});
	},
	examples: {
		good: [
			{
				name: 'One letter, in whatever case',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02], sharedVolumes: [{ name: Volume1 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, systemDrive: 'C:' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, systemDrive: 'c:' }
`,
			},
			{
				name: 'Without Cluster Shared Volumes it does not matter',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02], sharedVolumes: [] }
`,
			},
		],
		bad: [
			{
				name: 'A node that starts from D:',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02], sharedVolumes: [{ name: Volume1 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, systemDrive: 'C:' }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
systemDrive: 'D:' # <- differs
`,
			},
		],
		undecided: [
			{
				name: 'The letter of a node was not collected',
				missing: ['HV02 systemDrive'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02], sharedVolumes: [{ name: Volume1 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, systemDrive: 'C:' }
`,
			},
		],
	},
});
