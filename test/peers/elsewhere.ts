/** The tests of other systems that tests of capacity, of plans and of durations restate, by the file whose tests name them. */
export const elsewhere: Readonly<Record<string, readonly string[]>> = {
	'capacity/scenarios.test.ts': [
		'oVirt: VmAffinityFilterPolicyUnitTest.testPositiveAffinity',
		'oVirt: VmAffinityFilterPolicyUnitTest.testPositiveAffinityToMultipleHosts',
		'oVirt: VmToHostAffinityFilterPolicyUnitTest.testPositiveAffinity',
		'oVirt: VmToHostAffinityFilterPolicyUnitTest.testNegativeAffinity',
		'xapi: test_ha_vm_failover PlanForNFailures 1',
		'xapi: test_ha_vm_failover PlanForNFailures 2',
		'xapi: test_ha_vm_failover PlanForNFailures 4',
		'xapi: test_ha_vm_failover AssertNewVMPreservesHAPlan 1',
		'xapi: test_ha_vm_failover AssertNewVMPreservesHAPlan 3',
		'xapi: binpack_test impossible',
		'Proxmox: migrate_vm_precondition (unavailable_storages)',
		'Proxmox: migrate_vm_precondition (storage and mapped device)',
		'Proxmox: test-node-affinity-strict4',
		'Proxmox: test-node-affinity-nonstrict3',
		'Proxmox: test-node-affinity-nonstrict4',
		'Proxmox: test-resource-affinity-strict-negative1',
		'Proxmox: test-crs-static-rebalance-resource-affinity3',
		'Proxmox: test-resource-affinity-strict-negative2',
		'Proxmox: test-resource-affinity-with-node-affinity-strict-negative2',
		'Proxmox: test-resource-affinity-strict-positive1',
		'Ganeti: shared-n1-failure.data, htools-hcheck.test',
		'Ganeti: n1-failure.data, htools-balancing.test',
		'CloudStack: testListHostsForMigrationOfVMGpuEnabled',
		'KB3023928: 64 MB for each machine',
		'BtrPlace: COverbookTest.testNoSolution',
		'BtrPlace: VectorPackingTest.test2DGuillaume',
	],
	'capacity/pack.test.ts': [
		'BtrPlace: VectorPackingTest.testBig',
		'BtrPlace: VectorPackingTest.testSlotFilteringWithUniformVMs',
	],
	'plan/drain.test.ts': [
		'xapi: Slave1EvacuationVMAntiAffinitySpreadEvenlyPlan T4',
		'xapi: Slave1EvacuationVMAntiAffinityNoBreachPlan T6',
		'xapi: Slave1EvacuationVMAntiAffinitySpreadEvenlyPlan T7',
		'xapi: Slave1EvacuationPlan T0',
		'xapi: Slave1EvacuationPlan T1',
		'Ganeti: shared-n1-failure.data, htools-hbal.test -O nodeC',
		'BtrPlace: COfflineTest.testSolvableProblem',
		'BtrPlace: CGatherTest.testContinuousWithRelocationOfVMs',
	],
	'plan/rolling.test.ts': [
		'Ganeti: htools-hroller.test unique-reboot-order.data --full-evacuation',
	],
	'engine/steps.test.ts': ['Proxmox: test-resource-affinity-with-node-affinity-strict-negative3'],
	'engine/matrix.test.ts': ['Ganeti: hbal-migration-1.data'],
	'source/manifest.test.ts': [
		'Ganeti: htools-hail.test (invalid input: not JSON)',
		'Ganeti: htools-hail.test (invalid input: mandatory key missing)',
	],
	'estate/pre-copy/published.test.ts': [
		'BtrPlace: CNetworkTest.defaultTest',
		'BtrPlace: CDeadlineTest.testOk',
		'QEMU: commit 34a68001f1, 4 GiB',
		'QEMU: commit 34a68001f1, 24 GiB',
	],
};

/** Those that no estate restates, and why. */
export const untold: Readonly<Record<string, string>> = {
	'nova: test_check_instance_has_no_numa_passes_non_kvm':
		'no manifest tells the virtual NUMA nodes of a machine: in Hyper-V they keep none from moving',
	'nova: test_find_destination_when_runs_out_of_hosts':
		'a cluster without another node has no destination that a verdict could be about',
	'compute-hyperv: test_get_instance_vnuma_config':
		'no manifest tells the virtual NUMA nodes of a machine: in Hyper-V they keep none from moving',
	'compute-hyperv: test_requires_secure_boot_generation_1':
		'Get-VMFirmware, which tells of Secure Boot, knows machines of generation 2 alone',
	'compute-hyperv: test_check_if_hotplug_available_gen1':
		'manifests tell what a machine has, not that an adapter is added while it runs',
	'compute-hyperv: test_check_if_hotplug_available_win_6_3':
		'manifests tell what a machine has, not that an adapter is added while it runs',
	'Proxmox: multiple-resource-refs-in-node-affinity-rules.cfg':
		'a machine has one list of possible owners, in which those of its resources meet already',
	'Proxmox: test-resource-affinity-strict-mixed3/4':
		'it asks how a cluster mends rules that are broken already, which no plan is about',
	'Ganeti: shared-n1-restriction.data --no-capacity-checks':
		'no failure is asked about, and hvlint prefers no node',
	'BtrPlace: COverbookTest.testMultipleOverbook':
		'Windows Server has no ratio of processors for each node',
};
