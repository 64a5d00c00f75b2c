import { defineRule } from '../../src/engine/rule.ts';
import { replicationServerOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/authorized-servers',
	summary: 'A Replica server accepts replication from somebody.',
	subject: 'host',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'A Replica server accepts replication from any server, or from those that have an authorization entry. With neither it refuses all of them, and no machine has a Replica there.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/a-replica-server-must-be-configured-to-accept-replication-requests',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmreplicationserver',
	],
	covers: ['bpa/replica-server-accepts-requests'],
	messages: {
		nobody:
			'{host} is a Replica server and accepts replication from nobody: not from any server, and it has no authorization entry.',
	},
	fix: 'An entry for each primary server, or for the Replica Broker of its cluster, with a folder of its own: `New-VMReplicationAuthorizationEntry -ComputerName {host:ps} -AllowedPrimaryServer SERVER -ReplicaStorageLocation FOLDER -TrustGroup DEFAULT`.',
	check({ host, facts, report }) {
		const server = replicationServerOf(host, facts);
		if (!server || facts.need(server, 'replicationAllowedFromAnyServer') !== false) return;
		const entries = facts.need(server, 'authorizationEntries');
		if (entries?.length === 0 && facts.isComplete(entries))
			report('nobody', [server, 'authorizationEntries'], { host: host.name });
	},
	examples: {
		good: [
			{
				name: 'One server is authorized; any is; none, for it is no Replica server',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
replicationServer:
  replicationAllowedFromAnyServer: false
  authorizationEntries: [{ allowedPrimaryServer: hv09.contoso.com, trustGroup: DEFAULT }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
replicationServer: { replicationAllowedFromAnyServer: true, authorizationEntries: [] }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
operatingSystem: { version: 2022 }
replicationServer: { enabled: false, replicationAllowedFromAnyServer: false, authorizationEntries: [] }
`,
			},
		],
		bad: [
			{
				name: 'Enabled, and nobody is authorized',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
replicationServer:
  enabled: true
  replicationAllowedFromAnyServer: false
  authorizationEntries: [] # <- nobody
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
replicationServer: { enabled: true }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
replicationServer: { enabled: true, replicationAllowedFromAnyServer: false }
`,
			},
		],
	},
});
