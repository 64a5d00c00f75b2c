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
	why: 'A network adapter finds its virtual switch by name. A machine that fails over to a node without a switch of that name does not start there or has no network, and a live migration to the node fails. The names are to be exactly the same on all nodes.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
	],
	messages: {
		missing: '{node} has no virtual switch named "{switch}", needed by {virtualMachines:list}.',
		spelling:
			'{node} has the virtual switch "{candidate}", named "{switch}" by {virtualMachines:list}.',
	},
	fix: {
		missing:
			"Make the switch on {node}, on the adapter of the same physical network: `New-VMSwitch -ComputerName {node:ps} -Name {switch:ps} -NetAdapterName` and the adapter's name.",
		spelling:
			'Spell the name alike on all nodes: `Rename-VMSwitch -ComputerName {node:ps} -Name {candidate:ps} -NewName {switch:ps}`.',
	},
	manualFix: {
		missing:
			'Make a virtual network of that name on {node}, on the adapter of the same physical network, in Virtual Network Manager.',
		spelling: 'Spell the name alike on all nodes, in Virtual Network Manager.',
	},
	check({ cluster, estate, facts, report }) {
		interface Fault {
			readonly node: Host;
			readonly name: string;
			readonly candidate: string | undefined;
			readonly machines: VirtualMachine[];
		}
		const faults = new Map<string, Fault>();
		for (const machine of estate.machinesOf(cluster, facts)) {
			if (facts.peek(machine, 'highlyAvailable') === false) continue;
			const connections = connectionsOf(machine, facts);
			if (connections.length === 0) continue;
			for (const node of estate.possibleOwnersOf(machine, facts) ?? []) {
				const switches = facts.need(node, 'switches');
				const isWhole = switches && facts.isComplete(switches);
				for (const { name } of switches ? connections : []) {
					const candidate = switchNamed(switches ?? [], name)?.name;
					if (candidate === name || (!candidate && !isWhole)) continue;
					if (!isRole(machine, facts)) continue;
					const key = [nameKey(node.name), candidate ? name : nameKey(name)].join('\n');
					const fault = faults.get(key) ?? { node, name, candidate, machines: [] };
					// The machines come one after the other.
					if (fault.machines.at(-1) !== machine) fault.machines.push(machine);
					faults.set(key, fault);
				}
			}
		}
		for (const { node, name, candidate, machines } of faults.values()) {
			const data = {
				node: node.name,
				switch: name,
				virtualMachines: firstNames(machines),
			};
			if (candidate === undefined) report('missing', [node, 'switches'], data);
			else report('spelling', [node, 'switches'], { ...data, candidate });
		}
	},
	examples: {
		good: [
			{
				name: 'The same names on all nodes',
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
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production }] }
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
			{
				name: 'The name in another case',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, networkAdapters: [{ switch: Production }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches: # <- spelling
  - name: production
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
