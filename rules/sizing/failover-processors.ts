import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import type { Facts } from '../../src/estate/facts.ts';
import type { Host } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'sizing/failover-processors',
	summary:
		'Another node has the logical processors that a highly available machine needs to start.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'A machine does not start on a host that has fewer logical processors than it has virtual ones. Where that is so of every other node that may own it, it stays down when its node fails, and cannot be moved away before maintenance.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/non-uniform-memory-access',
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-clustering-overview',
	],
	messages: {
		none: '{virtualMachine} has {count} virtual processors, and of the other nodes that may own it none has more than {most} logical ones: {nodes:list}.',
	},
	fix: 'Shut the machine down and give it at most {most} processors (`Set-VMProcessor -VMName {virtualMachine:ps} -Count {most}`), or let a node with {count} logical processors own it too.',
	manualFix:
		'Shut the machine down and give it at most {most} processors in Hyper-V Manager, Settings > Processor, or let a node with {count} logical processors own it too.',
	check({ virtualMachine, estate, facts, report }) {
		if (facts.peek(virtualMachine, 'highlyAvailable') === false) return;
		const { processor } = virtualMachine;
		const count = facts.need(virtualMachine, 'processor', 'count');
		// Every host has a logical processor.
		if (!processor || count === undefined || count === 1) return;
		const owners = estate.possibleOwnersOf(virtualMachine, facts);
		const owner = estate.ownerOf(virtualMachine, facts);
		if (!owners || !owner) return;
		const sizes = facts.once(owners, largestFirst);
		const largest = sizes.find(({ host }) => host !== owner);
		// A machine that may run on one node alone is meant to.
		if (!largest || (largest.size ?? 0) >= count) return;
		const others = owners.filter((one) => one !== owner);
		const known = others.map((one) => facts.need(one, 'processor', 'logicalProcessors'));
		const own = facts.need(owner, 'processor', 'logicalProcessors');
		if (largest.size === undefined || known.includes(undefined) || own === undefined) return;
		// What does not even start where it is, sizing/machine-processors tells.
		if (own < count) return;
		const most = largest.size;
		const cluster = estate.clusterOf(virtualMachine, facts);
		const stated = facts.peek(virtualMachine, 'possibleOwners');
		const list = stated ?? (cluster ? facts.peek(cluster, 'nodes') : undefined) ?? [];
		if (!facts.isComplete(list) || !isRole(virtualMachine, estate, facts)) return;
		report('none', [processor, 'count'], {
			virtualMachine: virtualMachine.name,
			count,
			most,
			nodes: others.map(({ name }) => name),
		});
	},
	examples: {
		good: [
			{
				name: 'One other node is large enough, and a machine of one node alone',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: big01, owner: HV01, highlyAvailable: true, processor: { count: 40 } }
  - { name: big02, owner: HV01, highlyAvailable: true, possibleOwners: [HV01], processor: { count: 64 } }
  - { name: app01, owner: HV02, highlyAvailable: true, processor: { count: 1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { logicalProcessors: 64 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { logicalProcessors: 32 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, processor: { logicalProcessors: 40 } }
`,
			},
			{
				name: 'A machine that is too large for its own node too, which another rule tells',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: big01, owner: HV01, highlyAvailable: true, processor: { count: 40 } }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { logicalProcessors: 32 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { logicalProcessors: 32 } }
`,
			},
		],
		bad: [
			{
				name: 'The other node is smaller',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: big01
    owner: HV01
    highlyAvailable: true
    processor:
      count: 40 # <- none
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { logicalProcessors: 64 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { logicalProcessors: 32 } }
`,
			},
		],
		undecided: [
			{
				name: 'A node was not described',
				missing: ['HV02 processor.logicalProcessors', 'HV03 processor.logicalProcessors'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: big01, owner: HV01, highlyAvailable: true, processor: { count: 40 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { logicalProcessors: 64 } }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
nodes: [HV03, HV04]
virtualMachines:
  - { name: big02, owner: HV03, highlyAvailable: true, processor: { count: 40 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, processor: { logicalProcessors: 32 } }
`,
			},
		],
	},
});

/** Hosts by their logical processors, those of which that is not known last. */
function largestFirst(hosts: readonly Host[], facts: Facts) {
	return hosts
		.map((host) => ({ host, size: facts.peek(host, 'processor', 'logicalProcessors') }))
		.sort((one, other) => (other.size ?? 0) - (one.size ?? 0));
}
