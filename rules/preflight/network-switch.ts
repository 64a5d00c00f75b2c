import { defineRule } from '../../src/engine/rule.ts';
import { closest } from '../../src/estate/closest.ts';
import { configurationResource } from '../../src/estate/resources.ts';
import { connectionsOf, switchNamed } from '../../src/estate/switches.ts';

export default defineRule({
	id: 'preflight/network-switch',
	summary: 'The destination has a virtual switch of the name that each adapter is connected to.',
	subject: 'migration',
	severity: 'error',
	why: 'A network adapter is connected to a virtual switch by its name. Where the destination has no switch of that name, a live migration fails within its first tenth, and any other move leaves the machine without that network. Names are compared as Windows compares names, without regard to case.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/powershell/module/hyper-v/compare-vm',
	],
	messages: {
		missing: '{destination} has no virtual switch named "{switch}".',
		misspelt: '{destination} has no virtual switch named "{switch}", but one named "{candidate}".',
	},
	fix: {
		missing:
			"Make the switch on {destination}, on the adapter of the same physical network: `New-VMSwitch -ComputerName {destination:ps} -Name {switch:ps} -NetAdapterName` and the adapter's name. Then refresh the machine in the cluster: `Update-ClusterVirtualMachineConfiguration -Name {configuration:ps}`.",
		misspelt:
			'If they are meant to be one, name them alike on all nodes: `Rename-VMSwitch -ComputerName {destination:ps} -Name {candidate:ps} -NewName {switch:ps}`. Then refresh the machine in the cluster: `Update-ClusterVirtualMachineConfiguration -Name {configuration:ps}`.',
	},
	manualFix: {
		missing:
			'Make a virtual network of that name on {destination}, on the adapter of the same physical network, in Virtual Network Manager. Then refresh the machine in the cluster: `Update-ClusterVirtualMachineConfiguration -Name {configuration:ps}`.',
		misspelt:
			'If they are meant to be one, name them alike on all nodes in Virtual Network Manager. Then refresh the machine in the cluster: `Update-ClusterVirtualMachineConfiguration -Name {configuration:ps}`.',
	},
	standAloneFix: {
		missing:
			"Make the switch on {destination}, on the adapter of the same physical network: `New-VMSwitch -ComputerName {destination:ps} -Name {switch:ps} -NetAdapterName` and the adapter's name. Or connect the adapter to one of the switches there when it moves: it is among the `Incompatibilities` of what `Compare-VM` returns, which `Move-VM -CompatibilityReport` takes.",
		misspelt:
			'If they are meant to be one, name them alike: `Rename-VMSwitch -ComputerName {destination:ps} -Name {candidate:ps} -NewName {switch:ps}`. Or connect the adapter to "{candidate}" when it moves: it is among the `Incompatibilities` of what `Compare-VM` returns, which `Move-VM -CompatibilityReport` takes.',
	},
	evidence: {
		present: '{destination} has the virtual switches that it is connected to: {switches:list}',
		unconnected: 'no adapter is connected to a virtual switch',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const connections = connectionsOf(virtualMachine, facts);
		if (connections.length === 0) return pass('unconnected');
		const switches = facts.need(destination, 'switches');
		if (!switches || !facts.isComplete(switches)) return;
		const present = new Set<string>();
		for (const { adapter, name } of connections) {
			const there = switchNamed(switches, name);
			if (there) {
				present.add(there.name === name ? name : `${name} (there ${there.name})`);
				continue;
			}
			const data = {
				destination: destination.name,
				switch: name,
				configuration: configurationResource(virtualMachine.name),
			};
			const candidate = closest(
				name,
				switches.map((one) => one.name),
			);
			if (candidate === undefined) report('missing', [adapter, 'switch'], data);
			else report('misspelt', [adapter, 'switch'], { ...data, candidate });
		}
		pass('present', { destination: destination.name, switches: [...present] });
	},
	examples: {
		good: [
			{
				name: 'The destination has the switch, whatever its case',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ switch: Production }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: production }, { name: Backup }] }
`,
			},
			{
				name: 'An adapter that is not connected needs no switch',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, networkAdapters: [{ switch: null }] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'No switch of that name, and one whose name is nearly the same',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    networkAdapters:
      - switch: Production # <- misspelt
      - switch: DMZ # <- missing
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Prodution }] }
`,
			},
			{
				name: 'The destination has no virtual switch at all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    networkAdapters:
      - switch: Production # <- missing
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [] }
`,
			},
		],
		undecided: [
			{
				name: 'Neither an adapter nor the switches of the destination were collected',
				missing: ['HV02 switches', 'app01 networkAdapters[1].switch'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production }, { name: Backup }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});
