import { defineRule } from '../../src/engine/rule.ts';
import { byName } from '../../src/estate/names/names.ts';
import { placeAdapters, shareSubnet } from '../../src/estate/network/adapter-subnets.ts';

export default defineRule({
	id: 'network/one-adapter-per-subnet',
	summary: 'Each network adapter of a node is in a subnet of its own.',
	subject: 'host',
	severity: 'warning',
	appliesTo: { to: '2012R2' },
	why: 'Of the adapters that a node has in one subnet, a cluster before Windows Server 2016 recognizes one only: the others carry none of its traffic and make nothing redundant, and the validation of the cluster warns. From Windows Server 2016 on several adapters in one subnet are one network, all of which SMB Multichannel uses; there it is a supported choice.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/smb-multichannel',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/failover-cluster-network-recommendations',
	],
	covers: ['test-cluster/validate-ip-configuration'],
	messages: {
		shared: '{adapter} and {other} of {host} are in one subnet, and the cluster uses one of them.',
	},
	fix: 'Give {adapter} an address in another subnet, in a VLAN of its own (`New-NetIPAddress -CimSession {host:ps} -InterfaceAlias {adapter:ps} -IPAddress ADDRESS -PrefixLength LENGTH`, then `Remove-NetIPAddress` for the old one). Adapters that are to carry the same traffic can be one team instead, except those for iSCSI.',
	manualFix:
		'Give {adapter} an address in another subnet, in a VLAN of its own. Adapters that are to carry the same traffic can be one team of the software of their vendor instead, except those for iSCSI.',
	check({ host, estate, facts, report }) {
		const cluster = estate.clusterOf(host, facts);
		if (!cluster) return;
		const networks = facts.peek(cluster, 'networks') ?? [];
		const adapters = byName(facts.need(host, 'networkAdapters') ?? []);
		const placed = placeAdapters(adapters, networks, facts);
		for (const [index, one] of placed.entries()) {
			const other = placed.slice(0, index).find((before) => shareSubnet(before, one, facts));
			if (other)
				report('shared', [one.adapter, 'name'], {
					host: host.name,
					adapter: one.adapter.name,
					other: other.adapter.name,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'A subnet for each, two of one network too, adapters without one, a host of no cluster, and one subnet for SMB Multichannel from 2016 on',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01]
networks:
  - { name: Storage, subnet: [10.0.4.0/24, 'fd00:4::/64'] }
  - { name: Backup, subnet: [10.0.5.0/24, 10.0.6.0/24] }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: Management, ipAddress: 192.168.10.11/24 }
  - { name: Live Migration, ipAddress: 10.0.3.11/24 }
  - { name: Storage, ipAddress: 'fd00:4::11' }
  - { name: Backup, clusterNetwork: Backup, ipAddress: 10.0.5.11/24 }
  - { name: Backup 2, clusterNetwork: Backup, ipAddress: 10.0.6.11/24 }
  - { name: NIC 5, ipAddress: null }
  - { name: NIC 6, ipAddress: null }
  - { name: NIC 7, ipAddress: 169.254.3.1/16, status: Disconnected }
  - { name: NIC 8, ipAddress: 169.254.9.7/16, status: Disconnected }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: null
operatingSystem: { version: 2012 }
networkAdapters: [{ name: NIC 1, ipAddress: 10.0.3.13/24 }, { name: NIC 2, ipAddress: 10.0.3.14/24 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV04
cluster: HVC02
operatingSystem: { version: 2016 }
networkAdapters: [{ name: SMB 1, ipAddress: 10.0.4.11/24 }, { name: SMB 2, ipAddress: 10.0.4.12/24 }]
`,
			},
		],
		bad: [
			{
				name: 'By their addresses, and by the network that the cluster makes of them',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
networks: [{ name: Storage, subnet: 10.0.4.0/24 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: NIC 1, ipAddress: 192.168.10.11/24 }
  - { name: NIC 2, ipAddress: 192.168.10.12/24 } # <- shared
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: NIC 1, ipAddress: 192.168.10.13/24 }
  - { name: NIC 2, clusterNetwork: Storage }
  - { name: NIC 3, ipAddress: 10.0.4.12 } # <- shared
`,
			},
		],
		undecided: [
			{
				name: 'Neither the subnet nor the network of an adapter is known',
				missing: ['HV01 networkAdapters[1].ipAddress', 'HV02 networkAdapters'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: [{ name: NIC 1, ipAddress: 10.0.3.11/24 }, { name: NIC 2 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
