import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { isSameName } from '../../src/estate/names.ts';
import { carriesState, isRestarted } from '../../src/estate/running.ts';
import { nameOfPlace, storageFaultOf, storagePlaceOf } from '../../src/estate/storage.ts';
import type { DvdDrive } from '../../src/generated/manifest.ts';

const eject =
	'Eject the medium: `Get-VMDvdDrive -VMName {virtualMachine:ps} | Set-VMDvdDrive -Path $null`.';

export default defineRule({
	id: 'preflight/dvd-media',
	summary: 'What is in the DVD drives of the machine is within reach of the destination.',
	subject: 'migration',
	severity: 'error',
	why: 'The destination opens every attachment of the machine anew. An image file that it does not find there makes the move fail ("Attachment … failed to open"), and a physical drive belongs to one host. An image on a Cluster Shared Volume or on a share is fine, and so is an empty drive.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmdvddrive',
	],
	messages: {
		local: 'The DVD drive holds {path}, which is on a disk that only one host reaches.',
		unknownVolume:
			'The DVD drive holds {path}, which is on none of the Cluster Shared Volumes of {cluster}.',
		otherRole:
			'The DVD drive holds {path}, which is on {disk}, a disk that does not belong to the role of the machine.',
		notOnline: 'The DVD drive holds {path}, which is on {volume}, and {volume} is {state}.',
		physicalDrive: 'The DVD drive is connected to a physical drive of the host.',
		driveMissing: 'The DVD drive is connected to {device}, and {destination} has no such drive.',
	},
	fix: {
		local: eject,
		unknownVolume: eject,
		otherRole: eject,
		notOnline: eject,
		physicalDrive: eject,
		driveMissing: eject,
	},
	manualFix: 'Choose None for the DVD drive in the settings of the machine.',
	evidence: {
		empty: 'no medium is inserted',
		reachable: 'its media are on {places:list}',
		drivePresent: '{destination} has the drive {device} too',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster) return;
		const data = { virtualMachine: virtualMachine.name };
		const places = new Set<string>();
		let inserted = 0;
		for (const drive of facts.need(virtualMachine, 'dvdDrives') ?? []) {
			const media = facts.peek(drive, 'media') ?? mediaOf(drive, facts);
			if (media === 'None') continue;
			inserted += 1;
			if (media === 'Iso') {
				const path = facts.need(drive, 'path');
				const place = path === undefined ? undefined : storagePlaceOf(cluster, path, facts);
				if (!place || path === undefined) continue;
				if (place.kind === 'unknown') facts.missing(drive, 'path');
				const name = nameOfPlace(place);
				places.add(name);
				const fault = storageFaultOf(place, virtualMachine, estate, facts);
				if (fault)
					report(fault, [drive, 'path'], { ...data, path, cluster: cluster.name, disk: name });
				if (place.kind !== 'sharedVolume') continue;
				const state = facts.need(place.sharedVolume, 'state');
				if (state !== undefined && state !== 'Online')
					report('notOnline', [drive, 'path'], {
						...data,
						path,
						volume: name,
						state: state.toLowerCase(),
					});
			} else if (media === 'Physical' && !isRestarted(migration, facts)) {
				if (carriesState(migration, facts)) report('physicalDrive', [drive, 'media'], data);
			} else if (media === 'Physical') {
				const device = facts.need(drive, 'device');
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
  - { name: app01, owner: HV01, dvdDrives: [{ media: None }] }
  - { name: app02, owner: HV01, dvdDrives: [] }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
`,
			},
			{
				name: 'Images on a share and on a Cluster Shared Volume',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Online }]
virtualMachines:
  - name: app01
    owner: HV01
    dvdDrives:
      - { media: Iso, path: '\\\\fs01\\iso\\sql.iso' }
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
virtualMachines: [{ name: app01, owner: HV01, dvdDrives: [{ media: Physical, device: 'D:' }] }]
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
disks: [{ name: Cluster Disk 2, path: 'E:', owner: Available Storage }]
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
migrations: [{ virtualMachine: app01, to: HV02 }]
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
    dvdDrives: [{ media: Physical, device: 'D:' }] # <- driveMissing
migrations: [{ virtualMachine: app01, to: HV02, type: Shutdown }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, dvdDrives: [] }
`,
			},
		],
		undecided: [
			{
				name: 'What is inserted is not known',
				missing: ['app01 dvdDrives[0].media', 'app01 dvdDrives[1].path', 'app02 dvdDrives'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01, dvdDrives: [{ controllerNumber: 1 }, { media: Iso }] }
  - { name: app02, owner: HV01 }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
`,
			},
		],
	},
});

/** What a drive must hold, from what else is said of it. */
function mediaOf(drive: DvdDrive, facts: Facts): DvdDrive['media'] {
	if (facts.peek(drive, 'path') !== undefined) return 'Iso';
	return facts.peek(drive, 'device') === undefined ? facts.need(drive, 'media') : 'Physical';
}
