import { defineRule } from '../../src/engine/rule.ts';
import { configurationResource } from '../../src/estate/cluster/resources.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import { loopbackServer, loopbackSources } from '../../src/estate/storage/loopback.ts';
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
	id: 'preflight/storage-access',
	summary:
		'The destination reaches the configuration, the disks and the checkpoints of the machine.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, operations: ['Move-ClusterVirtualMachineRole'] },
	why: "Within a cluster only a machine's memory and ownership move; its files stay where they are. Each of them, parents of differencing disks included, has to lie where the destination reaches it: on a Cluster Shared Volume, on a clustered disk of the machine's own role, or (from Windows Server 2012 on) on an SMB share. One file on a disk of the source is enough to make the move fail. A share of a node's own is a disk of that node: Hyper-V does not support its own host as the file server, nor its own cluster, unless that is an infrastructure file server (Windows Server 2019 and later). A path is judged by its name: a junction on one host helps no other host.",
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-live-migration',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831435(v=ws.11)',
		...loopbackSources,
		'https://learn.microsoft.com/powershell/module/failoverclusters/add-clustervirtualmachinerole',
		...fileShareStorageSources,
	],
	messages: {
		local: 'The {kind} {path} is on a disk of one host.',
		localShared:
			'The {kind} {path} of {virtualMachine}, which shares a disk, is on a disk of one host.',
		unknownVolume: 'The {kind} {path} is on none of the Cluster Shared Volumes of {cluster}.',
		otherRole: 'The {kind} {path} is on {disk}, which does not belong to the role of the machine.',
		loopback:
			'The {kind} {path} is on a share of {server}, which {cluster} itself runs: Hyper-V does not support its own cluster as the file server.',
		networkStorage:
			'The {kind} {path} is on a network share, which Hyper-V in {version:windowsServer} does not support.',
	},
	fix: {
		...storageRemedies,
		loopback:
			'Move all files of the machine to the Cluster Shared Volume itself, by its own path, or to a file server elsewhere: `Move-VMStorage {virtualMachine:ps} -DestinationStoragePath {target:ps}`, then `Update-ClusterVirtualMachineConfiguration -Name {resource:ps}`.',
	},
	manualFix: { ...storageRemediesByHand, loopback: storageRemedies.networkStorage },
	evidence: { reachable: 'its files are on shared storage: {places:list}' },
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster) return;
		const files = allFilesOf(virtualMachine, cluster, estate, facts);
		const places = new Set<string>();
		for (const { file, place } of placeFiles(files, cluster, estate, facts)) {
			const { path, kind, at } = file;
			places.add(nameOfPlace(place));
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
			const version = estate.windowsServerOf(destination, facts);
			if (version && !isWithin(version, fileShareStorage)) {
				report('networkStorage', at, { ...data, version });
				continue;
			}
			const server = loopbackServer(place.path, cluster, facts);
			if (server) report('loopback', at, { ...data, server });
		}
		pass('reachable', { places: [...places] });
	},
	examples: {
		good: [
			{
				name: 'Everything on Cluster Shared Volumes, in several spellings',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes:
  - { name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }
  - { name: Volume10, path: 'C:\\ClusterStorage\\Volume10\\' }
virtualMachines:
  - name: app01
    owner: HV01
    path: c:\\clusterstorage\\volume1\\app01
    checkpointPath: C:\\ClusterStorage\\Volume1\\app01
    hardDrives:
      - { type: Fixed, path: '\\\\?\\C:\\ClusterStorage\\Volume10\\app01\\os.vhdx' }
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\data.avhdx', parents: ['C:/ClusterStorage/Volume1/app01/data.vhdx'] }
      - { passThrough: true }
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'A folder for checkpoints that holds none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - name: app01
    owner: HV01
    path: C:\\ClusterStorage\\Volume1\\app01
    checkpointPath: C:\\ProgramData\\Microsoft\\Windows\\Hyper-V
    checkpoints: []
    hardDrives: []
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'An SMB share, from Windows Server 2012 on',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    path: \\\\fs01\\vms\\app01
    checkpoints: []
    hardDrives: [{ type: Dynamic, path: '\\\\fs01\\vms\\app01\\os.vhdx' }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
			{
				name: 'Clustered disks of the machines, as before there were Cluster Shared Volumes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks:
  - { name: Cluster Disk 1, use: Witness }
  - { name: Cluster Disk 2, use: Role, path: 'E:', owner: SCVMM app01 Resources }
  - { name: Cluster Disk 3, use: Role, path: 'F:', owner: ERP }
virtualMachines:
  - name: app01
    owner: HV01
    path: E:\\app01
    checkpoints: []
    hardDrives: [{ type: Fixed, path: 'E:\\app01\\os.vhd' }]
  - { name: app02, owner: HV01, role: ERP, path: 'F:\\app02', checkpoints: [], hardDrives: [] }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
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
    owner: HV01
    path: C:\\ClusterStorage\\Volume1\\sql01
    checkpoints: []
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\sql01\\os.vhdx', type: Dynamic }
      - { path: 'D:\\sql\\data.vhds', shared: true } # <- localShared
migrations: [{ virtualMachine: sql01, to: HV02 }]
`,
			},
			{
				name: 'Files on disks of the source',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks: []
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - name: app01
    owner: HV01
    path: D:\\app01 # <- local
    checkpointPath: C:\\ProgramData\\Microsoft\\Windows\\Hyper-V # <- local
    checkpoints: [{ name: before-update }]
    hardDrives:
      - path: C:\\ClusterStorage\\Volume1\\app01\\os.vhdx
        type: Differencing
        parents: ['C:\\Golden\\ws2022.vhdx'] # <- local
      - path: \\\\HV01\\D$\\app01\\data.vhdx # <- local
        type: Fixed
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: "A share of a node's own",
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
fileShares: [{ path: '\\\\HV01\\vms', fullAccess: [HV01, HV02] }]
virtualMachines:
  - name: app01
    owner: HV01
    path: \\\\hv01.contoso.com\\vms\\app01 # <- local
    checkpoints: []
    hardDrives: []
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'A file server that the cluster itself runs: not for its own machines, unless it is made for that',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
roles: [{ name: SOFS, type: ScaleOutFileServer }, { name: INFRA, type: InfrastructureFileServer }, { name: fs01, type: VirtualMachine }]
virtualMachines:
  - name: app01
    owner: HV01
    path: \\\\sofs.contoso.com\\vms\\app01 # <- loopback
    checkpoints: []
    hardDrives: [{ path: '\\\\INFRA\\vms\\app01\\os.vhdx', type: Fixed }, { path: '\\\\fs01\\vms\\app01\\data.vhdx', type: Fixed }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'A folder below ClusterStorage that is no volume of the cluster',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - name: app01
    owner: HV01
    path: C:\\ClusterStorage\\Volume10\\app01 # <- unknownVolume
    checkpoints: []
    hardDrives: []
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'Clustered disks that do not move with the machine',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks:
  - { name: Cluster Disk 2, path: 'E:', owner: sql01 }
  - { name: Cluster Disk 3, path: 'F:', use: Available }
  - { name: Cluster Disk 4, path: 'G:', owner: Web }
virtualMachines:
  - { name: sql01, owner: HV01 }
  - name: app01
    owner: HV01
    path: E:\\app01 # <- otherRole
    checkpoints: []
    hardDrives:
      - path: F:\\app01\\os.vhd # <- otherRole
        type: Fixed
  - name: app02
    owner: HV01
    role: ERP
    path: G:\\app02 # <- otherRole
    checkpoints: []
    hardDrives: []
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
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
    owner: HV01
    path: \\\\nas01\\vms\\app01 # <- networkStorage
    checkpoints: []
    hardDrives: []
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
		],
		undecided: [
			{
				name: 'A role of the cluster has the name of the file server, and its type is not collected',
				missing: ['HVC01 roles[0].type'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
roles: [{ name: SOFS }]
virtualMachines:
  - { name: app01, owner: HV01, path: '\\\\sofs\\vms\\app01', checkpoints: [], hardDrives: [] }
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'Whether D: is a clustered disk is not known, nor are the parents and the checkpoints',
				missing: [
					'HVC01 disks',
					'app01 checkpoints',
					'app01 hardDrives[0].parents',
					'app01 hardDrives[1].type',
					'app01 hardDrives[2].parents',
					'app01 hardDrives[3].parents',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - name: app01
    owner: HV01
    path: D:\\app01
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', type: Differencing }
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\data.vhdx' }
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\log.avhdx', parents: [] }
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\temp_2.avhdx', parents: ['C:\\ClusterStorage\\Volume1\\app01\\temp_1.avhdx'] }
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'Nothing is known of the machine and of the volumes',
				missing: ['app01 path', 'app01 hardDrives', 'HVC01 sharedVolumes', 'app01 checkpoints'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01, checkpointPath: 'C:\\ClusterStorage\\Volume1\\app01' }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'A clustered disk of a group that may be the role of the machine, renamed',
				missing: ['app01 role'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks: [{ name: Cluster Disk 2, path: 'E:', owner: ERP }]
virtualMachines: [{ name: app01, owner: HV01, path: 'E:\\app01', checkpoints: [], hardDrives: [] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'The path tells no place',
				missing: ['app01 path'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01, path: app01, checkpoints: [], hardDrives: [] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});
