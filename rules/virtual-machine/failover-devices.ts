import { defineRule } from '../../src/engine/rule.ts';
import { isRole, roleNameOf } from '../../src/estate/cluster/role.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { type Facts, quiet } from '../../src/estate/facts.ts';
import { poolOfDevice } from '../../src/estate/machine/devices.ts';
import { isSameName } from '../../src/estate/names/names.ts';
import { devicePoolSources, hasDevicePools } from '../../src/facts/device-pools.ts';
import { gpuPartitionSources, gpuPartitionsIn } from '../../src/facts/gpu-partitions.ts';
import { isAzureLocal } from '../../src/facts/windows-server.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'virtual-machine/failover-devices',
	summary: 'A highly available machine has no device that keeps it on its host.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2016' },
	why: 'Up to Windows Server 2022 a device that is given to a machine by Discrete Device Assignment, or a partition of a graphics processor, ties the machine to its host: it is not supported in a highly available machine, which does not start on another node. Windows Server 2025 brought pools of devices for clusters, and partitions in clusters for its Datacenter edition; Azure Local had them before. A node without such a device does not start the machine.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/plan-for-deploying-devices-using-discrete-device-assignment',
		...devicePoolSources,
		...gpuPartitionSources,
	],
	covers: ['live-migration/gpu-partition', 'live-migration/assigned-device'],
	messages: {
		assigned:
			'{virtualMachine} is highly available and has a device of its host assigned (assignableDevices: {count}), which {version:windowsServer} does not support.',
		noPool:
			'{virtualMachine} is highly available and has a device assigned ({device}) that comes from no pool of devices, so that no other node has one for it.',
		poolElsewhere:
			'{virtualMachine} is highly available and has a device of the pool {pool}, of which {nodes:list}, where it may start, has none.',
		partitionElsewhere:
			'{virtualMachine} is highly available and has a partition of a graphics processor, and {nodes:list}, where it may start, has none to partition.',
		partition:
			'{virtualMachine} is highly available and has a partition of a graphics processor (gpuPartitionAdapters: {count}), which {version:windowsServer} does not support.',
		edition:
			'{virtualMachine} is highly available and has a partition of a graphics processor (gpuPartitionAdapters: {count}), which in a cluster needs the Datacenter edition, and {host} has {edition}.',
	},
	warnings: ['poolElsewhere', 'partitionElsewhere'],
	fix: {
		poolElsewhere:
			'Give each of these nodes such a device in a pool of that name, or take them from the possible owners: in Failover Cluster Manager, in the properties of the virtual machine resource, Advanced Policies.',
		partitionElsewhere:
			'Give each of these nodes such a graphics processor, or take them from the possible owners: in Failover Cluster Manager, in the properties of the virtual machine resource, Advanced Policies.',
		assigned:
			'Shut the machine down and take its devices away (`Get-VMAssignableDevice -VMName {virtualMachine:ps} | Remove-VMAssignableDevice`), or let it be a machine of its host: in Failover Cluster Manager, Roles, remove its role {role}, which leaves the machine as it is and no longer highly available.',
		noPool:
			"Give each node a pool of devices of one name, with a device of the kind in it. Then shut the machine down, take its devices of no such pool away (`Get-VMAssignableDevice -VMName {virtualMachine:ps} | Where-Object ResourcePoolName -In $null, '', 'Primordial' | Remove-VMAssignableDevice`), and give it one of the pool in Windows Admin Center: when it starts, the cluster chooses a node that has one free.",
		partition:
			'Shut the machine down and take its partitions away (`Remove-VMGpuPartitionAdapter -VMName {virtualMachine:ps}`), or let it be a machine of its host: in Failover Cluster Manager, Roles, remove its role {role}, which leaves the machine as it is and no longer highly available.',
		edition:
			'Upgrade the nodes to the Datacenter edition, or shut the machine down and take its partitions away: `Remove-VMGpuPartitionAdapter -VMName {virtualMachine:ps}`.',
	},
	check({ virtualMachine, estate, facts, report }) {
		if (!isRole(virtualMachine, estate, facts)) return;
		const version = estate.windowsServerOf(virtualMachine, facts);
		if (version === undefined) return;
		const data = {
			virtualMachine: virtualMachine.name,
			role: roleNameOf(virtualMachine, facts),
			version,
		};
		const devices = facts.need(virtualMachine, 'assignableDevices') ?? [];
		const partitions = facts.need(virtualMachine, 'gpuPartitionAdapters') ?? [];
		const others = () => otherOwnersOf(virtualMachine, estate, facts);
		if (devices.length > 0 && !hasDevicePools(version))
			report('assigned', [virtualMachine, 'assignableDevices'], { ...data, count: devices.length });
		else
			for (const device of devices) {
				const pool = poolOfDevice(device, facts);
				const at = [device, 'resourcePool'] as const;
				const name = facts.peek(device, 'name') ?? facts.peek(device, 'locationPath');
				if (pool === null) report('noPool', at, { ...data, device: name ?? 'without a name' });
				const lacking = pool ? others().filter((host) => lacksPool(host, pool, facts)) : [];
				if (pool && lacking.length > 0)
					report('poolElsewhere', at, { ...data, pool, nodes: lacking.map((host) => host.name) });
			}
		const at = [virtualMachine, 'gpuPartitionAdapters'] as const;
		if (partitions.length === 0) return;
		const counted = { ...data, count: partitions.length };
		if (gpuPartitionsIn(version) === 'none') return report('partition', at, counted);
		const lacking = others().filter((host) => lacksGpu(host, facts));
		if (lacking.length > 0)
			report('partitionElsewhere', at, { ...counted, nodes: lacking.map((host) => host.name) });
		// Azure Local has no editions.
		const host = isAzureLocal(version) ? undefined : estate.ownerOf(virtualMachine, facts);
		const edition = host && facts.need(host, 'operatingSystem', 'edition');
		if (host && edition !== undefined && !/datacenter/i.test(edition))
			report('edition', at, { ...counted, host: host.name, edition });
	},
	examples: {
		good: [
			{
				name: 'Neither, machines that are not highly available, and Windows Server 2025',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
virtualMachines:
  - { name: app01, highlyAvailable: true, assignableDevices: [], gpuPartitionAdapters: [] }
  - { name: lab01, highlyAvailable: false, assignableDevices: [{ name: NVIDIA A2 }] }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: '2025'
nodes: [HV11, HV12]
virtualMachines:
  - name: vdi01
    owner: HV11
    highlyAvailable: true
    assignableDevices: [{ name: NVIDIA A2, resourcePool: GpuChildPool }]
    gpuPartitionAdapters: [{ name: NVIDIA A16 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, operatingSystem: { edition: Datacenter } }
---
apiVersion: hvlint/v1
kind: Host
name: HV12
assignableDevices: [{ name: NVIDIA A2, resourcePool: gpuchildpool }]
partitionableGpus: [{ name: nvidia a16 }]
---
apiVersion: hvlint/v1
kind: Cluster
name: AL01
operatingSystem: Azure Local 23H2
nodes: [AL11]
virtualMachines:
  - name: ai01
    owner: AL11
    highlyAvailable: true
    assignableDevices: [{ name: NVIDIA A2, resourcePool: GpuChildPool }]
    gpuPartitionAdapters: [{ name: NVIDIA A16 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
virtualMachines: [{ name: lab02, assignableDevices: [{ name: NVIDIA A2 }] }]
`,
			},
		],
		bad: [
			{
				name: 'Devices of no pool in Windows Server 2025, and one of a pool',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2025'
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    highlyAvailable: true
    assignableDevices:
      - name: NVIDIA A2
        resourcePool: null # <- noPool
      - { name: NVIDIA A16, resourcePool: GpuChildPool }
      - name: NVIDIA L4
        resourcePool: Primordial # <- noPool
    gpuPartitionAdapters: []
---
apiVersion: hvlint/v1
kind: Host
name: HV02
assignableDevices: [{ name: NVIDIA A16, resourcePool: GpuChildPool }]
`,
			},
			{
				name: 'Nodes that may own the machine and have no such device, and one of Azure Local that stays where it is',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2025'
nodes: [HV01, HV02, HV03]
virtualMachines:
  - name: app01
    owner: HV01
    highlyAvailable: true
    possibleOwners: [HV01, HV02]
    assignableDevices:
      - resourcePool: GpuChildPool # <- poolElsewhere
    gpuPartitionAdapters: [{ name: NVIDIA L4 }] # <- partitionElsewhere
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { edition: Datacenter } }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
assignableDevices: [{ name: NVMe disk, resourcePool: null }]
partitionableGpus: []
---
apiVersion: hvlint/v1
kind: Cluster
name: AL01
operatingSystem: Azure Stack HCI 22H2
nodes: [AL11]
virtualMachines:
  - name: ai01
    owner: AL11
    highlyAvailable: true
    assignableDevices:
      - resourcePool: null # <- noPool
    gpuPartitionAdapters: []
`,
			},
			{
				name: 'A device and a partition in Windows Server 2022, and a partition in the Standard edition',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
virtualMachines:
  - name: app01
    highlyAvailable: true
    assignableDevices: [{ name: NVIDIA A2 }] # <- assigned
    gpuPartitionAdapters: [{ name: NVIDIA A2 }] # <- partition
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: '2025'
nodes: [HV11]
virtualMachines:
  - name: vdi01
    owner: HV11
    highlyAvailable: true
    assignableDevices: []
    gpuPartitionAdapters: [{ name: NVIDIA A2 }] # <- edition
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, operatingSystem: { edition: Standard } }
`,
			},
		],
		undecided: [
			{
				name: 'From which pool a device of Windows Server 2025 comes',
				missing: ['app01 assignableDevices[0].resourcePool'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2025'
virtualMachines: [{ name: app01, highlyAvailable: true, assignableDevices: [{ name: NVIDIA A2 }], gpuPartitionAdapters: [] }]
`,
			},
			{
				name: 'Nothing of its devices was collected',
				missing: ['app01 assignableDevices', 'app01 gpuPartitionAdapters'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
virtualMachines: [{ name: app01, highlyAvailable: true }]
`,
			},
		],
	},
});

/** The other nodes that a machine may start on. */
function otherOwnersOf(machine: VirtualMachine, estate: Estate, facts: Facts): readonly Host[] {
	const owner = estate.ownerOf(machine, quiet(facts));
	return (estate.possibleOwnersOf(machine, facts) ?? []).filter((host) => host !== owner);
}

/** Whether a host is known to have no device of a pool. */
function lacksPool(host: Host, pool: string, facts: Facts): boolean {
	const devices = facts.need(host, 'assignableDevices');
	const pools = devices?.map((one) => facts.need(one, 'resourcePool'));
	if (!devices || !pools || pools.includes(undefined) || !facts.isComplete(devices)) return false;
	return !pools.some((one) => isSameName(one ?? '', pool));
}

/** Whether a host is known to have no graphics processor to partition; of kinds, cluster/gpu-partitions tells. */
function lacksGpu(host: Host, facts: Facts): boolean {
	const gpus = facts.need(host, 'partitionableGpus');
	return gpus !== undefined && gpus.length === 0 && facts.isComplete(gpus);
}
