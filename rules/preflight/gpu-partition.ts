import { defineRule } from '../../src/engine/rule.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { takenOn } from '../../src/estate/machine/devices.ts';
import { featureOf } from '../../src/estate/machine/machine-features.ts';
import { carriesState, isRestarted } from '../../src/estate/machine/running.ts';
import { isSameName, nameKey } from '../../src/estate/names/names.ts';
import {
	compareConfigurationVersions,
	configurationVersionSources,
	featureConfigurationVersions,
} from '../../src/facts/configuration-versions.ts';
import { gpuPartitionSources, gpuPartitionsIn } from '../../src/facts/gpu-partitions.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';
import type {
	GpuPartitionAdapter,
	PartitionableGpu,
	VirtualMachine,
} from '../../src/generated/manifest.ts';

const needed = featureConfigurationVersions.gpuPartitioning;

/** The editions whose clusters may have partitions; Azure Local (Azure Stack HCI) has no other. */
const allowingPartitions = /datacenter|azure (?:local|stack hci)/i;

export default defineRule({
	id: 'preflight/gpu-partition',
	summary: 'The destination has a free partition of the same graphics processor.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, from: machineFeatures.gpuPartitions.windowsServer, of: 'machine' },
	why: 'From Windows Server 2025 on a machine with a partition of a graphics processor can migrate live, if the destination has a partition of the same make and model free, if the configuration version of the machine is 12.0 or later, and if processors and drivers of both hosts can follow its memory; saved memory asks for the same. In a cluster, Microsoft asks for the Datacenter edition. That those of a cluster are alike, cluster/gpu-partitions looks at. Azure Stack HCI 22H2 and Azure Local 23H2 restart such machines and do not move them live; earlier versions of Windows Server do not support such partitions.',
	sources: [
		...gpuPartitionSources,
		'https://learn.microsoft.com/powershell/module/hyper-v/get-vmgpupartitionadapter',
		'https://learn.microsoft.com/powershell/module/hyper-v/get-vmhostpartitionablegpu',
		...configurationVersionSources,
	],
	covers: ['live-migration/gpu-partition'],
	messages: {
		unsupported:
			'{virtualMachine} has a partition of a graphics processor, which {version:windowsServer} on {destination} does not support.',
		neverLive:
			'{virtualMachine} has a partition of a graphics processor, and {version:windowsServer} on {host} moves no such machine with its memory.',
		otherModel: '{destination} has no {gpu} that can be partitioned.',
		noneFree:
			'{destination} has {total} partitions of {gpu}, {used} are taken, and {virtualMachine} needs {count}.',
		configurationVersion:
			'{virtualMachine} has configuration version {version}; live migration with a partition of a graphics processor needs {needed}.',
		notSupported: 'A partition of {gpu} that {virtualMachine} has cannot leave its host live.',
		incomingNotSupported:
			'{gpu} on {destination} takes no partition of a machine that migrates with its memory.',
		edition:
			'{virtualMachine} has a partition of a graphics processor, for which a cluster asks for Windows Server Datacenter, and {host} has {edition}.',
	},
	startFaults: ['unsupported', 'otherModel', 'noneFree', 'edition'],
	fix: {
		unsupported:
			'Choose a destination with Windows Server 2025, or shut the machine down and take its partitions away: `Remove-VMGpuPartitionAdapter -VMName {virtualMachine:ps}`.',
		otherModel:
			'Choose a destination with the same graphics processor (`Get-VMHostPartitionableGpu`), or shut the machine down and take its partitions away: `Remove-VMGpuPartitionAdapter -VMName {virtualMachine:ps}`.',
		neverLive:
			'Shut the machine down to move it: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node {destination:ps} -MigrationType Shutdown`.',
		noneFree: 'Move another machine away from {destination}, or choose another destination.',
		configurationVersion:
			'Shut the machine down and raise its version, which cannot be undone: `Update-VMVersion -Name {virtualMachine:ps}`.',
		notSupported:
			'Shut the machine down to move it: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node {destination:ps} -MigrationType Shutdown`. Drivers and processors of both hosts decide; see `Get-VMGpuPartitionAdapter -VMName {virtualMachine:ps}`.',
		incomingNotSupported:
			'Shut the machine down to move it: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node {destination:ps} -MigrationType Shutdown`. Drivers and processors decide; see `Get-VMHostPartitionableGpu -ComputerName {destination:ps}`.',
		edition: 'Upgrade {host} to the Datacenter edition, or keep the machine out of the cluster.',
	},
	standAloneFix: {
		neverLive: 'Shut the machine down to move it: `Stop-VM -Name {virtualMachine:ps}`.',
		notSupported:
			'Shut the machine down to move it: `Stop-VM -Name {virtualMachine:ps}`. Drivers and processors of both hosts decide; see `Get-VMGpuPartitionAdapter -VMName {virtualMachine:ps}`.',
		incomingNotSupported:
			'Shut the machine down to move it. Drivers and processors decide; see `Get-VMHostPartitionableGpu -ComputerName {destination:ps}`.',
	},
	evidence: {
		none: 'it has no partition of a graphics processor',
		noGpu: '{source}, where it is now, has no graphics processor that can be partitioned',
		free: '{destination} has {gpu} free',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, source, destination, cluster } = migration;
		const ends = source ? [source, destination] : [destination];
		const at = [virtualMachine, 'gpuPartitionAdapters'] as const;
		const names = {
			virtualMachine: virtualMachine.name,
			role: roleNameOf(virtualMachine, facts),
			destination: destination.name,
		};
		const isNothingTold = facts.peek(virtualMachine, 'gpuPartitionAdapters') === undefined;
		if (isNothingTold && source && facts.peek(source, 'partitionableGpus')?.length === 0)
			return pass('noGpu', { source: source.name });
		const adapters = adaptersOf(virtualMachine, facts);
		if (!adapters) return;
		if (adapters.length === 0) return pass('none');
		const windowsServer = estate.windowsServerOf(destination, facts);
		if (windowsServer && gpuPartitionsIn(windowsServer) === 'none')
			return report('unsupported', at, { ...names, version: windowsServer });
		for (const host of cluster ? ends : []) {
			const edition = facts.assume(
				host,
				'operatingSystem',
				'edition',
				undefined,
				'one that may have partitions in a cluster',
			);
			if (edition !== undefined && !allowingPartitions.test(edition))
				report('edition', at, { ...names, host: host.name, edition });
		}

		const keepsMemory = !isRestarted(migration, facts) && carriesState(migration, facts);
		if (keepsMemory) {
			for (const host of ends) {
				const onHost = estate.windowsServerOf(host, facts);
				if (onHost && gpuPartitionsIn(onHost) === 'restarted')
					return report('neverLive', at, { ...names, host: host.name, version: onHost });
			}
			const version = facts.need(virtualMachine, 'version');
			if (version && compareConfigurationVersions(version, needed) < 0)
				report('configurationVersion', [virtualMachine, 'version'], { ...names, version, needed });
			for (const adapter of adapters) {
				const gpu = facts.need(adapter, 'name') ?? 'a graphics processor';
				if (facts.need(adapter, 'supportsOutgoingLiveMigration') === false)
					report('notSupported', [adapter, 'supportsOutgoingLiveMigration'], { ...names, gpu });
			}
		}

		const wanted = wantedGpus(adapters, facts);
		const gpus = facts.need(destination, 'partitionableGpus');
		if (!gpus) return;
		const areAllKnown = facts.isComplete(gpus);
		for (const { gpu, adapter, count } of wanted) {
			const same = gpus.filter((one) => isSameName(one.name, gpu));
			if (same.length === 0 && areAllKnown) {
				report('otherModel', [adapter], { ...names, gpu });
				continue;
			}
			if (keepsMemory && !takesMemory(same, facts) && areAllKnown)
				report('incomingNotSupported', [adapter], { ...names, gpu });
			const total = partitionsOf(same, facts);
			const used = takenOn(destination, virtualMachine, estate, facts, (other) =>
				countOf(gpu, other, facts),
			);
			if (total === undefined || !areAllKnown) continue;
			if (used + count > total)
				report('noneFree', [adapter], { ...names, gpu, total, used, count });
			else
				pass('free', { destination: destination.name, gpu: `${total - used} of ${total} ${gpu}` });
		}
	},
	examples: {
		good: [
			{
				name: 'A partition of the same model is free',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
virtualMachines:
  - name: app01
    owner: HV01
    version: '12.0'
    gpuPartitionAdapters: [{ name: NVIDIA L40S, supportsOutgoingLiveMigration: true }]
  - { name: app02, owner: HV02, state: Running, gpuPartitionAdapters: [{ name: NVIDIA L40S }] }
  - { name: app03, owner: HV02, state: 'Off', gpuPartitionAdapters: [{ name: NVIDIA L40S }] }
  - { name: app04, owner: HV02, gpuPartitionAdapters: [] }
  - { name: app05, owner: HV02, state: Running, version: '10.0' }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
operatingSystem: { edition: Datacenter }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: HVC01
operatingSystem: { edition: 'Datacenter: Azure Edition' }
partitionableGpus: [{ name: NVIDIA L40S, partitionCount: 2, supportsIncomingLiveMigration: true }]
`,
			},
			{
				name: 'No partition, and a host without anything to partition',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
virtualMachines:
  - { name: app01, owner: HV01, gpuPartitionAdapters: [] }
  - { name: app02, owner: HV01 }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, partitionableGpus: [] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
		],
		bad: [
			{
				name: 'Another model, no partition free, an old version, and a partition that stays',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
virtualMachines:
  - name: app01
    owner: HV01
    version: '10.0' # <- configurationVersion
    gpuPartitionAdapters:
      - { name: NVIDIA A16, supportsOutgoingLiveMigration: true } # <- otherModel
      - { name: NVIDIA L40S, supportsOutgoingLiveMigration: false } # <- noneFree notSupported
  - { name: app02, owner: HV02, state: Running, gpuPartitionAdapters: [{ name: NVIDIA L40S }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: HVC01
partitionableGpus: [{ name: NVIDIA L40S, partitionCount: 1, supportsIncomingLiveMigration: true }]
`,
			},
			{
				name: 'A graphics processor that takes no memory, saved or live, and the Standard edition',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    version: '12.0'
    gpuPartitionAdapters: # <- edition
      - { name: NVIDIA L40S, supportsOutgoingLiveMigration: true } # <- incomingNotSupported
  - name: app02
    owner: HV01
    state: Running
    version: '12.0'
    gpuPartitionAdapters: # <- edition
      - { name: NVIDIA L40S, supportsOutgoingLiveMigration: true } # <- incomingNotSupported
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02, type: Quick }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: HVC01
operatingSystem: { edition: Standard }
partitionableGpus: [{ name: NVIDIA L40S, partitionCount: 4, supportsIncomingLiveMigration: false }]
`,
			},
			{
				name: 'Azure Local 23H2 restarts such machines',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: Azure Local 23H2
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    gpuPartitionAdapters: [{ name: NVIDIA L40S }] # <- neverLive
  - name: app02
    owner: HV01
    state: Running
    gpuPartitionAdapters: [{ name: NVIDIA L40S }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02, type: Shutdown }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, partitionableGpus: [{ name: NVIDIA L40S, partitionCount: 4 }] }
`,
			},
			{
				name: 'Back to a node that is not upgraded yet',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    owner: HV01
    gpuPartitionAdapters: [{ name: NVIDIA L40S }] # <- unsupported
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, operatingSystem: { version: 2025 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, operatingSystem: { version: 2022 } }
`,
			},
		],
		undecided: [
			{
				name: 'Little is known of the machines and of the destination',
				missing: [
					'app01 version',
					'app01 gpuPartitionAdapters[0].supportsOutgoingLiveMigration',
					'HV02 partitionableGpus[0].partitionCount',
					'app02 gpuPartitionAdapters',
					'app03 gpuPartitionAdapters',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, gpuPartitionAdapters: [{ name: NVIDIA L40S }] }
  - { name: app02, owner: HV02, state: Running }
  - { name: app03, owner: HV01 }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app03, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, partitionableGpus: [{ name: NVIDIA L40S }] }
`,
			},
		],
	},
});

