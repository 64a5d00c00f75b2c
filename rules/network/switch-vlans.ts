import { defineRule } from '../../src/engine/rule.ts';
import { type Stated, statedByEntries } from '../../src/estate/cluster/alike.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { getOrAdd, keepFirst } from '../../src/estate/maps.ts';
import type { Migration } from '../../src/estate/migration.ts';
import { firstNames, nameKey } from '../../src/estate/names/names.ts';
import { connectionsOf } from '../../src/estate/network/switches.ts';
import { wantedVlans } from '../../src/estate/network/vlans.ts';
import type {
	Host,
	VirtualMachine,
	VirtualNetworkAdapter,
	VirtualSwitch,
} from '../../src/generated/manifest.ts';

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
		interface Fault {
			readonly node: Host;
			readonly at: VirtualSwitch;
			readonly vlan: number;
			readonly machines: VirtualMachine[];
		}
		interface Nowhere {
			readonly adapter: VirtualNetworkAdapter;
			readonly name: string;
			readonly vlan: number;
			readonly owners: readonly Host[];
			readonly machines: VirtualMachine[];
		}
		const nodes = statedByEntries(
			estate.nodesOf(cluster, facts) ?? [],
			'switches',
			facts,
			(one: VirtualSwitch, facts) => {
				const type = facts.peek(one, 'type');
				return type === 'Internal' || type === 'Private' ? null : facts.need(one, 'vlans');
			},
		);
		if (nodes.length === 0) return;
		const planned = movesOf(estate);
		const carried = new Map(nodes.map(({ object, value }) => [object, carriedBy(value)]));
		/** The owners whose port does not carry a VLAN: most machines have the same owners and few VLANs. */
		const known = new Map<readonly Host[], Map<string, ReturnType<typeof findLacking>>>();
		const findLacking = (owners: readonly Host[], name: string, vlan: number) =>
			owners.flatMap((node) => {
				const there = carried.get(node)?.get(nameKey(name));
				const lacks = there && !there.vlans.has(vlan) && facts.isComplete(there.value);
				return lacks ? [{ node, there }] : [];
			});
		const lacking = (owners: readonly Host[], name: string, vlan: number) =>
			getOrAdd(
				getOrAdd(known, owners, () => new Map()),
				`${vlan} ${name}`,
				() => findLacking(owners, name, vlan),
			);
		const faults = new Map<string, Fault>();
		/** What is carried nowhere is rather a fault of the machine: told once, and not of each node. */
		const nowhere = new Map<string, Nowhere>();
		for (const machine of estate.machinesOf(cluster, facts)) {
			if (facts.peek(machine, 'highlyAvailable') === false) continue;
			const wanted = connectionsOf(machine, facts).flatMap(({ adapter, name }) => {
				const vlans = wantedVlans(adapter, machine, estate, facts);
				const ids = vlans && vlans.mode !== 'Trunk' ? vlans.ids : [];
				return ids.map((vlan) => ({ adapter, name, vlan }));
			});
			if (wanted.length === 0 || !isRole(machine, estate, facts)) continue;
			const owners = estate.possibleOwnersOf(machine, facts) ?? [];
			for (const { adapter, name, vlan } of wanted) {
				const all = lacking(owners, name, vlan);
				if (all.length > 1 && all.length === owners.length) {
					const key = [name, String(vlan), ...owners.map((node) => node.name)].map(nameKey);
					const { machines } = getOrAdd(nowhere, key.join('\n'), () => ({
						adapter,
						name,
						vlan,
						owners,
						machines: [],
					}));
					if (machines.at(-1) !== machine) machines.push(machine);
					continue;
				}
				for (const { node, there } of all) {
					// Of a machine that is planned to move there the preflight tells it.
					const move = planned.get(machine)?.get(node);
					const isExternal = facts.peek(there.object, 'type') === 'External';
					if (move && isExternal && !isOff('preflight/network-vlan', move)) continue;
					const key = [node.name, name, String(vlan)].map(nameKey).join('\n');
					const { machines } = getOrAdd(faults, key, () => ({
						node,
						at: there.object,
						vlan,
						machines: [],
					}));
					if (machines.at(-1) !== machine) machines.push(machine);
				}
			}
		}
		for (const { adapter, name, vlan, owners, machines } of nowhere.values())
			report('nowhere', [adapter], {
				switch: name,
				vlan,
				nodes: firstNames(owners),
				virtualMachines: firstNames(machines),
			});
		for (const { node, at, vlan, machines } of faults.values())
			report('notCarried', [at, 'vlans'], {
				switch: at.name,
				node: node.name,
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

/** Switches by their names, of several the first, each with the VLANs that its port carries. */
function carriedBy(switches: readonly Stated<VirtualSwitch, readonly number[]>[]) {
	const byName = new Map<string, (typeof switches)[number] & { vlans: ReadonlySet<number> }>();
	for (const one of switches)
		keepFirst(byName, nameKey(one.object.name), { ...one, vlans: new Set(one.value) });
	return byName;
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
