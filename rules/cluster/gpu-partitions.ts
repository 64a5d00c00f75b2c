import { defineRule } from '../../src/engine/rule.ts';
import { isSameName } from '../../src/estate/names/names.ts';
import { gpuPartitionSources } from '../../src/facts/gpu-partitions.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';

export default defineRule({
	id: 'cluster/gpu-partitions',
	summary:
		'All graphics processors of a cluster that are partitioned are of one model, with one number of partitions.',
	subject: 'cluster',
	severity: 'error',
	appliesTo: { from: machineFeatures.gpuPartitions.windowsServer },
	why: 'Machines with partitions of graphics processors move between nodes that have the same ones. Microsoft asks for one make, model, size and number of partitions on all servers of a cluster, and does not support partitions otherwise. The product itself holds nobody to it.',
	sources: gpuPartitionSources,
	messages: {
		models: '{host} has {gpu} to partition, and {other} has {otherGpu}.',
		counts:
			'{gpu} is not partitioned alike: the number of partitions is {count} on {host} and {otherCount} on {other}.',
	},
	fix: {
		models: 'Give all nodes graphics processors of one model, and partition no others.',
		counts:
			'While no machine on {host} has a partition of it, there: `Set-VMHostPartitionableGpu -PartitionCount {otherCount} -Name` with the name that `Get-VMHostPartitionableGpu` shows of it.',
	},
	check({ cluster, estate, facts, report }) {
		const gpus = (estate.nodesOf(cluster, facts) ?? []).flatMap((host) =>
			facts.assume(host, 'partitionableGpus', [], 'none').map((gpu) => ({ host, gpu })),
		);
		const [first, ...others] = gpus;
		if (!first) return;
		for (const { host, gpu } of others) {
			const names = { host: host.name, gpu: gpu.name, other: first.host.name };
			if (!isSameName(gpu.name, first.gpu.name)) {
				report('models', [gpu, 'name'], { ...names, otherGpu: first.gpu.name });
				continue;
			}
			const count = facts.need(gpu, 'partitionCount');
			const otherCount = facts.need(first.gpu, 'partitionCount');
			if (count !== undefined && otherCount !== undefined && count !== otherCount)
				report('counts', [gpu, 'partitionCount'], { ...names, count, otherCount });
		}
	},
	examples: {
		good: [
			{
				name: 'Two nodes alike, and one without any',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2025, nodes: [HV01, HV02, HV03] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, partitionableGpus: [{ name: NVIDIA L4, partitionCount: 4 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, partitionableGpus: [{ name: nvidia l4, partitionCount: 4 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, partitionableGpus: [] }
`,
			},
		],
		bad: [
			{
				name: 'Another number of partitions, and another model',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2025, nodes: [HV01, HV02, HV03] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, partitionableGpus: [{ name: NVIDIA L4, partitionCount: 4 }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
partitionableGpus:
  - name: NVIDIA L4
    partitionCount: 8 # <- counts
---
apiVersion: hvlint/v1
kind: Host
name: HV03
partitionableGpus:
  - name: NVIDIA A16 # <- models
    partitionCount: 4
`,
			},
		],
		undecided: [
			{
				name: 'A number of partitions is not collected',
				missing: ['HV02 partitionableGpus[0].partitionCount'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2025, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, partitionableGpus: [{ name: NVIDIA L4, partitionCount: 4 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, partitionableGpus: [{ name: NVIDIA L4 }] }
`,
			},
		],
	},
});
