import { defineRule } from '../../src/engine/rule.ts';
import { isPassThrough } from '../../src/estate/storage/machine-files.ts';

export default defineRule({
	id: 'virtual-machine/generation-2-devices',
	summary: 'A machine of generation 2 has none of the devices that only generation 1 has.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2012R2' },
	why: 'A machine of generation 2 has no IDE controllers, no floppy drive, no legacy network adapter and no physical DVD drive, and its virtual hard disks have the format .vhdx (or .vhds). Where a manifest says otherwise, the machine cannot be made so, or the manifest is wrong.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/should-i-create-a-generation-1-or-2-virtual-machine-in-hyper-v',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn282285(v=ws.11)',
	],
	messages: {
		vhd: '{virtualMachine} is of generation 2, and its disk {path} has the format .vhd.',
		ide: '{virtualMachine} is of generation 2, and has a drive on an IDE controller.',
		floppy: '{virtualMachine} is of generation 2, and has a floppy drive with {path}.',
		legacy: '{virtualMachine} is of generation 2, and has a legacy network adapter.',
		physical: '{virtualMachine} is of generation 2, and has the physical DVD drive of its host.',
	},
	fix: {
		vhd: 'Convert the disk: `Convert-VHD -Path {path:ps} -DestinationPath {newPath:ps}`, and attach the new one. A disk that was started in generation 1 does not start in generation 2.',
		ide: 'Attach the drive to a SCSI controller, or make the machine anew as one of generation 1.',
		floppy:
			'Take the floppy drive out of the manifest, or make the machine anew as one of generation 1.',
		legacy:
			'Use an ordinary network adapter, from which generation 2 starts too, or make the machine anew as one of generation 1.',
		physical: 'Use an image (.iso), or make the machine anew as one of generation 1.',
	},
	check({ virtualMachine, facts, report }) {
		if (facts.need(virtualMachine, 'generation') !== 2) return;
		const { name } = virtualMachine;
		const of = { virtualMachine: name };
		for (const drive of facts.need(virtualMachine, 'hardDrives') ?? []) {
			const path = isPassThrough(drive, facts) ? undefined : facts.need(drive, 'path');
			if (path && /\.a?vhd$/i.test(path))
				report('vhd', [drive, 'path'], { ...of, path, newPath: `${path}x` });
			if (facts.assume(drive, 'controllerType', undefined, 'SCSI') === 'IDE')
				report('ide', [drive, 'controllerType'], of);
		}
		for (const drive of facts.assume(virtualMachine, 'dvdDrives', [], 'none')) {
			if (facts.assume(drive, 'controllerType', undefined, 'SCSI') === 'IDE')
				report('ide', [drive, 'controllerType'], of);
			if (facts.assume(drive, 'media', 'None', 'no physical one') === 'Physical')
				report('physical', [drive, 'media'], of);
		}
		for (const drive of facts.assume(virtualMachine, 'floppyDrives', [], 'none')) {
			const path = facts.assume(drive, 'path', null, 'none');
			if (path) report('floppy', [drive, 'path'], { ...of, path });
		}
		for (const adapter of facts.assume(virtualMachine, 'networkAdapters', [], 'none'))
			if (facts.assume(adapter, 'legacy', false, 'not legacy'))
				report('legacy', [adapter, 'legacy'], of);
	},
	examples: {
		good: [
			{
				name: 'Generation 2 with its own devices, and generation 1',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: app01
    generation: 2
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', controllerType: SCSI }
      - { passThrough: true, lunId: 600A0B80009 }
    dvdDrives: [{ media: Iso, path: 'C:\\ClusterStorage\\Volume1\\iso\\os.iso', controllerType: SCSI }]
    floppyDrives: [{ path: null }]
    networkAdapters: [{ legacy: false }]
  - name: old01
    generation: 1
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\old01\\os.vhd', controllerType: IDE }]
    networkAdapters: [{ legacy: true }]
`,
			},
		],
		bad: [
			{
				name: 'Generation 2 with devices of generation 1',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: app01
    generation: 2
    hardDrives:
      - path: C:\\ClusterStorage\\Volume1\\app01\\os.vhd # <- vhd
      - path: C:\\ClusterStorage\\Volume1\\app01\\data.vhdx
        controllerType: IDE # <- ide
    dvdDrives:
      - { media: Physical, device: 'D:' } # <- physical
      - { media: None, controllerType: IDE } # <- ide
    floppyDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\f.vfd' }] # <- floppy
    networkAdapters: [{ legacy: true }] # <- legacy
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: ['app01 generation', 'app02 hardDrives'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, hardDrives: [] }
  - { name: app02, generation: 2 }
`,
			},
		],
	},
});
