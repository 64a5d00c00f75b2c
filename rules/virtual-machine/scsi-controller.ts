import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'virtual-machine/scsi-controller',
	summary: 'A machine has a SCSI controller, so that disks can be added while it runs.',
	subject: 'virtualMachine',
	severity: 'warning',
	optIn: true,
	why: 'Disks at a SCSI controller can be added and removed while the machine runs. Without one the machine is shut down for it. The rule is opt-in because Microsoft asks for no action where nobody needs that.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/configure-a-virtual-machine-with-a-scsi-controller-to-hot-plug-and-unplug',
	],
	covers: ['bpa/vm-has-scsi'],
	messages: { none: '{virtualMachine} has no SCSI controller.' },
	fix: 'Shut the machine down, and add one: `Add-VMScsiController -VMName {virtualMachine:ps}`.',
	manualFix: 'Shut the machine down, and add one in its settings: Add Hardware > SCSI Controller.',
	check({ virtualMachine, facts, report }) {
		if (facts.need(virtualMachine, 'scsiControllers') === 0)
			report('none', [virtualMachine, 'scsiControllers'], { virtualMachine: virtualMachine.name });
	},
	examples: {
		good: [
			{
				name: 'One controller',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
scsiControllers: 1
`,
			},
		],
		bad: [
			{
				name: 'None',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
generation: 1
scsiControllers: 0 # <- none
`,
			},
		],
		undecided: [
			{
				name: 'The controllers were not collected',
				missing: ['app01 scsiControllers'],
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
`,
			},
		],
	},
});
