import {
	bitsPerByte,
	defaultTransport,
	longestPauses,
	passes,
	type Transport,
} from '../../facts/migration-time.ts';
import type { Host } from '../../generated/manifest.ts';
import { memoryWhenRunning } from '../compute/memory.ts';
import type { Estate } from '../estate.ts';
import { type Facts, type MissingFact, quiet } from '../facts.ts';
import type { Migration } from '../migration.ts';
import { fastestListening } from '../network/migration-adapters.ts';
import { firstNetworks, linkSpeedBetween, migrationNetworksBetween } from '../network/networks.ts';
import { ask } from '../tentative.ts';
import { atRandom, type ChangedMemory, steadily } from './changed-memory.ts';
import { type Copied, copy } from './pre-copy.ts';

/** Two bounds, in seconds. */
export interface Seconds {
	readonly least: number;
	readonly most: number;
}

/** How long a live migration takes, as a model has it. */
export interface MoveTime {
	/** Undefined where facts are missing without which there is no estimate. */
	readonly total: Seconds | undefined;
	/** How long the machine stands still; undefined where nothing tells how fast it changes its memory. */
	readonly pause: Seconds | undefined;
	/** Whether nothing tells that: `total` is then of a machine that changes next to nothing meanwhile. */
	readonly isIdle: boolean;
	readonly missed: readonly MissingFact[];
}

/**
 * Estimates how long a live migration takes; undefined for one that copies no memory.
 *
 * @param others How many migrations share the link at the same time.
 */
export function moveTime(
	migration: Migration,
	estate: Estate,
	facts: Facts,
	others = 0,
): MoveTime | undefined {
	const { virtualMachine, type } = migration;
	const state = facts.peek(virtualMachine, 'state');
	if (type !== 'Live' || (state !== undefined && state !== 'Running' && state !== 'Paused'))
		return undefined;
	const { answer: link, missing } = ask(facts, (own) => linkOf(migration, estate, own));
	const memory = memoryWhenRunning(virtualMachine, quiet(facts));
	const isKnown = link !== undefined && Number.isFinite(memory.most) && memory.most > 0;
	const dirtyRate = facts.peek(virtualMachine, 'memory', 'dirtyRate');
	const missed = [
		...(state === undefined ? [{ object: virtualMachine, fact: 'state' }] : []),
		...memory.unknown,
		...missing,
		...(dirtyRate === undefined ? [{ object: virtualMachine, fact: 'memory.dirtyRate' }] : []),
	];
	if (!isKnown) return { total: undefined, pause: undefined, isIdle: false, missed };
	const rate = (bits: number, sharing: number) => link.speed / bits / (1 + sharing);
	const [fewest, most] = bitsPerByte[link.transport];
	// The others may be through before it has begun.
	const fast = rate(fewest, 0);
	const slow = rate(most, others);
	if (dirtyRate === undefined)
		return {
			total: { least: memory.least / fast, most: memory.most / slow },
			pause: undefined,
			isIdle: true,
			missed,
		};
	const copies = [
		...copiesAt(memory.least, fast, atRandom(memory.least, dirtyRate / page)),
		...copiesAt(memory.most, slow, steadily(dirtyRate, memory.most)),
	];
	return {
		total: boundsOf(copies.map(({ total }) => total)),
		pause: boundsOf(copies.map(({ pause }) => pause)),
		isIdle: false,
		missed,
	};
}

const page = 4096;

/** What comes of all ways in which the passes may be ended. */
function copiesAt(first: number, rate: number, changedWithin: ChangedMemory): Copied[] {
	if (first <= 0) return [];
	return passes.flatMap((most) =>
		longestPauses.flatMap(
			(longestPause) => copy({ first, rate, changedWithin, longestPause, passes: most }) ?? [],
		),
	);
}

function boundsOf(numbers: readonly number[]): Seconds {
	return { least: Math.min(...numbers), most: Math.max(...numbers) };
}

interface Link {
	/** In bits per second. */
	readonly speed: number;
	readonly transport: Transport;
}

/**
 * What the memory of a machine goes over, as far as it is known: of a role the network that comes first, at
 * its slower end; outside a cluster the destination's fastest adapter that takes it.
 */
function linkOf(
	{ cluster, source, destination, operation }: Migration,
	estate: Estate,
	facts: Facts,
): Link | undefined {
	const transport = source && transportOf(source, estate, facts);
	if (operation === 'Move-VM') {
		const fastest = fastestListening(destination, Number.POSITIVE_INFINITY, estate, facts);
		return transport && fastest && { speed: fastest.speed, transport };
	}
	if (!source || !cluster) return undefined;
	const found = migrationNetworksBetween(cluster, source, destination, quiet(facts));
	const candidates = found ? firstNetworks(found, quiet(facts)) : [];
	if (candidates.length === 0) {
		migrationNetworksBetween(cluster, source, destination, facts);
		return undefined;
	}
	const speeds = candidates.map(({ network }) =>
		linkSpeedBetween(network, source, destination, facts),
	);
	const known = speeds.filter((speed) => speed !== undefined);
	if (transport === undefined || known.length < speeds.length) return undefined;
	// Which of them it is matters where they differ: then the slowest bounds it.
	return { speed: Math.min(...known), transport };
}

function transportOf(host: Host, estate: Estate, facts: Facts): Transport | undefined {
	const own = facts.peek(host, 'liveMigration', 'performance');
	if (own) return own;
	const version = estate.windowsServerOf(host, facts);
	return version && defaultTransport(version);
}
