import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { exactly } from '../../src/estate/measures/amount.ts';
import {
	findMachineExcesses,
	type MachineMeasure,
} from '../../src/estate/measures/machine-limits.ts';
import { type Measured, placeOf, sourcesOf } from '../../src/estate/measures/measure.ts';
import type { VirtualMachine } from '../../src/generated/manifest.ts';

/** What a machine has of a device, unless it is said: no more than Hyper-V gives it. */
const within = 'no more than it can have';

type List = 'fibreChannelHostBusAdapters' | 'comPorts' | 'floppyDrives';

const lengthOf =
	(key: List) =>
	(machine: VirtualMachine, facts: Facts): readonly Measured[] => {
		const list = facts.assume(machine, key, [], within);
		return [{ at: placeOf(machine, key), amount: exactly(list.length) }];
	};

const measures: readonly MachineMeasure<'tooMany'>[] = [
	{ limit: 'ideControllers', message: 'tooMany', generation: 1, measure: ideControllersOf },
	{
		limit: 'scsiControllers',
		message: 'tooMany',
		measure: (machine, facts) => {
			const number = facts.assume(machine, 'scsiControllers', 0, within);
			return [{ at: placeOf(machine, 'scsiControllers'), amount: exactly(number) }];
		},
	},
	{
		limit: 'fibreChannelAdapters',
		message: 'tooMany',
		measure: lengthOf('fibreChannelHostBusAdapters'),
	},
	{ limit: 'comPorts', message: 'tooMany', generation: 1, measure: lengthOf('comPorts') },
	{ limit: 'floppyDrives', message: 'tooMany', generation: 1, measure: lengthOf('floppyDrives') },
];

/** The number of the highest IDE controller that has a drive, from 0 on. */
function ideControllersOf(machine: VirtualMachine, facts: Facts): readonly Measured[] {
	const drives = [
		...facts.assume(machine, 'hardDrives', [], within),
		...facts.assume(machine, 'dvdDrives', [], within),
	];
	return drives.flatMap((drive) => {
		const number = facts.assume(drive, 'controllerNumber', 0, within);
		return number > 0 && facts.assume(drive, 'controllerType', 'SCSI', within) === 'IDE'
			? [{ at: placeOf(drive, 'controllerNumber'), amount: exactly(number + 1) }]
			: [];
	});
}

export default defineRule({
	id: 'limits/virtual-machine-devices',
	summary: 'A machine has no more controllers and ports than Hyper-V gives it.',
	subject: 'virtualMachine',
	severity: 'error',
	why: 'Hyper-V refuses to give a machine more of these devices, so that only a plan can show too many. What a manifest does not list of them counts as no more than there can be.',
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
				name: 'A limit of generation 1, and the generation is not known',
				missing: ['app01 generation'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines: [{ name: app01, comPorts: [{ number: 1 }, { number: 2 }, { number: 3 }] }]
`,
			},
		],
	},
});
