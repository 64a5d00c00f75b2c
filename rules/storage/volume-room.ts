import { defineRule } from '../../src/engine/rule.ts';
import { findRoomShortage } from '../../src/estate/storage/room-shortage.ts';
import { volumeFilesOf } from '../../src/estate/storage/volume-files.ts';

const analyzer =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer';

const messageOf = {
	checkpoints: 'tooLittle',
	disks: 'tooLittleForDisks',
	savedStates: 'tooLittleToStart',
} as const;

export default defineRule({
	id: 'storage/volume-room',
	summary: 'A volume has room for what checkpoints and saved states may still take.',
	subject: 'sharedVolume',
	severity: 'warning',
	why: 'Differencing disks, and so the files of checkpoints, take space when the machine writes. When the volume is full, the machines on it are paused. At worst every such file grows to the size that the guest sees, the largest checkpoint is merged (which takes what its parent can still grow by), and machines that are off are started with a file for their saved state (Windows Server 2008 R2 always, 2012 and 2012 R2 where they are saved when the host shuts down). Checkpoints of backups and of Replica come and go by themselves and are left out. Dynamic disks grow too, but most volumes promise more than they hold: they count where an option says so.',
	sources: [
		`${analyzer}/ensure-sufficient-physical-disk-space-is-available-when-virtual-machines-use-differencing`,
		`${analyzer}/ensure-sufficient-physical-disk-space-is-available-when-virtual-machines-use-dynamically`,
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-snapshots-checkpoints-differencing-disks',
		'https://blogs.msdn.microsoft.com/virtual_pc_guy/2009/04/22/why-is-my-virtual-machine-paused-critical-hyper-v/',
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
			'{volume} has {free:size} free, and its machines may need {needed:size} more: {parts:list}.',
		tooLittleForDisks:
			'{volume} has {free:size} free, and the disks of its machines may need {needed:size} more: {parts:list}.',
		tooLittleToStart:
			'{volume} has {free:size} free, and the machines on it that are off need {savedState:size} for their saved states when they are started.',
	},
	fix: {
		tooLittle:
			'Delete the checkpoints that are no longer needed (`Get-VMSnapshot -VMName *` lists them, `Remove-VMSnapshot` deletes them), extend the volume, or move machines to another one (`Move-VMStorage`).',
		tooLittleForDisks: 'Extend the volume, or move machines to another one (`Move-VMStorage`).',
		tooLittleToStart:
			'Extend the volume, move machines to another one (`Move-VMStorage`), or have them shut down rather than saved with their host (while they are off: `Set-VM -AutomaticStopAction ShutDown`).',
	},
	manualFix: {
		tooLittle:
			'Delete the checkpoints that are no longer needed in Hyper-V Manager and shut their machines down until they are merged, extend the volume, or export machines and import them on another one.',
		tooLittleForDisks: 'Extend the volume, or export machines and import them on another one.',
		tooLittleToStart: 'Extend the volume, or export machines and import them on another one.',
	},
	check({ sharedVolume, cluster, estate, facts, options: { dynamicDisks }, report }) {
		const path = facts.need(sharedVolume, 'path');
		const volumes = facts.need(cluster, 'sharedVolumes');
		if (path === undefined || !volumes) return;
		const files = volumeFilesOf(volumes, true, estate.machinesOf(cluster, facts), facts);
		const shortage = findRoomShortage(sharedVolume, files, { estate, dynamicDisks }, facts);
		if (!shortage) return;
		const { kind, ...amounts } = shortage;
		report(messageOf[kind], [sharedVolume, 'free'], {
			volume: sharedVolume.name,
			...amounts,
		});
	},
	examples: {
		good: [
			{
				name: 'Room for all, and a volume with fixed disks',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 300GB }
  - { name: Volume10, path: 'C:\\ClusterStorage\\Volume10', free: 1GB }
virtualMachines:
  - name: app01
    state: Running
    path: C:\\ClusterStorage\\Volume1\\app01
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\os_1.avhdx', type: Differencing, size: 100GB, fileSize: 20GB }
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\data.vhdx', type: Dynamic, size: 100GB, fileSize: 60GB }
    checkpoints: [{ name: before SP2 }]
  - name: sql01
    state: 'Off'
    automaticStopAction: ShutDown
    path: C:\\ClusterStorage\\Volume10\\sql01
    memory: { startup: 64GB }
    hardDrives: [{ path: 'c:\\clusterstorage\\volume10\\sql01\\data.vhdx', type: Fixed, size: 1TB }]
    checkpoints: []
`,
			},
			{
				name: 'More than enough room, whatever the unknown facts are',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 2TB }]
virtualMachines:
  - name: app01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', size: 100GB }]
`,
			},
			{
				name: 'In a rolling upgrade the host of each machine tells whether it needs room for a saved state',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 20GB }]
virtualMachines:
  - name: sql01
    owner: HV01
    state: 'Off'
    path: C:\\ClusterStorage\\Volume1\\sql01
    memory: { startup: 64GB }
    hardDrives: []
    checkpoints: []
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2019 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2022 } }
`,
			},
			{
				name: 'A fixed parent, which a merge adds nothing to; checkpoints of backups and Replica; clones of a template; a shared disk',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 260GB }]
virtualMachines:
  - name: fs01
    path: C:\\ClusterStorage\\Volume1\\fs01
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\fs01\\os_1.avhdx', type: Differencing, size: 200GB, fileSize: 10GB, parentsFileSize: 200GB }
      - { path: 'C:\\ClusterStorage\\Volume1\\fs01\\quorum.vhds', shared: true, type: Dynamic, size: 900GB, fileSize: 10GB }
    checkpoints: [{ name: before update, type: Production }]
  - name: app01-replica
    path: C:\\ClusterStorage\\Volume1\\app01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', type: Dynamic, size: 500GB, fileSize: 480GB }]
    checkpoints: [{ name: app01 - Standard Replica, type: Replica }]
  - name: sql01
    path: C:\\ClusterStorage\\Volume1\\sql01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\sql01\\os-AutoRecovery.avhdx', type: Differencing, size: 500GB, fileSize: 1GB }]
    checkpoints: [{ name: sql01 - Backup, type: Recovery }]
  - name: desk01
    path: C:\\ClusterStorage\\Volume1\\desk01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\desk01\\os.vhdx', type: Differencing, parents: ['C:\\ClusterStorage\\Volume1\\golden.vhdx'], size: 60GB, fileSize: 5GB }]
    checkpoints: []
`,
			},
			{
				name: 'Dynamic disks that may outgrow the volume',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 200GB }]
