import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { duplicates } from '../../src/estate/names/duplicates.ts';
import { nameKey } from '../../src/estate/names/names.ts';
import { cameWith } from '../../src/facts/came-with.ts';
import type { Host } from '../../src/generated/manifest.ts';

/** What has an identifier: the lists of a host, in words. */
const lists = [
	['physicalDisks', 'A drive'],
	['enclosures', 'An enclosure'],
] as const;

const because = 'one of its own';

export default defineRule({
	id: 'storage/unique-device-identifiers',
	summary: 'Each drive and each enclosure of Storage Spaces Direct has an identifier of its own.',
	subject: 'cluster',
	severity: 'error',
	appliesTo: cameWith.storageSpacesDirect,
	why: 'Storage Spaces Direct knows drives and enclosures by their identifiers, and every drive belongs to one node. Two of one identifier are one drive to it, or a drive that is connected to two nodes, which is not supported: enabling it fails, or data of two drives is taken for one. Some controllers give each drive the identifier of its slot. In a cluster of shared storage several nodes see one drive.',
	sources: [
		'https://learn.microsoft.com/windows-server/storage/storage-spaces/storage-spaces-direct-hardware-requirements',
		'https://learn.microsoft.com/powershell/module/failoverclusters/test-cluster',
	],
	covers: [
		'test-cluster/verify-unique-device-identifiers',
		'test-cluster/verify-unique-enclosure-identifiers',
	],
	messages: {
		duplicate: '{what} of {node} has the identifier {uniqueId}, which one of {other} has too.',
	},
	fix: 'Connect each drive to one node, with a controller that passes the identifiers of the drives through; its firmware may mend it. `Get-PhysicalDisk -CimSession {node:ps}` and `Get-StorageEnclosure -CimSession {node:ps}` show them.',
	check({ cluster, estate, facts, report }) {
		facts.needEvery('Host');
		const nodes = estate.nodesOf(cluster, facts) ?? [];
		for (const [list, what] of lists) {
			const devices = nodes.flatMap((node) =>
				devicesOf(node, list, facts).flatMap((device) => {
					const uniqueId = facts.assume(device, 'uniqueId', undefined, because);
					return uniqueId === undefined ? [] : [{ node, device, uniqueId }];
				}),
			);
			for (const { thing, first } of duplicates(devices, ({ uniqueId }) => nameKey(uniqueId)))
				if (facts.need(cluster, 'storageSpacesDirect'))
					report('duplicate', [thing.device, 'uniqueId'], {
						what,
						node: thing.node.name,
						uniqueId: thing.uniqueId,
						other: first.node.name,
					});
		}
	},
	examples: {
		good: [
			{
				name: 'One each; and drives that two nodes share, without Storage Spaces Direct',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01, HV02], storageSpacesDirect: {} }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2022, nodes: [HV11, HV12], storageSpacesDirect: null }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
storage:
  physicalDisks: [{ uniqueId: 5000C500A1 }, { uniqueId: 5000C500A2 }, { mediaType: HDD }]
  enclosures: [{ uniqueId: 500304801F }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
storage:
  physicalDisks: [{ uniqueId: 5000C500B1 }]
  enclosures: [{ uniqueId: 500304802F }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, storage: { physicalDisks: [{ uniqueId: 5000C500C1 }], enclosures: [{ uniqueId: 500304803F }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, storage: { physicalDisks: [{ uniqueId: 5000C500C1 }], enclosures: [{ uniqueId: 500304803F }] } }
`,
			},
		],
		bad: [
			{
				name: 'Two drives of one node, and the enclosures of two nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
storageSpacesDirect: {}
---
apiVersion: hvlint/v1
kind: Host
name: HV01
storage:
  physicalDisks:
    - { uniqueId: 5000C500A1 }
    - { uniqueId: 5000c500a1 } # <- duplicate
  enclosures: [{ uniqueId: 500304801F }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
storage:
  enclosures:
    - { uniqueId: 500304801F } # <- duplicate
`,
			},
		],
		undecided: [
			{
				name: 'Whether the drives are of Storage Spaces Direct',
				missing: ['HVC01 storageSpacesDirect'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, storage: { physicalDisks: [{ uniqueId: 5000C500A1 }] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { physicalDisks: [{ uniqueId: 5000C500A1 }] } }
`,
			},
		],
	},
});

function devicesOf(
	node: Host,
	list: (typeof lists)[number][0],
	facts: Facts,
): readonly { readonly uniqueId?: string }[] {
	const storage = facts.assume(node, 'storage', undefined, because);
	return (storage && facts.assume(storage, list, undefined, because)) ?? [];
}
