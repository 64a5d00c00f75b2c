import { defineRule } from '../../src/engine/rule.ts';
import { ageInDays } from '../../src/estate/age.ts';

export default defineRule({
	id: 'checkpoints/age',
	summary: 'No checkpoint is left to age.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'While a machine has a checkpoint, everything that it writes goes into a differencing disk that can grow to the size of the whole disk. A checkpoint that was forgotten, by an administrator or by a backup program, fills the volume; then every machine on the volume is paused. Microsoft gives no number of days: the default is our own.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-using-checkpoints-on-a-virtual-machine-server-workload-production',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-snapshots-checkpoints-differencing-disks',
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
	messages: { old: 'A checkpoint of {virtualMachine} is {age} days old: {checkpoint}.' },
	fix: 'Delete it, so that it is merged: `Get-VMSnapshot -VMName {virtualMachine:ps} | Where-Object CreationTime -lt (Get-Date).AddDays(-{days}) | Remove-VMSnapshot`.',
	manualFix: 'Delete it in Hyper-V Manager, then shut the machine down until it is merged.',
	check({ virtualMachine, facts, options: { days }, asOf, report }) {
		for (const checkpoint of facts.need(virtualMachine, 'checkpoints') ?? []) {
			const created = facts.need(checkpoint, 'created');
			if (created === undefined) continue;
			const age = ageInDays(created, asOf);
			if (age > days)
				report('old', [checkpoint, 'created'], {
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
checkpoints: [{ created: 2026-09-01 }]
`,
			},
		],
		bad: [
			{
				name: 'A checkpoint of an update long past, and one that a backup program forgot',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
collected: 2026-11-20T08:00:00Z
checkpoints:
  - { name: before-patch, created: 2026-10-02T21:00:00Z } # <- old
  - { created: 2026-11-12T03:00:00+01:00, type: Recovery } # <- old
  - { name: before-sp2, created: 2026-11-19T21:00:00Z }
`,
			},
		],
		undecided: [
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
