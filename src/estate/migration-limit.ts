import { clusterMigrationLimit, defaultMigrationLimit } from '../facts/live-migration.ts';
import { isWithin } from '../facts/windows-server.ts';
import type { Cluster, Host } from '../generated/manifest.ts';
import type { Estate } from './estate.ts';
import { type Facts, quiet } from './facts.ts';

/** How many live migrations a cluster allows each node at once; undefined where each node has its own limit. */
export function sharedMigrationLimit(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): number | undefined {
	const declared = facts.peek(cluster, 'maximumParallelMigrations');
	// One that is declared of a version without it is nobody's limit.
	const version = estate.windowsServerOf(cluster, declared === undefined ? quiet(facts) : facts);
	if (version === undefined || !isWithin(version, clusterMigrationLimit.settable)) return undefined;
	if (declared !== undefined) return declared;
	const isAlways = isWithin(version, clusterMigrationLimit.always);
	return facts.assume(
		cluster,
		'maximumParallelMigrations',
		isAlways ? clusterMigrationLimit.default : undefined,
		isAlways ? 'one for each node' : 'not set, each node has its own limit',
	);
}

/** How many live migrations a node takes part in at once, whether they come to it or leave it. */
export function migrationLimit(node: Host, cluster: Cluster, estate: Estate, facts: Facts): number {
	// A node of Windows Server 2008 R2 takes part in one at a time.
	if (estate.windowsServerOf(node, quiet(facts)) === '2008R2') return 1;
	return (
		sharedMigrationLimit(cluster, estate, facts) ??
		facts.assume(node, 'liveMigration', 'maximum', defaultMigrationLimit, 'two at once')
	);
}
