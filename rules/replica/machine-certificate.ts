import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import { certificateFault } from '../../src/estate/replica/certificates.ts';
import { sendingOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/machine-certificate',
	summary: 'The certificate that a machine is replicated with is on every host that may have it.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'The host where a machine is sends its changes with the certificate that the replication names. On a node that does not have it replication pauses until the machine moves back, and so it does everywhere when the certificate expires.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/certificate-based-authentication-configured-but-certificate-not-installed',
		'https://learn.microsoft.com/powershell/module/hyper-v/enable-vmreplication',
	],
	covers: ['bpa/replica-certificate-installed'],
	messages: {
		absent:
			'{virtualMachine} is replicated with the certificate {thumbprint}, which {host} does not have.',
		expired:
			'{virtualMachine} is replicated with the certificate {thumbprint}, which expired on {date}.',
	},
	fix: {
		absent: 'Install it, with its private key, in the personal store of the computer {host}.',
		expired:
			'Renew it on every host that may have the machine, then `Set-VMReplication -VMName {virtualMachine:ps} -CertificateThumbprint THUMBPRINT` with the thumbprint of the new one.',
	},
	check({ virtualMachine, estate, facts, asOf, report }) {
		const replication = sendingOf(virtualMachine, facts);
		if (!replication || facts.need(replication, 'authenticationType') !== 'Certificate') return;
		const thumbprint = facts.need(replication, 'certificateThumbprint');
		if (!thumbprint) return;
		const role = isRole(virtualMachine, estate, facts);
		const owner = role === false ? estate.ownerOf(virtualMachine, facts) : undefined;
		const hosts = role ? estate.possibleOwnersOf(virtualMachine, facts) : owner && [owner];
		const names = { virtualMachine: virtualMachine.name, thumbprint };
		const at = [replication, 'certificateThumbprint'] as const;
		const faults = (hosts ?? []).map((host) => ({
			host,
			fault: certificateFault(host, thumbprint, asOf, facts),
		}));
		for (const { host, fault } of faults)
			if (fault?.kind === 'absent') report('absent', at, { ...names, host: host.name });
		// It is the same certificate everywhere: that it expired is told once.
		const expired = faults.map(({ fault }) => fault).find((fault) => fault?.kind === 'expired');
		if (expired?.kind === 'expired') report('expired', at, { ...names, date: expired.date });
	},
	examples: {
		good: [
			{
				name: 'On both nodes; Kerberos',
				asOf: '2026-11-20',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    highlyAvailable: true
    owner: HV01
    replication: { mode: Primary, authenticationType: Certificate, certificateThumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B }
  - { name: app02, highlyAvailable: true, owner: HV01, replication: { mode: Primary, authenticationType: Kerberos } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, certificates: [{ thumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B, notAfter: 2027-05-01 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, certificates: [{ thumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B, notAfter: 2027-05-01 }] }
`,
			},
		],
		bad: [
			{
				name: 'A node does not have it, and a host has one of last year',
				asOf: '2026-11-20',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    highlyAvailable: true
    owner: HV01
    replication:
      mode: Primary
      authenticationType: Certificate
      certificateThumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B # <- absent
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, certificates: [{ thumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B, notAfter: 2027-05-01 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, certificates: [] }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: null
operatingSystem: { version: 2022 }
certificates: [{ thumbprint: 7B2A7A3277D4006B8838F8E63314E42AD82D5090, notAfter: 2025-12-31 }]
virtualMachines:
  - name: app03
    highlyAvailable: false
    replication:
      mode: Primary
      authenticationType: Certificate
      certificateThumbprint: 7B2A7A3277D4006B8838F8E63314E42AD82D5090 # <- expired
`,
			},
		],
		undecided: [
			{
				name: 'How the servers know each other, or what is installed, is not known',
				asOf: '2026-11-20',
				missing: [
					'app01 replication.authenticationType',
					'app02 replication.certificateThumbprint',
					'HV01 certificates',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2022 }
virtualMachines:
  - { name: app01, highlyAvailable: false, replication: { mode: Primary } }
  - { name: app02, highlyAvailable: false, replication: { mode: Primary, authenticationType: Certificate } }
  - name: app03
    highlyAvailable: false
    replication: { mode: Primary, authenticationType: Certificate, certificateThumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B }
`,
			},
		],
	},
});
