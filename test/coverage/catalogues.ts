import { bpa } from './bpa.ts';
import type { Catalogue, Row } from './catalogue.ts';
import { limits } from './limits.ts';
import { liveMigration } from './live-migration.ts';
import { practice } from './practice.ts';
import { quorum } from './quorum.ts';
import { setupOrder } from './setup-order.ts';
import { storage } from './storage.ts';
import { testCluster } from './test-cluster.ts';

/** What Microsoft's tools check and its documents say, in the order of docs/coverage.md. */
export const catalogues: readonly Catalogue[] = [
	bpa,
	testCluster,
	limits,
	setupOrder,
	liveMigration,
	storage,
	quorum,
	practice,
];

/** Every row by the name that rules call it by: `bpa/replica-compression`. */
export const rows: ReadonlyMap<string, Row & { readonly catalogue: Catalogue }> = new Map(
	catalogues.flatMap((catalogue) =>
		catalogue.rows.map((row) => [`${catalogue.id}/${row.id}`, { ...row, catalogue }]),
	),
);
