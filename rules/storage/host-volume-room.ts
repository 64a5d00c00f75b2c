import { defineRule } from '../../src/engine/rule.ts';
import { localVolumesOf } from '../../src/estate/storage/local-volumes.ts';
import { findRoomShortage } from '../../src/estate/storage/room-shortage.ts';

const analyzer =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer';

export default defineRule({
	id: 'storage/host-volume-room',
	summary:
		"A host's own volume has room for what checkpoints and saved states on it may still take.",
	subject: 'host',
	severity: 'warning',
	why: 'What storage/volume-room looks at on Cluster Shared Volumes holds for the disks of a host too: the file of a checkpoint may grow to the size that the guest sees, merging takes room, and before Windows Server 2016 a machine that is started may get a file for its saved state. On a full volume all machines are paused. Hosts whose machines are all on shared storage are left alone.',
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
				'Whether dynamic disks without checkpoints count too: true where no volume is to promise more than it holds.',
		},
	},
	messages: {
		tooLittle:
			'{volume} of {host} has {free:size} free, and the machines on it may need {needed:size} more: {parts:list}.',
		tooLittleForDisks:
			'{volume} of {host} has {free:size} free, and what the machines on it have there may need {needed:size} more: {parts:list}.',
	},
	fix: {
		tooLittle:
			'Delete the checkpoints that are no longer needed (`Get-VMSnapshot -ComputerName {host:ps} -VMName *` lists them, `Remove-VMSnapshot` deletes them), extend the volume, or move machines to another one (`Move-VMStorage`).',
		tooLittleForDisks: 'Extend the volume, or move machines to another one (`Move-VMStorage`).',
	},
	manualFix: {
		tooLittle:
			'Delete the checkpoints that are no longer needed in Hyper-V Manager and shut their machines down until they are merged, extend the volume, or export machines and import them on another one.',
		tooLittleForDisks: 'Extend the volume, or export machines and import them on another one.',
	},
	check({ host, estate, facts, options: { dynamicDisks }, report }) {
		const local = localVolumesOf(host, estate, facts);
		if (!local) return;
		const { volumes, files } = local;
		for (const volume of volumes) {
			const shortage = findRoomShortage(volume, files, { estate, dynamicDisks }, facts);
			if (shortage)
				report(shortage.kind === 'disks' ? 'tooLittleForDisks' : 'tooLittle', [volume, 'free'], {
					host: host.name,
					volume: volume.path,
					free: shortage.free,
					needed: shortage.needed,
					parts: shortage.parts,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'Room enough; and a node whose machines are on shared storage',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
operatingSystem: { version: 2022 }
storage:
  volumes:
    - { path: 'C:', free: 20GB }
    - { path: 'D:', free: 300GB }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
cluster: null
owner: HV09
path: D:\\VMs\\app01
hardDrives:
  - { path: 'D:\\VMs\\app01\\os_1.avhdx', type: Differencing, size: 100GB, fileSize: 20GB }
  - { path: 'D:\\VMs\\app01\\data.vhdx', type: Dynamic, size: 2TB, fileSize: 60GB }
checkpoints: [{ name: before SQL Server 2022, type: Production }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01]
virtualMachines:
  - name: app02
    owner: HV01
    path: C:\\ClusterStorage\\Volume1\\app02
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app02\\os.vhdx' }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01 }
`,
			},
			{
				name: 'A shared volume is on the system drive by name only, a mounted one by its folder',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01]
virtualMachines:
  - name: app02
    owner: HV01
    path: C:\\ClusterStorage\\Volume1\\app02
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app02\\os_1.avhdx', size: 100GB, fileSize: 1GB }]
    checkpoints: []
  - name: app03
    owner: HV01
    path: C:\\Mounted\\VMs\\app03
    hardDrives: [{ path: 'C:\\Mounted\\VMs\\app03\\os_1.avhdx', size: 100GB, fileSize: 1GB }]
    checkpoints: []
---
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
storage:
  volumes:
    - { path: 'C:\\', free: 20GB }
    - { path: 'C:\\Mounted\\VMs', free: 500GB }
`,
			},
		],
		bad: [
			{
				name: 'A checkpoint that may outgrow the volume of a stand-alone host',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
operatingSystem: { version: 2022 }
storage:
  volumes:
    - { path: 'D:', free: 150GB } # <- tooLittle
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
cluster: null
owner: HV09
path: D:\\VMs\\app01
hardDrives: [{ path: 'd:\\VMs\\app01\\os_1.avhdx', type: Differencing, size: 100GB, fileSize: 20GB, parentsFileSize: 20GB }]
checkpoints: [{ name: before SQL Server 2022, type: Production }]
`,
			},
			{
				name: 'A clone of a template that may outgrow the volume',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
operatingSystem: { version: 2022 }
storage:
  volumes:
    - { path: 'D:', free: 50GB } # <- tooLittleForDisks
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: desk01
cluster: null
owner: HV09
path: D:\\VMs\\desk01
hardDrives: [{ path: 'D:\\VMs\\desk01\\os.vhdx', type: Differencing, parents: ['D:\\golden.vhdx'], size: 100GB, fileSize: 20GB }]
checkpoints: []
`,
			},
		],
		undecided: [
			{
				name: 'The volumes of one host, and the disks of a machine on another, are not known',
				missing: ['HV09 storage.volumes', 'app02 hardDrives'],
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
cluster: null
owner: HV09
path: D:\\VMs\\app01
hardDrives: []
---
{ apiVersion: hvlint/v1, kind: Host, name: HV09, cluster: null, operatingSystem: { version: 2022 } }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app02, cluster: null, owner: HV10, path: 'D:\\VMs' }
---
apiVersion: hvlint/v1
kind: Host
name: HV10
cluster: null
operatingSystem: { version: 2022 }
storage: { volumes: [{ path: 'D:', free: 80GB }] }
`,
			},
		],
	},
});
