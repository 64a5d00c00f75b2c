import { defineRule } from '../../src/engine/rule.ts';
import { isInstalled } from '../../src/estate/machine/guest.ts';

export default defineRule({
	id: 'guest/installation-media',
	summary: 'The medium is at hand for a machine whose system is still to be installed.',
	subject: 'virtualMachine',
	severity: 'info',
	why: 'Installing a guest takes a physical medium, an image file, or a virtual hard disk with the system on it. An image on a share or on a Cluster Shared Volume does not hinder a later migration.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
	],
	messages: { none: 'The system of {virtualMachine} is to be installed, and there is no medium.' },
	fix: 'Provide the image where every node reaches it, and insert it: `Set-VMDvdDrive -VMName {virtualMachine:ps} -Path` with its path.',
	manualFix:
		'Provide the image where every node reaches it, and choose it in the settings of the machine, DVD Drive > Image file.',
	check({ virtualMachine, facts, report }) {
		if (isInstalled(virtualMachine, facts) !== false) return;
		const media = facts.need(virtualMachine, 'installation', 'media');
		const { installation } = virtualMachine;
		if (media === null && installation)
			report('none', [installation, 'media'], { virtualMachine: virtualMachine.name });
	},
	examples: {
		good: [
			{
				name: 'An image, and machines that are installed',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, installation: { state: Planned, media: '\\\\fs01\\iso\\server-2022.iso' } }
  - { name: app02, installation: { state: Installed, media: null } }
  - { name: app03 }
`,
			},
		],
		bad: [
			{
				name: 'Planned without a medium',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
installation:
  state: Planned
  media: null # <- none
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: ['app01 installation.media', 'app02 installation.state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, installation: { state: Planned } }
  - { name: app02, installation: { media: null } }
`,
			},
		],
	},
});
