import type { WindowsServerVersion } from '../facts/windows-server.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';
import { type Change, changedList } from './changed-list.ts';
import type { Estate } from './estate.ts';
import { collectFacts } from './facts.ts';
import { getOrAdd } from './maps.ts';
import type { Migration } from './migration.ts';

/** A machine, and a host. */
export interface Whereabouts {
	readonly virtualMachine: VirtualMachine;
	readonly host: Host;
}

/** What goes on while moves are made. */
interface Movements {
	/** Where machines are on their way to: they are on both hosts. */
	readonly moving?: readonly Whereabouts[];
	/** The moves that are still planned. */
	readonly planned?: readonly Migration[];
}

/** Moves that are made one after the other. */
export interface Moves {
	/** The estate by now, while others move. It stays so when more moves are made. */
	now(meanwhile?: Movements): Estate;
	/** @param presence Where the machines are from now on. */
	make(moved: readonly Whereabouts[], presence?: Presence): void;
}

/** Where a machine is whose move is made, or about which only the worst or the best is to be told of both hosts. */
export type Presence = 'destination' | 'both' | 'neither';

/** Starts with the estate as it is. What moves change is kept once, however many estates look at it. */
export function startMoves(estate: Estate): Moves {
	const facts = collectFacts();
	/** How many moves were made. */
	let made = 0;
	const stays = new Map<VirtualMachine, { readonly since: number; readonly host: Host }[]>();
	const logs = new Map<Host, HostLog>();
	/** Who is on neither host. */
	const nowhere = new Set<VirtualMachine>();
	const note = (host: Host, machine: VirtualMachine, isArrival: boolean) =>
		getOrAdd(logs, host, (): HostLog => ({ passings: [], latest: undefined })).passings.push({
			...{ at: made, machine, isArrival },
		});
	const whereAt = (machine: VirtualMachine, time: number): Host | undefined =>
		stays.get(machine)?.findLast(({ since }) => since <= time)?.host;
	return {
		make(moved, presence = 'destination') {
			for (const { virtualMachine, host } of moved) {
				const before = whereAt(virtualMachine, made) ?? estate.ownerOf(virtualMachine, facts);
				facts.reset();
				made += 1;
				if (presence !== 'both')
					getOrAdd(stays, virtualMachine, () => []).push({ since: made, host });
				const wasThere = !nowhere.delete(virtualMachine);
				if (presence === 'neither') nowhere.add(virtualMachine);
				const isThere = presence !== 'neither';
				if (before === host && wasThere === isThere) continue;
				if (before && wasThere && presence !== 'both') note(before, virtualMachine, false);
				if (isThere) note(host, virtualMachine, true);
			}
		},
		now({ moving = [], planned = estate.migrations } = {}) {
			const time = made;
			const at = (host: Host, some: readonly Whereabouts[]) =>
				some.filter((one) => one.host === host).map(({ virtualMachine }) => virtualMachine);
			const lists = new Map<Host, readonly VirtualMachine[]>();
			const now: Estate = {
				...estate,
				migrations: planned,
				plannedMigrations(own) {
					estate.plannedMigrations(own);
					return planned;
				},
				ownerOf: (machine, own) => whereAt(machine, time) ?? estate.ownerOf(machine, own),
				hostsOf(machine, own) {
					const owner = now.ownerOf(machine, own);
					const next = moving.find(({ virtualMachine }) => virtualMachine === machine)?.host;
					return [owner, next].filter((one) => one !== undefined);
				},
				machinesOn(host, own) {
					const start = { passings: 0, list: estate.machinesOn(host, own), estate };
					// The same list each time: much is asked of whole lists, once.
					return getOrAdd(lists, host, () => {
						const settled = settledOn(logs.get(host), time, start, now);
						const change = { arrived: at(host, moving), left: [] };
						return changedList(settled.list, settled.estate, change);
					});
				},
				movedSince(host) {
					const { passings = [] } = logs.get(host) ?? {};
					const { arrived, left } = changeBy(passings.slice(0, numberBy(passings, time)));
					return { arrived: [...new Set([...arrived, ...at(host, moving)])], left };
				},
				windowsServerOf: (object, own) =>
					estate.windowsServerOf(whereAt(object as VirtualMachine, time) ?? object, own),
				migrationTo: (machine, destination, wanted, from) =>
					estate.migrationTo(machine, destination, wanted, whereAt(machine, time) ?? from),
			};
			return now;
		},
	};
}

