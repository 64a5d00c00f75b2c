import { defineRule } from '../../src/engine/rule.ts';
import { findDifferences } from '../../src/estate/cluster/alike.ts';
import { isFeature } from '../../src/estate/cluster/clustering.ts';

export default defineRule({
	id: 'cluster/multipath',
	summary: 'All nodes have Multipath I/O, or none has.',
	subject: 'cluster',
	severity: 'warning',
	optIn: 'practice',
	why: 'A node without Multipath I/O sees a logical unit once for each path, or loses it with the one path that it has. Microsoft asks for multipath software, adapters, drivers and firmware that are identical on all nodes with SAS or Fibre Channel, and for validation after each change of them; which versions of drivers they have, manifests do not tell, and the rule looks at the feature alone.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/clustering-requirements',
		'https://learn.microsoft.com/troubleshoot/windows-server/high-availability/validate-hardware-failover-cluster',
	],
	covers: ['practice/multipath'],
	messages: { differ: 'Only some nodes of {cluster} have Multipath I/O: {nodes:list}.' },
	fix: 'Give it to the others too, one node at a time, with its machines moved away: `Install-WindowsFeature -Name Multipath-IO -ComputerName NODE`, then claim the devices as on the other nodes, restart the node, and validate the storage: `Test-Cluster`.',
	manualFix:
		'Give it to the others too, one node at a time, with its machines moved away: `Add-WindowsFeature Multipath-IO` on the node, then claim the devices as on the other nodes, restart the node, and validate the storage: `Test-Cluster`.',
	check({ cluster, estate, facts, report }) {
		const found = findDifferences(cluster, estate, facts, (node, facts) => {
			const features = facts.need(node, 'features');
			const has = features?.some((feature) => isFeature(feature, 'Multipath-IO'));
			if (has) return 'Multipath-IO';
			return features && facts.isComplete(features) ? 'without' : undefined;
		});
		if (found) report('differ', [cluster, 'nodes'], found);
	},
	examples: {
		good: [
			{
				name: 'On all nodes, and on none',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV11, HV12] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, features: [Hyper-V, Multipath-IO] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, features: [Multipath I/O, Hyper-V] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, features: [Hyper-V] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, features: [Hyper-V] }
`,
			},
		],
		bad: [
			{
				name: 'One node has been forgotten',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- differ
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, features: [Hyper-V, Multipath-IO] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, features: [Hyper-V] }
`,
			},
		],
		undecided: [
			{
				name: 'One node does not say its features',
				missing: ['HV02 features'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, features: [Hyper-V, Multipath-IO] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
