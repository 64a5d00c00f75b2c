import { defineRule } from '../../src/engine/rule.ts';
import { isSameName } from '../../src/estate/names/names.ts';
import { cameWith } from '../../src/facts/came-with.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

/** The least size of a witness disk. */
const minimumSize = 512 * 1024 ** 2;

export default defineRule({
	id: 'cluster/witness-disk',
	summary: 'A witness disk is a small clustered disk of its own.',
	subject: 'cluster',
	severity: 'error',
	why: 'A disk witness keeps a copy of the cluster database. It is to have 512 MB at least and to serve nothing else: a Cluster Shared Volume cannot be one, and with Storage Spaces Direct a disk witness is not supported at all.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/manage-cluster-quorum',
		'https://learn.microsoft.com/windows-server/failover-clustering/deploy-quorum-witness',
	],
	covers: ['test-cluster/validate-quorum-configuration', 'storage/not-the-witness', 'quorum/disk'],
	messages: {
		sharedVolume: 'The witness disk "{disk}" is a Cluster Shared Volume.',
		small: 'The witness disk "{disk}" has {size:size}, less than {minimum:size}.',
		storageSpacesDirect:
			'The witness is the disk "{disk}", in a cluster with Storage Spaces Direct.',
	},
	fix: {
		sharedVolume:
			'Make another clustered disk the witness: `Set-ClusterQuorum -Cluster {cluster:ps} -NodeAndDiskMajority` with its name.',
		small:
			'Make a disk of at least {minimum:size} the witness: `Set-ClusterQuorum -Cluster {cluster:ps} -NodeAndDiskMajority` with its name.',
		storageSpacesDirect:
			'Use a share or Azure: `Set-ClusterQuorum -Cluster {cluster:ps} -FileShareWitness` with the path of the share, or `-CloudWitness` with its account.',
	},
	check({ cluster, estate, facts, report }) {
		const witness = facts.need(cluster, 'quorum', 'witness');
		if (!witness || facts.peek(witness, 'fileShare') || facts.peek(witness, 'cloud')) return;
		const disk = facts.need(witness, 'disk');
		if (disk === undefined) return;
		const data = { cluster: cluster.name, disk };
		const isWitness = ({ name }: { readonly name: string }) => isSameName(name, disk);
		if (facts.need(cluster, 'sharedVolumes')?.some(isWitness))
			return report('sharedVolume', [witness, 'disk'], data);
		const version = estate.windowsServerOf(cluster, facts);
		const mayPool = version !== undefined && isWithin(version, cameWith.storageSpacesDirect);
		if (mayPool && facts.need(cluster, 'storageSpacesDirect'))
			return report('storageSpacesDirect', [witness, 'disk'], data);
		const own = facts.need(cluster, 'disks')?.find(isWitness);
		const size = own && facts.need(own, 'size');
		if (size !== undefined && size < minimumSize)
			report('small', [witness, 'disk'], { ...data, size, minimum: minimumSize });
	},
	examples: {
		good: [
			{
				name: 'A disk of its own',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
quorum: { witness: { disk: Cluster Disk 1 } }
disks: [{ name: Cluster Disk 1, size: 512MB, use: Witness }]
sharedVolumes: [{ name: Cluster Disk 10 }]
`,
			},
			{
				name: 'No disk',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
quorum: { witness: { cloud: contosowitness } }
storageSpacesDirect: { poolSize: 40TB }
`,
			},
		],
		bad: [
			{
				name: 'A Cluster Shared Volume',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
quorum:
  witness:
    disk: Cluster Disk 2 # <- sharedVolume
disks: []
sharedVolumes: [{ name: cluster disk 2 }]
`,
			},
			{
				name: 'Too small',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
quorum:
  witness:
    disk: Cluster Disk 1 # <- small
disks: [{ name: Cluster Disk 1, size: 100MB }]
sharedVolumes: []
`,
			},
			{
				name: 'With Storage Spaces Direct',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
quorum:
  witness:
    disk: Cluster Disk 1 # <- storageSpacesDirect
disks: [{ name: Cluster Disk 1, size: 1GB }]
sharedVolumes: []
storageSpacesDirect: { poolSize: 40TB }
`,
			},
		],
		undecided: [
			{
				name: 'Nothing is known of the disk',
				missing: ['HVC01 disks', 'HVC01 sharedVolumes', 'HVC01 storageSpacesDirect'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
quorum: { witness: { disk: Cluster Disk 1 } }
`,
			},
		],
	},
});
