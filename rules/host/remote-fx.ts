import { defineRule } from '../../src/engine/rule.ts';
import { isSameName } from '../../src/estate/names/names.ts';

export default defineRule({
	id: 'host/remote-fx',
	summary: 'RemoteFX is not installed on a domain controller.',
	subject: 'host',
	severity: 'error',
	appliesTo: { from: '2012', to: '2016' },
	why: 'On a domain controller machines with a RemoteFX 3D video adapter do not run. RemoteFX comes with the Remote Desktop Virtualization Host up to Windows Server 2016; later versions have none.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-installing-remotefx-on-a-computer-configured-as-a-domain-controller',
		'https://learn.microsoft.com/windows-server/get-started/removed-deprecated-features-windows-server',
	],
	covers: ['bpa/remotefx-not-on-dc'],
	messages: {
		both: '{host} has RemoteFX (RDS-Virtualization) and Active Directory Domain Services.',
	},
	fix: 'Have the domain controller in a machine. To keep it here: `Uninstall-WindowsFeature -ComputerName {host:ps} -Name RDS-Virtualization`.',
	check({ host, facts, report }) {
		const features = facts.need(host, 'features') ?? [];
		const has = (name: string) => features.some((one) => isSameName(one, name));
		if (has('RDS-Virtualization') && has('AD-Domain-Services'))
			report('both', [host, 'features'], { host: host.name });
	},
	examples: {
		good: [
			{
				name: 'One of the two, and another one',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2016 }
features: [Hyper-V, RDS-Virtualization]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2016 }
features: [Hyper-V, AD-Domain-Services]
`,
			},
		],
		bad: [
			{
				name: 'Both',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2012R2 }
features: [Hyper-V, AD-Domain-Services, Remote-Desktop-Services, RDS-Virtualization] # <- both
`,
			},
		],
		undecided: [
			{
				name: 'What is installed was not collected',
				missing: ['HV01 features'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2016 } }
`,
			},
		],
	},
});
