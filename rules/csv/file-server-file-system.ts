import { defineRule } from '../../src/engine/rule.ts';
import { formatOf } from '../../src/estate/storage/file-system.ts';
import { ask, nameAnyOf, nameMissing } from '../../src/estate/tentative.ts';
import { isFileServer } from '../../src/facts/workloads.ts';

export default defineRule({
	id: 'csv/file-server-file-system',
	summary: 'A Cluster Shared Volume of a Scale-Out File Server is formatted with NTFS.',
	subject: 'sharedVolume',
	severity: 'error',
	appliesTo: { from: '2012', to: '2012R2' },
	why: 'Up to Windows Server 2012 R2 a Scale-Out File Server is not supported on a volume with ReFS.',
	sources: ['https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs'],
	covers: ['test-cluster/validate-file-system'],
	messages: { unsupported: '{volume} serves files and is formatted with {fileSystem}.' },
	fix: 'Move the shares to a volume that is formatted with NTFS.',
	check({ sharedVolume, facts, report }) {
		const fileSystem = formatOf(facts.peek(sharedVolume, 'fileSystem'));
		if (fileSystem === 'NTFS') return;
		const workloads = ask(facts, (own) => own.need(sharedVolume, 'workloads'));
		const serve = workloads.answer?.map(isFileServer);
		if (serve && !serve.includes(true)) {
			if (serve.includes(undefined))
				facts.missing(sharedVolume, 'workloads', 'whether files are served is not told');
			nameMissing(workloads.missing, facts);
			return;
		}
		const system = ask(facts, (own) => own.need(sharedVolume, 'fileSystem'));
		nameAnyOf(
			[workloads, system].map(({ missing }) => missing).filter((way) => way.length > 0),
			facts,
		);
		if (fileSystem !== undefined && workloads.answer)
			report('unsupported', [sharedVolume, 'fileSystem'], {
				volume: sharedVolume.name,
				fileSystem,
			});
	},
	examples: {
		good: [
			{
				name: 'Files on NTFS, machines on ReFS',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
sharedVolumes:
  - { name: Volume1, fileSystem: NTFS, workloads: [FileServer] }
  - { name: Volume2, fileSystem: ReFS, workloads: [HyperV, Hyper-V over SMB 3] }
`,
			},
		],
		bad: [
			{
				name: 'Files on ReFS',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
sharedVolumes:
  - { name: Volume1, fileSystem: ReFS, workloads: [FileServer] } # <- unsupported
  - { name: Volume2, fileSystem: CSVFS_ReFS, workloads: [Scale-Out File Server] } # <- unsupported
`,
			},
		],
		undecided: [
			{
				name: 'Neither the file system nor what lives on the volume is known',
				missing: [
					'HVC01 sharedVolumes[0].fileSystem',
					'HVC01 sharedVolumes[0].workloads',
					'HVC02 sharedVolumes[0].workloads',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012
sharedVolumes: [{ name: Volume1 }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2012R2
sharedVolumes: [{ name: Volume1, fileSystem: ReFS, workloads: [Department data] }]
`,
			},
		],
	},
});
