import { defineRule } from '../../src/engine/rule.ts';
import { replicationServerOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/specific-servers',
	summary: 'A Replica server names the servers that may replicate to it.',
	subject: 'host',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'A server that accepts replication from any other one puts the machines of all of them in one folder and one trust group: each of them may send changes to the Replica of a machine of another one, and one that fills the volume stops the replication of all. A wildcard in an entry stands for the servers of one domain.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/replica-servers-should-be-configured-to-identify-specific-primary-servers',
		'https://learn.microsoft.com/powershell/module/hyper-v/new-vmreplicationauthorizationentry',
	],
	covers: ['bpa/replica-specific-primaries'],
	messages: {
		any: '{host} accepts replication from any server.',
		anyEntry:
			'{host} accepts replication from any server: it has an authorization entry for {entry}.',
	},
	fix: {
		any: '`Set-VMReplicationServer -ComputerName {host:ps} -ReplicationAllowedFromAnyServer $false`, then an entry for each primary server, or for the Replica Broker of its cluster: `New-VMReplicationAuthorizationEntry -ComputerName {host:ps} -AllowedPrimaryServer SERVER -ReplicaStorageLocation FOLDER -TrustGroup GROUP`. Until it has its entry, a server cannot replicate.',
		anyEntry:
			'First an entry for each primary server, or for the Replica Broker of its cluster: `New-VMReplicationAuthorizationEntry -ComputerName {host:ps} -AllowedPrimaryServer SERVER -ReplicaStorageLocation FOLDER -TrustGroup GROUP`, then `Remove-VMReplicationAuthorizationEntry -ComputerName {host:ps} -AllowedPrimaryServer {entry:ps}`.',
	},
	check({ host, facts, report }) {
		const server = replicationServerOf(host, facts);
		if (!server) return;
		const allowsAny = facts.need(server, 'replicationAllowedFromAnyServer');
		if (allowsAny) {
			report('any', [server, 'replicationAllowedFromAnyServer'], { host: host.name });
			return;
		}
		const entries = allowsAny === false ? facts.need(server, 'authorizationEntries') : undefined;
		const any = entries?.find((entry) => entry.allowedPrimaryServer.trim() === '*');
		if (any)
			report('anyEntry', [any, 'allowedPrimaryServer'], {
				host: host.name,
				entry: any.allowedPrimaryServer,
			});
	},
	examples: {
		good: [
			{
				name: 'A broker, and the servers of a domain',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
replicationServer:
  replicationAllowedFromAnyServer: false
  authorizationEntries:
    - { allowedPrimaryServer: broker.contoso.com, trustGroup: CONTOSO }
    - { allowedPrimaryServer: '*.fabrikam.com', trustGroup: FABRIKAM }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2022 } }
`,
			},
		],
		bad: [
			{
				name: 'Any server',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
replicationServer:
  replicationAllowedFromAnyServer: true # <- any
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
replicationServer:
  replicationAllowedFromAnyServer: false
  authorizationEntries:
    - allowedPrimaryServer: '*' # <- anyEntry
`,
			},
		],
		undecided: [
			{
				name: 'Whom it accepts replication from was not collected',
				missing: [
					'HV01 replicationServer.replicationAllowedFromAnyServer',
					'HV02 replicationServer.authorizationEntries',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
replicationServer: { authorizationEntries: [] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
replicationServer: { replicationAllowedFromAnyServer: false }
`,
			},
		],
	},
});
