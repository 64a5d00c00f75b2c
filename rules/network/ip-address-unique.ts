import { defineRule } from '../../src/engine/rule.ts';
import { duplicates } from '../../src/estate/names/duplicates.ts';
import { addressKey, isLinkLocal } from '../../src/estate/network/addresses.ts';
import { validationSources } from '../../src/facts/validation.ts';

export default defineRule({
	id: 'network/ip-address-unique',
	summary: 'No two network adapters of the nodes of a cluster have the same IP address.',
	subject: 'cluster',
	severity: 'error',
	why: 'Of two adapters with one address Windows leaves one without it, and which one hangs on who came first: the nodes lose each other, or live migration and storage their way. Validation fails. Addresses that hold on their own link only are left out; another cluster may have the same private addresses.',
	sources: [
		...validationSources.general,
		'https://learn.microsoft.com/powershell/module/nettcpip/new-netipaddress',
	],
	covers: ['test-cluster/validate-ip-configuration'],
	messages: {
		duplicate: '{adapter} of {node} has the address {address}, which {other} has too.',
	},
	fix: 'Find out which of the two it belongs to, and give {adapter} of {node} one of its own: `New-NetIPAddress -CimSession {node:ps} -InterfaceAlias {adapter:ps} -IPAddress ADDRESS -PrefixLength LENGTH`, then `Remove-NetIPAddress -CimSession {node:ps} -InterfaceAlias {adapter:ps} -IPAddress {address:ps}`.',
	manualFix:
		'Find out which of the two it belongs to, and give {adapter} of {node} one of its own in its properties, Internet Protocol.',
	check({ cluster, estate, facts, report }) {
		facts.needEvery('Host');
		const adapters = (estate.nodesOf(cluster, facts) ?? []).flatMap((node) =>
			(facts.assume(node, 'networkAdapters', undefined, 'addresses of its own') ?? []).map(
				(adapter) => ({ node, adapter }),
			),
		);
		const addressed = adapters.flatMap(({ node, adapter }) => {
			const written = facts.assume(adapter, 'ipAddress', null, 'one of its own');
			const [address = ''] = written?.split('/') ?? [];
			return written && !isLinkLocal(written) ? [{ node, adapter, address }] : [];
		});
		for (const { thing, first } of duplicates(addressed, ({ address }) => addressKey(address)))
			report('duplicate', [thing.adapter, 'ipAddress'], {
				node: thing.node.name,
				adapter: thing.adapter.name,
				address: thing.address,
				other: `${first.adapter.name} of ${first.node.name}`,
			});
	},
	examples: {
		good: [
			{
				name: 'An address each; link-local ones, none, and those of another cluster',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV11] }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: Management, ipAddress: 192.168.10.11/24 }
  - { name: Live Migration, ipAddress: 10.0.3.11/24 }
  - { name: NIC 3, ipAddress: 169.254.1.1/16 }
  - { name: NIC 4, ipAddress: null }
  - { name: NIC 5 }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: Management, ipAddress: 192.168.10.12/24 }
  - { name: Live Migration, ipAddress: 10.0.3.12/24 }
  - { name: NIC 3, ipAddress: 169.254.1.1/16 }
  - { name: NIC 4, ipAddress: null }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, networkAdapters: [{ name: Live Migration, ipAddress: 10.0.3.11/24 }] }
`,
			},
		],
		bad: [
			{
				name: 'One address on two nodes, and one that is written in two ways',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: Management, ipAddress: 192.168.10.11/24 }
  - { name: Storage, ipAddress: 'fd00:4::11/64' }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: Management, ipAddress: 192.168.10.11 } # <- duplicate
  - { name: Storage, ipAddress: 'FD00:4:0::11/64' } # <- duplicate
`,
			},
		],
		undecided: [
			{
				name: 'The nodes are not known',
				missing: ['HVC01 nodes'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01 }
`,
			},
		],
	},
});
