import {
	alikeNodes,
	isTooLarge,
	nameGrounds,
	plannedNodes,
	reasonsOf,
} from '../../src/capacity/alike.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';

/** The checks whose fault at single nodes other rules tell, of the machine or of its cluster. */
const told = new Set([
	'preflight/assigned-devices',
	'preflight/dvd-media',
	'preflight/floppy-media',
	'preflight/gpu-partition',
	'preflight/management-service',
	'preflight/network-switch',
	'preflight/network-switch-type',
	'preflight/network-vlan',
	'preflight/operating-system',
	'preflight/processor-architecture',
	'preflight/resource-pools',
	'preflight/shared-volume-state',
	'preflight/storage-access',
	'preflight/system-drive',
	'preflight/virtual-fibre-channel',
]);

export default defineRule({
	id: 'virtual-machine/failover-owners',
	summary: 'A highly available machine can start on each node that is listed as a possible owner.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'The cluster tries the possible owners of a role one after the other. One that cannot start the machine costs time at best; at worst it is the last one, and nobody has counted on that. Who lists the possible owners has chosen nodes; where every node may own the machine, the rules about the cluster compare the nodes. What other rules tell of the machine or its cluster is not told again. In an estate of more than 10,000 machines times nodes the answer is left to `hvlint preflight`.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-clustering-overview',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
	],
	messages: {
		owner: '{nodes:list} may own {virtualMachine} and cannot start it: {reasons:list}.',
	},
	fix: 'Mend it, or take these nodes from the possible owners: in Failover Cluster Manager, in the properties of the virtual machine resource, Advanced Policies.',
	check({ virtualMachine, estate, facts, report, startOn }) {
		if (facts.peek(virtualMachine, 'highlyAvailable') === false) return;
		const isListed = facts.assume(virtualMachine, 'possibleOwners', undefined, 'every node');
		const owner = estate.ownerOf(virtualMachine, facts);
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!isListed || !owner || !cluster || isTooLarge(cluster, estate, facts)) return;
		const owners = estate.possibleOwnersOf(virtualMachine, facts) ?? [];
		const others = owners.filter((one) => one !== owner);
		const places = alikeNodes(others, cluster, facts).map((nodes) => ({
			nodes,
			start: startOn(virtualMachine, nodes[0]),
		}));
		const isStuck = places.every(({ start }) => start.verdict === 'blocked');
		for (const { nodes, start } of places) {
			nameGrounds(start, facts);
			const { verdict, faults } = start;
			const isTold = faults.some(({ ruleId }) => told.has(ruleId));
			// Where no node is left, that is told, and a planned move tells what stands against it.
			if (verdict !== 'blocked' || isTold || isStuck) continue;
			const planned = plannedNodes(virtualMachine, estate, facts);
			if (!planned || nodes.some((node) => planned.has(node))) continue;
			if (!isRole(virtualMachine, estate, facts)) return;
			report('owner', [virtualMachine, 'possibleOwners'], {
				virtualMachine: virtualMachine.name,
				nodes: nodes.map(({ name }) => name),
				reasons: reasonsOf(start),
			});
		}
	},
	examples: {
		good: [
			{
				name: 'Nothing is listed, the machine is no role, or other rules tell the fault',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, highlyAvailable: true }
  - { name: app02, owner: HV01, highlyAvailable: false, possibleOwners: [HV02] }
  - { name: app03, owner: HV01, highlyAvailable: true, possibleOwners: [HV01] }
`,
			},
		],
		bad: [
			{
				name: 'A listed owner knows nothing of the kind of disk',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - name: app01
    owner: HV01
    state: Running
    highlyAvailable: true
    possibleOwners: [HV01, HV02, HV03] # <- owner
    version: '8.0'
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01.vhds' }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2016' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2016' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { version: '2012R2' } }
`,
			},
		],
		undecided: [
			{
				name: 'Whether the listed owners have what it needs',
				missing: [
					'HVC01 disks',
					'HVC01 sharedVolumes',
					'app01 fibreChannelHostBusAdapters',
					'app01 security.tpmEnabled',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    state: Running
    generation: 2
    version: '10.0'
    highlyAvailable: true
    possibleOwners: [HV01, HV02]
    processor: { count: 4 }
    memory: { startup: 4GB, dynamic: false }
    path: 'C:\\ClusterStorage\\Volume1\\app01'
    hardDrives: []
    dvdDrives: []
    networkAdapters: []
    checkpoints: []
    assignableDevices: []
    gpuPartitionAdapters: []
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel, logicalProcessors: 32 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: GenuineIntel, logicalProcessors: 32 } }
`,
			},
		],
	},
});
