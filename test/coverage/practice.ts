import type { Catalogue } from './catalogue.ts';

const learn = 'https://learn.microsoft.com';
const nineteen = 'https://www.altaro.com/hyper-v/19-best-practices-hyper-v-cluster/';
const partTwo = 'https://www.altaro.com/hyper-v/hyper-v-clusters-part-2-installing-a-cluster/';
const footnotes = 'https://www.itpromentor.com/hvfoc-best-practice/';
const hardware = `${learn}/troubleshoot/windows-server/high-availability/validate-hardware-failover-cluster`;
const exclusions = `${learn}/troubleshoot/windows-server/virtualization/antivirus-exclusions-for-hyper-v-hosts`;
const affinity = `${learn}/powershell/module/failoverclusters/new-clusteraffinityrule`;
const getCluster = `${learn}/powershell/module/failoverclusters/get-cluster`;
const migration = `${learn}/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-live-migration`;
const migrationIssues = `${learn}/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues`;
const macRange = `${learn}/troubleshoot/windows-server/virtualization/default-limit-256-dynamic-mac-addresses`;
const noProperty = 'No manifest of a host has it.';

/** What administrators do, beyond what Microsoft's tools check. */
export const practice: Catalogue = {
	id: 'practice',
	title: "Administrators' practice",
	text: "What those who run clusters do, from their checklists and from Microsoft's support. Rules that no page of Microsoft's asks for are those of the preset `practice`.",
	source: nineteen,
	rows: [
		{ id: 'server-core', title: 'Hosts are Server Core' },
		{ id: 'services', title: 'The services of Hyper-V start by themselves' },
		{ id: 'firmware', title: 'Firmware is alike on all nodes', source: hardware },
		{
			id: 'printer-redirection',
			title: 'Printers of Remote Desktop are not mapped on hosts',
			noRule: noProperty,
		},
		{ id: 'power-plan', title: 'The power plan of hosts is High performance' },
		{
			id: 'organizational-unit',
			title: 'Hosts have an organizational unit of their own',
			source: footnotes,
		},
		{ id: 'updates', title: 'Updates are alike on all nodes', source: footnotes },
		{
			id: 'networks',
			title: 'A network for each purpose: management, cluster, live migration, machines, storage',
			source: partTwo,
		},
		{
			id: 'migration-network',
			title: 'Live migration does not go over the network of the heartbeat alone',
		},
		{
			id: 'migration-network-settings',
			title: 'What cluster and hosts say of the networks of live migration agrees',
			source: `${learn}/windows-server/virtualization/hyper-v/failover-cluster-network-recommendations`,
		},
		{ id: 'smb-direct', title: 'Live migration over SMB where the adapters have RDMA' },
		{ id: 'switch-names', title: 'Virtual switches have one spelling on all nodes' },
		{
			id: 'delegation',
			title: 'Kerberos delegation between every two hosts',
			noRule: 'Active Directory holds the delegation, and no manifest of a host does.',
		},
		{ id: 'utilization', title: 'No more than 70 % of what is left when a node fails' },
		{
			id: 'anti-affinity',
			title: 'Machines that stand in for each other, as domain controllers, run on different nodes',
			source: affinity,
		},
		{
			id: 'affinity-rule-type',
			title: 'An affinity rule is of one of its four types',
			source: affinity,
			noRule: 'The schema of a manifest takes no other.',
		},
		{
			id: 'affinity-rule-size',
			title: 'A rule that keeps machines apart has a node for each',
			source: affinity,
		},
		{ id: 'possible-owners', title: 'Every node may own every machine' },
		{
			id: 'one-folder',
			title: 'The files of a machine are in one folder of a Cluster Shared Volume',
		},
		{
			id: 'no-local-files',
			title: 'Nothing of a highly available machine is on a disk of its host',
		},
		{ id: 'no-media', title: 'No medium is left in a drive', source: migration },
		{
			id: 'production-checkpoints',
			title: 'Servers have production checkpoints, and no automatic ones',
		},
		{
			id: 'domain-controller-checkpoints',
			title: 'Domain controllers have no checkpoints',
			source:
				'https://learn.microsoft.com/windows-server/identity/ad-ds/get-started/virtual-dc/virtualized-domain-controllers-hyper-v',
		},
		{ id: 'iscsi', title: 'iSCSI targets are persistent, and have several paths' },
		{
			id: 'slow-virtual-machine-queues',
			title: 'No virtual machine queues on adapters of 1 Gbps',
			noRule:
				"The rule of the Best Practices Analyzer asks for the contrary, and hvlint follows Microsoft's.",
		},
		{ id: 'volume-free', title: 'A tenth of a volume stays free' },
		{ id: 'replica', title: 'Replication is healthy' },
		{
			id: 'mac-ranges',
			title: 'The ranges of dynamic MAC addresses do not overlap',
			source: macRange,
		},
		{ id: 'mac-addresses', title: 'No static MAC address is used twice', source: macRange },
		{
			id: 'parallel-migrations',
			title: 'The number of parallel live migrations is set on purpose',
			source: getCluster,
		},
		{ id: 'automatic-start', title: 'Hyper-V does not start a machine that the cluster starts' },
		{
			id: 'antivirus',
			title: 'Antivirus leaves the files and processes of Hyper-V alone',
			source: exclusions,
		},
		{ id: 'heartbeat', title: 'Heartbeat and quarantine have their defaults', source: getCluster },
		{ id: 'monitored', title: 'No machine is left out of the monitoring of its cluster' },
		{
			id: 'fixed-disks',
			title: 'Critical machines have fixed disks',
			noRule:
				'Microsoft recommends .vhdx disks that grow; which machine is critical is declared nowhere.',
		},
		{
			id: 'fault-domains',
			title: 'Racks and sites are fault domains',
			source: `${learn}/windows-server/failover-clustering/fault-domains`,
		},
		{ id: 'preferred-owners', title: 'Lists of preferred owners are the exception' },
		{ id: 'system-drive', title: 'One letter for the system drive on all nodes' },
		{
			id: 'host-name-case',
			title: 'The names of hosts are in upper case',
			source: migrationIssues,
		},
		{
			id: 'teams',
			title: 'No LBFO team under a virtual switch of Windows Server 2022 or later',
			source: 'https://github.com/microsoft/Convert-LBFO2SET',
		},
		{
			id: 'multipath',
			title: 'Drivers of storage and multipath software are alike on all nodes',
			source: hardware,
		},
		{
			id: 'adapters-alike',
			title: 'Network adapters are alike on all nodes',
			source: `${learn}/windows-server/failover-clustering/configure-live-migration-smb-bandwidth`,
		},
		{
			id: 'spare-logical-unit',
			title: 'A small logical unit is kept for validation',
			source: hardware,
		},
		{
			id: 'core-group',
			title: 'The core group is moved before its node is drained',
			source: `${learn}/troubleshoot/windows-server/high-availability/shared-volumes-do-not-respond`,
			noRule:
				'It is a step of the change: which node owns the core group then is not known before.',
		},
	],
};
