import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import { isShelved } from '../../src/estate/machine/running.ts';
import {
	configurationOf,
	diskOf,
	placeFiles,
	virtualDrivesOf,
} from '../../src/estate/storage/machine-files.ts';

export default defineRule({
	id: 'csv/highly-available',
	summary: 'A machine on a Cluster Shared Volume is a role of the cluster.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'The cluster restarts on another node, and drains before maintenance, only the machines that are its roles. A machine on a Cluster Shared Volume that is none goes down with its node, although its files are there for every other node.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
		'https://learn.microsoft.com/powershell/module/failoverclusters/add-clustervirtualmachinerole',
	],
	messages: {
		notClustered: '{virtualMachine} is on {volume} and is not highly available.',
	},
	fix: 'Make it a role of the cluster: `Add-ClusterVirtualMachineRole -Cluster {cluster:ps} -VirtualMachine {virtualMachine:ps}`. What is a template says so in the manifest: `template: true`.',
	check({ virtualMachine, estate, facts, report }) {
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster || facts.peek(virtualMachine, 'highlyAvailable') === true) return;
		const files = [
			...configurationOf(virtualMachine, facts),
			...virtualDrivesOf(virtualMachine, facts).flatMap((drive) => diskOf(drive, facts)),
		];
		for (const { place } of placeFiles(files, cluster, estate, facts)) {
			if (place.kind !== 'sharedVolume') continue;
			if (
				isRole(virtualMachine, estate, facts) === false &&
				isShelved(virtualMachine, estate, facts) === false
			)
				report('notClustered', [virtualMachine, 'highlyAvailable'], {
					virtualMachine: virtualMachine.name,
					volume: place.sharedVolume.name,
					cluster: cluster.name,
				});
			return;
		}
	},
	examples: {
		good: [
			{
				name: 'A role, and a machine that is on a disk of its host',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks: []
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - { name: app01, highlyAvailable: true }
  - name: ws2022-template
    template: true
    highlyAvailable: false
    path: C:\\ClusterStorage\\Volume1\\Templates
    hardDrives: []
  - name: ws2019-base
    state: 'Off'
    highlyAvailable: false
    path: C:\\ClusterStorage\\Volume1\\Templates
    hardDrives: []
  - name: dc01
    highlyAvailable: false
    path: D:\\VMs\\dc01
    hardDrives: [{ path: 'D:\\VMs\\dc01\\os.vhdx' }]
`,
			},
		],
		bad: [
			{
				name: 'On a Cluster Shared Volume, but no role',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - name: app01
    state: Running
    highlyAvailable: false # <- notClustered
    path: C:\\ClusterStorage\\Volume1\\app01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx' }]
  - name: sql01
    state: 'Off'
    automaticStartAction: Start
    highlyAvailable: false # <- notClustered
    path: C:\\ClusterStorage\\Volume1\\sql01
    hardDrives: []
`,
			},
		],
		undecided: [
			{
				name: 'Whether it is a role, and where it is, is not known',
				missing: ['app01 highlyAvailable', 'app02 path', 'app02 hardDrives', 'app03 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - { name: app01, path: 'C:\\ClusterStorage\\Volume1\\app01', hardDrives: [] }
  - { name: app02, highlyAvailable: false }
  - { name: app03, highlyAvailable: false, path: 'C:\\ClusterStorage\\Volume1\\app03', hardDrives: [] }
`,
			},
		],
	},
});
