import { defineRule } from '../../src/engine/rule.ts';
import { antiAffinePairs } from '../../src/estate/anti-affinity.ts';

export default defineRule({
	id: 'preflight/enforced-anti-affinity',
	summary:
		'Where the cluster enforces anti-affinity, no machine of a common class is on the destination.',
	subject: 'migration',
	severity: 'error',
	why: 'A cluster whose ClusterEnforcedAntiAffinity is 1 does not let two roles with a common anti-affinity class be on one node. By default it only tries to keep them apart.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/clusters-clusterenforcedantiaffinity',
	],
	messages: {
		together:
			'{cluster} enforces anti-affinity, and {neighbour} on {destination} is of the class {className}, as {virtualMachine} is.',
	},
	fix: 'Choose another node, or move the other machine first: `Move-ClusterVirtualMachineRole -Name {neighbour:ps}`.',
	evidence: {
		notEnforced: 'the cluster does not enforce anti-affinity',
		apart: '{destination} has no machine to be kept apart from',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster) return;
		if (!facts.assume(cluster, 'clusterEnforcedAntiAffinity', false, 'not enforced'))
			return pass('notEnforced');
		for (const { neighbour, className } of antiAffinePairs(migration, estate, facts))
			report('together', [virtualMachine, 'antiAffinityClassNames'], {
				cluster: cluster.name,
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
				name: 'Enforced, and the machines stay apart',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
clusterEnforcedAntiAffinity: true
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: dc01, owner: HV01, antiAffinityClassNames: [domain controllers] }
  - { name: dc02, owner: HV02, antiAffinityClassNames: [domain controllers] }
migrations: [{ virtualMachine: dc01, to: HV03 }]
`,
			},
			{
				name: 'Not enforced',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: dc01, owner: HV01, antiAffinityClassNames: [domain controllers] }
  - { name: dc02, owner: HV02, antiAffinityClassNames: [domain controllers] }
migrations: [{ virtualMachine: dc01, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'Enforced, and a machine of the class is there',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
clusterEnforcedAntiAffinity: true
nodes: [HV01, HV02]
virtualMachines:
  - name: dc01
    owner: HV01
    antiAffinityClassNames: [domain controllers] # <- together
  - name: dc02
    owner: HV02
    antiAffinityClassNames: [domain controllers]
migrations: [{ virtualMachine: dc01, to: HV02 }]
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
clusterEnforcedAntiAffinity: true
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
