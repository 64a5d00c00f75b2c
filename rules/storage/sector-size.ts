import { defineRule } from '../../src/engine/rule.ts';
import { isPassThrough } from '../../src/estate/storage/machine-files.ts';
import { volumeOfFile } from '../../src/estate/storage/volume-of.ts';

const pages =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer';

/** The largest sector that a virtual hard disk reports, in bytes. */
const largest = 4096;

export default defineRule({
	id: 'storage/sector-size',
	summary: 'A virtual hard disk reports physical sectors no smaller than those of its storage.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'A guest that takes the sectors of its disk for smaller than they are writes less than one at a time, and the storage has to read the rest of each sector before it can write. Performance suffers where disks of 4 KB sectors hold a disk that reports 512 bytes.',
	sources: [
		`${pages}/avoid-using-virtual-hard-disks-with-sector-size-less-than-size-of-physical`,
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vhd',
	],
	covers: ['bpa/vhd-sector-size'],
	messages: {
		small:
			'{path} of {virtualMachine} reports physical sectors of {size} bytes, and those of its storage are {needed} bytes.',
		smallVhd:
			'{path} of {virtualMachine} reports physical sectors of {size} bytes, as its format does, and those of its storage are {needed} bytes.',
	},
	fix: {
		small:
			'Shut the machine down, then `Set-VHD -Path {path:ps} -PhysicalSectorSizeBytes 4096`, where its disks are of the format .vhdx without checkpoints.',
		smallVhd:
			'Delete the checkpoints of the machine and shut it down, then `Convert-VHD -Path {path:ps} -DestinationPath {newPath:ps}`, which takes room for a copy, `Set-VHD -Path {newPath:ps} -PhysicalSectorSizeBytes 4096`, and attach the new disk in its place (`Set-VMHardDiskDrive -Path`).',
	},
	check({ virtualMachine, estate, facts, report }) {
		for (const drive of facts.assume(virtualMachine, 'hardDrives', [], 'as large as they need')) {
			if (isPassThrough(drive, facts)) continue;
			const size = facts.assume(drive, 'physicalSectorSize', largest, 'large enough');
			const path = size < largest ? facts.need(drive, 'path') : undefined;
			const volume = path && volumeOfFile(virtualMachine, path, estate, facts);
			const sector = volume && facts.need(volume, 'physicalSectorSize');
			if (!path || !sector || sector <= size) continue;
			const isVhd = /\.vhd$/i.test(path);
			report(isVhd ? 'smallVhd' : 'small', [drive, 'physicalSectorSize'], {
				virtualMachine: virtualMachine.name,
				path,
				newPath: `${path}x`,
				size,
				needed: Math.min(sector, largest),
			});
		}
	},
	examples: {
		good: [
			{
				name: 'Large sectors on both, small ones on both, storage of which nothing is declared, and disks as they are made',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01]
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1', physicalSectorSize: 4096 }
  - { name: Volume2, path: 'C:\\ClusterStorage\\Volume2', physicalSectorSize: 512 }
virtualMachines:
  - name: app01
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', physicalSectorSize: 4096 }
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\data.vhdx' }
      - { path: 'C:\\ClusterStorage\\Volume2\\app01\\logs.vhd', physicalSectorSize: 512 }
      - { path: '\\\\fs01\\vms\\app01\\temp.vhd', physicalSectorSize: 512 }
      - { passThrough: true }
`,
			},
		],
		bad: [
			{
				name: 'Small sectors on large ones, on a shared volume and on a volume of a host',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', physicalSectorSize: 4096 }]
virtualMachines:
  - name: app01
    hardDrives:
      - path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx'
        physicalSectorSize: 512 # <- small
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2022 }
storage: { volumes: [{ path: 'D:', physicalSectorSize: 4096 }, { path: 'D:\\Old', physicalSectorSize: 512 }] }
virtualMachines:
  - name: app02
    hardDrives:
      - path: 'D:\\VMs\\app02\\os.vhd'
        physicalSectorSize: 512 # <- smallVhd
      - path: 'D:\\Old\\app02\\data.vhd'
        physicalSectorSize: 512
`,
			},
		],
		undecided: [
			{
				name: 'The sectors of the storage',
				missing: ['HVC01 sharedVolumes[0].physicalSectorSize', 'HV02 storage.volumes'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines: [{ name: app01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhd', physicalSectorSize: 512 }] }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2022 }
virtualMachines: [{ name: app02, hardDrives: [{ path: 'D:\\VMs\\app02\\os.vhd', physicalSectorSize: 512 }] }]
`,
			},
		],
	},
});
