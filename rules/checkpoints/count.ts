import { defineRule } from '../../src/engine/rule.ts';
import {
	findMachineExcesses,
	type MachineMeasure,
} from '../../src/estate/measures/machine-limits.ts';
import { lengthAt, sourcesOf } from '../../src/estate/measures/measure.ts';

const measures: readonly MachineMeasure<'tooMany'>[] = [
	{
		limit: 'checkpoints',
		message: 'tooMany',
		measure: (machine, facts) => lengthAt(machine, 'checkpoints', facts),
	},
];

/** Checkpoints of the numbers from one on, for an example. */
const checkpoints = (count: number) =>
	Array.from({ length: count }, (_, index) => `{ name: day ${index + 1} }`).join(', ');

export default defineRule({
	id: 'checkpoints/count',
	summary: 'A machine has no more checkpoints than Hyper-V supports.',
	subject: 'virtualMachine',
	severity: 'error',
	why: 'Each checkpoint adds a file to the chain that every read of the disk may have to follow. Hyper-V supports fifty of them, or fewer where the volume has no room.',
	sources: [
		...sourcesOf(measures),
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-snapshots-checkpoints-differencing-disks',
	],
	covers: ['limits/vm.checkpoints', 'storage/chain'],
	messages: {
		tooMany:
			'{name} has {value} checkpoints, and {version:windowsServer} supports at most {limit} of a machine.',
	},
	fix: 'Merge checkpoints one after the other, the youngest first: `Remove-VMSnapshot -VMName {name:ps} -Name` with the name of each that `Get-VMSnapshot -VMName {name:ps}` lists.',
	manualFix:
		'Delete checkpoints of {name} in Hyper-V Manager, the youngest first, and then shut the machine down until they are merged.',
	check({ virtualMachine, estate, facts, report }) {
		const excesses = findMachineExcesses(measures, virtualMachine, estate, facts);
		for (const excess of excesses)
			report(excess.message, excess.at, { name: virtualMachine.name, ...excess.data });
	},
	examples: {
		good: [
			{
				name: 'A few checkpoints, and none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
virtualMachines:
  - { name: app01, checkpoints: [{ name: before SP1 }, { name: before SP2 }] }
  - { name: app02, checkpoints: [] }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app03, checkpoints: [] }
`,
			},
		],
		bad: [
			{
				name: 'One for each of fifty-one days',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: app01
    checkpoints: # <- tooMany
      [${checkpoints(51)}]
`,
			},
		],
		undecided: [
			{
				name: 'The checkpoints were not collected',
				missing: ['app01 checkpoints'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines: [{ name: app01 }]
`,
			},
		],
	},
});
