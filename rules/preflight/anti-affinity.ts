import { defineRule } from '../../src/engine/rule.ts';
import { antiAffinePairs } from '../../src/estate/cluster/anti-affinity.ts';

export default defineRule({
	id: 'preflight/anti-affinity',
	summary: 'The destination runs no machine that the moved one is to be kept apart from.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: { operations: ['Move-ClusterVirtualMachineRole'] },
	why: 'Machines with a common anti-affinity class are there for one another: two domain controllers, the nodes of a guest cluster. On one host they fail together. The cluster heeds the class when it chooses a node itself; a move to a node that is named goes there all the same, unless the cluster enforces anti-affinity.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-affinity',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/groups-antiaffinityclassnames',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/clusters-clusterenforcedantiaffinity',
	],
	messages: {
		together:
			'{virtualMachine} comes to {neighbour} on {destination}, and both are of the anti-affinity class {className}.',
	},
	fix: 'Choose another node for {virtualMachine} or for {neighbour}.',
	evidence: {
		apart: '{destination} has no machine to be kept apart from',
		enforced: 'the cluster enforces anti-affinity',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster) return;
		// Then it is not a matter of good practice: preflight/enforced-anti-affinity.
		if (facts.assume(cluster, 'clusterEnforcedAntiAffinity', false, 'not enforced'))
			return pass('enforced');
		for (const { neighbour, className } of antiAffinePairs(migration, estate, facts))
			report('together', [virtualMachine, 'antiAffinityClassNames'], {
				virtualMachine: virtualMachine.name,
				neighbour: neighbour.name,
				destination: destination.name,
				className,
			});
		pass('apart', { destination: destination.name });
	},
	examples: {
		good: [
			{
				name: 'Other classes, and none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: dc01, owner: HV01, antiAffinityClassNames: [domain controllers] }
  - { name: sql01, owner: HV02, antiAffinityClassNames: [sql] }
  - { name: app01, owner: HV02 }
migrations: [{ virtualMachine: dc01, to: HV02 }, { virtualMachine: app01, to: HV01 }]
`,
			},
			{
				name: 'Enforced, which is another rule',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
clusterEnforcedAntiAffinity: true
virtualMachines: [{ name: dc01, owner: HV01 }]
migrations: [{ virtualMachine: dc01, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'Both domain controllers on one node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: dc01
    owner: HV01
    antiAffinityClassNames: [domain controllers] # <- together
  - name: dc02
    owner: HV02
    antiAffinityClassNames: [backup, Domain Controllers]
migrations: [{ virtualMachine: dc01, to: HV02 }]
`,
			},
			{
				name: 'Both are to come to one node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - name: dc01
    owner: HV01
    antiAffinityClassNames: [domain controllers]
  - name: dc02
    owner: HV02
    antiAffinityClassNames: [domain controllers] # <- together
migrations: [{ virtualMachine: dc01, to: HV03 }, { virtualMachine: dc02, to: HV03 }]
`,
			},
		],
		undecided: [
			{
				name: 'Where another machine is was not collected',
				missing: ['dc02 owner'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: dc01, owner: HV01, antiAffinityClassNames: [domain controllers] }
  - { name: dc02, antiAffinityClassNames: [domain controllers] }
migrations: [{ virtualMachine: dc01, to: HV02 }]
`,
			},
		],
	},
});
