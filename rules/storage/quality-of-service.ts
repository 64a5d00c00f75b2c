import { defineRule } from '../../src/engine/rule.ts';
import { isPassThrough } from '../../src/estate/storage/machine-files.ts';
import type { StoragePlace } from '../../src/estate/storage/storage.ts';
import { placeOfFile } from '../../src/estate/storage/volume-of.ts';

export default defineRule({
	id: 'storage/quality-of-service',
	summary: 'A differencing disk with Storage QoS lies on the volume of its parent.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012R2' },
	why: 'The quality of service of a disk is kept for each volume. Where what a differencing disk holds itself is on one volume and what it has from its parent on another, limits and reserves hold for neither as they are meant, and other disks on both volumes feel it.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-enabling-storage-quality-of-service-when-using-a-differencing-virtual-hard',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmharddiskdrive',
	],
	covers: ['bpa/qos-differencing-different-volumes'],
	messages: {
		apart:
			'{path} of {virtualMachine} has Storage QoS ({limits:list}) and lies on another volume than its parent, {parent}.',
	},
	fix: 'Bring the disk and its parent to one volume (`Move-VMStorage`), or turn Storage QoS off for it: `Get-VMHardDiskDrive -VMName {virtualMachine:ps} | Where-Object Path -EQ {path:ps} | Set-VMHardDiskDrive -MinimumIOPS 0 -MaximumIOPS 0`.',
	check({ virtualMachine, estate, facts, report }) {
		for (const drive of facts.assume(virtualMachine, 'hardDrives', [], 'without Storage QoS')) {
			const least = facts.assume(drive, 'minimumIOPS', 0, '0');
			const most = facts.assume(drive, 'maximumIOPS', 0, '0');
			if (least + most === 0 || isPassThrough(drive, facts)) continue;
			const parents = facts.peek(drive, 'parents');
			if (!parents?.length && facts.need(drive, 'type') === 'Differencing')
				facts.missing(drive, 'parents');
			const path = facts.need(drive, 'path');
			const places = [path, ...(parents ?? [])].map(
				(one) => one && placeOfFile(virtualMachine, one, estate, facts),
			);
			const [own, ...others] = places.map((place) => (place ? volumeKey(place) : undefined));
			const apart = others.findIndex((other) => own && other && other !== own);
			const parent = parents?.[apart];
			if (path && parent !== undefined)
				report('apart', [drive, 'path'], {
					virtualMachine: virtualMachine.name,
					path,
					parent,
					limits: [
						...(least > 0 ? [`at least ${least} IOPS`] : []),
						...(most > 0 ? [`at most ${most} IOPS`] : []),
					],
				});
		}
	},
	examples: {
		good: [
			{
				name: 'On one volume, without a parent, and without Storage QoS',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }, { name: Volume2, path: 'C:\\ClusterStorage\\Volume2' }]
virtualMachines:
  - name: vdi01
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\vdi01.vhdx', parents: ['C:\\ClusterStorage\\Volume1\\gold.vhdx'], maximumIOPS: 500 }
      - { path: 'C:\\ClusterStorage\\Volume1\\data.vhdx', type: Dynamic, maximumIOPS: 500 }
      - { path: 'C:\\ClusterStorage\\Volume1\\temp.vhdx', parents: ['C:\\ClusterStorage\\Volume2\\gold.vhdx'], minimumIOPS: 0 }
  - { name: vdi02 }
`,
			},
		],
		bad: [
			{
				name: 'The parent is on another volume',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }, { name: Volume2, path: 'C:\\ClusterStorage\\Volume2' }]
virtualMachines:
  - name: vdi01
    hardDrives:
      - path: 'C:\\ClusterStorage\\Volume1\\vdi01.vhdx' # <- apart
        type: Differencing
        parents: ['C:\\ClusterStorage\\Volume2\\gold.vhdx']
        maximumIOPS: 500
`,
			},
		],
		undecided: [
			{
				name: 'Where the parent is, and whether there is any',
				missing: ['vdi01 hardDrives[0].parents', 'vdi02 hardDrives[0].type', 'HVC02 sharedVolumes'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - { name: vdi01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\vdi01.vhdx', type: Differencing, maximumIOPS: 500 }] }
  - { name: vdi02, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\vdi02.vhdx', maximumIOPS: 500 }] }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2019
nodes: [HV02]
virtualMachines:
  - { name: vdi03, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\vdi03.vhdx', parents: ['\\\\nas01\\gold\\gold.vhdx'], maximumIOPS: 500 }] }
`,
			},
		],
	},
});

/** What tells one volume from another; undefined where the place is none that is known. */
function volumeKey(place: StoragePlace): object | string | undefined {
	if (place.kind === 'sharedVolume') return place.sharedVolume;
	if (place.kind === 'clusterDisk') return place.disk;
	return place.kind === 'fileShare' || place.kind === 'local' ? place.path.root : undefined;
}
