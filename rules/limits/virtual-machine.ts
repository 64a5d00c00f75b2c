import { defineRule } from '../../src/engine/rule.ts';
import { findMachineExcesses } from '../../src/estate/measures/machine-limits.ts';
import { machineMeasures } from '../../src/estate/measures/machine-measures.ts';
import { sourcesOf } from '../../src/estate/measures/measure.ts';

/** Drives on one SCSI controller, for an example. */
const drives = (count: number) =>
	Array.from(
		{ length: count },
		(_, slot) =>
			`      - { path: 'E:\\${slot}.vhdx', size: 1GB, controllerType: SCSI, controllerNumber: 0, controllerLocation: ${slot} }`,
	).join('\n');

const updateVersion =
	'Shut the machine down and give it the version of its host: `Update-VMVersion -Name {name:ps}`. That cannot be undone, and hosts of older versions cannot run it afterwards.';

export default defineRule({
	id: 'limits/virtual-machine',
	summary: 'A machine stays within what the Windows Server version of its host supports.',
	subject: 'virtualMachine',
	severity: 'error',
	why: "Hyper-V supports a machine up to a size that differs from version to version, by the machine's generation, and for some devices by its configuration version. Beyond it the machine cannot be made, does not start, or is not supported.",
	sources: sourcesOf(machineMeasures),
	covers: [
		'limits/vm.gen1.vcpu',
		'limits/vm.gen2.vcpu',
		'limits/vm.gen1.memoryGB',
		'limits/vm.gen2.memoryGB',
		'limits/vm.vhdMaxGB',
		'limits/vm.vhdxMaxGB',
		'limits/vm.ideDisks',
		'limits/vm.scsiDisksPerController',
		'limits/vm.scsiDisks',
		'limits/vm.gen1.nics',
		'limits/vm.gen2.nics',
		'limits/vm.dvd.scsi',
		'limits/vm.dvd.ide',
	],
	messages: {
		processors:
			'The number of {title} is {value} for {name}, and {version:windowsServer} supports at most {limit}.',
		memory:
			'The {title} is {value:size} for {name}, and {version:windowsServer} supports at most {limit:size}.',
		diskSize:
			'The {title} is {value:size} in {name}, and {version:windowsServer} supports at most {limit:size}.',
		drives:
			'The number of {title} is {value} for {name}, and {version:windowsServer} supports at most {limit}.',
		adapters:
			'The number of {title} is {value} for {name}, and {version:windowsServer} supports at most {limit}.',
		tooManyForVersion:
			'The number of {title} is {value} for {name}, whose configuration version {configurationVersion} supports at most {limit}; {version:windowsServer} itself supports {possible}.',
		tooMuchForVersion:
			'The {title} is {value:size} for {name}, whose configuration version {configurationVersion} supports at most {limit:size}; {version:windowsServer} itself supports {possible:size}.',
	},
	fix: {
		tooManyForVersion: updateVersion,
		tooMuchForVersion: updateVersion,
		processors:
			'Shut the machine down and give it at most {limit} processors: `Set-VMProcessor -VMName {name:ps} -Count {limit}`.',
		memory:
			'Shut the machine down and lower what is above {limit:size}: its maximum, `Set-VMMemory -VMName {name:ps} -MaximumBytes {limit}`, or what it starts with, `Set-VMMemory -VMName {name:ps} -StartupBytes {limit}`.',
		diskSize: 'Spread the data over several disks of at most {limit:size} each.',
		drives:
			'Take drives away until {limit} are left: `Get-VMHardDiskDrive -VMName {name:ps}` lists them with their controllers.',
		adapters:
			'Take network adapters away until {limit} are left: `Get-VMNetworkAdapter -VMName {name:ps}` lists them.',
	},
	manualFix: {
		processors:
			'Shut {name} down and give it at most {limit} processors: Settings > Processor in Hyper-V Manager.',
		memory:
			'Shut {name} down and give it at most {limit:size}: Settings > Memory in Hyper-V Manager.',
		drives: 'Take drives away until {limit} are left: Settings in Hyper-V Manager.',
		adapters: 'Take network adapters away until {limit} are left: Settings in Hyper-V Manager.',
	},
	check({ virtualMachine, estate, facts, report }) {
		const excesses = findMachineExcesses(machineMeasures, virtualMachine, estate, facts);
		const configurationVersion = facts.peek(virtualMachine, 'version') ?? 'below 5.0';
		for (const { message, at, ofNewVersion: possible, data } of excesses) {
			const values = { name: virtualMachine.name, ...data };
			if (possible === undefined) report(message, at, values);
			else
				report(message === 'memory' ? 'tooMuchForVersion' : 'tooManyForVersion', at, {
					...values,
					possible,
					configurationVersion,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'Machines of Windows Server 2008 R2 at its limits',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
virtualMachines:
  - name: app01
    processor: { count: 4 }
    memory: { startup: 64GB, dynamic: false }
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhd', size: 2040GB, controllerType: IDE }
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\data.vhd', size: 500GB }
      - { passThrough: true, lunId: 600A0B80009, size: 4TB }
    dvdDrives: [{ media: None }]
    networkAdapters: [{ legacy: true }, { legacy: true }, { legacy: true }, { legacy: true }, { legacy: false }]
`,
			},
			{
				name: 'A large machine of generation 2, and one whose generation does not matter',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: sql01
    generation: 2
    version: '10.0'
    processor: { count: 128 }
    memory: { startup: 2TB, dynamic: true, maximum: 4TB }
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\sql01\\data.vhdx', size: 64TB }]
    dvdDrives: []
    networkAdapters: [{}, {}, {}, {}, {}, {}, {}, {}, {}]
  - name: app01
    processor: { count: 8 }
    memory: { startup: 16GB, maximum: 32GB }
    hardDrives: []
    dvdDrives: []
    networkAdapters: [{}]
`,
			},
		],
		bad: [
			{
				name: 'Beyond what Windows Server 2008 R2 supports',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
virtualMachines:
  - name: sql01
    processor:
      count: 8 # <- processors
    memory: { startup: 96GB, dynamic: false } # <- memory
    hardDrives: # <- drives
      - { path: 'C:\\ClusterStorage\\Volume1\\sql01\\os.vhd', size: 100GB, controllerType: IDE }
      - { path: 'C:\\ClusterStorage\\Volume1\\sql01\\data.vhd', size: 100GB, controllerType: IDE }
      - { path: 'C:\\ClusterStorage\\Volume1\\sql01\\log.vhd', size: 100GB, controllerType: IDE }
      - path: C:\\ClusterStorage\\Volume1\\sql01\\backup.vhd
        size: 3TB # <- diskSize
        controllerType: IDE
    dvdDrives: [{ media: None, controllerType: IDE }]
    networkAdapters: # <- adapters
      [{ legacy: true }, { legacy: true }, { legacy: true }, { legacy: true }, { legacy: true }]
`,
			},
			{
				name: 'More drives on one SCSI controller than it takes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: sql01
    generation: 2
    processor: { count: 8 }
    memory: { startup: 64GB, dynamic: false }
    hardDrives: # <- drives
${drives(65)}
    dvdDrives: []
    networkAdapters: []
`,
			},
			{
				name: 'An old configuration version keeps a machine at the older limits',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: sql01
    generation: 2
    version: '5.0'
    processor: { count: 96 } # <- tooManyForVersion
    memory: { startup: 64GB, dynamic: true, maximum: 2TB } # <- tooMuchForVersion
    hardDrives: []
    dvdDrives: []
    networkAdapters: [{}, {}, {}, {}, {}, {}, {}, {}, {}] # <- tooManyForVersion
  - name: sql02
    generation: 2
    version: '5.0'
    processor: { count: 300 } # <- processors
    memory: { startup: 64GB, dynamic: false }
    hardDrives: []
    dvdDrives: []
    networkAdapters: []
`,
			},
		],
		undecided: [
			{
				name: 'Nothing was collected of a machine',
				missing: [
					'app01 processor',
					'app01 memory',
					'app01 hardDrives',
					'app01 dvdDrives',
					'app01 networkAdapters',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines: [{ name: app01 }]
`,
			},
			{
				name: 'The generation and the configuration version matter for large machines',
				missing: ['sql01 generation', 'sql01 version', 'sql02 version', 'sql02 memory.dynamic'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: sql01
    processor: { count: 96 }
    memory: { startup: 64GB, dynamic: false }
    hardDrives: []
    dvdDrives: []
    networkAdapters: []
  - name: sql02
    generation: 2
    processor: { count: 96 }
    memory: { startup: 64GB, maximum: 16TB }
    hardDrives: []
    dvdDrives: []
    networkAdapters: []
`,
			},
		],
	},
});
