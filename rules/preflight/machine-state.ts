import { defineRule } from '../../src/engine/rule.ts';
import { isForRunning } from '../../src/estate/migration.ts';

export default defineRule({
	id: 'preflight/machine-state',
	summary: 'A live migration moves a machine that is running.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { migrationTypes: ['Live'] },
	why: 'A live migration starts only while the machine is enabled, that is running; otherwise the cluster answers with an invalid state. A machine that is off or saved moves without a live migration: only its role changes its owner.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/clusctl-resource-vm-start-migration',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-live-migration',
		'https://learn.microsoft.com/powershell/module/failoverclusters/move-clustervirtualmachinerole',
	],
	messages: {
		off: '{virtualMachine} is off.',
		saved: '{virtualMachine} is saved.',
		paused: '{virtualMachine} is paused.',
		changing: '{virtualMachine} is {state}.',
	},
	fix: {
		off: 'Move its role as it is: `Move-ClusterGroup -Name {virtualMachine:ps} -Node {destination:ps}`, or start the machine first: `Start-ClusterGroup -Name {virtualMachine:ps}`.',
		saved:
			'Move its role as it is: `Move-ClusterGroup -Name {virtualMachine:ps} -Node {destination:ps}`, or start the machine first: `Start-ClusterGroup -Name {virtualMachine:ps}`. Saved memory asks for a processor as compatible as running memory does.',
		paused: 'Resume the machine first: `Resume-VM -Name {virtualMachine:ps}`.',
		changing: 'Wait until `Get-VM -Name {virtualMachine:ps}` shows Running.',
	},
	manualFix: {
		paused: 'Resume the machine first, in Hyper-V Manager.',
		changing: 'Wait until Hyper-V Manager shows it as running.',
	},
	evidence: {
		running: '{virtualMachine} is running',
		asItIs: '{virtualMachine} is {state}, and moves as it is',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const state = facts.observe(virtualMachine, 'state');
		const at = [virtualMachine, 'state'] as const;
		const names = { virtualMachine: virtualMachine.name, destination: destination.name };
		const isStill = state === 'Off' || state === 'Saved';
		if (isStill && !isForRunning(migration))
			return pass('asItIs', { ...names, state: state.toLowerCase() });
		switch (state) {
			case undefined:
				return;
			case 'Running':
				return pass('running', names);
			case 'Off':
				return report('off', at, names);
			case 'Saved':
				return report('saved', at, names);
			case 'Paused':
				return report('paused', at, names);
			case 'Other':
				return facts.missing(virtualMachine, 'state');
			default:
				return report('changing', at, { ...names, state: state.toLowerCase() });
		}
	},
	examples: {
		good: [
			{
				name: 'A running machine',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01, state: Running }, { name: app02, owner: HV01, state: Off }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02, type: Quick }]
`,
			},
			{
				name: 'A machine that is no role moves while it is off, too',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines: [{ name: app01, state: Off }, { name: app02, state: Saved }, { name: app03, state: Running }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }, { virtualMachine: app03, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'Machines in other states',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01, state: Off } # <- off
  - { name: app02, owner: HV01, state: Saved } # <- saved
  - { name: app03, owner: HV01, state: Paused } # <- paused
  - { name: app04, owner: HV01, state: Stopping } # <- changing
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02 }
  - { virtualMachine: app04, to: HV02 }
`,
			},
		],
		undecided: [
			{
				name: 'The state says nothing',
				missing: ['app01 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01, state: Other }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		open: [
			{
				name: 'The state is not said',
				conditions: ['app01 is running'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});
