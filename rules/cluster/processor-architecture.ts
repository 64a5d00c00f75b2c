import { defineRule } from '../../src/engine/rule.ts';
import { findDifferences } from '../../src/estate/cluster/alike.ts';
import { validationSources } from '../../src/facts/validation.ts';

export default defineRule({
	id: 'cluster/processor-architecture',
	summary: 'The processors of all nodes have one architecture.',
	subject: 'cluster',
	severity: 'error',
	why: 'A cluster of several architectures is not supported, and its validation fails: a machine runs on the instruction set that it was made for, and has no node to fail over to where the others have another one.',
	sources: validationSources.systemConfiguration,
	covers: ['test-cluster/validate-same-processor-architecture'],
	messages: {
		differ: 'The nodes of {cluster} have different processor architectures: {nodes:list}.',
	},
	fix: 'Form a cluster of the nodes of each architecture: `Remove-ClusterNode -Cluster {cluster:ps}` takes one out, once its roles have been moved away.',
	check({ cluster, estate, facts, report }) {
		const found = findDifferences(cluster, estate, facts, (node, facts) =>
			facts.need(node, 'processor', 'architecture'),
		);
		if (found) report('differ', [cluster, 'nodes'], found);
	},
	examples: {
		good: [
			{
				name: 'x64 on both, and a cluster that does not say it',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV11, HV12] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { architecture: x64 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { architecture: x64 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, processor: { cores: 16 } }
`,
			},
		],
		bad: [
			{
				name: 'A node with ARM processors',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- differ
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { architecture: x64 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { architecture: ARM64 } }
`,
			},
		],
		undecided: [
			{
				name: 'One node does not say it',
				missing: ['HV03 processor.architecture'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02, HV03] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { architecture: x64 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { architecture: x64 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, processor: { cores: 16 } }
`,
			},
		],
	},
});
