import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { cameWith } from '../../src/facts/came-with.ts';
import type { HostNetworkAdapter } from '../../src/generated/manifest.ts';

/** What Microsoft asks of the network between the servers, in bits per second. */
const minimumSpeed = 10_000_000_000;
/** From how many servers on adapters with RDMA are recommended. */
const manyServers = 4;

export default defineRule({
	id: 'network/storage-spaces-direct',
	summary:
		'The nodes of Storage Spaces Direct have a link of 10 Gbps or more; four or more nodes have RDMA.',
	subject: 'cluster',
	severity: 'warning',
	appliesTo: { from: cameWith.storageSpacesDirect.from },
	why: 'Every write goes to the drives of other servers before it is done, so that the network is a part of the storage: Microsoft asks for adapters of at least 10 Gbps between two or three servers, and recommends adapters with RDMA, of 25 Gbps or more, from four servers on. A server that is alone needs neither.',
	sources: [
		'https://learn.microsoft.com/windows-server/storage/storage-spaces/storage-spaces-direct-hardware-requirements',
		'https://learn.microsoft.com/azure/azure-local/concepts/system-requirements-small-23h2',
	],
	covers: ['storage/direct-network'],
	messages: {
		slow: 'The fastest link of {node} runs at {speed:linkSpeed}, and Storage Spaces Direct asks for {minimum:linkSpeed}.',
		withoutRdma:
			'{cluster} has {count} nodes with Storage Spaces Direct, and no adapter of {node} has RDMA on.',
	},
	fix: {
		slow: 'Give {node} adapters of {minimum:linkSpeed} or more for the traffic between the nodes.',
		withoutRdma:
			'Where the adapters can do it, turn it on in their properties (`Get-NetAdapterRdma -CimSession {node:ps}` shows which can); else plan for adapters with RDMA.',
	},
	check({ cluster, estate, facts, report }) {
		if (!facts.need(cluster, 'storageSpacesDirect')) return;
		const nodes = estate.nodesOf(cluster, facts) ?? [];
		// One server alone sends nothing to others.
		if (nodes.length < 2) return;
		for (const node of nodes) {
			const adapters = facts.need(node, 'networkAdapters') ?? [];
			if (adapters.length === 0 || !facts.isComplete(adapters)) continue;
			const links = linksOf(adapters, facts);
			if (links.length === 0) continue;
			const speeds = links.map((adapter) => facts.peek(adapter, 'linkSpeed'));
			const fastest = Math.max(...speeds.map((speed) => speed ?? 0));
			if (fastest < minimumSpeed) {
				if (speeds.includes(undefined))
					for (const adapter of links) facts.need(adapter, 'linkSpeed');
				else
					report('slow', [node, 'networkAdapters'], {
						node: node.name,
						speed: fastest,
						minimum: minimumSpeed,
					});
			}
			// Where nobody says it of any adapter, it is not asked for: it is recommended, not required.
			const direct = adapters.map((adapter) =>
				facts.assume(adapter, 'rdmaEnabled', undefined, 'on'),
			);
			if (nodes.length >= manyServers && direct.every((one) => one === false))
				report('withoutRdma', [node, 'networkAdapters'], {
					cluster: cluster.name,
					count: nodes.length,
					node: node.name,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'Fast links; one server alone; and a cluster without Storage Spaces Direct',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01, HV02], storageSpacesDirect: {} }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2022, nodes: [HV11], storageSpacesDirect: null }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: Mgmt, linkSpeed: 1Gbps }, { name: SMB, linkSpeed: 25Gbps, rdmaEnabled: true }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, networkAdapters: [{ name: Mgmt, rdmaEnabled: false }, { name: SMB, linkSpeed: 10Gbps, rdmaEnabled: false }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, networkAdapters: [{ name: LAN, linkSpeed: 1Gbps }] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC03, operatingSystem: Azure Local 24H2, nodes: [HV21], storageSpacesDirect: {} }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV21, networkAdapters: [{ name: LAN, linkSpeed: 1Gbps, rdmaEnabled: false }] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC04, operatingSystem: 2022, nodes: [HV31, HV32], storageSpacesDirect: {} }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV31, networkAdapters: [{ name: vEthernet (SMB), virtual: true, linkSpeed: 50Gbps, rdmaEnabled: true }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV32, networkAdapters: [{ name: vEthernet (SMB), virtual: true, linkSpeed: 50Gbps, rdmaEnabled: true }] }
`,
			},
		],
		bad: [
			{
				name: 'A link of 1 Gbps, and four nodes without RDMA',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01, HV02], storageSpacesDirect: {} }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2022, nodes: [HV11, HV12, HV13, HV14], storageSpacesDirect: {} }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: # <- slow
  - { name: LAN, linkSpeed: 1Gbps }
  - { name: vEthernet (LAN), virtual: true, linkSpeed: 10Gbps }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: # <- slow
  - { name: LAN, linkSpeed: 1Gbps, status: Up }
  - { name: SMB, linkSpeed: 25Gbps, status: Disabled }
---
apiVersion: hvlint/v1
kind: Host
name: HV11
networkAdapters: # <- withoutRdma
  - { name: SMB, linkSpeed: 25Gbps, rdmaEnabled: false }
`,
			},
		],
		undecided: [
			{
				name: 'The speeds, or the adapters, were not collected, or whether there is Storage Spaces Direct',
				missing: [
					'HV01 networkAdapters[0].linkSpeed',
					'HV02 networkAdapters',
					'HVC02 storageSpacesDirect',
				],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01, HV02], storageSpacesDirect: {} }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2022, nodes: [] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: LAN }] }
`,
			},
		],
	},
});

/** The links that are up: the physical ones, or where none of them is listed those that run over them. */
function linksOf(
	adapters: readonly HostNetworkAdapter[],
	facts: Facts,
): readonly HostNetworkAdapter[] {
	const up = adapters.filter((adapter) => facts.assume(adapter, 'status', 'Up', 'up') === 'Up');
	const physical = up.filter((adapter) => !facts.assume(adapter, 'virtual', false, 'physical'));
	return physical.length > 0 ? physical : up;
}
