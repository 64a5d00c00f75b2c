import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import { ageInDays } from '../../src/estate/measures/age.ts';

export default defineRule({
	id: 'checkpoints/age',
	summary: 'No checkpoint is left to age.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'While a machine has a checkpoint, everything that it writes goes into a differencing disk that can grow to the size of the whole disk. A checkpoint that was forgotten, by an administrator or by a backup program, fills the volume; then every machine on the volume is paused. The recovery points of Hyper-V Replica come and go by themselves. Microsoft gives no number of days: the default is our own.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-using-checkpoints-on-a-virtual-machine-server-workload-production',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-snapshots-checkpoints-differencing-disks',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/merge-checkpoints-with-many-differencing-disks',
		'https://learn.microsoft.com/powershell/module/hyper-v/get-vmsnapshot',
		'https://learn.microsoft.com/powershell/module/hyper-v/remove-vmsnapshot',
	],
	options: {
		days: {
			type: 'integer',
			default: 7,
			minimum: 0,
			description: 'How many days old a checkpoint may be.',
		},
	},
	messages: {
		old: 'A checkpoint of {virtualMachine} is {age} days old: {checkpoint}.',
		recovery:
			'A checkpoint that a backup of {virtualMachine} left behind is {age} days old: {checkpoint}.',
	},
	fix: {
		old: "Delete it, so that it is merged: `Get-VMSnapshot -VMName {virtualMachine:ps} | Where-Object SnapshotType -NotMatch 'Recovery|Replica' | Where-Object CreationTime -lt (Get-Date).AddDays(-{days}) | Remove-VMSnapshot`.",
		recovery:
			'While no backup runs, delete it, so that it is merged: `Get-VMSnapshot -VMName {virtualMachine:ps} -SnapshotType Recovery | Where-Object CreationTime -lt (Get-Date).AddDays(-{days}) | Remove-VMSnapshot`. Hyper-V Manager may have no command for it, but takes the Delete key.',
	},
	manualFix: 'Delete it in Hyper-V Manager, then shut the machine down until it is merged.',
	check({ virtualMachine, estate, facts, options: { days }, asOf, report }) {
		// Windows Server 2008 R2 has neither Hyper-V Replica nor recovery checkpoints.
		const hasOneType = estate.windowsServerOf(virtualMachine, quiet(facts)) === '2008R2';
		for (const checkpoint of facts.need(virtualMachine, 'checkpoints') ?? []) {
			const created = facts.need(checkpoint, 'created');
			if (created === undefined) continue;
			const age = ageInDays(created, asOf);
			if (age <= days) continue;
			const type = hasOneType ? 'Standard' : facts.need(checkpoint, 'type');
			if (type === undefined || /Replica$/.test(type)) continue;
			report(type === 'Recovery' ? 'recovery' : 'old', [checkpoint, 'created'], {
				checkpoint: facts.peek(checkpoint, 'name') ?? `taken ${created}`,
				virtualMachine: virtualMachine.name,
				age,
				days,
			});
		}
	},
	examples: {
		good: [
			{
				name: 'A checkpoint of the day before, and none',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
collected: 2026-11-20T08:00:00Z
checkpoints: [{ name: before SP2, created: 2026-11-19T21:00:00Z }]
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app02, checkpoints: [] }
`,
			},
			{
				name: 'Seven days',
				asOf: '2026-11-20',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
checkpoints: [{ created: 2026-11-13 }]
`,
			},
			{
				name: 'A longer time',
				asOf: '2026-11-20',
				options: { days: 90 },
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
checkpoints: [{ created: 2026-09-01, type: Standard }]
`,
			},
			{
				name: 'Recovery points of Hyper-V Replica',
				asOf: '2026-11-20',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
checkpoints: [{ created: 2026-09-01, type: Replica }, { created: 2026-09-02, type: AppConsistentReplica }]
`,
			},
		],
		bad: [
			{
				name: 'On Windows Server 2008 R2, which has one type',
				asOf: '2026-11-20',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
virtualMachines:
  - name: app01
    checkpoints:
      - { name: before SP1, created: 2026-09-01 } # <- old
`,
			},
			{
				name: 'A checkpoint of an update long past, and one that a backup program forgot',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
collected: 2026-11-20T08:00:00Z
checkpoints:
  - { name: before-patch, created: 2026-10-02T21:00:00Z, type: Standard } # <- old
  - { created: 2026-11-12T03:00:00+01:00, type: Recovery } # <- recovery
  - { name: before-sp2, created: 2026-11-19T21:00:00Z }
`,
			},
		],
		undecided: [
			{
				name: 'A checkpoint that may be of Hyper-V Replica',
				asOf: '2026-11-20',
				missing: ['app01 checkpoints[0].type'],
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
checkpoints: [{ name: before-patch, created: 2026-09-01 }]
`,
			},
			{
				name: 'No day',
				missing: ['app01 checkpoints[0].created', 'app02 checkpoints'],
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
checkpoints: [{ name: before-patch }]
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app02 }
`,
			},
		],
	},
});
