import { setupSources } from '../../src/facts/setup-order/constraint.ts';
import type { Catalogue } from './catalogue.ts';

const sys =
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/cc770399(v=ws.10)';
const net =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/failover-cluster-network-recommendations';

/** In which order a cluster is set up, used and upgraded. */
export const setupOrder: Catalogue = {
	id: 'setup-order',
	title: 'Order of set-up',
	text: 'What comes before what while a cluster is built, used and upgraded, as `setup` of a cluster tells it.',
	source: setupSources.deployHyperVCluster,
	rows: [
		{
			id: '1',
			title: 'Networks and logical units are connected before the validation',
			severity: 'must',
		},
		{
			id: '2',
			title:
				'Logical units are seen by all nodes, and by them alone, before the cluster is created',
			severity: 'must',
		},
		{ id: '3', title: 'Disks are basic before they are used', severity: 'must' },
		{
			id: '4',
			title: 'A disk above 2 TB has a GUID partition table before a volume is made',
			severity: 'must',
		},
		{
			id: '5',
			title: 'A disk is formatted before it becomes a Cluster Shared Volume',
			severity: 'must',
			source:
				'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
		},
		{
			id: '6',
			title: 'Every node has Hyper-V and Failover Clustering before the cluster is created',
			severity: 'must',
		},
		{
			id: '7',
			title: 'All nodes run one version of Windows Server before the validation',
			severity: 'must',
		},
		{
			id: '7a',
			title: 'All nodes have the same service pack and updates before the validation',
			severity: 'should',
			source: sys,
		},
		{
			id: '8',
			title: 'The nodes are in one domain before the cluster is created',
			severity: 'must to 2012 R2, should later',
		},
		{
			id: '8a',
			title: 'The nodes have the same role in the domain before the cluster is created',
			severity: 'should',
		},
		{
			id: '9',
			title: 'Every node has the virtual switch before a highly available machine is made',
			severity: 'should',
		},
		{
			id: '10',
			title: 'Validation comes before the cluster is created and before a node is added',
			severity: 'should',
			source: setupSources.createCluster,
		},
		{
			id: '11',
			title: 'A prestaged computer object is disabled before the cluster is created',
			severity: 'must',
			source: setupSources.prestage,
		},
		{
			id: '12',
			title:
				'The cluster is created, then a disk is added, then it becomes a Cluster Shared Volume',
			severity: 'must',
		},
		{
			id: '13',
			title:
				'Windows Server 2008 R2: Cluster Shared Volumes are enabled before the first disk is added',
			severity: 'must',
			source: setupSources.sharedVolumes,
		},
		{
			id: '14',
			title: 'Quorum and witness are set before production',
			severity: 'should',
			source: setupSources.quorum,
		},
		{
			id: '15',
			title: 'The votes are reviewed after a node was added or evicted',
			severity: 'should',
			source: setupSources.quorum,
		},
		{
			id: '16',
			title: 'The disks of a machine are on clustered storage before it becomes a role',
			severity: 'must',
		},
		{
			id: '17',
			title: 'The configuration is refreshed after a machine was changed with Hyper-V tools',
			severity: 'should',
			noRule:
				'Which tool changed a machine is told nowhere; the rules judge what the cluster and Hyper-V export of it.',
		},
		{
			id: '18',
			title: 'The networks of live migration are chosen after the cluster was created',
			severity: 'should',
			source: net,
		},
		{ id: '19', title: 'The failover is tested last', severity: 'should' },
		{
			id: '20',
			title:
				'Storage Spaces Direct: validated, created without storage, witness, enabled, then volumes',
			severity: 'must',
			source: setupSources.storageSpacesDirect,
		},
		{
			id: '21',
			title: 'Every node has the pool of graphics processors before a machine that uses it',
			severity: 'must',
			source: setupSources.gpu,
		},
		{
			id: '22',
			title: 'A rolling upgrade drains, upgrades and resumes one node after the other',
			severity: 'should',
			source: setupSources.rollingUpgrade,
		},
		{
			id: '23',
			title:
				'Functional level, then storage pool, then updating tools, then configuration versions',
			severity: 'must',
			source: setupSources.rollingUpgrade,
		},
		{
			id: '24',
			title: 'Backups are complete and updating tools are stopped before a rolling upgrade',
			severity: 'should',
			source: setupSources.rollingUpgrade,
		},
		{
			id: '25',
			title: 'The default paths are on shared storage before machines are made',
			severity: 'should',
		},
		{
			id: '26',
			title: 'The Replica Broker is there before machines of the cluster are replicated',
			severity: 'must',
			source: setupSources.replicaBroker,
		},
		{
			id: '27',
			title: 'Windows Server 2008: each machine has a logical unit of its own',
			severity: 'must',
			noRule:
				'Superseded: hvlint begins with Windows Server 2008 R2, which has Cluster Shared Volumes.',
		},
		{
			id: '28',
			title: 'Management above the cluster, as System Center, comes last',
			noRule: 'An opinion of one author; Microsoft asks for no such order.',
		},
	],
};
