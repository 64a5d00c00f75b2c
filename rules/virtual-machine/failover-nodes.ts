import {
	alikeNodes,
	isTooLarge,
	nameGrounds,
	plannedNodes,
	reasonsOf,
} from '../../src/capacity/alike.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';

/** The checks whose fault another rule tells of the machine, or of its cluster, and as gravely. */
const told = new Set([
	'preflight/assigned-devices',
	'preflight/gpu-partition',
	'preflight/management-service',
	'preflight/processor-architecture',
	'preflight/processor-count',
	'preflight/resource-pools',
	'preflight/shared-volume-state',
	'preflight/storage-access',
	'preflight/system-drive',
]);

export default defineRule({
	id: 'virtual-machine/failover-nodes',
	summary: 'A highly available machine can start on one of the other nodes that may own it.',
	subject: 'virtualMachine',
	severity: 'error',
	why: 'A machine that can start on no other node stays down with its own, however highly available it is called. Each node may lack something else, so that no single fault tells it. The check asks of each node what the preflight asks of a start after a failure; how much memory is left there `sizing/spare-node` and `hvlint capacity` tell. A machine that one node alone may own is meant to stay there. In an estate of more than 10,000 machines times nodes the answer is left to `hvlint capacity`.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-clustering-overview',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
	],
	messages: {
		nowhere: '{virtualMachine} is highly available and can start on no other node: {reasons:list}.',
	},
	fix: 'Mend on one of these nodes, or of the machine, what stands against it: hvlint preflight with --vm and the name of the machine lists all of it for each node.',
	check({ virtualMachine, estate, facts, report, startOn }) {
		if (facts.peek(virtualMachine, 'highlyAvailable') === false) return;
		const owners = estate.possibleOwnersOf(virtualMachine, facts);
		const owner = estate.ownerOf(virtualMachine, facts);
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!owners || !owner || !cluster) return;
		const others = owners.filter((one) => one !== owner);
		// A machine that may run on one node alone is meant to.
		if (others.length === 0 || isTooLarge(cluster, estate, facts)) return;
		const places = [];
		for (const nodes of alikeNodes(others, cluster, facts)) {
			const start = startOn(virtualMachine, nodes[0]);
			if (start.verdict === 'allowed' && start.conditions.length === 0)
				return nameGrounds(start, facts);
			places.push({ start, nodes });
		}
		// The nearest way out hangs on conditions of the moment, or else on facts.
		const best =
			places.find(({ start }) => start.verdict === 'allowed') ??
			places.find(({ start }) => start.verdict === 'undecided');
		if (best) return nameGrounds(best.start, facts);
		for (const { start } of places)
			nameGrounds({ assumed: start.assumed, missed: [], conditions: [] }, facts);
		const list = facts.peek(virtualMachine, 'possibleOwners') ?? facts.peek(cluster, 'nodes') ?? [];
		const ids = places.map(({ start }) => start.faults.map(({ ruleId }) => ruleId));
		// A planned move tells what stands against its destination.
		const planned = plannedNodes(virtualMachine, estate, facts);
		if (!planned) return;
		const tellsAll = places.some(({ nodes }) => nodes.some((node) => planned.has(node)));
		// What keeps it from starting where it is as well is no matter of other nodes.
		const atHome = new Set(startOn(virtualMachine, owner).faults.map(({ ruleId }) => ruleId));
		const isTold = ids[0]?.some(
			(id) => (tellsAll || told.has(id) || atHome.has(id)) && ids.every((own) => own.includes(id)),
		);
		if (isTold || !facts.isComplete(list) || !isRole(virtualMachine, estate, facts)) return;
		report('nowhere', [virtualMachine], {
			virtualMachine: virtualMachine.name,
			reasons: places.map(
				({ start, nodes }) =>
					`${nodes.map(({ name }) => name).join(' and ')} (${reasonsOf(start).join('; ')})`,
			),
		});
	},
	examples: {
		good: [
			{
				name: 'A node that takes the machine, one that is meant to stay, and one that is no role',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, highlyAvailable: true, possibleOwners: [HV01] }
  - { name: app02, owner: HV01, highlyAvailable: false }
`,
			},
			{
				name: 'Files on a disk of its host, which csv/machine-files tells',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
disks: []
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Online }]
virtualMachines:
  - { name: app01, owner: HV01, state: 'Off', highlyAvailable: true, path: 'D:\\VMs', hardDrives: [{ path: 'D:\\VMs\\app01.vhdx' }] }
`,
			},
			{
				name: 'A node that has all that the machine needs',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02]
disks: []
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Online }]
virtualMachines:
  - name: app01
    owner: HV01
    state: Running
    generation: 2
    version: '10.0'
    highlyAvailable: true
    processor: { count: 4 }
    memory: { startup: 4GB, dynamic: false }
    path: 'C:\\ClusterStorage\\Volume1\\app01'
    hardDrives: []
    dvdDrives: []
    networkAdapters: []
    checkpoints: []
    assignableDevices: []
    gpuPartitionAdapters: []
    fibreChannelHostBusAdapters: []
    security: { tpmEnabled: false }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel, logicalProcessors: 32 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: GenuineIntel, logicalProcessors: 32 } }
`,
			},
		],
		bad: [
			{
				name: 'Each of the other nodes lacks something else',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: '2022'
nodes: [HV01, HV02, HV03]
virtualMachines:
  - name: app01 # <- nowhere
    owner: HV01
    state: Running
    highlyAvailable: true
    processor: { count: 32 }
    networkAdapters: [{ name: Network Adapter, switch: Production }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production }], processor: { logicalProcessors: 64 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [], processor: { logicalProcessors: 64 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, switches: [{ name: Production }], processor: { logicalProcessors: 16 } }
`,
			},
		],
		undecided: [
			{
				name: 'Whether another node has what it needs',
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
