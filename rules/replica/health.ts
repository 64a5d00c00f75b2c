import { defineRule } from '../../src/engine/rule.ts';
import { replicationOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/health',
	summary: 'The replication of a machine is healthy.',
	subject: 'virtualMachine',
	severity: 'warning',
	optIn: 'practice',
	appliesTo: { from: '2012' },
	why: 'Hyper-V counts how many cycles of a replication came late or not at all, and sums that up as its health. Critical means that replication has stopped; a failover then loses what has been written since. The rule is practice: a manifest tells how it was on the day of collection.',
	sources: [
		'https://learn.microsoft.com/powershell/module/hyper-v/measure-vmreplication',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/set-up-hyper-v-replica',
	],
	covers: ['practice/replica'],
	messages: { notNormal: 'The health of the replication of {virtualMachine} is {health}.' },
	fix: '`Measure-VMReplication -VMName {virtualMachine:ps}` and the log Hyper-V-VMMS tell why. Once that is mended: `Resume-VMReplication -VMName {virtualMachine:ps}`.',
	check({ virtualMachine, facts, report }) {
		const replication = replicationOf(virtualMachine, facts);
		if (!replication) return;
		const health = facts.observe(replication, 'health');
		if (health === 'Warning' || health === 'Critical')
			report('notNormal', [replication, 'health'], {
				virtualMachine: virtualMachine.name,
				health,
			});
	},
	examples: {
		good: [
			{
				name: 'Normal, or no replication',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - { name: app01, replication: { mode: Primary, health: Normal } }
  - { name: app02, replication: null }
`,
			},
		],
		bad: [
			{
				name: 'Critical, and a Replica that falls behind',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication:
      mode: Primary
      health: Critical # <- notNormal
  - name: app02
    replication:
      mode: Replica
      health: Warning # <- notNormal
`,
			},
		],
		open: [
			{
				name: 'Nobody says how it stands',
				conditions: ['the replication of app01 is healthy'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines: [{ name: app01, replication: { mode: Primary } }]
`,
			},
		],
	},
});
