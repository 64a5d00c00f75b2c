import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { firstNames, isSameName } from '../../src/estate/names/names.ts';
import { switchesWithSingleRootVirtualization } from '../../src/estate/network/switches.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';
import type { VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'network/sr-iov-functions',
	summary: 'A virtual switch has a virtual function for each running adapter that asks for one.',
	subject: 'host',
	severity: 'warning',
	appliesTo: { from: machineFeatures.singleRootVirtualization.windowsServer },
	why: 'An adapter that uses SR-IOV and gets no virtual function runs over the synthetic path: with less network performance and more load on the host than it was given. Which machines get one is then a matter of the order in which they start.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/the-number-of-running-virtual-machines-configured-for-sr-iov-should-not-exceed',
		machineFeatures.singleRootVirtualization.source,
	],
	covers: ['bpa/sriov-vf-count'],
	messages: {
		tooFew:
			'The virtual switch "{switch}" of {host} has {count} virtual functions, and {used} adapters of running machines ask for one: {virtualMachines:list}.',
	},
	fix: 'Turn SR-IOV off for adapters that do not need it: `Get-VMNetworkAdapter -ComputerName {host:ps} -VMName * | Where-Object IovWeight -GT 0` lists them; pipe those that are meant to `Set-VMNetworkAdapter -IovWeight 0`.',
	check({ host, estate, facts, report }) {
		const switches = switchesWithSingleRootVirtualization(host, facts);
		if (switches.length === 0) return;
		const wanting = estate
			.machinesOn(host, facts)
			.flatMap((machine) => switchesAskedBy(machine, facts).map((name) => ({ machine, name })));
		for (const one of switches) {
			const there = wanting.filter(({ name }) => isSameName(name, one.name));
			const count = there.length > 0 ? facts.need(one, 'iovVirtualFunctionCount') : undefined;
			if (count === undefined || there.length <= count) continue;
			const running = there.filter(({ machine }) => facts.need(machine, 'state') === 'Running');
			if (running.length > count)
				report('tooFew', [one, 'iovVirtualFunctionCount'], {
					host: host.name,
					switch: one.name,
					count,
					used: running.length,
					virtualMachines: firstNames([...new Set(running.map(({ machine }) => machine))]),
				});
		}
	},
	examples: {
		good: [
			{
				name: 'As many as are asked for, one of them by a machine that is off, and machines without SR-IOV',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2019 }
switches:
  - { name: Production, iovEnabled: true, iovVirtualFunctionCount: 1 }
  - { name: Backup, iovEnabled: true, iovVirtualFunctionCount: 1 }
virtualMachines:
  - { name: app05, networkAdapters: [{ switch: Backup, iovWeight: 100 }] }
  - { name: app01, state: Running, networkAdapters: [{ switch: production, iovWeight: 100 }] }
  - { name: app02, state: 'Off', networkAdapters: [{ switch: Production, iovWeight: 100 }] }
  - { name: app03, state: Running, networkAdapters: [{ switch: Production }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2019 }
virtualMachines: [{ name: app04 }]
`,
			},
		],
		bad: [
			{
				name: 'Two adapters, and one function',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2019 }
switches:
  - { name: Production, iovEnabled: true, iovVirtualFunctionCount: 1 } # <- tooFew
  - { name: Backup, iovEnabled: true, iovVirtualFunctionCount: 1 }
virtualMachines:
  - { name: app01, state: Running, networkAdapters: [{ switch: Production, iovWeight: 100 }, { switch: Backup, iovWeight: 50 }] }
  - { name: app02, state: Running, networkAdapters: [{ switch: Production, iovWeight: 50 }] }
`,
			},
		],
		undecided: [
			{
				name: 'How many there are, and which machines run',
				missing: ['HV01 switches[0].iovVirtualFunctionCount', 'app03 state'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2019 }
switches:
  - { name: Production, iovEnabled: true }
  - { name: Backup, iovEnabled: true, iovVirtualFunctionCount: 1 }
virtualMachines:
  - { name: app01, state: Running, networkAdapters: [{ switch: Production, iovWeight: 100 }] }
  - { name: app02, state: Running, networkAdapters: [{ switch: Backup, iovWeight: 100 }] }
  - { name: app03, networkAdapters: [{ switch: Backup, iovWeight: 100 }] }
`,
			},
		],
	},
});

/** The virtual switches that a machine wants a virtual function of, one for each adapter. */
function switchesAskedBy(machine: VirtualMachine, facts: Facts): string[] {
	const adapters = facts.assume(machine, 'networkAdapters', [], 'none with SR-IOV');
	return adapters
		.filter((adapter) => facts.assume(adapter, 'iovWeight', 0, '0: SR-IOV is off') > 0)
		.flatMap((adapter) => facts.need(adapter, 'switch')?.trim() || []);
}
