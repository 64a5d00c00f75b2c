import { defineRule } from '../../src/engine/rule.ts';
import { installationsOf } from '../../src/estate/cluster/node-versions.ts';
import { alikeNodesSources } from '../../src/facts/live-migration.ts';

export default defineRule({
	id: 'cluster/installation-type',
	summary: 'In Windows Server 2008 R2 all nodes are full installations, or all are Server Core.',
	subject: 'cluster',
	severity: 'error',
	appliesTo: { to: '2008R2' },
	why: 'Microsoft asks the nodes of a cluster of Windows Server 2008 R2 to have the same type of installation, a full one or Server Core; between two types live migration is not supported.',
	sources: alikeNodesSources,
	covers: [
		'test-cluster/validate-operating-system-installation-option',
		'live-migration/installation-type',
	],
	messages: {
		differs: '{node} is of the installation type {type}, and {other} of {otherType}.',
	},
	fix: 'Windows Server 2008 R2 does not change the type of an installation: move the roles of {node} away, take it out of the cluster (`Remove-ClusterNode -Name {node:ps}`), install it anew and add it again.',
	check({ cluster, estate, facts, report }) {
		const nodes = estate.nodesOf(cluster, facts) ?? [];
		const types = installationsOf(nodes, facts);
		const first = types.findIndex((type) => type !== undefined);
		for (const [index, node] of nodes.entries()) {
			const type = types[index];
			const other = nodes[first];
			const otherType = types[first];
			if (type && other && otherType && type !== otherType)
				report('differs', [node, 'operatingSystem'], {
					node: node.name,
					type,
					other: other.name,
					otherType,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'Full installations',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2008R2, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { installation: Full } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { installation: Full } }
`,
			},
		],
		bad: [
			{
				name: 'A full installation and Server Core',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2008R2, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { installation: Full } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { installation: Core } } # <- differs
`,
			},
		],
		undecided: [
			{
				name: 'The nodes were not collected',
				missing: ['HVC01 nodes'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2008R2 }
`,
			},
			{
				name: 'One node says its type, and another says other things of its system',
				missing: ['HV02 operatingSystem.installation'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2008R2, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { installation: Core } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { servicePack: 1 } }
`,
			},
		],
	},
});
