import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import {
	findAtVersion,
	findExcesses,
	lengthAt,
	type Measure,
	type Measured,
	numberAt,
	sourcesOf,
} from '../../src/estate/measures/measure.ts';
import { limit } from '../../src/facts/limits.ts';
import type { WindowsServerVersion } from '../../src/facts/windows-server.ts';
import type { Cluster, StorageSpacesDirect } from '../../src/generated/manifest.ts';

interface Subject {
	readonly cluster: Cluster;
	readonly storageSpacesDirect: StorageSpacesDirect;
	readonly estate: Estate;
	readonly version: WindowsServerVersion;
}

const measures: readonly Measure<Subject, 'tooMany' | 'tooFew' | 'tooLarge'>[] = [
	{
		limit: 'storageSpacesDirectServers',
		message: 'tooMany',
		measure: ({ cluster }, facts) => lengthAt(cluster, 'nodes', facts),
	},
	{
		limit: 'minimumStorageSpacesDirectServers',
		message: 'tooFew',
		measure: ({ cluster }, facts) => lengthAt(cluster, 'nodes', facts),
	},
	{
		limit: 'storagePoolSize',
		message: 'tooLarge',
		measure: ({ storageSpacesDirect }, facts) => numberAt(storageSpacesDirect, 'poolSize', facts),
	},
	{ limit: 'rawCapacityPerServer', message: 'tooLarge', measure: rawCapacities },
];

/** What each server gives to the pool. All together give no more than the pool has. */
function rawCapacities(
	{ cluster, storageSpacesDirect, estate, version }: Subject,
	facts: Facts,
): readonly Measured[] {
	const pool = facts.need(storageSpacesDirect, 'poolSize') ?? Number.POSITIVE_INFINITY;
	if (pool <= (limit('rawCapacityPerServer', version) ?? 0)) return [];
	return (estate.nodesOf(cluster, facts) ?? []).flatMap((node) => {
		const storage = facts.need(node, 'storage');
		return storage ? numberAt(storage, 'storageSpacesDirectRawCapacity', facts) : [];
	});
}

export default defineRule({
	id: 'limits/storage-spaces-direct',
	summary: 'Storage Spaces Direct stays within what its Windows Server version supports.',
	subject: 'cluster',
	severity: 'error',
	appliesTo: { from: '2016' },
	why: 'Microsoft supports Storage Spaces Direct from two servers (from a single one on Azure Local, and with Windows Server 2025) up to a number of servers and a capacity that grew from version to version.',
	sources: sourcesOf(measures),
	covers: [
		'limits/s2d.nodes.max',
		'limits/s2d.nodes.min',
		'limits/s2d.poolTB',
		'limits/s2d.rawPerServerTB',
		'storage/direct-servers',
	],
	messages: {
		tooMany:
			'The number of {title} is {value} for {name}, and {version:windowsServer} supports at most {limit}.',
		tooFew:
			'The number of {title} is {value} for {name}, and {version:windowsServer} needs at least {limit}.',
		tooLarge:
			'The {title} is {value:size} in {name}, and {version:windowsServer} supports at most {limit:size}.',
	},
	fix: {
		tooMany: 'Form a second cluster with the servers beyond {limit}.',
		tooFew: 'Add a server: `Add-ClusterNode -Cluster {name:ps} -Name` with its name.',
		tooLarge: 'Form a second cluster with a part of the servers or drives.',
	},
	check({ cluster, estate, facts, report }) {
		const storageSpacesDirect = facts.need(cluster, 'storageSpacesDirect');
		if (!storageSpacesDirect) return;
		const subject = { cluster, storageSpacesDirect, estate };
		const excesses = findAtVersion(cluster, estate, facts, (version, facts) =>
			findExcesses(measures, { ...subject, version }, version, facts),
		);
		for (const excess of excesses)
			report(excess.message, excess.at, { name: cluster.name, ...excess.data });
	},
	examples: {
		good: [
			{
				name: 'Four servers with a pool that one server alone may have, and a cluster without',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02, HV03, HV04]
storageSpacesDirect: { poolSize: 184TB }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2022
nodes: [HV11]
storageSpacesDirect: null
`,
			},
			{
				name: 'A single server, with Windows Server 2025 and on Azure Local',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2025, nodes: [HV01], storageSpacesDirect: { poolSize: 40TB } }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: Azure Local 23H2, nodes: [HV11], storageSpacesDirect: { poolSize: 40TB } }
`,
			},
			{
				name: 'A large pool on two servers',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
nodes: [HV01, HV02]
storageSpacesDirect: { poolSize: 160TB }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
storage: { storageSpacesDirectRawCapacity: 80TB }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
storage: { storageSpacesDirectRawCapacity: 80TB }
`,
			},
		],
		bad: [
			{
				name: 'Seventeen servers with a pool of 2,400 TB',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
nodes: [HV01, HV02, HV03, HV04, HV05, HV06, HV07, HV08, HV09, HV10, HV11, HV12, HV13, HV14, HV15, HV16, HV17] # <- tooMany
storageSpacesDirect:
  poolSize: 2400TB # <- tooLarge
---
apiVersion: hvlint/v1
kind: Host
name: HV01
storage:
  storageSpacesDirectRawCapacity: 150TB # <- tooLarge
`,
			},
			{
				name: 'A single server',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01] # <- tooFew
storageSpacesDirect: { poolSize: 40TB }
`,
			},
		],
		undecided: [
			{
				name: 'Nothing is known of the pool',
				missing: ['HVC01 storageSpacesDirect.poolSize', 'HV01 storage', 'HV02 storage'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
storageSpacesDirect: {}
`,
			},
			{
				name: 'Nobody says whether there is any',
				missing: ['HVC01 storageSpacesDirect'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
`,
			},
		],
	},
});
