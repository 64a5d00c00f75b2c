import { defineRule } from '../../src/engine/rule.ts';
import { domainOf } from '../../src/estate/cluster/domains.ts';
import { sendingOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/kerberos',
	summary: 'A machine on a host without a domain is replicated with certificates.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'Kerberos knows members of a domain alone. A host in a workgroup, and a cluster that is made without a domain, replicate with certificates.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/set-up-hyper-v-replica',
		'https://learn.microsoft.com/windows-server/failover-clustering/create-workgroup-cluster',
	],
	messages: {
		workgroup: '{virtualMachine} is replicated with Kerberos, and {host} is in no domain.',
	},
	fix: 'Give both servers a certificate, then `Set-VMReplication -VMName {virtualMachine:ps} -AuthenticationType Certificate -CertificateThumbprint THUMBPRINT -ReplicaServerPort PORT`, with the port that the other server takes for it (443, unless it was changed).',
	check({ virtualMachine, estate, facts, report }) {
		const replication = sendingOf(virtualMachine, facts);
		if (!replication || facts.need(replication, 'authenticationType') !== 'Kerberos') return;
		const host = estate.ownerOf(virtualMachine, facts);
		const cluster = host && estate.clusterOf(host, facts);
		if (!host || cluster === undefined) return;
		const domain = cluster ? domainOf(host, cluster, facts) : facts.need(host, 'domain');
		if (domain === null)
			report('workgroup', [replication, 'authenticationType'], {
				virtualMachine: virtualMachine.name,
				host: host.name,
			});
	},
	examples: {
		good: [
			{
				name: 'Certificates in a workgroup, and Kerberos in a domain',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
domain: null
operatingSystem: { version: 2022 }
virtualMachines: [{ name: app01, replication: { mode: Primary, authenticationType: Certificate } }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: contoso.com
operatingSystem: 2022
nodes: [HV02]
virtualMachines: [{ name: app02, owner: HV02, replication: { mode: Primary, authenticationType: Kerberos } }]
`,
			},
		],
		bad: [
			{
				name: 'Kerberos in a workgroup',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
domain: null
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication:
      mode: Primary
      authenticationType: Kerberos # <- workgroup
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: null
operatingSystem: 2025
nodes: [HV02]
virtualMachines:
  - name: app02
    owner: HV02
    replication:
      mode: Primary
      authenticationType: Kerberos # <- workgroup
`,
			},
		],
		undecided: [
			{
				name: 'The kind, or the domain, is not known',
				missing: ['app01 replication.authenticationType', 'HV01 domain'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2022 }
virtualMachines:
  - { name: app01, replication: { mode: Primary } }
  - { name: app02, replication: { mode: Primary, authenticationType: Kerberos } }
`,
			},
		],
	},
});
