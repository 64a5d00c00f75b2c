import type { Catalogue } from './catalogue.ts';

const learn = 'https://learn.microsoft.com';
const hyperV = `${learn}/windows-server/virtualization/hyper-v`;
const clustering = `${learn}/windows-server/failover-clustering`;
const troubleshoot = `${learn}/troubleshoot/windows-server/virtualization`;
const issues = `${troubleshoot}/troubleshoot-live-migration-issues`;
const questions2008R2 =
	'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md';
const overview2012 = `${learn}/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831435(v=ws.11)`;
const outsideClusters = `${hyperV}/deploy/set-up-hosts-for-live-migration-without-failover-clustering`;
const upgrade = `${clustering}/cluster-operating-system-rolling-upgrade`;
const versions = `${hyperV}/deploy/upgrade-virtual-machine-version-in-hyper-v-on-windows-or-windows-server`;
const compatibility = `${hyperV}/configure-processor-compatibility-mode`;
const bandwidth = `${clustering}/configure-live-migration-smb-bandwidth`;
const gpu = `${hyperV}/gpu-partitioning`;
const gpuPool = `${hyperV}/deploy/use-gpu-with-clustered-vm`;
const fibreChannel = `${hyperV}/plan/virtual-fibre-channel-for-hyper-v`;
const checkpointChains = `${troubleshoot}/hyper-v-snapshots-checkpoints-differencing-disks`;

