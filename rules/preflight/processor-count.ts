import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'preflight/processor-count',
	summary: 'The destination has a logical processor for each virtual processor of a machine.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true },
	why: 'Hyper-V runs a machine only on a host that has at least as many logical processors as the machine has virtual ones. Machines share them; one machine cannot run two of its own virtual processors on one.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/non-uniform-memory-access',
	],
	covers: ['live-migration/processor-count'],
	messages: {
		tooFew:
			'{virtualMachine} has {needed} virtual processors, and {destination} has {available} logical processors.',
	},
	startFaults: ['tooFew'],
	fix: 'Shut the machine down and give it fewer processors (`Set-VMProcessor -VMName {virtualMachine:ps} -Count {available}`), or move it to a larger node.',
	manualFix:
		'Shut the machine down and give it at most {available} processors in its settings, Processor, or move it to a larger node.',
	evidence: {
		enough: '{needed} virtual processors, {available} logical processors on {destination}',
		cores: '{needed} virtual processors, {available} cores on {destination}',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const needed = facts.need(virtualMachine, 'processor', 'count');
		// Each core is one logical processor or more.
		const cores = facts.peek(destination, 'processor', 'cores');
		const isKnown = facts.peek(destination, 'processor', 'logicalProcessors') !== undefined;
		if (!isKnown && needed !== undefined && cores !== undefined && needed <= cores)
			return pass('cores', { destination: destination.name, needed, available: cores });
		const available = facts.need(destination, 'processor', 'logicalProcessors');
		if (needed === undefined || available === undefined) return;
		const data = { destination: destination.name, needed, available };
		if (needed <= available) return pass('enough', data);
		report('tooFew', [virtualMachine, 'processor'], {
			...data,
			virtualMachine: virtualMachine.name,
		});
	},
	examples: {
		good: [
			{
				name: 'As many as the destination has',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, processor: { count: 8 } }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { cores: 4, logicalProcessors: 8 } }
`,
			},
			{
				name: 'As many as it has cores, each of which is a logical processor at least',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, processor: { count: 8 } }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { cores: 8 } }
`,
			},
		],
		bad: [
			{
				name: 'A machine that is off moves to a host that cannot start it',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    state: 'Off'
    processor: { count: 12 } # <- tooFew
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { logicalProcessors: 8 } }
`,
			},
			{
				name: 'A machine that is shut down to move does not start again',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    state: Running
    processor: { count: 12 } # <- tooFew
migrations: [{ virtualMachine: app01, to: HV02, type: Shutdown }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { logicalProcessors: 8 } }
`,
			},
			{
				name: 'A small destination',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    processor: { count: 12 } # <- tooFew
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { logicalProcessors: 8 } }
`,
			},
		],
		undecided: [
			{
				name: 'Neither number is known',
				missing: ['HV02 processor.logicalProcessors', 'app01 processor.count'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
