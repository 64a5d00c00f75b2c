import { defineRule } from '../../src/engine/rule.ts';
import { describeMisplaced } from '../../src/estate/setup/misplaced-step.ts';
import { misplacedSteps } from '../../src/estate/setup/setup.ts';
import { setupOrderSources } from '../../src/facts/setup-order.ts';

export default defineRule({
	id: 'setup/recommended-order',
	summary: 'The steps of a set-up come in the order that Microsoft recommends.',
	subject: 'cluster',
	severity: 'warning',
	why: 'The cluster works the other way round too, but something has to be done again or is found out late: validation tests only what is there by then, a machine lands in the default folder of the day, a quorum is reviewed while the cluster already serves. The rule compares the order of the steps that `setup` declares.',
	sources: setupOrderSources('should'),
	covers: [
		'setup-order/1',
		'setup-order/2',
		'setup-order/6',
		'setup-order/8',
		'setup-order/9',
		'setup-order/10',
		'setup-order/14',
		'setup-order/19',
		'setup-order/20',
		'setup-order/22',
		'setup-order/23',
		'setup-order/24',
		'setup-order/25',
	],
	messages: {
		late: '{step} (step {number}) comes after {after} (step {afterNumber}): {why}.',
	},
	fix: '{remedy:remedy}',
	check({ cluster, estate, facts, report }) {
		for (const misplaced of misplacedSteps(cluster, 'should', estate, facts))
			report(
				'late',
				[misplaced.step, 'step'],
				describeMisplaced(misplaced, cluster, estate, facts),
			);
	},
	examples: {
		good: [
			{
				name: 'From the servers to production',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
setup:
  - { step: ConnectStorage }
  - { step: InstallUpdates, node: HV01 }
  - { step: InstallUpdates, node: HV02 }
  - { step: InstallFeature, feature: Hyper-V, node: HV01 }
  - { step: InstallFeature, feature: Hyper-V, node: HV02 }
  - { step: InstallFeature, feature: Failover-Clustering, node: HV01 }
  - { step: InstallFeature, feature: Failover-Clustering, node: HV02 }
  - { step: ValidateCluster }
  - { step: CreateCluster }
  - { step: SetQuorum }
  - { step: EnableStorageSpacesDirect }
  - { step: SetDefaultPaths, node: HV01 }
  - { step: SetDefaultPaths, node: HV02 }
  - { step: CreateVirtualMachine, virtualMachine: app01 }
  - { step: TestFailover }
  - { step: EnterProduction }
  - { step: InstallUpdates, node: HV01 }
  - { step: ConnectStorage }
  - { step: ValidateCluster }
`,
			},
			{
				name: 'A machine from before the cluster; a node added later',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
setup:
  - { step: InstallFeature, feature: Hyper-V, node: HV01 }
  - { step: CreateVirtualMachine, virtualMachine: dc01 }
  - { step: CreateCluster }
  - { step: SetDefaultPaths, node: HV01 }
  - { step: CreateVirtualMachine, virtualMachine: app01 }
  - { step: InstallFeature, feature: Hyper-V, node: HV02 }
  - { step: CreateVirtualSwitch, switch: LAN, node: HV02 }
  - { step: ValidateCluster }
  - { step: AddNode, node: HV02 }
  - { step: SetDefaultPaths, node: HV02 }
  - { step: CreateVirtualMachine, virtualMachine: app02 }
`,
			},
			{
				name: 'A rolling upgrade that is validated in the end',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
setup:
  - { step: BackUp }
  - { step: EvictNode, node: HV01 }
  - { step: UpgradeNode, node: HV01, version: 2025 }
  - { step: InstallFeature, feature: Hyper-V, node: HV01 }
  - { step: CreateVirtualSwitch, switch: LAN, node: HV01 }
  - { step: AddNode, node: HV01 }
  - { step: UpdateFunctionalLevel }
  - { step: UpdateStoragePool }
  - { step: StartClusterAwareUpdating }
  - { step: ValidateCluster }
`,
			},
		],
		bad: [
			{
				name: 'Validated too early',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
setup:
  - { step: InstallFeature, feature: Hyper-V, node: HV01 }
  - { step: InstallFeature, feature: Failover-Clustering, node: HV01 }
  - { step: ValidateCluster }
  - { step: ConnectNetworks } # <- late
  - { step: ConnectStorage } # <- late
  - { step: InstallUpdates } # <- late
  - { step: InstallFeature, feature: Failover-Clustering, node: HV02 } # <- late
  - { step: CreateCluster }
  - { step: InstallFeature, feature: Hyper-V, node: HV02 } # <- late
  - { step: JoinDomain, node: HV01 } # <- late
  - { step: AddVirtualMachineRole, virtualMachine: app01 }
  - { step: CreateVirtualSwitch, switch: LAN, node: HV01 } # <- late
`,
			},
			{
				name: 'A node added before it is ready',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
setup:
  - { step: InstallFeature, feature: Hyper-V, node: HV01 }
  - { step: ValidateCluster }
  - { step: CreateCluster }
  - { step: AddNode, node: HV02 }
  - { step: CreateVirtualSwitch, switch: LAN, node: HV02 } # <- late
  - { step: ValidateCluster } # <- late
  - { step: InstallFeature, feature: Hyper-V, node: HV02 } # <- late
`,
			},
			{
				name: 'Default paths after the first machine, quorum after everything',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
setup:
  - { step: EnableStorageSpacesDirect }
  - { step: SetDefaultPaths, node: HV01 }
  - { step: TestFailover }
  - { step: CreateVirtualMachine, virtualMachine: app01 } # <- late
  - { step: SetDefaultPaths, node: HV02 } # <- late
  - { step: EnterProduction }
  - { step: SetQuorum } # <- late, late
`,
			},
			{
				name: 'A rolling upgrade in haste',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
setup:
  - { step: UpgradeNode, node: HV01, version: 2019 }
  - { step: BackUp } # <- late
  - { step: StopClusterAwareUpdating } # <- late
  - { step: DrainNode, node: HV01 } # <- late
  - { step: UpdateStoragePool }
  - { step: UpdateFunctionalLevel } # <- late
`,
			},
			{
				name: 'A node that is resumed before its upgrade',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
setup:
  - { step: DrainNode, node: HV01 }
  - { step: ResumeNode, node: HV01 }
  - { step: UpgradeNode, node: HV01, version: 2019 } # <- late
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
				name: 'The role of one node is not told, nor the node of a step',
				missing: ['HVC01 setup: InstallFeature Hyper-V on HV02', 'HVC01 setup[2].node'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
setup:
  - { step: InstallFeature, feature: Hyper-V, node: HV01 }
  - { step: CreateCluster }
  - { step: SetDefaultPaths }
  - { step: CreateVirtualMachine, virtualMachine: app01 }
  - { step: SetDefaultPaths, node: HV01 }
`,
			},
		],
	},
});
