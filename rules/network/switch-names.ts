import { defineRule } from '../../src/engine/rule.ts';
import { firstNames, nameKey } from '../../src/estate/names.ts';
import { isRole } from '../../src/estate/role.ts';
import { connectionsOf, switchNamed } from '../../src/estate/switches.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'network/switch-names',
	summary:
		'Each node that may own a highly available machine has the virtual switches of the machine.',
	subject: 'cluster',
	severity: 'warning',
	why: 'A network adapter finds its virtual switch by name. A machine that fails over to a node without a switch of that name does not start there or has no network, and a live migration to the node fails. The names are to be the same on all nodes; Windows does not mind their case.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
	],
	messages: {
		missing: '{node} has no virtual switch named "{switch}", needed by {virtualMachines:list}.',
	},
	fix: "Make the switch on {node}, of the type that it has on the other hosts: an external one on the adapter of the same physical network, `New-VMSwitch -ComputerName {node:ps} -Name {switch:ps} -NetAdapterName` and the adapter's name; another with `-SwitchType` in place of the adapter.",
	manualFix:
		'Make a virtual network of that name on {node}, on the adapter of the same physical network, in Virtual Network Manager.',
	check({ cluster, estate, facts, report }) {
		interface Fault {
			readonly node: Host;
			readonly name: string;
			readonly machines: VirtualMachine[];
		}
		const faults = new Map<string, Fault>();
		for (const machine of estate.machinesOf(cluster, facts)) {
			if (facts.peek(machine, 'highlyAvailable') === false) continue;
			const connections = connectionsOf(machine, facts);
			if (connections.length === 0) continue;
			for (const node of estate.possibleOwnersOf(machine, facts) ?? []) {
				const switches = facts.need(node, 'switches');
				if (!switches || !facts.isComplete(switches)) continue;
				for (const { name } of connections) {
					if (switchNamed(switches, name)) continue;
					if (!isRole(machine, facts)) continue;
					const key = [node.name, name].map(nameKey).join('\n');
					const fault = faults.get(key) ?? { node, name, machines: [] };
					// The machines come one after the other.
					if (fault.machines.at(-1) !== machine) fault.machines.push(machine);
					faults.set(key, fault);
				}
			}
		}
		for (const { node, name, machines } of faults.values())
			report('missing', [node, 'switches'], {
				node: node.name,
				switch: name,
				virtualMachines: firstNames(machines),
			});
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
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production }, { name: Lab }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: production }] }
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
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches: # <- missing
  - name: External
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
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production }] }
`,
			},
		],
	},
});
