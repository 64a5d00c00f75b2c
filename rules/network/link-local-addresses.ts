import { defineRule } from '../../src/engine/rule.ts';
import { isSameName } from '../../src/estate/names/names.ts';
import { isLinkLocal } from '../../src/estate/network/addresses.ts';

export default defineRule({
	id: 'network/link-local-addresses',
	summary:
		'A node has an address that leads beyond its own link, and one of each network that it is in.',
	subject: 'host',
	severity: 'warning',
	why: 'An adapter that finds no DHCP server gives itself an address of 169.254.0.0/16, with which it reaches no other subnet, and none but computers with such an address. A node with nothing else reaches neither a domain controller nor a witness, and the clients of its roles do not reach it: Microsoft asks for a management network with a way to Active Directory, DNS and whatever else the servers need. The adapters of a direct connection between two nodes, and the one that a cluster makes for itself, may have such an address beside others.',
	sources: [
		'https://learn.microsoft.com/windows-server/troubleshoot/how-to-use-automatic-tcpip-addressing-without-a-dh',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/failover-cluster-network-recommendations',
	],
	covers: ['test-cluster/validate-ip-configuration'],
	messages: {
		apart:
			'{adapter} of {node} is in the network {network} ({subnets:list}), and its address is {address}.',
		only: 'Every address of {node} holds on its own link only: {addresses:list}.',
	},
	fix: {
		apart:
			'Give it an address of the network: `New-NetIPAddress -CimSession {node:ps} -InterfaceAlias {adapter:ps} -IPAddress ADDRESS -PrefixLength LENGTH`, or let its DHCP server answer.',
		only: 'Give the adapter of the management network an address of it: `New-NetIPAddress -CimSession {node:ps} -InterfaceAlias ADAPTER -IPAddress ADDRESS -PrefixLength LENGTH`, or let its DHCP server answer.',
	},
	manualFix: {
		apart:
			'Give it an address of the network in its properties, Internet Protocol, or let its DHCP server answer.',
		only: 'Give the adapter of the management network an address of it in its properties, Internet Protocol, or let its DHCP server answer.',
	},
	check({ host, estate, facts, report }) {
		const adapters = facts.assume(host, 'networkAdapters', [], 'one that leads on');
		const addresses = adapters.map((adapter) => ({
			adapter,
			address: facts.assume(adapter, 'ipAddress', undefined, 'one that leads on'),
		}));
		const own = addresses.filter(({ address }) => address !== null);
		const local = addresses.flatMap(({ adapter, address }) =>
			address && isLinkLocal(address) ? [{ adapter, address }] : [],
		);
		const cluster = local.length > 0 ? estate.clusterOf(host, facts) : undefined;
		if (!cluster) return;
		if (own.length === local.length && facts.isComplete(adapters)) {
			// What has no address belongs to a switch or a team, whose own adapter may not be listed.
			const bare = adapters.filter((one) => one.ipAddress === null);
			const isAll =
				bare.length === 0 || bare.map((one) => facts.need(one, 'virtual')).some(Boolean);
			if (!isAll) return;
			return report('only', [host, 'networkAdapters'], {
				node: host.name,
				addresses: local.slice(0, 6).map(({ address }) => address),
			});
		}
		for (const { adapter, address } of local) {
			// Each adapter has an IPv6 address of its link beside its others.
			if (!address.startsWith('169.254.')) continue;
			const name = facts.assume(adapter, 'clusterNetwork', undefined, 'in none');
			const networks = name === undefined ? [] : (facts.need(cluster, 'networks') ?? []);
			const network = networks.find((one) => isSameName(one.name, name as string));
			const subnets = network ? [facts.need(network, 'subnet') ?? []].flat() : [];
			if (network && subnets.length > 0 && !subnets.some(isLinkLocal))
				report('apart', [adapter, 'ipAddress'], {
					node: host.name,
					adapter: adapter.name,
					address,
					network: network.name,
					subnets,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'One address that leads on, none that is known, and a host of no cluster',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02, HV03] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: NIC 1, ipAddress: 192.168.10.11/24 }, { name: NIC 2, ipAddress: 169.254.1.1/16 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, networkAdapters: [{ name: NIC 1 }, { name: NIC 2, ipAddress: 169.254.1.2/16 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, networkAdapters: [{ name: NIC 1, ipAddress: null }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, cluster: null, networkAdapters: [{ name: NIC 1, ipAddress: 169.254.1.1/16 }] }
`,
			},
			{
				name: 'The adapters of a switch, and a direct connection: the adapter of the switch is not listed',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: NIC 1, virtual: false, ipAddress: null }, { name: NIC 2, virtual: false, ipAddress: null }, { name: SMB 1, ipAddress: 169.254.1.1/16 }] }
`,
			},
		],
		bad: [
			{
				name: 'Of the network for live migrations it got no address',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
networks: [{ name: Management, subnet: 10.0.0.0/24 }, { name: LiveMigration, subnet: 10.0.1.0/24 }, { name: Direct, subnet: 169.254.0.0/16 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: NIC 1, ipAddress: 10.0.0.11/24, clusterNetwork: Management }
  - { name: NIC 2, ipAddress: 169.254.120.7/16, clusterNetwork: livemigration } # <- apart
  - { name: NIC 3, ipAddress: 169.254.120.8/16, clusterNetwork: Direct }
  - { name: NIC 4, ipAddress: 'fe80::1c2d/64', clusterNetwork: Management }
`,
			},
			{
				name: 'No DHCP server has answered',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01] }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: # <- only
  - { name: NIC 1, ipAddress: 169.254.120.7/16 }
  - { name: NIC 2, ipAddress: 'fe80::1c2d/64' }
  - { name: vEthernet (Production), virtual: true, ipAddress: null }
`,
			},
		],
		undecided: [
			{
				name: 'Whether it is a node, what the network of its adapter is, and whether that of the switch is listed',
				missing: ['HV01 cluster', 'HVC02 networks', 'HV03 networkAdapters[0].virtual'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV02, HV03] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, networkAdapters: [{ name: NIC 1, ipAddress: null }, { name: SMB 1, ipAddress: 169.254.1.3/16 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, networkAdapters: [{ name: NIC 1, ipAddress: 10.0.0.1/24 }, { name: NIC 2, ipAddress: 169.254.1.1/16, clusterNetwork: Direct }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: NIC 1, ipAddress: 169.254.1.1/16 }] }
`,
			},
		],
	},
});
