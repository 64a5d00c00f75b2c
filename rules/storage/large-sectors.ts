import { defineRule } from '../../src/engine/rule.ts';
import { isPassThrough } from '../../src/estate/storage/machine-files.ts';
import { volumeOfFile } from '../../src/estate/storage/volume-of.ts';

/** What a disk of the old kind has for sectors, in bytes. */
const small = 512;

export default defineRule({
	id: 'storage/large-sectors',
	summary: 'Virtual hard disks of Windows Server 2008 R2 lie on disks with sectors of 512 bytes.',
	subject: 'virtualMachine',
	severity: 'error',
	optIn: true,
	appliesTo: { to: '2008R2' },
	why: 'The format .vhd is made of sectors of 512 bytes. Hyper-V of Windows Server 2008 R2 opens no such file on a native 4K disk, whose logical sectors have 4,096 bytes. A disk that only emulates small sectors (512e) works, but reads and writes a whole sector for each of the small writes that a file which grows, or a differencing file, makes into its tables. The rule is opt-in: where the machines run, their files have been opened, and how much they lose depends on the disks.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/using-hyper-v-large-sector-drives',
	],
	covers: ['storage/sector-size'],
	messages: {
		native:
			'{path} of {virtualMachine} is on a disk with logical sectors of {size} bytes, on which Hyper-V opens no virtual hard disk.',
		emulated:
			'{path} of {virtualMachine} is a file that grows, on a disk with physical sectors of {size} bytes.',
	},
	warnings: ['emulated'],
	fix: {
		native:
			'Move the file to a disk with logical sectors of 512 bytes, or the machine to Windows Server 2012 R2 or later.',
		emulated:
			'Where the machine needs its disk fast: shut it down, make a fixed disk of it (Edit Disk, Convert, in Hyper-V Manager) and attach that, or move the file to a disk with physical sectors of 512 bytes.',
	},
	check({ virtualMachine, estate, facts, report }) {
		for (const drive of facts.need(virtualMachine, 'hardDrives') ?? []) {
			const path = isPassThrough(drive, facts) ? null : facts.need(drive, 'path');
			const volume = path && volumeOfFile(virtualMachine, path, estate, facts);
			if (!path || !volume) continue;
			const at = [drive, 'path'] as const;
			const about = { virtualMachine: virtualMachine.name, path };
			const logical = facts.need(volume, 'logicalSectorSize');
			if (logical !== undefined && logical > small) {
				report('native', at, { ...about, size: logical });
				continue;
			}
			const type = facts.need(drive, 'type');
			const size = type === 'Fixed' ? small : facts.need(volume, 'physicalSectorSize');
			if (type === undefined || size === undefined || size <= small) continue;
			report('emulated', at, { ...about, size });
		}
	},
	examples: {
		good: [
			{
				name: 'Small sectors, a fixed file on emulated ones, and a pass-through disk',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01]
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1', logicalSectorSize: 512, physicalSectorSize: 512 }
  - { name: Volume2, path: 'C:\\ClusterStorage\\Volume2', logicalSectorSize: 512 }
virtualMachines:
  - name: app01
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhd', type: Dynamic }
      - { path: 'C:\\ClusterStorage\\Volume2\\app01\\data.vhd', type: Fixed }
      - { passThrough: true }
---
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
operatingSystem: { version: 2008R2 }
storage: { volumes: [{ path: 'D:', logicalSectorSize: 512, physicalSectorSize: 512 }] }
virtualMachines: [{ name: lab01, hardDrives: [{ path: 'D:\\lab01\\os.vhd', type: Dynamic }] }]
`,
			},
		],
		bad: [
			{
				name: 'A native 4K disk, and a file that grows on an emulated one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01]
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1', logicalSectorSize: 4096, physicalSectorSize: 4096 }
  - { name: Volume2, path: 'C:\\ClusterStorage\\Volume2', logicalSectorSize: 512, physicalSectorSize: 4096 }
virtualMachines:
  - name: app01
    hardDrives:
      - path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhd' # <- native
      - type: Dynamic
        path: 'C:\\ClusterStorage\\Volume2\\app01\\data.vhd' # <- emulated
`,
			},
		],
		undecided: [
			{
				name: 'The sectors of a volume, the type of a file, and the volumes of a host',
				missing: [
					'HVC01 sharedVolumes[0].logicalSectorSize',
					'HVC01 sharedVolumes[0].physicalSectorSize',
					'app01 hardDrives[0].type',
					'HV02 storage.volumes',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines: [{ name: app01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhd' }] }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2008R2 }
virtualMachines: [{ name: app02, hardDrives: [{ path: 'D:\\app02\\os.vhd' }] }]
`,
			},
		],
	},
});
