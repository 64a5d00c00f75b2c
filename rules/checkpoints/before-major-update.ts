import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { isDomainController } from '../../src/estate/machine/guest.ts';
import { ageInDays } from '../../src/estate/measures/age.ts';
import { nameKey } from '../../src/estate/names/names.ts';
import { isPassThrough } from '../../src/estate/storage/machine-files.ts';
import type { HardDrive, PlannedUpdate, VirtualMachine } from '../../src/generated/manifest.ts';

/** Whether a fresh checkpoint is there, or one is planned; undefined where facts are missing. */
function isPreceded(
	update: PlannedUpdate,
	virtualMachine: VirtualMachine,
	isFresh: (created: string) => boolean,
	facts: Facts,
): boolean | undefined {
	const planned = facts.assume(update, 'checkpoint', null, 'none is planned');
	const checkpoints = facts.need(virtualMachine, 'checkpoints');
	if (!checkpoints) return undefined;
	const isTaken = checkpoints.some(
		(one) => nameKey(facts.peek(one, 'name') ?? '') === nameKey(planned ?? ''),
	);
	if (planned !== null && !isTaken) return true;
	const days = checkpoints.map((one) => facts.peek(one, 'created'));
	if (days.some((created) => created !== undefined && isFresh(created))) return true;
	for (const one of checkpoints) facts.need(one, 'created');
	return days.includes(undefined) || !facts.isComplete(checkpoints) ? undefined : false;
}

/** Whether a machine has a disk that no checkpoint can hold; undefined where nothing says. */
function isBeyondCheckpoints(virtualMachine: VirtualMachine, facts: Facts): boolean | undefined {
	const drives = facts.need(virtualMachine, 'hardDrives');
	if (!drives) return undefined;
	const adapters = facts.assume(virtualMachine, 'fibreChannelHostBusAdapters', [], 'none');
	const isBeyond = (drive: HardDrive) =>
		isPassThrough(drive, facts) || facts.assume(drive, 'shared', false, 'not shared');
	if (adapters.length > 0 || drives.some(isBeyond)) return true;
	const unknown = drives.filter(
		(drive) =>
			facts.peek(drive, 'path') === undefined && facts.need(drive, 'passThrough') === undefined,
	);
	return unknown.length > 0 || ![drives, adapters].every((list) => facts.isComplete(list))
		? undefined
		: false;
}

