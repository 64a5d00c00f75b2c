import { defineRule } from '../../src/engine/rule.ts';
import { nameOfPlace, storageFaultOf, storagePlaceOf } from '../../src/estate/storage.ts';

export default defineRule({
	id: 'preflight/floppy-media',
	summary: 'The virtual floppy disk of the machine is within reach of the destination.',
	subject: 'migration',
	severity: 'error',
	optIn: true,
	why: 'A virtual floppy disk is a file (.vfd) that the destination has to open, like the image in a DVD drive. Microsoft says so of images; of floppy disks it follows from the same mechanism. Only machines of generation 1 have the drive.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmfloppydiskdrive',
	],
	messages: {
		local: 'The floppy drive holds {path}, which is on a disk that only one host reaches.',
		unknownVolume:
			'The floppy drive holds {path}, which is on none of the Cluster Shared Volumes of {cluster}.',
		otherRole:
			'The floppy drive holds {path}, which is on {disk}, a disk that does not belong to the role of the machine.',
	},
	fix: 'Eject it: `Set-VMFloppyDiskDrive -VMName {virtualMachine:ps} -Path $null`.',
	manualFix: 'Choose None for the floppy drive in the settings of the machine.',
	evidence: {
		empty: 'no floppy disk is inserted',
		generation: 'a machine of generation 2 has no floppy drive',
		reachable: 'its floppy disk is on {place}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine } = migration;
		if (facts.peek(virtualMachine, 'generation') === 2) return pass('generation');
		const cluster = estate.clusterOf(virtualMachine, facts);
		const drives = facts.need(virtualMachine, 'floppyDrives');
		if (!cluster || !drives) return;
		if (drives.length === 0) return pass('empty');
		for (const drive of drives) {
			const path = facts.need(drive, 'path');
			const place = path === undefined ? undefined : storagePlaceOf(cluster, path, facts);
			if (path === undefined || !place) continue;
			if (place.kind === 'unknown') facts.missing(drive, 'path');
			const name = nameOfPlace(place);
			const fault = storageFaultOf(place, virtualMachine, estate, facts);
			if (fault)
				report(fault, [drive, 'path'], {
					virtualMachine: virtualMachine.name,
					path,
					cluster: cluster.name,
					disk: name,
				});
			pass('reachable', { place: name });
		}
	},
	examples: {
		good: [
			{
				name: 'None inserted, one on a Cluster Shared Volume, and no drive at all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - { name: app01, owner: HV01, floppyDrives: [] }
  - { name: app02, owner: HV01, floppyDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\driver.vfd' }] }
  - { name: app03, owner: HV01, generation: 2 }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02 }
`,
			},
		],
		bad: [
			{
				name: 'Floppy disks that the destination does not reach',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks: [{ name: Cluster Disk 2, path: 'E:', owner: app02 }]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - name: app01
    owner: HV01
    generation: 1
    floppyDrives: [{ path: 'C:\\drivers\\driver.vfd' }] # <- local
  - name: app02
    owner: HV01
    generation: 1
    floppyDrives: [{ path: 'C:\\ClusterStorage\\Volume2\\driver.vfd' }] # <- unknownVolume
  - name: app03
    owner: HV01
    generation: 1
    floppyDrives: [{ path: 'E:\\driver.vfd' }] # <- otherRole
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02 }
`,
			},
		],
		undecided: [
			{
				name: 'Whether one is inserted is not known',
				missing: ['app01 floppyDrives'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});
