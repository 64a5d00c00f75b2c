import { defineRule } from '../../src/engine/rule.ts';
import { differences, statedByEntries } from '../../src/estate/cluster/alike.ts';
import { mostNamed } from '../../src/estate/missing-facts.ts';
import { networkOf } from '../../src/estate/network/network-index.ts';
import { isAdapterOn } from '../../src/estate/network/networks.ts';
import { validationSources } from '../../src/facts/validation.ts';
import type { HostNetworkAdapter } from '../../src/generated/manifest.ts';

/** What people call the two ways of getting an address. */
const ways = { Enabled: 'DHCP', Disabled: 'static' } as const;

export default defineRule({
	id: 'network/address-assignment',
	summary:
		'On one cluster network all adapters get their addresses in one way: static, or by DHCP.',
	subject: 'cluster',
	severity: 'warning',
	why: 'Validation warns where the adapters on a cluster network get their addresses in different ways. A cluster takes the way of its networks for the addresses of its roles; and a lease that is not renewed takes one node off a network on which the others stay.',
	sources: validationSources.general,
	covers: ['test-cluster/validate-cluster-network-configuration'],
	messages: {
		differ: 'The adapters on "{network}" get their addresses in different ways: {nodes:list}.',
	},
	fix: 'Give those that differ static addresses of the network: `New-NetIPAddress -CimSession NODE -InterfaceAlias ADAPTER -IPAddress ADDRESS -PrefixLength LENGTH`, which turns DHCP off there; or take all by DHCP: `Set-NetIPInterface -CimSession NODE -InterfaceAlias ADAPTER -Dhcp Enabled`.',
	manualFix:
		'Give those that differ static addresses of the network, or take all by DHCP, in the properties of the adapters, Internet Protocol.',
	check({ cluster, estate, facts, report }) {
		const nodes = statedByEntries(
			estate.nodesOf(cluster, facts) ?? [],
			'networkAdapters',
			facts,
			(adapter: HostNetworkAdapter, facts) =>
				facts.peek(adapter, 'ipAddress') === null ? null : facts.need(adapter, 'dhcp'),
		);
		const adapters = nodes.flatMap(({ object: node, value }) =>
			value.map(({ object: adapter, value: dhcp }) => ({ node, adapter, dhcp })),
		);
		// Where all are alike, it does not matter which network they are on.
		if (new Set(adapters.map(({ dhcp }) => dhcp)).size < 2) return;
		const networks = facts.need(cluster, 'networks') ?? [];
		const byNetwork = new Map(networks.map((one) => [one, [] as typeof adapters]));
		const elsewhere = adapters.filter((one) => {
			const found = networkOf(one.adapter, networks, facts);
			if (found) byNetwork.get(found.network)?.push(one);
			return !found;
		});
		for (const { adapter } of elsewhere.slice(0, mostNamed))
			for (const network of networks) isAdapterOn(adapter, network, facts);
		for (const [network, own] of byNetwork) {
			const groups = differences(
				own.map(({ node, dhcp }) => ({ object: node, value: ways[dhcp] })),
			);
			if (groups.length > 0)
				report('differ', [network, 'name'], { network: network.name, nodes: groups });
		}
	},
	examples: {
		good: [
			{
				name: 'Static on one network and DHCP on the other',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
networks: [{ name: Management, subnet: 192.168.10.0/24 }, { name: Live Migration, subnet: 10.0.3.0/24 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: Management, ipAddress: 192.168.10.11/24, dhcp: Enabled }
  - { name: Live Migration, ipAddress: 10.0.3.11/24, dhcp: Disabled }
  - { name: NIC 3, ipAddress: null }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: Management, clusterNetwork: Management, dhcp: Enabled }
  - { name: Live Migration, ipAddress: 10.0.3.12/24, dhcp: Disabled }
`,
			},
			{
				name: 'Nobody says it',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: NIC 1 }] }
`,
			},
		],
		bad: [
			{
				name: 'One node has a static address, the other one by DHCP',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
networks:
  - { name: Management, subnet: 192.168.10.0/24 } # <- differ
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: NIC 1, ipAddress: 192.168.10.11/24, dhcp: Disabled }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, networkAdapters: [{ name: NIC 1, ipAddress: 192.168.10.12/24, dhcp: Enabled }] }
`,
			},
		],
		undecided: [
			{
				name: 'The networks are not known, or an adapter does not say it',
				missing: ['HVC01 networks', 'HV13 networkAdapters[0].dhcp'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV11, HV12, HV13] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: NIC 1, dhcp: Disabled }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, networkAdapters: [{ name: NIC 1, dhcp: Enabled }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, networkAdapters: [{ name: NIC 1, dhcp: Disabled }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, networkAdapters: [{ name: NIC 1, dhcp: Disabled }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV13, networkAdapters: [{ name: NIC 1 }] }
`,
			},
		],
	},
});
