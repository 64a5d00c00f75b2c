import { defineRule } from '../../src/engine/rule.ts';
import { describeMisplaced } from '../../src/estate/setup/misplaced-step.ts';
import { misplacedSteps } from '../../src/estate/setup/setup.ts';
import { setupOrderSources } from '../../src/facts/setup-order.ts';

export default defineRule({
	id: 'setup/order',
	summary: 'Each step of a set-up comes after the steps that it needs.',
	subject: 'cluster',
	severity: 'error',
	why: 'Some steps do not work, or leave a cluster that Microsoft does not support, unless others have been done: every node has its roles, and the configuration is validated, before the cluster is created; the cluster exists before its storage, the storage before a machine becomes a role, the new functional level before the new configuration versions. The rule compares the order of the steps that `setup` declares.',
	sources: setupOrderSources('must'),
	covers: [
		'setup-order/1',
		'setup-order/3',
		'setup-order/5',
		'setup-order/6',
		'setup-order/8',
		'setup-order/10',
		'setup-order/11',
		'setup-order/12',
		'setup-order/13',
		'setup-order/16',
		'setup-order/18',
		'setup-order/20',
		'setup-order/21',
		'setup-order/22',
		'setup-order/23',
		'setup-order/26',
	],
	messages: {
		late: '{step} (step {number}) comes after {after} (step {afterNumber}): {why}.',
	},
	fix: '{remedy:remedy}',
	check({ cluster, estate, facts, report }) {
		for (const misplaced of misplacedSteps(cluster, 'must', estate, facts))
			report(
				'late',
				[misplaced.step, 'step'],
				describeMisplaced(misplaced, cluster, estate, facts),
			);
	},
	examples: {
		good: [
			{
				name: 'A cluster of Windows Server 2008 R2, from the servers to the first machine',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
setup:
  - { step: ConnectNetworks }
  - { step: ConnectStorage }
  - { step: FormatDisk, disk: Cluster Disk 2 }
  - { step: JoinDomain, node: HV01 }
  - { step: JoinDomain, node: HV02 }
  - { step: InstallFeature, feature: Hyper-V, node: HV01 }
  - { step: InstallFeature, feature: Hyper-V, node: HV02 }
  - { step: InstallFeature, feature: Failover-Clustering, node: HV01 }
  - { step: InstallFeature, feature: Failover-Clustering, node: HV02 }
  - { step: CreateVirtualSwitch, switch: LAN, node: HV01 }
  - { step: CreateVirtualSwitch, switch: LAN, node: HV02 }
  - { step: ValidateCluster }
  - { step: CreateCluster }
  - { step: AddClusterDisk, disk: Cluster Disk 1 }
  - { step: SetQuorum }
  - { step: EnableCsv }
  - { step: AddClusterDisk, disk: Cluster Disk 2 }
  - { step: AddClusterSharedVolume, disk: Cluster Disk 2, volume: Volume1 }
  - { step: SetDefaultPaths, node: HV01 }
  - { step: SetDefaultPaths, node: HV02 }
  - { step: CreateVirtualMachine, virtualMachine: app01 }
  - { step: AddVirtualMachineRole, virtualMachine: app01 }
  - { step: CreateVirtualSwitch, switch: DMZ, node: HV01 }
  - { step: AddClusterDisk, disk: Cluster Disk 3 }
  - { step: AddClusterSharedVolume, disk: Cluster Disk 3, volume: Volume2 }
`,
			},
			{
				name: 'Storage Spaces Direct, a machine from before the cluster, and a node added later',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01.contoso.com, hv02, HV03]
setup:
  - { step: InstallFeature, feature: Hyper-V, node: HV01 }
  - { step: CreateVirtualMachine, virtualMachine: dc01 }
  - { step: InstallFeature, feature: Hyper-V, node: HV02 }
  - { step: InstallFeature, feature: failover-clustering, node: HV01 }
  - { step: InstallFeature, feature: failover-clustering, node: HV02 }
  - { step: ClearDrives }
  - { step: ValidateCluster }
  - { step: CreateCluster }
  - { step: EnableStorageSpacesDirect }
  - { step: CreateVolume, volume: Volume1 }
  - { step: InstallFeature, feature: Hyper-V, node: HV03 }
  - { step: InstallFeature, feature: Failover-Clustering, node: HV03 }
  - { step: AddNode, node: HV03 }
  - { step: CreateVirtualMachine, virtualMachine: app01 }
  - { step: AddVirtualMachineRole, virtualMachine: app01 }
  - { step: CreateReplicaBroker }
  - { step: EnableReplication, virtualMachine: app01 }
`,
			},
			{
				name: 'A rolling upgrade, one node in place and one installed anew; app01 was updated to what the old version offers',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
setup:
  - { step: UpdateVirtualMachineVersion, virtualMachine: app01 }
  - { step: BackUp }
  - { step: StopClusterAwareUpdating }
  - { step: DrainNode, node: HV01 }
  - { step: RemoveLbfoTeam, node: HV01 }
  - { step: UpgradeNode, node: HV01, version: 2022 }
  - { step: ResumeNode, node: HV01 }
  - { step: DrainNode, node: HV02 }
  - { step: EvictNode, node: HV02 }
  - { step: UpgradeNode, node: HV02, version: 2022 }
  - { step: InstallFeature, feature: Hyper-V, node: HV02 }
  - { step: InstallFeature, feature: Failover-Clustering, node: HV02 }
  - { step: AddNode, node: HV02 }
  - { step: UpdateFunctionalLevel }
  - { step: UpdateStoragePool }
  - { step: StartClusterAwareUpdating }
  - { step: UpdateVirtualMachineVersion, virtualMachine: app01 }
  - { step: DrainNode, node: HV01 }
  - { step: ResumeNode, node: HV01 }
`,
			},
			{
				name: 'Since Windows Server 2012 there is nothing to enable',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2016, setup: [{ step: AddClusterSharedVolume, volume: Volume1 }, { step: EnableCsv }] }
`,
			},
		],
		bad: [
			{
				name: 'A node gets the feature, and the configuration is validated, when the cluster exists',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
setup:
  - { step: InstallFeature, feature: Failover-Clustering, node: HV01 }
  - { step: CreateCluster }
  - { step: InstallFeature, feature: Failover-Clustering, node: HV02 } # <- late
  - { step: ValidateCluster } # <- late
`,
			},
			{
				name: 'Networks, domain and computer object after the cluster',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01]
setup:
  - { step: InstallFeature, feature: Failover-Clustering, node: HV01 }
  - { step: ValidateCluster }
  - { step: CreateCluster }
  - { step: ConnectNetworks } # <- late
  - { step: JoinDomain, node: HV01 } # <- late
  - { step: PrestageClusterNameObject } # <- late
`,
			},
			{
				name: 'Shared storage before the cluster',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01]
setup:
  - { step: InstallFeature, feature: Failover-Clustering, node: HV01 }
  - { step: ValidateCluster }
  - { step: AddClusterSharedVolume, disk: Cluster Disk 2 }
  - { step: AddClusterDisk, disk: cluster disk 2 } # <- late
  - { step: FormatDisk, disk: Cluster Disk 2 } # <- late
  - { step: ConnectStorage } # <- late
  - { step: CreateCluster } # <- late
`,
			},
			{
				name: 'Cluster Shared Volumes before the feature of Windows Server 2008 R2, machines before both',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
setup:
  - { step: AddVirtualMachineRole, virtualMachine: app01 }
  - { step: CreateVirtualMachine, virtualMachine: app01 } # <- late
  - { step: InstallFeature, feature: Hyper-V, node: HV02 } # <- late
  - { step: AddClusterSharedVolume, disk: Cluster Disk 2, volume: Volume1 } # <- late
  - { step: EnableCsv } # <- late
virtualMachines: [{ name: app01, path: 'C:\\ClusterStorage\\Volume1\\app01' }]
`,
			},
			{
				name: 'Storage Spaces Direct, GPUs and replication backwards',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
setup:
  - { step: CreateVolume, volume: Volume1 }
  - { step: EnableStorageSpacesDirect } # <- late
  - { step: ClearDrives } # <- late
  - { step: AddGpuToPool, node: HV01 }
  - { step: AssignGpu, virtualMachine: app01 }
  - { step: AddGpuToPool, node: HV02 } # <- late
  - { step: EnableReplication, virtualMachine: app01 }
  - { step: CreateReplicaBroker } # <- late
`,
			},
			{
				name: 'Configuration versions while the nodes are mixed',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
setup:
  - { step: UpgradeNode, node: HV01, version: 2025 }
  - { step: RemoveLbfoTeam, node: HV01 } # <- late
  - { step: UpdateVirtualMachineVersion, virtualMachine: app01 }
  - { step: UpgradeNode, node: HV02, version: 2025 }
  - { step: DrainNode, node: HV03 }
  - { step: UpdateFunctionalLevel } # <- late
  - { step: UpgradeNode, node: HV03, version: 2025 } # <- late
  - { step: ResumeNode, node: HV03 } # <- late
`,
			},
		],
		undecided: [
			{
				name: 'Nothing is told of the set-up',
				missing: ['HVC01 setup'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
`,
			},
			{
				name: 'Steps that a cluster cannot do without are not told',
				missing: [
					'HVC01 setup: InstallFeature Failover-Clustering on HV02, HV03',
					'HVC01 setup: ValidateCluster',
					'HVC01 setup: EnableCsv',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02, HV03]
setup:
  - { step: InstallFeature, feature: Failover-Clustering, node: HV01 }
  - { step: CreateCluster }
  - { step: AddNode, node: HV03 }
  - { step: AddClusterSharedVolume, disk: Cluster Disk 2, volume: Volume1 }
`,
			},
			{
				name: 'A step does not say what it acts on',
				missing: ['HVC01 setup[1].disk', 'HVC01 setup[3].node'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01]
setup:
  - { step: AddClusterDisk, disk: Cluster Disk 1 }
  - { step: AddClusterSharedVolume, volume: Volume1 }
  - { step: AddClusterDisk, disk: Cluster Disk 2 }
  - { step: InstallFeature, feature: Hyper-V }
  - { step: AddVirtualMachineRole, virtualMachine: app01 }
  - { step: InstallFeature, feature: Hyper-V, node: HV01 }
`,
			},
		],
	},
});
