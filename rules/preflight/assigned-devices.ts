import { defineRule } from '../../src/engine/rule.ts';
import { carriesState, isRestarted } from '../../src/estate/running.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'preflight/assigned-devices',
	summary: 'A machine that moves has no device of its host assigned to it.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { from: '2016' },
	why: 'A device that is given to a machine by Discrete Device Assignment belongs to the host that it sits in. Such a machine can neither be saved nor migrate live, in any version, and up to Windows Server 2022 it cannot be highly available at all. In a cluster of Windows Server 2025 it can be restarted on another node that has a pool of such devices.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/plan-for-deploying-devices-using-discrete-device-assignment',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/deploy/deploying-graphics-devices-using-dda',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/deploy/use-gpu-with-clustered-vm',
	],
	messages: { assigned: '{virtualMachine} has {device} assigned to it.' },
	fix: 'Shut the machine down and take the device away: `Get-VMAssignableDevice -VMName {virtualMachine:ps} | Remove-VMAssignableDevice`. In a cluster of Windows Server 2025 with pools of devices, `Move-ClusterVirtualMachineRole -Name {virtualMachine:ps} -Node {destination:ps} -MigrationType Shutdown` restarts it there.',
	evidence: {
		none: 'no device of the host is assigned to it',
		restarted: 'it is restarted, and the cluster gives it devices of {pools:list}',
		stopAction: 'its stop action is {action}, with which no device can be assigned',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const names = { virtualMachine: virtualMachine.name, destination: destination.name };
		const action = facts.peek(virtualMachine, 'automaticStopAction');
		if (facts.peek(virtualMachine, 'assignableDevices') === undefined) {
			if (action !== undefined && action !== 'TurnOff') return pass('stopAction', { action });
			return facts.missing(virtualMachine, 'assignableDevices');
		}
		const devices = facts.need(virtualMachine, 'assignableDevices') ?? [];
		if (devices.length === 0) return pass('none');
		const version = estate.windowsServerOf(destination, facts);
		if (version === undefined || isWithin(version, { from: '2025' })) {
			if (isRestarted(migration, facts)) {
				const pools = devices.flatMap((device) => facts.need(device, 'resourcePool') ?? []);
				return pass('restarted', { pools: [...new Set(pools)] });
			}
			if (!carriesState(migration, facts)) return;
		}
		for (const device of devices)
			report('assigned', [device], {
				...names,
				device:
					facts.peek(device, 'name') ??
					facts.peek(device, 'locationPath') ??
					'a device of the host',
			});
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
migrations: [{ virtualMachine: app01, to: HV02, type: Shutdown }]
`,
			},
		],
		bad: [
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
    assignableDevices: [{ name: NVIDIA A2 }] # <- assigned
migrations: [{ virtualMachine: app01, to: HV02, type: Shutdown }]
`,
			},
		],
		undecided: [
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
