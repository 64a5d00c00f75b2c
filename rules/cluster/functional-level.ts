import { defineRule } from '../../src/engine/rule.ts';
import {
	canShareCluster,
	distinctVersions,
	versionedNodes,
} from '../../src/estate/cluster/node-versions.ts';
import { compareVersions, functionalLevelOf } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'cluster/functional-level',
	summary: 'A rolling upgrade is finished, and the cluster functional level is raised.',
	subject: 'cluster',
	severity: 'warning',
	why: 'A cluster of mixed versions, and one whose functional level was not raised, works in a compatibility mode without the features of the new version. Microsoft recommends upgrading all nodes within a month. Until the level is raised the way back is open, afterwards it is closed.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/update-clusterfunctionallevel',
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-operating-system-rolling-upgrade',
	],
	covers: ['limits/cluster.functionalLevel', 'live-migration/functional-level'],
	messages: {
		mixed:
			'A rolling upgrade is under way: {newVersion:windowsServer} on {newer:list}, still {oldVersion:windowsServer} on {older:list}.',
		behind:
			'All nodes have {version:windowsServer}, whose functional level is {possible}, and {cluster} is at {level}.',
	},
	fix: {
		mixed:
			'Upgrade the remaining nodes, one after the other: `Suspend-ClusterNode -Name {next:ps} -Drain`, then upgrade it in place where that is supported and resume it (`Resume-ClusterNode -Name {next:ps}`), or take it out (`Remove-ClusterNode -Name {next:ps}`), install it anew and add it again.',
		behind:
			'When no node of the old version is needed any more: `Update-ClusterFunctionalLevel -Cluster {cluster:ps} -WhatIf`, then without `-WhatIf`. It cannot be undone.',
	},
	check({ cluster, estate, facts, report }) {
		const nodes = versionedNodes(estate, cluster, facts);
		const [oldVersion, newVersion] = distinctVersions(nodes);
		// Other mixtures are faults of cluster/operating-system.
		if (!oldVersion || !canShareCluster(distinctVersions(nodes))) return;
		if (newVersion) {
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
			return;
		}
		// Before Windows Server 2016 a cluster has no level that could be raised.
		if (compareVersions(oldVersion, '2016') < 0) return;
		const possible = functionalLevelOf(oldVersion);
		if (possible === undefined) return;
		const level = facts.need(cluster, 'functionalLevel');
		const names = facts.peek(cluster, 'nodes') ?? [];
		const areAllKnown = nodes.length === names.length && facts.isComplete(names);
		if (areAllKnown && level !== undefined && level < possible)
			report('behind', [cluster, 'functionalLevel'], {
				cluster: cluster.name,
				version: oldVersion,
				possible,
				level,
			});
	},
	examples: {
		good: [
			{
				name: 'At the level of its version',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
functionalLevel: 11
nodes: [HV01, HV02]
`,
			},
			{
				name: 'Windows Server 2008 R2 has no level to raise',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2008R2, nodes: [HV01, HV02] }
`,
			},
		],
		bad: [
			{
				name: 'All nodes are upgraded, the level is not',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
functionalLevel: 10 # <- behind
nodes: [HV01, HV02]
`,
			},
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
				name: 'The level was not collected',
				missing: ['HVC01 functionalLevel'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: '2022', nodes: [HV01, HV02] }
`,
			},
		],
	},
});
