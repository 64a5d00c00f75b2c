import { defineRule } from '../../src/engine/rule.ts';
import { sourceOf } from '../../src/estate/migration.ts';

export default defineRule({
	id: 'preflight/live-migration-enabled',
	summary: 'Live migration is enabled on the source and on the destination.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { from: '2012', migrationTypes: ['Live'] },
	why: 'A host on which live migration is disabled does not listen for migrations and starts none. Windows Server 2008 R2 has no such switch.',
	sources: [
		'https://learn.microsoft.com/powershell/module/hyper-v/enable-vmmigration',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
	],
	messages: { disabled: 'Live migration is disabled on {host}.' },
	fix: '`Enable-VMMigration -ComputerName {host:ps}`.',
	evidence: { enabled: 'enabled on both nodes' },
	check({ migration, facts, report, pass }) {
		const source = sourceOf(migration, facts);
		for (const host of source ? [source, migration.destination] : [migration.destination])
			if (facts.need(host, 'liveMigration', 'enabled') === false)
				report('disabled', [host, 'liveMigration'], { host: host.name });
		pass('enabled');
	},
	examples: {
		good: [
			{
				name: 'Enabled on both nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { enabled: true } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { enabled: true } }
`,
			},
		],
		bad: [
			{
				name: 'A new node on which nobody enabled it',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { enabled: true } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { enabled: false } } # <- disabled
`,
			},
		],
		undecided: [
			{
				name: 'The settings of the source are not collected',
				missing: ['HV01 liveMigration.enabled'],
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
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { enabled: true } }
`,
			},
		],
	},
});
