import { defineRule } from '../../src/engine/rule.ts';
import { migrationOperations } from '../../src/estate/migration.ts';
import type { VirtualMachine } from '../../src/generated/manifest.ts';

type Status = NonNullable<VirtualMachine['operationalStatus']>[number];

/** What Hyper-V must have finished before it starts to migrate; the other ones tell of the machine's health. */
const operations: Readonly<Partial<Record<Status, string>>> = {
	BackingUp: 'a backup',
	CreatingSnapshot: 'the creation of a checkpoint',
	ApplyingSnapshot: 'the application of a checkpoint',
	DeletingSnapshot: 'the deletion of a checkpoint',
	MergingDisks: 'the merge of its disks',
	ExportingVirtualMachine: 'an export',
	MigratingVirtualMachine: 'another migration',
};

export default defineRule({
	id: 'preflight/machine-operation',
	summary: 'Nothing else is being done with the machine while it moves.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { from: '2012', migrationTypes: ['Live'], operations: migrationOperations },
	why: 'A machine that is being backed up, whose checkpoints are being merged or that is migrating already cannot start a live migration. This passes by itself, unless a backup hangs. In Windows Server 2008 R2 it is the backup that waits.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-live-migration',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-migrationfailurereason',
	],
	messages: {
		busy: '{virtualMachine} was busy with {operations:list} when its facts were collected.',
	},
	fix: 'Wait until `(Get-VM -Name {virtualMachine:ps}).OperationalStatus` shows only Ok. Where a backup never ends, restart the service of the backup software and then `vmms`.',
	evidence: { idle: 'nothing else was being done with the machine' },
	check({ migration: { virtualMachine }, facts, report, pass }) {
		const status = facts.observe(virtualMachine, 'operationalStatus') ?? [];
		const found = status.flatMap((one) => operations[one] ?? []);
		if (found.length === 0) return pass('idle');
		report('busy', [virtualMachine, 'operationalStatus'], {
			virtualMachine: virtualMachine.name,
			operations: found,
		});
	},
	examples: {
		good: [
			{
				name: 'An idle machine, and one in want of memory',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, operationalStatus: [] }
  - { name: app02, owner: HV01, operationalStatus: [Stressed] }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'The night of the backup',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, operationalStatus: [BackingUp] } # <- busy
  - { name: app02, owner: HV01, operationalStatus: [InService, MergingDisks] } # <- busy
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
`,
			},
		],
		open: [
			{
				name: 'What is being done with the machine is not collected',
				conditions: ['nothing else is being done with app01'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});
