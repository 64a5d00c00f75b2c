import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { cacheDrivesOf, capacityDrivesOf } from '../../src/estate/storage/drives.ts';
import { cameWith } from '../../src/facts/came-with.ts';
import type { Host } from '../../src/generated/manifest.ts';

/** How many servers keep a drive free at most. */
const mostServers = 4;

export default defineRule({
	id: 'storage/storage-spaces-direct-reserve',
	summary:
		'The pool of Storage Spaces Direct keeps a capacity drive of each server free, up to four.',
	subject: 'cluster',
	severity: 'warning',
	appliesTo: cameWith.storageSpacesDirect,
	why: 'When a drive fails, Storage Spaces Direct makes the copies that were on it anew in what the pool has left, at once and on all drives. Without room for that the volumes stay without full resiliency until the drive is replaced. Microsoft recommends the equivalent of one capacity drive for each server, up to four, and of one SSD and one HDD where both hold data beside a cache.',
	sources: ['https://learn.microsoft.com/windows-server/storage/storage-spaces/plan-volumes'],
	covers: ['storage/reserve'],
	messages: {
		short:
			'The pool of {cluster} has {free:size} left, and a drive of each of {servers} servers is {reserve:size}.',
	},
	fix: 'Add drives to all nodes, or give back what no volume needs: `Get-VirtualDisk -CimSession {cluster:ps} | Select-Object -Property FriendlyName, Size, FootprintOnPool` shows where the pool is, and a new, smaller volume can take the place of one that is too large.',
	check({ cluster, estate, facts, report }) {
		const direct = facts.need(cluster, 'storageSpacesDirect');
		if (!direct) return;
		const nodes = estate.nodesOf(cluster, facts) ?? [];
		const free = facts.need(direct, 'poolFree');
		const drives = nodes.map((node) => largestDrivesOf(node, facts));
		const servers = Math.min(nodes.length, mostServers);
		const largest = drives.map((sizes) => sizes ?? 0).toSorted((one, other) => other - one);
		const reserve = largest.slice(0, servers).reduce((sum, size) => sum + size, 0);
		if (free === undefined || free >= reserve) return;
		report('short', [direct, 'poolFree'], { cluster: cluster.name, free, servers, reserve });
	},
	examples: {
		good: [
			{
				name: 'Four drives for five servers, beside a cache; a guest cluster, whose disks do not fail; and no Storage Spaces Direct',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01, HV02, HV03, HV04, HV05], storageSpacesDirect: { poolFree: 16TB } }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2022, nodes: [HV11], storageSpacesDirect: { poolFree: 0TB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, storage: { physicalDisks: [{ mediaType: Unspecified, size: 1TB }] } }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC03, operatingSystem: 2022, nodes: [HV21], storageSpacesDirect: null }
${['HV01', 'HV02', 'HV03', 'HV04', 'HV05']
	.map(
		(name) => `---
apiVersion: hvlint/v1
kind: Host
name: ${name}
storage:
  physicalDisks:
    - { busType: NVMe, size: 6TB, usage: Journal }
    - { busType: SAS, mediaType: HDD, size: 4TB, usage: Auto-Select }
    - { busType: SAS, mediaType: HDD, size: 8TB, usage: Retired }
`,
	)
	.join('')}`,
			},
		],
		bad: [
			{
				name: 'The whole pool given to volumes, on drives of one type and of two',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
storageSpacesDirect:
  poolFree: 7TB # <- short
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, storage: { physicalDisks: [{ busType: NVMe, size: 4TB }, { busType: NVMe, size: 2TB }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { physicalDisks: [{ busType: NVMe, size: 4TB }] } }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2022
nodes: [HV11]
storageSpacesDirect:
  poolFree: 11TB # <- short
---
apiVersion: hvlint/v1
kind: Host
name: HV11
storage:
  physicalDisks:
    - { busType: NVMe, size: 1TB, usage: Journal }
    - { busType: SATA, mediaType: SSD, size: 4TB, usage: Auto-Select }
    - { busType: SATA, mediaType: HDD, size: 8TB, usage: Auto-Select }
`,
			},
		],
		undecided: [
			{
				name: 'The sizes of drives, what the pool has left, and which of two types is the cache',
				missing: [
					'HV01 storage.physicalDisks[0].size',
					'HV02 storage.physicalDisks',
					'HV11 storage.physicalDisks[0].usage',
					'HV11 storage.physicalDisks[1].usage',
					'HVC02 storageSpacesDirect.poolFree',
				],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01, HV02], storageSpacesDirect: { poolFree: 1TB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, storage: { physicalDisks: [{ busType: NVMe }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2022, nodes: [HV11], storageSpacesDirect: {} }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, storage: { physicalDisks: [{ busType: NVMe, size: 1TB }, { busType: SAS, mediaType: HDD, size: 4TB }] } }
`,
			},
		],
	},
});

/** A capacity drive of a server, the largest of each type that holds data; undefined where that is not known. */
function largestDrivesOf(node: Host, facts: Facts): number | undefined {
	const drives = capacityDrivesOf(node, facts);
	if (!drives) return undefined;
	const largest = new Map<string, number>();
	for (const { disk, type } of drives) {
		const size = facts.need(disk, 'size') ?? 0;
		largest.set(type, Math.max(size, largest.get(type) ?? 0));
	}
	const sizes = [...largest.values()];
	// One of each type only where a third is the cache.
	const isEach = (cacheDrivesOf(node, facts) ?? []).length > 0;
	return isEach ? sizes.reduce((sum, size) => sum + size, 0) : Math.max(0, ...sizes);
}