/** Partitions of one graphics processor that a machine needs, and the last adapter that asks for one. */
interface WantedGpu {
	readonly gpu: string;
	readonly adapter: GpuPartitionAdapter;
	readonly count: number;
}

function wantedGpus(adapters: readonly GpuPartitionAdapter[], facts: Facts): Iterable<WantedGpu> {
	const wanted = new Map<string, WantedGpu>();
	for (const adapter of adapters) {
		const gpu = facts.need(adapter, 'name');
		if (gpu === undefined) continue;
		const count = (wanted.get(nameKey(gpu))?.count ?? 0) + 1;
		wanted.set(nameKey(gpu), { gpu, adapter, count });
	}
	return wanted.values();
}

/** How many partitions graphics processors have together; undefined where that is not known of each. */
function partitionsOf(gpus: readonly PartitionableGpu[], facts: Facts): number | undefined {
	const counts = gpus.map((one) => facts.need(one, 'partitionCount'));
	return counts.reduce<number | undefined>(
		(total, one) => (total === undefined || one === undefined ? undefined : total + one),
		0,
	);
}

/** How many partitions of a graphics processor a machine has. */
function countOf(gpu: string, machine: VirtualMachine, facts: Facts): number {
	const held = adaptersOf(machine, facts) ?? [];
	return held.filter((one) => isSameName(facts.need(one, 'name') ?? '', gpu)).length;
}

/** The partitions that a machine has. */
function adaptersOf(virtualMachine: VirtualMachine, facts: Facts) {
	return featureOf('gpuPartitions', virtualMachine, 'gpuPartitionAdapters', [], facts);
}

/**
 * Whether one of the graphics processors takes the partition of a machine that arrives with its memory.
 * Where the destination does not say, what the adapter of the machine says of the move stands.
 */
function takesMemory(gpus: readonly PartitionableGpu[], facts: Facts): boolean {
	return gpus.some((gpu) =>
		facts.assume(
			gpu,
			'supportsIncomingLiveMigration',
			true,
			'as SupportsOutgoingLiveMigration of the machine tells',
		),
	);
}
