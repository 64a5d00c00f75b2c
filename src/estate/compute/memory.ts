import { memoryOverhead } from '../../facts/memory-overhead.ts';
import { defaultReserve } from '../../facts/memory-reserve.ts';
import { defaultSharedVolumeCache } from '../../facts/shared-volume-cache.ts';
import type { Host, VirtualMachine } from '../../generated/manifest.ts';
import { originOf } from '../changed-list.ts';
import type { Estate } from '../estate.ts';
import { type Facts, quiet } from '../facts.ts';
import { whileRunning } from '../machine/running.ts';
import {
	type Amount,
	between,
	exactly,
	fitsInto,
	nameUnknown,
	sum,
	withFew,
} from '../measures/amount.ts';
import { formatSize } from '../measures/size.ts';
import { isForRunning, type Migration, statefulMigrations } from '../migration.ts';

/**
 * What a host has for machines: its memory less the reserve and the cache of its cluster's shared
 * volumes, which the product sets where they are not declared.
 */
export function usableMemory(host: Host, estate: Estate, facts: Facts): Amount {
	return facts.once(host, findUsable, estate);
}

function findUsable(host: Host, facts: Facts, estate: Estate): Amount {
	const total = facts.peek(host, 'memory', 'total');
	if (total === undefined) return between(0, Number.POSITIVE_INFINITY, host, 'memory.total');
	const kept = sum([reserveOf(host, total, facts), cacheOf(host, estate, facts)]);
	return {
		least: Math.max(0, total - kept.most),
		most: Math.max(0, total - kept.least),
		unknown: kept.unknown,
	};
}

/**
 * What a host itself says that it has left for machines, with what has come and gone since it said so;
 * undefined where it says nothing.
 */
export function availableMemory(host: Host, estate: Estate, facts: Facts): Amount | undefined {
	const available = facts.peek(host, 'memory', 'available');
	if (available === undefined) return undefined;
	const { arrived, left } = estate.movedSince(host);
	const came = memoryHeld(arrived, facts, estate);
	const went = memoryHeld(left, facts, estate);
	return {
		least: Math.max(0, available - came.now.most + went.floor.least),
		most: Math.max(0, available - came.floor.least + went.now.most),
		unknown: [...came.now.unknown, ...went.now.unknown],
	};
}

function reserveOf(host: Host, total: number, facts: Facts): Amount {
	const reserve = facts.peek(host, 'memory', 'reserve');
	if (reserve !== undefined) return exactly(reserve);
	return between(0, defaultReserve(total), host, 'memory.reserve');
}

/** What a node gives to the cache of the Cluster Shared Volumes. */
export function cacheOf(host: Host, estate: Estate, facts: Facts): Amount {
	const cluster = estate.clusterOf(host, quiet(facts));
	const { least, most } = defaultSharedVolumeCache(estate.windowsServerOf(host, quiet(facts)));
	if (cluster === undefined) return between(0, most, host, 'cluster');
	if (cluster === null || facts.peek(cluster, 'sharedVolumes')?.length === 0) return exactly(0);
	const declared = facts.peek(cluster, 'blockCacheSize');
	if (declared !== undefined) return exactly(declared);
	return least === most ? exactly(least) : between(least, most, cluster, 'blockCacheSize');
}

/** Says that an answer stands on what the product keeps of a host where nothing is declared. */
export function assumeKept(host: Host, estate: Estate, facts: Facts): void {
	facts.once(host, nameKept, estate);
}

function nameKept(host: Host, facts: Facts, estate: Estate): true {
	const total = facts.peek(host, 'memory', 'total');
	if (total === undefined) return true;
	const reserve = formatSize(defaultReserve(total));
	facts.assume(host, 'memory', 'reserve', undefined, `the default of Hyper-V, ${reserve}`);
	const cluster = estate.clusterOf(host, quiet(facts));
	const cache = cacheOf(host, estate, facts);
	if (cluster && cache.most > 0)
		facts.assume(cluster, 'blockCacheSize', undefined, `the default, ${formatSize(cache.most)}`);
	return true;
}

/** What a machine takes of its host that gives it so much memory. */
function withOverhead({ least, most, unknown }: Amount): Amount {
	return { least: least + memoryOverhead(least), most: most + memoryOverhead(most), unknown };
}

/** Machines that take more of a host than it has for them. */
export interface MemoryShortage {
	/** What they take at least. */
	readonly held: number;
	/** What the host has for them at most. */
	readonly usable: number;
	readonly total: number;
	/** What the host keeps at least, for itself and for the cache of shared volumes. */
	readonly kept: number;
	/** Whether the host declares its reserve: otherwise it is too little even with nothing kept back. */
	readonly isReserveKnown: boolean;
}

/** Finds whether machines are too large for a host together; the facts that would tell are named. */
export function findShortage(
	host: Host,
	machines: readonly VirtualMachine[],
	estate: Estate,
	facts: Facts,
): MemoryShortage | undefined {
	const held = sum(machines.map((one) => memoryAtLeast(one, estate, facts)));
	if (held.most === 0) return undefined;
	const usable = usableMemory(host, estate, facts);
	const fits = fitsInto(held, usable);
	if (fits === undefined) nameUnknown(facts, held, usable);
	if (fits !== undefined) assumeKept(host, estate, facts);
	return fits === false
		? {
				held: held.least,
				usable: usable.most,
				total: facts.peek(host, 'memory', 'total') ?? 0,
				kept: (facts.peek(host, 'memory', 'total') ?? 0) - usable.most,
				isReserveKnown: facts.peek(host, 'memory', 'reserve') !== undefined,
			}
		: undefined;
}

/**
 * What a machine takes of its host at least, however short of memory the host is: its startup memory,
 * or with dynamic memory the minimum down to which Hyper-V may reclaim.
 */
