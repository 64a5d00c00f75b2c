import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'network/reserved-switch',
	summary: 'An external virtual switch of a host carries machines alone.',
	subject: 'host',
	severity: 'warning',
	optIn: true,
	why: 'The Best Practices Analyzer asks for an external switch that the management system does not share, so that the traffic of machines does not slow it down. The rule is opt-in, and no error as there, because converged networks share the switch on purpose: Microsoft describes machines, storage and management over the same adapters, teamed by Switch Embedded Teaming.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/reserve-one-or-more-external-virtual-networks-exclusive-for-virtual-machine',
		'https://learn.microsoft.com/azure/azure-local/concepts/host-network-requirements',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v-virtual-switch/rdma-and-switch-embedded-teaming',
	],
	covers: ['bpa/external-vswitch-exclusive'],
	messages: {
		shared: 'The management system of {host} shares every external switch: {switches:list}.',
	},
	fix: 'Bind a switch to adapters that the management system does not need, or give it adapters of its own and take it off a switch: `Set-VMSwitch -ComputerName {host:ps} -Name NAME -AllowManagementOS $false`. That removes its virtual adapters on the switch, and their addresses.',
	manualFix:
		'Bind a virtual network to adapters that the management system does not need, or give it adapters of its own and clear Allow management operating system to share this network adapter in the Virtual Network Manager.',
	check({ host, facts, report }) {
		const switches = facts.need(host, 'switches') ?? [];
		const external = switches.filter(
			(one) => (facts.need(one, 'type') ?? 'External') === 'External',
		);
		const areTyped = external.every((one) => facts.peek(one, 'type'));
		const shared = external.map((one) => facts.need(one, 'allowManagementOS'));
		if (external.length > 0 && areTyped && shared.every(Boolean) && facts.isComplete(switches))
			report('shared', [host, 'switches'], {
				host: host.name,
				switches: external.map(({ name }) => name),
			});
	},
	examples: {
		good: [
			{
				name: 'One of two is reserved, and a host without an external switch',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
switches:
  - { name: Production, type: External, allowManagementOS: false }
  - { name: Management, type: External, allowManagementOS: true }
  - { name: Lab, type: Internal }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Lab, type: Private }] }
`,
			},
		],
		bad: [
			{
				name: 'The only one is shared',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
switches: # <- shared
  - { name: Production, type: External, allowManagementOS: true }
`,
			},
		],
		undecided: [
			{
				name: 'Whether it is shared was not collected',
				missing: ['HV01 switches[0].allowManagementOS'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
switches: [{ name: Production, type: External }]
`,
			},
		],
	},
});
