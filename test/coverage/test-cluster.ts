import type { Catalogue } from './catalogue.ts';

const active = 'It is an active test: it writes to the disks, moves them or sends packets.';
const state =
	'It asks for the state of every resource at that moment; a move asks for those it needs.';

/** The tests that gather what the others compare. */
const inventories = [
	'List Cluster Core Groups',
	'List Cluster Network Information',
	'List Cluster Resources',
	'List Cluster Volumes',
	'List Clustered Roles',
	'List Information About Servers Running Hyper-V',
	'List Hyper-V Virtual Machine Information',
	'List Fibre Channel Host Bus Adapters',
	'List iSCSI Host Bus Adapters',
	'List SAS Host Bus Adapters',
	'List BIOS Information',
	'List Environment Variables',
	'List Memory Information',
	'List Operating System Information',
	'List Plug and Play Devices',
	'List Running Processes',
	'List Services Information',
	'List Software Updates',
	'List System Drivers',
	'List System Information',
	'List Unsigned Drivers',
	'List Network Binding Order',
	'List Network Metric Order',
	'List Disks',
	'List Potential Cluster Disks',
	'List All Disks for Storage Spaces Direct',
	'List Disks To Be Validated',
	'List File Shares',
	'List Storage Enclosures',
	'List Storage Pools',
	'List Storage Tiers',
	'List Un-Poolable Disks',
	'List Virtual Disks',
	'List Volumes',
];

