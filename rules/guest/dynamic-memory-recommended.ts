import { defineRule } from '../../src/engine/rule.ts';
import { windowsGuestOf } from '../../src/estate/machine/guest.ts';

export default defineRule({
	id: 'guest/dynamic-memory-recommended',
	summary: 'Dynamic memory may give a Windows guest the recommended amount.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'The maximum memory is what a guest can grow to. With less than the amount that is recommended for its system it might run unreliably when it is busy. What is recommended for the minimum and the startup memory is what guest/dynamic-memory-required and guest/memory-minimum require.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/a-virtual-machine-running-windows-server-2012-r2-and-configured-dynamic-memory',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/a-virtual-machine-running-windows-server-2008-r2-and-configured-dynamic-memory',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmmemory',
	],
	covers: [
		'bpa/dm-recommended-win7',
		'bpa/dm-recommended-win8',
		'bpa/dm-recommended-win8_1',
		'bpa/dm-recommended-ws2008r2',
		'bpa/dm-recommended-ws2008',
		'bpa/dm-recommended-ws2012r2',
		'bpa/dm-recommended-ws2012',
		'bpa/dm-recommended-winvista',
	],
	messages: {
		maximum:
			'The maximum memory of {virtualMachine} is {maximum:size}, and {recommended:size} is recommended for {guest}.',
	},
	fix: '`Set-VMMemory -VMName {virtualMachine:ps} -MaximumBytes {recommended}`, or more.',
	check({ virtualMachine, facts, report }) {
		const guest = windowsGuestOf(virtualMachine, facts);
		const { required, recommended } = guest?.dynamicMemory ?? {};
		if (!guest || !required || !recommended) return;
		if (!facts.need(virtualMachine, 'memory', 'dynamic')) return;
		const maximum = facts.need(virtualMachine, 'memory', 'maximum');
		const { memory } = virtualMachine;
		if (!memory || maximum === undefined) return;
		// Below what is required it is an error, which another rule reports.
		if (maximum >= required.maximum && maximum < recommended.maximum)
			report('maximum', [memory, 'maximum'], {
				virtualMachine: virtualMachine.name,
				maximum,
				guest: guest.name,
				recommended: recommended.maximum,
			});
	},
	examples: {
		good: [
			{
				name: 'As much as recommended, static, another system, and a guest without such amounts',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
virtualMachines:
  - { name: app01, memory: { dynamic: true, maximum: 2GB }, guest: { operatingSystem: Windows Server 2012 } }
  - { name: desk01, memory: { dynamic: true, maximum: 512MB }, guest: { operatingSystem: Windows 7 } }
  - { name: app02, memory: { dynamic: false }, guest: { operatingSystem: Windows Server 2012 } }
  - { name: app03, memory: { dynamic: true, maximum: 1GB }, guest: { operatingSystem: Windows Server 2025 } }
  - { name: web01, memory: { dynamic: true, maximum: 1GB }, guest: { operatingSystem: Rocky Linux 9 } }
`,
			},
		],
		bad: [
			{
				name: 'A server that cannot grow beyond one gigabyte',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
virtualMachines:
  - name: app01
    guest: { operatingSystem: Windows Server 2012 R2 }
    memory:
      dynamic: true
      maximum: 1GB # <- maximum
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: ['app01 memory.dynamic', 'app02 memory.maximum', 'app03 guest.operatingSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows Server 2012 } }
  - { name: app02, memory: { dynamic: true }, guest: { operatingSystem: Windows 7 } }
  - { name: app03, memory: { dynamic: true, maximum: 1GB } }
`,
			},
		],
	},
});
