/** What a test of another system asks of a move or of a description, and the right answer in Hyper-V. */
export interface PeerScenario {
	/** The system and its test. */
	readonly source: string;
	/** Refused: it is no description of what there is. */
	readonly expect: 'ok' | 'warning' | 'blocked' | 'unknown' | 'refused';
	/** The rules that find something, or that miss a fact; absent: none. */
	readonly by?: readonly string[];
	/** The name of the situation, or of the description, that restates it. */
	readonly as: string;
}

const nova: readonly PeerScenario[] = [
	{
		source: 'nova: test_check_instance_host_is_up_fails_if_not_up',
		expect: 'blocked',
		by: ['preflight/node-state'],
		as: 'the source is down',
	},
	{
		source: 'nova: test_check_destination_fails_with_same_dest',
		expect: 'blocked',
		by: ['preflight/endpoints'],
		as: 'the machine is to move to the node that it is on',
	},
	{
		// nova blocks; an older host takes each machine whose configuration version it knows.
		source: 'nova: test_check_compatible_fails_with_hypervisor_too_old',
		expect: 'unknown',
		by: ['preflight/configuration-version'],
		as: 'the destination is older, and the configuration version was not collected',
	},
	{
		source: 'nova: test_find_destination_works',
		expect: 'ok',
		as: 'a small machine moves',
	},
	{
		source: 'nova: test_check_can_migrate_pci (no PCI device)',
		expect: 'ok',
		as: 'a machine moves between two alike nodes of its cluster',
	},
	{
		source: 'nova: test_check_can_migrate_pci (flavor PCI, flag missing)',
		expect: 'blocked',
		by: ['preflight/assigned-devices'],
		as: 'a device is assigned to the machine',
	},
	{
		source: 'nova: test_check_can_migrate_pci (neutron PCI, both hosts support hotplug)',
		expect: 'ok',
		as: 'the destination has virtual functions left',
	},
	{
		source: 'nova: test_check_can_migrate_specific_resources (vpmem, unsupported)',
		expect: 'blocked',
		by: ['preflight/persistent-memory'],
		as: 'the machine has virtual persistent memory',
	},
	{
		// nova blocks; a comparison that failed is no "no".
		source: 'nova: test_compare_cpu_incompatible_cpu_raises',
		expect: 'unknown',
		by: ['preflight/processor-features'],
		as: 'the features of the destination could not be read',
	},
	{
		source: 'nova: test_compare_cpu_invalid_cpuinfo_raises',
		expect: 'blocked',
		by: ['preflight/processor-features'],
		as: 'the processors of the destination lack a feature that the machine sees',
	},
	{
		source: 'nova: test_check_can_live_migrate_source_shared_block_storage',
		expect: 'ok',
		as: 'the disks lie on two Cluster Shared Volumes',
	},
	{
		source: 'nova: test_check_can_live_migrate_source_shared_instance_path',
		expect: 'ok',
		as: 'the machine lies on a file share that both nodes have access to',
	},
	{
		source: 'nova: test_check_can_live_migrate_source_with_dest_not_enough_disk',
		expect: 'blocked',
		by: ['preflight/destination-storage'],
		as: 'the destination has too little room for the files',
	},
	{
		source: 'nova: test_check_can_live_migrate_source_block_migration_none_shared2',
		expect: 'ok',
		as: 'the disks lie on two Cluster Shared Volumes',
	},
	{
		source: 'nova: test_check_source_migrate_data_at_dest_types_not_supported',
		expect: 'blocked',
		by: ['preflight/gpu-partition'],
		as: 'the destination has another graphics processor',
	},
	{
		source: 'nova: test_check_source_migrate_data_at_dest_types_claim_mdevs',
		expect: 'ok',
		as: 'the destination has a partition of the same graphics processor free',
	},
	{
		source: 'nova: test_check_can_live_migrate_source_vtpm_legacy',
		expect: 'blocked',
		by: ['preflight/virtual-tpm'],
		as: 'the destination lacks the certificates that unlock the virtual TPM',
	},
	{
		source: 'nova: test_check_can_live_migrate_source_no_vtpm',
		expect: 'ok',
		as: 'a machine moves between two alike nodes of its cluster',
	},
	{
		// nova blocks; a class is a wish where the cluster does not enforce it.
		source: 'nova: test_check_can_live_migrate_destination_fail_group_policy',
		expect: 'warning',
		by: ['preflight/anti-affinity'],
		as: 'the destination runs a machine that is to be kept apart',
	},
	{
		// nova blocks; a class is a wish where the cluster does not enforce it.
		source: 'nova: test_validate_instance_group_policy_with_rules (limit 1, 2 members)',
		expect: 'warning',
		by: ['preflight/anti-affinity'],
		as: 'the destination runs a machine that is to be kept apart',
	},
	{
		source: 'nova: test_validate_instance_group_policy_deleted_group',
		expect: 'ok',
		as: 'the machine is the last one of its anti-affinity class',
	},
	{
		// The driver turns dynamic memory off and says nothing.
		source: 'compute-hyperv: test_get_instance_dynamic_memory_ratio (nested virt)',
		expect: 'warning',
		by: ['virtual-machine/nested-virtualization'],
		as: 'a machine with dynamic memory runs a hypervisor of its own',
	},
	{
		source: 'compute-hyperv: check_vm_image_type (VHD with gen 2)',
		expect: 'blocked',
		by: ['virtual-machine/generation-2-devices'],
		as: 'a machine of generation 2 has a disk in the format VHD',
	},
	{
		source: 'compute-hyperv: test_get_image_vm_generation_bad_prop',
		expect: 'refused',
		as: 'a machine is of a generation that there is not',
	},
	{
		source: 'compute-hyperv: test_requires_nested_virt_flavor',
		expect: 'ok',
		as: 'the machine runs a hypervisor of its own',
	},
	{
		source: 'compute-hyperv: test_vtpm_requirements_all_satisfied',
		expect: 'ok',
		as: 'a machine of guarded hosts has a virtual TPM',
	},
	{
		source: 'compute-hyperv: test_check_can_live_migrate_destination_exception',
		expect: 'blocked',
		by: ['preflight/file-share-access'],
		as: 'the machine lies on a file share that the destination has no access to',
	},
	{
		source: 'compute-hyperv: test_live_migration_in_cluster',
		expect: 'ok',
		as: 'a machine moves between two alike nodes of its cluster',
	},
	{
		source: 'os-win: test_check_live_migration_config (no migration networks)',
		expect: 'blocked',
		by: ['preflight/live-migration-enabled'],
		as: 'the destination takes live migrations from listed networks alone, and lists none',
	},
	{
		source: 'os-win: test_check_live_migration_config (ok)',
		expect: 'ok',
		as: 'a machine moves with its files between two stand-alone hosts',
	},
	{
		source: 'os-win: test_get_vm_duplicate',
		expect: 'blocked',
		by: ['estate/unique-names'],
		as: 'two machines have one name',
	},
];

