import { defineRule } from '../../src/engine/rule.ts';
import { isPassThrough } from '../../src/estate/storage/machine-files.ts';

export default defineRule({
	id: 'storage/virtual-hard-disk-alignment',
	summary: 'The blocks of dynamic and differencing disks start at a multiple of 4 KB.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'In a .vhd file of an older system the blocks start anywhere at a multiple of 512 bytes. On storage with sectors of 4 KB each write of the guest then touches two of them, and has to read both first.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-alignment-inconsistencies-between-virtual-blocks-and-physical-disk-sectors',
		'https://learn.microsoft.com/windows/win32/hyperv_v2/msvm-virtualharddiskstate',
	],
	covers: ['bpa/vhd-alignment'],
	messages: {
		misaligned: 'The blocks of {path} of {virtualMachine} do not start at multiples of 4 KB.',
	},
	fix: 'Delete the checkpoints of the machine and shut it down, then `Convert-VHD -Path {path:ps} -DestinationPath {newPath:ps}`, which takes room for a copy, and attach the new disk in its place (`Set-VMHardDiskDrive -Path`). A disk that other machines have as their parent stays as it is.',
	check({ virtualMachine, facts, report }) {
		for (const drive of facts.assume(virtualMachine, 'hardDrives', [], 'aligned')) {
			if (isPassThrough(drive, facts)) continue;
			if (facts.assume(drive, 'alignment', 1, 'aligned') !== 0) continue;
			const type = facts.need(drive, 'type');
			const path = facts.need(drive, 'path');
			if (type === undefined || type === 'Fixed' || !path) continue;
			report('misaligned', [drive, 'alignment'], {
				virtualMachine: virtualMachine.name,
				path,
				newPath: path.replace(/(\.a?vhd)?x?$/i, '-aligned.vhdx'),
			});
		}
	},
	examples: {
		good: [
			{
				name: 'Aligned, of fixed size, passed through, and as it is made',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: app01
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', type: Dynamic, alignment: 1 }
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\data.vhd', type: Fixed, alignment: 0 }
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\logs.vhd', type: Dynamic }
      - { passThrough: true }
  - { name: app02 }
`,
			},
		],
		bad: [
			{
				name: 'A disk that comes from Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: app01
    hardDrives:
      - path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhd'
        type: Dynamic
        alignment: 0 # <- misaligned
`,
			},
		],
		undecided: [
			{
				name: 'What kind of disk it is',
				missing: ['app01 hardDrives[0].type'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhd', alignment: 0 }] }
`,
			},
		],
	},
});
