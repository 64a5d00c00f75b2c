import { defineRule } from '../../src/engine/rule.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';

export default defineRule({
	id: 'virtual-machine/fibre-channel-redundancy',
	summary: 'A machine does not move live to a host with fewer Fibre Channel paths.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: machineFeatures.virtualFibreChannel.windowsServer },
	why: 'Hyper-V refuses to move a machine live where it would have fewer paths to its Fibre Channel storage. A machine can be told to move nevertheless: then a live migration may interrupt its input and output, or lose data.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-enabling-virtual-machines-configured-with-virtual-fibre-channel-adapters',
		'https://learn.microsoft.com/windows/win32/hyperv_v2/msvm-virtualsystemsettingdata',
	],
	covers: ['bpa/vfc-allow-reduced-redundancy'],
	messages: {
		reduced: '{virtualMachine} may move live to a host with fewer Fibre Channel paths.',
	},
	fix: 'Set AllowReducedFcRedundancy of the Msvm_VirtualSystemSettingData of {virtualMachine} to false, with the method ModifySystemSettings of Msvm_VirtualSystemManagementService.',
	check({ virtualMachine, facts, report }) {
		if (!facts.assume(virtualMachine, 'allowReducedFcRedundancy', false, 'false')) return;
		const adapters = facts.need(virtualMachine, 'fibreChannelHostBusAdapters');
		if (adapters && adapters.length > 0)
			report('reduced', [virtualMachine, 'allowReducedFcRedundancy'], {
				virtualMachine: virtualMachine.name,
			});
	},
	examples: {
		good: [
			{
				name: 'As many paths are asked for, and a machine without Fibre Channel',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: sql01
    allowReducedFcRedundancy: false
    fibreChannelHostBusAdapters: [{ virtualSan: Fabric A }, { virtualSan: Fabric B }]
  - { name: app01, allowReducedFcRedundancy: true, fibreChannelHostBusAdapters: [] }
  - { name: app02 }
`,
			},
		],
		bad: [
			{
				name: 'Fewer paths will do',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: sql01
    allowReducedFcRedundancy: true # <- reduced
    fibreChannelHostBusAdapters: [{ virtualSan: Fabric A }, { virtualSan: Fabric B }]
`,
			},
		],
		undecided: [
			{
				name: 'Whether it has Fibre Channel was not collected',
				missing: ['sql01 fibreChannelHostBusAdapters'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines: [{ name: sql01, allowReducedFcRedundancy: true }]
`,
			},
		],
	},
});
