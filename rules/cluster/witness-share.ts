import { isIP } from 'node:net';
import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { isSameComputer, isSameName } from '../../src/estate/names/names.ts';
import { addressKey } from '../../src/estate/network/addresses.ts';
import { parseWindowsPath } from '../../src/estate/storage/windows-path.ts';
import type { Cluster } from '../../src/generated/manifest.ts';

const outside =
	'Use a share outside the cluster: `Set-ClusterQuorum -Cluster {cluster:ps} -NodeAndFileShareMajority` with its path. The computer account of the cluster needs full access to it.';

export default defineRule({
	id: 'cluster/witness-share',
	summary: 'The share of a witness is on a server that does not depend on the cluster.',
	subject: 'cluster',
	severity: 'error',
	why: 'A witness decides when nodes are lost. Where its file server goes down with the cluster it is missing in the very moment that it is for, and the cluster waits for a server that only the cluster itself starts. The page of Microsoft on quorum says that the file server must be on a site that is separate from the workload of the cluster, may be a machine that another cluster runs, and may be a role of another cluster: a node, a machine and a role of the cluster itself all go down with it. DFS is not supported: through it the halves of a cluster may each see a share of their own, and both run on. A cluster without a domain does not support a share as its witness at all.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/manage-cluster-quorum',
		'https://learn.microsoft.com/windows-server/failover-clustering/deploy-quorum-witness',
		'https://learn.microsoft.com/windows-server/failover-clustering/create-workgroup-cluster',
	],
	covers: ['test-cluster/validate-quorum-configuration', 'quorum/share', 'quorum/share-workgroup'],
	messages: {
		sameCluster:
			'The witness {share} is on {server}, which is a virtual machine of {cluster} itself.',
		itself: 'The witness {share} is on {server}, which is {cluster} itself.',
		node: 'The witness {share} is on {server}, which is a node of {cluster} itself.',
		role: 'The witness {share} is on {server}, which is a role of {cluster} itself.',
		dfs: 'The witness {share} is in the namespace of {server}, and DFS is not supported for a witness.',
		workgroup:
			'{cluster} has no domain, and its witness is the share {share}, which such a cluster does not support.',
	},
	fix: {
		sameCluster: outside,
		itself: outside,
		node: outside,
		role: outside,
		dfs: 'Use the path of the server itself, of a share that is not replicated: `Set-ClusterQuorum -Cluster {cluster:ps} -NodeAndFileShareMajority` with it.',
		workgroup:
			'Use a disk: `Set-ClusterQuorum -Cluster {cluster:ps} -NodeAndDiskMajority` with the name of a clustered disk. From Windows Server 2016 on a cloud witness does as well, and with Storage Spaces Direct it is the only one.',
	},
	check({ cluster, estate, facts, report }) {
		const witness = facts.need(cluster, 'quorum', 'witness');
		if (!witness || facts.peek(witness, 'disk') || facts.peek(witness, 'cloud')) return;
		const share = facts.need(witness, 'fileShare');
		const server = /^\\\\([^\\]+)\\/.exec(parseWindowsPath(share ?? '').root)?.[1];
		if (share === undefined || server === undefined) return;
		const at = [witness, 'fileShare'] as const;
		const data = { share, server, cluster: cluster.name };
		const isServer = ({ name }: { readonly name: string }) => isSameComputer(name, server);
		const domain = facts.need(cluster, 'domain');
		if (domain === null) return report('workgroup', at, data);
		// Nothing but a namespace of DFS has the name of a domain.
		if (domain !== undefined && isSameName(domain, server)) return report('dfs', at, data);
		if (isServer(cluster)) return report('itself', at, data);
		if (domain !== undefined && isSameName(domain.split('.')[0] ?? '', server))
			return facts.missing(...at, `${server} may be a server or the short name of the domain`);
		if ((facts.need(cluster, 'nodes') ?? []).some((name) => isServer({ name })))
			return report('node', at, data);
		if (isIP(server)) {
			if (isAddressOfNode(server, cluster, estate, facts)) return report('node', at, data);
			return facts.missing(...at, 'an address does not tell whose it is');
		}
		if ((facts.need(cluster, 'roles') ?? []).some(isServer)) return report('role', at, data);
		if (estate.machinesOf(cluster, facts).some(isServer)) report('sameCluster', at, data);
	},
	examples: {
		good: [
			{
				name: 'A file server elsewhere',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: contoso.com
nodes: [HV01, HV02]
roles: [{ name: FILES, type: ScaleOutFileServer }]
quorum: { witness: { fileShare: \\\\fs09\\witness } }
virtualMachines: [{ name: fs01 }]
`,
			},
			{
				name: 'A disk',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, quorum: { witness: { disk: Cluster Disk 1 } } }
`,
			},
		],
		bad: [
			{
				name: 'A path of DFS',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: corp.contoso.com
nodes: [HV01, HV02]
roles: []
virtualMachines: []
quorum:
  witness:
    fileShare: \\\\corp.contoso.com\\dfs\\witness # <- dfs
`,
			},
			{
				name: 'A machine of the cluster holds the share',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
quorum:
  witness:
    fileShare: \\\\fs01.contoso.com\\witness # <- sameCluster
virtualMachines: [{ name: FS01 }]
`,
			},
			{
				name: 'A node, a role of the cluster, its own name, and a cluster without a domain',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
quorum:
  witness:
    fileShare: \\\\hv02\\witness # <- node
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC05
nodes: [HV05]
quorum:
  witness:
    fileShare: \\\\10.0.1.15\\witness # <- node
---
{ apiVersion: hvlint/v1, kind: Host, name: HV05, networkAdapters: [{ name: LAN, ipAddress: 10.0.1.15/24 }] }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
roles: [{ name: FILES, type: ScaleOutFileServer }]
quorum:
  witness:
    fileShare: \\\\FILES\\witness # <- role
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC04
quorum:
  witness:
    fileShare: \\\\hvc04.contoso.com\\witness # <- itself
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC03
domain: null
quorum:
  witness:
    fileShare: \\\\nas01\\witness # <- workgroup
`,
			},
		],
		undecided: [
			{
				name: 'The machines of the cluster were not collected',
				missing: [
					'HVC01 domain',
					'HVC01 nodes',
					'HVC01 roles',
					'HVC01 virtualMachines',
					'HV21 networkAdapters[0].ipAddress',
					'HVC02 quorum.witness.fileShare',
					'HVC03 quorum.witness.fileShare',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
quorum: { witness: { fileShare: \\\\fs01\\witness } }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
domain: contoso.com
nodes: [HV21]
roles: []
virtualMachines: []
quorum: { witness: { fileShare: \\\\10.0.1.15\\witness } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV21, networkAdapters: [{ name: LAN }] }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC03
domain: corp.contoso.com
quorum: { witness: { fileShare: \\\\CORP\\dfs\\witness } }
`,
			},
		],
	},
});

/** Whether an address is one of an adapter of a node. */
function isAddressOfNode(address: string, cluster: Cluster, estate: Estate, facts: Facts): boolean {
	const adapters = (estate.nodesOf(cluster, facts) ?? []).flatMap(
		(host) => facts.need(host, 'networkAdapters') ?? [],
	);
	const key = addressKey(address);
	return adapters.some((one) => addressKey(facts.need(one, 'ipAddress') ?? '') === key);
}
