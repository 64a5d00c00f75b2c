import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import {
	isAuthorizedBy,
	replicaHostNamed,
	sendersOf,
} from '../../src/estate/replica/authorization.ts';
import { sendingOf } from '../../src/estate/replica/replication.ts';
import type {
	Replication,
	ReplicationServer,
	VirtualMachine,
} from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'replica/server',
	summary: 'The Replica server of a machine takes its replication.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'Two servers have to agree for replication to go on: the other one is a Replica server, takes the kind of authentication that the machine is replicated with, listens to the port, and has an entry for the host of the machine or for the Replica Broker of its cluster. Only servers that the estate describes are looked at.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/set-up-hyper-v-replica',
		'https://learn.microsoft.com/powershell/module/hyper-v/enable-vmreplication',
		'https://learn.microsoft.com/powershell/module/hyper-v/new-vmreplicationauthorizationentry',
	],
	messages: {
		noServer: '{virtualMachine} is replicated to {server}, and {host} is no Replica server.',
		authentication:
			'{virtualMachine} is replicated to {server} with {type}, and {host} takes {allowed} alone.',
		port: '{virtualMachine} is replicated to port {port} of {server}, and {host} takes {type} at port {listening}.',
		notAuthorized:
			'{virtualMachine} is replicated to {server}, and {host} has no authorization entry for {senders:list}.',
	},
	fix: {
		noServer:
			'`Set-VMReplicationServer -ComputerName {host:ps} -ReplicationEnabled $true -AllowedAuthenticationType Kerberos`, or with certificates, then an entry for the host of the machine with `New-VMReplicationAuthorizationEntry`.',
		authentication:
			'`Set-VMReplicationServer -ComputerName {host:ps} -AllowedAuthenticationType CertificateAndKerberos`, which takes a certificate (`-CertificateThumbprint`), or replicate with {allowed}.',
		port: '`Set-VMReplication -VMName {virtualMachine:ps} -ReplicaServerPort {listening}`.',
		notAuthorized:
			'With a folder for its Replicas: `New-VMReplicationAuthorizationEntry -ComputerName {host:ps} -AllowedPrimaryServer SERVER -ReplicaStorageLocation FOLDER -TrustGroup GROUP`, with the full name of one of them (of a cluster that of its broker) as SERVER.',
	},
	check({ virtualMachine, estate, facts, report }) {
		const replication = sendingOf(virtualMachine, facts);
		const server = replication && facts.need(replication, 'replicaServer');
		const host = server ? replicaHostNamed(server, estate, facts) : undefined;
		if (!replication || !server || !host) return;
		const names = { virtualMachine: virtualMachine.name, server, host: host.name };
		const at = [replication, 'replicaServer'] as const;
		const settings = facts.need(host, 'replicationServer');
		if (settings === undefined) return;
		const isEnabled =
			settings && facts.assume(settings, 'enabled', true, 'enabled, as it is described');
		if (!settings || !isEnabled) return report('noServer', at, names);
		const type = facts.need(replication, 'authenticationType');
		const allowed = facts.need(settings, 'allowedAuthenticationType');
		if (type && allowed && !allowed.includes(type))
			report('authentication', [replication, 'authenticationType'], { ...names, type, allowed });
		else if (type) {
			const port = facts.need(replication, 'replicaServerPort');
			const listening = portOf(settings, type, facts);
			if (port !== undefined && port !== listening)
				report('port', [replication, 'replicaServerPort'], { ...names, port, listening, type });
		}
		const refused = sendersRefusedBy(settings, virtualMachine, estate, facts);
		if (refused) report('notAuthorized', at, { ...names, senders: refused });
	},
	examples: {
		good: [
			{
				name: 'A broker that is authorized, a wildcard, and a server outside of the estate',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: contoso.com
operatingSystem: 2022
nodes: [HV01]
roles: [{ name: HVC01-Broker, type: VMReplicaBroker }]
virtualMachines:
  - name: app01
    owner: HV01
    replication: { mode: Primary, replicaServer: hv09.contoso.com, replicaServerPort: 80, authenticationType: Kerberos }
  - name: app02
    owner: HV01
    replication: { mode: Primary, replicaServer: hv10, replicaServerPort: 8443, authenticationType: Certificate }
  - { name: app03, owner: HV01, replication: { mode: Primary, replicaServer: dr.fabrikam.com } }
---
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
domain: contoso.com
operatingSystem: { version: 2022 }
replicationServer:
  allowedAuthenticationType: Kerberos
  replicationAllowedFromAnyServer: false
  authorizationEntries: [{ allowedPrimaryServer: hvc01-broker.contoso.com }]
---
apiVersion: hvlint/v1
kind: Host
name: HV10
cluster: null
operatingSystem: { version: 2022 }
replicationServer:
  allowedAuthenticationType: CertificateAndKerberos
  certificateAuthenticationPort: 8443
  replicationAllowedFromAnyServer: false
  authorizationEntries: [{ allowedPrimaryServer: '*.contoso.com' }]
`,
			},
		],
		bad: [
			{
				name: 'No Replica server, another kind of authentication, another port, no entry',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
domain: contoso.com
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication:
      mode: Primary
      replicaServer: HV08 # <- noServer
  - name: app02
    replication:
      mode: Primary
      replicaServer: HV09 # <- notAuthorized
      replicaServerPort: 443
      authenticationType: Certificate # <- authentication
  - name: app03
    replication:
      mode: Primary
      replicaServer: HV10
      replicaServerPort: 80 # <- port
      authenticationType: Kerberos
---
{ apiVersion: hvlint/v1, kind: Host, name: HV08, cluster: null, replicationServer: { enabled: false } }
---
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
replicationServer:
  allowedAuthenticationType: Kerberos
  replicationAllowedFromAnyServer: false
  authorizationEntries: [{ allowedPrimaryServer: hv02.contoso.com }, { allowedPrimaryServer: '*.fabrikam.com' }]
---
apiVersion: hvlint/v1
kind: Host
name: HV10
cluster: null
replicationServer: { allowedAuthenticationType: Kerberos, kerberosAuthenticationPort: 8080, replicationAllowedFromAnyServer: true }
`,
			},
		],
		undecided: [
			{
				name: 'What the server is, or how it is replicated, was not collected',
				missing: [
					'HV09 replicationServer',
					'app02 replication.authenticationType',
					'HV10 replicationServer.allowedAuthenticationType',
					'HV10 replicationServer.replicationAllowedFromAnyServer',
					'app03 replication.replicaServer',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2022 }
virtualMachines:
  - { name: app01, replication: { mode: Primary, replicaServer: HV09 } }
  - { name: app02, replication: { mode: Primary, replicaServer: HV10 } }
  - { name: app03, replication: { mode: Primary } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV09, cluster: null }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV10, cluster: null, replicationServer: { enabled: true } }
`,
			},
		],
	},
});

/** The port that a Replica server listens to for a kind of authentication. */
function portOf(
	settings: ReplicationServer,
	type: NonNullable<Replication['authenticationType']>,
	facts: Facts,
): number {
	return type === 'Kerberos'
		? facts.assume(settings, 'kerberosAuthenticationPort', 80, '80')
		: facts.assume(settings, 'certificateAuthenticationPort', 443, '443');
}

/** The names that a machine is replicated under, where a Replica server takes none of them. */
function sendersRefusedBy(
	settings: ReplicationServer,
	virtualMachine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): readonly string[] | undefined {
	if (facts.need(settings, 'replicationAllowedFromAnyServer') !== false) return undefined;
	const entries = facts.need(settings, 'authorizationEntries');
	const senders = sendersOf(virtualMachine, estate, facts);
	if (!entries || !senders || !facts.isComplete(entries)) return undefined;
	const answers = entries.flatMap((entry) =>
		senders.map((sender) => isAuthorizedBy(entry, sender)),
	);
	if (answers.includes(true)) return undefined;
	if (!answers.includes(undefined)) return senders.map(({ name }) => name);
	const owner = estate.ownerOf(virtualMachine, facts);
	if (owner) facts.need(owner, 'domain');
	return undefined;
}
