import { defineRule } from '../../src/engine/rule.ts';
import { crowdedClasses } from '../../src/estate/cluster/anti-affinity.ts';

export default defineRule({
	id: 'cluster/anti-affinity-nodes',
	summary: 'There are nodes enough for the machines of an anti-affinity class to be kept apart.',
	subject: 'cluster',
	severity: 'info',
	why: 'An anti-affinity class is a wish, unless the cluster enforces it. Where the machines of a class have fewer nodes that may own them than they are many, the cluster puts some of them together, and they fail together.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-affinity',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/groups-antiaffinityclassnames',
	],
	messages: {
		tooFew:
			'In {cluster} {count} machines of the anti-affinity class {className} ({machines:list}) may be owned by fewer nodes: {nodes:list}.',
	},
	fix: 'Allow other nodes as possible owners, add a node, or make smaller classes of the machines that must not fail together.',
	check({ cluster, estate, facts, report }) {
		if (facts.assume(cluster, 'clusterEnforcedAntiAffinity', false, 'not enforced')) return;
		for (const { first, data } of crowdedClasses(cluster, estate, facts))
			report('tooFew', [first, 'antiAffinityClassNames'], data);
	},
	examples: {
		good: [
			{
				name: 'A node for each, although they may not own every node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: dc01, possibleOwners: [HV01, HV02], antiAffinityClassNames: [DC] }
  - { name: dc02, possibleOwners: [HV01], antiAffinityClassNames: [DC] }
`,
			},
			{
				name: 'As many as nodes, and an enforced class is another rule',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: sql01, antiAffinityClassNames: [SQL] }
  - { name: sql02, antiAffinityClassNames: [SQL] }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
clusterEnforcedAntiAffinity: true
nodes: [HV11]
virtualMachines:
  - { name: web01, antiAffinityClassNames: [web] }
  - { name: web02, antiAffinityClassNames: [web] }
`,
			},
		],
		bad: [
			{
				name: 'Three machines on two nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: sql01
    antiAffinityClassNames: [SQL] # <- tooFew
  - { name: sql02, antiAffinityClassNames: [SQL] }
  - { name: sql03, antiAffinityClassNames: [sql] }
`,
			},
		],
		undecided: [
			{
				name: 'The nodes were not collected',
				missing: ['HVC01 nodes'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: dc01, antiAffinityClassNames: [DC] }
  - { name: dc02, antiAffinityClassNames: [DC] }
`,
			},
		],
	},
});
