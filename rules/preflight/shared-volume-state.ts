import { defineRule } from '../../src/engine/rule.ts';
import { allFilesOf, placeFiles } from '../../src/estate/storage/machine-files.ts';

export default defineRule({
	id: 'preflight/shared-volume-state',
	summary: 'The Cluster Shared Volumes that hold the machine are online.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, operations: ['Move-ClusterVirtualMachineRole'] },
	why: 'On a volume that is not online the destination cannot open the files of the machine.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
		'https://blogs.msdn.microsoft.com/clustering/2015/03/26/troubleshooting-cluster-shared-volume-recovery-failure-system-event-5142/',
	],
	messages: { notOnline: '{volume}, which holds files of {virtualMachine}, is {state}.' },
	fix: 'Bring it online before the move: `Start-ClusterResource -Name {volume:ps}`.',
	evidence: {
		online: 'online: {volumes:list}',
		none: 'none of its files is on a Cluster Shared Volume',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster) return;
		const volumes = new Set(
			placeFiles(
				allFilesOf(virtualMachine, cluster, estate, facts),
				cluster,
				estate,
				facts,
			).flatMap(({ place }) => (place.kind === 'sharedVolume' ? [place.sharedVolume] : [])),
		);
		for (const volume of volumes) {
			const state = facts.observe(volume, 'state');
			if (state !== undefined && state !== 'Online')
				report('notOnline', [volume, 'state'], {
					volume: volume.name,
					virtualMachine: virtualMachine.name,
					state: state.toLowerCase(),
				});
		}
		if (volumes.size === 0) pass('none');
		else pass('online', { volumes: [...volumes].map((one) => one.name) });
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
