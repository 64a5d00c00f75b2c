import { defineRule } from '../../src/engine/rule.ts';
import { demandedFeatures, featureFaultOn } from '../../src/estate/network/mandatory-features.ts';

export default defineRule({
	id: 'preflight/mandatory-features',
	summary: 'The destination has the switch extensions that the adapters of a machine demand.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, from: '2012', of: 'machine' },
	why: 'An adapter of a machine can demand a feature of an extension of the virtual switch, such as those of a firewall. On a host where the extension is not installed or is disabled, the switch passes nothing on for that adapter: the machine arrives without that network.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/ensure-that-all-mandatory-virtual-switch-extensions-are-available',
		'https://learn.microsoft.com/powershell/module/hyper-v/get-vmsystemswitchextensionportfeature',
	],
	messages: {
		notInstalled:
			'An adapter of {virtualMachine} demands {feature}, which no extension on {destination} has.',
		disabled:
			'An adapter of {virtualMachine} demands {feature} of the extension {extension}, which is disabled on the virtual switch "{switch}" of {destination}.',
	},
	startFaults: ['notInstalled', 'disabled'],
	fix: {
		notInstalled:
			'Install the extension on {destination} and enable it on the switch of the adapter (`Enable-VMSwitchExtension`).',
		disabled:
			'`Enable-VMSwitchExtension -ComputerName {destination:ps} -VMSwitchName {switch:ps} -Name {extension:ps}`.',
	},
	evidence: {
		none: 'no adapter demands a feature of a switch extension',
		present: '{destination} has {features:list}',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		if (!facts.need(virtualMachine, 'networkAdapters')) return;
		const demanded = demandedFeatures(virtualMachine, facts);
		if (demanded.length === 0) return pass('none');
		const names = { virtualMachine: virtualMachine.name, destination: destination.name };
		for (const one of demanded) {
			const found = featureFaultOn(destination, one, facts);
			if (!found) continue;
			const at = [one.adapter, 'mandatoryFeatureName'] as const;
			const data = { ...names, feature: one.feature };
			if (found.fault === 'notInstalled') report('notInstalled', at, data);
			else report('disabled', at, { ...data, ...found });
		}
		pass('present', { ...names, features: [...new Set(demanded.map(({ feature }) => feature))] });
	},
	examples: {
		good: [
			{
				name: 'Enabled on the destination, and a machine that demands nothing',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    networkAdapters: [{ switch: Production, mandatoryFeatureName: [Contoso Policy] }]
  - { name: app02, owner: HV01, networkAdapters: [{ switch: Production }] }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switchExtensionPortFeatures: [{ name: Contoso Policy, extensionName: Contoso Firewall }]
switches: [{ name: Production, extensions: [{ name: Contoso Firewall, enabled: true }] }]
`,
			},
		],
		bad: [
			{
				name: 'Disabled on one destination, not installed on another',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02, HV03]
virtualMachines:
  - name: app01
    owner: HV01
    networkAdapters:
      - { switch: Production, mandatoryFeatureName: [Contoso Policy] } # <- disabled
  - name: app02
    owner: HV01
    networkAdapters:
      - { switch: Production, mandatoryFeatureName: [Contoso Policy] } # <- notInstalled
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV03 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switchExtensionPortFeatures: [{ name: Contoso Policy, extensionName: Contoso Firewall }]
switches: [{ name: Production, extensions: [{ name: Contoso Firewall, enabled: false }] }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, switchExtensionPortFeatures: [] }
`,
			},
		],
		undecided: [
			{
				name: 'The features of the destination are not known, nor the adapters of a machine',
				missing: ['HV02 switchExtensionPortFeatures', 'app02 networkAdapters'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    networkAdapters: [{ switch: Production, mandatoryFeatureName: [Contoso Policy] }]
  - { name: app02, owner: HV01 }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
`,
			},
		],
	},
});
