import { defineRule } from '../../src/engine/rule.ts';
import { type Facts, quiet } from '../../src/estate/facts.ts';
import { cameWith } from '../../src/facts/came-with.ts';
import {
	compareVersions,
	isWithin,
	type WindowsServerVersion,
} from '../../src/facts/windows-server.ts';
import type { Cluster, Witness } from '../../src/generated/manifest.ts';

/** From how many nodes on Storage Spaces Direct needs no witness. */
const enoughForPool = 5;

const addToPool =
	'Add a witness: `Set-ClusterQuorum -Cluster {cluster:ps} -FileShareWitness` with the path of a share, or `-CloudWitness` with the account of Azure.';

export default defineRule({
	id: 'cluster/witness',
	summary: 'The votes of the nodes and of the witness are odd in number, and a majority decides.',
	subject: 'cluster',
	severity: 'error',
	why: 'A cluster runs as long as most of its votes are present. With an even number of votes and no witness, half the nodes are no majority: when two halves lose each other, or half the nodes fail at once, the cluster stops. A node whose vote was taken away does not count. From Windows Server 2012 R2 on the cluster itself gives or takes the vote of the witness, and Microsoft recommends always having one. With Storage Spaces Direct two nodes must have one, three or four are strongly recommended to, and from five on none is needed: the pool does not survive the loss of a third node anyway.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/manage-cluster-quorum',
		'https://learn.microsoft.com/windows-server/failover-clustering/deploy-quorum-witness',
		'https://learn.microsoft.com/windows-server/storage/storage-spaces/quorum',
		'https://learn.microsoft.com/powershell/module/failoverclusters/set-clusterquorum',
	],
	covers: [
		'test-cluster/validate-quorum-configuration',
		'quorum/odd-votes',
		'quorum/two-servers',
		'setup-order/15',
	],
	messages: {
		evenNodes: '{cluster} has no witness, and the number of votes of its nodes is even: {count}.',
		noWitness:
			'{cluster} has no witness, whose vote {version:windowsServer} would manage (votes of its nodes: {count}).',
		evenVotes:
			'The number of votes of the nodes of {cluster} is {count}, and the vote of its witness makes it even.',
		pool: '{cluster} has no witness, and with Storage Spaces Direct {count} nodes are to have one.',
		poolOfTwo: '{cluster} has no witness, which Storage Spaces Direct on two nodes requires.',
		diskOnly: 'Only the disk witness of {cluster} has a vote: it is a single point of failure.',
	},
	warnings: ['evenNodes', 'noWitness', 'evenVotes', 'pool', 'diskOnly'],
	fix: {
		evenNodes:
			'Add a witness: `Set-ClusterQuorum -Cluster {cluster:ps} -NodeAndDiskMajority` with the name of a clustered disk (not with Storage Spaces Direct), or `-NodeAndFileShareMajority` with the path of a share outside the cluster (not without a domain).',
		noWitness:
			'Add a witness: `Set-ClusterQuorum -Cluster {cluster:ps} -DiskWitness` with the name of a clustered disk (not with Storage Spaces Direct), or `-FileShareWitness` with the path of a share outside the cluster (not without a domain); Windows Server 2016 and later also take `-CloudWitness`.',
		evenVotes: 'Take the witness out: `Set-ClusterQuorum -Cluster {cluster:ps} -NodeMajority`.',
		pool: addToPool,
		poolOfTwo: addToPool,
		diskOnly:
			'Give the nodes their votes: `Set-ClusterQuorum -Cluster {cluster:ps} -NodeAndDiskMajority {disk:ps}`.',
	},
	check({ cluster, estate, facts, report }) {
		const witness = facts.need(cluster, 'quorum', 'witness');
		if (witness && isDisk(witness, facts)) {
			const disk = facts.need(witness, 'disk');
			if (disk !== undefined && facts.need(cluster, 'quorum', 'type') === 'DiskOnly')
				return report('diskOnly', [cluster, 'quorum'], { cluster: cluster.name, disk });
		}
		const nodes = estate.nodesOf(cluster, facts);
		if (witness === undefined || !nodes || nodes.length < 2) return;
		if (!facts.isComplete(facts.peek(cluster, 'nodes') ?? [])) return;
		const count = nodes.reduce(
			(votes, node) => votes + facts.assume(node, 'nodeWeight', 1, 'one vote'),
			0,
		);
		const isEven = count % 2 === 0;
		if (isEven && witness !== null) return;
		const version = estate.windowsServerOf(cluster, isEven ? quiet(facts) : facts);
		if (witness === null && hasPool(cluster, version, nodes.length, facts)) {
			const of = { cluster: cluster.name, count: nodes.length };
			if (nodes.length === 2) report('poolOfTwo', [cluster, 'quorum'], of);
			else if (nodes.length < enoughForPool) report('pool', [cluster, 'quorum'], of);
			return;
		}
		if (isEven) return report('evenNodes', [cluster, 'quorum'], { cluster: cluster.name, count });
		if (version === undefined) return;
		const isDynamic = compareVersions(version, '2012R2') >= 0;
		const data = { cluster: cluster.name, count, version };
		if (isDynamic && witness === null) report('noWitness', [cluster, 'quorum'], data);
		if (!isDynamic && witness !== null) report('evenVotes', [cluster, 'quorum'], data);
	},
	examples: {
		good: [
			{
				name: 'Two nodes and a disk',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
quorum: { type: NodeAndDiskMajority, witness: { disk: Cluster Disk 1 } }
`,
			},
			{
				name: 'Three nodes and a cloud witness',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02, HV03]
quorum: { type: Majority, witness: { cloud: contosowitness } }
`,
			},
			{
				name: 'Three nodes of Windows Server 2008 R2 need none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02, HV03]
quorum: { type: NodeMajority, witness: null }
`,
			},
			{
				name: 'Six nodes with Storage Spaces Direct need none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02, HV03, HV04, HV05, HV06]
quorum: { type: NodeMajority, witness: null }
storageSpacesDirect: { poolSize: 40TB }
`,
			},
			{
				name: 'The vote of the node in the other place was taken away',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02, HV03, HV04]
quorum: { type: NodeMajority, witness: null }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, nodeWeight: 0 }
`,
			},
		],
		bad: [
			{
				name: 'Two nodes with Storage Spaces Direct, which have to have a witness, and four',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
quorum: # <- poolOfTwo
  witness: null
storageSpacesDirect: { poolSize: 40TB }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: '2022'
nodes: [HV03, HV04, HV05, HV06]
quorum: # <- pool
  witness: null
storageSpacesDirect: { poolSize: 40TB }
`,
			},
			{
				name: 'Two nodes and no witness',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
quorum: # <- evenNodes
  witness: null
`,
			},
			{
				name: 'Three nodes and no witness',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02, HV03]
quorum: # <- noWitness
  witness: null
`,
			},
			{
				name: 'A fourth vote in Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02, HV03]
quorum: # <- evenVotes
  type: NodeAndDiskMajority
  witness: { disk: Cluster Disk 1 }
`,
			},
			{
				name: 'Three nodes, of which one has no vote',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
quorum: # <- evenNodes
  witness: null
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, nodeWeight: 0 }
`,
			},
			{
				name: 'The disk decides alone',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
quorum: # <- diskOnly
  type: DiskOnly
  witness: { disk: Cluster Disk 1 }
`,
			},
		],
		undecided: [
			{
				name: 'Five nodes, which may have Storage Spaces Direct',
				missing: ['HVC01 storageSpacesDirect'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02, HV03, HV04, HV05]
quorum: { witness: null }
`,
			},
			{
				name: 'The quorum was not collected',
				missing: ['HVC01 quorum.witness'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
`,
			},
		],
	},
});

/** Whether a cluster has Storage Spaces Direct. It is asked for where that makes the difference. */
function hasPool(
	cluster: Cluster,
	version: WindowsServerVersion | undefined,
	nodes: number,
	facts: Facts,
): boolean {
	if (version && !isWithin(version, cameWith.storageSpacesDirect)) return false;
	if (nodes < enoughForPool) return Boolean(facts.peek(cluster, 'storageSpacesDirect'));
	return Boolean(facts.need(cluster, 'storageSpacesDirect'));
}

function isDisk(witness: Witness, facts: Facts): boolean {
	return (
		facts.peek(witness, 'fileShare') === undefined && facts.peek(witness, 'cloud') === undefined
	);
}
