import { defineRule } from '../../src/engine/rule.ts';
import { configurationResource } from '../../src/estate/cluster/resources.ts';
import { isRole, roleNameOf } from '../../src/estate/cluster/role.ts';
import { allFilesOf, placeFiles } from '../../src/estate/storage/machine-files.ts';
import { nameOfPlace, sharedFolderFor, storageFaultOf } from '../../src/estate/storage/storage.ts';
import {
	remediedFault,
	storageRemedies,
	storageRemediesByHand,
} from '../../src/estate/storage/storage-remedies.ts';
import { fileShareStorage, fileShareStorageSources } from '../../src/facts/shared-storage.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'csv/machine-files',
	summary:
		'The configuration, the disks and the checkpoints of a highly available machine are on a Cluster Shared Volume or other shared storage.',
	subject: 'virtualMachine',
	severity: 'error',
	why: 'When its node fails, a machine starts on another node, which has to reach all of its files. A Cluster Shared Volume is there on every node under the same path; a clustered disk goes with the role; from Windows Server 2012 on SMB shares serve as well. A file on a disk of one host keeps the machine there.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/add-clustervirtualmachinerole',
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
		...fileShareStorageSources,
	],
	covers: [
		'test-cluster/validate-hyper-v-virtual-machine-storage-configuration',
		'practice/no-local-files',
	],
	messages: {
		local: '{virtualMachine} is highly available, and its {kind} {path} is on a disk of one host.',
		localShared:
			'{virtualMachine} is highly available and shares a disk, and its {kind} {path} is on a disk of one host.',
		unknownVolume:
			'{virtualMachine} is highly available, and its {kind} {path} is on none of the Cluster Shared Volumes of {cluster}.',
		otherRole:
			'{virtualMachine} is highly available, and its {kind} {path} is on {disk}, which does not belong to its role.',
		networkStorage:
			'{virtualMachine} is highly available, and its {kind} {path} is on a network share, which Hyper-V in {version:windowsServer} does not support.',
	},
	fix: storageRemedies,
	manualFix: storageRemediesByHand,
	check({ virtualMachine, estate, facts, report }) {
		const highlyAvailable = isRole(virtualMachine, estate, facts);
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!highlyAvailable || !cluster) return;
		const files = allFilesOf(virtualMachine, cluster, estate, facts);
		for (const { file, place } of placeFiles(files, cluster, estate, facts)) {
			if (place.kind === 'sharedVolume') continue;
			const { kind, path, at } = file;
			const data = {
				virtualMachine: virtualMachine.name,
				role: roleNameOf(virtualMachine, facts),
				kind,
				path,
				cluster: cluster.name,
				disk: nameOfPlace(place),
				target: sharedFolderFor(cluster, virtualMachine, facts),
				resource: configurationResource(virtualMachine.name),
			};
			const found = storageFaultOf(place, virtualMachine, estate, facts);
			const fault = remediedFault(found, virtualMachine, facts);
			if (fault) report(fault, at, data);
			if (place.kind !== 'fileShare') continue;
			const version = estate.windowsServerOf(virtualMachine, facts);
			if (version && !isWithin(version, fileShareStorage))
				report('networkStorage', at, { ...data, version });
		}
	},
	examples: {
		good: [
			{
				name: 'On Cluster Shared Volumes, in several spellings',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1', volumePath: '\\\\?\\Volume{26a21bda-a627-11d7-9931-806e6f6e6963}\\' }
  - { name: Data, path: 'C:\\ClusterStorage\\Data' }
virtualMachines:
  - name: app01
    highlyAvailable: true
    path: C:\\ClusterStorage\\Volume1\\app01
    checkpointPath: C:\\ProgramData\\Microsoft\\Windows\\Hyper-V
    checkpoints: []
    hardDrives:
      - { type: Fixed, path: 'c:/clusterstorage/volume1/app01/os.vhdx' }
      - { type: Dynamic, path: '\\\\?\\Volume{26A21BDA-A627-11D7-9931-806E6F6E6963}\\app01\\log.vhdx' }
      - { type: Dynamic, path: 'C:\\ClusterStorage\\Data\\app01\\data.vhdx' }
`,
			},
			{
				name: 'On an SMB share, and on a clustered disk of the machine',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012
nodes: [HV01, HV02]
disks: [{ name: Cluster Disk 2, path: 'E:', owner: app02 }]
virtualMachines:
  - { name: app01, highlyAvailable: true, path: '\\\\fs01\\vms\\app01', checkpoints: [], hardDrives: [] }
  - { name: app02, highlyAvailable: true, path: 'E:\\app02', checkpoints: [], hardDrives: [{ passThrough: true }] }
`,
			},
			{
				name: 'A machine that is not highly available may lie anywhere',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: dc01, highlyAvailable: false, path: 'C:\\Hyper-V\\dc01' }]
---
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
virtualMachines: [{ name: lab02, path: 'D:\\lab02' }]
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
disks: []
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - name: sql01
    highlyAvailable: true
    path: C:\\ClusterStorage\\Volume1\\sql01
    checkpoints: []
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\sql01\\os.vhdx', type: Dynamic }
      - { path: 'D:\\sql\\data.vhds', shared: true } # <- localShared
`,
			},
			{
				name: 'Volume10 is not Volume1, and D: is a disk of one host',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks: [{ name: Cluster Disk 2, path: 'E:', owner: FS01 }]
roles: [{ name: FS01, type: FileServer }]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - name: app01
    highlyAvailable: true
    path: C:\\ClusterStorage\\Volume10\\app01 # <- unknownVolume
    checkpointPath: D:\\Checkpoints # <- local
    checkpoints: [{ name: before update }]
    hardDrives:
      - path: D:\\app01\\os.vhd # <- local
        type: Fixed
      - path: C:\\ClusterStorage\\Volume1\\app01\\diff.vhd
        type: Differencing
        parents: ['C:\\ClusterStorage\\Volume1\\..\\..\\base.vhd'] # <- local
      - path: E:\\app01\\data.vhd # <- otherRole
        type: Fixed
`,
			},
			{
				name: 'A network share in Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    highlyAvailable: true
    path: \\\\nas01\\vms\\app01 # <- networkStorage
    hardDrives: []
`,
			},
		],
		undecided: [
			{
				name: 'Whether the machine is highly available is not known',
				missing: ['app01 highlyAvailable'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, path: 'C:\\Hyper-V\\app01', hardDrives: [] }]
`,
			},
			{
				name: 'The disks of the cluster and of the machine are not known',
				missing: ['HVC01 disks', 'app01 checkpoints', 'app01 hardDrives'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, highlyAvailable: true, path: 'D:\\app01' }]
`,
			},
		],
	},
});
