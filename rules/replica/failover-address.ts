import { defineRule } from '../../src/engine/rule.ts';
import { failoverAddressOf } from '../../src/estate/replica/failover-address.ts';
import { receivingOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/failover-address',
	summary: 'A Replica machine with a static address gets another one when it fails over.',
	subject: 'virtualMachine',
	severity: 'warning',
	optIn: true,
	appliesTo: { from: '2012' },
	why: 'In the networks of another site the address of the primary machine leads nowhere: the machine runs, and nobody reaches it. The host writes another one into the guest when it fails over. The rule is opt-in because two sites may share their networks, and a guest with DHCP needs none.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/configure-the-failover-tcpip-settings-that-you-want-the-replica-virtual-machine',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmnetworkadapterfailoverconfiguration',
	],
	covers: ['bpa/replica-failover-tcpip'],
	messages: {
		none: '{virtualMachine} has a static address on its adapter {adapter}, and none to fail over with.',
	},
	fix: "`Set-VMNetworkAdapterFailoverConfiguration -VMName {virtualMachine:ps} -VMNetworkAdapterName {adapter:ps} -IPv4Address ADDRESS -IPv4SubnetMask MASK -IPv4DefaultGateway GATEWAY -IPv4PreferredDNSServer SERVER`, with those of the Replica's site.",
	check({ virtualMachine, facts, report }) {
		if (!receivingOf(virtualMachine, facts)) return;
		for (const adapter of facts.need(virtualMachine, 'networkAdapters') ?? []) {
			if (facts.need(adapter, 'dhcpEnabled') !== false) continue;
			if (failoverAddressOf(adapter, facts) === null)
				report('none', [adapter, 'failoverConfiguration'], {
					virtualMachine: virtualMachine.name,
					adapter: facts.peek(adapter, 'name') ?? 'Network Adapter',
				});
		}
	},
	examples: {
		good: [
			{
				name: 'An address of the other site, DHCP, and a primary machine',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication: { mode: Replica }
    networkAdapters:
      - { name: LAN, dhcpEnabled: false, failoverConfiguration: { ipv4Address: 10.2.0.11 } }
      - { name: Backup, dhcpEnabled: true }
  - name: app02
    replication: { mode: Primary }
    networkAdapters: [{ dhcpEnabled: false, failoverConfiguration: null }]
`,
			},
		],
		bad: [
			{
				name: 'None',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication: { mode: Replica }
    networkAdapters:
      - name: LAN
        dhcpEnabled: false
        failoverConfiguration: null # <- none
      - name: Backup
        dhcpEnabled: false
        failoverConfiguration: { ipv4Address: null, ipv6Address: null } # <- none
`,
			},
		],
		undecided: [
			{
				name: 'Where the address comes from, and what it is to be, is not known',
				missing: [
					'app01 networkAdapters[0].dhcpEnabled',
					'app01 networkAdapters[1].failoverConfiguration',
					'app01 networkAdapters[2].failoverConfiguration.ipv6Address',
					'app02 networkAdapters',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication: { mode: Replica }
    networkAdapters:
      - { name: LAN }
      - { name: Backup, dhcpEnabled: false }
      - { name: DMZ, dhcpEnabled: false, failoverConfiguration: { ipv4Address: null } }
  - { name: app02, replication: { mode: Replica } }
`,
			},
		],
	},
});
