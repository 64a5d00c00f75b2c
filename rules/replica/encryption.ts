import { defineRule } from '../../src/engine/rule.ts';
import { sendingOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/encryption',
	summary: 'What a machine replicates is encrypted on its way, by certificates.',
	subject: 'virtualMachine',
	severity: 'warning',
	optIn: true,
	appliesTo: { from: '2012' },
	why: 'With Kerberos the servers know each other, and what they send, the whole content of the disks, is not encrypted; with certificates it is. The rule is opt-in because inside of a site, or where the line between two of them is encrypted by other means, Kerberos is good practice.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/certificate-based-authentication-is-recommended-for-replication',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/set-up-hyper-v-replica',
	],
	covers: ['bpa/replica-use-certificate'],
	messages: {
		kerberos: '{virtualMachine} is replicated to {server} with Kerberos, which encrypts nothing.',
	},
	fix: 'Where both servers have a certificate: `Set-VMReplication -VMName {virtualMachine:ps} -AuthenticationType Certificate -CertificateThumbprint THUMBPRINT -ReplicaServerPort PORT`, with the port that the other server takes for it (443, unless it was changed).',
	check({ virtualMachine, facts, report }) {
		const replication = sendingOf(virtualMachine, facts);
		if (replication && facts.need(replication, 'authenticationType') === 'Kerberos')
			report('kerberos', [replication, 'authenticationType'], {
				virtualMachine: virtualMachine.name,
				server: facts.peek(replication, 'replicaServer') ?? 'its Replica server',
			});
	},
	examples: {
		good: [
			{
				name: 'Certificates, and a Replica machine',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - { name: app01, replication: { mode: Primary, authenticationType: Certificate } }
  - { name: app02, replication: { mode: Replica, authenticationType: Kerberos } }
`,
			},
		],
		bad: [
			{
				name: 'Kerberos',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication:
      mode: Primary
      replicaServer: HV09.contoso.com
      authenticationType: Kerberos # <- kerberos
`,
			},
		],
		undecided: [
			{
				name: 'Which of the two it is was not collected',
				missing: ['app01 replication.authenticationType'],
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
