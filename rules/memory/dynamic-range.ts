import { defineRule } from '../../src/engine/rule.ts';
import { limit, limits } from '../../src/facts/limits.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

/** In percent, as Set-VMMemory -Buffer takes them. */
const buffers = { lowest: 5, highest: 2000, usual: 20 } as const;

export default defineRule({
	id: 'memory/dynamic-range',
	summary:
		'The startup memory of a machine lies between its minimum and its maximum, and its buffer is one that Hyper-V takes.',
	subject: 'virtualMachine',
	severity: 'error',
	why: 'With dynamic memory a machine starts with its startup memory, may shrink to its minimum, and may grow to its maximum. Hyper-V takes a minimum only up to the startup memory, and a maximum only from there on; a plan or a script that says otherwise fails when it is applied.',
	sources: [
		...limits.minimumDynamicMemory.sources,
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmmemory',
		'https://learn.microsoft.com/archive/blogs/mghazai/virtual-machine-ram-and-windows-server-2012-hyper-v-dynamic-memory',
	],
	covers: ['limits/vm.memory.minimumMB', 'live-migration/dynamic-memory'],
	messages: {
		minimumTooHigh:
			'The minimum memory of {name} is {minimum:size}, and its startup memory is {startup:size}.',
		maximumTooLow:
			'The maximum memory of {name} is {maximum:size}, and its startup memory is {startup:size}.',
		minimumTooLow:
			'The minimum memory of {name} is {minimum:size}, and {version:windowsServer} takes no less than {least:size}.',
		buffer: 'The memory buffer of {name} is {buffer} %, and Hyper-V takes {lowest} to {highest} %.',
	},
	fix: {
		minimumTooHigh:
			'Lower the minimum to the startup memory: `Set-VMMemory -VMName {name:ps} -MinimumBytes {startup}`.',
		maximumTooLow:
			'Raise the maximum to the startup memory: `Set-VMMemory -VMName {name:ps} -MaximumBytes {startup}`.',
		minimumTooLow:
			'With the machine off, raise the minimum: `Set-VMMemory -VMName {name:ps} -MinimumBytes {least}`.',
		buffer:
			'Plan it with a buffer in between; the default is {usual} %: `Set-VMMemory -VMName {name:ps} -Buffer {usual}`.',
	},
	manualFix: {
		minimumTooHigh: 'Lower the minimum to {startup:size}, the startup memory.',
		maximumTooLow:
			'Shut {name} down and raise the maximum to {startup:size}, the startup memory: Settings > Memory in Hyper-V Manager.',
		buffer: 'Plan it with a buffer in between; the default is {usual} %.',
	},
	check({ virtualMachine, estate, facts, report }) {
		const memory = facts.need(virtualMachine, 'memory');
		if (!memory) return;
		const isDynamic = facts.need(memory, 'dynamic');
		if (!isDynamic) return;
		const version = estate.windowsServerOf(virtualMachine, facts);
		if (version === undefined) return;
		const { name } = virtualMachine;
		const startup = facts.need(memory, 'startup');
		const maximum = facts.need(memory, 'maximum');
		const buffer = facts.assume(memory, 'buffer', buffers.usual, `${buffers.usual} %`);
		if (buffer < buffers.lowest || buffer > buffers.highest)
			report('buffer', [memory, 'buffer'], { name, buffer, ...buffers });
		const minimum = isWithin(version, { to: '2008R2' })
			? facts.assume(memory, 'minimum', startup, 'the startup memory')
			: facts.need(memory, 'minimum');
		if (maximum !== undefined && startup !== undefined && maximum < startup)
			report('maximumTooLow', [memory, 'maximum'], { name, maximum, startup });
		if (minimum !== undefined && startup !== undefined && minimum > startup)
			report('minimumTooHigh', [memory, 'minimum'], { name, minimum, startup });
		const least = limit('minimumDynamicMemory', version) ?? 0;
		if (minimum !== undefined && minimum < least)
			report('minimumTooLow', [memory, 'minimum'], {
				name,
				minimum,
				least,
				version,
			});
	},
	examples: {
		good: [
			{
				name: 'Static memory, a range, and a range of one amount',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, memory: { startup: 8GB, dynamic: false, minimum: 512MB, maximum: 1TB } }
  - { name: app02, memory: { startup: 2GB, dynamic: true, minimum: 512MB, maximum: 8GB } }
  - { name: app03, memory: { startup: 2GB, dynamic: true, minimum: 2GB, maximum: 2GB } }
`,
			},
			{
				name: 'Windows Server 2008 R2 takes the startup memory as the minimum',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
virtualMachines: [{ name: app01, memory: { startup: 2GB, dynamic: true, maximum: 8GB } }]
`,
			},
		],
		bad: [
			{
				name: 'A range that leaves the startup memory out',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: app01
    memory: { startup: 2GB, dynamic: true, minimum: 4GB, maximum: 8GB } # <- minimumTooHigh
  - name: app02
    memory: { startup: 8GB, dynamic: true, minimum: 1GB, maximum: 4GB } # <- maximumTooLow
  - name: app03
    memory: { startup: 512MB, dynamic: true, minimum: 16MB, maximum: 4GB } # <- minimumTooLow
  - name: app04
    memory: { startup: 2GB, dynamic: true, minimum: 1GB, maximum: 4GB, buffer: 2 } # <- buffer
`,
			},
		],
		undecided: [
			{
				name: 'The range was not collected',
				missing: [
					'app01 memory.minimum',
					'app01 memory.maximum',
					'app02 memory.dynamic',
					'app03 memory',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, memory: { startup: 2GB, dynamic: true } }
  - { name: app02, memory: { startup: 2GB } }
  - { name: app03 }
`,
			},
		],
	},
});
