import { defineRule } from '../../src/engine/rule.ts';
import { brokerOf } from '../../src/estate/replica/broker.ts';
import { sendingOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/broker-name',
	summary: 'A machine is replicated to the Replica Broker of a cluster, not to one of its nodes.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'The Replica machine is a role of its cluster and may move to another node. The primary server finds it there by the name of the broker; where it has the name of a node, replication ends with the first move.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/to-participate-in-replication-servers-in-clusters-must-have-hyper-v-replica-broker',
		'https://blogs.technet.microsoft.com/virtualization/2012/03/27/why-is-the-hyper-v-replica-broker-required/',
	],
	covers: ['bpa/replica-broker-in-cluster'],
	messages: {
		node: '{virtualMachine} is replicated to {server}, which is a node of {cluster}; the name to replicate to is that of its Replica Broker{broker}.',
	},
	fix: 'Stop the replication and enable it again with the name of the broker, which copies the machine anew: `Remove-VMReplication -VMName {virtualMachine:ps}`, then `Enable-VMReplication -VMName {virtualMachine:ps} -ReplicaServerName BROKER -ReplicaServerPort PORT -AuthenticationType TYPE`. The Replica of before stays until it is removed at {server}.',
	check({ virtualMachine, estate, facts, report }) {
		const replication = sendingOf(virtualMachine, facts);
		const server = replication && facts.need(replication, 'replicaServer');
		if (!server) return;
		const host = estate.hostNamed(server);
		// Of a server outside of the estate it is asked only whether a cluster of it lists the server.
		const cluster = estate.clusterOf(host, estate.isDeclared(host) ? facts : facts.apart());
		if (cluster === undefined) for (const one of estate.clusters) facts.need(one, 'nodes');
		if (!cluster) return;
		const broker = brokerOf(cluster, facts.apart());
		report('node', [replication, 'replicaServer'], {
			virtualMachine: virtualMachine.name,
			server,
			cluster: cluster.name,
			broker: broker ? `, ${broker.name}` : '',
		});
	},
	examples: {
		good: [
			{
				name: 'The broker of a cluster, and a stand-alone server',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - { name: app01, replication: { mode: Primary, replicaServer: hvc09-broker.contoso.com } }
  - { name: app02, replication: { mode: Primary, replicaServer: hv02 } }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC09
nodes: [HV08, HV09]
roles: [{ name: HVC09-Broker, type: VMReplicaBroker }]
`,
			},
		],
		bad: [
			{
				name: 'A node',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication:
      mode: Primary
      replicaServer: hv09.contoso.com # <- node
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC09
nodes: [HV08, HV09]
roles: [{ name: HVC09-Broker, type: VMReplicaBroker }]
`,
			},
		],
		undecided: [
			{
				name: 'The server is not known',
				missing: ['app01 replication.replicaServer'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines: [{ name: app01, replication: { mode: Primary } }]
`,
			},
		],
	},
});
