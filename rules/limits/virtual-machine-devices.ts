import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { exactly } from '../../src/estate/measures/amount.ts';
import {
	findMachineExcesses,
	type MachineMeasure,
} from '../../src/estate/measures/machine-limits.ts';
import {
	lengthAt,
	type Measured,
	numberAt,
	placeOf,
	sourcesOf,
} from '../../src/estate/measures/measure.ts';
import type { VirtualMachine } from '../../src/generated/manifest.ts';

const measures: readonly MachineMeasure<'tooMany'>[] = [
	{ limit: 'ideControllers', message: 'tooMany', generation: 1, measure: ideControllersOf },
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

/** The number of the highest IDE controller that has a drive, from 0 on. */
function ideControllersOf(machine: VirtualMachine, facts: Facts): readonly Measured[] {
	const drives = (['hardDrives', 'dvdDrives'] as const).flatMap((key) =>
		(facts.need(machine, key) ?? []).filter(
			(drive) => facts.need(drive, 'controllerType') === 'IDE',
		),
	);
	return drives.flatMap((drive) => {
		const number = facts.need(drive, 'controllerNumber');
		return number === undefined
			? []
			: [{ at: placeOf(drive, 'controllerNumber'), amount: exactly(number + 1) }];
	});
}

export default defineRule({
	id: 'limits/virtual-machine-devices',
	summary: 'A machine has no more controllers and ports than Hyper-V gives it.',
	subject: 'virtualMachine',
	severity: 'error',
	optIn: true,
	why: 'Hyper-V refuses to give a machine more of these devices, so that only a plan can show too many. Few manifests hold all of them, hence the rule is opt-in.',
	sources: sourcesOf(measures),
	covers: [
		'limits/vm.ideControllers',
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
    hardDrives: [{ controllerType: IDE, controllerNumber: 0 }, { controllerType: SCSI, controllerNumber: 3 }]
    dvdDrives: [{ controllerType: IDE, controllerNumber: 1 }]
    fibreChannelHostBusAdapters: [{}, {}, {}, {}]
    comPorts: [{ number: 1 }, { number: 2 }]
    floppyDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\setup.vfd' }]
`,
			},
		],
		bad: [
			{
				name: 'More of each',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: app01
    generation: 1
    scsiControllers: 5 # <- tooMany
    hardDrives: []
    dvdDrives:
      - controllerType: IDE
        controllerNumber: 2 # <- tooMany
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
					'app01 hardDrives',
					'app01 dvdDrives',
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
