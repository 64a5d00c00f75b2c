import { defineRule } from '../../src/engine/rule.ts';
import { differences, statedByAll } from '../../src/estate/cluster/alike.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { formatLinkSpeed } from '../../src/estate/measures/size.ts';
import { nameKey } from '../../src/estate/names/names.ts';
import type { Host } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'network/adapters-alike',
	summary: 'The nodes have as many adapters on each cluster network, of the same speeds.',
	subject: 'cluster',
	severity: 'warning',
	optIn: 'practice',
	why: 'A node with a slower link, or one link less, slows the others down: redirected input and output of Cluster Shared Volumes, live migrations and SMB Multichannel take what both ends have. Microsoft says that the nodes should have the same number of adapters, connected at the same speeds, where it tells how the bandwidth of live migration is limited, and recommends matching computers; a cluster works with different ones too, so that the rule is one of practice.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/configure-live-migration-smb-bandwidth',
		'https://learn.microsoft.com/windows-server/failover-clustering/clustering-requirements',
	],
	covers: ['practice/adapters-alike'],
	messages: {
		differ:
			'On the network {network} the nodes of {cluster} have different adapters: {nodes:list}.',
	},
	fix: 'Give every node adapters of the same speed on {network}, as many on each; compare their drivers and settings too: `Get-NetAdapter -CimSession NODE`.',
	manualFix:
		'Give every node adapters of the same speed on {network}, as many on each, and compare their drivers and settings too.',
	check({ cluster, estate, facts, report }) {
		const all = estate.nodesOf(cluster, facts) ?? [];
		const nodes = statedByAll(
			all,
			facts,
			adaptersOf,
			(node, facts) => facts.peek(node, 'networkAdapters') !== undefined,
		);
		if (nodes.length < all.length) return;
		const named = nodes.flatMap(({ value }) => value.map(({ network }) => network));
		const networks = new Map(named.map((name) => [nameKey(name), name]));
		const keysOf = new Map(
			nodes.map((node) => [node, new Set(node.value.map((one) => nameKey(one.network)))]),
		);
		for (const [key, network] of networks) {
			const there = nodes.filter((node) => keysOf.get(node)?.has(key));
			const isWithUs = (other: string) => there.some((node) => keysOf.get(node)?.has(other));
			// The nodes of another site have a network of their own in its place.
			const compared = nodes.filter(
				(node) => there.includes(node) || [...(keysOf.get(node) ?? [])].every(isWithUs),
			);
			const groups = differences(
				compared.map(({ object, value }) => ({
					object,
					value: speedsOf(value.filter((one) => nameKey(one.network) === key)),
				})),
			);
			if (groups.length > 0)
				report('differ', [cluster, 'nodes'], { cluster: cluster.name, network, nodes: groups });
		}
	},
	examples: {
		good: [
			{
				name: 'The same on both, in whatever order; an adapter without an address',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: Mgmt, clusterNetwork: Management, linkSpeed: 1Gbps }
  - { name: LM 1, clusterNetwork: Live Migration, linkSpeed: 10Gbps }
  - { name: LM 2, clusterNetwork: live migration, linkSpeed: 25Gbps }
  - { name: Spare, ipAddress: null, linkSpeed: 1Gbps }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: LM 1, clusterNetwork: Live Migration, linkSpeed: 25Gbps }
  - { name: LM 2, clusterNetwork: Live Migration, linkSpeed: 10Gbps }
  - { name: Mgmt, clusterNetwork: Management, linkSpeed: 1Gbps }
`,
			},
			{
				name: 'Two sites, with networks of their own',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [A1, B1] }
---
apiVersion: hvlint/v1
kind: Host
name: A1
networkAdapters:
  - { name: Mgmt, clusterNetwork: Management A, linkSpeed: 10Gbps }
  - { name: LM, clusterNetwork: Live Migration A, linkSpeed: 25Gbps }
  - { name: Storage, clusterNetwork: Storage, linkSpeed: 25Gbps }
---
apiVersion: hvlint/v1
kind: Host
name: B1
networkAdapters:
  - { name: Mgmt, clusterNetwork: Management B, linkSpeed: 1Gbps }
  - { name: LM, clusterNetwork: Live Migration B, linkSpeed: 10Gbps }
  - { name: Storage, clusterNetwork: Storage, linkSpeed: 25Gbps }
`,
			},
		],
		bad: [
			{
				name: 'One node is not on a network at all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- differ
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: Mgmt, clusterNetwork: Management, linkSpeed: 10Gbps }
  - { name: LM, clusterNetwork: Live Migration, linkSpeed: 10Gbps }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: Mgmt, clusterNetwork: Management, linkSpeed: 10Gbps }
`,
			},
			{
				name: 'One node has a slower link, and one link less',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- differ
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: LM 1, clusterNetwork: Live Migration, linkSpeed: 10Gbps }
  - { name: LM 2, clusterNetwork: Live Migration, linkSpeed: 10Gbps }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: LM 1, clusterNetwork: Live Migration, linkSpeed: 1Gbps }
`,
			},
		],
		undecided: [
			{
				name: 'One node does not say its adapters',
				missing: ['HV02 networkAdapters'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: LM 1, clusterNetwork: Live Migration, linkSpeed: 10Gbps }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});

interface PlacedLink {
	readonly network: string;
	readonly speed: number;
}

/** The links of a node by the networks of the cluster; undefined where one is not known. */
function adaptersOf(node: Host, facts: Facts): readonly PlacedLink[] | undefined {
	const adapters = facts.need(node, 'networkAdapters');
	if (!adapters || !facts.isComplete(adapters)) return undefined;
	const links = adapters.map((adapter) => {
		if (facts.peek(adapter, 'ipAddress') === null) return null;
		const network = facts.need(adapter, 'clusterNetwork');
		const speed = facts.need(adapter, 'linkSpeed');
		return network === undefined || speed === undefined ? undefined : { network, speed };
	});
	return links.includes(undefined) ? undefined : links.flatMap((link) => link ?? []);
}

/** The speeds of links in words: `10 Gbps + 25 Gbps`; `none` where there are none. */
function speedsOf(links: readonly PlacedLink[]): string {
	const speeds = links.map(({ speed }) => speed).sort((a, b) => a - b);
	return speeds.map(formatLinkSpeed).join(' + ') || 'none';
}
