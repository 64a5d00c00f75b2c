import { defineRule } from '../../src/engine/rule.ts';
import { isPassThrough } from '../../src/estate/storage/machine-files.ts';

const analyzer =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer';

export default defineRule({
	id: 'storage/virtual-hard-disk-format',
	summary: 'Disks that grow have the format .vhdx rather than .vhd.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'A .vhd file that grows can become inconsistent when the power fails in the middle of an update of its structure. The format .vhdx, which came with Windows Server 2012, is protected against that, and a disk of fixed size does not grow.',
	sources: [
		`${analyzer}/vhd-format-dynamic-virtual-hard-disks-not-recommended-in-production`,
		`${analyzer}/avoid-using-vhd-format-differencing-virtual-hard-disks-on-virtual-machines`,
	],
	covers: ['bpa/vhd-differencing-production', 'bpa/vhd-dynamic-production', 'storage/format'],
	messages: {
		dynamic: 'The disk {path} of {name} is a dynamic disk of the format .vhd.',
		differencing: 'The disk {path} of {name} is a differencing disk of the format .vhd.',
	},
	fix: {
		dynamic:
			'Delete the checkpoints of the machine and shut it down, then `Convert-VHD -Path {path:ps} -DestinationPath {newPath:ps}`, which takes room for a copy, and attach the new disk in its place (`Set-VMHardDiskDrive -Path`). Or convert it to a fixed one (`-VHDType Fixed`).',
		differencing:
			'Delete the checkpoints of the machine and shut it down, convert its disk with its parents to one that needs none, `Convert-VHD -Path {path:ps} -DestinationPath {newPath:ps} -VHDType Dynamic`, and attach that in its place (`Set-VMHardDiskDrive -Path`). Leave the parents as they are where another machine has them too.',
	},
	check({ virtualMachine, facts, report }) {
		for (const drive of facts.need(virtualMachine, 'hardDrives') ?? []) {
			if (isPassThrough(drive, facts)) continue;
			const path = facts.need(drive, 'path');
			if (!path || !/\.vhd$/i.test(path)) continue;
			const type = facts.need(drive, 'type');
			const data = { path, newPath: `${path}x`, name: virtualMachine.name };
			if (type === 'Dynamic') report('dynamic', [drive, 'path'], data);
			if (type === 'Differencing') report('differencing', [drive, 'path'], data);
		}
	},
	examples: {
		good: [
			{
				name: 'Disks of the format .vhdx, a fixed .vhd, a checkpoint, and a disk that is passed through',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: app01
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', type: Dynamic }
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\data.VHD', type: Fixed }
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\logs_1F7B.avhd', type: Differencing }
      - { passThrough: true }
`,
			},
			{
				name: 'A .vhdx of an unknown type',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines: [{ name: app01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx' }] }]
`,
			},
		],
		bad: [
			{
				name: 'Disks that came along from Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
virtualMachines:
  - name: app01
    hardDrives:
      - path: C:\\ClusterStorage\\Volume1\\app01\\os.vhd # <- dynamic
        type: Dynamic
      - path: C:\\ClusterStorage\\Volume1\\app01\\data.vhd # <- differencing
        type: Differencing
`,
			},
		],
		undecided: [
			{
				name: 'A .vhd of an unknown type, and a machine whose disks were not collected',
				missing: ['app01 hardDrives[0].type', 'app02 hardDrives'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhd' }] }
  - { name: app02 }
`,
			},
		],
	},
});
