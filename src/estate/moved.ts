import type { WindowsServerVersion } from '../facts/windows-server.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';
import type { Estate } from './estate.ts';
import { collectFacts } from './facts.ts';
import { getOrAdd } from './maps.ts';
import type { Migration } from './migration.ts';

/** A machine, and a host. */
export interface Whereabouts {
	readonly virtualMachine: VirtualMachine;
	readonly host: Host;
}

/** Where machines are by now that are not where the manifests have them. */
export interface Movements {
	/** Where machines are; of one that moved twice the last entry counts. */
	readonly moved: readonly Whereabouts[];
	/** Where machines are on their way to: they are on both hosts. */
	readonly moving?: readonly Whereabouts[];
	/** Machines that are nowhere: neither where they were nor where they moved to. */
	readonly gone?: readonly Whereabouts[];
	/** The moves that are still planned. */
	readonly planned?: readonly Migration[];
}

interface Change {
	readonly arrived: Set<VirtualMachine>;
	readonly left: Set<VirtualMachine>;
}

/** The estate after machines have moved, and while others do. */
export function movedEstate(
	estate: Estate,
	{ moved, moving = [], gone = [], planned = estate.migrations }: Movements,
): Estate {
	const hosts = new Map(moved.map(({ virtualMachine, host }) => [virtualMachine, host]));
	const lists = new Map<Host, readonly VirtualMachine[]>();
	const changes = changesOf(estate, hosts, moving, gone);
	return {
		...estate,
		migrations: planned,
		plannedMigrations(facts) {
			estate.plannedMigrations(facts);
			return planned;
		},
		ownerOf: (machine, facts) => hosts.get(machine) ?? estate.ownerOf(machine, facts),
		machinesOn(host, facts) {
			const before = estate.machinesOn(host, facts);
			const change = changes.get(host);
			// The same list each time: much is asked of whole lists, once.
			return change ? getOrAdd(lists, host, () => applied(before, change)) : before;
		},
		movedSince: (host) => {
			const { arrived = [], left = [] } = changes.get(host) ?? {};
			return { arrived: [...arrived], left: [...left] };
		},
		windowsServerOf: (object, facts) =>
			estate.windowsServerOf(hosts.get(object as VirtualMachine) ?? object, facts),
		migrationTo: (virtualMachine, destination, wanted, from) =>
			estate.migrationTo(virtualMachine, destination, wanted, hosts.get(virtualMachine) ?? from),
	};
}

/** Who has come to hosts and gone from them. */
function changesOf(
	estate: Estate,
	hosts: ReadonlyMap<VirtualMachine, Host>,
	moving: readonly Whereabouts[],
	gone: readonly Whereabouts[],
): ReadonlyMap<Host, Change> {
	const changes = new Map<Host, Change>();
	const facts = collectFacts();
	const at = (host: Host) =>
		getOrAdd(changes, host, (): Change => ({ arrived: new Set(), left: new Set() }));
	for (const [machine, host] of hosts) {
		const before = estate.ownerOf(machine, facts);
		facts.reset();
		if (before === host) continue;
		at(host).arrived.add(machine);
		if (before) at(before).left.add(machine);
	}
	for (const { virtualMachine, host } of moving) at(host).arrived.add(virtualMachine);
	for (const { virtualMachine, host } of gone) at(host).arrived.delete(virtualMachine);
	return changes;
}

function applied(
	before: readonly VirtualMachine[],
	{ arrived, left }: Change,
): readonly VirtualMachine[] {
	return [...new Set([...before.filter((machine) => !left.has(machine)), ...arrived])];
}

/** The estate as if a machine were on a host, and no other machine anywhere. */
export function estateAlone(estate: Estate, machine: VirtualMachine, owner: Host): Estate {
	const own = [machine];
	const none: readonly VirtualMachine[] = [];
	return {
		...estate,
		migrations: [],
		plannedMigrations: () => [],
		ownerOf: (one) => (one === machine ? owner : undefined),
		machinesOn: (host) => (host === owner ? own : none),
		movedSince: (host) => {
			const left = estate.machinesOn(host, collectFacts());
			return { arrived: [], left };
		},
		windowsServerOf: (object, facts) =>
			estate.windowsServerOf(object === machine ? owner : object, facts),
		migrationTo: (one, destination, wanted, from) =>
			estate.migrationTo(one, destination, wanted, one === machine ? owner : from),
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
