import { defineRule } from '../../src/engine/rule.ts';
import { ageInDays } from '../../src/estate/measures/age.ts';
import { replicationOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'virtual-machine/backup',
	summary: 'A machine was backed up within the last week.',
	subject: 'virtualMachine',
	severity: 'warning',
	optIn: true,
	appliesTo: { from: '2012' },
	why: 'What was written since the last backup is lost with the machine. Hyper-V remembers when a backup of the whole machine last succeeded. The Best Practices Analyzer calls it an error; nothing fails by it, and here it is a warning. The rule is opt-in because it knows nothing of backups inside of the guest or of the storage; a machine with a Replica is left out, as either of the two may be the one that is backed up.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/virtual-machines-should-be-backed-up-at-least-once-every-week',
		'https://learn.microsoft.com/windows/win32/hyperv_v2/msvm-computersystem',
	],
	covers: ['bpa/weekly-backup'],
	options: {
		days: {
			type: 'integer',
			default: 7,
			minimum: 1,
			description: 'How many days ago the last backup may be.',
		},
	},
	messages: {
		never: 'No backup of {virtualMachine} has ever succeeded.',
		old: 'The last backup of {virtualMachine} that succeeded is {age} days old.',
	},
	fix: 'Back it up with the program that backs up the other machines, at least once in {days} days.',
	check({ virtualMachine, facts, options: { days }, asOf, report }) {
		const isTemplate = facts.assume(virtualMachine, 'template', false, 'a machine of its own');
		if (isTemplate || replicationOf(virtualMachine, facts)) return;
		const last = facts.need(virtualMachine, 'lastSuccessfulBackup');
		if (last === undefined) return;
		const at = [virtualMachine, 'lastSuccessfulBackup'] as const;
		const names = { virtualMachine: virtualMachine.name, days };
		const age = last === null ? undefined : ageInDays(last, asOf);
		if (age === undefined) report('never', at, names);
		else if (age > days) report('old', at, { ...names, age });
	},
	examples: {
		good: [
			{
				name: 'Last night; a template; a Replica machine',
				asOf: '2026-11-20',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - { name: app01, lastSuccessfulBackup: '2026-11-19T22:10:00Z' }
  - { name: base, template: true, lastSuccessfulBackup: null }
  - { name: app02, replication: { mode: Replica }, lastSuccessfulBackup: null }
`,
			},
		],
		bad: [
			{
				name: 'Never, and three weeks ago',
				asOf: '2026-11-20',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    lastSuccessfulBackup: null # <- never
  - name: app02
    lastSuccessfulBackup: 2026-10-30 # <- old
`,
			},
			{
				name: 'Each day',
				asOf: '2026-11-20',
				options: { days: 1 },
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    lastSuccessfulBackup: 2026-11-17 # <- old
`,
			},
		],
		undecided: [
			{
				name: 'Nothing says when',
				missing: ['app01 lastSuccessfulBackup'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines: [{ name: app01 }]
`,
			},
		],
	},
});
