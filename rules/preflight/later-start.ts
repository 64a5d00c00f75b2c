import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'preflight/later-start',
	summary: 'A machine that moves while it is off can be started on the destination.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: { migrationTypes: ['Quick', 'Shutdown', 'ShutdownForce', 'TurnOff'] },
	why: 'The role of a machine that is off moves anywhere: nothing of it runs. Whether the new host can run it shows only when it is started, and that may be months later. Hyper-V starts a machine only on a host that has a logical processor for each of its virtual ones.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/non-uniform-memory-access',
	],
	messages: {
		processors:
			'{virtualMachine} moves, but will not start on {destination}: it has {needed} virtual processors, and {destination} has {available} logical ones.',
	},
	fix: 'Give it fewer processors before it is started there (`Set-VMProcessor -VMName {virtualMachine:ps} -Count {available}`), or move it to a larger node.',
	manualFix:
		'Give it at most {available} processors in its settings, Processor, before it is started there, or move it to a larger node.',
	evidence: {
		running: 'the machine is not off: the other checks look at its start',
		processors: '{needed} virtual processors, {available} logical processors on {destination}',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const state = facts.peek(virtualMachine, 'state');
		if (state !== undefined && state !== 'Off' && state !== 'Other') return pass('running');
		const needed = facts.need(virtualMachine, 'processor', 'count');
		const available = facts.need(destination, 'processor', 'logicalProcessors');
		if (needed === undefined || available === undefined) return;
		const data = { destination: destination.name, needed, available };
		if (needed <= available) return pass('processors', data);
		if (state !== 'Off') return facts.missing(virtualMachine, 'state');
		report('processors', [virtualMachine, 'processor'], {
			...data,
			virtualMachine: virtualMachine.name,
		});
	},
	examples: {
		good: [
			{
				name: 'Enough processors, and a machine that is not off',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: 'Off', processor: { count: 8 } }
  - { name: app02, owner: HV01, state: Saved, processor: { count: 12 } }
migrations:
  - { virtualMachine: app01, to: HV02, type: Quick }
  - { virtualMachine: app02, to: HV02, type: Quick }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { logicalProcessors: 8 } }
`,
			},
		],
		bad: [
			{
				name: 'A large machine that is off, and a small node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    state: 'Off'
    processor: { count: 12 } # <- processors
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { logicalProcessors: 8 } }
`,
			},
		],
		undecided: [
			{
				name: 'Whether the machine is off, or how many processors it has, is not collected',
				missing: ['app01 state', 'app02 processor.count'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, processor: { count: 12 } }
  - { name: app02, owner: HV01, state: 'Off' }
migrations:
  - { virtualMachine: app01, to: HV02, type: Quick }
  - { virtualMachine: app02, to: HV02, type: Quick }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { logicalProcessors: 8 } }
`,
			},
		],
	},
});
