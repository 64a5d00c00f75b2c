import { defineRule } from '../../src/engine/rule.ts';
import { isRole, roleNameOf } from '../../src/estate/cluster/role.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { fitsInto, nameUnknown } from '../../src/estate/measures/amount.ts';
import type { Migration } from '../../src/estate/migration.ts';
import { findRoom } from '../../src/estate/storage/destination-room.ts';
import { loopbackOn, loopbackSources } from '../../src/estate/storage/loopback.ts';
import { nameOfShare } from '../../src/estate/storage/machine-shares.ts';
import { storagePlaceOf } from '../../src/estate/storage/storage.ts';
import { roomToMove, takesStorage } from '../../src/estate/storage/travelling-storage.ts';
import { parseWindowsPath } from '../../src/estate/storage/windows-path.ts';
import {
	outsideClusterSources,
	storageMigrationSources,
} from '../../src/facts/outside-clusters.ts';

export default defineRule({
	id: 'preflight/destination-storage',
	summary: 'Where the files of a machine move to there is a volume, and room for all of them.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { operations: ['Move-VM', 'Move-VMStorage'] },
	why: 'The virtual hard disks are copied while the machine runs, with the parents of differencing disks and the files of checkpoints, and deleted where they were only when all is done. The destination needs room for the whole of them, even on the volume that they are on already. A saved state and the memory of a checkpoint are files too, up to as large as the memory of the machine: `Get-VM` and `Get-VMSnapshot` tell their size. A share that the cluster of the destination itself runs is no place for them, unless that is an infrastructure file server.',
	sources: [
		...storageMigrationSources,
		...outsideClusterSources,
		...loopbackSources,
		'https://learn.microsoft.com/powershell/module/hyper-v/move-vm',
		'https://learn.microsoft.com/windows/win32/hyperv_v2/getsizeofsystemfiles-msvm-virtualsystemmanagementservice',
	],
	messages: {
		noPath: '{path} is no absolute path of {destination}.',
		noVolume: '{path} is on no volume of {destination}: {volumes:list}.',
		noRoom:
			'The files of {virtualMachine} take at least {needed:size}, and {volume} of {destination} has {free:size} free.',
		noAccess: '{destination} has no full access to {share}, where the files are to go.',
		loopback:
			'{path} is on a share of {server}, which {cluster} itself runs: Hyper-V does not support its own cluster as the file server.',
		leavesCluster:
			'{virtualMachine} is highly available, and {path} is on a disk of {destination} alone: no other node could start it.',
	},
	warnings: ['leavesCluster'],
	fix: {
		loopback:
			'Name a folder on a Cluster Shared Volume, or on a file server that does not run on {cluster}.',
		leavesCluster:
			'Name a folder on a Cluster Shared Volume, or let it be a machine of {destination} alone: in Failover Cluster Manager, Roles, remove its role {role}, which leaves the machine as it is.',
		noPath: 'Name a folder with its drive, such as D:\\VMs\\{virtualMachine}.',
		noVolume: 'Name a folder on one of its volumes: `Get-Volume -CimSession {destination:ps}`.',
		noRoom:
			'Choose another volume, or make room: `Get-Volume -CimSession {destination:ps}` shows what is free.',
		noAccess:
			'On the file server, give the computer account access to the share, `Grant-SmbShareAccess -Name {name:ps} -AccountName {account:ps} -AccessRight Full`, and to its folder (from Windows Server 2012 R2 on `Set-SmbPathAcl -ShareName {name:ps}`).',
	},
	evidence: {
		stays: 'its files stay where they are',
		fits: '{needed:size} needed at most, {free:size} free on {volume} of {destination}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination, wanted } = migration;
		const takes = takesStorage(migration, estate, facts);
		if (takes === false) return pass('stays');
		const path = takes && facts.need(wanted, 'destinationStoragePath');
		if (!path) return;
		const at = [wanted, 'destinationStoragePath'] as const;
		const names = { path, destination: destination.name, virtualMachine: virtualMachine.name };
		if (parseWindowsPath(path).kind === 'relative') return report('noPath', at, names);
		if (leavesCluster(migration, path, estate, facts))
			report('leavesCluster', at, { ...names, role: roleNameOf(virtualMachine, facts) });
		const loopback = loopbackOn(destination, parseWindowsPath(path), estate, facts);
		if (loopback) return report('loopback', at, { ...names, ...loopback });
		const room = findRoom(path, destination, estate, facts);
		if (!room) return;
		if (room.kind === 'none') return report('noVolume', at, { ...names, volumes: room.volumes });
		if (room.kind === 'noAccess')
			return report('noAccess', at, {
				...names,
				share: room.share,
				name: nameOfShare(room.share),
				account: `${destination.name}$`,
			});
		const needed = roomToMove(virtualMachine, facts);
		const fits = fitsInto(needed, room.free);
		if (fits === undefined) return nameUnknown(facts, needed, room.free);
		const volume = room.name;
		if (fits) pass('fits', { ...names, volume, needed: needed.most, free: room.free.least });
		else report('noRoom', at, { ...names, volume, needed: needed.least, free: room.free.most });
	},
	examples: {
		good: [
			{
				name: 'Room on a disk of the destination, for a checkpoint and its parent too',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - name: app01
    state: Saved
    sizeOfSystemFiles: 3GB
    checkpoints: [{ name: before-update, type: Standard, size: 1GB }]
    hardDrives:
      - { path: 'D:\\app01\\os_1A2B.avhdx', parents: ['D:\\app01\\os.vhdx'], size: 127GB, fileSize: 4GB, parentsFileSize: 60GB }
      - { path: 'D:\\app01\\data.vhdx', type: Fixed, size: 100GB }
migrations: [{ virtualMachine: app01, to: HV02, includeStorage: true, destinationStoragePath: 'e:/VMs/app01' }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
storage: { volumes: [{ path: 'C:' }, { path: 'E:', free: 168GB }] }
`,
			},
			{
				name: 'The files move within a host, into a cluster, onto a share, or not at all',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
storage: { volumes: [{ path: 'D:', free: 50GB }] }
fileShares: [{ path: '\\\\fs01\\vms', free: 50GB, fullAccess: [HV01] }]
virtualMachines:
  - name: app01
    path: \\\\fs01\\vms\\app01
    checkpoints: []
    memory: { startup: 8GB, dynamic: false }
    hardDrives: [{ path: '\\\\fs01\\vms\\app01\\os.vhdx', type: Dynamic, size: 127GB, fileSize: 40GB }]
migrations:
  - { virtualMachine: app01, to: HV01, destinationStoragePath: 'D:\\app01' }
  - { virtualMachine: app01, to: HV01, destinationStoragePath: '\\\\fs01\\vms\\app01-new' }
  - { virtualMachine: app01, to: HV02, includeStorage: true, destinationStoragePath: 'C:\\ClusterStorage\\Volume1\\app01' }
  - { virtualMachine: app01, to: HV03 }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV02], sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', free: 1TB }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, cluster: null }
`,
			},
		],
		bad: [
			{
				name: 'Onto a share that the cluster of the destination runs',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines: [{ name: app01, path: 'D:\\app01', hardDrives: [] }]
migrations:
  - virtualMachine: app01
    to: HV02
    includeStorage: true
    destinationStoragePath: \\\\sofs\\vms\\app01 # <- loopback
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV02], roles: [{ name: SOFS, type: ScaleOutFileServer }] }
`,
			},
			{
				name: 'The files of a role go to a disk of its node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
disks: []
virtualMachines:
  - name: app01
    owner: HV01
    state: Off
    highlyAvailable: true
    checkpoints: []
    sizeOfSystemFiles: 1GB
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', type: Fixed, size: 40GB, fileSize: 40GB }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
storage: { volumes: [{ path: 'D:', free: 1TB }] }
migrations:
  - { virtualMachine: app01, to: HV01, destinationStoragePath: 'D:\\app01' } # <- leavesCluster
`,
			},
			{
				name: 'Not enough room, no such volume, no place, no access',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - name: app01
    hardDrives: [{ path: 'D:\\app01\\os.vhdx', type: Dynamic, size: 127GB, fileSize: 60GB }]
migrations:
  - { virtualMachine: app01, to: HV02, includeStorage: true, destinationStoragePath: 'E:\\app01' } # <- noRoom
  - { virtualMachine: app01, to: HV02, includeStorage: true, destinationStoragePath: 'F:\\app01' } # <- noVolume
  - { virtualMachine: app01, to: HV02, includeStorage: true, destinationStoragePath: 'VMs\\app01' } # <- noPath
  - { virtualMachine: app01, to: HV02, includeStorage: true, destinationStoragePath: '\\\\fs01\\vms\\app01' } # <- noAccess
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
storage: { volumes: [{ path: 'C:', free: 80GB }, { path: 'E:', free: 59GB }] }
fileShares: [{ path: '\\\\fs01\\vms', free: 1TB, fullAccess: [HV01] }]
`,
			},
		],
		undecided: [
			{
				name: 'What of its memory is in files, where that decides',
				missing: ['app01 sizeOfSystemFiles', 'app01 checkpoints[0].size'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - name: app01
    state: Saved
    memory: { startup: 64GB, dynamic: false }
    checkpoints: [{ name: before-update, type: Standard }, { name: backup, type: Recovery }]
    hardDrives: [{ path: 'D:\\app01\\os.vhdx', type: Fixed, size: 100GB }]
migrations: [{ virtualMachine: app01, to: HV02, includeStorage: true, destinationStoragePath: 'E:\\app01' }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null, storage: { volumes: [{ path: 'E:', free: 120GB }] } }
`,
			},
			{
				name: 'What is free, and what a dynamic disk takes, is not collected',
				missing: ['HV02 storage.volumes[0].free', 'app01 hardDrives[0].fileSize'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - name: app01
    state: Off
    hardDrives: [{ path: 'D:\\app01\\os.vhdx', type: Dynamic, size: 127GB }]
migrations: [{ virtualMachine: app01, to: HV02, includeStorage: true, destinationStoragePath: 'E:\\app01' }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null, storage: { volumes: [{ path: 'E:' }] } }
`,
			},
			{
				name: 'The volumes of the destination, or the place there, are not known',
				missing: ['HV01 migrations[1].destinationStoragePath', 'HV02 storage.volumes'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines: [{ name: app01 }]
migrations:
  - { virtualMachine: app01, to: HV02, includeStorage: true, destinationStoragePath: 'E:\\app01' }
  - { virtualMachine: app01, to: HV03, includeStorage: true }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null }
`,
			},
		],
	},
});

/** Whether the files of a role go where no other node of its cluster reaches them. */
function leavesCluster(
	{ virtualMachine, operation }: Migration,
	path: string,
	estate: Estate,
	facts: Facts,
): boolean {
	if (operation !== 'Move-VMStorage') return false;
	const cluster = estate.clusterOf(virtualMachine, facts);
	if (!cluster || !isRole(virtualMachine, estate, facts)) return false;
	return storagePlaceOf(cluster, path, estate, facts)?.kind === 'local';
}
