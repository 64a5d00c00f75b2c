import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import { windowsGuestOf } from '../../src/estate/machine/guest.ts';
import { compareVersions, isWithin } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'guest/supported-host',
	summary: 'A Windows guest runs on a host and in a generation of machine that support it.',
	subject: 'virtualMachine',
	severity: 'error',
	why: 'The newest Windows are supported as guests only on hosts that are new enough, and Windows 11 only in machines of generation 2, since it needs UEFI. Before Windows 8 and Windows Server 2012 no Windows runs in generation 2. On an older host such a guest may run, but Microsoft does not support it. Of Windows Server 2019 and older guests its page names no oldest host, and they are left alone.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/should-i-create-a-generation-1-or-2-virtual-machine-in-hyper-v',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/supported-windows-guest-operating-systems-for-hyper-v-on-windows',
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
  - { name: app02, guest: { operatingSystem: Windows Server 2012 R2 } }
  - { name: web01, guest: { operatingSystem: Ubuntu 22.04 } }
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
