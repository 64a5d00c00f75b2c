import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import {
	configurationOf,
	diskOf,
	isShared,
	placeFiles,
	virtualDrivesOf,
} from '../../src/estate/storage/machine-files.ts';

const move =
	'Move the machine to one volume: `Move-VMStorage {virtualMachine:ps} -DestinationStoragePath {target:ps}`.';

export default defineRule({
	id: 'csv/same-place',
	summary: 'The configuration of a machine is on a Cluster Shared Volume that holds a disk of it.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'Microsoft asks to choose the Cluster Shared Volume as the location of both the machine and its virtual hard disk: with the configuration elsewhere the machine depends on two volumes, and each of them can take it down. Disks for data may well be on other volumes than the one for the system, which Microsoft advises. Who wants the whole machine on one volume sets the option `allDisks`.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
	],
	covers: ['practice/one-folder'],
	options: {
		allDisks: {
			type: 'boolean',
			default: false,
			description: 'Whether every disk has to be on the volume of the configuration.',
		},
	},
	messages: {
		apart: 'The configuration of {virtualMachine} is on {volume}, where none of its disks is.',
		apartShared:
			'The configuration of {virtualMachine}, which shares a disk, is on {volume}, where none of its disks is.',
		otherVolume:
			'The disk {path} is not on {volume}, where the configuration of {virtualMachine} is.',
	},
	fix: {
		apart: move,
		apartShared:
			'`Move-VMStorage` moves no shared disk: while all machines that share them are off, take the shared disks away, move the machine to one volume, and attach them again.',
		otherVolume: move,
	},
	manualFix:
		'Export the machine while it is off, import it on one volume, and make it highly available again.',
	check({ virtualMachine, estate, facts, options, report }) {
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster) return;
		const [configuration] = placeFiles(
			configurationOf(virtualMachine, facts),
			cluster,
			estate,
			facts,
		);
		if (configuration?.place.kind !== 'sharedVolume') return;
		const { sharedVolume } = configuration.place;
		const drives = virtualDrivesOf(virtualMachine, facts);
		const areAllKnown = facts.isComplete(facts.peek(virtualMachine, 'hardDrives') ?? []);
		const disks = drives.flatMap((drive) => diskOf(drive, facts));
		const elsewhere = placeFiles(disks, cluster, estate, facts).filter(
			({ place }) => !(place.kind === 'sharedVolume' && place.sharedVolume === sharedVolume),
		);
		const hasShared = drives.some((drive) => isShared(drive, quiet(facts)));
		const data = {
			virtualMachine: virtualMachine.name,
			volume: sharedVolume.name,
			target: configuration.file.path,
		};
		if (options.allDisks)
			for (const { file } of elsewhere)
				report('otherVolume', file.at, { ...data, path: file.path });
		else if (elsewhere.length > 0 && elsewhere.length === drives.length && areAllKnown)
			report(hasShared ? 'apartShared' : 'apart', [virtualMachine, 'path'], data);
	},
	examples: {
		good: [
			{
				name: 'The disk for the system beside the configuration, the one for data on another volume',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }
  - { name: Volume2, path: 'C:\\ClusterStorage\\Volume2' }
virtualMachines:
  - name: app01
    path: C:\\ClusterStorage\\Volume1\\app01
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx' }
      - { path: 'C:\\ClusterStorage\\Volume2\\app01\\data.vhdx' }
  - { name: app02, path: 'C:\\ClusterStorage\\Volume1\\app02', hardDrives: [] }
  - { name: app03, path: '\\\\fs01\\vms\\app03' }
`,
			},
		],
		bad: [
			{
				name: 'A machine that shares a disk',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }
  - { name: Volume2, path: 'C:\\ClusterStorage\\Volume2' }
virtualMachines:
  - name: sql01
    path: C:\\ClusterStorage\\Volume1\\sql01 # <- apartShared
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume2\\sql01\\data.vhds', shared: true }]
`,
			},
			{
				name: 'The configuration alone on its volume',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }
  - { name: Volume10, path: 'C:\\ClusterStorage\\Volume10' }
virtualMachines:
  - name: app01
    path: C:\\ClusterStorage\\Volume1\\app01 # <- apart
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume10\\app01\\os.vhdx' }]
`,
			},
			{
				name: 'A disk on another volume, where all are wanted on one',
				options: { allDisks: true },
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }
  - { name: Volume2, path: 'C:\\ClusterStorage\\Volume2' }
virtualMachines:
  - name: app01
    path: C:\\ClusterStorage\\Volume1\\app01
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx' }
      - { path: 'C:\\ClusterStorage\\Volume2\\app01\\data.vhdx' } # <- otherVolume
`,
			},
		],
		undecided: [
			{
				name: 'Where a disk is, is not known',
				missing: ['app01 hardDrives[0].path', 'app02 hardDrives', 'app03 path'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - { name: app01, path: 'C:\\ClusterStorage\\Volume1\\app01', hardDrives: [{ type: Fixed }] }
  - { name: app02, path: 'C:\\ClusterStorage\\Volume1\\app02' }
  - { name: app03, path: app03 }
`,
			},
		],
	},
});
