import { defineRule } from '../../src/engine/rule.ts';
import {
	canShareCluster,
	distinctVersions,
	type VersionedNode,
	versionedNodes,
} from '../../src/estate/cluster/node-versions.ts';
import {
	canUpgradeRolling,
	compareVersions,
	windowsServerName,
} from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'cluster/operating-system',
	summary:
		'All nodes run one Windows Server version, or two neighbouring ones during a rolling upgrade.',
	subject: 'cluster',
	severity: 'error',
	why: 'The nodes of a cluster run one version of Windows Server. A rolling upgrade makes the one exception: from 2012 R2 on, nodes of a version and of the next one work together until the upgrade is finished.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/create-failover-cluster',
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-operating-system-rolling-upgrade',
		'https://learn.microsoft.com/powershell/module/failoverclusters/update-clusterfunctionallevel',
	],
	covers: [
		'test-cluster/validate-operating-system-version',
		'setup-order/7',
		'live-migration/same-version',
	],
	messages: {
		mixed: 'The nodes run versions of Windows Server that cannot share a cluster: {nodes:list}.',
		contradicted:
			'{cluster} is said to run {version:windowsServer}, and each of its nodes another version: {nodes:list}.',
	},
	fix: {
		contradicted:
			'Correct the one that is wrong: `Get-ClusterNode -Cluster {cluster:ps} | Select-Object Name, MajorVersion, MinorVersion, BuildNumber` tells what each node runs.',
		mixed:
			'Drain the nodes of other versions, take them out (`Remove-ClusterNode`), install the version of the rest, and add them again. A rolling upgrade goes one version at a time, starting from Windows Server 2012 R2.',
	},
	check({ cluster, estate, facts, report }) {
		const nodes = versionedNodes(estate, cluster, facts);
		if (!canShareCluster(distinctVersions(nodes)))
			report('mixed', [cluster, 'nodes'], {
				nodes: nodes.map(tell),
			});
		const stated = facts.assume(cluster, 'operatingSystem', undefined, 'that of its nodes');
		if (!stated) return;
		// Until its functional level is raised, an upgraded cluster works as it did.
		const against = nodes.filter(
			({ version }) =>
				version !== stated &&
				!(compareVersions(stated, version) < 0 && canUpgradeRolling(stated, version)),
		);
		if (against.length === 0) return;
		for (const { node, version } of nodes)
			if (version === stated && facts.peek(node, 'operatingSystem', 'build') === undefined)
				facts.need(node, 'operatingSystem', 'version');
		const names = facts.peek(cluster, 'nodes') ?? [];
		if (against.length === names.length && facts.isComplete(names))
			report('contradicted', [cluster, 'operatingSystem'], {
				cluster: cluster.name,
				version: stated,
				nodes: nodes.map(tell),
			});
	},
	examples: {
		good: [
			{
				name: 'One version',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2008R2, nodes: [HV01, HV02] }
`,
			},
			{
				name: 'Upgraded nodes of a cluster whose functional level is not raised yet',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2019, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2022' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' } }
`,
			},
			{
				name: 'A rolling upgrade from 2019 to 2022',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' } }
`,
			},
		],
		bad: [
			{
				name: 'Two versions apart',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- mixed
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2016' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' } }
`,
			},
			{
				name: 'The cluster is said to run what none of its nodes does',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022 # <- contradicted
nodes: [HV01, HV02]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2019' } }
`,
			},
			{
				name: 'Before rolling upgrades',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- mixed
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2012' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2012R2 } }
`,
			},
		],
		undecided: [
			{
				name: "A node's version is unknown",
				missing: ['HV02 operatingSystem.version'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});

/** `HV01 (Windows Server 2019)` */
function tell({ node, version }: VersionedNode): string {
	return `${node.name} (${windowsServerName(version)})`;
}
