import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import { mediumIn } from '../../src/estate/storage/media.ts';
import { nameOfPlace, storageFaultOf, storagePlaceOf } from '../../src/estate/storage/storage.ts';
import { whyNoPlace } from '../../src/estate/storage/windows-path.ts';

const eject =
	'Eject it: `Get-VMDvdDrive -VMName {virtualMachine:ps} | Where-Object Path -EQ {path:ps} | Set-VMDvdDrive -Path $null`.';

export default defineRule({
	id: 'virtual-machine/media-location',
	summary: 'The media of a highly available machine are where every node reaches them.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'A machine opens all its attachments when it starts. After the failure of its node an image on a disk of that node is gone, and the machine does not start on another one; a live migration fails as well. An image on a Cluster Shared Volume or a share is fine, and so is an empty drive.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmdvddrive',
	],
	covers: ['live-migration/media', 'practice/no-local-files'],
	messages: {
		local:
			'{virtualMachine} is highly available, and its DVD drive holds {path}, which is on a disk of one host.',
		unknownVolume:
			'{virtualMachine} is highly available, and its DVD drive holds {path}, which is on none of the Cluster Shared Volumes of {cluster}.',
		otherRole:
			'{virtualMachine} is highly available, and its DVD drive holds {path}, which is on {disk}, a disk that does not belong to its role.',
		physicalDrive:
			'{virtualMachine} is highly available, and its DVD drive is connected to a physical drive of a host.',
	},
	fix: {
		local: eject,
		unknownVolume: eject,
		otherRole: eject,
		physicalDrive:
			'Disconnect it: `Get-VMDvdDrive -VMName {virtualMachine:ps} | Where-Object DvdMediaType -EQ PassThrough | Set-VMDvdDrive -Path $null`.',
	},
	manualFix: 'Choose None for the DVD drive in the settings of the machine.',
	check({ virtualMachine, estate, facts, report }) {
		const highlyAvailable = isRole(virtualMachine, estate, facts);
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!highlyAvailable || !cluster) return;
		const data = { virtualMachine: virtualMachine.name, cluster: cluster.name };
		for (const drive of facts.need(virtualMachine, 'dvdDrives') ?? []) {
			const medium = mediumIn(drive, facts);
			if (medium === 'Physical') report('physicalDrive', [drive], data);
			const path = medium === 'Iso' ? facts.need(drive, 'path') : undefined;
			const place = path ? storagePlaceOf(cluster, path, estate, facts) : undefined;
			if (!path || !place) continue;
			if (place.kind === 'unknown') facts.missing(drive, 'path', whyNoPlace(place.path));
			const fault = storageFaultOf(place, virtualMachine, estate, facts);
			if (fault) report(fault, [drive, 'path'], { ...data, path, disk: nameOfPlace(place) });
		}
	},
	examples: {
		good: [
			{
				name: 'On a shared volume, on a share, empty, and machines that are not highly available',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
disks: []
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
fileShares: [{ path: '\\\\fs01\\iso' }]
virtualMachines:
  - name: app01
    highlyAvailable: true
    dvdDrives:
      - { media: Iso, path: 'C:\\ClusterStorage\\Volume1\\iso\\sql.iso' }
      - { media: Iso, path: '\\\\fs01\\iso\\sql.iso' }
      - { media: None, path: null }
  - name: lab01
    highlyAvailable: false
    dvdDrives: [{ media: Iso, path: 'D:\\iso\\sql.iso' }]
---
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
virtualMachines: [{ name: lab02, dvdDrives: [{ media: Iso, path: 'D:\\iso\\sql.iso' }] }]
`,
			},
		],
		bad: [
			{
				name: 'On a disk of one node, below the shared volumes, on a disk of another role, and a physical drive',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
disks: [{ name: Cluster Disk 2, path: 'F:', use: Role, owner: FS01 }]
roles: [{ name: FS01 }]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
fileShares: []
virtualMachines:
  - name: app01
    highlyAvailable: true
    dvdDrives:
      - media: Iso
        path: D:\\iso\\sql.iso # <- local
      - media: Iso
        path: C:\\ClusterStorage\\Volume9\\sql.iso # <- unknownVolume
      - media: Iso
        path: F:\\iso\\sql.iso # <- otherRole
      - { media: Physical, device: 'D:' } # <- physicalDrive
`,
			},
		],
		undecided: [
			{
				name: 'What is inserted was not collected',
				missing: ['app01 dvdDrives', 'app02 dvdDrives[0].path'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, highlyAvailable: true }
  - { name: app02, highlyAvailable: true, dvdDrives: [{ media: Iso }] }
`,
			},
		],
	},
});
