import { defineRule } from '../../src/engine/rule.ts';
import { machineResource } from '../../src/estate/cluster/resources.ts';
import { isInRole, roleNameOf } from '../../src/estate/cluster/role.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { isSameUnit } from '../../src/estate/names/names.ts';
import { isPassThrough } from '../../src/estate/storage/machine-files.ts';
import { sharedFolderFor, storagePlaceOf } from '../../src/estate/storage/storage.ts';
import { whyNoPlace } from '../../src/estate/storage/windows-path.ts';
import {
	passThroughNeedsSharedVolume,
	passThroughSources,
} from '../../src/facts/shared-storage.ts';
import { isWithin } from '../../src/facts/windows-server.ts';
import type { Cluster, ClusterDisk } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/pass-through-disks',
	summary:
		'Every pass-through disk is a clustered disk of the machine that is online and that the destination sees.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, operations: ['Move-ClusterVirtualMachineRole'] },
	why: 'A physical disk that is passed through to a machine moves with it only if the cluster moves it: the destination has to see the same logical unit, the disk has to be a disk resource of the cluster in the role of the machine, and from Windows Server 2012 on a live migration also asks for the configuration of the machine on a Cluster Shared Volume. A disk that is a Cluster Shared Volume itself cannot be passed through.',
	sources: passThroughSources,
	covers: ['live-migration/pass-through'],
	messages: {
		notVisible: '{destination} does not see the disk {lunId}.',
		notClustered: 'The disk {lunId} is no clustered disk of {cluster}.',
		sharedVolume: 'The disk {lunId} is the Cluster Shared Volume {volume}.',
		otherRole: '{disk} does not belong to the role of the machine.',
		notOnline: '{disk}, which is passed through to the machine, is {state}.',
		configuration:
			'A machine with a pass-through disk has its configuration at {path}, which is on no Cluster Shared Volume.',
	},
	fix: {
		notVisible:
			'Present the logical unit to {destination}, and rescan there: `Update-HostStorageCache -CimSession {destination:ps}`.',
		notClustered:
			'Add the disk to the cluster and to the role: `Get-ClusterAvailableDisk` lists the disks; pipe this one to `Add-ClusterDisk`, then `Move-ClusterResource` with `-Group {role:ps}` and `Update-ClusterVirtualMachineConfiguration`.',
		sharedVolume: 'Give the machine a virtual hard disk on the volume, or another logical unit.',
		otherRole:
			'Where no other machine or role uses it, move it into the role: `Move-ClusterResource -Name {disk:ps} -Group {role:ps}`, then `Add-ClusterResourceDependency -Resource {resource:ps} -Provider {disk:ps}`.',
		notOnline: 'Bring it online before the move: `Start-ClusterResource -Name {disk:ps}`.',
		configuration:
			'Move the configuration to a Cluster Shared Volume: `Move-VMStorage {virtualMachine:ps} -VirtualMachinePath {target:ps}`.',
	},
	manualFix: {
		notVisible:
			'Present the logical unit to {destination}, and rescan there: Disk Management, Action > Rescan Disks.',
		configuration:
			'Export the machine without its disk while it is off, and import it on a Cluster Shared Volume.',
	},
	evidence: {
		none: 'no disk is passed through',
		clustered: 'clustered, in the role, online and seen by {destination}: {disks:list}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination, type } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		const drives = facts.need(virtualMachine, 'hardDrives');
		if (!cluster || !drives) return;
		for (const drive of drives)
			if (!isPassThrough(drive, facts) && facts.peek(drive, 'passThrough') === undefined)
				facts.need(drive, 'path');
		const passed = drives.filter((drive) => isPassThrough(drive, facts));
		if (passed.length === 0) return pass('none');
		const luns = facts.need(destination, 'storage', 'luns');
		const clustered = new Set<string>();
		for (const drive of passed) {
			const lunId = facts.need(drive, 'lunId');
			if (lunId === undefined) continue;
			const data = {
				lunId,
				destination: destination.name,
				virtualMachine: virtualMachine.name,
				role: roleNameOf(virtualMachine, facts),
			};
			const at = [drive, 'lunId'] as const;
			if (luns && facts.isComplete(luns) && !luns.some((one) => isSameUnit(one, lunId)))
				report('notVisible', at, data);
			const volume = facts
				.peek(cluster, 'sharedVolumes')
				?.find((one) => isSameUnit(facts.peek(one, 'lunId') ?? '', lunId));
			if (volume) {
				report('sharedVolume', at, { ...data, volume: volume.name });
				continue;
			}
			const disk = clusterDiskWith(cluster, lunId, facts);
			if (disk === null) report('notClustered', at, { ...data, cluster: cluster.name });
			if (!disk) continue;
			clustered.add(disk.name);
			const state = facts.observe(disk, 'state');
			if (state !== undefined && state !== 'Online')
				report('notOnline', [disk, 'state'], { disk: disk.name, state: state.toLowerCase() });
			if (isInRole(disk, virtualMachine, estate, facts) === false)
				report('otherRole', at, {
					...data,
					disk: disk.name,
					resource: machineResource(virtualMachine.name),
				});
		}
		const version = type === 'Live' ? estate.windowsServerOf(destination, facts) : undefined;
		if (version && isWithin(version, passThroughNeedsSharedVolume)) {
			const path = facts.need(virtualMachine, 'path');
			const place = path === undefined ? undefined : storagePlaceOf(cluster, path, estate, facts);
			if (place?.kind === 'unknown') facts.missing(virtualMachine, 'path', whyNoPlace(place.path));
			else if (place && path !== undefined && place.kind !== 'sharedVolume')
				report('configuration', [virtualMachine, 'path'], {
					path,
					virtualMachine: virtualMachine.name,
					target: sharedFolderFor(cluster, virtualMachine, facts),
				});
		}
		pass('clustered', { disks: [...clustered], destination: destination.name });
	},
	examples: {
		good: [
			{
				name: 'A clustered disk of the role',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
disks: [{ name: Cluster Disk 4, lunId: '0x600a0b800047d3960009', owner: app01, state: Online }]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', lunId: '600A0B80002' }]
virtualMachines:
  - name: app01
    owner: HV01
    path: C:\\ClusterStorage\\Volume1\\app01
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx' }
      - { passThrough: true, lunId: '600A0B800047D3960009' }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: HVC01
storage: { luns: ['600A0B80002', '600A0B800047D3960009'] }
`,
			},
			{
				name: 'In Windows Server 2008 R2 the configuration may lie on a clustered disk',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
disks:
  - { name: Cluster Disk 3, lunId: '600A0B80003', owner: app01, path: 'E:' }
  - { name: Cluster Disk 4, lunId: '600A0B80009', owner: app01, state: Online }
virtualMachines:
  - name: app01
    owner: HV01
    path: E:\\app01
    hardDrives: [{ passThrough: true, lunId: '600A0B80009' }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, storage: { luns: ['600A0B80009'] } }
`,
			},
			{
				name: 'No pass-through disk',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\os.vhdx' }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'Disks that the destination does not see, that are not clustered, that belong elsewhere',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
disks:
  - { name: Cluster Disk 4, lunId: '600A0B80009', owner: app01, state: Failed } # <- notOnline
  - { name: Cluster Disk 5, lunId: '600A0B8000A', owner: sql01, state: Online }
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', lunId: '600A0B80002' }]
virtualMachines:
  - { name: sql01, owner: HV01 }
  - name: app01
    owner: HV01
    path: C:\\Hyper-V\\app01 # <- configuration
    hardDrives:
      - { passThrough: true, lunId: '600A0B80009' } # <- notVisible
      - { passThrough: true, lunId: '600A0B8000A' } # <- otherRole
      - { passThrough: true, lunId: '600A0B8000B' } # <- notVisible notClustered
      - { passThrough: true, lunId: '600A0B80002' } # <- sharedVolume
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: HVC01
storage: { luns: ['600A0B80002', '600A0B8000A'] }
`,
			},
		],
		undecided: [
			{
				name: 'Which disks the destination sees and which are clustered is not known',
				missing: [
					'HV02 storage.luns',
					'HVC01 disks[0].lunId',
					'app01 hardDrives[1].lunId',
					'app01 hardDrives[2].path',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
disks: [{ name: Cluster Disk 4, owner: app01 }]
virtualMachines:
  - name: app01
    owner: HV01
    hardDrives: [{ lunId: '600A0B80009' }, { diskNumber: 3 }, { type: Fixed }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
			{
				name: 'A clustered disk of a group that may be the role of the machine, renamed',
				missing: ['app01 role'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
disks: [{ name: Cluster Disk 4, lunId: '600A0B80009', owner: ERP, state: Online }]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - name: app01
    owner: HV01
    path: C:\\ClusterStorage\\Volume1\\app01
    hardDrives: [{ passThrough: true, lunId: '600A0B80009' }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, storage: { luns: ['600A0B80009'] } }
`,
			},
		],
	},
});

/** The clustered disk of a logical unit; null where there is none, undefined where that is not known. */
function clusterDiskWith(
	cluster: Cluster,
	lunId: string,
	facts: Facts,
): ClusterDisk | null | undefined {
	const disks = facts.need(cluster, 'disks');
	const found = disks?.find((one) => isSameUnit(facts.peek(one, 'lunId') ?? '', lunId));
	if (found || !disks) return found;
	const unknown = disks.filter((one) => facts.peek(one, 'lunId') === undefined);
	for (const one of unknown) facts.missing(one, 'lunId');
	return unknown.length > 0 || !facts.isComplete(disks) ? undefined : null;
}
