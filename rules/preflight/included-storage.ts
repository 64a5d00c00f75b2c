import { defineRule } from '../../src/engine/rule.ts';
import { loopbackOn, loopbackSources } from '../../src/estate/storage/loopback.ts';
import { nameOfPlace } from '../../src/estate/storage/storage.ts';
import {
	placedFilesOf,
	storageHolderOf,
	takesStorage,
} from '../../src/estate/storage/travelling-storage.ts';
import { outsideClusterSources } from '../../src/facts/outside-clusters.ts';

export default defineRule({
	id: 'preflight/included-storage',
	summary: 'A machine that is no role takes its files along, or all of them lie on SMB shares.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { operations: ['Move-VM'] },
	why: 'Outside the roles of a cluster a machine moves without its files only where all of them, those of its checkpoints and the parents of its disks too, lie on SMB shares that both hosts reach. From every other place the files are copied to the destination while the machine runs, and deleted on the source in the end. A share that the cluster of the destination itself runs is none for its own machines, unless that is an infrastructure file server.',
	sources: [
		...outsideClusterSources,
		...loopbackSources,
		'https://learn.microsoft.com/powershell/module/hyper-v/move-vm',
	],
	messages: {
		stays:
			'The {kind} {path} is on no file share, and the plan moves {virtualMachine} without its files.',
		loopback:
			'The {kind} {path} is on a share of {server}, which {cluster} itself runs: on {destination} Hyper-V does not support its own cluster as the file server.',
	},
	fix: {
		loopback:
			'Take the files along to a Cluster Shared Volume of {cluster}: includeStorage with a destinationStoragePath, in the command `-IncludeStorage -DestinationStoragePath`.',
		stays:
			'Take the files along: includeStorage with a destinationStoragePath, in the command `-IncludeStorage -DestinationStoragePath` with a folder of {destination}. A machine on a Cluster Shared Volume moves without them as a role: `Add-ClusterVirtualMachineRole -VirtualMachine {virtualMachine:ps}`.',
	},
	evidence: {
		included: 'its files go along to {path}',
		shared: 'its files stay on {places:list}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination, wanted } = migration;
		const takes = takesStorage(migration, estate, facts);
		if (takes === undefined) return;
		if (takes) {
			const path = facts.peek(wanted, 'destinationStoragePath');
			return pass('included', { path: path ?? destination.name });
		}
		const holder = storageHolderOf(migration, estate, facts);
		if (!holder) return;
		const places = new Set<string>();
		for (const { file, place } of placedFilesOf(virtualMachine, holder, estate, facts)) {
			places.add(nameOfPlace(place));
			const data = {
				kind: file.kind,
				path: file.path,
				virtualMachine: virtualMachine.name,
				destination: destination.name,
			};
			if (place.kind !== 'fileShare') {
				report('stays', file.at, data);
				continue;
			}
			const loopback = loopbackOn(destination, place.path, estate, facts);
			if (loopback) report('loopback', file.at, { ...data, ...loopback });
		}
		pass('shared', { places: [...places] });
	},
	examples: {
		good: [
			{
				name: 'The files go along',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines: [{ name: app01, path: 'D:\\app01' }]
migrations: [{ virtualMachine: app01, to: HV02, includeStorage: true, destinationStoragePath: 'E:\\app01' }]
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app02
cluster: null
owner: HV01
migrations: [{ to: HV02, includeStorage: true, destinationStoragePath: 'E:\\app02' }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null }
`,
			},
			{
				name: 'The files stay on a share',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - name: app01
    path: \\\\fs01\\vms\\app01
    checkpoints: []
    hardDrives: [{ path: '\\\\fs01\\vms\\app01\\os.vhdx', type: Dynamic }]
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app01, to: HV03, includeStorage: false }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, cluster: HVC01 }
`,
			},
		],
		bad: [
			{
				name: 'Files that stay on a share which the cluster of the destination runs',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - name: app01
    path: \\\\sofs\\vms\\app01 # <- loopback
    checkpoints: []
    hardDrives: []
migrations: [{ virtualMachine: app01, to: HV02, includeStorage: false }]
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV02], roles: [{ name: SOFS, type: ScaleOutFileServer }] }
`,
			},
			{
				name: 'Files on disks of the source that are to stay there',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - name: app01
    path: \\\\fs01\\vms\\app01
    checkpoints: [{ name: before-update }]
    checkpointPath: C:\\ProgramData\\Microsoft\\Windows\\Hyper-V # <- stays
    hardDrives:
      - path: \\\\fs01\\vms\\app01\\os.vhdx
        type: Differencing
        parents: ['D:\\golden\\ws2022.vhdx'] # <- stays
      - path: \\\\HV01\\D$\\app01\\data.vhdx # <- stays
        type: Fixed
migrations: [{ virtualMachine: app01, to: HV02, includeStorage: false }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null }
`,
			},
			{
				name: 'A machine that is no role on a volume of the cluster',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - name: app01
    owner: HV01
    highlyAvailable: false
    path: C:\\ClusterStorage\\Volume1\\app01 # <- stays
    checkpoints: []
    hardDrives: []
migrations: [{ virtualMachine: app01, to: HV02, includeStorage: false }]
`,
			},
		],
		undecided: [
			{
				name: 'Whether the files go along is not said, and they are not on a share',
				missing: ['HV01 migrations[0].includeStorage'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines: [{ name: app01, path: 'D:\\app01', checkpoints: [], hardDrives: [] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null }
`,
			},
			{
				name: 'The files are to stay where nobody knows',
				missing: ['app01 checkpoints', 'app01 hardDrives', 'app01 path'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines: [{ name: app01 }]
migrations: [{ virtualMachine: app01, to: HV02, includeStorage: false }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null }
`,
			},
		],
	},
});
