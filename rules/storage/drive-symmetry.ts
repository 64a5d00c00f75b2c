import { defineRule } from '../../src/engine/rule.ts';
import { differences, statedByAll } from '../../src/estate/cluster/alike.ts';
import { drivesOf } from '../../src/estate/storage/drives.ts';
import { cameWith } from '../../src/facts/came-with.ts';

export default defineRule({
	id: 'storage/drive-symmetry',
	summary:
		'Each node of Storage Spaces Direct has the same types of drives, and as many of each type.',
	subject: 'cluster',
	severity: 'error',
	appliesTo: cameWith.storageSpacesDirect,
	why: 'Storage Spaces Direct spreads the copies of the data over the nodes, and binds drives of one type as a cache before those of another. Different types on different nodes, and different numbers, are not supported; different models and sizes of one type are. While a drive is being replaced the numbers may differ.',
	sources: [
		'https://learn.microsoft.com/windows-server/storage/storage-spaces/drive-symmetry-considerations',
		'https://learn.microsoft.com/windows-server/storage/storage-spaces/storage-spaces-direct-hardware-requirements',
	],
	covers: ['test-cluster/verify-node-and-disk-configuration'],
	messages: {
		types: 'The nodes of {cluster} have different types of drives: {nodes:list}.',
		numbers: 'The nodes of {cluster} have different numbers of drives: {nodes:list}.',
	},
	warnings: ['numbers'],
	fix: {
		types: 'Give every node drives of the same types.',
		numbers:
			'Give every node as many drives of each type. Where one has failed, replace it: `Get-PhysicalDisk -CimSession NODE` shows those that are there.',
	},
	check({ cluster, estate, facts, report }) {
		if (facts.peek(cluster, 'storageSpacesDirect') === null) return;
		const nodes = statedByAll(
			estate.nodesOf(cluster, facts) ?? [],
			facts,
			drivesOf,
			(node, facts) => facts.peek(node, 'storage', 'physicalDisks') !== undefined,
		);
		const types = differences(
			nodes.map(({ object, value }) => ({ object, value: [...value.keys()].join(' + ') })),
		);
		const numbers = differences(
			nodes.map(({ object, value }) => ({
				object,
				value: [...value].map(([type, count]) => `${count} ${type}`).join(' + '),
			})),
		);
		if (numbers.length === 0 || !facts.need(cluster, 'storageSpacesDirect')) return;
		const at = [cluster, 'nodes'] as const;
		if (types.length > 0) report('types', at, { cluster: cluster.name, nodes: types });
		else report('numbers', at, { cluster: cluster.name, nodes: numbers });
	},
	examples: {
		good: [
			{
				name: 'The same of each type, a retired one, other models; virtual disks; and no Storage Spaces Direct',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01, HV02], storageSpacesDirect: {} }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2022, nodes: [HV11, HV12], storageSpacesDirect: {} }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC03, operatingSystem: 2022, nodes: [HV21, HV22], storageSpacesDirect: null }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
storage:
  physicalDisks:
    - { mediaType: SSD, busType: NVMe }
    - { mediaType: HDD, busType: SAS }
    - { mediaType: HDD, busType: SAS, usage: Retired }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
storage:
  physicalDisks:
    - { mediaType: HDD, busType: SATA }
    - { mediaType: SSD, busType: NVMe }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, storage: { physicalDisks: [{ mediaType: Unspecified }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, storage: { physicalDisks: [{ mediaType: Unspecified }, { mediaType: Unspecified }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV21, storage: { physicalDisks: [{ mediaType: HDD }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV22, storage: { physicalDisks: [{ mediaType: HDD }, { mediaType: HDD }] } }
`,
			},
		],
		bad: [
			{
				name: 'Only one node has NVMe drives; and one has more hard disks',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02] # <- types
storageSpacesDirect: {}
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2022
nodes: [HV11, HV12] # <- numbers
storageSpacesDirect: {}
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, storage: { physicalDisks: [{ mediaType: SSD, busType: NVMe }, { mediaType: HDD }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { physicalDisks: [{ mediaType: SSD, busType: SAS }, { mediaType: HDD }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, storage: { physicalDisks: [{ mediaType: HDD }, { mediaType: HDD }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, storage: { physicalDisks: [{ mediaType: HDD }] } }
`,
			},
		],
		undecided: [
			{
				name: 'One node does not say its drives; whether they are of Storage Spaces Direct',
				missing: ['HV03 storage.physicalDisks', 'HVC02 storageSpacesDirect'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01, HV02, HV03], storageSpacesDirect: {} }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2022, nodes: [HV11, HV12] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, storage: { physicalDisks: [{ mediaType: HDD }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { physicalDisks: [{ mediaType: HDD }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, storage: { physicalDisks: [{ mediaType: HDD }, { mediaType: HDD }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, storage: { physicalDisks: [{ mediaType: HDD }] } }
`,
			},
			{
				name: 'One node does not say its drives, and the other not of which type they are',
				missing: ['HV01 storage.physicalDisks[0].mediaType', 'HV02 storage.physicalDisks'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01, HV02], storageSpacesDirect: {} }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, storage: { physicalDisks: [{ size: 1TB }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
