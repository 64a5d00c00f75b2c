import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'preflight/serial-ports',
	summary: 'Nothing on the source is connected to a serial port of the machine.',
	subject: 'migration',
	severity: 'warning',
	optIn: true,
	appliesTo: { migrationTypes: ['Live'] },
	why: 'The serial port of a machine is connected to a named pipe, by its path to one of the host that the machine is on or of another computer. A pipe is no part of the machine: what listens at the other end of one on the source stays behind.',
	sources: ['https://learn.microsoft.com/powershell/module/hyper-v/set-vmcomport'],
	messages: {
		connected: 'A serial port of {virtualMachine} is connected to the named pipe {path}.',
	},
	fix: 'Start what uses the pipe on {destination} too, or disconnect the port: `Get-VMComPort -VMName {virtualMachine:ps} | Where-Object Path -EQ {path:ps} | Set-VMComPort -Path $null`.',
	manualFix:
		'Start what uses the pipe on {destination} too, or disconnect the port in the settings of the machine, COM 1 or COM 2 > None.',
	evidence: {
		none: 'no serial port is connected',
		remote: 'its serial ports are connected to pipes of other computers',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const ports = facts.need(virtualMachine, 'comPorts');
		if (!ports) return;
		let connected = 0;
		for (const port of ports) {
			const path = facts.need(port, 'path');
			if (!path?.trim()) continue;
			connected += 1;
			if (/^\\\\\.\\/.test(path))
				report('connected', [port, 'path'], {
					virtualMachine: virtualMachine.name,
					destination: destination.name,
					path,
				});
		}
		pass(connected === 0 ? 'none' : 'remote');
	},
	examples: {
		good: [
			{
				name: 'Nothing connected, or a pipe of another computer',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01, comPorts: [{ number: 1, path: '' }, { number: 2, path: null }] }
  - { name: app02, owner: HV01, comPorts: [{ number: 1, path: '\\\\debug01\\pipe\\app02' }] }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'A pipe of the source',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    owner: HV01
    comPorts: [{ number: 1, path: '\\\\.\\pipe\\app01' }] # <- connected
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		undecided: [
			{
				name: 'Whether a port is connected is not known',
				missing: ['app01 comPorts'],
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
