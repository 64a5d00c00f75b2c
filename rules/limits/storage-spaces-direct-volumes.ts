import { defineRule } from '../../src/engine/rule.ts';
import {
	findAtVersion,
	findExcesses,
	lengthAt,
	type Measure,
	numberAt,
	sourcesOf,
} from '../../src/estate/measures/measure.ts';
import { isAzureLocal } from '../../src/facts/windows-server.ts';
import type { Cluster } from '../../src/generated/manifest.ts';

const measures: readonly Measure<Cluster, 'tooMany' | 'tooLarge'>[] = [
	{
		limit: 'storageSpacesDirectVolumes',
		message: 'tooMany',
		measure: (cluster, facts) => lengthAt(cluster, 'sharedVolumes', facts),
	},
	{
		limit: 'storageSpacesDirectVolumeSize',
		message: 'tooLarge',
		measure: (cluster, facts) =>
			(facts.need(cluster, 'sharedVolumes') ?? []).flatMap((one) => numberAt(one, 'size', facts)),
	},
];

const fewer = 'Put the machines of small volumes together on at most {limit} volumes.';
const smaller = 'Create volumes of at most {limit:size} and move machines there: `Move-VMStorage`.';

export default defineRule({
	id: 'limits/storage-spaces-direct-volumes',
	summary:
		'The volumes of Storage Spaces Direct are no more and no larger than Microsoft recommends, or supports on Azure Local.',
	subject: 'cluster',
	severity: 'error',
	appliesTo: { from: '2016' },
	why: 'Microsoft recommends to keep the number and the size of the volumes of a Storage Spaces Direct cluster within figures that grew from version to version. Deployments of Azure Local that exceed them are not supported.',
	sources: sourcesOf(measures),
	covers: ['limits/s2d.volumes', 'limits/s2d.volumeTB', 'storage/direct-volumes'],
	messages: {
		tooMany:
			'The number of {title} is {value} for {name}, and at most {limit} are recommended for {version:windowsServer}.',
		tooLarge:
			'The {title} is {value:size} in {name}, and at most {limit:size} is recommended for {version:windowsServer}.',
		tooManyForAzureLocal:
			'The number of {title} is {value} for {name}, and {version:windowsServer} supports at most {limit}.',
		tooLargeForAzureLocal:
			'The {title} is {value:size} in {name}, and {version:windowsServer} supports at most {limit:size}.',
	},
	warnings: ['tooMany', 'tooLarge'],
	fix: {
		tooMany: fewer,
		tooLarge: smaller,
		tooManyForAzureLocal: fewer,
		tooLargeForAzureLocal: smaller,
	},
	check({ cluster, estate, facts, report }) {
		if (!facts.need(cluster, 'storageSpacesDirect')) return;
		const excesses = findAtVersion(cluster, estate, facts, (version, facts) =>
			findExcesses(measures, cluster, version, facts),
		);
		for (const excess of excesses)
			report(
				isAzureLocal(excess.data.version) ? `${excess.message}ForAzureLocal` : excess.message,
				excess.at,
				{ name: cluster.name, ...excess.data },
			);
	},
	examples: {
		good: [
			{
				name: 'Volumes within the recommendation, and a cluster without Storage Spaces Direct',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
storageSpacesDirect: { poolSize: 400TB }
sharedVolumes:
  - { name: Volume1, size: 64TB }
  - { name: Volume2, size: 12TB }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2019
storageSpacesDirect: null
sharedVolumes: [{ name: Volume1, size: 100TB }]
`,
			},
			{
				name: 'For Windows Server 2022 no size is recommended',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
storageSpacesDirect: {}
sharedVolumes: [{ name: Volume1, size: 100TB }]
`,
			},
		],
		bad: [
			{
				name: 'Azure Local',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: Azure Local 23H2
storageSpacesDirect: {}
sharedVolumes:
  - { name: Volume1, size: 96TB } # <- tooLargeForAzureLocal
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: Azure Stack HCI 22H2
storageSpacesDirect: {}
sharedVolumes: # <- tooManyForAzureLocal
  [${Array.from({ length: 65 }, (_, index) => `{ name: Volume${index + 1}, size: 1TB }`).join(', ')}]
`,
			},
			{
				name: 'A large volume',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
storageSpacesDirect: { poolSize: 400TB }
sharedVolumes:
  - { name: Volume1, size: 48TB } # <- tooLarge
  - { name: Volume2, size: 24TB }
`,
			},
			{
				name: 'Thirty-three volumes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
storageSpacesDirect: { poolSize: 400TB }
sharedVolumes: # <- tooMany
  [${Array.from({ length: 33 }, (_, index) => `{ name: Volume${index + 1}, size: 1TB }`).join(', ')}]
`,
			},
		],
		undecided: [
			{
				name: 'The size of a volume is not known',
				missing: ['HVC01 sharedVolumes[0].size'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
storageSpacesDirect: {}
sharedVolumes: [{ name: Volume1 }]
`,
			},
		],
	},
});
