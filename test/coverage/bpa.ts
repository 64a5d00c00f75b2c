import type { Catalogue } from './catalogue.ts';

const pages =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer';
const inGuest = 'Only the running guest tells: no cmdlet of the host shows it.';

/** The rules of the Hyper-V Best Practices Analyzer; their severities are those of their pages. */
export const bpa: Catalogue = {
	id: 'bpa',
	title: 'Hyper-V Best Practices Analyzer',
	text: 'The rules that `Invoke-BpaModel -ModelId Microsoft/Windows/Hyper-V` applies to a host. The set ends with Windows Server 2016 and Windows 10; the rules of hvlint take later guests from their published requirements.',
	source: pages,
	rows: [
		{
			id: 'replica-server-accepts-requests',
			title: 'A Replica server must be configured to accept replication requests',
			severity: 'Error',
			source: `${pages}/a-replica-server-must-be-configured-to-accept-replication-requests`,
		},
		{
			id: 'team-single-interface-on-vswitch',
			title: 'A team bound to a virtual switch should only have one exposed team interface',
			severity: 'Warning',
			source: `${pages}/a-team-bound-to-a-virtual-switch-should-only-have-one-exposed-team-interface`,
		},
		{
			id: 'virtual-san-has-hba',
			title: 'A virtual SAN should be associated with a physical host bus adapter',
			severity: 'Warning',
			source: `${pages}/a-virtual-san-should-be-associated-with-a-physical-host-bus-adapter`,
		},
		{
			id: 'dm-recommended-win7',
			title:
				'A virtual machine running Windows 7 and configured with Dynamic Memory should use recommended values for memory settings',
			severity: 'Warning',
			source: `${pages}/a-virtual-machine-running-windows-7-and-configured-with-dynamic-memory`,
		},
		{
			id: 'dm-recommended-win8',
			title:
				'A virtual machine running Windows 8 and configured with Dynamic Memory should use recommended values for memory settings',
			severity: 'Warning',
			source: `${pages}/a-virtual-machine-running-windows-8-and-configured-with-dynamic-memory`,
		},
		{
			id: 'dm-recommended-win8_1',
			title:
				'A virtual machine running Windows 8.1 and configured with Dynamic Memory should use recommended values for memory settings',
			severity: 'Warning',
			source: `${pages}/a-virtual-machine-running-windows-8.1-and-configured-with-dynamic-memory`,
		},
		{
			id: 'dm-recommended-ws2008r2',
			title:
				'A virtual machine running Windows Server 2008 R2 and configured with Dynamic Memory should use recommended values for memory settings',
			severity: 'Warning',
			source: `${pages}/a-virtual-machine-running-windows-server-2008-r2-and-configured-dynamic-memory`,
		},
		{
			id: 'dm-recommended-ws2008',
			title:
				'A virtual machine running Windows Server 2008 and configured with Dynamic Memory should use recommended values for memory settings',
			severity: 'Warning',
			source: `${pages}/a-virtual-machine-running-windows-server-2008-and-configured-with-dynamic-memory`,
		},
		{
			id: 'dm-recommended-ws2012r2',
			title:
				'A virtual machine running Windows Server 2012 R2 and configured with Dynamic Memory should use recommended values for memory settings',
			severity: 'Warning',
			source: `${pages}/a-virtual-machine-running-windows-server-2012-r2-and-configured-dynamic-memory`,
		},
		{
			id: 'dm-recommended-ws2012',
			title:
				'A virtual machine running Windows Server 2012 and configured with Dynamic Memory should use recommended values for memory settings',
			severity: 'Warning',
			source: `${pages}/a-virtual-machine-running-windows-server-2012-and-configured-with-dynamic-memory`,
		},
		{
			id: 'dm-recommended-winvista',
			title:
				'A virtual machine running Windows Vista and configured with Dynamic Memory should use recommended values for memory settings',
			severity: 'Warning',
			source: `${pages}/a-virtual-machine-running-windows-vista-and-configured-with-dynamic-memory`,
		},
		{
			id: 'lm-networks-all-1gbps',
			title: 'All networks for live migration traffic should have a link speed of at least 1 Gbps',
			severity: 'Warning',
			source: `${pages}/all-networks-for-live-migration-traffic-should-have-a-link-speed-of-at-least-1-g`,
		},
		{
			id: 'host-vnics-enabled',
			title: 'All virtual network adapters should be enabled',
			severity: 'Warning',
			source: `${pages}/all-virtual-network-adapters-should-be-enabled`,
		},
		{
			id: 'lm-networks-one-1gbps',
			title:
				'At least one network for live migration traffic should have a link speed of at least 1 Gbps',
			severity: 'Error',
			source: `${pages}/at-least-one-network-for-live-migration-traffic-should-have-a-link-speed-at-least`,
		},
		{
			id: 'replica-distinct-trust-groups',
			title:
				'Authorization entries should have distinct trust group names for primary servers with virtual machines that are not part of the same trust group',
			severity: 'Warning',
			source: `${pages}/authorization-entries-should-have-distinct-trust-group-names-for-primary-servers`,
		},
		{
			id: 'vhd-alignment',
			title:
				'Avoid alignment inconsistencies between virtual blocks and physical disk sectors on dynamic virtual hard disks or differencing disks',
			severity: 'Warning',
			source: `${pages}/avoid-alignment-inconsistencies-between-virtual-blocks-and-physical-disk-sectors`,
		},
		{
			id: 'unfiltered-scsi',
			title: 'Avoid configuring virtual machines to allow unfiltered SCSI commands',
			severity: 'Warning',
			source: `${pages}/avoid-configuring-virtual-machines-to-allow-unfiltered-scsi-commands`,
		},
		{
			id: 'qos-differencing-different-volumes',
			title:
				'Avoid enabling storage Quality of Service when using a differencing virtual hard disk when the parent and child virtual hard disks are on different volumes',
			severity: 'Warning',
			source: `${pages}/avoid-enabling-storage-quality-of-service-when-using-a-differencing-virtual-hard`,
		},
		{
			id: 'vfc-allow-reduced-redundancy',
			title:
				'Avoid enabling virtual machines configured with virtual Fibre Channel adapters to allow live migrations when there are fewer paths to Fibre Channel logical units (LUNs) on the destination than on the source',
			severity: 'Warning',
			source: `${pages}/avoid-enabling-virtual-machines-configured-with-virtual-fibre-channel-adapters`,
		},
		{
			id: 'remotefx-not-on-dc',
			title:
				'Avoid installing RemoteFX on a computer that is configured as an Active Directory domain controller',
			severity: 'Error',
			source: `${pages}/avoid-installing-remotefx-on-a-computer-configured-as-a-domain-controller`,
		},
		{
			id: 'storage-path-single-pool',
			title: 'Avoid mapping one storage path to multiple resource pools',
			severity: 'Warning',
			source: `${pages}/avoid-mapping-one-storage-path-to-multiple-resource-pools`,
		},
		{
			id: 'vm-paused',
			title: 'Avoid pausing a virtual machine',
			severity: 'Warning',
			source: `${pages}/avoid-pausing-a-virtual-machine`,
		},
		{
			id: 'smart-paging-not-system-disk',
			title: 'Avoid storing Smart Paging files on a system disk',
			severity: 'Warning',
			source: `${pages}/avoid-storing-smart-paging-files-on-a-system-disk`,
		},
		{
			id: 'vhd-differencing-production',
			title:
				'Avoid using VHD-format differencing virtual hard disks on virtual machines that run server workloads in a production environment',
			severity: 'Warning',
			source: `${pages}/avoid-using-vhd-format-differencing-virtual-hard-disks-on-virtual-machines`,
		},
		{
			id: 'checkpoints-production',
			title:
				'Avoid using checkpoints on a virtual machine that runs a server workload in a production environment',
			severity: 'Warning',
			source: `${pages}/avoid-using-checkpoints-on-a-virtual-machine-server-workload-production`,
		},
		{
			id: 'vhd-sector-size',
			title:
				'Avoid using virtual hard disks with a sector size less than the sector size of the physical storage that stores the virtual hard disk file',
			severity: 'Warning',
			source: `${pages}/avoid-using-virtual-hard-disks-with-sector-size-less-than-size-of-physical`,
		},
		{
			id: 'replica-certificate-installed',
			title:
				'Certificate-based authentication is configured, but the specified certificate is not installed on the Replica server or failover cluster nodes',
			severity: 'Error',
			source: `${pages}/certificate-based-authentication-configured-but-certificate-not-installed`,
		},
		{
			id: 'replica-use-certificate',
			title: 'Certificate-based authentication is recommended for replication',
			severity: 'Warning',
			source: `${pages}/certificate-based-authentication-is-recommended-for-replication`,
		},
		{
			id: 'replica-compression',
			title: 'Compression is recommended for replication traffic',
			severity: 'Warning',
			source: `${pages}/compression-is-recommended-for-replication-traffic`,
		},
		{
			id: 'scsi-guest-supported',
			title: 'Configure SCSI controllers only when supported by the guest operating system',
			severity: 'Warning',
			source: `${pages}/configure-scsi-controllers-only-when-supported-by-the-guest-operating-system`,
			noRule:
				'No page of Microsoft that can be cited lists the guests without a driver for it; every Windows that is supported today has one.',
		},
		{
			id: 'replica-throttle-policy',
			title: 'Configure a policy to throttle the replication traffic on the network',
			severity: 'Warning',
			source: `${pages}/configure-a-policy-to-throttle-the-replication-traffic-on-the-network`,
		},
		{
			id: 'vm-has-scsi',
			title:
				'Configure a virtual machine with a SCSI controller to be able to hot plug and hot unplug storage',
			severity: 'Warning',
			source: `${pages}/configure-a-virtual-machine-with-a-scsi-controller-to-hot-plug-and-unplug`,
		},
		{
			id: 'dm-required-win7',
			title:
				'Configure at least the required amount of memory for a virtual machine running Windows 7 and enabled for Dynamic Memory',
			severity: 'Error',
			source: `${pages}/configure-at-least-the-required-amount-of-memory-for-windows-7`,
		},
		{
			id: 'dm-required-win8_1',
			title:
				'Configure at least the required amount of memory for a virtual machine running Windows 8.1 and enabled for Dynamic Memory',
			severity: 'Error',
			source: `${pages}/configure-at-least-the-required-amount-of-memory-for-windows-8.1`,
		},
		{
			id: 'dm-required-win8',
			title:
				'Configure at least the required amount of memory for a virtual machine running Windows 8 and enabled for Dynamic Memory',
			severity: 'Error',
			source: `${pages}/configure-at-least-the-required-amount-of-memory-for-windows-8`,
		},
		{
			id: 'dm-required-ws2008r2',
			title:
				'Configure at least the required amount of memory for a virtual machine running Windows Server 2008 R2 and enabled for Dynamic Memory',
			severity: 'Error',
			source: `${pages}/configure-at-least-the-required-amount-of-memory-for-windows-server-2008-r2`,
		},
		{
			id: 'dm-required-ws2008',
			title:
				'Configure at least the required amount of memory for a virtual machine running Windows Server 2008 and enabled for Dynamic Memory',
			severity: 'Error',
			source: `${pages}/configure-at-least-the-required-amount-of-memory-for-windows-server-2008`,
		},
		{
			id: 'dm-required-ws2012r2',
			title:
				'Configure at least the required amount of memory for a virtual machine running Windows Server 2012 R2 and enabled for Dynamic Memory',
			severity: 'Error',
			source: `${pages}/configure-at-least-the-required-amount-of-memory-for-windows-server-2012-r2`,
		},
		{
			id: 'dm-required-ws2012',
			title:
				'Configure at least the required amount of memory for a virtual machine running Windows Server 2012 and enabled for Dynamic Memory',
			severity: 'Error',
			source: `${pages}/configure-at-least-the-required-amount-of-memory-for-windows-server-2012`,
		},
		{
			id: 'dm-required-winvista',
			title:
				'Configure at least the required amount of memory for a virtual machine running Windows Vista and enabled for Dynamic Memory',
			severity: 'Error',
			source: `${pages}/configure-at-least-the-required-amount-of-memory-for-windows-vista`,
		},
		{
			id: 'replica-vss-guest',
			title:
				'Configure guest operating systems for VSS-based backups to enable application-consistent snapshots for Hyper-V Replica',
			severity: 'Error',
			source: `${pages}/configure-guest-operating-systems-for-vss-based-backups-for-app-consistent`,
		},
		{
			id: 'replica-failover-tcpip',
			title:
				'Configure the Failover TCP/IP settings that you want the Replica virtual machine to use in the event of a failover',
			severity: 'Warning',
			source: `${pages}/configure-the-failover-tcpip-settings-that-you-want-the-replica-virtual-machine`,
		},
		{
			id: 'dynamic-mac-pool-low',
			title: 'Configure the server with a sufficient amount of dynamic MAC addresses',
			severity: 'Warning',
			source: `${pages}/configure-the-server-with-a-sufficient-amount-of-dynamic-mac-addresses`,
		},
		{
			id: 'vcpu-max-win7',
			title: 'Configure virtual machines running Windows 7 with no more than 4 virtual processors',
			severity: 'Error',
			source: `${pages}/configure-virtual-machines-running-windows-7-with-no-more-than-4-virtual-process`,
		},
		{
			id: 'vcpu-max-vista',
			title: 'Configure virtual machines running Windows Vista with 1 or 2 virtual processors',
			severity: 'Error',
			source: `${pages}/configure-virtual-machines-running-windows-vista-with-1-or-2-virtual-processors`,
		},
		{
			id: 'sriov-guest-supported',
			title:
				'Configure virtual machines to use SR-IOV only when supported by the guest operating system',
			severity: 'Warning',
			source: `${pages}/configure-virtual-machines-to-use-sr-iov-only-when-supported-by-the-guest`,
		},
		{
			id: 'guest-video-enabled',
			title: 'Display adapters should be enabled in virtual machines to provide video capabilities',
			severity: 'Warning',
			source: `${pages}/display-adapters-should-be-enabled-in-virtual-machines-to-provide-video`,
			noRule: inGuest,
		},
		{
			id: 'host-domain-member',
			title: 'Domain membership is recommended for servers running Hyper-V',
			severity: 'Warning',
			source: `${pages}/domain-membership-is-recommended-for-servers-running-hyper-v`,
		},
		{
			id: 'dm-not-responding',
			title: 'Dynamic Memory is enabled but not responding on some virtual machines',
			severity: 'Warning',
			source: `${pages}/dynamic-memory-is-enabled-but-not-responding-on-some-virtual-machines`,
			noRule: inGuest,
		},
		{
			id: 'integration-services-enabled-in-guest',
			title: 'Enable all integration services in virtual machines',
			severity: 'Warning',
			source: `${pages}/enable-all-integration-services-in-virtual-machines`,
			noRule: inGuest,
		},
		{
			id: 'guest-vnics-enabled',
			title: 'Enable all virtual network adapters configured for a virtual machine',
			severity: 'Warning',
			source: `${pages}/enable-all-virtual-network-adapters-configured-for-a-virtual-machine`,
			noRule: inGuest,
		},
		{
			id: 'space-differencing',
			title:
				'Ensure sufficient physical disk space is available when virtual machines use differencing virtual hard disks',
			severity: 'Warning',
			source: `${pages}/ensure-sufficient-physical-disk-space-is-available-when-virtual-machines-use-differencing`,
		},
		{
			id: 'space-dynamic',
			title:
				'Ensure sufficient physical disk space is available when virtual machines use dynamically expanding virtual hard disks',
			severity: 'Warning',
			source: `${pages}/ensure-sufficient-physical-disk-space-is-available-when-virtual-machines-use-dynamically`,
		},
		{
			id: 'mandatory-switch-extension',
			title: 'Ensure that all mandatory virtual switch extensions are available',
			severity: 'Warning',
			source: `${pages}/ensure-that-all-mandatory-virtual-switch-extensions-are-available`,
		},
		{
			id: 'vf-driver',
			title:
				'Ensure that the virtual function driver operates correctly when a virtual machine is configured to use SR-IOV',
			severity: 'Warning',
			source: `${pages}/ensure-that-the-virtual-function-driver-operates-correctly`,
			noRule: inGuest,
		},
		{
			id: 'hyperv-only-role',
			title: 'Hyper-V should be the only enabled role',
			severity: 'Warning',
			source: `${pages}/hyper-v-should-be-the-only-enabled-role`,
		},
		{
			id: 'replica-is-before-alt-ip',
			title:
				'Integration services must be installed before primary or Replica virtual machines can use an alternate IP address after a failover',
			severity: 'Error',
			source: `${pages}/integration-services-must-be-installed-before-primary-or-replica-virtual-machine`,
		},
		{
			id: 'more-than-one-nic',
			title: 'More than one network adapter should be available',
			severity: 'Error',
			source: `${pages}/more-than-one-network-adapter-should-be-available`,
		},
		{
			id: 'integration-services-offered',
			title: 'Offer all available integration services to virtual machines',
			severity: 'Warning',
			source: `${pages}/offer-all-available-integration-services-to-virtual-machines`,
		},
		{
			id: 'port-mirroring-destination',
			title:
				'One or more network adapters should be configured as the destination for Port Mirroring',
			severity: 'Warning',
			source: `${pages}/one-or-more-network-adapters-should-be-configured-as-the-destination-for-port`,
		},
		{
			id: 'port-mirroring-source',
			title: 'One or more network adapters should be configured as the source for Port Mirroring',
			severity: 'Warning',
			source: `${pages}/one-or-more-network-adapters-should-be-configured-as-the-source-for-port`,
		},
		{
			id: 'pvlan-consistent',
			title: 'PVLAN configuration on a virtual switch must be consistent',
			severity: 'Error',
			source: `${pages}/pvlan-configuration-on-a-virtual-switch-must-be-consistent`,
		},
		{
			id: 'recovery-snapshots-after-failover',
			title: 'Recovery snapshots should be removed after failover',
			severity: 'Warning',
			source: `${pages}/recovery-snapshots-should-be-removed-after-failover`,
		},
		{
			id: 'replica-specific-primaries',
			title:
				'Replica servers should be configured to identify specific primary servers authorized to send replication traffic',
			severity: 'Warning',
			source: `${pages}/replica-servers-should-be-configured-to-identify-specific-primary-servers`,
		},
		{
			id: 'replication-paused',
			title: 'Replication is paused for one or more virtual machines on this server',
			severity: 'Warning',
			source: `${pages}/replication-is-paused-for-one-or-more-virtual-machines-on-this-server`,
		},
		{
			id: 'external-vswitch-exclusive',
			title: 'Reserve one or more external virtual networks for exclusive use by virtual machines',
			severity: 'Error',
			source: `${pages}/reserve-one-or-more-external-virtual-networks-exclusive-for-virtual-machine`,
		},
		{
			id: 'replica-resync-offpeak',
			title: 'Resynchronization of replication should be scheduled for off-peak hours',
			severity: 'Warning',
			source: `${pages}/resynchronization-of-replication-should-be-scheduled-for-off-peak-hours`,
		},
		{
			id: 'gen2-serial-port',
			title: 'Serial ports should not be configured on generation 2 virtual machines',
			severity: 'Warning',
			source: `${pages}/serial-ports-should-not-be-configured-on-generation-2-virtual-machines`,
		},
		{
			id: 'guest-storage-controllers-enabled',
			title:
				'Storage controllers should be enabled in virtual machines to provide access to attached storage',
			severity: 'Warning',
			source: `${pages}/storage-controllers-should-be-enabled-in-virtual-machines-to-provide-access`,
			noRule: inGuest,
		},
		{
			id: 'replica-test-failover-after-ir',
			title: 'Test failover should be attempted after initial replication is complete',
			severity: 'Warning',
			source: `${pages}/test-failover-should-be-attempted-after-initial-replication-is-complete`,
		},
		{
			id: 'replica-test-failover-monthly',
			title:
				'Test failovers should be carried out at least monthly to verify that failover will succeed and that virtual machine workloads will operate as expected after failover',
			severity: 'Warning',
			source: `${pages}/test-failovers-should-be-carried-out-at-least-monthly-to-verify-that-failover`,
		},
		{
			id: 'vmms-running',
			title: 'The Hyper-V Virtual Machine Management service must be running',
			severity: 'Error',
			source: `${pages}/the-hyper-v-virtual-machine-management-service-must-be-running`,
		},
		{
			id: 'vmms-auto-start',
			title:
				'The Hyper-V Virtual Machine Management service should be configured to start automatically',
			severity: 'Warning',
			source: `${pages}/the-hyper-v-virtual-machine-management-service-should-be-configured-to-start`,
		},
		{
			id: 'wfp-extension',
			title:
				'The WFP virtual switch extension should be enabled if it is required by third party extensions',
			severity: 'Warning',
			source: `${pages}/the-wfp-virtual-switch-extension-should-be-enabled-if-required-by-third-parties`,
		},
		{
			id: 'lp-max',
			title: 'The number of logical processors in use must not exceed the supported maximum',
			severity: 'Error',
			source: `${pages}/the-number-of-logical-processors-in-use-must-not-exceed-the-supported-maximum`,
		},
		{
			id: 'vm-count-max',
			title: 'The number of running or configured virtual machines must be within supported limits',
			severity: 'Error',
			source: `${pages}/the-number-of-running-or-configured-virtual-machines-must-be-within-limits`,
		},
		{
			id: 'sriov-vf-count',
			title:
				'The number of running virtual machines configured for SR-IOV should not exceed the number of virtual functions available to the virtual machines',
			severity: 'Warning',
			source: `${pages}/the-number-of-running-virtual-machines-configured-for-sr-iov-should-not-exceed`,
		},
		{
			id: 'team-interface-default-mode',
			title: 'The team interface bound to a virtual switch should be in default mode',
			severity: 'Warning',
			source: `${pages}/the-team-interface-bound-to-a-virtual-switch-should-be-in-default-mode`,
		},
		{
			id: 'replica-broker-in-cluster',
			title:
				'To participate in replication, servers in failover clusters must have a Hyper-V Replica Broker configured',
			severity: 'Error',
			source: `${pages}/to-participate-in-replication-servers-in-clusters-must-have-hyper-v-replica-broker`,
		},
		{
			id: 'ecc-ram',
			title: 'Use RAM that provides error correction',
			severity: 'Error',
			source: `${pages}/use-ram-that-provides-error-correction`,
		},
		{
			id: 'use-vfs',
			title: 'Use all virtual functions for networking when they are available',
			severity: 'Warning',
			source: `${pages}/use-all-virtual-functions-for-networking-when-they-are-available`,
		},
		{
			id: 'smb-continuous-availability',
			title:
				'Use at least SMB protocol version 3.0 configured for continuous availability on file shares that store files for virtual machines',
			severity: 'Warning',
			source: `${pages}/use-at-least-smb-protocol-version-3.0-configured-for-continuous-availability-file-shares`,
		},
		{
			id: 'smb-version-3',
			title:
				'Use at least SMB protocol version 3.0 for file shares that store files for virtual machines',
			severity: 'Error',
			source: `${pages}/use-at-least-smb-protocol-version-3.0-for-file-shares-that-store-files-for-virtual-machines`,
		},
		{
			id: 'vhd-dynamic-production',
			title:
				'VHD-format dynamic virtual hard disks are not recommended for virtual machines that run server workloads in a production environment',
			severity: 'Warning',
			source: `${pages}/vhd-format-dynamic-virtual-hard-disks-not-recommended-in-production`,
		},
		{
			id: 'vmq-enabled',
			title:
				'VMQ should be enabled on VMQ-capable physical network adapters bound to an external virtual switch',
			severity: 'Warning',
			source: `${pages}/vmq-should-be-enabled-on-vmq-capable-physical-network-adapters-external`,
		},
		{
			id: 'replica-exclude-pagefile',
			title: 'Virtual hard disks with paging files should be excluded from replication',
			severity: 'Information',
			source: `${pages}/virtual-hard-disks-with-paging-files-should-be-excluded-from-replication`,
		},
		{
			id: 'weekly-backup',
			title: 'Virtual machines should be backed up at least once every week',
			severity: 'Error',
			source: `${pages}/virtual-machines-should-be-backed-up-at-least-once-every-week`,
		},
		{
			id: 'vfc-ha',
			title:
				'Virtual machines configured with a virtual Fibre Channel adapter should be configured for high availability to the Fibre Channel-based storage',
			severity: 'Information',
			source: `${pages}/virtual-machines-with-virtual-fibre-channel-adapter-should-be-configured`,
		},
		{
			id: 'memory-minimum-win10',
			title: 'Windows 10 should be configured with at least the minimum amount of memory',
			severity: 'Error',
			source: `${pages}/windows-10-should-be-configured-with-at-least-the-minimum-amount-of-memory`,
		},
		{
			id: 'memory-recommended-win10',
			title: 'Windows 10 should be configured with the recommended amount of memory',
			severity: 'Warning',
			source: `${pages}/windows-10-should-be-configured-with-the-recommended-amount-of-memory`,
		},
		{
			id: 'memory-minimum-win7',
			title: 'Windows 7 should be configured with at least the minimum amount of memory',
			severity: 'Error',
			source: `${pages}/windows-7-should-be-configured-with-at-least-the-minimum-amount-of-memory`,
		},
		{
			id: 'memory-recommended-win7',
			title: 'Windows 7 should be configured with the recommended amount of memory',
			severity: 'Warning',
			source: `${pages}/windows-7-should-be-configured-with-the-recommended-amount-of-memory`,
		},
		{
			id: 'memory-minimum-win8',
			title: 'Windows 8 should be configured with at least the minimum amount of memory',
			severity: 'Error',
			source: `${pages}/windows-8-should-be-configured-with-at-least-the-minimum-amount-of-memory`,
		},
		{
			id: 'memory-recommended-win8',
			title: 'Windows 8 should be configured with the recommended amount of memory',
			severity: 'Warning',
			source: `${pages}/windows-8-should-be-configured-with-the-recommended-amount-of-memory`,
		},
		{
			id: 'memory-minimum-win8_1',
			title: 'Windows 8.1 should be configured with at least the minimum amount of memory',
			severity: 'Error',
			source: `${pages}/windows-8.1-should-be-configured-with-at-least-the-minimum-amount-of-memory`,
		},
		{
			id: 'memory-recommended-win8_1',
			title: 'Windows 8.1 should be configured with the recommended amount of memory',
			severity: 'Warning',
			source: `${pages}/windows-8.1-should-be-configured-with-the-recommended-amount-of-memory`,
		},
		{
			id: 'memory-recommended-ws2008r2',
			title: 'Windows Server 2008 R2 should be configured with the recommended amount of memory',
			severity: 'Warning',
			source: `${pages}/windows-server-2008-r2-should-be-configured-recommended-amount-of-memory`,
		},
		{
			id: 'memory-minimum-ws2008r2',
			title:
				'Windows Server 2008 R2 should be configured with at least the minimum amount of memory',
			severity: 'Error',
			source: `${pages}/windows-server-2008-r2-should-be-configured-with-at-least-minimum-memory`,
		},
		{
			id: 'memory-minimum-ws2008',
			title: 'Windows Server 2008 should be configured with at least the minimum amount of memory',
			severity: 'Error',
			source: `${pages}/windows-server-2008-should-be-configured-with-at-least-minimum-memory`,
		},
		{
			id: 'memory-recommended-ws2008',
			title: 'Windows Server 2008 should be configured with the recommended amount of memory',
			severity: 'Warning',
			source: `${pages}/windows-server-2008-should-be-configured-with-the-recommended-amount-of-memory`,
		},
		{
			id: 'memory-recommended-ws2012r2',
			title: 'Windows Server 2012 R2 should be configured with the recommended amount of memory',
			severity: 'Warning',
			source: `${pages}/windows-server-2012-r2-should-be-configured-recommended-amount-of-memory`,
		},
		{
			id: 'memory-minimum-ws2012r2',
			title:
				'Windows Server 2012 R2 should be configured with at least the minimum amount of memory',
			severity: 'Error',
			source: `${pages}/windows-server-2012-r2-should-be-configured-with-at-least-minimum-memory`,
		},
		{
			id: 'memory-minimum-ws2012',
			title: 'Windows Server 2012 should be configured with at least the minimum amount of memory',
			severity: 'Error',
			source: `${pages}/windows-server-2012-should-be-configured-with-at-least-minimum-memory`,
		},
		{
			id: 'memory-recommended-ws2012',
			title: 'Windows Server 2012 should be configured with the recommended amount of memory',
			severity: 'Warning',
			source: `${pages}/windows-server-2012-should-be-configured-with-the-recommended-amount-of-memory`,
		},
		{
			id: 'memory-minimum-winvista',
			title: 'Windows Vista should be configured with at least the minimum amount of memory',
			severity: 'Error',
			source: `${pages}/windows-vista-should-be-configured-with-at-least-the-minimum-amount-of-memory`,
		},
		{
			id: 'memory-recommended-winvista',
			title: 'Windows Vista should be configured with the recommended amount of memory',
			severity: 'Warning',
			source: `${pages}/windows-vista-should-be-configured-with-the-recommended-amount-of-memory`,
		},
		{
			id: 'hypervisor-running',
			title: 'Windows hypervisor must be running',
			severity: 'Warning',
			source: `${pages}/windows-hypervisor-must-be-running`,
		},
		{
			id: 'memory-minimum-ws2016',
			title: 'Windows Server 2016 should be configured with at least the minimum amount of memory',
			severity: 'Error',
			source: `${pages}/windows-server-should-be-configured-with-least-minimum-amount-memory`,
		},
		{
			id: 'memory-recommended-ws2016',
			title: 'Windows Server 2016 should be configured with the recommended amount of memory',
			severity: 'Warning',
			source: `${pages}/windows-server-should-be-configured-with-recommended-amount-memory`,
		},
	],
};
