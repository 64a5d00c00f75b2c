import { defineRule } from '../../src/engine/rule.ts';
import {
	findMachineExcesses,
	type MachineMeasure,
} from '../../src/estate/measures/machine-limits.ts';
import { lengthAt, numberAt, sourcesOf } from '../../src/estate/measures/measure.ts';

const measures: readonly MachineMeasure<'tooMany'>[] = [
	{
		limit: 'scsiControllers',
		message: 'tooMany',
		measure: (machine, facts) => numberAt(machine, 'scsiControllers', facts),
	},
	{
		limit: 'fibreChannelAdapters',
		message: 'tooMany',
		measure: (machine, facts) => lengthAt(machine, 'fibreChannelHostBusAdapters', facts),
	},
	{
		limit: 'comPorts',
		message: 'tooMany',
		generation: 1,
		measure: (machine, facts) => lengthAt(machine, 'comPorts', facts),
	},
	{
		limit: 'floppyDrives',
		message: 'tooMany',
		generation: 1,
		measure: (machine, facts) => lengthAt(machine, 'floppyDrives', facts),
	},
];

export default defineRule({
	id: 'limits/virtual-machine-devices',
	summary: 'A machine has no more controllers and ports than Hyper-V gives it.',
	subject: 'virtualMachine',
	severity: 'error',
	optIn: true,
	why: 'Hyper-V refuses to give a machine more of these devices, so that only a plan can show too many. Few manifests hold all of them, hence the rule is opt-in.',
	sources: sourcesOf(measures),
	covers: [
		'limits/vm.scsiControllers',
		'limits/vm.fcAdapters',
		'limits/vm.gen1.comPorts',
		'limits/vm.gen1.floppy',
	],
	messages: {
		tooMany:
			'The number of {title} is {value} for {name}, and {version:windowsServer} supports at most {limit}.',
	},
	fix: 'Plan the machine with at most {limit} of them.',
	check({ virtualMachine, estate, facts, report }) {
		const excesses = findMachineExcesses(measures, virtualMachine, estate, facts);
		for (const excess of excesses)
			report(excess.message, excess.at, { name: virtualMachine.name, ...excess.data });
	},
	examples: {
		good: [
			{
				name: 'As many as there can be',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012
virtualMachines:
  - name: app01
    scsiControllers: 4
    fibreChannelHostBusAdapters: [{}, {}, {}, {}]
    comPorts: [{ number: 1 }, { number: 2 }]
    floppyDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\setup.vfd' }]
`,
			},
		],
		bad: [
			{
				name: 'Five of each',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: app01
    generation: 1
    scsiControllers: 5 # <- tooMany
    fibreChannelHostBusAdapters: [{}, {}, {}, {}, {}] # <- tooMany
    comPorts: [{ number: 1 }, { number: 2 }, { number: 3 }] # <- tooMany
    floppyDrives: [{}, {}] # <- tooMany
`,
			},
		],
		undecided: [
			{
				name: 'No device was collected',
				missing: [
					'app01 scsiControllers',
					'app01 fibreChannelHostBusAdapters',
					'app01 comPorts',
					'app01 floppyDrives',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
virtualMachines: [{ name: app01 }]
`,
			},
		],
	},
});
