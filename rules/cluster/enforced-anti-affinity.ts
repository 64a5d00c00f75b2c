import { defineRule } from '../../src/engine/rule.ts';
import { crowdedClasses } from '../../src/estate/cluster/anti-affinity.ts';

export default defineRule({
	id: 'cluster/enforced-anti-affinity',
	summary: 'Each machine of an enforced anti-affinity class can be online on a node of its own.',
	subject: 'cluster',
	severity: 'error',
	why: 'Where the cluster enforces anti-affinity, machines of a common class are never online together on one node. With fewer nodes than machines, or possible owners that leave too few, some of the machines stay in the state Offline (Anti-Affinity Conflict).',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-affinity',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/clusters-clusterenforcedantiaffinity',
	],
	messages: {
		tooFew:
			'{cluster} enforces anti-affinity, and {count} machines of the class {className} ({machines:list}) may be owned by fewer nodes: {nodes:list}.',
	},
	fix: 'Allow other nodes as possible owners, add a node, take a machine out of the class, or let the class be a wish: `(Get-Cluster -Name {cluster:ps}).ClusterEnforcedAntiAffinity = 0`.',
	check({ cluster, estate, facts, report }) {
		if (!facts.assume(cluster, 'clusterEnforcedAntiAffinity', false, 'not enforced')) return;
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
clusterEnforcedAntiAffinity: true
nodes: [HV01, HV02]
virtualMachines:
  - { name: dc01, possibleOwners: [HV01, HV02], antiAffinityClassNames: [DC] }
  - { name: dc02, possibleOwners: [HV01], antiAffinityClassNames: [DC] }
`,
			},
			{
				name: 'As many as nodes, and more machines than nodes where nothing is enforced',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
clusterEnforcedAntiAffinity: true
nodes: [HV01, HV02]
virtualMachines:
  - { name: sql01, antiAffinityClassNames: [SQL] }
  - { name: sql02, antiAffinityClassNames: [SQL] }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
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
clusterEnforcedAntiAffinity: true
nodes: [HV01, HV02]
virtualMachines:
  - name: sql01
    antiAffinityClassNames: [SQL] # <- tooFew
  - { name: sql02, antiAffinityClassNames: [SQL] }
  - { name: sql03, antiAffinityClassNames: [sql] }
`,
			},
			{
				name: 'Both may be on one node only, and others elsewhere',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
clusterEnforcedAntiAffinity: true
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: dc01, antiAffinityClassNames: [DC] }
  - name: dc02
    possibleOwners: [HV01]
    antiAffinityClassNames: [DC] # <- tooFew
  - { name: dc03, possibleOwners: [HV01], antiAffinityClassNames: [DC] }
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
clusterEnforcedAntiAffinity: true
virtualMachines:
  - { name: sql01, antiAffinityClassNames: [SQL] }
  - { name: sql02, antiAffinityClassNames: [SQL] }
  - { name: sql03, antiAffinityClassNames: [SQL] }
`,
			},
		],
	},
});
