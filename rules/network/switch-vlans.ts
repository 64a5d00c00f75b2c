import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { getOrAdd } from '../../src/estate/maps.ts';
import type { Migration } from '../../src/estate/migration.ts';
import { firstNames, nameKey } from '../../src/estate/names/names.ts';
import {
	type Port,
	portsLacking,
	portsOf,
	vlansWantedBy,
	type WantedVlan,
} from '../../src/estate/network/switch-ports.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'network/switch-vlans',
	summary:
		'The port behind a virtual switch carries the VLANs of highly available machines on each node that may own them.',
	subject: 'cluster',
	severity: 'warning',
	why: 'A machine that fails over to a node whose physical port does not carry its VLAN starts there, and has no network. Nothing on the node tells it: the port is set up on the physical switch. What a planned move would meet, preflight/network-vlan tells; here every node counts that may own the machine. A trunk may be allowed more than the network has, so it is left out.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/test-cluster',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmnetworkadaptervlan',
	],
	covers: ['test-cluster/validate-hyper-v-virtual-machine-network-configuration'],
	messages: {
		notCarried:
			'The port behind "{switch}" on {node} does not carry VLAN {vlan}, which {virtualMachines:list} may need there.',
		nowhere:
			'No node that may own {virtualMachines:list} has a port behind "{switch}" that carries VLAN {vlan}: {nodes:list}.',
	},
	fix: {
		notCarried:
			'Let the port of {node} on the physical switch, a trunk port, carry VLAN {vlan} too, then add it to the manifest.',
		nowhere:
			'Correct the VLAN of the adapter, if another one is meant. Otherwise let the ports of the nodes on the physical switch, trunk ports, carry VLAN {vlan} too, then add it to the manifest.',
	},
	check({ cluster, estate, facts, report, isOff }) {
		const ports = portsOf(cluster, estate, facts);
		if (ports.size === 0) return;
		const lacking = portsLacking(ports);
		const planned = movesOf(estate);
		/** Of a machine that is planned to move there the preflight tells it. */
		const isToldOfMove = (machine: VirtualMachine, { node, object }: Port): boolean => {
			const move = planned.get(machine)?.get(node);
			const isExternal = facts.peek(object, 'type') === 'External';
			return move !== undefined && isExternal && !isOff('preflight/network-vlan', move);
		};
		const faults = new Groups<{ readonly port: Port; readonly vlan: number }>();
		/** What is carried nowhere is rather a fault of the machine: told once, and not of each node. */
		const nowhere = new Groups<WantedVlan & { readonly owners: readonly Host[] }>();
		for (const machine of estate.machinesOf(cluster, facts)) {
			const all = vlansWantedBy(machine, estate, facts);
			const owners = all.length > 0 ? (estate.possibleOwnersOf(machine, facts) ?? []) : [];
			for (const wanted of all) {
				const { name, vlan } = wanted;
				const without = lacking(owners, wanted);
				if (without.length > 1 && without.length === owners.length) {
					const key = [name, String(vlan), ...owners.map((node) => node.name)];
					nowhere.add(key, { ...wanted, owners }, machine);
					continue;
				}
				for (const port of without)
					if (!isToldOfMove(machine, port))
						faults.add([port.node.name, name, String(vlan)], { port, vlan }, machine);
			}
		}
		for (const [{ adapter, name, vlan, owners }, machines] of nowhere.all())
			report('nowhere', [adapter], {
				switch: name,
				vlan,
				nodes: firstNames(owners),
				virtualMachines: firstNames(machines),
			});
		for (const [{ port, vlan }, machines] of faults.all())
			report('notCarried', [port.object, 'vlans'], {
				switch: port.object.name,
				node: port.node.name,
				vlan,
				virtualMachines: firstNames(machines),
			});
	},
	examples: {
		good: [
			{
				name: 'Carried where the machine may run; a trunk, an untagged adapter, an internal switch',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: app01, highlyAvailable: true, networkAdapters: [{ switch: Production, vlan: 20 }] }
  - { name: app02, highlyAvailable: true, possibleOwners: [HV01], networkAdapters: [{ switch: Production, vlan: 30 }] }
  - { name: fw01, highlyAvailable: true, networkAdapters: [{ switch: Production, vlan: 0, operationMode: Trunk, nativeVlanId: 1, allowedVlanIdList: [10-99] }] }
  - { name: web01, highlyAvailable: true, networkAdapters: [{ switch: Production, vlan: null, operationMode: Untagged }] }
  - { name: test01, highlyAvailable: false, networkAdapters: [{ switch: Production, vlan: 99 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production, type: External, vlans: [20, 30] }, { name: Lab, type: Internal }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production, type: External, vlans: [20] }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, switches: [] }
`,
			},
		],
		bad: [
			{
				name: 'Of a machine that is to move to the node the preflight tells it',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: app01, owner: HV01, highlyAvailable: true, networkAdapters: [{ switch: Production, vlan: 20 }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production, type: External, vlans: [10, 20] }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production, type: External, vlans: [10] }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
switches:
  - name: Production
    type: External
    vlans: [10] # <- notCarried
`,
			},
			{
				name: 'A VLAN that no port carries is one fault, however many the nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - name: app01
    highlyAvailable: true
    networkAdapters:
      - { switch: Production, vlan: 200 } # <- nowhere
  - { name: app02, highlyAvailable: true, networkAdapters: [{ switch: Production, vlan: 200 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production, type: External, vlans: [10, 20] }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production, type: External, vlans: [10, 20] }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, switches: [{ name: Production, type: External, vlans: [10, 20] }] }
`,
			},
			{
				name: 'One of two ports was forgotten',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, networkAdapters: [{ switch: Production, vlan: 20 }] }
  - { name: app02, highlyAvailable: true, networkAdapters: [{ switch: Production, vlan: 20 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production, type: External, vlans: [10, 20] }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches:
  - name: Production
    type: External
    vlans: [10] # <- notCarried
`,
			},
		],
		undecided: [
			{
				name: 'What the port of one node carries',
				missing: ['HV03 switches[0].vlans'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines: [{ name: app01, highlyAvailable: true, networkAdapters: [{ switch: Production, vlan: 20 }] }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production, type: External, vlans: [20] }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production, type: External, vlans: [20] }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, switches: [{ name: Production, type: External }] }
`,
			},
		],
	},
});

/** The machines that one fault is about, which is told once. */
class Groups<T> {
	readonly #groups = new Map<string, { readonly fault: T; readonly machines: VirtualMachine[] }>();

	add(key: readonly string[], fault: T, machine: VirtualMachine): void {
		const { machines } = getOrAdd(this.#groups, key.map(nameKey).join('\n'), () => ({
			fault,
			machines: [],
		}));
		if (machines.at(-1) !== machine) machines.push(machine);
	}

	all(): [fault: T, machines: readonly VirtualMachine[]][] {
		return [...this.#groups.values()].map(({ fault, machines }) => [fault, machines]);
	}
}

/** Where machines are planned to move, and by which move. */
function movesOf({
	migrations,
}: Estate): ReadonlyMap<VirtualMachine, ReadonlyMap<Host, Migration>> {
	const moves = new Map<VirtualMachine, Map<Host, Migration>>();
	for (const move of migrations)
		getOrAdd(moves, move.virtualMachine, () => new Map()).set(move.destination, move);
	return moves;
}
