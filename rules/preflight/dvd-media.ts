import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { carriesState, isRestarted } from '../../src/estate/machine/running.ts';
import { isSameName } from '../../src/estate/names/names.ts';
import { findImage, mediumIn } from '../../src/estate/storage/media.ts';
import { storageHolderOf } from '../../src/estate/storage/travelling-storage.ts';
import type { DvdDrive } from '../../src/generated/manifest.ts';

const eject =
	'Eject the medium: `Get-VMDvdDrive -VMName {virtualMachine:ps} | Where-Object Path -EQ {path:ps} | Set-VMDvdDrive -Path $null`.';
const disconnect =
	'Disconnect the drive: `Get-VMDvdDrive -VMName {virtualMachine:ps} | Where-Object DvdMediaType -EQ PassThrough | Set-VMDvdDrive -Path $null`.';

export default defineRule({
	id: 'preflight/dvd-media',
	summary: 'What is in the DVD drives of the machine is within reach of the destination.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true },
	why: 'The destination opens every attachment of the machine anew. An image file that it does not find there makes the move fail ("Attachment … failed to open"), and a physical drive belongs to one host. An image on a Cluster Shared Volume is fine, and so is one on a share that the computer account of the destination may read, and an empty drive.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmdvddrive',
		'https://learn.microsoft.com/powershell/module/smbshare/new-smbshare',
	],
	covers: ['live-migration/media'],
	messages: {
		local: 'The DVD drive holds {path}, which is on a disk of one host.',
		unknownVolume:
			'The DVD drive holds {path}, which is on none of the Cluster Shared Volumes of {cluster}.',
		otherRole:
			'The DVD drive holds {path}, which is on {place}, a disk that does not belong to the role of the machine.',
		notOnline: 'The DVD drive holds {path}, which is on {place}, and {place} is {state}.',
		noAccess: 'The DVD drive holds {path}, and {destination} may not read from {place}.',
		physicalDrive: 'The DVD drive is connected to a physical drive of the host.',
		driveMissing: 'The DVD drive is connected to {device}, and {destination} has no such drive.',
	},
	startFaults: [
		'local',
		'unknownVolume',
		'otherRole',
		'notOnline',
		'noAccess',
		'physicalDrive',
		'driveMissing',
	],
	fix: {
		local: eject,
		unknownVolume: eject,
		otherRole: eject,
		notOnline: eject,
		noAccess: eject,
		physicalDrive: disconnect,
		driveMissing: disconnect,
	},
	manualFix: 'Choose None for the DVD drive in the settings of the machine.',
	evidence: {
		empty: 'no medium is inserted',
		reachable: 'its media are on {places:list}',
		drivePresent: '{destination} has the drive {device} too',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const holder = storageHolderOf(migration, estate, facts);
		if (!holder) return;
		const places = new Set<string>();
		let inserted = 0;
		for (const drive of facts.need(virtualMachine, 'dvdDrives') ?? []) {
			const media = mediumIn(drive, facts);
			if (media === 'None') continue;
			inserted += 1;
			const data = { virtualMachine: virtualMachine.name };
			if (media === 'Iso') {
				const path = given(drive, 'path', facts);
				const image = path && findImage(drive, path, { migration, holder, estate }, facts);
				if (!image) continue;
				places.add(image.data.place);
				if (image.fault) report(image.fault, [drive, 'path'], image.data);
			} else if (media === 'Physical' && !isRestarted(migration, facts)) {
				if (carriesState(migration, facts)) report('physicalDrive', [drive, 'media'], data);
			} else if (media === 'Physical') {
				const device = given(drive, 'device', facts);
				const devices = facts.need(destination, 'dvdDrives');
				if (device === undefined || !devices) continue;
				const names = { device, destination: destination.name };
				if (devices.some((one) => isSameName(one, device))) pass('drivePresent', names);
				else if (facts.isComplete(devices))
					report('driveMissing', [drive, 'device'], { ...data, ...names });
			}
		}
		if (places.size > 0) pass('reachable', { places: [...places] });
		if (inserted === 0) pass('empty');
	},
	examples: {
		good: [
			{
				name: 'Nothing inserted, or no drive at all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01, dvdDrives: [{ media: None, path: null }, { path: null }, { path: '' }] }
  - { name: app02, owner: HV01, dvdDrives: [] }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
`,
			},
			{
				name: 'Images on shares that the destination may read, and on a Cluster Shared Volume',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
fileShares:
  - { path: '\\\\fs01\\iso', readAccess: [Everyone] }
  - { path: '\\\\fs01\\vms', fullAccess: [HV01, 'CONTOSO\\HV02$'] }
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Online }]
virtualMachines:
  - name: app01
    owner: HV01
    dvdDrives:
      - { media: Iso, path: '\\\\fs01\\iso\\sql.iso' }
      - { media: Iso, path: '\\\\fs01\\vms\\drivers.iso' }
      - { path: 'C:\\ClusterStorage\\Volume1\\iso\\tools.iso' }
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'A machine that is shut down to move finds a drive of the same letter',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01, state: Running, dvdDrives: [{ media: Physical, device: 'D:' }] }]
migrations: [{ virtualMachine: app01, to: HV02, type: Shutdown }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, dvdDrives: ['D:', 'E:'] }
`,
			},
		],
		bad: [
			{
				name: 'A physical drive, and images that the destination does not reach',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
disks: [{ name: Cluster Disk 2, path: 'E:', owner: Available Storage }]
fileShares:
  - { path: '\\\\fs01\\iso', fullAccess: [HV01] }
  - { path: '\\\\fs01\\vms', fullAccess: [HV01], readAccess: [HV03] }
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Offline }]
virtualMachines:
  - name: app01
    owner: HV01
    dvdDrives:
      - media: Physical # <- physicalDrive
        device: 'D:'
      - { media: Iso, path: 'C:\\Windows\\System32\\vmguest.iso' } # <- local
      - { media: Iso, path: 'D:\\iso\\sql.iso' } # <- local
      - { media: Iso, path: 'E:\\iso\\sql.iso' } # <- otherRole
      - { media: Iso, path: 'C:\\ClusterStorage\\library\\sql.iso' } # <- unknownVolume
      - { media: Iso, path: 'C:\\ClusterStorage\\Volume1\\sql.iso' } # <- notOnline
      - { media: Iso, path: '\\\\fs01\\iso\\sql.iso' } # <- noAccess
      - { media: Iso, path: '\\\\fs01\\vms\\sql.iso' } # <- noAccess
      - { media: Iso, path: '\\\\HV01\\iso\\sql.iso' } # <- local
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'An image on the system drive, whatever the disks of the cluster are',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    dvdDrives: [{ path: 'C:\\Windows\\System32\\vmguest.iso' }] # <- local
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, systemDrive: 'C:' }
`,
			},
			{
				name: 'The destination has no drive of that letter',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    owner: HV01
    state: Running
    dvdDrives: [{ media: Physical, device: 'D:' }] # <- driveMissing
migrations: [{ virtualMachine: app01, to: HV02, type: Shutdown }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, dvdDrives: [] }
`,
			},
			{
				name: 'An image that does not go along with the files of a machine',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - name: app01
    dvdDrives:
      - { media: Iso, path: 'D:\\ISO\\ws2022.iso' } # <- local
migrations: [{ virtualMachine: app01, to: HV02, includeStorage: true, destinationStoragePath: 'D:\\app01' }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null }
`,
			},
		],
		undecided: [
			{
				name: 'What is inserted is not known',
				missing: [
					'app01 dvdDrives[0].media',
					'app01 dvdDrives[1].path',
					'app01 dvdDrives[2].path',
					'app02 dvdDrives',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01, dvdDrives: [{ controllerNumber: 1 }, { media: Iso }, { media: Iso, path: null }] }
  - { name: app02, owner: HV01 }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
`,
			},
			{
				name: 'Nothing is known of the shares',
				missing: ['HVC01 fileShares[0].fullAccess', 'HVC01 fileShares'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
fileShares: [{ path: '\\\\fs01\\iso' }]
virtualMachines:
  - name: app01
    owner: HV01
    dvdDrives: [{ path: '\\\\fs01\\iso\\sql.iso' }, { path: '\\\\fs02\\iso\\sql.iso' }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});

/** What is inserted: said to be there, it has to have a name. */
function given(drive: DvdDrive, key: 'path' | 'device', facts: Facts): string | undefined {
	const text = facts.need(drive, key);
	if (text !== undefined && !text?.trim()) facts.missing(drive, key, 'something is inserted');
	return text?.trim() ? text : undefined;
}
