import { defineRule } from '../../src/engine/rule.ts';
import {
	assumeKept,
	availableMemory,
	type HeldMemory,
	memoryHeld,
	memoryToMove,
	usableMemory,
} from '../../src/estate/compute/memory.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { othersOf } from '../../src/estate/machine/others.ts';
import { exactly, fitTogether, nameUnknown } from '../../src/estate/measures/amount.ts';
import { formatSize } from '../../src/estate/measures/size.ts';
import type { Migration } from '../../src/estate/migration.ts';
import { memoryOverheadSources } from '../../src/facts/memory-overhead.ts';
import { memoryReserveSources } from '../../src/facts/memory-reserve.ts';
import { sharedVolumeCacheSources } from '../../src/facts/shared-volume-cache.ts';
import type { Host } from '../../src/generated/manifest.ts';

const makeRoom =
	'Move another machine away from {destination}, shut one down there, or shut {virtualMachine} down and give it less (`Set-VMMemory -VMName {virtualMachine:ps} -StartupBytes` and the amount).';
const makeRoomByHand =
	'Move another machine away from {destination}, shut one down there, or shut {virtualMachine} down and give it less in its settings, Memory.';

export default defineRule({
	id: 'preflight/memory',
	summary: 'The destination has the memory that a machine takes along, or starts with there.',
	subject: 'migration',
	severity: 'error',
	why: 'A move begins by allocating the machine\'s memory on the destination, or ends with it where the machine is shut down to move, and fails where there is too little ("Insufficient system resources", 0x800705AA). It counts what the host keeps for the management operating system and for the cache of Cluster Shared Volumes, and what the machines there hold; those with dynamic memory may shrink down to their minimum. Each machine costs its host 32 MB more than it is given, and 8 MB for every further GB. Planned moves are judged in their order, each after those before it that are not blocked.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		...memoryReserveSources,
		...memoryOverheadSources,
		...sharedVolumeCacheSources,
	],
	covers: ['live-migration/memory'],
	messages: {
		lacks:
			'{virtualMachine} needs {needed:size} with its overhead, and {destination} has at most {free:size} for it: {total:size} in all, less {kept:size} of reserve and cache, less {held:size} that the machines there hold at least.',
		lacksEvenWithoutReserve:
			'{virtualMachine} needs {needed:size} with its overhead, and {destination} has at most {free:size} for it: {total:size} in all, less {held:size} that the machines there hold at least, with nothing kept for the management operating system.',
		notAvailable:
			'{virtualMachine} needs {needed:size} with its overhead, and {destination} had {available:size} left for machines.',
		neverFits:
			'{virtualMachine} starts with {size:size}, and {destination} has at most {usable:size} for machines, even with no other one there.',
	},
	startFaults: ['neverFits'],
	fix: {
		lacks: makeRoom,
		lacksEvenWithoutReserve: makeRoom,
		notAvailable: makeRoom,
		neverFits:
			'Give it less before it is started there (`Set-VMMemory -VMName {virtualMachine:ps} -StartupBytes` and the amount), or move it to a larger node.',
	},
	manualFix: {
		lacks: makeRoomByHand,
		lacksEvenWithoutReserve: makeRoomByHand,
		notAvailable: makeRoomByHand,
		neverFits:
			'Give it less in its settings, Memory, before it is started there, or move it to a larger node.',
	},
	evidence: {
		fits: '{needed:size} needed with its overhead, {free:size} free on {destination}: {total:size} in all, less {kept:size} of reserve and cache, less {held:size} held there',
		available:
			'{needed:size} needed with its overhead, {available:size} left for machines on {destination}',
		takesNone: 'the machine does not run and takes no memory until it is started',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const names = { virtualMachine: virtualMachine.name, destination: destination.name };
		const needed = memoryToMove(migration, facts);
		if (needed.most === 0) {
			const start = startOn(migration, estate, facts);
			if (!start) return;
			if (start.size <= start.usable) return pass('takesNone');
			assumeKept(destination, estate, facts);
			return report('neverFits', [virtualMachine, 'memory'], { ...names, ...start });
		}
		const { now, floor } = heldThere(migration, estate, facts);
		const usable = usableMemory(destination, estate, facts);
		const total = facts.peek(destination, 'memory', 'total') ?? 0;

		const available = availableMemory(destination, estate, facts);
		const exceedsAvailable = available !== undefined && needed.least > available.most;
		if (fitTogether([needed, now], usable)) {
			// Then something holds memory there that the manifests do not tell.
			if (exceedsAvailable)
				return facts.missing(
					estate.clusterOf(destination, facts) ?? destination,
					'virtualMachines',
					`${destination.name} had ${formatSize(available.most)} left, and those that are told leave more`,
				);
			assumeKept(destination, estate, facts);
			return pass('fits', {
				destination: destination.name,
				needed: needed.most,
				free: usable.least - now.most,
				total,
				kept: total - usable.least,
				held: now.most,
			});
		}
		// A machine that may take nothing does not fail for what the others take.
		if (needed.least > 0 && fitTogether([needed, floor], usable) === false) {
			assumeKept(destination, estate, facts);
			const isReserveKnown = facts.peek(destination, 'memory', 'reserve') !== undefined;
			return report(
				isReserveKnown ? 'lacks' : 'lacksEvenWithoutReserve',
				[virtualMachine, 'memory'],
				{
					...names,
					needed: needed.least,
					free: Math.max(0, usable.most - floor.least),
					total,
					kept: total - usable.most,
					held: floor.least,
				},
			);
		}
		if (available && needed.most <= available.least)
			return pass('available', { ...names, needed: needed.most, available: available.least });
		if (exceedsAvailable)
			return report('notAvailable', [virtualMachine, 'memory'], {
				...names,
				needed: needed.least,
				available: available.most,
			});
		const isOnlyReserveUnknown =
			Number.isFinite(usable.most) && fitTogether([needed, now], exactly(usable.most));
		if (isOnlyReserveUnknown) return nameUnknown(facts, usable);
		nameUnknown(facts, needed, now, floor, usable);
		const isMachineUnknown = [needed, now, floor].some(({ unknown }) => unknown.length > 0);
		if (isMachineUnknown) return;
		const because = available ? 'it is older than moves to there' : undefined;
		facts.missing(destination, 'memory.available', because);
	},
	examples: {
		good: [
			{
				name: 'Enough is free',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 8GB, dynamic: false } }
  - { name: app02, owner: HV02, state: Running, memory: { startup: 48GB, dynamic: false } }
  - { name: app03, owner: HV02, state: Off, memory: { startup: 16GB, dynamic: false } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB, reserve: 4GB } }
`,
			},
			{
				name: 'The default reserve leaves enough',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 8GB, dynamic: false } }
  - { name: app02, owner: HV02, state: Running, memory: { startup: 48GB, dynamic: false } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB } }
`,
			},
			{
				name: 'What dynamic memory has assigned counts, not its maximum',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 1GB, dynamic: true, minimum: 512MB, maximum: 1TB, assigned: 3GB } }
  - { name: app02, owner: HV02, state: Running, memory: { startup: 4GB, dynamic: true, minimum: 1GB, maximum: 1TB, assigned: 6GB } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 16GB, reserve: 2GB } }
