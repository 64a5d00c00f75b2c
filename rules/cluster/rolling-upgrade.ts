import { defineRule } from '../../src/engine/rule.ts';
import {
	canShareCluster,
	distinctVersions,
	versionedNodes,
} from '../../src/estate/cluster/node-versions.ts';

export default defineRule({
	id: 'cluster/rolling-upgrade',
	summary: 'A rolling upgrade is under way.',
	subject: 'cluster',
	severity: 'info',
	why: 'A cluster of two versions works in a compatibility mode without the features of the new one. That is what a rolling upgrade is made of and nothing is wrong with it; Microsoft recommends upgrading all nodes within four weeks.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-operating-system-rolling-upgrade',
	],
	messages: {
		mixed:
			'A rolling upgrade is under way: {newVersion:windowsServer} on {newer:list}, still {oldVersion:windowsServer} on {older:list}.',
	},
	fix: 'Upgrade the remaining nodes, one after the other: `Suspend-ClusterNode -Name {next:ps} -Drain`, upgrade it, `Resume-ClusterNode -Name {next:ps}`.',
	check({ cluster, estate, facts, report }) {
		const nodes = versionedNodes(estate, cluster, facts);
		const versions = distinctVersions(nodes);
		const [oldVersion, newVersion] = versions;
		// Other mixtures are faults of cluster/operating-system.
		if (!oldVersion || !newVersion || !canShareCluster(versions)) return;
		const namesOf = (version: string) =>
			nodes.filter((one) => one.version === version).map(({ node }) => node.name);
		const older = namesOf(oldVersion);
		report('mixed', [cluster, 'nodes'], {
			older,
			oldVersion,
			newer: namesOf(newVersion),
			newVersion,
			next: older[0] as string,
		});
	},
	examples: {
		good: [
			{
				name: 'All nodes have one version',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: '2022', nodes: [HV01, HV02] }
`,
			},
		],
		bad: [
			{
				name: 'One node is left',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
functionalLevel: 10
nodes: [HV01, HV02] # <- mixed
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2022' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2019' } }
`,
			},
		],
		undecided: [
			{
				name: 'A version was not collected',
				missing: ['HV02 operatingSystem.version'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2022' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
