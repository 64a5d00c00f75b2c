import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { virtualDrivesOf } from '../../src/estate/storage/machine-files.ts';
import { findRoomShortage } from '../../src/estate/storage/room-shortage.ts';
import { volumeFilesOf } from '../../src/estate/storage/volume-files.ts';
import { parseWindowsPath } from '../../src/estate/storage/windows-path.ts';
import type { VirtualMachine } from '../../src/generated/manifest.ts';

const analyzer =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer';

/** Whether a machine has its configuration or disks on a file share. */
function isOnShare(machine: VirtualMachine, facts: Facts): boolean {
	const places = [machine, ...virtualDrivesOf(machine, facts)];
	return places
		.map((place: { readonly path?: string | null }) => facts.need(place, 'path') ?? '')
		.some((path) => parseWindowsPath(path).kind === 'unc');
}

export default defineRule({
	id: 'storage/file-share-room',
	summary: 'A file share has room for what checkpoints and saved states on it may still take.',
	subject: 'cluster',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'What storage/volume-room looks at on Cluster Shared Volumes holds for shares with machines too: the file of a checkpoint may grow to the size that the guest sees, merging takes room, and before Windows Server 2016 a machine that is started may get a file for its saved state. When the share is full, the machines on it are paused. Machines of other clusters on the same share are not counted.',
	sources: [
		`${analyzer}/ensure-sufficient-physical-disk-space-is-available-when-virtual-machines-use-differencing`,
		`${analyzer}/ensure-sufficient-physical-disk-space-is-available-when-virtual-machines-use-dynamically`,
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-snapshots-checkpoints-differencing-disks',
	],
	covers: [
		'bpa/space-differencing',
		'bpa/space-dynamic',
		'storage/growth',
		'storage/checkpoint-growth',
		'storage/merge',
		'storage/saved-state',
		'storage/checkpoint-memory',
	],
	options: {
		dynamicDisks: {
			type: 'boolean',
			default: false,
			description:
				'Whether dynamic disks without checkpoints count too: true where no share is to promise more than it holds.',
		},
	},
	messages: {
		tooLittle:
			'{share} has {free:size} free, and the machines on it may need {needed:size} more: {parts:list}.',
		tooLittleForDisks:
			'{share} has {free:size} free, and what the machines on it have there may need {needed:size} more: {parts:list}.',
	},
	fix: {
		tooLittle:
			'Delete the checkpoints that are no longer needed (`Get-VMSnapshot -VMName *` lists them, `Remove-VMSnapshot` deletes them), extend the volume of the share, or move machines to another one (`Move-VMStorage`).',
		tooLittleForDisks:
			'Extend the volume of the share, or move machines to another one (`Move-VMStorage`).',
	},
	check({ cluster, estate, facts, options: { dynamicDisks }, report }) {
		const declared = facts.peek(cluster, 'fileShares');
		if (declared?.length === 0 && facts.isComplete(declared)) return;
		const machines = estate.machinesOf(cluster, facts);
		// Few clusters have shares, so they are asked for only where a machine is on one.
		const shares =
			declared || machines.filter((machine) => isOnShare(machine, facts)).length > 0
				? facts.need(cluster, 'fileShares')
				: undefined;
		if (!shares) return;
		const files = volumeFilesOf(shares, false, machines, facts);
		for (const share of shares) {
			const shortage = findRoomShortage(share, files, { estate, dynamicDisks }, facts);
			if (shortage)
				report(shortage.kind === 'disks' ? 'tooLittleForDisks' : 'tooLittle', [share, 'free'], {
					share: share.path,
					free: shortage.free,
					needed: shortage.needed,
					parts: shortage.parts,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'Room enough, a share with media, and a cluster without shares',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
fileShares:
  - { path: '\\\\fs01\\vms', free: 300GB }
  - { path: '\\\\fs01\\iso' }
virtualMachines:
  - name: app01
    path: \\\\fs01\\vms\\app01
    hardDrives:
      - { path: '\\\\fs01\\vms\\app01\\os_1.avhdx', type: Differencing, size: 100GB, fileSize: 20GB }
    checkpoints: [{ name: before SQL Server 2022, type: Production }]
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2019, fileShares: [] }
`,
			},
		],
		bad: [
			{
				name: 'A checkpoint that may outgrow the share',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
fileShares:
  - { path: '\\\\fs01\\vms', free: 150GB } # <- tooLittle
virtualMachines:
  - name: app01
    path: \\\\fs01\\vms\\app01
    hardDrives:
      - { path: '\\\\FS01\\VMs\\app01\\os_1.avhdx', type: Differencing, size: 100GB, fileSize: 20GB, parentsFileSize: 20GB }
    checkpoints: [{ name: before SQL Server 2022, type: Production }]
`,
			},
			{
				name: 'A clone of a template that may outgrow the share',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
fileShares:
  - { path: '\\\\fs01\\vms', free: 50GB } # <- tooLittleForDisks
virtualMachines:
  - name: desk01
    path: \\\\fs01\\vms\\desk01
    hardDrives:
      - { path: '\\\\fs01\\vms\\desk01\\os.vhdx', type: Differencing, parents: ['\\\\fs01\\vms\\golden.vhdx'], size: 100GB, fileSize: 20GB }
    checkpoints: []
`,
			},
		],
		undecided: [
			{
				name: 'Of the shares that a machine is on nothing is known',
				missing: ['HVC01 fileShares', 'app02 hardDrives'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, path: 'C:\\ClusterStorage\\Volume1', hardDrives: [{ path: '\\\\fs01\\vms\\app01\\os.vhdx' }] }
  - { name: app02, path: 'C:\\ClusterStorage\\Volume1' }
`,
			},
			{
				name: 'The configuration alone is on a share',
				missing: ['HVC01 fileShares', 'app02 path'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, path: '\\\\fs01\\vms\\app01', hardDrives: [] }
  - { name: app02, hardDrives: [] }
`,
			},
			{
				name: 'What the share has left is not known',
				missing: ['HVC01 fileShares[0].free'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
fileShares: [{ path: '\\\\fs01\\vms' }]
virtualMachines:
  - name: app01
    path: \\\\fs01\\vms\\app01
    hardDrives:
      - { path: '\\\\fs01\\vms\\app01\\os_1.avhdx', type: Differencing, size: 100GB, fileSize: 20GB }
    checkpoints: []
`,
			},
		],
	},
});
