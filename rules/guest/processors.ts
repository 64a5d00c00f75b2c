import { defineRule } from '../../src/engine/rule.ts';
import { windowsGuestOf } from '../../src/estate/machine/guest.ts';

export default defineRule({
	id: 'guest/processors',
	summary: 'A Windows guest has as many virtual processors as it supports.',
	subject: 'virtualMachine',
	severity: 'error',
	why: 'Each Windows supports a number of virtual processors as a guest, often fewer than Hyper-V could give it, and in a machine of generation 1 fewer than in one of generation 2. Microsoft does not support a machine with more.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/supported-windows-guest-operating-systems-for-hyper-v-on-windows',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/configure-virtual-machines-running-windows-7-with-no-more-than-4-virtual-process',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/configure-virtual-machines-running-windows-vista-with-1-or-2-virtual-processors',
		'https://learn.microsoft.com/windows/whats-new/windows-11-requirements',
	],
	covers: ['bpa/vcpu-max-win7', 'bpa/vcpu-max-vista'],
	messages: {
		tooMany:
			'{virtualMachine} has {count} virtual processors, and {guest} supports at most {limit}.',
		tooFew: '{virtualMachine} has {count} virtual processor, and {guest} needs {limit}.',
	},
	fix: 'Shut the machine down, then `Set-VMProcessor -VMName {virtualMachine:ps} -Count {limit}`.',
	manualFix: 'Shut the machine down and give it {limit} in Hyper-V Manager, Settings > Processor.',
	check({ virtualMachine, facts, report }) {
		const guest = windowsGuestOf(virtualMachine, facts);
		if (!guest) return;
		const count = facts.need(virtualMachine, 'processor', 'count');
		const { processor, name } = virtualMachine;
		if (count === undefined || !processor) return;
		const { minimumProcessors = 1, maximumProcessors } = guest;
		if (count < minimumProcessors)
			return report('tooFew', [processor, 'count'], {
				virtualMachine: name,
				count,
				guest: guest.name,
				limit: minimumProcessors,
			});
		if (!maximumProcessors) return;
		const { generation1 = maximumProcessors.generation2, generation2 } = maximumProcessors;
		if (count <= Math.min(generation1, generation2)) return;
		const generation = generation1 === generation2 ? 2 : facts.need(virtualMachine, 'generation');
		if (generation === undefined) return;
		const limit = generation === 1 ? generation1 : generation2;
		if (count > limit)
			report('tooMany', [processor, 'count'], {
				virtualMachine: name,
				count,
				guest: guest.name,
				limit,
			});
	},
	examples: {
		good: [
			{
				name: 'As many as supported, and another system',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: desk01, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: desk02, processor: { count: 2 }, guest: { operatingSystem: Windows 11 } }
  - { name: app01, generation: 2, processor: { count: 240 }, guest: { operatingSystem: Windows Server 2019 } }
  - { name: app02, processor: { count: 64 }, guest: { operatingSystem: Windows Server 2019 } }
  - { name: web01, generation: 1, processor: { count: 128 }, guest: { operatingSystem: Ubuntu 22.04 } }
`,
			},
		],
		bad: [
			{
				name: 'Too many for the system, for the generation, and too few',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: desk01
    guest: { operatingSystem: Windows 7 Enterprise SP1 }
    processor: { count: 8 } # <- tooMany
  - name: app01
    generation: 1
    guest: { operatingSystem: Windows Server 2022 }
    processor: { count: 96 } # <- tooMany
  - name: desk02
    guest: { operatingSystem: Windows 11 }
    processor: { count: 1 } # <- tooFew
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: ['app01 processor.count', 'app02 generation', 'app03 guest.operatingSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows 7 } }
  - { name: app02, processor: { count: 96 }, guest: { operatingSystem: Windows Server 2022 } }
  - { name: app03, processor: { count: 8 } }
`,
			},
		],
	},
});
