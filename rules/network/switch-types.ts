import { defineRule } from '../../src/engine/rule.ts';
import { differences, type Stated, statedByEntries } from '../../src/estate/cluster/alike.ts';
import { getOrAdd } from '../../src/estate/maps.ts';
import { firstNames, nameKey } from '../../src/estate/names/names.ts';
import { connectedTo } from '../../src/estate/network/switches.ts';
import type { Host, VirtualSwitch } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'network/switch-types',
	summary:
		'A virtual switch that highly available machines use is external, internal or private alike on their nodes.',
	subject: 'cluster',
	severity: 'warning',
	why: 'A machine finds its switch by the name. Where the switch of that name is external on one node and internal or private on another, the machine fails over all right, and has lost its network. The validation of a cluster compares them, whether or not a move is planned.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/test-cluster',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-live-migration',
	],
	covers: ['test-cluster/validate-hyper-v-virtual-machine-network-configuration'],
	messages: {
		differ:
			'The virtual switch "{switch}", which {virtualMachines:list} may use on each of them, is {nodes:list}.',
	},
	fix: "Make the switch of the same type on all: an external one with `Set-VMSwitch -ComputerName NODE -Name {switch:ps} -NetAdapterName` and the adapter's name, another with `-SwitchType`.",
	manualFix: 'Make the virtual network of the same type on all, in Virtual Network Manager.',
	check({ cluster, estate, facts, report }) {
		const nodes = statedByEntries(
			estate.nodesOf(cluster, facts) ?? [],
			'switches',
			facts,
			(one: VirtualSwitch, facts) => facts.need(one, 'type'),
		);
		for (const { name, types } of typesByName(nodes)) {
			// The machines matter only where there is a difference.
			if (differences(types).length === 0) continue;
			const uses = connectedTo(name, cluster, estate, facts);
			const between = types.filter(({ object }) => uses.owners.has(object));
			const groups = differences(between);
			if (groups.length > 0)
				report('differ', [cluster, 'nodes'], {
					switch: name,
					virtualMachines: firstNames(uses.machines),
					nodes: groups,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'Alike; a difference that no role meets; and nobody says it',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: app01, highlyAvailable: true, networkAdapters: [{ switch: Production }] }
  - { name: app02, highlyAvailable: true, possibleOwners: [HV01, HV02], networkAdapters: [{ switch: DMZ }] }
  - { name: test01, highlyAvailable: false, networkAdapters: [{ switch: Lab }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production, type: External }, { name: DMZ, type: External }, { name: Lab, type: Internal }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: production, type: External }, { name: DMZ, type: External }, { name: Lab, type: Private }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, switches: [{ name: Production, type: External }, { name: DMZ, type: Private }] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV11], virtualMachines: [] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, switches: [{ name: Production }] }
`,
			},
		],
		bad: [
			{
				name: 'Private on one node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- differ
virtualMachines: [{ name: app01, highlyAvailable: true, networkAdapters: [{ switch: Production }] }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production, type: External }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production, type: Private }] }
`,
			},
		],
		undecided: [
			{
				name: 'One switch does not say it; nor whether the machine is a role',
				missing: ['HV03 switches[0].type', 'app02 highlyAvailable'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines: []
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production, type: External }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production, type: External }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, switches: [{ name: Production }] }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
nodes: [HV11, HV12]
virtualMachines: [{ name: app02, networkAdapters: [{ switch: Lab }] }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, switches: [{ name: Lab, type: Internal }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, switches: [{ name: Lab, type: Private }] }
`,
			},
		],
	},
});

/** The names of switches, each with the nodes that have one and its type. */
function typesByName(nodes: readonly Stated<Host, readonly Stated<VirtualSwitch, string>[]>[]) {
	const byKey = new Map<
		string,
		{ readonly name: string; readonly types: Stated<Host, string>[] }
	>();
	for (const { object: node, value } of nodes)
		for (const { object, value: type } of value) {
			const { types } = getOrAdd(byKey, nameKey(object.name), () => ({
				name: object.name,
				types: [],
			}));
			// Of several switches with one name the first is meant.
			if (types.at(-1)?.object !== node) types.push({ object: node, value: type });
		}
	return byKey.values();
}