export function memoryAtLeast(machine: VirtualMachine, estate: Estate, facts: Facts): Amount {
	// Windows Server 2008 R2 knows no minimum: the startup memory is the floor.
	const isOld = estate.windowsServerOf(machine, quiet(facts)) === '2008R2';
	return facts.once(machine, isOld ? floorWithoutMinimum : floorOf);
}

function floorOf(machine: VirtualMachine, facts: Facts): Amount {
	return floorAbove(machine, facts.peek(machine, 'memory', 'minimum'), facts);
}

function floorWithoutMinimum(machine: VirtualMachine, facts: Facts): Amount {
	const minimum =
		facts.peek(machine, 'memory', 'minimum') ?? facts.peek(machine, 'memory', 'startup');
	return floorAbove(machine, minimum, facts);
}

function floorAbove(machine: VirtualMachine, minimum: number | undefined, facts: Facts): Amount {
	const whole =
		facts.peek(machine, 'memory', 'startup') ??
		(facts.peek(machine, 'memory', 'assigned') || Number.POSITIVE_INFINITY);
	const amount = (): Amount => {
		switch (facts.peek(machine, 'memory', 'dynamic')) {
			case false:
				return Number.isFinite(whole)
					? exactly(whole)
					: between(0, whole, machine, 'memory.startup');
			case true:
				return minimum === undefined
					? between(0, whole, machine, 'memory.minimum')
					: exactly(minimum);
			case undefined:
				return between(Math.min(minimum ?? 0, whole), whole, machine, 'memory.dynamic');
		}
	};
	return whileRunning(machine, facts, withOverhead(amount()));
}

/** What a machine takes of its host now. */
export function memoryNow(machine: VirtualMachine, facts: Facts): Amount {
	return facts.once(machine, heldNow);
}

function heldNow(machine: VirtualMachine, facts: Facts): Amount {
	return whileRunning(machine, facts, withOverhead(memoryWhenRunning(machine, facts)));
}

/** What machines take of their host together. */
export interface HeldMemory {
	readonly now: Amount;
	/** At least, however short of memory the host is. */
	readonly floor: Amount;
}

/** What machines take of their host together. Of a list that is another one with few changes only these are reckoned. */
export function memoryHeld(
	machines: readonly VirtualMachine[],
	facts: Facts,
	estate: Estate,
): HeldMemory {
	const origin = originOf(machines);
	const before = origin && facts.once(origin.before, memoryHeld, origin.estate);
	const gone = origin && exactlyHeld(origin.left, facts, origin.estate);
	if (!before || !gone) return heldBy(machines, facts, estate);
	const come = heldBy(origin.arrived, facts, estate);
	const total = (key: keyof HeldMemory): Amount => {
		const { least, most, unknown } = withFew(sum([before[key], come[key]]));
		return { least: least - gone[key].least, most: most - gone[key].most, unknown };
	};
	return { now: total('now'), floor: total('floor') };
}

function heldBy(machines: readonly VirtualMachine[], facts: Facts, estate: Estate): HeldMemory {
	return {
		now: withFew(sum(machines.map((one) => memoryNow(one, facts)))),
		floor: withFew(sum(machines.map((one) => memoryAtLeast(one, estate, facts)))),
	};
}

/** The same where all of it is known: only then it can be taken off again. */
function exactlyHeld(
	machines: readonly VirtualMachine[],
	facts: Facts,
	estate: Estate,
): HeldMemory | undefined {
	const own = facts.apart();
	const held = heldBy(machines, own, estate);
	const isKnown =
		held.now.unknown.length + held.floor.unknown.length + own.collected().missed.length === 0;
	return isKnown ? held : undefined;
}

/**
 * What a machine takes of the destination when it moves: the memory that is assigned to it, or what it
 * starts with where it is shut down to move. One that is off or saved takes none until it is started.
 */
export function memoryToMove(migration: Migration, facts: Facts): Amount {
	const { virtualMachine, type } = migration;
	const needed = withOverhead(
		statefulMigrations.some((one) => one === type)
			? memoryWhenRunning(virtualMachine, facts)
			: memoryToStart(virtualMachine, facts),
	);
	return isForRunning(migration) ? needed : whileRunning(virtualMachine, facts, needed);
}

/** What a machine that is online takes of another host when it has to start there: its startup memory. */
export function memoryToRestart(machine: VirtualMachine, facts: Facts): Amount {
	return whileRunning(machine, facts, withOverhead(memoryToStart(machine, facts)));
}

function memoryToStart(machine: VirtualMachine, facts: Facts): Amount {
	const startup = facts.peek(machine, 'memory', 'startup');
	return startup === undefined
		? between(0, Number.POSITIVE_INFINITY, machine, 'memory.startup')
		: exactly(startup);
}

/** What a machine that runs has of memory itself, without what it costs its host besides. */
export function memoryWhenRunning(machine: VirtualMachine, facts: Facts): Amount {
	const assigned = facts.peek(machine, 'memory', 'assigned');
	// Get-VM prints 0 for a machine that does not run: that tells nothing of its needs.
	if (assigned) return exactly(assigned);
	const startup = facts.peek(machine, 'memory', 'startup');
	const minimum = facts.peek(machine, 'memory', 'minimum') ?? 0;
	const maximum = facts.peek(machine, 'memory', 'maximum') ?? Number.POSITIVE_INFINITY;
	switch (facts.peek(machine, 'memory', 'dynamic')) {
		case false:
			return memoryToStart(machine, facts);
		case true:
			return between(minimum, maximum, machine, 'memory.assigned');
		case undefined:
			return between(Math.min(minimum, startup ?? 0), maximum, machine, 'memory.dynamic');
	}
}
