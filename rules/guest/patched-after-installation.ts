import { defineRule } from '../../src/engine/rule.ts';
import { isInstalled } from '../../src/estate/machine/guest.ts';
import { isShelved } from '../../src/estate/machine/running.ts';
import { ageInDays } from '../../src/estate/measures/age.ts';

export default defineRule({
	id: 'guest/patched-after-installation',
	summary: 'A guest gets its first updates soon after its installation.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'A system fresh from its medium lacks the updates of years, and some of them are what makes it run well in a virtual machine. Microsoft supports guests that are up to date, and gives no number of days: the default is our own.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/supported-windows-guest-operating-systems-for-hyper-v-on-windows',
	],
	options: {
		days: {
			type: 'integer',
			default: 7,
			minimum: 0,
			description: 'How many days after its installation a guest may be without updates.',
		},
	},
	messages: {
		never: '{virtualMachine} was installed {age} days ago, and no update has been installed since.',
	},
	fix: 'Install all updates in the guest, and let it get them regularly (Windows Update, WSUS or the package manager).',
	check({ virtualMachine, estate, facts, options: { days }, asOf, report }) {
		if (facts.peek(virtualMachine, 'template') || !isInstalled(virtualMachine, facts)) return;
		if (facts.need(virtualMachine, 'guest', 'lastPatched') !== null) return;
		const installed = facts.need(virtualMachine, 'guest', 'installed');
		const { guest } = virtualMachine;
		if (installed === undefined || !guest) return;
		const age = ageInDays(installed, asOf);
		if (age > days && isShelved(virtualMachine, estate, facts) === false)
			report('never', [guest, 'lastPatched'], { virtualMachine: virtualMachine.name, age });
	},
	examples: {
		good: [
			{
				name: 'Patched, installed yesterday, not installed yet',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
collected: 2026-11-20T08:00:00Z
virtualMachines:
  - { name: app01, guest: { lastPatched: 2026-11-14 } }
  - { name: app02, guest: { installed: 2026-11-19, lastPatched: null } }
  - { name: app03, installation: { state: Planned } }
  - { name: ws2022-template, template: true, guest: { installed: 2026-08-14, lastPatched: null } }
  - { name: base, state: 'Off', highlyAvailable: false, guest: { installed: 2026-08-14, lastPatched: null } }
`,
			},
		],
		bad: [
			{
				name: 'Installed a month ago, and never patched',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
state: Running
collected: 2026-11-20T08:00:00Z
guest:
  operatingSystem: Windows Server 2019
  installed: 2026-10-20
  lastPatched: null # <- never
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: [
					'app01 guest.lastPatched',
					'app02 guest.installed',
					'app03 installation.state',
					'app04 state',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, guest: { installed: 2026-10-20 } }
  - { name: app02, guest: { lastPatched: null } }
  - { name: app03, installation: { media: null } }
  - { name: app04, highlyAvailable: false, guest: { installed: 2026-10-20, lastPatched: null } }
`,
			},
		],
	},
});
