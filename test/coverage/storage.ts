import type { Catalogue } from './catalogue.ts';

const learn = 'https://learn.microsoft.com';
const sharedVolumes = `${learn}/windows-server/failover-clustering/failover-cluster-csvs`;
const manageSharedVolumes = `${learn}/windows-server/failover-clustering/failover-cluster-manage-cluster-shared-volumes`;
const checkpoints = `${learn}/troubleshoot/windows-server/virtualization/hyper-v-snapshots-checkpoints-differencing-disks`;
const performance = `${learn}/windows-server/administration/performance-tuning/role/hyper-v-server/storage-io-performance`;
const planVolumes = `${learn}/windows-server/storage/storage-spaces/plan-volumes`;
const hardware = `${learn}/windows-server/storage/storage-spaces/storage-spaces-direct-hardware-requirements`;
const pages = `${learn}/windows-server/virtualization/hyper-v/best-practices-analyzer`;
const deploy = `${learn}/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)`;

/** How storage is laid out, and how much of it is kept free. */
export const storage: Catalogue = {
	id: 'storage',
	title: 'Storage and room',
	text: 'How the storage of a cluster is laid out, and how much of it disks, checkpoints and saved states may still take.',
	source: sharedVolumes,
	rows: [
		{
			id: 'growth',
			title: 'Volumes have room for the disks that grow',
			source: `${pages}/ensure-sufficient-physical-disk-space-is-available-when-virtual-machines-use-dynamically`,
		},
		{
			id: 'checkpoint-growth',
			title: 'The disk of a checkpoint grows to the size of its parent at most',
			source: checkpoints,
		},
		{ id: 'merge', title: 'A merge of checkpoints needs room', source: checkpoints },
		{
			id: 'chain',
			title: 'No more than 50 checkpoints, and short chains',
			source: `${learn}/windows-server/virtualization/hyper-v/maximum-scale-limits`,
		},
		{
			id: 'saved-state',
			title:
				'Saved states need the memory of the machine: always in 2008 R2, later where it is saved when its host stops',
			source: performance,
		},
		{
			id: 'quick-migration',
			title: 'A quick migration needs room for the memory',
			source: `${learn}/powershell/module/failoverclusters/move-clustervirtualmachinerole`,
		},
		{
			id: 'checkpoint-memory',
			title: 'A standard checkpoint of a running machine holds its memory',
			source: `${learn}/windows-server/virtualization/hyper-v/manage/choose-between-standard-or-production-checkpoints-in-hyper-v`,
		},
		{
			id: 'pause',
			title: 'A machine is paused when the volume of its disk is full',
			source: `${pages}/avoid-pausing-a-virtual-machine`,
		},
		{ id: 'format', title: 'Disks that grow are .vhdx, or fixed', source: performance },
		{ id: 'volumes-per-node', title: 'At least one Cluster Shared Volume for each node' },
		{
			id: 'file-system',
			title: 'NTFS on a SAN, ReFS with Storage Spaces Direct, never FAT; before 2012 R2 NTFS alone',
		},
		{ id: 'not-the-witness', title: 'A Cluster Shared Volume is no witness disk' },
		{ id: 'system-drive', title: 'One letter for the system drive on all nodes' },
		{
			id: 'ntlm',
			title: 'NTLM is enabled up to Windows Server 2016',
			noRule: 'Security policies are declared nowhere.',
		},
		{
			id: 'network-bindings',
			title:
				'Client for Microsoft Networks and File and Printer Sharing on the networks of Cluster Shared Volumes',
			noRule: 'The bindings of adapters are declared nowhere.',
		},
		{ id: 'iscsi-network', title: 'A network of iSCSI is not one of the cluster' },
		{
			id: 'separate-volumes',
			title: 'Systems and page files on other volumes than data',
			noRule: 'What a disk holds is declared nowhere.',
		},
		{
			id: 'cache',
			title: 'The cache of Cluster Shared Volumes leaves memory for the machines',
			source: manageSharedVolumes,
		},
		{ id: 'partition-table', title: 'A GUID partition table above 2 TB', source: deploy },
		{
			id: 'reserve',
			title: 'Storage Spaces Direct: a drive of each server, up to four, is left unallocated',
			source: planVolumes,
		},
		{
			id: 'direct-volumes',
			title: 'Storage Spaces Direct: number and size of volumes',
			source: planVolumes,
		},
		{
			id: 'direct-servers',
			title: 'Storage Spaces Direct: number of servers, capacity of server and pool',
			source: hardware,
		},
		{ id: 'direct-edition', title: 'Storage Spaces Direct: Datacenter edition', source: hardware },
		{
			id: 'direct-network',
			title: 'Storage Spaces Direct: 10 Gbps or more, RDMA from four servers on',
			source: hardware,
		},
		{
			id: 'direct-cache-memory',
			title: 'Storage Spaces Direct: 4 GB of memory for each terabyte of cache',
			source: hardware,
		},
		{
			id: 'smart-paging',
			title: 'Smart Paging does not write to the system disk',
			source: `${pages}/avoid-storing-smart-paging-files-on-a-system-disk`,
		},
		{
			id: 'reserve-of-the-host',
			title: 'The management operating system keeps a reserve of memory',
			source:
				'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/hyperv-tools/root-memory-reserve/readme.md',
		},
		{
			id: 'spare-node',
			title: 'The machines fit into the memory of the nodes when one of them fails',
			source: `${learn}/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/ee405267(v=ws.10)`,
		},
		{
			id: 'sector-size',
			title: 'No disks with 4 KB sectors before 2012 R2; 512e disks slow disks that grow',
			source: `${learn}/troubleshoot/windows-server/virtualization/using-hyper-v-large-sector-drives`,
		},
	],
};
