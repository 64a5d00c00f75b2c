import { defineRule } from '../../src/engine/rule.ts';
import { cacheOf, memoryAtLeast } from '../../src/estate/compute/memory.ts';
import { exactly, fitsInto, nameUnknown, sum } from '../../src/estate/measures/amount.ts';
import { cacheDrivesOf } from '../../src/estate/storage/drives.ts';
import { cameWith } from '../../src/facts/came-with.ts';
import { defaultReserve } from '../../src/facts/memory-reserve.ts';

/** What a server needs of its memory for its cache drives: 4 GB for each terabyte of them. */
const shareOfCache = 4 / 1024;

export default defineRule({
	id: 'storage/storage-spaces-direct-cache-memory',
	summary: 'A server has the memory that the cache of Storage Spaces Direct needs.',
	subject: 'host',
	severity: 'warning',
	appliesTo: cameWith.storageSpacesDirect,
	why: 'Storage Spaces Direct keeps account of what is in its cache in the memory of each server: Microsoft asks for 4 GB for each terabyte of cache drives, besides what Windows and the machines take. What the host reserves for itself counts towards it; what the machines take is what they take at least.',
	sources: [
		'https://learn.microsoft.com/windows-server/storage/storage-spaces/storage-spaces-direct-hardware-requirements',
	],
	covers: ['storage/direct-cache-memory'],
	messages: {
		short:
			'The cache of {host}, {cache:size}, needs {needed:size} of memory, and the machines that run on it leave {left:size} of {total:size}.',
	},
	fix: 'Move machines to another node, give them less memory or dynamic memory with a lower minimum, or add memory to {host}.',
	check({ host, estate, facts, report }) {
		const cluster = estate.clusterOf(host, facts);
		if (!cluster || !facts.need(cluster, 'storageSpacesDirect')) return;
		const drives = cacheDrivesOf(host, facts) ?? [];
		const cache = drives.reduce((total, disk) => total + (facts.need(disk, 'size') ?? 0), 0);
		const needed = cache * shareOfCache;
		const total = needed > 0 ? facts.need(host, 'memory', 'total') : undefined;
		if (total === undefined) return;
		const reserve = facts.assume(
			host,
			'memory',
			'reserve',
			defaultReserve(total),
			'what Hyper-V keeps by itself',
		);
		const machines = estate.machinesOn(host, facts);
		const held = sum(machines.map((machine) => memoryAtLeast(machine, estate, facts)));
		const taken = sum([held, cacheOf(host, estate, facts)]);
		const fits = fitsInto(sum([taken, exactly(Math.max(needed, reserve))]), exactly(total));
		if (fits === undefined) nameUnknown(facts, taken);
		if (fits !== false || needed <= reserve) return;
		report('short', [host, 'memory'], {
			host: host.name,
			cache,
			needed,
			left: Math.max(0, total - taken.least),
			total,
		});
	},
	examples: {
		good: [
			{
				name: 'Room enough, a reserve for it, a server without cache drives, and no Storage Spaces Direct',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
blockCacheSize: 1GB
nodes: [HV01, HV02, HV03]
storageSpacesDirect: {}
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 200GB, dynamic: false } }
  - { name: app02, owner: HV02, state: Running, memory: { startup: 216GB, dynamic: false } }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
memory: { total: 256GB }
storage: { physicalDisks: [{ busType: NVMe, usage: Journal, size: 3TB }, { busType: SAS, mediaType: HDD, usage: Auto-Select }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: HVC01
memory: { total: 256GB, reserve: 32GB }
storage: { physicalDisks: [{ busType: NVMe, usage: Journal, size: 8TB }, { busType: SAS, mediaType: HDD, usage: Auto-Select }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, cluster: HVC01, memory: { total: 1GB }, storage: { physicalDisks: [{ busType: NVMe }] } }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2022, storageSpacesDirect: null }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, cluster: HVC02 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV21, cluster: null, operatingSystem: { version: 2022 } }
`,
			},
		],
		bad: [
			{
				name: 'A large cache in a server whose machines leave little',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01]
storageSpacesDirect: {}
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 232GB, dynamic: false } }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
memory: { total: 256GB } # <- short
storage:
  physicalDisks:
    - { busType: NVMe, usage: Journal, size: 3.2TB }
    - { busType: NVMe, usage: Journal, size: 3.2TB }
    - { busType: SAS, mediaType: HDD, usage: Auto-Select }
`,
			},
		],
		undecided: [
			{
				name: 'The size of the cache, the memory of a server, and what a machine takes',
				missing: [
					'HV01 storage.physicalDisks[0].size',
					'HV02 memory.total',
					'HV03 storage.physicalDisks',
					'app01 memory.startup',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02, HV03, HV04]
storageSpacesDirect: {}
virtualMachines: [{ name: app01, owner: HV04, state: Running, memory: { dynamic: false } }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
memory: { total: 256GB }
storage: { physicalDisks: [{ busType: NVMe, usage: Journal }, { busType: SAS, mediaType: HDD, usage: Auto-Select }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: HVC01
storage: { physicalDisks: [{ busType: NVMe, usage: Journal, size: 3TB }, { busType: SAS, mediaType: HDD, usage: Auto-Select }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, cluster: HVC01, memory: { total: 256GB } }
---
apiVersion: hvlint/v1
kind: Host
name: HV04
cluster: HVC01
memory: { total: 256GB }
storage: { physicalDisks: [{ busType: NVMe, usage: Journal, size: 3TB }, { busType: SAS, mediaType: HDD, usage: Auto-Select }] }
`,
			},
		],
	},
});
