import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'virtual-machine/unfiltered-scsi-commands',
	summary: 'The SCSI commands of a machine are filtered.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'Hyper-V filters the SCSI commands that a guest sends to its disks. Without the filter a compromised guest can do more to the storage than read and write. It is meant only for storage applications whose vendor asks for it. The product filters unless it is told otherwise; a machine whose vendor asks for it is an exception to be written down.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-configuring-virtual-machines-to-allow-unfiltered-scsi-commands',
		'https://learn.microsoft.com/windows/win32/hyperv_v2/msvm-virtualsystemsettingdata',
	],
	covers: ['bpa/unfiltered-scsi'],
	messages: { unfiltered: '{virtualMachine} sends SCSI commands to its disks unfiltered.' },
	fix: 'Ask the vendor of the storage application in {virtualMachine} whether it needs this. Where it does not, set AllowFullSCSICommandSet of the Msvm_VirtualSystemSettingData of the machine to false, with the method ModifySystemSettings of Msvm_VirtualSystemManagementService.',
	check({ virtualMachine, facts, report }) {
		if (facts.assume(virtualMachine, 'allowFullSCSICommandSet', false, 'filtered'))
			report('unfiltered', [virtualMachine, 'allowFullSCSICommandSet'], {
				virtualMachine: virtualMachine.name,
			});
	},
	examples: {
		good: [
			{
				name: 'Filtered, as is usual',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines: [{ name: app01, allowFullSCSICommandSet: false }, { name: app02 }]
`,
			},
		],
		bad: [
			{
				name: 'Unfiltered',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: app01
    allowFullSCSICommandSet: true # <- unfiltered
`,
			},
		],
		undecided: [
			{
				name: 'The version of its host is not known',
				missing: ['HVC01 operatingSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, allowFullSCSICommandSet: true }]
`,
			},
		],
	},
});
