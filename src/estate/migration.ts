import type { Cluster, Host, OwnMigration, VirtualMachine } from '../generated/manifest.ts';
import { isRole } from './cluster/role.ts';
import type { Estate } from './estate.ts';
import { type Facts, type MissingFact, quiet } from './facts.ts';
import type { Losses } from './losses.ts';

/** How a role is moved, by the names of Move-ClusterVirtualMachineRole -MigrationType. */
export type MigrationType = NonNullable<OwnMigration['type']>;

/**
 * The cmdlet that a move is made with: of a role to another node of its cluster, of a machine that is
 * none to another host, of nothing but a machine's files.
 */
export type MigrationOperation = (typeof migrationOperations)[number];

export const migrationOperations = [
	'Move-ClusterVirtualMachineRole',
	'Move-VM',
	'Move-VMStorage',
] as const;

/** A move of a machine from the host that it is on to another one, or of its files to another place. */
export interface Migration {
	readonly virtualMachine: VirtualMachine;
	/** Where the machine is now; undefined where nothing says it. */
	readonly source: Host | undefined;
	readonly destination: Host;
	readonly operation: MigrationOperation;
	/** Where it is not known whether the machine is in a cluster: what would tell. */
	readonly unknownCluster: readonly MissingFact[];
	/** How a role moves. Move-VM moves a running machine live, and one that is off as it is. */
	readonly type: MigrationType;
	/** The machine's cluster; undefined where nothing says it, or where it has none. */
	readonly cluster: Cluster | undefined;
	/** What is asked for: the entry of the manifest that plans it, or the like of one. */
	readonly wanted: OwnMigration;
	/** The entry of the manifest that plans it; undefined for a move that the user asked about. */
	readonly planned: OwnMigration | undefined;
	/** What holds the plan, where it is not known to have a machine of that name: one elsewhere is meant. */
	readonly holderWithout: Cluster | Host | undefined;
}

/** The host that the machine is on; where nothing says it, that is named as missing. */
export function sourceOf({ source, virtualMachine }: Migration, facts: Facts): Host | undefined {
	if (!source) facts.missing(virtualMachine, 'owner');
	return source;
}

/** The ways of moving that carry the machine's memory along, running (Live) or saved (Quick). */
export const statefulMigrations = ['Live', 'Quick'] as const satisfies readonly MigrationType[];

/** Whether a machine has to run for a move: a role that moves live has to, Move-VM takes any. */
export function isForRunning({ operation, type }: Migration): boolean {
	return operation === 'Move-ClusterVirtualMachineRole' && type === 'Live';
}

/** What of a plan chooses what is judged. */
const choices = ['from', 'type', 'includeStorage', 'destinationStoragePath'] as const;

/**
 * What decides which move it is, and is not known: then nothing of it is decided. A plan chose it, but nobody
 * can read it; another machine of its name, where it is planned, may have been lost; the machine may be where
 * its files are to go; the destination may be a node that was lost.
 */
export function unclearOf(migration: Migration, losses: Losses): readonly MissingFact[] {
	const { virtualMachine, source, cluster, operation, wanted, holderWithout } = migration;
	const unclear: MissingFact[] = choices
		.filter((choice) => wanted[choice] === undefined && losses.isSpoiled(wanted, choice))
		.map((choice) => ({ object: wanted, fact: choice }));
	if (holderWithout) unclear.push(...lostMachinesOf(holderWithout, losses));
	// A machine that a host lists may be on another one, if it says so.
	if (wanted.from === undefined && losses.isSpoiled(virtualMachine, 'owner'))
		unclear.push({ object: virtualMachine, fact: 'owner' });
	if (!source && wanted.destinationStoragePath !== undefined)
		unclear.push({ object: virtualMachine, fact: 'owner' });
	const isPerhapsRole = operation === 'Move-VM' && virtualMachine.highlyAvailable === undefined;
	if (isPerhapsRole && cluster?.nodes && losses.isIncomplete(cluster.nodes))
		unclear.push({ object: cluster, fact: 'nodes' });
	return unclear;
}

/** What was lost that may have told of a machine of a cluster or a host. */
function lostMachinesOf(holder: Cluster | Host, losses: Losses): readonly MissingFact[] {
	const { virtualMachines = [] } = holder;
	const isListLost =
		losses.isSpoiled(holder, 'virtualMachines') || losses.isIncomplete(virtualMachines);
	return [
		...(isListLost ? [{ object: holder, fact: 'virtualMachines' }] : []),
		...losses.documents.map((object) => ({ object, fact: 'content' })),
	];
}

/** The cmdlet that makes a move. What may be a role is taken for one as long as it stays in its cluster. */
export function operationOf(
	move: Pick<Migration, 'virtualMachine' | 'source' | 'destination' | 'cluster' | 'wanted'>,
	estate: Estate,
	facts: Facts,
): MigrationOperation {
	const { virtualMachine, source, destination, cluster, wanted } = move;
	if (source === destination && wanted.destinationStoragePath !== undefined)
		return 'Move-VMStorage';
	if (estate.clusterOf(virtualMachine, quiet(facts)) === null) return 'Move-VM';
	const isOfCluster = isRole(virtualMachine, estate, quiet(facts));
	if (isOfCluster !== undefined) return isOfCluster ? 'Move-ClusterVirtualMachineRole' : 'Move-VM';
	const nodes = cluster && estate.nodesOf(cluster, quiet(facts));
	const leaves = nodes !== undefined && !nodes.includes(destination);
	return wanted.includeStorage || leaves ? 'Move-VM' : 'Move-ClusterVirtualMachineRole';
}
