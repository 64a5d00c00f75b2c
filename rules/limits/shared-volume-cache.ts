import { defineRule } from '../../src/engine/rule.ts';
import { findAtVersion } from '../../src/estate/measures/measure.ts';
import { limit, limits } from '../../src/facts/limits.ts';

export default defineRule({
	id: 'limits/shared-volume-cache',
	summary:
		'The cache of the Cluster Shared Volumes leaves the nodes the memory that it may not have.',
	subject: 'cluster',
	severity: 'error',
	why: 'Each node gives the cache of the Cluster Shared Volumes memory that no machine gets, up to a share that Windows Server limits. The cache that a cluster has where nothing is said of it is far smaller.',
	sources: limits.sharedVolumeCacheShare.sources,
	covers: ['limits/csv.cacheMaxPercentRam', 'storage/cache'],
	messages: {
		tooLarge:
			'The cache of the Cluster Shared Volumes takes {cache:size} of the {total:size} of {node}, and {version:windowsServer} allows at most {limit} %.',
	},
	fix: 'Make the cache smaller, in MB: `(Get-Cluster {cluster:ps}).BlockCacheSize = 1024` (`SharedVolumeBlockCacheSizeInMB` on Windows Server 2012).',
	check({ cluster, estate, facts, report }) {
		const cache = facts.assume(cluster, 'blockCacheSize', 0, 'no more than 1 GB');
		if (!cache) return;
		const excesses = findAtVersion(cluster, estate, facts, (version, facts) => {
			const share = limit('sharedVolumeCacheShare', version);
			if (typeof share !== 'number') return [];
			return (estate.nodesOf(cluster, facts) ?? []).flatMap((node) => {
				const total = facts.need(node, 'memory', 'total');
				const isBeyond = total !== undefined && cache > (total * share) / 100;
				return isBeyond ? [{ node: node.name, total, limit: share, version }] : [];
			});
		});
		for (const excess of excesses)
			report('tooLarge', [cluster, 'blockCacheSize'], { cluster: cluster.name, cache, ...excess });
	},
	examples: {
		good: [
			{
				name: 'A fifth of the memory, and no cache',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012
nodes: [HV01]
blockCacheSize: 12.8GB
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB } }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
nodes: [HV11]
blockCacheSize: 0
`,
			},
		],
		bad: [
			{
				name: 'A quarter of the memory of a node of Windows Server 2012',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012
nodes: [HV01, HV02]
blockCacheSize: 16GB # <- tooLarge
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 128GB } }
`,
			},
		],
		undecided: [
			{
				name: 'The memory of the nodes is not known',
				missing: ['HVC02 nodes'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2019
blockCacheSize: 1GB
`,
			},
		],
	},
});
