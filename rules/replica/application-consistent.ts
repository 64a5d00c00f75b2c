import { defineRule } from '../../src/engine/rule.ts';
import { sendingOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/application-consistent',
	summary: 'A machine that is to have application-consistent recovery points can make them.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'An application-consistent recovery point is made by the volume shadow copies inside the guest, which the host starts through an integration service. Where that is not offered no such point is made, whatever the settings of the replication say.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/configure-guest-operating-systems-for-vss-based-backups-for-app-consistent',
		'https://learn.microsoft.com/powershell/module/hyper-v/enable-vmreplication',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/manage-hyper-v-integration-services',
	],
	covers: ['bpa/replica-vss-guest'],
	messages: {
		notOffered:
			'{virtualMachine} is to have an application-consistent recovery point every {hours} hours, and the integration service VSS is not offered to it.',
	},
	fix: "`Enable-VMIntegrationService -VMName {virtualMachine:ps} -Name 'VSS'`.",
	check({ virtualMachine, facts, report }) {
		const replication = sendingOf(virtualMachine, facts);
		const hours = replication && facts.need(replication, 'vssSnapshotFrequencyHour');
		if (!hours) return;
		const offered = facts.assume(
			virtualMachine,
			'integrationServices',
			undefined,
			'all offered but the guest service interface',
		);
		if (offered && facts.need(offered, 'vss') === false)
			report('notOffered', [replication, 'vssSnapshotFrequencyHour'], {
				virtualMachine: virtualMachine.name,
				hours,
			});
	},
	examples: {
		good: [
			{
				name: 'Offered, also where nothing is said; none wanted; a machine that is not replicated',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2012R2 }
virtualMachines:
  - name: app01
    integrationServices: { vss: true }
    replication: { mode: Primary, vssSnapshotFrequencyHour: 4 }
  - { name: app02, replication: { mode: Primary, vssSnapshotFrequencyHour: 0 }, integrationServices: { vss: false } }
  - { name: app03, integrationServices: { vss: false } }
  - { name: app04, replication: { mode: Primary, vssSnapshotFrequencyHour: 4 } }
`,
			},
		],
		bad: [
			{
				name: 'Not offered',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2012R2 }
virtualMachines:
  - name: app01
    integrationServices: { vss: false }
    replication:
      mode: Primary
      vssSnapshotFrequencyHour: 4 # <- notOffered
`,
			},
		],
		undecided: [
			{
				name: 'Whether such points are wanted, and what is installed, is not known',
				missing: ['app01 replication.vssSnapshotFrequencyHour', 'app02 integrationServices.vss'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2012R2 }
virtualMachines:
  - { name: app01, replication: { mode: Primary } }
  - { name: app02, replication: { mode: Primary, vssSnapshotFrequencyHour: 4 }, integrationServices: { heartbeat: true } }
`,
			},
		],
	},
});