const ovirt: readonly PeerScenario[] = [
	{
		// oVirt passes the host over; no host has no processors.
		source: 'oVirt: CPUPolicyUnitTest.shouldFilterInvalidHosts',
		expect: 'refused',
		as: 'a host has no processor',
	},
	{
		source: 'oVirt: CPUPolicyUnitTest.shouldKeepHostsWithEnoughCpuCores',
		expect: 'ok',
		as: 'the cores of the destination are enough, and its logical processors are not collected',
	},
	{
		source: 'oVirt: CPUPolicyUnitTest.shouldKeepHostsWithEnoughThreads',
		expect: 'ok',
		as: 'the threads of two cores are enough for four virtual processors',
	},
	{
		// oVirt passes the host over.
		source: 'oVirt: InClusterUpgradeFilterPolicyUnitTest.shouldDetectMissingOsOnTargetHosts',
		expect: 'unknown',
		by: ['preflight/configuration-version', 'preflight/operating-system'],
		as: 'nobody knows the Windows Server version of the destination',
	},
	{
		source: 'oVirt: SlaValidatorTest.validateVmMemoryCantStartOnVdsBecauseOfPending',
		expect: 'blocked',
		by: ['preflight/memory'],
		as: 'the destination starts a machine that takes what the machine would need',
	},
	{
		source: 'oVirt: SlaValidatorTest.validateVmMemoryCantStartOnVdsVmTooBig',
		expect: 'blocked',
		by: ['preflight/memory'],
		as: 'the machine is larger than the destination',
	},
	{
		source: 'oVirt: SlaValidatorTest.validateVmMemoryCantStartOnVdsHostTooSmall',
		expect: 'blocked',
		by: ['preflight/memory'],
		as: 'the memory that is left is just what the system of the machine sees',
	},
];

