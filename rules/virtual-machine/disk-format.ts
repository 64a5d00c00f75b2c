import { defineRule } from '../../src/engine/rule.ts';
import { extensionOf, parseWindowsPath } from '../../src/estate/windows-path.ts';

export default defineRule({
	id: 'virtual-machine/disk-format',
	summary: 'A virtual hard disk that grows is of the VHDX format.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'A dynamic or differencing disk of the older VHD format can become inconsistent when the power fails in the middle of a write. VHDX, which came with Windows Server 2012, has a mechanism against that; fixed VHD disks do not have the problem.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/vhd-format-dynamic-virtual-hard-disks-not-recommended-in-production',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-using-vhd-format-differencing-virtual-hard-disks-on-virtual-machines',
		'https://learn.microsoft.com/powershell/module/hyper-v/convert-vhd',
	],
	messages: { grows: '{path} is a disk of the VHD format and of type {type}.' },
	fix: 'Shut {virtualMachine} down, convert the disk (`Convert-VHD -Path {path:ps} -DestinationPath` with the name of the new .vhdx file), and attach the new file. Leave it as it is where the machine is to go back to Windows Server 2008 R2.',
	check({ virtualMachine, facts, report }) {
		for (const drive of facts.need(virtualMachine, 'hardDrives') ?? []) {
			const path = facts.peek(drive, 'path');
			if (path === undefined) {
				if (facts.peek(drive, 'passThrough') === undefined) facts.missing(drive, 'path');
				continue;
			}
			// The file of a checkpoint (.avhd) goes with the checkpoint.
			if (extensionOf(parseWindowsPath(path)) !== '.vhd') continue;
			const type = facts.need(drive, 'type');
			if (type === 'Dynamic' || type === 'Differencing')
				report('grows', [drive, 'path'], { virtualMachine: virtualMachine.name, path, type });
		}
	},
	examples: {
		good: [
			{
				name: 'VHDX, a fixed disk, a checkpoint, and a disk that is passed through',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
virtualMachines:
  - name: app01
    hardDrives:
      - { path: C:\\ClusterStorage\\Volume1\\app01\\os.vhdx, type: Dynamic }
      - { path: C:\\ClusterStorage\\Volume1\\app01\\data.vhd, type: Fixed }
      - { path: C:\\ClusterStorage\\Volume1\\app01\\logs_1F7B.avhd, type: Differencing }
      - { passThrough: true, lunId: 600A0B80009 }
`,
			},
			{
				name: 'Before VHDX',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012
virtualMachines: [{ name: app01, hardDrives: [] }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2008R2
virtualMachines:
  - { name: app02, hardDrives: [{ path: C:\\ClusterStorage\\Volume1\\app02\\os.vhd, type: Dynamic }] }
`,
			},
		],
		bad: [
			{
				name: 'Disks that came from Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
virtualMachines:
  - name: app01
    hardDrives:
      - { path: C:\\ClusterStorage\\Volume1\\app01\\os.VHD, type: Dynamic } # <- grows
      - { path: C:\\ClusterStorage\\Volume1\\app01\\data.vhd, type: Differencing } # <- grows
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: ['app01 hardDrives', 'app02 hardDrives[0].type', 'app02 hardDrives[1].path'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
virtualMachines:
  - { name: app01 }
  - { name: app02, hardDrives: [{ path: C:\\ClusterStorage\\Volume1\\app02\\os.vhd }, { type: Dynamic }] }
`,
			},
		],
	},
});
