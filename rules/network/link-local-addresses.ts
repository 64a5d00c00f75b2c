import { defineRule } from '../../src/engine/rule.ts';
import { isLinkLocal } from '../../src/estate/network/addresses.ts';

export default defineRule({
	id: 'network/link-local-addresses',
	summary: 'A node has an address that leads beyond its own link.',
	subject: 'host',
	severity: 'warning',
	why: 'An adapter that finds no DHCP server gives itself an address of 169.254.0.0/16, with which it reaches no other subnet, and none but computers with such an address. A node with nothing else reaches neither a domain controller nor a witness, and the clients of its roles do not reach it: Microsoft asks for a management network with a way to Active Directory, DNS and whatever else the servers need. The adapters of a direct connection between two nodes, and the one that a cluster makes for itself, may have such an address beside others.',
	sources: [
		'https://learn.microsoft.com/windows-server/troubleshoot/how-to-use-automatic-tcpip-addressing-without-a-dh',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/failover-cluster-network-recommendations',
	],
	covers: ['test-cluster/validate-ip-configuration'],
	messages: {
		only: 'Every address of {node} holds on its own link only: {addresses:list}.',
	},
	fix: 'Give the adapter of the management network an address of it: `New-NetIPAddress -CimSession {node:ps} -InterfaceAlias ADAPTER -IPAddress ADDRESS -PrefixLength LENGTH`, or let its DHCP server answer.',
	manualFix:
		'Give the adapter of the management network an address of it in its properties, Internet Protocol, or let its DHCP server answer.',
	check({ host, estate, facts, report }) {
		const adapters = facts.assume(host, 'networkAdapters', [], 'one that leads on');
		const addresses = adapters.map((adapter) =>
			facts.assume(adapter, 'ipAddress', undefined, 'one that leads on'),
		);
		const own = addresses.filter((address) => address !== null);
		if (own.length === 0 || !facts.isComplete(adapters)) return;
		const isLocal = (address: string | undefined) => address !== undefined && isLinkLocal(address);
		if (own.every(isLocal) && estate.clusterOf(host, facts))
			report('only', [host, 'networkAdapters'], {
				node: host.name,
				addresses: own.slice(0, 6) as string[],
			});
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
		],
		bad: [
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
  - { name: NIC 3, ipAddress: null }
`,
			},
		],
		undecided: [
			{
				name: 'Whether it is a node',
				missing: ['HV01 cluster'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: NIC 1, ipAddress: 169.254.1.1/16 }] }
`,
			},
		],
	},
});
