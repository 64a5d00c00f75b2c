import { defineRule } from '../../src/engine/rule.ts';
import { isRole, roleNameOf } from '../../src/estate/cluster/role.ts';
import { poolOfDevice } from '../../src/estate/machine/devices.ts';
import { isAzureLocal, isWithin } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'virtual-machine/failover-devices',
	summary: 'A highly available machine has no device that keeps it on its host.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2016' },
	why: 'Up to Windows Server 2022 a device that is given to a machine by Discrete Device Assignment, or a partition of a graphics processor, ties the machine to its host: it is not supported in a highly available machine, which does not start on another node. Windows Server 2025 brought pools of devices for clusters, and partitions in clusters for its Datacenter edition.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/plan-for-deploying-devices-using-discrete-device-assignment',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/deploy/use-gpu-with-clustered-vm',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/gpu-partitioning',
	],
	covers: ['live-migration/gpu-partition', 'live-migration/assigned-device'],
	messages: {
		assigned:
			'{virtualMachine} is highly available and has a device of its host assigned (assignableDevices: {count}), which {version:windowsServer} does not support.',
		noPool:
			'{virtualMachine} is highly available and has a device assigned ({device}) that comes from no pool of devices, so that no other node has one for it.',
		partition:
			'{virtualMachine} is highly available and has a partition of a graphics processor (gpuPartitionAdapters: {count}), which {version:windowsServer} does not support.',
		edition:
			'{virtualMachine} is highly available and has a partition of a graphics processor (gpuPartitionAdapters: {count}), which in a cluster needs the Datacenter edition, and {host} has {edition}.',
	},
	fix: {
		assigned:
			'Shut the machine down and take its devices away (`Get-VMAssignableDevice -VMName {virtualMachine:ps} | Remove-VMAssignableDevice`), or let it be a machine of its host, which leaves it as it is and no longer highly available: `Remove-ClusterGroup -Name {role:ps} -RemoveResources`.',
		noPool:
			"Give each node a pool of devices of one name, with a device of the kind in it. Then shut the machine down, take its devices of no such pool away (`Get-VMAssignableDevice -VMName {virtualMachine:ps} | Where-Object ResourcePoolName -In $null, '', 'Primordial' | Remove-VMAssignableDevice`), and give it one of the pool in Windows Admin Center, which looks for a free one on the node where it starts.",
		partition:
			'Shut the machine down and take its partitions away (`Remove-VMGpuPartitionAdapter -VMName {virtualMachine:ps}`), or let it be a machine of its host, which leaves it as it is and no longer highly available: `Remove-ClusterGroup -Name {role:ps} -RemoveResources`.',
		edition:
			'Upgrade the nodes to the Datacenter edition, or shut the machine down and take its partitions away: `Remove-VMGpuPartitionAdapter -VMName {virtualMachine:ps}`.',
	},
	check({ virtualMachine, estate, facts, report }) {
		if (!isRole(virtualMachine, estate, facts)) return;
		const version = estate.windowsServerOf(virtualMachine, facts);
		// Azure Local has its own rules for both, by its own versions.
		if (version === undefined || isAzureLocal(version)) return;
		const isOld = isWithin(version, { to: '2022' });
		const data = {
			virtualMachine: virtualMachine.name,
			role: roleNameOf(virtualMachine, facts),
			version,
		};
		const devices = isOld ? (facts.need(virtualMachine, 'assignableDevices') ?? []) : [];
		for (const device of isOld ? [] : (facts.need(virtualMachine, 'assignableDevices') ?? []))
			if (poolOfDevice(device, facts) === null)
				report('noPool', [device, 'resourcePool'], {
					...data,
					device:
						facts.peek(device, 'name') ?? facts.peek(device, 'locationPath') ?? 'without a name',
				});
		if (devices.length > 0)
			report('assigned', [virtualMachine, 'assignableDevices'], { ...data, count: devices.length });
		const count = facts.need(virtualMachine, 'gpuPartitionAdapters')?.length ?? 0;
		const at = [virtualMachine, 'gpuPartitionAdapters'] as const;
		if (count > 0 && isOld) report('partition', at, { ...data, count });
		const host = count > 0 && !isOld ? estate.ownerOf(virtualMachine, facts) : undefined;
		const edition = host && facts.need(host, 'operatingSystem', 'edition');
		if (host && edition !== undefined && !/datacenter/i.test(edition))
			report('edition', at, { ...data, count, host: host.name, edition });
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
nodes: [HV11]
virtualMachines:
  - name: vdi01
    owner: HV11
    highlyAvailable: true
    assignableDevices: [{ name: NVIDIA A2, resourcePool: GpuChildPool }]
    gpuPartitionAdapters: [{ name: NVIDIA A2 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, operatingSystem: { edition: Datacenter } }
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
virtualMachines:
  - name: app01
    highlyAvailable: true
    assignableDevices:
      - name: NVIDIA A2
        resourcePool: null # <- noPool
      - { name: NVIDIA A16, resourcePool: GpuChildPool }
      - name: NVIDIA L4
        resourcePool: Primordial # <- noPool
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
