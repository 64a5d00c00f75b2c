import { defineRule } from '../../src/engine/rule.ts';
import { findShortage } from '../../src/estate/compute/memory.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { getOrAdd } from '../../src/estate/maps.ts';
import type { Migration } from '../../src/estate/migration.ts';
import { ask } from '../../src/estate/tentative.ts';
import { memoryOverheadSources } from '../../src/facts/memory-overhead.ts';
import { memoryReserveSources } from '../../src/facts/memory-reserve.ts';
import { sharedVolumeCacheSources } from '../../src/facts/shared-volume-cache.ts';
import type { Host } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'sizing/planned-migrations',
	summary: 'A host has the memory for all machines that planned migrations leave on it.',
	subject: 'host',
	severity: 'error',
	why: 'Planned migrations are preflighted in their order. Several that fit one by one may be too much together: whatever their order, the last ones fail for want of memory.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		...memoryReserveSources,
		...memoryOverheadSources,
		...sharedVolumeCacheSources,
	],
	messages: {
		overcommitted:
			'After the planned migrations the machines on {host} take at least {held:size}, and it has {usable:size} for them: {total:size} in all, less {kept:size} of reserve and cache.',
		overcommittedWithoutReserve:
			'After the planned migrations the machines on {host} take at least {held:size}, and it has {usable:size} for them with nothing kept for the management operating system.',
	},
	fix: 'Plan some of the migrations to another node, or move or shut down machines of {host} first.',
	check({ host, estate, facts, report }) {
		const { arriving, leaving } = facts.once(estate, plansOfHosts);
		const coming = arriving.get(host) ?? [];
		if (coming.length < 2) return;
		const machines = new Set(estate.machinesOn(host, facts));
		for (const { virtualMachine } of leaving.get(host) ?? []) machines.delete(virtualMachine);
		for (const { virtualMachine } of coming) machines.add(virtualMachine);

		const shortage = findShortage(host, [...machines], estate, facts);
		// A plan that was lost may take a machine away.
		if (!shortage || ask(facts, (own) => estate.plannedMigrations(own)).missing.length > 0) return;
		const { isReserveKnown, ...amounts } = shortage;
		report(isReserveKnown ? 'overcommitted' : 'overcommittedWithoutReserve', [host, 'memory'], {
			host: host.name,
			...amounts,
		});
	},
	examples: {
		good: [
			{
				name: 'Two machines come and one goes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 16GB, dynamic: false } }
  - { name: app02, owner: HV01, state: Running, memory: { startup: 16GB, dynamic: false } }
  - { name: app03, owner: HV02, state: Running, memory: { startup: 24GB, dynamic: false } }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV01 }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
memory: { total: 48GB }
`,
			},
			{
				name: 'One machine comes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 64GB, dynamic: false } }
migrations:
  - { virtualMachine: app01, to: HV02 }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
memory: { total: 48GB }
`,
			},
		],
		bad: [
			{
				name: 'Two machines that fit one by one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 16GB, dynamic: false } }
  - { name: app02, owner: HV01, state: Running, memory: { startup: 16GB, dynamic: false } }
  - { name: app03, owner: HV02, state: Running, memory: { startup: 16GB, dynamic: false } }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
memory: { total: 48GB, reserve: 4GB } # <- overcommitted
`,
			},
			{
				name: 'More than the host has in all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 16GB, dynamic: false } }
  - { name: app02, owner: HV01, state: Running, memory: { startup: 16GB, dynamic: false } }
  - { name: app03, owner: HV02, state: Running, memory: { startup: 24GB, dynamic: false } }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
memory: { total: 48GB } # <- overcommittedWithoutReserve
`,
			},
		],
		undecided: [
			{
				name: 'One of them may be off',
				missing: ['HV02 memory.reserve', 'app02 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 16GB, dynamic: false } }
  - { name: app02, owner: HV01, memory: { startup: 16GB, dynamic: false } }
  - { name: app03, owner: HV02, state: Running, memory: { startup: 16GB, dynamic: false } }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
memory: { total: 40GB }
`,
			},
		],
	},
});

/** The planned migrations by the hosts that they come to and leave. */
function plansOfHosts(estate: Estate, facts: Facts) {
	for (const cluster of estate.clusters) facts.assume(cluster, 'migrations', [], 'none is planned');
	const arriving = new Map<Host, Migration[]>();
	const leaving = new Map<Host, Migration[]>();
	for (const migration of estate.plannedMigrations(facts)) {
		const { source, destination } = migration;
		getOrAdd(arriving, destination, () => []).push(migration);
		if (source) getOrAdd(leaving, source, () => []).push(migration);
	}
	return { arriving, leaving };
}
