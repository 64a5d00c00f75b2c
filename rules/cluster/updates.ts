import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import {
	distinctVersions,
	type VersionedNode,
	versionedNodes,
} from '../../src/estate/node-versions.ts';
import { compareVersions } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'cluster/updates',
	summary: 'All nodes of one Windows Server version have the same updates.',
	subject: 'cluster',
	severity: 'warning',
	why: 'A machine that moves between nodes of different update levels meets different behaviour, and faults that are mended on one node return on another. Cluster validation compares the updates of the nodes for this reason. From Windows Server 2016 on updates are cumulative, so that equal builds are equal levels, whatever the lists of updates say.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/add-clusternode',
		'https://learn.microsoft.com/troubleshoot/windows-server/high-availability/validate-hardware-failover-cluster',
		'https://learn.microsoft.com/windows/release-health/windows-server-release-info',
	],
	messages: {
		lacks: '{node} lacks updates that other nodes have: {updates:list}.',
		build: '{node} has build {build}, and {other} has {otherBuild}.',
	},
	fix: {
		lacks:
			'Drain {node} (`Suspend-ClusterNode -Name {node:ps} -Drain`; Windows Server 2008 R2: move its machines away), install the updates there, and resume it.',
		build:
			'Drain {node} (`Suspend-ClusterNode -Name {node:ps} -Drain`), install the current cumulative update there, and resume it.',
	},
	check({ cluster, estate, facts, report }) {
		const nodes = versionedNodes(estate, cluster, facts);
		for (const version of distinctVersions(nodes)) {
			const alike = nodes.filter((one) => one.version === version);
			if (alike.length < 2) continue;
			const cumulative = compareVersions(version, '2016') >= 0;
			if (cumulative && !haveSameUpdates(alike, facts)) {
				const builds = alike.flatMap(({ node }) => {
					const build = facts.peek(node, 'operatingSystem', 'build');
					// Three parts tell the version alone, the fourth tells the update.
					if (build?.split('.').length === 4) return [{ node, build }];
					facts.missing(node, 'operatingSystem.build');
					return [];
				});
				const newest = builds.reduce<(typeof builds)[number] | undefined>(
					(best, one) => (best && revision(best.build) >= revision(one.build) ? best : one),
					undefined,
				);
				for (const { node, build } of builds)
					if (newest && revision(build) < revision(newest.build))
						report('build', [node, 'operatingSystem'], {
							node: node.name,
							build,
							other: newest.node.name,
							otherBuild: newest.build,
						});
			} else if (!cumulative) {
				const all = new Set(alike.flatMap(({ node }) => updatesOf(node, facts) ?? []));
				for (const { node } of alike) {
					const own = updatesOf(node, facts);
					const updates = [...all].filter((update) => own && !own.includes(update));
					if (updates.length > 0)
						report('lacks', [node, 'updates'], { node: node.name, updates: updates.sort() });
				}
			}
		}
	},
	examples: {
		good: [
			{
				name: 'The same updates',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2008R2, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, updates: [KB976932, KB2545685] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, updates: [kb2545685, KB976932] }
`,
			},
			{
				name: 'Equal builds, although one node was installed later',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: '2022', nodes: [HV01, HV02] }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { build: 10.0.20348.2340 }
updates: [KB5034439, KB5035857]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { build: 10.0.20348.2340 }
updates: [KB5035857]
`,
			},
			{
				name: 'Nodes of two versions have updates of their own',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' }, updates: [] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' } }
`,
			},
		],
		bad: [
			{
				name: 'A node without the service pack',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2008R2, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, updates: [KB976932, KB2545685] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
updates: [KB2545685] # <- lacks
`,
			},
			{
				name: 'An older build',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: '2022', nodes: [HV01, HV02] }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: # <- build
  build: 10.0.20348.2340
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { build: 10.0.20348.2527 }
`,
			},
		],
		undecided: [
			{
				name: 'The updates of a node were not collected',
				missing: ['HV02 updates'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2008R2, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, updates: [KB976932] }
`,
			},
			{
				name: 'A build without its revision',
				missing: ['HV02 operatingSystem.build'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: '2022', nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { build: 10.0.20348.2340 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { build: 10.0.20348 } }
`,
			},
		],
	},
});

function updatesOf(node: VersionedNode['node'], facts: Facts): string[] | undefined {
	return facts.need(node, 'updates')?.map((update) => update.toUpperCase());
}

function haveSameUpdates(nodes: readonly VersionedNode[], facts: Facts): boolean {
	const lists = nodes.map(({ node }) =>
		facts
			.peek(node, 'updates')
			?.map((update) => update.toUpperCase())
			.sort()
			.join(),
	);
	return lists[0] !== undefined && new Set(lists).size === 1;
}

function revision(build: string): number {
	return Number(build.split('.')[3]);
}
