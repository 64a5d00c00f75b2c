import { defineRule } from '../../src/engine/rule.ts';
import { formatOf } from '../../src/estate/storage/file-system.ts';
import { cameWith } from '../../src/facts/came-with.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'csv/file-system',
	summary: 'A Cluster Shared Volume has a file system that its Windows Server version takes.',
	subject: 'sharedVolume',
	severity: 'error',
	why: 'A Cluster Shared Volume is made of a disk with NTFS; from Windows Server 2012 R2 on it may have ReFS. FAT, FAT32 and exFAT are not supported in any version.',
	sources: ['https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs'],
	covers: ['test-cluster/validate-file-system', 'storage/file-system'],
	messages: {
		never:
			'{volume} is formatted with {fileSystem}, which no Cluster Shared Volume may be formatted with.',
		tooEarly:
			'{volume} is formatted with ReFS, and in {version:windowsServer} a Cluster Shared Volume has NTFS.',
	},
	fix: 'Make a new volume with NTFS, move the machines there, and give {volume} up.',
	check({ sharedVolume, cluster, estate, facts, report }) {
		const fileSystem = formatOf(facts.need(sharedVolume, 'fileSystem'));
		const at = [sharedVolume, 'fileSystem'] as const;
		if (fileSystem === 'FAT32' || fileSystem === 'exFAT')
			report('never', at, { volume: sharedVolume.name, fileSystem });
		if (fileSystem !== 'ReFS') return;
		const version = estate.windowsServerOf(cluster, facts);
		if (version && !isWithin(version, cameWith.refsOnSharedVolumes))
			report('tooEarly', at, { volume: sharedVolume.name, version });
	},
	examples: {
		good: [
			{
				name: 'NTFS in any version, ReFS from 2012 R2 on',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
sharedVolumes: [{ name: Volume1, fileSystem: NTFS }, { name: Volume2, fileSystem: CSVFS_ReFS }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
sharedVolumes: [{ name: Volume1, fileSystem: NTFS }]
`,
			},
		],
		bad: [
			{
				name: 'ReFS in Windows Server 2012, FAT32 and exFAT',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012
sharedVolumes:
  - { name: Volume1, fileSystem: ReFS } # <- tooEarly
  - { name: Volume2, fileSystem: FAT32 } # <- never
  - { name: Volume3, fileSystem: exFAT } # <- never
`,
			},
		],
		undecided: [
			{
				name: 'The file system or the version is not known',
				missing: ['HVC01 operatingSystem', 'HVC01 sharedVolumes[1].fileSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, fileSystem: ReFS }, { name: Volume2 }]
`,
			},
		],
	},
});
