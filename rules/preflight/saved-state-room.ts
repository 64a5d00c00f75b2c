import { defineRule } from '../../src/engine/rule.ts';
import { memoryNow } from '../../src/estate/compute/memory.ts';
import { quiet } from '../../src/estate/facts.ts';
import { nameUnknown } from '../../src/estate/measures/amount.ts';
import { nameUnlistedShare } from '../../src/estate/storage/share-access.ts';
import { nameOfPlace } from '../../src/estate/storage/storage.ts';
import { placeOfFile } from '../../src/estate/storage/volume-of.ts';

export default defineRule({
	id: 'preflight/saved-state-room',
	summary: 'A quick migration has room for the memory of the machine that it saves.',
	subject: 'migration',
	severity: 'warning',
	optIn: 'practice',
	appliesTo: {
		from: '2012',
		of: 'source',
		migrationTypes: ['Quick'],
		operations: ['Move-ClusterVirtualMachineRole'],
	},
	why: 'A quick migration writes the memory of a running machine into its folder and reads it on the other node. Where the volume has less room than the machine has memory, it may not be saved, and not be moved. A machine that is saved with its host has had that room reserved since it was started, up to Windows Server 2012 R2 in its .bin file, later in its .vmrs file. Microsoft says so of Windows Server 2016; of others it is practice.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/move-clustervirtualmachinerole',
		'https://support.microsoft.com/help/4056669',
		'https://thefullcircle.com/2019/04/10/hyper-v-bin-file-removal-and-reclaiming-storage-space/',
	],
	covers: ['storage/quick-migration'],
	messages: {
		short: '{virtualMachine} has {memory:size} to be saved, and {volume} has {free:size} free.',
	},
	fix: 'Move it live, or make room on {volume} first.',
	evidence: {
		fits: 'up to {memory:size} to be saved, {free:size} free on {volume}',
		reserved: 'its host has reserved the room',
		nothing: 'there is no memory to be saved',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine } = migration;
		const memory = memoryNow(virtualMachine, facts);
		if (memory.most === 0) return pass('nothing');
		const action = facts.need(virtualMachine, 'automaticStopAction');
		if (action === undefined) return;
		if (action === 'Save') return pass('reserved');
		const path = facts.need(virtualMachine, 'path');
		const place = path ? placeOfFile(virtualMachine, path, estate, facts) : undefined;
		if (place?.kind !== 'sharedVolume' && place?.kind !== 'fileShare') return;
		const holder = place.kind === 'sharedVolume' ? place.sharedVolume : place.share;
		const cluster = estate.clusterOf(virtualMachine, quiet(facts));
		if (!holder) return cluster ? nameUnlistedShare(place.path, cluster, facts) : undefined;
		const free = facts.need(holder, 'free');
		if (free === undefined) return;
		const volume = nameOfPlace(place);
		if (memory.most <= free) return pass('fits', { memory: memory.most, free, volume });
		if (memory.least <= free) return nameUnknown(facts, memory);
		report('short', [virtualMachine, 'memory'], {
			virtualMachine: virtualMachine.name,
			memory: memory.least,
			volume,
			free,
		});
	},
	examples: {
		good: [
			{
				name: 'Room on the volume, and on a share',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 100GB }]
fileShares: [{ path: '\\\\fs01\\vms', free: 100GB }]
virtualMachines:
  - { name: app01, state: Running, owner: HV01, automaticStopAction: ShutDown, path: 'C:\\ClusterStorage\\Volume1\\app01', memory: { dynamic: true, assigned: 60GB } }
  - { name: app02, state: Running, owner: HV01, automaticStopAction: TurnOff, path: '\\\\fs01\\vms\\app02', memory: { dynamic: true, minimum: 1GB, maximum: 64GB } }
migrations:
  - { virtualMachine: app01, to: HV02, type: Quick }
  - { virtualMachine: app02, to: HV02, type: Quick }
`,
			},
			{
				name: 'A machine that is off, and a file that is there since the start',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, state: Off, owner: HV01 }
  - { name: app02, state: Running, owner: HV01, automaticStopAction: Save, memory: { dynamic: false, startup: 64GB } }
migrations:
  - { virtualMachine: app01, to: HV02, type: Quick }
  - { virtualMachine: app02, to: HV02, type: Quick }
`,
			},
		],
		bad: [
			{
				name: 'More memory than the volume has free',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 50GB }]
virtualMachines:
  - name: app01
    state: Running
    owner: HV01
    automaticStopAction: TurnOff
    path: 'C:\\ClusterStorage\\Volume1\\app01'
    memory: { dynamic: false, startup: 64GB } # <- short
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
`,
			},
			{
				name: 'No file was reserved for a machine that is shut down with its host',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 50GB }]
virtualMachines:
  - name: app01
    state: Running
    owner: HV01
    automaticStopAction: ShutDown
    path: 'C:\\ClusterStorage\\Volume1\\app01'
    memory: { dynamic: false, startup: 64GB } # <- short
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
`,
			},
		],
		undecided: [
			{
				name: 'The memory, the folder, the room, a share that nobody declares, and what the host does with the machine',
				missing: [
					'app01 memory.assigned',
					'app02 path',
					'HVC01 sharedVolumes[1].free',
					'HVC01 fileShares',
					'app05 automaticStopAction',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 50GB }
  - { name: Volume2, path: 'C:\\ClusterStorage\\Volume2' }
virtualMachines:
  - { name: app01, state: Running, owner: HV01, automaticStopAction: ShutDown, path: 'C:\\ClusterStorage\\Volume1\\app01', memory: { dynamic: true, minimum: 1GB, maximum: 64GB } }
  - { name: app02, state: Running, owner: HV01, automaticStopAction: ShutDown, memory: { dynamic: false, startup: 64GB } }
  - { name: app03, state: Running, owner: HV01, automaticStopAction: ShutDown, path: 'C:\\ClusterStorage\\Volume2\\app03', memory: { dynamic: false, startup: 64GB } }
  - { name: app04, state: Running, owner: HV01, automaticStopAction: ShutDown, path: '\\\\fs01\\vms\\app04', memory: { dynamic: false, startup: 64GB } }
migrations:
  - { virtualMachine: app01, to: HV02, type: Quick }
  - { virtualMachine: app02, to: HV02, type: Quick }
  - { virtualMachine: app03, to: HV02, type: Quick }
  - { virtualMachine: app04, to: HV02, type: Quick }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2012R2
nodes: [HV11, HV12]
virtualMachines: [{ name: app05, state: Running, owner: HV11, memory: { dynamic: false, startup: 64GB } }]
migrations: [{ virtualMachine: app05, to: HV12, type: Quick }]
`,
			},
		],
	},
});
