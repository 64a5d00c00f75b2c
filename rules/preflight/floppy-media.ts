import { defineRule } from '../../src/engine/rule.ts';
import { findImage } from '../../src/estate/storage/media.ts';
import { storageHolderOf } from '../../src/estate/storage/travelling-storage.ts';

export default defineRule({
	id: 'preflight/floppy-media',
	summary: 'The virtual floppy disk of the machine is within reach of the destination.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true },
	optIn: true,
	why: 'A virtual floppy disk is a file (.vfd) that the destination has to open, like the image in a DVD drive. Microsoft says so of images; of floppy disks it follows from the same mechanism. Only machines of generation 1 have the drive.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmfloppydiskdrive',
	],
	covers: ['live-migration/media'],
	messages: {
		local: 'The floppy drive holds {path}, which is on a disk of one host.',
		unknownVolume:
			'The floppy drive holds {path}, which is on none of the Cluster Shared Volumes of {cluster}.',
		otherRole:
			'The floppy drive holds {path}, which is on {place}, a disk that does not belong to the role of the machine.',
		notOnline: 'The floppy drive holds {path}, which is on {place}, and {place} is {state}.',
		noAccess: 'The floppy drive holds {path}, and {destination} may not read from {place}.',
	},
	startFaults: ['local', 'unknownVolume', 'otherRole', 'notOnline', 'noAccess'],
	fix: 'Eject it: `Set-VMFloppyDiskDrive -VMName {virtualMachine:ps} -Path $null`.',
	manualFix: 'Choose None for the floppy drive in the settings of the machine.',
	evidence: {
		empty: 'no floppy disk is inserted',
		generation: 'a machine of generation 2 has no floppy drive',
		reachable: 'its floppy disk is on {places:list}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine } = migration;
		if (facts.peek(virtualMachine, 'generation') === 2) return pass('generation');
		const holder = storageHolderOf(migration, estate, facts);
		const drives = facts.need(virtualMachine, 'floppyDrives');
		if (!holder || !drives) return;
		const places = new Set<string>();
		for (const drive of drives) {
			const path = facts.need(drive, 'path');
			const image = path?.trim() && findImage(drive, path, { migration, holder, estate }, facts);
			if (!image) continue;
			places.add(image.data.place);
			if (image.fault) report(image.fault, [drive, 'path'], image.data);
		}
		if (places.size > 0) pass('reachable', { places: [...places] });
		else pass('empty');
	},
	examples: {
		good: [
			{
				name: 'None inserted, one on a Cluster Shared Volume, and no drive at all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Online }]
virtualMachines:
  - { name: app01, owner: HV01, floppyDrives: [{ path: null }] }
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
nodes: [HV01, HV02]
disks: [{ name: Cluster Disk 2, path: 'E:', owner: app02 }]
fileShares: [{ path: '\\\\fs01\\vfd', fullAccess: [HV01] }]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Failed }]
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
  - name: app04
    owner: HV01
    generation: 1
    floppyDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\driver.vfd' }] # <- notOnline
  - name: app05
    owner: HV01
    generation: 1
    floppyDrives: [{ path: '\\\\fs01\\vfd\\driver.vfd' }] # <- noAccess
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02 }
  - { virtualMachine: app04, to: HV02 }
  - { virtualMachine: app05, to: HV02 }
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
