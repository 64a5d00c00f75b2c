import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'virtual-machine/serial-ports',
	summary: 'A machine of generation 2 has no serial port connected.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012R2' },
	why: 'Serial ports are there for debugging a system. In a machine of generation 2 a connected one might cost performance.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/serial-ports-should-not-be-configured-on-generation-2-virtual-machines',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmcomport',
	],
	covers: ['bpa/gen2-serial-port'],
	messages: {
		connected:
			'{virtualMachine} is of generation 2 and has serial ports that are connected: {count}.',
	},
	fix: 'Disconnect each that nobody debugs with: `Set-VMComPort -VMName {virtualMachine:ps} -Number 1 -Path $null`, and likewise `-Number 2`.',
	check({ virtualMachine, facts, report }) {
		if (facts.need(virtualMachine, 'generation') !== 2) return;
		const ports = facts.assume(virtualMachine, 'comPorts', [], 'none is connected');
		const count = ports.filter((port) => facts.need(port, 'path')?.trim()).length;
		if (count > 0)
			report('connected', [virtualMachine, 'comPorts'], {
				virtualMachine: virtualMachine.name,
				count,
			});
	},
	examples: {
		good: [
			{
				name: 'None, and generation 1',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, generation: 2, comPorts: [{ number: 1, path: '' }, { number: 2, path: null }] }
  - { name: app02, generation: 1, comPorts: [{ number: 1, path: '\\\\.\\pipe\\app02' }] }
`,
			},
		],
		bad: [
			{
				name: 'A pipe that was left after debugging',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: app01
    generation: 2
    comPorts: [{ number: 1, path: '\\\\.\\pipe\\app01' }] # <- connected
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: ['app01 generation'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, comPorts: [{ number: 1 }] }
  - { name: app02, generation: 2 }
`,
			},
		],
	},
});
