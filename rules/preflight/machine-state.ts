import { defineRule } from '../../src/engine/rule.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { missingState } from '../../src/estate/machine/running.ts';
import { isForRunning } from '../../src/estate/migration.ts';
import type { VirtualMachine } from '../../src/generated/manifest.ts';

/** The states that a machine is in for a moment. */
const changingStates = ['Starting', 'Stopping', 'Saving', 'Resuming'] as const;

/** Whether a machine's host has no way to tell its system to shut down. */
function isDeaf(virtualMachine: VirtualMachine, facts: Facts): boolean {
	const services = facts.assume(virtualMachine, 'integrationServices', undefined, 'offered');
	return services !== undefined && !facts.assume(services, 'shutdown', true, 'offered');
}

const offerShutdown =
	'Offer it before the move: `Enable-VMIntegrationService -VMName {virtualMachine:ps} -Name Shutdown`. Or shut the system down from within.';
const offerShutdownByHand =
	'Offer it before the move, in the settings of the machine, Integration Services. Or shut the system down from within.';

export default defineRule({
	id: 'preflight/machine-state',
	summary: 'The machine is in a state in which it can be moved that way.',
	subject: 'migration',
	severity: 'error',
	why: 'A live migration starts only while the machine is enabled, that is running; otherwise the cluster answers with an invalid state. A machine that is off or saved moves without a live migration: only its role changes its owner. A paused system cannot be shut down, nor one to which the integration service Shutdown is not offered: it is not told, and turned off where the shutdown is forced.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/clusctl-resource-vm-start-migration',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-live-migration',
		'https://learn.microsoft.com/powershell/module/failoverclusters/move-clustervirtualmachinerole',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/manage-hyper-v-integration-services',
	],
	covers: ['live-migration/saved-state'],
	messages: {
		off: '{virtualMachine} is off.',
		saved: '{virtualMachine} is saved.',
		paused: '{virtualMachine} is paused.',
		pausedForShutdown: '{virtualMachine} is paused, and its system cannot shut down.',
		deaf: '{virtualMachine} is running, and its host cannot tell its system to shut down: the integration service is not offered.',
		turnedOff:
			'{virtualMachine} is running, and its host turns it off, because it cannot tell its system to shut down: the integration service is not offered.',
		changing: '{virtualMachine} is {state}.',
	},
	warnings: ['turnedOff'],
	fix: {
		off: 'Move its role as it is: `Move-ClusterGroup -Name {role:ps} -Node {destination:ps}`, or start the machine first: `Start-ClusterGroup -Name {role:ps}`.',
		saved:
			'Move its role as it is: `Move-ClusterGroup -Name {role:ps} -Node {destination:ps}`, or start the machine first: `Start-ClusterGroup -Name {role:ps}`. Saved memory asks for a processor as compatible as running memory does.',
		paused: 'Resume the machine first: `Resume-VM -Name {virtualMachine:ps}`.',
		pausedForShutdown: 'Resume the machine first: `Resume-VM -Name {virtualMachine:ps}`.',
		deaf: offerShutdown,
		turnedOff: offerShutdown,
		changing:
			'Wait until `Get-VM -Name {virtualMachine:ps}` shows a state that lasts. It moves live only while that is Running.',
	},
	manualFix: {
		paused: 'Resume the machine first, in Hyper-V Manager.',
		pausedForShutdown: 'Resume the machine first, in Hyper-V Manager.',
		deaf: offerShutdownByHand,
		turnedOff: offerShutdownByHand,
		changing:
			'Wait until Hyper-V Manager shows a state that lasts. It moves live only while that is Running.',
	},
	evidence: {
		state: '{virtualMachine} is {state}',
		asItIs: '{virtualMachine} is {state}, and moves as it is',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination, type } = migration;
		const state = facts.observe(virtualMachine, 'state');
		if (state === undefined) return;
		if (state === 'Other') return facts.name(missingState(virtualMachine, facts));
		const at = [virtualMachine, 'state'] as const;
		const names = {
			virtualMachine: virtualMachine.name,
			role: roleNameOf(virtualMachine, facts),
			destination: destination.name,
			state: state.toLowerCase(),
		};
		const isShutDown = type === 'Shutdown' || type === 'ShutdownForce';
		const isChanging = changingStates.some((one) => one === state);
		if (type === 'Live') {
			const isStill = state === 'Off' || state === 'Saved';
			if (state === 'Running') pass('state', names);
			else if (isStill && !isForRunning(migration)) pass('asItIs', names);
			else if (state === 'Off') report('off', at, names);
			else if (state === 'Saved') report('saved', at, names);
			else if (state === 'Paused') report('paused', at, names);
			else report('changing', at, names);
		} else if (state === 'Paused' && isShutDown) {
			report('pausedForShutdown', at, names);
		} else if (state === 'Running' && isShutDown && isDeaf(virtualMachine, facts)) {
			report(type === 'Shutdown' ? 'deaf' : 'turnedOff', at, names);
		} else if (isChanging) {
			// Whether a role waits for the end of such a change, or refuses to move, is not documented.
			facts.missing(
				...at,
				`no source tells whether a role moves while its machine is ${names.state}`,
			);
		} else pass('state', names);
	},
	examples: {
		good: [
			{
				name: 'A machine that runs, one that is off, and a paused one that is turned off',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01, state: Running }
  - { name: app02, owner: HV01, state: Off }
  - { name: app03, owner: HV01, state: Paused }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02, type: Quick }
  - { virtualMachine: app03, to: HV02, type: TurnOff }
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
  - { name: app05, owner: HV01, state: Paused } # <- pausedForShutdown
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02 }
  - { virtualMachine: app04, to: HV02 }
  - { virtualMachine: app05, to: HV02, type: Shutdown }
`,
			},
			{
				name: 'Machines whose host cannot tell their system to shut down',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01, state: Running, integrationServices: { shutdown: false } } # <- deaf
  - { name: app02, owner: HV01, state: Running, integrationServices: { shutdown: false } } # <- turnedOff
  - { name: app03, owner: HV01, state: Off, integrationServices: { shutdown: false } }
migrations:
  - { virtualMachine: app01, to: HV02, type: Shutdown }
  - { virtualMachine: app02, to: HV02, type: ShutdownForce }
  - { virtualMachine: app03, to: HV02, type: Shutdown }
`,
			},
		],
		undecided: [
			{
				name: 'The machine is just being saved, or stops, and moves with its role',
				missing: ['app01 state', 'app02 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01, state: Saving }, { name: app02, owner: HV01, state: Stopping }]
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }, { virtualMachine: app02, to: HV02, type: Quick }]
`,
			},
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
