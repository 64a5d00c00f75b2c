import { defineRule } from '../../src/engine/rule.ts';
import { replicationOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/paused',
	summary: 'The replication of no machine is paused.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'While replication is paused the changes of the machine pile up beside its disks and take their room, the Replica falls behind, and a failover loses all of it. When it is resumed, everything is sent at once.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/replication-is-paused-for-one-or-more-virtual-machines-on-this-server',
		'https://learn.microsoft.com/powershell/module/hyper-v/resume-vmreplication',
	],
	covers: ['bpa/replication-paused'],
	messages: {
		paused: 'The replication of {virtualMachine} is paused.',
		resynchronization: 'The resynchronization of {virtualMachine} is paused.',
	},
	fix: {
		paused:
			'Once what it was paused for is mended: `Resume-VMReplication -VMName {virtualMachine:ps}`.',
		resynchronization:
			'Once what it was paused for is mended: `Resume-VMReplication -VMName {virtualMachine:ps} -Resynchronize`.',
	},
	check({ virtualMachine, facts, report }) {
		const replication = replicationOf(virtualMachine, facts);
		const state = replication && facts.observe(replication, 'state');
		if (!replication || (state !== 'Suspended' && state !== 'ResynchronizeSuspended')) return;
		report(state === 'Suspended' ? 'paused' : 'resynchronization', [replication, 'state'], {
			virtualMachine: virtualMachine.name,
		});
	},
	examples: {
		good: [
			{
				name: 'It goes on',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - { name: app01, replication: { mode: Primary, state: Replicating } }
  - { name: app02, replication: { mode: Replica, state: InitialReplicationInProgress } }
  - { name: app03, replication: null }
`,
			},
		],
		bad: [
			{
				name: 'Paused',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication:
      mode: Primary
      state: Suspended # <- paused
  - name: app02
    replication:
      mode: Primary
      state: ResynchronizeSuspended # <- resynchronization
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
name: HV01
operatingSystem: { version: 2022 }
virtualMachines: [{ name: app01, replication: { mode: Primary } }]
`,
			},
		],
	},
});
