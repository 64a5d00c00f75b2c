import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import { firstNames } from '../../src/estate/names/names.ts';
import { brokerOf } from '../../src/estate/replica/broker.ts';
import { replicationOf, replicationServerOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/broker',
	summary: 'A cluster that replicates has a Hyper-V Replica Broker.',
	subject: 'cluster',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'Hyper-V Replica requires the role in every cluster that sends or receives. The broker is the one name of all nodes for the other side: it finds a node for a new Replica, tells where a machine is after it has moved, and makes every node an authorized one. Without it replication ends when a machine moves to another node.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/to-participate-in-replication-servers-in-clusters-must-have-hyper-v-replica-broker',
		'https://blogs.technet.com/b/virtualization/archive/2012/03/27/why-is-the-quot-hyper-v-replica-broker-quot-required.aspx',
	],
	covers: ['bpa/replica-broker-in-cluster'],
	messages: {
		machines:
			'{cluster} has no Hyper-V Replica Broker, and roles of it are replicated: {names:list}.',
		servers:
			'{cluster} has no Hyper-V Replica Broker, and nodes of it are Replica servers: {names:list}.',
	},
	fix: "In Failover Cluster Manager, at {cluster}: Configure Role > Hyper-V Replica Broker, with a name and an address of its own, then Replication Settings of the new role. Replicate with the role's name as that of the server.",
	check({ cluster, estate, facts, report }) {
		const machines = estate
			.machinesOf(cluster, facts)
			.filter((machine) => replicationOf(machine, facts) && isRole(machine, estate, facts));
		const servers = (estate.nodesOf(cluster, facts) ?? []).filter((node) =>
			replicationServerOf(node, facts),
		);
		if (machines.length + servers.length === 0 || brokerOf(cluster, facts) !== null) return;
		const names = firstNames(machines.length > 0 ? machines : servers);
		report(machines.length > 0 ? 'machines' : 'servers', [cluster, 'roles'], {
			cluster: cluster.name,
			names,
		});
	},
	examples: {
		good: [
			{
				name: 'A broker; a machine that is no role; no replication at all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01]
roles: [{ name: HVC01-Broker, type: VMReplicaBroker }]
virtualMachines: [{ name: app01, highlyAvailable: true, replication: { mode: Primary, replicaServer: HV09 } }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2022
nodes: [HV02]
roles: []
virtualMachines: [{ name: lab01, highlyAvailable: false, replication: { mode: Primary, replicaServer: HV09 } }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC03
operatingSystem: 2022
nodes: [HV03]
virtualMachines: [{ name: app03, highlyAvailable: true }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, replicationServer: { enabled: true } }
`,
			},
		],
		bad: [
			{
				name: 'A role that is replicated, and a node that is a Replica server',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01]
roles: [{ name: FILES, type: FileServer }] # <- machines
virtualMachines: [{ name: app01, highlyAvailable: true, replication: { mode: Primary, replicaServer: HV09 } }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2022
nodes: [HV02]
roles: [] # <- servers
virtualMachines: [{ name: app02, highlyAvailable: true }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, replicationServer: { enabled: true } }
`,
			},
		],
		undecided: [
			{
				name: 'The roles of the cluster, what one of them is, or whether the machine is one is not known',
				missing: ['HVC01 roles', 'HVC02 roles[0].type', 'app03 highlyAvailable'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01]
virtualMachines: [{ name: app01, highlyAvailable: true, replication: { mode: Primary } }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2022
nodes: [HV02]
roles: [{ name: HVC02-Broker }]
virtualMachines: [{ name: app02, highlyAvailable: true, replication: { mode: Primary } }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC03
operatingSystem: 2022
nodes: [HV03]
roles: []
virtualMachines: [{ name: app03, replication: { mode: Primary } }]
`,
			},
		],
	},
});
