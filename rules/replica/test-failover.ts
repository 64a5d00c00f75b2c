import { defineRule } from '../../src/engine/rule.ts';
import { ageInDays } from '../../src/estate/measures/age.ts';
import { receivingOf } from '../../src/estate/replica/replication.ts';

const analyzer =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer';

/** The states before the initial replication is complete. */
const initial = [
	'Disabled',
	'ReadyForInitialReplication',
	'InitialReplicationInProgress',
	'WaitingForInitialReplication',
];

export default defineRule({
	id: 'replica/test-failover',
	summary: 'The failover of a Replica machine was tested within the last month.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'Nothing but a test shows that a Replica machine starts, gets its addresses and does its work. A test runs beside replication, as a machine of its own in a network of its own, and is stopped again. Microsoft asks for one after the initial replication and one each month.',
	sources: [
		`${analyzer}/test-failover-should-be-attempted-after-initial-replication-is-complete`,
		`${analyzer}/test-failovers-should-be-carried-out-at-least-monthly-to-verify-that-failover`,
	],
	covers: ['bpa/replica-test-failover-after-ir', 'bpa/replica-test-failover-monthly'],
	options: {
		days: {
			type: 'integer',
			default: 31,
			minimum: 1,
			description: 'How many days ago the last test may be.',
		},
	},
	messages: {
		never: 'The failover of {virtualMachine} was never tested.',
		old: 'The failover of {virtualMachine} was last tested {age} days ago.',
	},
	fix: 'In a network that is apart from the real one (`Set-VMNetworkAdapter -TestReplicaSwitchName`): `Start-VMFailover -VMName {virtualMachine:ps} -AsTest`, and after a look at it `Stop-VMFailover -VMName {virtualMachine:ps}`.',
	check({ virtualMachine, facts, options: { days }, asOf, report }) {
		const replication = receivingOf(virtualMachine, facts);
		if (!replication) return;
		const last = facts.need(replication, 'lastTestFailover');
		if (last === undefined) return;
		const at = [replication, 'lastTestFailover'] as const;
		const names = { virtualMachine: virtualMachine.name };
		if (last !== null) {
			const age = ageInDays(last, asOf);
			if (age > days) report('old', at, { ...names, age });
			return;
		}
		// There is nothing to test before the initial replication is complete.
		const state = facts.need(replication, 'state');
		if (state !== undefined && !initial.includes(state)) report('never', at, names);
	},
	examples: {
		good: [
			{
				name: 'Tested, not yet there, and a primary machine',
				asOf: '2026-11-20',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2019 }
virtualMachines:
  - { name: app01, replication: { mode: Replica, state: Replicating, lastTestFailover: 2026-10-20 } }
  - { name: app02, replication: { mode: Replica, state: WaitingForInitialReplication, lastTestFailover: null } }
  - { name: app03, replication: { mode: Primary } }
`,
			},
		],
		bad: [
			{
				name: 'Never, and long ago',
				asOf: '2026-11-20',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2019 }
virtualMachines:
  - name: app01
    replication:
      mode: Replica
      state: Replicating
      lastTestFailover: null # <- never
  - name: app02
    replication:
      mode: ExtendedReplica
      lastTestFailover: 2026-08-01 # <- old
`,
			},
			{
				name: 'Each quarter is enough',
				asOf: '2026-11-20',
				options: { days: 92 },
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2019 }
virtualMachines:
  - { name: app01, replication: { mode: Replica, lastTestFailover: 2026-09-01 } }
  - name: app02
    replication:
      mode: Replica
      lastTestFailover: 2026-08-01 # <- old
`,
			},
		],
		undecided: [
			{
				name: 'Nothing says when, or whether it is complete',
				missing: ['app01 replication.lastTestFailover', 'app02 replication.state'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2019 }
virtualMachines:
  - { name: app01, replication: { mode: Replica, state: Replicating } }
  - { name: app02, replication: { mode: Replica, lastTestFailover: null } }
`,
			},
		],
	},
});
