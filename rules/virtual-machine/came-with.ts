import { defineRule } from '../../src/engine/rule.ts';
import { findEarlyUses, sourcesOfUses, type Use } from '../../src/estate/came-with.ts';
import { servicePackOf } from '../../src/estate/cluster/node-versions.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { type Place, placeOf } from '../../src/estate/measures/measure.ts';
import { isPassThrough, isShared } from '../../src/estate/storage/machine-files.ts';
import { extensionOf, parseWindowsPath } from '../../src/estate/storage/windows-path.ts';
import { ask } from '../../src/estate/tentative.ts';
import { cameWith, type Feature } from '../../src/facts/came-with.ts';
import type { HardDrive, VirtualMachine } from '../../src/generated/manifest.ts';

/** A feature that shows in a drive of a machine. */
function drive(
	feature: Feature,
	key: 'path' | 'shared' | 'controllerType',
	has: (drive: HardDrive, facts: Facts) => boolean,
): Use<VirtualMachine> {
	return {
		feature,
		declaredAt(machine, facts) {
			const drives = facts.need(machine, 'hardDrives') ?? [];
			const one = drives.find((each) => !isPassThrough(each, facts) && has(each, facts));
			return one && placeOf(one, key);
		},
	};
}

/** A feature that shows in the path of a virtual hard disk. */
function path(feature: Feature, pattern: RegExp): Use<VirtualMachine> {
	return drive(feature, 'path', (one, facts) => {
		const file = facts.need(one, 'path');
		return typeof file === 'string' && pattern.test(file);
	});
}

/** A feature of which a machine has a list of devices. */
function devices(
	feature: Feature,
	key: 'assignableDevices' | 'fibreChannelHostBusAdapters',
): Use<VirtualMachine> {
	return {
		feature,
		declaredAt: (machine, facts) =>
			facts.assume<VirtualMachine, typeof key, []>(machine, key, [], 'none').length > 0
				? placeOf(machine, key)
				: undefined,
	};
}

/** A feature that is a setting of a part of a machine. */
function setting<Key extends 'security' | 'processor' | 'memory'>(
	feature: Feature,
	key: Key,
	inner: keyof NonNullable<VirtualMachine[Key]> & string,
	value: unknown,
): Use<VirtualMachine> {
	return {
		feature,
		declaredAt(machine, facts): Place | undefined {
			const part = facts.assume(machine, key, undefined, 'without') as object | undefined;
			if (!part) return undefined;
			const stated: unknown = facts.assume(part, inner as never, undefined, 'without');
			return stated === value ? placeOf(part, inner as never) : undefined;
		},
	};
}

const uses: readonly Use<VirtualMachine>[] = [
	{
		feature: cameWith.generation2,
		declaredAt: (machine, facts) =>
			facts.assume(machine, 'generation', 1, 'generation 1, the only one') === 2
				? placeOf(machine, 'generation')
				: undefined,
	},
	{
		feature: cameWith.productionCheckpoints,
		declaredAt: (machine, facts) =>
			/^Production/.test(facts.assume(machine, 'checkpointType', 'Standard', 'Standard'))
				? placeOf(machine, 'checkpointType')
				: undefined,
	},
	setting(cameWith.dynamicMemory, 'memory', 'dynamic', true),
	setting(cameWith.nestedVirtualization, 'processor', 'exposeVirtualizationExtensions', true),
	setting(cameWith.virtualTpm, 'security', 'tpmEnabled', true),
	setting(cameWith.shieldedMachines, 'security', 'shielded', true),
	setting(
		cameWith.clusterFeatureSet,
		'processor',
		'compatibilityForMigrationMode',
		'CommonClusterFeatureSet',
	),
	path(cameWith.vhdx, /\.a?vhdx$/i),
	path(cameWith.vhdSets, /\.a?vhds$/i),
	path(cameWith.machinesOnShares, /^\\\\[^?.\\]/),
	drive(
		cameWith.sharedDisks,
		'shared',
		(one, facts) =>
			isShared(one, facts) &&
			extensionOf(parseWindowsPath(facts.peek(one, 'path') ?? '')) !== '.vhds',
	),
	drive(
		cameWith.persistentMemory,
		'controllerType',
		(one, facts) => facts.assume(one, 'controllerType', undefined, 'another one') === 'PMEM',
	),
	devices(cameWith.virtualFibreChannel, 'fibreChannelHostBusAdapters'),
	devices(cameWith.assignedDevices, 'assignableDevices'),
	{
		feature: cameWith.singleRootVirtualization,
		declaredAt(machine, facts) {
			const adapter = facts
				.assume(machine, 'networkAdapters', [], 'without')
				.find((one) => facts.assume(one, 'iovWeight', 0, 'off') > 0);
			return adapter && placeOf(adapter, 'iovWeight');
		},
	},
];

