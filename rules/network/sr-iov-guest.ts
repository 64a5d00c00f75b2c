import { defineRule } from '../../src/engine/rule.ts';
import { windowsGuestOf } from '../../src/estate/machine/guest.ts';

export default defineRule({
	id: 'network/sr-iov-guest',
	summary: 'SR-IOV is on only for guests that support it.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'Windows supports SR-IOV in a virtual machine from Windows Server 2012 and Windows 8 on. An older guest gets no virtual function: it runs over the synthetic path, as if SR-IOV were off.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/configure-virtual-machines-to-use-sr-iov-only-when-supported-by-the-guest',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/hyper-v-feature-compatibility-by-generation-and-guest',
	],
	covers: ['bpa/sriov-guest-supported'],
	messages: {
		unsupported: '{virtualMachine} runs {guest}, which does not support SR-IOV, and has it on.',
	},
	fix: '`Get-VMNetworkAdapter -VMName {virtualMachine:ps} | Where-Object IovWeight -GT 0 | Set-VMNetworkAdapter -IovWeight 0`.',
	check({ virtualMachine, facts, report }) {
		const adapter = facts
			.need(virtualMachine, 'networkAdapters')
			?.find((one) => facts.assume(one, 'iovWeight', 0, '0: SR-IOV is off') > 0);
		const guest = adapter && windowsGuestOf(virtualMachine, facts);
		if (adapter && guest?.withoutSingleRootVirtualization)
			report('unsupported', [adapter, 'iovWeight'], {
				virtualMachine: virtualMachine.name,
				guest: guest.name,
			});
	},
	examples: {
		good: [
			{
				name: 'Guests that support it, and one that does not use it',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows Server 2012 }, networkAdapters: [{ iovWeight: 100 }] }
  - { name: app02, guest: { operatingSystem: Ubuntu 22.04 }, networkAdapters: [{ iovWeight: 100 }] }
  - { name: old01, guest: { operatingSystem: Windows 7 }, networkAdapters: [{ switch: LAN }] }
`,
			},
		],
		bad: [
			{
				name: 'A guest of 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
virtualMachines:
  - name: old01
    guest: { operatingSystem: Windows Server 2008 R2 }
    networkAdapters:
      - iovWeight: 0
      - iovWeight: 50 # <- unsupported
`,
			},
		],
		undecided: [
			{
				name: 'The guest of one, the adapters of another are unknown',
				missing: ['old01 guest.operatingSystem', 'old02 networkAdapters'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
virtualMachines:
  - { name: old01, networkAdapters: [{ iovWeight: 50 }] }
  - { name: old02, guest: { operatingSystem: Windows 7 } }
`,
			},
		],
	},
});
