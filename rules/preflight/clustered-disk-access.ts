import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import { filesOf, placeFiles } from '../../src/estate/machine-files.ts';
import { isSameName } from '../../src/estate/names.ts';
import { isInRole } from '../../src/estate/role.ts';

export default defineRule({
	id: 'preflight/clustered-disk-access',
	summary: 'The destination sees the clustered disks that hold the machine.',
	subject: 'migration',
	severity: 'error',
	why: 'A clustered disk that is no Cluster Shared Volume goes to the destination with the role of the machine, and comes online only where the logical unit is presented. A Cluster Shared Volume does not need that: a node without a path of its own reaches it through another one.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/clustering-requirements',
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
	],
	messages: {
		notVisible:
			'{disk}, which holds files of {virtualMachine}, is the logical unit {lunId}, and {destination} does not see it.',
	},
	fix: 'Present the logical unit to {destination}, and rescan there: `Update-HostStorageCache -CimSession {destination:ps}`.',
	manualFix:
		'Present the logical unit to {destination}, and rescan there: Disk Management, Action > Rescan Disks.',
	evidence: {
		none: 'none of its files is on a clustered disk of its role',
		visible: '{destination} sees {disks:list}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster) return;
		const disks = new Set(
			placeFiles(filesOf(virtualMachine, facts), cluster, facts).flatMap(({ place }) =>
				place.kind === 'clusterDisk' ? [place.disk] : [],
			),
		);
		const visible: string[] = [];
		for (const disk of disks) {
			// A disk of another role does not come along: preflight/storage-access.
			if (isInRole(disk, virtualMachine, estate, quiet(facts)) === false) continue;
			const lunId = facts.need(disk, 'lunId');
			const luns = facts.need(destination, 'storage', 'luns');
			if (lunId === undefined || !luns) continue;
			if (luns.some((one) => isSameName(one, lunId))) visible.push(disk.name);
			else if (facts.isComplete(luns))
				report('notVisible', [disk, 'lunId'], {
					disk: disk.name,
					virtualMachine: virtualMachine.name,
					destination: destination.name,
					lunId,
				});
		}
		if (visible.length > 0) pass('visible', { destination: destination.name, disks: visible });
		else pass('none');
	},
	examples: {
		good: [
			{
				name: 'Presented to both nodes; and a Cluster Shared Volume, which need not be',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks: [{ name: Cluster Disk 3, lunId: '600A0B80003', path: 'E:', owner: app01 }]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', lunId: '600A0B80002' }]
virtualMachines:
  - { name: app01, owner: HV01, path: 'E:\\app01', hardDrives: [] }
  - { name: app02, owner: HV01, path: 'C:\\ClusterStorage\\Volume1\\app02', hardDrives: [] }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { luns: ['600a0b80003'] } }
`,
			},
		],
		bad: [
			{
				name: 'The storage was presented to one node only',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks:
  - { name: Cluster Disk 3, lunId: '600A0B80003', path: 'E:', owner: app01 } # <- notVisible
virtualMachines: [{ name: app01, owner: HV01, path: 'E:\\app01', hardDrives: [] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { luns: ['600A0B80002'] } }
`,
			},
		],
		undecided: [
			{
				name: 'What the destination sees is not collected',
				missing: ['HVC01 disks[0].lunId', 'HV02 storage.luns'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks: [{ name: Cluster Disk 3, path: 'E:', owner: app01 }]
virtualMachines: [{ name: app01, owner: HV01, path: 'E:\\app01', hardDrives: [] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
