import { defineRule } from '../../src/engine/rule.ts';
import { windowsGuestOf } from '../../src/estate/machine/guest.ts';

export default defineRule({
	id: 'guest/dynamic-memory-required',
	summary: 'Dynamic memory leaves a Windows guest the memory that it needs at least.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'Dynamic memory takes from a guest what it does not use, down to the minimum memory, and gives it more, up to the maximum. With less than the amounts that its system requires the guest might not run, or run unreliably. The startup memory is looked at by guest/memory-minimum.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/configure-at-least-the-required-amount-of-memory-for-windows-server-2012-r2',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/configure-at-least-the-required-amount-of-memory-for-windows-server-2008-r2',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmmemory',
	],
	covers: [
		'bpa/dm-required-win7',
		'bpa/dm-required-win8',
		'bpa/dm-required-win8_1',
		'bpa/dm-required-ws2008r2',
		'bpa/dm-required-ws2008',
		'bpa/dm-required-ws2012r2',
		'bpa/dm-required-ws2012',
		'bpa/dm-required-winvista',
	],
	messages: {
		minimum:
			'The minimum memory of {virtualMachine} is {amount:size}, and {guest} requires {required:size}.',
		maximum:
			'The maximum memory of {virtualMachine} is {amount:size}, and {guest} requires {required:size}.',
	},
	fix: {
		minimum:
			'Shut the machine down, then `Set-VMMemory -VMName {virtualMachine:ps} -MinimumBytes {required}`.',
		maximum: '`Set-VMMemory -VMName {virtualMachine:ps} -MaximumBytes {required}`, or more.',
	},
	check({ virtualMachine, facts, report }) {
		const guest = windowsGuestOf(virtualMachine, facts);
		const required = guest?.dynamicMemory?.required;
		if (!guest || !required) return;
		if (!facts.need(virtualMachine, 'memory', 'dynamic')) return;
		const { memory, name } = virtualMachine;
		for (const key of ['minimum', 'maximum'] as const) {
			const amount = facts.need(virtualMachine, 'memory', key);
			if (!memory || amount === undefined || amount >= required[key]) continue;
			// A maximum below what the machine starts with is told by memory/dynamic-range.
			const startup = key === 'maximum' ? facts.need(memory, 'startup') : 0;
			if (startup !== undefined && startup <= amount)
				report(key, [memory, key], {
					virtualMachine: name,
					amount,
					guest: guest.name,
					required: required[key],
				});
		}
	},
	examples: {
		good: [
			{
				name: 'As much as required, static, another system, and a guest without such amounts',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
virtualMachines:
  - { name: app01, memory: { dynamic: true, minimum: 256MB, maximum: 512MB }, guest: { operatingSystem: Windows Server 2012 } }
  - { name: app02, memory: { dynamic: false }, guest: { operatingSystem: Windows Server 2012 } }
  - { name: app04, memory: { dynamic: true, minimum: 256MB, startup: 1GB, maximum: 384MB }, guest: { operatingSystem: Windows Server 2012 } }
  - { name: app03, memory: { dynamic: true, minimum: 128MB }, guest: { operatingSystem: Windows Server 2025 } }
  - { name: web01, memory: { dynamic: true, minimum: 128MB }, guest: { operatingSystem: Rocky Linux 9 } }
`,
			},
		],
		bad: [
			{
				name: 'Too little of both',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
virtualMachines:
  - name: app01
    guest: { operatingSystem: Windows Server 2008 R2 SP1 }
    memory:
      dynamic: true
      minimum: 128MB # <- minimum
      startup: 384MB
      maximum: 384MB # <- maximum
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: [
					'app01 memory.dynamic',
					'app02 memory.minimum',
					'app02 memory.maximum',
					'app04 memory.startup',
					'app03 guest.operatingSystem',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows Server 2012 } }
  - { name: app02, memory: { dynamic: true }, guest: { operatingSystem: Windows 7 } }
  - { name: app03, memory: { dynamic: true, minimum: 128MB } }
  - { name: app04, memory: { dynamic: true, minimum: 256MB, maximum: 384MB }, guest: { operatingSystem: Windows 7 } }
`,
			},
		],
	},
});
