import { defineRule } from '../../src/engine/rule.ts';
import { antiAffinePairs } from '../../src/estate/cluster/anti-affinity.ts';
import { isOnline, missingState } from '../../src/estate/machine/running.ts';

export default defineRule({
	id: 'preflight/enforced-anti-affinity',
	summary:
		'Where the cluster enforces anti-affinity, no machine of a common class is online on the destination.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { operations: ['Move-ClusterVirtualMachineRole'] },
	why: 'A cluster whose ClusterEnforcedAntiAffinity is 1 (documented from Windows Server 2012 on) keeps two roles with a common anti-affinity class from being online together on one node: one of them goes to the state Offline (Anti-Affinity Conflict). A machine that is off is no obstacle. By default the cluster only tries to keep them apart.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-affinity',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/clusters-clusterenforcedantiaffinity',
	],
	messages: {
		together:
			'{cluster} enforces anti-affinity, and {neighbour} on {destination} is of the class {className}, as {virtualMachine} is.',
	},
	fix: 'Choose another node for {virtualMachine} or for {neighbour}.',
	evidence: {
		notEnforced: 'the cluster does not enforce anti-affinity',
		offline: '{virtualMachine} is not online, and stays so',
		apart: '{destination} has no machine online to be kept apart from',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!cluster) return;
		if (!facts.assume(cluster, 'clusterEnforcedAntiAffinity', false, 'not enforced'))
			return pass('notEnforced');
		const pairs = antiAffinePairs(migration, estate, facts);
		if (pairs.length > 0 && migration.type !== 'Live') {
			const online = isOnline(virtualMachine, facts);
			if (online === false) return pass('offline', { virtualMachine: virtualMachine.name });
			if (online === undefined) return facts.name(missingState(virtualMachine, facts));
		}
		for (const { neighbour, className } of pairs) {
			const online = isOnline(neighbour, facts);
			if (online === undefined) facts.name(missingState(neighbour, facts));
			if (online)
				report('together', [virtualMachine, 'antiAffinityClassNames'], {
					cluster: cluster.name,
					virtualMachine: virtualMachine.name,
					neighbour: neighbour.name,
					destination: destination.name,
					className,
				});
		}
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
				name: 'Enforced, and one of the two is not online',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
clusterEnforcedAntiAffinity: true
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: dc01, owner: HV01, state: Running, antiAffinityClassNames: [domain controllers] }
  - { name: dc02, owner: HV02, state: Off, antiAffinityClassNames: [domain controllers] }
  - { name: sql01, owner: HV03, state: Running, antiAffinityClassNames: [sql] }
  - { name: sql02, owner: HV01, state: Saved, antiAffinityClassNames: [sql] }
migrations: [{ virtualMachine: dc01, to: HV02 }, { virtualMachine: sql02, to: HV03, type: Quick }]
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
    state: Running
    antiAffinityClassNames: [Domain Controllers]
migrations: [{ virtualMachine: dc01, to: HV02 }]
`,
			},
			{
				name: 'Both are to come to one node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
clusterEnforcedAntiAffinity: true
nodes: [HV01, HV02, HV03]
virtualMachines:
  - name: dc01
    owner: HV01
    state: Running
    antiAffinityClassNames: [domain controllers]
  - name: dc02
    owner: HV02
    state: Running
    antiAffinityClassNames: [domain controllers] # <- together
migrations: [{ virtualMachine: dc01, to: HV03 }, { virtualMachine: dc02, to: HV03 }]
`,
			},
		],
		undecided: [
			{
				name: 'Whether the other machine runs was not collected',
				missing: ['dc02 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
clusterEnforcedAntiAffinity: true
nodes: [HV01, HV02]
virtualMachines:
  - { name: dc01, owner: HV01, antiAffinityClassNames: [domain controllers] }
  - { name: dc02, owner: HV02, antiAffinityClassNames: [domain controllers] }
migrations: [{ virtualMachine: dc01, to: HV02 }]
`,
			},
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
