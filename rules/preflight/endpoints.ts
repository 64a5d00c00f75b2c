import { defineRule } from '../../src/engine/rule.ts';
import { closest } from '../../src/estate/closest.ts';
import { includesHost } from '../../src/estate/estate.ts';
import { isSameComputer } from '../../src/estate/names.ts';

export default defineRule({
	id: 'preflight/endpoints',
	summary: 'A clustered machine moves from the node that it is on to another node of its cluster.',
	subject: 'migration',
	severity: 'error',
	why: 'A role moves between the nodes of its cluster, from the one that owns it. A plan that names another machine, another node or another cluster fails at its first step, or moves the wrong machine.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/move-clustervirtualmachinerole',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/clusctl-resource-vm-start-migration',
	],
	messages: {
		unknownMachine: '{cluster} has no machine named {name}.',
		misspeltMachine: '{cluster} has no machine named {name}; the nearest name is {nearest}.',
		notClustered: '{name} is not a clustered role.',
		unknownNode: '{name} is not among the nodes of {cluster}: {nodes:list}.',
		alreadyThere: '{name} is on {destination} already.',
		otherOwner: 'The plan moves {name} from {from}, but it is on {owner}.',
	},
	fix: {
		unknownMachine: 'Correct the name, or add the machine to the manifests.',
		misspeltMachine:
			'Write {nearest}, if that is meant; otherwise add the machine to the manifests.',
		notClustered:
			'Lay its files on shared storage and make it a role: `Add-ClusterVirtualMachineRole -VirtualMachine {name:ps}`.',
		unknownNode:
			'Name a node of the cluster. A machine that is to leave its cluster ceases to be a role first (`Remove-ClusterGroup`), then it moves with `Move-VM`.',
		alreadyThere: 'Take the move out of the plan, or name another node.',
		otherOwner: 'Plan the move from {owner}, or leave `from` out.',
	},
	manualFix: {
		unknownNode:
			'Name a node of the cluster. A machine that is to leave its cluster is exported while it is off and imported on the other host.',
	},
	evidence: { valid: '{name} is a role of {cluster}; {source} and {destination} are its nodes' },
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, source, destination, planned } = migration;
		const { name } = virtualMachine;
		const plan = planned ?? virtualMachine;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (cluster === null) return report('notClustered', [virtualMachine, 'cluster'], { name });
		if (!cluster) return;

		const nodes = estate.nodesOf(cluster, facts);
		const areAllKnown = facts.isComplete(facts.peek(cluster, 'nodes') ?? []);
		const strangers = [source, destination].filter(
			(host) => host && nodes && areAllKnown && !includesHost(nodes, host),
		);
		for (const stranger of new Set(strangers))
			report('unknownNode', [plan], {
				name: stranger?.name ?? '',
				cluster: cluster.name,
				nodes: nodes?.map((node) => node.name) ?? [],
			});

		if (!estate.isDeclared(virtualMachine)) {
			const names = estate.machinesOf(cluster, facts).map((machine) => machine.name);
			const inline = facts.peek(cluster, 'virtualMachines');
			if (inline ? !facts.isComplete(inline) : names.length === 0) return;
			const nearest = closest(name, names);
			const data = { name, cluster: cluster.name };
			if (nearest === undefined) return report('unknownMachine', [plan], data);
			return report('misspeltMachine', [plan], { ...data, nearest });
		}

		if (facts.need(virtualMachine, 'highlyAvailable') === false)
			report('notClustered', [virtualMachine, 'highlyAvailable'], { name });
		const owner = facts.need(virtualMachine, 'owner');
		const from = planned && facts.peek(planned, 'from');
		if (source && isSameComputer(owner ?? source.name, destination.name))
			report('alreadyThere', [plan], { name, destination: destination.name });
		else if (owner !== undefined && from !== undefined && !isSameComputer(owner, from))
			report('otherOwner', [plan], { name, from, owner });
		if (source)
			pass('valid', {
				name,
				cluster: cluster.name,
				source: source.name,
				destination: destination.name,
			});
	},
	examples: {
		good: [
			{
				name: 'Between two nodes, whose names are written in two ways',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01.contoso.com, HV02.contoso.com]
virtualMachines: [{ name: app01, owner: hv01, highlyAvailable: true }]
migrations: [{ virtualMachine: APP01, from: HV01, to: HV02 }]
`,
			},
			{
				name: 'A machine in a document of its own',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
cluster: HVC01
owner: HV01
highlyAvailable: true
`,
			},
		],
		bad: [
			{
				name: 'A plan with slips of the pen',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: files, owner: HV01, highlyAvailable: true }
  - { name: web, owner: HV01, highlyAvailable: true }
  - { name: test, owner: HV01, highlyAvailable: false } # <- notClustered
migrations:
  - { virtualMachine: fiels, to: HV02 } # <- misspeltMachine
  - { virtualMachine: database, to: HV02 } # <- unknownMachine
  - { virtualMachine: files, to: HV12 } # <- unknownNode
  - { virtualMachine: files, to: HV01 } # <- alreadyThere
  - { virtualMachine: web, from: HV02, to: HV03 } # <- otherOwner
  - { virtualMachine: test, to: HV02 }
`,
			},
			{
				name: 'A machine of a stand-alone host',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
cluster: null # <- notClustered
owner: HV09
`,
			},
		],
		undecided: [
			{
				name: 'The nodes, and whether the machine is a role, are not collected',
				missing: ['HVC01 nodes', 'app01 highlyAvailable', 'app01 owner'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01 }]
migrations: [{ virtualMachine: app01, from: HV01, to: HV02 }]
`,
			},
			{
				name: 'The machines are not collected',
				missing: ['HVC01 virtualMachines'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});