virtualMachines:
  - name: app01
    path: C:\\ClusterStorage\\Volume1\\app01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', type: Dynamic, size: 1TB, fileSize: 300GB }]
    checkpoints: []
`,
			},
		],
		bad: [
			{
				name: 'A checkpoint that may outgrow the volume',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 150GB } # <- tooLittle
virtualMachines:
  - name: app01
    state: Running
    path: C:\\ClusterStorage\\Volume1\\app01
    memory: { startup: 8GB }
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\os_1.avhd', type: Differencing, size: 100GB, fileSize: 20GB, parentsFileSize: 20GB }
    checkpoints: [{ name: before SP1, type: Standard }]
`,
			},
			{
				name: 'A checkpoint whose files are not listed, and a machine that has to be started',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 90GB } # <- tooLittle
  - { name: Volume2, path: 'C:\\ClusterStorage\\Volume2', free: 16GB } # <- tooLittleToStart
virtualMachines:
  - name: app01
    state: Running
    path: C:\\ClusterStorage\\Volume1\\app01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', type: Fixed, size: 100GB, fileSize: 100GB }]
    checkpoints: [{ name: before SP1, type: Standard }]
  - name: sql01
    state: 'Off'
    automaticStopAction: Save
    path: C:\\ClusterStorage\\Volume2\\sql01
    memory: { startup: 64GB }
    hardDrives: []
    checkpoints: []
`,
			},
			{
				name: 'Two machines share a dynamic disk',
				options: { dynamicDisks: true },
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 300GB }] # <- tooLittleForDisks
virtualMachines:
  - name: sql01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\data.vhdx', type: Dynamic, size: 500GB, fileSize: 100GB }]
    checkpoints: []
  - name: sql02
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\data.vhdx', type: Dynamic, size: 500GB, fileSize: 100GB }]
    checkpoints: []
`,
			},
		],
		undecided: [
			{
				name: 'Nothing is known of the disks and the free space',
				missing: ['HVC01 sharedVolumes[0].free', 'app01 hardDrives'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines: [{ name: app01, path: 'C:\\ClusterStorage\\Volume1\\app01' }]
`,
			},
			{
				name: 'The volume is full, and of a machine that is off the memory was not collected',
				missing: ['app01 memory.startup'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 0 }]
virtualMachines:
  - name: app01
    state: 'Off'
    automaticStopAction: Save
    path: C:\\ClusterStorage\\Volume1\\app01
    hardDrives: []
    checkpoints: []
`,
			},
			{
				name: 'The size of a file and the checkpoints decide',
				options: { dynamicDisks: true },
				missing: ['app01 hardDrives[0].fileSize', 'app01 checkpoints'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 80GB }]
virtualMachines:
  - name: app01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', type: Dynamic, size: 100GB }]
`,
			},
			{
				name: 'Where a volume and a disk are is not known',
				options: { dynamicDisks: true },
				missing: ['HVC01 sharedVolumes[0].path', 'HVC01 sharedVolumes[0].volumePath'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
sharedVolumes:
  - { name: Volume1, free: 80GB }
  - { name: Volume2, path: 'C:\\ClusterStorage\\Volume2', free: 80GB }
virtualMachines:
  - name: app01
    hardDrives:
      - path: \\\\?\\Volume{11111111-2222-3333-4444-555555555555}\\os.vhdx
        type: Dynamic
        size: 100GB
        fileSize: 10GB
    checkpoints: []
`,
			},
		],
	},
});
