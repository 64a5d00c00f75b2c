import { defineRule } from '../../src/engine/rule.ts';
import { localVolumesOf } from '../../src/estate/storage/local-volumes.ts';
import { pauseThreshold } from '../../src/facts/pause-thresholds.ts';

const room =
	'Extend the volume, export machines and import them on another one, or delete checkpoints in Hyper-V Manager and shut their machine down until they are merged.';

export default defineRule({
	id: 'storage/host-pause-threshold',
	summary:
		"A host's own volume with virtual hard disks has more free space than that at which Hyper-V pauses its machines.",
	subject: 'host',
	severity: 'warning',
	appliesTo: { to: '2008R2' },
	why: 'What storage/pause-threshold looks at on Cluster Shared Volumes holds for the disks of a host too: below 2 GB of free space on a volume with virtual hard disks Windows Server 2008 and 2008 R2 log warnings, and below 200 MB they pause the machines on it. Volumes without virtual hard disks are left alone.',
	sources: [
		'https://blogs.msdn.microsoft.com/virtual_pc_guy/2009/04/22/why-is-my-virtual-machine-paused-critical-hyper-v/',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/ee941140(v=ws.10)',
	],
	covers: ['storage/pause'],
	messages: {
		paused:
			'{volume} of {host} has {free:size} free, and below {threshold:size} Hyper-V pauses the machines on it.',
		warned:
			'{volume} of {host} has {free:size} free: Hyper-V warns below {threshold:size}, and soon pauses the machines on it.',
	},
	fix: { paused: room, warned: room },
	check({ host, estate, facts, report }) {
		const local = localVolumesOf(host, estate, facts);
		if (!local) return;
		const { volumes, files } = local;
		for (const volume of volumes) {
			const known = facts.peek(volume, 'free');
			const reached = known === undefined ? undefined : pauseThreshold(known);
			if (known !== undefined && !reached) continue;
			if (files.on(volume).disks.length === 0) {
				for (const machine of files.unlisted) facts.need(machine, 'hardDrives');
				for (const { unknown } of files.unplaced.disks)
					if (unknown) facts.missing(unknown.object, unknown.fact);
				continue;
			}
			const free = facts.need(volume, 'free');
			if (free === undefined || !reached) continue;
			const { id, threshold } = reached;
			report(id, [volume, 'free'], { host: host.name, volume: volume.path, free, threshold });
		}
	},
	examples: {
		good: [
			{
				name: 'Two gigabytes are left, full volumes hold other things, or a later version',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
operatingSystem: { version: 2008R2 }
storage:
  volumes:
    - { path: 'C:', free: 100MB }
    - { path: 'D:', free: 2GB }
    - { path: 'E:' }
virtualMachines:
  - { name: app01, path: 'D:\\VMs', hardDrives: [{ path: 'D:\\VMs\\app01.vhd' }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV10
cluster: null
operatingSystem: { version: 2012 }
storage: { volumes: [{ path: 'D:', free: 100MB }] }
virtualMachines:
  - { name: app02, path: 'D:\\VMs', hardDrives: [{ path: 'D:\\VMs\\app02.vhd' }] }
`,
			},
			{
				name: 'A node whose machines are on shared storage',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01]
virtualMachines:
  - name: app01
    owner: HV01
    path: C:\\ClusterStorage\\Volume1\\app01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhd' }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, storage: { volumes: [{ path: 'C:', free: 1GB }] } }
`,
			},
		],
		bad: [
			{
				name: 'Disks of a host that are all but full',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
operatingSystem: { version: 2008R2 }
storage:
  volumes:
    - { path: 'D:', free: 150MB } # <- paused
    - { path: 'E:', free: 1.5GB } # <- warned
virtualMachines:
  - name: app01
    path: D:\\VMs
    hardDrives: [{ path: 'D:\\VMs\\app01.vhd' }, { path: 'E:\\VMs\\data.vhd' }]
`,
			},
		],
		undecided: [
			{
				name: 'The free space, the disks of a machine, or where one lies',
				missing: [
					'HV09 storage.volumes[0].free',
					'HV10 storage.volumes',
					'app03 hardDrives',
					'app04 hardDrives[0].path',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
operatingSystem: { version: 2008R2 }
storage: { volumes: [{ path: 'D:' }] }
virtualMachines: [{ name: app01, path: 'D:\\VMs', hardDrives: [{ path: 'D:\\VMs\\app01.vhd' }] }]
---
apiVersion: hvlint/v1
kind: Host
name: HV10
cluster: null
operatingSystem: { version: 2008R2 }
virtualMachines: [{ name: app02, path: 'D:\\VMs', hardDrives: [{ path: 'D:\\VMs\\app02.vhd' }] }]
---
apiVersion: hvlint/v1
kind: Host
name: HV11
cluster: null
operatingSystem: { version: 2008R2 }
storage: { volumes: [{ path: 'D:', free: 150MB }] }
virtualMachines: [{ name: app03, path: 'C:\\VMs' }, { name: app04, path: 'C:\\VMs', hardDrives: [{ size: 40GB }] }]
`,
			},
		],
	},
});