export default defineRule({
	id: 'virtual-machine/came-with',
	summary:
		'A machine has nothing that came with a later version of Windows Server than its host has.',
	subject: 'virtualMachine',
	severity: 'error',
	why: 'What the Windows Server of its host does not have, a machine cannot have: it cannot be made there, or does not start. A plan or a manifest that says so is wrong in one of the two.',
	sources: sourcesOfUses(uses),
	covers: ['live-migration/dynamic-compatibility'],
	messages: {
		early:
			'{feature} came with {from:windowsServer}, and {virtualMachine} is on {version:windowsServer}.',
		servicePack:
			'{feature} came with service pack {pack} of {from:windowsServer}, and {host}, where {virtualMachine} is, has it not.',
	},
	fix: {
		early: '{instead}, or move it to a host with {from:windowsServer} or later.',
		servicePack: '{instead}, or install service pack {pack} on {host}.',
	},
	check({ virtualMachine, estate, facts, report }) {
		const version = ask(facts, (own) => estate.windowsServerOf(virtualMachine, own));
		const servicePack = (own: Facts) => {
			const host = estate.ownerOf(virtualMachine, own);
			return host && servicePackOf(host, own);
		};
		for (const { feature, at } of findEarlyUses(
			uses,
			virtualMachine,
			version,
			facts,
			servicePack,
		)) {
			const data = {
				feature: feature.title,
				from: feature.from,
				instead: feature.instead,
				virtualMachine: virtualMachine.name,
			};
			if (feature.servicePack === undefined)
				report('early', at, { ...data, version: version.answer ?? feature.from });
			else
				report('servicePack', at, {
					...data,
					pack: feature.servicePack,
					host: estate.ownerOf(virtualMachine, facts)?.name ?? '',
				});
		}
	},
	examples: {
		good: [
			{
				name: 'What each version has',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2008R2, servicePack: 1 }
virtualMachines:
  - name: app01
    memory: { startup: 2GB, dynamic: true, maximum: 4GB }
    hardDrives: [{ path: 'E:\\app01\\os.vhd' }, { passThrough: true, lunId: 600A0B80009 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2012R2 }
virtualMachines:
  - name: app02
    generation: 2
    hardDrives:
      - { path: '\\\\FILES\\vms\\app02\\os.vhdx' }
      - { path: '\\\\FILES\\vms\\shared.vhdx', shared: true }
    fibreChannelHostBusAdapters: [{ virtualSan: Fabric A }]
    networkAdapters: [{ iovWeight: 100 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: null
operatingSystem: { version: 2025 }
virtualMachines:
  - name: app03
    generation: 2
    checkpointType: Production
    security: { tpmEnabled: true, shielded: true }
    processor: { compatibilityForMigrationEnabled: true, compatibilityForMigrationMode: CommonClusterFeatureSet }
    hardDrives: [{ path: 'E:\\app03\\os.vhds' }, { path: 'E:\\app03\\log.vhdpmem', controllerType: PMEM }]
    assignableDevices: [{ name: NVIDIA A2 }]
`,
			},
			{
				name: 'A machine on the new node of a rolling upgrade',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
functionalLevel: 8
virtualMachines:
  - { name: app01, owner: HV02, checkpointType: Production, hardDrives: [] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2012R2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2016 } }
`,
			},
		],
		bad: [
			{
				name: 'Windows Server 2008 R2 with what came later',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2008R2, servicePack: 0 }
virtualMachines:
  - name: app01
    generation: 2 # <- early
    memory: { startup: 2GB, dynamic: true } # <- servicePack
    hardDrives:
      - { path: 'E:\\app01\\os.vhdx' } # <- early
      - { path: '\\\\FILES\\vms\\data.vhd' } # <- early
    fibreChannelHostBusAdapters: [{ virtualSan: Fabric A }] # <- early
    networkAdapters: [{ iovWeight: 100 }] # <- early
    processor: { exposeVirtualizationExtensions: true } # <- early
`,
			},
			{
				name: 'Windows Server 2012 and 2012 R2',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2012 }
virtualMachines:
  - name: app01
    hardDrives:
      - path: E:\\shared.vhdx
        shared: true # <- early
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2012R2 }
virtualMachines:
  - name: app02
    checkpointType: Production # <- early
    security:
      tpmEnabled: true # <- early
      shielded: true # <- early
    hardDrives:
      - { path: 'E:\\app02\\os.vhds', size: 1GB } # <- early
    assignableDevices: [{ name: NVIDIA A2 }] # <- early
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: null
operatingSystem: { version: 2016 }
virtualMachines:
  - name: app03
    processor:
      compatibilityForMigrationMode: CommonClusterFeatureSet # <- early
    hardDrives:
      - { path: 'E:\\app03\\log.vhdpmem', controllerType: PMEM } # <- early
`,
			},
		],
		undecided: [
			{
				name: 'The version or the service pack was not collected',
				missing: ['HV01 operatingSystem.version', 'HV02 operatingSystem.servicePack'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - { name: app01, hardDrives: [{ path: 'E:\\app01\\os.vhdx' }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2008R2 }
virtualMachines:
  - { name: app02, memory: { dynamic: true }, hardDrives: [] }
`,
			},
		],
	},
});
