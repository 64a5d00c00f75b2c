import { defineRule } from '../../src/engine/rule.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import { poolOfDevice, takenOn } from '../../src/estate/machine/devices.ts';
import { carriesState, isRestarted } from '../../src/estate/machine/running.ts';
import { isSameName, nameKey } from '../../src/estate/names/names.ts';
import { devicePoolSources, hasDevicePools } from '../../src/facts/device-pools.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';
import type { AssignableDevice } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/assigned-devices',
	summary: 'A machine that moves has no device of its host assigned to it.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, from: machineFeatures.assignedDevices.windowsServer, of: 'machine' },
	why: 'A device that is given to a machine by Discrete Device Assignment belongs to the host that it sits in. Such a machine can neither be saved nor migrate live, in any version, and up to Windows Server 2022 it cannot be highly available at all. In a cluster of Windows Server 2025 or of Azure Local it can be restarted on another node that has a pool of such devices.',
	sources: [
		machineFeatures.assignedDevices.source,
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/deploy/deploying-graphics-devices-using-dda',
		...devicePoolSources,
	],
	covers: ['live-migration/assigned-device'],
	messages: {
		assigned: '{virtualMachine} has {device} assigned to it.',
		noPool:
			'{destination} has no device in the pool {pool}, of which {virtualMachine} needs {count}.',
		noneFree:
			'{destination} has {total} devices in the pool {pool}, {used} are taken, and {virtualMachine} needs {count}.',
	},
	startFaults: ['assigned', 'noPool', 'noneFree'],
	fix: {
		assigned:
			'Shut the machine down and take its devices away: `Get-VMAssignableDevice -VMName {virtualMachine:ps} | Remove-VMAssignableDevice`. In a cluster of Windows Server 2025 with pools of devices, `Move-ClusterVirtualMachineRole -Name {role:ps} -Node {destination:ps} -MigrationType Shutdown` restarts it there.',
		noPool:
			'Choose a destination with such devices, or make the pool there and add a device that was dismounted for it: `New-VMResourcePool -ComputerName {destination:ps} -ResourcePoolType PciExpress -Name {pool:ps}`, then `Add-VMHostAssignableDevice -ComputerName {destination:ps} -ResourcePoolName {pool:ps} -LocationPath` with its path.',
		noneFree: 'Move another machine away from {destination}, or choose another destination.',
	},
	evidence: {
		none: 'no device of the host is assigned to it',
		restarted: 'it is restarted, and {destination} has devices free in {pools:list}',
		stopAction: 'its stop action is {action}, with which no device can be assigned',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination, cluster, type, operation } = migration;
		const names = {
			virtualMachine: virtualMachine.name,
			role: roleNameOf(virtualMachine, facts),
			destination: destination.name,
		};
		const action = facts.peek(virtualMachine, 'automaticStopAction');
		const declared = facts.peek(virtualMachine, 'assignableDevices');
		if (declared === undefined && action !== undefined && action !== 'TurnOff')
			return pass('stopAction', { action });
		const devices = facts.need(virtualMachine, 'assignableDevices');
		if (!devices) return;
		if (devices.length === 0) return pass('none');
		const version = estate.windowsServerOf(destination, facts);
		// The pools of devices are those of a cluster.
		const isOfCluster = operation === 'Move-ClusterVirtualMachineRole';
		const nodes = (cluster && facts.peek(cluster, 'nodes')) ?? [];
		// The destination may be a node that was lost of the list.
		if (!isOfCluster && !facts.isComplete(nodes)) return;
		const mayRestart = isOfCluster && (version === undefined || hasDevicePools(version));
		// A machine with a device cannot be saved: whatever shuts it down restarts it.
		const isRestart = type !== 'Live' && (type !== 'Quick' || isRestarted(migration, facts));
		if (mayRestart && !isRestart && !carriesState(migration, facts)) return;
		const pools = new Map<string, { device: AssignableDevice; pool: string; count: number }>();
		for (const device of devices) {
			const pool = mayRestart && isRestart ? poolOfDevice(device, facts) : null;
			if (pool === null)
				report('assigned', [device], {
					...names,
					device:
						facts.peek(device, 'name') ??
						facts.peek(device, 'locationPath') ??
						'a device of the host',
				});
			else if (pool !== undefined) {
				const count = (pools.get(nameKey(pool))?.count ?? 0) + 1;
				pools.set(nameKey(pool), { device, pool, count });
			}
		}
		if (pools.size === 0) return;
		const onHost = facts.need(destination, 'assignableDevices');
		for (const { device, pool, count } of pools.values()) {
			const known = onHost?.map((one) => facts.need(one, 'resourcePool'));
			if (!onHost || !known || known.includes(undefined) || !facts.isComplete(onHost)) continue;
			const total = known.filter((one) => isOfPool(one, pool)).length;
			if (total === 0) {
				report('noPool', [device], { ...names, pool, count });
				continue;
			}
			const used = takenOn(destination, virtualMachine, estate, facts, (other) => {
				return (facts.need(other, 'assignableDevices') ?? []).filter((one) =>
					isOfPool(facts.need(one, 'resourcePool'), pool),
				).length;
			});
			if (used + count > total)
				report('noneFree', [device], { ...names, pool, count, total, used });
		}
		pass('restarted', { ...names, pools: [...pools.values()].map(({ pool }) => pool) });
	},
	examples: {
		good: [
			{
				name: 'No device, or a stop action that rules devices out',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, owner: HV01, assignableDevices: [] }
  - { name: app02, owner: HV01, automaticStopAction: ShutDown }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
			{
				name: 'A machine that is restarted gets another device of its pool',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    assignableDevices: [{ name: NVIDIA A2, resourcePool: GpuChildPool }]
  - { name: app02, owner: HV02, state: 'Off', assignableDevices: [{ resourcePool: GpuChildPool }] }
  - { name: app03, owner: HV02, state: Running, assignableDevices: [] }
migrations: [{ virtualMachine: app01, to: HV02, type: Shutdown }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
assignableDevices: [{ name: NVIDIA A2, resourcePool: gpuchildpool }, { name: NVMe disk, resourcePool: null }]
`,
			},
		],
		bad: [
			{
				name: 'The destination has no such pool, or nothing free in it',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    state: Running
    assignableDevices:
      - { name: NVIDIA A2, resourcePool: GpuChildPool } # <- noneFree
      - { name: NVMe disk, resourcePool: Disks } # <- noPool
      - { name: NVIDIA A2, resourcePool: null } # <- assigned
  - { name: app02, owner: HV02, state: Running, assignableDevices: [{ resourcePool: GpuChildPool }] }
migrations: [{ virtualMachine: app01, to: HV02, type: Shutdown }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
assignableDevices: [{ name: NVIDIA A2, resourcePool: GpuChildPool }]
`,
			},
			{
				name: 'A machine has its device all the same where the destination is too old for one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    assignableDevices: [{ name: NVIDIA A2 }] # <- assigned
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2016 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2012R2 } }
`,
			},
			{
				name: 'A graphics processor is assigned',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
virtualMachines:
  - name: app01
    owner: HV01
    automaticStopAction: TurnOff
    assignableDevices:
      - { name: NVIDIA A2 } # <- assigned
      - { locationPath: 'PCIROOT(40)#PCI(0100)#PCI(0000)' } # <- assigned
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
			{
				name: 'Up to Windows Server 2022 the other node has no device for it',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    state: Running
    assignableDevices: [{ name: NVIDIA A2 }] # <- assigned
migrations: [{ virtualMachine: app01, to: HV02, type: Shutdown }]
`,
			},
		],
		undecided: [
			{
				name: 'Whether the destination has the pool is not collected',
				missing: ['HV02 assignableDevices'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, assignableDevices: [{ name: NVIDIA A2, resourcePool: GpuChildPool }] }
migrations: [{ virtualMachine: app01, to: HV02, type: Shutdown }]
`,
			},
			{
				name: 'A stop action that assigned devices need',
				missing: ['app01 assignableDevices'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines: [{ name: app01, owner: HV01, automaticStopAction: TurnOff }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
			{
				name: 'Whether the device is of a pool is not collected',
				missing: ['app01 assignableDevices[0].resourcePool'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: 'Off', assignableDevices: [{ name: NVIDIA A2 }] }
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
`,
			},
		],
	},
});

function isOfPool(one: string | null | undefined, pool: string): boolean {
	return typeof one === 'string' && isSameName(one, pool);
}
