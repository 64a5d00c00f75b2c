import { defineRule } from '../../src/engine/rule.ts';
import { isInstalled } from '../../src/estate/machine/guest.ts';
import { isShelved } from '../../src/estate/machine/running.ts';
import { ageInDays } from '../../src/estate/measures/age.ts';

export default defineRule({
	id: 'guest/patched-regularly',
	summary: 'A guest gets updates regularly.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'Microsoft supports guests that are up to date, and from Windows Server 2016 on the integration services of Windows guests come with the updates too. Microsoft gives no number of days: the default leaves room for one monthly update and its tests, and is our own.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/supported-windows-guest-operating-systems-for-hyper-v-on-windows',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/manage-hyper-v-integration-services',
	],
	options: {
		days: {
			type: 'integer',
			default: 45,
			minimum: 1,
			description: 'How many days ago the last updates may have been installed.',
		},
	},
	messages: { old: 'The last updates of {virtualMachine} were installed {age} days ago.' },
	fix: 'Install the updates in the guest (Windows Update, WSUS or the package manager). A system that gets none any more has to be upgraded. A template says so in the manifest: `template: true`.',
	check({ virtualMachine, estate, facts, options: { days }, asOf, report }) {
		if (facts.peek(virtualMachine, 'template') || !isInstalled(virtualMachine, facts)) return;
		const lastPatched = facts.need(virtualMachine, 'guest', 'lastPatched');
		const { guest } = virtualMachine;
		// Whether a guest without any update is late depends on its installation, another rule's affair.
		if (!lastPatched || !guest) return;
		const age = ageInDays(lastPatched, asOf);
		if (age > days && isShelved(virtualMachine, estate, facts) === false)
			report('old', [guest, 'lastPatched'], { virtualMachine: virtualMachine.name, age });
	},
	examples: {
		good: [
			{
				name: 'Patched this month, Linux too, never, and not installed yet',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
collected: 2026-11-20T08:00:00Z
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows Server 2022, lastPatched: 2026-11-14 } }
  - { name: web01, guest: { operatingSystem: Ubuntu 22.04, lastPatched: '2026-10-06T02:00:00Z' } }
  - { name: app02, guest: { installed: 2026-11-19, lastPatched: null } }
  - { name: app03, installation: { state: Planned } }
  - { name: ws2022-template, template: true, guest: { lastPatched: 2026-08-14 } }
  - { name: base, state: 'Off', highlyAvailable: false, guest: { lastPatched: 2026-08-14 } }
`,
			},
			{
				name: 'A longer time',
				asOf: '2026-11-20',
				options: { days: 100 },
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
guest: { lastPatched: 2026-08-20 }
`,
			},
		],
		bad: [
			{
				name: 'Three months',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
state: Running
collected: 2026-11-20T08:00:00Z
guest:
  operatingSystem: Windows Server 2019
  lastPatched: 2026-08-20 # <- old
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: [
					'app01 guest.lastPatched',
					'app02 installation.state',
					'app03 state',
					'app04 highlyAvailable',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows Server 2022 } }
  - { name: app02, installation: { media: null }, guest: { lastPatched: 2026-08-20 } }
  - { name: app03, highlyAvailable: false, guest: { lastPatched: 2026-08-20 } }
  - { name: app04, state: 'Off', guest: { lastPatched: 2026-08-20 } }
`,
			},
		],
	},
});
