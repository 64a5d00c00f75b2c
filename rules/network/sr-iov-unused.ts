import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { firstNames, isSameName } from '../../src/estate/names/names.ts';
import { switchesWithSingleRootVirtualization } from '../../src/estate/network/switches.ts';
import { ask, nameMissing } from '../../src/estate/tentative.ts';
import { findGuest } from '../../src/facts/guests.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';
import type { Host, VirtualMachine, VirtualNetworkAdapter } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'network/sr-iov-unused',
	summary: 'The virtual functions of a virtual switch with SR-IOV are used.',
	subject: 'host',
	severity: 'info',
	optIn: true,
	appliesTo: { from: machineFeatures.singleRootVirtualization.windowsServer },
	why: 'An adapter with a virtual function costs the host less and answers faster. The Best Practices Analyzer calls unused functions a warning; yet a machine with SR-IOV goes without what the virtual switch would do for it, such as its access control lists, so that it is a choice, and the rule is opt-in.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/use-all-virtual-functions-for-networking-when-they-are-available',
		machineFeatures.singleRootVirtualization.source,
	],
	covers: ['bpa/use-vfs'],
	messages: {
		unused:
			'The virtual switch "{switch}" of {host} has {free} of {count} virtual functions left, and machines on it do without: {virtualMachines:list}.',
	},
	fix: 'Turn SR-IOV on for those that gain by it: `Get-VMNetworkAdapter -ComputerName {host:ps} -VMName NAME | Where-Object SwitchName -EQ {switch:ps} | Set-VMNetworkAdapter -IovWeight 100`.',
	check({ host, estate, facts, report }) {
		const switches = switchesWithSingleRootVirtualization(host, facts);
		if (switches.length === 0) return;
		// What is used has to be known in full before anything is called unused.
		const { answer: ports, missing } = ask(facts, (tentative) => portsOn(host, estate, tentative));
		nameMissing(missing, facts);
		if (missing.length > 0) return;
		for (const one of switches) {
			const there = ports.filter(({ name }) => isSameName(name, one.name));
			const idle = there.filter((port) => mayUseMore(port, facts));
			const count = idle.length > 0 ? facts.need(one, 'iovVirtualFunctionCount') : undefined;
			const used = there.filter(({ adapter }) => (facts.peek(adapter, 'iovWeight') ?? 0) > 0);
			if (count !== undefined && count > used.length)
				report('unused', [one, 'iovVirtualFunctionCount'], {
					host: host.name,
					switch: one.name,
					count,
					free: count - used.length,
					virtualMachines: firstNames([...new Set(idle.map(({ machine }) => machine))]),
				});
		}
	},
	examples: {
		good: [
			{
				name: 'All are used; a guest and an adapter that cannot use any; and no SR-IOV',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2019 }
switches:
  - { name: Production, iovEnabled: true, iovVirtualFunctionCount: 1 }
  - { name: Backup, iovEnabled: true, iovVirtualFunctionCount: 8 }
  - { name: Lab }
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, iovWeight: 100 }] }
  - { name: app02, networkAdapters: [{ switch: Production }] }
  - { name: old01, guest: { operatingSystem: Windows Server 2008 R2 }, networkAdapters: [{ switch: Backup }] }
  - { name: old02, networkAdapters: [{ switch: Backup, legacy: true }] }
`,
			},
			{
				name: 'Functions are left, and every machine has one',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2019 }
switches: [{ name: Production, iovEnabled: true, iovVirtualFunctionCount: 8 }]
virtualMachines: [{ name: app01, networkAdapters: [{ switch: Production, iovWeight: 100 }] }]
`,
			},
		],
		bad: [
			{
				name: 'A machine does without',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2019 }
switches:
  - { name: Production, iovEnabled: true, iovVirtualFunctionCount: 8 } # <- unused
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, iovWeight: 100 }] }
  - { name: app02, networkAdapters: [{ switch: Production }] }
`,
			},
		],
		undecided: [
			{
				name: 'How many there are',
				missing: ['HV01 switches[0].iovVirtualFunctionCount'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2019 }
switches: [{ name: Production, iovEnabled: true }]
virtualMachines: [{ name: app01, networkAdapters: [{ switch: Production }] }]
`,
			},
		],
	},
});

interface Port {
	readonly machine: VirtualMachine;
	readonly adapter: VirtualNetworkAdapter;
	/** The virtual switch that it is connected to; empty where it is to none. */
	readonly name: string;
}

function portsOn(host: Host, estate: Estate, facts: Facts): Port[] {
	return estate.machinesOn(host, facts).flatMap((machine) => {
		const adapters = facts.assume(machine, 'networkAdapters', [], 'none on these switches');
		if (!facts.isComplete(adapters)) facts.missing(machine, 'networkAdapters');
		return adapters.map((adapter) => ({
			machine,
			adapter,
			name: facts.need(adapter, 'switch') ?? '',
		}));
	});
}

/** Whether an adapter could use a virtual function, as far as it and its guest are known. */
function mayUseMore({ machine, adapter }: Port, facts: Facts): boolean {
	if (facts.assume(adapter, 'iovWeight', 0, '0: SR-IOV is off') > 0) return false;
	if (facts.assume(adapter, 'legacy', false, 'false')) return false;
	const guest = facts.assume(machine, 'guest', undefined, 'one that supports SR-IOV');
	const system = guest && facts.assume(guest, 'operatingSystem', '', 'one that supports SR-IOV');
	return !findGuest(system ?? '')?.withoutSingleRootVirtualization;
}
