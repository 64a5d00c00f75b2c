import { defineRule } from '../../src/engine/rule.ts';
import { certificateFault } from '../../src/estate/replica/certificates.ts';
import { replicationServerOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/server-certificate',
	summary: 'A Replica server that takes certificates has one that is valid.',
	subject: 'host',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'A Replica server with certificates shows its own to whoever replicates to it, and each node of a cluster does: when the Replica moves to a node without it, replication pauses. An expired certificate is as good as none.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/certificate-based-authentication-configured-but-certificate-not-installed',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmreplicationserver',
	],
	covers: ['bpa/replica-certificate-installed'],
	messages: {
		none: '{host} is a Replica server that takes certificates, and has none chosen.',
		absent: '{host} is a Replica server with the certificate {thumbprint}, which it does not have.',
		expired: 'The certificate {thumbprint} of the Replica server {host} expired on {date}.',
	},
	fix: {
		none: 'Install a certificate for the name of {host} with client and server authentication, then `Set-VMReplicationServer -ComputerName {host:ps} -CertificateThumbprint THUMBPRINT`.',
		absent:
			'Install it, with its private key, in the personal store of the computer {host}; or choose one that it has: `Set-VMReplicationServer -ComputerName {host:ps} -CertificateThumbprint THUMBPRINT`.',
		expired:
			'Renew it on {host}, then `Set-VMReplicationServer -ComputerName {host:ps} -CertificateThumbprint THUMBPRINT` with the thumbprint of the new one.',
	},
	check({ host, facts, asOf, report }) {
		const server = replicationServerOf(host, facts);
		const type = server && facts.need(server, 'allowedAuthenticationType');
		if (!server || !type || type === 'Kerberos') return;
		const thumbprint = facts.need(server, 'certificateThumbprint');
		if (thumbprint === undefined) return;
		const at = [server, 'certificateThumbprint'] as const;
		if (thumbprint === null) return report('none', at, { host: host.name });
		const fault = certificateFault(host, thumbprint, asOf, facts);
		const names = { host: host.name, thumbprint };
		if (fault?.kind === 'absent') report('absent', at, names);
		if (fault?.kind === 'expired') report('expired', at, { ...names, date: fault.date });
	},
	examples: {
		good: [
			{
				name: 'Installed and valid; Kerberos; no Replica server',
				asOf: '2026-11-20',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
replicationServer: { allowedAuthenticationType: CertificateAndKerberos, certificateThumbprint: a909502dd82ae41433e6f83886b00d4277a32a7b }
certificates: [{ thumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B, notAfter: 2027-05-01 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
replicationServer: { allowedAuthenticationType: Kerberos, certificateThumbprint: null }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { version: 2022 } }
`,
			},
		],
		bad: [
			{
				name: 'None, one that is elsewhere, one of last year',
				asOf: '2026-11-20',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
replicationServer:
  allowedAuthenticationType: Certificate
  certificateThumbprint: null # <- none
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
replicationServer:
  allowedAuthenticationType: Certificate
  certificateThumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B # <- absent
certificates: []
---
apiVersion: hvlint/v1
kind: Host
name: HV03
operatingSystem: { version: 2022 }
replicationServer:
  allowedAuthenticationType: Certificate
  certificateThumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B # <- expired
certificates: [{ thumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B, notAfter: 2025-12-31 }]
`,
			},
		],
		undecided: [
			{
				name: 'The kind, the certificate, or what is installed is not known',
				asOf: '2026-11-20',
				missing: [
					'HV01 replicationServer.allowedAuthenticationType',
					'HV02 replicationServer.certificateThumbprint',
					'HV03 certificates',
					'HV04 certificates[0].notAfter',
				],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2022 }, replicationServer: { enabled: true } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2022 }, replicationServer: { allowedAuthenticationType: Certificate } }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
operatingSystem: { version: 2022 }
replicationServer: { allowedAuthenticationType: Certificate, certificateThumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B }
---
apiVersion: hvlint/v1
kind: Host
name: HV04
operatingSystem: { version: 2022 }
replicationServer: { allowedAuthenticationType: Certificate, certificateThumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B }
certificates: [{ thumbprint: A909502DD82AE41433E6F83886B00D4277A32A7B }]
`,
			},
		],
	},
});
