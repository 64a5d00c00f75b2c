import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { isPassThrough, isShared } from '../../src/estate/storage/machine-files.ts';
import { takesStorage } from '../../src/estate/storage/travelling-storage.ts';
import { immovableDisks, storageMigrationSources } from '../../src/facts/outside-clusters.ts';
import type { HardDrive } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/movable-disks',
	summary:
		'A machine that moves outside its role has no physical disk, and no shared one where its files move.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { operations: ['Move-VM', 'Move-VMStorage'] },
	why: 'A physical disk that is passed through to a machine belongs to one host, or to the cluster: a machine that has one moves only as a role, and its files do not move at all. A virtual hard disk that machines share (a VHD Set, or a VHDX that is shared) cannot be copied away from one of them.',
	sources: [
		...storageMigrationSources,
		...Object.values(immovableDisks).map(({ source }) => source),
	],
	covers: ['live-migration/pass-through-storage', 'live-migration/shared-disks'],
	messages: {
		physical: '{virtualMachine} has a physical disk ({disk}), which does not move with it.',
		shared:
			'{virtualMachine} shares the disk {disk} with other machines, and a shared disk does not move.',
	},
	fix: {
		physical:
			'Copy its content to a virtual hard disk (`New-VHD -SourceDisk` with the number of the disk, while it is offline), and attach that in its place while the machine is off.',
		shared:
			'Take the machine out of its guest cluster and detach the disk while it is off, or set the guest cluster up afresh at the other place.',
	},
	evidence: { movable: 'all its disks are virtual, and none that moves is shared' },
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine } = migration;
		for (const drive of facts.need(virtualMachine, 'hardDrives') ?? []) {
			if (facts.peek(drive, 'passThrough') === undefined) facts.need(drive, 'path');
			const kind = kindOf(drive, facts);
			if (!kind) continue;
			if (immovableDisks[kind].onlyWithFiles && !takesStorage(migration, estate, facts)) continue;
			const disk = facts.peek(drive, 'lunId') ?? facts.peek(drive, 'path') ?? 'without a name';
			report(kind, [drive], { virtualMachine: virtualMachine.name, disk });
		}
		pass('movable');
	},
	examples: {
		good: [
			{
				name: 'Virtual hard disks, and a shared one that stays on its share',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - { name: app01, hardDrives: [{ path: 'D:\\app01\\os.vhdx' }] }
  - { name: sql01, hardDrives: [{ path: '\\\\fs01\\vms\\sql01\\data.vhds' }] }
migrations:
  - { virtualMachine: app01, to: HV02, includeStorage: true }
  - { virtualMachine: app01, to: HV01, destinationStoragePath: 'E:\\app01' }
  - { virtualMachine: sql01, to: HV02, includeStorage: false }
`,
			},
		],
		bad: [
			{
				name: 'A physical disk and shared ones',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - name: app01
    hardDrives:
      - { passThrough: true, lunId: 600A0B80002 } # <- physical
  - name: sql01
    hardDrives:
      - { path: 'D:\\sql01\\quorum.vhds' } # <- shared
      - { path: 'D:\\sql01\\data.vhdx', shared: true } # <- shared
migrations:
  - { virtualMachine: app01, to: HV02, includeStorage: false }
  - { virtualMachine: sql01, to: HV01, destinationStoragePath: 'E:\\sql01' }
`,
			},
		],
		undecided: [
			{
				name: 'The disks, whether one is physical, and whether the files move, are not collected',
				missing: [
					'HV01 migrations[2].includeStorage',
					'app01 hardDrives',
					'app02 hardDrives[0].path',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines: [{ name: app01, path: 'D:\\app01' }, { name: app02, path: 'D:\\app02', hardDrives: [{ type: Fixed }] }, { name: app03, path: 'D:\\app03', checkpoints: [], hardDrives: [{ path: 'D:\\app03\\data.vhds' }] }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }, { virtualMachine: app03, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null }
`,
			},
		],
	},
});

function kindOf(drive: HardDrive, facts: Facts): keyof typeof immovableDisks | undefined {
	if (isPassThrough(drive, facts)) return 'physical';
	return isShared(drive, facts) ? 'shared' : undefined;
}
