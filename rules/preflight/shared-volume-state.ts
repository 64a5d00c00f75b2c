import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { type Migration, migrationOperations } from '../../src/estate/migration.ts';
import { allFilesOf, placeFiles } from '../../src/estate/storage/machine-files.ts';
import { storagePlaceOf } from '../../src/estate/storage/storage.ts';
import type { Cluster, SharedVolume, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/shared-volume-state',
	summary:
		'The Cluster Shared Volumes that hold the machine, and the one that its files move to, are online.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, operations: migrationOperations },
	why: 'On a volume that is not online the destination cannot open the files of the machine, and nothing copies them from there or to there.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
		'https://blogs.msdn.microsoft.com/clustering/2015/03/26/troubleshooting-cluster-shared-volume-recovery-failure-system-event-5142/',
	],
	messages: {
		notOnline: '{volume}, which holds files of {virtualMachine}, is {state}.',
		targetNotOnline: '{volume}, where the files of {virtualMachine} are to go, is {state}.',
	},
	fix: 'Bring it online before the move: `Start-ClusterResource -Name {volume:ps}`.',
	standAloneFix:
		'Bring it online before the move, in Failover Cluster Manager, Storage > Disks, of its cluster.',
	evidence: {
		online: 'online: {volumes:list}',
		none: 'none of its files is on a Cluster Shared Volume',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (cluster === undefined) return;
		const volumes = cluster ? volumesOf(virtualMachine, cluster, estate, facts) : [];
		const target = targetOf(migration, estate, facts);
		for (const volume of new Set(target ? [...volumes, target] : volumes)) {
			const state = facts.observe(volume, 'state');
			if (state !== undefined && state !== 'Online')
				report(volumes.includes(volume) ? 'notOnline' : 'targetNotOnline', [volume, 'state'], {
					volume: volume.name,
					virtualMachine: virtualMachine.name,
					state: state.toLowerCase(),
				});
		}
		const names = (target ? [...volumes, target] : volumes).map((one) => one.name);
		if (names.length === 0) pass('none');
		else pass('online', { volumes: [...new Set(names)] });
	},
	examples: {
		good: [
			{
				name: 'The volume of the machine is online, another one is not',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Online }
  - { name: Volume2, path: 'C:\\ClusterStorage\\Volume2', state: Offline }
virtualMachines:
  - { name: app01, owner: HV01, path: 'C:\\ClusterStorage\\Volume1\\app01', checkpoints: [], hardDrives: [] }
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'A machine on a file share',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, path: '\\\\fs01\\vms\\app01', checkpoints: [], hardDrives: [] }
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'The files of a machine are to move to a volume that is offline',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Online }
  - name: Volume2
    path: C:\\ClusterStorage\\Volume2
    state: Offline # <- targetNotOnline
virtualMachines:
  - { name: app01, owner: HV01, path: 'C:\\ClusterStorage\\Volume1\\app01', checkpoints: [], hardDrives: [] }
migrations: [{ virtualMachine: app01, to: HV01, destinationStoragePath: 'C:\\ClusterStorage\\Volume2\\app01' }]
`,
			},
			{
				name: 'The volume of a disk has failed, and that of the checkpoints is offline',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Online }
  - { name: Volume2, path: 'C:\\ClusterStorage\\Volume2', state: Failed } # <- notOnline
  - { name: Volume3, path: 'C:\\ClusterStorage\\Volume3', state: Offline } # <- notOnline
virtualMachines:
  - name: app01
    owner: HV01
    path: C:\\ClusterStorage\\Volume1\\app01
    checkpointPath: C:\\ClusterStorage\\Volume3\\app01
    checkpoints: [{ name: before-update }]
    hardDrives: [{ type: Fixed, path: 'C:\\ClusterStorage\\Volume2\\app01\\data.vhdx' }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		open: [
			{
				name: 'The state of the volume is not known',
				conditions: ['the volume Volume1 is online'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - { name: app01, owner: HV01, path: 'C:\\ClusterStorage\\Volume1\\app01', checkpoints: [], hardDrives: [] }
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});

/** The shared volumes that files of a machine are on, each once. */
function volumesOf(
	virtualMachine: VirtualMachine,
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): readonly SharedVolume[] {
	const files = allFilesOf(virtualMachine, cluster, estate, facts);
	const found = placeFiles(files, cluster, estate, facts).flatMap(({ place }) =>
		place.kind === 'sharedVolume' ? [place.sharedVolume] : [],
	);
	return [...new Set(found)];
}

/** The shared volume that the files are to move to. */
function targetOf(
	{ destination, wanted }: Migration,
	estate: Estate,
	facts: Facts,
): SharedVolume | undefined {
	const path = facts.peek(wanted, 'destinationStoragePath');
	const cluster = path === undefined ? undefined : estate.clusterOf(destination, facts);
	const place = cluster && path ? storagePlaceOf(cluster, path, estate, facts) : undefined;
	return place?.kind === 'sharedVolume' ? place.sharedVolume : undefined;
}
