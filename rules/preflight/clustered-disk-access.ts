import { defineRule } from '../../src/engine/rule.ts';
import { disksOfRole, isInRole } from '../../src/estate/cluster/role.ts';
import { type Facts, quiet } from '../../src/estate/facts.ts';
import { isSameUnit, unitKey } from '../../src/estate/names/names.ts';
import { filesOf, isPassThrough, placeFiles } from '../../src/estate/storage/machine-files.ts';
import type { VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/clustered-disk-access',
	summary:
		'The clustered disks of the role of the machine are online, and the destination sees them.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, operations: ['Move-ClusterVirtualMachineRole'] },
	why: 'A clustered disk that is no Cluster Shared Volume goes to the destination with the role of the machine, whatever lies on it, and comes online only where the logical unit is presented. A Cluster Shared Volume does not need that: a node without a path of its own reaches it through another one. Disks that are passed through are looked at by preflight/pass-through-disks.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/clustering-requirements',
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/groups',
	],
	covers: ['live-migration/pass-through'],
	messages: {
		notVisible:
			'{disk}, which goes along with {virtualMachine}, is the logical unit {lunId}, and {destination} does not see it.',
		notOnline: '{disk}, which goes along with {virtualMachine}, is {state}.',
	},
	fix: {
		notVisible:
			'Present the logical unit to {destination}, and rescan there: `Update-HostStorageCache -CimSession {destination:ps}`.',
		notOnline: 'Bring it online before the move: `Start-ClusterResource -Name {disk:ps}`.',
	},
	manualFix: {
		notVisible:
			'Present the logical unit to {destination}, and rescan there: Disk Management, Action > Rescan Disks.',
	},
	evidence: {
		none: 'no clustered disk goes along with it',
		visible: 'online, and seen by {destination}: {disks:list}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster) return;
		const passedThrough = passThroughUnits(virtualMachine, facts);
		// A disk of another role does not come along: preflight/storage-access.
		const holding = placeFiles(filesOf(virtualMachine, facts), cluster, estate, facts)
			.flatMap(({ place }) => (place.kind === 'clusterDisk' ? [place.disk] : []))
			.filter((disk) => isInRole(disk, virtualMachine, estate, quiet(facts)) !== false);
		const others = disksOfRole(cluster, virtualMachine, estate, facts).filter(
			(disk) => passedThrough && !passedThrough.has(unitKey(facts.peek(disk, 'lunId') ?? '')),
		);
		const disks = new Set([...holding, ...others]);
		const luns = disks.size > 0 ? facts.need(destination, 'storage', 'luns') : undefined;
		for (const disk of disks) {
			const data = { disk: disk.name, virtualMachine: virtualMachine.name };
			const state = facts.observe(disk, 'state');
			if (state !== undefined && state !== 'Online')
				report('notOnline', [disk, 'state'], { ...data, state: state.toLowerCase() });
			const lunId = facts.need(disk, 'lunId');
			if (lunId === undefined || !luns || !facts.isComplete(luns)) continue;
			if (!luns.some((one) => isSameUnit(one, lunId)))
				report('notVisible', [disk, 'lunId'], { ...data, destination: destination.name, lunId });
		}
		if (disks.size === 0) pass('none');
		else
			pass('visible', { destination: destination.name, disks: [...disks].map((one) => one.name) });
	},
	examples: {
		good: [
			{
				name: 'Presented to both nodes; a Cluster Shared Volume, which need not be; and disks of others',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks:
  - { name: Cluster Disk 1, use: Witness }
  - { name: Cluster Disk 2, use: Available, state: Offline }
  - { name: Cluster Disk 3, lunId: '600A0B800047D3960003', path: 'E:', owner: app01, state: Online }
  - { name: Cluster Disk 4, lunId: '600A0B80004', owner: app01 }
  - { name: Cluster Disk 5, lunId: '600A0B80005', path: 'F:', owner: Files, state: Failed }
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', lunId: '600A0B80002' }]
virtualMachines:
  - { name: app01, owner: HV01, path: 'E:\\app01', hardDrives: [{ passThrough: true, lunId: '600A0B80004' }] }
  - { name: app02, owner: HV01, path: 'C:\\ClusterStorage\\Volume1\\app02', hardDrives: [] }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { luns: [naa.600a0b800047d3960003] } }
`,
			},
		],
		bad: [
			{
				name: 'The storage was presented to one node only',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks:
  - { name: Cluster Disk 3, lunId: '600A0B80003', path: 'E:', owner: app01, state: Online } # <- notVisible
virtualMachines: [{ name: app01, owner: HV01, path: 'E:\\app01', hardDrives: [] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { luns: ['600A0B80002'] } }
`,
			},
			{
				name: 'Disks that have failed, or that nothing of the machine lies on',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks:
  - { name: Cluster Disk 3, lunId: '600A0B80003', path: 'E:', owner: app01, state: Failed } # <- notOnline
  - { name: Cluster Disk 4, lunId: '600A0B80004', path: 'F:', owner: ERP, state: Online } # <- notVisible
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - { name: app01, owner: HV01, path: 'E:\\app01', hardDrives: [] }
  - { name: app02, role: ERP, owner: HV01, path: 'C:\\ClusterStorage\\Volume1\\app02', hardDrives: [] }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { luns: ['600A0B80003'] } }
`,
			},
		],
		undecided: [
			{
				name: 'What the destination sees is not collected',
				missing: [
					'HVC01 disks[0].lunId',
					'HVC01 disks[1].owner',
					'HV02 storage.luns',
					'HVC02 disks',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
disks: [{ name: Cluster Disk 3, path: 'E:', owner: app01 }, { name: Cluster Disk 4, path: null }]
virtualMachines: [{ name: app01, owner: HV01, path: 'E:\\app01', hardDrives: [] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - { name: app02, owner: HV11, path: 'C:\\ClusterStorage\\Volume1\\app02', hardDrives: [] }
migrations: [{ virtualMachine: app02, to: HV12 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});

/** The keys of the logical units that are passed through to a machine; undefined where not all are known. */
function passThroughUnits(
	virtualMachine: VirtualMachine,
	facts: Facts,
): ReadonlySet<string> | undefined {
	const drives = facts.need(virtualMachine, 'hardDrives');
	if (!drives || !facts.isComplete(drives)) return undefined;
	const units = drives
		.filter((drive) => isPassThrough(drive, facts))
		.map((drive) => facts.need(drive, 'lunId'));
	return units.some((one) => one === undefined)
		? undefined
		: new Set(units.map((one) => unitKey(one ?? '')));
}
