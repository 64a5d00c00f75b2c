/** Rows whose rule is still to be written. A row that gets its rule leaves; none comes. */
export const pending: ReadonlySet<string> = new Set([
	'live-migration/host-name-case',
	'storage/quick-migration',
	'storage/iscsi-network',
	'storage/reserve',
	'storage/direct-cache-memory',
	'storage/sector-size',
	'practice/iscsi',
	'practice/antivirus',
	'practice/host-name-case',
]);
