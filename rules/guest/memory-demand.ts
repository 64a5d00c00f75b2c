import { defineRule } from '../../src/engine/rule.ts';
import { isOnline } from '../../src/estate/machine/running.ts';

/** Hyper-V gives memory in multiples of 2 MB. */
function roundedUp(amount: number): number {
	const step = 2 * 1024 ** 2;
	return Math.ceil(amount / step) * step;
}

export default defineRule({
	id: 'guest/memory-demand',
	summary: 'A machine has the memory that its guest asked for.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'The memory demand is what a guest asked for when the facts were read. Where a machine has less, and can get no more, the guest pages to its disk: Microsoft says to size the memory for the load at ordinary and at peak times, as too little lengthens response times and costs processors and disks. One reading is a moment: look at the demand over a busy day before changing much.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/dynamic-memory',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmmemory',
		'https://learn.microsoft.com/windows-server/administration/performance-tuning/role/hyper-v-server/memory-performance',
	],
	messages: {
		static: '{virtualMachine} asked for {demand:size}, and its static memory is {startup:size}.',
		maximum: '{virtualMachine} asked for {demand:size}, and may have no more than {maximum:size}.',
		assigned:
			'{virtualMachine} asked for {demand:size}, and its host gave it {assigned:size} of at most {maximum:size}.',
	},
	fix: {
		static:
			'Shut the machine down, then give it more: `Set-VMMemory -VMName {virtualMachine:ps} -StartupBytes {wanted}`.',
		maximum: 'Let it have more: `Set-VMMemory -VMName {virtualMachine:ps} -MaximumBytes {wanted}`.',
		assigned:
			'The host is short of memory, or had not yet answered: move machines away from it, or raise the machine with `Set-VMMemory -VMName {virtualMachine:ps} -Priority 80`.',
	},
	manualFix: {
		static: 'Shut the machine down and give it more in Hyper-V Manager, Settings > Memory.',
		maximum:
			'Shut the machine down and let it have more in Hyper-V Manager, Settings > Memory > Maximum RAM.',
		assigned:
			'The host is short of memory, or had not yet answered: move machines away from it, or raise the memory weight of this one in Hyper-V Manager, Settings > Memory.',
	},
	check({ virtualMachine, facts, report }) {
		const dynamic = facts.need(virtualMachine, 'memory', 'dynamic');
		const { memory, name } = virtualMachine;
		if (!memory || dynamic === undefined) return;
		if (!dynamic) {
			// Hyper-V measures the demand of machines with dynamic memory.
			const demand = facts.assume(memory, 'demand', 0, 'not measured');
			if (demand === 0) return;
			const startup = facts.need(memory, 'startup');
			if (startup !== undefined && demand > startup)
				report('static', [memory, 'demand'], {
					virtualMachine: name,
					demand,
					startup,
					wanted: roundedUp(demand),
				});
			return;
		}
		if (isOnline(virtualMachine, facts) === false) return;
		const demand = facts.need(memory, 'demand');
		// What has no driver for it asks for nothing.
		if (demand === undefined || demand === 0) return;
		const maximum = facts.need(memory, 'maximum');
		const assigned = facts.need(memory, 'assigned');
		if (maximum === undefined) return;
		if (demand > maximum) {
			// A maximum below what the machine starts with is told by memory/dynamic-range.
			const startup = facts.need(memory, 'startup');
			if (startup === undefined || startup > maximum) return;
			report('maximum', [memory, 'demand'], {
				virtualMachine: name,
				demand,
				maximum,
				wanted: roundedUp(demand),
			});
		} else if (assigned !== undefined && demand > assigned)
			report('assigned', [memory, 'demand'], { virtualMachine: name, demand, assigned, maximum });
	},
	examples: {
		good: [
			{
				name: 'Enough, off, static, and a maximum that no machine can have',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, memory: { dynamic: true, maximum: 8GB, assigned: 3GB, demand: 2400MB } }
  - { name: app02, memory: { dynamic: true, assigned: 0, demand: 0 } }
  - { name: app06, state: 'Off', memory: { dynamic: true, startup: 2GB } }
  - { name: app03, memory: { dynamic: false, startup: 4GB } }
  - { name: app04, memory: { dynamic: false, startup: 4GB, demand: 3GB } }
  - { name: app05, memory: { dynamic: true, startup: 4GB, maximum: 2GB, assigned: 2GB, demand: 3GB } }
`,
			},
		],
		bad: [
			{
				name: 'More than the memory, than the maximum, and than what was given',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    memory: { dynamic: false, startup: 4GB, demand: 5GB } # <- static
  - name: app02
    memory: { dynamic: true, startup: 2GB, maximum: 4GB, assigned: 4GB, demand: 5GB } # <- maximum
  - name: app03
    memory: { dynamic: true, maximum: 16GB, assigned: 4GB, demand: 5GB } # <- assigned
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: [
					'app01 memory.dynamic',
					'app02 memory.demand',
					'app03 memory.maximum',
					'app03 memory.assigned',
					'app04 memory.startup',
					'app05 memory.maximum',
					'app06 memory.startup',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01 }
  - { name: app02, memory: { dynamic: true, maximum: 4GB, assigned: 2GB } }
  - { name: app03, memory: { dynamic: true, demand: 2GB } }
  - { name: app04, memory: { dynamic: false, demand: 2GB } }
  - { name: app05, memory: { dynamic: true, demand: 2GB, assigned: 1GB } }
  - { name: app06, memory: { dynamic: true, maximum: 1GB, demand: 2GB, assigned: 1GB } }
`,
			},
		],
	},
});
