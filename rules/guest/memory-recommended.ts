import { defineRule } from '../../src/engine/rule.ts';
import { windowsGuestOf } from '../../src/estate/machine/guest.ts';

export default defineRule({
	id: 'guest/memory-recommended',
	summary: 'A Windows guest with static memory has the recommended amount.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'With less than the recommended memory a guest runs, but it and its applications might not perform well. A machine with dynamic memory gets more when it needs it, and has recommendations of its own.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/windows-server-2012-r2-should-be-configured-recommended-amount-of-memory',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/windows-server-should-be-configured-with-recommended-amount-memory',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/windows-10-should-be-configured-with-the-recommended-amount-of-memory',
	],
	covers: [
		'bpa/memory-recommended-win7',
		'bpa/memory-recommended-win8',
		'bpa/memory-recommended-win8_1',
		'bpa/memory-recommended-win10',
		'bpa/memory-recommended-winvista',
		'bpa/memory-recommended-ws2008',
		'bpa/memory-recommended-ws2008r2',
		'bpa/memory-recommended-ws2012',
		'bpa/memory-recommended-ws2012r2',
		'bpa/memory-recommended-ws2016',
	],
	messages: {
		below:
			'{virtualMachine} has {startup:size}, and {recommended:size} is recommended for {guest}.',
	},
	fix: 'Shut the machine down, then `Set-VMMemory -VMName {virtualMachine:ps} -StartupBytes {recommended}`.',
	manualFix:
		'Shut the machine down and give it {recommended:size} in Hyper-V Manager, Settings > Memory.',
	check({ virtualMachine, facts, report }) {
		const guest = windowsGuestOf(virtualMachine, facts);
		const { minimum = 0, recommended } = guest?.memory ?? {};
		if (!guest || recommended === undefined) return;
		const startup = facts.need(virtualMachine, 'memory', 'startup');
		const { memory } = virtualMachine;
		// Below the minimum it is an error, which another rule reports.
		if (!memory || startup === undefined || startup >= recommended || startup < minimum) return;
		if (facts.need(virtualMachine, 'memory', 'dynamic') === false)
			report('below', [memory, 'startup'], {
				virtualMachine: virtualMachine.name,
				startup,
				guest: guest.name,
				recommended,
			});
	},
	examples: {
		good: [
			{
				name: 'Enough, dynamic, another system, and a guest without a recommendation',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, memory: { startup: 2GB }, guest: { operatingSystem: Windows Server 2012 R2 } }
  - { name: app02, memory: { startup: 1GB, dynamic: true }, guest: { operatingSystem: Windows Server 2012 R2 } }
  - { name: app03, memory: { startup: 1GB, dynamic: false }, guest: { operatingSystem: Windows Server 2016 } }
  - { name: app04, memory: { startup: 1GB, dynamic: false }, guest: { operatingSystem: Windows Server 2022 } }
  - { name: web01, memory: { startup: 512MB, dynamic: false }, guest: { operatingSystem: Debian 12 } }
`,
			},
		],
		bad: [
			{
				name: 'A server with one gigabyte',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
guest: { operatingSystem: Windows Server 2008 R2 SP1 }
memory: { startup: 1GB, dynamic: false } # <- below
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: ['app01 memory.startup', 'app02 memory.dynamic', 'app03 guest.operatingSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows Server 2016 } }
  - { name: app02, memory: { startup: 1GB }, guest: { operatingSystem: Windows Server 2012 } }
  - { name: app03, memory: { startup: 1GB } }
`,
			},
		],
	},
});
