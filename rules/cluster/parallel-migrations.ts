import { defineRule } from '../../src/engine/rule.ts';
import { findDifferences } from '../../src/estate/cluster/alike.ts';
import { migrationLimitSources } from '../../src/facts/live-migration.ts';

export default defineRule({
	id: 'cluster/parallel-migrations',
	summary: 'The nodes take part in the same number of simultaneous live migrations.',
	subject: 'cluster',
	severity: 'info',
	optIn: 'practice',
	why: 'How many live migrations the links of a node bear is a decision for the cluster: where one node takes two and another ten, somebody set it once and forgot the rest, and draining one node takes much longer than draining another. In Windows Server 2022 and later the cluster can set one number for all of its nodes, which prevails over theirs.',
	sources: migrationLimitSources,
	covers: ['practice/parallel-migrations'],
	messages: {
		differ:
			'The nodes of {cluster} take part in different numbers of live migrations: {nodes:list}.',
	},
	fix: 'Choose a number that the links bear, and set it on each node: `Set-VMHost -ComputerName NODE -MaximumVirtualMachineMigrations NUMBER`.',
	manualFix:
		'There is nothing to set: a node of Windows Server 2008 R2 takes part in one live migration at a time.',
	check({ cluster, estate, facts, report }) {
		const limit = facts.assume(
			cluster,
			'maximumParallelMigrations',
			undefined,
			'each node its own',
		);
		if (limit !== undefined) return;
		const found = findDifferences(cluster, estate, facts, (node, facts) =>
			facts.need(node, 'liveMigration', 'maximum'),
		);
		if (found) report('differ', [cluster, 'nodes'], found);
	},
	examples: {
		good: [
			{
				name: 'One number, and one that the cluster sets',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2019, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2025, nodes: [HV11, HV12], maximumParallelMigrations: 4 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { maximum: 2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { maximum: 2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, liveMigration: { maximum: 2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, liveMigration: { maximum: 10 } }
`,
			},
		],
		bad: [
			{
				name: 'One node takes more',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02] # <- differ
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { maximum: 2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { maximum: 10 } }
`,
			},
		],
		undecided: [
			{
				name: 'One node does not say it',
				missing: ['HV02 liveMigration.maximum'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2019, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { maximum: 2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