const xapi: readonly PeerScenario[] = [
	{
		source: 'xapi: test_gpus_available_fails_no_pgpu',
		expect: 'blocked',
		by: ['preflight/gpu-partition'],
		as: 'the destination has no graphics processor',
	},
	{
		source: 'xapi: test_gpus_available_fails_no_capacity',
		expect: 'blocked',
		by: ['preflight/gpu-partition'],
		as: 'the neighbour has the only partition of the destination',
	},
	{
		source: 'xapi: test_netsriov_available_fails_no_netsriov',
		expect: 'blocked',
		by: ['preflight/network-switch'],
		as: 'the destination has no switch at all, and the machine asks for SR-IOV',
	},
	{
		// xapi blocks; without a virtual function the adapter goes on through the switch.
		source: 'xapi: test_netsriov_available_fails_no_capacity',
		expect: 'warning',
		by: ['preflight/sr-iov'],
		as: 'the destination has no virtual function left',
	},
	{
		source: 'xapi: test_infer_vif_map (unmapped VIF)',
		expect: 'blocked',
		by: ['preflight/network-switch'],
		as: 'the stand-alone destination has no switch of the name',
	},
	{
		source: 'xapi: test_cpuid is_subset 0b11111 not subset of 0b01111',
		expect: 'blocked',
		by: ['preflight/processor-features'],
		as: 'the processors of the destination lack a feature that the machine sees',
	},
	{
		source: 'xapi: test_cpuid is_subset [1] equals [1,0]',
		expect: 'ok',
		as: 'the features are written in two ways',
	},
	{
		source: 'xapi: test_cpuid is_subset 07cbfbff-04082201-... vs 07c9cbf5-80082201-...',
		expect: 'blocked',
		by: ['preflight/processor-features'],
		as: 'each processor has a feature that the other one lacks',
	},
	{
		source: 'xapi: test_vm_agility_with_vgpu (no vGPU)',
		expect: 'ok',
		as: 'nothing is wrong',
	},
	{
		source: 'xapi: test_vm_memory_constraints test_are_valid_true (1, 2, 3, 4, 5)',
		expect: 'ok',
		as: 'dynamic memory ranges around the startup memory',
	},
	{
		source: 'xapi: test_vm_memory_constraints test_are_valid_true (4, 4, 4, 4, 4)',
		expect: 'ok',
		as: 'minimum, startup and maximum memory are one amount',
	},
	{
		source: 'xapi: test_vm_memory_constraints test_are_valid_false (0, 5, 2, 3, 4)',
		expect: 'blocked',
		by: ['memory/dynamic-range'],
		as: 'the minimum memory is above the maximum, and the startup memory below both',
	},
	{
		source: 'xapi: test_vm_check_operation_error test_is_allowed_concurrently',
		expect: 'blocked',
		by: ['preflight/machine-state'],
		as: 'the machine is restarting',
	},
	{
		source: 'xapi: assert_can_boot_here (host disabled)',
		expect: 'blocked',
		by: ['preflight/node-state'],
		as: 'the destination is paused for maintenance',
	},
	{
		source: 'xapi: assert_can_see_SRs',
		expect: 'blocked',
		by: ['preflight/pass-through-disks'],
		as: 'a clustered disk is passed through that is not presented to the destination',
	},
	{
		source: 'xapi: assert_can_see_networks',
		expect: 'blocked',
		by: ['preflight/network-switch'],
		as: 'the destination has no switch of the name',
	},
];

const proxmox: readonly PeerScenario[] = [
	{
		// Proxmox blocks; a role can be saved, moved and restored, with an outage.
		source: 'Proxmox: 149_running_missing_option_online',
		expect: 'ok',
		by: ['preflight/live-migration-preferred'],
		as: 'a running machine is moved by quick migration',
	},
	{
		source: 'Proxmox: 149_running_missing_option_withlocaldisks',
		expect: 'blocked',
		by: ['preflight/storage-access'],
		as: 'the only disk lies on a disk of the source',
	},
	{
		source: 'Proxmox: 105_local_device',
		expect: 'blocked',
		by: ['preflight/pass-through-disks'],
		as: 'a disk of the source is passed through',
	},
	{
		source: 'Proxmox: 105_local_device_shared',
		expect: 'ok',
		as: 'a clustered disk of the machine is passed through, and both nodes see it',
	},
	{
		source: 'Proxmox: 1033_running',
		expect: 'ok',
		as: 'the DVD drive is empty, as the cmdlets print it',
	},
	{
		source: 'Proxmox: 149_storage_not_available',
		expect: 'blocked',
		by: ['preflight/storage-access'],
		as: 'a disk lies on a volume that the cluster does not have',
	},
	{
		source: 'Proxmox: 149_locked',
		expect: 'blocked',
		by: ['preflight/machine-operation'],
		as: 'the machine is being backed up',
	},
	{
		source: 'Proxmox: ineffective-resource-affinity-rules.cfg',
		expect: 'warning',
		by: ['cluster/affinity-rules'],
		as: 'an affinity rule names one machine alone',
	},
	{
		source: 'Proxmox: ineffective-negative-resource-affinity-rules.cfg (2 resources)',
		expect: 'ok',
		as: 'an affinity rule keeps apart two machines that are apart',
	},
	{
		source: 'Proxmox: ineffective-negative-resource-affinity-rules.cfg (3 resources)',
		expect: 'ok',
		as: 'an affinity rule keeps apart one machine on each of three nodes',
	},
	{
		source: 'Proxmox: ineffective-negative-resource-affinity-rules.cfg (5 resources)',
		expect: 'blocked',
		by: ['cluster/affinity-rule-places'],
		as: 'three machines that an affinity rule keeps apart, and two nodes: what is lacking when one fails is no news',
	},
	{
		source: 'Proxmox: inconsistent-resource-affinity-rules.cfg (positive & negative share 2)',
		expect: 'blocked',
		by: ['cluster/affinity-rule-conflicts'],
		as: 'one affinity rule keeps two machines together, and another one apart',
	},
	{
		source: 'Proxmox: inconsistent-node-resource-affinity-rules.cfg (chain 501-502-503)',
		expect: 'blocked',
		by: ['cluster/affinity-rule-places'],
		as: 'two affinity rules keep three machines together, of which no node may own all',
	},
	{
		// The cluster moves them; hvlint says what they are now.
		source: 'Proxmox: test-resource-affinity-strict-mixed1',
		expect: 'warning',
		by: ['cluster/affinity-rules'],
		as: 'machines that a rule keeps together are on two nodes',
	},
	{
		// The cluster moves them; hvlint says what they are now.
		source: 'Proxmox: test-resource-affinity-with-node-affinity-strict-positive1',
		expect: 'warning',
		by: ['virtual-machine/current-owner'],
		as: 'a machine that is kept together with another is on a node that may not own it',
	},
	{
		source: 'Proxmox: test-resource-affinity-strict-negative7',
		expect: 'blocked',
		by: ['preflight/affinity-apart'],
		as: 'the machine to be kept apart is on its way, and still on the destination',
	},
];

