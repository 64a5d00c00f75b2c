import { defineRule } from '../../src/engine/rule.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import { outsideClusterSources, whoMayStart } from '../../src/facts/outside-clusters.ts';

export default defineRule({
	id: 'preflight/migration-authentication',
	summary: 'Source and destination authenticate live migrations by the same protocol.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: { from: '2012', of: 'both', migrationTypes: ['Live'] },
	why: 'Kerberos and CredSSP hand over credentials in different ways. That both hosts use the same one is among the first things that Microsoft has checked when a live migration fails.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmhost',
		...outsideClusterSources,
	],
	covers: ['live-migration/authentication'],
	messages: {
		differs:
			'{source} authenticates live migrations by {sourceProtocol}, {destination} by {destinationProtocol}.',
	},
	fix: 'Let both hosts use one protocol: `Set-VMHost -ComputerName {source:ps}, {destination:ps} -VirtualMachineMigrationAuthenticationType Kerberos`, with constrained delegation between the two in Active Directory where moves are started from elsewhere. Hosts in no domain have no Kerberos; a workgroup cluster of Windows Server 2025 authenticates by certificates of its own.',
	evidence: { same: 'both hosts use {protocol}', signIn: 'both hosts use {protocol}: {condition}' },
	check({ migration, facts, report, pass }) {
		const { destination } = migration;
		const source = sourceOf(migration, facts);
		const sourceProtocol = source && facts.need(source, 'liveMigration', 'authentication');
		const destinationProtocol = facts.need(destination, 'liveMigration', 'authentication');
		if (!source || !sourceProtocol || !destinationProtocol) return;
		const protocol = sourceProtocol;
		if (protocol === destinationProtocol && migration.operation === 'Move-VM')
			return pass('signIn', { protocol, condition: whoMayStart[protocol](source.name) });
		if (protocol === destinationProtocol) return pass('same', { protocol });
		report('differs', [destination, 'liveMigration'], {
			source: source.name,
			destination: destination.name,
			sourceProtocol,
			destinationProtocol,
		});
	},
	examples: {
		good: [
			{
				name: 'Kerberos on both nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { authentication: Kerberos } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { authentication: Kerberos } }
`,
			},
			{
				name: 'Stand-alone hosts, and what each protocol asks of who starts the move',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
liveMigration: { authentication: CredSSP }
virtualMachines: [{ name: app01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: '2019' }
liveMigration: { authentication: CredSSP }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: null
liveMigration: { authentication: Kerberos }
virtualMachines: [{ name: app03 }]
migrations: [{ virtualMachine: app03, to: HV04 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, operatingSystem: { version: '2025' }, liveMigration: { authentication: Kerberos } }
`,
			},
		],
		bad: [
			{
				name: 'A new node that was left at its default',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { authentication: Kerberos } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { authentication: CredSSP } } # <- differs
`,
			},
		],
		undecided: [
			{
				name: 'The settings of the nodes are not collected',
				missing: ['HV01 liveMigration.authentication', 'HV02 liveMigration.authentication'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
