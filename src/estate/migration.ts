import type { Cluster, Host, PlannedMigration, VirtualMachine } from '../generated/manifest.ts';
import type { Facts } from './facts.ts';

/** How a machine is moved, by the names of Move-ClusterVirtualMachineRole -MigrationType. */
export type MigrationType = NonNullable<PlannedMigration['type']>;

/** A move of a machine from the node that it is on to another one. */
export interface Migration {
	readonly virtualMachine: VirtualMachine;
	/** Where the machine is now; undefined where nothing says it. */
	readonly source: Host | undefined;
	readonly destination: Host;
	readonly type: MigrationType;
	/** The machine's cluster; undefined where nothing says it, or where it has none. */
	readonly cluster: Cluster | undefined;
	/** The entry of the manifest that plans it; undefined for a pair that the user asked about. */
	readonly planned: PlannedMigration | undefined;
}

/** The node that the machine is on; where nothing says it, that is named as missing. */
export function sourceOf({ source, virtualMachine }: Migration, facts: Facts): Host | undefined {
	if (!source) facts.missing(virtualMachine, 'owner');
	return source;
}

/** The ways of moving that carry the machine's memory along, running (Live) or saved (Quick). */
export const statefulMigrations = ['Live', 'Quick'] as const satisfies readonly MigrationType[];
