import { defineRule } from '../../src/engine/rule.ts';
import { demandedFeatures, featureFaultOn } from '../../src/estate/network/mandatory-features.ts';

export default defineRule({
	id: 'network/mandatory-features',
	summary: 'The host of a machine has the switch extensions that its adapters demand.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'An adapter of a machine can demand a feature of an extension of the virtual switch, such as those of a firewall. Where the extension is not installed or is disabled, the switch passes nothing on for that adapter.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/ensure-that-all-mandatory-virtual-switch-extensions-are-available',
		'https://learn.microsoft.com/powershell/module/hyper-v/get-vmsystemswitchextensionportfeature',
	],
	covers: ['bpa/mandatory-switch-extension'],
	messages: {
		notInstalled:
			'An adapter of {virtualMachine} demands {feature}, which no extension on {host} has.',
		disabled:
			'An adapter of {virtualMachine} demands {feature} of the extension {extension}, which is disabled on the virtual switch "{switch}" of {host}.',
	},
	fix: {
		notInstalled:
			'Install the extension on {host} and enable it on the switch of the adapter (`Enable-VMSwitchExtension`).',
		disabled:
			'`Enable-VMSwitchExtension -ComputerName {host:ps} -VMSwitchName {switch:ps} -Name {extension:ps}`.',
	},
	check({ virtualMachine, estate, facts, report }) {
		for (const demanded of demandedFeatures(virtualMachine, facts)) {
			const host = estate.ownerOf(virtualMachine, facts);
			const found = host && featureFaultOn(host, demanded, facts);
			if (!host || !found) continue;
			const at = [demanded.adapter, 'mandatoryFeatureName'] as const;
			const data = {
				virtualMachine: virtualMachine.name,
				feature: demanded.feature,
				host: host.name,
			};
			if (found.fault === 'notInstalled') report('notInstalled', at, data);
			else report('disabled', at, { ...data, ...found });
		}
	},
	examples: {
		good: [
			{
				name: 'Enabled, and a machine that demands nothing',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2019 }
switchExtensionPortFeatures: [{ name: Contoso Policy, extensionName: Contoso Firewall }]
switches: [{ name: Production, extensions: [{ name: Contoso Firewall, enabled: true }] }]
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, mandatoryFeatureName: [Contoso Policy] }] }
  - { name: app02, networkAdapters: [{ switch: Production }] }
  - { name: app03 }
`,
			},
		],
		bad: [
			{
				name: 'Disabled on one host, not installed on another',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2019 }
switchExtensionPortFeatures: [{ name: Contoso Policy, extensionName: Contoso Firewall }]
switches: [{ name: Production, extensions: [{ name: Contoso Firewall, enabled: false }] }]
virtualMachines:
  - name: app01
    networkAdapters:
      - { switch: Production, mandatoryFeatureName: [Contoso Policy] } # <- disabled
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2019 }
switchExtensionPortFeatures: []
virtualMachines:
  - name: app02
    networkAdapters:
      - { switch: Production, mandatoryFeatureName: [Contoso Policy] } # <- notInstalled
`,
			},
		],
		undecided: [
			{
				name: 'The features of the host, and the extensions of its switch',
				missing: ['HV01 switchExtensionPortFeatures', 'HV02 switches[0].extensions'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2019 }
virtualMachines: [{ name: app01, networkAdapters: [{ switch: Production, mandatoryFeatureName: [Contoso Policy] }] }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2019 }
switchExtensionPortFeatures: [{ name: Contoso Policy, extensionName: Contoso Firewall }]
switches: [{ name: Production }]
virtualMachines: [{ name: app02, networkAdapters: [{ switch: Production, mandatoryFeatureName: [Contoso Policy] }] }]
`,
			},
		],
	},
});
