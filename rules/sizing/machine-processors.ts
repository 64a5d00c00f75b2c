import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'sizing/machine-processors',
	summary: 'No machine has more virtual processors than its host has logical ones.',
	subject: 'host',
	severity: 'error',
	why: 'Machines share the logical processors of their host, but one machine cannot run two of its own virtual processors on one. A machine with more than its host has does not start there.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/non-uniform-memory-access',
	],
	covers: ['live-migration/processor-count'],
	messages: {
		tooMany:
			'{virtualMachine} has {needed} virtual processors, and its host {host} has {available} logical processors.',
	},
	fix: 'Shut the machine down and give it fewer processors (`Set-VMProcessor -VMName {virtualMachine:ps} -Count {available}`), or move it to a larger host.',
	manualFix:
		'Shut the machine down and give it at most {available} processors in Hyper-V Manager, Settings > Processor, or move it to a larger host.',
	check({ host, estate, facts, report }) {
		for (const machine of estate.machinesOn(host, facts)) {
			const needed = facts.need(machine, 'processor', 'count');
			// Every host has a logical processor.
			if (needed === 1) continue;
			const available = facts.need(host, 'processor', 'logicalProcessors');
			const { processor } = machine;
			if (needed === undefined || available === undefined || !processor) continue;
			if (needed > available)
				report('tooMany', [processor, 'count'], {
					virtualMachine: machine.name,
					needed,
					host: host.name,
					available,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'As many as the host has, and a single one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01, processor: { count: 8 } }
  - { name: app02, owner: HV02, processor: { count: 1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, processor: { cores: 4, logicalProcessors: 8 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
		],
		bad: [
			{
				name: 'A small host',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
owner: HV01
processor: { count: 12 } # <- tooMany
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: null, processor: { logicalProcessors: 8 } }
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: ['app01 processor.count', 'HV01 processor.logicalProcessors', 'app03 owner'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01 }
  - { name: app02, owner: HV01, processor: { count: 4 } }
  - { name: app03, processor: { count: 4 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01 }
`,
			},
		],
	},
});