`,
			},
			{
				name: 'The destination says what it has left',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 8GB, dynamic: false } }
  - { name: app02, owner: HV02, state: Running, memory: { startup: 8GB, dynamic: true, minimum: 1GB, maximum: 16GB, assigned: 12GB } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 24GB, reserve: 8GB, available: 9GB } }
`,
			},
			{
				name: 'A machine that is off takes nothing along',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Off, memory: { startup: 8GB, dynamic: false } }
  - { name: app02, owner: HV02, state: Running, memory: { startup: 12GB, dynamic: false } }
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 16GB, reserve: 4GB } }
`,
			},
		],
		bad: [
			{
				name: 'A machine that is off will not start',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: 'Off', memory: { startup: 96GB } } # <- neverFits
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB, reserve: 4GB } }
`,
			},
			{
				name: 'The machines of the destination hold too much',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 8GB, dynamic: false } } # <- lacks
  - { name: app02, owner: HV02, state: Running, memory: { startup: 48GB, dynamic: false } }
  - { name: app03, owner: HV02, state: Paused, memory: { startup: 4GB, dynamic: false } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB, reserve: 5GB } }
`,
			},
			{
				name: 'What a machine costs its host besides, and the cache of the shared volumes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02, HV03]
blockCacheSize: 512MB
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 8GB, dynamic: false } } # <- lacks
  - { name: app02, owner: HV01, state: Running, memory: { startup: 7.5GB, dynamic: false } } # <- lacks
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV03 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 12.3GB, reserve: 4GB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, memory: { total: 12GB, reserve: 4GB } }
`,
			},
			{
				name: 'Even machines that shrink leave too little',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 1GB, dynamic: true, minimum: 1GB, maximum: 16GB, assigned: 8GB } } # <- lacksEvenWithoutReserve
  - { name: app02, owner: HV02, state: Running, memory: { startup: 12GB, dynamic: true, minimum: 10GB, maximum: 32GB, assigned: 12GB } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 16GB } }
