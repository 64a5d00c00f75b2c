import { defineRule } from '../../src/engine/rule.ts';
import { distinctVersions, versionedNodes } from '../../src/estate/cluster/node-versions.ts';
import { compareVersions, functionalLevelOf } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'cluster/functional-level',
	summary: 'The cluster functional level is that of the Windows Server version of the nodes.',
	subject: 'cluster',
	severity: 'error',
	why: 'A cluster whose functional level was not raised works without the features of the version that all its nodes have by now. Until the level is raised the way back is open, afterwards it is closed: no node of an older version joins any more.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/update-clusterfunctionallevel',
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-operating-system-rolling-upgrade',
	],
	covers: ['limits/cluster.functionalLevel', 'live-migration/functional-level'],
	messages: {
		behind:
			'All nodes have {version:windowsServer}, whose functional level is {possible}, and {cluster} is at {level}.',
		above:
			'The functional level of {cluster} is {level}, and {node} has {version:windowsServer}, which goes up to {possible}.',
	},
	warnings: ['behind'],
	fix: {
		behind:
			'When no node of the old version is needed any more: `Update-ClusterFunctionalLevel -Cluster {cluster:ps} -WhatIf`, then without `-WhatIf`. It cannot be undone.',
		above:
			'Correct the one that is wrong: `Get-Cluster -Name {cluster:ps} | Select-Object ClusterFunctionalLevel` tells the level. A node of an older version does not join a cluster whose level is raised.',
	},
	check({ cluster, estate, facts, report }) {
		const nodes = versionedNodes(estate, cluster, facts);
		const stated = facts.assume(
			cluster,
			'functionalLevel',
			undefined,
			'no more than its nodes have',
		);
		const tooOld = nodes.find(
			({ version }) => stated !== undefined && stated > (functionalLevelOf(version) ?? stated),
		);
		if (tooOld && stated !== undefined)
			return report('above', [cluster, 'functionalLevel'], {
				cluster: cluster.name,
				level: stated,
				node: tooOld.node.name,
				version: tooOld.version,
				possible: functionalLevelOf(tooOld.version) ?? stated,
			});
		const [oldVersion, newVersion] = distinctVersions(nodes);
		// During a rolling upgrade the level stays.
		if (!oldVersion || newVersion) return;
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
				name: 'A level that no node has',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
functionalLevel: 12 # <- above
nodes: [HV01, HV02]
`,
			},
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
