import { defineRule } from '../../src/engine/rule.ts';
import { isHyperV } from '../../src/facts/workloads.ts';

export default defineRule({
	id: 'csv/hyper-v-only',
	summary: 'Cluster Shared Volumes hold files of Hyper-V only.',
	subject: 'sharedVolume',
	severity: 'error',
	appliesTo: { to: '2008R2' },
	why: 'In Windows Server 2008 R2 Cluster Shared Volumes are only supported for Hyper-V. Other files on them may be corrupted or lost. Later versions support other workloads too.',
	sources: [
		'https://technet.microsoft.com/library/f2295fa4-115c-4ca4-a9a2-aee4916191f0',
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
	],
	covers: ['live-migration/hyper-v-only'],
	messages: {
		otherWorkload:
			'{volume} also holds {workloads:list}, and in Windows Server 2008 R2 a Cluster Shared Volume is supported for Hyper-V only.',
	},
	fix: 'Move everything but the machines and their virtual hard disks from {volume} to a disk that is no Cluster Shared Volume.',
	check({ sharedVolume, facts, report }) {
		const workloads = facts.need(sharedVolume, 'workloads') ?? [];
		const others = workloads.filter((one) => isHyperV(one) === false);
		if (others.length > 0)
			return report('otherWorkload', [sharedVolume, 'workloads'], {
				volume: sharedVolume.name,
				workloads: others,
			});
		const unknown = workloads.find((one) => isHyperV(one) === undefined);
		if (unknown)
			facts.missing(sharedVolume, 'workloads', `${unknown} may be of Hyper-V or of something else`);
	},
	examples: {
		good: [
			{
				name: 'Machines only',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
sharedVolumes:
  - { name: Volume1, workloads: [HyperV] }
  - { name: Volume2, workloads: [] }
  - { name: Volume3, workloads: [Virtual machines, ISO images, Templates, Hyper V, hyper_v, Production VMs, VDI_POOL, VHDX] }
`,
			},
		],
		bad: [
			{
				name: 'Backups beside the machines',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
sharedVolumes:
  - name: Volume1
    workloads: [HyperV, Backup, FileServer] # <- otherWorkload
  - name: Volume2
    workloads: [VMs, VM backups] # <- otherWorkload
  - name: Volume3
    workloads: [Exchange] # <- otherWorkload
`,
			},
		],
		undecided: [
			{
				name: 'What lives on the volume is not known, or its name does not tell',
				missing: ['HVC01 sharedVolumes[0].workloads', 'HVC01 sharedVolumes[1].workloads'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
sharedVolumes: [{ name: Volume1 }, { name: Volume2, workloads: [Tier 1] }]
`,
			},
		],
	},
});
