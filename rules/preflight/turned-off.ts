import { defineRule } from '../../src/engine/rule.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import { missingState } from '../../src/estate/machine/running.ts';

export default defineRule({
	id: 'preflight/turned-off',
	summary: 'No running machine is turned off to move it.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: { migrationTypes: ['TurnOff'] },
	why: 'A machine that is turned off to move loses what its system has not written yet, as a server does whose power fails. Live and quick migration lose nothing, and a shutdown lets the system write it.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/move-clustervirtualmachinerole',
		'https://learn.microsoft.com/powershell/module/hyper-v/stop-vm',
	],
	messages: {
		losesData: '{virtualMachine} is {state}, and turning it off loses what it has not written yet.',
	},
	fix: 'Let its system shut down: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node {destination:ps} -MigrationType Shutdown`.',
	manualFix: 'Shut its system down, and move its role when it is off.',
	evidence: { stopped: '{virtualMachine} is {state}' },
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination, planned } = migration;
		const state = facts.need(virtualMachine, 'state');
		if (state === undefined) return;
		if (state === 'Other') return facts.name(missingState(virtualMachine, facts));
		const data = {
			virtualMachine: virtualMachine.name,
			role: roleNameOf(virtualMachine, facts),
			destination: destination.name,
			state: state.toLowerCase(),
		};
		if (state === 'Off' || state === 'Saved') pass('stopped', data);
		else if (planned) report('losesData', [planned, 'type'], data);
		else report('losesData', [virtualMachine, 'state'], data);
	},
	examples: {
		good: [
			{
				name: 'The machine is off already',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01, state: Off }]
migrations: [{ virtualMachine: app01, to: HV02, type: TurnOff }]
`,
			},
		],
		bad: [
			{
				name: 'A machine that runs',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01, state: Running }]
migrations:
  - virtualMachine: app01
    to: HV02
    type: TurnOff # <- losesData
`,
			},
		],
		undecided: [
			{
				name: 'Whether it runs is not collected',
				missing: ['app01 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02, type: TurnOff }]
`,
			},
		],
	},
});
