import { defineRule } from '../../src/engine/rule.ts';
import { distinctVersions, versionedNodes } from '../../src/estate/cluster/node-versions.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { nameKey } from '../../src/estate/names/names.ts';
import {
	compareVersions,
	versionsOfBuild,
	type WindowsServerVersion,
	windowsServerName,
} from '../../src/facts/windows-server.ts';
import type { Host } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'cluster/updates',
	summary: 'All nodes of one Windows Server version have the same updates.',
	subject: 'cluster',
	severity: 'info',
	why: 'A machine that moves between nodes of different update levels meets different behaviour, and faults that are mended on one node return on another. Cluster validation compares the updates of the nodes for this reason. From Windows Server 2016 on updates are cumulative, so that equal builds are equal levels, whatever the lists of updates say.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/add-clusternode',
		'https://learn.microsoft.com/troubleshoot/windows-server/high-availability/validate-hardware-failover-cluster',
		'https://learn.microsoft.com/windows/release-health/windows-server-release-info',
	],
	covers: [
		'test-cluster/validate-software-update-levels',
		'setup-order/7a',
		'live-migration/service-packs',
		'practice/updates',
	],
	messages: {
		lacks: '{node} lacks updates that other nodes have: {updates:list}.',
		build: '{node} has build {build}, and {other} has {otherBuild}.',
	},
	fix: {
		lacks:
			'Drain {node} (`Suspend-ClusterNode -Name {node:ps} -Drain`), install the updates there, and resume it (`Resume-ClusterNode -Name {node:ps}`).',
		build:
			'Drain {node} (`Suspend-ClusterNode -Name {node:ps} -Drain`), install the current cumulative update there, and resume it (`Resume-ClusterNode -Name {node:ps}`).',
	},
	manualFix: {
		lacks:
			'Move the roles of {node} away, pause it (`Suspend-ClusterNode -Name {node:ps}`), install the updates there, and resume it (`Resume-ClusterNode -Name {node:ps}`).',
	},
	check({ cluster, estate, facts, report }) {
		const nodes = versionedNodes(estate, cluster, facts);
		for (const version of distinctVersions(nodes)) {
			const alike = nodes.flatMap((one) => (one.version === version ? [one.node] : []));
			if (alike.length < 2) continue;
			if (compareVersions(version, '2016') < 0)
				for (const { node, updates } of lacking(alike, facts))
					report('lacks', [node, 'updates'], { node: node.name, updates });
			else if (!haveSameUpdates(alike, facts))
				for (const { node, build, newest } of behind(alike, version, facts))
					report('build', [node, 'operatingSystem'], {
						node: node.name,
						build,
						other: newest.node.name,
						otherBuild: newest.build,
					});
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

/** So many updates are named of a node; the rest is counted. */
const mostNamed = 100;

/** The nodes that lack updates that others have. A list that lost entries tells of no lack. */
function lacking(nodes: readonly Host[], facts: Facts) {
	const lists = nodes.map((node) => ({ node, list: facts.need(node, 'updates') ?? [] }));
	const all = [...new Set(lists.flatMap(({ list }) => list.map(nameKey)))].sort();
	return lists.flatMap(({ node, list }) => {
		const isKnown = facts.peek(node, 'updates') !== undefined && facts.isComplete(list);
		const own = new Set(list.map(nameKey));
		const number = all.length - own.size;
		if (!isKnown || number === 0) return [];
		const updates: string[] = [];
		for (const update of all) {
			if (updates.length === mostNamed) break;
			if (!own.has(update)) updates.push(update.toUpperCase());
		}
		const more = number - updates.length;
		return [{ node, updates: more > 0 ? [...updates, `${more} more`] : updates }];
	});
}

function haveSameUpdates(nodes: readonly Host[], facts: Facts): boolean {
	const lists = nodes.map((node) => facts.peek(node, 'updates'));
	const keys = lists.map(
		(list) => list && facts.isComplete(list) && list.map(nameKey).sort().join(),
	);
	return Boolean(keys[0]) && new Set(keys).size === 1;
}

/** The nodes with an older build than the newest, which tells of an older cumulative update. */
function behind(nodes: readonly Host[], version: WindowsServerVersion, facts: Facts) {
	const builds = nodes.flatMap((node) => {
		const build = facts.need(node, 'operatingSystem', 'build');
		if (build === undefined) return [];
		const isOfVersion = versionsOfBuild(build).includes(version);
		// Three parts tell the version alone, the fourth tells the update.
		const revision = Number(build.split('.')[3]);
		if (isOfVersion && !Number.isNaN(revision)) return [{ node, build, revision }];
		facts.missing(
			node,
			'operatingSystem.build',
			isOfVersion ? `${build} has no revision` : `${build} is not of ${windowsServerName(version)}`,
		);
		return [];
	});
	const [newest] = [...builds].sort((one, other) => other.revision - one.revision);
	return builds.flatMap((one) =>
		newest && one.revision < newest.revision ? [{ ...one, newest }] : [],
	);
}