`,
			},
			{
				name: 'The destination says that it has less left',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 8GB, dynamic: false } } # <- notAvailable
  - { name: app02, owner: HV02, state: Running, memory: { startup: 8GB, dynamic: true, minimum: 1GB, maximum: 16GB, assigned: 12GB } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 24GB, reserve: 5GB, available: 6GB } }
`,
			},
		],
		undecided: [
			{
				name: 'Nothing is known of the destination and of the machine',
				missing: ['HV02 memory.total', 'app01 memory.dynamic'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { reserve: 4GB } }
`,
			},
			{
				name: 'It fits only without the default reserve',
				missing: ['HV02 memory.reserve'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 8GB, dynamic: false } }
  - { name: app02, owner: HV02, state: Running, memory: { startup: 55GB, dynamic: false } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 64GB } }
`,
			},
			{
				name: 'It fits only without the cache that two pages tell differently of',
				missing: ['HVC01 blockCacheSize'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 8GB, dynamic: false } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 12.5GB, reserve: 4GB } }
`,
			},
			{
				name: 'Between minimum and maximum',
				missing: ['app01 memory.assigned'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 4GB, dynamic: true, minimum: 2GB, maximum: 32GB } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 16GB, reserve: 2GB } }
`,
			},
			{
				name: 'It fits if the machines there shrink',
				missing: ['HV02 memory.available'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 8GB, dynamic: false } }
  - { name: app02, owner: HV02, state: Running, memory: { startup: 8GB, dynamic: true, minimum: 1GB, maximum: 16GB, assigned: 12GB } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 20GB, reserve: 4GB } }
`,
			},
			{
				name: 'A machine there may be off',
				missing: ['app02 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 8GB, dynamic: false } }
  - { name: app02, owner: HV02, memory: { startup: 12GB, dynamic: false } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 20GB, reserve: 4GB } }
`,
			},
		],
	},
});

/** What the other machines hold on the destination: the same whoever comes from elsewhere. */
function heldThere(migration: Migration, estate: Estate, facts: Facts): HeldMemory {
	const { virtualMachine, source, destination, planned } = migration;
	const comesFromElsewhere = source !== undefined && source !== destination && !planned;
	if (comesFromElsewhere) return facts.reckon(destination, heldOn, estate);
	const others = othersOf(virtualMachine, estate.machinesOn(destination, facts));
	return facts.once(others, memoryHeld, estate);
}

function heldOn(host: Host, facts: Facts, estate: Estate): HeldMemory {
	return facts.once(estate.machinesOn(host, facts), memoryHeld, estate);
}

/** What a machine that is off starts with, and what the destination has for machines; undefined where one is not known. */
function startOn({ virtualMachine, destination }: Migration, estate: Estate, facts: Facts) {
	const size = facts.need(virtualMachine, 'memory', 'startup');
	const isTotalKnown = facts.need(destination, 'memory', 'total') !== undefined;
	const usable = usableMemory(destination, estate, facts).most;
	return size !== undefined && isTotalKnown ? { size, usable } : undefined;
}
