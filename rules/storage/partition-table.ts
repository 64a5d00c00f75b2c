import { defineRule } from '../../src/engine/rule.ts';

const TB = 1024 ** 4;
/** What a master boot record can tell of a disk with sectors of 512 bytes. */
const mostOfMasterBootRecord = 2 * TB;

export default defineRule({
	id: 'storage/partition-table',
	summary: 'A disk of more than 2 TB has a GUID partition table.',
	subject: 'cluster',
	severity: 'warning',
	why: 'A master boot record knows 2 TB of a disk, and what lies beyond cannot be used; the table cannot be changed to the other kind while there is a partition on the disk. `Initialize-Disk` makes a GUID partition table where nothing else is asked for.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
		'https://learn.microsoft.com/troubleshoot/windows-server/backup-and-storage/support-for-hard-disks-exceeding-2-tb',
		'https://learn.microsoft.com/windows-server/storage/disk-management/change-an-mbr-disk-into-a-gpt-disk',
		'https://learn.microsoft.com/powershell/module/storage/clear-disk',
		'https://learn.microsoft.com/powershell/module/storage/initialize-disk',
	],
	covers: ['storage/partition-table', 'setup-order/4'],
	messages: {
		tooLarge: 'The disk {disk} has {size:size} and a master boot record, which knows 2 TB of it.',
	},
	fix: 'Move what is on it away, take it out of the cluster (`Remove-ClusterResource` with its name), and initialize it anew: `Clear-Disk -RemoveData`, then `Initialize-Disk -PartitionStyle GPT`, both with its number.',
	manualFix:
		'Move what is on it away, take it out of the cluster, and initialize it anew: `clean`, then `convert gpt` of diskpart.',
	check({ cluster, facts, report }) {
		for (const disk of facts.need(cluster, 'disks') ?? []) {
			if (facts.assume(disk, 'partitionStyle', 'GPT', 'GPT') !== 'MBR') continue;
			const size = facts.need(disk, 'size');
			if (size !== undefined && size > mostOfMasterBootRecord)
				report('tooLarge', [disk, 'partitionStyle'], { disk: disk.name, size });
		}
	},
	examples: {
		good: [
			{
				name: 'A small disk, a large one with a GUID partition table, one without any, and nothing said',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks:
  - { name: Witness, size: 1GB, partitionStyle: MBR }
  - { name: Data, size: 6TB, partitionStyle: GPT }
  - { name: Guest, size: 4TB, partitionStyle: RAW, use: PassThrough }
  - { name: Archive, size: 10TB }
`,
			},
		],
		bad: [
			{
				name: 'A logical unit that was made larger',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks:
  - { name: Data, size: 3TB, partitionStyle: MBR } # <- tooLarge
`,
			},
		],
		undecided: [
			{
				name: 'The disks, or the size of one, were not collected',
				missing: ['HVC01 disks', 'HVC02 disks[0].size'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01 }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, disks: [{ name: Data, partitionStyle: MBR }] }
`,
			},
		],
	},
});
