import { defineRule } from '../../src/engine/rule.ts';
import { findShortage } from '../../src/estate/compute/memory.ts';
import { memoryOverheadSources } from '../../src/facts/memory-overhead.ts';
import { memoryReserveSources } from '../../src/facts/memory-reserve.ts';
import { sharedVolumeCacheSources } from '../../src/facts/shared-volume-cache.ts';

export default defineRule({
	id: 'sizing/host-memory',
	summary: 'A host has the memory that the machines running on it take at least.',
	subject: 'host',
	severity: 'error',
	why: 'Static memory is given to a machine in full, dynamic memory never less than its minimum. What the machines of a host take that way with what each costs its host besides, and what the host keeps for the management operating system and for the cache of Cluster Shared Volumes, cannot be more than it has: the last machines do not start.',
	sources: [...memoryReserveSources, ...memoryOverheadSources, ...sharedVolumeCacheSources],
	covers: ['limits/host.rootReserve.formula', 'storage/reserve-of-the-host'],
	messages: {
		overcommitted:
			'The machines that run on {host} take at least {held:size}, and it has {usable:size} for them: {total:size} in all, less {kept:size} of reserve and cache.',
		overcommittedWithoutReserve:
			'The machines that run on {host} take at least {held:size}, and it has {usable:size} for them with nothing kept for the management operating system.',
	},
	fix: 'Move machines to another host, give them less memory or dynamic memory with a lower minimum, or add memory to {host}.',
	check({ host, estate, facts, report }) {
		const shortage = findShortage(host, estate.machinesOn(host, facts), estate, facts);
		if (!shortage) return;
		const { isReserveKnown, ...amounts } = shortage;
		report(isReserveKnown ? 'overcommitted' : 'overcommittedWithoutReserve', [host, 'memory'], {
			host: host.name,
			...amounts,
		});
	},
	examples: {
		good: [
			{
				name: 'Room for all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 40GB, dynamic: false } }
  - { name: app02, owner: HV01, state: Off, memory: { startup: 40GB, dynamic: false } }
  - name: app03
    owner: HV01
    state: Running
    memory: { startup: 4GB, dynamic: true, minimum: 1GB, maximum: 64GB, assigned: 20GB }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB } }
`,
			},
			{
				name: 'No machines',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01], virtualMachines: [] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
`,
			},
		],
		bad: [
			{
				name: 'More than the host has after its reserve',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 40GB, dynamic: false } }
  - { name: app02, owner: HV01, state: Running, memory: { startup: 22GB, dynamic: false } }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
memory: { total: 64GB, reserve: 4GB } # <- overcommitted
`,
			},
			{
				name: 'More than the host has in all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 40GB, dynamic: false } }
  - name: app02
    owner: HV01
    state: Running
    memory: { startup: 32GB, dynamic: true, minimum: 30GB, maximum: 64GB }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
memory: { total: 64GB } # <- overcommittedWithoutReserve
`,
			},
		],
		undecided: [
			{
				name: 'It depends on the reserve',
				missing: ['HV01 memory.reserve'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 63GB, dynamic: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB } }
`,
			},
			{
				name: 'Nothing is known',
				missing: ['HV01 memory.total', 'app01 state', 'app01 memory.dynamic'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines: [{ name: app01, owner: HV01 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
`,
			},
		],
	},
});
