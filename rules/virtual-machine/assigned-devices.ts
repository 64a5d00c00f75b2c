import { defineRule } from '../../src/engine/rule.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';

const turnOff = '`Set-VM -Name {virtualMachine:ps} -AutomaticStopAction TurnOff`.';

export default defineRule({
	id: 'virtual-machine/assigned-devices',
	summary:
		'A machine with an assigned device has static memory, and is turned off when its host stops.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: machineFeatures.assignedDevices.windowsServer },
	why: 'Discrete Device Assignment gives a machine a device of the host. Microsoft names saving such a machine and dynamic memory among what is not available, and its guides set the stop action to turning it off before they assign the device.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/plan-for-deploying-devices-using-discrete-device-assignment',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/deploy/deploying-graphics-devices-using-dda',
	],
	covers: ['live-migration/assigned-device-settings'],
	messages: {
		save: '{virtualMachine} has an assigned device, with which it cannot be saved, and its stop action is Save.',
		shutDown:
			'{virtualMachine} has an assigned device, and its stop action is ShutDown, not TurnOff.',
		dynamicMemory: '{virtualMachine} has an assigned device and dynamic memory.',
	},
	warnings: ['shutDown'],
	fix: {
		save: turnOff,
		shutDown: turnOff,
		dynamicMemory:
			'Turn the machine off, then `Set-VMMemory -VMName {virtualMachine:ps} -DynamicMemoryEnabled $false`.',
	},
	check({ virtualMachine, facts, report }) {
		const devices = facts.assume(virtualMachine, 'assignableDevices', [], 'none');
		if (devices.length === 0) return;
		const data = { virtualMachine: virtualMachine.name };
		const action = facts.need(virtualMachine, 'automaticStopAction');
		if (action === 'Save' || action === 'ShutDown')
			report(
				action === 'Save' ? 'save' : 'shutDown',
				[virtualMachine, 'automaticStopAction'],
				data,
			);
		if (facts.need(virtualMachine, 'memory', 'dynamic'))
			report('dynamicMemory', [virtualMachine, 'memory'], data);
	},
	examples: {
		good: [
			{
				name: 'As Discrete Device Assignment asks, and without a device',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: cad01, assignableDevices: [{ name: GPU }], automaticStopAction: TurnOff, memory: { dynamic: false } }
  - { name: app01, assignableDevices: [], automaticStopAction: Save, memory: { dynamic: true } }
  - { name: app02 }
`,
			},
		],
		bad: [
			{
				name: 'One would be saved, and its memory grows; the other one waits for its guest',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: cad01
    assignableDevices: [{ name: GPU }]
    automaticStopAction: Save # <- save
    memory: { dynamic: true } # <- dynamicMemory
  - name: cad02
    assignableDevices: [{ name: GPU }]
    automaticStopAction: ShutDown # <- shutDown
    memory: { dynamic: false }
`,
			},
		],
		undecided: [
			{
				name: 'How the machine stops, and whether its memory is dynamic',
				missing: ['cad01 automaticStopAction', 'cad01 memory.dynamic'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines: [{ name: cad01, assignableDevices: [{ name: GPU }] }]
`,
			},
		],
	},
});