export default defineRule({
	id: 'checkpoints/before-major-update',
	summary: 'A planned major update of a guest is preceded by a checkpoint.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'A checkpoint taken right before a service pack or a new version is the short way back when the update fails. It has to be fresh, since going back loses what was written after it, and it goes when the update has proved itself. Microsoft supports no checkpoints of machines with pass-through disks, disks that machines share, or virtual Fibre Channel, and asks for none of domain controllers: they need a backup instead.',
	sources: [
		'https://learn.microsoft.com/virtualization/hyper-v-on-windows/user-guide/checkpoints',
		'https://learn.microsoft.com/powershell/module/hyper-v/checkpoint-vm',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-snapshots-checkpoints-differencing-disks',
		'https://learn.microsoft.com/windows-server/identity/ad-ds/get-started/virtual-dc/virtualized-domain-controllers-hyper-v',
	],
	options: {
		days: {
			type: 'integer',
			default: 7,
			minimum: 0,
			description: 'How many days old the checkpoint may be.',
		},
	},
	messages: {
		none: '{virtualMachine} gets {update} on {date}, and no checkpoint younger than {days} days is taken or planned.',
	},
	fix: 'Plan one (`checkpoint: before {update}`) and take it right before: `Checkpoint-VM -Name {virtualMachine:ps} -SnapshotName {name:ps}`.',
	manualFix:
		'Plan one (`checkpoint: before {update}`) and take it right before, in Hyper-V Manager, Action > Snapshot.',
	check({ virtualMachine, facts, options: { days }, asOf, report }) {
		const isFresh = (created: string) => ageInDays(created, asOf) <= days;
		for (const update of facts.assume(virtualMachine, 'plannedUpdates', [], 'none')) {
			const major = facts.need(update, 'major');
			const date = major === false ? undefined : facts.need(update, 'date');
			// What lies behind is not planned any more.
			if (!major || date === undefined || ageInDays(date, asOf) > 0) continue;
			if (isPreceded(update, virtualMachine, isFresh, facts) !== false) continue;
			if (isDomainController(virtualMachine, facts)) continue;
			if (isBeyondCheckpoints(virtualMachine, facts) === false)
				report('none', [update, 'name'], {
					update: update.name,
					virtualMachine: virtualMachine.name,
					date,
					days,
					name: `before ${update.name}`,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'Taken the day before',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
collected: 2026-11-20T08:00:00Z
hardDrives: [{ path: C:\\ClusterStorage\\Volume1\\app01\\os.vhdx }]
checkpoints: [{ name: before SP2, created: 2026-11-19T21:00:00Z }]
plannedUpdates: [{ name: SP2, date: 2026-11-21, major: true }]
`,
			},
			{
				name: 'Planned, over already, a minor one, none',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
collected: 2026-11-20T08:00:00Z
checkpoints: [{ name: vendor visit, created: 2026-08-29 }]
plannedUpdates:
  - { name: SQL Server 2022, date: 2026-12-12, major: true, checkpoint: before SQL Server 2022 }
  - { name: SP2, date: 2026-10-03, major: true }
  - { name: November rollup, date: 2026-11-22, major: false }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app02, checkpoints: [] }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: dc01
collected: 2026-11-20T08:00:00Z
checkpoints: []
hardDrives: [{ path: C:\\ClusterStorage\\Volume1\\dc01\\os.vhdx }]
guest: { domainRole: BackupDomainController }
plannedUpdates: [{ name: Windows Server 2025, date: 2026-12-12, major: true }]
`,
			},
			{
				name: 'A pass-through disk, a shared one, virtual Fibre Channel: no checkpoint is supported',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: fs01
collected: 2026-11-20T08:00:00Z
hardDrives: [{ passThrough: true, lunId: 600A0B80009 }]
checkpoints: []
plannedUpdates: [{ name: SP2, date: 2026-11-21, major: true }]
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: sql01
hardDrives:
  - { path: C:\\ClusterStorage\\Volume1\\sql01\\os.vhdx }
  - { path: C:\\ClusterStorage\\Volume2\\sql\\data.vhds, shared: true }
checkpoints: []
plannedUpdates: [{ name: SQL Server 2022, date: 2026-11-21, major: true }]
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: sql02
hardDrives: [{ path: C:\\ClusterStorage\\Volume1\\sql02\\os.vhdx }]
fibreChannelHostBusAdapters: [{ virtualSan: Fabric A }]
checkpoints: []
plannedUpdates: [{ name: SQL Server 2022, date: 2026-11-21, major: true }]
`,
			},
		],
		bad: [
			{
				name: 'None, and only an old one',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
collected: 2026-11-20T08:00:00Z
hardDrives: [{ path: C:\\ClusterStorage\\Volume1\\app01\\os.vhdx }]
checkpoints: []
plannedUpdates:
  - { name: SP2, date: 2026-11-20, major: true } # <- none
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app02
hardDrives: [{ path: C:\\ClusterStorage\\Volume1\\app02\\os.vhdx }]
checkpoints: [{ name: before CRM 2013, created: 2026-03-07T18:42:00Z }]
plannedUpdates:
  - { name: CRM 2013, date: 2026-11-28, major: true, checkpoint: Before CRM 2013 } # <- none
  - { name: SP1, date: 2026-11-29, major: true, checkpoint: null } # <- none
`,
			},
		],
		undecided: [
			{
				name: 'Neither the checkpoints nor the dates are known',
				missing: [
					'app01 checkpoints',
					'app01 plannedUpdates[1].date',
					'app01 plannedUpdates[2].major',
					'app02 checkpoints[0].created',
					'app03 hardDrives',
					'app04 hardDrives[0].passThrough',
				],
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
collected: 2026-11-20T08:00:00Z
plannedUpdates:
  - { name: SP1, date: 2026-11-20, major: true }
  - { name: SP2, major: true }
  - { name: SP3, date: 2026-11-20 }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app02
checkpoints: [{ name: before SP2 }]
plannedUpdates: [{ name: SP2, date: 2026-11-20, major: true }]
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app03
checkpoints: []
plannedUpdates: [{ name: SP2, date: 2026-11-20, major: true }]
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app04
hardDrives: [{ size: 40GB }]
checkpoints: []
plannedUpdates: [{ name: SP2, date: 2026-11-20, major: true }]
`,
			},
		],
	},
});
