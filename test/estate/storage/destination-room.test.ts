import { expect, test } from 'vitest';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import { findRoom } from '../../../src/estate/storage/destination-room.ts';
import type { Cluster, Host } from '../../../src/generated/manifest.ts';

const cluster: Cluster = {
	apiVersion: 'hvlint/v1',
	kind: 'Cluster',
	name: 'HVC01',
	nodes: ['HV01'],
	sharedVolumes: [{ name: 'Volume1', path: 'C:\\ClusterStorage\\Volume1', free: 1024 }],
	fileShares: [{ path: '\\\\fs01\\vms', free: 2048, fullAccess: ['CONTOSO\\HV02$'] }],
	disks: [],
};
const host: Host = {
	apiVersion: 'hvlint/v1',
	kind: 'Host',
	name: 'HV01',
	cluster: 'HVC01',
	storage: {
		volumes: [
			{ path: 'D:', free: 4096 },
			{ path: 'D:\\Fast', free: 512 },
		],
	},
};
const estate = buildEstate([cluster, host]);

test.each([
	[
		'C:\\ClusterStorage\\Volume1\\app01',
		{ kind: 'volume', name: 'Volume1', free: { least: 1024 } },
	],
	[
		'C:\\ClusterStorage\\Volume2\\app01',
		{ kind: 'none', volumes: ['C:\\ClusterStorage\\Volume1'] },
	],
	['\\\\fs01\\vms\\app01', { kind: 'noAccess', share: '\\\\fs01\\vms' }],
	['D:\\app01', { kind: 'volume', name: 'D:', free: { least: 4096 } }],
	['D:\\Fast\\app01', { kind: 'volume', name: 'D:\\Fast', free: { least: 512 } }],
	['E:\\app01', { kind: 'none', volumes: ['D:', 'D:\\Fast'] }],
])('what there is where %s is to go', (path, room) => {
	expect(findRoom(path, host, estate, collectFacts())).toMatchObject(room);
});