const others: readonly PeerScenario[] = [
	{
		// What hangs on one feed of power is told as a site: affinity rules know no other domains.
		source: 'Ganeti: hbal-location-exclusion.data',
		expect: 'warning',
		by: ['cluster/affinity-rules'],
		as: 'two machines that are kept in different sites are in one',
	},
	{
		source: 'Ganeti: hail-alloc-invalid-network.json',
		expect: 'blocked',
		by: ['preflight/network-switch'],
		as: 'the destination has no switch of the name',
	},
	{
		source: 'Ganeti: hail-alloc-invalid-network.json without networks',
		expect: 'ok',
		as: 'the machine has no network adapter, and the destination no switch',
	},
	{
		source: 'CloudStack: testListHostsForMigrationOfVMNotRunning',
		expect: 'blocked',
		by: ['preflight/machine-state'],
		as: 'the machine is off',
	},
	{
		source: 'CloudStack: testListHostsForMigrationOfVMNullVM',
		expect: 'blocked',
		by: ['preflight/endpoints'],
		as: 'the plan moves a machine that does not exist',
	},
	{
		source: 'CloudStack: testListHostsForMigrationOfVMWithMixedStorage',
		expect: 'blocked',
		by: ['preflight/storage-access'],
		as: 'one of two disks lies on a disk of the source',
	},
	{
		source: 'KubeVirt: should fail migration for non-shared PVCs',
		expect: 'blocked',
		by: ['preflight/storage-access'],
		as: 'the only disk lies on a disk of the source',
	},
	{
		source: 'KubeVirt: should not be allowed to live-migrate shared and non-shared HostDisks',
		expect: 'blocked',
		by: ['preflight/storage-access'],
		as: 'one of two disks lies on a disk of the source',
	},
	{
		source: 'KubeVirt: should not be allowed to live-migrate if the VMI uses PCI host device',
		expect: 'blocked',
		by: ['preflight/assigned-devices'],
		as: 'a device is assigned to the machine',
	},
	{
		source: 'KubeVirt: should not be allowed to live-migrate if the VMI uses passthrough PCI GPU',
		expect: 'blocked',
		by: ['preflight/assigned-devices'],
		as: 'a graphics card is assigned to the machine, and the destination has the same',
	},
	{
		source: 'KubeVirt: should be allowed to live-migrate with SCSI persistent reservation',
		expect: 'ok',
		as: 'the disk is shared by the nodes of a guest cluster',
	},
	{
		source: 'KubeVirt: two blockers at once (issue 12404)',
		expect: 'blocked',
		by: ['preflight/assigned-devices', 'preflight/storage-access'],
		as: 'a device is assigned to the machine, and a disk lies on the source: both are told',
	},
];

/** Those about one move, or about a description. */
export const peerScenarios: readonly PeerScenario[] = [
	...nova,
	...ovirt,
	...xapi,
	...proxmox,
	...others,
];
