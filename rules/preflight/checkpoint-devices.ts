import { defineRule } from '../../src/engine/rule.ts';
import { disksOf, imagesOf, switchesOf } from '../../src/estate/machine/present-devices.ts';
import { isSameName } from '../../src/estate/names/names.ts';
import { switchNamed } from '../../src/estate/network/switches.ts';
import { findImage, mediumIn } from '../../src/estate/storage/media.ts';
import { storageFaultOf, storagePlaceOf } from '../../src/estate/storage/storage.ts';
import { storageHolderOf } from '../../src/estate/storage/travelling-storage.ts';

const forget =
	'Remove the checkpoint if nobody goes back to it, and let its disks merge before the move: `Remove-VMSnapshot -VMName {virtualMachine:ps} -Name {checkpoint:ps}`.';
const forgetByHand =
	'Delete the checkpoint in Hyper-V Manager if nobody goes back to it, and let its disks merge before the move.';

/** Whether a name is known to be none of the machine's own. */
function isForeign(name: string, own: readonly string[] | undefined): boolean {
	return own !== undefined && !own.some((one) => isSameName(one, name));
}

export default defineRule({
	id: 'preflight/checkpoint-devices',
	summary: 'The destination has what only the checkpoints of the machine are connected to.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: { migrationTypes: ['Live', 'Quick'] },
	why: 'A checkpoint keeps the devices that the machine had when it was taken, and moves along with it: a disk, an image in a DVD drive, an adapter on a virtual switch that the machine itself has left since. Where the destination has no such thing, going back to the checkpoint there brings the machine back without it, or does not bring it back at all. `Compare-VM` names checkpoints among the sources of incompatibilities. What the machine itself is connected to now is judged by checks of its own.',
	sources: [
		'https://learn.microsoft.com/powershell/module/hyper-v/compare-vm',
		'https://learn.microsoft.com/powershell/module/hyper-v/get-vmharddiskdrive',
		'https://learn.microsoft.com/powershell/module/hyper-v/get-vmdvddrive',
		'https://learn.microsoft.com/powershell/module/hyper-v/get-vmnetworkadapter',
	],
	messages: {
		disk: 'The checkpoint {checkpoint} of {virtualMachine} has the disk {path}, which the machine itself has no more, and {destination} does not reach it.',
		image:
			'The checkpoint {checkpoint} of {virtualMachine} holds the image {path} in a DVD drive, and {destination} does not reach it.',
		drive:
			'The checkpoint {checkpoint} of {virtualMachine} is connected to a physical DVD drive of the host, which does not move.',
		switch:
			'The checkpoint {checkpoint} of {virtualMachine} is connected to the virtual switch "{switch}", and {destination} has no such switch.',
	},
	fix: { disk: forget, image: forget, drive: forget, switch: forget },
	manualFix: {
		disk: forgetByHand,
		image: forgetByHand,
		drive: forgetByHand,
		switch: forgetByHand,
	},
	evidence: {
		none: 'the machine has no checkpoints',
		present: '{destination} has what its checkpoints are connected to: {checkpoints:list}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const checkpoints = facts.need(virtualMachine, 'checkpoints');
		if (!checkpoints) return;
		if (checkpoints.length === 0) return pass('none');
		// Elsewhere the files of a machine and its checkpoints move along, or are on a share.
		const isRole = migration.operation === 'Move-ClusterVirtualMachineRole';
		const cluster = isRole ? estate.clusterOf(virtualMachine, facts) : undefined;
		for (const one of checkpoints) {
			const names = {
				virtualMachine: virtualMachine.name,
				destination: destination.name,
				checkpoint: facts.peek(one, 'name') ?? '',
			};
			const drives = cluster
				? facts.assume(one, 'hardDrives', [], 'none but those that the machine has now')
				: [];
			for (const drive of drives) {
				const path = facts.peek(drive, 'passThrough') === true ? null : facts.need(drive, 'path');
				const place = cluster && path && storagePlaceOf(cluster, path, estate, facts);
				if (!place || !storageFaultOf(place, virtualMachine, estate, facts)) continue;
				if (isForeign(path, disksOf(virtualMachine, facts)))
					report('disk', [drive, 'path'], { ...names, path });
			}
			for (const drive of facts.need(one, 'dvdDrives') ?? []) {
				const media = mediumIn(drive, facts);
				if (media === 'Physical') report('drive', [drive, 'media'], names);
				const path = media === 'Iso' ? facts.need(drive, 'path') : undefined;
				if (!path) continue;
				const holder = storageHolderOf(migration, estate, facts);
				const image = holder && findImage(drive, path, { migration, holder, estate }, facts);
				if (image?.fault && isForeign(path, imagesOf(virtualMachine, facts)))
					report('image', [drive, 'path'], { ...names, path });
			}
			for (const adapter of facts.need(one, 'networkAdapters') ?? []) {
				const name = facts.need(adapter, 'switch');
				const switches = name?.trim() ? facts.need(destination, 'switches') : undefined;
				if (!name || !switches || !facts.isComplete(switches)) continue;
				if (switchNamed(switches, name, facts)) continue;
				if (isForeign(name, switchesOf(virtualMachine, facts)))
					report('switch', [adapter, 'switch'], { ...names, switch: name });
			}
		}
		pass('present', {
			destination: destination.name,
			checkpoints: checkpoints.map((one) => facts.peek(one, 'name') ?? 'one without a name'),
		});
	},
	examples: {
		good: [
			{
				name: 'No checkpoints, and one whose devices are there too or are those of the machine now',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
disks: []
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Online }]
virtualMachines:
  - { name: app01, owner: HV01, checkpoints: [] }
  - name: app02
    owner: HV01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app02.avhdx', parents: ['D:\\vms\\app02.vhdx'] }]
    dvdDrives: [{ path: 'D:\\iso\\setup.iso' }]
    networkAdapters: [{ switch: Production }]
    checkpoints:
      - name: before-update
        hardDrives: [{ path: 'D:\\vms\\app02.vhdx' }, { path: 'C:\\ClusterStorage\\Volume1\\old.vhdx' }, { passThrough: true }]
        dvdDrives: [{ path: 'D:\\iso\\setup.iso' }, { path: 'C:\\ClusterStorage\\Volume1\\iso\\update.iso' }, { path: null }]
        networkAdapters: [{ switch: Production }, { switch: backup }, { switch: '' }, { switch: ' ' }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Backup }] }
`,
			},
		],
		bad: [
			{
				name: 'A disk of the past, beside one that stands by itself',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
disks: []
virtualMachines:
  - name: app01
    owner: HV01
    highlyAvailable: true
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01.vhdx', type: Fixed }]
    checkpoints:
      - name: Before the move to the cluster
        hardDrives:
          - path: 'D:\\vms\\old.vhdx' # <- disk
        dvdDrives: []
        networkAdapters: []
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'A disk, an image and a drive of the source, and a switch that only the checkpoint knows',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Online }]
disks: []
virtualMachines:
  - name: app01
    owner: HV01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01.avhdx', parents: ['C:\\ClusterStorage\\Volume1\\app01.vhdx'] }]
    dvdDrives: [{ path: null }]
    networkAdapters: [{ switch: Production }]
    checkpoints:
      - name: before-update
        hardDrives:
          - path: C:\\ClusterStorage\\Volume1\\app01.vhdx
          - path: D:\\vms\\app01-data.vhdx # <- disk
        dvdDrives:
          - path: D:\\iso\\setup.iso # <- image
          - media: Physical # <- drive
        networkAdapters:
          - switch: Staging # <- switch
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production }] }
`,
			},
		],
		undecided: [
			{
				name: 'What a checkpoint is connected to was not collected, or the checkpoints were not',
				missing: [
					'app01 checkpoints',
					'app02 checkpoints[0].dvdDrives',
					'app02 checkpoints[0].networkAdapters',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01 }
  - { name: app02, owner: HV01, checkpoints: [{ name: before-update }] }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
`,
			},
		],
	},
});
