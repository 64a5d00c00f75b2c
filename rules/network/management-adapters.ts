import { defineRule } from '../../src/engine/rule.ts';
import { switchNamed } from '../../src/estate/network/switches.ts';

export default defineRule({
	id: 'network/management-adapters',
	summary: 'No virtual adapter of the management system on an external switch is disabled.',
	subject: 'host',
	severity: 'warning',
	why: 'An external switch takes its physical adapter away from the management system and gives it a virtual one in its place. Where that is disabled, the management system has no connection by this adapter. If it is not to have one, the switch is better not shared with it.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/all-virtual-network-adapters-should-be-enabled',
	],
	covers: ['bpa/host-vnics-enabled'],
	messages: {
		disabled:
			'{adapter} of {host} is disabled: the management system has no connection by the virtual switch "{switch}".',
	},
	fix: '`Enable-NetAdapter -CimSession {host:ps} -Name {adapter:ps}`. Where the management system is not to use the switch, take its virtual adapters off it instead: `Set-VMSwitch -ComputerName {host:ps} -Name {switch:ps} -AllowManagementOS $false`.',
	manualFix:
		'Enable the adapter in Network Connections. Where the management system is not to use the network, clear Allow management operating system to share this network adapter in the Virtual Network Manager instead.',
	check({ host, facts, report }) {
		for (const adapter of facts.assume(host, 'networkAdapters', [], 'enabled')) {
			if (facts.assume(adapter, 'status', 'Up', 'enabled') !== 'Disabled') continue;
			if (!facts.need(adapter, 'virtual')) continue;
			const name = facts.need(adapter, 'switch');
			const switches = name === undefined ? undefined : facts.need(host, 'switches');
			const found = name && switches && switchNamed(switches, name, facts);
			if (switches && !found) facts.missing(adapter, 'switch', 'the host lists no such switch');
			if (found && facts.need(found, 'type') === 'External')
				report('disabled', [adapter, 'status'], {
					host: host.name,
					adapter: adapter.name,
					switch: found.name,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'Enabled, a physical adapter, and one on an internal switch',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: vEthernet (Production), virtual: true, switch: Production, status: Up }
  - { name: vEthernet (Lab), virtual: true, switch: Lab, status: Disabled }
  - { name: NIC 3, virtual: false, status: Disabled }
switches: [{ name: Production, type: External }, { name: Lab, type: Internal }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
		bad: [
			{
				name: 'Disabled on an external switch',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - name: vEthernet (Production)
    virtual: true
    switch: production
    status: Disabled # <- disabled
switches: [{ name: Production, type: External }]
`,
			},
		],
		undecided: [
			{
				name: 'Which switch it is on, or what that is',
				missing: ['HV01 networkAdapters[0].switch', 'HV02 switches[0].type'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: [{ name: vEthernet (Production), virtual: true, status: Disabled }]
switches: [{ name: Production, type: External }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: vEthernet (Production), virtual: true, switch: Production, status: Disabled }]
switches: [{ name: Production }]
`,
			},
		],
	},
});
