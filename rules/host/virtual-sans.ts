import { defineRule } from '../../src/engine/rule.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';

export default defineRule({
	id: 'host/virtual-sans',
	summary: 'A virtual Fibre Channel SAN of a host has a port behind it.',
	subject: 'host',
	severity: 'warning',
	appliesTo: { from: machineFeatures.virtualFibreChannel.windowsServer },
	why: 'A machine with an adapter on a virtual SAN without a port of a host bus adapter does not start on this host, nor move to it.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/a-virtual-san-should-be-associated-with-a-physical-host-bus-adapter',
		'https://learn.microsoft.com/powershell/module/hyper-v/connect-vmsan',
	],
	covers: ['bpa/virtual-san-has-hba'],
	messages: {
		portless: 'The virtual SAN {virtualSan} of {host} has no port of a host bus adapter.',
	},
	fix: '`Connect-VMSan -ComputerName {host:ps} -Name {virtualSan:ps} -WorldWideNodeName WWNN -WorldWidePortName WWPN`, with the names of a port in the same fabric (`Get-InitiatorPort -CimSession {host:ps}` lists them).',
	check({ host, facts, report }) {
		for (const one of facts.assume(host, 'virtualSans', [], 'none without a port')) {
			if (typeof one === 'string') continue;
			const ports = facts.assume(one, 'hostBusAdapters', undefined, 'one or more');
			if (ports?.length === 0 && facts.isComplete(ports))
				report('portless', [one, 'hostBusAdapters'], { host: host.name, virtualSan: one.name });
		}
	},
	examples: {
		good: [
			{
				name: 'Ports, and virtual SANs told by their names',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2019 }
virtualSans: [{ name: Fabric A, hostBusAdapters: [2101001B32A90001] }, Fabric B, { name: Fabric C }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2019 } }
`,
			},
		],
		bad: [
			{
				name: 'The adapter was replaced',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2019 }
virtualSans:
  - name: Fabric A
    hostBusAdapters: [] # <- portless
  - { name: Fabric B, hostBusAdapters: [2101001B32A90002] }
`,
			},
		],
		undecided: [
			{
				name: 'The version of the host',
				missing: ['HV01 operatingSystem.version'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualSans: [{ name: Fabric A, hostBusAdapters: [] }]
`,
			},
		],
	},
});
