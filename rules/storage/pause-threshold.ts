import { defineRule } from '../../src/engine/rule.ts';
import { pauseThreshold } from '../../src/facts/pause-thresholds.ts';

const room =
	'Extend the volume, move a machine to another one, or delete checkpoints in Hyper-V Manager and shut their machine down until they are merged.';

export default defineRule({
	id: 'storage/pause-threshold',
	summary: 'A shared volume has more free space than that at which Hyper-V pauses its machines.',
	subject: 'sharedVolume',
	severity: 'warning',
	appliesTo: { to: '2008R2' },
	why: 'The Hyper-V of Windows Server 2008 and 2008 R2 looks at the free space of the volumes that hold virtual hard disks. Below 2 GB it logs warnings, below 200 MB it pauses the machines on the volume ("paused-critical"), those with fixed disks among them. Of later versions no page of Microsoft tells a threshold. The disks of hosts are looked at by storage/host-pause-threshold; on file shares these versions have no machines.',
	sources: [
		'https://blogs.msdn.microsoft.com/virtual_pc_guy/2009/04/22/why-is-my-virtual-machine-paused-critical-hyper-v/',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/ee941140(v=ws.10)',
	],
	covers: ['storage/pause'],
	messages: {
		paused:
			'{volume} has {free:size} free, and below {threshold:size} Hyper-V pauses the machines on it.',
		warned:
			'{volume} has {free:size} free: Hyper-V warns below {threshold:size}, and soon pauses the machines on it.',
	},
	fix: {
		paused: room,
		warned: room,
	},
	check({ sharedVolume, facts, report }) {
		const free = facts.need(sharedVolume, 'free');
		const reached = free === undefined ? undefined : pauseThreshold(free);
		if (free === undefined || !reached) return;
		const { id, threshold } = reached;
		report(id, [sharedVolume, 'free'], { volume: sharedVolume.name, free, threshold });
	},
	examples: {
		good: [
			{
				name: 'Two gigabytes are left, or less in a later version',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
sharedVolumes: [{ name: Volume1, size: 2TB, free: 2GB }]
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2012R2, sharedVolumes: [{ name: Volume1, free: 100MB }] }
`,
			},
		],
		bad: [
			{
				name: 'Volumes that are all but full',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
sharedVolumes:
  - { name: Volume1, size: 2TB, free: 150MB } # <- paused
  - { name: Volume2, size: 2TB, free: 1.5GB } # <- warned
`,
			},
		],
		undecided: [
			{
				name: 'The free space was not collected',
				missing: ['HVC01 sharedVolumes[0].free'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2008R2, sharedVolumes: [{ name: Volume1 }] }
`,
			},
		],
	},
});
