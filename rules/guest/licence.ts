import { defineRule } from '../../src/engine/rule.ts';
import { isInstalled, runsWindows } from '../../src/estate/machine/guest.ts';

export default defineRule({
	id: 'guest/licence',
	summary: 'The licence is at hand for a machine whose Windows is still to be installed.',
	subject: 'virtualMachine',
	severity: 'info',
	why: 'Each licence of Windows Server Standard covers two machines on its host, one of Datacenter any number. Whether the licences suffice no manifest tells: the rule only reminds of the machines for which somebody wrote that there is none.',
	sources: [
		'https://learn.microsoft.com/windows-server/get-started/editions-comparison-windows-server-2022',
	],
	messages: { none: '{guest} is to be installed in {virtualMachine}, and there is no licence.' },
	fix: 'Name the licence that covers it (`licence:` in its `installation`).',
	check({ virtualMachine, facts, report }) {
		if (isInstalled(virtualMachine, facts) !== false) return;
		const licence = facts.need(virtualMachine, 'installation', 'licence');
		const { installation } = virtualMachine;
		if (licence !== null || !installation) return;
		if (runsWindows(virtualMachine, facts))
			report('none', [installation, 'licence'], {
				virtualMachine: virtualMachine.name,
				guest: facts.peek(virtualMachine, 'guest', 'operatingSystem') ?? 'Windows',
			});
	},
	examples: {
		good: [
			{
				name: 'A licence, a system that needs none, and machines that are installed',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, installation: { state: Planned, licence: Datacenter of the nodes } }
  - { name: web01, installation: { state: Planned, licence: null }, guest: { operatingSystem: Debian 12 } }
  - { name: app02, installation: { state: Installed, licence: null } }
  - { name: app03 }
`,
			},
		],
		bad: [
			{
				name: 'Planned without a licence',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
guest: { operatingSystem: Windows Server 2022 }
installation:
  state: Planned
  licence: null # <- none
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: [
					'app01 installation.licence',
					'app02 installation.state',
					'app03 guest.operatingSystem',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, installation: { state: Planned } }
  - { name: app02, installation: { licence: null } }
  - { name: app03, installation: { state: Planned, licence: null } }
`,
			},
		],
	},
});
