import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import { windowsGuestOf } from '../../src/estate/machine/guest.ts';
import { compareVersions, isWithin } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'guest/supported-host',
	summary: 'A Windows guest runs on a host and in a generation of machine that support it.',
	subject: 'virtualMachine',
	severity: 'error',
	why: 'A Windows is supported as a guest only on hosts that are new enough, as the list of guests of each host says: that of Windows Server 2012 ends with Windows Server 2012 R2 and Windows 8.1, that of Windows Server 2012 R2 with Windows Server 2016 and Windows 10. Windows 11 runs only in machines of generation 2, since it needs UEFI; before Windows 8 and Windows Server 2012 no Windows runs there. On an older host a guest may run, but Microsoft does not support it. Windows Server 2012, Windows 8 and older guests are left alone on any host.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/should-i-create-a-generation-1-or-2-virtual-machine-in-hyper-v',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/supported-windows-guest-operating-systems-for-hyper-v-on-windows',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn792027(v=ws.11)',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn792028(v=ws.11)',
	],
	messages: {
		host: '{virtualMachine} runs {guest} on {version:windowsServer}, and {guest} is supported from {needed:windowsServer} on.',
		generation: '{virtualMachine} is a machine of generation 1, and {guest} needs generation 2.',
		generation2: '{virtualMachine} is a machine of generation 2, in which {guest} does not run.',
	},
	fix: {
		host: 'Move it to a host with {needed:windowsServer} or later.',
		generation:
			'The generation of a machine cannot be changed: make a new one of generation 2 (`New-VM -Generation 2`, with another name) and install the guest there.',
		generation2:
			'The generation of a machine cannot be changed: make a new one of generation 1 and install the guest there.',
	},
	check({ virtualMachine, estate, facts, report }) {
		const guest = windowsGuestOf(virtualMachine, facts);
		if (!guest) return;
		const { name, guest: system } = virtualMachine;
		const depends = guest.generation1Only || guest.generation2Only;
		const host = estate.windowsServerOf(virtualMachine, quiet(facts));
		// Before Windows Server 2012 R2 there is no other generation.
		const isOld = host !== undefined && isWithin(host, { to: '2012' });
		const generation = depends && (isOld ? 1 : facts.need(virtualMachine, 'generation'));
		if (guest.generation2Only && generation === 1)
			report('generation', [virtualMachine, 'generation'], {
				virtualMachine: name,
				guest: guest.name,
			});
		if (guest.generation1Only && generation === 2)
			report('generation2', [virtualMachine, 'generation'], {
				virtualMachine: name,
				guest: guest.name,
			});
		const needed = guest.minimumHost;
		const version = needed && estate.windowsServerOf(virtualMachine, facts);
		if (version && system && compareVersions(version, needed) < 0)
			report('host', [system, 'operatingSystem'], {
				virtualMachine: name,
				guest: guest.name,
				needed,
				version,
			});
	},
	examples: {
		good: [
			{
				name: 'New enough hosts, and guests that any host supports',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows Server 2025 } }
  - { name: desk01, generation: 2, guest: { operatingSystem: Windows 11 } }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2012R2
virtualMachines:
  - { name: app02, guest: { operatingSystem: Windows Server 2016 } }
  - { name: desk02, guest: { operatingSystem: Windows 10 } }
  - { name: web01, guest: { operatingSystem: Ubuntu 22.04 } }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC03
operatingSystem: 2008R2
virtualMachines:
  - { name: app03, guest: { operatingSystem: Windows Server 2012 } }
`,
			},
		],
		bad: [
			{
				name: 'A host that is too old, and the wrong generation',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: app01
    guest: { operatingSystem: Windows Server 2025 } # <- host
  - name: desk01
    generation: 1 # <- generation
    guest: { operatingSystem: Windows 11 Enterprise }
  - name: old01
    generation: 2 # <- generation2
    guest: { operatingSystem: Windows 7 Enterprise SP1 }
`,
			},
			{
				name: 'Guests of two versions later',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
virtualMachines:
  - name: app01
    guest: { operatingSystem: Windows Server 2019 } # <- host
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2012
virtualMachines:
  - name: app02
    guest: { operatingSystem: Windows Server 2016 } # <- host
  - name: desk02
    guest: { operatingSystem: Windows 10 } # <- host
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC03
operatingSystem: 2008R2
virtualMachines:
  - name: app03
    guest: { operatingSystem: Windows Server 2012 R2 } # <- host
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: ['HVC01 operatingSystem', 'desk01 generation', 'app02 guest.operatingSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows Server 2025 } }
  - { name: desk01, guest: { operatingSystem: Windows 11 } }
  - { name: app02 }
`,
			},
		],
	},
});
