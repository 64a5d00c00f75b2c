import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import type { Witness } from '../../src/generated/manifest.ts';

const kinds = { disk: 'a disk', fileShare: 'a share', cloud: 'a cloud witness' } as const;
type Kind = keyof typeof kinds;

/** The kind of witness that a quorum type names; null where it has none. `Majority` says nothing of it. */
const kindByType = {
	NodeMajority: null,
	NodeAndDiskMajority: 'disk',
	NodeAndFileShareMajority: 'fileShare',
	NodeAndCloudMajority: 'cloud',
	DiskOnly: 'disk',
	Majority: undefined,
} as const satisfies Readonly<Record<string, Kind | null | undefined>>;

/** The kinds of witness that are declared. */
function kindsOf(witness: Witness, facts: Facts): Kind[] {
	const all = Object.keys(kinds) as Kind[];
	const stated = all.filter((kind) => facts.assume(witness, kind, undefined, 'another kind'));
	// An empty witness is one of which nothing was collected.
	if (stated.length === 0) facts.need(witness, 'disk');
	return stated;
}

export default defineRule({
	id: 'cluster/witness-type',
	summary: 'A cluster has one witness, of the kind that its quorum type names.',
	subject: 'cluster',
	severity: 'error',
	why: 'A cluster has one witness at a time: setting another one replaces the first. Where a manifest declares two, or another one than its quorum type names, one of them is not what the cluster votes with.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/set-clusterquorum',
		'https://learn.microsoft.com/windows-server/failover-clustering/manage-cluster-quorum',
	],
	covers: ['quorum/one-witness'],
	messages: {
		several: 'The quorum of {cluster} has several witnesses: {witnesses:list}. It can have one.',
		type: 'The quorum of {cluster} is of the type {type}, and its witness is {witness}.',
	},
	fix: 'Look at what the cluster has, and correct the manifest: `Get-ClusterQuorum -Cluster {cluster:ps}`.',
	check({ cluster, facts, report }) {
		const witness = facts.need(cluster, 'quorum', 'witness');
		if (witness === undefined) return;
		const stated = witness ? kindsOf(witness, facts) : [];
		if (stated.length > 1)
			return report('several', [cluster, 'quorum'], {
				cluster: cluster.name,
				witnesses: stated.map((kind) => kinds[kind]),
			});
		const type = facts.assume(cluster, 'quorum', 'type', 'Majority', 'as the witness tells');
		const wanted = kindByType[type];
		const kind = stated[0] ?? null;
		// Without any kind, a witness that is there is one of which nothing was collected.
		if (wanted === undefined || wanted === kind || (witness && kind === null)) return;
		report('type', [cluster, 'quorum'], {
			cluster: cluster.name,
			type,
			witness: kind ? kinds[kind] : 'none',
		});
	},
	examples: {
		good: [
			{
				name: 'One witness of the kind of its type, and what newer versions print',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
quorum: { type: NodeAndFileShareMajority, witness: { fileShare: '\\\\fs09\\witness' } }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, quorum: { type: Majority, witness: { cloud: contosowitness } } }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC03, quorum: { type: Majority, witness: null } }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC04, quorum: { type: NodeMajority, witness: null } }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC05, quorum: { witness: { disk: Witness } } }
`,
			},
		],
		bad: [
			{
				name: 'Two witnesses, another one than the type names, and none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
quorum: { type: NodeAndDiskMajority, witness: { disk: Witness, cloud: contosowitness } } # <- several
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
quorum: { type: NodeAndDiskMajority, witness: { cloud: contosowitness } } # <- type
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC03
quorum: { type: NodeMajority, witness: { disk: Witness } } # <- type
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC04
quorum: { type: NodeAndDiskMajority, witness: null } # <- type
`,
			},
		],
		undecided: [
			{
				name: 'The witness was not collected',
				missing: ['HVC01 quorum.witness'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, quorum: { type: NodeAndDiskMajority } }
`,
			},
		],
	},
});
