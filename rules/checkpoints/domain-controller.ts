import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import { isDomainController } from '../../src/estate/machine/guest.ts';

export default defineRule({
	id: 'checkpoints/domain-controller',
	summary: 'A domain controller has no checkpoints.',
	subject: 'virtualMachine',
	severity: 'warning',
	optIn: true,
	why: 'A domain controller that goes back to a checkpoint hands out numbers of changes a second time, and other domain controllers never hear of what follows. From Windows Server 2012 on host and guest know that it happened. Microsoft says of virtual domain controllers not to take or use snapshots; another of its pages calls production checkpoints supported there. The rule follows the first, and is opt-in for the second. Checkpoints of backups and of Hyper-V Replica do not count.',
	sources: [
		'https://learn.microsoft.com/windows-server/identity/ad-ds/get-started/virtual-dc/virtualized-domain-controllers-hyper-v',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/choose-between-standard-or-production-checkpoints-in-hyper-v',
	],
	covers: ['practice/domain-controller-checkpoints'],
	messages: {
		some: '{virtualMachine} is a domain controller and has checkpoints: {count}.',
	},
	fix: 'Back it up inside the guest, and delete the checkpoints, never apply one: `Get-VMSnapshot -VMName {virtualMachine:ps} | Where-Object SnapshotType -in Standard, Production | Remove-VMSnapshot`.',
	manualFix:
		'Back it up inside the guest, delete the checkpoints in Hyper-V Manager, never apply one, and shut the machine down until they are merged.',
	check({ virtualMachine, estate, facts, report }) {
		if (!isDomainController(virtualMachine, facts)) return;
		// Windows Server 2008 R2 has neither Hyper-V Replica nor recovery checkpoints.
		const hasOneType = estate.windowsServerOf(virtualMachine, quiet(facts)) === '2008R2';
		const own = (facts.need(virtualMachine, 'checkpoints') ?? []).filter((one) => {
			const type = hasOneType ? 'Standard' : facts.need(one, 'type');
			return type === 'Standard' || type === 'Production';
		});
		if (own.length > 0)
			report('some', [virtualMachine, 'checkpoints'], {
				virtualMachine: virtualMachine.name,
				count: own.length,
			});
	},
	examples: {
		good: [
			{
				name: 'None, one of a backup, and a member server',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: dc01, guest: { domainRole: PrimaryDomainController }, checkpoints: [] }
  - { name: dc02, guest: { domainRole: BackupDomainController }, checkpoints: [{ name: Backup, type: Recovery }] }
  - { name: app01, guest: { domainRole: MemberServer }, checkpoints: [{ name: before patch }] }
  - { name: app02, checkpoints: [{ name: before patch }] }
`,
			},
		],
		bad: [
			{
				name: 'A checkpoint of a domain controller',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: dc01
    guest: { domainRole: BackupDomainController }
    checkpoints: [{ name: before schema, type: Standard }] # <- some
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2008R2
virtualMachines:
  - name: dc03
    guest: { domainRole: PrimaryDomainController }
    checkpoints: [{ name: before schema }] # <- some
`,
			},
		],
		undecided: [
			{
				name: 'Its checkpoints are not known',
				missing: ['dc01 checkpoints', 'dc02 checkpoints[0].type'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: dc01, guest: { domainRole: BackupDomainController } }
  - { name: dc02, guest: { domainRole: BackupDomainController }, checkpoints: [{ name: before schema }] }
`,
			},
		],
	},
});
