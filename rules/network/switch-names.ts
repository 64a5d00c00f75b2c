import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { getOrAdd } from '../../src/estate/maps.ts';
import { firstNames, nameKey } from '../../src/estate/names/names.ts';
import { isToldAsUnknown } from '../../src/estate/names/unknown-names.ts';
import { switchRemedies } from '../../src/estate/network/switch-remedies.ts';
import { connectionsOf, switchNamed } from '../../src/estate/network/switches.ts';
import { type DeadUplink, findDeadUplink } from '../../src/estate/network/uplinks.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'network/switch-names',
	summary:
		'Each node that may own a highly available machine has the virtual switches of the machine, and they have their physical network.',
	subject: 'cluster',
	severity: 'warning',
	why: 'A network adapter finds its virtual switch by name. A machine that fails over to a node without a switch of that name does not start there or has no network, and a live migration to the node fails. The names are to be the same on all nodes; Windows does not mind their case. On a switch whose adapters have no link the machine has lost its network.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
	],
	covers: [
		'test-cluster/validate-hyper-v-virtual-machine-network-configuration',
		'live-migration/switch-name',
		'practice/switch-names',
	],
	messages: {
		missing: '{node} has no virtual switch named "{switch}", needed by {virtualMachines:list}.',
		uplinkDown:
			'The virtual switch "{switch}" of {node} is bound to {adapters:list} ({status}), and {virtualMachines:list} would have no network there.',
		embeddedTeamDown:
			'The virtual switch "{switch}" of {node} is a team of {adapters:list} ({status}), and {virtualMachines:list} would have no network there.',
		teamDown:
			'The virtual switch "{switch}" of {node} is bound to the team {team} with {adapters:list} ({status}), and {virtualMachines:list} would have no network there.',
	},
	fix: switchRemedies('node'),
	manualFix: {
		missing:
			'Make a virtual network of that name on {node}, on the adapter of the same physical network, in Virtual Network Manager.',
		uplinkDown:
			'See to the link. Where the adapter is gone for good, bind the virtual network to another of the same physical network in Virtual Network Manager on {node}.',
	},
	check({ cluster, estate, facts, report }) {
		interface Fault {
			readonly node: Host;
			readonly name: string;
			/** What the switch is bound to, where it is there. */
			readonly dead: DeadUplink | undefined;
			readonly machines: Set<VirtualMachine>;
		}
		const isUnknown = ({ name, dead }: Fault, machine: VirtualMachine) =>
			!dead && isToldAsUnknown('switches', name, machine, estate, facts);
		const faults = new Map<string, Fault | null>();
		const machines = estate.machinesOf(cluster, facts);
		for (const { name, owners, machines: connected } of demands(machines, estate, facts))
			for (const node of owners) {
				const switches = facts.need(node, 'switches');
				if (!switches || !facts.isComplete(switches)) continue;
				const key = [node.name, name].map(nameKey).join('\n');
				const there = switchNamed(switches, name, facts);
				const fault = getOrAdd(faults, key, () => {
					const dead = there && findDeadUplink(there, node, facts);
					return there && !dead ? null : { node, name, dead, machines: new Set<VirtualMachine>() };
				});
				if (fault)
					for (const machine of connected)
						if (isRole(machine, estate, facts) && !isUnknown(fault, machine))
							fault.machines.add(machine);
			}
		for (const fault of faults.values()) {
			if (!fault || fault.machines.size === 0) continue;
			const { node, name, dead } = fault;
			const data = {
				node: node.name,
				switch: name,
				virtualMachines: firstNames([...fault.machines]),
			};
			if (dead) report(dead.fault, [node, 'switches'], { ...data, ...dead });
			else report('missing', [node, 'switches'], data);
		}
	},
	examples: {
		good: [
			{
				name: 'The same names on all nodes, whatever their case',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, networkAdapters: [{ switch: Production }] }
  - { name: app02, highlyAvailable: false, networkAdapters: [{ switch: Lab }] }
  - { name: app03, highlyAvailable: true, possibleOwners: [HV01], networkAdapters: [{ switch: Production }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: NIC1, status: Up }], switches: [{ name: Production, type: External, adapter: NIC1 }, { name: Lab }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, networkAdapters: [{ name: NIC1, status: Up }, { name: NIC2, status: Disconnected }], switches: [{ name: production, type: External, teamMembers: [NIC1, NIC2] }] }
`,
			},
		],
		bad: [
			{
				name: 'A node without the switch',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, networkAdapters: [{ switch: Production }] }
  - { name: app02, highlyAvailable: true, networkAdapters: [{ switch: Production }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [], switches: [{ name: Production }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches: # <- missing
  - name: External
`,
			},
			{
				name: 'A switch on an adapter without a link',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, networkAdapters: [{ switch: Production }, { switch: DMZ }, { switch: Backup }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [], switches: [{ name: Production }, { name: DMZ }, { name: Backup }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: NIC1, status: Disconnected }
  - { name: NIC2, status: Disconnected }
  - { name: VM Team, interfaceDescription: Microsoft Network Adapter Multiplexor Driver, status: Disconnected }
teams: [{ name: VM Team, members: [NIC1, NIC2] }]
switches: # <- uplinkDown, embeddedTeamDown, teamDown
  - { name: Production, type: External, adapter: NIC1 }
  - { name: DMZ, type: External, teamMembers: [NIC1, NIC2] }
  - { name: Backup, type: External, adapter: VM Team }
`,
			},
		],
		undecided: [
			{
				name: 'The switches of a node were not collected',
				missing: ['HV02 switches'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, networkAdapters: [{ switch: Production }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: NIC1, status: Up }], switches: [{ name: Production }] }
`,
			},
		],
	},
});

/** The machines that need a switch of a name on nodes. */
interface Demand {
	readonly name: string;
	readonly owners: readonly Host[];
	readonly machines: VirtualMachine[];
}

/** What machines that may be roles need where: most of them may be on the same nodes. */
function demands(machines: readonly VirtualMachine[], estate: Estate, facts: Facts): Demand[] {
	const found = new Map<readonly Host[], Map<string, Demand>>();
	for (const machine of machines) {
		if (facts.peek(machine, 'highlyAvailable') === false) continue;
		const connections = connectionsOf(machine, facts);
		if (connections.length === 0) continue;
		const owners = estate.possibleOwnersOf(machine, facts) ?? [];
		const byName = getOrAdd(found, owners, () => new Map());
		for (const { name } of connections)
			getOrAdd(byName, nameKey(name), () => ({ name, owners, machines: [] })).machines.push(
				machine,
			);
	}
	return [...found.values()].flatMap((byName) => [...byName.values()]);
}
