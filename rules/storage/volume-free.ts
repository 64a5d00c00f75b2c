import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'storage/volume-free',
	summary: 'A volume keeps a share of its space free.',
	subject: 'sharedVolume',
	severity: 'warning',
	optIn: 'practice',
	why: 'Disks and checkpoints grow, and a full volume pauses the machines on it. Microsoft names no share to keep free; administrators are used to a tenth or more.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/ensure-sufficient-physical-disk-space-is-available-when-virtual-machines-use-dynamically',
	],
	covers: ['practice/volume-free'],
	options: {
		percent: {
			type: 'number',
			default: 10,
			minimum: 0,
			maximum: 100,
			description: 'The share of a volume that is to stay free, in percent.',
		},
	},
	messages: {
		tooFull: '{volume} has {free:size} of {size:size} free, {share} %, and {percent} % are wanted.',
	},
	fix: 'Extend the volume, move machines to another one (`Move-VMStorage`), or delete checkpoints that are no longer needed (`Remove-VMSnapshot`).',
	manualFix:
		'Extend the volume, export machines and import them on another one, or delete checkpoints that are no longer needed in Hyper-V Manager and shut their machines down until they are merged.',
	check({ sharedVolume, facts, options: { percent }, report }) {
		const size = facts.need(sharedVolume, 'size');
		const free = facts.need(sharedVolume, 'free');
		if (size === undefined || free === undefined || free >= (size * percent) / 100) return;
		report('tooFull', [sharedVolume, 'free'], {
			volume: sharedVolume.name,
			free,
			size,
			share: Math.round((free / size) * 1000) / 10,
			percent,
		});
	},
	examples: {
		good: [
			{
				name: 'A tenth is free',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, size: 10TB, free: 1TB }]
`,
			},
			{
				name: 'A smaller share is enough',
				options: { percent: 5 },
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, size: 10TB, free: 0.6TB }]
`,
			},
		],
		bad: [
			{
				name: 'A twentieth is free',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes:
  - name: Volume1
    size: 10TB
    free: 512GB # <- tooFull
`,
			},
		],
		undecided: [
			{
				name: 'Neither size nor free space is known',
				missing: ['HVC01 sharedVolumes[0].size', 'HVC01 sharedVolumes[0].free'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1 }]
`,
			},
		],
	},
});
