import { defineRule } from '../../src/engine/rule.ts';
import { receivingOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/recovery-points',
	summary: 'A failover is completed, so that its recovery points go.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'After a failover the Replica machine keeps its recovery points, as checkpoints, until somebody says that it runs from the right one. They grow with everything that the machine writes; when the volume is full, every machine on it is paused.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/recovery-snapshots-should-be-removed-after-failover',
		'https://learn.microsoft.com/powershell/module/hyper-v/complete-vmfailover',
	],
	covers: ['bpa/recovery-snapshots-after-failover'],
	messages: {
		waiting:
			'{virtualMachine} was failed over, and keeps its recovery points until the failover is completed.',
	},
	fix: 'When the machine runs from the right recovery point: `Complete-VMFailover -VMName {virtualMachine:ps}`. After that there is no way back to another one.',
	check({ virtualMachine, facts, report }) {
		const replication = receivingOf(virtualMachine, facts);
		if (replication && facts.observe(replication, 'state') === 'FailedOverWaitingCompletion')
			report('waiting', [replication, 'state'], { virtualMachine: virtualMachine.name });
	},
	examples: {
		good: [
			{
				name: 'A failover that is completed, a Replica, and a primary machine',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2019 }
virtualMachines:
  - { name: app01, replication: { mode: Replica, state: FailedOver } }
  - { name: app02, replication: { mode: Replica, state: Replicating } }
  - { name: app03, replication: { mode: Primary } }
`,
			},
		],
		bad: [
			{
				name: 'A failover that nobody completed',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2019 }
virtualMachines:
  - name: app01
    replication:
      mode: Replica
      state: FailedOverWaitingCompletion # <- waiting
`,
			},
		],
		undecided: [
			{
				name: 'Nothing says which of the two it is',
				missing: ['app01 replication.mode'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2019 }
virtualMachines: [{ name: app01, replication: { state: FailedOverWaitingCompletion } }]
`,
			},
		],
		open: [
			{
				name: 'Nobody says how it stands',
				conditions: ['the replication of app01 goes on'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2019 }
virtualMachines: [{ name: app01, replication: { mode: Replica } }]
`,
			},
		],
	},
});
