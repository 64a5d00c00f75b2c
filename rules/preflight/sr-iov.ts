import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { othersOf } from '../../src/estate/machine/others.ts';
import { isSameName, nameKey } from '../../src/estate/names/names.ts';
import { type Connection, connectionsOf } from '../../src/estate/network/switches.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/sr-iov',
	summary: 'The destination has virtual functions left for adapters that use SR-IOV.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: { from: machineFeatures.singleRootVirtualization.windowsServer, of: 'machine' },
	why: 'A machine with SR-IOV moves live in any case: its traffic goes over the synthetic path meanwhile, and stays there where the destination has no virtual function for it. It then runs with less network performance and more load on the host than it was given.',
	sources: [
		machineFeatures.singleRootVirtualization.source,
		'https://learn.microsoft.com/windows-hardware/drivers/network/sr-iov-vf-failover-and-live-migration-support',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/the-number-of-running-virtual-machines-configured-for-sr-iov-should-not-exceed',
	],
	covers: ['live-migration/sr-iov'],
	messages: {
		disabled:
			'The virtual switch "{switch}" on {destination} has SR-IOV off: the adapter falls back to the synthetic path.',
		exhausted:
			'The virtual switch "{switch}" on {destination} has {count} virtual functions, of which {used} are used, and the machine needs {needed}: it falls back to the synthetic path.',
	},
	fix: {
		disabled:
			'SR-IOV can be turned on only when a switch is made (`New-VMSwitch -EnableIov $true`). Where the machine does not need it: `Get-VMNetworkAdapter -VMName {virtualMachine:ps} | Where-Object SwitchName -EQ {switch:ps} | Set-VMNetworkAdapter -IovWeight 0`.',
		exhausted:
			'Turn SR-IOV off for adapters on {destination} that do not need it: `Get-VMNetworkAdapter -ComputerName {destination:ps} -VMName * | Where-Object IovWeight -GT 0` lists them; pipe those that are meant to `Set-VMNetworkAdapter -IovWeight 0`.',
	},
	evidence: {
		unused: 'no adapter uses SR-IOV',
		available: 'virtual functions left on {destination}: {switches:list}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const connections = acceleratedConnections(virtualMachine, facts);
		if (connections.length === 0) return pass('unused');
		const switches = facts.need(destination, 'switches');
		if (!switches) return;
		const available: string[] = [];
		for (const there of switches) {
			const wanting = connections.filter(({ name }) => isSameName(name, there.name));
			const first = wanting[0];
			// Where the destination has none of that name, preflight/network-switch says so.
			if (!first) continue;
			const data = { switch: there.name, destination: destination.name };
			const enabled = facts.need(there, 'iovEnabled');
			if (enabled === false)
				report('disabled', [first.adapter, 'iovWeight'], {
					...data,
					virtualMachine: virtualMachine.name,
				});
			if (enabled !== true) continue;
			const count = facts.need(there, 'iovVirtualFunctionCount');
			const used = usedVirtualFunctions(estate, destination, there.name, virtualMachine, facts);
			if (count === undefined) continue;
			const needed = wanting.length;
			if (used + needed > count)
				report('exhausted', [first.adapter, 'iovWeight'], { ...data, count, used, needed });
			else available.push(`${count - used} of ${count} on ${there.name}`);
		}
		if (available.length > 0)
			pass('available', { destination: destination.name, switches: available });
	},
	examples: {
		good: [
			{
				name: 'Enough virtual functions',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ switch: Production, iovWeight: 50 }] }
  - name: app02
    owner: HV02
    state: Running
    networkAdapters: [{ switch: Production, iovWeight: 50 }]
  - name: app03
    owner: HV02
    state: 'Off'
    networkAdapters: [{ switch: Production, iovWeight: 50 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches: [{ name: Production, iovEnabled: true, iovVirtualFunctionCount: 2 }]
`,
			},
			{
				name: 'The machine does not use SR-IOV',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
virtualMachines: [{ name: app01, networkAdapters: [{ switch: Production, iovWeight: 0 }] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
		],
		bad: [
			{
				name: 'No virtual function is left, and a switch without SR-IOV',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    networkAdapters:
      - switch: Production
        iovWeight: 50 # <- exhausted
      - switch: Backup
        iovWeight: 50 # <- disabled
  - name: app02
    owner: HV02
    state: Running
    networkAdapters: [{ switch: Production, iovWeight: 50 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches:
  - { name: Production, iovEnabled: true, iovVirtualFunctionCount: 1 }
  - { name: Backup, iovEnabled: false }
`,
			},
		],
		undecided: [
			{
				name: 'What the machines on the destination use is unknown',
				missing: ['app02 state', 'HV02 switches[0].iovVirtualFunctionCount'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ switch: Production, iovWeight: 50 }] }
  - { name: app02, owner: HV02, networkAdapters: [{ switch: Production, iovWeight: 50 }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches: [{ name: Production, iovEnabled: true }]
`,
			},
		],
	},
});

/** The connected adapters of a machine that ask for a virtual function. */
function acceleratedConnections(virtualMachine: VirtualMachine, facts: Facts): Connection[] {
	return connectionsOf(virtualMachine, facts).filter(
		({ adapter }) => (facts.need(adapter, 'iovWeight') ?? 0) > 0,
	);
}

/** How many virtual functions of a switch the running machines of a host use, as far as known. */
function usedVirtualFunctions(
	estate: Estate,
	host: Host,
	name: string,
	except: VirtualMachine,
	facts: Facts,
): number {
	const others = othersOf(except, estate.machinesOn(host, facts));
	return facts.once(others, countVirtualFunctions).get(nameKey(name)) ?? 0;
}

/** How many virtual functions of each switch running machines use. */
function countVirtualFunctions(
	machines: readonly VirtualMachine[],
	facts: Facts,
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const machine of machines) {
		if (facts.need(machine, 'state') !== 'Running') continue;
		for (const { name } of acceleratedConnections(machine, facts))
			counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
	}
	return counts;
}
