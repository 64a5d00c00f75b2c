import { defineRule } from '../../src/engine/rule.ts';
import { migrationOperations } from '../../src/estate/migration.ts';
import {
	operationalStatuses,
	operationalStatusSources,
} from '../../src/facts/machine-operations.ts';

export default defineRule({
	id: 'preflight/machine-operation',
	summary: 'Nothing else is being done with the machine while it moves.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { operations: migrationOperations },
	why: 'A machine that is being backed up or is moving already cannot start a live migration; while it processes a request, it takes no other one. A checkpoint, a merge of disks or an export beside which it is Ok can be interrupted. This passes by itself, unless a backup hangs. A machine whose configuration lies on storage out of reach is degraded: it can only be turned off. In Windows Server 2008 R2 it is the backup that waits.',
	sources: [
		...operationalStatusSources,
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-live-migration',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-migrationfailurereason',
	],
	covers: ['live-migration/busy'],
	messages: {
		busy: '{virtualMachine} was busy with {operations:list} when its facts were collected.',
		degraded:
			'{virtualMachine} is degraded: the storage that holds its configuration cannot be reached.',
		interrupted:
			'{virtualMachine} was busy with {operations:list} when its facts were collected, which a move may interrupt.',
	},
	warnings: ['interrupted'],
	fix: {
		interrupted: 'Wait until `(Get-VM -Name {virtualMachine:ps}).OperationalStatus` shows only Ok.',
		busy: 'Wait until `(Get-VM -Name {virtualMachine:ps}).OperationalStatus` shows only Ok. Where a backup never ends, restart the service of the backup software and then `vmms`.',
		degraded:
			'Bring the storage of its configuration back, and wait until `(Get-VM -Name {virtualMachine:ps}).OperationalStatus` shows only Ok.',
	},
	manualFix: {
		interrupted:
			'Wait until Hyper-V Manager shows no operation in the Status column of the machine.',
		busy: 'Wait until Hyper-V Manager shows no operation in the Status column of the machine.',
		degraded: 'Bring the storage of its configuration back.',
	},
	evidence: { idle: 'nothing else was being done with the machine' },
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, source, type } = migration;
		const status = facts.observe(virtualMachine, 'operationalStatus') ?? [];
		const at = [virtualMachine, 'operationalStatus'] as const;
		const isBackup = status.some((one) => operationalStatuses[one].operation === 'a backup');
		const version = isBackup && estate.windowsServerOf(source ?? virtualMachine, facts);
		const backupWaits = version === undefined || version === '2008R2';
		const operations: string[] = [];
		const interrupted: string[] = [];
		for (const one of status) {
			const { operation, blocks } = operationalStatuses[one];
			if (operation === 'a backup' && backupWaits) continue;
			if (blocks === 'nothing') interrupted.push(...(operation ? [operation] : []));
			else if (blocks !== 'every move' && (blocks === undefined || type !== 'Live'))
				facts.missing(...at, `no source tells whether a machine moves while it is ${one}`);
			else if (operation !== undefined) operations.push(operation);
			else if (type !== 'TurnOff') report('degraded', at, { virtualMachine: virtualMachine.name });
		}
		if (operations.length > 0)
			report('busy', at, {
				virtualMachine: virtualMachine.name,
				operations: [...operations, ...interrupted],
			});
		else if (interrupted.length > 0)
			report('interrupted', at, { virtualMachine: virtualMachine.name, operations: interrupted });
		pass('idle');
	},
	examples: {
		good: [
			{
				name: 'An idle machine, one whose volume fills up, and a degraded one that is turned off',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, operationalStatus: [] }
  - { name: app02, owner: HV01, operationalStatus: [PredictiveFailure] }
  - { name: app03, owner: HV01, operationalStatus: [Degraded] }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02, type: TurnOff }
`,
			},
			{
				name: 'In Windows Server 2008 R2 the backup waits',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, operationalStatus: [Ok, BackingUp] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'A machine on its way already, one that processes a request, and a degraded one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, operationalStatus: [MigratingVirtualMachine] } # <- busy
  - { name: app02, owner: HV01, operationalStatus: [InService] } # <- busy
  - { name: app03, owner: HV01, operationalStatus: [Degraded] } # <- degraded
migrations:
  - { virtualMachine: app01, to: HV02, type: Quick }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02, type: Shutdown }
`,
			},
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
  - { name: app03, owner: HV01, operationalStatus: [MergingDisks] } # <- interrupted
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }, { virtualMachine: app03, to: HV02 }]
`,
			},
		],
		undecided: [
			{
				name: 'Whether a machine can be saved while it is backed up, and what a dormant one is',
				missing: ['app01 operationalStatus', 'app02 operationalStatus'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, operationalStatus: [Ok, BackingUpVirtualMachine] }
  - { name: app02, owner: HV01, operationalStatus: [Dormant] }
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }, { virtualMachine: app02, to: HV02 }]
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
