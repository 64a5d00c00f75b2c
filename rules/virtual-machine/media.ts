import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'virtual-machine/media',
	summary: 'No medium is left in a DVD drive.',
	subject: 'virtualMachine',
	severity: 'warning',
	optIn: 'practice',
	why: 'An image that was inserted for an installation is forgotten until it is moved or deleted, or until the machine moves to a node that cannot read it. Microsoft names it among the reasons for which live migrations fail, and says to set the drive to None.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
	],
	covers: ['practice/no-media'],
	messages: {
		image: '{virtualMachine} has {path} in a DVD drive.',
		disc: '{virtualMachine} is connected to the DVD drive of its host.',
	},
	fix: {
		image:
			'Eject it: `Get-VMDvdDrive -VMName {virtualMachine:ps} | Where-Object Path -EQ {path:ps} | Set-VMDvdDrive -Path $null`.',
		disc: 'Disconnect it: `Get-VMDvdDrive -VMName {virtualMachine:ps} | Where-Object DvdMediaType -EQ PassThrough | Set-VMDvdDrive -Path $null`.',
	},
	manualFix: 'Eject it in Hyper-V Manager, in the settings of the machine.',
	check({ virtualMachine, facts, report }) {
		// A system that is being installed needs its medium.
		const installation = facts.assume(virtualMachine, 'installation', undefined, 'installed');
		if (installation && facts.assume(installation, 'state', 'Installed', 'installed') === 'Planned')
			return;
		for (const drive of facts.need(virtualMachine, 'dvdDrives') ?? []) {
			const media = facts.peek(drive, 'media');
			if (media === 'None') continue;
			const data = { virtualMachine: virtualMachine.name };
			const isDisc = media === 'Physical' || facts.peek(drive, 'device');
			const path = isDisc ? undefined : facts.need(drive, 'path');
			if (isDisc) report('disc', [drive], data);
			else if (path) report('image', [drive], { ...data, path });
		}
	},
	examples: {
		good: [
			{
				name: 'Empty drives, none, and a system that is still to be installed',
				input: `
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01, dvdDrives: [{ path: null }, { media: None }] }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app02, dvdDrives: [] }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app03, installation: { state: Planned }, dvdDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\setup.iso' }] }
`,
			},
		],
		bad: [
			{
				name: 'The image of an installation, and a disc of the host',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
dvdDrives:
  - { media: Iso, path: 'C:\\ClusterStorage\\Volume1\\setup.iso' } # <- image
  - { media: Physical, device: 'D:' } # <- disc
`,
			},
		],
		undecided: [
			{
				name: 'The drives, or what is in one, were not collected',
				missing: ['app01 dvdDrives', 'app02 dvdDrives[0].path'],
				input: `
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01 }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app02, dvdDrives: [{ controllerType: SCSI }] }
`,
			},
		],
	},
});
