import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import { getOrAdd } from '../../src/estate/maps.ts';
import { firstNames, isSameName, nameKey, nameOf } from '../../src/estate/names/names.ts';
import { isToldAsUnknown } from '../../src/estate/names/unknown-names.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'cluster/virtual-sans',
	summary: 'Each node that may own a machine has the virtual Fibre Channel SANs of the machine.',
	subject: 'cluster',
	severity: 'warning',
	appliesTo: { from: machineFeatures.virtualFibreChannel.windowsServer },
	why: 'A virtual Fibre Channel adapter finds its virtual SAN by the name. On a node without one of that name the machine does not start after a failover. The validation of a cluster compares them, whether or not a move is planned.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/test-cluster',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/virtual-fibre-channel-for-hyper-v',
	],
	covers: ['test-cluster/validate-compatibility-of-virtual-fibre-channel-sans'],
	messages: {
		missing: '{node} has no virtual SAN {virtualSan}, needed by {virtualMachines:list}.',
	},
	fix: 'Create it on {node} with those ports of its host bus adapters that are in the same fabric: `Get-InitiatorPort -ConnectionType FibreChannel -CimSession {node:ps}` lists all, and `New-VMSan -ComputerName {node:ps} -Name {virtualSan:ps} -HostBusAdapter` takes them.',
	check({ cluster, estate, facts, report }) {
		interface Fault {
			readonly node: Host;
			readonly virtualSan: string;
			readonly machines: VirtualMachine[];
		}
		const faults = new Map<string, Fault>();
		for (const machine of estate.machinesOf(cluster, facts)) {
			const adapters = facts.assume(machine, 'fibreChannelHostBusAdapters', [], 'none');
			const used = adapters.flatMap((adapter) => facts.need(adapter, 'virtualSan')?.trim() || []);
			if (used.length === 0 || !isRole(machine, estate, facts)) continue;
			for (const node of estate.possibleOwnersOf(machine, facts) ?? []) {
				const sans = facts.need(node, 'virtualSans');
				if (!sans || !facts.isComplete(sans)) continue;
				for (const virtualSan of used) {
					if (sans.some((one) => isSameName(nameOf(one), virtualSan))) continue;
					if (isToldAsUnknown('virtualSans', virtualSan, machine, estate, facts)) continue;
					const key = [node.name, virtualSan].map(nameKey).join('\n');
					const fault = getOrAdd(faults, key, () => ({ node, virtualSan, machines: [] }));
					if (fault.machines.at(-1) !== machine) fault.machines.push(machine);
				}
			}
		}
		for (const { node, virtualSan, machines } of faults.values())
			report('missing', [node, 'virtualSans'], {
				node: node.name,
				virtualSan,
				virtualMachines: firstNames(machines),
			});
	},
	examples: {
		good: [
			{
				name: 'On each possible owner, and a machine without such adapters',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: sql01, highlyAvailable: true, possibleOwners: [HV01, HV02], fibreChannelHostBusAdapters: [{ virtualSan: FabricA }, { virtualSan: null }] }
  - { name: app01, highlyAvailable: true }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, virtualSans: [FabricA] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, virtualSans: [fabrica] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03 }
`,
			},
		],
		bad: [
			{
				name: 'Another name on one node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: sql01, highlyAvailable: true, fibreChannelHostBusAdapters: [{ virtualSan: FabricA }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, virtualSans: [FabricA] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
virtualSans: [Fabric1] # <- missing
`,
			},
		],
		undecided: [
			{
				name: 'The virtual SANs of a node',
				missing: ['HV02 virtualSans', 'sql02 highlyAvailable'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: sql01, highlyAvailable: true, fibreChannelHostBusAdapters: [{ virtualSan: FabricA }] }
  - { name: sql02, fibreChannelHostBusAdapters: [{ virtualSan: FabricA }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, virtualSans: [FabricA] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
