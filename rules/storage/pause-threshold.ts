import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { isOnline } from '../../src/estate/machine/running.ts';
import { type MachineDisk, volumeFilesOf } from '../../src/estate/storage/volume-files.ts';
import { typeOf } from '../../src/estate/storage/volume-room.ts';
import type { Cluster, SharedVolume } from '../../src/generated/manifest.ts';

const MB = 1024 ** 2;
const GB = 1024 ** 3;
/** At which Hyper-V pauses machines, and at which it begins to warn. */
const pauseBelow = 200 * MB;
const warnBelow = 2 * GB;

const room =
	'Extend the volume, move a machine to another one, or delete checkpoints in Hyper-V Manager and shut their machine down until they are merged.';

export default defineRule({
	id: 'storage/pause-threshold',
	summary: 'A volume has more free space than that at which Hyper-V pauses its machines.',
	subject: 'sharedVolume',
	severity: 'warning',
	appliesTo: { to: '2012R2' },
	why: 'The Hyper-V of Windows Server 2008 and 2008 R2 looks at the free space of the volumes that hold virtual hard disks. Below 2 GB it logs warnings, below 200 MB it pauses the machines on the volume ("paused-critical"), those with fixed disks among them. That of 2012 R2 pauses those alone whose disks grow; that of 2016 and later waits until a write fails. Of 2012 nothing is said.',
	sources: [
		'https://blogs.msdn.microsoft.com/virtual_pc_guy/2009/04/22/why-is-my-virtual-machine-paused-critical-hyper-v/',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/ee941140(v=ws.10)',
		'https://issuhub.com/view/index?id=6089&pageIndex=478',
	],
	covers: ['storage/pause'],
	messages: {
		paused:
			'{volume} has {free:size} free, and below {threshold:size} Hyper-V pauses the machines on it.',
		growing:
			'{volume} has {free:size} free, and below {threshold:size} Hyper-V pauses the machines on it whose disks grow.',
		warned:
			'{volume} has {free:size} free: Hyper-V warns below {threshold:size}, and soon pauses the machines on it.',
	},
	fix: {
		paused: room,
		warned: room,
		growing: 'Extend the volume, or move machines to another one: `Move-VMStorage`.',
	},
	manualFix: { growing: room },
	check({ sharedVolume, cluster, estate, facts, report }) {
		const free = facts.need(sharedVolume, 'free');
		if (free === undefined || free >= warnBelow) return;
		const version = estate.windowsServerOf(cluster, facts);
		const at = [sharedVolume, 'free'] as const;
		const names = { volume: sharedVolume.name, free };
		if (version === undefined || version === '2012') return;
		if (version === '2012R2') {
			if (free >= pauseBelow || !hasGrowingDisk(sharedVolume, cluster, estate, facts)) return;
			report('growing', at, { ...names, threshold: pauseBelow });
		} else if (free < pauseBelow) report('paused', at, { ...names, threshold: pauseBelow });
		else report('warned', at, { ...names, threshold: warnBelow });
	},
	examples: {
		good: [
			{
				name: 'Two gigabytes are left, or less where no disk grows',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
sharedVolumes: [{ name: Volume1, size: 2TB, free: 2GB }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2012R2
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 1GB }, { name: Volume2, path: 'C:\\ClusterStorage\\Volume2', free: 100MB }]
virtualMachines:
  - { name: app01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', type: Dynamic }] }
  - { name: sql01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume2\\sql01\\os.vhdx', type: Fixed }] }
  - { name: off01, state: 'Off', hardDrives: [{ path: 'C:\\ClusterStorage\\Volume2\\off01\\os.vhdx', type: Dynamic }] }
  - { name: full01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume2\\full01\\os.vhdx', type: Dynamic, size: 80GB, fileSize: 80GB }] }
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
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2012R2
sharedVolumes:
  - name: Volume1
    path: C:\\ClusterStorage\\Volume1
    free: 150MB # <- growing
virtualMachines:
  - { name: app01, state: Running, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', type: Dynamic, size: 80GB, fileSize: 30GB }] }
`,
			},
		],
		undecided: [
			{
				name: 'The free space was not collected',
				missing: [
					'HVC01 sharedVolumes[0].free',
					'HVC02 sharedVolumes[0].path',
					'app01 state',
					'app01 hardDrives[0].type',
					'app01 hardDrives[0].size',
					'app01 hardDrives[0].fileSize',
					'app02 hardDrives',
					'app03 hardDrives[0].path',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
sharedVolumes: [{ name: Volume1 }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2012R2
sharedVolumes: [{ name: Volume1, free: 100MB }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC03
operatingSystem: 2012R2
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', volumePath: '\\\\?\\Volume{26a21bda-a627-11d7-9931-806e6f6e6963}\\', free: 100MB }]
virtualMachines:
  - { name: app01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx' }] }
  - { name: app02 }
  - { name: app03, hardDrives: [{ type: Dynamic }] }
`,
			},
		],
	},
});

/** Whether a disk that grows lies on a volume; undefined where that is not known, and then it is named. */
function hasGrowingDisk(
	volume: SharedVolume,
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): boolean | undefined {
	if (facts.need(volume, 'path') === undefined) return undefined;
	const volumes = facts.need(cluster, 'sharedVolumes') ?? [];
	const files = volumeFilesOf(volumes, true, estate.machinesOf(cluster, facts), facts);
	const { disks } = files.on(volume);
	const known = disks.filter(({ unknown }) => unknown === undefined);
	const grows = known.map(({ what }) => canGrow(what, facts));
	if (grows.includes(true)) return true;
	for (const { unknown } of [...disks, ...files.unplaced.disks]) if (unknown) facts.name(unknown);
	for (const [index, { what }] of known.entries())
		if (grows[index] === undefined) nameWhatTells(what, facts);
	for (const machine of files.unlisted) facts.need(machine, 'hardDrives');
	return undefined;
}

/** Whether a machine that is on has a disk that grows and is not as large as it gets. */
function canGrow({ machine, drive }: MachineDisk, facts: Facts): boolean | undefined {
	const online = isOnline(machine, facts);
	const type = typeOf(drive, facts);
	const [size, fileSize] = [facts.peek(drive, 'size'), facts.peek(drive, 'fileSize')];
	const isFull = size === undefined || fileSize === undefined ? undefined : fileSize >= size;
	if (online === false || type === 'Fixed' || isFull) return false;
	return online === undefined || type === undefined || isFull === undefined ? undefined : true;
}

function nameWhatTells({ machine, drive }: MachineDisk, facts: Facts): void {
	facts.need(machine, 'state');
	if (typeOf(drive, facts) === undefined) facts.need(drive, 'type');
	facts.need(drive, 'size');
	facts.need(drive, 'fileSize');
}
