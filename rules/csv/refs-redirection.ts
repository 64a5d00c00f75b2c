import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { formatOf } from '../../src/estate/storage/file-system.ts';
import { ask, nameAnyOf } from '../../src/estate/tentative.ts';
import { cameWith } from '../../src/facts/came-with.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'csv/refs-redirection',
	summary: 'A Cluster Shared Volume with ReFS is one of Storage Spaces Direct.',
	subject: 'sharedVolume',
	severity: 'warning',
	appliesTo: { from: '2012R2' },
	why: 'With NTFS each node reads and writes the storage of a Cluster Shared Volume directly. With ReFS the volume is in redirected mode: what the other nodes read and write goes over the network to the coordinator node, which becomes a bottleneck, and live migration and backup compete with it. Storage Spaces Direct works over the network anyway, and there ReFS is what Microsoft recommends.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
		'https://learn.microsoft.com/windows/win32/api/clusapi/ns-clusapi-cluster_shared_volume_state_info_ex',
		'https://learn.microsoft.com/windows-server/storage/refs/refs-overview',
	],
	covers: ['storage/file-system'],
	messages: {
		redirected:
			'{volume} is formatted with ReFS outside of Storage Spaces Direct: the nodes read and write it through its coordinator node.',
	},
	fix: 'See it with `Get-ClusterSharedVolumeState -Cluster {cluster:ps} -Name {volume:ps}`. Make a new volume with NTFS on the same storage, move the machines there with `Move-VMStorage`, and give {volume} up.',
	check({ sharedVolume, cluster, estate, facts, report }) {
		const fileSystem = formatOf(facts.peek(sharedVolume, 'fileSystem'));
		if (fileSystem !== undefined && fileSystem !== 'ReFS') return;
		const version = estate.windowsServerOf(cluster, facts);
		const mayBeDirect = version && isWithin(version, cameWith.storageSpacesDirect);
		const direct = mayBeDirect ? facts.peek(cluster, 'storageSpacesDirect') : null;
		if (direct) return;
		const missing = (question: (own: Facts) => void) => ask(facts, question).missing;
		const ways = [
			missing((own) => own.need(sharedVolume, 'fileSystem')),
			missing((own) => mayBeDirect && own.need(cluster, 'storageSpacesDirect')),
		];
		nameAnyOf(
			ways.filter((way) => way.length > 0),
			facts,
		);
		if (fileSystem === 'ReFS' && direct === null)
			report('redirected', [sharedVolume, 'fileSystem'], {
				cluster: cluster.name,
				volume: sharedVolume.name,
			});
	},
	examples: {
		good: [
			{
				name: 'NTFS on a storage area network, ReFS on Storage Spaces Direct',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
sharedVolumes: [{ name: Volume1, fileSystem: NTFS }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2022
storageSpacesDirect: { poolSize: 100TB }
sharedVolumes: [{ name: Volume1, fileSystem: ReFS }, { name: Volume2 }]
`,
			},
		],
		bad: [
			{
				name: 'ReFS on a logical unit of a storage area network',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
storageSpacesDirect: null
sharedVolumes:
  - { name: Volume1, fileSystem: ReFS } # <- redirected
`,
			},
			{
				name: 'Before there was Storage Spaces Direct',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
sharedVolumes:
  - { name: Volume1, fileSystem: ReFS } # <- redirected
`,
			},
		],
		undecided: [
			{
				name: 'Neither the file system nor the kind of storage is known',
				missing: [
					'HVC01 sharedVolumes[0].fileSystem',
					'HVC01 storageSpacesDirect',
					'HVC02 storageSpacesDirect',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
sharedVolumes: [{ name: Volume1 }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2019
sharedVolumes: [{ name: Volume1, fileSystem: ReFS }]
`,
			},
		],
	},
});