/** That a machine has come to a host, or left it. */
interface Passing {
	/** Which move it is. */
	readonly at: number;
	readonly machine: VirtualMachine;
	readonly isArrival: boolean;
}

/** Who is on a host after so many came or left, and the estate of then. */
interface Settled {
	readonly passings: number;
	readonly list: readonly VirtualMachine[];
	readonly estate: Estate;
}

interface HostLog {
	readonly passings: Passing[];
	/** Who was there when it was asked for last: the next list is this one with few changes. */
	latest: Settled | undefined;
}

/** Who is on a host after moves, besides those that are on their way. */
function settledOn(
	log: HostLog | undefined,
	time: number,
	start: Settled,
	estate: Estate,
): Settled {
	if (!log) return start;
	const passings = numberBy(log.passings, time);
	// Also estates of before are asked again.
	const { latest } = log;
	const known = latest && latest.passings <= passings ? latest : start;
	if (known.passings === passings) return known;
	const change = changeBy(log.passings.slice(known.passings, passings));
	const settled = { passings, list: changedList(known.list, known.estate, change), estate };
	if (!latest || latest.passings < passings) log.latest = settled;
	return settled;
}

/** How many have come or left by then. */
function numberBy(passings: readonly Passing[], time: number): number {
	return passings.findLastIndex(({ at }) => at <= time) + 1;
}

/** Who has come that is still there, and who was there and has left. */
function changeBy(passings: readonly Passing[]): Change {
	const arrived = new Set<VirtualMachine>();
	const left = new Set<VirtualMachine>();
	for (const { machine, isArrival } of passings) {
		const [undone, done] = isArrival ? [left, arrived] : [arrived, left];
		if (!undone.delete(machine)) done.add(machine);
	}
	return { arrived: [...arrived], left: [...left] };
}

/** The estate as if one machine were on a host, and no other machine anywhere. */
export interface LonelyEstate {
	readonly estate: Estate;
	/** Puts another machine there instead. What is found out of hosts alone holds still. */
	put(machine: VirtualMachine, host: Host): void;
}

/** An estate without machines at first. */
export function estateAlone(estate: Estate): LonelyEstate {
	const none: readonly VirtualMachine[] = [];
	let there: Whereabouts | undefined;
	let own = none;
	const ownerOf = (machine: VirtualMachine) =>
		machine === there?.virtualMachine ? there.host : undefined;
	return {
		put(virtualMachine, host) {
			there = { virtualMachine, host };
			own = [virtualMachine];
		},
		estate: {
			...estate,
			migrations: [],
			plannedMigrations: () => [],
			ownerOf,
			hostsOf: (machine) => [ownerOf(machine)].filter((one) => one !== undefined),
			machinesOn: (host) => (host === there?.host ? own : none),
			movedSince: (host) => ({ arrived: [], left: estate.machinesOn(host, collectFacts()) }),
			windowsServerOf: (object, facts) =>
				estate.windowsServerOf(ownerOf(object as VirtualMachine) ?? object, facts),
			migrationTo: (machine, destination, wanted, from) =>
				estate.migrationTo(machine, destination, wanted, ownerOf(machine) ?? from),
		},
	};
}

/** The estate as if hosts had another version of Windows Server. */
export function upgradedEstate(
	estate: Estate,
	upgraded: ReadonlySet<Host>,
	version: WindowsServerVersion,
): Estate {
	return {
		...estate,
		windowsServerOf(object, facts) {
			const host =
				object.kind === 'Host' || object.kind === 'Cluster'
					? object
					: estate.ownerOf(object, collectFacts());
			return host && upgraded.has(host as Host) ? version : estate.windowsServerOf(object, facts);
		},
	};
}
