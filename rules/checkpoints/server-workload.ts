import { defineRule } from '../../src/engine/rule.ts';
import { windowsGuestOf } from '../../src/estate/machine/guest.ts';

export default defineRule({
	id: 'checkpoints/server-workload',
	summary: 'Before Windows Server 2016 a server machine in production has no checkpoints.',
	subject: 'virtualMachine',
	severity: 'warning',
	optIn: true,
	appliesTo: { to: '2012R2' },
	why: 'The Best Practices Analyzer warns of any checkpoint of a server machine in production: the volume may run full, and then all machines on it are paused. Before Windows Server 2016 every checkpoint also takes the memory back. The rule is opt-in because a manifest does not tell production from test, and because a short-lived checkpoint before an update is good practice.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-using-checkpoints-on-a-virtual-machine-server-workload-production',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/ee941140(v=ws.10)',
	],
	covers: ['bpa/checkpoints-production'],
	messages: { some: '{virtualMachine} runs {guest} and has checkpoints: {count}.' },
	fix: 'Delete those that nobody needs any more, so that they are merged: `Get-VMSnapshot -VMName {virtualMachine:ps} -SnapshotType Standard | Remove-VMSnapshot`. Those of Hyper-V Replica and of backups are theirs to delete.',
	manualFix: 'Delete them in Hyper-V Manager, then shut the machine down until they are merged.',
	check({ virtualMachine, facts, report }) {
		const count = facts.need(virtualMachine, 'checkpoints')?.length ?? 0;
		const guest = count > 0 ? windowsGuestOf(virtualMachine, facts) : undefined;
		if (guest?.name.startsWith('Windows Server'))
			report('some', [virtualMachine, 'checkpoints'], {
				virtualMachine: virtualMachine.name,
				guest: guest.name,
				count,
			});
	},
	examples: {
		good: [
			{
				name: 'No checkpoint, and a desktop',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
virtualMachines:
  - { name: app01, checkpoints: [] }
  - { name: desk01, checkpoints: [{ name: clean }], guest: { operatingSystem: Windows 7 } }
`,
			},
		],
		bad: [
			{
				name: 'A server with two checkpoints',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
virtualMachines:
  - name: app01
    guest: { operatingSystem: Windows Server 2012 R2 }
    checkpoints: [{ name: clean }, { name: before patch }] # <- some
`,
			},
		],
		undecided: [
			{
				name: 'Neither the checkpoints nor the system are known',
				missing: ['app01 checkpoints', 'app02 guest.operatingSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows Server 2008 R2 } }
  - { name: app02, checkpoints: [{ name: clean }] }
`,
			},
		],
	},
});
