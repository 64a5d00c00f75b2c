import { defineRule } from '../../src/engine/rule.ts';
import { isInstalled, runsWindows } from '../../src/estate/machine/guest.ts';
import { installIntegrationServices } from '../../src/facts/integration-services.ts';

export default defineRule({
	id: 'guest/integration-services-present',
	summary: 'A Windows guest has integration services.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { to: '2012R2' },
	why: 'Without integration services a guest has emulated, slow devices, cannot be shut down or backed up by its host, and gives no heartbeat to the cluster. Hosts up to Windows Server 2012 R2 bring them on a disk that has to be run in each older guest; from Windows Server 2016 on Windows has them or gets them from Windows Update, and Get-VM shows no version where the guest does not tell it.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/manage-hyper-v-integration-services',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/supported-windows-guest-operating-systems-for-hyper-v-on-windows',
	],
	messages: { absent: '{virtualMachine} runs {guest} without integration services.' },
	fix: installIntegrationServices,
	check({ virtualMachine, facts, report }) {
		if (!isInstalled(virtualMachine, facts) || !runsWindows(virtualMachine, facts)) return;
		const { guest } = virtualMachine;
		if (!guest) return;
		const services = facts.peek(guest, 'integrationServicesState');
		if (services === 'Up to date' || services === 'Update required') return;
		const key = services ? 'integrationServicesState' : 'integrationServicesVersion';
		if (!services && facts.need(virtualMachine, 'guest', key) !== null) return;
		// A machine that does not run tells nothing of them, whether it has them or not.
		const state = facts.need(virtualMachine, 'state');
		if (state === 'Running')
			report('absent', [guest, key], {
				virtualMachine: virtualMachine.name,
				guest: facts.peek(guest, 'operatingSystem') ?? 'Windows',
			});
		else if (state)
			facts.missing(virtualMachine, `guest.${key}`, 'a machine that does not run tells none');
	},
	examples: {
		good: [
			{
				name: 'Present, another system, and not installed yet',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows Server 2008 R2, integrationServicesVersion: 6.1.7601.17514 } }
  - { name: web01, guest: { operatingSystem: CentOS 6, integrationServicesVersion: null } }
  - { name: app03, guest: { operatingSystem: Windows 7, integrationServicesState: Update required } }
  - { name: app02, installation: { state: Planned } }
`,
			},
		],
		bad: [
			{
				name: 'Running guests without them',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
virtualMachines:
  - name: print01
    state: Running
    guest:
      operatingSystem: Windows Server 2008 SP2
      integrationServicesVersion: null # <- absent
  - name: print02
    state: Running
    guest:
      operatingSystem: Windows 7
      integrationServicesState: Not installed # <- absent
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing, or the machine is off',
				missing: [
					'app01 guest.integrationServicesVersion',
					'app02 guest.operatingSystem',
					'app03 state',
					'app04 guest.integrationServicesVersion',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
virtualMachines:
  - { name: app01, state: Running, guest: { operatingSystem: Windows Server 2012 } }
  - { name: app02, guest: { integrationServicesVersion: null } }
  - { name: app03, guest: { operatingSystem: Windows 7, integrationServicesVersion: null } }
  - { name: app04, state: 'Off', guest: { operatingSystem: Windows 7, integrationServicesVersion: null } }
`,
			},
		],
	},
});
