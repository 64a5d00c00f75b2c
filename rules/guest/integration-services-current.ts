import { defineRule } from '../../src/engine/rule.ts';
import { isInstalled, runsWindows } from '../../src/estate/machine/guest.ts';
import {
	installIntegrationServices,
	integrationServicesBuilds,
	isFromBefore,
} from '../../src/facts/integration-services.ts';

export default defineRule({
	id: 'guest/integration-services-current',
	summary: 'The integration services of a Windows guest are not older than its host.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { to: '2012R2' },
	why: 'Hosts up to Windows Server 2012 R2 bring the integration services that fit them on a disk, and nothing updates a guest but that disk: after each upgrade or service pack of the hosts it has to be run again. Some features do not work, or not correctly, while the services are old. From Windows Server 2016 on Windows Update does it, and comparing versions says nothing.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/manage-hyper-v-integration-services',
		'https://learn.microsoft.com/windows/win32/sysinfo/operating-system-version',
		'https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-troubleshoot',
	],
	covers: ['test-cluster/validate-hyper-v-integration-services-version'],
	messages: {
		older:
			'The integration services of {virtualMachine} are {version}, older than the {build} of its host.',
		updateRequired:
			'Hyper-V says that the integration services of {virtualMachine} need an update.',
	},
	fix: installIntegrationServices,
	check({ virtualMachine, estate, facts, report }) {
		if (!isInstalled(virtualMachine, facts) || !runsWindows(virtualMachine, facts)) return;
		const hostVersion = estate.windowsServerOf(virtualMachine, facts);
		const builds = hostVersion && integrationServicesBuilds[hostVersion];
		const { guest } = virtualMachine;
		const state = facts.peek(virtualMachine, 'guest', 'integrationServicesState');
		// Hyper-V itself says so, whatever the version.
		if (guest && state === 'Update required')
			return report('updateRequired', [guest, 'integrationServicesState'], {
				virtualMachine: virtualMachine.name,
			});
		if (state) return;
		const version = facts.need(virtualMachine, 'guest', 'integrationServicesVersion');
		// Whether there are any is another rule's affair.
		if (!builds || !version || !guest) return;
		if (!/^\d+(\.\d+){2}/.test(version))
			return facts.missing(
				virtualMachine,
				'guest.integrationServicesVersion',
				`${version} is no version of them`,
			);
		const [oldest] = builds;
		const isUncertain =
			!isFromBefore(version, oldest) && isFromBefore(version, builds.at(-1) ?? '');
		const host = isUncertain ? estate.ownerOf(virtualMachine, facts) : undefined;
		const build = isUncertain ? host && facts.need(host, 'operatingSystem', 'build') : oldest;
		if (build && isFromBefore(version, build))
			return report('older', [guest, 'integrationServicesVersion'], {
				virtualMachine: virtualMachine.name,
				version,
				build,
			});
		// Windows Server 2008 R2 has no Get-VM to tell it.
		if (hostVersion !== '2008R2') facts.need(virtualMachine, 'guest', 'integrationServicesState');
	},
	examples: {
		good: [
			{
				name: 'Of the same service pack, newer, another system, none, and not installed yet',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
operatingSystem: 2008R2
virtualMachines:
  - { name: app01, owner: HV01, guest: { operatingSystem: Windows Server 2008 R2 SP1, integrationServicesVersion: 6.1.7601.17514 } }
  - { name: app02, owner: HV01, guest: { operatingSystem: Windows Server 2012, integrationServicesVersion: 6.2.9200.16384 } }
  - { name: web01, owner: HV01, guest: { operatingSystem: CentOS 6, integrationServicesVersion: '3.5' } }
  - { name: app03, owner: HV01, guest: { operatingSystem: Windows Server 2008, integrationServicesVersion: null } }
  - { name: app04, owner: HV01, installation: { state: Planned } }
`,
			},
			{
				name: 'A host without the service pack, and two that tell the state',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
owner: HV01
guest: { operatingSystem: Windows Server 2008 R2, integrationServicesVersion: 6.1.7600.16385 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2008R2, build: 6.1.7600 } }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app02
owner: HV02
guest:
  operatingSystem: Windows Server 2008 R2
  integrationServicesVersion: 6.3.9600.18692
  integrationServicesState: Up to date
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app03, owner: HV02, guest: { operatingSystem: Windows 7, integrationServicesState: Up to date } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2012R2 } }
`,
			},
		],
		bad: [
			{
				name: 'Left behind by a service pack, by an upgrade, and by a hotfix',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
owner: HV01
guest:
  operatingSystem: Windows Server 2008 R2
  integrationServicesVersion: 6.1.7600.16385 # <- older
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2008R2, build: 6.1.7601 } }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app02
owner: HV02
guest:
  operatingSystem: Windows Server 2008 R2
  integrationServicesVersion: 6.1.7601.17514 # <- older
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app03
owner: HV02
guest:
  operatingSystem: Windows Server 2012
  integrationServicesVersion: 6.3.9600.16384
  integrationServicesState: Update required # <- updateRequired
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app04
owner: HV02
guest:
  operatingSystem: Windows Server 2008 R2
  integrationServicesState: Update required # <- updateRequired
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2012R2 } }
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: [
					'app01 guest.integrationServicesVersion',
					'HV01 operatingSystem.build',
					'app03 guest.integrationServicesState',
					'app04 guest.operatingSystem',
					'app05 guest.integrationServicesVersion',
				],
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
owner: HV01
guest: { operatingSystem: Windows Server 2008 R2 }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app02
owner: HV01
guest: { operatingSystem: Windows Server 2008 R2, integrationServicesVersion: 6.1.7600.16385 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2008R2 } }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app03
owner: HV02
guest: { operatingSystem: Windows Server 2012 R2, integrationServicesVersion: 6.3.9600.16384 }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app04
owner: HV02
guest: { integrationServicesVersion: 6.3.9600.16384 }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app05
owner: HV02
guest: { operatingSystem: Windows Server 2012 R2, integrationServicesVersion: present }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2012R2 } }
`,
			},
		],
	},
});