/** The tests of `Test-Cluster`, by the names that `Test-Cluster -List` prints. */
export const testCluster: Catalogue = {
	id: 'test-cluster',
	title: 'Cluster validation',
	text: 'The tests of `Test-Cluster`, by the names that `Test-Cluster -List` prints. A passing report of it is a condition of support, and hvlint does not replace it: the active tests need the hardware.',
	source: 'https://learn.microsoft.com/powershell/module/failoverclusters/test-cluster',
	rows: [
		{ id: 'validate-quorum-configuration', title: 'Validate Quorum Configuration' },
		{ id: 'validate-resource-status', title: 'Validate Resource Status', noRule: state },
		{
			id: 'validate-service-principal-name',
			title: 'Validate Service Principal Name',
			noRule: 'It asks Active Directory.',
		},
		{
			id: 'validate-volume-consistency',
			title: 'Validate Volume Consistency',
			noRule: 'It reads the volumes.',
		},
		{
			id: 'validate-compatibility-of-virtual-fibre-channel-sans',
			title: 'Validate Compatibility of Virtual Fibre Channel SANs',
		},
		{
			id: 'validate-hyper-v-memory-resource-pool-compatibility',
			title: 'Validate Hyper-V Memory Resource Pool Compatibility',
		},
		{
			id: 'validate-hyper-v-network-resource-pool-compatibility',
			title: 'Validate Hyper-V Network Resource Pool Compatibility',
		},
		{
			id: 'validate-hyper-v-processor-resource-pool-compatibility',
			title: 'Validate Hyper-V Processor Resource Pool Compatibility',
		},
		{
			id: 'validate-hyper-v-storage-resource-pool-compatibility',
			title: 'Validate Hyper-V Storage Resource Pool Compatibility',
		},
		{ id: 'validate-hyper-v-role-installed', title: 'Validate Hyper-V Role Installed' },
		{
			id: 'validate-matching-processor-manufacturers',
			title: 'Validate Matching Processor Manufacturers',
		},
		{
			id: 'validate-hyper-v-integration-services-version',
			title: 'Validate Hyper-V Integration Services Version',
		},
		{
			id: 'validate-hyper-v-virtual-machine-network-configuration',
			title: 'Validate Hyper-V Virtual Machine Network Configuration',
		},
		{
			id: 'validate-hyper-v-virtual-machine-storage-configuration',
			title: 'Validate Hyper-V Virtual Machine Storage Configuration',
		},
		{
			id: 'validate-cluster-network-configuration',
			title: 'Validate Cluster Network Configuration',
		},
		{ id: 'validate-ip-configuration', title: 'Validate IP Configuration' },
		{
			id: 'validate-multiple-subnet-properties',
			title: 'Validate Multiple Subnet Properties',
			noRule: 'It reads the DNS settings of the network names of other roles than machines.',
		},
		{
			id: 'validate-network-communication',
			title: 'Validate Network Communication',
			noRule: active,
		},
		{
			id: 'validate-windows-firewall-configuration',
			title: 'Validate Windows Firewall Configuration',
			noRule: 'It reads the rules of the firewall of each node.',
		},
		{
			id: 'validate-csv-network-bindings',
			title: 'Validate CSV Network Bindings',
			noRule: 'It reads the bindings of each adapter.',
		},
		{ id: 'validate-csv-settings', title: 'Validate CSV Settings' },
		{ id: 'validate-disk-access-latency', title: 'Validate Disk Access Latency', noRule: active },
		{ id: 'validate-disk-arbitration', title: 'Validate Disk Arbitration', noRule: active },
		{ id: 'validate-disk-failover', title: 'Validate Disk Failover', noRule: active },
		{ id: 'validate-multiple-arbitration', title: 'Validate Multiple Arbitration', noRule: active },
		{
			id: 'validate-simultaneous-failover',
			title: 'Validate Simultaneous Failover',
			noRule: active,
		},
		{ id: 'validate-file-system', title: 'Validate File System' },
		{
			id: 'validate-microsoft-mpio-based-disks',
			title: 'Validate Microsoft MPIO-based disks',
			noRule: 'It asks the drivers of each node.',
		},
		{
			id: 'validate-scsi-device-vital-product-data',
			title: 'Validate SCSI device Vital Product Data (VPD)',
			noRule: active,
		},
		{
			id: 'validate-scsi-3-persistent-reservation',
			title: 'Validate SCSI-3 Persistent Reservation',
			noRule: active,
		},
		{
			id: 'validate-storage-spaces-persistent-reservation',
			title: 'Validate Storage Spaces Persistent Reservation',
			noRule: active,
		},
		{
			id: 'validate-storage-spaces-direct-support',
			title: 'Validate Storage Spaces Direct Support',
			noRule:
				'It asks the drives and their drivers; what declared facts tell is told by the tests below.',
		},
		{ id: 'verify-node-and-disk-configuration', title: 'Verify Node and Disk Configuration' },
		{ id: 'verify-unique-device-identifiers', title: 'Verify Unique Device Identifiers' },
		{ id: 'verify-unique-enclosure-identifiers', title: 'Verify Unique Enclosure Identifiers' },
		{
			id: 'validate-active-directory-configuration',
			title: 'Validate Active Directory Configuration',
		},
		{
			id: 'validate-all-drivers-signed',
			title: 'Validate All Drivers Signed',
			noRule: 'It reads the drivers of each node.',
		},
		{
			id: 'validate-cluster-service-and-driver-settings',
			title: 'Validate Cluster Service and Driver Settings',
			noRule:
				'It reads the start settings of the services and drivers of the cluster itself, which nobody declares.',
		},
		{
			id: 'validate-memory-dump-settings',
			title: 'Validate Memory Dump Settings',
			noRule: 'It reads the registry of each node.',
		},
		{ id: 'validate-operating-system-edition', title: 'Validate Operating System Edition' },
		{
			id: 'validate-operating-system-installation-option',
			title: 'Validate Operating System Installation Option',
		},
		{ id: 'validate-operating-system-version', title: 'Validate Operating System Version' },
		{
			id: 'validate-required-services',
			title: 'Validate Required Services',
			noRule: 'It asks whether the services of each node run at that moment.',
		},
		{ id: 'validate-same-processor-architecture', title: 'Validate Same Processor Architecture' },
		{ id: 'validate-service-pack-levels', title: 'Validate Service Pack Levels' },
		{ id: 'validate-software-update-levels', title: 'Validate Software Update Levels' },
		{ id: 'validate-system-drive-variable', title: 'Validate System Drive Variable' },
		...inventories.map((title) => ({
			id: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
			title,
			noRule: 'It lists what is there, and gives no verdict.',
		})),
	],
};
