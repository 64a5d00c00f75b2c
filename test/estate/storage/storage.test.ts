import { expect, test } from 'vitest';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import { nameOfPlace, storagePlaceOf } from '../../../src/estate/storage/storage.ts';
import type { Cluster, Host } from '../../../src/generated/manifest.ts';

const cluster: Cluster = {
	apiVersion: 'hvlint/v1',
	kind: 'Cluster',
	name: 'HVC01',
	nodes: ['HV01', 'HV02'],
	sharedVolumes: [
		{
			name: 'Volume1',
			path: 'C:\\ClusterStorage\\Volume1',
			volumePath: '\\\\?\\Volume{26a21bda-a627-11d7-9931-806e6f6e6963}\\',
		},
		{ name: 'Volume10', path: 'c:/clusterstorage/volume10/' },
	],
	disks: [
		{ name: 'Cluster Disk 1', use: 'Witness', path: 'Q:' },
		{ name: 'Cluster Disk 2', path: 'E:', owner: 'app01' },
		{ name: 'Cluster Disk 3', path: 'E:\\Mounts\\Logs', owner: 'app01' },
		{ name: 'Cluster Disk 4', path: null, use: 'PassThrough' },
	],
	fileShares: [{ path: '\\\\fs01\\vms' }],
};
const node: Host = {
	apiVersion: 'hvlint/v1',
	kind: 'Host',
	name: 'HV01',
	systemDrive: 'S:',
	networkAdapters: [{ name: 'NIC1', ipAddress: '10.0.1.11/24' }],
};
const estate = buildEstate([cluster, node]);

test.each([
	['C:\\ClusterStorage\\Volume1\\app01', 'sharedVolume', 'Volume1'],
	['C:\\ClusterStorage\\Volume10\\app01', 'sharedVolume', 'Volume10'],
	['C:\\ClusterStorage\\Volume1\\..\\Volume10', 'sharedVolume', 'Volume10'],
	['\\\\?\\c:\\clusterstorage\\volume1', 'sharedVolume', 'Volume1'],
	['\\\\?\\VOLUME{26A21BDA-A627-11D7-9931-806E6F6E6963}\\app01', 'sharedVolume', 'Volume1'],
	['C:\\ClusterStorage', 'unknownSharedVolume', 'c:\\clusterstorage'],
	['C:\\ClusterStorage\\Volume2', 'unknownSharedVolume', 'c:\\clusterstorage\\volume2'],
	['D:\\ClusterStorage\\Volume1', 'unknownSharedVolume', 'd:\\clusterstorage\\volume1'],
	['E:\\app01', 'clusterDisk', 'Cluster Disk 2'],
	['e:\\mounts\\logs\\app01', 'clusterDisk', 'Cluster Disk 3'],
	['\\\\FS01\\VMs\\app01', 'fileShare', '\\\\fs01\\vms'],
	['\\\\fs02\\vms\\app01', 'fileShare', '\\\\fs02\\vms'],
	['C:\\VMs\\app01', 'local', 'c:\\vms\\app01'],
	['D:\\app01', 'local', 'd:\\app01'],
	['Q:\\app01', 'local', 'q:\\app01'],
	['\\\\HV01\\D$\\app01', 'local', '\\\\hv01\\d$\\app01'],
	['\\\\HV02\\vms\\app01', 'local', '\\\\hv02\\vms\\app01'],
	['\\\\hv02.contoso.com\\vms\\app01', 'local', '\\\\hv02.contoso.com\\vms\\app01'],
	['\\\\10.0.1.11\\vms\\app01', 'local', '\\\\10.0.1.11\\vms\\app01'],
])('%s is on %s %s', (path, kind, name) => {
	const facts = collectFacts();
	for (const _ of [1, 2]) {
		const place = storagePlaceOf(cluster, path, estate, facts);
		expect(place?.kind).toBe(kind);
		expect(place && nameOfPlace(place)).toBe(name);
	}
	expect(facts.collected().missed).toEqual([]);
});

test.each(['app01', '\\\\HV01\\C$\\ClusterStorage\\Volume1\\app01'])(
	'%s tells no place',
	(path) => {
		const withIds: Cluster = { ...cluster, sharedVolumes: [] };
		expect(storagePlaceOf(withIds, path, estate, collectFacts())?.kind).toBe('unknown');
	},
);

test('a volume whose paths are not known leaves the place open', () => {
	const unknown: Cluster = {
		...cluster,
		sharedVolumes: [{ name: 'Volume1' }],
		disks: [{ name: 'Disk 2' }],
	};
	const facts = collectFacts();
	expect(storagePlaceOf(unknown, 'C:\\ClusterStorage\\Volume1', estate, facts)).toBeUndefined();
	expect(storagePlaceOf(unknown, 'D:\\app01', estate, facts)).toBeUndefined();
	expect(facts.collected().missed.map(({ fact }) => fact)).toEqual(['path', 'path']);
});

test('a system drive is no clustered disk, whatever the disks are', () => {
	const { disks: _, ...unknown } = cluster;
	const facts = collectFacts();
	expect(storagePlaceOf(unknown, 'S:\\ISO\\tools.iso', estate, facts)?.kind).toBe('local');
	expect(facts.collected().missed).toEqual([]);
});

test('the nodes are needed to tell whether a share is of one of them', () => {
	const { nodes: _, ...unknown } = cluster;
	const facts = collectFacts();
	storagePlaceOf(unknown, '\\\\fs01\\vms\\app01', estate, facts);
	expect(facts.collected().missed.map(({ fact }) => fact)).toEqual(['nodes']);
});
