import { expect, test } from 'vitest';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import { nothingLost } from '../../../src/estate/losses.ts';
import { unknownNames } from '../../../src/estate/names/unknown-names.ts';
import type { Cluster, Host, Manifest, SetupStep } from '../../../src/generated/manifest.ts';

const cluster: Cluster = {
	apiVersion: 'hvlint/v1',
	kind: 'Cluster',
	name: 'HVC01',
	nodes: ['HV01', 'HV02'],
	disks: [{ name: 'Cluster Disk 1' }],
	networks: [{ name: 'Management' }],
	sharedVolumes: [{ name: 'Cluster Disk 2', path: 'C:\\ClusterStorage\\Volume1' }],
};
const host: Host = {
	apiVersion: 'hvlint/v1',
	kind: 'Host',
	name: 'HV01',
	switches: [{ name: 'Production' }],
	virtualSans: ['Fabric A'],
};
const withSetup = (...setup: SetupStep[]): Cluster => ({ ...cluster, setup });
const machine = { name: 'app01', owner: 'HV01' };

function unknown(...documents: Manifest[]): string[] {
	const facts = collectFacts();
	const found = unknownNames(buildEstate(documents), facts);
	return [
		...found.map(({ use, name, list }) => `${use} ${name}: ${list}`),
		...facts.collected().missed.map(({ fact }) => `missing ${fact}`),
	];
}

test.each<[string, Manifest[]]>([
	[
		'coordinator HV9: nodes of HVC01',
		[{ ...cluster, sharedVolumes: [{ name: 'Volume1', owner: 'HV9' }] }],
	],
	[
		'virtual switch Produktion: virtual switches of HV01',
		[
			{
				...host,
				cluster: null,
				virtualMachines: [{ name: 'lab01', networkAdapters: [{ switch: 'Produktion' }] }],
			},
		],
	],
	['owner HV9: nodes of HVC01', [{ ...cluster, roles: [{ name: 'Files', owner: 'HV9' }] }]],
	[
		'witness disk Cluster Disk 9: clustered disks of HVC01',
		[{ ...cluster, quorum: { witness: { disk: 'Cluster Disk 9' } } }],
	],
	['node HV9: nodes of HVC01', [withSetup({ step: 'JoinDomain', node: 'HV9' })]],
	[
		'volume Volume9: Cluster Shared Volumes of HVC01',
		[withSetup({ step: 'AddClusterSharedVolume', volume: 'Volume9' })],
	],
	[
		'network Managment: networks of HVC01',
		[cluster, { ...host, networkAdapters: [{ name: 'LAN', clusterNetwork: 'Managment' }] }],
	],
	[
		'possible owner HV9: nodes of HVC01',
		[{ ...cluster, virtualMachines: [{ ...machine, possibleOwners: ['HV01', 'HV9'] }] }],
	],
	[
		'preferred owner HV9: nodes of HVC01',
		[{ ...cluster, virtualMachines: [{ ...machine, preferredOwners: ['HV9'] }] }],
	],
	[
		'virtual switch Lab: virtual switches of HV01',
		[{ ...cluster, virtualMachines: [{ ...machine, networkAdapters: [{ switch: 'Lab' }] }] }, host],
	],
	[
		'virtual SAN Fabric B: virtual SANs of HV01',
		[
			{
				...cluster,
				virtualMachines: [
					{ ...machine, fibreChannelHostBusAdapters: [{ virtualSan: 'Fabric B' }] },
				],
			},
			host,
		],
	],
])('%s', (expected, documents) => {
	expect(unknown(...documents)).toEqual([expected]);
});

test('a switch or a virtual SAN that another owner of a role has is no unknown name, and one that none has is told once', () => {
	const role = {
		...machine,
		highlyAvailable: true,
		networkAdapters: [{ switch: 'Lab' }],
		fibreChannelHostBusAdapters: [{ virtualSan: 'Fabric B' }],
	};
	const other: Host = {
		...host,
		name: 'HV02',
		switches: [{ name: 'lab' }],
		virtualSans: [{ name: 'fabric b' }],
	};
	expect(unknown({ ...cluster, virtualMachines: [role] }, host, other)).toEqual([]);
	expect(unknown({ ...cluster, virtualMachines: [role] }, host)).toHaveLength(2);
	const loner = { ...role, highlyAvailable: false };
	expect(unknown({ ...cluster, virtualMachines: [loner] }, host, other)).toHaveLength(2);
});

test('a node that the setup evicts, and a volume by its folder, are known', () => {
	expect(
		unknown(
			withSetup(
				{ step: 'CreateVolume', volume: 'volume1' },
				{ step: 'UpgradeNode', node: 'HV00' },
				{ step: 'EvictNode', node: 'HV00' },
			),
		),
	).toEqual([]);
});

test('a volume whose folder was not collected may be the one that is meant', () => {
	expect(
		unknown({
			...withSetup({ step: 'CreateVolume', volume: 'Volume1' }),
			sharedVolumes: [{ name: 'Cluster Disk 2' }],
		}),
	).toEqual(['missing path']);
});

test('a set-up that lost a step may have added the node', () => {
	const documents = [withSetup({ step: 'JoinDomain', node: 'HV9' })];
	const setup = documents[0]?.setup;
	const facts = collectFacts({ ...nothingLost, isIncomplete: (list) => list === setup });
	expect(unknownNames(buildEstate(documents), facts)).toEqual([]);
});

test('each is found where it stands', () => {
	const step: SetupStep = { step: 'JoinDomain', node: 'HV9' };
	const witness = { disk: 'Cluster Disk 9' };
	const role = { name: 'Files', owner: 'HV9' };
	const documents = [{ ...withSetup(step), roles: [role], quorum: { witness } }];
	const found = unknownNames(buildEstate(documents), collectFacts());
	expect(found.map(({ object, key }) => [object, key])).toEqual(
		expect.arrayContaining([
			[step, 'node'],
			[role, 'owner'],
			[witness, 'disk'],
		]),
	);
});