/** What a live migration needs, and the messages of those that fail. */
export const liveMigration: Catalogue = {
	id: 'live-migration',
	title: 'Live migration',
	text: "What Microsoft's pages ask of a live migration, by version and by feature, and the events and codes of those that fail.",
	source: issues,
	rows: [
		{
			id: 'role',
			title: 'Windows Server 2008 R2: the machine is a role of a failover cluster',
			source: questions2008R2,
		},
		{
			id: 'one-at-a-time',
			title: 'Windows Server 2008 R2: a node takes part in one live migration at a time',
			source: questions2008R2,
			noRule: 'When moves are made is declared nowhere, and the cluster lets the others wait.',
		},
		{
			id: 'common-network',
			title: 'Source and destination have a network in common that live migration may use',
			source: questions2008R2,
		},
		{
			id: 'dedicated-network',
			title:
				'A network of its own for live migration, isolated, since its traffic is not encrypted',
			source: outsideClusters,
		},
		{
			id: 'same-version',
			title:
				'The nodes run one version, or two neighbouring ones during an upgrade; one way from 2012 to 2012 R2',
			source: overview2012,
		},
		{
			id: 'installation-type',
			title: 'Windows Server 2008 R2: all nodes are full installations, or all are Server Core',
			source: questions2008R2,
		},
		{
			id: 'service-packs',
			title: 'All nodes have the same service pack and updates',
			source: questions2008R2,
		},
		{
			id: 'edition',
			title: 'Windows Server 2008 R2: Enterprise, Datacenter or Hyper-V Server',
			source: questions2008R2,
		},
		{
			id: 'hyper-v-only',
			title: 'Windows Server 2008 R2: Cluster Shared Volumes are for Hyper-V only',
			source: `${clustering}/failover-cluster-csvs`,
		},
		{ id: 'system-drive', title: 'The system drive has one letter on all nodes (event 20413)' },
		{ id: 'manufacturer', title: 'Processors of one manufacturer', source: overview2012 },
		{
			id: 'processor-features',
			title:
				'The destination has the processor features that the machine sees, or compatibility mode hides them (event 21502)',
		},
		{
			id: 'compatibility-windows-11',
			title: 'No minimum compatibility mode for a Windows 11 guest before Windows Server 2025',
			source: compatibility,
		},
		{
			id: 'dynamic-compatibility',
			title:
				'Dynamic compatibility mode: from Windows Server 2025, in a cluster, configuration version 10.0',
			source: compatibility,
		},
		{
			id: 'trusted-domain',
			title: 'Hosts of one domain, or of domains that trust each other',
			source: outsideClusters,
		},
		{
			id: 'workgroup',
			title: 'Hosts without a domain: from Windows Server 2025 on',
			source: `${hyperV}/manage/live-migration-workgroup-cluster`,
		},
		{
			id: 'workgroup-account',
			title: 'Nodes of a workgroup cluster have the same local administrator and password',
			source: `${hyperV}/manage/live-migration-workgroup-cluster`,
			noRule: 'Passwords are declared nowhere.',
		},
		{
			id: 'authentication',
			title: 'Source and destination use the same authentication protocol',
			source: outsideClusters,
		},
		{
			id: 'delegation',
			title: 'Kerberos: constrained delegation for both services, in both directions (0x8009030E)',
			source: outsideClusters,
			noRule: 'Active Directory holds the delegation, and no manifest of a host does.',
		},
		{
			id: 'credssp-session',
			title: 'CredSSP: the move is started from a session on the source',
			source: outsideClusters,
			noRule: 'It hangs on who starts the move, and where.',
		},
		{
			id: 'credential-guard',
			title: 'Windows Server 2025: a source with Credential Guard needs Kerberos',
			source: `${learn}/windows/security/identity-protection/credential-guard/considerations-known-issues`,
		},
		{
			id: 'enabled',
			title: 'Live migration is enabled on both hosts, and takes at least one at a time',
			source: outsideClusters,
		},
		{
			id: 'parallel-limit',
			title: 'No more moves at a time than the limit of host and cluster (event 21501)',
			noRule: 'It hangs on how many moves run at that moment; the cluster queues the rest.',
		},
		{
			id: 'link-speed',
			title: 'The network is fast enough for the memory of the machine (event 20417)',
		},
		{
			id: 'smb-bandwidth',
			title: 'A limit of SMB bandwidth: FS-SMBBW on every node, and equal adapters',
			source: bandwidth,
			noRule: 'The limit is a property of the cluster that no manifest has.',
		},
		{
			id: 'excluded-networks',
			title: 'Networks that are excluded from live migration are not used',
			source: bandwidth,
		},
		{
			id: 'ports',
			title: 'TCP 6600 and port 3343 are open between the nodes (0x8007274C and others)',
			noRule: 'Firewalls and routes are declared nowhere.',
		},
		{
			id: 'user-rights',
			title: 'The machines keep the right to log on as a service (0x80070569)',
			noRule: 'User rights come from group policies, which no manifest has.',
		},
		{ id: 'memory', title: 'The destination has the memory (0x800705AA, 0x8007000E)' },
		{
			id: 'possible-owner',
			title:
				'The destination is a possible owner of the machine and of its configuration (0x80071398)',
		},
		{ id: 'cluster-network', title: 'The network is one of the cluster (0x000013AB)' },
		{
			id: 'missing-switch',
			title: 'The destination has the virtual switch (33012, event 21502)',
			source: `${learn}/powershell/module/hyper-v/compare-vm`,
		},
		{ id: 'switch-name', title: 'Virtual switches have the same names on all nodes (event 21125)' },
		{ id: 'switch-type', title: 'No adapter hangs on an internal or private switch (event 21502)' },
		{ id: 'vlan', title: 'The VLAN of each adapter reaches the destination (event 21024)' },
		{
			id: 'media',
			title: 'Media in the drives are within reach of the destination (0xC03A0014, 40010)',
		},
		{
			id: 'configuration-version',
			title: 'The destination supports the configuration version (event 10698)',
			source: versions,
		},
		{
			id: 'machine-below-8',
			title:
				'A machine below configuration version 8.0 does not run on Windows Server 2022 or later',
			source: upgrade,
		},
		{
			id: 'saved-state',
			title: 'A saved machine moves only where its state can be read (0xC0370027)',
		},
		{
			id: 'busy',
			title: 'Nothing else is being done with the machine: no backup, no merge of checkpoints',
			source: `${troubleshoot}/hyper-v-virtual-machine-live-migration`,
		},
		{
			id: 'host-name-case',
			title: 'Windows Server 2019, SMB: the names of hosts are in upper case (0x80042001)',
			source: `${troubleshoot}/troubleshoot-live-migration-issues`,
		},
		{
			id: 'virtual-tpm',
			title: "The destination has the certificates of the machine's guardian",
			source: `${troubleshoot}/hyper-v-virtual-machine-live-migration`,
		},
		{
			id: 'mac-address-unique',
			title: 'No MAC address is used twice',
			source: `${troubleshoot}/default-limit-256-dynamic-mac-addresses`,
		},
		{
			id: 'share-permissions',
			title: 'Every host has full access to the SMB shares of the machine',
			source: overview2012,
		},
		{
			id: 'pass-through',
			title: 'A pass-through disk goes along only as a clustered disk of the role',
			source: overview2012,
		},
		{
			id: 'pass-through-storage',
			title: 'No pass-through disk where the files move too',
			source: overview2012,
		},
		{
			id: 'shared-disks',
			title:
				'A shared virtual hard disk is .vhdx or .vhds on a Cluster Shared Volume or a Scale-Out File Server, and its files do not move',
			source: `${hyperV}/manage/create-vhdset-file`,
		},
		{
			id: 'checkpoint-devices',
			title: 'No checkpoint of a machine with pass-through, shared or Fibre Channel disks',
			source: checkpointChains,
		},
		{
			id: 'gpu-partition',
			title:
				'Graphics partitions: Windows Server 2025, configuration version 12.0, equal partitions on both nodes',
			source: gpu,
		},
		{
			id: 'assigned-device',
			title: 'A device that is assigned to a machine keeps it from moving live',
			source: gpuPool,
		},
		{
			id: 'assigned-device-settings',
			title:
				'A machine with an assigned device has no dynamic memory, and is turned off when its host stops',
			source: `${hyperV}/plan/plan-for-deploying-devices-using-discrete-device-assignment`,
		},
		{
			id: 'sr-iov',
			title: 'SR-IOV: the destination has virtual functions left, else the adapter falls back',
			source: `${learn}/windows-hardware/drivers/network/sr-iov-vf-failover-and-live-migration-support`,
		},
		{
			id: 'fibre-channel',
			title: 'Virtual Fibre Channel: a virtual SAN of that name on every node',
			source: fibreChannel,
		},
		{
			id: 'fibre-channel-names',
			title: 'Virtual Fibre Channel: two sets of World Wide Names for each adapter',
			source: fibreChannel,
		},
		{
			id: 'numa',
			title:
				'Windows Server 2025: a machine larger than a NUMA node needs spanning on host and machine',
			source: `${hyperV}/manage/non-uniform-memory-access`,
		},
		{
			id: 'processor-count',
			title: 'The machine has no more virtual processors than the host has logical ones',
			source: questions2008R2,
		},
		{
			id: 'dynamic-memory',
			title: 'Dynamic memory: minimum, startup, maximum and buffer in their order and ranges',
			source: `${hyperV}/dynamic-memory`,
		},
		{
			id: 'file-location',
			title: 'The files of a machine are in no root of a drive or share',
			source: `${troubleshoot}/hyper-v-vm-supported-file-locations`,
		},
		{
			id: 'functional-level',
			title: 'The functional level is raised after a rolling upgrade, within four weeks',
			source: upgrade,
		},
		{
			id: 'teams-before-upgrade',
			title: 'No LBFO team under a virtual switch of Windows Server 2022 or later',
			source: upgrade,
		},
		{
			id: 'embedded-teams',
			title: 'A Switch Embedded Teaming team has one to eight adapters of one speed',
			source: `${clustering}/clustering-requirements`,
		},
		{
			id: 'second-level-address-translation',
			title: 'Hosts from Windows Server 2016 on have Second Level Address Translation',
			source: `${hyperV}/host-hardware-requirements`,
			noRule:
				'Windows Server 2016 and later do not run Hyper-V without it, and where a hypervisor runs Windows does not show whether the processors have it.',
		},
		{
			id: 'third-party-role',
			title: 'Roles of backup software are offline while a node is drained',
			source: `${learn}/troubleshoot/windows-server/high-availability/failover-cluster-live-migration-freeze`,
			noRule: 'Which role is one of backup software is declared nowhere.',
		},
	],
};
