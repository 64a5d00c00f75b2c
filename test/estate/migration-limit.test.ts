import { expect, test } from 'vitest';
import { buildEstate } from '../../src/estate/estate.ts';
import { collectFacts } from '../../src/estate/facts.ts';
import { migrationLimit } from '../../src/estate/migration-limit.ts';
import type { WindowsServerVersion } from '../../src/facts/windows-server.ts';
import type { Cluster, Host } from '../../src/generated/manifest.ts';

test.each<[WindowsServerVersion, Partial<Cluster>, Partial<Host>, number]>([
	['2008R2', {}, { liveMigration: { maximum: 4 } }, 1],
	['2012R2', {}, { liveMigration: { maximum: 4 } }, 4],
	['2012R2', {}, {}, 2],
	['2019', { maximumParallelMigrations: 3 }, { liveMigration: { maximum: 4 } }, 4],
	['2025', {}, { liveMigration: { maximum: 4 } }, 1],
	['2025', { maximumParallelMigrations: 3 }, { liveMigration: { maximum: 4 } }, 3],
])('a node of %s takes part in so many live migrations', (version, ofCluster, ofHost, limit) => {
	const head = { apiVersion: 'hvlint/v1' } as const;
	const cluster: Cluster = {
		...head,
		kind: 'Cluster',
		name: 'HVC01',
		operatingSystem: version,
		nodes: ['HV01'],
		...ofCluster,
	};
	const node: Host = { ...head, kind: 'Host', name: 'HV01', ...ofHost };
	expect(migrationLimit(node, cluster, buildEstate([cluster, node]), collectFacts())).toBe(limit);
});
