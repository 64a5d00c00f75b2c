import { defineRule } from '../../src/engine/rule.ts';
import { statefulMigrations } from '../../src/estate/migration.ts';

export default defineRule({
	id: 'preflight/usb-devices',
	summary: 'The machine uses no USB device of its host.',
	subject: 'migration',
	severity: 'error',
	optIn: true,
	appliesTo: { migrationTypes: statefulMigrations },
	why: 'Hyper-V passes no USB device through to a machine, in any version. What reaches a device of the host all the same, by the software of another maker or as a physical disk, loses it when the machine moves.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-input-migration-integration',
	],
	messages: { used: '{virtualMachine} uses the USB devices {devices:list} of its host.' },
	fix: 'Disconnect them before the move, or reach them over the network (a USB device server).',
	evidence: { none: 'it uses no USB device of its host' },
	check({ migration, facts, report, pass }) {
		const { virtualMachine } = migration;
		const devices = facts.need(virtualMachine, 'usbDevices');
		if (!devices) return;
		if (devices.length === 0) return pass('none');
		report('used', [virtualMachine, 'usbDevices'], {
			virtualMachine: virtualMachine.name,
			devices,
		});
	},
	examples: {
		good: [
			{
				name: 'No USB device',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01, usbDevices: [] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'A licence dongle',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    owner: HV01
    usbDevices: [Licence dongle] # <- used
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		undecided: [
			{
				name: 'Whether it uses any is not known',
				missing: ['app01 usbDevices'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});
