import { defineRule } from '../../src/engine/rule.ts';
import { windowsGuestOf } from '../../src/estate/machine/guest.ts';

export default defineRule({
	id: 'guest/memory-minimum',
	summary: 'A Windows guest starts with the memory that it needs at least.',
	subject: 'virtualMachine',
	severity: 'error',
	why: 'With less memory than its minimum a guest might not run, or run unreliably. The amount is that of a machine with static memory, or the startup memory of one with dynamic memory. For Windows Server 2019 and later it is that of Server Core; the desktop wants more.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/windows-server-2012-r2-should-be-configured-with-at-least-minimum-memory',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/windows-server-should-be-configured-with-least-minimum-amount-memory',
		'https://learn.microsoft.com/windows-server/get-started/hardware-requirements',
		'https://learn.microsoft.com/windows/whats-new/windows-11-requirements',
	],
	covers: [
		'bpa/memory-minimum-win7',
		'bpa/memory-minimum-win8',
		'bpa/memory-minimum-win8_1',
		'bpa/memory-minimum-win10',
		'bpa/memory-minimum-winvista',
		'bpa/memory-minimum-ws2008',
		'bpa/memory-minimum-ws2008r2',
		'bpa/memory-minimum-ws2012',
		'bpa/memory-minimum-ws2012r2',
		'bpa/memory-minimum-ws2016',
	],
	messages: {
		below: '{virtualMachine} starts with {startup:size}, and {guest} needs {minimum:size}.',
	},
	fix: 'Shut the machine down, then `Set-VMMemory -VMName {virtualMachine:ps} -StartupBytes {minimum}`.',
	manualFix:
		'Shut the machine down and give it {minimum:size} in Hyper-V Manager, Settings > Memory.',
	check({ virtualMachine, facts, report }) {
		const guest = windowsGuestOf(virtualMachine, facts);
		const minimum = guest?.memory?.minimum;
		if (!guest || minimum === undefined) return;
		const startup = facts.need(virtualMachine, 'memory', 'startup');
		const { memory } = virtualMachine;
		if (memory && startup !== undefined && startup < minimum)
			report('below', [memory, 'startup'], {
				virtualMachine: virtualMachine.name,
				startup,
				guest: guest.name,
				minimum,
			});
	},
	examples: {
		good: [
			{
				name: 'Just enough, and another system',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, memory: { startup: 512MB }, guest: { operatingSystem: Windows Server 2012 R2 } }
  - { name: desk01, memory: { startup: 4GB }, guest: { operatingSystem: Windows 11 Pro } }
  - { name: web01, memory: { startup: 256MB }, guest: { operatingSystem: Debian 12 } }
`,
			},
		],
		bad: [
			{
				name: 'Too little for the server, and for Windows 11',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    guest: { operatingSystem: Windows Server 2008 R2 SP1 }
    memory: { startup: 384MB, dynamic: false } # <- below
  - name: desk01
    guest: { operatingSystem: Windows 11 Enterprise }
    memory: { startup: 2GB, dynamic: true } # <- below
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: [
					'app01 memory.startup',
					'app02 guest.operatingSystem',
					'app03 guest.operatingSystem',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows Server 2022 } }
  - { name: app02, memory: { startup: 256MB } }
  - { name: app03, memory: { startup: 256MB }, guest: { operatingSystem: Windows } }
`,
			},
		],
	},
});
